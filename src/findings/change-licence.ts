import type { Severity } from '../model/finding';
import type { LicensingChange } from '../model/rule-change';
import type { Bilingual } from '../model/text';
import { bilingual, type ChangeContext, type ChangeFacts, type ChangeFindingKind } from './change-kind';
import { destinationNames, mostNames, saidOf, subjectText } from './change-licence-words';

interface KindWords {
  readonly id: LicensingChange['kind'];
  readonly mirror: LicensingChange['kind'];
  readonly severity: Severity;
  readonly meaning: Bilingual;
}

const words: readonly KindWords[] = [
  {
    id: 'licence-wider',
    mirror: 'licence-narrower',
    severity: 'gap',
    meaning: {
      en: 'The licensing tables require a licence where they did not, or an exception can be used for less than before.',
      ja: '許可関係の表により新たに許可が必要となり、又は許可例外・特例を利用できる範囲が狭まった。',
    },
  },
  {
    id: 'licence-narrower',
    mirror: 'licence-wider',
    severity: 'gap',
    meaning: {
      en: 'The licensing tables no longer require a licence where they did, or an exception can be used for more than before.',
      ja: '許可関係の表による許可が不要となり、又は許可例外・特例を利用できる範囲が広がった。',
    },
  },
  {
    id: 'licence-undecided',
    mirror: 'licence-undecided',
    severity: 'review',
    meaning: {
      en: 'In one of the two versions the licensing tables leave open whether a licence is required or an exception can be used.',
      ja: '一方の版では、許可の要否又は許可例外・特例の可否を許可関係の表から決められない。',
    },
  },
  {
    id: 'destination-added',
    mirror: 'destination-removed',
    severity: 'review',
    meaning: {
      en: 'A destination that only one of the two versions knows; the other one refuses it.',
      ja: '一方の版にのみある仕向地。他方の版では受け付けない。',
    },
  },
  {
    id: 'destination-removed',
    mirror: 'destination-added',
    severity: 'review',
    meaning: {
      en: 'A destination that only one of the two versions knows; the other one refuses it.',
      ja: '一方の版にのみある仕向地。他方の版では受け付けない。',
    },
  },
  {
    id: 'groups-changed',
    mirror: 'groups-changed',
    severity: 'review',
    meaning: {
      en: 'A destination is a member of other groups or tables than before; what follows is told beside it.',
      ja: '仕向地の属するグループ又は別表が変わった。その影響は別に示す。',
    },
  },
  {
    id: 'licence-terms',
    mirror: 'licence-terms',
    severity: 'review',
    meaning: {
      en: 'Conditions, remarks, names or editions of the licensing tables read otherwise.',
      ja: '許可関係の表の条件、注記、名称又は版の記載が変わった。',
    },
  },
];

/** Tables whose text differs and of which nothing else is told. */
export function rewordedTables(
  licensing: readonly LicensingChange[],
  context: ChangeContext,
): readonly ChangeFacts[] {
  return licensing.filter(({ kind }) => kind === 'reworded').map((change) => factsOf(change, context));
}

/** Kinds about who needs a licence to where. */
export const licenceChangeKinds: readonly ChangeFindingKind[] = words.map((kind) => ({
  ...kind,
  find: ({ licensing }, context) =>
    licensing.filter((change) => change.kind === kind.id).map((change) => factsOf(change, context)),
}));

function factsOf(change: LicensingChange, context: ChangeContext): ChangeFacts {
  const { list, subject, destinations, addresses, before, after, paths } = change;
  const codes = destinations.map(({ code }) => code);
  return {
    subject: [list ?? 'destinations', subjectText(subject), ...codes].join(' '),
    addresses: [addresses, addresses],
    detail:
      subject.kind === 'groups'
        ? arrow(subject.before.join(' '), subject.after.join(' '))
        : arrow(before, after),
    message: bilingual((lang) => {
      const who = list === undefined ? '' : context.jurisdiction(list)[lang] + (lang === 'en' ? ': ' : '：');
      return who + saidOf(change)[lang];
    }),
    details: [...asksLine(change), ...concernedLine(change), ...allNames(change)],
    ...context.tableLines(paths),
    ...(list !== undefined && { list }),
  };
}

function arrow(before: string | undefined, after: string | undefined): string {
  return before === undefined && after === undefined ? '' : `${before ?? ''} → ${after ?? ''}`;
}

/** What the tables ask of a destination that only one version knows. */
function asksLine({ subject, before, after }: LicensingChange): readonly Bilingual[] {
  const said = after ?? before;
  if (subject.kind !== 'destination' || said === undefined) return [];
  return [{ en: `marks and groups: ${said}`, ja: `チャートの印及びグループ：${said}` }];
}

/** Paragraphs by themselves: a second ground that requires a licence anyway hides the change. */
function concernedLine({ concerned }: LicensingChange): readonly Bilingual[] {
  if (concerned === undefined) return [];
  const { length } = concerned;
  if (length === 0)
    return [
      {
        en: 'no encoded paragraph needs a licence there in one version only: other grounds require it in both, or none names it',
        ja: '収録済みの規定のうち、一方の版でのみ当該仕向地向けに許可が必要となるものはない（他の根拠により双方で必要であるか、該当する規定がない）',
      },
    ];
  const shown = concerned.slice(0, mostNames);
  const rest = length - shown.length;
  return [
    {
      en: `licence required in one version only for ${length} encoded paragraph${length === 1 ? '' : 's'}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
      ja: `一方の版でのみ許可が必要となる収録済みの規定（${length}件）：${shown.join('、')}${rest > 0 ? `ほか${rest}件` : ''}`,
    },
  ];
}

/** Every destination by name, where the message shows the first of them only. */
function allNames({ destinations }: LicensingChange): readonly Bilingual[] {
  if (destinations.length <= mostNames) return [];
  return [destinationNames(destinations, destinations.length)];
}
