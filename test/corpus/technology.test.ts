import { defaultAsOf, listOnDay } from '../../src/engine/as-of';
import type { ListOnDay } from '../../src/engine/list-on-day';
import { compareClass } from '../../src/engine/lists/compare-class';
import { regionText } from '../../src/engine/lists/region-text';
import type { ClassComparison } from '../../src/model/list-comparison';
import type { Comparison } from '../../src/model/comparison';
import { compareText, shippedCorpus } from './items';

/** Items about which nothing is left open that a paragraph on software or technology asks. */
const answers = {
  'required-for-controlled-performance': 'yes',
  'for-development': 'no',
  'for-production': 'no',
  'use-elements': 'none',
  'process-design-kit': 'none',
  'tool-qualification-or-maintenance': 'no',
};

/** A converter circuit of 12 bit and 500 MSPS, made in 65 nm with 6 metal layers. */
const converter = {
  class: 'adc-integrated-circuit',
  figures: {
    'adc-resolution': '12 bit',
    'sample-rate': '500 MSPS',
    'process-feature-size': '65 nm',
    'metal-layer-count': '6',
    'gaafet-structure': 'no',
  },
};

function verdictsOn(
  technology: Readonly<Record<string, string>>,
  goods: { class: string; figures: Readonly<Record<string, string>> },
): Comparison['items'][number]['verdicts'] {
  const text = JSON.stringify({
    assumptions: [
      'no-other-class',
      'not-military',
      'not-radiation-hardened',
      'no-cryptography',
      'silicon',
      'not-custom',
      'no-other-function',
    ],
    items: [
      { id: 't', class: 'technology', figures: { ...answers, ...technology }, 'technology-for': 'g' },
      { id: 'g', ...goods },
    ],
  });
  const item = compareText(text, 'json').items.find((each) => each.item === 't');
  if (item === undefined) throw new Error('the technology was not judged');
  return item.verdicts;
}

describe('technology for the production of a 12 bit converter circuit', () => {
  test('is controlled by both lists where the circuit is', () => {
    const [us, japan] = verdictsOn({ 'for-production': 'yes' }, converter);
    expect(us).toMatchObject({ status: 'controlled', tier: 'list' });
    expect(us.controlledBy).toContain('3E001');
    expect(us.reasons).toContainEqual({ reason: 'NS', column: 1, truth: 'yes' });
    expect(japan.status).toBe('controlled');
    expect(japan.controlledBy).toContain('第19条第2号');
  });

  test('is not that of 3E001 and 第19条第2号 where the circuit is at 400 MSPS', () => {
    const slow = { ...converter, figures: { ...converter.figures, 'sample-rate': '400 MSPS' } };
    const [us, japan] = verdictsOn({ 'for-production': 'yes' }, slow);
    expect(us.controlledBy).not.toContain('3E001');
    expect(japan.controlledBy).toEqual([]);
  });

  test('is released by both lists from 0.13 µm with three metal layers, and not with four', () => {
    const coarse = (layers: string): typeof converter => ({
      ...converter,
      figures: { ...converter.figures, 'process-feature-size': '0.13 um', 'metal-layer-count': layers },
    });
    const [us, japan] = verdictsOn({ 'for-production': 'yes' }, coarse('3'));
    expect(us.controlledBy).not.toContain('3E001');
    expect(japan.controlledBy).not.toContain('第19条第2号');
    const [usFour, japanFour] = verdictsOn({ 'for-production': 'yes' }, coarse('4'));
    expect(usFour.controlledBy).toContain('3E001');
    expect(japanFour.controlledBy).toContain('第19条第2号');
  });

  test('that is not required for the controlled performance is controlled by neither of the two', () => {
    const [us, japan] = verdictsOn(
      { 'for-production': 'yes', 'required-for-controlled-performance': 'no' },
      converter,
    );
    expect(us.controlledBy).not.toContain('3E001');
    expect(japan.controlledBy).not.toContain('第19条第2号');
  });
});

