import { all, any, is, vocabulary } from '../build';
import { alone, between, classes, inEveryForm, world } from './figure-items';
import type { World } from './world';

/** Worlds in which a verdict turns on where a number lies among its limits. */

export function power(): World {
  const words = vocabulary({ classes, numbers: { x: { unit: 'W', least: '0', most: '1000' } } });
  const controls = [
    '> 10 W',
    '>= 10 W',
    '< 10 W',
    '<= 10.5 W',
    '= 20 W',
    '> 1000 mW',
    '>= 0.3333333333333333333 W',
  ];
  const values = ['-1', '0', '0.3', '0.3333333333333333333', '0.4', '1', '9', '9.999999999999', '10'];
  const more = [
    '10.000000000001',
    '10.2',
    '10.5',
    '11',
    '20',
    '30',
    '1000',
    '1001',
    '9.99999999999999999999',
  ];
  const ends = [between('9 W', '11 W'), between('10 W', '10 W'), between('10 W', '10 W', [true, false])];
  return world(
    words,
    controls.map((limit) => is('x', limit)),
    alone({
      x: [
        ...inEveryForm(...[...values, ...more].map((value) => `${value} W`)),
        ...inEveryForm('10000 mW', '0.01 kW', '0.0199 kW', '1000.1 mW', '333 mW'),
        ...ends,
        between('10 W', '10000 mW'),
        between('10 mW', '10 W'),
        between('9 W', '10 W', [false, true]),
        'yes',
      ],
    }),
  );
}

/** Levels in decibels, of which one figure is a double and the other is not. */
export function level(): World {
  const words = vocabulary({ classes, numbers: { x: { unit: 'W', least: '0' }, gain: { unit: 'dB' } } });
  const limits = [
    '> 75 W (48.75 dBm)',
    '>= 75 W',
    '< 48.75 dBm',
    '= 20 W',
    '> 50 dBm',
    '>= 20 dBW (100 W)',
    '< 0 W',
    '> -3 dBm',
    '<= 0 dBm',
  ];
  const figures = [
    '75 W',
    '75000 mW',
    '48.75 dBm',
    '48.7500000001 dBm',
    '18.75 dBW',
    '75.000000000000000001 W',
  ];
  const more = [
    '20 W',
    '0 W',
    '-1 W',
    '1e-30 W',
    '1e30 W',
    '100 W',
    '50 dBm',
    '20 dBW',
    '49 dBm',
    '80 W',
    '44 dBm',
    '-4 dBm',
    '-1 dBm',
    '1 dBm',
  ];
  const both = ['75 W (48.75 dBm)', '100 W (50 dBm)'];
  return world(
    words,
    [...limits.map((limit) => is('x', limit)), is('gain', '> 3 dB'), is('gain', '<= 3 dB')],
    alone(
      {
        x: [...inEveryForm(...figures, ...more), ...both],
        gain: inEveryForm('3 dB', '3.0000000000000000001 dB', '2 dB', '4 dB'),
      },
      23,
    ),
  );
}

export function heat(): World {
  const words = vocabulary({
    classes,
    ranges: { heat: { unit: 'degC' }, band: { unit: 'GHz', least: '0' } },
  });
  const ends = [
    '-55 degC',
    '218 K',
    '398 K',
    '398.15 K',
    '125 degC',
    '125.0000000000000001 degC',
    '126 degC',
    '-54 degC',
  ];
  const bands = ['0.5 GHz', '1 GHz', '2 GHz', '2999999999 Hz', '3 GHz', '4 GHz', '-1 GHz'];
  const rangesOf = (each: readonly string[], step: number) =>
    each.flatMap((low, place) => [
      `${low} ..`,
      `.. ${low}`,
      ...each.slice(place).flatMap((high, beyond) => (beyond % step === 0 ? [`${low} .. ${high}`] : [])),
    ]);
  return world(
    words,
    [
      is('heat.max', '> 398 K (125 degC)'),
      is('heat.max', '>= 125 degC'),
      is('heat.min', '< -54 degC'),
      is('heat.min', '<= 218 K'),
      any(is('band.min', '>= 3 GHz'), is('band.max', '< 1 GHz')),
      all(is('band.min', '<= 1 GHz'), is('band.max', '>= 3 GHz')),
      is('band.max', '= 2 GHz'),
    ],
    alone({ heat: [...rangesOf(ends, 1), between('1 degC', '2 degC')], band: rangesOf(bands, 1) }, 37),
  );
}

export function whole(): World {
  const words = vocabulary({
    classes,
    numbers: {
      n: { unit: 'count', domain: 'integer', least: '2', most: '2000' },
      m: { unit: 'bit', domain: 'integer' },
    },
    orderFacts: [],
  });
  const values = [
    '1',
    '2',
    '3',
    '6',
    '6.5',
    '7',
    '7.5',
    '8',
    '9',
    '1023',
    '1024',
    '1025',
    '2000',
    '2001',
    '-3',
  ];
  return world(
    words,
    [
      ...['> 1024', '>= 1024', '<= 7', '< 7', '= 8', '> 8.5'].map((limit) => is('n', limit)),
      ...['> 8 bit', '>= 8.5 bit', '<= 1 bit'].map((limit) => is('m', limit)),
    ],
    alone(
      {
        n: [...inEveryForm(...values), between('7', '8'), between('7', '8', [false, false])],
        m: inEveryForm(
          '0 bit',
          '1 bit',
          '2 bit',
          '7 bit',
          '8 bit',
          '9 bit',
          '10 bit',
          '8.5 bit',
          '7.75 bit',
          '0.5 bit',
        ),
      },
      29,
    ),
  );
}
