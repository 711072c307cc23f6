/** Longest free text in an event, in UTF-16 units; longer text is cut, with a mark, before it is hashed. */
export const MAX_TEXT = 1024;

/** Removes secrets from one text; gets every free text of an event before it is hashed. */
export type Redact = (text: string) => string;

const REDACTED = '[redacted]';

/**
 * Forms that are secrets wherever they stand. Not a scanner: the caller's `redact` brings that; this is the net below
 * it, because what is hashed into a log cannot be taken out again. Linear: every repetition is bounded.
 */
const SECRET_FORMS: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[^]*/g,
  /PRIVATE\+KEY\+\S{1,400}/g,
  /\bgh[pousr]_[A-Za-z0-9]{36,255}/g,
  /\bgithub_pat_[A-Za-z0-9_]{22,255}/g,
  /\bglpat-[A-Za-z0-9_-]{20,64}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bhf_[A-Za-z0-9]{30,40}\b/g,
  /\bsk-(?:ant|proj|svcacct|admin|or)-[A-Za-z0-9_-]{20,255}/g,
  /\bsk-[A-Za-z0-9]{32,64}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,2000}/g,
];
/** User name and password in an address. */
const URL_LOGIN = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,200}:[^\s/@]{1,500}@/gi;

/**
 * The event as it may be hashed: every free text passes `redact`, then the built-in forms; ill-formed UTF-16 is made
 * well-formed (RFC 8785 asks for it); text beyond `MAX_TEXT` is cut and marked, so that a long name in a scanned tree
 * cannot keep an act out of the log. Digests are left alone, and so is the shape: the schema judges that afterwards.
 */
export function redactEvent(event: unknown, redact: Redact = (text) => text): unknown {
  return cleanValue(event, (text) => clamp(maskSecrets(redact(text))).toWellFormed());
}

/** Replaces what has the form of a secret. */
export function maskSecrets(text: string): string {
  let masked = text.replace(URL_LOGIN, `$1${REDACTED}@`);
  for (const form of SECRET_FORMS) masked = masked.replace(form, REDACTED);
  return masked;
}

function clamp(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  return `${text.slice(0, MAX_TEXT - 1)}…`;
}

const HEX = /^[0-9a-f]{32,128}$/;

function cleanValue(value: unknown, clean: Redact): unknown {
  if (typeof value === 'string') return HEX.test(value) ? value : clean(value);
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, clean));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, cleanValue(item, clean)]));
}
