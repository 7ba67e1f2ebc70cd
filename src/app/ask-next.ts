import type { AskedFigure, AskNext, ItemOutlook } from '../model/item-outlook';

/** Figures that are listed: what is worth asking a supplier for in one go. */
const most = 10;

/** Which figure to ask for next over a whole item list: those that can decide most open items by themselves first. */
export function askNext(outlooks: readonly (ItemOutlook | undefined)[]): readonly AskNext[] {
  const counts = new Map<string, { figure: AskedFigure; settles: number; matters: number }>();
  const entryOf = (figure: AskedFigure): { settles: number; matters: number } => {
    const key = JSON.stringify(figure);
    const entry = counts.get(key) ?? { figure, settles: 0, matters: 0 };
    counts.set(key, entry);
    return entry;
  };
  for (const deciding of outlooks.flatMap((outlook) => outlook?.deciding ?? [])) {
    for (const figure of [...deciding.smallest, ...deciding.others]) entryOf(figure).matters += 1;
    for (const figure of deciding.alone) entryOf(figure).settles += 1;
  }
  return [...counts.values()].sort((a, b) => b.settles - a.settles || b.matters - a.matters).slice(0, most);
}
