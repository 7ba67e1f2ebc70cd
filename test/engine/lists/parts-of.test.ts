import { distinctParts, partsOf } from '../../../src/engine/lists/parts-of';
import type { Condition } from '../../../src/model/condition';
import { all, answers, any, is, no, ofClass, place, refers, related } from '../build';

const q = answers('q', 'yes');
const limit = is('bits', '>= 8 bit');
const circuit = ofClass('circuit');
const referring = (...screens: (Condition | undefined)[]): Condition => ({
  kind: 'reference',
  mode: 'controlled-by',
  targets: [],
  resolved: screens.map((condition, at) => ({
    address: `N${at}`,
    encoded: false,
    ...(condition && { condition }),
  })),
  place,
});

describe('the parts of a condition', () => {
  test.each<[string, Condition, Condition[]]>([
    ['an answer', q, []],
    ['a limit', limit, []],
    ['a class', circuit, []],
    ['what holds together', all(q, limit), [q, limit]],
    ['what suffices', any(limit, circuit), [limit, circuit]],
    ['an opposite', no(q), [q]],
    ['the screens of what is not encoded, where there are any', referring(q, undefined, limit), [q, limit]],
    ['a reference that nobody has followed', refers('controlled-by', 'N1'), []],
    ['nothing at all', all(), []],
  ])('%s', (_, condition, inside) => {
    expect([...partsOf(condition)]).toStrictEqual([condition, ...inside].map((part) => ({ part })));
  });

  test('of a related item are told with the relations that lead to it', () => {
    const inner = related('contains', all(no(q)));
    const outer = related('software-for', inner);
    expect([...partsOf(no(outer))]).toEqual([
      { part: no(outer) },
      { part: outer },
      { part: inner, relation: 'software-for' },
      { part: all(no(q)), relation: 'software-for/contains' },
      { part: no(q), relation: 'software-for/contains' },
      { part: q, relation: 'software-for/contains' },
    ]);
    expect([...partsOf(referring(q), 'contains')]).toEqual([
      { part: referring(q), relation: 'contains' },
      { part: q, relation: 'contains' },
    ]);
  });

  test('are looked into only where that is wished', () => {
    const refused = all(q);
    const seen: (string | undefined)[] = [];
    const entered = partsOf(any(refused, related('contains', limit)), undefined, (part, relation) => {
      seen.push(relation);
      return part !== refused;
    });
    expect([...entered].map(({ part }) => part.kind)).toEqual(['any', 'related', 'criterion']);
    expect(seen).toEqual([undefined, undefined, undefined, 'contains']);
  });

  test('that conditions share are told once, and once more of what is related', () => {
    const shared = all(q, limit);
    const conditions = [
      any(shared, circuit),
      no(shared),
      related('contains', shared),
      related('contains', shared),
    ];
    const [first, second, third, fourth] = conditions;
    expect(distinctParts(conditions)).toEqual([
      { part: first },
      { part: shared },
      { part: q },
      { part: limit },
      { part: circuit },
      { part: second },
      { part: third },
      { part: shared, relation: 'contains' },
      { part: q, relation: 'contains' },
      { part: limit, relation: 'contains' },
      { part: fourth },
    ]);
  });
});
