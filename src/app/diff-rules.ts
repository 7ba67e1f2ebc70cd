import { containsAddress } from '../model/address';
import { defaultAsOf } from '../engine/as-of';
import { compareVersions, type DatedRulebook, type VersionOptions } from '../engine/changes/compare-versions';
import { itemFlips } from '../engine/changes/item-flips';
import { regionText } from '../engine/lists/region-text';
import { paragraphIndex } from '../engine/paragraph-index';
import { changeFindings } from '../findings/change-findings';
import type { ChangeContext } from '../findings/change-kind';
import type { Checked, Diagnostic } from '../model/diagnostic';
import type { Item } from '../model/item';
import type { Place } from '../model/place';
import {
  changeKinds,
  type ChangeFinding,
  type ChangeKind,
  type ControlChange,
  type RuleDiff,
} from '../model/rule-change';
import type { Rulebook } from '../model/rulebook';
import type { ListId, Vocabulary } from '../model/vocabulary';
import { applyApprovals } from './apply-approvals';
import { loadRules, type RuleFile } from './load-rules';
import {
  firstDifference,
  paragraphTexts,
  readsSame,
  textDifference,
  type ParagraphText,
} from './paragraph-text';
import type { Approvals } from './read-approvals';
import { readItems } from './read-items';
import type { SourceText } from './source-text';

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

/** Most paragraphs whose textual difference is folded under one finding. */
const mostTexts = 6;

