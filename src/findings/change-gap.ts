import type { Region } from '../model/list-comparison';
import type { ChangeKind, ClassChange, GapExample } from '../model/rule-change';
import type { Bilingual } from '../model/text';
import {
  bilingual,
  type ChangeContext,
  type ChangeFacts,
  type ChangeFindingKind,
  type Changes,
} from './change-kind';
import { relationWords, unresolvedWords } from './change-words';

function gapKind(
  id: ChangeKind,
  mirror: ChangeKind,
  verb: { readonly en: string; readonly ja: string },
  regionsOf: (change: ClassChange) => readonly Region[],
): ChangeFindingKind {
  return {
    id,
    mirror,
    severity: 'gap',
    meaning: {
      en: 'Items of the class that exactly one list controls in one version of the rule files, and both or none in the other.',
      ja: '一方の版においてのみ、規制リスト間に差異（一方のリストのみが規制）がある貨物等。',
    },
    find: ({ classes }, context) =>
      classes.flatMap((change) =>
        regionsOf(change)
          .filter(({ kind }) => kind === 'gap' || kind === 'boundary')
          .map((region) => factsOf(change, region, verb, context)),
      ),
  };
}

function factsOf(
  { itemClass }: ClassChange,
  region: Region,
  verb: { readonly en: string; readonly ja: string },
  context: ChangeContext,
): ChangeFacts {
  const label = context.classLabel(itemClass);
  const list = context.lists[region.side === 'first' ? 0 : 1];
  const who = context.jurisdiction(list);
  const box = context.describe(region.box);
  const by = region.addresses.flat().join(', ');
  const item = region.witness && context.describeItem(region.witness);
  return {
    subject: itemClass,
    addresses: region.addresses,
    detail: `${list}: ${box.en}`,
    message: bilingual((lang) =>
      lang === 'en'
        ? `${label.en}: ${verb.en}, ${who.en} only: ${box.en}${by === '' ? '' : ` (${by})`}`
        : `${label.ja}：${verb.ja}、${who.ja}のみ：${box.ja}${by === '' ? '' : `（${by}）`}`,
    ),
    sides: [undefined, undefined],
    details: item === undefined ? [] : [{ en: `for instance: ${item.en}`, ja: `例：${item.ja}` }],
  };
}

export const gapOpened = gapKind(
  'gap-opened',
  'gap-closed',
  { en: 'gap opened', ja: '差異が発生' },
  ({ opened }) => opened,
);
export const gapClosed = gapKind(
  'gap-closed',
  'gap-opened',
  { en: 'gap closed', ja: '差異が解消' },
  ({ closed }) => closed,
);

/** The relation of the lists for a class is another. */
export const relationChanged: ChangeFindingKind = {
  id: 'relation-changed',
  severity: 'note',
  mirror: 'relation-changed',
  meaning: {
    en: 'The lists as unions stand in another relation to each other for the class; which items make it so is told by the gaps.',
    ja: '当該品目について両リストの包含関係が変わった。該当する貨物等は差異の項に示す。',
  },
  find: ({ classes }, { classLabel, jurisdiction, lists }) =>
    classes
      .filter(({ relations: [before, after] }) => before !== after)
      .map(({ itemClass, relations: [before, after] }) => {
        const label = classLabel(itemClass);
        const names = [jurisdiction(lists[0]), jurisdiction(lists[1])] as const;
        const [then, now] = [relationWords(before, names), relationWords(after, names)];
        return {
          subject: itemClass,
          addresses: [[], []] as const,
          detail: `${before} → ${after}`,
          message: {
            en: `${label.en}: relation of the lists: ${then.en} → ${now.en}`,
            ja: `${label.ja}：両リストの関係 ${then.ja} → ${now.ja}`,
          },
          sides: [undefined, undefined] as const,
          details: [],
        };
      }),
};

/** Classes for which the lists could not be compared anew, or only by examples: how far gaps opened or closed is not proved. */
export function unsettledClasses({ classes }: Changes, context: ChangeContext): readonly ChangeFacts[] {
  return classes
    .filter(
      ({ unresolved, opened, closed, examples }) =>
        examples !== undefined || (unresolved.length > 0 && opened.length + closed.length === 0),
    )
    .map(({ itemClass, unresolved, examples }) => {
      const label = context.classLabel(itemClass);
      return {
        subject: itemClass,
        addresses: [[], []] as const,
        detail: unresolved.join(', '),
        message: bilingual((lang) => {
          const why = unresolved.map((reason) => unresolvedWords(reason)[lang]);
          if (examples !== undefined)
            return lang === 'en'
              ? `${label.en}: controls on it changed; how far gaps opened or closed was not worked out for this class`
              : `${label.ja}：当該品目に係る規定が変わった。差異の発生・解消の範囲は算出していない`;
          return lang === 'en'
            ? `${label.en}: the lists could not be compared anew for this class (${why.join('; ')})`
            : `${label.ja}：当該品目について両リストを比較し直すことができなかった（${why.join('、')}）`;
        }),
        sides: [undefined, undefined] as const,
        details: [
          ...(examples ?? []).slice(0, mostExamples).map((example) => exampleLine(example, context)),
          {
            en: `all gaps of a version: \`ecalign gaps --class ${itemClass}\` on each`,
            ja: `差異の全体は、各版について \`ecalign gaps --class ${itemClass}\` で確認できる`,
          },
        ],
      };
    });
}

const mostExamples = 4;

function exampleLine({ kind, side, witness }: GapExample, context: ChangeContext): Bilingual {
  const item = context.describeItem(witness);
  const who = context.jurisdiction(context.lists[side]);
  const verb =
    kind === 'opened' ? { en: 'gap opened', ja: '差異が発生' } : { en: 'gap closed', ja: '差異が解消' };
  return {
    en: `for instance, ${verb.en}, ${who.en} only: ${item.en}`,
    ja: `例（${verb.ja}、${who.ja}のみ）：${item.ja}`,
  };
}
