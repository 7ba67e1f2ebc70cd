const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes in a terminal: East Asian wide characters take two (UAX 11). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Pads a text with spaces to a display width. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Cuts a text to a display width, with an ellipsis where something is left out. */
function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (displayWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Cuts what an item is called to a display width; an id in brackets at its end stays, unless it takes up most of it. */
export function cutCalled(text: string, width: number): string {
  const id = / \([^()]*\)$/u.exec(text)?.[0] ?? '';
  const left = width - displayWidth(id);
  if (displayWidth(text) <= width || left < width / 3) return cutToWidth(text, width);
  return cutToWidth(text.slice(0, text.length - id.length), left) + id;
}
