import { evaluate } from '../../../src/engine/evaluate';
import { judgeControl } from '../../../src/engine/judge-control';
import { tiersApart } from '../../../src/engine/lists/tiers-apart';
import { subjectOf } from '../../../src/engine/subject';
import type { Item } from '../../../src/model/item';
import { or } from '../../../src/model/truth';
import { shippedCorpus } from '../../app/shipped-corpus';
import { latestDays, randomItems, seeded } from '../../bench/random-items';

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
