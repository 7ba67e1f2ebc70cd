import { stringify } from 'yaml';
import { defaultAsOf, listOnDay } from '../../src/engine/as-of';
import { judgeControl } from '../../src/engine/judge-control';
import { subjectOf } from '../../src/engine/subject';
import { readItemList } from '../../src/itemlist/read-item-list';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { shippedRulebook } from './corpus';

interface Written {
  readonly class: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly for?: { readonly relation: string; readonly item: string };
}

const corpus = shippedRulebook();
const sides = ['us-ccl', 'jp-meti'].map((id) => {
  const list = corpus.lists.get(id)!;
  return listOnDay(list, defaultAsOf(list), corpus.vocabulary);
});

/** Paragraphs of category 4 and Article 20 by which `subject`, which may be for another item, is controlled there or elsewhere. */
function controls(items: Readonly<Record<string, Written>>): readonly (readonly string[])[] {
  const list = Object.entries(items).map(([id, { for: target, ...own }]) => ({
    id,
    name: id,
    ...own,
    ...(target && { [target.relation]: target.item }),
  }));
  const read = readItemList(
    { format: 'yaml', file: 'list', text: stringify({ items: list }), hash: '' },
    corpus.vocabulary,
  );
  if (!read.ok) throw new Error(read.diagnostics.map(diagnosticMessage).join('\n'));
  const item = read.value.items.find(({ id }) => id === 'subject');
  if (item === undefined) throw new Error('no subject');
  const subject = subjectOf(item, corpus.vocabulary, []);
  return sides.map((side) =>
    side.controls
      .filter(({ address }) => /^4[DE]|^第20条/.test(address))
      .filter((control) => judgeControl(control, subject).hereOrElsewhere.truth === 'yes')
      .map(({ address }) => address),
  );
}

const computer = (performance: string): Written => ({
  class: 'digital-computer',
  figures: { 'adjusted-peak-performance': performance },
});

const technology = (figures: Readonly<Record<string, string>>, item = 'computer'): Written => ({
  class: 'technology',
  figures: {
    'required-for-controlled-performance': 'yes',
    'for-development': 'no',
    'for-production': 'no',
    'use-elements': 'none',
    'vulnerability-disclosure-or-incident-response': 'no',
    ...figures,
  },
  for: { relation: 'technology-for', item },
});

const software = (figures: Readonly<Record<string, string>>, item = 'computer'): Written => ({
  class: 'software',
  figures: {
    'specially-designed-software': 'yes',
    'for-development': 'no',
    'for-production': 'no',
    'intrusion-software-design': 'no',
    ...figures,
  },
  for: { relation: 'software-for', item },
});

test.each([
  ['24 WT', [], []],
  ['24.1 WT', ['4E001.b.1'], ['第20条第2項第1号']],
  ['70 WT', ['4E001.b.1'], ['第20条第2項第1号']],
])(
  'technology to develop a computer of %s, which is itself not controlled by its performance',
  (wt, us, jp) => {
    expect(controls({ subject: technology({ 'for-development': 'yes' }), computer: computer(wt) })).toEqual([
      us,
      jp,
    ]);
  },
);

test('technology that is not required for the performance is controlled by neither list', () => {
  const subject = technology({ 'for-development': 'yes', 'required-for-controlled-performance': 'no' });
  expect(controls({ subject, computer: computer('40 WT') })).toEqual([[], []]);
});

test('software to produce a computer above 24 WT is controlled by both lists', () => {
  const subject = software({ 'for-production': 'yes' });
  expect(controls({ subject, computer: computer('40 WT') })).toEqual([['4D001.b.1'], ['第20条第2項第3号?1']]);
});

test('to use that software Japan asks for one stage of use only, the US for all six', () => {
  const items = (use: string): Readonly<Record<string, Written>> => ({
    subject: technology({ 'use-elements': use }, 'program'),
    program: software({ 'for-production': 'yes' }),
    computer: computer('40 WT'),
  });
  expect(controls(items('some'))).toEqual([[], ['第20条第2項第4号']]);
  expect(controls(items('all-six'))).toEqual([['4E001.a'], ['第20条第2項第4号']]);
});

