import type { Diagnostic } from '../../model/diagnostic';
import { theQuery } from '../../model/place';
import type { Lang } from '../../model/text';
import { cellWords } from '../messages/cell-words';
import { faultWords } from '../messages/fault-words';
import { fill } from '../messages/fill';
import { messagesIn, type Messages } from '../messages/messages';
import { siteMessagesIn } from '../messages/site-messages';
import { siteView } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

/** Why a request was not answered with a report. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Every fault of the upload; empty for a problem of the request itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Faults that a page lists before it says how many more there are. */
const shown = 200;

/** A page that says what was wrong, fault by fault, and how to mend it. */
export function problemPage(problem: Problem, lang: Lang, templates: TemplateFiles): string {
  const t = messagesIn(lang);
  const more = problem.diagnostics.length - shown;
  return templateSet(templates)('problem', {
    lang,
    t,
    pageTitle: problem.title,
    site: siteView(lang, undefined),
    status: problem.status,
    title: problem.title,
    detail: problem.detail,
    count: fill(t.problemCount, { n: problem.diagnostics.length }),
    faults: problem.diagnostics.slice(0, shown).map((diagnostic) => ({
      place: diagnostic.place.file === theQuery ? siteMessagesIn(lang).theQuestion : printCell(diagnostic, t),
      words: lang === 'ja' ? faultWords(diagnostic.id) : undefined,
      found: diagnostic.found,
      expected: diagnostic.expected ?? '',
      repair: diagnostic.repair ?? '',
    })),
    more: more > 0 ? fill(t.textMore, { n: more }) : '',
  });
}

/** Where a fault stands, with its file. */
function printCell(diagnostic: Diagnostic, t: Messages): string {
  return `${diagnostic.place.file}, ${cellWords(diagnostic, t)}`;
}
