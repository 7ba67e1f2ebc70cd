import type { ControlList, DateText, Version } from '../../model/control-list';
import type { Diagnostic } from '../../model/diagnostic';
import { paragraphIndex } from '../paragraph-index';
import { versionAt } from '../version-at';
import { partsOf } from '../lists/parts-of';
import { warning } from './meaning-context';

/** Days between two texts on which nothing is said to apply, and references to what is no longer in force. */
export function checkHistory(list: ControlList, day: DateText): readonly Diagnostic[] {
  const { inOrder, byAddress } = paragraphIndex(list);
  const isDead = (address: string): boolean => {
    const paragraph = byAddress.get(address)?.paragraph;
    if (paragraph === undefined || paragraph.versions.length === 0) return false;
    return versionAt(paragraph, day)?.version.absent ?? true;
  };
  return inOrder.flatMap(({ paragraph: { address, versions } }) => [
    ...versions.flatMap((version, index) => gapBefore(address, versions[index - 1], version)),
    ...versions
      .filter((version) => version.until === undefined && version === versions.at(-1))
      .flatMap((version) => deadTargets(address, version, isDead)),
  ]);
}

function gapBefore(
  address: string,
  before: Version | undefined,
  { from, place }: Version,
): readonly Diagnostic[] {
  const end = before?.until;
  if (end === undefined || end === 'unknown' || from === 'unknown' || end >= from) return [];
  return [
    warning(place, {
      id: 'dates-apart',
      found: `a text of \`${address}\` from \`${from}\` after one until \`${end}\``,
      expected: `\`${end}\`, the first day on which the earlier one no longer applies`,
      repair: 'correct one of the two, or say with `absent: true` that nothing applied in between',
    }),
  ];
}

function deadTargets(
  address: string,
  { when, except }: Version,
  isDead: (address: string) => boolean,
): readonly Diagnostic[] {
  const conditions = [...(when === undefined ? [] : [when]), ...except];
  return conditions
    .flatMap((condition) => [...partsOf(condition)])
    .flatMap(({ part }) =>
      part.kind !== 'reference'
        ? []
        : part.targets
            .filter(({ from, to }) => from === to && isDead(from))
            .map(({ from }) =>
              warning(part.place, {
                id: 'dead-reference',
                found: `\`${address}\` refers to \`${from}\`, which is deleted or not in force`,
                expected: 'a paragraph that applies while the reference does',
                repair: 'name its successor, or close this text with `until`',
              }),
            ),
    );
}
