import { relationOf } from '../../../src/engine/lists/class-relation';
import { unresolvedReasons } from '../../../src/engine/lists/unresolved-reasons';
import type { ListRelation, Region, RegionKind, UnresolvedReason } from '../../../src/model/list-comparison';
import { item } from '../build';
import { diagramsFor } from './points-of';

const region = (kind: RegionKind, side: Region['side'] = 'first', more: Partial<Region> = {}): Region => ({
  kind,
  side,
  box: [],
  addresses: [[], []],
  judgments: [],
  ...more,
});
const [both, none, first, second] = [
  [false, false],
  [true, true],
  [false, true],
  [true, false],
] as const;

test.each<
  [
    ListRelation,
    readonly Region[],
    controls: typeof both | typeof none | typeof first | typeof second,
    isOpen: boolean,
  ]
>([
  ['neither-controls', [], none, false],
  ['unresolved', [], none, true],
  ['equal', [], both, false],
  ['equal', [region('rounding')], both, false],
  ['unresolved', [], both, true],
  ['unresolved', [region('unresolved'), region('judgment')], both, false],
  ['unresolved', [region('judgment')], both, true],
  ['not-comparable', [region('judgment'), region('rounding')], both, false],
  ['first-wider', [region('gap'), region('judgment', 'second')], both, true],
  ['first-wider', [region('boundary'), region('unresolved', 'second')], both, false],
  ['second-wider', [region('boundary', 'second'), region('judgment')], both, true],
  ['each-wider', [region('gap'), region('boundary', 'second')], both, true],
  ['only-first', [region('gap')], first, false],
  ['only-second', [region('gap', 'second')], second, true],
  ['not-comparable', [region('judgment')], first, false],
])('%s', (relation, regions, isEmpty, isOpen) => {
  expect(relationOf(regions, isEmpty, isOpen)).toBe(relation);
});

describe('what stays open', () => {
  const diagrams = diagramsFor(
    [
      { when: { hardened: 'yes', 'controlled-by': '3A001.b' } },
      { coverage: 'none' },
      {
        when: { tpp: '>= 10 TPP' },
        except: [{ hardened: 'yes', 'stays-controlled': 'yes', cite: '3A001.a' }],
      },
    ],
    [{ when: { tpp: '>= 10 TPP', 'jp-judgment': 'yes' } }],
  );
  const { scopes } = diagrams.space;
  const { empty } = scopes;
  const unread = scopes.isOneOf('not-encoded:3A001.b', ['yes']);
  const [elsewhere] = [...diagrams.space.meanings].flatMap(([axis, meaning]) =>
    meaning.kind === 'not-encoded' && meaning.isElsewhere === true ? [scopes.isOneOf(axis, ['yes'])] : [],
  );
  const judged = scopes.isOneOf('jp-judgment', ['yes']);
  const shown = region('gap', 'first', { witness: item(['circuit']) });
  const plain = { lean: { proved: empty, hinging: empty }, hard: empty, void: empty, hinges: [] };

  test.each<
    [
      string,
      Partial<Record<'open' | 'hinging' | 'proved', typeof empty>>,
      readonly Region[],
      UnresolvedReason[],
    ]
  >([
    ['nothing', {}, [], []],
    ['nothing that a judgment decides', { hinging: judged }, [], []],
    ['figures of which nobody knows whether they meet', { open: judged }, [], ['dependent-figures']],
    ['what is not encoded', { hinging: unread }, [], ['not-encoded']],
    ['what is controlled elsewhere', { hinging: elsewhere! }, [], ['controlled-elsewhere']],
    ['a difference that took too much to describe', { proved: judged }, [], ['node-budget']],
    ['nothing of one that is described', { proved: judged }, [shown], []],
    ['one without any example', { proved: judged }, [shown, region('gap')], ['witness-not-confirmed']],
    [
      'all of this, each once',
      { open: judged, hinging: scopes.union(unread, scopes.intersection(elsewhere!, judged)) },
      [region('boundary')],
      ['dependent-figures', 'controlled-elsewhere', 'not-encoded', 'witness-not-confirmed'],
    ],
  ])('%s', (_, parts, regions, reasons) => {
    const found = unresolvedReasons(
      diagrams,
      { ...plain, open: empty, hinging: empty, proved: empty, ...parts },
      regions,
    );
    expect([...found].sort()).toEqual([...reasons].sort());
  });
});
