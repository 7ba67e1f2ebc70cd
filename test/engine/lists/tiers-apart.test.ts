import { compareClass } from '../../../src/engine/lists/compare-class';
import { regionText } from '../../../src/engine/lists/region-text';
import { smallLists, type Words } from './small-lists';

const at = { reason: 'AT', column: 1 };

function regions(us: readonly Words[], jp: readonly Words[], tier: 'list' | 'anti-terrorism'): string[] {
  const { sides, vocabulary } = smallLists(us, jp);
  const { regions: found } = compareClass(sides, vocabulary, 'circuit', { tier });
  return found.map(({ kind, side, box }) => `${kind} ${side}: ${regionText(box, vocabulary, 'en')}`);
}

const hardenedOnly = {
  when: { tpp: '>= 10 TPP' },
  reasons: [{ reason: 'NS', column: 1, when: { hardened: 'yes' } }, at],
};

test('what is controlled for anti-terrorism alone, as its other reasons ask for more, is a gap between the lists', () => {
  const jp = [{ when: { tpp: '>= 10 TPP' } }];
  expect(regions([hardenedOnly], jp, 'list')).toEqual(['gap second: tpp 10 TPP or more and hardened: no']);
  const none = [{ when: { area: '>= 5 mm2', hardened: 'yes' } }];
  expect(regions([hardenedOnly], none, 'anti-terrorism')).toEqual([
    'gap first: tpp 10 TPP or more and hardened: no',
  ]);
});

test('a related item that the reasons name keeps the control in the list tier, any other does not', () => {
  const us = [
    { class: 'module', when: { tpp: '>= 10 TPP' } },
    { class: 'module', when: { area: '>= 5 mm2' } },
    {
      when: { contains: { 'controlled-by': ['3A001.a', '3A001.b'] } },
      reasons: [
        { reason: 'NS', column: 1, when: { contains: { 'controlled-by': '3A001.a' } } },
        {
          reason: 'MT',
          column: 1,
          when: { contains: { 'controlled-by': '3A001.b', hardened: 'yes' } },
        },
        at,
      ],
    },
  ];
  const jp = [{ when: { contains: { class: 'module', any: [{ tpp: '>= 10 TPP' }, { area: '>= 5 mm2' }] } } }];
  expect(regions(us, jp, 'list')).toEqual([
    'gap second: contains: module and contains: tpp under 10 TPP and contains: area 5 mm² or more and contains: hardened: no',
  ]);
});

test('what an exclusion leaves to a control for anti-terrorism is not in the list tier', () => {
  const us = [
    hardenedOnly,
    { when: { area: '>= 5 mm2' }, except: [{ 'controlled-by': '3A001.a', 'stays-controlled': 'yes' }] },
  ];
  const jp = [{ when: { area: '>= 5 mm2' } }, { when: { tpp: '>= 10 TPP', hardened: 'yes' } }];
  expect(regions(us, jp, 'list')).toEqual([
    'gap second: tpp 10 TPP or more and hardened: no and area 5 mm² or more',
  ]);
});
