import type { Diagnostic } from '../../../src/model/diagnostic';

/** What was found, with its kind; each message names its subject, what is expected and the repair, as every message of a check does. */
export function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ id, severity, found, expected, repair }) => {
    expect(found).toMatch(/`.+`/);
    for (const words of [found, expected ?? 'one', repair ?? '']) {
      expect(words).toMatch(/^(?![A-Z]).{3,}(?<!\.)$/);
      expect(words).not.toContain('undefined');
    }
    return `${severity} ${id}: ${found}`;
  });
}
