import fc from 'fast-check';

/** Pieces that have broken readers somewhere. */
export const odd: readonly string[] = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u200b',
  '\u2028',
  '\u3000',
  '\u001b[31m',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'Infinity',
  '-0',
  '1e999999',
  '1e999',
  '1e-999',
  '0x10',
  '１２',
  '①',
  '½',
  '10²',
  '1,000',
  '1.000,5',
  '=1+1',
  '@SUM(A1)',
  '+1',
  '-1',
  '%00',
  '../../etc/passwd',
  '<script>',
  '{{x}}',
  '${x}',
  '&amp;',
  '&x;',
  ']]>',
  '"',
  "'",
  '`',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '表',
  'ソ',
];

/** Texts of odd pieces, of pieces of the reader's own language, and of any characters. */
export function textOf(words: readonly string[], maxLength = 12): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: -2000, max: 2000 }).map(String) },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}

/** A text with pieces cut out, doubled or exchanged for those of a reader's language. */
export function mutantOf(text: string, words: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(), fc.nat(40), textOf(words, 3), fc.boolean());
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) =>
    changes.reduce((old, [start, length, put, doubles]) => {
      const from = start % (old.length + 1);
      const cut = old.slice(from, from + length);
      return old.slice(0, from) + put + (doubles ? cut + cut : '') + old.slice(from + length);
    }, text),
  );
}
