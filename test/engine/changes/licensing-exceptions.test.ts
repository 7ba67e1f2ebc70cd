import type { Eligibility, LicenceException, ListLicensing } from '../../../src/model/licensing';
import { exception, set, tables, us } from '../licensing/small-tables';
import { changesOf, mirrored, shown, told } from './licensing-told';

const line = (at: string[], more: Partial<Eligibility> = {}): Eligibility => ({
  at,
  eligible: 'yes',
  unlessReasons: [],
  ...more,
});
const lvs = (more: Partial<LicenceException> = {}) => exception('LVS', { unnamed: 'no', ...more });
const having = (exceptions: readonly LicenceException[]): ListLicensing => ({
  ...us,
  chart: undefined as never,
  rules: [],
  pointers: [],
  exceptions,
});
const one = (more: Partial<LicenceException>) => having([exception('GBS'), lvs(more)]);
const lines = (...eligibility: Eligibility[]) => one({ eligibility });
const amounts = (amount?: string) => lines(line(['3A001'], { ...(amount !== undefined && { amount }) }));
const everywhere = 'US JP AA BB CC DD EE FF GG';
const [gbs, at] = ['exceptions.yaml/exceptions/0', 'exceptions.yaml/exceptions/1'];
const named = 'exceptions.yaml/eligibility/LVS';

