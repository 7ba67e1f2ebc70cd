import { listOnDay } from '../../src/engine/as-of';
import { judgeControl } from '../../src/engine/judge-control';
import { judgeList } from '../../src/engine/judge-list';
import { subjectOf } from '../../src/engine/subject';
import { touching } from '../../src/engine/touching';
import type { Paragraph, Reason } from '../../src/model/control-list';
import type { Item } from '../../src/model/item';
import { all, answers, any, except, item, list, no, paragraph, refers, vocabulary } from './build';

const words = vocabulary({
  classes: {
    chip: { touchedBy: { us: ['X1'] } },
    adc: { parents: ['chip'], touchedBy: { us: ['X2'] } },
    fast: { parents: ['adc'] },
    box: { touchedBy: { us: ['X3'], jp: ['Y1'] }, disjoint: ['car'] },
    car: { touchedBy: { jp: ['Y2'] } },
    new: {},
  },
  questions: ['q', 'r', 's'],
  assumptions: {
    'not-q': { sets: { q: 'no' } },
    'not-r': { sets: { r: 'no' } },
    'a-not-s': { sets: { s: 'no' } },
    'not-box': { excludes: ['box'] },
    'no-other-class': { closes: true },
  },
});
const q = answers('q', 'yes');
const r = answers('r', 'yes');
const chip = item(['chip']);
const on = (entries: Paragraph[], asOf = '2026-01-01') => listOnDay(list('us', entries), asOf, words);
const judged = (words_: Parameters<typeof paragraph>[1], about: Item = chip, assumptions: string[] = []) => {
  const [control] = on([paragraph('X1', words_)]).controls;
  return judgeControl(control!, subjectOf(about, words, assumptions));
};

describe('a control answers', () => {
  test('whether its class can be that of the item', () => {
    const classTruth = (classes: string[] | undefined, about: Item) =>
      judged({ ...(classes && { classes }), when: q }, about).classTruth;
    expect(classTruth(['chip'], chip)).toBe('yes');
    expect(classTruth(['box', 'chip'], chip)).toBe('yes');
    expect(classTruth(['box'], chip)).toBe('unknown');
    expect(classTruth(['box', 'car'], item(['chip'], {}, { notClasses: ['box'] }))).toBe('unknown');
    expect(classTruth(['box'], item(['chip'], {}, { notClasses: ['box'] }))).toBe('no');
    expect(classTruth(undefined, chip)).toBe('yes');
  });

  test('with a verdict as long as class or criteria leave it open that it holds', () => {
    const verdict = (classes: string[], figures: Record<string, string>) =>
      judged({ classes, when: q }, item(['chip'], figures, { notClasses: ['box'] })).verdict?.truth;
    expect(verdict(['chip'], { q: 'no' })).toBe('no');
    expect(verdict(['chip'], {})).toBe('unknown');
    expect(verdict(['box'], {})).toBeUndefined();
    // The scope does not name the class that the control is for: it may hold all the same.
    const [control] = on([paragraph('X1', { when: q })]).controls;
    const elsewhere = { ...control!, classes: ['box'] };
    const open = judgeControl(elsewhere, subjectOf(item(['chip'], {}, { notClasses: ['box'] }), words, []));
    expect([open.classTruth, open.verdict?.truth]).toEqual(['no', 'unknown']);
  });

  test('with its reasons where it does not answer no, and its row where it has one', () => {
    const reasons = [
      { reason: 'NS', column: 2 },
      { reason: 'MT', when: r },
    ];
    expect(judged({ when: q, reasons, row: '7の項' }, item(['chip'], { q: 'yes' })).verdict).toMatchObject({
      address: 'X1',
      truth: 'yes',
      tier: 'list',
      row: '7の項',
      reasons: [
        { reason: 'NS', column: 2, truth: 'yes' },
        { reason: 'MT', truth: 'unknown' },
      ],
    });
    expect(judged({ when: q, reasons }, chip).verdict?.reasons?.map(({ truth }) => truth)).toEqual([
      'unknown',
      'unknown',
    ]);
    const fails = judged({ when: q, reasons }, item(['chip'], { q: 'no' })).verdict;
    expect(fails).not.toHaveProperty('reasons');
    expect(fails).not.toHaveProperty('row');
    expect(fails?.tier).toBe('list');
  });

  test('for the list where a reason other than anti-terrorism holds, or where it has none', () => {
    const at = { reason: 'AT' };
    const parity = (reasons: readonly Reason[] | undefined, figures = {}) =>
      judged({ when: q, ...(reasons && { reasons }) }, item(['chip'], { q: 'yes', ...figures })).parity.truth;
    expect(parity(undefined)).toBe('yes');
    expect(parity([at])).toBe('no');
    expect(parity([at, { reason: 'NS' }])).toBe('yes');
    expect(parity([at, { reason: 'NS', when: r }])).toBe('unknown');
    expect(parity([at, { reason: 'NS', when: r }], { r: 'no' })).toBe('no');
    expect(parity([{ reason: 'NS', when: r }, { reason: 'MT' }], { r: 'no' })).toBe('yes');
  });
});

