import type { Place } from '../model/place';
import type { Truth } from '../model/truth';
import { asText, at, itemsAt, required } from './accessors';
import { didYouMean } from './nearest-name';
import { checkDay } from './read-list';
import type { Report } from './report';
import type { Mapping, Tree } from './tree';
import type { TableEdition } from '../model/licensing';

/** What the tables of one list are read against. */
export interface LicensingContext {
  /** Codes of `destinations.yaml`. */
  readonly codes: ReadonlySet<string>;
  /** Names of the list's groups. */
  readonly groups: ReadonlySet<string>;
  readonly report: Report;
}

/** The text, reported where it is none of the known names. `thing` says what it should name. */
export function knownText(tree: Tree, known: ReadonlySet<string>, thing: string, report: Report): string {
  const text = asText(tree);
  if (!known.has(text)) unknownName(text, tree.place, known, thing, report);
  return text;
}

/** The texts of the list at a key, each reported where it is none of the known names. */
export function knownTextsAt(
  mapping: Mapping,
  key: string,
  known: ReadonlySet<string>,
  thing: string,
  report: Report,
): readonly string[] {
  return itemsAt(mapping, key).map((item) => knownText(item, known, thing, report));
}

export function unknownName(
  text: string,
  place: Place,
  known: ReadonlySet<string>,
  thing: string,
  report: Report,
): void {
  const found = `unknown ${thing} \`${text}\``;
  report.error(place, { id: `unknown-${thing.replaceAll(' ', '-')}`, found, ...didYouMean(text, known) });
}

/** `yes`, `no` or `unknown` at a key that the schema requires. */
export function truthAt(mapping: Mapping, key: string): Truth {
  return asText(required(at(mapping, key))) as Truth;
}

/** Editions of a table; their days exist. */
export function editionsOf(file: Mapping, report: Report): readonly TableEdition[] {
  return itemsAt(file, 'editions').map((item) => {
    if (item.kind !== 'mapping') throw new Error('the schema let an edition be no mapping');
    const date = required(at(item, 'date'));
    checkDay(asText(date), date.place, report);
    return { date: asText(date), source: asText(required(at(item, 'source'))) };
  });
}
