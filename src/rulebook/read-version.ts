import type { Reason, Version } from '../model/control-list';
import { asMapping, asText, at, bilingualAt, entriesAt, itemsAt, required, textAt } from './accessors';
import { readClasses, readCondition, readExclusion, type ConditionContext } from './read-condition';
import { checkDay, checkEdition, type ListHead } from './read-list';
import type { Entry, Tree } from './tree';

/** What a rule file is read against. */
export interface RuleContext extends ConditionContext {
  readonly list: ListHead;
}

/** Reads one version of the paragraph at the address. */
export function readVersion(tree: Tree, address: string, context: RuleContext): Version {
  const mapping = asMapping(tree);
  const { list, report } = context;
  const from = required(at(mapping, 'from'));
  const until = at(mapping, 'until');
  const seen = entriesAt(mapping, 'seen');
  for (const day of [from, until]) if (day !== undefined) checkDay(asText(day), day.place, report);
  for (const { key, place } of seen) {
    checkDay(key, place, report);
    checkEdition(key, list, place, report);
  }
  checkSpan(asText(from), until, seen, context);

  const absent = at(mapping, 'absent') !== undefined;
  if (absent) refuseContents(mapping.entries, context);
  const classes = at(mapping, 'class');
  const when = at(mapping, 'when');
  const row = textAt(mapping, 'row');
  const regime = textAt(mapping, 'regime');
  const reasons = at(mapping, 'reasons');
  const note = bilingualAt(mapping, 'note');
  const open = bilingualAt(mapping, 'open');
  return {
    from: asText(from),
    ...(until && { until: asText(until) }),
    seen: new Map(seen.map(({ key, value }) => [key, asText(value)])),
    absent,
    ...(classes && { classes: readClasses(classes, context) }),
    ...(row !== undefined && { row }),
    ...(when && { when: readCondition(asMapping(when), context) }),
    except: itemsAt(mapping, 'except').map((item) => readExclusion(item, address, context)),
    ...(regime !== undefined && { regime }),
    ...(reasons && { reasons: itemsAt(mapping, 'reasons').map((item) => readReason(item, context)) }),
    ...(note && { note }),
    ...(open && { open }),
    place: mapping.place,
  };
}

/** An edition in which the text was read lies between the days between which it applies. */
function checkSpan(
  from: string,
  until: Tree | undefined,
  seen: readonly Entry[],
  { report }: RuleContext,
): void {
  const end = until === undefined ? undefined : asText(until);
  if (until !== undefined && end !== undefined && from !== 'unknown' && end <= from) {
    report.error(until.place, {
      id: 'empty-span',
      found: `\`until: ${end}\` for a text that applies from \`${from}\``,
      expected: 'a later day; it is the first on which it no longer applies',
    });
    return;
  }
  for (const { key, place } of seen) {
    const early = from !== 'unknown' && key < from;
    if (!early && (end === undefined || key < end)) continue;
    const found = `edition \`${key}\` for a text that applies ${early ? `from \`${from}\`` : `until \`${end ?? ''}\``}`;
    report.error(place, {
      id: 'seen-out-of-force',
      found,
      expected: 'an edition of a day on which the text applies',
    });
  }
}

function refuseContents(entries: ReadonlyMap<string, Entry>, { report }: RuleContext): void {
  for (const key of ['class', 'row', 'when', 'except', 'reasons']) {
    const entry = entries.get(key);
    if (entry === undefined) continue;
    const found = `\`${key}\` in a version that is absent`;
    report.error(entry.place, {
      id: 'absent-with-contents',
      found,
      expected: 'no words where there are none',
    });
  }
}

function readReason(tree: Tree, context: RuleContext): Reason {
  const mapping = asMapping(tree);
  const column = at(mapping, 'column');
  const rule = textAt(mapping, 'rule');
  const cite = textAt(mapping, 'cite');
  const when = at(mapping, 'when');
  return {
    reason: required(textAt(mapping, 'reason')),
    ...(column?.kind === 'number' && { column: column.value }),
    ...(rule !== undefined && { rule }),
    ...(cite !== undefined && { cite }),
    ...(when && { when: readCondition(asMapping(when), context) }),
  };
}
