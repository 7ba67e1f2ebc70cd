import type { LicenceState, MatrixDestination } from '../../model/licensing-outcome';
import type { RankedDifference } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { licenceMessagesIn } from '../messages/licence-messages';

/** Where a gap bites, in words: at which destinations the controlling list requires a licence, and at which not; empty for none. */
export function bitesText(
  bites: NonNullable<RankedDifference['bites']>,
  destinations: readonly MatrixDestination[],
  lang: Lang,
): string {
  const m = licenceMessagesIn(lang);
  const at = (message: string, states: readonly LicenceState[]): readonly string[] => {
    const names = bites
      .filter(({ state }) => states.includes(state))
      .map(
        ({ destination }) => destinations.find(({ code }) => code === destination)?.name[lang] ?? destination,
      );
    return names.length === 0 ? [] : [fill(message, { names: names.join(lang === 'ja' ? '、' : ', ') })];
  };
  const parts = [
    ...at(m.gapBites, ['required', 'exception-possible']),
    ...at(m.gapOpen, ['not-decided']),
    ...at(m.gapNot, ['not-required', 'no-export']),
  ];
  if (parts.length === 0) return '';
  return lang === 'ja' ? `${m.gapHeading}：${parts.join('。')}` : `${m.gapHeading}: ${parts.join('; ')}`;
}

/** By which destinations the gaps are ranked; empty where none was asked for. */
export function rankedText(destinations: readonly MatrixDestination[] | undefined, lang: Lang): string {
  if (destinations === undefined) return '';
  const names = destinations.map(({ name }) => name[lang]).join(lang === 'ja' ? '、' : ', ');
  return fill(licenceMessagesIn(lang).gapRanked, { names });
}
