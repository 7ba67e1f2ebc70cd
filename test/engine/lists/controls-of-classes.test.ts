import { listOnDay } from '../../../src/engine/as-of';
import { controlsOfClasses } from '../../../src/engine/lists/controls-of-classes';
import { answers, list, paragraph, vocabulary } from '../build';

test('controls of some classes, and those that name none, stand in the order of the list, each once', () => {
  const words = vocabulary({ classes: { a: {}, b: {}, c: {} }, questions: ['q'] });
  const day = listOnDay(
    list(
      'us',
      [['b'], undefined, ['a'], ['c', 'a', 'b'], ['c']].map((classes, at) =>
        paragraph(`X${at}`, { ...(classes && { classes }), when: answers('q', 'yes') }),
      ),
    ),
    '2026-01-01',
    words,
  );
  const about = (...classes: string[]): readonly string[] =>
    controlsOfClasses(day, (id) => classes.includes(id)).map(({ address }) => address);
  expect(about('a', 'b')).toEqual(['X0', 'X1', 'X2', 'X3']);
  expect(about('a')).toEqual(['X1', 'X2', 'X3']);
  expect(about('c')).toEqual(['X1', 'X3', 'X4']);
  expect(about()).toEqual(['X1']);
});
