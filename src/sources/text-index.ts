import { addressKey, entryOf } from './address-key';
import type { Figure } from './figure';
import { readFigures, readNumbers } from './read-figures';
import { remember } from './remember';
import type { OfficialParagraph, OfficialText } from './official-text';

/** What an official text says at an address. */
export interface TextAt {
  /** The words of the paragraph itself; absent where only notes stand there. */
  readonly own?: OfficialParagraph;
  readonly notes: readonly OfficialParagraph[];
}

/** An official text by address, whatever the spelling of the address. */
export interface TextIndex {
  readonly at: (address: string) => TextAt;
  /** The paragraphs at an address and in it. */
  readonly within: (address: string) => readonly OfficialParagraph[];
  /** The measured figures of a piece of the text, and all its numbers; read once. */
  readonly figures: (text: string) => readonly Figure[];
  readonly numbers: (text: string) => readonly Figure[];
  /** Whether the text reaches this far: it has some paragraph of the entry, article or row. */
  readonly reaches: (address: string) => boolean;
  /** False for a copy that lost its signs: then only the hashes say something. */
  readonly addressed: boolean;
  readonly hashes: ReadonlySet<string>;
}

const nothing: TextAt = { notes: [] };

export function indexText({ paragraphs }: OfficialText): TextIndex {
  const byKey = new Map<string, TextAt>();
  const entries = new Set<string>();
  for (const paragraph of paragraphs) {
    const key = addressKey(paragraph.address);
    const found = byKey.get(key) ?? nothing;
    entries.add(entryOf(paragraph.address));
    byKey.set(
      key,
      paragraph.kind === 'note'
        ? { ...found, notes: [...found.notes, paragraph] }
        : { ...found, own: found.own ?? paragraph },
    );
  }
  const keyed = paragraphs.map((paragraph) => [addressKey(paragraph.address), paragraph] as const);
  return {
    figures: remember(readFigures),
    numbers: remember(readNumbers),
    at: (address) => byKey.get(addressKey(address)) ?? nothing,
    within: (address) => {
      const key = addressKey(address);
      return keyed
        .filter(([own]) => own === key || (/^[|.]/.test(own.slice(key.length)) && own.startsWith(key)))
        .map(([, paragraph]) => paragraph);
    },
    reaches: (address) => entries.has(entryOf(address)),
    addressed: paragraphs.some(({ address }) => address !== ''),
    hashes: new Set(paragraphs.map(({ hash }) => hash)),
  };
}

/** Whether a paragraph holds nothing: reserved, deleted, not used any more; also for a range of them. */
export function isReserved(text: string): boolean {
  return (
    /^(?:\S+ )?(?:(?:to|through|and) \S+ )?\[Reserved\]\W*(?:or|and)?$/i.test(text.trim()) ||
    /^(?:削除|Not used since \d{4})$/.test(text.trim())
  );
}
