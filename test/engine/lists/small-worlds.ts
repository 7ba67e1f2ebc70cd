import type { Control, Tier } from '../../../src/model/control-list';
import type { FigureValue, Item } from '../../../src/model/item';
import { judgeControl } from '../../../src/engine/judge-control';
import type { ListOnDay } from '../../../src/engine/list-on-day';
import { subjectOf } from '../../../src/engine/subject';
import type { Truth } from '../../../src/model/truth';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { item, quantities } from '../build';
import { smallLists, type Words } from './small-lists';

/**
 * Items of which everything is said that the small lists ask, with figures at, just below and just above the limits that tests
 * write. The plain evaluator says what each list makes of them.
 */
type Figures = Readonly<Record<string, string | FigureValue>>;
type Choices = readonly Figures[];

const one = (name: string, ...values: string[]): Choices => values.map((value) => ({ [name]: value }));

const numbers: Readonly<Record<string, Choices>> = {
  tpp: one('tpp', '0 TPP', '999 TPP', '1000 TPP', '1500 TPP', '2000 TPP', '2001 TPP'),
  'part-tpp': one('part-tpp', '0 TPP', '1000 TPP', '1001 TPP'),
  area: one('area', '50 mm2', '100 mm2', '200 mm2'),
  resolution: one('resolution', '7 bit', '8 bit', '9 bit', '10 bit', '11 bit'),
  'sample-rate': one('sample-rate', '600 MSPS', '601 MSPS', '1.3 GSPS', '1.4 GSPS'),
  'rated-temperature': one(
    'rated-temperature',
    '-60 degC .. 30 degC',
    '-55 degC .. 125 degC',
    '-54 degC .. 126 degC',
    '-60 degC .. 126 degC',
    '-60 degC .. -54 degC',
    '126 degC .. 130 degC',
  ),
  output: one('output', '1 W', '2 W', '3 W'),
  'fft-points': one('fft-points', '512 count', '1024 count'),
  'fft-time': one('fft-time', '0.2 ms', '0.225 ms', '0.3 ms', '0.5 ms', '0.6 ms'),
  material: one('material', 'silicon', 'compound', 'diamond'),
  hardened: one('hardened', 'no', 'yes'),
  'us-judgment': one('us-judgment', 'no', 'yes'),
  'jp-judgment': one('jp-judgment', 'no', 'yes'),
};

/** Values in the middle of, or all over, the bands from 2 to 3 and from 3 to 4 GHz; none where the item does not operate. */
const curves: Choices = [
  ...(['', '5 W', '10 W', '10.5 W', '20 W'] as const).flatMap((low) =>
    (['', '10 W', '11 W'] as const).map((high) => ({
      frequency: `${low === '' ? '3.2' : '1'} GHz .. ${high === '' ? '2.9' : '5'} GHz`,
      power: curve([2.5, 2.5, low], [3.5, 3.5, high]),
    })),
  ),
  ...(['5 W', '10 W', '11 W'] as const).map((value) => ({
    frequency: '2 GHz .. 4 GHz',
    power: curve([2, 4, value]),
  })),
  ...(['5 W', '10 W', '11 W'] as const).flatMap((low) =>
    (['9 W', '12 W'] as const).map((high) => ({
      frequency: '2 GHz .. 4 GHz',
      power: curve([2, 3, low], [3, 4, high]),
    })),
  ),
  { frequency: '1 GHz .. 2 GHz', power: curve() },
].filter(({ frequency }) => frequency !== '3.2 GHz .. 2.9 GHz');

function curve(...rows: (readonly [from: number, to: number, value: string])[]): FigureValue {
  return {
    kind: 'curve',
    complete: true,
    rows: rows
      .filter(([, , value]) => value !== '')
      .map(([from, to, value]) => ({
        from: quantities(`${from} GHz`)[0]!,
        to: quantities(`${to} GHz`)[0]!,
        value: quantities(value)[0]!,
      })),
  };
}

const nothingElse = ['computer', 'software', 'module', 'amplifier', 'converter', 'firmware'];

function parts(words: string): readonly Item[] {
  const part = (id: string, classes: string[], figures: Figures): Item =>
    item(classes, figures, { id, notClasses: nothingElse.filter((other) => !classes.includes(other)) });
  const asked = all(['tpp', 'part-tpp', 'hardened', 'area'].filter((name) => words.includes(`"${name}"`)));
  const classes = ['converter', 'computer', 'circuit'].filter(
    (id) => id === 'converter' || new RegExp(`"contains":\\{[^}]*"${id}"`).test(words),
  );
  return [
    part('no part that counts', ['module'], {
      tpp: '0 TPP',
      'part-tpp': '0 TPP',
      hardened: 'no',
      area: '50 mm2',
    }),
    ...classes.flatMap((own) =>
      asked.filter(isPossible).map((figures, at) => part(`${own} ${at}`, [own], figures)),
    ),
  ];
}

/** Every combination of the choices for these names. */
function all(names: readonly string[]): readonly Figures[] {
  return names.reduce<readonly Figures[]>(
    (before, name) =>
      before.flatMap((figures) => (numbers[name] ?? []).map((more) => ({ ...figures, ...more }))),
    [{}],
  );
}

export interface SmallWorld {
  readonly item: Item;
  /** By list, then tier: whether any control holds for the item; in the tier of the list for a reason of that tier. */
  readonly answers: readonly [Answers, Answers];
}
/** `ofClass`: by controls that apply to an item that is of no class besides; what another class brings in is told of that class. */
interface Answers extends TierAnswers {
  readonly ofClass: TierAnswers;
}
type TierAnswers = Readonly<Record<'list' | 'any', Truth>>;

