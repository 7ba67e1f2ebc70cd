import type { Lang } from '../../model/text';

/** A reason for control as a page writes it: the codes of the regimes and of the EAR stand as they are, in either language. */
export function reasonWord(reason: string, lang: Lang): string {
  return reason === 'national' && lang === 'ja' ? '我が国独自の規制' : reason;
}
