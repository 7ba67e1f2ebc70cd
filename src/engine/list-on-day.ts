import type { AddressRange, Condition, Negation, Reference, ReferredScope } from '../model/condition';
import type { Control, ControlList, DateText } from '../model/control-list';
import type { Vocabulary } from '../model/vocabulary';
import { isAbout, keepBuilt, type MayBe } from './built-day';
import { conditionOfParagraph } from './condition-of-paragraph';
import { keepFollowed } from './followed-references';
import { exclusionsOf, type InheritedWords } from './inherited-words';
import { isShown } from './is-shown';
import { rowAndParents } from './outline/row';
import { paragraphIndex, type IndexedParagraph } from './paragraph-index';
import type { Places } from './outline/places';
import { PlacesAbout } from './places-about';
import { StandingParagraphs } from './standing-paragraphs';
import { tierOf } from './tier-of';
import { versionAt } from './version-at';
import { withParts } from './with-parts';

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
  const near = new WeakMap<MayBe, Places>();
  let placesAbout: PlacesAbout | undefined;

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
    if (condition.kind !== 'reference') return withParts(condition, resolve);
    return condition.resolved === undefined
      ? followed(condition)
      : { ...condition, resolved: condition.resolved.map(resolveScope) };
  }

  /** What it refers to is looked up when somebody asks: most items are decided by other words. */
  function followed({ kind, mode, targets, place }: Reference): Reference {
    let scopes: readonly ReferredScope[] | undefined;
    const reference: Reference = {
      kind,
      mode,
      targets,
      get resolved() {
        return (scopes ??= targets.flatMap((range) => scopesIn(range, mode)));
      },
      place,
    };
    // What is met are criteria, of whatever class.
    keepFollowed(reference, (mayBe) =>
      mode === 'controlled-by'
        ? targets.flatMap((range) => scopesAmong(range, mode, placesWhere(mayBe)))
        : undefined,
    );
    return reference;
  }

  function resolveScope(scope: ReferredScope): ReferredScope {
    return scope.condition === undefined ? scope : { ...scope, condition: resolve(scope.condition) };
  }

  function scopesIn(range: AddressRange, mode: Reference['mode']): readonly ReferredScope[] {
    const key = `${mode} ${range.from} ${range.to}`;
    const known = referred.get(key) ?? scopesAmong(range, mode);
    referred.set(key, known);
    return known;
  }

  /** Of all controls that are referred to, or of those at some places. */
  function scopesAmong(
    range: AddressRange,
    mode: Reference['mode'],
    places?: Places,
  ): readonly ReferredScope[] {
    const tops = standing.topsOf(range);
    return [
      ...standing.inRange(range, places).map((indexed): ReferredScope => {
        return {
          address: indexed.address,
          encoded: true,
          get condition() {
            const { scope, criteria } = controlOf(indexed);
            return mode === 'meets' ? criteria : scope;
          },
        };
      }),
      ...tops.flatMap(unencodedBelow),
      ...(tops.length === 0 ? [notEncoded(range)] : []),
    ];
  }

  function placesWhere(mayBe: MayBe): Places {
    placesAbout ??= new PlacesAbout(index.places, vocabulary);
    const known = near.get(mayBe) ?? placesAbout.where(mayBe);
    near.set(mayBe, known);
    return known;
  }

  function unencodedBelow(indexed: IndexedParagraph): readonly ReferredScope[] {
    const { address, children, coverage, screen, isFull } = indexed;
    if (isFull) return [];
    const below = children.flatMap(unencodedBelow);
    if (coverage === 'full') return below;
    const stated = children.every(({ statedCoverage }) => statedCoverage !== undefined);
    if (coverage === 'part' && stated && below.length > 0) return below;
    return [
      {
        address,
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

  const day: ListOnDay = {
    list,
    asOf,
    get controls() {
      return (everyControl ??= standing.all().map(controlOf));
    },
    unencoded(address) {
      const known = unencoded.get(address);
      if (known !== undefined) return known;
      const scopes = gapsAt(address);
      unencoded.set(address, scopes);
      return scopes;
    },
  };
  keepBuilt(day, {
    about: (mayBe) =>
      standing
        .all(placesWhere(mayBe))
        .filter((indexed) => isAbout(classesOf(standing.wordsOf(indexed)), mayBe))
        .map(controlOf),
    below: (address) => standing.belowOrAround(address).map(controlOf),
    follow: resolve,
  });
  return day;
}

/** The narrowest class statement. */
function classesOf(words: InheritedWords | undefined): readonly string[] {
  return words?.classes.at(-1)?.classes ?? [];
}

function notEncoded({ from, to }: AddressRange): ReferredScope {
  return { address: from === to ? from : `${from}–${to}`, encoded: false };
}
