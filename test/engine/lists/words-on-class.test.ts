import { listOnDay } from '../../../src/engine/as-of';
import { wordsOnClass } from '../../../src/engine/lists/words-on-class';
import { all, is, list, paragraph, refers, related, vocabulary } from '../build';

const words = vocabulary({
  classes: { converter: {}, software: {}, tool: { parents: ['software'] } },
  numbers: { bits: { unit: 'bit' }, lines: { unit: 'count' } },
});

interface Said {
  readonly bits?: string;
  readonly lines?: string;
  readonly coverage?: 'full' | 'part';
}

/** Software of more than so many lines that is for converters of more than so many bits. */
const fingerprint = (
  itemClass: string,
  { bits = '> 8 bit', lines = '> 100', coverage = 'full' }: Said = {},
) => {
  const goods = paragraph('X1', { classes: ['converter'], when: is('bits', bits) });
  const when = all(is('lines', lines), related('software-for', refers('controlled-by', 'X1')));
  const programs = paragraph(
    'X2',
    {},
    { children: [paragraph('X2.a', { classes: ['software'], when }, { coverage })] },
  );
  const side = listOnDay(list('us', [goods, programs]), '2026-01-01', words);
  return wordsOnClass(itemClass, [side, side], words);
};

test('the same words have the same fingerprint, of twelve digits', () => {
  expect(fingerprint('software')).toBe(fingerprint('software'));
  expect(fingerprint('software')).toMatch(/^[0-9a-f]{12}$/);
});

test('a limit on the software itself, and how far the paragraph is encoded, changes it, for kinds of software too', () => {
  for (const itemClass of ['software', 'tool'])
    for (const said of [{ lines: '>= 100' }, { coverage: 'part' as const }])
      expect(fingerprint(itemClass, said)).not.toBe(fingerprint(itemClass));
});

test('a limit on the goods that the software is for does not', () => {
  expect(fingerprint('software', { bits: '> 10 bit' })).toBe(fingerprint('software'));
  expect(fingerprint('converter', { bits: '> 10 bit' })).not.toBe(fingerprint('converter'));
});
