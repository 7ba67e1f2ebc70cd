import type { Operator } from '../model/condition';
import type { Version } from '../model/control-list';
import type { SourceCheck } from '../model/waiver';
import { versionRead, withChildren, type EncodedParagraph } from './encoded-paragraph';
import { printFigure, sameFigure, type Figure } from './figure';
import { heldFigures, namesIn, type HeldFigure } from './held-figures';
import { figuresAt, numbersFor } from './law-figures';
import { printComparison, sourceMessage, type SourceFinding } from './source-finding';
import type { TextIndex } from './text-index';

/** What the figures of every paragraph are compared with. */
export interface FigureContext {
  readonly index: TextIndex;
  readonly edition: string;
  /** The figures that the definition of a parameter or class states. */
  readonly defined: (name: string) => readonly Figure[];
  /** The figures that the criteria and exclusions of a version hold. */
  readonly held: (version: Version) => readonly HeldFigure[];
}

/** Compares the figures of one encoded paragraph with the words of the text at its address, both ways. */
export function verifyFigures(
  encoded: EncodedParagraph,
  version: Version,
  context: FigureContext,
): readonly SourceFinding[] {
  const fromRule = ruleFigures(encoded, version, context);
  return encoded.coverage === 'full' ? [...lawFigures(encoded, context), ...fromRule] : fromRule;
}

/** Figures of the law that nothing holds, and those that are held with another comparison. */
function lawFigures(encoded: EncodedParagraph, context: FigureContext): readonly SourceFinding[] {
  const { index, edition } = context;
  const above = [encoded, ...encoded.parents];
  // A note may speak of anything beside the paragraph that it follows.
  const around = [...above, ...(encoded.parents[0] ?? encoded).children.flatMap(withChildren)];
  const { own, notes } = figuresAt(encoded.paragraph.address, index);
  const judge = (
    figures: readonly Figure[],
    holders: readonly EncodedParagraph[],
  ): readonly SourceFinding[] => {
    const versions = holders.flatMap((holder) => versionRead(holder, edition) ?? []);
    const held = versions.flatMap(context.held);
    const names = [...new Set(versions.flatMap((version) => conditionsOf(version).flatMap(namesIn)))];
    return figures.flatMap((figure) => judgeFigure(figure, held, names, encoded, context));
  };
  return [...judge(own, above), ...judge(notes, around)];
}

function judgeFigure(
  figure: Figure,
  held: readonly HeldFigure[],
  names: readonly string[],
  encoded: EncodedParagraph,
  context: FigureContext,
): readonly SourceFinding[] {
  const equal = held.filter((candidate) => sameFigure(figure, candidate));
  if (equal.length === 0) {
    if (heldByChildren(figure, encoded, context)) return [];
    const stated = names.flatMap(context.defined);
    const isStated = (printed: Figure): boolean => stated.some((candidate) => statedAs(printed, candidate));
    // A condition of measurement, such as 1 K (−272.15 °C), needs one of its figures only; a limit needs both.
    const { beside, operator } = figure;
    const defined = isStated(figure) || (operator === undefined && beside !== undefined && isStated(beside));
    return defined ? [] : [finding('law-figure', encoded, printFigure(figure), { law: figure.printed })];
  }
  const { operator } = figure;
  if (
    operator === undefined ||
    equal.some((candidate) => agrees(operator, candidate, figure.inverted === true))
  )
    return [];
  const law = printComparison(operator, figure.printed);
  return [finding('comparison', encoded, printFigure(figure), { law, rule: equal[0]?.printed ?? '' })];
}

/** Words of a chapeau may be written out in every paragraph below it: "exceeding 31.8 GHz, and having any of these". */
function heldByChildren(figure: Figure, { children }: EncodedParagraph, context: FigureContext): boolean {
  const { edition, held } = context;
  const holding = children.filter((child) => versionRead(child, edition)?.absent === false);
  return (
    holding.length > 0 &&
    holding.every((child) => {
      const version = versionRead(child, edition);
      const own = version === undefined ? [] : held(version);
      return own.some((printed) => holds(figure, printed)) || heldByChildren(figure, child, context);
    })
  );
}

function holds(figure: Figure, held: HeldFigure): boolean {
  const { operator, inverted = false } = figure;
  return sameFigure(figure, held) && (operator === undefined || agrees(operator, held, inverted));
}

/** A definition holds a figure with the comparison that the law prints; a limit that it does not name is no definition. */
function statedAs(figure: Figure, stated: Figure): boolean {
  if (figure.operator !== undefined && figure.operator !== stated.operator) return false;
  if (stated.units.length === 0) return figure.units.length === 0 && figure.value.equals(stated.value);
  return stated.units.some((unit) => sameFigure(figure, { value: stated.value, unit }));
}

const opposite: Readonly<Record<Operator, Operator>> = {
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '>=': '<',
  '=': '=',
};

function agrees(operator: Operator, held: HeldFigure, inverted: boolean): boolean {
  if (held.operator === undefined || held.operator === operator) return true;
  return (held.negated || inverted) && held.operator === opposite[operator];
}

/** Figures of the paragraph's own criteria that the text does not print. */
function ruleFigures(
  encoded: EncodedParagraph,
  version: Version,
  { index, held: heldBy }: FigureContext,
): readonly SourceFinding[] {
  const seen = new Set<string>();
  return heldBy(version).flatMap((held) => {
    // "At any frequency" is written as a band from 0.
    if (held.value.equals(0) && held.operator === '>' && held.unit?.family !== 'decibel') return [];
    const units = held.unit === undefined ? [] : [held.unit];
    const figure = printFigure({ value: held.value, units, printed: held.printed });
    const key = `${figure} ${held.cite ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const printed = numbersFor(encoded, held.cite, index).some((number) => sameFigure(number, held));
    return printed ? [] : [finding('rule-figure', encoded, figure, { rule: held.printed })];
  });
}

/** The figures that the criteria and exclusions of a version hold. */
export function heldBy(version: Version): readonly HeldFigure[] {
  return conditionsOf(version).flatMap(heldFigures);
}

function conditionsOf({ when, except }: Version) {
  return when === undefined ? except : [when, ...except];
}

function finding(
  check: SourceCheck,
  { paragraph }: EncodedParagraph,
  figure: string,
  sides: Parameters<typeof sourceMessage>[1],
): SourceFinding {
  return {
    check,
    address: paragraph.address,
    figure,
    message: sourceMessage(check, sides),
    place: paragraph.place,
  };
}
