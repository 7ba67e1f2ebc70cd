import type { ChoiceParameter, QuestionParameter } from '../../model/vocabulary';
import { nameIndex, nameKey } from '../name-index';
import { fault, figure, type Reading } from './reading';

/** `x` alone is not here: some tick a box with it, others cross it out. */
const answers: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['yes', 'y', 'true', 'はい', '有', '有り', 'あり', '○', '◯', '〇', '✓', '✔'],
  no: ['no', 'n', 'false', 'いいえ', '無', '無し', 'なし', '×', '✕', '✗', '✘'],
};

/** Reads the answer to a yes/no question. */
export function readQuestion(text: string, parameter: QuestionParameter): Reading {
  for (const value of ['yes', 'no'] as const) {
    if (answers[value].includes(nameKey(text))) return figure({ kind: 'answer', value });
  }
  return fault(
    'unreadable-answer',
    `unreadable answer \`${text}\` to \`${parameter.id}\``,
    '`yes` or `no`',
    'leave the cell empty where it is not known',
  );
}

/** Reads one of several values by id, label or alias. */
export function readChoice(text: string, parameter: ChoiceParameter): Reading {
  const values = nameIndex(
    'value',
    parameter.values.map(({ id, label, aliases }) => ({ id, names: [label.en, label.ja, ...aliases] })),
  );
  const found = values.find(text);
  if ('id' in found) return figure({ kind: 'answer', value: found.id });
  return {
    kind: 'fault',
    fault: { expected: `one of ${parameter.values.map(({ id }) => `\`${id}\``).join(', ')}`, ...found.fault },
  };
}
