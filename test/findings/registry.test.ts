import { classFindingKinds } from '../../src/findings/class-findings';
import { itemFindingKinds } from '../../src/findings/item-findings';
import { licenceFindingKinds } from '../../src/findings/licence-differs';

const kinds = [...itemFindingKinds, ...classFindingKinds, ...licenceFindingKinds];

test('every kind of finding has a name of its own', () => {
  const ids = kinds.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test.each(kinds.map((kind) => [kind.id, kind] as const))(
  '%s has a mirror of equal severity that mirrors it back',
  (_, kind) => {
    const mirror = kinds.find(({ id }) => id === kind.mirror);
    expect(mirror).toMatchObject({ mirror: kind.id, severity: kind.severity, meaning: kind.meaning });
  },
);

test.each(kinds.map((kind) => [kind.id, kind] as const))(
  '%s says what it means in both languages',
  (_, { meaning }) => {
    expect(meaning.en).toMatch(/^[A-Z].*\.$/s);
    expect(meaning.ja).toMatch(/。$/);
  },
);

test('a kind that names one side has a mirror that names the other', () => {
  const onesided = kinds.filter(({ id }) => /first|second/.test(id));
  expect(onesided.length).toBeGreaterThan(0);
  for (const { id, mirror } of onesided) {
    expect(mirror).toBe(id.includes('first') ? id.replace('first', 'second') : id.replace('second', 'first'));
  }
});
