import { statedParagraph } from '../../engine/claims/stated-paragraph';
import { inheritedWords } from '../../engine/inherited-words';
import type { ListOnDay } from '../../engine/list-on-day';
import { paragraphIndex, type IndexedParagraph } from '../../engine/paragraph-index';
import { versionAt } from '../../engine/version-at';
import type {
  BrowsedParagraph,
  ParagraphStanding,
  StatedReason,
  WordsFromAbove,
} from '../../model/browsed-paragraph';
import type { NamedParagraph } from '../../model/named-paragraph';
import type { Control, Reason } from '../../model/control-list';
import type { StatedCondition } from '../../model/stated-condition';
import type { ListId, Vocabulary } from '../../model/vocabulary';
import type { Corpus } from '../corpus';
import { kinParagraphs } from './kin-paragraphs';
import { namedParagraph } from './named-paragraph';
import { referringParagraphs } from './referring-paragraphs';
import { reviewsOf } from './reviews-of';
import { ruleDays, shownList, type AsOf } from './rule-days';
import { stateCondition } from './state-condition';
import { stateReason, stateVersion, versionChanges } from './state-version';

/** What the rule files say at an address on a day; `undefined` where the list or the address is not in the rules. */
export function browseParagraph(
  list: ListId,
  address: string,
  asOf: AsOf,
  { rulebook, tool }: Corpus,
): BrowsedParagraph | undefined {
  const { vocabulary } = rulebook;
  const days = ruleDays(rulebook, asOf);
  const day = days.find((each) => each.list.id === list);
  const indexed = day && paragraphIndex(day.list).byAddress.get(address);
  if (day === undefined || indexed === undefined) return undefined;
  const { paragraph, children, screen } = indexed;
  const named = (each: IndexedParagraph): NamedParagraph => namedParagraph(list, each);
  const words = inheritedWords(indexed, day.asOf, vocabulary);
  const applying = versionAt(paragraph, day.asOf)?.version;
  const versions = paragraph.versions.map((version) => stateVersion(version, applying));
  const fromAbove = wordsFromAbove(indexed, day);
  const { controls } = statedParagraph(address, day);
  const { byAddress } = paragraphIndex(day.list);
  const siblings = indexed.parent?.children ?? paragraphIndex(day.list).entries;
  const [before, after] = [-1, 1].map((step) => siblings[siblings.indexOf(indexed) + step]);
  const classes = [
    ...new Set([...(words?.classes.flatMap((each) => each.classes) ?? []), ...ownClasses(controls)]),
  ];
  const own = versions.filter(({ applies }) => applies).flatMap(({ when, except }) => [...when, ...except]);
  return {
    tool,
    rules: { hash: rulebook.hash },
    ...named(indexed),
    shown: shownList(day),
    editions: day.list.editions,
    standing: standingOf(indexed, day, vocabulary),
    of: paragraph.of,
    above: pathOf(indexed).map(named),
    below: children.map((child) => ({ ...named(child), standing: standingOf(child, day, vocabulary) })),
    ...(before && { before: named(before) }),
    ...(after && { after: named(after) }),
    ...(screen && { screen: stateCondition(screen) }),
    fromAbove,
    versions,
    changes: versionChanges(versions),
    classes,
    ...(words?.row !== undefined && { row: words.row }),
    ...(words?.regime !== undefined && { regime: words.regime }),
    reasons: (words?.reasons ?? []).map(stateReason),
    reasonsBelow: reasonsBelow(controls, words?.reasons ?? []),
    judgments: judgmentsIn(
      [...fromAbove.flatMap(({ when, except }) => [...when, ...except]), ...own],
      vocabulary,
    ),
    controls: controls.flatMap((control) => {
      const found = byAddress.get(control.address);
      return found === undefined ? [] : [{ ...named(found), tier: control.tier }];
    }),
    kin: kinParagraphs(list, address, controls, days),
    referredBy: referringParagraphs(indexed, controls, day),
    reviews: reviewsOf(classes, rulebook),
    place: `${paragraph.place.file}:${paragraph.place.line}`,
  };
}

/** Classes of a few controls; of an entry as a whole they would say nothing. */
function ownClasses(controls: readonly { readonly classes: readonly string[] }[]): readonly string[] {
  return controls.flatMap(({ classes }) => classes);
}

/** Each reason once, whatever it rests on; those that the path states already are left out. */
function reasonsBelow(
  controls: readonly Control[],
  stated: readonly Reason[],
): readonly Omit<StatedReason, 'when'>[] {
  const keyOf = ({ reason, column, rule }: Reason): string => JSON.stringify([reason, column, rule]);
  const known = new Set(stated.map(keyOf));
  const found = new Map<string, Omit<StatedReason, 'when'>>();
  for (const each of controls.flatMap(({ reasons }) => reasons)) {
    const { reason, column, rule } = each;
    if (!known.has(keyOf(each)))
      found.set(keyOf(each), {
        reason,
        ...(column !== undefined && { column }),
        ...(rule !== undefined && { rule }),
      });
  }
  return [...found.values()];
}

/** What a paragraph stands in, outermost first. */
function pathOf({ parent }: IndexedParagraph): readonly IndexedParagraph[] {
  return parent === undefined ? [] : [...pathOf(parent), parent];
}

function wordsFromAbove(indexed: IndexedParagraph, { asOf }: ListOnDay): readonly WordsFromAbove[] {
  return pathOf(indexed).flatMap(({ paragraph }) => {
    const version = versionAt(paragraph, asOf)?.version;
    if (version === undefined || version.absent) return [];
    const { when, except, note, open } = stateVersion(version, version);
    const isBare = when.length + except.length === 0 && note === undefined && open === undefined;
    if (isBare) return [];
    return [{ address: paragraph.address, when, except, ...(note && { note }), ...(open && { open }) }];
  });
}

function standingOf(
  indexed: IndexedParagraph,
  { asOf }: ListOnDay,
  vocabulary: Vocabulary,
): ParagraphStanding {
  const { paragraph } = indexed;
  const own = versionAt(paragraph, asOf);
  if (own?.version.absent === true) return 'reserved';
  const words = inheritedWords(indexed, asOf, vocabulary);
  if (words === undefined) return 'not-in-force';
  return words.shown ? 'in-force' : 'not-shown';
}

/** Questions of the conditions that are no facts, in the order in which they are asked. */
function judgmentsIn(conditions: readonly StatedCondition[], vocabulary: Vocabulary): readonly string[] {
  const asked = conditions.flatMap(answersIn);
  return [...new Set(asked)].filter((id) => {
    const parameter = vocabulary.parameters.get(id);
    return parameter?.kind === 'question' && parameter.basis !== 'fact';
  });
}

function answersIn(condition: StatedCondition): readonly string[] {
  switch (condition.kind) {
    case 'answer':
      return [condition.parameter];
    case 'all':
    case 'any':
      return condition.of.flatMap(answersIn);
    case 'not':
    case 'related':
      return answersIn(condition.of);
    case 'limit':
    case 'class':
    case 'reference':
      return [];
  }
}
