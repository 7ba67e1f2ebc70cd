import { licenceStates, licenceStateWord } from '../../src/report/licence-words';
import { licenceMessagesIn } from '../../src/report/messages/licence-messages';

const en = licenceMessagesIn('en');
const ja = licenceMessagesIn('ja');

test('a message on licences has the same placeholders in both languages', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{[a-z]+\}/g)].map(([name]) => name).sort();
  expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
  const differing = (Object.keys(en) as (keyof typeof en)[]).filter(
    (key) => placeholders(en[key]).join() !== placeholders(ja[key]).join(),
  );
  expect(differing).toEqual([]);
});

test.each([en, ja])('no two states share a word or a meaning', (m) => {
  for (const part of ['short', 'word', 'meaning'] as const) {
    expect(new Set(licenceStates.map((state) => licenceStateWord(state, m)[part])).size).toBe(
      licenceStates.length,
    );
  }
});
