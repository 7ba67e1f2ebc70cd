import fc from 'fast-check';
import { rational } from '../../src/quantity/rational';
import type { AxisValue } from '../../src/scope/axis';
import { liesIn, type Interval } from '../../src/scope/interval';
import { roundFigure } from '../../src/scope/round-figure';
import { witnessOf } from '../../src/scope/witness';
import { build, formula, newScopes } from './space';

const s = newScopes();
const bound = (value: number | string, closed: boolean) => ({ value: rational(value), closed });

test('a witness lies in the scope, whatever the axes that it does not state', () => {
  fc.assert(
    fc.property(formula, fc.constantFrom(0, 1.3, 7), (f, filler) => {
      const scope = build(s, f);
      const witness = witnessOf(s, scope);
      if (witness === undefined) return scope === s.empty;
      const rest: [string, AxisValue][] = [
        ['power', rational(filler)],
        ['bits', rational(3)],
        ['colour', 'green'],
        ['hardened', 'no'],
      ];
      return s.contains(scope, new Map([...rest, ...witness]));
    }),
  );
});

test('a witness lies on a limit only where it must', () => {
  const beside = s.union(
    s.between('power', { low: bound(2, true), high: bound(2, true) }),
    s.isOneOf('colour', ['red']),
  );
  expect(witnessOf(s, beside)?.has('colour')).toBe(true);
  expect(
    witnessOf(s, s.between('power', { low: bound(2, true), high: bound(2, true) }))?.get('power'),
  ).toEqual(rational(2));
});

describe('of several witnesses a plain one is taken:', () => {
  const closed = (low: number, high: number) => ({ low: bound(low, true), high: bound(high, true) });
  const said = (scope: ReturnType<typeof s.union>) =>
    Object.fromEntries([...witnessOf(s, scope)!].map(([id, value]) => [id, String(value)]));
  const [hard, soft] = [s.isOneOf('hardened', ['yes']), s.isOneOf('hardened', ['no'])];

  test('one that answers no rather than yes', () => {
    const scope = s.union(
      s.intersection(s.between('bits', closed(1, 2)), hard),
      s.intersection(s.between('bits', closed(3, 4)), soft),
    );
    expect(said(scope)).toEqual({ bits: '4', hardened: 'no' });
  });

  test('one with a yes rather than one exactly on a limit, and a figure between two limits rather than a yes', () => {
    const point = s.between('power', closed(2, 2));
    const beyond = s.intersection(s.between('power', { low: bound(5, true) }), hard);
    expect(said(s.union(point, beyond))).toEqual({ power: '8', hardened: 'yes' });
    expect(said(s.union(s.between('power', closed(2, 4)), beyond))).toEqual({ power: '3' });
  });

  test('a figure above or below a limit rather than a yes on the limit', () => {
    expect(said(s.union(s.between('power', { low: bound(0, false) }), hard))).toEqual({ power: '1' });
    expect(said(s.union(s.between('power', { high: bound(2, false) }), hard))).toEqual({ power: '1' });
  });

  test('one that states fewer axes', () => {
    const scope = s.union(
      s.intersection(s.between('power', closed(1, 2)), soft),
      s.between('power', closed(3, 4)),
    );
    expect(said(scope)).toEqual({ power: '3.5' });
  });

  test('a whole number on an axis of whole numbers, and what there is on any', () => {
    expect(said(s.between('bits', closed(4, 5)))).toEqual({ bits: '5' });
    expect(said(s.between('power', closed(1.3, 1.4)))).toEqual({ power: '1.35' });
    expect(said(s.between('power', { high: bound(0, true) }))).toEqual({ power: '0' });
    expect(said(s.between('bits', { high: bound(1, true) }))).toEqual({ bits: '1' });
    expect(said(s.isOneOf('colour', ['green', 'blue']))).toEqual({ colour: 'green' });
  });
});

test.each<[string, Interval, 'real' | 'integer', number | string]>([
  ['4800 to under 6000', { low: bound(4800, true), high: bound(6000, false) }, 'real', 5500],
  ['over 1.3', { low: bound('1.3', false) }, 'real', 2],
  ['over 125', { low: bound(125, false) }, 'real', 200],
  ['under -55', { high: bound(-55, false) }, 'real', -80],
  ['over -55', { low: bound(-55, false) }, 'real', 0],
  ['over 0', { low: bound(0, false) }, 'real', 1],
  ['0.1 nW in watts', { low: bound('1e-10', false), high: bound('1e-9', true) }, 'real', '5e-10'],
  ['8 to under 10 bit', { low: bound(8, true), high: bound(10, false) }, 'integer', 9],
  ['exactly 6', { low: bound(6, true), high: bound(6, true) }, 'integer', 6],
  ['no limit', {}, 'real', 1],
])('a plausible figure for %s', (_, interval, domain, expected) => {
  expect(roundFigure(interval, domain)).toEqual(rational(expected));
});

test('a plausible figure lies in its interval', () => {
  const value = fc.integer({ min: -4000, max: 4000 }).map((n) => rational(n).div(8));
  fc.assert(
    fc.property(
      value,
      value,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (a, b, lowClosed, highClosed, openEnded) => {
        fc.pre(a.lt(b));
        const interval: Interval = {
          low: { value: a, closed: lowClosed },
          ...(openEnded ? {} : { high: { value: b, closed: highClosed } }),
        };
        const figure = roundFigure(interval, 'real');
        return liesIn(interval, figure) && figure.gt(a);
      },
    ),
  );
});

test('a plausible figure of an integer axis is an integer of the interval', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), fc.nat(5), (low, width) => {
      const interval: Interval = { low: bound(low, true), high: bound(low + width, true) };
      const figure = roundFigure(interval, 'integer');
      return figure.d === 1n && liesIn(interval, figure);
    }),
  );
});
