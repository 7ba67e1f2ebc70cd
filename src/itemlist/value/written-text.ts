const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const plain = '0123456789+-';
const superscript = new RegExp(`[${superscripts}]+`, 'gu');

/** Characters whose compatibility form has digits of its own, so that `①12` would become 112. */
const hidesDigits = /[¼-¾⅐-↏₀-₉①-⓿❶-➓㈠-㋿]/u;

/** Text on which all that follows would change nothing, as most cells are. */
const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * A cell's text with its harmless variety removed: full width, `㎓`, `℃`, the many dashes, the wave dash, invisible
 * characters, repeated spaces. A superscript becomes `^` and digits, as NFKC would turn 10² into 102. `undefined` where
 * something else would gain digits.
 */
export function writtenText(text: string): string | undefined {
  if (isPlain.test(text)) return text;
  if (hidesDigits.test(text)) return undefined;
  return text
    .replace(
      superscript,
      (run) => `^${run.replace(/./gu, (each) => plain.charAt(superscripts.indexOf(each)))}`,
    )
    .replaceAll('º', '°')
    .normalize('NFKC')
    .replace(/[\p{Pd}−]/gu, '-')
    .replaceAll('〜', '~')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
