import { listOnDay } from '../../../src/engine/as-of';
import { compareBySubject, type SubjectOptions } from '../../../src/engine/lists/compare-by-subject';
import { regionText } from '../../../src/engine/lists/region-text';
import type { ListOnDay } from '../../../src/engine/list-on-day';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph, Reason } from '../../../src/model/control-list';
import type { Item } from '../../../src/model/item';
import type { ClassComparison, Region } from '../../../src/model/list-comparison';
import type { Bilingual } from '../../../src/model/text';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { all, answers, is, list, ofClass, paragraph, place, refers, related, vocabulary } from '../build';

/**
 * Two small lists on goods, on software for these, and on technology for either, as model objects. Circuits have bits, their
 * converters too; software has lines and technology pages; `special` and `usual` are judgments.
 */
/** Of goods, each of them a fact of its own. */
export const manyQuestions = Array.from({ length: 9 }, (_, at) => `question-${at}`);

const model = vocabulary({
  classes: {
    circuit: {},
    converter: { parents: ['circuit'] },
    computer: { disjoint: ['circuit'], touchedBy: { us: ['N1'] } },
    software: { disjoint: ['circuit', 'computer'], touchedBy: { jp: ['N2'] } },
    firmware: { parents: ['software'] },
    technology: { disjoint: ['circuit', 'computer', 'software'] },
  },
  numbers: {
    bits: { unit: 'bit', domain: 'integer', least: '1' },
    lines: { unit: 'count', least: '0' },
    pages: { unit: 'count', least: '0' },
  },
  questions: ['hardened', 'special', 'usual', ...manyQuestions],
});
const label = (id: string) => ({ en: id, ja: id });

export const words: Vocabulary = {
  ...model,
  parameters: new Map(
    [...model.parameters].map(([id, parameter]) => [
      id,
      parameter.kind === 'question' && ['special', 'usual'].includes(id)
        ? { ...parameter, basis: 'judgment' as const }
        : parameter,
    ]),
  ),
  relations: new Map([
    ['contains', { id: 'contains', label: label('contains'), place }],
    ['software-for', { id: 'software-for', label: label('software for'), isSubject: true, place }],
    ['technology-for', { id: 'technology-for', label: label('technology for'), isSubject: true, place }],
  ]),
};

/** What a paragraph says, by its address: a class and what is asked of it, and of what it is for. */
export interface Said {
  readonly of?: readonly string[];
  readonly when?: Condition;
  readonly except?: readonly Condition[];
  readonly reasons?: readonly Reason[];
  readonly coverage?: Paragraph['coverage'];
  readonly open?: Bilingual;
  readonly seen?: string;
}
export type Rules = Readonly<Record<string, Said>>;

export const goods = (when?: Condition, of = 'circuit'): Said => ({ of: [of], ...(when && { when }) });
export const softwareFor = (subject: Condition): Condition => related('software-for', subject);
export const technologyFor = (subject: Condition): Condition => related('technology-for', subject);
export const listed = (...addresses: string[]): Condition => refers('controlled-by', ...addresses);
export const ofA = (...classes: string[]): Condition => ofClass(...classes);
export const software = (when: Condition, more: Said = {}): Said => ({ of: ['software'], when, ...more });
export const technology = (when: Condition, more: Said = {}): Said => ({ of: ['technology'], when, ...more });

export function listOf(id: string, rules: Rules): ListOnDay {
  const entries = Object.entries(rules).map(([address, { of, except = [], coverage, ...more }]) =>
    paragraph(address, { ...(of && { classes: of }), except, ...more }, { ...(coverage && { coverage }) }),
  );
  return listOnDay(list(id, entries), '2026-01-01', words);
}

export const sidesOf = (us: Rules, jp: Rules): readonly [ListOnDay, ListOnDay] => [
  listOf('us', us),
  listOf('jp', jp),
];

export type Options = Partial<SubjectOptions> & {
  readonly itemClass?: 'software' | 'firmware' | 'technology';
};

/** A comparison without what only the benchmark reads, regions and their examples in words. */
export type Told = Omit<ClassComparison, 'size' | 'regions'> & { readonly regions: readonly string[] };

export function compared(us: Rules, jp: Rules, { itemClass = 'software', ...options }: Options = {}) {
  const relation = itemClass === 'technology' ? 'technology-for' : 'software-for';
  const { size, regions, ...rest } = compareBySubject(sidesOf(us, jp), words, itemClass, relation, {
    tier: 'list',
    limit: 6,
    ...options,
  });
  return { told: { ...rest, regions: regions.map(regionTold) } satisfies Told, size, regions };
}

/** What is told of software in the list tier where nothing stays open. */
export const plain: Omit<Told, 'relation' | 'regions' | 'total'> = {
  itemClass: 'software',
  tier: 'list',
  atLeast: false,
  unresolved: [],
  ground: {
    notCovered: [[], ['N2']],
    openJudgments: [],
    excludedClasses: [],
    openReadings: [],
    notShownInForce: [],
  },
  controls: [['S1'], ['T1']],
};

/** What is told otherwise than `plain` says, where all that there is is told. */
export type Expected = Partial<Told> & Pick<Told, 'relation' | 'regions'>;
export type Row = [title: string, us: Rules, jp: Rules, expected: Expected, options?: Options];

export function expectTold(us: Rules, jp: Rules, expected: Expected, options: Options): void {
  const total = expected.regions.length;
  expect(compared(us, jp, options).told).toEqual({ ...plain, total, ...expected });
}

export const bits = (limit: string): Condition => is('bits', limit);
export const lines = (limit: string): Condition => is('lines', limit);
export const yes = (question: string): Condition => answers(question, 'yes');
export const wide = goods(bits('>= 8 bit'));
export const narrow = goods(bits('>= 10 bit'));
export const hardened = goods(yes('hardened'), 'computer');
export const forThose = (...addresses: string[]): Said => software(softwareFor(listed(...addresses)));
export const more = (limit: string, ...addresses: string[]): Said =>
  software(all(lines(limit), softwareFor(listed(...addresses))));

export const regionTold = ({ kind, side, box, addresses, judgments, witness }: Region): string =>
  [
    `${kind} ${side}: ${regionText(box, words, 'en')}`,
    addresses.map((each) => each.join('+')).join(' / '),
    ...(judgments.length > 0 ? [`hinges on ${judgments.join()}`] : []),
    ...(witness ? [itemTold(witness)] : ['no example']),
  ].join('; ');

/** `software (lines 5) for converter (bits 8 bit)`. */
export function itemTold({ classes, figures, related: others }: Item): string {
  const named = [...classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : []));
  const own = [...figures].map(([id, { printed }]) => `${id} ${printed}`);
  const rest = others.map(({ relation, item }) => `${relation.split('-').at(-1)} ${itemTold(item)}`);
  return [
    named.length > 0 ? named.join('+') : 'something else',
    ...(own.length > 0 ? [`(${own.join(', ')})`] : []),
    ...rest,
  ].join(' ');
}
