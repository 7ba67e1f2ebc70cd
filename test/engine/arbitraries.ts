import fc from 'fast-check';
import type { Condition } from '../../src/model/condition';
import { all, answers, any, is, no, ofClass, related } from './build';
import type { Stated } from './worlds';

/** Random conditions and items over the small vocabulary of `worlds.ts`. */

const operator = fc.constantFrom('>', '>=', '<', '<=', '=');
const limit = fc.constantFrom(1, 2);

const numberLeaf = fc
  .tuple(
    fc.constantFrom(
      ['bits', 'bit'],
      ['rate', 'MSPS'],
      ['total', 'TPP'],
      ['peak', 'TPP'],
      ['density', 'TPP/mm2'],
    ),
    operator,
    limit,
  )
  .map(([[name, unit], sign, value]) => is(name, `${sign} ${value} ${unit}`));
const heatLeaf = fc
  .tuple(
    fc.constantFrom('heat.min', 'heat.max'),
    operator,
    fc.constantFrom('300 K (27 degC)', '27 degC (300 K)'),
  )
  .map(([name, sign, value]) => is(name, `${sign} ${value}`));
const answerLeaf = fc.constantFrom(
  answers('q', 'yes'),
  answers('q', 'no'),
  answers('r', 'yes'),
  answers('model', 'x'),
  answers('model', 'x', 'y'),
);
const classLeaf = fc
  .subarray(['circuit', 'adc', 'dac', 'amplifier'], { minLength: 1 })
  .map((ids) => ofClass(...ids));
const containsLeaf = fc
  .tuple(operator, limit, fc.constantFrom(answers('q', 'yes'), answers('q', 'no')), fc.constantFrom(all, any))
  .map(([sign, value, answer, joined]) =>
    related('contains', joined(is('bits', `${sign} ${value} bit`), answer)),
  );

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: numberLeaf },
  { weight: 2, arbitrary: heatLeaf },
  { weight: 3, arbitrary: answerLeaf },
  { weight: 2, arbitrary: classLeaf },
  { weight: 1, arbitrary: containsLeaf },
);

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(all, any), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
        .map(([joined, parts]) => joined(...parts)),
    },
    { weight: 1, arbitrary: tie('node').map(no) },
  ),
})).node;

const whole = fc.constantFrom(1, 2);
const sign = fc.constantFrom('', '', '', '>= ', '<= ', '> ', '< ');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const heatEnds = fc.oneof(
  fc.constantFrom('299.5 K .. 300 K', '300 K .. 300.5 K', '.. 300 K', '300.5 K ..', '.. 299.5 K'),
  fc.constantFrom(
    '26.5 degC .. 27 degC',
    '27 degC .. 27.5 degC',
    '27 degC ..',
    '.. 26.5 degC',
    '27.5 degC ..',
  ),
);

const figures = fc
  .record({
    bits: optional(
      fc.tuple(sign, fc.integer({ min: 0, max: 3 })).map(([mark, value]) => `${mark}${value} bit`),
    ),
    rate: optional(fc.tuple(sign, whole).map(([mark, value]) => `${mark}${value} MSPS`)),
    total: optional(fc.tuple(sign, whole).map(([mark, value]) => `${mark}${value} TPP`)),
    peak: optional(fc.tuple(sign, whole).map(([mark, value]) => `${mark}${value} TPP`)),
    area: optional(fc.constantFrom('0.5 mm2', '1 mm2', '2 mm2')),
    heat: optional(heatEnds),
    q: optional(fc.constantFrom('yes', 'no')),
    r: optional(fc.constantFrom('yes', 'no')),
    model: optional(fc.constantFrom('x', 'y', 'z')),
  })
  .map((stated) =>
    Object.fromEntries(
      Object.entries(stated).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])),
    ),
  );

const inner = fc
  .record({
    bits: optional(
      fc.tuple(sign, fc.integer({ min: 0, max: 3 })).map(([mark, value]) => `${mark}${value} bit`),
    ),
    q: optional(fc.constantFrom('yes', 'no')),
  })
  .map(({ bits, q }): Stated => ({
    classes: [],
    notClasses: [],
    figures: { ...(bits !== undefined && { bits }), ...(q !== undefined && { q }) },
    contains: [],
  }));

const classStatements = fc.constantFrom<[string[], string[]]>(
  [[], []],
  [['circuit'], []],
  [['circuit'], ['adc']],
  [['adc'], []],
  [['adc'], ['dac']],
  [['adc', 'dac'], []],
  [['amplifier'], []],
  [[], ['circuit']],
  [[], ['dac']],
);

export const stated: fc.Arbitrary<Stated> = fc
  .tuple(classStatements, figures, fc.array(inner, { maxLength: 2 }))
  .map(([[classes, notClasses], known, contains]) => ({ classes, notClasses, figures: known, contains }));

/** Parameters on which a condition rests; `classes` and `contains` stand for themselves. */
export function mentionedIn(part: Condition, into = new Set<string>()): Set<string> {
  switch (part.kind) {
    case 'criterion':
    case 'answer':
      into.add(part.parameter);
      if (part.parameter === 'density') into.add('total').add('area');
      // The order fact ties the two together.
      if (part.parameter === 'peak' || into.has('total')) into.add('peak').add('total');
      return into;
    case 'class':
      return into.add('classes');
    case 'all':
    case 'any':
      for (const each of part.of) mentionedIn(each, into);
      return into;
    case 'not':
      return mentionedIn(part.of, into);
    case 'related':
      return into.add('contains');
    case 'reference':
      return into;
  }
}

/** Everything that occurs, as often as it occurs. */
export function occurrences(part: Condition): string[] {
  switch (part.kind) {
    case 'criterion':
    case 'answer':
      return [part.parameter];
    case 'class':
      return ['classes'];
    case 'all':
    case 'any':
      return part.of.flatMap(occurrences);
    case 'not':
      return occurrences(part.of);
    case 'related':
      return ['contains'];
    case 'reference':
      return ['reference'];
  }
}
