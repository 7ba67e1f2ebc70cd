import type { Destination } from '../model/destination';
import type { ExceptionPart, LicensingChange, LicensingSubject, LicensingTerm } from '../model/rule-change';
import type { Bilingual } from '../model/text';
import { bilingual } from './change-kind';

/** Most destinations or paragraphs that are named in one line. */
export const mostNames = 8;

type Subject<K extends LicensingSubject['kind']> = Extract<LicensingSubject, { readonly kind: K }>;

/** What is another, the same for both versions whichever is the older. */
export function subjectText(subject: LicensingSubject): string {
  switch (subject.kind) {
    case 'chart-row':
      return ['chart', ...[...subject.columns].sort(), ...[...subject.footnotes].sort()].join(' ');
    case 'rule':
      return ['rule', subject.name, ...(subject.cite === undefined ? [] : [subject.cite])].join(' ');
    case 'row':
      return `row ${subject.name}`;
    case 'pointer':
      return `pointer ${subject.cite}`;
    case 'exception':
      return `exception ${subject.id} ${subject.of}`;
    case 'groups':
    case 'destination':
    case 'tables':
      return subject.kind;
    case 'file':
      return subject.path;
    case 'terms':
      return `terms ${subject.part} ${subject.name}`.trim();
  }
}

/** What changed, in words. */
export function saidOf(change: LicensingChange): Bilingual {
  const { subject, destinations } = change;
  const names = destinationNames(destinations, mostNames);
  const verb = licenceVerb(change.kind);
  switch (subject.kind) {
    case 'chart-row':
      return inChart(subject, names, verb);
    case 'rule': {
      const cite =
        subject.cite === undefined
          ? { en: '', ja: '' }
          : { en: ` (${subject.cite})`, ja: `（${subject.cite}）` };
      return {
        en: `rule ${subject.name}${cite.en}: ${verb.en} to ${names.en}`,
        ja: `特別規定${subject.name}${cite.ja}：${names.ja}向けは${verb.ja}`,
      };
    }
    case 'row':
      return {
        en: `${subject.name}: ${verb.en} to ${names.en}`,
        ja: `${subject.name}：${names.ja}向けは${verb.ja}`,
      };
    case 'pointer':
      return {
        en: `${subject.cite}: in one version only it leaves open whether no licence is required to ${names.en}`,
        ja: `${subject.cite}：一方の版でのみ、${names.ja}向けの許可不要の判断が留保される`,
      };
    case 'exception':
      return aboutException(subject, change, names);
    case 'groups': {
      const [before, after] = [subject.before, subject.after].map((groups) =>
        bilingual((lang) => listed(groups, lang)),
      );
      return {
        en: `${names.en}: groups ${before?.en ?? ''} → ${after?.en ?? ''}`,
        ja: `${names.ja}：グループ ${before?.ja ?? ''} → ${after?.ja ?? ''}`,
      };
    }
    case 'destination':
      return change.kind === 'destination-added'
        ? {
            en: `${names.en}: destination added; before, it was refused`,
            ja: `仕向地${names.ja}を追加（従前は受け付けない）`,
          }
        : {
            en: `${names.en}: destination removed; it is refused now`,
            ja: `仕向地${names.ja}を削除（今後は受け付けない）`,
          };
    case 'tables':
      return {
        en: 'licensing tables in one version only; who needs a licence to where cannot be compared',
        ja: '許可関係の表が一方の版にのみあり、許可の要否を比較できない',
      };
    case 'file':
      return {
        en: `${subject.path}: the text differs; beside what is told elsewhere, nothing that decides about a licence`,
        ja: `${subject.path}：記述は異なるが、他に示すものを除き、許可の要否の判断には影響しない`,
      };
    case 'terms': {
      const part = termNames[subject.part];
      const of = destinations.length === 0 ? subject.name : undefined;
      return bilingual((lang) => {
        const name = of ?? names[lang];
        const space = name === '' ? '' : ' ';
        return lang === 'en'
          ? `licensing tables, ${part.en}${space}${name}: reads otherwise`
          : `許可関係の表、${part.ja}${space}${name}：記載が変更された`;
      });
    }
  }
}

/** Names with codes, the first of them. */
export function destinationNames(destinations: readonly Destination[], most: number): Bilingual {
  const rest = destinations.length - Math.min(most, destinations.length);
  return bilingual((lang) => {
    const shown = destinations
      .slice(0, most)
      .map(({ code, name }) => (lang === 'en' ? `${name.en} (${code})` : `${name.ja}（${code}）`));
    const more = rest === 0 ? '' : lang === 'en' ? ` and ${rest} more` : `ほか${rest}件`;
    return shown.join(lang === 'en' ? ', ' : '、') + more;
  });
}

