import type { Comparison, Glossary } from '../model/comparison';
import type { Item } from '../model/item';
import type { Alignment } from '../model/verdict';
import type { ListId } from '../model/vocabulary';
import type { FailOn } from '../report/exit-code';
import { compareItems } from './compare-items';
import type { Corpus } from './corpus';
import type { ItemStream } from './item-stream';

/** Items that are judged together; no more than this is held at a time. */
const together = 250;
/** Items that a report of a long list explains: those that matter most, in the order of the list. */
const mostExplained = 200;

/** A part of a long list, judged; `first` is the number of its first item, from 1. */
export interface ComparedPart {
  readonly first: number;
  readonly comparison: Comparison;
}

/** Judges a list of any length part by part, in its order. No item says anything about another. */
export async function* compareStream(
  { list, items }: ItemStream,
  {
    asOf,
    assumptions,
  }: { readonly asOf: ReadonlyMap<ListId, string>; readonly assumptions: readonly string[] },
  corpus: Corpus,
): AsyncGenerator<ComparedPart> {
  const declared = [...new Set([...list.assumptions, ...assumptions])];
  const compare = (part: readonly Item[]): Comparison =>
    compareItems({
      ...corpus,
      itemList: { ...list, assumptions: declared, items: part },
      asOf,
      diagnostics: [],
      depth: 'verdicts',
    });
  let part: Item[] = [];
  let first = 1;
  for await (const item of items()) {
    part.push(item);
    if (part.length < together) continue;
    yield { first, comparison: compare(part) };
    first += part.length;
    part = [];
  }
  if (part.length > 0) yield { first, comparison: compare(part) };
}

/** What a report of a long list shows: all counts, and the items that matter most with their findings. */
export class Digest {
  private counts: Comparison['counts'] = noItems;
  private readonly kept: Comparison[] = [];
  private first: Comparison | undefined;
  private hasGap = false;

  add({ first, comparison }: ComparedPart): void {
    const { counts, findings, items } = comparison;
    this.first ??= { ...comparison, items: [], findings: [] };
    this.counts = sum(this.counts, counts);
    const grave = new Set(
      findings.filter(({ severity }) => severity === 'gap').map(({ subject }) => subject),
    );
    this.hasGap ||= grave.size > 0 || counts['first-only'] + counts['second-only'] > 0;
    const left = mostExplained - this.kept.reduce((total, { items: some }) => total + some.length, 0);
    const shown = items.filter(({ item }) => grave.has(item)).slice(0, left);
    const ids = new Set(shown.map(({ item }) => item));
    if (shown.length > 0)
      this.kept.push({
        ...comparison,
        items: shown,
        numbers: shown.map((item) => first + items.indexOf(item)),
        findings: findings.filter(({ subject }) => ids.has(subject)),
      });
  }

  /** A comparison of the items that are explained, with the counts of all; `undefined` before anything was added. */
  get comparison(): Comparison | undefined {
    if (this.first === undefined) return undefined;
    return {
      ...this.first,
      counts: this.counts,
      items: this.kept.flatMap(({ items }) => items),
      numbers: this.kept.flatMap(({ numbers = [] }) => numbers),
      findings: this.kept.flatMap(({ findings }) => findings),
      glossary: joined([this.first, ...this.kept].map(({ glossary }) => glossary)),
    };
  }

  /** As for a list that is compared as a whole. */
  exitCode(failOn: FailOn): 0 | 1 {
    const isOpen = this.counts.undetermined + this.counts['not-covered'] > 0;
    switch (failOn) {
      case 'never':
        return 0;
      case 'gap':
        return this.hasGap ? 1 : 0;
      case 'undetermined':
        return this.hasGap || isOpen ? 1 : 0;
    }
  }
}

function sum(one: Comparison['counts'], other: Comparison['counts']): Comparison['counts'] {
  return {
    'first-only': one['first-only'] + other['first-only'],
    'second-only': one['second-only'] + other['second-only'],
    undetermined: one.undetermined + other.undetermined,
    'not-covered': one['not-covered'] + other['not-covered'],
    'both-controlled': one['both-controlled'] + other['both-controlled'],
    'neither-controlled': one['neither-controlled'] + other['neither-controlled'],
  };
}

/** The words of several parts of one list. */
function joined(parts: readonly Glossary[]): Glossary {
  const all = <Key extends keyof Glossary>(key: Key): Glossary[Key] =>
    Object.assign({}, ...parts.map((part) => part[key])) as Glossary[Key];
  return {
    parameters: all('parameters'),
    classes: all('classes'),
    assumptions: all('assumptions'),
    relations: all('relations'),
    headings: all('headings'),
  };
}

/** The counts of no item at all. */
export const noItems: Readonly<Record<Alignment, number>> = {
  'first-only': 0,
  'second-only': 0,
  undetermined: 0,
  'not-covered': 0,
  'both-controlled': 0,
  'neither-controlled': 0,
};
