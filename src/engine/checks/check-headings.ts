import type { Condition } from '../../model/condition';
import type { ControlList, Paragraph } from '../../model/control-list';
import type { Diagnostic } from '../../model/diagnostic';
import { languages } from '../../model/text';
import type { Vocabulary } from '../../model/vocabulary';
import { compareQuantities, printQuantity, type Quantity } from '../../quantity/quantity';
import { parseRational } from '../../quantity/rational';
import { findUnit } from '../../quantity/unit';
import { partsOf } from '../lists/parts-of';
import { paragraphIndex, type IndexedParagraph } from '../paragraph-index';
import { warning } from './meaning-context';

/** A number with a unit of the tables behind it, as a heading states it: `1.3 GSPS`, `1,400 V`, `12～16GHz`. */
const stated =
  /(?<![A-Za-z\d.,])(?<number>[-−]?\d[\d,]*(?:\.\d+)?)\s?(?<unit>[%°A-Za-zµΩ/²³]+)(?![A-Za-z\d])/gu;

/**
 * Headings with a figure that is none of the paragraph, of those above and of those below it, though it or those below have
 * others of that dimension: a limit was changed and its heading forgotten. Every report shows the heading beside the limit.
 */
export function checkHeadings(list: ControlList, vocabulary: Vocabulary): readonly Diagnostic[] {
  return paragraphIndex(list).inOrder.flatMap((indexed) => checkHeading(indexed, vocabulary));
}

function checkHeading(indexed: IndexedParagraph, vocabulary: Vocabulary): readonly Diagnostic[] {
  const { address, heading, place } = indexed.paragraph;
  const inHeading = new Map(languages.flatMap((lang) => figuresIn(heading[lang])));
  if (inHeading.size === 0) return [];
  const own = limitsIn(below(indexed.paragraph), vocabulary);
  const outer = limitsIn(above(indexed.parent), vocabulary);
  const all = [own, outer].flatMap(({ printed, next }) => [...printed, ...next]);
  return [...inHeading].flatMap(([text, figure]) => {
    const alike = own.printed.filter(({ unit }) => unit.dimension === figure.unit.dimension);
    if (alike.length === 0 || all.some((limit) => isSame(limit, figure))) return [];
    const known = [...new Set(alike.map((limit) => `\`${printQuantity(limit)}\``))];
    return [
      warning(place, {
        id: 'heading-figure',
        found: `\`${text}\` in the heading of \`${address}\`, which has no such figure`,
        expected: known.length === 1 ? (known[0] ?? '') : `one of ${known.join(', ')}`,
        repair: 'compare both with the official text; correct the heading or the limit',
      }),
    ];
  });
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.unit.dimension === b.unit.dimension && compareQuantities(a, b) === 0;
}

/** Each as it is written, with what it says. */
function figuresIn(heading: string): readonly (readonly [string, Quantity])[] {
  return [...heading.matchAll(stated)].flatMap(
    ({ 0: text, groups: { number = '', unit: symbol = '' } = {} }) => {
      const value = parseRational(number.replaceAll(',', '').replace('−', '-'));
      const unit = findUnit(symbol);
      return value === undefined || unit === undefined ? [] : [[text, { value, unit }] as const];
    },
  );
}

interface Limits {
  /** Limits and the ends of the bands at which they are measured, as printed. */
  readonly printed: readonly Quantity[];
  /** Of whole numbers the first one beyond a limit: less than 12 bit is up to 11 bit. */
  readonly next: readonly Quantity[];
}

function limitsIn(conditions: readonly Condition[], vocabulary: Vocabulary): Limits {
  const criteria = conditions
    .flatMap((condition) => [...partsOf(condition)])
    .flatMap(({ part }) => (part.kind === 'criterion' ? part : []));
  return {
    printed: criteria.flatMap(({ threshold, at }) => [
      ...[at?.band.lower, at?.band.upper].flatMap((end) => end?.figure ?? []),
      ...(threshold.kind === 'printed' ? threshold.figures : []),
    ]),
    next: criteria.flatMap(({ parameter: id, operator, threshold }) => {
      const parameter = vocabulary.parameters.get(id);
      const isWhole = parameter?.kind === 'number' && parameter.domain === 'integer';
      const step = operator === '<' ? -1 : operator === '>' ? 1 : 0;
      if (!isWhole || threshold.kind !== 'printed') return [];
      return threshold.figures.map(({ value, unit }) => ({ value: value.add(step), unit }));
    }),
  };
}

/** What is said in the paragraph and below it, whenever it was in force. */
function below(paragraph: Paragraph): readonly Condition[] {
  return [...ownConditions(paragraph), ...paragraph.children.flatMap(below)];
}

function above(indexed: IndexedParagraph | undefined): readonly Condition[] {
  return indexed === undefined ? [] : [...ownConditions(indexed.paragraph), ...above(indexed.parent)];
}

function ownConditions({ versions, screen }: Paragraph): readonly Condition[] {
  const ofVersions = versions.flatMap(({ when, except }) => [...(when ? [when] : []), ...except]);
  return [...ofVersions, ...(screen ? [screen] : [])];
}
