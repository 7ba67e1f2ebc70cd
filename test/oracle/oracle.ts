import type { AddressRange, Condition, Reference } from '../../src/model/condition';
import type { ControlList, Tier } from '../../src/model/control-list';
import type { Quantity } from '../../src/quantity/quantity';
import { every, opposite, some, type Answer } from './answer';
import { measured } from './measured';
import { applies, childrenOnDay, pathOf, readList, type Read } from './read-list';
import type { Row, World } from './world';

/** Where the oracle gets figures that a world does not hold yet; nothing is an answer too. */
export interface Supply {
  number(world: World, name: string): Quantity | undefined;
  answer(world: World, parameter: string): string | undefined;
  rows(world: World, curve: string): readonly Row[] | undefined;
  related(world: World, relation: string, asked: Condition): readonly World[];
  readonly unitOf: (name: string) => Quantity['unit'];
}

/**
 * `own`: what a paragraph says. `union`: what it adds to its list: an exclusion whose items stay controlled by the same list
 * takes nothing away for what nobody has encoded.
 */
type View = 'own' | 'union';

export interface OracleControl {
  readonly address: string;
  readonly node: Read;
  /** `anti-terrorism` where AT is the only reason. */
  readonly tier: Tier;
}

export interface Oracle {
  readonly controls: readonly OracleControl[];
  /** Whether a control holds. */
  holds(control: OracleControl, world: World): Answer;
  /** Whether the list controls the world by the tier. */
  union(world: World, tier: Tier): Answer;
  /** Whether the class statements of a control leave it any chance for the world. */
  fits(control: OracleControl, world: World): boolean;
  targetsOf(reference: Reference): readonly OracleControl[];
}

