import { classUniverse } from '../../../src/engine/lists/class-universe';
import type { Tier } from '../../../src/model/control-list';
import { goods, lines, ofA, sidesOf, software, softwareFor, words } from './subject-lists';

const lesser = { reasons: [{ reason: 'AT', column: 1 }] };
const sides = sidesOf(
  {
    G1: goods(),
    S1: software(softwareFor(ofA('circuit'))),
    S2: software(softwareFor(ofA('computer'))),
    S3: software(softwareFor(ofA('circuit')), lesser),
    S4: software(softwareFor(softwareFor(ofA('circuit')))),
  },
  { T1: software(lines('> 5')), T2: software(softwareFor(ofA('converter'))), T3: goods() },
);

test.each<[Tier, string, us: string[], jp: string[]]>([
  ['list', 'circuit', ['S1'], ['T1']],
  ['anti-terrorism', 'circuit', ['S1', 'S3'], ['T1']],
  ['list', 'converter', ['S1'], ['T1', 'T2']],
  ['list', 'computer', ['S2'], ['T1']],
])('in the tier %s, controls of software for a %s', (tier, itemClass, us, jp) => {
  const subjects = { steps: [{ relation: 'software-for', itemClass }] };
  const found = classUniverse(sides, words, 'software', { tier, freeClasses: true, subjects });
  const { controls, hasClass, ...rest } = found;
  expect(rest).toEqual({ itemClass: 'software', tier, free: [], excluded: [], subjects });
  expect(controls.map((side) => side.map(({ control }) => control.address))).toEqual([us, jp]);
  for (const { scope, inUnion, isOfClass } of controls.flat()) {
    expect(inUnion).toBe(scope);
    expect(isOfClass).toBe(true);
  }
  expect(['software', 'firmware', 'circuit'].map(hasClass)).toEqual(['yes', 'no', 'no']);
});
