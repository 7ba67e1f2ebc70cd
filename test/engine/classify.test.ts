import { listOnDay } from '../../src/engine/as-of';
import { classify } from '../../src/engine/classify';
import { subjectOf } from '../../src/engine/subject';
import type { ControlList } from '../../src/model/control-list';
import type { Item } from '../../src/model/item';
import {
  all,
  answers,
  except,
  is,
  item,
  list,
  ofClass,
  paragraph,
  refers,
  related,
  vocabulary,
} from './build';

const words = vocabulary({
  classes: {
    circuit: { touchedBy: { us: ['X1', 'X9'] }, disjoint: ['watch'] },
    adc: { parents: ['circuit'], touchedBy: { us: [] } },
    dac: { parents: ['circuit'], touchedBy: { us: [] } },
    amplifier: { touchedBy: { us: ['X2'] }, disjoint: ['circuit', 'watch', 'module'] },
    watch: { touchedBy: { us: [] } },
    module: { touchedBy: { us: ['X3', 'X4'] }, disjoint: ['circuit', 'watch'] },
    unheard: { disjoint: ['circuit', 'watch', 'module', 'amplifier'] },
  },
  numbers: { bits: { unit: 'bit', domain: 'integer' }, rate: { unit: 'MSPS' } },
  questions: ['hardened', 'military', 'missile'],
  assumptions: {
    'not-hardened': { sets: { hardened: 'no' } },
    'not-military': { sets: { military: 'no', missile: 'no' } },
    'not-dac': { excludes: ['dac'] },
    'no-other-class': { closes: true },
  },
});
const everything = ['not-hardened', 'not-military', 'no-other-class'];

const us = list('us', [
  paragraph(
    'X1',
    {
      classes: ['circuit'],
      reasons: [
        { reason: 'NS', column: 2 },
        { reason: 'MT', when: answers('missile', 'yes') },
      ],
    },
    {
      children: [
        paragraph('X1.a', { when: answers('hardened', 'yes') }),
        paragraph(
          'X1.b',
          { classes: ['adc'] },
          {
            children: [
              paragraph('X1.b.1', {
                when: all(
                  is('bits', '>= 8 bit, '.replace(', ', '')),
                  is('bits', '< 12 bit'),
                  is('rate', '> 1000 MSPS'),
                ),
              }),
              paragraph('X1.b.2', { when: all(is('bits', '>= 12 bit'), is('rate', '> 400 MSPS')) }),
            ],
          },
        ),
        paragraph('X1.c', { classes: ['dac'], when: is('bits', '>= 12 bit') }),
      ],
    },
  ),
  paragraph('X2', {}, { coverage: 'none' }),
  paragraph('X3', {}, { coverage: 'screen', screen: answers('military', 'yes') }),
  paragraph('X4', {}, { coverage: 'none' }),
  paragraph('X9', {
    classes: ['adc'],
    when: is('rate', '> 100 MSPS'),
    reasons: [{ reason: 'AT', column: 1 }],
  }),
]);

const verdict = (
  about: Item,
  assumptions: readonly string[] = everything,
  which: ControlList = us,
  day = '2026-01-01',
) => classify(subjectOf(about, words, assumptions), listOnDay(which, day, words));
const adc = (figures: Parameters<typeof item>[1]) => item(['adc'], figures);

