import type { Severity } from '../model/finding';
import type { Region } from '../model/list-comparison';
import type { ChangeKind, ControlChange, ScopeChange } from '../model/rule-change';
import type { Bilingual } from '../model/text';
import { unsettledClasses } from './change-gap';
import { dayLine, openLines, witnessLines } from './change-details';
import { factNames } from './change-facts';
import { bilingual, type ChangeContext, type ChangeFacts, type ChangeFindingKind } from './change-kind';

interface ScopeWords {
  readonly id: ChangeKind;
  readonly mirror: ChangeKind;
  readonly severity: Severity;
  readonly meaning: Bilingual;
  /** Said after the address. */
  readonly verb: Bilingual;
  readonly isIt: (control: ControlChange, scope: ScopeChange) => boolean;
}

const one =
  (kind: ScopeChange['kind']): ScopeWords['isIt'] =>
  ({ kind: control }, scope) =>
    (control === 'changed' || control === 'moved') &&
    scope.kind === kind &&
    (scope.changesList || kind === 'undecided');

const words: readonly ScopeWords[] = [
  {
    id: 'wider',
    mirror: 'narrower',
    severity: 'gap',
    meaning: {
      en: 'Proved: the control takes in items that it did not, and so does its list as a whole.',
      ja: '規定の範囲が広がり、規制リスト全体でも新たに規制される貨物等があることが証明された。',
    },
    verb: { en: 'wider', ja: '範囲が拡大' },
    isIt: one('wider'),
  },
  {
    id: 'narrower',
    mirror: 'wider',
    severity: 'gap',
    meaning: {
      en: 'Proved: the control leaves out items that it took in, and so does its list as a whole.',
      ja: '規定の範囲が狭まり、規制リスト全体でも規制されなくなる貨物等があることが証明された。',
    },
    verb: { en: 'narrower', ja: '範囲が縮小' },
    isIt: one('narrower'),
  },
  {
    id: 'shifted',
    mirror: 'shifted',
    severity: 'gap',
    meaning: {
      en: 'Proved: the control takes in items that it did not, and leaves out items that it did take in.',
      ja: '規定の範囲が一部で広がり、一部で狭まったことが証明された。',
    },
    verb: { en: 'wider here and narrower there', ja: '範囲の一部が拡大し一部が縮小' },
    isIt: one('shifted'),
  },
  {
    id: 'added',
    mirror: 'removed',
    severity: 'gap',
    meaning: {
      en: 'A control that is in one of the two versions only; what it controls is controlled by no other paragraph of the list.',
      ja: '一方の版にのみある規定。同じ規制リストの他の規定では規制されない貨物等がある。',
    },
    verb: { en: 'added', ja: '新設' },
    isIt: ({ kind }, { changesList }) => kind === 'added' && changesList,
  },
  {
    id: 'removed',
    mirror: 'added',
    severity: 'gap',
    meaning: {
      en: 'A control that is in one of the two versions only; what it controls is controlled by no other paragraph of the list.',
      ja: '一方の版にのみある規定。同じ規制リストの他の規定では規制されない貨物等がある。',
    },
    verb: { en: 'removed', ja: '削除' },
    isIt: ({ kind }, { changesList }) => kind === 'removed' && changesList,
  },
  {
    id: 'undecided',
    mirror: 'undecided',
    severity: 'review',
    meaning: {
      en: 'The words of the scope changed and whether any item is concerned hinges on a judgment, a rounding or figures that could not be settled.',
      ja: '規定の文言は変わったが、対象となる貨物等の有無は判断事項、端数処理又は未確定の数値による。',
    },
    verb: { en: 'changed, effect not decided', ja: '変更あり（影響は未確定）' },
    isIt: one('undecided'),
  },
  {
    id: 'redrawn',
    mirror: 'redrawn',
    severity: 'note',
    meaning: {
      en: 'The control takes in other items than before, but the list as a whole controls what it did: other paragraphs make up for it.',
      ja: '規定の範囲は変わったが、他の規定により規制リスト全体としての範囲は変わらない。',
    },
    verb: { en: 'redrawn, the list as a whole is as it was', ja: '範囲の組替え（リスト全体は不変）' },
    isIt: (_, { changesList, kind }) => !changesList && kind !== 'equal' && kind !== 'undecided',
  },
];

