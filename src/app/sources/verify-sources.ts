import { printPlace } from '../../model/place';
import type { Rulebook } from '../../model/rulebook';
import type { OfficialText } from '../../sources/official-text';
import { verify, type Verification } from '../../sources/verify';
import { asJson, type SourcesOptions, type SourcesReport } from './sources-report';

/** Compares the rules with an official text and prints what was found; accepted differences are counted, not hidden. */
export function verifySources(
  rulebook: Rulebook,
  text: OfficialText,
  options: SourcesOptions,
): SourcesReport {
  const verification = verify(rulebook, text);
  const { findings, stale } = verification;
  const output = options.format === 'json' ? asJson(verification) : asText(verification, options);
  return { output, exitCode: findings.length + stale.length > 0 ? 1 : 0 };
}

function asText(
  { list, edition, findings, waived, stale, counts }: Verification,
  { lang }: SourcesOptions,
): string {
  const found = findings.map(({ check, address, message, place, figure }) => {
    const where = place === undefined ? '' : `\n    ${printPlace(place)}`;
    return `${address}  ${check}${figure === undefined ? '' : ` \`${figure}\``}: ${message[lang]}${where}\n`;
  });
  const idle = stale.map(({ address, place }) => {
    const words = { en: 'the waiver waives nothing any more', ja: '適用対象のない除外' }[lang];
    return `${address}  stale-waiver: ${words}\n    ${printPlace(place)}\n`;
  });
  const { compared, outside, unhashed } = counts;
  const summary = {
    en: `${list} ${edition}: ${compared} paragraphs compared (${unhashed} without hash, ${outside} not in this text), ${findings.length} findings, ${waived.length} waived, ${stale.length} stale waivers\n`,
    ja: `${list} ${edition}：照合 ${compared} 件（うちハッシュなし ${unhashed} 件、この条文の範囲外 ${outside} 件）、相違 ${findings.length} 件、除外 ${waived.length} 件、無効な除外 ${stale.length} 件\n`,
  }[lang];
  return [...found, ...idle, summary].join('');
}
