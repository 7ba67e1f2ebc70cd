import { compareListScopes, type ScopeRequest } from '../../src/app/compare-list-scopes';
import { compareSource } from '../../src/app/compare-source';
import type { Corpus } from '../../src/app/corpus';
import type { ListRelation, Region } from '../../src/model/list-comparison';
import type { ListComparisonResult, WordedRegion } from '../../src/model/list-comparison-result';
import { listOnDay } from '../../src/engine/as-of';
import { replay } from '../../src/engine/lists/replay';
import { shippedCorpus } from './shipped-corpus';
import { loadRules } from '../../src/app/load-rules';
import { ruleFiles, smallCorpus, smallList, source } from './small-corpus';

const asOf = (jp: string) =>
  new Map([
    ['us-ccl', '2026-07-23'],
    ['jp-meti', jp],
  ]);

function compared(request: Partial<ScopeRequest>, corpus: Corpus = smallCorpus()): ListComparisonResult {
  const result = compareListScopes({ asOf: new Map(), filter: {}, place: 'gaps', ...request }, corpus);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** The small lists without the question that only the first one asks. */
function withoutJudgment(): Corpus {
  const loaded = loadRules(
    ruleFiles.map(({ path, text }) => ({ path, text: text.replace('when: {military: no}, ', '') })),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return { ...smallCorpus(), rulebook: loaded.value };
}

function swapped(corpus: Corpus): Corpus {
  const [first, second, ...others] = corpus.rulebook.lists;
  if (first === undefined || second === undefined) throw new Error('two lists are compared');
  const lists = new Map([second, first, ...others]);
  return { ...corpus, rulebook: { ...corpus.rulebook, lists } };
}

describe('of two small lists that part at one figure', () => {
  test('the difference is told with its class, its paragraphs and an item in it', () => {
    const { classes, counts, differences } = compared({}, withoutJudgment());
    expect(counts).toMatchObject({ 'first-wider': 1, equal: 0 });
    expect(classes[0]?.list.regions).toMatchObject([
      {
        kind: 'gap',
        side: 'first',
        words: { en: 'resolution 12 or 13 bit and sample rate over 400 MSPS' },
        conditions: [{ en: 'resolution 12 or 13 bit' }, { en: 'sample rate over 400 MSPS' }],
        addresses: [['3A001.a'], ['第6条第1号']],
      },
    ]);
    expect(classes[0]?.list.regions[0]?.witness).toBeDefined();
    expect(differences).toMatchObject([
      { side: 'first', itemClasses: ['converter'], rank: { beyondBoundary: true, reach: 'wide' } },
    ]);
  });

  test('before the amendment the two were equal', () => {
    const { counts, differences, findings } = compared({ asOf: asOf('2025-12-01') }, withoutJudgment());
    expect(counts).toMatchObject({ equal: 1 });
    expect(differences).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'gap')).toEqual([]);
  });

  test('where only one list asks a question that no figure answers, they cannot be compared', () => {
    const { classes, differences } = compared({ asOf: asOf('2025-12-01') });
    expect(classes[0]?.list).toMatchObject({
      relation: 'not-comparable',
      regions: [{ kind: 'judgment', side: 'second', judgments: ['military'] }],
    });
    expect(differences).toEqual([]);
  });

  test('every name that the report uses is in the glossary, and every paragraph among the facts', () => {
    const { glossary, paragraphs } = compared({});
    expect(Object.keys(glossary.parameters)).toEqual(['military', 'resolution', 'sample-rate']);
    expect(Object.keys(glossary.classes)).toEqual(['converter']);
    expect(paragraphs).toMatchObject({
      '3A001.a': {
        list: 'us-ccl',
        from: 'unknown',
        reasons: [{ reason: 'NS', partial: false }, { reason: 'AT' }],
      },
      第6条第1号: { list: 'jp-meti', from: '2026-02-14', reasons: [] },
    });
  });

  test.each([
    [{ itemClass: 'convertor' }, 'unknown-class', '`converter`'],
    [{ row: '9' }, 'unknown-row', 'one of'],
    [{ entry: '3A002' }, 'unknown-entry', '`3A001`'],
  ])('a filter %j that names nothing is a fault, not an empty comparison', (filter, id, expected) => {
    const result = compareListScopes({ asOf: new Map(), filter, place: 'gaps' }, smallCorpus());
    expect(result).toMatchObject({ ok: false, diagnostics: [{ id, severity: 'error' }] });
    if (!result.ok) expect(result.diagnostics[0]?.expected).toContain(expected);
  });

  test.each([{ itemClass: 'converter' }, { entry: '3A001' }, { entry: '3A001.a' }, { entry: '第6条第1号' }])(
    'the filter %j leaves the class that it touches',
    (filter) => {
      expect(compared({ filter }).classes.map(({ itemClass }) => itemClass)).toEqual(['converter']);
    },
  );

  test('the same request gives the same comparison', () => {
    expect(compared({})).toEqual(compared({}));
  });
});