/** Kinds about the items that a control gained or lost. */
export const scopeChangeKinds: readonly ChangeFindingKind[] = words.map(
  ({ id, mirror, severity, meaning, verb, isIt }) => ({
    id,
    mirror,
    severity,
    meaning,
    find: (changes, context) => [
      ...changes.controls.flatMap((control) =>
        control.scopes
          .filter((scope) => isIt(control, scope))
          .map((scope) => factsOf(control, scope, verb, context)),
      ),
      ...(id === 'undecided' ? unsettledClasses(changes, context) : []),
    ],
  }),
);

function factsOf(
  control: ControlChange,
  scope: ScopeChange,
  verb: Bilingual,
  context: ChangeContext,
): ChangeFacts {
  const { list, address, heading, addresses, places, days } = control;
  const label = context.classLabel(scope.itemClass);
  const gained = regionsOf(control, scope, 'second', context);
  const lost = regionsOf(control, scope, 'first', context);
  const isElsewhen = !days.includes(context.day(list));
  const elsewhen = { en: `only as of ${days.join(', ')}`, ja: `${days.join('、')}を基準日とする場合に限る` };
  const message = bilingual((lang) => {
    const parts = [
      ...(gained.length === 0
        ? []
        : [`${lang === 'en' ? 'now also' : '追加：'}${lang === 'en' ? ' ' : ''}${join(gained, lang)}`]),
      ...(lost.length === 0
        ? []
        : [`${lang === 'en' ? 'no longer' : '除外：'}${lang === 'en' ? ' ' : ''}${join(lost, lang)}`]),
    ];
    const said = [...parts, ...(isElsewhen ? [elsewhen[lang]] : [])].join(lang === 'en' ? '; ' : '。');
    return lang === 'en'
      ? `${address} (${heading.en}), ${label.en}: ${verb.en}${said === '' ? '' : `: ${said}`}`
      : `${address}（${heading.ja}）、${label.ja}：${verb.ja}${said === '' ? '' : `：${said}`}`;
  });
  return {
    subject: `${list} ${scope.itemClass}`,
    list,
    addresses,
    detail: [...gained.map(({ en }) => `+ ${en}`), ...lost.map(({ en }) => `- ${en}`)].join('\n'),
    message,
    sides: places,
    details: [
      ...witnessLines(scope.regions, context),
      ...control.facts.map(({ fact, before, after }) =>
        bilingual((lang) => `${factNames[fact][lang]} ${before || '-'} → ${after || '-'}`),
      ),
      ...dayLine(days, context.day(list)),
      ...openLines(scope, context),
    ],
  };
}

function regionsOf(
  { kind }: ControlChange,
  { regions }: ScopeChange,
  side: Region['side'],
  context: ChangeContext,
): readonly Bilingual[] {
  return regions
    .filter((region) => region.side === side)
    .map((region) => {
      // Regions do not repeat what the control says in both versions.
      const isWhole = region.box.length === 0 && (kind === 'changed' || kind === 'moved');
      const text = isWhole ? whateverElse : context.describe(region.box);
      return bilingual((lang) => `${text[lang]}${remark[region.kind][lang]}`);
    });
}

const whateverElse: Bilingual = {
  en: 'every item of the class that meets its other words',
  ja: 'この品目のうち他の要件を満たすもののすべて',
};

const remark: Readonly<Record<Region['kind'], Bilingual>> = {
  gap: { en: '', ja: '' },
  boundary: { en: ' (exactly at the limit only)', ja: '（しきい値と同値の場合のみ）' },
  rounding: { en: ' (rounding of a limit printed twice)', ja: '（単位併記の端数のみ）' },
  judgment: { en: ' (hinges on a judgment)', ja: '（判断事項による）' },
  unresolved: { en: ' (not settled)', ja: '（未確定）' },
};

function join(texts: readonly Bilingual[], lang: 'en' | 'ja'): string {
  return texts.map((text) => text[lang]).join(lang === 'en' ? '; or ' : '、又は');
}
