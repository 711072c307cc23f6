/** How far from a match its comment may be on the same line, and how long the line before may be. */
const REACH = 1000;

const IDS = '([a-z0-9-]{1,60}(?:[ \\t]{0,4},[ \\t]{0,4}[a-z0-9-]{1,60}){0,20})';
const SAME_LINE = new RegExp(`sallyport:ignore[ \\t]{1,4}${IDS}`, 'g');
const NEXT_LINE = new RegExp(`sallyport:ignore-next-line[ \\t]{1,4}${IDS}`, 'g');

/**
 * Whether a comment asks to leave this match out: `sallyport:ignore RULE-ID[, RULE-ID]` on a line the match touches, or
 * `sallyport:ignore-next-line RULE-ID` on the line before it. A comment without the id of the rule has no effect, so
 * it cannot hide what it was not written for.
 */
export function isIgnoredInline(
  text: { readonly bytes: Buffer; readonly length: number },
  match: { readonly start: number; readonly end: number },
  ruleId: string,
): boolean {
  const { bytes, length } = text;
  const lineStart = lineStartOf(bytes, match.start);
  let lineEnd = bytes.indexOf(0x0a, match.end);
  if (lineEnd < 0 || lineEnd > length) lineEnd = length;
  const before = bytes.toString('latin1', lineStart, match.start);
  const after = bytes.toString('latin1', match.end, Math.min(lineEnd, match.end + REACH));
  if (names(`${before}\n${after}`, SAME_LINE, ruleId)) return true;
  if (lineStart === 0 || bytes[lineStart - 1] !== 0x0a) return false;
  const previous = bytes.toString('latin1', lineStartOf(bytes, lineStart - 1), lineStart - 1);
  return names(previous, NEXT_LINE, ruleId);
}

function lineStartOf(bytes: Buffer, index: number): number {
  const floor = Math.max(0, index - REACH);
  const newline = index === 0 ? -1 : bytes.lastIndexOf(0x0a, index - 1);
  return Math.max(floor, newline + 1);
}

function names(text: string, pattern: RegExp, ruleId: string): boolean {
  for (const found of text.matchAll(pattern)) {
    const ids = (found[1] ?? '').split(',').map((id) => id.trim());
    if (ids.includes(ruleId)) return true;
  }
  return false;
}
