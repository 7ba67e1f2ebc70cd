import type { ListLicence } from '../../src/model/licensing-outcome';
import { licenceFor } from '../../src/engine/licensing/list-licence';
import type { LicensedControl } from '../../src/engine/licensing/licensed-control';
import { jpLicence, licensingTables, listLicence, reasons, usLicence, verdict } from './tables';

const tables = licensingTables();

/** State, then what it rests on: grounds, or what leaves it open. */
function told({ state, grounds, open }: ListLicence): readonly string[] {
  const certain = grounds.filter(({ truth }) => truth === 'yes').map(({ name }) => name);
  const shown =
    state === 'not-decided' ? open.map(({ kind, cite = '' }) => `${kind} ${cite}`.trim()) : certain;
  return [state, ...shown];
}

function exceptionsOf({ exceptions }: ListLicence): readonly string[] {
  return exceptions.map(({ id, availability }) => `${id} ${availability}`);
}

// 3A001 licence requirements: NS 2 and AT 1 for the whole entry; NS 1 and RS 1 for b.2 unless for civil telecommunications.
const civil = ['NS 2', 'AT 1'];
const notCivil = ['NS 2', 'AT 1', 'NS 1', 'RS 1'];
const unsaid = ['NS 2', 'AT 1', 'NS 1?', 'RS 1?'];

describe('an MMIC amplifier of 3A001.b.2', () => {
  test.each([
    // Chart, row of the destination: NS 2 blank, NS 1 and RS 1 marked.
    ['DE', notCivil, ['required', 'NS1', 'RS1']],
    ['KR', notCivil, ['required', 'NS1', 'RS1']],
    ['IN', notCivil, ['required', 'NS1', 'RS1']],
    // Chart: NS 2 marked as well.
    ['CN', notCivil, ['required', 'NS2', 'NS1', 'RS1']],
    // § 742.4(a)(1), § 742.6(a)(1): not Australia, Canada, United Kingdom.
    ['GB', notCivil, ['not-required']],
    // For civil telecommunications only NS 2 is left.
    ['DE', civil, ['not-required']],
    ['KR', civil, ['not-required']],
    ['IN', civil, ['not-required']],
    ['CN', civil, ['required', 'NS2']],
    // Whether it is for civil telecommunications is not said.
    ['DE', unsaid, ['not-decided', 'control-open']],
    ['CN', unsaid, ['required', 'NS2']],
  ] as const)('to %s for %j: %j', (destination, reasons, expected) => {
    expect(told(usLicence(tables, '3A001.b.2.a.1', reasons, destination))).toEqual(expected);
  });

  test('no exception is open to it unless it is for civil telecommunications, which only the reasons tell', () => {
    expect(exceptionsOf(usLicence(tables, '3A001.b.2.a.1', notCivil, 'DE'))).toEqual([
      'LVS does-not-apply',
      'GBS does-not-apply',
      'STA-c1 does-not-apply',
      'STA-c2 does-not-apply',
    ]);
    expect(exceptionsOf(usLicence(tables, '3A001.b.2.a.1', ['NS 2', 'NS 1?', 'RS 1?'], 'AE'))).toEqual([
      'LVS not-decided',
      'GBS not-decided',
      'STA-c1 not-decided',
      'STA-c2 does-not-apply',
    ]);
    expect(exceptionsOf(usLicence(tables, '3A001.b.2.a.1', civil, 'AE'))).toEqual([
      'LVS not-decided',
      'GBS may-apply',
      'STA-c1 not-decided',
      'STA-c2 does-not-apply',
    ]);
  });
});

