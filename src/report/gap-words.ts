import type { AppliedList } from '../model/comparison';
import type { ListRelation, Region, RegionKind, UnresolvedReason } from '../model/list-comparison';
import type { ReasonReach } from '../model/list-comparison-result';
import type { Lang } from '../model/text';
import { fill } from './messages/fill';
import type { GapMessages } from './messages/gap-messages';

/** All relations in the order in which reports show them: proved differences first, then what is open. */
export const relations: readonly ListRelation[] = [
  'each-wider',
  'first-wider',
  'second-wider',
  'only-first',
  'only-second',
  'not-comparable',
  'unresolved',
  'equal',
  'neither-controls',
];

/** The word for a relation, what it means, and the sign under which a map shows it. */
export function relationWord(
  relation: ListRelation,
  lists: readonly [Pick<AppliedList, 'jurisdiction'>, Pick<AppliedList, 'jurisdiction'>],
  g: GapMessages,
  lang: Lang,
): { readonly word: string; readonly meaning: string; readonly sign: string } {
  const [first, second] = [lists[0].jurisdiction[lang], lists[1].jurisdiction[lang]];
  switch (relation) {
    case 'equal':
      return { word: g.relationEqual, meaning: g.meaningEqual, sign: '=' };
    case 'first-wider':
      return { word: fill(g.relationWider, { list: first }), meaning: g.meaningWider, sign: '>' };
    case 'second-wider':
      return { word: fill(g.relationWider, { list: second }), meaning: g.meaningWider, sign: '<' };
    case 'each-wider':
      return { word: g.relationEachWider, meaning: g.meaningEachWider, sign: '≷' };
    case 'only-first':
      return { word: fill(g.relationOnly, { list: first }), meaning: g.meaningOnlyList, sign: '≫' };
    case 'only-second':
      return { word: fill(g.relationOnly, { list: second }), meaning: g.meaningOnlyList, sign: '≪' };
    case 'not-comparable':
      return { word: g.relationNotComparable, meaning: g.meaningNotComparable, sign: '~' };
    case 'unresolved':
      return { word: g.relationUnresolved, meaning: g.meaningUnresolved, sign: '?' };
    case 'neither-controls':
      return { word: g.relationNeither, meaning: g.meaningNeither, sign: '·' };
  }
}

/** The word for a kind of region, and the heading under which a class shows them. */
export function kindWord(
  kind: RegionKind,
  g: GapMessages,
): { readonly word: string; readonly heading: string } {
  switch (kind) {
    case 'gap':
      return { word: g.kindGap, heading: g.headingGap };
    case 'boundary':
      return { word: g.kindBoundary, heading: g.headingBoundary };
    case 'rounding':
      return { word: g.kindRounding, heading: g.headingRounding };
    case 'judgment':
      return { word: g.kindJudgment, heading: g.headingJudgment };
    case 'unresolved':
      return { word: g.kindUnresolved, heading: g.headingUnresolved };
  }
}

/** The word for a region: of those that hinge on judgments, some only ask that no exclusion applies. */
export function regionWord({ kind, isUnlessExcluded }: Region, g: GapMessages): string {
  return isUnlessExcluded === true ? g.kindUnlessExcluded : kindWord(kind, g).word;
}

/** Why part of a comparison stayed open. */
export function unresolvedWord(reason: UnresolvedReason, g: GapMessages): string {
  switch (reason) {
    case 'node-budget':
      return g.openNodeBudget;
    case 'dependent-figures':
      return g.openDependentFigures;
    case 'several-related-items':
      return g.openSeveralRelatedItems;
    case 'not-encoded':
      return g.openNotEncoded;
    case 'controlled-elsewhere':
      return g.openControlledElsewhere;
    case 'witness-not-confirmed':
      return g.openWitnessNotConfirmed;
  }
}

/** How far the reasons of a difference reach. */
export function reachWord(reach: ReasonReach, g: GapMessages): string {
  switch (reach) {
    case 'wide':
      return g.reachWide;
    case 'regime':
      return g.reachRegime;
    case 'few':
      return g.reachFew;
  }
}
