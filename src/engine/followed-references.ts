import type { Condition, Reference, ReferredScope } from '../model/condition';
import type { MayBe } from './built-day';
import { withParts } from './with-parts';

/** By reference that was followed on a day, what it reaches that is about some classes. */
const followed = new WeakMap<Reference, (mayBe: MayBe) => readonly ReferredScope[] | undefined>();

export function keepFollowed(
  reference: Reference,
  about: (mayBe: MayBe) => readonly ReferredScope[] | undefined,
): void {
  followed.set(reference, about);
}

/** What a reference reaches, without such controls as are about none of the classes that an item may have: these answer no. */
export function scopesAbout(reference: Reference, mayBe: MayBe): readonly ReferredScope[] | undefined {
  return followed.get(reference)?.(mayBe) ?? reference.resolved;
}

/** A condition with its references as the law has them, not followed. */
export function asWritten(condition: Condition): Condition {
  if (condition.kind !== 'reference') return withParts(condition, asWritten);
  if (!followed.has(condition)) return condition;
  const { kind, mode, targets, place } = condition;
  return { kind, mode, targets, place };
}
