import type { Condition } from '../../../src/model/condition';
import { all, answers, is, ofClass, related } from '../build';
import { expectSpace, notEncoded, type Told } from './spaces-told';

const [low, high] = ['2 GHz .. 4 GHz', '3 GHz .. 8 GHz'];

test.each<[string, Condition[], Partial<Told>]>([
  [
    'curves at some point: an axis for each part of the bands, and no end of the range that nobody asks for',
    [is('power', '> 2 W', { some: low }), is('power', '>= 3 W', { some: high }), is('noise', '< 1 W')],
    {
      axes: ['(2 GHz,3 GHz]', '(3 GHz,4 GHz]', '(4 GHz,8 GHz]']
        .map((band) => `highest power@${band}`)
        .concat('lowest noise@(,)'),
      figures: {
        [`highest power@(2 GHz,3 GHz]`]: '2',
        [`highest power@(3 GHz,4 GHz]`]: '2 3',
        [`highest power@(4 GHz,8 GHz]`]: '3',
        'lowest noise@(,)': '1',
      },
      printed: {
        [`highest power@(2 GHz,3 GHz]`]: '2 W',
        [`highest power@(3 GHz,4 GHz]`]: '2 W, 3 W',
        [`highest power@(4 GHz,8 GHz]`]: '3 W',
        'lowest noise@(,)': '1 W',
      },
      asked: {
        [`highest power@(2 GHz,3 GHz]`]: '(2,)',
        [`highest power@(3 GHz,4 GHz]`]: '(2,) [3,)',
        [`highest power@(4 GHz,8 GHz]`]: '[3,)',
        'lowest noise@(,)': '(,1)',
      },
      bands: { power: '(2,3] (3,4] (4,8]', noise: '(,)' },
    },
  ],
  [
    'a curve at every point of a band, which the operating range has to cover',
    [is('power', '> 2 W', { every: low })],
    {
      axes: ['frequency.min', 'frequency.max', `highest power@(2 GHz,4 GHz]`, 'lowest power@(2 GHz,4 GHz]'],
      figures: {
        'frequency.min': '2 4',
        'frequency.max': '4 2',
        [`highest power@(2 GHz,4 GHz]`]: '2',
        'lowest power@(2 GHz,4 GHz]': '2',
      },
      printed: {
        [`highest power@(2 GHz,4 GHz]`]: '2 W',
        'lowest power@(2 GHz,4 GHz]': '2 W',
      },
      asked: {
        [`highest power@(2 GHz,4 GHz]`]: '(2,)',
        'lowest power@(2 GHz,4 GHz]': '(2,)',
      },
      bands: { power: '(2,4]' },
      whole: ['power'],
    },
  ],
  [
    'an end of the range that another limit asks for is compared with the edges of the band as well',
    [is('frequency.max', '>= 9 GHz'), is('power', '> 2 W', { some: low })],
    {
      axes: ['frequency.max', `highest power@(2 GHz,4 GHz]`],
      figures: { 'frequency.max': '9 2', [`highest power@(2 GHz,4 GHz]`]: '2' },
      printed: { 'frequency.max': '9 GHz', [`highest power@(2 GHz,4 GHz]`]: '2 W' },
      asked: { 'frequency.max': '[9,)', [`highest power@(2 GHz,4 GHz]`]: '(2,)' },
      bands: { power: '(2,4]' },
    },
  ],
  [
    'what is asked of related items, whose axes are of their own and stand last',
    [
      related(
        'contains',
        all(
          is('total', '> 4 W'),
          is('ratio', '> 1 W'),
          ofClass('chip'),
          answers('q', 'yes'),
          notEncoded({ address: 'A1' }, { address: 'A2', isElsewhere: true }),
          is('power', '> 2 W', { every: low }),
          related('contains', is('cores', '> 4 count')),
        ),
      ),
      related('contains', answers('q', 'no')),
      answers('q', 'yes'),
    ],
    {
      axes: [
        ...['total', 'ratio', 'share'].map((name) => `contains/${name}`),
        'q',
        ...['?', 'class:chip', 'q', 'not-encoded:A1', 'elsewhere:A2', 'frequency.min', 'frequency.max'].map(
          (name) => `contains/${name}`,
        ),
        ...['highest', 'lowest'].map((extreme) => `contains/${extreme} power@(2 GHz,4 GHz]`),
        'contains/contains/?',
        'contains/contains/cores',
      ],
      figures: {
        'contains/total': '4',
        'contains/ratio': '1',
        'contains/frequency.min': '2 4',
        'contains/frequency.max': '4 2',
        'contains/highest power@(2 GHz,4 GHz]': '2',
        'contains/lowest power@(2 GHz,4 GHz]': '2',
        'contains/contains/cores': '4',
      },
      printed: {
        'contains/total': '4 W',
        'contains/ratio': '1 W',
        'contains/highest power@(2 GHz,4 GHz]': '2 W',
        'contains/lowest power@(2 GHz,4 GHz]': '2 W',
        'contains/contains/cores': '4 count',
      },
      asked: {
        'contains/total': '(4,)',
        'contains/ratio': '(1,)',
        'contains/highest power@(2 GHz,4 GHz]': '(2,)',
        'contains/lowest power@(2 GHz,4 GHz]': '(2,)',
        'contains/contains/cores': '(4,)',
      },
      bands: { 'contains/power': '(2,4]' },
      whole: ['power'],
      relatedBy: { contains: 2, 'contains/contains': 1 },
      links: ['contains/ratio: contains/total / contains/share'],
      linked: ['contains/total', 'contains/ratio', 'contains/share'],
    },
  ],
])('the space of conditions has %s', (_, conditions, expected) => {
  expectSpace(conditions, expected);
});
