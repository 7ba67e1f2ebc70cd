import { compareListScopes, type ScopeRequest } from '../app/compare-list-scopes';
import type { Corpus } from '../app/corpus';
import { restoreScopes, snapshotScopes } from '../app/scopes-snapshot';
import type { Checked } from '../model/diagnostic';
import type { ListComparisonResult } from '../model/list-comparison-result';
import { keptByInput } from './kept-by-input';

/**
 * The lists compared as wholes, from `cache` when rules, days and this program are those of the last time. What is asked of
 * some classes only is worked out: that is a matter of moments.
 */
export function gapsWithMemory(
  request: ScopeRequest,
  corpus: Corpus,
  cache: string,
): Checked<ListComparisonResult> {
  if (Object.keys(request.filter).length > 0) return compareListScopes(request, corpus);
  const days = [...request.asOf].sort(([one], [other]) => (one < other ? -1 : 1));
  const asked = [
    { path: 'rules', text: corpus.rulebook.hash },
    { path: 'days', text: JSON.stringify(days) },
    { path: 'tool', text: JSON.stringify(corpus.tool) },
  ];
  return keptByInput<Checked<ListComparisonResult>>(asked, {
    name: 'gaps',
    cache,
    layers: ['quantity', 'scope', 'model', 'rulebook', 'engine', 'findings', 'app'],
    make: () => compareListScopes(request, corpus),
    toBytes: (compared) => (compared.ok ? snapshotScopes(compared.value) : undefined),
    fromBytes: (bytes) => ({
      ok: true,
      value: restoreScopes(bytes),
      diagnostics: [],
    }),
  });
}
