import { isCalendarDay } from '../app/calendar-day';
import { asOfName, comparedLists } from '../app/compared-lists';
import type { Corpus } from '../app/corpus';
import type { AskedDestination } from '../app/licensing-destinations';
import type { Checked, Diagnostic } from '../model/diagnostic';
import type { ScopeFilter } from '../model/list-comparison-result';
import { theQuery } from '../model/place';
import type { ListId } from '../model/vocabulary';

/** Which classes are compared, and under which law; the language is settled elsewhere. */
export interface GapQuery {
  readonly asOf: ReadonlyMap<ListId, string>;
  readonly filter: ScopeFilter;
  /** Destinations by which the gaps are ranked. */
  readonly to: readonly AskedDestination[];
}

/** Names in the query, and what they narrow. */
const filters: Readonly<Record<string, keyof ScopeFilter>> = {
  class: 'itemClass',
  row: 'row',
  eccn: 'entry',
};

/** Reads the query of `GET /gaps`; unknown names, repeated ones and days that do not exist are faults. */
export function gapQuery(query: unknown, { rulebook }: Corpus): Checked<GapQuery> {
  const dates = new Map(comparedLists(rulebook).map(({ id }) => [asOfName(id), id]));
  const known = [...Object.keys(filters), ...dates.keys(), 'to', 'lang'];
  const diagnostics: Diagnostic[] = [];
  const place = { file: theQuery, line: 1, column: 1 };
  const fault = (id: string, found: string, expected: string): void => {
    diagnostics.push({ id, severity: 'error', place, found, expected });
  };
  const asOf = new Map<ListId, string>();
  const to: AskedDestination[] = [];
  const filter: { -readonly [Key in keyof ScopeFilter]: ScopeFilter[Key] } = {};
  for (const [name, value] of Object.entries(query ?? {}) as [string, unknown][]) {
    const list = dates.get(name);
    const narrows = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (name === 'to')
      to.push(
        ...[value]
          .flat()
          .flatMap((text) => (typeof text === 'string' && text !== '' ? [{ text, place }] : [])),
      );
    else if (typeof value !== 'string') fault('repeated-name', `\`${name}\` more than once`, 'one value');
    else if (!known.includes(name))
      fault(
        'unknown-name',
        `unknown name \`${name}\``,
        `one of ${known.map((one) => `\`${one}\``).join(', ')}`,
      );
    else if (value === '') continue;
    else if (narrows !== undefined) filter[narrows] = value;
    else if (list !== undefined && isCalendarDay(value)) asOf.set(list, value);
    else if (list !== undefined)
      fault('unknown-day', `\`${value}\` for \`${name}\``, 'a day that exists, as YYYY-MM-DD');
  }
  return diagnostics.length > 0
    ? { ok: false, diagnostics }
    : { ok: true, value: { asOf, filter, to }, diagnostics };
}
