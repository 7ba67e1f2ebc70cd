import { stringify } from 'yaml';
import { listOnDay } from '../../../src/engine/as-of';
import type { ListOnDay } from '../../../src/engine/list-on-day';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { loadRulebook } from '../../../src/rulebook/load-rulebook';

const both = (text: string) => ({ en: text, ja: `${text}（日）` });
const number = (unit: string, more: object = {}) => ({ kind: 'number', unit, least: 0, ...more });

const parameters: Record<string, object> = {
  tpp: number('TPP'),
  area: number('mm2'),
  density: number('TPP/mm2', { formula: 'tpp / area' }),
  'part-tpp': number('TPP'),
  resolution: number('bit', { domain: 'integer', least: 1 }),
  'sample-rate': number('MSPS'),
  'rated-temperature': { kind: 'range', unit: 'degC' },
  frequency: { kind: 'range', unit: 'GHz', least: 0 },
  power: number('W', { over: 'frequency' }),
  output: number('W'),
  'fft-points': number('count', { domain: 'integer', least: 2 }),
  'fft-time': number('ms'),
  material: {
    kind: 'choice',
    values: ['silicon', 'compound', 'diamond'].map((id) => ({ id, label: both(id) })),
  },
  hardened: { kind: 'question', basis: 'fact', question: both('hardened?') },
  'us-judgment': { kind: 'question', basis: 'judgment', question: both('specially designed?') },
  'jp-judgment': { kind: 'question', basis: 'judgment', question: both('特に設計?') },
};

const classes: Record<string, object> = {
  circuit: {},
  converter: { parents: ['circuit'] },
  amplifier: { parents: ['circuit'] },
  module: { parents: ['circuit'] },
  computer: { disjoint: ['circuit'] },
  software: { disjoint: ['circuit', 'computer'] },
  firmware: { parents: ['software'] },
};

/** A node of one paragraph: its own words, as a rule file writes them. */
export type Words = Readonly<Record<string, unknown>>;

export interface SmallLists {
  readonly vocabulary: Vocabulary;
  readonly sides: readonly [ListOnDay, ListOnDay];
}

const known = new Map<string, SmallLists>();

/**
 * Two lists with a paragraph for each of the given words: 3A001.a, .b … and 第6条第1号イ, ロ …; default class `circuit`. The same
 * words are the same lists, which are read once.
 */
export function smallLists(us: readonly Words[], jp: readonly Words[]): SmallLists {
  const key = JSON.stringify([us, jp]);
  const lists = known.get(key) ?? readLists(us, jp);
  known.set(key, lists);
  return lists;
}

function readLists(us: readonly Words[], jp: readonly Words[]): SmallLists {
  const files: Record<string, unknown> = {
    'vocabulary/classes.yaml': {
      classes: Object.fromEntries(
        Object.entries(classes).map(([id, more]) => [id, { label: both(id), ...more }]),
      ),
    },
    'vocabulary/parameters/all.yaml': {
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([id, more]) => [
          id,
          { label: both(id), definition: both(id), ...more },
        ]),
      ),
    },
    'vocabulary/relations.yaml': {
      relations: {
        contains: { label: both('contains') },
        'software-for': { label: both('software for'), subject: true },
      },
    },
    'vocabulary/order-facts.yaml': {
      'order-facts': [{ lesser: 'part-tpp', greater: 'tpp', reason: both('a part is not above the whole') }],
    },
    'vocabulary/assumptions.yaml': { assumptions: {} },
    'us-ccl/list.yaml': { id: 'us-ccl', order: 1, numbering: 'eccn', ...about },
    'jp-meti/list.yaml': { id: 'jp-meti', order: 2, numbering: 'ordinance', ...about },
    'us-ccl/3A001/entry.yaml': {
      list: 'us-ccl',
      entry: '3A001',
      paragraphs: { '': entry(us, Array.from('abcdefgh')) },
    },
    'jp-meti/goods/art-6/1.yaml': {
      list: 'jp-meti',
      entry: '第6条第1号',
      paragraphs: { '': entry(jp, Array.from('イロハニホヘト')) },
    },
  };
  const loaded = loadRulebook(
    Object.entries(files).map(([path, value]) => ({
      path,
      text: stringify(value, { defaultStringType: 'QUOTE_DOUBLE', aliasDuplicateObjects: false }),
    })),
  );
  if (!loaded.ok)
    throw new Error(
      loaded.diagnostics
        .map(({ place, found, expected }) => `${place.file}:${place.line} ${found}, ${expected ?? ''}`)
        .join('\n'),
    );
  const { vocabulary, lists } = loaded.value;
  const [first, second] = ['us-ccl', 'jp-meti'].map((id) =>
    listOnDay(lists.get(id)!, '2026-02-14', vocabulary),
  );
  return { vocabulary, sides: [first!, second!] };
}

const about = {
  title: both('list'),
  jurisdiction: both('somewhere'),
  publisher: both('somebody'),
  editions: [{ date: '2026-02-14', title: both('edition'), source: 'a book' }],
};

function entry(words: readonly Words[], signs: readonly string[]): object {
  return {
    heading: both('entry'),
    coverage: 'full',
    versions: [{ from: 'unknown', seen: { '2026-02-14': 'unknown' } }],
    paragraphs: Object.fromEntries(
      words.map(({ coverage, screen, ...own }, i): [string, object] => [
        signs[i] ?? '',
        {
          heading: both(`paragraph ${i}`),
          ...(coverage === undefined ? {} : { coverage }),
          ...(screen === undefined ? {} : { screen }),
          versions: [{ from: 'unknown', seen: { '2026-02-14': 'unknown' }, class: 'circuit', ...own }],
        },
      ]),
    ),
  };
}
