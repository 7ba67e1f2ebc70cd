import type { AddressRange, Condition, Negation, Reference, ReferredScope } from '../model/condition';
import type { Control, ControlList, DateText } from '../model/control-list';
import type { Vocabulary } from '../model/vocabulary';
import { conditionOfParagraph } from './condition-of-paragraph';
import { exclusionsOf, type InheritedWords } from './inherited-words';
import { isShown } from './is-shown';
import { paragraphIndex, rowAndParents, type IndexedParagraph } from './paragraph-index';
import { StandingParagraphs } from './standing-paragraphs';
import { tierOf } from './tier-of';
import { versionAt } from './version-at';

/** A control list as it applies on a day: its controls, and what of it is not encoded. Worked out as far as it is asked for. */
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

/** A list on a day, `YYYY-MM-DD`. That no reference leads back to where it stands was checked when the rules were read. */
export function buildListOnDay(list: ControlList, asOf: DateText, vocabulary: Vocabulary): ListOnDay {
  const index = paragraphIndex(list);
  const standing = new StandingParagraphs(index, asOf, vocabulary);
  const finished = new Map<IndexedParagraph, Control>();
  const resolved = new Map<Condition, Condition>();
  const referred = new Map<string, readonly ReferredScope[]>();
  const unencoded = new Map<string, readonly ReferredScope[]>();
  const rowExclusions = new Map<string, readonly Negation[]>();
  let everyControl: readonly Control[] | undefined;

  function controlOf(indexed: IndexedParagraph): Control {
    const known = finished.get(indexed);
    if (known !== undefined) return known;
    const { paragraph, children } = indexed;
    const said = standing.wordsOf(indexed);
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
      classes: classesOf(said),
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
        return followed(condition);
    }
  }

  /** What it refers to is looked up when somebody asks: most items are decided by other words. */
  function followed({ kind, mode, targets, place }: Reference): Reference {
    let scopes: readonly ReferredScope[] | undefined;
    return {
      kind,
      mode,
      targets,
      get resolved() {
        return (scopes ??= targets.flatMap((range) => scopesIn(range, mode)));
      },
      place,
    };
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
        return {
          address: indexed.paragraph.address,
          encoded: true,
          get condition() {
            const { scope, criteria } = controlOf(indexed);
            return mode === 'meets' ? criteria : scope;
          },
        };
      }),
      ...topsOf(range).flatMap(unencodedBelow),
      ...(topsOf(range).length === 0 ? [notEncoded(range)] : []),
    ];
    referred.set(key, scopes);
    return scopes;
  }

  /** Control paragraphs in a range of addresses, or in a row, in the order of the list. */
  function paragraphsIn(range: AddressRange): readonly IndexedParagraph[] {
    const tops = topsOf(range).flatMap((top) => standing.below(top));
    const inRow = range.from === range.to ? standing.inRow(range.from) : [];
    return [...new Set([...tops, ...inRow])].sort((a, b) => a.first - b.first);
  }

  /** The uppermost paragraphs of a range; none when an end of it is not in the corpus. */
  function topsOf({ from, to }: AddressRange): readonly IndexedParagraph[] {
    const start = index.byAddress.get(from);
    const end = index.byAddress.get(to);
    if (start === undefined || end === undefined) return [];
    const tops: IndexedParagraph[] = [];
    for (let place = start.first; place <= end.last;) {
      const indexed = index.at(place);
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

  function gapsAt(address: string): readonly ReferredScope[] {
    const indexed = index.byAddress.get(address);
    return indexed === undefined ? [{ address, encoded: false }] : unencodedBelow(indexed);
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

  function standingIn(entries: readonly IndexedParagraph[]): readonly IndexedParagraph[] {
    return entries.flatMap((entry) => standing.below(entry));
  }

  const day: ListOnDay = {
    list,
    asOf,
    get controls() {
      return (everyControl ??= standingIn(index.entries).map(controlOf));
    },
    unencoded(address) {
      const known = unencoded.get(address);
      if (known !== undefined) return known;
      const scopes = index.outlineAt(address)?.isFull === true ? [] : gapsAt(address);
      unencoded.set(address, scopes);
      return scopes;
    },
  };
  about.set(day, (mayBe) => {
    const near = index.entriesWhere(({ isClassless, classes }) => isClassless || classes.some(mayBe));
    return standingIn(near)
      .filter((indexed) => isAbout(classesOf(standing.wordsOf(indexed)), mayBe))
      .map(controlOf);
  });
  return day;
}

type MayBe = (itemClass: string) => boolean;

/** By list on a day as it was built: its controls about some classes, of which entries that say nothing of them are left unread. */
const about = new WeakMap<ListOnDay, (mayBe: MayBe) => readonly Control[]>();

/** Controls that name no class, or one that an item may have, in the order of the list. */
export function controlsAbout(day: ListOnDay, mayBe: MayBe): readonly Control[] {
  return about.get(day)?.(mayBe) ?? day.controls.filter(({ classes }) => isAbout(classes, mayBe));
}

function isAbout(classes: readonly string[], mayBe: MayBe): boolean {
  return classes.length === 0 || classes.some(mayBe);
}

/** The narrowest class statement. */
function classesOf(words: InheritedWords | undefined): readonly string[] {
  return words?.classes.at(-1)?.classes ?? [];
}

function notEncoded({ from, to }: AddressRange): ReferredScope {
  return { address: from === to ? from : `${from}–${to}`, encoded: false };
}
