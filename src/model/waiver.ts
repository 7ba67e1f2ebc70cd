import type { Bilingual } from './text';
import type { Place } from './place';

/**
 * What `sources verify` can find at a paragraph. `hash-changed`: another text than the one that was read. `not-read`: the
 * rules do not say that it was read in this edition. `law-figure`: a figure that no criterion holds. `rule-figure`: a figure
 * of a criterion that the law does not print there. `comparison`: another comparison. `not-in-text`, `not-encoded`: the
 * paragraph is on one side only. `absence`: reserved or deleted on one side only.
 */
export const sourceChecks = [
  'hash-changed',
  'not-read',
  'law-figure',
  'rule-figure',
  'comparison',
  'not-in-text',
  'not-encoded',
  'absence',
] as const;

export type SourceCheck = (typeof sourceChecks)[number];

/** A difference between the rule files and the official text that a person has looked at and accepts, with the reason. */
export interface Waiver {
  /** Absolute address of the paragraph at which the difference is reported. */
  readonly address: string;
  /** Only this check; without one, every check of the figure. */
  readonly check?: SourceCheck;
  /** The figure as `sources verify` prints it, such as `31.8 GHz`; without one, all of the check. */
  readonly figure?: string;
  readonly reason: Bilingual;
  readonly place: Place;
}
