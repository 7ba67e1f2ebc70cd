export type TextFormat =
  | 'internal'
  | 'ecfr-xml'
  | 'e-gov-xml'
  | 'us-paragraphs'
  | 'jp-paragraphs'
  | 'jp-rows'
  | 'jp-unlabelled'
  | 'wassenaar-pdf-text'
  | 'unknown';

/** Tells from its first lines in which form an official text is written. */
export function textFormat(text: string): TextFormat {
  const head = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('<'))
    return /<(?:Law|LawBody|DataRoot|law_data_response)[\s>]/.test(head) ? 'e-gov-xml' : 'ecfr-xml';
  if (/^\{\s*"form"/.test(head)) return 'internal';
  const [first = ''] = head.split('\n');
  if (first.startsWith('{')) {
    if (first.includes('"eccn"')) return 'us-paragraphs';
    return first.includes('"article"') ? 'jp-paragraphs' : 'unknown';
  }
  if (first.startsWith('項\t')) return 'jp-rows';
  if (/\*\*第.+条/.test(head)) return 'jp-unlabelled';
  return /WA-LIST \(\d+\)/.test(text) ? 'wassenaar-pdf-text' : 'unknown';
}
