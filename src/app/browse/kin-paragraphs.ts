import type { ListOnDay } from '../../engine/list-on-day';
import { regimeLists } from '../../engine/regime-lists';
import { containsAddress } from '../../model/address';
import type { OfList } from '../../model/named-paragraph';
import type { Control } from '../../model/control-list';
import { namedControls } from './named-paragraph';

/** What of a regime a text cites: `WA 3.A.1.a.5` is number `3.A.1.a.5` of the list `wassenaar`. */
export interface CitedRegime {
  readonly list: string;
  readonly address: string;
}

/** Reads the number of a regime whose text the rules hold; `undefined` for any other. */
export function citedRegime(regime: string | undefined): CitedRegime | undefined {
  const [word = '', address, ...rest] = (regime ?? '').split(' ');
  const list = regimeLists.get(word);
  return list === undefined || address === undefined || rest.length > 0 ? undefined : { list, address };
}

/**
 * Controls of the other lists with the same ancestor in a regime as these, on their days: those that cite the same paragraph of
 * it, one above it or one below it, and those paragraphs themselves.
 */
export function kinParagraphs(
  own: string,
  address: string,
  controls: readonly Control[],
  days: readonly ListOnDay[],
): readonly OfList[] {
  const isRegime = [...regimeLists.values()].includes(own);
  const cited = isRegime
    ? [{ list: own, address }]
    : [...new Set(controls.map(({ regime }) => regime))].flatMap((regime) => citedRegime(regime) ?? []);
  const isKin = (number: string): boolean => cited.some((one) => meets(one.address, number));
  return days
    .filter(({ list }) => list.id !== own)
    .map((day) =>
      namedControls(
        day.list,
        numbersOf(day)
          .filter(({ number }) => isKin(number))
          .map(({ control }) => control),
      ),
    )
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

interface Numbered {
  readonly control: Control;
  readonly number: string;
}

const known = new WeakMap<ListOnDay, readonly Numbered[]>();

/** Controls with the number of the regime that they cite, or that they are. */
function numbersOf(day: ListOnDay): readonly Numbered[] {
  const isRegime = [...regimeLists.values()].includes(day.list.id);
  const kept =
    known.get(day) ??
    day.controls.flatMap((control) => {
      const number = isRegime ? control.address : citedRegime(control.regime)?.address;
      return number === undefined ? [] : [{ control, number }];
    });
  known.set(day, kept);
  return kept;
}

function meets(one: string, other: string): boolean {
  return one === other || containsAddress(one, other) || containsAddress(other, one);
}
