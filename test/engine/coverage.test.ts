import { listOnDay } from '../../src/engine/as-of';
import { answers, is, list, paragraph, vocabulary } from './build';

const words = vocabulary({ numbers: { bits: { unit: 'bit' } }, questions: ['optical'] });
const when = is('bits', '> 1 bit');
const unencoded = (coverage: 'full' | 'part', children: ReturnType<typeof paragraph>[]) =>
  listOnDay(list('us', [paragraph('X1', {}, { coverage, children })]), '2026-01-01', words)
    .unencoded('X1')
    .map(({ address, condition }) => [address, condition !== undefined]);

const full = paragraph('X1.a', { when }, { coverage: 'full' });
const screened = paragraph('X1.b', {}, { coverage: 'screen', screen: answers('optical', 'yes') });
const missing = paragraph('X1.c', {}, { coverage: 'none' });

describe('what of an address is not encoded', () => {
  test('a paragraph encoded in part is missing exactly what its sub-paragraphs state, with their screens', () => {
    expect(unencoded('part', [full, screened, missing])).toEqual([
      ['X1.b', true],
      ['X1.c', false],
    ]);
  });

  test('a sub-paragraph that does not state its own coverage leaves the whole address open', () => {
    expect(unencoded('part', [full, screened, paragraph('X1.d', { when })])).toEqual([['X1', false]]);
  });

  test('a paragraph encoded in part whose sub-paragraphs are all encoded lacks words of its own', () => {
    expect(unencoded('part', [full])).toEqual([['X1', false]]);
    expect(unencoded('part', [])).toEqual([['X1', false]]);
  });

  test('what a paragraph encoded in part lacks is screened by its own screen, unless its sub-paragraphs say what is missing', () => {
    const screen = answers('optical', 'yes');
    const open = (children: ReturnType<typeof paragraph>[]) =>
      listOnDay(
        list('us', [paragraph('X1', { when }, { coverage: 'part', screen, children })]),
        '2026-01-01',
        words,
      )
        .unencoded('X1')
        .map(({ address, condition }) => [address, condition?.kind]);
    expect(open([])).toEqual([['X1', 'answer']]);
    expect(open([full])).toEqual([['X1', 'answer']]);
    expect(open([full, missing])).toEqual([['X1.c', undefined]]);
  });

  test('a paragraph encoded in full lacks only what stands below it', () => {
    expect(unencoded('full', [full, screened])).toEqual([['X1.b', true]]);
    expect(unencoded('full', [full])).toEqual([]);
  });
});
