import type { CheckResult } from './check-result.ts';
/** Letters and digits without structure: what a generator makes and nobody would type. */
export declare function checkRandomText(value: string): CheckResult;
/** At least two kinds of digits, signs and capitals beside small letters, and no structure of ordinary text. */
export declare function checkStrongPassword(value: string): CheckResult;
