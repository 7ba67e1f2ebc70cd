import type { Paragraph } from '../../../src/model/control-list';
import { is, paragraph } from '../build';
import { compared, twelve, type Version } from './small-versions';

type Words = Parameters<typeof paragraph>[1];
const chip = { classes: ['chip'], when: twelve };
const ten = { ...chip, when: is('bits', '>= 10 bit') };

test('a place is that of the paragraph under which the change is told, in each version', () => {
  const at = (line: number) => ({ file: 'rules', line, column: 1 });
  const placed = (line: number, ...of: Paragraph[]) => of.map((each) => ({ ...each, place: at(line) }));
  const whole = (line: number, ...children: Paragraph[]): Version => ({
    us: placed(line, paragraph('3A001', {}, { children })),
  });
  const places = (before: Version, after: Version) =>
    compared(before, after).controls.map((change) => change.places);
  const leaf = (line: number, sign: string, said: Words) =>
    placed(line, paragraph(`3A001.${sign}`, said))[0]!;
  expect(places(whole(1, leaf(2, 'a', chip)), whole(3, leaf(4, 'a', ten)))).toEqual([[at(2), at(4)]]);
  expect(places(whole(1), whole(3, leaf(4, 'a', ten)))).toEqual([[undefined, at(4)]]);
  expect(places(whole(1, leaf(2, 'a', chip)), whole(3, leaf(4, 'z', chip)))).toEqual([[at(2), at(4)]]);
  const split = placed(
    5,
    paragraph('3A001.a', {}, { children: [leaf(6, 'a.1', chip), leaf(7, 'a.2', ten)] }),
  )[0]!;
  expect(places(whole(1, leaf(2, 'a', chip)), whole(3, split))).toEqual([[at(2), at(5)]]);
});

test('two lists must stand in both versions, and each on a day', () => {
  const [before, after]: Version[] = [chip, ten].map((said) => ({ us: [paragraph('3A001', said)] }));
  expect(() => compared({ ...before!, only: ['us'] }, after!)).toThrow(
    'two lists must stand in both versions',
  );
  expect(() => compared({ ...before!, undated: 'us' }, after!)).toThrow('no day is given for us');
});
