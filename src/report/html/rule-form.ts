import type { ListId } from '../../model/vocabulary';
import type { RuleWording } from '../view/rule-wording';

/** The search form over every page on rules. */
export interface RuleFormView {
  readonly query: string;
  readonly lists: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[];
  /** What the address goes on saying: language and days. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly homeHref: string;
}

/** The form, filled in with what was asked. */
export function ruleForm(
  { r, jurisdiction, query: said }: RuleWording,
  lists: readonly ListId[],
  { query, list }: { readonly query: string; readonly list?: ListId } = { query: '' },
): RuleFormView {
  return {
    query,
    lists: [
      { id: '', label: r.searchAll, chosen: list === undefined },
      ...lists.map((id) => ({ id, label: jurisdiction(id), chosen: id === list })),
    ],
    hidden: [...new URLSearchParams(said)].map(([name, value]) => ({ name, value })),
    homeHref: `/rules?${said}`,
  };
}
