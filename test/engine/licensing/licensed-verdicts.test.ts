import { isNamed, licensedControls, licensedParagraph } from '../../../src/engine/licensing/licensed-control';
import { listLicence } from '../../../src/engine/licensing/list-licence';
import type { ListVerdict } from '../../../src/model/verdict';
import { reason, tables, verdict } from './small-tables';

const trace = { kind: 'all', truth: 'yes', of: [] } as const;
const judged = (address: string, truth: 'yes' | 'no' | 'unknown', row?: string) => ({
  address,
  truth,
  tier: 'list' as const,
  trace,
  reasons: [reason('NS', { column: 2, truth: truth === 'no' ? 'yes' : truth })],
  ...(row !== undefined && { row }),
});

describe('a verdict that is not decided stays so', () => {
  const held = { controlledBy: ['3A001.a'], controls: [judged('3A001.a', 'yes')] };
  const licence = (status: ListVerdict['status'], more: Partial<ListVerdict> = {}) => {
    const { state, open } = listLicence(verdict(status, more), 'AA', tables());
    return [state, open.map(({ kind, addresses }) => [kind, addresses])];
  };

  test('whatever the tables say', () => {
    expect(licence('undetermined', { ...held, openControls: ['3A001.b'] })).toEqual([
      'not-decided',
      [['verdict-undetermined', ['3A001.b']]],
    ]);
    expect(licence('not-covered', { notCovered: ['3A002'] })).toEqual([
      'not-decided',
      [['verdict-not-covered', ['3A002']]],
    ]);
    expect(licence('not-covered-in-full')).toEqual(['not-decided', [['verdict-not-covered', []]]]);
    expect(licence('not-covered-in-full', { notCovered: ['3A002'] })).toEqual([
      'not-decided',
      [['verdict-not-covered', ['3A002']]],
    ]);
  });

  test('what is controlled may need a licence, and what is not encoded may add to it', () => {
    expect(licence('controlled', held)).toEqual(['required', []]);
    expect(licence('controlled', { ...held, notCovered: ['3A002'] })).toEqual(['required', []]);
    const blank = {
      controlledBy: ['3A001.a'],
      controls: [{ ...judged('3A001.a', 'yes'), reasons: [reason('NS', { column: 1 })] }],
    };
    expect(licence('controlled', blank)).toEqual(['not-required', []]);
    expect(licence('controlled', { ...blank, notCovered: ['3A002'] })).toEqual([
      'not-decided',
      [['verdict-not-covered', ['3A002']]],
    ]);
  });

  test('what is not controlled needs none', () => {
    expect(licence('not-controlled', { controls: [judged('3A001.a', 'no')] })).toEqual(['not-required', []]);
    expect(licence('out-of-class')).toEqual(['not-required', []]);
  });
});

test('of a verdict the controls that hold or may hold are licensed', () => {
  const controls = [judged('a', 'yes', '7の項'), judged('b', 'unknown'), judged('c', 'no')];
  const silent = { address: 'd', truth: 'unknown', tier: 'list', trace } as const;
  expect(
    licensedControls(verdict('controlled', { controlledBy: ['a'], controls: [...controls, silent] })),
  ).toStrictEqual([
    { address: 'a', truth: 'yes', hereOrElsewhere: true, reasons: controls[0]!.reasons, row: '7の項' },
    { address: 'b', truth: 'unknown', hereOrElsewhere: false, reasons: controls[1]!.reasons },
    { address: 'd', truth: 'unknown', hereOrElsewhere: false, reasons: [] },
  ]);
});

test('a paragraph by itself is licensed as if an item met it; a reason for a part of it is open', () => {
  const facts = {
    reasons: [
      { reason: 'NS', column: 2, partial: false },
      { reason: 'MT', partial: true },
    ],
  } as unknown as Parameters<typeof licensedParagraph>[1];
  expect(licensedParagraph('3A001.a', facts)).toStrictEqual({
    address: '3A001.a',
    truth: 'yes',
    hereOrElsewhere: true,
    reasons: [
      { reason: 'NS', column: 2, truth: 'yes' },
      { reason: 'MT', truth: 'unknown' },
    ],
  });
  expect(licensedParagraph('第6条', { ...facts, row: '7の項' }).row).toBe('7の項');
});

test('a table names what lies in what it names, by paragraph or by row', () => {
  const at_ = ['3A001.a', '7の項'];
  expect(isNamed({ address: '3A001.a' }, at_)).toBe(true);
  expect(isNamed({ address: '3A001.a.1' }, at_)).toBe(true);
  expect(isNamed({ address: '3A001.a.1' }, at_)).toBe(true);
  expect(isNamed({ address: '3A001.b' }, at_)).toBe(false);
  expect(isNamed({ address: '3A001' }, at_)).toBe(false);
  expect(isNamed({ address: '第6条', row: '7の項(1)' }, at_)).toBe(true);
  expect(isNamed({ address: '第6条', row: '8の項' }, at_)).toBe(false);
  expect(isNamed({ address: '第6条' }, at_)).toBe(false);
});