describe('the status', () => {
  test('an ADC at exactly 400 MSPS is released, at one sample more it is controlled', () => {
    expect(verdict(adc({ bits: '12 bit', rate: '400 MSPS' }))).toMatchObject({
      status: 'controlled',
      tier: 'anti-terrorism',
      controlledBy: ['X9'],
    });
    expect(verdict(adc({ bits: '12 bit', rate: '400000001 SPS' }))).toMatchObject({
      status: 'controlled',
      tier: 'list',
      controlledBy: ['X1.b.2', 'X9'],
    });
    expect(verdict(adc({ bits: '12 bit', rate: '100 MSPS' })).status).toBe('not-controlled');
  });

  test('a missing figure leaves it undetermined and is asked for, with the controls that wait', () => {
    expect(verdict(adc({ bits: '12 bit' }))).toMatchObject({
      status: 'undetermined',
      tier: 'list',
      openControls: ['X1.b.2', 'X9'],
      missing: [{ kind: 'parameter', id: 'rate', controls: ['X1.b.2'] }],
    });
  });

  test('a figure that cannot decide is not asked for', () => {
    expect(verdict(adc({ rate: '400 MSPS' })).missing).toEqual([]);
    expect(verdict(adc({ rate: '500 MSPS' })).missing).toEqual([
      { kind: 'parameter', id: 'bits', controls: ['X1.b.2'] },
    ]);
  });

  test('only an AT control is open: undetermined in that tier', () => {
    expect(verdict(adc({ bits: '4 bit' }))).toMatchObject({
      status: 'undetermined',
      tier: 'anti-terrorism',
      missing: [{ kind: 'parameter', id: 'rate', controls: ['X9'] }],
    });
  });

  test('an open class keeps its controls open only where their criteria are not answered no already', () => {
    const open = verdict(adc({ bits: '12 bit', rate: '100 MSPS' }), ['not-hardened']);
    expect(open).toMatchObject({
      status: 'undetermined',
      openControls: ['X1.c'],
      missing: [{ kind: 'class', id: 'dac' }],
    });
    const closed = verdict(adc({ bits: '11 bit', rate: '100 MSPS' }), ['not-hardened']);
    expect(closed.status).toBe('not-controlled');
  });

  test('an item without a known class is not covered', () => {
    expect(verdict(item([], { bits: '12 bit', rate: '500 MSPS' })).status).toBe('not-covered');
    expect(verdict(item([], {}), []).status).toBe('not-covered');
  });

  test('where nothing encoded touches the class it is not covered; nothing to touch it puts it out of class', () => {
    expect(verdict(item(['amplifier']))).toMatchObject({ status: 'not-covered', notCovered: ['X2'] });
    expect(verdict(item(['watch'])).status).toBe('out-of-class');
    expect(verdict(item(['unheard']))).toMatchObject({ status: 'not-covered', notCovered: ['unheard'] });
  });

  test('what can touch an item must be encoded or screened out', () => {
    const touched = item(['module'], {});
    expect(verdict(touched)).toMatchObject({ status: 'not-covered-in-full', notCovered: ['X4'] });
    expect(verdict(touched, ['not-hardened', 'no-other-class'])).toMatchObject({
      status: 'undetermined',
      missing: [{ kind: 'parameter', id: 'military', controls: ['X3'] }],
    });
    const screened = item(['module'], { military: 'yes' });
    expect(verdict(screened)).toMatchObject({ status: 'not-covered', notCovered: ['X3', 'X4'] });
  });

  test('an open class that something not encoded can touch keeps *not controlled* away', () => {
    const loose = vocabulary({
      classes: { circuit: { touchedBy: { us: ['X1'] } }, other: { touchedBy: { us: ['X2'] } } },
      numbers: { bits: { unit: 'bit' } },
      assumptions: { 'no-other-class': { closes: true } },
    });
    const made = list('us', [
      paragraph('X1', { classes: ['circuit'], when: is('bits', '> 8 bit') }),
      paragraph('X2', {}, { coverage: 'none' }),
    ]);
    const classified = (assumptions: string[]) =>
      classify(
        subjectOf(item(['circuit'], { bits: '8 bit' }), loose, assumptions),
        listOnDay(made, '2026-01-01', loose),
      );
    expect(classified([])).toMatchObject({
      status: 'undetermined',
      missing: [{ kind: 'class', id: 'other', controls: ['X2'] }],
    });
    expect(classified(['no-other-class'])).toMatchObject({
      status: 'not-controlled',
      assumptions: ['no-other-class'],
    });
  });
});

