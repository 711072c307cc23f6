import { acceptSecret } from './accept-secret.ts';
import { ALNUM, BACKSLASH, BLANK, hasClass, JOINER, NEWLINE, QUOTE } from './byte-classes.ts';
import type { EngineText, KeywordHit, SecretMatch } from './engine-text.ts';
import type { AssignmentShape, SecretRule } from './secret-rule.ts';

/** In these languages a value without quotes is an expression, not text. */
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyi|pyx|ipynb|java|kt|kts|scala|groovy|go|rs|rb|php|pl|pm|c|cc|cpp|cxx|h|hh|hpp|cs|fs|swift|m|mm|dart|lua|r|jl|ex|exs|erl|hs|clj|sql|html?|css|scss|less|json|json5|jsonc|j2|jinja|jinja2|tf|hcl|map)$/i;

/** Names that go on like this hold what says where the secret is or which one it is, not the secret. */
const ABOUT_THE_SECRET =
  /(?:^|[_-])(?:ids?|names?|urls?|uris?|arns?|paths?|files?|types?|refs?|hash|digest|sha256|version|format|label|regex|pattern|prefix|field|header)$|(?:Ids?|Names?|Urls?|Uris?|Arns?|Paths?|Files?|Types?|Refs?|Hash|Version)$/;
/** Tokens that prove nothing about who asks: against forgery, for the next page, to make a request once. */
const NO_CREDENTIAL = /(?:csrf|xsrf|(?:request|next|page|paging|continuation|sync|idempotency)[_-]?)$/i;
/** Vault calls the secret half of an AppRole `secret_id`. */
const SECRET_ID = /^secret[_-]?id$/i;

const EQUALS = 0x3d;
const COLON = 0x3a;

/** Between a name and its value when both are values themselves: `name: DB_PASSWORD`, `value: …` in YAML or JSON. */
const NAME_THEN_VALUE = /^["']?,?\s{1,40}["']?value["']?\s{0,4}[:=]\s{0,4}/i;

/**
 * The value assigned to the name around the keyword: `name = "value"`, `"name": "value"`, `NAME=value`,
 * `name: str = "value"`, or `name: NAME` and `value: …` on the next line.
 */
export function matchAssignment(
  text: EngineText,
  hit: KeywordHit,
  context: { readonly rule: SecretRule; readonly shape: AssignmentShape },
): SecretMatch | undefined {
  const { rule, shape } = context;
  const nameEnd = skip(text, hit.end, { bits: ALNUM | JOINER, most: 40 });
  const name = text.bytes.toString('latin1', hit.start, nameEnd);
  if (ABOUT_THE_SECRET.test(name) && !SECRET_ID.test(name)) return undefined;
  const before = text.bytes.toString('latin1', Math.max(0, hit.start - 16), hit.start);
  if (name.toLowerCase().startsWith('token') && NO_CREDENTIAL.test(before)) return undefined;
  const operator = operatorEnd(text, nameEnd);
  if (operator === undefined) return undefined;
  const value = readValue(text, operator, shape.maxLength);
  if (value === undefined || value.end - value.start < shape.minLength) return undefined;
  if (!value.quoted && CODE.test(text.path)) return undefined;
  const secret = text.bytes.toString('latin1', value.start, value.end);
  const verdict = acceptSecret(rule, secret, secret);
  if (verdict === 'reject') return undefined;
  return {
    rule,
    start: value.start,
    end: value.end,
    secret,
    verdict,
    frame: name.toLowerCase(),
    encoded: false,
  };
}

function skip(
  text: EngineText,
  from: number,
  what: { readonly bits: number; readonly most: number },
): number {
  const limit = Math.min(text.length, from + what.most);
  let index = from;
  while (index < limit && text.bytes[index] !== NEWLINE && hasClass(text.bytes, index, what.bits)) index += 1;
  return index;
}

/** Behind `=`, `:`, `:=` or `=>` and its blanks; also behind a type between the two (`name: str =`). */
function operatorEnd(text: EngineText, nameEnd: number): number | undefined {
  const { bytes } = text;
  let index = nameEnd;
  while (index < nameEnd + 4 && (isCloser(bytes[index]) || hasClass(bytes, index, QUOTE))) index += 1;
  index = skip(text, index, { bits: BLANK, most: 20 });
  const sign = bytes[index];
  if (sign !== EQUALS && sign !== COLON) return valueOfName(text, nameEnd);
  index += 1;
  if (bytes[index] === EQUALS || (sign === EQUALS && bytes[index] === 0x3e)) index += 1;
  index = skip(text, index, { bits: BLANK, most: 20 });
  if (sign !== COLON || hasClass(bytes, index, QUOTE)) return index;
  const typeEnd = skip(text, index, { bits: ALNUM, most: 16 });
  const assign = skip(text, typeEnd, { bits: BLANK, most: 2 });
  if (typeEnd === index || bytes[assign] !== EQUALS) return index;
  return skip(text, assign + 1, { bits: BLANK, most: 2 });
}

function valueOfName(text: EngineText, nameEnd: number): number | undefined {
  const between = text.bytes.toString('latin1', nameEnd, Math.min(text.length, nameEnd + 64));
  const found = NAME_THEN_VALUE.exec(between);
  return found === null ? undefined : nameEnd + found[0].length;
}

/** `]`, `)` and the backslash of an escaped quote. */
function isCloser(byte: number | undefined): boolean {
  return byte === 0x5d || byte === 0x29 || byte === BACKSLASH;
}

function readValue(
  text: EngineText,
  from: number,
  maxLength: number,
): { readonly start: number; readonly end: number; readonly quoted: boolean } | undefined {
  const { bytes } = text;
  let start = from;
  if (hasClass(bytes, start, ALNUM) && hasClass(bytes, start + 1, QUOTE)) start += 1; // b"…", r'…'
  while (bytes[start] === BACKSLASH) start += 1;
  const quote = hasClass(bytes, start, QUOTE) ? bytes[start] : undefined;
  if (quote !== undefined) start += 1;
  const limit = Math.min(text.length, start + maxLength + 1);
  let end = start;
  while (end < limit && !endsValue(bytes[end], quote)) end += 1;
  if (end === limit && limit !== text.length) return undefined;
  const closed = bytes[end] === quote || bytes[end] === BACKSLASH;
  if (quote !== undefined && !closed) return undefined;
  return { start, end, quoted: quote !== undefined };
}

function endsValue(byte: number | undefined, quote: number | undefined): boolean {
  if (byte === undefined || byte <= 0x20 || byte >= 0x7f || byte === BACKSLASH) return true;
  if (quote !== undefined) return byte === quote;
  return byte === 0x22 || byte === 0x27 || byte === 0x2c || byte === 0x3b || byte === 0x26 || byte === 0x60;
}