describe('an accelerator of 3A090', () => {
  const upper = ['RS worldwide 742.6(a)(6)(iii)(A)', 'AT 1'];
  const lower = ['RS uae-d1-d4-d5-except-a5-a6 742.6(a)(6)(iii)(B)', 'AT 1'];
  const memory = ['RS macau-d5 742.6(a)(6)(i)(B)', 'AT 1'];
  const headquarters = 'recipient BIS guidance of 31 May 2026 on 742.6(a)(6)(iii)(A)';
  test.each([
    ['3A090.a.1', upper, 'CN', ['required', 'worldwide']],
    ['3A090.a.1', upper, 'SG', ['required', 'worldwide']],
    ['3A090.a.1', upper, 'NL', ['required', 'worldwide']],
    ['3A090.a.1', upper, 'CA', ['required', 'worldwide']],
    // D:1, D:4 and D:5; Singapore is in A:6, the Netherlands in A:5: it depends on the headquarters of the recipient.
    ['3A090.b.1', lower, 'CN', ['required', 'uae-d1-d4-d5-except-a5-a6']],
    ['3A090.b.1', lower, 'SG', ['not-decided', headquarters]],
    ['3A090.b.1', lower, 'NL', ['not-decided', headquarters]],
    // D:4 without A:5 or A:6; Israel is in D:4 and A:6.
    ['3A090.b.1', lower, 'SA', ['required', 'uae-d1-d4-d5-except-a5-a6']],
    ['3A090.b.1', lower, 'IL', ['not-decided', headquarters]],
    // Named by the rule, taken out by A:5 since 10 July 2026.
    ['3A090.b.1', lower, 'AE', ['not-decided', headquarters]],
    // "Macau or D:5": Macau is not in D:5 and is named beside it; Hong Kong follows China.
    ['3A090.c', memory, 'MO', ['required', 'macau-d5']],
    ['3A090.c', memory, 'HK', ['required', 'macau-d5']],
    ['3A090.c', memory, 'IR', ['required', 'macau-d5']],
    ['3A090.c', memory, 'SG', ['not-required']],
  ] as const)('%s for %j to %s: %j', (address, reasons, destination, expected) => {
    expect(told(usLicence(tables, address, reasons, destination))).toEqual(expected);
  });

  test('before the day on which its groups changed, the United Arab Emirates is named by the rule and the exception is unknown', () => {
    const before = usLicence(tables, '3A090.b.1', lower, 'AE', '2026-07-09');
    expect(told(before)).toEqual(['not-decided', 'groups-unknown 742.6(a)(6)(iii)(B)']);
  });

  test('none of LVS, GBS and STA is open to it (§ 740.2(a)(9)(ii)), and what its entry names besides is not decided', () => {
    const { state, exceptions } = usLicence(tables, '3A090.a.1', upper, 'NL');
    expect(state).toBe('required');
    expect(exceptions.map(({ id, availability, barrier }) => [id, availability, barrier])).toEqual([
      ['LVS', 'does-not-apply', 'barred'],
      ['GBS', 'does-not-apply', 'barred'],
      ['STA-c1', 'does-not-apply', 'barred'],
      ['STA-c2', 'does-not-apply', 'barred'],
      ['AIA', 'not-decided', undefined],
      ['ACM', 'not-decided', undefined],
      ['LPP', 'not-decided', undefined],
    ]);
  });
});

describe('a computer of 4A994, controlled for anti-terrorism reasons only', () => {
  test.each([
    ['DE', ['not-required']],
    ['CN', ['not-required']],
    // The rows of these four are pointers: a blank mark is no clearance.
    ['IR', ['not-decided', 'pointer part 746', 'footnote 746.1(b), 746.3']],
    ['CU', ['not-decided', 'pointer part 746']],
    ['KP', ['not-decided', 'pointer 742.19, 746.4', 'footnote 746.1(b), 746.3']],
    ['SY', ['not-decided', 'pointer 746.9']],
    // Footnote 6: sanctions that reach items of any entry.
    ['RU', ['not-decided', 'footnote 746.5, 746.8']],
    ['US', ['no-export']],
  ] as const)('to %s: %j', (destination, expected) => {
    expect(told(usLicence(tables, '4A994.b', ['AT 1'], destination))).toEqual(expected);
  });

  test('3A999 names North Korea itself (§ 742.19)', () => {
    expect(told(usLicence(tables, '3A999.a', ['AT north-korea 742.19'], 'KP'))).toEqual([
      'required',
      'north-korea',
    ]);
  });
});

