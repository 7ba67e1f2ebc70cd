import type { Edition } from '../model/control-list';
import type { Place } from '../model/place';
import type { Bilingual } from '../model/text';
import { asBilingual, asMapping, asText, at, bilingualAt, itemsAt, required, textAt } from './accessors';
import { isCalendarDay } from './calendar';
import type { Numbering } from './layout';
import { oneOf } from './nearest-name';
import type { Report } from './report';
import type { Mapping } from './tree';

/** What `list.yaml` says about a list, without its paragraphs. */
export interface ListHead {
  readonly id: string;
  readonly order?: number;
  readonly numbering: Numbering;
  readonly title: Bilingual;
  readonly jurisdiction: Bilingual;
  readonly publisher: Bilingual;
  readonly editions: readonly Edition[];
  readonly limits: readonly Bilingual[];
}

/** Reads `list.yaml` of the list in the given folder; editions stand in order of date. */
export function readList(file: Mapping, folder: string, report: Report): ListHead {
  const id = required(at(file, 'id'));
  if (asText(id) !== folder) {
    report.error(id.place, {
      id: 'wrong-list',
      found: `list \`${asText(id)}\` in the folder \`${folder}\``,
      expected: `\`${folder}\``,
      repair: 'name the list as its folder',
    });
  }
  const order = at(file, 'order');
  const editions = itemsAt(file, 'editions').map((item) => readEdition(asMapping(item), report));
  checkEditionOrder(editions, report);
  return {
    id: folder,
    ...(order?.kind === 'number' && { order: order.value }),
    numbering: textAt(file, 'numbering') as Numbering,
    title: required(bilingualAt(file, 'title')),
    jurisdiction: required(bilingualAt(file, 'jurisdiction')),
    publisher: required(bilingualAt(file, 'publisher')),
    editions: editions.map(({ edition }) => edition),
    limits: itemsAt(file, 'limits').map(asBilingual),
  };
}

interface PlacedEdition {
  readonly edition: Edition;
  readonly place: Place;
}

function readEdition(mapping: Mapping, report: Report): PlacedEdition {
  const date = required(at(mapping, 'date'));
  checkDay(asText(date), date.place, report);
  const url = textAt(mapping, 'url');
  const edition = {
    date: asText(date),
    title: required(bilingualAt(mapping, 'title')),
    source: required(textAt(mapping, 'source')),
    ...(url !== undefined && { url }),
  };
  return { edition, place: date.place };
}

function checkEditionOrder(editions: readonly PlacedEdition[], report: Report): void {
  for (const [index, { edition, place }] of editions.entries()) {
    const before = editions[index - 1]?.edition;
    if (before === undefined || before.date < edition.date) continue;
    const found = `edition \`${edition.date}\` after \`${before.date}\``;
    report.error(place, { id: 'edition-order', found, expected: 'every edition once, in order of date' });
  }
}

/** Reports a date that the calendar does not have. `unknown` is not a date and passes. */
export function checkDay(text: string, place: Place, report: Report): void {
  if (text === 'unknown' || isCalendarDay(text)) return;
  const found = `\`${text}\`, which is no day of the calendar`;
  report.error(place, { id: 'no-such-day', found, expected: 'a day such as `2026-07-23`' });
}

/** Reports an edition that `list.yaml` does not name. */
export function checkEdition(
  date: string,
  list: Pick<ListHead, 'id' | 'editions'>,
  place: Place,
  report: Report,
): void {
  const dates = list.editions.map((edition) => edition.date);
  if (dates.includes(date) || !isCalendarDay(date)) return;
  const found = `edition \`${date}\`, which \`${list.id}/list.yaml\` does not name`;
  report.error(place, { id: 'unknown-edition', found, expected: oneOf(dates) });
}