const known = new Map<string, readonly SmallWorld[]>();

/**
 * All combinations of the figures of which the lists speak, evenly thinned out to `most`. With `count` of parts,
 * each contains so many items.
 */
export function smallWorlds(
  us: readonly Words[],
  jp: readonly Words[],
  itemClass = 'circuit',
  count: 1 | 2 = 1,
  most = 60,
): readonly SmallWorld[] {
  const words = JSON.stringify([us, jp]);
  const key = `${itemClass} ${count} ${most} ${words}`;
  const found =
    known.get(key) ?? made([...us, ...jp], itemClass, count, most).map((own) => answered(own, us, jp));
  known.set(key, found);
  return found;
}

function made(lists: readonly Words[], itemClass: string, count: 1 | 2, most: number): readonly Item[] {
  const words = JSON.stringify(lists);
  const speaksOf = (name: string) => words.includes(`"${name}"`) || words.includes(`${name} `);
  const isDense = words.includes('"density"');
  const own = all(
    Object.keys(numbers).filter(
      (name) =>
        speaksOf(name) ||
        (isDense && (name === 'tpp' || name === 'area')) ||
        (name === 'tpp' && speaksOf('part-tpp')),
    ),
  );
  const withCurves =
    words.includes('"power"') || words.includes('"frequency"')
      ? own.flatMap((figures) => curves.map((more) => ({ ...figures, ...more })))
      : own;
  const real = withCurves.filter(isPossible);
  const others = words.includes('"contains"') ? parts(words) : [];
  const related: readonly (readonly Item[])[] =
    others.length === 0
      ? [[]]
      : count === 1
        ? others.map((other) => [other])
        : others.flatMap((first, at) => others.slice(at + 1).map((second) => [first, second]));
  const besides = ['amplifier', 'module', 'converter'].filter(
    (id) => id !== itemClass && isAskedOf(id, lists),
  );
  const classes = [[], ...besides.map((id) => [id]), ...(besides.length > 1 ? [besides] : [])];
  const size = real.length * related.length * classes.length;
  const step = Math.max(1, size / most);
  const worlds: Item[] = [];
  for (let at = 0; at < size; at += step) {
    const place = Math.floor(at);
    const figures = real[place % real.length]!;
    const contains = related[Math.floor(place / real.length) % related.length]!;
    const more = classes[Math.floor(place / real.length / related.length)]!;
    const mine = [itemClass, ...more];
    worlds.push(
      item(mine, figures, {
        id: `world ${place}`,
        contains: [...contains],
        notClasses: nothingElse.filter(
          (other) => !mine.includes(other) && (other !== 'software' || itemClass !== 'firmware'),
        ),
      }),
    );
  }
  return worlds;
}

/** Whether a paragraph asks for the class besides its own; what others say of that class alone is told of it. */
function isAskedOf(id: string, lists: readonly Words[]): boolean {
  const asked = JSON.stringify(
    lists.map(({ when, except }) => [when, except]),
    (key, value: unknown) => (key === 'contains' ? undefined : value),
  );
  const named = lists.some((own) => JSON.stringify(own.class ?? '').includes(`"${id}"`));
  return asked.includes(`"${id}"`) || (named && /"(controlled-by|meets)"/.test(asked));
}

function isPossible(figures: Figures): boolean {
  const [part, whole] = [figures['part-tpp'], figures.tpp].map((text) =>
    typeof text === 'string' ? parseFloat(text) : NaN,
  );
  return part === undefined || whole === undefined || !(part > whole);
}

function answered(own: Item, us: readonly Words[], jp: readonly Words[]): SmallWorld {
  const { sides, vocabulary } = smallLists(us, jp);
  const [first, second] = sides.map((side) => answersOf(side, own, vocabulary));
  return { item: own, answers: [first!, second!] };
}

/** What the plain evaluator says, control by control. The class of the item is the first that it states. */
export function answersOf(side: ListOnDay, own: Item, vocabulary: Vocabulary): Answers {
  const subject = subjectOf(own, vocabulary, []);
  const [itemClass = ''] = own.classes.keys();
  const above = [itemClass, ...(vocabulary.classes.get(itemClass)?.parents ?? [])];
  const judged = side.controls.map((control) => judgeControl(control, subject));
  const either = (truths: readonly Truth[]): Truth =>
    truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';
  const answers = (some: typeof judged): TierAnswers => ({
    list: either(some.map(({ control, parity }) => (control.tier === 'list' ? parity.truth : 'no'))),
    any: either(some.map(({ trace }) => trace.truth)),
  });
  const isOfClass = ({ classes }: Control): boolean =>
    classes.length === 0 || classes.some((id) => above.includes(id));
  return { ...answers(judged), ofClass: answers(judged.filter(({ control }) => isOfClass(control))) };
}

/** Whether exactly the one list controls the item in the tier; undefined where the evaluator does not know. */
export function isAlone(answers: SmallWorld['answers'], side: 0 | 1, tier: Tier): boolean | undefined {
  const [own, other] = side === 0 ? answers : ([answers[1], answers[0]] as const);
  const asked =
    tier === 'list'
      ? [own.ofClass.list, opposite(other.list)]
      : [own.ofClass.any, opposite(own.list), opposite(other.any)];
  if (asked.includes('no')) return false;
  return asked.includes('unknown') ? undefined : true;
}

const opposite = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');
