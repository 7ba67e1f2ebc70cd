import { InvalidArgumentError, Option, type Command } from 'commander';
import { isCalendarDay } from '../app/calendar-day';
import { listIdsOf, shortName } from '../app/compared-lists';
import type { CliDependencies } from './cli-dependencies';

/** The lists for which there is an as-of option. */
export async function datedLists(deps: CliDependencies): Promise<readonly string[]> {
  return listIdsOf((await deps.readRuleFiles()).map(({ path }) => path));
}

/** Adds an as-of option for each list. */
export function addAsOf(command: Command, lists: readonly string[]): void {
  for (const id of lists) {
    const words = `day on which the law of ${id} is applied, YYYY-MM-DD (default: its latest edition)`;
    command.addOption(new Option(`--${shortName(id)}-as-of <date>`, words).argParser(calendarDay));
  }
}

/** The days that were named, by list. */
export function asOfDates(
  lists: readonly string[],
  parsed: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((id) => {
      const day = parsed[`${shortName(id)}AsOf`];
      return typeof day === 'string' ? [[id, day] as const] : [];
    }),
  );
}

function calendarDay(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('expected a day that exists, as YYYY-MM-DD');
  return text;
}
