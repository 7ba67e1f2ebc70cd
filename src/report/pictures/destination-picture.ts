import { scaleBand } from 'd3-scale';
import type { Comparison } from '../../model/comparison';
import type { LicenceState } from '../../model/licensing-outcome';
import type { Lang } from '../../model/text';
import { licenceStates, licenceStateWord } from '../licence-words';
import { fill } from '../messages/fill';
import { licenceMessagesIn } from '../messages/licence-messages';
import { pictureMessagesIn } from './picture-messages';
import { textWidth } from './place-labels';
import { px } from './px';

/** Half of a cell: what one jurisdiction asks for. */
interface Half {
  readonly side: 'first' | 'second';
  readonly state: LicenceState;
  readonly outline: string;
  readonly sign: string;
  readonly x: number;
  readonly y: number;
}

/** Lengths are in units of the view box. */
export interface DestinationPicture {
  readonly title: string;
  readonly description: string;
  readonly hint: string;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly code: string; readonly x: number }[];
  readonly rows: readonly {
    readonly name: string;
    readonly y: number;
    readonly cells: readonly { readonly title: string; readonly halves: readonly Half[] }[];
  }[];
  readonly legend: readonly { readonly state: LicenceState; readonly sign: string; readonly word: string }[];
}

const left = 150;
const cell = 30;
const head = 22;
const size = 11;

/** Items against destinations, each cell cut across for the two lists; `null` where no destination was asked for. */
export function destinationPicture(
  {
    licences,
    items,
    lists,
  }: Pick<Comparison, 'items' | 'lists'> & { readonly licences?: Comparison['licences'] | undefined },
  lang: Lang,
): DestinationPicture | null {
  if (licences === undefined || licences.destinations.length === 0) return null;
  const p = pictureMessagesIn(lang);
  const m = licenceMessagesIn(lang);
  const codes = licences.destinations.map(({ code }) => code);
  const x = scaleBand(codes, [left, left + codes.length * cell]).paddingInner(0.1);
  const rows = licences.items.map(({ at }, index) => {
    const y = head + index * cell;
    const name = items[index]?.name ?? '';
    return {
      name: shortened(name, left - 8),
      y: y + cell / 2 + 4,
      cells: at.map(({ destination, licences: both }) => ({
        title: `${name}, ${destination}: ${both
          .map(
            ({ state }, side) =>
              `${lists[side as 0 | 1].jurisdiction[lang]} ${licenceStateWord(state, m).word}`,
          )
          .join(', ')}`,
        halves: both.map(({ state }, side) =>
          halfOf(state, side === 0 ? 'first' : 'second', x(destination) ?? left, y, x.bandwidth()),
        ),
      })),
    };
  });
  const states = licences.items.flatMap(({ at }) =>
    at.flatMap(({ licences: both }) => both.map(({ state }) => state)),
  );
  return {
    title: p.matrixTitle,
    description: codes.join(', '),
    hint: fill(p.matrixHint, { first: lists[0].jurisdiction[lang], second: lists[1].jurisdiction[lang] }),
    width: left + codes.length * cell,
    height: head + rows.length * cell,
    columns: codes.map((code) => ({ code, x: px((x(code) ?? left) + x.bandwidth() / 2) })),
    rows,
    legend: licenceStates
      .filter((state) => states.includes(state))
      .map((state) => ({ state, sign: stateSign(state), word: licenceStateWord(state, m).word })),
  };
}

function halfOf(state: LicenceState, side: 'first' | 'second', x: number, y: number, wide: number): Half {
  const [from, to, top, bottom] = [px(x), px(x + wide), px(y), px(y + wide)];
  const isFirst = side === 'first';
  return {
    side,
    state,
    outline: isFirst ? `M${from},${top}H${to}L${from},${bottom}Z` : `M${to},${top}V${bottom}H${from}Z`,
    sign: stateSign(state),
    x: px(x + wide * (isFirst ? 0.3 : 0.7)),
    y: px(y + wide * (isFirst ? 0.3 : 0.7) + 4),
  };
}

/** A sign that tells a state without its colour. */
function stateSign(state: LicenceState): string {
  switch (state) {
    case 'required':
      return '●';
    case 'exception-possible':
      return '◐';
    case 'not-required':
      return '○';
    case 'not-decided':
      return '?';
    case 'no-export':
      return '–';
  }
}

function shortened(text: string, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
