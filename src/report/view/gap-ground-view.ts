import type { WordedComparison } from '../../model/list-comparison-result';
import { unresolvedWord } from '../gap-words';
import { fill } from '../messages/fill';
import { fragment, type Fragment } from './fragment';
import { axisLabel, type GapWording } from './gap-wording';

export interface GroundRow {
  readonly label: string;
  readonly values: readonly Fragment[];
}

/** What a statement about a class rests on, line by line. */
export interface GroundView {
  /** Says first whether the class is encoded in full. */
  readonly sentence: string;
  readonly rows: readonly GroundRow[];
}

/** Words the ground of a comparison. Each row names what a reader has to look at before relying on the relation. */
export function groundView(
  { ground, relation, controls, unresolved }: WordedComparison,
  wording: GapWording,
): GroundView {
  const { g, lang, glossary, result } = wording;
  const list = (index: 0 | 1): string => result.lists[index].jurisdiction[lang];
  const addresses = (named: readonly string[]): readonly Fragment[] =>
    named.map((address) => {
      const heading = glossary.headings[address]?.[lang];
      return fragment(heading === undefined ? address : `${address} ${heading}`, lang);
    });
  const plain = (texts: readonly string[]): readonly Fragment[] =>
    texts.map((text) => ({ text, lang: null }));
  const covered = ground.notCovered.every((side) => side.length === 0);
  const encoded = !covered
    ? ''
    : ground.openJudgments.length === 0
      ? g.restsEncoded
      : g.restsEncodedJudgments;
  const proof = relation !== 'equal' ? '' : covered ? g.equalProved : g.equalAsEncoded;
  const rows: readonly GroundRow[] = [
    { label: g.unresolvedBecause, values: plain(unresolved.map((reason) => unresolvedWord(reason, g))) },
    {
      label: g.restsControls,
      values: plain(
        ([0, 1] as const).map((index) =>
          fill(g.countsOfControls, { list: list(index), n: controls[index].length }),
        ),
      ),
    },
    ...([0, 1] as const).map((index) => ({
      label: fill(g.restsNotCovered, { list: list(index) }),
      values: addresses(ground.notCovered[index]),
    })),
    {
      label: g.restsJudgments,
      values: plain(ground.openJudgments.map((axis) => axisLabel(axis, wording))),
    },
    {
      label: g.restsExcluded,
      values: plain(ground.excludedClasses.map((id) => glossary.classes[id]?.[lang] ?? id)),
    },
    { label: g.restsReadings, values: addresses(ground.openReadings) },
    { label: g.restsNotShown, values: addresses(ground.notShownInForce) },
  ];
  return {
    sentence: [proof, encoded].filter((text) => text !== '').join(lang === 'en' ? ' ' : ''),
    rows: rows.filter(({ values }) => values.length > 0),
  };
}
