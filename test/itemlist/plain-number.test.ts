import fc from 'fast-check';
import { plainNumbers } from '../../src/itemlist/value/plain-number';
import { readFigure } from '../../src/itemlist/value/read-figure';
import type { NumberParameter } from '../../src/model/vocabulary';
import { exactDouble } from '../../src/quantity/exact-double';
import { convert } from '../../src/quantity/quantity';
import { allUnits, findUnit } from '../../src/quantity/unit';
import { shippedRulebook } from '../corpus/corpus';

const parameters = [...shippedRulebook().vocabulary.parameters.values()].flatMap((parameter) =>
  parameter.kind === 'number' ? [parameter] : [],
);

function unitSymbols({ dimension }: NumberParameter): readonly string[] {
  return allUnits
    .filter((unit) => unit.dimension === dimension)
    .flatMap(({ symbol, aliases }) => [symbol, ...aliases]);
}

const digits = fc.constantFrom(
  '0',
  '1',
  '7',
  '12',
  '007',
  '1200',
  '999999999999999',
  '9007199254740993',
  '4',
  '100000',
);
const numerals = fc.oneof(
  digits,
  digits,
  fc.tuple(digits, digits).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(
    '-5',
    '-0',
    '+3',
    '.5',
    '5.',
    '1,500',
    '1e3',
    '5 x 10^13',
    '10^13',
    '1.2.3',
    '12 13',
    '1..2',
    '',
    '-',
    '- 5',
    '0.000000000000001',
    'DC',
    '1/2',
  ),
);
const behind = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.constantFrom('', ' ', '  ', ' max', ' typ.', ' min', '以上', ' (typ)', ' approx', ' %', 'e3', ' x'),
);

test('a plain decimal is read from its bytes as the double that stands for the figure, and nothing else is', () => {
  const read = new Map(parameters.map((parameter) => [parameter, plainNumbers(parameter, undefined)]));
  let plain = 0;
  fc.assert(
    fc.property(
      fc
        .constantFrom(...parameters)
        .chain((parameter) =>
          fc.tuple(
            fc.constant(parameter),
            numerals,
            fc.constantFrom('', ' '),
            fc.oneof(fc.constantFrom('', parameter.unit.symbol), fc.constantFrom(...unitSymbols(parameter))),
            behind,
          ),
        ),
      ([parameter, numeral, gap, unit, rest]) => {
        const text = `${numeral}${gap}${unit}${rest}`;
        const own = read.get(parameter);
        if (own === undefined) return;
        // The bytes are those of a buffer that is used again.
        const bytes = Buffer.from(`??${text}??`);
        const value = own(bytes, 2, bytes.length - 2);
        bytes.fill(0x39);
        if (Number.isNaN(value)) return;
        plain += 1;
        const reading = readFigure({ kind: 'text', text: text.trim() }, parameter, {});
        expect({ text, kind: reading.kind }).toEqual({ text, kind: 'figure' });
        if (reading.kind !== 'figure' || reading.value.kind !== 'number') throw new Error('no number');
        const { low, high, also } = reading.value;
        if (low === undefined) throw new Error('no figure');
        expect({ low, also }).toEqual({ low: high, also: [] });
        const exact = convert(low.figure, parameter.unit);
        expect({ text, value }).toEqual({ text, value: 'low' in exact ? undefined : exactDouble(exact) });
      },
    ),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test('the unit of the header holds where the cell states none', () => {
  const parameter = parameters.find(
    ({ unit, domain, over }) => unit.symbol === 'MSPS' && domain === 'real' && over === undefined,
  );
  const unit = findUnit('GSPS');
  if (parameter === undefined || unit === undefined) throw new Error('no sample rate');
  const read = plainNumbers(parameter, unit);
  const of = (text: string) => read?.(Buffer.from(text), 0, Buffer.byteLength(text));
  expect([of('1.3'), of('1.3 MSPS'), of('250 kSPS'), of('1.3 furlong')]).toEqual([1300, 1.3, 0.25, NaN]);
});