describe('an exclusion under which an item stays controlled by the list', () => {
  const here = (words_: Parameters<typeof paragraph>[1], about: Item = chip) => {
    const { trace, parity, hereOrElsewhere } = judged(words_, about);
    return [trace.truth, parity.truth, hereOrElsewhere.truth];
  };
  const yes = item(['chip'], { q: 'yes' });

  test('leaves open only where it is controlled', () => {
    expect(here({ when: q, except: [except(r, 'yes')] }, yes)).toEqual(['unknown', 'unknown', 'yes']);
    expect(here({ when: q, except: [except(r, 'no')] }, yes)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(here({ when: q, except: [except(r, 'unknown')] }, yes)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(here({ when: q, except: [no(r)] }, yes)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(here({ when: q, except: [except(r, 'yes'), except(answers('s', 'yes'), 'no')] }, yes)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('does not matter where the control is decided', () => {
    expect(here({ when: q, except: [except(r, 'yes')] }, item(['chip'], { q: 'no' }))).toEqual([
      'no',
      'no',
      'no',
    ]);
    expect(here({ when: q, except: [except(r, 'yes')] }, item(['chip'], { q: 'yes', r: 'yes' }))).toEqual([
      'no',
      'no',
      'no',
    ]);
  });

  test('is for the list only with a reason for it', () => {
    const except_ = [except(r, 'yes')];
    expect(here({ when: q, except: except_, reasons: [{ reason: 'AT' }] }, yes)).toEqual([
      'unknown',
      'no',
      'no',
    ]);
    expect(
      here({ when: q, except: except_, reasons: [{ reason: 'NS', when: answers('s', 'yes') }] }, yes),
    ).toEqual(['unknown', 'unknown', 'unknown']);
    expect(
      here(
        { when: q, except: except_, reasons: [{ reason: 'NS', when: answers('s', 'yes') }] },
        item(['chip'], { q: 'yes', s: 'yes' }),
      ),
    ).toEqual(['unknown', 'unknown', 'yes']);
  });
});

test('of a list, every control that can be one for the item answers, in the order of the list', () => {
  const day = on([
    paragraph('X1', { classes: ['chip'], when: q }),
    paragraph('X3', { classes: ['box'], when: q }),
    paragraph('X4', { when: r }),
    paragraph('X5', { classes: ['box', 'adc'], when: q }),
  ]);
  const addresses = (about: Item, assumptions: string[] = []) =>
    judgeList(subjectOf(about, words, assumptions), day).map(({ control }) => control.address);
  expect(addresses(chip)).toEqual(['X1', 'X3', 'X4', 'X5']);
  expect(addresses(item(['chip'], {}, { notClasses: ['box'] }))).toEqual(['X1', 'X4', 'X5']);
  expect(addresses(item(['chip'], {}, { notClasses: ['box', 'adc'] }))).toEqual(['X1', 'X4']);
  // What only an assumption excludes is judged, so that the assumption is named.
  expect(addresses(chip, ['not-box'])).toEqual(['X1', 'X3', 'X4', 'X5']);
  expect(addresses(item(['box'], {}, { notClasses: ['chip'] }))).toEqual(['X3', 'X4', 'X5']);
});

describe('what can touch an item', () => {
  const dark = (address: string) => paragraph(address, {}, { coverage: 'none' });
  const screened = (address: string, screen = q) => paragraph(address, {}, { coverage: 'screen', screen });
  const lit = (address: string) => paragraph(address, { when: q });
  const touched = (entries: Paragraph[], about: Item = chip, assumptions = ['no-other-class']) =>
    touching(subjectOf(about, words, assumptions), on(entries));

  test('is what touches its classes, implied ones too', () => {
    expect(touched([lit('X1'), lit('X2')])).toMatchObject({
      hasClass: true,
      addresses: ['X1'],
      notCovered: [],
    });
    expect(touched([lit('X1'), lit('X2')], item(['adc'])).addresses).toEqual(['X2', 'X1']);
    expect(touched([], item([])).hasClass).toBe(false);
  });

  test('is encoded, not encoded, or encoded as far as its screen answers no', () => {
    expect(touched([lit('X1')])).toMatchObject({ someEncoded: true, notCovered: [], open: [] });
    expect(touched([dark('X1')])).toMatchObject({ someEncoded: false, notCovered: ['X1'], open: [] });
    expect(touched([])).toMatchObject({ someEncoded: false, notCovered: ['X1'] });
    expect(touched([screened('X1'), lit('X2'), lit('X3')], item(['chip'], { q: 'no' }))).toMatchObject({
      someEncoded: true,
      notCovered: [],
      open: [],
      assumptions: [],
    });
    expect(touched([screened('X1')], item(['chip'], { q: 'yes' }))).toMatchObject({
      someEncoded: false,
      notCovered: ['X1'],
      open: [],
    });
    expect(touched([screened('X1')])).toMatchObject({
      someEncoded: false,
      notCovered: [],
      open: [{ address: 'X1', trace: { truth: 'unknown', parameter: 'q' } }],
    });
  });

  test('below an encoded address leaves that encoded', () => {
    const children = [dark('X1.a'), lit('X1.b')];
    expect(touched([paragraph('X1', {}, { children })])).toMatchObject({
      someEncoded: true,
      notCovered: ['X1.a'],
    });
    expect(touched([lit('X1'), dark('X2')], item(['adc']))).toMatchObject({
      someEncoded: true,
      notCovered: ['X2'],
    });
    expect(touched([dark('X1'), lit('X2')], item(['adc']))).toMatchObject({ someEncoded: true });
  });

  test('rests on the assumptions that a screen needs to answer no, in the order of the alphabet', () => {
    expect(
      touched([screened('X1'), lit('X2'), lit('X3')], chip, ['no-other-class', 'not-q']).assumptions,
    ).toEqual(['not-q']);
    const both = [screened('X1', any(r, answers('s', 'yes'))), lit('X2'), lit('X3')];
    expect(touched(both, chip, ['no-other-class', 'not-r', 'a-not-s']).assumptions).toEqual([
      'a-not-s',
      'not-r',
    ]);
  });

  test('may be more where a class is open: what is not encoded and touches that', () => {
    const open = touched([lit('X1'), lit('X2'), dark('X3')], chip, []);
    expect(open.open).toEqual([
      {
        address: 'X3',
        trace: {
          kind: 'all',
          truth: 'unknown',
          of: [{ kind: 'class', truth: 'unknown', classes: ['box'], waitsFor: ['box'] }],
        },
      },
    ]);
    expect(touched([lit('X1'), lit('X2'), lit('X3')], chip, []).open).toEqual([]);
    expect(
      touched([lit('X1'), lit('X2'), dark('X3')], item(['chip'], {}, { notClasses: ['box'] }), []).open,
    ).toEqual([]);
  });

  test('not where its screen answers no; where that is open, both would help', () => {
    const entries = [lit('X1'), lit('X2'), screened('X3')];
    expect(touched(entries, item(['chip'], { q: 'no' }), [])).toMatchObject({ open: [], assumptions: [] });
    expect(touched(entries, chip, ['not-q'])).toMatchObject({ open: [], assumptions: ['not-q'] });
    expect(touched(entries, chip, []).open).toMatchObject([
      {
        address: 'X3',
        trace: { kind: 'all', truth: 'unknown', of: [{ kind: 'class' }, { kind: 'answer' }] },
      },
    ]);
    expect(touched(entries, item(['chip'], { q: 'yes' }), []).open).toMatchObject([
      { trace: { truth: 'unknown', of: [{ kind: 'class' }, { truth: 'yes' }] } },
    ]);
  });

  test('an assumption against the class is named where it matters', () => {
    const entries = (third: Paragraph) => [lit('X1'), lit('X2'), third];
    expect(touched(entries(dark('X3'))).assumptions).toEqual(['no-other-class']);
    expect(touched(entries(lit('X3'))).assumptions).toEqual([]);
    expect(touched(entries(screened('X3')), item(['chip'], { q: 'no' })).assumptions).toEqual([]);
    expect(touched(entries(screened('X3')), item(['chip'], { q: 'yes' })).assumptions).toEqual([
      'no-other-class',
    ]);
    expect(touched(entries(screened('X3'))).assumptions).toEqual(['no-other-class']);
  });

  test('what already touches the item is not asked for once more by another class', () => {
    // X2 touches `adc`, which the item may or may not be; X1 touches it as it is.
    const both = vocabularyWhere('X1');
    const subject = subjectOf(item(['chip']), both, []);
    const day = listOnDay(list('us', [dark('X1')]), '2026-01-01', both);
    expect(touching(subject, day)).toMatchObject({ notCovered: ['X1'], open: [] });
  });

  function vocabularyWhere(address: string) {
    return vocabulary({
      classes: { chip: { touchedBy: { us: [address] } }, box: { touchedBy: { us: [address] } } },
    });
  }

  test('is not reviewed where nobody has said so of the class or of what it implies', () => {
    expect(touched([], item(['new'])).notCovered).toEqual(['new']);
    expect(touched([lit('X1'), lit('X2')], item(['fast'])).notCovered).toEqual([]);
    expect(touched([lit('X3')], item(['car'])).notCovered).toEqual(['car']);
    const deep = vocabulary({ classes: { a: {}, b: { parents: ['a'] }, c: { parents: ['b'] } } });
    const about = (classes: string[]) =>
      touching(subjectOf(item(classes), deep, []), listOnDay(list('us', []), '2026-01-01', deep)).notCovered;
    // Of a class and one that it implies, the narrower stands for both.
    expect(about(['c'])).toEqual(['c']);
    expect(about(['b'])).toEqual(['b']);
    expect(about(['a', 'c'])).toEqual(['c']);
  });
});

test('an item is judged as if nothing had been judged before it', () => {
  const day = on([
    paragraph('X1', { classes: ['chip'], when: all(q, r) }),
    paragraph('X4', { when: any(refers('controlled-by', 'X1'), answers('s', 'yes')) }),
  ]);
  const truths = (figures: Record<string, string>) =>
    judgeList(subjectOf(item(['chip'], figures), words, []), day).map(({ trace }) => trace.truth);
  expect(truths({})).toEqual(['unknown', 'unknown']);
  expect(truths({ q: 'yes', r: 'yes' })).toEqual(['yes', 'yes']);
  expect(truths({ s: 'yes' })).toEqual(['unknown', 'yes']);
  expect(truths({ q: 'no', s: 'no' })).toEqual(['no', 'no']);
  expect(truths({})).toEqual(['unknown', 'unknown']);
});
