import type { Comparison } from '../../model/comparison';
import type { BriefingRow, LicenceMatrix, LicenceState, ListLicence } from '../../model/licensing-outcome';
import { licenceStates, licenceStateWord } from '../licence-words';
import { fill } from '../messages/fill';
import { licenceMessagesIn, type LicenceMessages } from '../messages/licence-messages';
import { destinationPicture, type DestinationPicture } from '../pictures/destination-picture';
import { fragment, type Fragment } from './fragment';
import { itemAnchor } from './item-anchor';
import { licenceLines, type LicenceLine } from './licence-lines';
import type { Lang } from '../../model/text';

export interface LicenceStateView {
  readonly state: LicenceState;
  readonly short: string;
  readonly word: string;
}

/** Everything that the section on licences places. */
export interface LicencesView {
  readonly m: LicenceMessages;
  /** The matrix drawn; `null` for a list too long to be looked at. */
  readonly picture: DestinationPicture | null;
  readonly caption: string;
  readonly jurisdictions: readonly string[];
  readonly destinations: readonly {
    readonly code: string;
    readonly name: string;
    readonly groups: readonly { readonly jurisdiction: string; readonly groups: readonly Fragment[] }[];
  }[];
  readonly items: readonly {
    readonly name: string;
    /** Anchor of the item, where its licences are explained. */
    readonly anchor: string;
    /** Two per destination; `null` where the destination is not asked for. */
    readonly cells: readonly (LicenceStateView | null)[];
  }[];
  readonly legend: readonly (LicenceStateView & { readonly meaning: string })[];
  readonly briefing: readonly BriefingView[];
  /** Column heads of the briefing, per jurisdiction. */
  readonly briefingStates: readonly LicenceStateView[];
  readonly tables: readonly {
    readonly jurisdiction: string;
    readonly editions: readonly string[];
    readonly notModelled: readonly string[];
    readonly doubts: readonly string[];
  }[];
}

/** What each country asks for one item at each destination, in lines. */
export interface ItemLicencesView {
  readonly heading: string;
  readonly at: readonly {
    readonly heading: string;
    readonly sides: readonly (LicenceStateView & {
      readonly jurisdiction: string;
      readonly lines: readonly LicenceLine[];
    })[];
  }[];
}

interface BriefingView {
  readonly title: string;
  readonly names: readonly string[];
  readonly namesSummary: string;
  readonly sides: readonly {
    readonly counts: readonly { readonly state: LicenceState; readonly count: number }[];
    readonly bar: readonly { readonly state: LicenceState; readonly x: string; readonly width: string }[];
  }[];
}

/** Items of a list that is drawn; the matrix below holds every list. */
const mostPictured = 60;

/** Words the licences of a comparison; `null` where no destination was asked for. */
export function licencesView({ licences, items, lists }: Comparison, lang: Lang): LicencesView | null {
  if (licences === undefined) return null;
  const m = licenceMessagesIn(lang);
  const jurisdictions = lists.map(({ jurisdiction }) => jurisdiction[lang]);
  const stateView = (state: LicenceState) => stateViewIn(state, m);
  return {
    m,
    picture: items.length > mostPictured ? null : destinationPicture({ licences, items, lists }, lang),
    caption: fill(m.matrixCaption, { first: jurisdictions[0] ?? '', second: jurisdictions[1] ?? '' }),
    jurisdictions,
    destinations: licences.destinations.map(({ code, name, groups }) => ({
      code,
      name: name[lang],
      groups: groups.map((own, index) => ({
        jurisdiction: jurisdictions[index] ?? '',
        groups: own.length === 0 ? [fragment(m.groupsNone, lang)] : own.map((group) => fragment(group, lang)),
      })),
    })),
    items: licences.items.map(({ at }, index) => ({
      name: items[index]?.name ?? '',
      anchor: itemAnchor(index),
      cells: licences.destinations.flatMap(({ code }) => {
        const licensed = at.find(({ destination }) => destination === code)?.licences;
        return [licensed?.[0], licensed?.[1]].map((one) => (one === undefined ? null : stateView(one.state)));
      }),
    })),
    legend: licenceStates.map((state) => ({
      ...stateView(state),
      meaning: licenceStateWord(state, m).meaning,
    })),
    briefing: licences.briefing.map((row) => briefingView(row, licences, m, lang)),
    briefingStates: counted.map(stateView),
    tables: licences.tables.map(({ editions, notModelled, doubts }, index) => ({
      jurisdiction: jurisdictions[index] ?? '',
      editions: [...new Set(editions.map(({ date, source }) => fill(m.tablesEdition, { date, source })))],
      notModelled: notModelled.map((text) => text[lang]),
      doubts: doubts.map((text) => text[lang]),
    })),
  };
}

/** Words the licences of the n-th item, counted from 0; `null` where no destination was asked for. */
export function itemLicencesView(
  { licences, lists }: Pick<Comparison, 'licences' | 'lists'>,
  index: number,
  lang: Lang,
): ItemLicencesView | null {
  const at = licences?.items[index]?.at;
  if (licences === undefined || at === undefined || at.length === 0) return null;
  const m = licenceMessagesIn(lang);
  const nameOf = new Map(licences.destinations.map(({ code, name }) => [code, name[lang]]));
  const side = (licence: ListLicence, place: number) => ({
    ...stateViewIn(licence.state, m),
    jurisdiction: lists[place === 0 ? 0 : 1].jurisdiction[lang],
    lines: licenceLines(licence, m, lang),
  });
  return {
    heading: m.heading,
    at: at.map(({ destination, licences: both }) => ({
      heading: fill(m.toHeading, { name: nameOf.get(destination) ?? destination, code: destination }),
      sides: both.map(side),
    })),
  };
}

function stateViewIn(state: LicenceState, m: LicenceMessages): LicenceStateView {
  const { short, word } = licenceStateWord(state, m);
  return { state, short, word };
}

/** What stays in the country is no export, and is not counted. */
const counted: readonly LicenceState[] = ['required', 'exception-possible', 'not-decided', 'not-required'];

function briefingView(
  { title, destinations, counts }: BriefingRow,
  { names }: LicenceMatrix,
  m: LicenceMessages,
  lang: Lang,
): BriefingView {
  return {
    title: title[lang],
    names: destinations.map((code) => names[code]?.[lang] ?? code),
    namesSummary: fill(m.namesOfPart, { n: destinations.length }),
    sides: counts.map((own) => {
      const total = counted.reduce((sum, state) => sum + own[state], 0);
      const before = (index: number): number =>
        counted.slice(0, index).reduce((sum, state) => sum + own[state], 0);
      return {
        counts: counted.map((state) => ({ state, count: own[state] })),
        bar: counted.map((state, index) => ({
          state,
          x: percent(before(index), total),
          width: percent(own[state], total),
        })),
      };
    }),
  };
}

/** A share as a length of a drawing. */
function percent(part: number, total: number): string {
  return total === 0 ? '0%' : `${(Math.round((part / total) * 10000) / 100).toString()}%`;
}
