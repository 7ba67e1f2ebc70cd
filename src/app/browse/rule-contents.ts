import { paragraphIndex } from '../../engine/paragraph-index';
import type { RuleContents } from '../../model/rule-search';
import type { Coverage } from '../../model/control-list';
import type { ListId } from '../../model/vocabulary';
import type { Corpus } from '../corpus';
import { namedParagraph } from './named-paragraph';
import { ruleDays, shownList, type AsOf } from './rule-days';

/** The lists by entry and row, or one of them, with how far each is encoded. */
export function ruleContents(asOf: AsOf, only: ListId | undefined, { rulebook, tool }: Corpus): RuleContents {
  const days = ruleDays(rulebook, asOf).filter(({ list }) => only === undefined || list.id === only);
  return {
    tool,
    rules: { hash: rulebook.hash },
    lists: days.map((day) => {
      const entries = paragraphIndex(day.list).entries.map((entry) => namedParagraph(day.list.id, entry));
      const count = (wanted: Coverage): number =>
        entries.filter(({ coverage }) => coverage === wanted).length;
      return {
        shown: shownList(day),
        limits: day.list.limits,
        counts: { full: count('full'), part: count('part'), screen: count('screen'), none: count('none') },
        entries,
      };
    }),
    classes: rulebook.vocabulary.classes.size,
    parameters: rulebook.vocabulary.parameters.size,
  };
}
