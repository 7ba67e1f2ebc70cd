import type { Claim } from '../model/claim';
import type { Diagnostic } from '../model/diagnostic';
import type { Figure, Item } from '../model/item';
import type { ListId, Parameter, Vocabulary } from '../model/vocabulary';
import type { Unit } from '../quantity/unit';
import type { CellKind } from './row';
import { classConflict } from './class-conflict';
import { readClaims } from './claim/read-claims';
import type { Said } from './draft';
import { diagnosticAt, type Fault, type Where } from './fault';
import { beyond, fileLimits, type ReadLimits } from './limits';
import { readFigure, type Written } from './value/read-figure';
import type { Reading } from './value/reading';
import type { Timekeeper } from './timekeeper';
import { vocabularyNames, type VocabularyNames } from './vocabulary-names';

export type UnmarkedFigure = Omit<Figure, 'verified'>;

/** Texts whose meaning is kept: a list of a million rows may hold as many different ones. */
const mostReadings = 20_000;

/** Where one list is read: the vocabulary, its names, and the diagnostics as they come up. */
export class Desk {
  /** In the order in which they came up, no more of a severity than the limit; whoever reads row by row takes them out. */
  readonly diagnostics: Diagnostic[] = [];
  private readonly raised = { error: 0, warning: 0 };
  private readonly unlisted: { error?: Where; warning?: Where } = {};
  readonly names: VocabularyNames;
  /** What each text means under each parameter and unit, as the same figures stand in many rows. */
  private readonly readings = new Map<string, Reading>();

  constructor(
    readonly file: string,
    readonly vocabulary: Vocabulary,
    readonly limits: ReadLimits = fileLimits,
    /** Asked after each piece of work; ends a reading that takes too long. */
    readonly inTime: Timekeeper = () => undefined,
  ) {
    this.names = vocabularyNames(vocabulary);
  }

  /** A fault that takes long to put into words is given as a function, and asked only where it is listed. */
  error(where: Where, fault: Fault | (() => Fault)): void {
    this.raise(where, 'error', fault);
  }

  warning(where: Where, fault: Fault): void {
    this.raise(where, 'warning', fault);
  }

  private raise(where: Where, severity: Diagnostic['severity'], fault: Fault | (() => Fault)): void {
    this.raised[severity] += 1;
    if (this.raised[severity] <= this.limits.diagnostics)
      this.diagnostics.push(diagnosticAt(where, severity, typeof fault === 'function' ? fault() : fault));
    else this.unlisted[severity] ??= where;
  }

  /** How many diagnostics of each severity are not listed, at the first of them. */
  get more(): readonly Diagnostic[] {
    return (['error', 'warning'] as const).flatMap((severity) => {
      const where = this.unlisted[severity];
      if (where === undefined) return [];
      const found = `${this.raised[severity] - this.limits.diagnostics} more ${severity}s, which are not listed`;
      return [diagnosticAt(where, severity, beyond(this.limits, 'diagnostics', found))];
    });
  }

  /** The figure, or `undefined` when it is missing; one that cannot be read is missing too, with a warning. */
  figure(
    written: Written,
    printed: string,
    parameter: Parameter,
    where: Where,
    unit?: Unit,
  ): UnmarkedFigure | undefined {
    const reading = this.reading(written, parameter, unit);
    switch (reading.kind) {
      case 'figure':
        return { value: reading.value, printed, place: where.place };
      case 'missing':
        return undefined;
      case 'fault':
        this.warning(where, reading.fault);
        return undefined;
    }
  }

  /** What a text means under a parameter; worked out once for each text. */
  reading(written: Written, parameter: Parameter, unit: Unit | undefined): Reading {
    const key =
      written.kind === 'text' ? `${parameter.id}\n${unit?.symbol ?? ''}\n${written.text}` : undefined;
    const known = key === undefined ? undefined : this.readings.get(key);
    if (known !== undefined) return known;
    const reading = readFigure(written, parameter, { unit, axis: axisOf(parameter, this.vocabulary) });
    if (this.readings.size >= mostReadings) this.readings.clear();
    if (key !== undefined) this.readings.set(key, reading);
    return reading;
  }

  /** The classifications that a text states; one that cannot be read is left out, with a warning. */
  claims({ text, where }: Said, list: ListId, kind?: CellKind): readonly Claim[] {
    return readClaims(text, list, kind).flatMap((reading): readonly Claim[] => {
      if ('said' in reading) return [{ list, printed: reading.printed, said: reading.said, ...where }];
      this.warning(where, reading.fault);
      return [];
    });
  }

  /**
   * Classes by id; `where` is the place of the statement or else of the item. A name that is none is an error and leaves the
   * item without that class; without any class an item is read, but little can be said of it.
   */
  classes(
    where: Where,
    stated: readonly Said[],
    excluded: readonly Said[],
    hasClaims: boolean,
  ): Item['classes'] {
    if (stated.length === 0) {
      const repair = hasClaims
        ? 'name its class and its figures to have it judged; here only its stated classifications are looked at'
        : 'name its class, or no control can be decided';
      this.warning(where, { id: 'no-class', found: 'item without a class', repair });
    }
    const classes = new Map<string, 'yes' | 'no'>();
    const enter = ({ text, where: here }: Said, truth: 'yes' | 'no'): void => {
      const found = this.names.classes.find(text);
      if ('fault' in found) {
        this.error(here, () => ({
          repair: 'name a class of the vocabulary, or none where none fits',
          ...found.fault,
        }));
      } else if (classes.has(found.id) && classes.get(found.id) !== truth) {
        this.error(here, {
          id: 'contradictory-class',
          found: `class \`${found.id}\` both stated and excluded`,
        });
      } else {
        classes.set(found.id, truth);
      }
    };
    for (const said of stated) enter(said, 'yes');
    for (const said of excluded) enter(said, 'no');
    const conflict = classConflict(classes, this.vocabulary);
    if (conflict) {
      const found = `\`${conflict[0]}\` together with ${classes.get(conflict[1]) === 'no' ? 'the exclusion of ' : ''}\`${conflict[1]}\``;
      this.error(where, { id: 'contradictory-class', found, expected: 'classes that one item can have' });
    }
    return classes;
  }

  /** Figures with their mark: those named as unverified were not read in the source that the item names. */
  verified(
    figures: ReadonlyMap<string, UnmarkedFigure>,
    unverified: readonly Said[],
    stated: ReadonlySet<string>,
  ): ReadonlyMap<string, Figure> {
    const marked = new Set<string>();
    for (const { text, where } of unverified) {
      const found = this.names.parameters.find(text);
      if ('fault' in found) {
        this.error(where, found.fault);
      } else {
        marked.add(found.id);
        if (!stated.has(found.id)) {
          this.warning(where, {
            id: 'nothing-to-verify',
            found: `\`${found.id}\` marked as unverified, but not stated`,
          });
        }
      }
    }
    return new Map([...figures].map(([id, figure]) => [id, { ...figure, verified: !marked.has(id) }]));
  }
}

function axisOf(
  parameter: Parameter,
  vocabulary: Vocabulary,
): Extract<Parameter, { kind: 'number' | 'range' }> | undefined {
  if (parameter.kind !== 'number' || parameter.over === undefined) return undefined;
  const axis = vocabulary.parameters.get(parameter.over);
  if (axis?.kind === 'number' || axis?.kind === 'range') return axis;
  throw new Error(`${parameter.id} is measured over ${parameter.over}, which is no number`);
}
