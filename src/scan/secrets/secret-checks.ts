import { crc32 } from 'node:zlib';
import { checkRandomText, checkStrongPassword } from './check-assigned-value.ts';
import { checkPrivateKey } from './check-private-key.ts';
import type { CheckResult } from './check-result.ts';
import { checkUrlPassword } from './check-url-password.ts';

/** `secret` is the secret, `match` the text the pattern matched, both Latin-1 (one unit per byte). */
type Check = (secret: string, match: string) => CheckResult;

/** The structure checks by the name rules use; the name is part of the rule set's digest, so a change of meaning takes a new name. */
const CHECKS = {
  'crc32-base62': checkBase62Checksum,
  'json-web-token': checkJsonWebToken,
  'private-key': checkPrivateKey,
  'url-password': checkUrlPassword,
  'base64-user-password': checkBase64UserPassword,
  'base64-private-key': checkBase64PrivateKey,
  'random-text': checkRandomText,
  'strong-password': checkStrongPassword,
  'all-character-kinds': (secret) =>
    /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) ? 'accept' : 'reject',
  'letters-and-digits': (secret) => (/[A-Za-z]/.test(secret) && /\d/.test(secret) ? 'accept' : 'reject'),
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof CHECKS;

export function runCheck(name: CheckName, secret: string, match: string): CheckResult {
  const check: Check = CHECKS[name];
  return check(secret, match);
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** CRC-32 of a text as six base62 digits: the tail of GitHub and npm tokens. */
export function base62Checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let index = 0; index < 6; index += 1) {
    digits = (BASE62[rest % 62] ?? '') + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** A token with a wrong checksum was never issued; it is still shown, because the issuer may change the scheme. */
function checkBase62Checksum(secret: string): CheckResult {
  const random = secret.slice(secret.indexOf('_') + 1);
  if (base62Checksum(random.slice(0, -6)) === random.slice(-6)) return 'accept';
  return {
    note: 'its checksum is wrong, so it may never have been issued',
    severity: 'medium',
    unsure: true,
  };
}

/** Header and payload must be JSON objects, the header with an `alg`; the token of every JWT tutorial is none. */
function checkJsonWebToken(secret: string): CheckResult {
  const [header, payload] = secret.split('.').map((part) => jsonObject(Buffer.from(part, 'base64url')));
  if (header === undefined || payload === undefined || typeof header['alg'] !== 'string') return 'reject';
  return payload['sub'] === '1234567890' ? 'reject' : 'accept';
}

function jsonObject(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    return undefined;
  } catch {
    return undefined;
  }
}

/** `auths.*.auth` of a Docker configuration and `_auth` of npm: base64 of `user:password`. */
function checkBase64UserPassword(secret: string): CheckResult {
  const text = Buffer.from(secret, 'base64').toString('latin1');
  const match = /^[\x21-\x39\x3b-\x7e]{1,128}:([\x20-\x7e]{4,2048})$/.exec(text);
  return match === null || /^(?:password|passwd|pass|secret|x{3,})$/i.test(match[1] ?? '')
    ? 'reject'
    : 'accept';
}

function checkBase64PrivateKey(secret: string): CheckResult {
  const text = Buffer.from(secret, 'base64').toString('latin1');
  const start = text.indexOf('-----BEGIN');
  return start >= 0 && text.includes('PRIVATE KEY') ? checkPrivateKey(text.slice(start)) : 'reject';
}
