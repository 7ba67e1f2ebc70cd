import { check, type Diagnostics } from 'recheck';
import { builtPatterns, patternsOfSchemas, patternsOfSource, type FoundPattern } from './all-patterns';
import { boundedPatterns } from './bounded-patterns';

const { literals, builders } = patternsOfSource();
const built = builtPatterns(builders);
const all = new Map(
  [...literals, ...built, ...patternsOfSchemas()].map((found) => [`/${found.source}/${found.flags}`, found]),
);

/** Milliseconds that the worst known attack takes on a text of a length. */
function worst({ source, flags }: FoundPattern, found: Diagnostics, longest: number): number {
  if (found.status !== 'vulnerable') return 0;
  const { pumps, suffix } = found.attack;
  const room = longest - suffix.length - pumps.reduce((sum, { prefix }) => sum + prefix.length, 0);
  const text =
    pumps
      .map(
        ({ prefix, pump }) =>
          prefix + pump.repeat(Math.max(1, Math.floor(room / pumps.length / pump.length))),
      )
      .join('') + suffix;
  const start = performance.now();
  new RegExp(source, flags).test(text.slice(0, longest));
  return performance.now() - start;
}

/** A sticky pattern begins at one place only, which the checker does not know. */
function asChecked({ source, flags }: FoundPattern): Pick<FoundPattern, 'source' | 'flags'> {
  return flags.includes('y')
    ? { source: `^(?:${source})`, flags: flags.replace('y', '') }
    : { source, flags };
}

test('the program builds patterns when it is loaded, and each file that does was looked at', () => {
  expect(new Set(built.map(({ at }) => at)).size).toBe(builders.length);
  expect(literals.length).toBeGreaterThan(200);
});

test('no pattern takes more than linear time, except on a text that is short beforehand', async () => {
  const slow: string[] = [];
  const bounded = new Set<string>();
  const look = async (found: FoundPattern): Promise<void> => {
    const { source, flags } = asChecked(found);
    const result = await check(source, flags, { timeout: 20_000, randomSeed: 1 });
    const name = found.source in boundedPatterns ? found.source : found.at;
    const bound = boundedPatterns[name];
    if (bound !== undefined) bounded.add(name);
    if (result.status === 'safe') return;
    const kind = result.status === 'vulnerable' ? result.complexity.summary : result.error.kind;
    if (bound === undefined || result.status === 'unknown' || result.complexity.type === 'exponential')
      slow.push(`${found.at} /${found.source}/${found.flags}: ${kind}`);
    else if (worst(found, result, bound.longest) > 500)
      slow.push(`${found.at} /${found.source}/${found.flags}: slow on ${bound.longest} characters`);
  };
  const waiting = [...all.values()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await look(next);
  };
  await Promise.all([worker(), worker()]);
  expect(slow).toEqual([]);
  expect(Object.keys(boundedPatterns).filter((source) => !bounded.has(source))).toEqual([]);
}, 120_000);
