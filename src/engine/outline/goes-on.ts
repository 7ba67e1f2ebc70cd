import type { Version } from '../../model/control-list';

/** Whether a text has no day known on which it ends, other than by another that takes its place. */
export function goesOn({ until }: Version): boolean {
  return until === undefined || until === 'unknown';
}