test('a tool to develop a tool for software of 4D004 is controlled in the US, where Japan looks at goods only', () => {
  const make = { 'for-development': 'yes' };
  const items = {
    subject: software(make, 'tool'),
    tool: software(make, 'deliverer'),
    deliverer: {
      class: 'software',
      figures: {
        'intrusion-software-design': 'yes',
        'made-for-updates-us': 'no',
        'made-for-updates-jp': 'no',
      },
    },
  };
  expect(controls(items)).toEqual([['4D001.a'], []]);
});

describe('intrusion software', () => {
  const intrusion: Written = { class: 'intrusion-software', figures: {} };
  const made = (figures: Readonly<Record<string, string>>): Readonly<Record<string, Written>> => ({
    subject: technology(
      { 'for-development': 'yes', 'cyber-defence-purpose-jp': 'no', ...figures },
      'intrusion',
    ),
    intrusion,
  });

  test('technology to develop it is controlled, in the US also where it is not required for anything', () => {
    expect(controls(made({}))).toEqual([['4E001.c'], ['第20条第2項第7号']]);
    expect(controls(made({ 'required-for-controlled-performance': 'no' }))).toEqual([['4E001.c'], []]);
  });

  test('technology for vulnerability disclosure or incident response is released by both', () => {
    expect(controls(made({ 'vulnerability-disclosure-or-incident-response': 'yes' }))).toEqual([[], []]);
  });

  test("what serves cyber defence is released by Japan's interpretation only", () => {
    expect(controls(made({ 'cyber-defence-purpose-jp': 'yes' }))).toEqual([['4E001.c'], []]);
  });

  test('software to deliver it is controlled unless it only updates, with authorisation, and leaves none behind', () => {
    const tool = (figures: Readonly<Record<string, string>>): Readonly<Record<string, Written>> => ({
      subject: {
        class: 'software',
        figures: { 'intrusion-software-design': 'yes', 'cyber-defence-purpose-jp': 'no', ...figures },
      },
    });
    const update = {
      'made-for-updates-us': 'yes',
      'made-for-updates-jp': 'yes',
      'update-needs-authorisation': 'yes',
      'update-leaves-no-intrusion-software': 'yes',
    };
    expect(controls(tool({ ...update, 'update-needs-authorisation': 'no' }))).toEqual([
      ['4D004'],
      ['第20条第2項第6号?1'],
    ]);
    expect(controls(tool(update))).toEqual([[], []]);
  });
});

describe('parameters of an AI model (4E091)', () => {
  const model = (figures: Readonly<Record<string, string>>): readonly string[] =>
    controls({
      subject: {
        class: 'ai-model-parameters',
        figures: {
          'model-parameters-published': 'no',
          'derived-from-published-model': 'no',
          'below-best-published-model': 'no',
          'operations-for-best-published-model': '2e26',
          ...figures,
        },
      },
    })[0] ?? [];

  test('are controlled from 10^26 operations of training', () => {
    expect(model({ 'training-operations': '1e26' })).toEqual(['4E091']);
    expect(model({ 'training-operations': '9.9e25' })).toEqual([]);
  });

  test('are released where published, or below the best published model', () => {
    expect(model({ 'training-operations': '2e26', 'model-parameters-published': 'yes' })).toEqual([]);
    expect(model({ 'training-operations': '2e26', 'below-best-published-model': 'yes' })).toEqual([]);
  });

  test.each([
    ['2e26', '5e25', []],
    ['2e26', '5.1e25', ['4E091']],
    ['1e26', '2.5e25', []],
    ['1e26', '2.6e25', ['4E091']],
  ])(
    'of %s derived from a published model with %s more: the higher of two limits releases',
    (all, more, us) => {
      const derived = { 'derived-from-published-model': 'yes', 'additional-training-operations': more };
      expect(model({ 'training-operations': all, ...derived })).toEqual(us);
    },
  );

  test('a quarter of its own operations does not release a model that exceeds a quarter of those of Note 2', () => {
    const derived = { 'derived-from-published-model': 'yes', 'additional-training-operations': '5e25' };
    const figures = { 'training-operations': '2e26', ...derived };
    expect(model({ ...figures, 'operations-for-best-published-model': '1.9e26' })).toEqual(['4E091']);
  });
});
