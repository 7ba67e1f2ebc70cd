import { conjuncts, exclusionsOf } from '../../engine/inherited-words';
import type { StatedReason, StatedVersion, VersionChange } from '../../model/browsed-paragraph';
import type { Reason, Version } from '../../model/control-list';
import type { StatedCondition } from '../../model/stated-condition';
import { stateCondition } from './state-condition';

/** The own words of a version for readers; `applying` is the one that applies on the day of the page. */
export function stateVersion(version: Version, applying: Version | undefined): StatedVersion {
  const { from, until, seen, absent, classes = [], row, when, reasons = [], regime, note, open } = version;
  return {
    from,
    ...(until !== undefined && { until }),
    seen: [...seen].map(([edition, hash]) => ({ edition, hash })),
    applies: version === applying,
    absent,
    classes,
    ...(row !== undefined && { row }),
    ...(regime !== undefined && { regime }),
    reasons: reasons.map(stateReason),
    when: conjuncts(when).map(stateCondition),
    except: exclusionsOf(version).map(stateCondition),
    ...(note && { note }),
    ...(open && { open }),
  };
}

export function stateReason({ when, ...reason }: Reason): StatedReason {
  return { ...reason, ...(when && { when: stateCondition(when) }) };
}

/** What each version says that the one before it did not, and the other way round. */
export function versionChanges(versions: readonly StatedVersion[]): readonly VersionChange[] {
  return versions.slice(1).flatMap((after, index) => {
    const before = versions[index];
    return before === undefined ? [] : [changeBetween(before, after)];
  });
}

const facts = ['classes', 'row', 'regime', 'reasons', 'note', 'absent'] as const;

function changeBetween(before: StatedVersion, after: StatedVersion): VersionChange {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const [had, has] = [keysOf(old), keysOf(now)];
  return {
    before: before.from,
    after: after.from,
    gone: old.filter((words) => !has.has(JSON.stringify(words))),
    added: now.filter((words) => !had.has(JSON.stringify(words))),
    facts: facts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact])),
  };
}

function wordsOf({ when, except }: StatedVersion): readonly StatedCondition[] {
  return [...when, ...except];
}

function keysOf(words: readonly StatedCondition[]): ReadonlySet<string> {
  return new Set(words.map((each) => JSON.stringify(each)));
}
