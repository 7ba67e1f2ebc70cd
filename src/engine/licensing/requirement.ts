import type { ListLicensing, ReasonRule } from '../../model/licensing';
import type { LicenceGround, OpenPoint } from '../../model/licensing-outcome';
import type { Truth } from '../../model/truth';
import type { HoldingReason } from '../../model/verdict';
import { isNamed, type LicensedControl } from './licensed-control';
import { reaches, type Target } from './reaches';

/** What the controls of an item ask for at a destination: what requires a licence, and what leaves it open. */
export interface Requirement {
  readonly grounds: readonly LicenceGround[];
  readonly open: readonly OpenPoint[];
}

const nothing: Requirement = { grounds: [], open: [] };

/** By the reasons of a control, or by its row where the list has rows instead. */
export function requirementOf(control: LicensedControl, tables: ListLicensing, target: Target): Requirement {
  if (tables.rows.length > 0) return byRow(control, tables, target);
  if (control.reasons.length === 0) return { grounds: [], open: [openAt('no-reason', control)] };
  const parts = [
    ...control.reasons.map((reason) => byReason(reason, control, tables, target)),
    ...byFootnotes(control, tables, target),
  ];
  return { grounds: parts.flatMap(({ grounds }) => grounds), open: parts.flatMap(({ open }) => open) };
}

function byReason(
  reason: HoldingReason,
  control: LicensedControl,
  tables: ListLicensing,
  target: Target,
): Requirement {
  if (reason.truth === 'no') return nothing;
  if (reason.rule !== undefined) return byRule(reason, reason.rule, control, tables, target);
  const { chart } = tables;
  const { column, truth } = reason;
  if (column === undefined || chart === undefined) {
    return { grounds: [], open: [openAt('no-reason', control)] };
  }
  const name = `${reason.reason}${String(column)}`;
  const row = chart.rows.get(target.code);
  if (!chart.columns.has(name))
    return { grounds: [], open: [{ ...openAt('rule-not-read', control), cite: name }] };
  if (row === undefined) return { grounds: [], open: [{ ...openAt('no-row', control), cite: chart.cite }] };
  // A pointer is an open point of the destination itself, whatever the item.
  if (row.pointer !== undefined || !row.marks.has(name)) return nothing;
  const ground = { reason: reason.reason, by: 'column', name, cite: chart.cite } as const;
  return { grounds: [{ ...ground, truth, addresses: [control.address] }], open: [] };
}

function byRule(
  { reason, cite, truth }: HoldingReason,
  name: string,
  control: LicensedControl,
  { rules }: ListLicensing,
  target: Target,
): Requirement {
  if (truth === 'no') return nothing;
  const rule = ruleNamed(name, cite, rules);
  const cited = rule?.cite ?? cite ?? name;
  if (rule === undefined)
    return { grounds: [], open: [{ ...openAt('rule-not-read', control), cite: cited }] };
  const reached: Truth = reaches(rule.destinations, target);
  switch (reached) {
    case 'yes': {
      const ground = { reason, by: 'rule', name, cite: cited, says: rule.title } as const;
      return { grounds: [{ ...ground, truth, addresses: [control.address] }], open: [] };
    }
    case 'unknown': {
      const kind = rule.destinations === 'unknown' ? 'rule-not-read' : 'groups-unknown';
      return { grounds: [], open: [{ ...openAt(kind, control), cite: cited, says: rule.title }] };
    }
    case 'no': {
      const { recipients } = rule;
      if (recipients === undefined) return nothing;
      const open = { ...openAt('recipient', control), cite: recipients.cite, says: recipients.question };
      return { grounds: [], open: [open] };
    }
  }
}

/** The rule of a reason: that which is for its citation, or else the one for all. */
export function ruleNamed(
  name: string,
  cite: string | undefined,
  rules: readonly ReasonRule[],
): ReasonRule | undefined {
  const named = rules.filter(({ rule }) => rule === name);
  return named.find((rule) => rule.cite === cite) ?? named.find((rule) => rule.cite === undefined);
}

function byRow(control: LicensedControl, { rows }: ListLicensing, target: Target): Requirement {
  const rule = rows.find((one) => isNamed({ address: control.row ?? control.address }, one.rows));
  if (rule === undefined) return { grounds: [], open: [openAt('no-reason', control)] };
  const ground = {
    by: 'row',
    name: control.row ?? control.address,
    cite: rule.cite,
    says: rule.title,
  } as const;
  const addresses = [control.address];
  switch (reaches(rule.destinations, target)) {
    case 'yes':
      // What stands in its place is controlled by another row for the same destinations.
      return {
        grounds: [{ ...ground, truth: control.hereOrElsewhere ? 'yes' : control.truth, addresses }],
        open: [],
      };
    case 'unknown':
      return { grounds: [], open: [{ ...openAt('groups-unknown', control), cite: rule.cite }] };
    case 'no':
      return nothing;
  }
}

/** Footnotes of the destination that speak of the control. */
function byFootnotes(
  control: LicensedControl,
  { chart }: ListLicensing,
  target: Target,
): readonly Requirement[] {
  const numbers = chart?.rows.get(target.code)?.footnotes ?? [];
  return numbers.map((number) => {
    const footnote = chart?.footnotes.get(number);
    if (footnote?.addresses === undefined || !isNamed(control, footnote.addresses)) return nothing;
    const { cite, says } = footnote;
    switch (footnote.effect) {
      case 'required': {
        const ground = { by: 'footnote', name: number, cite, says, addresses: [control.address] } as const;
        return { grounds: [{ ...ground, truth: control.truth }], open: [] };
      }
      case 'open':
        return { grounds: [], open: [{ ...openAt('footnote', control), cite, says }] };
      case 'none':
        return nothing;
    }
  });
}

function openAt(kind: OpenPoint['kind'], { address }: LicensedControl): OpenPoint {
  return { kind, addresses: [address] };
}
