import { InvalidArgumentError, Option } from 'commander';
import type { AskedDestination } from '../app/licensing-destinations';

/** `--to CN --to Germany`: destinations for which licences are asked; it may be given several times. */
export function destinationOption(words: string): Option {
  return new Option('--to <destination>', words).argParser(
    (text: string, before: readonly AskedDestination[] | undefined) => [...(before ?? []), asked(text)],
  );
}

/** What was given with `--to`. */
export function askedDestinations(parsed: {
  readonly to?: readonly AskedDestination[];
}): readonly AskedDestination[] {
  return parsed.to ?? [];
}

function asked(text: string): AskedDestination {
  if (text.trim() === '') throw new InvalidArgumentError('expected an ISO code or the name of a country');
  return { text: text.trim(), place: { file: '--to', line: 1, column: 1 } };
}
