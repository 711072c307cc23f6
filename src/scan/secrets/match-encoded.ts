import { ALNUM, BASE64_SIGN, hasClass, JOINER } from './byte-classes.ts';
import type { EngineText, KeywordHit, SecretMatch, WorkBudget } from './engine-text.ts';
import { type CompiledToken, matchAt } from './match-token.ts';
import { endsToken, startsToken } from './token-boundary.ts';

/** What a keyword looks like inside base64 text when it starts `lead` bytes into a group of three. */
export interface EncodedKeyword {
  /** The characters that depend on the keyword alone; exact case. */
  readonly text: string;
  /** Index of `text` in its four-character group. */
  readonly skip: number;
  readonly lead: 0 | 1 | 2;
}

const LEADS = [0, 1, 2] as const;
const BASE64 = ALNUM | JOINER | BASE64_SIGN;

/** The up to three forms of a keyword in base64; forms shorter than four characters would be found everywhere. */
export function encodedForms(keyword: string): EncodedKeyword[] {
  const forms: EncodedKeyword[] = [];
  for (const lead of LEADS) {
    const encoded = Buffer.from('\0'.repeat(lead) + keyword, 'latin1').toString('base64');
    const skip = Math.ceil((lead * 8) / 6);
    const text = encoded.slice(skip, Math.floor(((lead + keyword.length) * 8) / 6));
    if (text.length >= 4) forms.push({ text, skip, lead });
  }
  return forms;
}

/** The secret whose keyword lies encoded at `hit`. Its place is that of the encoded text. */
export function matchEncoded(
  text: EngineText,
  hit: KeywordHit,
  context: { readonly token: CompiledToken; readonly form: EncodedKeyword; readonly budget: WorkBudget },
): SecretMatch | undefined {
  const { token, form, budget } = context;
  const group = hit.start - form.skip;
  if (group < 0) return undefined;
  const limit = Math.min(text.length, group + Math.ceil((token.shape.maxLength + 8) / 3) * 4);
  let end = hit.end;
  while (end < limit && hasClass(text.bytes, end, BASE64)) end += 1;
  // One group earlier, when it is base64 too, shows what stands before the token.
  const before = [1, 2, 3, 4].every((step) => hasClass(text.bytes, group - step, BASE64)) ? 4 : 0;
  budget.left -= 2 * (end - group);
  const decoded = Buffer.from(text.bytes.toString('latin1', group - before, end), 'base64');
  const start = (before / 4) * 3 + form.lead;
  if (!startsToken(decoded, start)) return undefined;
  const found = matchAt(token, decoded.toString('latin1', start), start);
  if (found === undefined || !endsToken(decoded, found.matchEnd, decoded.length)) return undefined;
  const encodedEnd = group - before + Math.ceil((found.match.end * 4) / 3);
  return { ...found.match, start: hit.start, end: Math.min(end, encodedEnd), encoded: true };
}
