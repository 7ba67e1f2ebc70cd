import type { Condition, Reference, ReferredScope } from '../../model/condition';
import type { Control } from '../../model/control-list';
import type { ListOnDay } from '../list-on-day';
import { combine, isNever, never } from './reduce-condition';

const known = new WeakMap<ListOnDay, ListOnDay>();

/**
 * A list in which every control is of one tier for all items. Where each reason but anti-terrorism holds for a part of the
 * paragraph only (3D001: national security for software for 3A001.b to h, not for 3A002), the paragraph stands in it twice: as
 * far as one of these reasons holds, and for anti-terrorism as far as that is not sure.
 *
 * Software and technology is for one item here, as everywhere between lists: what a reason asks of that item is asked of the
 * one of which the paragraph asks.
 */
export function tiersApart(side: ListOnDay): ListOnDay {
  const found = known.get(side) ?? apart(side);
  known.set(side, found);
  known.set(found, found);
  return found;
}

function apart(side: ListOnDay): ListOnDay {
  const split = new Map<Condition, Parted>();
  for (const control of side.controls) {
    const found = partedControl(control);
    if (found !== undefined) split.set(control.scope, found);
  }
  if (split.size === 0) return side;
  const controls = side.controls.flatMap((control): readonly Control[] => {
    const found = split.get(control.scope);
    if (found === undefined) return [{ ...control, scope: exclusionsApart(control.scope, split) }];
    return [
      { ...control, scope: found.listed },
      { ...control, scope: found.rest, tier: 'anti-terrorism' },
    ];
  });
  return { ...side, controls };
}

interface Parted {
  /** As far as one of the grounds holds. */
  readonly listed: Condition;
  /** As far as that is not sure; with `listed` it is the condition. */
  readonly rest: Condition;
}

/** The scope of a control by its reasons; undefined where one but anti-terrorism holds for all of it, or none at all. */
function partedControl({ scope, reasons }: Control): Parted | undefined {
  const others = reasons.filter(({ reason }) => reason !== 'AT');
  const grounds = others.flatMap(({ when }): readonly Condition[] => (when === undefined ? [] : [when]));
  if (others.length === 0 || grounds.length < others.length) return undefined;
  const alternatives = grounds.flatMap(alternativesOf);
  const { listed, rest } = parted(scope, alternatives);
  if (isNever(rest)) return undefined;
  // Where the grounds part nothing of what it is for, they are asked besides, as those about the item itself are.
  const ofItem = alternatives.filter(({ kind }) => kind !== 'related' || isNever(listed));
  const byItem = ofItem.length === 0 ? never : combine('all', [scope, { kind: 'any', of: ofItem }], same);
  return { listed: combine('any', [listed, byItem], same), rest };
}

/**
 * An exclusion of what another paragraph controls, apart for what that one controls for anti-terrorism only: of this it is not
 * true in the list tier that it stays controlled.
 */
function exclusionsApart(scope: Condition, split: ReadonlyMap<Condition, Parted>): Condition {
  if (scope.kind !== 'all') return scope;
  const of = scope.of.flatMap((part): readonly Condition[] => {
    if (part.kind !== 'not' || part.exclusion?.staysControlled !== 'yes' || !isControlledBy(part.of))
      return [part];
    const resolved = part.of.resolved ?? [];
    const lesser = resolved.flatMap((each) => {
      const found = each.condition && split.get(each.condition);
      return found === undefined ? [] : [{ ...each, condition: found.rest }];
    });
    if (lesser.length === 0) return [part];
    const staying = resolved.map((each) => {
      const found = each.condition && split.get(each.condition);
      return found === undefined ? each : { ...each, condition: found.listed };
    });
    return [
      { ...part, of: limited(part.of, staying) },
      { ...part, of: limited(part.of, lesser), exclusion: { ...part.exclusion, staysControlled: 'no' } },
    ];
  });
  return of.length === scope.of.length ? scope : { ...scope, of };
}