describe('other rules of the CCL', () => {
  test.each([
    [
      '3B001.c.1.a',
      ['NS worldwide 742.4(a)(5)', 'RS worldwide 742.6(a)(10)'],
      'JP',
      ['required', 'worldwide', 'worldwide'],
    ],
    [
      '3B001.a.4',
      ['NS macau-d5 742.4(a)(4)', 'RS macau-d5 742.6(a)(6)'],
      'MO',
      ['required', 'macau-d5', 'macau-d5'],
    ],
    ['3B001.a.4', ['NS macau-d5 742.4(a)(4)', 'RS macau-d5 742.6(a)(6)', 'AT 1'], 'TW', ['not-required']],
    [
      '3A611.y',
      ['RS china-russia-venezuela 742.6(a)(7)', 'AT 1'],
      'VE',
      ['required', 'china-russia-venezuela'],
    ],
    [
      '3A611.y',
      ['RS china-russia-venezuela 742.6(a)(7)', 'AT 1'],
      'HK',
      ['required', 'china-russia-venezuela'],
    ],
    [
      '3B993.f.1',
      ['RS see-regulation 742.6(a)(11)', 'AT 1'],
      'DE',
      ['not-decided', 'rule-not-read 742.6(a)(11)'],
    ],
    ['3A992.a', ['RS pakistan 742.6(a)(12)', 'AT 1'], 'PK', ['required', 'pakistan']],
    ['9A515.e', ['AT 1'], 'IN', ['exception-possible', '7']],
    ['3A001.a.1', ['XX some-new-rule 742.99'], 'DE', ['not-decided', 'rule-not-read 742.99']],
    ['3A001.a.1', ['ZZ 1'], 'DE', ['not-decided', 'rule-not-read ZZ1']],
    ['3A001.a.1', [], 'DE', ['not-decided', 'no-reason']],
  ] as const)('%s for %j to %s: %j', (address, reasons, destination, expected) => {
    expect(told(usLicence(tables, address, reasons, destination))).toEqual(expected);
  });

  test('Liechtenstein follows Switzerland (footnote 5), also in its country groups', () => {
    const { state, remarks, exceptions } = usLicence(tables, '3A002.a.7', ['NS 1', 'AT 1'], 'LI');
    expect(state).toBe('exception-possible');
    expect(remarks.map(({ cite }) => cite)).toContain('Supp. No. 1 to part 738, footnote 5');
    expect(exceptions.find(({ id }) => id === 'STA-c1')?.availability).toBe('not-decided');
  });
});

describe('list-based exceptions', () => {
  const outcome = (address: string, reasons: readonly string[], destination: string, id: string) => {
    const found = usLicence(tables, address, reasons, destination).exceptions.find((one) => one.id === id);
    return found && [found.availability, found.barrier ?? found.amounts.join()];
  };
  test.each([
    // § 740.3: Country Group B; 3A002: $3000 for a, e, f and g.
    ['3A002.a.7', ['NS 2'], 'AE', 'LVS', ['may-apply', 'USD 3,000']],
    ['3A002.a.7', ['NS 2'], 'CN', 'LVS', ['does-not-apply', 'destination']],
    ['3A002.c', ['NS 2'], 'AE', 'LVS', ['does-not-apply', 'paragraph']],
    ['3A001.a.5.a.1', ['NS 2'], 'AE', 'LVS', ['not-decided', '']],
    // § 740.4: national security reasons only, Country Group B but Sudan and Ukraine.
    ['3A001.a.5.a.1', ['NS 2'], 'AE', 'GBS', ['may-apply', '']],
    ['3A001.a.5.a.1', ['NS 2'], 'UA', 'GBS', ['does-not-apply', 'destination']],
    ['3A001.a.5.a.1', ['NS 2', 'MT 1'], 'AE', 'GBS', ['does-not-apply', 'paragraph']],
    ['3A001.a.5.a.1', ['NS 2', 'MT 1?'], 'AE', 'GBS', ['not-decided', '']],
    ['3A001.a.7', ['NS 2', 'RS 2'], 'AE', 'GBS', ['does-not-apply', 'reasons']],
    ['3B001.f.2', ['NS 2'], 'AE', 'GBS', ['does-not-apply', 'paragraph']],
    // § 740.2(a)(9)(i): this equipment to Macau or D:5; Zimbabwe is in B and D:5.
    ['3B001.d', ['NS macau-d5 742.4(a)(4)'], 'ZW', 'GBS', ['does-not-apply', 'barred']],
    // § 740.24 was not read.
    ['3A901.a', ['NS worldwide 742.4(a)(5)'], 'DE', 'IEC', ['not-decided', '']],
    ['3A901.a', ['NS worldwide 742.4(a)(5)'], 'DE', 'STA-c1', ['does-not-apply', 'paragraph']],
    // § 740.20(c)(2): national security only, Country Group A:6.
    // In outline only: never more than not decided.
    ['3A002.a.7', ['NS 2'], 'SG', 'STA-c2', ['not-decided', '']],
    ['3A002.g.1', ['NS 2'], 'SG', 'STA-c2', ['does-not-apply', 'paragraph']],
    ['3A002.a.7', ['NS 2'], 'SG', 'STA-c1', ['does-not-apply', 'destination']],
    // § 740.6: technology and software only; § 740.4: commodities only.
    ['3A002.a.7', ['NS 2'], 'SG', 'TSR', undefined],
    ['3E004.a', ['NS 1'], 'SG', 'TSR', ['may-apply', '']],
    ['3E003.f', ['NS 1'], 'SG', 'TSR', ['does-not-apply', 'paragraph']],
    ['3E004.a', ['NS 1'], 'SG', 'GBS', undefined],
  ] as const)('%s for %j to %s: %s %j', (address, reasons, destination, id, expected) => {
    expect(outcome(address, reasons, destination, id)).toEqual(expected);
  });
});

