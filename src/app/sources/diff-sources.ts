import type { Rulebook } from '../../model/rulebook';
import { diffEditions, type EditionChange } from '../../sources/diff-editions';
import type { OfficialText } from '../../sources/official-text';
import type { WordChange } from '../../sources/word-changes';
import { asJson, type SourcesOptions, type SourcesReport } from './sources-report';

/** Prints what changed from one edition of a text to another and which encoded paragraphs it touches. */
export function diffSources(
  { lists }: Rulebook,
  before: OfficialText,
  after: OfficialText,
  options: SourcesOptions,
): SourcesReport {
  const changes = diffEditions(before, after, lists.get(after.list));
  const output =
    options.format === 'json'
      ? asJson({ list: after.list, from: before.edition, to: after.edition, changes })
      : changes.map((change) => asText(change, options)).join('') + summary(changes, before, after, options);
  return { output, exitCode: changes.length > 0 ? 1 : 0 };
}

const kinds = {
  changed: { en: 'changed', ja: '変更' },
  added: { en: 'added', ja: '追加' },
  removed: { en: 'removed', ja: '削除' },
} as const;

function asText({ kind, address, part, words, controls }: EditionChange, { lang }: SourcesOptions): string {
  const note = part === 'note' ? { en: ' (note)', ja: '（注）' }[lang] : '';
  const where = address === '' ? { en: 'no address', ja: '番号なし' }[lang] : address;
  const touched =
    controls.length === 0
      ? ''
      : `    ${{ en: 'touches', ja: '関係する規定' }[lang]}: ${controls.join(', ')}\n`;
  return `${where}${note}  ${kinds[kind][lang]}\n    ${words.map(mark).join('')}\n${touched}`;
}

/** `[-removed-]` and `{+added+}`; long runs of unchanged words are cut short. */
function mark({ kind, text }: WordChange): string {
  switch (kind) {
    case 'added':
      return `{+${text}+}`;
    case 'removed':
      return `[-${text}-]`;
    case 'same':
      return text.length > 80 ? `${text.slice(0, 38)} … ${text.slice(-38)}` : text;
  }
}

function summary(
  changes: readonly EditionChange[],
  before: OfficialText,
  after: OfficialText,
  { lang }: SourcesOptions,
): string {
  const count = (wanted: EditionChange['kind']): number =>
    changes.filter(({ kind }) => kind === wanted).length;
  const counts = Object.entries(kinds).map(
    ([kind, words]) => `${count(kind as EditionChange['kind'])} ${words[lang]}`,
  );
  return `${after.list} ${before.edition} → ${after.edition}: ${counts.join(', ')}\n`;
}
