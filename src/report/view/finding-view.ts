import type { Comparison } from '../../model/comparison';
import type { Severity } from '../../model/finding';
import { fill } from '../messages/fill';
import { gapMessagesIn } from '../messages/gap-messages';
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
  /** For a gap: what was reviewed of the classes of the item, a sentence each. */
  readonly reviews: readonly string[];
}

/** Words the findings, in the order given. */
export function findingViews(comparison: Comparison, { t, lang, glossary }: Wording): readonly FindingView[] {
  const places = new Map(comparison.items.map(({ item, name }, index) => [item, { name, index }]));
  const reviewsOf = (item: string): readonly string[] => {
    const classes = comparison.items.find((one) => one.item === item)?.stated.classes;
    return (comparison.reviews ?? []).flatMap(({ itemClass, on, role, reason }) => {
      if (classes?.get(itemClass) !== 'yes') return [];
      const label = glossary.classes[itemClass]?.[lang] ?? itemClass;
      const words = { class: label, date: on, role: role[lang], reason: reason[lang] };
      return [fill(gapMessagesIn(lang).reviewedClass, words)];
    });
  };
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
      reviews: finding.severity === 'gap' ? reviewsOf(finding.subject) : [],
    };
  });
}
