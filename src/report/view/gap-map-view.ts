import { addressTokens } from '../../model/address';
import type { ListRelation } from '../../model/list-comparison';
import type { ComparedClass } from '../../model/list-comparison-result';
import { relations, relationWord } from '../gap-words';
import { fragment, type Fragment } from './fragment';
import { classAnchor } from './gap-class-view';
import type { GapWording } from './gap-wording';

/** One square of the map. Figures of the drawing are whole numbers in units of its view box. */
interface Tile {
  readonly x: number;
  readonly y: number;
  readonly signX: number;
  readonly signY: number;
  readonly relation: ListRelation;
  readonly sign: string;
  readonly title: string;
}

export interface GapMapView {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly rows: readonly {
    readonly entry: Fragment;
    /** Of the entry; empty where there is none. */
    readonly heading: string;
    readonly classes: readonly {
      readonly label: string;
      readonly anchor: string;
      readonly sign: string;
      readonly word: string;
    }[];
    readonly labelY: number;
    readonly tiles: readonly Tile[];
  }[];
}

const size = 22;
const pitch = 25;
/** Room for the entry on the left: `第6条第10号の2`. */
const margin = 104;
/** Squares in a line: so many that the map can be read on a small screen. */
const perLine = 13;

/** The classes as squares, by the entry that holds most of their paragraphs, in the order of the lists. */
export function gapMapView(classes: readonly ComparedClass[], wording: GapWording): GapMapView {
  const { g, lang, glossary, result } = wording;
  const headings = new Map(
    result.lists.flatMap(({ coverage }) => coverage.map(({ address, heading }) => [address, heading[lang]])),
  );
  const byEntry = new Map<string, ComparedClass[]>();
  for (const compared of classes) {
    const entry = mainEntry(compared);
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), compared]);
  }
  let top = 0;
  const rows = [...byEntry]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([entry, members]) => {
      const labelY = top + 16;
      const tiles = members.map(({ itemClass, list }, index): Tile => {
        const x = margin + (index % perLine) * pitch;
        const y = top + Math.floor(index / perLine) * pitch;
        const { word, sign } = relationWord(list.relation, result.lists, g, lang);
        const title = `${glossary.classes[itemClass]?.[lang] ?? itemClass}: ${word}`;
        return { x, y, signX: x + size / 2, signY: y + 16, relation: list.relation, sign, title };
      });
      top += Math.ceil(members.length / perLine) * pitch + 3;
      return {
        entry: fragment(entry === '' ? g.mapNoEntry : entry, lang),
        heading: headings.get(entry) ?? '',
        labelY,
        tiles,
        classes: members.map(({ itemClass, list }) => ({
          label: glossary.classes[itemClass]?.[lang] ?? itemClass,
          anchor: classAnchor(itemClass),
          ...relationWord(list.relation, result.lists, g, lang),
        })),
      };
    });
  return {
    title: g.mapTitle,
    description: relations
      .map((relation) => ({
        word: relationWord(relation, result.lists, g, lang).word,
        count: classes.filter(({ list }) => list.relation === relation).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ word, count }) => `${word}: ${count}`)
      .join('; '),
    width: margin + perLine * pitch,
    height: top,
    size,
    rows,
  };
}

/** The entry of most of the paragraphs of the first list, or of the second where the first has none. */
function mainEntry({ list: { controls } }: ComparedClass): string {
  const named = (controls[0].length > 0 ? controls[0] : controls[1]).map(entryOf);
  const counts = [...new Set(named)].map((entry) => ({
    entry,
    count: named.filter((one) => one === entry).length,
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.entry ?? '';
}

function entryOf(address: string): string {
  const [first = address, second = ''] = addressTokens(address) ?? [];
  return first.startsWith('第') ? first + second : first;
}
