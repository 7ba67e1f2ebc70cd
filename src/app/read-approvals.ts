import type { Checked, Diagnostic } from '../model/diagnostic';
import type { Severity } from '../model/finding';
import type { Place } from '../model/place';
import { changeKinds, type ChangeKind } from '../model/rule-change';
import { didYouMean } from '../rulebook/nearest-name';
import { readYaml } from '../rulebook/read-yaml';
import { reportInto, type Report } from '../rulebook/report';
import type { Mapping, Tree } from '../rulebook/tree';
import { isCalendarDay } from './calendar-day';

/** A finding that somebody has looked at and accepts until a day. */
export interface Approval {
  readonly fingerprint: string;
  readonly reason: string;
  /** Role of whoever approved, never a person's name. */
  readonly role: string;
  /** Last day on which it counts. */
  readonly expires: string;
  readonly place: Place;
}

export interface Approvals {
  readonly severities: ReadonlyMap<ChangeKind, Severity>;
  readonly approved: readonly Approval[];
}

const severities: readonly Severity[] = ['gap', 'review', 'note'];

/**
 * Reads an ignore file: `severities` (kind of change → `gap`, `review` or `note`) and `approved`, a list of entries with
 * `fingerprint`, `reason`, `role` and `expires`. Whether an entry is stale or expired is found when it is applied.
 */
export function readApprovals(file: { readonly path: string; readonly text: string }): Checked<Approvals> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics);
  const tree = readYaml(file, report);
  const value = tree === undefined ? { severities: new Map(), approved: [] } : readTop(tree, report);
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { ok: false, diagnostics }
    : { ok: true, value, diagnostics };
}

function readTop(tree: Tree, report: Report): Approvals {
  const top = mappingOf(tree, 'a mapping with `severities` and `approved`', report);
  refuseOthers(top, ['severities', 'approved'], report);
  const stated = top?.entries.get('severities')?.value;
  const list = top?.entries.get('approved')?.value;
  if (list !== undefined && list.kind !== 'sequence')
    report.error(list.place, {
      id: 'wrong-shape',
      found: '`approved` that is no list',
      expected: 'a list of entries',
    });
  return {
    severities: new Map(stated === undefined ? [] : readSeverities(stated, report)),
    approved: list?.kind === 'sequence' ? list.items.flatMap((item) => readEntry(item, report)) : [],
  };
}

function readSeverities(tree: Tree, report: Report): readonly (readonly [ChangeKind, Severity])[] {
  const mapping = mappingOf(tree, 'a mapping of kinds to severities', report);
  return [...(mapping?.entries.values() ?? [])].flatMap(({ key, place, value }) => {
    const kind = changeKinds.find((id) => id === key);
    const severity = severities.find((id) => value.kind === 'text' && id === value.text);
    if (kind === undefined)
      report.error(place, {
        id: 'unknown-kind',
        found: `unknown kind of change \`${key}\``,
        expected: `one of ${changeKinds.map((id) => `\`${id}\``).join(', ')}`,
        ...didYouMean(key, changeKinds),
      });
    if (severity === undefined)
      report.error(value.place, {
        id: 'unknown-severity',
        found: 'another severity',
        expected: '`gap`, `review` or `note`',
      });
    return kind === undefined || severity === undefined ? [] : [[kind, severity] as const];
  });
}

function readEntry(tree: Tree, report: Report): readonly Approval[] {
  const mapping = mappingOf(tree, 'an entry with `fingerprint`, `reason`, `role` and `expires`', report);
  if (mapping === undefined) return [];
  const keys = ['fingerprint', 'reason', 'role', 'expires'] as const;
  refuseOthers(mapping, keys, report);
  const [fingerprint, reason, role, expires] = keys.map((key) => textOf(mapping, key, report));
  if (fingerprint === undefined || reason === undefined || role === undefined || expires === undefined)
    return [];
  const day = mapping.entries.get('expires')?.value.place ?? mapping.place;
  if (!/^[0-9a-f]{12}$/.test(fingerprint)) {
    const found = `fingerprint \`${fingerprint}\``;
    const repair = 'copy it from the report, in quotes';
    report.error(mapping.place, {
      id: 'wrong-fingerprint',
      found,
      expected: '12 hexadecimal digits',
      repair,
    });
  }
  if (!isCalendarDay(expires))
    report.error(day, {
      id: 'wrong-day',
      found: `\`${expires}\``,
      expected: 'a day that exists, as YYYY-MM-DD',
    });
  return [{ fingerprint, reason, role, expires, place: tree.place }];
}

function textOf(mapping: Mapping, key: string, report: Report): string | undefined {
  const value = mapping.entries.get(key)?.value;
  if (value?.kind === 'text' && value.text.trim() !== '') return value.text;
  const found = value === undefined ? `an entry without \`${key}\`` : `\`${key}\` that is no text`;
  report.error(value?.place ?? mapping.place, { id: 'missing-key', found, expected: 'a text in quotes' });
  return undefined;
}

function mappingOf(tree: Tree, expected: string, report: Report): Mapping | undefined {
  if (tree.kind === 'mapping') return tree;
  report.error(tree.place, { id: 'wrong-shape', found: `a ${tree.kind}`, expected });
  return undefined;
}

function refuseOthers(mapping: Mapping | undefined, known: readonly string[], report: Report): void {
  for (const { key, place } of mapping?.entries.values() ?? []) {
    if (known.includes(key)) continue;
    const expected = known.map((name) => `\`${name}\``).join(', ');
    report.error(place, {
      id: 'unknown-key',
      found: `unknown key \`${key}\``,
      expected,
      ...didYouMean(key, known),
    });
  }
}
