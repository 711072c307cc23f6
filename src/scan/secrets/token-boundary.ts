import { ALNUM, BACKSLASH, DIGIT, hasClass } from './byte-classes.ts';

/**
 * Whether a token may start at `index`: the text before it does not run into it. A letter that ends an escape is no
 * text: `\n`, `%3D`, `\x22`, `\u0022` and terminal colours (`ESC[31m`, as in notebook tracebacks) come right before
 * tokens in serialised text.
 */
export function startsToken(bytes: Uint8Array, index: number): boolean {
  if (!hasClass(bytes, index - 1, ALNUM)) return true;
  return (
    bytes[index - 2] === BACKSLASH ||
    bytes[index - 3] === 0x25 ||
    (bytes[index - 4] === BACKSLASH && bytes[index - 3] === 0x78) ||
    (bytes[index - 6] === BACKSLASH && bytes[index - 5] === 0x75) ||
    endsColour(bytes, index)
  );
}

/** Whether a token may end before `index`. `length` is the end of the text. */
export function endsToken(bytes: Uint8Array, index: number, length: number): boolean {
  return index >= length || !hasClass(bytes, index, ALNUM);
}

/** `[`, digits and `;`, then `m`, as SGR sequences end; the escape byte itself may be written in any way. */
function endsColour(bytes: Uint8Array, index: number): boolean {
  if (bytes[index - 1] !== 0x6d) return false;
  let start = index - 2;
  while (start > index - 12 && (hasClass(bytes, start, DIGIT) || bytes[start] === 0x3b)) start -= 1;
  return bytes[start] === 0x5b;
}
