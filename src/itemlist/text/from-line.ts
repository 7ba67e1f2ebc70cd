/** A text without the lines before this one, from 1; `\r\n`, `\n` and `\r` end a line. */
export async function* fromLine(pieces: AsyncIterable<string>, line: number): AsyncGenerator<string> {
  let left = line - 1;
  let afterReturn = false;
  for await (const piece of pieces) {
    let at = 0;
    if (left > 0 || afterReturn) {
      for (; at < piece.length; at += 1) {
        const character = piece[at];
        // The second half of a line end that was counted already.
        if (afterReturn && character === '\n') {
          afterReturn = false;
          continue;
        }
        if (left === 0) break;
        afterReturn = character === '\r';
        if (afterReturn || character === '\n') left -= 1;
      }
      if (at < piece.length) afterReturn = false;
    }
    if (at < piece.length) yield at === 0 ? piece : piece.slice(at);
  }
}