type Edit = readonly [sentence: string, before: ListLicensing, after: ListLicensing, told: readonly string[]];
const edits: readonly Edit[] = [
  ['nothing is told where all is the same', one({}), one({}), []],
  [
    'an exception that some destinations lose asks for more',
    one({}),
    one({ destinations: set({ exceptDestinations: ['AA'] }) }),
    [`licence-wider; exception LVS destinations; AA; ${at}`],
  ],
  [
    'one that not everybody reads alike is undecided',
    one({}),
    one({ destinations: set({ groups: ['friends'] }) }),
    [
      `licence-undecided; exception LVS destinations; US JP EE FF GG; ${at}`,
      `licence-wider; exception LVS destinations; CC DD; ${at}`,
    ],
  ],
  [
    'one whose text was not read is undecided',
    one({}),
    one({ destinations: 'unknown' }),
    [`licence-undecided; exception LVS destinations; ${everywhere}; ${at}`],
  ],
  [
    'an exception that is gone asks for more everywhere',
    one({}),
    having([exception('GBS')]),
    [`licence-wider; exception LVS destinations; ${everywhere}; ${at} | -`],
  ],
  [
    'one that is not open anywhere may go',
    one({ destinations: set({ destinations: [] }) }),
    having([exception('GBS')]),
    [`licence-terms; terms exception LVS; ${at} | -`],
  ],
  [
    'a product group taken from it asks for more',
    one({ productGroups: ['A', 'B'] }),
    one({ productGroups: ['A'] }),
    [`licence-wider; exception LVS product-groups; A, B > A; ${at}`],
  ],
  [
    'a product group in place of another is undecided',
    one({ productGroups: ['A', 'B'] }),
    one({ productGroups: ['A', 'C'] }),
    [`licence-undecided; exception LVS product-groups; A, B > A, C; ${at}`],
  ],
  [
    'product groups in another order are the same',
    one({ productGroups: ['A', 'B'] }),
    one({ productGroups: ['B', 'A'] }),
    [],
  ],
  [
    'product groups where there was no limit ask for more',
    one({}),
    one({ productGroups: ['A', 'B', 'C', 'D', 'E'] }),
    [`licence-wider; exception LVS product-groups; * > A, B, C, D, E; ${at}`],
  ],
  [
    'reasons to which it is limited ask for more',
    one({}),
    one({ onlyReasons: ['NS'] }),
    [`licence-wider; exception LVS only-reasons; * > NS; ${at}`],
  ],
  [
    'a further reason to which it is limited asks for less',
    one({ onlyReasons: ['NS'] }),
    one({ onlyReasons: ['NS', 'MT'] }),
    [`licence-narrower; exception LVS only-reasons; NS > NS, MT; ${at}`],
  ],
  [
    'a paragraph taken from it asks for more',
    lines(line(['3A001', '3A002'])),
    lines(line(['3A001'])),
    [`licence-wider; exception LVS paragraphs; 3A002; yes > no; ${named}/0 | ${at}`],
  ],
  [
    'paragraphs of which the same is said are told together, in their order',
    lines(line(['3A002', '3A001', '3A003'])),
    lines(line(['3A003'])),
    [`licence-wider; exception LVS paragraphs; 3A001 3A002; yes > no; ${named}/0 | ${at}`],
  ],
  [
    'a paragraph that may be excepted is undecided',
    lines(line(['3A001'])),
    lines(line(['3A001'], { eligible: 'unknown' })),
    [`licence-undecided; exception LVS paragraphs; 3A001; yes > unknown; ${named}/0`],
  ],
  [
    'the first line that names a paragraph answers',
    lines(line(['3A001'])),
    lines(line(['3A001.a'], { eligible: 'no' }), line(['3A001'])),
    [`licence-wider; exception LVS paragraphs; 3A001.a; yes > no; ${named}/0`],
  ],
  [
    'what it says of paragraphs without a line',
    one({ unnamed: 'no', eligibility: [line(['3A001'])] }),
    one({ unnamed: 'yes', eligibility: [] }),
    [],
  ],
  [
    'a reason for which it is shut asks for more',
    lines(line(['3A001'], { unlessReasons: ['MT'] })),
    lines(line(['3A001'], { unlessReasons: ['MT', 'NP'] })),
    [`licence-wider; exception LVS reasons; 3A001; MT > MT, NP; ${named}/0`],
  ],
  [
    'a reason in place of another is undecided',
    lines(line(['3A001'], { unlessReasons: ['MT'] })),
    lines(line(['3A001'], { unlessReasons: ['NP'] })),
    [`licence-undecided; exception LVS reasons; 3A001; MT > NP; ${named}/0`],
  ],
  [
    'reasons count from a paragraph without a line of its own, too',
    one({ unnamed: 'yes' }),
    one({ unnamed: 'yes', eligibility: [line(['3A001'], { unlessReasons: ['MT'] })] }),
    [`licence-wider; exception LVS reasons; 3A001;  > MT; ${at} | ${named}/0`],
  ],
  [
    'where it is shut neither reasons nor amounts count',
    lines(line(['3A001'], { eligible: 'no' })),
    lines(line(['3A001'], { eligible: 'no', unlessReasons: ['MT'], amount: 'USD 500' })),
    [],
  ],
  [
    'a lower amount asks for more',
    amounts('USD 5,000'),
    amounts('USD 3000'),
    [`licence-wider; exception LVS amount; 3A001; USD 5,000 > USD 3000; ${named}/0`],
  ],
  [
    'a higher amount asks for less, whatever its first digit',
    amounts('USD 5,000'),
    amounts('USD 10,000'),
    [`licence-narrower; exception LVS amount; 3A001; USD 5,000 > USD 10,000; ${named}/0`],
  ],
  ['one amount written in two ways is one', amounts('USD 5,000'), amounts('USD 5000'), []],
  ['millions have two commas', amounts('USD 5,000,000'), amounts('USD 5000000'), []],
  [
    'amounts of two currencies are undecided',
    amounts('USD 5,000'),
    amounts('JPY 5,000'),
    [`licence-undecided; exception LVS amount; 3A001; USD 5,000 > JPY 5,000; ${named}/0`],
  ],
  ...['USD 5,0', 'USD 5,0000', 'USD', '5,000', 'about USD 5,000', 'USD 5,000 a year', 'USD 5.000'].map(
    (text): Edit => [
      `an amount that cannot be read (${text}) is undecided`,
      amounts('USD 5,000'),
      amounts(text),
      [`licence-undecided; exception LVS amount; 3A001; USD 5,000 > ${text}; ${named}/0`],
    ],
  ),
  [
    'an amount where there was none asks for more',
    amounts(),
    amounts('USD 5,000'),
    [`licence-wider; exception LVS amount; 3A001;  > USD 5,000; ${named}/0`],
  ],
  [
    'an exception that moves in its file is the same',
    having([exception('GBS'), lvs()]),
    having([lvs(), exception('GBS')]),
    [],
  ],
  [
    'another exception is not concerned',
    one({}),
    having([exception('GBS', { productGroups: ['A'] }), lvs()]),
    [`licence-wider; exception GBS product-groups; * > A; ${gbs}`],
  ],
];

test.each(edits)('%s', (_, before, after, expected) => {
  expect([...told(before, after)].sort()).toEqual([...expected].sort());
});

test.each(edits)('%s: exchanged, it is told the other way round', (_, before, after) => {
  const [one_, other] = [tables([before]), tables([after])];
  const back = changesOf(other, one_, [after.list]).map((change) => shown(mirrored(change)));
  expect([...back].sort()).toEqual([...told(before, after)].sort());
});