describe('for an item that lacks a figure', () => {
  const outlooks = () => {
    const request = { source: source('items.yaml', smallList), asOf: new Map(), assumptions: [] };
    const result = compareSource(request, smallCorpus());
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.value;
  };

  test('the figure that decides both lists is named, and nothing else', () => {
    const open = outlooks().items.find(({ item }) => item === 'open');
    const rate = { kind: 'parameter', id: 'sample-rate' };
    expect(open?.outlook?.deciding).toEqual({ smallest: [rate], others: [], alone: [rate] });
  });

  test('the list as a whole says which figure settles most items', () => {
    expect(outlooks().askNext).toEqual([
      { figure: { kind: 'parameter', id: 'sample-rate' }, settles: 1, matters: 1 },
    ]);
  });

  test('a decided item names the nearest change that turns each list', () => {
    const twelve = outlooks().items.find(({ item }) => item === 'twelve');
    expect(twelve?.outlook?.nearest).toMatchObject([
      { change: { figure: { id: 'sample-rate' }, from: '401 MSPS', to: '400 MSPS', reached: true } },
      { change: { figure: { id: 'resolution' }, from: '12 bit', to: '14 bit', reached: true } },
    ]);
  });
});

describe('in the shipped rules', () => {
  const of = (itemClass: string, day = '2026-06-01') => {
    const { classes } = compared({ filter: { itemClass }, asOf: asOf(day) }, shippedCorpus());
    const [found] = classes;
    if (found === undefined) throw new Error(itemClass);
    return found.list;
  };
  const figuresOf = ({ words }: WordedRegion) => words.en;

  test.each(['discrete-microwave-transistor', 'dac-integrated-circuit', 'adc-processing-circuit'])(
    '%s: proved equal, with what it rests on',
    (itemClass) => {
      const { relation, regions, unresolved, ground, controls } = of(itemClass);
      expect({ relation, regions: regions.map(figuresOf), unresolved }).toEqual({
        relation: 'equal',
        regions: [],
        unresolved: [],
      });
      expect(controls.every((side) => side.length > 0)).toBe(true);
      expect(ground.notCovered.every((side) => side.length > 0)).toBe(true);
    },
  );

  test.each(['mmic-amplifier', 'adc-integrated-circuit'])(
    '%s: no figure parts the lists; what remains is told and hinges on judgments',
    (itemClass) => {
      const { regions, relation } = of(itemClass);
      expect(relation).toBe('not-comparable');
      expect(regions.length).toBeGreaterThan(0);
      expect(regions.filter(({ kind }) => kind !== 'judgment').map(figuresOf)).toEqual([]);
      for (const { judgments, witness } of regions) {
        expect(judgments.length).toBeGreaterThan(0);
        expect(witness).toBeDefined();
      }
    },
  );

  test('3A090 against ヨ: the gap up to 6000 TPP on both days, and before 14 February 2026 also that below 600 Gbyte/s', () => {
    const below = 'total processing performance (TPP) 4800 to under 6000';
    const slow = 'aggregate bidirectional transfer rate under 600 Gbyte/s';
    const now = of('digital-processing-circuit');
    const before = of('digital-processing-circuit', '2025-12-01');
    const says = ({ regions }: typeof now, words: string) =>
      regions.some((region) => figuresOf(region).includes(words));
    expect([says(now, below), says(now, slow)]).toEqual([true, false]);
    expect([says(before, below), says(before, slow)]).toEqual([true, true]);
    for (const { relation, regions } of [now, before]) {
      expect(relation).toBe('first-wider');
      for (const { kind, addresses, witness } of regions) {
        expect([kind, addresses[0][0]?.slice(0, 5)]).toEqual(['gap', '3A090']);
        expect(addresses[1].every((address) => address.startsWith('第6条第1号ヨ'))).toBe(true);
        expect(witness).toBeDefined();
      }
    }
  });

  const partedBy = (itemClass: string, paragraph: RegExp) =>
    of(itemClass)
      .regions.filter(({ kind }) => kind === 'gap' || kind === 'boundary')
      .filter(({ side, addresses }) =>
        addresses[side === 'first' ? 0 : 1].every((address) => paragraph.test(address)),
      )
      .map(figuresOf);

  test('4A906.a and 第7条第6号イ control the same quantum computers; b and c rest on judgments', () => {
    expect(of('quantum-computer').controls).toEqual([
      expect.arrayContaining([expect.stringMatching(/^4A906\.a/)]),
      expect.arrayContaining([expect.stringMatching(/^第7条第6号イ/)]),
    ]);
    for (const itemClass of ['quantum-computer', 'qubit-device', 'quantum-control-component']) {
      expect(partedBy(itemClass, /^(4A906|第7条第6号)/)).toEqual([]);
    }
  });

  test('4A003.b and 第7条第3号ロ are both strict at 70 WT: no difference lies exactly there', () => {
    const { regions, controls } = of('digital-computer');
    expect(controls[0]).toContain('4A003.b');
    expect(controls[1]).toContain('第7条第3号ロ');
    expect(regions.filter(({ kind }) => kind === 'boundary').map(figuresOf)).toEqual([]);
    expect(
      regions.map(figuresOf).filter((words) => /70 WT or more|exactly 70 WT|under 70 WT/.test(words)),
    ).toEqual([]);
  });

  const relations: Readonly<Record<ListRelation, ListRelation>> = {
    equal: 'equal',
    'first-wider': 'second-wider',
    'second-wider': 'first-wider',
    'each-wider': 'each-wider',
    'only-first': 'only-second',
    'only-second': 'only-first',
    'not-comparable': 'not-comparable',
    unresolved: 'unresolved',
    'neither-controls': 'neither-controls',
  };
  // Classes that stay within the node budget in either order of the lists.
  const mirrored = [
    'digital-processing-circuit',
    'high-bandwidth-memory',
    'adc-integrated-circuit',
    'dac-integrated-circuit',
    'neural-network-circuit',
    'storage-integrated-circuit',
    'fft-processor',
    'parametric-amplifier',
  ];
  test.each(mirrored)(
    '%s: when the lists change places, so do the differences and the findings',
    (itemClass) => {
      const request = { filter: { itemClass }, asOf: asOf('2026-06-01') };
      const one = compared(request, shippedCorpus());
      const other = compared(request, swapped(shippedCorpus()));
      expect(other.classes[0]?.list.relation).toBe(relations[one.classes[0]?.list.relation ?? 'equal']);
      const sidedRegions = (result: ListComparisonResult, turn: boolean) =>
        result.classes
          .flatMap(({ list }) => list.regions)
          .map(({ kind, side, box }) => `${kind} ${turn ? opposite(side) : side} ${box.length}`)
          .sort();
      expect(sidedRegions(other, true)).toEqual(sidedRegions(one, false));
      const kinds = (result: ListComparisonResult) => result.findings.map(({ kind }) => kind).sort();
      const turned = other.findings.map(({ kind }) =>
        kind.replace(/first|second/, (side) => (side === 'first' ? 'second' : 'first')),
      );
      expect(turned.sort()).toEqual(kinds(one));
    },
  );

  test.each(mirrored)('%s: the evaluator contradicts no witness', (itemClass) => {
    const { vocabulary, lists } = shippedCorpus().rulebook;
    const sides = (['us-ccl', 'jp-meti'] as const).map((id) => {
      const list = lists.get(id);
      if (list === undefined) throw new Error(id);
      return listOnDay(list, asOf('2026-06-01').get(id) ?? '', vocabulary);
    });
    for (const { kind, side, witness } of of(itemClass).regions) {
      if (kind === 'gap' || kind === 'boundary') expect(witness).toBeDefined();
      if (witness === undefined) continue;
      const answers = sides.map((one) => replay(one, witness, ['list'], vocabulary));
      expect(answers).toEqual(side === 'first' ? ['yes', 'no'] : ['no', 'yes']);
    }
  });
});

function opposite(side: Region['side']): Region['side'] {
  return side === 'first' ? 'second' : 'first';
}
