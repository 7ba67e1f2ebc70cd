import { gapMessagesIn } from '../../src/report/messages/gap-messages';

const en = gapMessagesIn('en');
const ja = gapMessagesIn('ja');

test('both languages have the same messages about gaps', () => {
  expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
});

test('a message about gaps has the same placeholders in both languages', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{[a-z]+\}/gi)].map(([name]) => name).sort();
  const differing = (Object.keys(en) as (keyof typeof en)[]).filter(
    (key) => placeholders(en[key]).join() !== placeholders(ja[key]).join(),
  );
  expect(differing).toEqual([]);
});