describe('a circuit that converts and processes, made at 0.18 µm with three metal layers', () => {
  const processing = {
    class: 'adc-processing-circuit',
    figures: {
      ...converter.figures,
      'sample-rate': '2 GSPS',
      'process-feature-size': '0.18 um',
      'metal-layer-count': '3',
      'stores-digitized-data': 'no',
      'processes-digitized-data': 'yes',
    },
  };

  test('is released by Note 2 to 3E001 (a.14) and not by 第19条第2号ロ, which ends at ル', () => {
    const [us, japan] = verdictsOn({ 'for-development': 'yes' }, processing);
    expect(us.controlledBy).not.toContain('3E001');
    expect(japan.controlledBy).toContain('第19条第2号');
  });
});

describe('technology for goods that are stated by their own class only', () => {
  test.each([
    [
      'a HEMT up to 35 GHz',
      'discrete-microwave-transistor',
      { 'heterostructure-kind': 'hemt', 'operating-frequency': '30-35 GHz' },
      '3E003.b',
      '第19条第5項第3号',
    ],
    [
      'a bare wafer of silicon carbide',
      'substrate-or-bulk-material',
      { 'electronic-substrate-kind': 'silicon-carbide' },
      '3E003.f',
      '第19条第5項第4号',
    ],
    [
      'a superconductive qubit',
      'qubit-device',
      { 'superconductive-device': 'yes' },
      '3E003.c',
      '第19条第4項',
    ],
    [
      'a microprocessor of 64 bit with 8 results per cycle, made at 28 nm',
      'microprocessor-circuit',
      {
        'alu-access-width': '64 bit',
        'fp64-results-per-cycle': '8',
        'process-feature-size': '28 nm',
        'metal-layer-count': '9',
      },
      '3E002.b',
      '第19条第3項第3号ロ',
    ],
  ])('%s is controlled as such, though they state no other class', (_, goods, figures, us, jp) => {
    const technology = { 'for-production': 'yes', 'multimedia-extension': 'no' };
    const verdicts = verdictsOn(technology, { class: goods, figures });
    expect(verdicts[0].controlledBy).toContain(us);
    expect(verdicts[1].controlledBy).toContain(jp);
  });
});

describe('technology that no paragraph of Japan names', () => {
  const screens = {
    'for-materials-or-machines': 'no',
    'for-telecommunications': 'no',
    'for-optical-sensors': 'no',
    'for-sensitive-goods-jp': 'no',
    'wafer-slicing-grinding-polishing': 'no',
  };
  const slow = {
    ...converter,
    figures: {
      ...converter.figures,
      'sample-rate': '1 MSPS',
      'rated-ambient-temperature': '0 degC to 70 degC',
      'civil-automobile-or-railway': 'no',
    },
  };

  test('is not controlled once it is no nuclear technology, for 第15条 too', () => {
    const [, japan] = verdictsOn(
      { 'for-production': 'yes', ...screens, 'nuclear-item-or-part-jp': 'no' },
      slow,
    );
    expect(japan.status).toBe('not-controlled');
  });

  test('stays open where nobody has said so', () => {
    const [, japan] = verdictsOn({ 'for-production': 'yes', ...screens }, slow);
    expect(japan.status).toBe('undetermined');
    expect(japan.missing).toContainEqual(expect.objectContaining({ id: 'nuclear-item-or-part-jp' }));
  });

  test.each([
    ['nuclear-item-or-part-jp', '第15条第4号'],
    ['missile-item-or-part-jp', '第16条第6号'],
    ['for-materials-or-machines', '第16条第5項'],
  ])('is not covered in full where `%s` is answered yes, for %s among others', (question, address) => {
    const said = { 'for-production': 'yes', ...screens, 'nuclear-item-or-part-jp': 'no', [question]: 'yes' };
    const [, japan] = verdictsOn(said, slow);
    expect(japan.status).toBe('not-covered-in-full');
    expect(japan.notCovered).toContain(address);
  });

  test('but for thermal batteries of row 4 is controlled by 第16条第6号', () => {
    const battery = {
      class: 'thermal-battery',
      figures: { 'designed-for-300-km-vehicles-jp': 'yes', 'solid-salt-electrolyte': 'yes' },
    };
    expect(verdictsOn({ 'use-elements': 'some' }, battery)[1].controlledBy).toContain('第16条第6号');
  });
});

