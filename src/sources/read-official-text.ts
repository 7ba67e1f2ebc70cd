import type { DateText } from '../model/control-list';
import type { Checked } from '../model/diagnostic';
import type { ListId } from '../model/vocabulary';
import { readInternalForm } from './internal-form';
import { joinParts, mergeReadings } from './merge-readings';
import type { OfficialParagraph, OfficialText } from './official-text';
import { readEcfr } from './read-ecfr';
import { readEGov } from './read-e-gov';
import { readJpParagraphs } from './read-jp-paragraphs';
import { readJpRows } from './read-jp-rows';
import { readUnlabelled } from './read-unlabelled';
import { readUsParagraphs } from './read-us-paragraphs';
import { readWassenaar } from './read-wassenaar';
import { sourceFault } from './source-fault';
import { textFormat } from './text-format';

/** One file of an official text; `file` is its name or address, shown and never opened. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** What the reader is told where the files do not say it, or in place of what they say. */
export interface Told {
  readonly list?: ListId;
  readonly edition?: DateText;
}

interface Part {
  readonly list: ListId;
  readonly edition?: DateText;
  readonly paragraphs: readonly OfficialParagraph[];
}

/**
 * Reads one edition of an official text from one or more files, each in one of the forms that `textFormat` tells apart.
 * Several files are readings or parts of the same edition, the preferred one first.
 */
export function readOfficialText(files: readonly TextFile[], told: Told): Checked<OfficialText> {
  const parts = files.map((file) => ({ file, part: readPart(file) }));
  const faults = parts.flatMap(({ part }) => (part.ok ? [] : part.diagnostics));
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const read = parts.flatMap(({ part }) => (part.ok ? [part.value] : []));
  const lists = new Set(read.map(({ list }) => told.list ?? list));
  const editions = new Set(read.flatMap(({ edition }) => told.edition ?? edition ?? []));
  const [list] = lists;
  const [edition] = editions;
  const name = files[0]?.file ?? '';
  const refuse = (found: string, expected: string, repair: string): Checked<OfficialText> => ({
    ok: false,
    diagnostics: [sourceFault(name, 1, { id: 'unclear-edition', found, expected, repair })],
  });
  if (list === undefined || lists.size > 1)
    return refuse(`texts of ${lists.size} lists`, 'readings of one list', 'name one list with `--list`');
  if (edition === undefined)
    return refuse(
      'a text that does not carry its date',
      'the day of the edition',
      'name it with `--edition 2026-07-23`',
    );
  if (editions.size > 1)
    return refuse(`editions of ${editions.size} days`, 'readings of one edition', 'read them one by one');
  const source = files.map(({ file }) => file).join(', ');
  const readings = read.map(({ paragraphs }) => paragraphs);
  const joined = list === 'us-ccl' ? mergeReadings(readings) : joinParts(readings);
  return { ok: true, value: { source, edition, list, paragraphs: joined }, diagnostics: [] };
}

function readPart({ file, text }: TextFile): Checked<Part> {
  const format = textFormat(text);
  switch (format) {
    case 'internal':
      return readInternalForm(text, file);
    case 'ecfr-xml':
      return part('us-ccl', readEcfr(text, file));
    case 'e-gov-xml': {
      const law = readEGov(text, file);
      return law.ok ? { ...law, value: { list: 'jp-meti', ...law.value } } : law;
    }
    case 'us-paragraphs':
      return part('us-ccl', readUsParagraphs(text, file));
    case 'jp-paragraphs':
      return part('jp-meti', readJpParagraphs(text, file));
    case 'jp-rows':
      return part('jp-meti', readJpRows(text, file));
    case 'jp-unlabelled':
      return part('jp-meti', { ok: true, value: readUnlabelled(text), diagnostics: [] });
    case 'wassenaar-pdf-text':
      return part('wassenaar', { ok: true, value: readWassenaar(text), diagnostics: [] });
    case 'unknown': {
      const expected =
        'eCFR XML, e-Gov law XML, a paragraph file (JSON lines), rows of 別表第一 (tab-separated), the text of the Wassenaar list, or an imported text';
      return {
        ok: false,
        diagnostics: [
          sourceFault(file, 1, { id: 'unknown-format', found: 'a file of another form', expected }),
        ],
      };
    }
  }
}

function part(list: ListId, read: Checked<readonly OfficialParagraph[]>): Checked<Part> {
  return read.ok ? { ...read, value: { list, paragraphs: read.value } } : read;
}
