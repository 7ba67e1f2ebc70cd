import { is, vocabulary } from '../build';
import { between, classes, every, world } from './figure-items';
import type { World } from './world';

/** Worlds in which something about one number follows from others. */

/** What is stated of one number bounds others; two can contradict each other. */
export function order(): World {
  const words = vocabulary({
    classes,
    numbers: {
      a: { unit: 'TPP', least: '0' },
      b: { unit: 'TPP', least: '0' },
      c: { unit: 'TPP', least: '0', most: '50' },
      f: { unit: 'GHz', least: '0' },
      lone: { unit: 'TPP' },
      beside: { unit: 'bit' },
    },
    ranges: { band: { unit: 'GHz' } },
    orderFacts: [
      ['a', 'b'],
      ['b', 'c'],
      ['f', 'band.max'],
      ['a', 'beside'],
    ],
  });
  const some = [undefined, '9 TPP', '10 TPP', '11 TPP', '>= 10 TPP', '< 10 TPP', between('9 TPP', '11 TPP')];
  return world(
    words,
    [
      is('a', '> 10 TPP'),
      is('a', '> 10.6 TPP'),
      is('b', '>= 10 TPP'),
      is('b', '< 10 TPP'),
      is('c', '<= 10 TPP'),
      is('c', '> 40 TPP'),
      is('f', '> 5 GHz'),
      is('band.min', '>= 5 GHz'),
      is('band.max', '< 5 GHz'),
      is('lone', '> 10 TPP'),
      is('beside', '> 10 bit'),
    ],
    [
      ...every({ a: some, b: some, c: [...some, '51 TPP', '45 TPP'] }, 3),
      ...every(
        {
          f: [undefined, '4 GHz', '5 GHz', '6 GHz', '>= 6 GHz', '< 5 GHz'],
          band: [
            undefined,
            '4 GHz ..',
            '.. 4 GHz',
            '5 GHz .. 6 GHz',
            '.. 5 GHz',
            '6 GHz ..',
            '1 GHz .. 2 GHz',
          ],
          lone: [undefined, '9 TPP', '11 TPP', '> 10 TPP'],
          a: [undefined, '11 TPP'],
        },
        5,
      ),
      ...every({
        a: ['>= 10.2 TPP', '>= 10.52 TPP', '>= 10.55 TPP'],
        b: [undefined, '10.5 TPP', '10.54 TPP'],
      }),
      ...every({ beside: [undefined, '9 bit', '11 bit'], a: some }),
    ],
  );
}

export function formula(): World {
  const words = vocabulary({
    classes,
    numbers: {
      total: { unit: 'TPP', least: '0' },
      part: { unit: 'TPP', least: '0' },
      area: { unit: 'mm2', least: '0' },
      density: { unit: 'TPP/mm2', formula: 'total / area', least: '0', most: '90' },
      score: { unit: 'count', formula: 'density * 2 + 1' },
      count: { unit: 'count', domain: 'integer', formula: 'score / 2' },
      bounded: { unit: 'count', least: '1', most: '3' },
      twice: { unit: 'count', formula: 'bounded * 2' },
    },
    orderFacts: [['part', 'total']],
  });
  return world(
    words,
    [
      is('density', '>= 2.5 TPP/mm2'),
      is('density', '< 1 TPP/mm2'),
      is('score', '> 6'),
      is('score', '<= 3'),
      is('count', '>= 3'),
      is('twice', '> 4'),
      is('twice', '>= 2'),
      is('twice', '>= 1'),
      is('twice', '> 7'),
      is('total', '> 10 TPP'),
      is('part', '> 4 TPP'),
      is('density', '= 3 TPP/mm2'),
    ],
    [
      ...every(
        {
          total: [
            undefined,
            '5 TPP',
            '10 TPP',
            '6 TPP',
            '0.9 TPP',
            '400 TPP',
            '> 10 TPP',
            '< 2 TPP',
            '1e-3 TPP',
          ],
          area: [undefined, '2 mm2', '4 mm2', '0 mm2', '0.02 cm2', '>= 4 mm2', '0.3333333333333333333 mm2'],
          density: [undefined, '2.5 TPP/mm2', '3 TPP/mm2', '>= 2.5 TPP/mm2', '91 TPP/mm2'],
          part: [undefined, '5 TPP', '<= 4 TPP'],
        },
        17,
      ),
      ...every(
        {
          score: [undefined, '6', '7', '<= 3'],
          count: [undefined, '3', '2', '> 2'],
          density: [undefined, '2.5 TPP/mm2', '3 TPP/mm2', '0.5 TPP/mm2'],
          bounded: [undefined, '1', '2', '2.5', '> 2'],
          twice: [undefined, '4', '5', '<= 1.5', '<= 2.5', '> 5.5', '> 6'],
        },
        17,
      ),
    ],
  );
}

/** Limits that a formula gives. */
export function computed(): World {
  const words = vocabulary({
    classes,
    numbers: {
      n: { unit: 'count', domain: 'integer', least: '2', most: '1048576' },
      time: { unit: 'ms', least: '0' },
      later: { unit: 'ms' },
      k: { unit: 'count' },
      double: { unit: 'count', formula: 'k * 2' },
      loss: { unit: 'dB' },
      level: { unit: 'W' },
      from: { unit: 'ms', least: '0', most: '100' },
      slow: { unit: 'ms' },
      slower: { unit: 'ms' },
    },
    orderFacts: [
      ['time', 'later'],
      ['slow', 'slower'],
    ],
  });
  const times = [
    '0.5 ms',
    '0.4999999999999999999 ms',
    '500 us',
    '0.51 ms',
    '341.3333 ms',
    '341.4 ms',
    '0.1 ms',
    '1 s',
  ];
  return world(
    words,
    [
      is('time', '< {n * log2(n) / 20480} ms'),
      is('time', '>= {n / 3} ms'),
      is('time', '> {n * 500} us'),
      is('k', '<= {double - 4}'.concat(' count')),
      is('loss', '> {k} dB'),
      is('level', '> {k} dBm'),
      is('from', '< {k} ms'),
      is('later', '> {double / (k - 1)} ms'),
      is('double', '> {k + 3} count'),
      is('slow', '< {k} ms'),
    ],
    [
      ...every({
        n: [undefined, '2', '1024', '1025', '7.5', '> 6', '2097152', '3'],
        time: [undefined, ...times, '< 0.1 ms', '> 1 s'],
        later: [undefined, '2 ms', '<= 0.2 ms'],
      }),
      ...every(
        {
          k: [undefined, '1', '2', '4', '5', '3.0000000000000000000001', '> 4', '-1'],
          double: [undefined, '8', '7'],
          loss: [undefined, '3 dB', '4 dB', '5 dB'],
          level: [undefined, '3 mW', '4 dBm', '7 dBm'],
          from: [undefined, '3 ms', '5 ms', '< 1 ms'],
          slower: [undefined, '2 ms', '6 ms'],
          later: [undefined, '2 ms', '3 ms', '2.0000000001 ms'],
        },
        97,
      ),
    ],
  );
}