/** Compares two versions of the rule files; any error in either, or in the item list, and nothing is compared. */
export function diffRules(request: DiffRequest): Checked<RuleDiff> {
  const isOneCorpus = request.base.files === request.head.files;
  const head = loadRules(request.head.files);
  const base = isOneCorpus ? head : loadRules(request.base.files);
  const faults = [...(isOneCorpus ? [] : inFile(base.diagnostics, request.base.label)), ...head.diagnostics];
  if (!base.ok || !head.ok) return { ok: false, diagnostics: faults };
  return compare(request, base.value, head.value);
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
  const context = contextOf(head, vocabulary, [first, second], after);
  const changes = { ...found, controls: telling, flips, reworded };
  const findings = changeFindings(changes, context).map((finding) => withText(finding, texts));
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

type Texts = ReadonlyMap<
  ListId,
  readonly [ReadonlyMap<string, ParagraphText>, ReadonlyMap<string, ParagraphText>]
>;

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

/** Paragraphs whose lines differ and of which no other change tells: neither they nor one above or below them. */
function rewordedParagraphs(
  all: readonly ControlChange[],
  telling: readonly ControlChange[],
  texts: Texts,
  head: Rulebook,
  base: Rulebook,
): readonly ControlChange[] {
  const equal = all.filter((change) => !telling.includes(change));
  return [...texts].flatMap(([list, [before, after]]) => {
    const own = (changes: readonly ControlChange[]): readonly string[] =>
      changes
        .filter((change) => change.list === list)
        .flatMap(({ address, addresses }) => [address, ...addresses.flat()]);
    const told = own(telling);
    const proved = equal.filter((change) => change.list === list);
    const covered = [...told, ...own(proved)];
    const others = [...new Set([...before.keys(), ...after.keys()])]
      .filter((address) => !readsSame(before.get(address), after.get(address)))
      .filter(
        (address) =>
          !covered.some(
            (known) =>
              known === address || containsAddress(address, known) || containsAddress(known, address),
          ),
      )
      .map((address): ControlChange => {
        const paragraph = [head, base]
          .flatMap(({ lists }) => lists.get(list) ?? [])
          .flatMap((found) => paragraphIndex(found).byAddress.get(address)?.paragraph ?? [])[0];
        return {
          list,
          kind: 'changed',
          address,
          heading: paragraph?.heading ?? { en: '', ja: '' },
          addresses: [before.has(address) ? [address] : [], after.has(address) ? [address] : []],
          places: [before.get(address)?.place, after.get(address)?.place],
          days: [],
          scopes: [],
          scopeDiffers: false,
          facts: [],
        };
      });
    // A paragraph that only refers to one that changed has no lines of its own to show.
    return [...proved.filter((change) => hasOwnText(change, before, after)), ...others];
  });
}

function hasOwnText(
  { addresses }: ControlChange,
  before: ReadonlyMap<string, ParagraphText>,
  after: ReadonlyMap<string, ParagraphText>,
): boolean {
  return addresses.flat().some((address) => !readsSame(before.get(address), after.get(address)));
}

/** Folds the changed lines of the paragraphs and of those above them under a finding, and points at the first of them. */
function withText(finding: ChangeFinding, texts: Texts): ChangeFinding {
  const found = finding.list === undefined ? undefined : texts.get(finding.list);
  if (found === undefined) return finding;
  const [before, after] = found;
  const [old, now] = finding.addresses;
  const isOver = (address: string): boolean =>
    [...old, ...now].some((own) => own === address || containsAddress(address, own));
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter(isOver)
    .filter((address) => !readsSame(before.get(address), after.get(address)));
  const isMoved = finding.kind === 'moved' || (old.length === 1 && now.length === 1 && old[0] !== now[0]);
  const pairs: readonly (readonly [ParagraphText | undefined, ParagraphText | undefined])[] = isMoved
    ? [[before.get(old[0] ?? ''), after.get(now[0] ?? '')]]
    : changed.map((address) => [before.get(address), after.get(address)]);
  const [first] = pairs.filter(([one, other]) => !readsSame(one, other));
  const places: readonly [Place | undefined, Place | undefined] =
    first === undefined
      ? finding.sides
      : [
          first[0] === undefined ? finding.sides[0] : firstDifference(first[0], first[1]),
          first[1] === undefined ? finding.sides[1] : firstDifference(first[1], first[0]),
        ];
  const text = pairs
    .slice(0, mostTexts)
    .map(([one, other]) => textDifference(one, other))
    .filter((part) => part !== '')
    .join('\n');
  return {
    ...finding,
    sides: places,
    places: places.flatMap((place) => place ?? []),
    ...(text !== '' && { text }),
  };
}

function contextOf(
  head: Rulebook,
  vocabulary: Vocabulary,
  lists: readonly [ListId, ListId],
  { asOf }: DatedRulebook,
): ChangeContext {
  return {
    lists,
    classLabel: (id) => vocabulary.classes.get(id)?.label ?? { en: id, ja: id },
    jurisdiction: (id) => head.lists.get(id)?.jurisdiction ?? { en: id, ja: id },
    describe: (box) => ({ en: regionText(box, vocabulary, 'en'), ja: regionText(box, vocabulary, 'ja') }),
    describeItem: (item) => ({ en: itemText(item, vocabulary, 'en'), ja: itemText(item, vocabulary, 'ja') }),
    day: (id) => asOf.get(id) ?? '',
  };
}

/** Most figures of a witness that are printed. */
const mostFigures = 8;

function itemText(item: Item, vocabulary: Vocabulary, lang: 'en' | 'ja'): string {
  const figures = [...item.figures].map(([id, { printed }]) => {
    const label = vocabulary.parameters.get(id)?.label[lang] ?? id;
    return lang === 'en' ? `${label} ${printed}` : `${label} ${printed}`;
  });
  const classes = [...item.classes].flatMap(([id, truth]) =>
    truth === 'yes' ? [vocabulary.classes.get(id)?.label[lang] ?? id] : [],
  );
  const shown = figures.slice(0, mostFigures);
  const rest = figures.length - shown.length;
  const more = rest === 0 ? [] : [lang === 'en' ? `${rest} more figures` : `ほか${rest}件`];
  const related = item.related.map(({ relation, item: other }) => {
    const label = vocabulary.relations.get(relation)?.label[lang] ?? relation;
    return `${label}: {${itemText(other, vocabulary, lang)}}`;
  });
  return [...classes, ...shown, ...more, ...related].join(lang === 'en' ? ', ' : '、');
}

function countKinds(findings: readonly ChangeFinding[]): Readonly<Record<ChangeKind, number>> {
  const counts = changeKinds.map(
    (kind) => [kind, findings.filter((finding) => finding.kind === kind).length] as const,
  );
  return Object.fromEntries(counts) as Record<ChangeKind, number>;
}