describe('assumptions', () => {
  test('those are named on which the status rests, and no other', () => {
    expect(verdict(adc({ bits: '12 bit', rate: '100 MSPS' })).assumptions).toEqual([
      'no-other-class',
      'not-hardened',
    ]);
    expect(verdict(adc({ bits: '12 bit', rate: '500 MSPS' })).assumptions).toEqual([]);
    expect(verdict(adc({ bits: '12 bit' })).assumptions).toEqual([]);
    expect(verdict(adc({ bits: '11 bit', rate: '100 MSPS', hardened: 'no' })).assumptions).toEqual([]);
  });

  test('without them the status is another', () => {
    const bare = adc({ bits: '12 bit', rate: '100 MSPS' });
    for (const left of verdict(bare).assumptions) {
      const without = everything.filter((id) => id !== left);
      expect(verdict(bare, without).status).toBe('undetermined');
    }
  });
});

describe('reasons', () => {
  test('carry the truth of their own condition, and one that does not apply is left out', () => {
    const about = { bits: '12 bit', rate: '500 MSPS' };
    expect(verdict(adc(about), ['not-hardened']).reasons).toEqual([
      { reason: 'NS', column: 2, truth: 'yes' },
      { reason: 'MT', truth: 'unknown' },
      { reason: 'AT', column: 1, truth: 'yes' },
    ]);
    expect(verdict(adc({ ...about, missile: 'no' })).reasons.map(({ reason }) => reason)).toEqual([
      'NS',
      'AT',
    ]);
  });

  test('a control whose only other reason does not hold for the item is AT-only for it', () => {
    const partly = list('us', [
      paragraph('X1', {
        classes: ['circuit'],
        reasons: [{ reason: 'MT', when: answers('missile', 'yes') }, { reason: 'AT' }],
      }),
      paragraph('X9', { classes: ['watch'] }),
    ]);
    const about = (missile?: string) =>
      verdict(item(['circuit'], missile === undefined ? {} : { missile }), [], partly);
    expect(about('yes')).toMatchObject({ status: 'controlled', tier: 'list' });
    expect(about('no')).toMatchObject({
      status: 'controlled',
      tier: 'anti-terrorism',
      controls: [{ tier: 'anti-terrorism' }],
    });
    expect(about()).toMatchObject({ status: 'undetermined', tier: 'list', missing: [{ id: 'missile' }] });
  });
});

