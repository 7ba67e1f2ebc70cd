import { isCalendarDay } from '../app/calendar-day';
import type { Corpus } from '../app/corpus';
import type { AskedDestination } from '../app/licensing-destinations';
import { comparedLists, shortName } from '../app/compared-lists';
import type { ReadRequest } from '../app/item-source';
import type { Checked, Diagnostic } from '../model/diagnostic';
import type { ListId } from '../model/vocabulary';

/** What a form says beside its file. */
export interface FormFields {
  readonly asOf: ReadonlyMap<ListId, string>;
  readonly assumptions: readonly string[];
  /** Destinations of the whole list. */
  readonly to: readonly AskedDestination[];
  readonly lang: unknown;
  /** What the form says about how the list is to be read. */
  readonly read: ReadRequest;
}

/** Name of the form field that holds the as-of date of a list. */
export function asOfField(id: ListId): string {
  return `${shortName(id)}-as-of`;
}

/** Reads the fields of the form; unknown fields and dates that do not exist are faults, an empty date is the default. */
export function formFields(
  body: unknown,
  file: string | undefined,
  { rulebook }: Corpus,
): Checked<FormFields> {
  const fields = new Map(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  const place = { file: file ?? 'the form', line: 1, column: 1 };
  const diagnostics: Diagnostic[] = [];
  const asOf = new Map<ListId, string>();
  const known = new Set(['assume', 'to', 'lang', ...readFields, 'mapping']);
  for (const { id } of comparedLists(rulebook)) {
    const name = asOfField(id);
    known.add(name);
    const day: unknown = fields.get(name) ?? '';
    if (typeof day === 'string' && isCalendarDay(day)) asOf.set(id, day);
    else if (day !== '') {
      const found = `\`${String(day)}\` in the field \`${name}\``;
      diagnostics.push({
        id: 'unknown-day',
        severity: 'error',
        place,
        found,
        expected: 'a day that exists, as YYYY-MM-DD',
      });
    }
  }
  for (const name of fields.keys()) {
    if (known.has(name)) continue;
    const expected = `one of ${[...known].map((field) => `\`${field}\``).join(', ')}`;
    diagnostics.push({
      id: 'unknown-field',
      severity: 'error',
      place,
      found: `unknown form field \`${name}\``,
      expected,
    });
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    value: {
      asOf,
      assumptions: texts(fields.get('assume')),
      to: texts(fields.get('to')).map((text) => ({ text, place })),
      lang: fields.get('lang'),
      read: readRequest(fields),
    },
    diagnostics,
  };
}

/** Fields that settle how a list is read; an empty one leaves it to be found out. */
const readFields = ['encoding', 'delimiter', 'sheet'] as const;

function readRequest(fields: ReadonlyMap<string, unknown>): ReadRequest {
  const said = readFields.flatMap((name) => {
    const [value] = texts(fields.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const [mapping] = texts(fields.get('mapping'));
  const settled = mapping?.trim() ? { mapping: { file: 'the mapping', text: mapping } } : {};
  return { ...Object.fromEntries(said), ...settled };
}

function texts(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === 'string' && one !== '');
}
