import { randomBytes } from 'node:crypto';

/** 128 random bits as 22 characters of base64url: never the same twice. */
export function makeNonce(): string {
  return randomBytes(16).toString('base64url');
}
