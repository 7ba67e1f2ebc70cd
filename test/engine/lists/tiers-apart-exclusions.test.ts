import { tiersApart } from '../../../src/engine/lists/tiers-apart';
import type { Condition } from '../../../src/model/condition';
import { except, no, refers } from '../build';
import { bits, goods, lines, listed, listOf, yes, type Rules, type Said } from './subject-lists';
import { apart, AT, NS } from './tiers-in-words';

const G3 = goods(bits('< 3 bit'));

describe('an exclusion of what a parted paragraph controls', () => {
  const parted: Said = { ...goods(bits('>= 8 bit')), reasons: [NS(yes('special')), AT] };
  const inTwo = [
    'G1 list: [[circuit & bits >= 8 bit] & [special yes]]',
    'G1 anti-terrorism: [circuit & bits >= 8 bit]',
  ];
  const own = (exclusion: Condition): Rules => ({
    G1: parted,
    G3,
    G4: { ...goods(yes('hardened')), except: [exclusion] },
  });

  test.each<[string, Condition, string]>([
    [
      'is one of what stays in the tier, and one of what does not',
      except(listed('G1'), 'yes'),
      'not @G1[[circuit & bits >= 8 bit] & [special yes]] (yes) & not @G1[circuit & bits >= 8 bit] (no)',
    ],
    [
      'keeps other paragraphs in the tier',
      except(listed('G3', 'G1'), 'yes'),
      'not @G3,G1[[circuit & bits >= 8 bit] & [special yes]] (yes) & not @G1[circuit & bits >= 8 bit] (no)',
    ],
    ['is not looked at where what it takes out is lost anyway', except(listed('G1'), 'no'), 'not @G1 (no)'],
    ['nor where nobody says', except(listed('G1'), 'unknown'), 'not @G1 (unknown)'],
    ['nor where it is of no such paragraph', except(listed('G3'), 'yes'), 'not @G3 (yes)'],
    ['nor where it is of the criteria', except(refers('meets', 'G1'), 'yes'), 'not @G1 (yes)'],
    ['nor where it is of figures', except(lines('> 5'), 'yes'), 'not lines > 5 (yes)'],
  ])('%s', (_, exclusion, expected) => {
    const [first, second, third, fourth] = apart(own(exclusion));
    expect([first, second]).toEqual(inTwo);
    expect(third).toBe('G3 list: [circuit & bits < 3 bit]');
    expect(fourth).toBe(`G4 list: [circuit & hardened yes & ${expected}]`);
  });

  test('is none where the law only denies it: the paragraph stays the same object', () => {
    const side = listOf('us', { G1: parted, G3, G4: goods(no(listed('G1'))) });
    const found = tiersApart(side);
    expect(found.controls.at(-1)?.scope).toBe(side.controls.at(-1)?.scope);
    expect(tiersApart(side)).toBe(found);
    expect(tiersApart(found)).toBe(found);
    expect([found.list, found.asOf]).toEqual([side.list, side.asOf]);
  });
});
