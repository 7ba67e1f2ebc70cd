import { fileKind } from '../../itemlist/text/file-kind';
import { decoded, detectEncoding } from '../../itemlist/text/text-encoding';
import type { Checked } from '../../model/diagnostic';

/** The text of a mapping file, in any encoding that an item list may be in. */
export async function mappingText(file: string, bytes: Uint8Array): Promise<Checked<string>> {
  const place = { file, line: 1, column: 1 };
  const kind = fileKind(bytes);
  if (kind !== 'text') {
    const fault = { id: 'wrong-kind-of-file', found: 'a file that is no text' };
    const expected = 'a mapping file in YAML';
    return { ok: false, diagnostics: [{ ...fault, severity: 'error', place, expected }] };
  }
  const detected = await detectEncoding(() => [bytes]);
  if ('fault' in detected)
    return { ok: false, diagnostics: [{ ...detected.fault, severity: 'error', place }] };
  let text = '';
  for await (const piece of decoded(() => [bytes], detected.encoding)) text += piece;
  return { ok: true, value: text, diagnostics: [] };
}
