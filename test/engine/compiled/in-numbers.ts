import { listOnDay } from '../../../src/engine/as-of';
import { codeList } from '../../../src/engine/compiled/code-list';
import type { ListOnDay } from '../../../src/engine/list-on-day';
import { keepCode, type CodedCondition, type ListCode } from '../../../src/engine/outline/list-code';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { fromBytes, toBytes } from '../../../src/quantity/structured-bytes';

/** Lists on their days that are judged by what a snapshot keeps of them in numbers, read back from bytes. */
export function inNumbers(
  [one, other]: readonly [ListOnDay, ListOnDay],
  words: Vocabulary,
): readonly [ListOnDay, ListOnDay] {
  return [keptInNumbers(one, words), keptInNumbers(other, words)];
}

function keptInNumbers(day: ListOnDay, words: Vocabulary): ListOnDay {
  const { code, conditionsOf } = codeList(day, words);
  const kept = again(code) as ListCode;
  const conditions = code.groups.map((_, group) => again(conditionsOf(group)) as readonly CodedCondition[]);
  const list = { ...day.list };
  keepCode(list, day.asOf, words, () => ({ code: kept, conditionsOf: (group) => conditions[group] ?? [] }));
  return listOnDay(list, day.asOf, words);
}

function again(value: unknown): unknown {
  return fromBytes(toBytes(value));
}
