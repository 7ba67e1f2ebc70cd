import { changeFindingKinds } from '../../src/findings/change-findings';
import { changeKinds } from '../../src/model/rule-change';

test('the registry holds every kind of change, in the order of the reports', () => {
  expect(changeFindingKinds.map(({ id }) => id)).toEqual(changeKinds);
});

test.each(changeFindingKinds.map((kind) => [kind.id, kind] as const))(
  '%s has a mirror of equal severity that mirrors it back, and says what it means in both languages',
  (_, { id, mirror, severity, meaning }) => {
    const other = changeFindingKinds.find((kind) => kind.id === mirror);
    expect(other).toMatchObject({ mirror: id, severity });
    expect(meaning.en).toMatch(/^[A-Z].*\.$/s);
    expect(meaning.ja).toMatch(/。$/);
  },
);
