import { defaultAsOf } from '../engine/as-of';
import type { Lists } from '../engine/changes/class-effects';
import { compareVersions, type DatedRulebook, type VersionOptions } from '../engine/changes/compare-versions';
import { licensingChanges } from '../engine/changes/licensing-changes';
import { itemFlips } from '../engine/changes/item-flips';
import { changeFindings } from '../findings/change-findings';
import { licenceChangeKinds } from '../findings/change-licence';
import type { Checked, Diagnostic } from '../model/diagnostic';
import {
  changeKinds,
  type ChangeFinding,
  type ChangeKind,
  type LicensingChange,
  type RuleDiff,
} from '../model/rule-change';
import type { Rulebook } from '../model/rulebook';
import type { ListId, Vocabulary } from '../model/vocabulary';
import { changeContext } from './change-context';
import { applyApprovals } from './apply-approvals';
import { loadRules, type RuleFile } from './load-rules';
import { foldText } from './fold-text';
import { paragraphTexts, type Texts } from './paragraph-text';
import { rewordedParagraphs } from './reworded-paragraphs';
import type { Approvals } from './read-approvals';
import { readItems } from './read-items';
import type { SourceText } from './source-text';
import { rewordedTables, tableLines } from './table-lines';

/** One side of a comparison as its files. */
export interface DiffVersion {
  /** As the user named it. */
  readonly label: string;
  readonly files: readonly RuleFile[];
  /** As-of date per list; a list without one is taken in the latest edition of its side. */
  readonly asOf: ReadonlyMap<ListId, string>;
}

export interface DiffRequest {
  readonly base: DiffVersion;
  readonly head: DiffVersion;
  readonly items?: SourceText;
  /** Only changes of these lists; all lists unless given. */
  readonly lists?: readonly ListId[];
  readonly classes: VersionOptions['classes'];
  readonly approvals: Approvals;
  /** Day on which approvals are looked at. */
  readonly today: string;
  readonly tool: RuleDiff['tool'];
}

/** Compares two versions of the rule files; any error in either, or in the item list, and nothing is compared. */
export function diffRules(request: DiffRequest): Checked<RuleDiff> {
  const isOneCorpus = areSame(request.base.files, request.head.files);
  const head = loadRules(request.head.files);
  const base = isOneCorpus ? head : loadRules(request.base.files);
  const faults = [...(isOneCorpus ? [] : inFile(base.diagnostics, request.base.label)), ...head.diagnostics];
  if (!base.ok || !head.ok) return { ok: false, diagnostics: faults };
  return compare(request, base.value, head.value);
}

/** Versions that hold the same files are read once. */
function areSame(base: readonly RuleFile[], head: readonly RuleFile[]): boolean {
  if (base === head) return true;
  const texts = new Map(base.map(({ path, text }) => [path, text]));
  return base.length === head.length && head.every(({ path, text }) => texts.get(path) === text);
}

/** Faults of the older version name its files with its label, so that they are not looked for in the newer one. */
function inFile(diagnostics: readonly Diagnostic[], label: string): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: { ...diagnostic.place, file: `${label}:${diagnostic.place.file}` },
  }));
}

