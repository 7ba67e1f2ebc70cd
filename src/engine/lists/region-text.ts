import type { AxisMeaning, Extreme, RegionBox, RegionPart } from '../../model/list-comparison';
import type { Tier } from '../../model/control-list';
import type { Bilingual, Lang } from '../../model/text';
import type { Vocabulary } from '../../model/vocabulary';
import { printUnit } from '../../quantity/quantity';
import { rational, type Rational } from '../../quantity/rational';
import { findUnit } from '../../quantity/unit';
import { liesIn, type AxisSet, type Interval } from '../../scope/interval';
import { bandUnit, measuredParameter, parameterOf } from './axis-meaning';
import { intervalText, type IntervalWriting } from './interval-text';

/**
 * A region in words, figures in the unit of the law: `resolution 8 or 9 bit and sample rate over 1.3 GSPS`;
 * 分解能 8・9ビット、かつサンプルレート 1.3 GSPS超. A region without parts is every item of the class.
 */
export function regionText(box: RegionBox, vocabulary: Vocabulary, lang: Lang): string {
  if (box.length === 0) return lang === 'en' ? 'every item of the class' : 'この品目のすべて';
  return box.map((part) => partText(part, vocabulary, lang)).join(lang === 'en' ? ' and ' : '、かつ');
}

function partText({ meaning, ...said }: RegionPart, vocabulary: Vocabulary, lang: Lang): string {
  if (meaning.kind === 'otherwise') return otherwiseTexts[meaning.tier][lang];
  const part = { ...said, meaning };
  const { relation } = meaning;
  const text = localText(part, vocabulary, lang);
  if (relation === undefined || part.meaning.kind === 'related') return text;
  if (part.meaning.kind === 'class' && isYes(part.set)) {
    const subject = subjectText(part.meaning, vocabulary, lang);
    return `${relationLabel(relation, vocabulary, lang)}${lang === 'en' ? ': ' : '：'}${subject}`;
  }
  return `${relationLabel(relation, vocabulary, lang)}${lang === 'en' ? ': ' : '：'}${text}`;
}

/** The item that software or technology is for: its class, or one of several, and which lists control it. */
function subjectText(
  { class: own, others = [], controlled }: Extract<AxisMeaning, { kind: 'class' }>,
  vocabulary: Vocabulary,
  lang: Lang,
): string {
  const label = (id: string): string => vocabulary.classes.get(id)?.label[lang] ?? id;
  const named = [own, ...others].slice(0, mostSubjects).map(label);
  const more = others.length + 1 - named.length;
  const left = lang === 'en' ? `${more} more classes` : `ほか${more}品目`;
  const all = [...named, ...(more > 0 ? [left] : [])].join(lang === 'en' ? ', ' : '、');
  return controlled === undefined ? all : controlledTexts[controlled][lang].replace('{}', all);
}

/** Classes of subjects that are named; the others are counted. */
const mostSubjects = 4;

type Controlled = NonNullable<Extract<AxisMeaning, { kind: 'class' }>['controlled']>;
const controlledTexts: Readonly<Record<Controlled, Bilingual>> = {
  'by-both': { en: '{}, controlled by both lists', ja: '{}（双方のリストに該当するもの）' },
  'some-by-both': {
    en: '{}, some of those that both lists control',
    ja: '{}（双方のリストに該当するものの一部）',
  },
  'by-one': { en: '{}, controlled by this list only', ja: '{}（当該リストのみに該当するもの）' },
  'some-by-one': {
    en: '{}, some of those that only this list controls',
    ja: '{}（当該リストのみに該当するものの一部）',
  },
};

const otherwiseTexts: Readonly<Record<Tier, Bilingual>> = {
  list: {
    en: 'not controlled by both lists on other grounds',
    ja: '他の規定により双方のリストに該当するものでない',
  },
  'anti-terrorism': {
    en: 'not controlled for another reason',
    ja: '他の規制理由により該当するものでない',
  },
};

/** A part that stands on an axis. */
interface AxisPart extends RegionPart {
  readonly meaning: AxisMeaning;
}

function localText({ meaning, set, printed }: AxisPart, vocabulary: Vocabulary, lang: Lang): string {
  switch (meaning.kind) {
    case 'number': {
      const parameter = measuredParameter(vocabulary, meaning.parameter);
      const label = parameter.label[lang];
      const domain = parameter.kind === 'number' ? parameter.domain : 'real';
      const writing = { unit: parameter.unit, printed, domain, bare: saysUnit(label, parameter.unit.symbol) };
      return `${operandText(meaning, vocabulary, lang)} ${setText(fromLeast(set, parameter.least), writing, lang)}`;
    }
    case 'computed':
      return `${operandText(meaning, vocabulary, lang)} ${comparedText(meaning, set, lang)}`;
    case 'answer': {
      const parameter = parameterOf(vocabulary, meaning.parameter);
      const values = set.kind === 'values' ? set.values : [];
      const label = parameter.label[lang];
      if (parameter.kind === 'question')
        return `${label}${lang === 'en' ? ': ' : '：'}${yesOrNo(values, lang)}`;
      const named =
        parameter.kind === 'choice' ? parameter.values.filter(({ id }) => values.includes(id)) : [];
      return `${label} ${named.map((value) => value.label[lang]).join(lang === 'en' ? ' or ' : '又は')}`;
    }
    case 'class': {
      const label = vocabulary.classes.get(meaning.class)?.label[lang] ?? meaning.class;
      if (lang === 'ja') return label + (isYes(set) ? 'である' : 'でない');
      return isYes(set) ? `also: ${label}` : `not: ${label}`;
    }
    case 'related':
      return relatedText(relationLabel(meaning.relation ?? '', vocabulary, lang), isYes(set), lang);
    case 'not-encoded':
      return notEncodedText(meaning, isYes(set), lang);
  }
}