test('a paragraph that only may control the item leaves an exception open that it would shut out', () => {
  const sure = {
    address: '3A001.a.5.a.1',
    truth: 'yes',
    hereOrElsewhere: true,
    reasons: reasons('NS 2'),
  } as const;
  const doubtful = {
    address: '3A001.z.4.b',
    truth: 'unknown',
    hereOrElsewhere: false,
    reasons: reasons('RS uae-d1-d4-d5-except-a5-a6 742.6(a)(6)(iii)(B)?'),
  } as const;
  const gbs = (controls: readonly LicensedControl[], destination: string) =>
    licenceFor(controls, [], { list: 'us-ccl', asOf: '2026-07-23', destination }, tables).exceptions.find(
      ({ id }) => id === 'GBS',
    )?.availability;
  // § 740.2(a)(9)(ii) bars GBS for 3A001.z; Saudi Arabia is in B and D:4.
  expect(gbs([sure], 'SA')).toBe('may-apply');
  expect(gbs([sure, doubtful], 'SA')).toBe('not-decided');
  expect(
    gbs(
      [
        sure,
        { ...doubtful, truth: 'yes', reasons: reasons('RS uae-d1-d4-d5-except-a5-a6 742.6(a)(6)(iii)(B)') },
      ],
      'SA',
    ),
  ).toBe('does-not-apply');
  // The rule asks for nothing in Taiwan (A:6), so that the paragraph cannot matter there.
  expect(gbs([sure, doubtful], 'TW')).toBe('may-apply');
});

