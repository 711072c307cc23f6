import { type ExampleEvidence, type ExampleFiles } from '../config/policy-cases.ts';
/** An example whose files were read. */
export type ReadExample = Exclude<ExampleEvidence, {
    readonly kind: 'statement-file';
}>;
/**
 * The examples of a case, those in files read; a path counts from `from`, the file that names it. Errors: `invalid-policy`,
 * `limit-exceeded`, `malformed`, those of reading.
 */
export declare function readExamples(evidence: readonly (ExampleEvidence | ExampleFiles)[], from: string): Promise<ReadExample[]>;
