import type { DateText, Paragraph, Reason, Version } from '../../model/control-list';
import type { ChangedFact } from '../../model/rule-change';
import { paragraphIndex } from '../paragraph-index';
import { versionAt } from '../version-at';
import { conditionKey } from './condition-key';
import type { ListOnDay } from '../list-on-day';

/** What two versions of a paragraph say besides its scope, where they differ; on the day that each list is looked at. */
export function paragraphFacts(
  base: Paragraph,
  head: Paragraph,
  [before, after]: readonly [DateText, DateText],
): readonly ChangedFact[] {
  const [old, now] = [versionAt(base, before)?.version, versionAt(head, after)?.version];
  const facts: readonly ChangedFact[] = [
    { fact: 'coverage', before: coverageText(base), after: coverageText(head) },
    { fact: 'dates', before: datesText(base), after: datesText(head) },
    ...(old === undefined || now === undefined
      ? []
      : ([
          { fact: 'reasons', before: reasonsText(old), after: reasonsText(now) },
          { fact: 'regime', before: old.regime ?? '', after: now.regime ?? '' },
        ] as const)),
  ];
  return facts.filter((fact) => fact.before !== fact.after);
}

/** Days on which a paragraph that reads otherwise in the two versions begins or ends, in either of them; in order. */
export function turningDays(base: ListOnDay, head: ListOnDay): readonly DateText[] {
  const before = paragraphIndex(base.list).byAddress;
  const days = paragraphIndex(head.list).inOrder.flatMap(({ paragraph }) => {
    const old = before.get(paragraph.address)?.paragraph;
    if (old === undefined || historyKey(old) === historyKey(paragraph)) return [];
    return [...old.versions, ...paragraph.versions].flatMap(({ from, until }) => [from, until ?? 'unknown']);
  });
  return [...new Set(days)].filter((day) => day !== 'unknown').sort();
}

function historyKey({ versions }: Paragraph): string {
  return JSON.stringify(
    versions.map(({ from, until, absent, classes, when, except }) => [
      from,
      until ?? '',
      absent,
      classes ?? [],
      when === undefined ? '' : conditionKey(when),
      except.map(conditionKey),
    ]),
  );
}

function coverageText({ coverage, screen }: Paragraph): string {
  return [coverage ?? '', ...(screen === undefined ? [] : [conditionKey(screen).slice(0, 6)])].join(' ');
}

function datesText({ versions }: Paragraph): string {
  return versions.map(spanText).join('; ');
}

function spanText({ from, until, absent }: Version): string {
  return `${absent ? 'absent ' : ''}from ${from}${until === undefined ? '' : ` until ${until}`}`;
}

function reasonsText({ reasons }: Version): string {
  return (reasons ?? []).map(reasonText).join(', ');
}

function reasonText({ reason, column, rule, cite, when }: Reason): string {
  const rest = [
    ...(column === undefined ? [] : [`column ${column}`]),
    ...(rule === undefined ? [] : [rule]),
    ...(cite === undefined ? [] : [cite]),
    ...(when === undefined ? [] : [`for a part (${conditionKey(when).slice(0, 6)})`]),
  ];
  return [reason, ...rest].join(' ');
}
