const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A corpus names some dozens of days, each of them thousands of times; texts come from outside too. */
const keptDays = 1_000;
const known = new Map<string, boolean>();

/** Whether a text `YYYY-MM-DD` is a day of the Gregorian calendar: not 2026-02-30. */
export function isCalendarDay(text: string): boolean {
  const kept = known.get(text) ?? isDay(text);
  if (known.size >= keptDays) known.clear();
  known.set(text, kept);
  return kept;
}

function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = (days[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
  return day >= 1 && day <= length;
}
