import { acceptSecret } from './accept-secret.ts';
import { BLANK, hasClass, QUOTE } from './byte-classes.ts';
import type { EngineText, KeywordHit, SecretMatch, WorkBudget } from './engine-text.ts';
import type { SecretRule, TokenShape } from './secret-rule.ts';
import { endsToken, startsToken } from './token-boundary.ts';

/** A token rule with its pattern made sticky. */
export interface CompiledToken {
  readonly rule: SecretRule;
  readonly shape: TokenShape;
  readonly pattern: RegExp;
}

export function compileToken(rule: SecretRule, shape: TokenShape): CompiledToken {
  const flags = new Set([...shape.pattern.flags, 'y', 'd']);
  return { rule, shape, pattern: new RegExp(shape.pattern.source, [...flags].join('')) };
}

const AT_THE_KEYWORD: readonly number[] = [0];

/** The secret whose keyword is at `hit`, if it is one. */
export function matchToken(
  text: EngineText,
  hit: KeywordHit,
  context: { readonly token: CompiledToken; readonly budget: WorkBudget },
): SecretMatch | undefined {
  const { shape } = context.token;
  for (const offset of shape.offsets ?? AT_THE_KEYWORD) {
    const start = hit.start - offset;
    if (start < 0 || !startsToken(text.bytes, start)) continue;
    if (shape.contains !== undefined && !containsByte(text, hit.end, shape)) continue;
    const end = Math.min(text.length, start + shape.maxLength + 1);
    context.budget.left -= end - start;
    const found = matchAt(context.token, text.bytes.toString('latin1', start, end), start);
    if (found === undefined || !endsToken(text.bytes, found.matchEnd, text.length)) continue;
    return found.match;
  }
  return undefined;
}

/** Tries the pattern at the start of `slice`; `base` is where the slice lies in the text. */
export function matchAt(
  token: CompiledToken,
  slice: string,
  base: number,
): { readonly match: SecretMatch; readonly matchEnd: number } | undefined {
  const { rule, pattern } = token;
  pattern.lastIndex = 0;
  const found = pattern.exec(slice);
  if (found === null) return undefined;
  const [from, to] = found.indices?.slice(1).find((group) => group !== undefined) ?? [0, found[0].length];
  const secret = slice.slice(from, to);
  const verdict = acceptSecret(rule, secret, found[0]);
  if (verdict === 'reject') return undefined;
  const frame = rule.strength === 'guessable' ? found[0].slice(0, from) + found[0].slice(to) : '';
  return {
    match: { rule, start: base + from, end: base + to, secret, verdict, frame, encoded: false },
    matchEnd: base + found[0].length,
  };
}

/** Whether the wanted byte comes before the text breaks off: cheaper than the pattern, and most URLs have no `@`. */
function containsByte(text: EngineText, from: number, shape: TokenShape): boolean {
  const wanted = shape.contains?.charCodeAt(0);
  const end = Math.min(text.length, from + shape.maxLength);
  for (let index = from; index < end; index += 1) {
    if (text.bytes[index] === wanted) return true;
    if (hasClass(text.bytes, index, BLANK | QUOTE)) return false;
  }
  return false;
}
