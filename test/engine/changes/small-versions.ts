import {
  compareVersions,
  type VersionComparison,
  type VersionOptions,
} from '../../../src/engine/changes/compare-versions';
import { regionText } from '../../../src/engine/lists/region-text';
import type { ControlList, Paragraph } from '../../../src/model/control-list';
import type { Region } from '../../../src/model/list-comparison';
import type { ClassChange, ControlChange } from '../../../src/model/rule-change';
import type { Rulebook } from '../../../src/model/rulebook';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { is, list, paragraph, vocabulary } from '../build';

export const words = vocabulary({
  classes: {
    chip: { touchedBy: { us: ['3A001'], jp: ['第1条'] } },
    converter: { parents: ['chip'] },
    computer: { disjoint: ['chip'] },
    program: {},
  },
  numbers: {
    bits: { unit: 'bit', domain: 'integer', least: '1' },
    rate: { unit: 'MSPS', least: '0' },
    power: { unit: 'W', least: '0' },
    io: { unit: 'Gbyte/s', least: '0' },
    tpp: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
  },
  questions: ['military', 'hardened'],
});
export const twelve = is('bits', '>= 12 bit');
/** What the second list says unless it is said otherwise: chips from 12 bit on. */
export const second = [paragraph('第1条', { classes: ['chip'], when: twelve })];

export interface Version {
  readonly us?: readonly Paragraph[];
  readonly jp?: readonly Paragraph[];
  readonly vocabulary?: Vocabulary;
  readonly day?: string;
  readonly more?: readonly ControlList[];
  /** Only these lists are there. */
  readonly only?: readonly string[];
  /** A list for which no day is given. */
  readonly undated?: string;
}

function rulebook({ us = [], jp = second, vocabulary: own = words, more = [], only }: Version): Rulebook {
  const lists = [list('us', us), list('jp', jp), ...more].filter(({ id }) => only?.includes(id) ?? true);
  return { vocabulary: own, lists: new Map(lists.map((each) => [each.id, each])), alignments: [], hash: '' };
}

export function compared(
  base: Version,
  head: Version,
  options: Partial<VersionOptions> = {},
): VersionComparison {
  const [before, after] = [base, head].map((version) => {
    const own = rulebook(version);
    return {
      rulebook: own,
      asOf: new Map(
        [...own.lists.keys()]
          .filter((id) => id !== version.undated)
          .map((id) => [id, version.day ?? '2026-01-01']),
      ),
    };
  });
  return compareVersions(before!, after!, {
    lists: ['us', 'jp'],
    turningDays: false,
    classes: 'named',
    ...options,
  });
}

const told = (region: Region): string =>
  `${region.side} ${regionText(region.box, words, 'en')}${region.kind === 'gap' ? '' : ` (${region.kind})`}`;

/** A changed control in a line. */
export function shownControl({
  list: id,
  kind,
  address,
  addresses,
  scopes,
  facts,
  days,
}: ControlChange): string {
  const parts = scopes.map(
    (scope) =>
      `${scope.itemClass} ${scope.kind}${scope.changesList ? '' : ' (not the list)'}: ${scope.regions.map(told).join(', ')}`,
  );
  const said = facts.map(({ fact, before, after }) => `${fact} ${before} > ${after}`);
  return [
    `${id} ${kind} ${address}`,
    addresses.map((each) => each.join(' ')).join(' > '),
    days.join(' '),
    ...parts,
    ...said,
  ].join('; ');
}

/** A changed class in a line. */
export function shownClass({ itemClass, relations, opened, closed, unresolved }: ClassChange): string {
  const parts = [
    ...opened.map((region) => `opened ${told(region)}`),
    ...closed.map((region) => `closed ${told(region)}`),
  ];
  return [itemClass, relations.join(' > '), ...parts, ...unresolved].join('; ');
}

export const shown = (found: VersionComparison) => [
  ...found.controls.map(shownControl),
  ...found.classes.map(shownClass),
];
