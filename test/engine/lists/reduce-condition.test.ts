import fc from 'fast-check';
import { evaluate } from '../../../src/engine/evaluate';
import {
  asInUnion,
  encodedOnly,
  isAlways,
  isNever,
  reducerFor,
} from '../../../src/engine/lists/reduce-condition';
import { encoded, notEncoded, refers } from './references';
import { subjectOf } from '../../../src/engine/subject';
import type { Condition } from '../../../src/model/condition';
import type { Truth } from '../../../src/model/truth';
import { all, answers, any, except, is, item, no, ofClass, place, related, vocabulary } from '../build';

const words = vocabulary({
  classes: {
    circuit: {},
    adc: { parents: ['circuit'] },
    dac: { parents: ['circuit'] },
    tool: { disjoint: ['circuit'] },
  },
  numbers: { bits: { unit: 'bit', domain: 'integer' } },
  questions: ['q', 'r'],
});

const leaf: fc.Arbitrary<Condition> = fc.constantFrom(
  answers('q', 'yes'),
  answers('r', 'no'),
  is('bits', '>= 8 bit'),
  ofClass('circuit'),
  ofClass('adc'),
  ofClass('dac', 'tool'),
  ofClass('tool'),
);
const conditions = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ any: Condition }>((tie) => {
    const some = fc.array(tie('any'), { maxLength: 3 });
    return {
      any: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        leaves,
        some.map((of) => all(...of)),
        some.map((of) => any(...of)),
        tie('any').map(no),
        fc.tuple(tie('any'), fc.constantFrom('yes', 'no')).map(([of, stays]) => except(of, stays)),
        some.map((of) => refers(...of.map(encoded))),
        tie('any').map((of) => related('contains', of)),
      ),
    };
  }).any;

/** Complete items of each kind, with a part of each kind. */
const parts = ['adc', 'dac', 'tool'].map((own) =>
  item([own], { bits: '8 bit', q: 'yes', r: 'yes' }, complete(own)),
);
const items = ['circuit', 'adc', 'dac', 'tool'].flatMap((own) =>
  ['7 bit', '8 bit'].flatMap((bits) =>
    ['no', 'yes'].flatMap((q) =>
      parts.map((part, at) =>
        item(
          [own],
          { bits, q, r: q === 'yes' ? 'no' : 'yes' },
          { ...complete(own), contains: [part], id: `${own} ${bits} ${q} ${at}` },
        ),
      ),
    ),
  ),
);

function complete(own: string): { notClasses: string[] } {
  return {
    notClasses: ['circuit', 'adc', 'dac', 'tool'].filter(
      (id) => id !== own && !(id === 'circuit' && own !== 'tool'),
    ),
  };
}

const truthOf = (condition: Condition, at: (typeof items)[0]): Truth =>
  evaluate(condition, subjectOf(at, words, [])).truth;

/** Whether a part of the item itself is decided whatever the item is, or asks for a class that is known. */
function hasNeedlessPart(condition: Condition, isOwn: boolean): boolean {
  const inner = (part: Condition) => isAlways(part) || isNever(part) || hasNeedlessPart(part, isOwn);
  switch (condition.kind) {
    case 'class':
      return isOwn;
    case 'all':
    case 'any':
      return condition.of.length === 1 || condition.of.some(inner);
    case 'not':
      return inner(condition.of);
    case 'related':
      return isNever(condition.of) || hasNeedlessPart(condition.of, false);
    case 'reference':
      return true;
    case 'criterion':
    case 'answer':
      return false;
  }
}

/**
 * What the reduced condition says, as far as the whole one says something: what is in a part of the item is not stated, so that
 * the whole one leaves it open whether there is something in it that nothing can be.
 */
function decided(reduced: Condition, whole: Condition, at: (typeof items)[0]): Truth {
  const truth = truthOf(whole, at);
  return truth === 'unknown' ? truth : truthOf(reduced, at);
}

test('with the classes of an item put in, a condition says the same of it and asks for nothing that is known', () => {
  fc.assert(
    fc.property(conditions(leaf), (condition) => {
      for (const own of ['circuit', 'adc', 'tool']) {
        const has = (id: string): Truth => (id === own || (id === 'circuit' && own === 'adc') ? 'yes' : 'no');
        const reduced = reducerFor(has)(condition);
        expect(isAlways(reduced) || isNever(reduced) || !hasNeedlessPart(reduced, true)).toBe(true);
        for (const at of items.filter(
          ({ classes }) => classes.get(own) === 'yes' && [...classes.keys()][0] === own,
        ))
          expect([at.id, decided(reduced, condition, at)]).toEqual([at.id, truthOf(condition, at)]);
      }
    }),
    { numRuns: 50 },
  );
});

test('a class of which it is not known whether the item has it stays, and only that', () => {
  const has = (id: string): Truth => (id === 'circuit' ? 'yes' : id === 'adc' ? 'unknown' : 'no');
  const reduce = reducerFor(has);
  expect(reduce(ofClass('adc', 'tool'))).toEqual(ofClass('adc'));
  expect(isAlways(reduce(ofClass('adc', 'circuit')))).toBe(true);
  expect(isNever(reduce(ofClass('dac', 'tool')))).toBe(true);
  expect(reduce(related('contains', ofClass('circuit')))).toEqual(related('contains', ofClass('circuit')));
});

test('what is not encoded stays a question, unless its screen or another paragraph answers it', () => {
  const reduce = reducerFor((id) => (id === 'circuit' ? 'yes' : 'no'));
  const q = answers('q', 'yes');
  expect(reduce(refers(notEncoded()))).toEqual({ kind: 'any', of: [refers(notEncoded())] });
  expect(isNever(reduce(refers(notEncoded(ofClass('tool')))))).toBe(true);
  expect(reduce(refers(notEncoded(all(ofClass('circuit'), q))))).toEqual({
    kind: 'any',
    of: [refers(notEncoded(q))],
  });
  expect(reduce(refers(encoded(q), notEncoded()))).toEqual({ kind: 'any', of: [q, refers(notEncoded())] });
  expect(reduce(refers(encoded(q), notEncoded(ofClass('tool'))))).toEqual(q);
  expect(isAlways(reduce(refers(encoded(ofClass('circuit')), notEncoded())))).toBe(true);
  expect(isNever(reduce(refers()))).toBe(true);
  expect(isNever(reduce({ kind: 'reference', mode: 'meets', targets: [], place }))).toBe(true);
});

test('an exclusion of what stays controlled does not take out what is not encoded; any other does', () => {
  const reduce = reducerFor(() => 'no');
  const q = answers('q', 'yes');
  const open = refers(encoded(q), notEncoded());
  expect(reduce(except(open, 'yes'))).toMatchObject({ kind: 'not', of: q });
  expect(reduce(except(open, 'no'))).toMatchObject({
    kind: 'not',
    of: { kind: 'any', of: [q, refers(notEncoded())] },
  });
  expect(isAlways(reduce(except(refers(notEncoded()), 'yes')))).toBe(true);
  // In the union of the list the same, however deep it stands.
  const deep = (of: Condition) => all(q, any(related('contains', no(except(of, 'yes')))));
  expect(asInUnion(deep(open))).toEqual(deep(refers(encoded(q))));
  expect(asInUnion(except(open, 'no'))).toEqual(except(open, 'no'));
  expect(encodedOnly(deep(open))).toEqual(deep(refers(encoded(q))));
  expect(encodedOnly(open)).toEqual(refers(encoded(q)));
  expect(encodedOnly(is('bits', '> 8 bit'))).toEqual(is('bits', '> 8 bit'));
});
