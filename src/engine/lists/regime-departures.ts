import type { Control, DateText } from '../../model/control-list';
import type { Item } from '../../model/item';
import type { Region } from '../../model/list-comparison';
import type { DepartureHistory, RegimeDeparture } from '../../model/regime-departure';
import type { Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';
import { kindOrder } from './exchanged';
import { provedRegions } from './proved-regions';
import { replay } from './replay';
import { subjectRelationOf } from './subject-chain';

/** A regime, and what is needed to see how the lists came to where they are. */
export interface RegimeSetting {
  readonly regime: ListOnDay;
  /** The word before a number of the regime in what the lists cite: `WA`. */
  readonly word: string;
  readonly vocabulary: Vocabulary;
  /** A list as it stood in another of its editions. */
  readonly at: (list: ListOnDay['list'], date: DateText) => ListOnDay;
}

/** More than the widest class needs that can be compared at all; beyond it nothing is said. */
const limits = { tier: 'list', nodeBudget: 60_000, limit: 6 } as const;

/**
 * Where each list differs from the regime for items of a class: by proved regions, exact boundaries included, never by
 * wording. What a list controls without citing the regime is no departure; it does keep the list from controlling less.
 * Nothing is said of software and technology: nearly all of their departures are those of the goods that they are for.
 */
export function regimeDepartures(
  itemClass: string,
  sides: readonly [ListOnDay, ListOnDay],
  setting: RegimeSetting,
): readonly RegimeDeparture[] {
  const isForGoods =
    subjectRelationOf(itemClass, [...sides, setting.regime], setting.vocabulary) !== undefined;
  if (isForGoods) return [];
  return ([0, 1] as const).flatMap((side) => departuresOf(itemClass, side, sides, setting));
}

function departuresOf(
  itemClass: string,
  side: 0 | 1,
  sides: readonly [ListOnDay, ListOnDay],
  setting: RegimeSetting,
): readonly RegimeDeparture[] {
  const { regime, vocabulary } = setting;
  const [own, other] = side === 0 ? sides : ([sides[1], sides[0]] as const);
  const alone = (list: ListOnDay): readonly [Iterable<Region>, Iterable<Region>] =>
    provedRegions([list, regime], vocabulary, itemClass, limits);
  const departure = (region: Region, direction: RegimeDeparture['direction']): RegimeDeparture => ({
    side: side === 0 ? 'first' : 'second',
    direction,
    box: region.box,
    addresses: region.addresses[0],
    regime: direction === 'less' ? region.addresses[1] : citedBy(own, region.addresses[0], setting.word),
    history: historyOf(region.witness, direction, own, other, setting),
  });
  const [more, less] = alone(citing(own, setting));
  return [
    ...inOrder(more).map((region) => departure(region, 'more')),
    ...(isNone(less) ? [] : inOrder(alone(own)[1]).map((region) => departure(region, 'less'))),
  ];
}

/** Gaps before boundaries. */
function inOrder(regions: Iterable<Region>): readonly Region[] {
  return [...regions].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
}

function isNone(regions: Iterable<Region>): boolean {
  for (const _ of regions) return false;
  return true;
}

const cited = new WeakMap<ListOnDay, WeakMap<ListOnDay, ListOnDay>>();

/** The list as far as its paragraphs cite paragraphs of the regime that are encoded in full. */
function citing(day: ListOnDay, { regime, word }: RegimeSetting): ListOnDay {
  const ofRegime = cited.get(regime) ?? new WeakMap<ListOnDay, ListOnDay>();
  cited.set(regime, ofRegime);
  const isKnown = (number: string | undefined): boolean =>
    number !== undefined && regime.unencoded(number).length === 0;
  const found = ofRegime.get(day) ?? {
    ...day,
    controls: day.controls.filter((control) => isKnown(citedNumber(control, word))),
  };
  ofRegime.set(day, found);
  return found;
}

function citedNumber({ regime }: Control, word: string): string | undefined {
  return regime?.startsWith(`${word} `) === true ? regime.slice(word.length + 1) : undefined;
}

function citedBy(day: ListOnDay, addresses: readonly string[], word: string): readonly string[] {
  const makers = day.controls.filter(({ address }) => addresses.includes(address));
  return [...new Set(makers.flatMap((control) => citedNumber(control, word) ?? []))];
}

/** Told by the witness: whether this list, or the other one, once decided it differently. */
function historyOf(
  witness: Item | undefined,
  direction: RegimeDeparture['direction'],
  own: ListOnDay,
  other: ListOnDay,
  setting: RegimeSetting,
): DepartureHistory {
  const { at, vocabulary } = setting;
  if (witness === undefined) return { kind: 'not-shown' };
  const answer = (day: ListOnDay): Truth =>
    replay(direction === 'more' ? citing(day, setting) : day, witness, ['list'], vocabulary);
  const [departed, agreed] = direction === 'more' ? (['yes', 'no'] as const) : (['no', 'yes'] as const);

  const ownAgreed = earlierEditions(own).find((date) => answer(at(own.list, date)) === agreed);
  if (ownAgreed !== undefined) return { kind: 'left', agreedIn: ownAgreed };

  if (answer(other) !== agreed) return { kind: 'not-shown' };
  let since = other.asOf;
  for (const date of earlierEditions(other)) {
    const then = answer(at(other.list, date));
    if (then === departed) return { kind: 'behind', otherSince: since };
    if (then !== agreed) break;
    since = date;
  }
  return { kind: 'not-shown' };
}

/** Days of the editions before the one that applies, latest first; the one that applies is not among them. */
function earlierEditions({ list, asOf }: ListOnDay): readonly DateText[] {
  return list.editions
    .map(({ date }) => date)
    .filter((date) => date < asOf)
    .sort()
    .reverse();
}
