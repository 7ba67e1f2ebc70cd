import fc from 'fast-check';
import { compareItems } from '../../../src/app/compare-items';
import { compareListScopes } from '../../../src/app/compare-list-scopes';
import { readItems } from '../../../src/app/read-items';
import type { LicenceMatrix, LicenceState, ListLicence } from '../../../src/model/licensing-outcome';
import { jsonReport } from '../../../src/report/json/json-report';
import { templateSet } from '../../../src/report/html/template-set';
import { destinationPicture } from '../../../src/report/pictures/destination-picture';
import { axisPicture } from '../../../src/report/pictures/axis-picture';
import { heatPicture } from '../../../src/report/pictures/heat-picture';
import { numberScale } from '../../../src/report/pictures/number-scale';
import { pictureSet } from '../../../src/report/pictures/picture-set';
import { placeLabels, textWidth } from '../../../src/report/pictures/place-labels';
import { timelinePicture } from '../../../src/report/pictures/timeline-picture';
import { planePicture } from '../../../src/report/pictures/plane-picture';
import { smallCorpus, smallList } from '../../app/small-corpus';

const corpus = smallCorpus();
const read = readItems({ file: 'items.yaml', hash: 'ab', text: smallList }, corpus.rulebook.vocabulary);
if (!read.ok) throw new Error('the list is read');
const comparison = compareItems({
  rulebook: corpus.rulebook,
  itemList: read.value,
  asOf: new Map(),
  tool: corpus.tool,
  diagnostics: [],
});
const itemNamed = (id: string) => comparison.items.find(({ item }) => item === id)!;
const axesOf = (id: string) => itemNamed(id).outlook?.axes ?? [];
const render = templateSet(corpus.templates);

const gaps = compareListScopes({ asOf: new Map(), filter: {}, place: 'lists' }, corpus);
if (!gaps.ok) throw new Error('the lists are compared');
const result = gaps.value;

describe('the axes of an item', () => {
  test('both lists part at their own figures', () => {
    const [resolution] = axesOf('twelve').filter(({ figure }) => figure.id === 'resolution');
    const picture = axisPicture(resolution!, comparison, 'en');
    expect(picture.texts).toMatchObject([
      {
        jurisdictions: 'United States',
        parts: [
          { word: 'not controlled', where: 'up to 11 bit' },
          { word: 'controlled', where: '12 bit or more' },
        ],
      },
      {
        jurisdictions: 'Japan',
        parts: [
          { word: 'not controlled', where: 'up to 13 bit' },
          { word: 'controlled', where: '14 bit or more' },
        ],
      },
    ]);
    expect(picture.mark?.text).toBe('this item: 12 bit');
  });

  test('an open item has the axis that decides it, and no mark', () => {
    const [axis] = axesOf('open');
    expect(axis?.figure.id).toBe('sample-rate');
    const picture = axisPicture(axis!, comparison, 'ja');
    expect(picture.mark).toBeNull();
    expect(picture.texts).toMatchObject([
      {
        jurisdictions: '米国・日本',
        parts: [
          { word: '非該当', where: '400 MSPS以下' },
          { word: '該当', where: '400 MSPS超' },
        ],
      },
    ]);
    expect(picture.bounds.map(({ text }) => text)).toEqual(['400 MSPS']);
  });

  test.each(['en', 'ja'] as const)('the text equivalent in %s holds every bound of the data', (lang) => {
    const axes = comparison.items.flatMap(({ outlook }) => outlook?.axes ?? []);
    expect(axes.length).toBeGreaterThan(2);
    for (const axis of axes) {
      const text = JSON.stringify(axisPicture(axis, comparison, lang).texts);
      for (const { low, high } of axis.lists.flat())
        for (const bound of [low, high]) if (bound) expect(text).toContain(bound.value.toString());
    }
  });

  test('they stand in the canonical result with exact bounds', () => {
    const json = JSON.parse(jsonReport(comparison)) as {
      items: { outlook?: { axes?: { lists: unknown[]; domain: string }[] } }[];
    };
    expect(json.items[0]?.outlook?.axes?.[0]).toMatchObject({
      figure: { kind: 'parameter' },
      lists: [
        [{ outcome: 'not-controlled', high: { value: expect.any(String) as string } }, {}],
        [{}, {}],
      ],
    });
  });
});

test('what an axis says of an item is what the verdicts say of it', () => {
  for (const { outlook, alignment } of comparison.items) {
    for (const { at, lists } of outlook?.axes ?? []) {
      if (at?.low === undefined) continue;
      const { value } = at.low;
      const said = lists.map(
        (parts) =>
          parts.find(
            ({ low, high }) =>
              (low === undefined || (low.closed ? low.value.lte(value) : low.value.lt(value))) &&
              (high === undefined || (high.closed ? high.value.gte(value) : high.value.gt(value))),
          )?.outcome,
      );
      const expected = {
        'both-controlled': ['controlled', 'controlled'],
        'neither-controlled': ['not-controlled', 'not-controlled'],
        'first-only': ['controlled', 'not-controlled'],
        'second-only': ['not-controlled', 'controlled'],
        undetermined: said,
        'not-covered': said,
      }[alignment];
      expect(said).toEqual(expected);
    }
  }
});

