import { compareAddresses } from '../../model/address';
import type { Place } from '../../model/place';
import type { VocabularyChange } from '../../model/rule-change';
import type { Bilingual } from '../../model/text';
import type { Vocabulary } from '../../model/vocabulary';
import { distinctParts } from '../lists/parts-of';
import type { ListOnDay } from '../list-on-day';
import type { MergedVocabularies } from './merge-vocabularies';
import { assumptionShape, classShape, parameterShape, parameterWords } from './parameter-shape';

type Sides<T> = readonly [T, T];

/** What changed in the vocabulary so that words of the lists mean something else, though they read the same. */
export function vocabularyChanges(
  base: Vocabulary,
  head: Vocabulary,
  { renamed }: MergedVocabularies,
  lists: Sides<readonly ListOnDay[]>,
): readonly VocabularyChange[] {
  const using = (names: Sides<string | undefined>): Sides<readonly string[]> => [
    addressesNaming(names[0], lists[0]),
    addressesNaming(names[1], lists[1]),
  ];
  const changed = (
    subject: string,
    message: Bilingual,
    places: Sides<Place | undefined>,
  ): VocabularyChange => ({
    kind: 'vocabulary-changed',
    subject,
    message,
    places,
    addresses: using([subject, subject]),
  });
  const renames = renamed.map(([before, after]): VocabularyChange => ({
    kind: 'renamed',
    subject: [before, after].sort().join(' = '),
    before,
    after,
    message: {
      en: `parameter \`${before}\` is now called \`${after}\``,
      ja: `パラメータ \`${before}\` の名称を \`${after}\` に変更`,
    },
    places: [base.parameters.get(before)?.place, head.parameters.get(after)?.place],
    // The older lists bear the new names already.
    addresses: using([after, after]),
  }));
  const parameters = inBoth(base.parameters, head.parameters).flatMap(([id, [before, after]]) => {
    const places = [before.place, after.place] as const;
    if (parameterShape(before) !== parameterShape(after)) {
      const message = {
        en: `parameter \`${id}\` is measured or compared otherwise than before`,
        ja: `パラメータ \`${id}\` の単位・値域・算式等が変更された`,
      };
      return [changed(id, message, places)];
    }
    if (parameterWords(before) === parameterWords(after)) return [];
    const message = {
      en: `parameter \`${id}\` is defined in other words than before`,
      ja: `パラメータ \`${id}\` の定義文が変更された`,
    };
    return [changed(id, message, places)];
  });
  const classes = inBoth(base.classes, head.classes)
    .filter(([, [before, after]]) => classShape(before) !== classShape(after))
    .map(([id, [before, after]]) => {
      const message = {
        en: `class \`${id}\` has other parents, other disjoint classes or is touched by other paragraphs than before`,
        ja: `品目 \`${id}\` の上位品目、排他関係又は関係規定が変更された`,
      };
      return changed(id, message, [before.place, after.place]);
    });
  const assumptions = inBoth(base.assumptions, head.assumptions)
    .filter(([, [before, after]]) => assumptionShape(before) !== assumptionShape(after))
    .map(([id, [before, after]]) => {
      const message = {
        en: `assumption \`${id}\` answers otherwise than before`,
        ja: `前提 \`${id}\` の内容が変更された`,
      };
      return changed(id, message, [before.place, after.place]);
    });
  const facts = orderChanges(base, head).map((pair) => {
    const message = {
      en: `the order ${pair} is stated in one version only`,
      ja: `順序関係 ${pair} は一方の版にのみある`,
    };
    return changed(pair, message, [undefined, undefined]);
  });
  return [...renames, ...parameters, ...classes, ...assumptions, ...facts];
}

function inBoth<T>(
  base: ReadonlyMap<string, T>,
  head: ReadonlyMap<string, T>,
): readonly [string, Sides<T>][] {
  return [...head].flatMap(([id, after]): [string, Sides<T>][] => {
    const before = base.get(id);
    return before === undefined ? [] : [[id, [before, after]]];
  });
}

function orderChanges(base: Vocabulary, head: Vocabulary): readonly string[] {
  const texts = ({ orderFacts }: Vocabulary): readonly string[] =>
    orderFacts.map(({ lesser, greater }) => `\`${lesser}\` <= \`${greater}\``);
  const [before, after] = [texts(base), texts(head)];
  return [
    ...before.filter((pair) => !after.includes(pair)),
    ...after.filter((pair) => !before.includes(pair)),
  ].sort();
}

function addressesNaming(name: string | undefined, lists: readonly ListOnDay[]): readonly string[] {
  const found = lists.flatMap(({ controls }) =>
    controls.filter(({ scope }) =>
      distinctParts([scope]).some(({ part }) => {
        if (part.kind === 'class') return name !== undefined && part.classes.includes(name);
        return (part.kind === 'criterion' || part.kind === 'answer') && part.parameter === name;
      }),
    ),
  );
  return [...new Set(found.map(({ address }) => address))].sort(compareAddresses);
}