type Operand = Extract<AxisMeaning, { kind: 'number' | 'computed' }>;

const ends: Readonly<Record<'min' | 'max', Bilingual>> = {
  min: { en: 'minimum', ja: '下限' },
  max: { en: 'maximum', ja: '上限' },
};
const extremes: Readonly<Record<Extreme, Bilingual>> = {
  highest: { en: 'highest', ja: '最高値' },
  lowest: { en: 'lowest', ja: '最低値' },
};

function operandText(operand: Operand, vocabulary: Vocabulary, lang: Lang): string {
  const { parameter, end, band, extreme = 'highest' } = operand;
  const label = measuredParameter(vocabulary, parameter).label[lang];
  if (end !== undefined) return lang === 'en' ? `${label} (${ends[end].en})` : `${label}の${ends[end].ja}`;
  if (band === undefined) return label;
  const word = extremes[extreme][lang];
  if (band.low === undefined && band.high === undefined)
    return lang === 'en' ? `${word} ${label}` : `${label}の${word}`;
  const unit = bandUnit(vocabulary, parameter);
  const text = intervalText(band, { unit, printed: [], domain: 'real', bare: false }, lang);
  return lang === 'en' ? `${word} ${label} at ${text}` : `${label}（${text}）の${word}`;
}

/** An interval that ends where the figures of its parameter begin is that one figure. */
function fromLeast(set: AxisSet, least: Rational | undefined): AxisSet {
  if (set.kind === 'values' || least === undefined) return set;
  const intervals = set.intervals.map((interval): Interval =>
    interval.high?.closed === true && interval.high.value.equals(least)
      ? { low: interval.high, high: interval.high }
      : interval,
  );
  return { kind: 'intervals', intervals };
}

function setText(set: AxisSet, writing: IntervalWriting, lang: Lang): string {
  const intervals: readonly Interval[] = set.kind === 'intervals' ? set.intervals : [];
  return intervals
    .map((interval) => intervalText(interval, writing, lang))
    .join(lang === 'en' ? ' or ' : '又は');
}

/** How the figure stands to a limit that depends on other figures, from the signs that the difference may have. */
function comparedText(
  { expression, unit }: Extract<AxisMeaning, { kind: 'computed' }>,
  set: AxisSet,
  lang: Lang,
): string {
  const has = (sign: number): boolean =>
    set.kind === 'intervals' && set.intervals.some((part) => liesIn(part, rational(sign)));
  const known = findUnit(unit);
  const limit = `${expression} ${known === undefined ? unit : printUnit(known, lang)}`.trimEnd();
  const words: Readonly<Record<string, Bilingual>> = {
    '-': { en: 'under {}', ja: '{} 未満' },
    '0': { en: 'exactly {}', ja: 'ちょうど {}' },
    '+': { en: 'over {}', ja: '{} 超' },
    '-0': { en: 'up to {}', ja: '{} 以下' },
    '0+': { en: '{} or more', ja: '{} 以上' },
    '-+': { en: 'other than {}', ja: '{} 以外' },
  };
  const signs = (has(-1) ? '-' : '') + (has(0) ? '0' : '') + (has(1) ? '+' : '');
  return (words[signs]?.[lang] ?? '{}').replace('{}', limit);
}

function notEncodedText(
  { address, isElsewhere }: Extract<AxisMeaning, { kind: 'not-encoded' }>,
  holds: boolean,
  lang: Lang,
): string {
  if (isElsewhere === true)
    return lang === 'en'
      ? `where ${address} leaves them (not encoded): ${holds ? 'controlled' : 'not controlled'}`
      : `${address}により除外されるものの属する規定（未収録）に該当${holds ? 'する' : 'しない'}`;
  return lang === 'en'
    ? `${address} (not encoded in full) ${holds ? 'applies' : 'does not apply'}`
    : `${address}（未収録の部分あり）に該当${holds ? 'する' : 'しない'}`;
}

function relatedText(label: string, exists: boolean, lang: Lang): string {
  if (lang === 'ja') return `${label}：該当するものが${exists ? 'ある' : 'ない'}`;
  return `${label}: ${exists ? 'such an item' : 'no such item'}`;
}

function relationLabel(relation: string, vocabulary: Vocabulary, lang: Lang): string {
  return relation
    .split('/')
    .map((id) => vocabulary.relations.get(id)?.label[lang] ?? id)
    .join(' / ');
}

function isYes(set: AxisSet): boolean {
  return set.kind === 'values' && set.values.includes('yes');
}

function yesOrNo(values: readonly string[], lang: Lang): string {
  const words: Readonly<Record<string, Bilingual>> = {
    yes: { en: 'yes', ja: 'はい' },
    no: { en: 'no', ja: 'いいえ' },
  };
  return values.map((value) => words[value]?.[lang] ?? value).join(lang === 'en' ? ' or ' : '又は');
}

/** `TPP 4800` rather than `TPP 4800 TPP`. */
function saysUnit(label: string, symbol: string): boolean {
  return label === symbol || label.includes(`(${symbol})`) || label.includes(`（${symbol}）`);
}