describe('exclusions and references', () => {
  const excluding = (stays: 'yes' | 'no') =>
    list('us', [
      paragraph('X1', {
        classes: ['circuit'],
        when: is('bits', '> 8 bit'),
        except: [except(answers('military', 'yes'), stays)],
      }),
      paragraph('X9', { classes: ['watch'] }),
    ]);

  test('an exclusion takes out, and an open one leaves it open', () => {
    const about = (figures: Record<string, string>) =>
      verdict(item(['circuit'], { bits: '9 bit', ...figures }), [], excluding('no')).status;
    expect(about({ military: 'no' })).toBe('controlled');
    expect(about({ military: 'yes' })).toBe('not-controlled');
    expect(about({})).toBe('undetermined');
  });

  test('where what is taken out stays controlled by the list, an open exclusion leaves only the paragraph open', () => {
    expect(verdict(item(['circuit'], { bits: '9 bit' }), [], excluding('yes'))).toMatchObject({
      status: 'controlled',
      controlledBy: ['X1'],
      openControls: ['X1'],
    });
    expect(verdict(item(['circuit'], {}), [], excluding('yes')).status).toBe('undetermined');
  });

  test('the target of a reference is shown, with what decides in it', () => {
    const made = list('us', [
      paragraph('X1', { classes: ['circuit'], when: is('bits', '> 8 bit') }),
      paragraph('X9', { classes: ['module'], when: related('contains', refers('controlled-by', 'X1')) }),
    ]);
    const about = verdict(
      item(['module'], {}, { contains: [item(['circuit'], { bits: '9 bit' }, { id: 'chip' })] }),
      [],
      made,
    );
    expect(about.controls[0]?.trace).toMatchObject({
      of: [
        { kind: 'class', truth: 'yes' },
        {
          kind: 'related',
          of: [
            {
              item: 'chip',
              trace: { kind: 'reference', truth: 'yes', target: 'X1', of: { paragraph: 'X1' } },
            },
          ],
        },
      ],
    });
    const open = verdict(item(['module'], {}, { contains: [item(['circuit'], {})] }), [], made);
    expect(open.missing).toEqual([{ kind: 'parameter', id: 'contains/bits', controls: ['X9'] }]);
    expect(verdict(item(['module'], {}), [], made).missing).toEqual([
      { kind: 'related', id: 'contains', controls: ['X9'] },
    ]);
  });

  test('a reference to what is not encoded is open, and no figure is asked for', () => {
    const made = list('us', [
      paragraph('X1', { classes: ['circuit'], when: refers('controlled-by', 'Y5') }),
      paragraph('X9', { classes: ['watch'] }),
    ]);
    expect(verdict(item(['circuit'], {}), [], made)).toMatchObject({
      status: 'not-covered-in-full',
      openControls: ['X1'],
      missing: [],
      notCovered: ['Y5'],
    });
  });

  test('`meets` carries the exclusions of its target over, but not its class', () => {
    const made = list('us', [
      paragraph('X1', {
        classes: ['circuit'],
        when: is('bits', '> 8 bit'),
        except: [except(answers('military', 'no'))],
      }),
      paragraph('X9', { classes: ['module'], when: refers('meets', 'X1') }),
    ]);
    const about = (military: string) =>
      verdict(item(['module'], { bits: '9 bit', military }), [], made).controlledBy;
    expect(about('yes')).toEqual(['X9']);
    expect(about('no')).toEqual([]);
  });
});

describe('days', () => {
  test('a verdict before the first edition is marked as not shown in force', () => {
    const controlled = adc({ bits: '12 bit', rate: '500 MSPS' });
    expect(verdict(controlled).notShownInForce).toEqual([]);
    expect(verdict(controlled, everything, us, '2025-12-31').notShownInForce).toEqual(['X1.b.2', 'X9']);
    const free = adc({ bits: '12 bit', rate: '100 MSPS' });
    expect(verdict(free, everything, us, '2025-12-31').notShownInForce).toContain('X1.b.2');
  });
});

test('classes: parents are implied, disjoint ones excluded with their sub-classes, and a conflict is noted', () => {
  const known = subjectOf(item(['adc', 'watch']), words, []).knowledge;
  expect(known.classes.get('circuit')).toEqual({ truth: 'yes' });
  expect(known.classes.get('amplifier')).toEqual({ truth: 'no' });
  expect(known.classes.get('dac')).toEqual({ truth: 'no' });
  expect(known.contradictions.map(({ id }) => id)).toContain('watch');
  expect(subjectOf(item(['module']), words, []).knowledge.classes.get('adc')).toEqual({ truth: 'no' });
});

test('classes that different assumptions exclude are shown each with its own', () => {
  const made = list('us', [paragraph('X1', { when: all(ofClass('dac', 'module'), is('bits', '> 1 bit')) })]);
  const about = verdict(
    item(['adc'], { bits: '2 bit' }, { notClasses: [] }),
    ['not-dac', 'no-other-class'],
    made,
  );
  expect(about.controls[0]?.trace).toMatchObject({
    of: [{ kind: 'any', of: [{ classes: ['dac'], assumption: 'not-dac' }, { classes: ['module'] }] }, {}],
  });
  expect(about.assumptions).toContain('not-dac');
});
