import type { Finding } from '../../model/finding';
import type { ListRelation, RegionKind } from '../../model/list-comparison';
import type { ComparedClass, WordedComparison } from '../../model/list-comparison-result';
import { kindWord, relationWord } from '../gap-words';
import { timelinePicture, type TimelinePicture } from '../pictures/timeline-picture';
import { fill } from '../messages/fill';
import { acceptedText, reviewView, type ReviewView } from './review-view';
import { groundView, type GroundView } from './gap-ground-view';
import { gapRegionView, type GapRegionView } from './gap-region-view';
import type { GapWording } from './gap-wording';

/** Regions of one kind of one class. */
export interface RegionGroup {
  readonly kind: RegionKind;
  readonly heading: string;
  /** Shown folded away: what proves nothing. */
  readonly folded: boolean;
  readonly regions: readonly GapRegionView[];
}

export interface GapClassView {
  readonly anchor: string;
  readonly id: string;
  readonly label: string;
  readonly relation: ListRelation;
  readonly word: string;
  readonly sign: string;
  readonly groups: readonly RegionGroup[];
  /** Says that not all regions are shown, or empty. */
  readonly more: string;
  /** `null` where the class was not reviewed. */
  readonly review: ReviewView | null;
  readonly ground: GroundView;
  readonly antiTerrorism: { readonly sentence: string; readonly examples: readonly string[] };
  /** Findings that neither a region nor the ground shows. */
  readonly findings: readonly string[];
  readonly notes: readonly string[];
  readonly notesSummary: string;
  /** `null` where nothing is known of the paragraphs. */
  readonly timeline: TimelinePicture | null;
}

const kinds: readonly RegionKind[] = ['gap', 'boundary', 'judgment', 'unresolved', 'rounding'];

/** Regions of a class that are drawn: those that are said in fewest words. The others stand in the JSON result. */
const mostPictured = 2;

/** Kinds of findings that what a class rests on says already. */
const inGround = new Set(['class-not-covered-in-full', 'class-unresolved', 'open-reading']);

/** The anchor of a class; class ids are kebab-case. */
export function classAnchor(itemClass: string): string {
  return `class-${itemClass}`;
}

/** Words one compared class. */
export function gapClassView(compared: ComparedClass, wording: GapWording): GapClassView {
  const { itemClass, list, antiTerrorism } = compared;
  const { g, lang, glossary, result } = wording;
  const { word, sign } = relationWord(list.relation, result.lists, g, lang);
  const findings = result.findings.filter(({ subject }) => subject === itemClass);
  const besides = findings.filter(({ kind }) => !/-(first|second)-only$/.test(kind));
  const withReason = ({ message, fingerprint }: Finding): string => {
    const accepted = acceptedText(itemClass, fingerprint, wording);
    return accepted === '' ? message[lang] : `${message[lang]} ${accepted}`;
  };
  const notes = besides.filter(({ severity }) => severity === 'note').map(withReason);
  const shown = list.regions.length;
  const moreWords = list.atLeast ? g.moreRegionsAtLeast : g.moreRegions;
  return {
    anchor: classAnchor(itemClass),
    id: itemClass,
    label: glossary.classes[itemClass]?.[lang] ?? itemClass,
    relation: list.relation,
    word,
    sign,
    groups: kinds.flatMap((kind) => {
      const regions = list.regions.flatMap((region) =>
        region.kind === kind
          ? [
              gapRegionView(
                region,
                itemClass,
                fingerprintOf(region, list, wording),
                wording,
                list.regions.indexOf(region) < mostPictured,
              ),
            ]
          : [],
      );
      if (regions.length === 0) return [];
      const folded = kind !== 'gap' && kind !== 'boundary';
      return [{ kind, heading: kindWord(kind, g).heading, folded, regions }];
    }),
    more: list.total > shown ? fill(moreWords, { shown, total: list.total }) : '',
    review: reviewView(itemClass, list.relation, wording) ?? null,
    ground: groundView(list, wording),
    antiTerrorism: antiTerrorismView(antiTerrorism, wording),
    findings: besides
      .filter(({ severity, kind }) => severity !== 'note' && !inGround.has(kind))
      .map(withReason),
    notes,
    notesSummary: fill(g.notesSummary, { n: notes.length }),
    timeline: timelinePicture(compared, result, lang),
  };
}

/** The fingerprint of the finding that a region makes: findings of a kind and a class stand in the order of its regions. */
export function fingerprintOf(
  region: WordedComparison['regions'][number],
  { itemClass, regions }: WordedComparison,
  { result }: GapWording,
): string {
  const alike = regions.filter(({ kind, side }) => kind === region.kind && side === region.side);
  const kind = `${region.kind}-${region.side}-only`;
  const findings = result.findings.filter(
    (finding) => finding.kind === kind && finding.subject === itemClass,
  );
  return findings[alike.indexOf(region)]?.fingerprint ?? '';
}

function antiTerrorismView(
  { relation, regions }: WordedComparison,
  { g, lang, result }: GapWording,
): GapClassView['antiTerrorism'] {
  const examples = regions
    .filter(({ kind }) => kind === 'gap')
    .slice(0, 3)
    .map(({ words }) => words[lang]);
  if (relation === 'neither-controls') return { sentence: g.atNeither, examples };
  if (relation === 'only-first' || relation === 'only-second') {
    const list = result.lists[relation === 'only-first' ? 0 : 1].jurisdiction[lang];
    return { sentence: fill(g.atOnlyFirst, { list }), examples };
  }
  const { word } = relationWord(relation, result.lists, g, lang);
  return { sentence: fill(g.atOther, { relation: word }), examples };
}