/** Reads a list by plain recursion over its paragraphs, from the description of the rule format alone. */
export function oracleOf(list: ControlList, day: string, supply: Supply): Oracle {
  const { byAddress, inOrder, controls: nodes } = readList(list, day);
  const controls = nodes.map((node) => ({ address: node.paragraph.address, node, tier: tierOf(node) }));
  const byNode = new Map(controls.map((control) => [control.node, control]));
  const known = new WeakMap<World, Map<string, Answer>>();
  const targets = new Map<Reference, readonly OracleControl[]>();

  function judge(condition: Condition, world: World, view: View, encodedOnly = false): Answer {
    switch (condition.kind) {
      case 'all':
        return every(condition.of, (part) => judge(part, world, view, encodedOnly));
      case 'any':
        return some(condition.of, (part) => judge(part, world, view, encodedOnly));
      case 'not': {
        const elsewhere = view === 'union' && condition.exclusion?.staysControlled === 'yes';
        return opposite(judge(condition.of, world, view, encodedOnly || elsewhere));
      }
      case 'class':
        return condition.classes.some((id) => world.classes.has(id));
      case 'answer': {
        const value = world.answers.get(condition.parameter) ?? supply.answer(world, condition.parameter);
        return value === undefined ? undefined : condition.values.includes(value);
      }
      case 'criterion':
        return measured(condition, world, supply);
      case 'related': {
        const others =
          world.related.get(condition.relation) ?? supply.related(world, condition.relation, condition.of);
        if (others.length === 0) return undefined;
        return some(others, (other) => judge(condition.of, other, view, encodedOnly));
      }
      case 'reference': {
        const held = some(targetsOf(condition), ({ node }) =>
          condition.mode === 'meets' ? meets(node, world, view) : controlled(node, world, view),
        );
        if (held === true || encodedOnly) return held;
        return some([held, ...condition.targets.flatMap(unencodedIn)], (part) =>
          typeof part === 'object' ? screened(part, world, view) : part,
        );
      }
    }
  }

  /** Class, criteria and exclusions of the path, and the exclusions of its row. */
  function controlled(node: Read, world: World, view: View): Answer {
    const answers = known.get(world) ?? new Map<string, Answer>();
    known.set(world, answers);
    const key = `${view} ${node.paragraph.address}`;
    const answer = answers.has(key) ? answers.get(key) : controlledAnew(node, world, view);
    answers.set(key, answer);
    return answer;
  }

  function controlledAnew(node: Read, world: World, view: View): Answer {
    const path = pathOf(node);
    const isOfClass = path.every(
      ({ version }) => version?.classes?.some((id) => world.classes.has(id)) ?? true,
    );
    if (!isOfClass) return false;
    const row = path.findLast(({ version }) => version?.row !== undefined)?.version?.row;
    const rows = inOrder.filter(
      (each) =>
        row !== undefined &&
        applies(each) &&
        (row === each.paragraph.address || row.startsWith(`${each.paragraph.address}(`)),
    );
    return every([() => meets(node, world, view), ...rows.map((each) => () => excludes(each))], (part) =>
      part(),
    );

    function excludes({ version }: Read): Answer {
      return every(version?.except ?? [], (part) => judge(part, world, view));
    }
  }

  function meets(node: Read, world: World, view: View): Answer {
    return every(
      [
        ...pathOf(node).map((each) => () => ownWords(each, world, view)),
        ...(node.paragraph.of === 'all' ? childrenOnDay(node) : []).map(
          (child) => () => asCondition(child, world, view),
        ),
      ],
      (part) => part(),
    );
  }

  function ownWords({ version }: Read, world: World, view: View): Answer {
    if (version === undefined) return true;
    return every([...(version.when ? [version.when] : []), ...version.except], (part) =>
      judge(part, world, view),
    );
  }

  /** A sub-paragraph of an `of: all`: reserved ones ask nothing, those that are not encoded leave it open. */
  function asCondition(node: Read, world: World, view: View): Answer {
    if (!applies(node)) return true;
    if (node.coverage === 'none' || node.coverage === 'screen') return screened(node, world, view);
    const children = childrenOnDay(node).filter(applies);
    const below = (child: Read): Answer => asCondition(child, world, view);
    return every(
      [
        () => node.version?.classes?.some((id) => world.classes.has(id)) ?? true,
        () => ownWords(node, world, view),
        () =>
          children.length === 0
            ? true
            : node.paragraph.of === 'all'
              ? every(children, below)
              : some(children, below),
      ],
      (part) => part(),
    );
  }

  function screened({ coverage, screen }: Read, world: World, view: View): Answer {
    if (coverage !== 'screen' || screen === undefined) return undefined;
    return judge(screen, world, view) === false ? false : undefined;
  }

  function rangeOf({ from, to }: AddressRange): readonly Read[] {
    const [start, end] = [byAddress.get(from), byAddress.get(to)];
    if (start === undefined || end === undefined) return [];
    return inOrder.filter(({ first, last }) => first >= start.first && last <= end.last);
  }

  function targetsOf(reference: Reference): readonly OracleControl[] {
    const found = targets.get(reference) ?? targetsAnew(reference);
    targets.set(reference, found);
    return found;
  }

  function targetsAnew(reference: Reference): readonly OracleControl[] {
    const found = new Set(
      reference.targets.flatMap((range) => {
        const inside = new Set(rangeOf(range));
        return nodes.filter((node) => {
          if (inside.has(node)) return true;
          const row = pathOf(node).findLast(({ version }) => version?.row !== undefined)?.version?.row;
          return (
            range.from === range.to &&
            row !== undefined &&
            (row === range.from || row.startsWith(`${range.from}(`))
          );
        });
      }),
    );
    return [...found].flatMap((node) => byNode.get(node) ?? []);
  }

  /** What of a range is not encoded in full; an address that the corpus does not hold is not. */
  function unencodedIn(range: AddressRange): readonly (Read | undefined)[] {
    const inside = rangeOf(range);
    if (inside.length === 0) return [undefined];
    return inside.filter(({ parent }) => parent === undefined || !inside.includes(parent)).flatMap(unencoded);
  }

  function unencoded(node: Read): readonly Read[] {
    const below = node.children.flatMap(unencoded);
    if (node.coverage === 'full') return below;
    const allStated = node.children.every(({ paragraph }) => paragraph.coverage !== undefined);
    return node.coverage === 'part' && allStated && below.length > 0 ? below : [node];
  }

  return {
    controls,
    holds: ({ node }, world) => controlled(node, world, 'own'),
    union: (world, tier) =>
      some(
        controls.filter((control) => control.tier === tier),
        ({ node }) => controlled(node, world, 'union'),
      ),
    fits: ({ node }, world) =>
      pathOf(node).every(({ version }) => version?.classes?.some((id) => world.classes.has(id)) ?? true),
    targetsOf,
  };
}

function tierOf(node: Read): Tier {
  const reasons = pathOf(node).flatMap(({ version }) => version?.reasons ?? []);
  return reasons.length > 0 && reasons.every(({ reason }) => reason === 'AT') ? 'anti-terrorism' : 'list';
}
