import type { AddressRange, Condition } from '../../src/model/condition';
import type { ControlList, Paragraph, Version } from '../../src/model/control-list';

/**
 * A second reading of the rule format, for tests only: two-valued, on worlds in which everything is known, with plain numbers
 * (tests use values that a double holds exactly), figures read anew from the printed text, paragraphs walked as a tree each
 * time. It shares no code with the engine.
 */
export interface World {
  readonly numbers: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly classes: ReadonlySet<string>;
  readonly contains: readonly World[];
}

export type ListAndDay = readonly [list: ControlList, day: string];

/** Whether a condition holds in a world. */
export function holdsIn(world: World, condition: Condition, where?: ListAndDay): boolean {
  if (condition.kind === 'not') return !holdsIn(world, condition.of, where);
  if (condition.kind === 'class') return condition.classes.some((id) => world.classes.has(id));
  if (condition.kind === 'answer') return condition.values.includes(world.answers[condition.parameter]!);
  if (condition.kind === 'related')
    return world.contains.some((other) => holdsIn(other, condition.of, where));
  if (condition.kind === 'criterion') {
    const { value, unit } = world.numbers[condition.parameter + (condition.end ? `.${condition.end}` : '')]!;
    return compare(value, unit, condition.printed);
  }
  if (condition.kind !== 'reference') {
    const parts = condition.of.map((part) => holdsIn(world, part, where));
    return condition.kind === 'all' ? !parts.includes(false) : parts.includes(true);
  }
  const [list, day] = where!;
  return condition.targets.some((target) =>
    addressesIn(list, target).some((address) => {
      const words = pathTo(list.entries, address).map((node) => [node, inForce(node, day)] as const);
      if (words.some(([node, version]) => node.versions.length > 0 && (!version || version.absent)))
        return false;
      // A bare heading controls nothing by itself.
      if (!words.some(([, version]) => version?.classes !== undefined || version?.when !== undefined))
        return false;
      return condition.mode === 'meets'
        ? words.every(([, version]) => saysYes(version, world, [list, day]))
        : words.every(([, version]) => saysYes(version, world, [list, day], true)) &&
            rowLeavesIn(list, day, words.flatMap(([, version]) => version?.row ?? []).at(-1), world);
    }),
  );
}

/** `> 398 K (125 degC)` against 125 degC: the figure in the item's own unit decides. */
function compare(value: number, unit: string, printed: string): boolean {
  const { operator, figures } = read.get(printed) ?? readLimit(printed);
  const [limit] = figures.find(([, its]) => its === unit) ?? figures[0]!;
  const difference = value - limit;
  if (operator === '>') return difference > 0;
  if (operator === '>=') return difference >= 0;
  if (operator === '<') return difference < 0;
  if (operator === '<=') return difference <= 0;
  return difference === 0;
}

const read = new Map<string, { operator: string; figures: [number, string][] }>();

function readLimit(printed: string) {
  const [, operator, first, rest] = /^(>=|<=|>|<|=)\s*([^(]+?)\s*(?:\((.+)\))?$/.exec(printed)!;
  const figures = [first!, ...(rest === undefined ? [] : [rest])].map((figure): [number, string] => {
    const [numeral, unit] = figure.split(' ');
    return [Number(numeral), unit!];
  });
  const limit = { operator: operator!, figures };
  read.set(printed, limit);
  return limit;
}

/** Addresses of the leaves that control the world on a day. */
export function controllingIn(world: World, list: ControlList, day: string): string[] {
  return leaves(list.entries).filter((address) =>
    holdsIn(
      world,
      {
        kind: 'reference',
        mode: 'controlled-by',
        targets: [{ from: address, to: address }],
        place: { file: '', line: 1, column: 1 },
      },
      [list, day],
    ),
  );
}

function saysYes(version: Version | undefined, world: World, where: ListAndDay, withClass = false): boolean {
  if (version === undefined) return true;
  const classFits = !withClass || (version.classes?.some((id) => world.classes.has(id)) ?? true);
  const whenHolds = version.when === undefined || holdsIn(world, version.when, where);
  return classFits && whenHolds && version.except.every((exclusion) => holdsIn(world, exclusion, where));
}

function rowLeavesIn(list: ControlList, day: string, row: string | undefined, world: World): boolean {
  if (row === undefined) return true;
  return list.entries
    .filter(({ address }) => row === address || row.startsWith(`${address}(`))
    .every(
      (node) =>
        inForce(node, day)?.except.every((exclusion) => holdsIn(world, exclusion, [list, day])) ?? true,
    );
}

function inForce({ versions }: Paragraph, day: string): Version | undefined {
  const begun = versions.filter((version) => begin(version) <= day);
  const chosen = begun.at(-1) ?? (versions[0]?.from === 'unknown' ? versions[0] : undefined);
  return chosen?.until !== undefined && chosen.until <= day ? undefined : chosen;
}

function begin({ from, seen }: Version): string {
  return from === 'unknown' ? [...seen.keys()].sort()[0]! : from;
}

function addressesIn(list: ControlList, { from, to }: AddressRange): string[] {
  const all = leaves(list.entries);
  const inside = (address: string, outer: string): boolean =>
    address === outer || address.startsWith(`${outer}.`);
  const start = all.findIndex((address) => inside(address, from));
  const end = all.findLastIndex((address) => inside(address, to));
  return start === -1 || end === -1 ? [] : all.slice(start, end + 1);
}

function leaves(nodes: readonly Paragraph[]): string[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node.address] : leaves(node.children)));
}

function pathTo(nodes: readonly Paragraph[], address: string): Paragraph[] {
  for (const node of nodes) {
    if (node.address === address) return [node];
    const below = pathTo(node.children, address);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}
