import type { ModelFile } from './model-file.ts';
/**
 * Says of bytes without a header whose they are. What nothing explains is a finding: listed and hashed, and not known
 * beyond that.
 */
export declare function settleRoles(files: readonly ModelFile[]): readonly ModelFile[];
