import { all, any, no, related } from '../build';
import {
  bits,
  expectTold,
  forThose,
  goods,
  ofA,
  hardened,
  lines,
  listed,
  more,
  narrow,
  plain,
  software,
  softwareFor,
  type Row,
  wide,
  yes,
} from './subject-lists';

const asked = (...openJudgments: string[]) => ({ ground: { ...plain.ground, openJudgments } });

test.each<Row>([
  [
    'a judgment of one list about the goods decides about their software',
    { G1: goods(all(bits('>= 8 bit'), yes('special'))), S1: forThose('G1') },
    { J1: wide, T1: forThose('J1') },
    {
      relation: 'not-comparable',
      regions: [
        'judgment second: software for: circuit, controlled by this list only;  / T1; hinges on software-for/special; software for circuit (bits 10 bit, special no)',
      ],
    },
  ],
  [
    'and a limit that one list includes is no boundary then',
    { G1: goods(all(bits('>= 8 bit'), yes('special'))), S1: more('>= 10', 'G1') },
    { J1: wide, T1: more('> 10', 'J1') },
    {
      relation: 'not-comparable',
      regions: [
        'judgment first: software for: circuit, controlled by both lists and lines exactly 10; S1 / T1; hinges on software-for/special; software (lines 10 count) for circuit (bits 10 bit, special yes)',
        'judgment second: software for: circuit, controlled by this list only and lines over 10;  / T1; hinges on software-for/special; software (lines 15 count) for circuit (bits 10 bit, special no)',
      ],
    },
  ],
  [
    'judgments of both lists about the goods decide either way',
    { G1: goods(all(bits('>= 8 bit'), yes('special'))), S1: forThose('G1') },
    { J1: goods(all(bits('>= 8 bit'), yes('usual'))), T1: forThose('J1') },
    {
      relation: 'not-comparable',
      regions: [
        'judgment first: software for: circuit, controlled by this list only; S1 / ; hinges on software-for/special,software-for/usual; software for circuit (bits 10 bit, special yes, usual no)',
        'judgment second: software for: circuit, controlled by this list only;  / T1; hinges on software-for/special,software-for/usual; software for circuit (bits 10 bit, special no, usual yes)',
      ],
    },
  ],
  [
    'a judgment that one list asks of the software is open',
    { G1: wide, S1: software(all(softwareFor(listed('G1')), yes('special'))) },
    { J1: wide, T1: forThose('J1') },
    {
      relation: 'not-comparable',
      ...asked('special'),
      regions: [
        'judgment second: software for: circuit, controlled by both lists and special: no;  / T1; hinges on special; software (special no) for circuit (bits 10 bit)',
      ],
    },
  ],
  [
    'a judgment that both lists ask of software is not, though each asks it of software for other goods',
    { G1: wide, S1: software(all(softwareFor(listed('G1')), yes('special'))) },
    { J1: wide, J2: hardened, T1: software(all(softwareFor(listed('J2')), yes('special'))) },
    {
      relation: 'each-wider',
      regions: [
        'gap first: software for: circuit, controlled by both lists and special: yes; S1 / ; software (special yes) for circuit (bits 10 bit)',
        'gap second: software for: computer, controlled by this list only and special: yes;  / T1; software (special yes) for computer (hardened yes)',
      ],
    },
  ],
  [
    'nor is it where one of them asks it the other way round',
    { G1: wide, S1: software(all(softwareFor(listed('G1')), yes('special'))) },
    { J1: wide, J2: hardened, T1: software(all(softwareFor(listed('J2')), no(yes('special')))) },
    {
      relation: 'each-wider',
      regions: [
        'gap first: software for: circuit, controlled by both lists and special: yes; S1 / ; software (special yes) for circuit (bits 10 bit)',
        'gap second: software for: computer, controlled by this list only and special: no;  / T1; software (special no) for computer (hardened yes)',
      ],
    },
  ],
  [
    'asked of the software by one and of its subject by the other it is two judgments',
    { S1: software(all(softwareFor(ofA('circuit')), yes('special'))) },
    { T1: software(softwareFor(all(ofA('circuit'), yes('special')))) },
    {
      relation: 'not-comparable',
      ...asked('special', 'software-for/special'),
      regions: [
        'judgment first: software for: circuit and special: yes and software for: special: no; S1 / ; hinges on special,software-for/special; software (special yes) for circuit (special no)',
        'judgment second: software for: circuit and special: no and software for: special: yes;  / T1; hinges on special,software-for/special; software (special no) for circuit (special yes)',
      ],
    },
  ],
  [
    'a fact that one list asks of the software is no judgment',
    { G1: wide, S1: software(all(softwareFor(listed('G1')), yes('hardened'))) },
    { J1: wide, T1: forThose('J1') },
    {
      relation: 'second-wider',
      regions: [
        'gap second: software for: circuit, controlled by both lists and hardened: no;  / T1; software (hardened no) for circuit (bits 10 bit)',
      ],
    },
  ],
  [
    'a part of which nobody has encoded what is asked is open',
    {
      N1: { coverage: 'none' },
      S1: software(all(related('contains', listed('N1')), softwareFor(ofA('circuit')))),
    },
    { N2: { coverage: 'none' }, T1: software(related('contains', listed('N2'))) },
    {
      relation: 'unresolved',
      unresolved: ['not-encoded', 'witness-not-confirmed'],
      regions: [
        'unresolved second: contains: N2 (not encoded in full) applies;  / T1; hinges on contains/not-encoded:N2; no example',
        'unresolved first: software for: circuit and contains: N1 (not encoded in full) applies and contains: N2 (not encoded in full) does not apply; S1 / ; hinges on contains/not-encoded:N1,contains/not-encoded:N2; no example',
      ],
    },
  ],
  [
    'and stays open where a judgment about the goods decides besides',
    {
      N1: { coverage: 'none' },
      G1: goods(all(bits('>= 8 bit'), yes('special'))),
      S1: software(all(related('contains', listed('N1')), softwareFor(listed('G1')))),
    },
    {},
    {
      relation: 'unresolved',
      unresolved: ['not-encoded', 'witness-not-confirmed'],
      controls: [['S1'], []],
      regions: [
        'unresolved first: software for: circuit, controlled by this list only and contains: N1 (not encoded in full) applies; S1 / ; hinges on contains/not-encoded:N1,software-for/special; no example',
      ],
    },
  ],
  [
    'what contains nothing is told as that',
    {
      S1: software(
        all(related('contains', any(yes('hardened'), no(yes('hardened')))), softwareFor(ofA('circuit'))),
      ),
    },
    { T1: software(softwareFor(ofA('circuit'))) },
    {
      relation: 'unresolved',
      unresolved: ['witness-not-confirmed'],
      regions: ['unresolved second: software for: circuit and contains: no such item;  / T1; no example'],
    },
  ],
  [
    'what is for something that has the figure at all goes without saying',
    {},
    { T1: software(softwareFor(all(ofA('circuit'), any(yes('hardened'), no(yes('hardened')))))) },
    {
      relation: 'only-second',
      controls: [[], ['T1']],
      regions: ['gap second: software for: circuit;  / T1; software for circuit (hardened no)'],
    },
  ],
  [
    'goods that are not encoded are left to the statement of what is not covered',
    { N2: { coverage: 'none' }, G1: wide, S1: software(softwareFor(listed('G1', 'N2'))) },
    { N2: { coverage: 'none' }, J1: narrow, T1: software(softwareFor(listed('J1', 'N2'))) },
    {
      relation: 'first-wider',
      regions: [
        'gap first: software for: circuit, controlled by this list only; S1 / ; software for circuit (bits 9 bit)',
      ],
    },
  ],
  [
    'but software that itself is of such a paragraph is open',
    { N1: { coverage: 'none' }, G1: wide, S1: software(all(softwareFor(listed('G1')), listed('N1'))) },
    { J1: wide, T1: more('> 10', 'J1') },
    {
      relation: 'unresolved',
      unresolved: ['witness-not-confirmed'],
      controls: [[], ['T1']],
      regions: [
        'unresolved second: software for: circuit, controlled by both lists and lines over 10;  / T1; no example',
      ],
    },
  ],
  [
    'a paragraph on one kind of software says nothing of the others',
    { G1: wide, S1: forThose('G1') },
    { J1: wide, T1: { of: ['firmware'], when: softwareFor(listed('J1')) } },
    {
      relation: 'only-first',
      controls: [['S1'], []],
      regions: [
        'gap first: software for: circuit, controlled by both lists; S1 / ; software for circuit (bits 10 bit)',
      ],
    },
  ],
  [
    'and all of that kind',
    { G1: wide, S1: forThose('G1') },
    { J1: wide, T1: { of: ['firmware'], when: softwareFor(listed('J1')) } },
    { itemClass: 'firmware', relation: 'equal', regions: [] },
    { itemClass: 'firmware' },
  ],
  [
    'one paragraph on software may refer to another one',
    { G1: wide, S1: software(any(lines('>= 10'), softwareFor(listed('G1')))), S2: software(listed('S1')) },
    { J1: wide, T1: software(any(lines('>= 10'), softwareFor(listed('J1')))) },
    { relation: 'equal', controls: [['S1', 'S2'], ['T1']], regions: [] },
  ],
])('%s', (_, us, jp, expected, options = {}) => {
  expectTold(us, jp, expected, options);
});
