import type { Comparison } from '../../model/comparison';
import type { Severity } from '../../model/finding';
import { severityWord } from '../words';
import { fragment, type Fragment } from './fragment';
import { itemAnchor } from './item-anchor';
import type { Wording } from './trace-rows';

export interface FindingView {
  readonly severity: Severity;
  readonly severityWord: string;
  readonly kind: string;
  readonly message: string;
  readonly subject: string;
  /** Name of the item it is about; the subject itself where it is about something else. */
  readonly subjectName: string;
  /** Anchor of that item, or empty. */
  readonly anchor: string;
  readonly addresses: readonly [readonly Fragment[], readonly Fragment[]];
  readonly fingerprint: string;
}

/** Words the findings, in the order given. */
export function findingViews(comparison: Comparison, { t, lang }: Wording): readonly FindingView[] {
  const places = new Map(comparison.items.map(({ item, name }, index) => [item, { name, index }]));
  return comparison.findings.map((finding) => {
    const place = places.get(finding.subject);
    return {
      severity: finding.severity,
      severityWord: severityWord(finding.severity, t),
      kind: finding.kind,
      message: finding.message[lang],
      subject: finding.subject,
      subjectName: place?.name ?? finding.subject,
      anchor: place === undefined ? '' : itemAnchor(place.index),
      addresses: [
        finding.addresses[0].map((address) => fragment(address, lang)),
        finding.addresses[1].map((address) => fragment(address, lang)),
      ],
      fingerprint: finding.fingerprint,
    };
  });
}
