import type { Comparison } from '../../src/model/comparison';
import { compareFixture, compareText } from './items';

let materials: Comparison;

beforeAll(() => {
  materials = compareFixture('materials.yaml');
});

/** What both lists say of an item: the paragraph that controls it, or the status. */
function verdicts(id: string): readonly string[] {
  const item = materials.items.find((each) => each.item === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item.verdicts.map(({ status, controlledBy }) =>
    status === 'controlled' ? controlledBy.join(', ') : status,
  );
}

const clear = 'not-controlled';

describe('epitaxial wafers (3C001, 3C005, 3C006, 3C907; 第6条第18号, 第18号の2, 第24号)', () => {
  test.each([
    ['gan-on-silicon-hemt', 'stacked III/V layers are controlled by both', '3C001.d', '第6条第18号ニ'],
    ['gan-led', 'an open P-type layer takes III/V stacks out of both', clear, clear],
    ['gallium-arsenide-on-germanium', 'it takes germanium out in Japan only', '3C001.b', clear],
    [
      'silicon-epi-on-semi-insulating-carbide',
      'a layer that nobody names leaves the substrate controlled in the US only',
      '3C005.a',
      clear,
    ],
    [
      'gan-on-semi-insulating-carbide',
      'one nitride layer on such a substrate',
      '3C005.a, 3C006',
      '第6条第24号',
    ],
    ['silicon-28-layer', 'less than 0.08 % of silicon-29', '3C907.a', '第6条第18号の2イ'],
    ['layer-on-silicon-28', 'a pure substrate stays under its own paragraph', '3C909.a', '第6条第26号イ'],
  ])('%s: %s', (id, _, us, japan) => {
    expect(verdicts(id)).toEqual([us, japan]);
  });
});

describe('bare substrates and preforms (3C005, 3C909; 第22号, 第23号, 第26号)', () => {
  test.each([
    ['carbide-wafer-10000', '10 000 ohm-cm does not exceed 10 000', clear, clear],
    ['carbide-wafer-10001', '10 001 ohm-cm does', '3C005.a', '第6条第22号'],
    ['silicon-28-ingot', '0.08 % is not less than 0.08 %', clear, clear],
    ['bonded-polycrystalline', 'a bonded single crystal on a polycrystal', '3C005.b', '第6条第23号'],
  ])('%s: %s', (id, _, us, japan) => {
    expect(verdicts(id)).toEqual([us, japan]);
  });
});

describe('resists (3C002, 3C992; 第19号)', () => {
  test.each([
    ['arf-resist', '193 nm is not less than 193 nm, and 3C992 begins there', '3C992', clear],
    ['euv-resist', 'below 15 nm the tone does not matter', '3C002.a.2', '第6条第19号イ(二)'],
    ['electron-beam-resist', '1 µC/cm² is 0.01 µC/mm²', '3C002.b', '第6条第19号ロ'],
    ['thermosetting-imprint-resist', 'Japan names thermoplastic resists only', '3C002.e', clear],
    ['coated-wafer', 'a coated substrate follows its resist', '3C002.a.2', '第6条第19号イ(二)'],
  ])('%s: %s', (id, _, us, japan) => {
    expect(verdicts(id)).toEqual([us, japan]);
  });

  test('3C992 is controlled for anti-terrorism reasons only', () => {
    expect(materials.items.find(({ item }) => item === 'arf-resist')?.verdicts[0].tier).toBe(
      'anti-terrorism',
    );
  });
});

describe('compounds and gases (3C003, 3C004, 3C908; 第20号, 第21号, 第25号)', () => {
  test.each([
    ['trimethylgallium-6n', 'purer than 99.999 %', '3C003.a', '第6条第20号イ'],
    ['aluminium-alkoxide-6n', 'Japan asks for a direct link to carbon', '3C003.a', clear],
    ['arsine-5n', '99.999 % is not better than 99.999 %', clear, clear],
    ['phosphine-6n', 'less than 20 % hydrogen', '3C004', '第6条第21号'],
    ['phosphine-diluted', '20 % hydrogen takes it out', clear, clear],
    ['silane-28', 'less than 0.08 % of silicon-29', '3C908.a', '第6条第25号イ'],
    ['natural-germane', 'natural germanium', clear, clear],
  ])('%s: %s', (id, _, us, japan) => {
    expect(verdicts(id)).toEqual([us, japan]);
  });
});

/** Materials that no paragraph of 3C or 第6条 describes, but for one answer. */
const answers: readonly (readonly [string, string, string])[] = [
  ['polyimide-resist', 'listed-polymer', 'a polyimide, which 1C008 and row 5(16) may name'],
  ['military-resist', 'designed-for-military-use', 'designed for a military item (9C610)'],
];

describe('entries for other materials, which are only screened', () => {
  const resist =
    'resist-for-semiconductors: "yes", positive-resist: "yes", resist-wavelength: 400 nm, beam-resist: "no", surface-imaging-resist: "no", imprint-process: none';

  test.each(answers)('%s: an answer of yes to %s leaves it open: %s', (_, question) => {
    const [item] = compareText(
      `assumptions: [no-other-class, not-military, not-nuclear, semiconductor-use]\nitems:\n  - { id: r, name: x, class: resist, figures: { ${resist}, ${question}: "yes" } }\n`,
      'yaml',
    ).items;
    expect(item?.verdicts[0].status).toBe('not-covered-in-full');
  });

  test('a resist that is neither is cleared by both', () => {
    const [item] = compareText(
      `assumptions: [no-other-class, not-military, not-nuclear, semiconductor-use]\nitems:\n  - { id: r, name: x, class: resist, figures: { ${resist} } }\n`,
      'yaml',
    ).items;
    expect(item?.verdicts.map(({ status }) => status)).toEqual([clear, clear]);
  });
});
