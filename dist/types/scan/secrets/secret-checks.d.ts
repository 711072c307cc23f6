import { checkRandomText, checkStrongPassword } from './check-assigned-value.ts';
import { checkPrivateKey } from './check-private-key.ts';
import type { CheckResult } from './check-result.ts';
import { checkUrlPassword } from './check-url-password.ts';
/** The structure checks by the name rules use; the name is part of the rule set's digest, so a change of meaning takes a new name. */
declare const CHECKS: {
    readonly 'crc32-base62': typeof checkBase62Checksum;
    readonly 'json-web-token': typeof checkJsonWebToken;
    readonly 'private-key': typeof checkPrivateKey;
    readonly 'url-password': typeof checkUrlPassword;
    readonly 'base64-user-password': typeof checkBase64UserPassword;
    readonly 'base64-private-key': typeof checkBase64PrivateKey;
    readonly 'random-text': typeof checkRandomText;
    readonly 'strong-password': typeof checkStrongPassword;
    readonly 'all-character-kinds': (secret: string) => "reject" | "accept";
    readonly 'letters-and-digits': (secret: string) => "reject" | "accept";
};
export type CheckName = keyof typeof CHECKS;
export declare function runCheck(name: CheckName, secret: string, match: string): CheckResult;
/** CRC-32 of a text as six base62 digits: the tail of GitHub and npm tokens. */
export declare function base62Checksum(text: string): string;
/** A token with a wrong checksum was never issued; it is still shown, because the issuer may change the scheme. */
declare function checkBase62Checksum(secret: string): CheckResult;
/** Header and payload must be JSON objects, the header with an `alg`; the token of every JWT tutorial is none. */
declare function checkJsonWebToken(secret: string): CheckResult;
/** `auths.*.auth` of a Docker configuration and `_auth` of npm: base64 of `user:password`. */
declare function checkBase64UserPassword(secret: string): CheckResult;
declare function checkBase64PrivateKey(secret: string): CheckResult;
export {};
