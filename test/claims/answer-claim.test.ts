import { listOnDay } from '../../src/engine/as-of';
import { answerClaim } from '../../src/engine/claims/answer-claim';
import { statedParagraph } from '../../src/engine/claims/stated-paragraph';
import { classify } from '../../src/engine/classify';
import { subjectOf } from '../../src/engine/subject';
import type { Claim, ClaimAnswer } from '../../src/model/claim';
import { is, item, list, paragraph, place, vocabulary } from '../engine/build';

const words = vocabulary({
  classes: {
    converter: { touchedBy: { us: ['3A001', '3A991'] }, disjoint: ['amplifier'] },
    amplifier: { touchedBy: { us: ['3A001'] } },
    screw: { touchedBy: { us: [] } },
    alloy: { touchedBy: { us: ['4A001'] } },
  },
  numbers: { rate: { unit: 'MSPS', least: '0' }, power: { unit: 'W', least: '0' } },
});
const reasons = [{ reason: 'NS', column: 2 }];
const lesser = [{ reason: 'AT', column: 1 }];
const us = list('us', [
  paragraph(
    '3A001',
    {},
    {
      children: [
        paragraph('3A001.a', { classes: ['converter'], when: is('rate', '> 400 MSPS'), reasons }),
        paragraph('3A001.b', { classes: ['amplifier'], when: is('power', '> 10 W'), reasons }),
        paragraph('3A001.c', { classes: ['converter'], until: '2026-02-01', reasons }),
        paragraph('3A001.d', [{ from: '2027-01-01', classes: ['converter'], reasons }]),
        paragraph('3A001.f', {}),
        paragraph('3A001.g', { classes: ['converter'], when: is('rate', '> 450 MSPS'), reasons: lesser }),
      ],
    },
  ),
  paragraph('4A001', { classes: ['alloy'] }, { coverage: 'none' }),
  paragraph('3A991', { classes: ['converter'], when: is('rate', '> 100 MSPS'), reasons: lesser }),
]);
const day = listOnDay(us, '2026-07-23', words);

const classes = [...words.classes.keys()];

type Said = Claim['said'];
const wordings = { 該当: 'controlled', EAR99: 'not-controlled', 対象外: 'out-of-class' } as const;
const saidBy = (printed: string): Said =>
  printed in wordings
    ? { kind: wordings[printed as keyof typeof wordings] }
    : { kind: 'address', address: printed };

/** An item by its class and figures, and what the list says of a claim about it. */
function answerTo(printed: string, itemClass: string, figures: Record<string, string> = {}): ClaimAnswer {
  const about = item([itemClass], figures, { notClasses: classes.filter((id) => id !== itemClass) });
  const claim: Claim = { list: 'us', printed, said: saidBy(printed), place };
  const verdict = classify(subjectOf(about, words, []), day);
  const stated = claim.said.kind === 'address' ? statedParagraph(claim.said.address, day) : undefined;
  return answerClaim(claim, stated, verdict, about);
}

const fast = { rate: '500 MSPS' };
const medium = { rate: '200 MSPS' };
const slow = { rate: '50 MSPS' };

test.each<[string, string, Record<string, string>, readonly ClaimAnswer[]]>([
  ['controlled', 'converter', fast, ['confirmed', 'contradicted', 'contradicted']],
  ['controlled for anti-terrorism', 'converter', medium, ['confirmed', 'contradicted', 'contradicted']],
  ['not controlled', 'converter', slow, ['contradicted', 'confirmed', 'confirmed']],
  ['of a class that no entry touches', 'screw', {}, ['contradicted', 'confirmed', 'confirmed']],
  ['without its figures', 'converter', {}, ['open', 'open', 'open']],
  ['of a class that is not encoded', 'alloy', {}, ['open', 'open', 'open']],
])('of an item %s: what is answered to 該当, to EAR99 and to 対象外', (_, itemClass, figures, expected) => {
  expect(Object.keys(wordings).map((said) => answerTo(said, itemClass, figures))).toEqual(expected);
});

test.each<[string, string, Record<string, string>, ClaimAnswer]>([
  ['3A001.a', 'that holds', fast, 'confirmed'],
  ['3A001.a', 'whose figure is missing', {}, 'open'],
  ['3A001.a', 'that does not hold, though another does', medium, 'contradicted'],
  ['3A001', 'one part of which holds, beside one for anti-terrorism', fast, 'confirmed'],
  ['3A001', 'no part of which holds', medium, 'contradicted'],
  ['3A001', 'one part of which may hold, and no other', { rate: '<= 440 MSPS' }, 'open'],
  ['3A001.b', 'about goods of another kind', fast, 'other-class'],
  ['3A001.c', 'that has ended', fast, 'contradicted'],
  ['3A001.d', 'that begins later', fast, 'not-judged'],
  ['3A001.f', 'that is a heading and controls nothing', fast, 'not-judged'],
  ['3A001.z', 'that there never was', fast, 'contradicted'],
  ['4A001', 'that is not encoded', fast, 'not-judged'],
  ['3A991', 'for anti-terrorism where none holds for more', medium, 'confirmed'],
  ['3A991', 'for anti-terrorism where one holds for more', fast, 'contradicted'],
  ['3A991', 'for anti-terrorism where one may hold for more', { rate: '> 300 MSPS' }, 'open'],
])('a claim of %s, a paragraph %s (%j), is answered: %s', (address, _, figures, expected) => {
  expect(answerTo(address, 'converter', figures)).toBe(expected);
});

test('an item that states no class is judged by nothing, and so is a paragraph that nobody looked up', () => {
  const claim: Claim = { list: 'us', printed: '3A001.a', said: saidBy('3A001.a'), place };
  const verdictOf = (about: ReturnType<typeof item>) => classify(subjectOf(about, words, []), day);
  const [nothing, converter] = [item([], fast, { notClasses: ['screw'] }), item(['converter'], fast)];
  const stated = statedParagraph('3A001.a', day);
  expect(answerClaim(claim, stated, verdictOf(nothing), nothing)).toBe('not-judged');
  expect(answerClaim(claim, undefined, verdictOf(converter), converter)).toBe('not-judged');
});
