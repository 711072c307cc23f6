/** Longest text taken from a file into the BOM, in UTF-16 units; longer text is cut and says so. */
export const MAX_TEXT = 512;

/** Terminal control sequences (ECMA-48 CSI and OSC). */
const CONTROL_SEQUENCES =
  /\u001b(?:\[[0-?]{0,32}[ -/]{0,8}[@-~]|\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\)?)/g;
/** C0, C1, line and paragraph separators, and everything that reorders or hides text (Unicode Bidi_Control, tags, BOM). */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Text from a model as it may appear in a document that people and terminals read: one line, no control or bidi
 * characters, well-formed Unicode, at most `max` units with a marker when it was cut.
 */
export function cleanText(text: string, max = MAX_TEXT): string {
  // Cut first, generously: cleaning a megabyte to keep 512 characters would be work for nothing.
  const head = text.slice(0, max * 4).toWellFormed();
  const flat = head
    .replace(CONTROL_SEQUENCES, '')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
  if (flat.length <= max && text.length <= max * 4) return flat;
  return `${flat.slice(0, max).toWellFormed()}… [cut, ${String(text.length)} characters]`;
}

/** An http(s) URL without user, password and query (where tokens travel); undefined for anything else. */
export function cleanUrl(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 2048 || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return `${url.protocol}//${url.host}${url.pathname}${url.hash}`;
}
