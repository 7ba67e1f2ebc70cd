import type { Diagnostic } from '../../model/diagnostic';
import type { ListPreview } from '../../model/list-preview';
import type { Bilingual, Lang } from '../../model/text';
import { cellWords } from '../messages/cell-words';
import { faultWords } from '../messages/fault-words';
import { fill } from '../messages/fill';
import { listMessagesIn, type ListMessages } from '../messages/list-messages';
import { messagesIn } from '../messages/messages';
import { readingColumnsView } from './reading-columns';
import { readingFileView, type AskedReading } from './reading-file';
import { settingsView, type ComparisonSettings } from './settings-view';
import { siteView } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

/** A reading to be looked over. */
export interface ReadingPage {
  readonly id: string;
  readonly preview: ListPreview;
  /** How it was asked to be read. */
  readonly read: AskedReading;
  /** Encodings that can be asked for. */
  readonly encodings: readonly string[];
  /** Everything that a column can be read as. */
  readonly meanings: readonly { readonly value: string; readonly label: Bilingual }[];
  readonly settings: ComparisonSettings;
  /** When the mapping was settled, where it is one that was remembered. */
  readonly rememberedAt?: string;
}

/** The page of a reading: what was understood, a field for each column, and the fields of its comparison. */
export function readingPage(page: ReadingPage, lang: Lang, templates: TemplateFiles): string {
  const { id, preview, read, encodings, meanings, settings, rememberedAt } = page;
  const t = messagesIn(lang);
  const l = listMessagesIn(lang);
  const pageTitle = fill(l.readingTitle, { file: preview.file });
  const faults = preview.diagnostics.filter(isNotOfHeader).map((diagnostic) => ({
    severity: diagnostic.severity,
    place: cellWords(diagnostic, t),
    words: lang === 'ja' ? faultWords(diagnostic.id) : undefined,
    found: [diagnostic.found, diagnostic.expected && `expected ${diagnostic.expected}`]
      .filter(Boolean)
      .join(', '),
    repair: diagnostic.repair ?? '',
  }));
  return templateSet(templates)('reading', {
    lang,
    id,
    t,
    l,
    pageTitle,
    site: siteView(lang, 'compare'),
    state: stateWords(preview, l),
    isSound: preview.items !== undefined,
    remembered: rememberedAt === undefined ? '' : fill(l.remembered, { date: rememberedAt.slice(0, 10) }),
    errors: faults.filter(({ severity }) => severity === 'error'),
    warnings: faults.filter(({ severity }) => severity === 'warning'),
    more: preview.more > 0 ? fill(t.textMore, { n: preview.more }) : '',
    file: readingFileView(preview, read, encodings, l),
    declared: declaredWords(preview, settings, l),
    table: readingColumnsView(preview, lang),
    meanings: meanings.map(({ value, label }) => ({
      value,
      label: lang === 'ja' ? `${label.ja} / ${label.en}` : `${label.en} / ${label.ja}`,
    })),
    settings: settingsView(settings, lang),
  });
}

/** What stands beside its column already; an error is said once more, since it stands in the way. */
function isNotOfHeader({ id, severity }: Diagnostic): boolean {
  return severity === 'error' || (id !== 'unknown-column' && id !== 'ambiguous-parameter');
}

function stateWords({ items, columns, diagnostics, reading }: ListPreview, l: ListMessages): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (items === undefined)
    return `${reading === undefined ? `${l.readingNothing} ` : ''}${fill(l.readingBroken, { errors })}`;
  if (columns.length === 0) return fill(l.readingDocument, { items });
  const read = columns.filter(({ means }) => means !== undefined && means !== 'ignore').length;
  return fill(l.readingSound, { items, read, open: columns.length - read });
}

function declaredWords({ assumptions }: ListPreview, settings: ComparisonSettings, l: ListMessages): string {
  if (assumptions.length === 0) return '';
  const labels = new Map(settings.assumptions.map(({ id, label }) => [id, label]));
  return fill(l.declared, { names: assumptions.map((each) => labels.get(each) ?? each).join('; ') });
}
