import type { Comparison } from '../../model/comparison';
import type { Finding } from '../../model/finding';
import { fill } from '../messages/fill';
import { severityWord } from '../words';
import { itemAnchor } from './item-anchor';
import type { Wording } from './leaf-wording';

/** A finding in one sentence, standing for all of its kind about the same paragraphs. */
export interface TopFindingView {
  readonly severity: Finding['severity'];
  readonly severityWord: string;
  readonly text: string;
  /** Says how many more there are, or empty. */
  readonly more: string;
  readonly subjectName: string;
  /** Anchor of the item, or empty. */
  readonly anchor: string;
}

const shown = 5;
/** So many of one kind come first, so that a long list of gaps hides nothing else. */
const ofOneKind = 3;

/** Kinds about which the item's own summary says more, and shorter. */
const summarised: readonly string[] = [
  'controlled-by-first-only',
  'controlled-by-second-only',
  'undetermined',
  'not-covered-in-full',
];

/** The five findings that matter most: gaps, then what needs a person, then notes; alike ones stand together, the many first. */
export function topFindings(comparison: Comparison, { t, lang }: Wording): readonly TopFindingView[] {
  const places = new Map(comparison.items.map((item, index) => [item.item, { item, index }]));
  return ranked(comparison.findings).map(([finding, ...others]) => {
    const place = places.get(finding.subject);
    const summary = place?.item.summary[lang];
    const useSummary = summary !== undefined && summarised.includes(finding.kind);
    return {
      severity: finding.severity,
      severityWord: severityWord(finding.severity, t),
      text: useSummary ? `${place?.item.name ?? ''} – ${summary}` : finding.message[lang],
      more: others.length === 0 ? '' : fill(t.topMore, { n: others.length }),
      subjectName: place?.item.name ?? finding.subject,
      anchor: place === undefined ? '' : itemAnchor(place.index),
    };
  });
}

type Alike = [Finding, ...Finding[]];

function ranked(findings: readonly Finding[]): readonly Alike[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.kind, finding.addresses]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else if (group.every(({ subject }) => subject !== finding.subject)) group.push(finding);
  }
  const weight = ([{ severity }]: Alike): number => ['gap', 'review', 'note'].indexOf(severity);
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const order = [...groups.values()].sort(
    (one, other) =>
      weight(one) - weight(other) ||
      kinds.indexOf(one[0].kind) - kinds.indexOf(other[0].kind) ||
      other.length - one.length,
  );
  const [first, later] = [[] as Alike[], [] as Alike[]];
  for (const group of order) {
    const alike = first.filter(([{ kind }]) => kind === group[0].kind).length;
    (alike < ofOneKind ? first : later).push(group);
  }
  return [...first, ...later].slice(0, shown).sort((one, other) => order.indexOf(one) - order.indexOf(other));
}
