import type { Destination } from '../../model/destination';
import type { LicensingChange, TablePath } from '../../model/rule-change';
import type { Truth } from '../../model/truth';
import { answerTo, questionsOf, type DatedTables, type DestinationQuestion } from './licensing-strictness';
import { causedAt } from './licensing-groups';

/** One question that two versions answer otherwise for one destination. */
export interface Difference {
  readonly question: DestinationQuestion;
  readonly destination: Destination;
  readonly kind: 'licence-wider' | 'licence-narrower' | 'licence-undecided';
  readonly paths: readonly [TablePath | undefined, TablePath | undefined];
}

/** Which way an answer went; `undefined` where it is the same. */
export function directionOf(before: Truth, after: Truth): Difference['kind'] | undefined {
  if (before === after) return undefined;
  if (before === 'unknown' || after === 'unknown') return 'licence-undecided';
  return after === 'yes' ? 'licence-wider' : 'licence-narrower';
}

/** Every question of either version that the two answer otherwise for some destination. */
export function differences(
  base: DatedTables,
  head: DatedTables,
  destinations: readonly Destination[],
): readonly Difference[] {
  const questions = new Map(
    [...questionsOf(base), ...questionsOf(head)].map((one) => [JSON.stringify(one), one]),
  );
  return [...questions.values()].flatMap((question) =>
    destinations.flatMap((destination): readonly Difference[] => {
      const before = answerTo(question, destination.code, base);
      const after = answerTo(question, destination.code, head);
      const kind = directionOf(before.strict, after.strict);
      if (kind === undefined) return [];
      const paths = causedAt(before, after, destination.code, base, head);
      return [{ question, destination, kind, paths }];
    }),
  );
}

/** Destinations for which a licence is required in one version only: by the chart, a special rule, a row or a pointer. */
export function requirementChanges(
  base: DatedTables,
  head: DatedTables,
  destinations: readonly Destination[],
): readonly LicensingChange[] {
  const found = differences(base, head, destinations);
  const list = head.tables.list;
  const chart = destinations.flatMap((destination) =>
    (['licence-wider', 'licence-narrower', 'licence-undecided'] as const).flatMap(
      (kind): readonly LicensingChange[] => {
        const own = found.filter((one) => one.destination === destination && one.kind === kind);
        const named = (of: 'column' | 'footnote'): readonly string[] =>
          own.flatMap(({ question }) => (question.kind === of ? [question.name] : []));
        const [columns, footnotes] = [named('column'), named('footnote')];
        const first = own.find(({ question }) => question.kind === 'column' || question.kind === 'footnote');
        if (first === undefined) return [];
        const subject = { kind: 'chart-row', columns, footnotes } as const;
        return [{ list, kind, subject, destinations: [destination], addresses: [], paths: first.paths }];
      },
    ),
  );
  const others = grouped(found).flatMap((group) =>
    group.slice(0, 1).flatMap(({ question, kind, paths }): readonly LicensingChange[] => {
      const subject = subjectOf(question);
      const reached = group.map(({ destination }) => destination);
      return subject === undefined
        ? []
        : [{ list, kind, subject, destinations: reached, addresses: [], paths }];
    }),
  );
  return [...chart, ...others];
}

/** Differences of one question in one direction, which begin at one place. */
export function grouped(found: readonly Difference[]): readonly (readonly Difference[])[] {
  const groups = new Map<string, Difference[]>();
  for (const one of found) {
    const key = JSON.stringify([one.question, one.kind, one.paths]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function subjectOf(question: DestinationQuestion): LicensingChange['subject'] | undefined {
  switch (question.kind) {
    case 'rule': {
      const { name, cite } = question;
      return { kind: 'rule', name, ...(cite !== undefined && { cite }) };
    }
    case 'row':
      return { kind: 'row', name: question.name };
    case 'pointer':
      return { kind: 'pointer', cite: question.name };
    case 'column':
    case 'footnote':
    case 'exception':
    case 'bar':
      return undefined;
  }
}
