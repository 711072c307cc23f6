import { acceptSecret } from './accept-secret.ts';
import { ALNUM, BASE64_SIGN, hasClass, JOINER, NEWLINE } from './byte-classes.ts';
import type { EngineText, KeywordHit, SecretMatch, WorkBudget } from './engine-text.ts';
import type { NearShape, SecretRule } from './secret-rule.ts';

const DEFAULT_REACH = 80;
/** A name and its value on two lines, as in a Kubernetes `env` list or a JSON array of name and value. */
const VALUE_LINE = /\n[\s-]{0,40}["']?value["']?\s{0,4}[:=]/i;

/** The first run of letters and digits behind the keyword that is a value of this rule. */
export function matchNear(
  text: EngineText,
  hit: KeywordHit,
  context: { readonly rule: SecretRule; readonly shape: NearShape; readonly budget: WorkBudget },
): SecretMatch | undefined {
  const { rule, shape, budget } = context;
  const bits = shape.alphabet === 'base64' ? ALNUM | JOINER | BASE64_SIGN : ALNUM | JOINER;
  const limit = Math.min(text.length, hit.end + (shape.reach ?? DEFAULT_REACH));
  // The identifier around the keyword is a name, not a value.
  let index = hit.end;
  while (index < limit && hasClass(text.bytes, index, ALNUM | JOINER)) index += 1;
  let newlines = 0;
  while (index < limit) {
    if (!hasClass(text.bytes, index, bits)) {
      if (text.bytes[index] === NEWLINE) newlines += 1;
      if (newlines > 1 && shape.multiline !== true) return undefined;
      index += 1;
      continue;
    }
    const start = index;
    const longest = Math.min(text.length, start + shape.maxLength + 1);
    while (index < longest && hasClass(text.bytes, index, bits)) index += 1;
    const length = index - start;
    if (length >= shape.minLength && length <= shape.maxLength) {
      budget.left -= index - hit.start;
      const match = judge(text, { start, end: index }, { rule, shape, hit, newlines });
      if (match !== undefined) return match;
    }
    while (index < limit && hasClass(text.bytes, index, bits)) index += 1;
  }
  return undefined;
}

interface Judgement {
  readonly rule: SecretRule;
  readonly shape: NearShape;
  readonly hit: KeywordHit;
  readonly newlines: number;
}

function judge(text: EngineText, run: KeywordHit, context: Judgement): SecretMatch | undefined {
  const { rule, shape, hit, newlines } = context;
  const secret = text.bytes.toString('latin1', run.start, run.end);
  if (!shape.value.test(secret)) return undefined;
  const nameStart = identifierStart(text.bytes, hit.start);
  const bridge = text.bytes.toString('latin1', nameStart, run.start);
  if (shape.hint !== undefined && !shape.hint.test(bridge)) return undefined;
  if (newlines > 0 && shape.multiline !== true && !VALUE_LINE.test(bridge)) return undefined;
  const verdict = acceptSecret(rule, secret, secret);
  if (verdict === 'reject') return undefined;
  const frame = text.bytes.toString('latin1', nameStart, hit.end).toLowerCase();
  return { rule, start: run.start, end: run.end, secret, verdict, frame, encoded: false };
}

function identifierStart(bytes: Uint8Array, index: number): number {
  let start = index;
  while (index - start < 40 && hasClass(bytes, start - 1, ALNUM | JOINER)) start -= 1;
  return start;
}