function compare(request: DiffRequest, base: Rulebook, head: Rulebook): Checked<RuleDiff> {
  const ids = request.lists ?? [...head.lists.keys()];
  const [before, after] = [dated(base, request.base), dated(head, request.head)];
  const found = compareVersions(before, after, {
    lists: ids,
    turningDays: base !== head,
    classes: request.classes,
  });
  const { head: vocabulary } = found.vocabularies;
  const read =
    request.items && readItems(request.items, withOldNames(vocabulary, found.vocabularies.renamed));
  if (read?.ok === false) return { ok: false, diagnostics: read.diagnostics };
  const list = read?.value;
  const flips =
    list === undefined ? [] : itemFlips(list.items, list.assumptions, found.lists, found.vocabularies);

  const texts = textsOf(request, base, head, ids);
  const telling = found.controls.filter(({ scopes, kind, facts, scopeDiffers }) => {
    const isEqual = scopeDiffers && scopes.every((scope) => scope.kind === 'equal');
    return kind !== 'changed' || facts.length > 0 || !isEqual;
  });
  const reworded = rewordedParagraphs(found.controls, telling, texts, head, base);
  const [first, second] = [...head.lists.keys()].filter((id) => base.lists.has(id));
  if (first === undefined || second === undefined) throw new Error('two lists were compared');
  const licensing = changesOfTables(request, [base, before], [head, after], ids, found.lists.head);
  const lines = tableLines(request.base.files, request.head.files);
  const context = { ...changeContext(head, vocabulary, [first, second], after), tableLines: lines };
  const silent = rewordedTables(request.base.files, request.head.files, licensing);
  const changes = {
    ...found,
    controls: telling,
    flips,
    reworded,
    licensing: [...licensing, ...silent],
  };
  const findings = changeFindings(changes, context).map((finding) =>
    isOfTables(finding) ? finding : foldText(finding, texts),
  );
  const approved = applyApprovals(findings, request.approvals, request.today);
  return {
    ok: true,
    diagnostics: read?.diagnostics ?? [],
    value: {
      tool: request.tool,
      versions: [
        { label: request.base.label, hash: base.hash, asOf: Object.fromEntries(before.asOf) },
        { label: request.head.label, hash: head.hash, asOf: Object.fromEntries(after.asOf) },
      ],
      lists: [...head.lists.values()].map(({ id, jurisdiction }) => ({ id, jurisdiction })),
      findings: approved.findings,
      counts: countKinds(approved.findings),
      ...(list !== undefined && {
        items: { file: list.file, compared: list.items.length, flipped: flips.length },
      }),
      diagnostics: approved.diagnostics,
    },
  };
}

/** Nothing is worked out where no table and no day is another. */
function changesOfTables(
  request: DiffRequest,
  [base, before]: readonly [Rulebook, DatedRulebook],
  [head, after]: readonly [Rulebook, DatedRulebook],
  ids: readonly ListId[],
  lists: Lists,
): readonly LicensingChange[] {
  const tables = ({ files }: DiffVersion): readonly RuleFile[] =>
    files.filter(({ path }) => path.startsWith('licensing/'));
  const isSameDay = ids.every((id) => before.asOf.get(id) === after.asOf.get(id));
  if (isSameDay && areSame(tables(request.base), tables(request.head))) return [];
  return licensingChanges(
    { licensing: base.licensing, asOf: before.asOf },
    { licensing: head.licensing, asOf: after.asOf },
    ids.filter((id) => base.lists.has(id)),
    (id) => lists.find(({ list }) => list.id === id),
  );
}

/** Such a finding shows lines of the licensing tables, not of the paragraphs that they name. */
function isOfTables({ kind }: ChangeFinding): boolean {
  return licenceChangeKinds.some(({ id }) => id === kind);
}

function dated(rulebook: Rulebook, { asOf }: DiffVersion): DatedRulebook {
  const days = [...rulebook.lists.values()].map(
    (list) => [list.id, asOf.get(list.id) ?? defaultAsOf(list)] as const,
  );
  return { rulebook, asOf: new Map(days) };
}

/** Item lists that still use the old name of a parameter are read. */
function withOldNames(vocabulary: Vocabulary, renamed: readonly (readonly [string, string])[]): Vocabulary {
  const aliases = new Map(renamed.map(([before, after]) => [after, before]));
  const parameters = [...vocabulary.parameters].map(([id, parameter]) => {
    const old = aliases.get(id);
    return [
      id,
      old === undefined ? parameter : { ...parameter, aliases: [...parameter.aliases, old] },
    ] as const;
  });
  return { ...vocabulary, parameters: new Map(parameters) };
}

function textsOf(
  { base, head }: DiffRequest,
  before: Rulebook,
  after: Rulebook,
  ids: readonly ListId[],
): Texts {
  const [old, now] = [base, head].map(({ files }) => new Map(files.map(({ path, text }) => [path, text])));
  return new Map(
    ids.flatMap((id) => {
      const [one, other] = [before.lists.get(id), after.lists.get(id)];
      if (one === undefined || other === undefined || old === undefined || now === undefined) return [];
      return [[id, [paragraphTexts(one, old), paragraphTexts(other, now)] as const] as const];
    }),
  );
}

function countKinds(findings: readonly ChangeFinding[]): Readonly<Record<ChangeKind, number>> {
  const counts = changeKinds.map(
    (kind) => [kind, findings.filter((finding) => finding.kind === kind).length] as const,
  );
  return Object.fromEntries(counts) as Record<ChangeKind, number>;
}
