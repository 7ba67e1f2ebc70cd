import type { Diagnostic } from '../../model/diagnostic';
import type { ListPreview, PreviewCell, PreviewColumn } from '../../model/list-preview';
import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { listMessagesIn, type ListMessages } from '../messages/list-messages';

/** The columns of a table, those that are not understood first, and its first rows. */
export function readingColumnsView({ columns, rows }: ListPreview, lang: Lang): object {
  const l = listMessagesIn(lang);
  const isOpen = ({ means, faults }: PreviewColumn): boolean => means === undefined || faults.length > 0;
  const viewed = (some: readonly PreviewColumn[]) => some.map((column) => columnView(column, lang, l));
  const groups = [
    { heading: l.columnsOpen, columns: viewed(columns.filter(isOpen)) },
    { heading: l.columnsRead, columns: viewed(columns.filter((column) => !isOpen(column))) },
  ];
  return {
    groups: groups.filter((group) => group.columns.length > 0),
    heads: columns.map(({ column, header, means, label }) => ({
      column,
      header,
      means: label?.[lang] ?? '',
      isRead: means !== undefined && means !== 'ignore',
    })),
    rows: rows.map(({ number, cells }) => ({ number, cells: cells.map((cell) => cellView(cell, lang, l)) })),
  };
}

function columnView(
  { column, header, means, label, settled, samples, faults, unread }: PreviewColumn,
  lang: Lang,
  l: ListMessages,
): object {
  const isUnknown = settled !== undefined && means === undefined;
  return {
    column,
    header: header === '' ? l.columnNoHeader : header,
    samples,
    field: fill(l.columnField, { column }),
    value: settled ?? means ?? '',
    means: label?.[lang] ?? '',
    unread: unread > 0 ? fill(l.columnUnread, { n: unread }) : '',
    faults: isUnknown
      ? [{ words: fill(l.columnNotKnown, { said: settled }), lang }]
      : faults.flatMap(faultView),
  };
}

/** That a header is not understood its heading says already; what it may have meant is said. */
function faultView({ id, found, expected, repair }: Diagnostic): readonly object[] {
  if (id === 'unknown-column')
    return repair?.startsWith('did you mean') === true ? [{ words: repair, lang: 'en' }] : [];
  const words = expected === undefined ? found : `${found}, expected ${expected}`;
  return [{ words: repair === undefined ? words : `${words}; ${repair}`, lang: 'en' }];
}

function cellView({ text, state, as }: PreviewCell, lang: Lang, l: ListMessages): object {
  // An empty cell says by itself that nothing is stated.
  const mark = state === 'unread' ? l.stateUnread : state === 'missing' && text !== '' ? l.stateMissing : '';
  const understood = as?.[lang] ?? '';
  return { text, state, mark, isWrong: state === 'unread', as: understood === text ? '' : understood };
}
