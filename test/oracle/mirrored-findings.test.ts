import { compareListScopes } from '../../src/app/compare-list-scopes';
import type { Corpus } from '../../src/app/corpus';
import { classFindingKinds } from '../../src/findings/class-findings';
import type { Finding } from '../../src/model/finding';
import { rulebook, sampledClasses } from './corpus-trial';

const [us, jp, ...others] = rulebook.lists;
if (us === undefined || jp === undefined) throw new Error('two lists are compared');
const mirrorOf = new Map(classFindingKinds.map(({ id, mirror }) => [id, mirror]));

/** Findings about a class with the lists in an order. */
function findings(lists: Corpus['rulebook']['lists'], itemClass: string): readonly Finding[] {
  const corpus = {
    rulebook: { ...rulebook, lists },
    templates: {},
    tool: { name: 'ecalign', version: '0.0.0' },
  };
  const compared = compareListScopes({ asOf: new Map(), filter: { itemClass }, place: 'test' }, corpus);
  if (!compared.ok) throw new Error(itemClass);
  return compared.value.findings;
}

function said(found: readonly Finding[], kindOf: (kind: string) => string): readonly string[] {
  return found
    .map(({ kind, severity, addresses }) => [kindOf(kind), severity, ...[...addresses].sort()].join(' '))
    .sort();
}

test.each(sampledClasses(20))(
  'findings about %s mirror each other when the lists change places',
  (itemClass) => {
    const forth = findings(new Map([us, jp, ...others]), itemClass);
    const back = findings(new Map([jp, us, ...others]), itemClass);
    expect(said(back, (kind) => mirrorOf.get(kind) ?? 'no kind')).toEqual(said(forth, (kind) => kind));
  },
);
