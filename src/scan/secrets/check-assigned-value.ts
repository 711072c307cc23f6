import type { CheckResult } from './check-result.ts';

/** A name, a path, an address, a date, a version, a colour, a MIME type: text with digits in it that is no secret. */
const ORDINARY =
  /^[A-Za-z]+(?:[._:/-][A-Za-z0-9]+)*$|^[a-z]+:\/\/|^[./~@]|^\d[\d.:TZ+-]*$|^[\w.-]+\.(?:[a-z]{2,4}|html?|json|yaml|yml|txt|pem|key)$|^(?:sha\d{1,3}|md5|bcrypt|scrypt|argon2\w*)[-:$]|^\$\d\w?\$|^[A-Z][A-Z0-9_]+$|^arn:/;
/** An attribute of an attribute, each part in camel, snake or upper case: `settings.dbPassword`. */
const ATTRIBUTE =
  /^(?=[^.]{0,100}\.)(?:(?:[A-Z][A-Z_]{0,60}|[a-z]{0,60}(?:[A-Z_][a-z]{1,60}){0,20})\d{0,2}(?:\.|$)){2,20}$/;
/** Syntax of a language inside the value. */
const SYNTAX = /[()[\]{}<>|,;$`\s]|=>|::|&&/;

/** Letters and digits without structure: what a generator makes and nobody would type. */
export function checkRandomText(value: string): CheckResult {
  if (!/^[A-Za-z0-9_\-+/=.~]+$/.test(value)) return 'reject';
  const digits = value.match(/\d/g)?.length ?? 0;
  if (digits < 2 || !/[A-Za-z]/.test(value)) return 'reject';
  const words = value.split(/[^A-Za-z0-9]/).filter((word) => word !== '');
  const longest = Math.max(...words.map((word) => word.length));
  // Words joined by signs (`my-secret-name-12`) have short parts; random text has at least one long one.
  if (longest < 16 && !isUuid(value)) return 'reject';
  return words.some(isRandomWord) || isUuid(value) ? 'accept' : 'reject';
}

/** Hex digits, or digits that stand between letters rather than at an end of a word. */
function isRandomWord(word: string): boolean {
  if (word.length < 16) return false;
  const changes = word.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  return changes >= 3;
}

function isUuid(value: string): boolean {
  return /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/.test(value);
}

/** At least two kinds of digits, signs and capitals beside small letters, and no structure of ordinary text. */
export function checkStrongPassword(value: string): CheckResult {
  if (ORDINARY.test(value) || ATTRIBUTE.test(value) || SYNTAX.test(value)) return 'reject';
  if (!/[A-Za-z]/.test(value)) return 'reject';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  return kinds >= 3 ? 'accept' : 'reject';
}