describe('labels', () => {
  const label = fc.record({
    x: fc.double({ min: 0, max: 360, noNaN: true }),
    text: fc.stringMatching(/^[0-9A-Za-z 度以]{1,14}$/),
  });
  test('never overlap on one line, and never leave the drawing', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const placed = placeLabels(labels, [0, 360], 11);
        for (const [index, one] of placed.entries()) {
          const half = textWidth(one.text, 11) / 2;
          expect(one.middle - half).toBeGreaterThanOrEqual(-0.01);
          expect(one.middle + half).toBeLessThanOrEqual(360.01);
          for (const other of placed.slice(index + 1)) {
            if (other.line !== one.line) continue;
            const room = Math.abs(other.middle - one.middle) - half - textWidth(other.text, 11) / 2;
            expect(room).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('of two equal bounds stand once', () => {
    expect(
      placeLabels(
        [
          { x: 10, text: '4 W' },
          { x: 10, text: '4 W' },
        ],
        [0, 100],
        10,
      ),
    ).toHaveLength(1);
  });
});

describe('a scale', () => {
  test('keeps the order of its values inside of the drawing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (values) => {
          const scale = numberScale(values, [6, 354]);
          const places = [...values].sort((a, b) => a - b).map(scale.at);
          expect([...places].sort((a, b) => a - b)).toEqual(places);
          for (const at of places) {
            expect(at).toBeGreaterThanOrEqual(6);
            expect(at).toBeLessThanOrEqual(354);
          }
        },
      ),
    );
  });

  test('is logarithmic only beyond two decades, and then not below zero', () => {
    expect(numberScale([1, 100], [0, 100]).kind).toBe('linear');
    expect(numberScale([1, 101], [0, 100]).kind).toBe('logarithmic');
    expect(numberScale([0, 1, 1000], [0, 100]).kind).toBe('logarithmic');
    expect(numberScale([-1, 1, 1000], [0, 100]).kind).toBe('linear');
  });
});

describe.each(['en', 'ja'] as const)('pictures in %s', (lang) => {
  const compared = result.classes[0]!;
  const drawn: readonly (readonly [string, object | null])[] = [
    ['picture-set', pictureSet(itemNamed('twelve').outlook ?? {}, comparison, lang)],
    ['picture-set', pictureSet(compared.list.regions[0]!, result, lang, 'example')],
    ['picture-heat', heatPicture(result, lang)],
    ['picture-timeline', timelinePicture(compared, result, lang)],
  ];

  test.each(drawn)(
    '%s is a named image with rounded lengths, no style attribute and no address',
    (name, view) => {
      expect(view).not.toBeNull();
      const html = render(name, view!);
      expect(html).toMatch(/<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      expect(html).not.toMatch(/style=|url\(|undefined|NaN|Infinity|\[object/);
      for (const [, length = ''] of html.matchAll(/ (?:x|y|cx|cy|width|height|d)="([^"]*)"/g))
        expect(length).not.toMatch(/\.\d{3}/);
    },
  );

  test('an unknown day is drawn as unknown and said so', () => {
    const timeline = timelinePicture(compared, result, lang)!;
    const [first, second] = timeline.lists;
    expect(first?.bars[0]?.parts[0]?.isDated).toBe(false);
    expect(second?.bars[0]?.parts.map(({ isDated }) => isDated)).toEqual([false, true]);
    expect(timeline.rows.map(({ inForce }) => inForce)).toEqual(
      lang === 'en'
        ? [
            'from an unknown day, read in the edition of 2026-07-23',
            'from an unknown day, read in the edition of 2025-11-15 until 2026-02-14; from 2026-02-14',
          ]
        : [
            '施行日不明、2026-07-23の版で確認',
            '施行日不明、2025-11-15の版で確認 2026-02-14まで; 2026-02-14から',
          ],
    );
  });

  test('the bars count every class that a list controls once per group', () => {
    const heat = heatPicture(result, lang);
    expect(heat.lists.map(({ bars }) => bars.map(({ name, total }) => [name, total]))).toEqual([
      [['3A', 1]],
      [['第6条', 1]],
    ]);
    for (const { bars } of heat.lists)
      for (const { counts, total } of bars) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  test('a plane tells each cell in words', () => {
    const { plane } = itemNamed('twelve').outlook ?? {};
    const picture = planePicture(plane!, comparison, lang);
    const words = picture.rows.flatMap(({ cells }) => cells.map(({ word }) => word));
    expect(new Set(words)).toEqual(
      new Set(
        lang === 'en'
          ? ['neither list', 'United States only', 'both lists']
          : ['双方非該当', '米国のみ該当', '双方該当'],
      ),
    );
    expect(picture.cells).toHaveLength(words.length);
  });
});

test('a cell of the destination matrix says both licences without its colour', () => {
  const licence = (list: string, state: LicenceState): ListLicence => ({
    list,
    state,
    grounds: [],
    open: [],
    exceptions: [],
    remarks: [],
    beforeTables: false,
  });
  const table = (list: string) => ({ list, editions: [], notModelled: [], doubts: [] });
  const both = [licence('us-ccl', 'required'), licence('jp-meti', 'not-decided')] as const;
  const licences: LicenceMatrix = {
    destinations: [{ code: 'CN', name: { en: 'China', ja: '中国' }, groups: [[], []] }],
    items: comparison.items.map(({ item }) => ({ item, at: [{ destination: 'CN', licences: both }] })),
    briefing: [],
    names: {},
    tables: [table('us-ccl'), table('jp-meti')],
  };
  const picture = destinationPicture({ ...comparison, licences }, 'en');
  expect(picture?.rows[0]?.cells[0]).toMatchObject({
    title: expect.stringMatching(/^Twelve bit, CN: United States .+, Japan .+/) as string,
    halves: [{ sign: '●' }, { sign: '?' }],
  });
  expect(picture?.legend.map(({ sign }) => sign)).toEqual(['●', '?']);
  expect(render('picture-destinations', picture!)).not.toMatch(/style=|undefined|NaN/);
  expect(destinationPicture(comparison, 'en')).toBeNull();
});
