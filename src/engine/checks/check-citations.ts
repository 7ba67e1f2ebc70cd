import { addressTokens } from '../../model/address';
import type { Bilingual } from '../../model/text';
import type { Diagnostic } from '../../model/diagnostic';
import type { Rulebook } from '../../model/rulebook';
import { paragraphIndex } from '../paragraph-index';
import { regimeLists } from '../regime-lists';
import { warning } from './meaning-context';

/** Regime numbers that do not exist, acceptances of paragraphs that are gone, texts that were not translated. */
export function checkCitations({ lists }: Rulebook): readonly Diagnostic[] {
  const known = new Map(
    [...regimeLists].flatMap(([word, id]) => {
      const list = lists.get(id);
      return list === undefined ? [] : [[word, paragraphIndex(list).byAddress] as const];
    }),
  );
  return [...lists.values()].flatMap((list) => {
    const { inOrder, byAddress } = paragraphIndex(list);
    const stale = (list.waivers ?? [])
      .filter(({ address, check }) => {
        const coverage = byAddress.get(address)?.coverage;
        // That a paragraph is not encoded is accepted of those that are not there, too.
        return check === 'not-encoded' ? coverage === 'full' : coverage === undefined;
      })
      .map(({ address, place }) =>
        warning(place, {
          id: 'stale-acceptance',
          found: `an acceptance for \`${address}\`, of which what it accepts is no longer so`,
          expected: 'a paragraph of these files, or for `not-encoded` one that is not encoded in full',
          repair: 'take it out, or name the paragraph that it is about now',
        }),
      );
    const paragraphs = inOrder.flatMap(({ paragraph }) => [
      ...untranslated(paragraph.heading).map((found) =>
        warning(paragraph.place, {
          id: 'untranslated',
          found: `the heading of \`${paragraph.address}\`, ${found}`,
          repair: 'write it in the other language',
        }),
      ),
      ...paragraph.versions.flatMap(({ regime, place }) => {
        const [word = '', number = ''] = regime?.split(' ') ?? [];
        const addresses = known.get(word);
        // Of an entry that nobody has encoded nothing can be said.
        const entry = addressTokens(number)?.[0];
        if (addresses === undefined || addresses.has(number) || entry === undefined || !addresses.has(entry))
          return [];
        return [
          warning(place, {
            id: 'unknown-regime-number',
            found: `regime number \`${regime ?? ''}\` at \`${paragraph.address}\``,
            expected: 'a paragraph of the regime that is still in use',
            repair: 'read the number in the text of the regime, or leave it out with a note',
          }),
        ];
      }),
    ]);
    return [...stale, ...paragraphs];
  });
}

/** Names and abbreviations are alike in both languages; a phrase of several words is not. */
function untranslated({ en, ja }: Bilingual): readonly string[] {
  const isPhrase = /[a-z]{3} [a-z]{3}/.test(ja) && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(ja);
  if (en === ja && isPhrase) return ['the same in both languages'];
  return isPhrase ? ['in which the Japanese text holds no Japanese'] : [];
}
