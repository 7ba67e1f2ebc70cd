import { decisivePart, nearestLimit } from '../../src/engine/explain';
import type { Truth } from '../../src/model/truth';
import type { ControlVerdict, Trace } from '../../src/model/verdict';
import { vocabulary } from './build';

const words = vocabulary({
  classes: {},
  numbers: {
    bits: { unit: 'bit', domain: 'integer' },
    points: { unit: 'count', domain: 'integer' },
    rate: { unit: 'MSPS' },
    dose: { unit: 'Gy' },
  },
  ranges: { heat: { unit: 'degC' } },
});
const criterion = (parameter: string, truth: Truth, percent?: string): Trace => ({
  kind: 'criterion',
  truth,
  parameter,
  operator: '>=',
  limit: '1',
  ...(percent !== undefined && {
    distance: { absolute: '1', unit: '', side: 'below' as const, ...(percent !== '' && { percent }) },
  }),
});
const fails = (parameter: string, percent?: string) => criterion(parameter, 'no', percent);
const holds = (parameter: string) => criterion(parameter, 'yes', '1.00');
const joined = (kind: 'all' | 'any', truth: Truth, ...of: Trace[]): Trace => ({ kind, truth, of });
const all = (...of: Trace[]) => joined('all', 'no', ...of);
const any = (...of: Trace[]) => joined('any', 'no', ...of);
const refers = (of: Trace): Trace => ({ kind: 'reference', truth: of.truth, target: '3A001', of });
const answer = (truth: Truth): Trace => ({ kind: 'answer', truth, parameter: 'q', expected: ['yes'] });

describe('of a trace, the part that decides', () => {
  test('is what fails of a conjunction that fails, and what holds of a disjunction that holds', () => {
    expect(decisivePart(all(holds('bits'), fails('rate')))).toEqual(fails('rate'));
    expect(decisivePart(joined('any', 'yes', holds('bits'), fails('rate')))).toEqual(holds('bits'));
    expect(decisivePart(any(fails('bits'), fails('rate')))).toEqual(any(fails('bits'), fails('rate')));
    expect(decisivePart(joined('all', 'unknown', holds('bits'), answer('unknown')))).toEqual(
      answer('unknown'),
    );
    expect(decisivePart(answer('no'))).toEqual(answer('no'));
  });

  test('keeps a paragraph as it is, with what decides in it', () => {
    const inParagraph: Trace = {
      kind: 'all',
      truth: 'no',
      of: [holds('bits'), fails('rate')],
      paragraph: 'a',
    };
    expect(decisivePart(inParagraph)).toEqual({ ...inParagraph, of: [fails('rate')] });
  });

  test('is looked for in what is negated, in the target of a reference and in related items', () => {
    const inner = all(holds('bits'), fails('rate'));
    expect(decisivePart({ kind: 'not', truth: 'yes', of: inner, exclusion: 'note' })).toEqual({
      kind: 'not',
      truth: 'yes',
      of: fails('rate'),
      exclusion: 'note',
    });
    expect(decisivePart(refers(inner))).toEqual(refers(fails('rate')));
    expect(
      decisivePart({
        kind: 'related',
        truth: 'no',
        relation: 'contains',
        of: [
          { item: 'one', trace: inner },
          { item: 'other', trace: holds('bits') },
        ],
      }),
    ).toEqual({
      kind: 'related',
      truth: 'no',
      relation: 'contains',
      of: [{ item: 'one', trace: fails('rate') }],
    });
  });
});

const control = (address: string, trace: Trace, more: Partial<ControlVerdict> = {}): ControlVerdict => ({
  address,
  truth: trace.truth,
  tier: 'list',
  trace,
  ...more,
});
const nearest = (...controls: ControlVerdict[]) => {
  const found = nearestLimit({ controls }, words);
  return found && [found.address, ...found.failing.map(({ parameter }) => parameter)];
};

