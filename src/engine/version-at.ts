import type { DateText, Paragraph, Version } from '../model/control-list';
import { goesOn } from './outline/goes-on';

/** The words of a paragraph on a day; `shown` is false where no edition that was read shows them in force that day. */
export interface WordsOnDay {
  readonly version: Version;
  readonly shown: boolean;
}

/**
 * The version of a paragraph that applies on a day; `undefined` when none does. The last version that has begun counts,
 * unless it has ended (`until` is the first day on which it no longer applies). An unknown `from` counts from the earliest
 * edition in which the text was seen; before that day the earliest version is taken, marked as not shown. A version whose
 * `from` is known never applies before it.
 */
export function versionAt(paragraph: Paragraph, date: DateText): WordsOnDay | undefined {
  const { versions } = paragraph;
  const index = versions.findLastIndex((version) => startOf(version) <= date);
  if (index === -1) {
    const earliest = versions[0];
    return earliest?.from === 'unknown' && !hasEnded(earliest, date)
      ? { version: earliest, shown: false }
      : undefined;
  }
  const version = versions[index];
  if (version === undefined || hasEnded(version, date)) return undefined;
  const endUnknown = version.until === 'unknown' || versions[index + 1]?.from === 'unknown';
  return { version, shown: !(endUnknown && date > lastSeen(version)) };
}

/**
 * Whether a sub-paragraph belongs to the text that its paragraph has on a day: one of its versions applies, or is deleted or
 * reserved, at some time while that text does. Sub-paragraphs of an earlier or a later text don't.
 */
export function belongsToTextOf(outer: Paragraph, inner: Paragraph, date: DateText): boolean {
  const version = versionAt(outer, date)?.version;
  if (version === undefined || inner.versions.length === 0) return true;
  // Both go on for ever, as most do.
  if (goesOn(version) && version === outer.versions.at(-1) && inner.versions.slice(-1).every(goesOn))
    return true;
  const text = periodOf(outer, version);
  return inner.versions
    .map((each) => periodOf(inner, each))
    .some(({ start, end }) => start < text.end && text.start < end);
}

interface Period {
  readonly start: DateText;
  readonly end: DateText;
}

/** By the versions of a paragraph, their periods. */
const periods = new WeakMap<readonly Version[], readonly Period[]>();

function periodOf({ versions }: Paragraph, version: Version): Period {
  const known = periods.get(versions) ?? versions.map((_, index) => workOutPeriod(versions, index));
  periods.set(versions, known);
  const period = known[versions.indexOf(version)];
  if (period === undefined) throw new Error('a version that its paragraph does not have');
  return period;
}

/** First day of a version, and first day after it. The earliest version also stands for the days before it was seen. */
function workOutPeriod(versions: readonly Version[], index: number): Period {
  const [version, next] = [versions[index], versions[index + 1]];
  if (version === undefined) throw new Error('a version that its paragraph does not have');
  const ends = [
    ...(version.until === undefined || version.until === 'unknown' ? [] : [version.until]),
    ...(next === undefined ? [] : [startOf(next)]),
  ];
  return {
    start: index === 0 && version.from === 'unknown' ? '' : startOf(version),
    end: ends.sort()[0] ?? never,
  };
}

/** Sorts after every day. */
const never = '~';

function startOf(version: Version): DateText {
  return version.from === 'unknown' ? (seenDays(version)[0] ?? '') : version.from;
}

function lastSeen(version: Version): DateText {
  const last = seenDays(version).at(-1) ?? '';
  return version.from === 'unknown' || version.from < last ? last : version.from;
}

const seen = new WeakMap<Version, readonly DateText[]>();

function seenDays(version: Version): readonly DateText[] {
  const known = seen.get(version) ?? [...version.seen.keys()].sort();
  seen.set(version, known);
  return known;
}

function hasEnded(version: Version, date: DateText): boolean {
  return version.until !== undefined && version.until !== 'unknown' && version.until <= date;
}
