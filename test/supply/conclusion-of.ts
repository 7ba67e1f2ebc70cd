import type { Advisory, AdvisoryEntry } from './advisory';

/** Negative where `a` comes before `b`; of plain versions only. */
function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((index) => one?.[index] !== other?.[index]);
  return at === undefined ? 0 : (one?.[at] ?? NaN) - (other?.[at] ?? NaN);
}

/** Whether the versions alone say that `version` does not have the fault. */
function isOutside({ since, mended }: Advisory, version: string): boolean {
  if (since !== undefined && compareVersions(version, since) < 0) return true;
  return mended !== 'unknown' && compareVersions(version, mended) >= 0;
}

/**
 * What follows from the versions of an entry, and from its reasons where versions do not say it. A package of which
 * nothing is known was looked for (`none-found`) or was not (`unknown`), as `read` says.
 */
export function conclusionOf({ version, known = [], read }: AdvisoryEntry): AdvisoryEntry['conclusion'] {
  if (known.length === 0) return read.length === 0 ? 'unknown' : 'none-found';
  const open = known.filter((each) => !isOutside(each, version));
  if (open.length === 0) return 'mended';
  return open.every(({ unaffected }) => unaffected !== undefined) ? 'not-reached' : 'affected';
}
