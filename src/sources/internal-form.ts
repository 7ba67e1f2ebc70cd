import type { Checked } from '../model/diagnostic';
import type { OfficialParagraph, OfficialText } from './official-text';
import { sourceFault } from './source-fault';
import { textHash } from './text-hash';

/** Names the form in the file itself, so that another JSON file is not taken for one. */
const form = 'ecalign-official-text/1';

/** Writes an official text as `sources import` does; the same bytes for the same text. */
export function writeInternalForm({ source, edition, list, paragraphs }: OfficialText): string {
  const rows = paragraphs.map(({ address, kind, text, hash }) => ({ address, kind, text, hash }));
  return `${JSON.stringify({ form, list, edition, source, paragraphs: rows }, null, 1)}\n`;
}

/** Reads what `writeInternalForm` wrote; the hashes are worked out again. */
export function readInternalForm(text: string, file: string): Checked<OfficialText> {
  const fault = (found: string): Checked<OfficialText> => {
    const repair = 'import the official text again';
    return {
      ok: false,
      diagnostics: [
        sourceFault(file, 1, { id: 'unreadable-text', found, expected: `the form \`${form}\``, repair }),
      ],
    };
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault('a file that is no JSON');
  }
  if (!isRecord(value) || value['form'] !== form) return fault('JSON of another form');
  const { list, edition, source, paragraphs } = value;
  if (
    typeof list !== 'string' ||
    typeof edition !== 'string' ||
    typeof source !== 'string' ||
    !Array.isArray(paragraphs)
  )
    return fault('an official text without list, edition, source or paragraphs');
  const read = paragraphs.map(readParagraph);
  if (read.some((paragraph) => paragraph === undefined))
    return fault('a paragraph without address, kind or text');
  return {
    ok: true,
    value: { list, edition, source, paragraphs: read.filter((paragraph) => paragraph !== undefined) },
    diagnostics: [],
  };
}

function readParagraph(value: unknown): OfficialParagraph | undefined {
  if (!isRecord(value)) return undefined;
  const { address, kind, text } = value;
  if (typeof address !== 'string' || typeof text !== 'string') return undefined;
  if (kind !== 'paragraph' && kind !== 'note' && kind !== 'heading') return undefined;
  return { address, kind, text, hash: textHash(text) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
