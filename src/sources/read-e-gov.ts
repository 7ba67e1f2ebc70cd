import type { Checked, Diagnostic } from '../model/diagnostic';
import type { DateText } from '../model/control-list';
import { articleAddress } from './japanese-sign';
import type { OfficialParagraph } from './official-text';
import { joinPath } from './read-jp-paragraphs';
import { childrenOf, elementsNamed, readXml, textOf, type XmlElement } from './read-xml';
import { sourceFault, unlessFaulty } from './source-fault';
import { textHash } from './text-hash';

/** The paragraphs of a law, and the day on which this text came into force where the file carries it. */
export interface EGovLaw {
  readonly paragraphs: readonly OfficialParagraph[];
  readonly edition?: DateText;
}

/**
 * Reads the main provisions of a law in the e-Gov law XML (version 3), bare or in the envelope of the interface. Articles,
 * clauses, items and sub-items become addresses by their printed signs; the reading of a word (`Rt`) is no part of it.
 */
export function readEGov(text: string, file: string): Checked<EGovLaw> {
  const xml = readXml(text, file);
  if (!xml.ok) return xml;
  const law = xml.value.name === 'Law' ? xml.value : elementsNamed(xml.value, 'Law')[0];
  const main = law === undefined ? undefined : elementsNamed(law, 'MainProvision')[0];
  if (law === undefined || main === undefined) {
    const expected = '`Law` with `MainProvision`';
    return {
      ok: false,
      diagnostics: [sourceFault(file, 1, { id: 'no-law', found: 'XML without a law', expected })],
    };
  }
  const faults: Diagnostic[] = [];
  const paragraphs: OfficialParagraph[] = [];
  const add = (address: string, words: string): void => {
    if (words !== '') paragraphs.push({ address, kind: 'paragraph', text: words, hash: textHash(words) });
  };
  const readItems = (parent: XmlElement, base: string, path: readonly string[]): void => {
    let unprinted = 0;
    for (const item of childrenOf(parent).filter(({ name }) => /^(?:Item|Subitem\d+)$/.test(name))) {
      const sign = wordsOf(item, `${item.name}Title`);
      if (sign === '') unprinted += 1;
      const inner = [...path, sign === '' ? `?${unprinted}` : sign];
      const addresses = joinPath(base, inner);
      if (addresses === undefined) {
        const found = `signs that make no address: \`${inner.join(' ')}\``;
        faults.push(sourceFault(file, item.line, { id: 'unreadable-sign', found }));
        continue;
      }
      for (const address of addresses) add(address, wordsOf(item, `${item.name}Sentence`));
      readItems(item, base, inner);
    }
  };
  for (const article of elementsNamed(main, 'Article')) {
    const title = wordsOf(article, 'ArticleTitle');
    const address = articleAddress(title);
    if (address === undefined) {
      // Articles deleted together (第三条から第五条まで 削除) hold nothing.
      if (!/削除/.test(textOf(article)))
        faults.push(
          sourceFault(file, article.line, { id: 'unreadable-sign', found: `article \`${title}\`` }),
        );
      continue;
    }
    for (const [index, clause] of childrenOf(article)
      .filter(({ name }) => name === 'Paragraph')
      .entries()) {
      const base = index === 0 ? address : `${address}第${index + 1}項`;
      add(base, wordsOf(clause, 'ParagraphSentence'));
      readItems(clause, base, []);
    }
  }
  const day = law.attributes.get('EnforcementDate')?.replaceAll('/', '-');
  const edition = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { edition: day } : {};
  return unlessFaulty({ paragraphs, ...edition }, faults);
}

/** The words of a child; those of its columns stand apart by a full-width space, as the law prints them. */
function wordsOf(element: XmlElement, name: string): string {
  const child = childrenOf(element).find((candidate) => candidate.name === name);
  if (child === undefined) return '';
  const columns = childrenOf(child).filter((column) => column.name === 'Column');
  const parts = columns.length > 0 ? columns : [child];
  return parts
    .map((part) =>
      textOf(part, ['Rt'])
        .split('\n')
        .map((line) => line.trim())
        .join(''),
    )
    .join('\u3000');
}
