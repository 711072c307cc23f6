import type { CheckResult } from './check-result.ts';
/**
 * A PEM-like block with a key in it, however the text around it breaks and quotes its lines. Rejects headers alone,
 * elided bodies and prose. A key under a pass phrase is reported with less weight: the phrase is then the secret.
 */
export declare function checkPrivateKey(block: string): CheckResult;
