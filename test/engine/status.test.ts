import { listOnDay } from '../../src/engine/as-of';
import { classify } from '../../src/engine/classify';
import { subjectOf } from '../../src/engine/subject';
import type { Paragraph } from '../../src/model/control-list';
import type { ListVerdict } from '../../src/model/verdict';
import { all, answers, any, is, item, list, paragraph, refers, vocabulary } from './build';

const words = vocabulary({
  classes: {
    chip: { touchedBy: { us: ['X1'] } },
    dark: { touchedBy: { us: ['X2'] } },
    other: { touchedBy: { us: ['X2'] } },
  },
  numbers: { bits: { unit: 'bit' }, rate: { unit: 'MSPS' } },
  questions: ['q', 'r', 's'],
  assumptions: {
    'not-q': { sets: { q: 'no' } },
    'not-r': { sets: { r: 'no' } },
    'a-not-s': { sets: { s: 'no' } },
    'no-other-class': { closes: true },
  },
});
const at = { reasons: [{ reason: 'AT', column: 1 }] };
const bits = is('bits', '> 8 bit');
const rate = is('rate', '> 8 MSPS');
const not = (question: string) => answers(question, 'no');
const yes = (question: string) => answers(question, 'yes');

const judge = (
  paragraphs: readonly Paragraph[],
  figures: Record<string, string>,
  assumptions: readonly string[] = ['no-other-class'],
  classes: readonly string[] = ['chip'],
  notClasses: string[] = [],
): ListVerdict =>
  classify(
    subjectOf(item(classes, figures, { notClasses }), words, assumptions),
    listOnDay(list('us', paragraphs), '2026-01-01', words),
  );
type Words = Exclude<Parameters<typeof paragraph>[1], readonly unknown[]>;
const chip = (address: string, more: Words = {}) => paragraph(address, { classes: ['chip'], ...more });
const asked = (verdict: ListVerdict) => verdict.missing.map(({ id }) => id);

describe('where what can touch a class is not encoded', () => {
  const dark = paragraph('X2', {}, { coverage: 'none' });
  const status = (words: Parameters<typeof paragraph>[1]) =>
    judge([paragraph('X5', words), dark], { q: 'no' }, ['no-other-class'], ['dark']).status;

  test('it is covered in part by a control that names the class, and not by any other', () => {
    expect(status({ classes: ['dark'], when: yes('q') })).toBe('not-covered-in-full');
    expect(status({ when: yes('q') })).toBe('not-covered');
    expect(status({ classes: ['chip'], when: yes('q') })).toBe('not-covered');
  });
});

describe('what is asked for', () => {
  const list = chip('X1', { when: bits });
  const antiTerrorism = chip('X9', { when: rate, ...at });
  const adding = chip('Z', { when: all(any(refers('controlled-by', 'X1')), yes('q')) });

  test('are the figures of the list tier while that is open', () => {
    expect(asked(judge([list, antiTerrorism], {}))).toEqual(['bits']);
  });

  test('are those of every open control once the list tier is decided', () => {
    const verdict = judge([list, antiTerrorism], { bits: '9 bit' });
    expect(verdict).toMatchObject({ status: 'controlled', tier: 'list', openControls: ['X9'] });
    expect(asked(verdict)).toEqual(['rate']);
    expect(asked(judge([list, antiTerrorism], { bits: '8 bit' }))).toEqual(['rate']);
  });

  test('is the class alone where through it something that is not encoded can touch the item', () => {
    const dark = paragraph('X2', {}, { coverage: 'none' });
    expect(judge([list, antiTerrorism, dark], { bits: '8 bit' }, [])).toMatchObject({
      status: 'undetermined',
      tier: 'list',
      missing: [
        { kind: 'class', id: 'dark' },
        { kind: 'class', id: 'other' },
      ],
    });
  });

  test('are those of the anti-terrorism tier where only words are missing for the list tier', () => {
    const hidden = chip('X1', { when: refers('controlled-by', 'Y5') });
    expect(judge([hidden, antiTerrorism], {})).toMatchObject({
      status: 'undetermined',
      tier: 'anti-terrorism',
      openControls: ['X1', 'X9'],
      missing: [{ id: 'rate', controls: ['X9'] }],
      notCovered: ['Y5'],
    });
  });

  test('is nothing for the sake of a control that presupposes another, as long as something else is open', () => {
    expect(asked(judge([list, adding], {}))).toEqual(['bits']);
    const verdict = judge([list, adding], { bits: '9 bit' });
    expect(verdict).toMatchObject({ status: 'controlled', openControls: ['Z'] });
    expect(asked(verdict)).toEqual(['q']);
    const dark = paragraph('X2', {}, { coverage: 'none' });
    const open = judge([list, adding, dark], { bits: '9 bit' }, []);
    expect(asked(open)).toEqual(['dark', 'other']);
  });
});

