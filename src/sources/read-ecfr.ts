import type { Checked, Diagnostic } from '../model/diagnostic';
import type { OfficialParagraph } from './official-text';
import { childrenOf, elementsNamed, readXml, textOf, type XmlElement } from './read-xml';
import { sourceFault } from './source-fault';
import { usParagraphs, type UsRow } from './us-rows';

const entryHead = /^(\d[A-E]\d{3})\.?\s*(.*)$/su;
/** Labels of the list: whole for a paragraph, the last part only for a list of a note. */
const label = /^((?:[a-z]{1,2}|\d{1,2})(?:\.(?:[a-z]{1,2}|\d{1,2}))*)\.\s+(.+)$/su;
const noteHead = /^(?:(?:Technical )?Notes?\b|N\.B\.)/;
const noItems = /^The list of items controlled is contained in the ECCN heading/i;

type Section = 'requirements' | 'related' | 'items';

/**
 * Reads the Commerce Control List from the official XML of its part: one appendix whose children are headings, `FP-2` with
 * an entry, `FP-1` with section titles, `P` per paragraph, `NOTE` and tables. Licence requirements, related controls and
 * related definitions are left out: they are no paragraphs of the list.
 */
export function readEcfr(text: string, file: string): Checked<readonly OfficialParagraph[]> {
  const xml = readXml(text, file);
  if (!xml.ok) return xml;
  const appendices = [xml.value, ...elementsNamed(xml.value, 'DIV9')].filter(({ name }) => name === 'DIV9');
  const reader = new EntryReader();
  for (const appendix of appendices) for (const element of childrenOf(appendix)) reader.read(element);
  const faults: Diagnostic[] = [];
  if (reader.entries.size === 0) {
    const expected = 'an appendix (`DIV9`) with entries such as `3A001`';
    faults.push(
      sourceFault(file, 1, { id: 'no-entries', found: 'XML without any entry of the list', expected }),
    );
  }
  const value = Array.from(reader.entries, ([eccn, rows]) => usParagraphs(eccn, rows)).flat();
  return faults.length > 0 ? { ok: false, diagnostics: faults } : { ok: true, value, diagnostics: [] };
}

class EntryReader {
  readonly entries = new Map<string, UsRow[]>();
  private rows: UsRow[] = [];
  private section: Section = 'requirements';

  read(element: XmlElement): void {
    const text = squeeze(textOf(element));
    switch (element.name) {
      case 'FP-2':
      case 'FP-1':
        this.readTitle(text);
        break;
      case 'HD1':
      case 'HD2':
      case 'HD3':
        if (/^List of Items Controlled/i.test(text)) this.section = 'related';
        else if (!this.enters(text)) this.section = 'requirements';
        break;
      case 'P':
      case 'FP':
        this.readParagraph(text);
        break;
      case 'NOTE':
        for (const part of childrenOf(element))
          if (part.name !== 'HED') this.add('text', '', squeeze(textOf(part)));
        break;
      case 'DIV':
      case 'TABLE':
        for (const row of elementsNamed(element, 'TR')) {
          this.add(
            'text',
            '',
            childrenOf(row)
              .map((cell) => squeeze(textOf(cell)))
              .join(' | '),
          );
        }
        break;
      default:
        break;
    }
  }

  private readTitle(text: string): void {
    if (this.enters(text)) return;
    if (/^Items:?$/i.test(text)) this.section = 'items';
    else if (/^Items:?\s/i.test(text)) {
      this.section = 'items';
      this.readParagraph(text.replace(/^Items:?\s+/i, ''));
    } else if (/^(?:Related |List of Items Controlled)/i.test(text)) this.section = 'related';
    else if (
      /^(?:License Requirements|Reporting Requirements|List Based License Exceptions|Special Conditions|Reason for Control)/i.test(
        text,
      )
    )
      this.section = 'requirements';
    else this.readParagraph(text);
  }

  /** Whether the text is the head of an entry. */
  private enters(text: string): boolean {
    const [, eccn, heading = ''] = entryHead.exec(text) ?? [];
    if (eccn === undefined || heading === '') return false;
    this.rows = this.entries.get(eccn) ?? [];
    this.entries.set(eccn, this.rows);
    this.section = 'requirements';
    this.rows.push({ kind: 'heading', label: '', text: heading });
    return true;
  }

  private readParagraph(text: string): void {
    const [, sign, words] = label.exec(text) ?? [];
    if (sign === undefined || words === undefined || noteHead.test(text)) this.add('text', '', text);
    else this.add('labelled', sign, words);
  }

  private add(kind: UsRow['kind'], sign: string, text: string): void {
    if (this.section === 'items' && text !== '' && !noItems.test(text))
      this.rows.push({ kind, label: sign, text });
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
