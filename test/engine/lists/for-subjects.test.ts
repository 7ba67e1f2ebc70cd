import { all, except, no, refers } from '../build';
import {
  bits,
  expectTold,
  forThose,
  goods,
  hardened,
  lines,
  listed,
  more,
  narrow,
  ofA,
  software,
  softwareFor,
  type Row,
  wide,
  yes,
} from './subject-lists';

const at = { reasons: [{ reason: 'AT', column: 1 }] };

test.each<Row>([
  [
    'the same goods on both lists leave nothing to tell',
    { G1: wide, S1: forThose('G1') },
    { J1: wide, T1: forThose('J1') },
    { relation: 'equal', regions: [] },
  ],
  [
    'what only one list controls is what its software is for',
    { G1: wide, S1: forThose('G1') },
    { J1: narrow, T1: forThose('J1') },
    {
      relation: 'first-wider',
      regions: [
        'gap first: software for: circuit, controlled by this list only; S1 / ; software for circuit (bits 9 bit)',
      ],
    },
  ],
  [
    'a list without paragraphs on software controls none of it',
    { G1: wide, S1: forThose('G1') },
    { J1: wide },
    {
      relation: 'only-first',
      controls: [['S1'], []],
      regions: [
        'gap first: software for: circuit, controlled by both lists; S1 / ; software for circuit (bits 10 bit)',
      ],
    },
  ],
  [
    'without any such paragraph there is nothing to compare',
    { G1: wide },
    { J1: wide },
    { relation: 'neither-controls', controls: [[], []], regions: [] },
  ],
  [
    'what the paragraphs do themselves stands before what follows from the goods',
    { G1: wide, G2: hardened, S1: more('>= 100', 'G1'), S2: more('>= 100', 'G2') },
    { J1: wide, J2: goods(undefined, 'computer'), T1: more('> 50', 'J1'), T2: forThose('J2') },
    {
      relation: 'second-wider',
      controls: [
        ['S1', 'S2'],
        ['T1', 'T2'],
      ],
      regions: [
        'gap second: software for: circuit, controlled by both lists and lines over 50 to under 100; S1 / T1; software (lines 80 count) for circuit (bits 10 bit)',
        'gap second: software for: computer, controlled by both lists and lines under 100;  / T2; software (lines 50 count) for computer (hardened yes)',
        'gap second: software for: computer, controlled by this list only;  / T2; software for computer (hardened no)',
      ],
    },
  ],
  [
    'a limit that one list includes is a boundary of the software',
    { G1: wide, S1: more('>= 10', 'G1') },
    { J1: wide, T1: more('> 10', 'J1') },
    {
      relation: 'first-wider',
      regions: [
        'boundary first: software for: circuit, controlled by both lists and lines exactly 10; S1 / T1; software (lines 10 count) for circuit (bits 10 bit)',
      ],
    },
  ],
  [
    'classes of which the same is true are told in one, the narrower ones with the wider',
    { G1: goods(bits('>= 8 bit'), 'converter'), G2: hardened, S1: software(softwareFor(listed('G1', 'G2'))) },
    { J1: goods(bits('>= 8 bit'), 'converter'), J2: hardened },
    {
      relation: 'only-first',
      controls: [['S1'], []],
      regions: [
        'gap first: software for: converter, computer, controlled by both lists; S1 / ; software for converter (bits 10 bit)',
      ],
    },
  ],
  [
    'a figure that no goods paragraph asks is told of what it is for, some of what both control',
    { G1: wide, S1: software(softwareFor(all(listed('G1'), yes('hardened')))) },
    { J1: wide, T1: software(softwareFor(all(listed('J1'), bits('>= 12 bit')))) },
    {
      relation: 'each-wider',
      regions: [
        'gap second: software for: circuit, some of those that both lists control and software for: hardened: no;  / T1; software for circuit (bits 20 bit, hardened no)',
        'gap first: software for: circuit, some of those that both lists control and software for: hardened: yes; S1 / ; software for circuit (bits 10 bit, hardened yes)',
      ],
    },
  ],
  [
    'some of what one list alone controls',
    { G1: wide, S1: software(softwareFor(all(listed('G1'), bits('>= 12 bit')))) },
    { J1: goods(bits('>= 20 bit')) },
    {
      relation: 'only-first',
      controls: [['S1'], []],
      regions: [
        'gap first: software for: circuit, controlled by both lists; S1 / ; software for circuit (bits 30 bit)',
        'gap first: software for: circuit, some of those that only this list controls; S1 / ; software for circuit (bits 15 bit)',
      ],
    },
  ],
  [
    'goods of which a part is left out',
    { G1: wide, G2: goods(yes('hardened')), S1: software(softwareFor(all(listed('G1'), no(listed('G2'))))) },
    { J1: wide, T1: forThose('J1') },
    {
      relation: 'second-wider',
      regions: [
        'gap second: software for: circuit, some of those that both lists control;  / T1; software for circuit (bits 10 bit, hardened yes)',
      ],
    },
  ],
  [
    'criteria without a class are met by any goods',
    { G1: wide, S1: software(softwareFor(refers('meets', 'G1'))) },
    { J1: wide, T1: forThose('J1') },
    {
      relation: 'first-wider',
      regions: [
        'gap first: software for: computer, software, technology; S1 / ; software for computer (bits 10 bit)',
      ],
    },
  ],
  [
    'a figure alone decides about goods of any class',
    { S1: software(softwareFor(bits('>= 8 bit'))) },
    { T1: software(softwareFor(all(ofA('circuit'), bits('> 8 bit')))) },
    {
      relation: 'first-wider',
      regions: [
        'gap first: software for: circuit and software for: bits 8 bit; S1 / T1; software for circuit (bits 8 bit)',
        'gap first: software for: computer, software, technology and software for: bits 8 bit or more; S1 / ; software for computer (bits 10 bit)',
      ],
    },
  ],
  [
    'what no subject is asked for is told without one, and of a subject only where the other list does not control it anyway',
    { S1: software(lines('>= 100')) },
    { T1: software(all(lines('>= 50'), softwareFor(ofA('circuit')))) },
    {
      relation: 'each-wider',
      regions: [
        'gap first: lines 100 or more; S1 / ; software (lines 150 count) for something else',
        'gap second: software for: circuit and lines 50 to under 100; S1 / T1; software (lines 80 count) for circuit',
      ],
    },
  ],
  [
    'a subject adds nothing where the other list controls all of it, whatever it is for',
    { S1: software(lines('>= 100')) },
    { T1: software(all(lines('>= 100'), softwareFor(ofA('circuit')))) },
    {
      relation: 'first-wider',
      regions: ['gap first: lines 100 or more; S1 / ; software (lines 150 count) for something else'],
    },
  ],
  [
    'an exclusion that is lost is a gap',
    { G1: wide, S1: software(softwareFor(listed('G1')), { except: [except(lines('< 10'), 'no')] }) },
    { J1: wide, T1: forThose('J1') },
    {
      relation: 'second-wider',
      regions: [
        'gap second: software for: circuit, controlled by both lists and lines under 10;  / T1; software (lines 5 count) for circuit (bits 10 bit)',
      ],
    },
  ],
  [
    'what is controlled for anti-terrorism only is compared with all that the other list controls',
    { G1: wide, S1: { ...more('>= 100', 'G1'), ...at }, S2: more('>= 1000', 'G1') },
    { J1: narrow, T1: more('>= 500', 'J1') },
    {
      tier: 'anti-terrorism',
      relation: 'only-first',
      controls: [['S1', 'S2'], ['T1']],
      regions: [
        'gap first: software for: circuit, controlled by both lists and lines 100 to under 500; S1 / T1; software (lines 200 count) for circuit (bits 15 bit)',
        'gap first: software for: circuit, controlled by this list only and lines 100 to under 1000; S1 / ; software (lines 500 count) for circuit (bits 9 bit)',
      ],
    },
    { tier: 'anti-terrorism' },
  ],
  [
    'and does not count in the list tier',
    { G1: wide, S1: { ...more('>= 100', 'G1'), ...at }, S2: more('>= 1000', 'G1') },
    { J1: narrow, T1: more('>= 500', 'J1') },
    {
      relation: 'each-wider',
      controls: [['S2'], ['T1']],
      regions: [
        'gap second: software for: circuit, controlled by both lists and lines 500 to under 1000; S2 / T1; software (lines 800 count) for circuit (bits 15 bit)',
        'gap first: software for: circuit, controlled by this list only and lines 1000 or more; S2 / ; software (lines 1500 count) for circuit (bits 9 bit)',
      ],
    },
  ],
])('%s', (_, us, jp, expected, options = {}) => {
  expectTold(us, jp, expected, options);
});
