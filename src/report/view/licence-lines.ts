import type { ExceptionOutcome, LicenceGround, ListLicence, OpenPoint } from '../../model/licensing-outcome';
import type { Lang } from '../../model/text';
import { barrierWord, openWord, printCite } from '../licence-words';
import { fill } from '../messages/fill';
import type { LicenceMessages } from '../messages/licence-messages';
import { fragment, type Fragment } from './fragment';

/** One kind of statement about a licence, with all that is said of it. */
export interface LicenceLine {
  readonly label: string;
  readonly texts: readonly Fragment[];
}

/** So many paragraphs are named in a line. */
const named = 6;

/** Why a licence is required or not, what could lift it, and what to know besides. */
export function licenceLines(licence: ListLicence, m: LicenceMessages, lang: Lang): readonly LicenceLine[] {
  const { grounds, open, exceptions, remarks, beforeTables } = licence;
  const of = (availability: ExceptionOutcome['availability']): readonly ExceptionOutcome[] =>
    exceptions.filter((exception) => exception.availability === availability);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [m.because, grounds.filter(({ truth }) => truth === 'yes').map((ground) => groundText(ground, m, lang))],
    [
      m.mayAdd,
      grounds.filter(({ truth }) => truth === 'unknown').map((ground) => groundText(ground, m, lang)),
    ],
    [m.open, open.map((point) => openText(point, m, lang))],
    [m.exceptionMayApply, of('may-apply').map((exception) => exceptionText(exception, m, lang))],
    [m.exceptionNotDecided, of('not-decided').map((exception) => exceptionText(exception, m, lang))],
    [m.exceptionNo, refusedTexts(of('does-not-apply'), m, lang)],
    [
      m.remark,
      [
        ...remarks.map(({ cite, says }) => cited(says[lang], cite, lang)),
        ...(beforeTables ? [m.beforeTables] : []),
      ],
    ],
  ];
  return lines
    .filter(([, texts]) => texts.length > 0)
    .map(([label, texts]) => ({ label, texts: texts.map((text) => fragment(text, lang)) }));
}

function groundText(
  { by, reason = '', name, cite, says, addresses }: LicenceGround,
  m: LicenceMessages,
  lang: Lang,
): string {
  const said = says?.[lang] ?? '';
  return forAddresses(cited(groundWord(by), cite, lang), addresses, m, lang);

  function groundWord(kind: LicenceGround['by']): string {
    switch (kind) {
      case 'column':
        return fill(m.groundColumn, { reason, column: name.slice(reason.length) });
      case 'rule':
        return fill(m.groundRule, { reason, says: said });
      case 'row':
        return fill(m.groundRow, { row: name, says: said });
      case 'footnote':
        return fill(m.groundFootnote, { number: name, says: said });
    }
  }
}

function openText(point: OpenPoint, m: LicenceMessages, lang: Lang): string {
  const word = openWord(point, m, lang);
  const text = point.cite === undefined ? word : cited(word, point.cite, lang);
  return forAddresses(text, point.addresses, m, lang);
}

function exceptionText(
  { title, cite, amounts, conditions }: ExceptionOutcome,
  m: LicenceMessages,
  lang: Lang,
): string {
  const limits = amounts.map((amount) => `${fill(m.amount, { amount })}${lang === 'ja' ? '。' : '.'}`);
  const said = [...limits, ...conditions.map((condition) => condition[lang])];
  const colon = lang === 'ja' ? '：' : ': ';
  return `${cited(title[lang], cite, lang)}${colon}${said.join(lang === 'ja' ? '' : ' ').trim()}`;
}

/** Exceptions that do not apply, those together that fail for the same. */
function refusedTexts(
  refused: readonly ExceptionOutcome[],
  m: LicenceMessages,
  lang: Lang,
): readonly string[] {
  const byWhy = new Map<string, readonly string[]>();
  for (const { title, barrier, conditions } of refused) {
    const more = barrier === 'barred' ? conditions.map((condition) => condition[lang]) : [];
    const why = [barrier === undefined ? '' : barrierWord(barrier, m), ...more].join(
      lang === 'ja' ? '：' : ': ',
    );
    byWhy.set(why, [...(byWhy.get(why) ?? []), shortTitle(title[lang])]);
  }
  return [...byWhy].map(([why, ids]) =>
    lang === 'ja' ? `${ids.join('、')}（${why}）` : `${ids.join(', ')} (${why})`,
  );
}

/** `LVS` of `LVS, shipments of limited value`. */
function shortTitle(title: string): string {
  return title.split(/[,（]/u)[0] ?? title;
}

function forAddresses(text: string, addresses: readonly string[], m: LicenceMessages, lang: Lang): string {
  if (addresses.length === 0) return text;
  const shown = addresses.slice(0, named).join(lang === 'ja' ? '、' : ', ');
  return fill(m.forAddresses, { text, addresses: addresses.length > named ? `${shown}, …` : shown });
}

function cited(text: string, cite: string, lang: Lang): string {
  return lang === 'ja' ? `${text}〔${printCite(cite)}〕` : `${text} [${printCite(cite)}]`;
}