/** Conditions each of which suffices; to be related to one thing or another is to be related to the one, or to the other. */
function alternativesOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'any':
      return condition.of.flatMap(alternativesOf);
    case 'related':
      return alternativesOf(condition.of).map((of) => ({ ...condition, of }));
    case 'all':
      return condition.of.length === 1 ? condition.of.flatMap(alternativesOf) : [condition];
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
    case 'not':
      return [condition];
  }
}

function parted(condition: Condition, grounds: readonly Condition[]): Parted {
  switch (condition.kind) {
    case 'all':
      return partedAt(
        condition.of,
        condition.of.findIndex((part) => !isNever(parted(part, grounds).listed)),
        (part) => parted(part, grounds),
      );
    case 'any': {
      const parts = condition.of.map((part) => parted(part, grounds));
      const either = (key: keyof Parted): Condition =>
        combine(
          'any',
          parts.map((part) => part[key]),
          same,
        );
      return { listed: either('listed'), rest: either('rest') };
    }
    case 'related': {
      const asked = grounds.flatMap((ground) =>
        ground.kind === 'related' && ground.relation === condition.relation ? [ground.of] : [],
      );
      const { listed, rest } = partedReference(condition.of, asked);
      const related = (of: Condition): Condition => (isNever(of) ? never : { ...condition, of });
      return { listed: related(listed), rest: related(rest) };
    }
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
    case 'not':
      return { listed: never, rest: condition };
  }
}

/** A conjunction, parted at one of its parts; not at all where there is none. */
function partedAt(of: readonly Condition[], at: number, part: (condition: Condition) => Parted): Parted {
  const chosen = of[at];
  if (chosen === undefined) return { listed: never, rest: { kind: 'all', of } };
  const { listed, rest } = part(chosen);
  const whole = (by: Condition): Condition => combine('all', of.with(at, by), same);
  return { listed: whole(listed), rest: whole(rest) };
}

/** What is asked of the related item, parted by what the grounds ask of it. */
function partedReference(condition: Condition, grounds: readonly Condition[]): Parted {
  if (condition.kind === 'all')
    return partedAt(
      condition.of,
      condition.of.findIndex(({ kind }) => kind === 'reference'),
      (part) => partedReference(part, grounds),
    );
  if (condition.kind !== 'reference') return { listed: never, rest: condition };
  const plain = new Set(grounds.filter(isControlledBy).flatMap(addressesOf));
  const parts = condition.resolved ?? [];
  const sure = parts.filter(({ address }) => plain.has(address));
  const rest = parts.filter(({ address }) => !plain.has(address));
  const met = new Set(sure.map(({ address }) => address));
  // What a ground asks of an item that is sure as it is adds nothing.
  const further = grounds.filter((ground) => !isControlledBy(ground) && !asksOnlyOf(ground, met));
  const unsure = further.length === 0 ? [] : rest.map((part) => asFarAs(part, { kind: 'any', of: further }));
  return { listed: limited(condition, [...sure, ...unsure]), rest: limited(condition, rest) };
}

function asFarAs(part: ReferredScope, ground: Condition): ReferredScope {
  return { ...part, condition: { kind: 'all', of: [...(part.condition ? [part.condition] : []), ground] } };
}

function limited(reference: Reference, resolved: readonly ReferredScope[]): Condition {
  return resolved.length === 0 ? never : { ...reference, resolved };
}

function isControlledBy(condition: Condition): condition is Reference {
  return condition.kind === 'reference' && condition.mode === 'controlled-by';
}

function addressesOf(condition: Condition): readonly string[] {
  return condition.kind === 'reference' ? (condition.resolved ?? []).map(({ address }) => address) : [];
}

function asksOnlyOf(ground: Condition, met: ReadonlySet<string>): boolean {
  return (
    ground.kind === 'all' &&
    ground.of.some((part) => isControlledBy(part) && addressesOf(part).every((address) => met.has(address)))
  );
}

const same = (condition: Condition): Condition => condition;
