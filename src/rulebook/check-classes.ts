import { addressTokens } from '../model/address';
import type { Vocabulary } from '../model/vocabulary';
import { asItems, asMapping, asText, entriesAt, itemsAt } from './accessors';
import { findCycles } from './find-cycles';
import type { KnownIds, Names } from './names';
import { didYouMean } from './nearest-name';
import type { Report } from './report';
import type { Entry } from './tree';

/** Checks that the class graph is acyclic, names existing classes and lists, and lets every class have an item. */
export function checkClasses(
  definitions: readonly Entry[],
  vocabulary: Vocabulary,
  names: Names,
  lists: KnownIds,
  report: Report,
): void {
  for (const { key: id, value } of definitions) {
    const mapping = asMapping(value);
    for (const key of ['parents', 'disjoint']) {
      for (const item of itemsAt(mapping, key)) {
        const other = asText(item);
        if (other === id) {
          report.error(item.place, { id: 'class-of-itself', found: `\`${id}\` among its own ${key}` });
        } else if (!names.classes.has(other)) {
          const fault = { id: 'unknown-class', found: `unknown class \`${other}\`` };
          report.error(item.place, { ...fault, ...didYouMean(other, vocabulary.classes.keys()) });
        }
      }
    }
    for (const { key: list, place, value: addresses } of entriesAt(mapping, 'touched-by')) {
      if (!lists.has(list)) report.error(place, { id: 'unknown-list', found: `unknown list \`${list}\`` });
      for (const item of asItems(addresses)) checkAddressForm(asText(item), item.place, report);
    }
  }
  const cyclic = checkAncestry(definitions, vocabulary, report);
  if (!cyclic) checkDisjointness(vocabulary, report);
}

/** Reports a text that is no address in either numbering; whether anything stands there is another question. */
export function checkAddressForm(address: string, place: Entry['place'], report: Report): void {
  if (addressTokens(address) !== undefined) return;
  const narrow = address.normalize('NFKC');
  report.error(place, {
    id: 'unreadable-address',
    found: `unreadable address \`${address}\``,
    expected: 'an address such as `3A001.a.5`, `第6条第1号ホ(一)1` or `7の項(1)`',
    ...(narrow !== address &&
      addressTokens(narrow) && { repair: `write half-width digits and brackets: \`${narrow}\`` }),
  });
}

function checkAncestry(definitions: readonly Entry[], vocabulary: Vocabulary, report: Report): boolean {
  const places = new Map(definitions.map(({ key, place }) => [key, place]));
  const parents = (id: string): { to: string }[] =>
    (vocabulary.classes.get(id)?.parents ?? []).filter((parent) => parent !== id).map((to) => ({ to }));
  const cycles = findCycles(vocabulary.classes.keys(), parents);
  for (const cycle of cycles) {
    const [first, ...others] = cycle.map(({ to }) => to);
    const place = places.get(first ?? '');
    if (place === undefined || first === undefined) continue;
    const path = [first, ...others, first].map((id) => `\`${id}\``).join(' → ');
    report.error(place, { id: 'class-cycle', found: `classes that are parents of each other: ${path}` });
  }
  return cycles.length > 0;
}

/** Two disjoint classes must have no class below both; of those that are, the uppermost are reported. */
function checkDisjointness({ classes }: Vocabulary, report: Report): void {
  const children = new Map<string, string[]>();
  for (const { id, parents } of classes.values()) {
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  for (const { id: one, disjointFrom } of classes.values()) {
    const others = disjointFrom.filter((id) => id > one);
    const belowOne = others.length > 0 ? withDescendants(one, children) : new Set();
    for (const other of others) {
      const both = new Set([...withDescendants(other, children)].filter((id) => belowOne.has(id)));
      for (const own of [...both].flatMap((id) => classes.get(id) ?? [])) {
        if (own.parents.some((parent) => both.has(parent))) continue;
        report.error(own.place, {
          id: 'impossible-class',
          found: `\`${own.id}\`, which no item can have: it implies \`${one}\` and \`${other}\`, declared disjoint`,
          repair: 'remove a parent or the disjointness',
        });
      }
    }
  }
}

function withDescendants(id: string, children: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set([id]);
  for (const next of found) for (const child of children.get(next) ?? []) found.add(child);
  return found;
}