function licenceVerb(kind: LicensingChange['kind']): Bilingual {
  if (kind === 'licence-wider') return { en: 'a licence is newly required', ja: '新たに許可が必要' };
  if (kind === 'licence-narrower') return { en: 'a licence is no longer required', ja: '許可が不要となる' };
  return { en: 'a licence requirement is left open in one version', ja: '一方の版で許可の要否が未確定' };
}

function inChart({ columns, footnotes }: Subject<'chart-row'>, names: Bilingual, verb: Bilingual): Bilingual {
  return bilingual((lang) => {
    const marks = [
      ...columns,
      ...footnotes.map((number) => (lang === 'en' ? `footnote ${number}` : `脚注${number}`)),
    ];
    return lang === 'en'
      ? `Country Chart, ${names.en}: ${verb.en} by ${marks.join(', ')}`
      : `国別チャート、${names.ja}：${marks.join('、')}により${verb.ja}`;
  });
}

function aboutException(
  { id, of }: Subject<'exception'>,
  { kind, addresses, before = '', after = '' }: LicensingChange,
  names: Bilingual,
): Bilingual {
  const shown = addresses.slice(0, mostNames);
  const rest = addresses.length - shown.length;
  const at = bilingual((lang) => {
    const more = rest === 0 ? '' : lang === 'en' ? ` and ${rest} more` : `ほか${rest}件`;
    return shown.join(lang === 'en' ? ', ' : '、') + more;
  });
  const can = exceptionVerb(kind);
  switch (of) {
    case 'destinations':
      return { en: `exception ${id}: ${can.en} for ${names.en}`, ja: `${id}：${names.ja}向けは${can.ja}` };
    case 'paragraphs':
      return { en: `exception ${id}: ${can.en} for ${at.en}`, ja: `${id}：${at.ja}は${can.ja}` };
    case 'bar':
      return {
        en: `exception ${id}: ${can.en} for ${at.en} to ${names.en}`,
        ja: `${id}：${at.ja}の${names.ja}向けは${can.ja}`,
      };
    case 'reasons':
    case 'amount':
    case 'product-groups':
    case 'only-reasons': {
      const part = partNames[of];
      const [old, now] = [before || '-', after || '-'];
      return bilingual((lang) => {
        const where = at[lang] === '' ? '' : lang === 'en' ? `, ${at.en}` : `、${at.ja}`;
        return lang === 'en'
          ? `exception ${id}${where}: ${part.en} ${old} → ${now}`
          : `${id}${where}：${part.ja} ${old} → ${now}`;
      });
    }
  }
}

function exceptionVerb(kind: LicensingChange['kind']): Bilingual {
  if (kind === 'licence-wider') return { en: 'can no longer be used', ja: '利用できなくなる' };
  if (kind === 'licence-narrower')
    return { en: 'can now be used on its conditions', ja: '条件を満たせば利用できるようになる' };
  return { en: 'whether it can be used is left open in one version', ja: '一方の版で利用の可否が未確定' };
}

const partNames: Readonly<Record<Exclude<ExceptionPart, 'destinations' | 'paragraphs' | 'bar'>, Bilingual>> =
  {
    reasons: { en: 'not for the reasons', ja: '適用除外の規制理由' },
    amount: { en: 'highest value', ja: '限度額' },
    'product-groups': { en: 'product groups', ja: '製品グループ' },
    'only-reasons': { en: 'only for the reasons', ja: '対象とする規制理由' },
  };

const termNames: Readonly<Record<LicensingTerm, Bilingual>> = {
  footnote: { en: 'footnote', ja: '脚注' },
  'chart-row': { en: 'row of the chart', ja: 'チャートの行' },
  group: { en: 'title of group', ja: 'グループの名称' },
  'no-group': { en: 'destinations in no group', ja: 'どのグループにも属さない仕向地' },
  'group-dates': { en: 'dates of groups', ja: 'グループの適用日' },
  rule: { en: 'words of rule', ja: '特別規定の記載' },
  row: { en: 'words of row', ja: '項の記載' },
  remark: { en: 'remark', ja: '注記' },
  exception: { en: 'conditions of exception', ja: '許可例外・特例の条件' },
  condition: { en: 'condition of exception', ja: '許可例外・特例の個別条件' },
  bar: { en: 'restriction', ja: '適用制限' },
  home: { en: 'home of the list', ja: '規制リストの国' },
  'not-modelled': { en: 'what is not modelled', ja: '収録していない事項' },
  doubts: { en: 'doubts', ja: '疑義' },
  editions: { en: 'editions', ja: '版' },
  names: { en: 'names of', ja: '名称' },
  'treated-as': { en: 'what is treated as another destination:', ja: '他の仕向地として扱う仕向地' },
  briefing: { en: 'parts of the world for a briefing', ja: '集計上の地域区分' },
};

function listed(groups: readonly string[], lang: 'en' | 'ja'): string {
  if (groups.length === 0) return lang === 'en' ? 'none' : 'なし';
  return groups.join(lang === 'en' ? ', ' : '、');
}