describe('reasons of the controls that hold', () => {
  const reasons = (...paragraphs: Paragraph[]) => judge(paragraphs, {}).reasons;

  test('each by its column once, whichever paragraph cites it, and as sure as the surest', () => {
    expect(
      reasons(
        chip('X1', { reasons: [{ reason: 'NS', column: 2, cite: 'here', when: yes('q') }] }),
        chip('X3', { reasons: [{ reason: 'NS', column: 2, cite: 'there' }] }),
        chip('X4', {
          reasons: [
            { reason: 'NS', column: 1 },
            { reason: 'MT', column: 2 },
          ],
        }),
      ),
    ).toStrictEqual([
      { reason: 'NS', column: 2, truth: 'yes' },
      { reason: 'NS', column: 1, truth: 'yes' },
      { reason: 'MT', column: 2, truth: 'yes' },
    ]);
  });

  test('as sure as the surest, whichever comes first', () => {
    expect(
      reasons(
        chip('X1', { reasons: [{ reason: 'NS', column: 2 }] }),
        chip('X3', { reasons: [{ reason: 'NS', column: 2, when: yes('q') }] }),
      ),
    ).toEqual([{ reason: 'NS', column: 2, truth: 'yes' }]);
  });

  test('by a rule with its citation: another rule, or one cited elsewhere, is another reason', () => {
    const rule = (name: string, cite?: string) => ({
      reason: 'RS',
      rule: name,
      ...(cite !== undefined && { cite }),
    });
    expect(
      reasons(
        chip('X1', { reasons: [rule('worldwide', '742.6(a)(6)'), rule('worldwide', '742.6(a)(10)')] }),
        chip('X3', { reasons: [rule('worldwide', '742.6(a)(6)'), rule('some')] }),
      ),
    ).toStrictEqual([
      { ...rule('worldwide', '742.6(a)(6)'), truth: 'yes' },
      { ...rule('worldwide', '742.6(a)(10)'), truth: 'yes' },
      { ...rule('some'), truth: 'yes' },
    ]);
  });
});

describe('the assumptions on which the status rests', () => {
  const assumed = ['not-r', 'not-q', 'a-not-s'];
  const about = (paragraphs: Paragraph[], figures: Record<string, string> = {}) => {
    const { status, tier, assumptions } = judge(paragraphs, figures, assumed, ['chip'], ['dark', 'other']);
    return [status, tier, assumptions];
  };

  test('are those of the control of the list tier that needs fewest', () => {
    expect(about([chip('X1', { when: not('q') })])).toEqual(['controlled', 'list', ['not-q']]);
    expect(
      about([
        chip('X1', { when: all(not('r'), not('q')) }),
        chip('X3', { when: not('r') }),
        chip('X4', { when: yes('r') }),
      ]),
    ).toEqual(['controlled', 'list', ['not-r']]);
    expect(about([chip('X1', { when: not('q') }), chip('X3')])).toEqual(['controlled', 'list', []]);
    expect(about([chip('X1', { when: not('q') }), chip('X9', { when: not('r'), ...at })])).toEqual([
      'controlled',
      'list',
      ['not-q'],
    ]);
  });

  test('of an item controlled for anti-terrorism reasons only: why the rest of the list does not, and why that does', () => {
    expect(
      about([
        chip('X1', { when: yes('r') }),
        chip('X8', { when: yes('s'), ...at }),
        chip('X9', { when: not('q'), ...at }),
      ]),
    ).toEqual(['controlled', 'anti-terrorism', ['not-q', 'not-r']]);
  });

  test('of an item open for anti-terrorism reasons only: why the rest of the list does not control it', () => {
    expect(
      about([
        chip('X1', { when: yes('r') }),
        chip('X8', { when: yes('s'), ...at }),
        chip('X9', { when: bits, ...at }),
      ]),
    ).toEqual(['undetermined', 'anti-terrorism', ['not-r']]);
  });

  test('of an item that is not controlled: why no control holds, in the order of the alphabet', () => {
    expect(about([chip('X1', { when: yes('r') }), chip('X9', { when: yes('s'), ...at })])).toEqual([
      'not-controlled',
      undefined,
      ['a-not-s', 'not-r'],
    ]);
  });

  test('of one that is open in the list tier: none', () => {
    expect(about([chip('X1', { when: bits }), chip('X3', { when: yes('r') })])).toEqual([
      'undetermined',
      'list',
      [],
    ]);
    expect(about([chip('X1', { when: bits }), chip('X9', { when: not('q'), ...at })])).toEqual([
      'undetermined',
      'list',
      [],
    ]);
  });

  test('where an exclusion is open under which the item stays controlled, those of the list tier alone', () => {
    expect(about([chip('X1', { when: not('q'), reasons: [{ reason: 'NS' }] })])[2]).toEqual(['not-q']);
  });
});

test('only controls that are possible are told of, and as not shown in force where no edition shows them', () => {
  const day = listOnDay(
    list('us', [
      chip('X1', { when: bits }),
      paragraph('X3', { classes: ['other'], when: bits }),
      chip('X4', { when: rate }),
    ]),
    '2025-12-31',
    words,
  );
  const about = (figures: Record<string, string>) =>
    classify(subjectOf(item(['chip'], figures), words, ['no-other-class']), day);
  const free = about({ bits: '8 bit', rate: '8 MSPS' });
  expect(free.notShownInForce).toEqual(['X1', 'X4']);
  expect(free.controls.map(({ address }) => address)).toEqual(['X1', 'X4']);
  const controlled = about({ bits: '8 bit', rate: '9 MSPS' });
  expect(controlled.notShownInForce).toEqual(['X4']);
  expect(controlled.controls.map(({ address }) => address)).toEqual(['X4', 'X1']);
});

test('a control whose scope holds and whose reason refers to what is not encoded does not leave the item free', () => {
  const verdict = judge(
    [chip('X1', { reasons: [{ reason: 'MT', when: refers('controlled-by', 'Y5') }, { reason: 'AT' }] })],
    {},
  );
  expect(verdict.status).not.toBe('not-controlled');
  expect(verdict).toMatchObject({ status: 'not-covered-in-full', notCovered: ['Y5'] });
});
