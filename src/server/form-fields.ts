import { isCalendarDay } from '../app/calendar-day';
import type { Corpus } from '../app/corpus';
import type { AskedDestination } from '../app/licensing-destinations';
import { asOfName, comparedLists } from '../app/compared-lists';
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
  /** Id of the reading whose list is meant, where the form has no file. */
  readonly reading?: string;
  /** Row in which the header stands. */
  readonly headerRow?: number;
  /** What columns are to be read as, by their letters; empty for one that is to be found out. */
  readonly columns: ReadonlyMap<string, string>;
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
  const refuse = (id: string, found: string, expected: string): void => {
    diagnostics.push({ id, severity: 'error', place, found, expected });
  };
  const asOf = new Map<ListId, string>();
  const known = new Set(['assume', 'to', 'lang', ...readFields, 'mapping', 'reading', 'header-row']);
  for (const { id } of comparedLists(rulebook)) {
    const name = asOfName(id);
    known.add(name);
    const day: unknown = fields.get(name) ?? '';
    if (typeof day === 'string' && isCalendarDay(day)) asOf.set(id, day);
    else if (day !== '')
      refuse(
        'unknown-day',
        `\`${String(day)}\` in the field \`${name}\``,
        'a day that exists, as YYYY-MM-DD',
      );
  }
  for (const name of fields.keys()) {
    if (known.has(name) || columnField.test(name)) continue;
    const expected = `one of ${[...known].map((field) => `\`${field}\``).join(', ')}`;
    refuse('unknown-field', `unknown form field \`${name}\``, expected);
  }
  const [row] = texts(fields.get('header-row'));
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row))
    refuse('unknown-row', `\`${row}\` in the field \`header-row\``, 'the number of a row');
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const [reading] = texts(fields.get('reading'));
  return {
    ok: true,
    value: {
      asOf,
      assumptions: texts(fields.get('assume')),
      to: texts(fields.get('to')).map((text) => ({ text, place })),
      lang: fields.get('lang'),
      read: readRequest(fields),
      ...(reading !== undefined && { reading }),
      ...(row !== undefined && { headerRow: Number(row) }),
      columns: columnsOf(fields),
    },
    diagnostics,
  };
}

/** Fields that settle how a list is read; an empty one leaves it to be found out. */
const readFields = ['encoding', 'delimiter', 'sheet'] as const;

/** One field for each column, with its letters. */
const columnField = /^column-([A-Z]{1,3})$/;

function readRequest(fields: ReadonlyMap<string, unknown>): ReadRequest {
  const said = readFields.flatMap((name) => {
    const [value] = texts(fields.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const [mapping] = texts(fields.get('mapping'));
  const settled = mapping?.trim() ? { mapping: { file: 'the mapping', text: mapping } } : {};
  return { ...Object.fromEntries(said), ...settled };
}

function columnsOf(fields: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  return new Map(
    [...fields].flatMap(([name, value]) => {
      const letters = columnField.exec(name)?.[1];
      return letters === undefined || typeof value !== 'string' ? [] : [[letters, value] as const];
    }),
  );
}

function texts(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === 'string' && one !== '');
}
