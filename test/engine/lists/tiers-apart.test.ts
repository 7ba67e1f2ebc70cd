import { evaluate } from '../../../src/engine/evaluate';
import { judgeControl } from '../../../src/engine/judge-control';
import { compareClass } from '../../../src/engine/lists/compare-class';
import { regionText } from '../../../src/engine/lists/region-text';
import { tiersApart } from '../../../src/engine/lists/tiers-apart';
import { subjectOf } from '../../../src/engine/subject';
import type { Item } from '../../../src/model/item';
import { or } from '../../../src/model/truth';
import { shippedCorpus } from '../../app/shipped-corpus';
import { latestDays, randomItems, seeded } from '../../bench/random-items';
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

test('every shipped control, parted, answers of an item that is for one thing as the reasons do', () => {
  const { rulebook } = shippedCorpus();
  const { vocabulary } = rulebook;
  const days = latestDays(rulebook);
  const [us] = days;
  const parted = tiersApart(us);
  const inTwo = parted.controls.filter(({ tier }) => tier === 'anti-terrorism').map(({ address }) => address);
  const split = us.controls.filter(({ address, tier }) => tier === 'list' && inTwo.includes(address));
  expect(split.map(({ address }) => address)).toEqual(expect.arrayContaining(['3D001', '3E201', '4D090']));

  const goods = randomItems(rulebook, days, seeded(3), { missing: 0, irregular: 0 });
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (let n = 0; n < 200; n += 1) {
    const item = forGoods(goods());
    const subject = subjectOf(item, vocabulary, []);
    for (const control of split) {
      const { trace, parity } = judgeControl(control, subject);
      const copies = parted.controls.filter(({ address }) => address === control.address);
      const listed = copies
        .filter(({ tier }) => tier === 'list')
        .map(({ scope }) => evaluate(scope, subject).truth);
      const all = copies.map(({ scope }) => evaluate(scope, subject).truth);
      expect([control.address, item.related[0]?.item.name, or(listed)]).toEqual([
        control.address,
        item.related[0]?.item.name,
        parity.truth,
      ]);
      expect(or(all)).toBe(trace.truth);
      counts[parity.truth] += 1;
    }
  }
  expect(counts.yes).toBeGreaterThan(0);
});

/** Software and technology at once that is for the item and says of itself all that paragraphs ask. */
function forGoods(item: Item): Item {
  const place = item.place;
  const said = (value: string) => ({
    value: { kind: 'answer' as const, value },
    printed: value,
    verified: true,
    place,
  });
  return {
    ...item,
    id: `for ${item.id}`,
    classes: new Map([
      ['software', 'yes'],
      ['technology', 'yes'],
    ]),
    figures: new Map([
      ['specially-designed-software', said('yes')],
      ['modified-for-purpose', said('yes')],
      ['for-development', said('yes')],
      ['for-production', said('no')],
      ['use-elements', said('all-six')],
      ['required-for-controlled-performance', said('yes')],
      ['vulnerability-disclosure-or-incident-response', said('no')],
      ['process-design-kit', said('none')],
    ]),
    related: ['software-for', 'technology-for'].map((relation) => ({ relation, item })),
  };
}
