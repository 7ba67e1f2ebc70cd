import type { ControlList } from '../model/control-list';
import type { Bilingual, Lang } from '../model/text';
import type { Alignment, ListVerdict, MissingFigure } from '../model/verdict';
import type { Vocabulary } from '../model/vocabulary';
import { nearestLimit } from './explain';
import { relatedWords } from '../model/related-words';
import { wordLimits } from './word-limit';

/** How many addresses or figures a sentence names before it only counts the rest. */
const named = 3;

/** One sentence in each language: what the comparison found and what decides. */
export function summaryOf(
  alignment: Alignment,
  verdicts: readonly [ListVerdict, ListVerdict],
  lists: readonly [ControlList, ControlList],
  vocabulary: Vocabulary,
): Bilingual {
  return {
    en: inLanguage(alignment, verdicts, lists, vocabulary, 'en'),
    ja: inLanguage(alignment, verdicts, lists, vocabulary, 'ja'),
  };
}

function inLanguage(
  alignment: Alignment,
  [first, second]: readonly [ListVerdict, ListVerdict],
  [one, other]: readonly [ControlList, ControlList],
  vocabulary: Vocabulary,
  lang: Lang,
): string {
  const say = (verdict: ListVerdict, list: ControlList): string => stateOf(verdict, list, vocabulary, lang);
  switch (alignment) {
    case 'both-controlled':
      return join(lang, lang === 'en' ? 'Controlled by both' : '双方で該当', [
        `${one.jurisdiction[lang]} ${addresses(first, lang)}`,
        `${other.jurisdiction[lang]} ${addresses(second, lang)}`,
      ]);
    case 'first-only':
      return onlyOne(first, one, second, other);
    case 'second-only':
      return onlyOne(second, other, first, one);
    case 'neither-controlled':
      return join(lang, lang === 'en' ? 'Controlled by neither' : 'いずれも非該当', [
        say(first, one),
        say(second, other),
      ]);
    case 'undetermined':
      return join(lang, lang === 'en' ? 'Undetermined' : '判定不能', [say(first, one), say(second, other)]);
    case 'not-covered':
      return join(lang, lang === 'en' ? 'Not covered in full' : '収録範囲外を含む', [
        say(first, one),
        say(second, other),
      ]);
  }

  function onlyOne(by: ListVerdict, its: ControlList, free: ListVerdict, theirs: ControlList): string {
    const head = lang === 'en' ? `${its.jurisdiction.en} only` : `${its.jurisdiction.ja}のみ該当`;
    return join(lang, head, [
      lang === 'en' ? `controlled by ${addresses(by, lang)}` : addresses(by, lang),
      say(free, theirs),
    ]);
  }
}

/** What one list says, with what decides. */
function stateOf(verdict: ListVerdict, list: ControlList, vocabulary: Vocabulary, lang: Lang): string {
  const who = list.jurisdiction[lang];
  const en = lang === 'en';
  switch (verdict.status) {
    case 'controlled':
      if (verdict.tier === 'anti-terrorism') {
        const by = addresses(verdict, lang);
        return en ? `${who} for anti-terrorism reasons only (${by})` : `${who}はテロ対策理由のみ（${by}）`;
      }
      return en
        ? `${who} controls it by ${addresses(verdict, lang)}`
        : `${who}は該当（${addresses(verdict, lang)}）`;
    case 'undetermined': {
      const needs = figures(verdict.missing, vocabulary, lang);
      if (verdict.tier === 'anti-terrorism') {
        return en
          ? `${who} needs ${needs}, for anti-terrorism reasons only`
          : `${who}はテロ対策理由についてのみ${needs}が必要`;
      }
      return en ? `${who} needs ${needs}` : `${who}は${needs}が必要`;
    }
    case 'not-covered':
    case 'not-covered-in-full': {
      const where = verdict.notCovered.length === 0 ? '' : some(verdict.notCovered, lang);
      if (where === '') return en ? `${who} has nothing encoded for it` : `${who}は関係規定が未収録`;
      return en ? `${who} is not encoded in full (${where})` : `${who}は未収録の規定あり（${where}）`;
    }
    case 'out-of-class':
      return en ? `no entry of ${who} touches its class` : `${who}は対象外の品目`;
    case 'not-controlled': {
      const nearest = nearestLimit(verdict, vocabulary);
      if (nearest === undefined) return en ? `${who} does not control it` : `${who}は非該当`;
      const limits = wordLimits(nearest.failing, vocabulary, lang);
      return en
        ? `nearest limit of ${who}, ${nearest.address}, is ${limits}`
        : `${who}で最も近いしきい値は${nearest.address}の${limits}`;
    }
  }
}

/** Controls of the tier on which the status rests. */
function addresses({ controlledBy, controls, tier }: ListVerdict, lang: Lang): string {
  const tiers = new Map(controls.map((control) => [control.address, control.tier]));
  return some(
    controlledBy.filter((address) => tiers.get(address) === tier),
    lang,
  );
}

function figures(missing: readonly MissingFigure[], vocabulary: Vocabulary, lang: Lang): string {
  const labels = missing.map(({ kind, id }) => {
    const name = id.slice(id.lastIndexOf('/') + 1);
    switch (kind) {
      case 'parameter':
        return vocabulary.parameters.get(name)?.label[lang] ?? id;
      case 'class':
        return vocabulary.classes.get(name)?.label[lang] ?? id;
      case 'related': {
        const relation = vocabulary.relations.get(name);
        return relation === undefined ? id : relatedWords(relation.label)[lang];
      }
    }
  });
  return some([...new Set(labels)], lang);
}

function some(names: readonly string[], lang: Lang): string {
  const shown = names.slice(0, named);
  const rest = names.length - shown.length;
  if (lang === 'ja') return shown.join('、') + (rest > 0 ? `ほか${rest}件` : '');
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function join(lang: Lang, head: string, parts: readonly string[]): string {
  return lang === 'en' ? `${head}: ${parts.join('; ')}` : `${head}：${parts.join('。')}`;
}
