import type { CheckResult } from './check-result.ts';
/** The password of a URL with user and password; `match` goes on behind the `@` with the host. */
export declare function checkUrlPassword(secret: string, match: string): CheckResult;
