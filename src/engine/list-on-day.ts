import type { AddressRange, Condition, Negation, Reference, ReferredScope } from '../model/condition';
import type { Control, ControlList, DateText } from '../model/control-list';
import type { Vocabulary } from '../model/vocabulary';
import { conditionOfParagraph } from './condition-of-paragraph';
import { exclusionsOf, inheritedWords } from './inherited-words';
import { isShown } from './is-shown';
import { isRowWithin, paragraphIndex, rowAndParents, type IndexedParagraph } from './paragraph-index';
import { tierOf } from './tier-of';
import { belongsToTextOf, versionAt } from './version-at';

/** A control list as it applies on a day: its controls, and what of it is not encoded. */
export interface ListOnDay {
  readonly list: ControlList;
  readonly asOf: DateText;
  /** In the order of the list. */
  readonly controls: readonly Control[];
  /**
   * What is not encoded in full at an address or below it, with its screen where there is one. An address that the corpus
   * does not hold at all is not encoded.
   */
  unencoded(address: string): readonly ReferredScope[];
}

/** Works out the controls of a list on a day. `asOf` is a day, `YYYY-MM-DD`. Throws where references form a cycle. */
export function buildListOnDay(list: ControlList, asOf: DateText, vocabulary: Vocabulary): ListOnDay {
  const index = paragraphIndex(list);
  const finished = new Map<IndexedParagraph, Control>();
  const underWay = new Set<IndexedParagraph>();
  const resolved = new Map<Condition, Condition>();
  const referred = new Map<string, readonly ReferredScope[]>();
  const unencoded = new Map<string, readonly ReferredScope[]>();
  const rowExclusions = new Map<string, readonly Negation[]>();
  const words = new Map<IndexedParagraph, ReturnType<typeof inheritedWords>>();
  const standing = new Map<IndexedParagraph, readonly IndexedParagraph[]>();
  let everyControl: readonly IndexedParagraph[] | undefined;
  let rows: ReadonlyMap<string, readonly IndexedParagraph[]> | undefined;

  function wordsOf(indexed: IndexedParagraph): ReturnType<typeof inheritedWords> {
    if (!words.has(indexed)) words.set(indexed, inheritedWords(indexed, asOf, vocabulary));
    return words.get(indexed);
  }

  function allControlParagraphs(): readonly IndexedParagraph[] {
    return (everyControl ??= index.entries.flatMap(controlParagraphs));
  }

  /**
   * Paragraphs at or below this one that are controls: a leaf, or the whole of an `of: all`. Where the text of the day has
   * no sub-paragraphs, be it that an earlier or a later text has some, the paragraph is a leaf.
   */
  function controlParagraphs(indexed: IndexedParagraph): readonly IndexedParagraph[] {
    const known = standing.get(indexed) ?? standingFor(indexed);
    standing.set(indexed, known);
    return known;
  }

  function standingFor(indexed: IndexedParagraph): readonly IndexedParagraph[] {
    const { paragraph, coverage } = indexed;
    const children = indexed.children.filter((child) => belongsToTextOf(paragraph, child.paragraph, asOf));
    if (children.length > 0 && paragraph.of === 'any') return children.flatMap(controlParagraphs);
    if (coverage === 'none' || coverage === 'screen') return [];
    if (paragraph.versions.length === 0 && children.length === 0) return [];
    const found = wordsOf(indexed);
    // A row, and a bare heading, names neither a class nor a criterion: it controls nothing by itself.
    const says = found !== undefined && found.classes.length + found.criteria.length + children.length > 0;
    return says ? [indexed] : [];
  }

  function controlOf(indexed: IndexedParagraph): Control {
    const known = finished.get(indexed);
    if (known !== undefined) return known;
    const { paragraph, children } = indexed;
    if (underWay.has(indexed)) throw new Error(`references from ${paragraph.address} lead back to it`);
    underWay.add(indexed);

    const said = wordsOf(indexed);
    if (said === undefined) throw new Error(`${paragraph.address} does not apply on ${asOf}`);
    const below = children.flatMap((child) => conditionOfParagraph(child, asOf) ?? []);
    const criteria = [...said.criteria, ...below].map(resolve);
    const exclusions = said.exclusions.map(resolve);
    const ofRow = (said.row === undefined ? [] : exclusionsOfRow(said.row)).map(resolve);
    const control: Control = {
      list: list.id,
      address: paragraph.address,
      heading: paragraph.heading,
      scope: {
        kind: 'all',
        of: [...said.classes, ...criteria, ...exclusions, ...ofRow],
        paragraph: paragraph.address,
      },
      criteria: { kind: 'all', of: [...criteria, ...exclusions], paragraph: paragraph.address },
      classes: said.classes.at(-1)?.classes ?? [],
      ...(said.row !== undefined && { row: said.row }),
      ...(said.regime !== undefined && { regime: said.regime }),
      reasons: said.reasons.map((reason) =>
        reason.when === undefined ? reason : { ...reason, when: resolve(reason.when) },
      ),
      tier: tierOf(said.reasons),
      from: said.version?.from ?? 'unknown',
      ...(said.version?.until !== undefined && { until: said.version.until }),
      shownInForce: said.shown && children.every((child) => isShown(child, asOf)),
      notes: said.notes,
      open: said.open,
      place: paragraph.place,
    };
    underWay.delete(indexed);
    finished.set(indexed, control);
    return control;
  }

  /** Follows every reference in a condition; a condition without one is returned as it is. */
  function resolve(condition: Condition): Condition {
    const known = resolved.get(condition) ?? followReferences(condition);
    resolved.set(condition, known);
    return known;
  }

  function followReferences(condition: Condition): Condition {
    switch (condition.kind) {
      case 'criterion':
      case 'answer':
      case 'class':
        return condition;
      case 'all':
      case 'any': {
        const parts = condition.of.map(resolve);
        return parts.every((part, place) => part === condition.of[place])
          ? condition
          : { ...condition, of: parts };
      }
      case 'not':
      case 'related': {
        const inner = resolve(condition.of);
        return inner === condition.of ? condition : { ...condition, of: inner };
      }
      case 'reference':
        if (condition.resolved !== undefined)
          return { ...condition, resolved: condition.resolved.map(resolveScope) };
        return {
          ...condition,
          resolved: condition.targets.flatMap((range) => scopesIn(range, condition.mode)),
        };
    }
  }

  function resolveScope(scope: ReferredScope): ReferredScope {
    return scope.condition === undefined ? scope : { ...scope, condition: resolve(scope.condition) };
  }

  function scopesIn(range: AddressRange, mode: Reference['mode']): readonly ReferredScope[] {
    const key = `${mode} ${range.from} ${range.to}`;
    const known = referred.get(key);
    if (known !== undefined) return known;
    const scopes = [
      ...paragraphsIn(range).map((indexed): ReferredScope => {
        const { address, scope, criteria } = controlOf(indexed);
        return { address, encoded: true, condition: mode === 'meets' ? criteria : scope };
      }),
      ...topsOf(range).flatMap(unencodedBelow),
      ...(topsOf(range).length === 0 ? [notEncoded(range)] : []),
    ];
    referred.set(key, scopes);
    return scopes;
  }

  /** Control paragraphs in a range of addresses, or in a row, in the order of the list. */
  function paragraphsIn(range: AddressRange): readonly IndexedParagraph[] {
    const tops = topsOf(range).flatMap(controlParagraphs);
    const inRow =
      range.from === range.to
        ? [...byRow()].flatMap(([row, indexed]) => (isRowWithin(row, range.from) ? indexed : []))
        : [];
    return [...new Set([...tops, ...inRow])].sort((a, b) => a.first - b.first);
  }

  /** Control paragraphs that belong to a row, by row. */
  function byRow(): ReadonlyMap<string, readonly IndexedParagraph[]> {
    if (rows !== undefined) return rows;
    const found = new Map<string, IndexedParagraph[]>();
    for (const indexed of allControlParagraphs()) {
      const row = wordsOf(indexed)?.row;
      if (row !== undefined) found.set(row, [...(found.get(row) ?? []), indexed]);
    }
    rows = found;
    return found;
  }

  /** The uppermost paragraphs of a range; none when an end of it is not in the corpus. */
  function topsOf({ from, to }: AddressRange): readonly IndexedParagraph[] {
    const start = index.byAddress.get(from);
    const end = index.byAddress.get(to);
    if (start === undefined || end === undefined) return [];
    const tops: IndexedParagraph[] = [];
    for (let place = start.first; place <= end.last;) {
      const indexed = index.inOrder[place];
      if (indexed === undefined) break;
      // One that reaches beyond the end stands for itself no more than its parents do; those below it may.
      const isWithin = indexed.last <= end.last;
      if (isWithin) tops.push(indexed);
      place = isWithin ? indexed.last + 1 : place + 1;
    }
    return tops;
  }

  function unencodedBelow(indexed: IndexedParagraph): readonly ReferredScope[] {
    const { paragraph, children, coverage, screen } = indexed;
    const below = children.flatMap(unencodedBelow);
    if (coverage === 'full') return below;
    const stated = children.every(({ paragraph: child }) => child.coverage !== undefined);
    if (coverage === 'part' && stated && below.length > 0) return below;
    return [
      {
        address: paragraph.address,
        encoded: false,
        ...(coverage !== 'none' && screen && { condition: resolve(screen) }),
      },
    ];
  }

  function exclusionsOfRow(row: string): readonly Negation[] {
    const known = rowExclusions.get(row);
    if (known !== undefined) return known;
    const exclusions = rowAndParents(row)
      .flatMap((address) => index.byAddress.get(address) ?? [])
      .map(({ paragraph }) => versionAt(paragraph, asOf)?.version)
      .flatMap((version) => (version === undefined || version.absent ? [] : exclusionsOf(version)));
    rowExclusions.set(row, exclusions);
    return exclusions;
  }

  return {
    list,
    asOf,
    controls: allControlParagraphs().map(controlOf),
    unencoded(address) {
      const known = unencoded.get(address);
      if (known !== undefined) return known;
      const indexed = index.byAddress.get(address);
      const scopes = indexed === undefined ? [{ address, encoded: false }] : unencodedBelow(indexed);
      unencoded.set(address, scopes);
      return scopes;
    },
  };
}

function notEncoded({ from, to }: AddressRange): ReferredScope {
  return { address: from === to ? from : `${from}–${to}`, encoded: false };
}