test.each([
  [
    'intrusion-software',
    {
      'intrusion-software-design': 'yes',
      'cyber-defence-purpose-jp': 'no',
      'update-needs-authorisation': 'no',
    },
    '4D004',
    '第20条第2項第6号',
  ],
  [
    'ai-model-parameters',
    { 'for-production': 'yes', 'required-for-controlled-performance': 'yes' },
    '3E001',
    '第19条第2号',
  ],
])('%s that is nothing else besides is judged as what it is a kind of', (itemClass, figures, us, japan) => {
  const items = [
    { id: 's', class: itemClass, figures: { ...answers, ...figures }, 'technology-for': 'g' },
    { id: 'g', ...converter },
  ];
  const list = { assumptions: ['no-other-class', 'not-military', 'silicon', 'not-custom'], items };
  const verdicts = compareText(JSON.stringify(list), 'json').items.find(({ item }) => item === 's')?.verdicts;
  const addresses = verdicts?.map(({ controlledBy }) => controlledBy.join(' '));
  expect(addresses?.[0]).toContain(us);
  expect(addresses?.[1]).toContain(japan);
});

test('what is assumed of goods does not say that software for lithography is not specially designed', () => {
  const text = JSON.stringify({
    assumptions: ['no-other-class', 'general-purpose'],
    items: [
      { id: 's', class: 'software', figures: { 'for-production': 'yes' }, 'software-for': 'g' },
      { id: 'g', class: 'wafer-exposure-equipment', figures: {} },
    ],
  });
  const verdicts = compareText(text, 'json').items.find(({ item }) => item === 's')?.verdicts;
  expect(verdicts?.[0].missing).toContainEqual(
    expect.objectContaining({ id: 'specially-designed-software' }),
  );
});

describe('3E001 against 第19条', () => {
  const sides = (): readonly [ListOnDay, ListOnDay] => {
    const { lists, vocabulary } = shippedCorpus().rulebook;
    const [us, japan] = ['us-ccl', 'jp-meti'].map((id) => {
      const list = lists.get(id);
      if (list === undefined) throw new Error(`no list ${id}`);
      return listOnDay(list, defaultAsOf(list), vocabulary);
    });
    if (us === undefined || japan === undefined) throw new Error('two lists are compared');
    return [us, japan];
  };
  const compared = (...subjects: readonly string[]): ClassComparison =>
    compareClass(sides(), shippedCorpus().rulebook.vocabulary, 'technology', { tier: 'list', subjects });
  const words = ({ regions }: ClassComparison): readonly string[] =>
    regions.map(
      (region) => `${region.side}: ${regionText(region.box, shippedCorpus().rulebook.vocabulary, 'en')}`,
    );

  test('Japan alone controls technology for coarse circuits of ワ', () => {
    const result = compared('adc-processing-circuit');
    const proved = result.regions.filter(
      ({ kind, side, box }) =>
        kind === 'gap' &&
        side === 'second' &&
        box.some(({ meaning }) => meaning.kind === 'number' && meaning.parameter === 'process-feature-size'),
    );
    expect(proved).not.toEqual([]);
    for (const { witness, addresses } of proved) {
      expect(witness?.related.map(({ relation }) => relation)).toEqual(['technology-for']);
      expect(addresses[1]).toContain('第19条第2号');
    }
    expect(words(result).join('\n')).toContain(
      'technology for: circuit that converts and stores or processes',
    );
  });

  test('vacuum microelectronic devices and processor cores make no difference', () => {
    const ofSubjects = words(compared('vacuum-microelectronic-device', 'processor-core'));
    expect(ofSubjects.filter((text) => text.includes('technology for:'))).toEqual([]);
  });

  test('Japan alone controls technology to develop spray cooling systems', () => {
    const result = compared('spray-cooling-system');
    expect(words(result)).toContainEqual(
      expect.stringMatching(/^second: technology for: .*spray.* for development: yes/),
    );
  });

  test('a comparison in the other order finds the same on the other side', () => {
    const [us, japan] = sides();
    const { vocabulary } = shippedCorpus().rulebook;
    const options = { tier: 'list', subjects: ['dac-integrated-circuit'] } as const;
    const there = compareClass([us, japan], vocabulary, 'technology', options);
    const back = compareClass([japan, us], vocabulary, 'technology', options);
    const told = (result: ClassComparison, turned: boolean): readonly string[] =>
      result.regions
        .map(
          ({ side, kind, box }) =>
            `${kind} ${(side === 'first') === turned ? 'second' : 'first'} ${regionText(box, vocabulary, 'en')}`,
        )
        .toSorted();
    expect(told(back, true)).toEqual(told(there, false));
  });
});
