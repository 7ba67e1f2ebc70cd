import type { Comparison } from '../../model/comparison';
import type { Finding } from '../../model/finding';
import type { ListVerdict } from '../../model/verdict';
import { fill } from '../messages/fill';
import { findingLabel } from '../messages/finding-labels';
import { statusKey, statusWord, type StatusKey } from '../words';
import { fragment, type Fragment } from './fragment';
import { askedFirst } from './asked-first';
import { itemAnchor } from './item-anchor';
import type { Wording } from './leaf-wording';
import { missingViews } from './missing-view';
import { decidingView } from './outlook-view';
import { rowsOf } from './rows-of-table';

type ComparedItem = Comparison['items'][number];

/** One item in one row: who it is, what each list says and by which paragraphs, and why in a sentence. */
export interface ItemRowView {
  readonly anchor: string;
  /** Place in the list, from 1. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  readonly outcome: string;
  /** Kinds of its findings, for the filter; separated by spaces. */
  readonly kinds: string;
  readonly verdicts: readonly {
    readonly jurisdiction: string;
    readonly status: StatusKey;
    readonly word: string;
    /** Rows (項) and paragraphs on which it rests; `null` where it rests on none. */
    readonly deciding: Fragment | null;
    readonly more: string;
  }[];
  readonly reason: string;
  /** What to ask for, as a sentence; empty where nothing is open. */
  readonly ask: string;
  /** Findings beyond the outcome itself. */
  readonly tags: readonly string[];
  /** Address of its own page, or empty. */
  readonly page: string;
}

/** Paragraphs and figures that a row names before it counts the rest. */
const named = 3;

/** Kinds that say what the row says anyway. */
const outcomes: readonly string[] = [
  'controlled-by-first-only',
  'controlled-by-second-only',
  'undetermined',
  'not-covered-in-full',
  'anti-terrorism-only',
];

/** Number of the n-th item of a comparison in its list, which may hold more: of a long list only some are explained. */
export function itemNumber({ numbers }: Pick<Comparison, 'numbers'>, index: number): number {
  return numbers?.[index] ?? index + 1;
}

/** Words the row of the n-th item of a comparison, counted from 0, with its number in its list. */
export function itemRowView(
  item: ComparedItem,
  { index, number }: { readonly index: number; readonly number: number },
  findings: readonly Finding[],
  lists: Comparison['lists'],
  wording: Wording,
  page: string,
): ItemRowView {
  const { t, lang } = wording;
  const comma = lang === 'ja' ? '、' : ', ';
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return {
    anchor: itemAnchor(index),
    number,
    id: item.item,
    name: item.stated.name,
    maker: item.stated.maker ?? '',
    outcome: item.alignment,
    kinds: kinds.join(' '),
    verdicts: item.verdicts.map((verdict, side) => {
      const addresses = restsOn(verdict);
      const status = statusKey(verdict);
      return {
        jurisdiction: lists[side === 0 ? 0 : 1].jurisdiction[lang],
        status,
        word: statusWord(status, t).word,
        deciding:
          addresses.length === 0
            ? null
            : fragment(
                [...rowsOf(verdict, addresses.slice(0, named)), ...addresses.slice(0, named)].join(comma),
                lang,
              ),
        more: addresses.length > named ? fill(t.moreOf, { n: addresses.length - named }) : '',
      };
    }),
    reason: item.alignment === 'both-controlled' ? subjects(item, wording) : item.summary[lang],
    ask: item.alignment === 'undetermined' ? askSentence(item, wording) : '',
    tags: [
      ...new Set(
        kinds.filter((kind) => !outcomes.includes(kind)).map((kind) => findingLabel(kind, lists, lang)),
      ),
    ],
    page,
  };
}

/** The paragraphs on which a status rests: those that hold, that are open, or that are not encoded. */
function restsOn(verdict: ListVerdict): readonly string[] {
  const { status, tier, controls, controlledBy, openControls, notCovered } = verdict;
  const ofTier = (addresses: readonly string[]): readonly string[] => {
    const own = new Set(
      controls.filter((control) => control.tier === tier).map((control) => control.address),
    );
    const kept = addresses.filter((address) => own.has(address));
    return kept.length === 0 ? addresses : kept;
  };
  switch (status) {
    case 'controlled':
      return ofTier(controlledBy);
    case 'undetermined':
      return askedFirst(ofTier(openControls), (address) => address, verdict);
    case 'not-covered':
    case 'not-covered-in-full':
      return notCovered;
    case 'not-controlled':
    case 'out-of-class':
      return [];
  }
}

/** What the first deciding paragraph of each list is about: the row names the paragraphs already. */
function subjects(item: ComparedItem, { lang, glossary }: Wording): string {
  const headings = item.verdicts.flatMap((verdict) => {
    const [first] = restsOn(verdict);
    return first === undefined ? [] : (glossary.headings[first]?.[lang] ?? []);
  });
  return headings.length === 0 ? item.summary[lang] : [...new Set(headings)].join(' / ');
}

function askSentence(item: ComparedItem, wording: Wording): string {
  const { t, lang } = wording;
  const asked = decidingView(item, wording)?.smallest ?? missingViews(item, wording);
  if (asked.length === 0) return '';
  const shown = asked
    .slice(0, named)
    .map(({ label, hint }) =>
      hint === '' ? label : lang === 'ja' ? `${label}（${hint}）` : `${label} (${hint})`,
    );
  const more = asked.length > named ? ` ${fill(t.moreOf, { n: asked.length - named })}` : '';
  return fill(t.askFor, { figures: `${shown.join(lang === 'ja' ? '、' : ', ')}${more}` });
}
