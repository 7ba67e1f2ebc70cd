import { compareSource } from '../../src/app/compare-source';
import { listOnDay } from '../../src/engine/as-of';
import { ruleNamed } from '../../src/engine/licensing/requirement';
import type { Comparison } from '../../src/model/comparison';
import type { Paragraph } from '../../src/model/control-list';
import { containsAddress } from '../../src/model/address';
import { shippedCorpus } from '../app/shipped-corpus';
import { source } from '../app/small-corpus';

const corpus = shippedCorpus();
const { rulebook } = corpus;
const us = rulebook.licensing!.lists.get('us-ccl')!;
const jp = rulebook.licensing!.lists.get('jp-meti')!;

function controlsOf(list: string, asOf: string) {
  return listOnDay(rulebook.lists.get(list)!, asOf, rulebook.vocabulary).controls;
}

test('every reason for control leads to a column of the chart or to a rule of the tables', () => {
  const lost = controlsOf('us-ccl', '2026-07-23').flatMap(({ address, reasons }) =>
    reasons
      .filter(({ reason, column, rule, cite }) =>
        rule === undefined
          ? !us.chart!.columns.has(`${reason}${String(column)}`)
          : ruleNamed(rule, cite, us.rules) === undefined,
      )
      .map(
        ({ reason, column, rule, cite }) => `${address}: ${reason} ${String(column ?? rule)} ${cite ?? ''}`,
      ),
  );
  expect(lost).toEqual([]);
});

test('every control of the US list has a reason', () => {
  expect(
    controlsOf('us-ccl', '2026-07-23')
      .filter(({ reasons }) => reasons.length === 0)
      .map(({ address }) => address),
  ).toEqual([]);
});

test('every control of goods of the Japanese list stands in a row whose destinations are known', () => {
  const lost = controlsOf('jp-meti', '2026-06-05')
    .filter(({ row }) => row?.startsWith('外為令別表') !== true)
    .filter(
      ({ row = '' }) =>
        !jp.rows.some(({ rows }) => rows.some((each) => each === row || containsAddress(each, row))),
    );
  expect(lost.map(({ address }) => address)).toEqual([]);
});

test('every paragraph that an exception names in an entry encoded in full is there, or holds one that is', () => {
  const entries = rulebook.lists.get('us-ccl')!.entries;
  const addressesIn = (paragraph: Paragraph): readonly string[] => [
    paragraph.address,
    ...paragraph.children.flatMap(addressesIn),
  ];
  const known = entries.flatMap(addressesIn);
  const full = new Set(entries.flatMap(({ address, coverage }) => (coverage === 'full' ? [address] : [])));
  const named = [
    ...us.exceptions.flatMap(({ eligibility }) => eligibility.flatMap(({ at }) => at)),
    ...us.bars.flatMap(({ at }) => at),
  ].filter((address) => full.has(address.slice(0, 5)));
  expect(named.length).toBeGreaterThan(100);
  expect(
    named.filter((address) => !known.some((one) => one === address || containsAddress(address, one))),
  ).toEqual([]);
});

/** What must be shown, on real items; each outcome was checked by hand against the tables that it cites. */
describe('real items', () => {
  const list = `assumptions: [no-other-class, not-military, not-nuclear, not-radiation-hardened, no-neural-network, no-cryptography, silicon, not-custom, not-automotive, general-purpose, no-other-function]
items:
  - id: mmic
    name: MMIC amplifier
    class: mmic-amplifier
    figures: {operating-frequency: 8 GHz to 12 GHz, fractional-bandwidth: 40 %, peak-saturated-power-output: 30 W @ 8-12 GHz, civil-telecommunications-export: "no", designed-for-other-application: "no"}
  - id: h100
    name: Accelerator
    class: digital-processing-circuit
    figures: {total-processing-performance: 15824 TPP, performance-density: 19.4 TPP/mm2, datacenter-design-or-marketing: "yes"}
`;
  const asked = ['DE', 'KR', 'CN', 'IN', 'SG', 'NL', 'IR'];
  const compared = compareSource(
    {
      source: source('list.yaml', list),
      asOf: new Map(),
      assumptions: [],
      to: asked.map((text) => ({ text, place: { file: '--to', line: 1, column: 1 } })),
    },
    corpus,
  );
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  const { licences }: Comparison = compared.value;
  const at = (item: string, destination: string, side: 0 | 1) =>
    licences!.items.find((one) => one.item === item)!.at.find((one) => one.destination === destination)!
      .licences[side];

  test.each([
    // 3A001 licence requirements; Supp. No. 1 to part 738: NS 1 and RS 1 are marked for all four, NS 2 for China only.
    ['mmic', 'DE', ['NS1', 'RS1']],
    ['mmic', 'KR', ['NS1', 'RS1']],
    ['mmic', 'CN', ['NS1', 'NS2', 'RS1']],
    ['mmic', 'IN', ['NS1', 'RS1']],
    // 3A090 licence requirements, § 742.6(a)(6)(iii)(A): every destination.
    ['h100', 'CN', ['worldwide']],
    ['h100', 'SG', ['worldwide']],
    ['h100', 'NL', ['worldwide']],
    ['h100', 'IR', ['worldwide']],
  ] as const)('the United States asks for a licence of %s to %s by %j', (item, destination, expected) => {
    const { state, grounds } = at(item, destination, 0);
    expect(state).toBe('required');
    expect(
      grounds
        .filter(({ truth }) => truth === 'yes')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(expected);
  });

  test.each([
    // 輸出令別表第1の7の項 下欄: 全地域. 別表第三の三: 7の項(2)は5万円; (1)は100万円. 別表第四: イラン.
    ['h100', 'DE', 'exception-possible', ['JPY 1,000,000']],
    ['h100', 'CN', 'exception-possible', ['JPY 1,000,000']],
    ['h100', 'IR', 'required', []],
    ['mmic', 'DE', 'exception-possible', ['JPY 50,000']],
    ['mmic', 'CN', 'exception-possible', ['JPY 50,000']],
  ] as const)('Japan asks for a licence of %s to %s: %s %j', (item, destination, state, amounts) => {
    const licence = at(item, destination, 1);
    expect([licence.state, licence.exceptions.flatMap((one) => one.amounts)]).toEqual([state, amounts]);
    const certain = licence.grounds.filter(({ truth }) => truth === 'yes');
    expect(new Set(certain.map(({ cite }) => cite))).toEqual(new Set(['輸出令別表第1 下欄']));
  });
});
