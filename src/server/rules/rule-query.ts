import { isCalendarDay } from '../../app/calendar-day';
import { asOfName, comparedLists } from '../../app/compared-lists';
import type { Corpus } from '../../app/corpus';
import type { Checked, Diagnostic } from '../../model/diagnostic';
import { theQuery } from '../../model/place';
import type { ListId } from '../../model/vocabulary';

/** What the query of a page on rules says; the language is settled elsewhere. */
export interface RuleQueryRead {
  readonly asOf: ReadonlyMap<ListId, string>;
  /** Empty where nothing is searched for. */
  readonly query: string;
  readonly list?: ListId;
}

/** Longest search text that is taken. */
const longest = 200;

/** Reads the query; unknown names, repeated ones, unknown lists and days that do not exist are faults. */
export function ruleQuery(query: unknown, { rulebook }: Corpus): Checked<RuleQueryRead> {
  const dates = new Map(comparedLists(rulebook).map(({ id }) => [asOfName(id), id]));
  const diagnostics: Diagnostic[] = [];
  const fault = (id: string, found: string, expected: string): void => {
    const place = { file: theQuery, line: 1, column: 1 };
    diagnostics.push({ id, severity: 'error', place, found, expected });
  };
  const asOf = new Map<ListId, string>();
  let asked = '';
  let within: ListId | undefined;
  for (const [name, value] of Object.entries(query ?? {}) as [string, unknown][]) {
    const list = dates.get(name);
    if (typeof value !== 'string') fault('repeated-name', `\`${name}\` more than once`, 'one value');
    else if (name === 'lang' || value === '') continue;
    else if (name === 'q' && value.length <= longest) asked = value.trim();
    else if (name === 'q')
      fault('long-query', `a query of ${value.length} characters`, `at most ${longest} characters`);
    else if (name === 'list' && rulebook.lists.has(value)) within = value;
    else if (name === 'list')
      fault('unknown-list', `unknown list \`${value}\``, oneOf(rulebook.lists.keys()));
    else if (list !== undefined && isCalendarDay(value)) asOf.set(list, value);
    else if (list !== undefined)
      fault('unknown-day', `\`${value}\` for \`${name}\``, 'a day that exists, as YYYY-MM-DD');
    else fault('unknown-name', `unknown name \`${name}\``, oneOf(['q', 'list', ...dates.keys(), 'lang']));
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    value: { asOf, query: asked, ...(within !== undefined && { list: within }) },
    diagnostics,
  };
}

function oneOf(names: Iterable<string>): string {
  return `one of ${[...names].map((name) => `\`${name}\``).join(', ')}`;
}
