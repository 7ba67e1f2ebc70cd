import { addressTokens } from '../../model/address';
import type { Said } from './read-claims';

const prefix = /^(?:US|U\.S\.|米国)?\s*(?:ECCN|CCL)?\s*(?:番号|コード|No\.?|code)?\s*[:#=-]?\s*/iu;
const entry = /^(?<eccn>\d[A-E]\d{3})(?<rest>.*)$/iu;
const part = /^[.\-\s]*(?:\((?<inner>[a-z]+|\d+)\)|(?<plain>[a-z]+|\d+))/iu;

/**
 * Reads an ECCN with or without a paragraph, however it is punctuated: `3A001.a.5.a.1`, `3A001a5a1`, `ECCN: 3a001.A.5`,
 * `3A001(a)(5)`; and `EAR99`, which says that no entry names the item. Empty for anything else.
 */
export function readEccn(text: string): readonly Said[] {
  const written = text
    .normalize('NFKC')
    .replace(/[\p{Pd}−]/gu, '-')
    .trim();
  const code = written.replace(prefix, '').trim();
  if (/^EAR\s*(?:-\s*)?99$/iu.test(code)) return [{ kind: 'not-controlled' }];
  if (/^(?:非該当|not controlled|no)$/iu.test(written)) return [{ kind: 'not-controlled' }];
  if (/^(?:対象外|not applicable|out of scope|not subject to (?:the )?EAR)$/iu.test(written))
    return [{ kind: 'out-of-class' }];
  if (/^(?:該当|controlled|yes)$/iu.test(written)) return [{ kind: 'controlled' }];
  const { eccn, rest = '' } = entry.exec(code)?.groups ?? {};
  if (eccn === undefined) return [];
  const parts: string[] = [];
  for (let left = rest.trim(); left !== '' && left !== '.';) {
    const found = part.exec(left);
    const token = found?.groups?.['inner'] ?? found?.groups?.['plain'];
    if (found === null || token === undefined) return [];
    parts.push(token.toLowerCase());
    left = left.slice(found[0].length).trim();
  }
  const address = [eccn.toUpperCase(), ...parts].join('.');
  return addressTokens(address) === undefined ? [] : [{ kind: 'address', address }];
}