describe('Japan', () => {
  test.each([
    // 別表第1 下欄: all destinations; 少額特例 (第4条第1項第5号): ¥1,000,000, not for 別表第四.
    ['7の項(1)', 'DE', 'exception-possible', ['JPY 1,000,000']],
    ['7の項(1)', 'CN', 'exception-possible', ['JPY 1,000,000']],
    ['7の項(1)', 'US', 'exception-possible', ['JPY 1,000,000']],
    ['7の項(1)', 'IR', 'required', []],
    ['7の項(1)', 'KP', 'required', []],
    ['7の項(1)', 'JP', 'no-export', []],
    // 別表第三の三: ¥50,000.
    ['7の項(2)', 'CN', 'exception-possible', ['JPY 50,000']],
    ['8の項', 'CN', 'exception-possible', ['JPY 50,000']],
    ['15の項(4)', 'DE', 'exception-possible', ['JPY 50,000']],
    ['4の項(23)', 'DE', 'required', []],
    ['2の項(41)', 'DE', 'required', []],
    // 16の項: all destinations but 別表第三.
    ['16の項', 'DE', 'not-required', []],
    ['16の項', 'CN', 'required', []],
    // Hong Kong follows China under the EAR only; either way all destinations are meant.
    ['7の項(1)', 'HK', 'exception-possible', ['JPY 1,000,000']],
  ] as const)('%s to %s: %s', (row, destination, state, amounts) => {
    const licence = jpLicence(tables, row, destination);
    expect([licence.state, licence.exceptions.flatMap((one) => one.amounts)]).toEqual([state, amounts]);
  });

  test('the conditions of the special case for small values are those of the destination', () => {
    const conditions = (destination: string): string =>
      jpLicence(tables, '7の項(1)', destination)
        .exceptions.flatMap((one) => one.conditions.map(({ ja }) => ja))
        .join();
    expect(conditions('DE')).toContain('第3号ロ（大量破壊兵器の通知）及びニ');
    expect(conditions('CN')).toContain('第3号イ、ロ及びニ');
    expect(conditions('AF')).toContain('第3号イからニまで');
    expect(conditions('CN')).not.toContain('大量破壊兵器の通知');
  });
});

describe('what the verdict leaves open stays open', () => {
  test.each(['undetermined', 'not-covered-in-full', 'not-covered'] as const)(
    '%s is not decided anywhere',
    (status) => {
      for (const list of ['us-ccl', 'jp-meti']) {
        for (const destination of tables.destinations.keys()) {
          const { state } = listLicence(
            verdict(list, status, { notCovered: ['9A515'] }),
            destination,
            tables,
          );
          expect(state).toBe(destination === tables.lists.get(list)?.home ? 'no-export' : 'not-decided');
        }
      }
    },
  );

  test('a controlled item without a requirement stays open where something that can touch it is not encoded', () => {
    const one = usLicence(tables, '4A994.b', ['AT 1'], 'DE', '2026-07-23', [
      { kind: 'verdict-not-covered', addresses: ['5A992'] },
    ]);
    expect(told(one)).toEqual(['not-decided', 'verdict-not-covered']);
  });

  test.each(['not-controlled', 'out-of-class'] as const)(
    '%s is no clearance where the chart is a pointer',
    (status) => {
      const to = (destination: string): string =>
        listLicence(verdict('us-ccl', status), destination, tables).state;
      expect(['DE', 'CN', 'NA', 'HK'].map(to)).toEqual(Array(4).fill('not-required'));
      expect(['CU', 'IR', 'KP', 'SY', 'RU', 'BY', 'IQ', 'UA', 'PK'].map(to)).toEqual(
        Array(9).fill('not-decided'),
      );
    },
  );

  test('sanctions of Japan that were not read leave North Korea, Russia and Belarus open', () => {
    const to = (destination: string): string =>
      listLicence(verdict('jp-meti', 'not-controlled'), destination, tables).state;
    expect(['KP', 'RU', 'BY'].map(to)).toEqual(Array(3).fill('not-decided'));
    expect(['DE', 'CN'].map(to)).toEqual(Array(2).fill('not-required'));
  });

  test('a control that gives way only to another row of the list requires a licence, and leaves the exception open', () => {
    const control = {
      address: '第6条第1号ホ(一)1',
      truth: 'unknown',
      tier: 'list',
      row: '7の項(1)',
      reasons: [],
    } as const;
    const held = verdict('jp-meti', 'controlled', {
      tier: 'list',
      controlledBy: [control.address],
      openControls: [control.address],
      controls: [{ ...control, trace: { kind: 'all', truth: 'unknown', of: [] } }],
    });
    const { state, exceptions } = listLicence(held, 'DE', tables);
    expect([state, exceptions.map(({ availability }) => availability)]).toEqual([
      'required',
      ['not-decided'],
    ]);
  });
});

test('a day before the earliest edition of the tables is marked', () => {
  expect(usLicence(tables, '3A001.a.7', ['NS 2'], 'CN', '2025-01-01').beforeTables).toBe(true);
  expect(usLicence(tables, '3A001.a.7', ['NS 2'], 'CN').beforeTables).toBe(false);
});
