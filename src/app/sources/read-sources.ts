import type { Checked } from '../../model/diagnostic';
import type { Rulebook } from '../../model/rulebook';
import type { OfficialText } from '../../sources/official-text';
import { readOfficialText, type TextFile, type Told } from '../../sources/read-official-text';

/** Reads an official text that must belong to a list of the rulebook. */
export function readSources(
  files: readonly TextFile[],
  told: Told,
  { lists }: Rulebook,
): Checked<OfficialText> {
  const read = readOfficialText(files, told);
  if (!read.ok || lists.has(read.value.list)) return read;
  const place = { file: files[0]?.file ?? '', line: 1, column: 1 };
  const expected = `one of ${[...lists.keys()].map((id) => `\`${id}\``).join(', ')}`;
  const found = `a text of the list \`${read.value.list}\`, for which there are no rules`;
  return { ok: false, diagnostics: [{ id: 'unknown-list', severity: 'error', place, found, expected }] };
}

export type { OfficialText, TextFile, Told };
