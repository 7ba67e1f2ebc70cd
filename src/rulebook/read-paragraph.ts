import { addressTokens, containsAddress } from '../model/address';
import type { Coverage, Paragraph, Version } from '../model/control-list';
import { asMapping, at, bilingualAt, entriesAt, itemsAt, required, textAt } from './accessors';
import { checkAddressForm } from './check-classes';
import { absoluteAddress } from './layout';
import { readCondition } from './read-condition';
import { readVersion, type RuleContext } from './read-version';
import type { Entry, Mapping } from './tree';

/** Reads a paragraph and those nested in it, as a flat list; `joinParagraphs` builds the tree over all files of a list. */
export function readParagraphs(
  entries: readonly Entry[],
  entry: string,
  context: RuleContext,
  parent?: string,
): readonly Paragraph[] {
  return entries.flatMap((own) => {
    const address = absoluteAddress(context.list.numbering, entry, own.key);
    checkAddressForm(address, own.place, context.report);
    if (parent !== undefined) checkNesting(address, parent, own, context);
    const mapping = asMapping(own.value);
    return [
      readParagraph(mapping, address, own, context),
      ...readParagraphs(entriesAt(mapping, 'paragraphs'), entry, context, address),
    ];
  });
}

function readParagraph(mapping: Mapping, address: string, { place }: Entry, context: RuleContext): Paragraph {
  const coverage = textAt(mapping, 'coverage') as Coverage | undefined;
  const screen = at(mapping, 'screen');
  const versions = itemsAt(mapping, 'versions').map((tree) => readVersion(tree, address, context));
  const { report } = context;
  const mayScreen = coverage === 'screen' || coverage === 'part';
  if (screen === undefined ? coverage === 'screen' : !mayScreen) {
    const found =
      screen === undefined
        ? '`coverage: screen` without `screen`'
        : '`screen` without `coverage: screen` or `coverage: part`';
    report.error(place, { id: 'screen-alone', found, expected: 'both or none' });
  }
  if (versions.length === 0 && coverage !== 'none' && coverage !== 'screen') {
    const found = `\`${address}\` without \`versions\``;
    report.error(place, { id: 'missing-key', found, repair: 'state a version, or `coverage: none`' });
  }
  checkVersionOrder(versions, context);
  return {
    address,
    heading: required(bilingualAt(mapping, 'heading')),
    of: (textAt(mapping, 'of') ?? 'any') as 'any' | 'all',
    versions,
    children: [],
    ...(coverage && { coverage }),
    ...(screen && { screen: readCondition(asMapping(screen), context) }),
    place,
  };
}

function checkNesting(address: string, parent: string, { key, place }: Entry, { report }: RuleContext): void {
  if (containsAddress(parent, address) || addressTokens(address) === undefined) return;
  const found = `\`${key}\` nested in \`${parent}\``;
  const repair = 'repeat the address of the paragraph that it is nested in';
  report.error(place, {
    id: 'nested-elsewhere',
    found,
    expected: 'an address that continues that of its parent',
    repair,
  });
}

/** A text of unknown beginning counts from the earliest edition in which it was read. */
export function firstDay({ from, seen }: Version): string {
  return from === 'unknown' ? ([...seen.keys()].sort()[0] ?? '') : from;
}

/** Versions stand in order of date; one ends at its `until`, or else where the next begins. */
function checkVersionOrder(versions: readonly Version[], { report }: RuleContext): void {
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined) continue;
    const start = firstDay(version);
    const lastSeen = [...before.seen.keys()].sort().at(-1) ?? '';
    const between = `version from \`${start}\` after one`;
    if (start <= firstDay(before)) {
      const found = `${between} from \`${firstDay(before)}\``;
      report.error(version.place, { id: 'version-order', found, expected: 'versions in order of date' });
    } else if (before.until !== undefined && start < before.until) {
      const found = `${between} that applies until \`${before.until}\``;
      report.error(version.place, { id: 'versions-overlap', found, expected: 'one text at a time' });
    } else if (start <= lastSeen) {
      const found = `${between} that was still read in the edition \`${lastSeen}\``;
      report.error(version.place, { id: 'versions-overlap', found, expected: 'one text at a time' });
    }
  }
}