describe('the limit that an item comes nearest to is of the control', () => {
  test('with the fewest limits in the way', () => {
    const two = control('two', all(fails('rate', '0.10'), fails('dose', '0.10')));
    const one = control('one', all(holds('dose'), fails('rate', '90.00')));
    expect(nearest(two, one)).toEqual(['one', 'rate']);
    expect(nearest(one, two)).toEqual(['one', 'rate']);
  });

  test('then with the fewest of them counted', () => {
    const counted = control('counted', fails('bits', '0.10'));
    const measured = control('measured', fails('rate', '90.00'));
    expect(nearest(counted, measured)).toEqual(['measured', 'rate']);
    expect(nearest(measured, counted)).toEqual(['measured', 'rate']);
    const both = control('both', all(fails('bits', '0.10'), fails('points', '0.10')));
    const mixed = control('mixed', all(fails('bits', '50.00'), fails('rate', '50.00')));
    expect(nearest(both, mixed)).toEqual(['mixed', 'bits', 'rate']);
    expect(nearest(mixed, both)).toEqual(['mixed', 'bits', 'rate']);
  });

  test('then with the smallest distance of the farthest, then the first of the list', () => {
    const far = control('far', all(fails('rate', '1.00'), fails('dose', '50.00')));
    const near = control('near', all(fails('rate', '40.00'), fails('dose', '40.00')));
    expect(nearest(far, near)).toEqual(['near', 'rate', 'dose']);
    expect(nearest(near, far)).toEqual(['near', 'rate', 'dose']);
    expect(
      nearest(control('first', fails('rate', '5.00')), control('second', fails('dose', '5.00'))),
    ).toEqual(['first', 'rate']);
  });

  test('a distance without a percentage is the farthest', () => {
    const none = control('none', fails('rate', ''));
    expect(nearest(none, control('some', fails('rate', '900.00')))).toEqual(['some', 'rate']);
    expect(nearest(none)).toEqual(['none', 'rate']);
  });

  test('by the nearest way into it, and through references', () => {
    const ways = any(
      all(fails('rate', '1.00'), fails('dose', '1.00')),
      fails('bits', '5.00'),
      fails('rate', '90.00'),
    );
    expect(nearest(control('ways', ways))).toEqual(['ways', 'rate']);
    expect(nearest(control('turned', any(fails('rate', '90.00'), fails('bits', '5.00'))))).toEqual([
      'turned',
      'rate',
    ]);
    expect(nearest(control('stranger', fails('stranger', '5.00')))).toEqual(['stranger', 'stranger']);
    const strangers = control('strangers', all(fails('stranger', '5.00'), fails('heat', '5.00')));
    expect(nearest(strangers, control('counted', all(fails('bits', '0.10'), fails('rate', '0.10'))))).toEqual(
      ['strangers', 'stranger', 'heat'],
    );
    expect(nearest(control('through', refers(all(holds('bits'), fails('dose', '1.00')))))).toEqual([
      'through',
      'dose',
    ]);
  });

  test('and not one that something other than a measured figure keeps it out of', () => {
    expect(nearest(control('asks', answer('no')))).toBeUndefined();
    expect(nearest(control('both', all(fails('rate', '1.00'), answer('no'))))).toBeUndefined();
    expect(nearest(control('unmeasured', fails('rate')))).toBeUndefined();
    expect(nearest(control('class', { kind: 'class', truth: 'no', classes: ['chip'] }))).toBeUndefined();
    expect(nearest(control('not', { kind: 'not', truth: 'no', of: holds('rate') }))).toBeUndefined();
    expect(
      nearest(control('related', { kind: 'related', truth: 'no', relation: 'contains', of: [] })),
    ).toBeUndefined();
    expect(nearest(control('ways', any(answer('no'), fails('rate', '1.00'))))).toEqual(['ways', 'rate']);
    expect(nearest(control('no way', any(answer('no'), answer('no'))))).toBeUndefined();
  });

  test('nor one that holds, is open, or is for anti-terrorism reasons only', () => {
    expect(nearest(control('holds', holds('rate')))).toBeUndefined();
    expect(nearest(control('open', answer('unknown')))).toBeUndefined();
    expect(nearest(control('at', fails('rate', '1.00'), { tier: 'anti-terrorism' }))).toBeUndefined();
    expect(nearest()).toBeUndefined();
  });
});
