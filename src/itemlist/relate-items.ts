import type { Item } from '../model/item';
import type { Desk } from './desk';
import type { Draft, Said } from './draft';

/** A chain of items that contain each other is never longer in any product. */
const longestChain = 50;

/**
 * Turns drafts into items: every id is there once, a named item exists, and no item leads back to itself. Faults are
 * reported; what they concern is left out.
 */
export function relateItems(drafts: readonly Draft[], desk: Desk): readonly Item[] {
  const byId = new Map<string, Draft>();
  for (const draft of drafts.flatMap(withInner)) {
    const { id } = draft.item;
    const first = byId.get(id);
    if (id === '') continue;
    if (first === undefined) {
      byId.set(id, draft);
      continue;
    }
    const row =
      first.where.cell === undefined ? `line ${first.where.place.line}` : `row ${first.where.cell.row}`;
    desk.error(draft.where, {
      id: 'duplicate-id',
      found: `id \`${id}\` is taken by ${row}`,
      repair: 'give every item an id of its own',
    });
  }

  const done = new Map<Draft, { readonly item: Item; readonly depth: number }>();
  const underWay = new Set<Draft>();
  const relate = (draft: Draft): { readonly item: Item; readonly depth: number } => {
    const ready = done.get(draft);
    if (ready !== undefined) return ready;
    underWay.add(draft);
    const named = new Set<string>();
    const related: Item['related'][number][] = [];
    let depth = 1;
    for (const { relation, to } of draft.related) {
      const target = 'text' in to ? targetOf(to, relation, named, byId, desk) : to;
      if (target === undefined) continue;
      const where = 'text' in to ? to.where : draft.where;
      if (underWay.has(target)) {
        const found = `\`${target.item.id}\` leads back to itself by \`${relation}\``;
        desk.error(where, { id: 'circular-relation', found });
        continue;
      }
      const inner = underWay.size < longestChain ? relate(target) : undefined;
      if (inner === undefined || inner.depth >= longestChain) {
        desk.error(where, { id: 'too-deep', found: `a chain of more than ${longestChain} related items` });
        continue;
      }
      depth = Math.max(depth, inner.depth + 1);
      related.push({ relation, item: inner.item });
    }
    underWay.delete(draft);
    const result = { item: { ...draft.item, related }, depth };
    done.set(draft, result);
    return result;
  };
  return drafts.map((draft) => relate(draft).item);
}

function withInner(draft: Draft): readonly Draft[] {
  return [draft, ...draft.related.flatMap(({ to }) => ('text' in to ? [] : withInner(to)))];
}

function targetOf(
  to: Said,
  relation: string,
  named: Set<string>,
  byId: ReadonlyMap<string, Draft>,
  desk: Desk,
): Draft | undefined {
  const target = byId.get(to.text);
  const key = `${relation} ${to.text}`;
  if (target === undefined) {
    desk.error(to.where, {
      id: 'unknown-item',
      found: `no item with the id \`${to.text}\``,
      repair: 'add it to the list',
    });
  } else if (named.has(key)) {
    desk.error(to.where, { id: 'duplicate-relation', found: `\`${to.text}\` named twice` });
    return undefined;
  }
  named.add(key);
  return target;
}
