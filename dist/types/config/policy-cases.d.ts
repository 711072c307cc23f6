import { type PartyReference } from '../domain/party.ts';
import type { Party } from '../domain/policy.ts';
import type { ScanKind } from '../domain/predicates.ts';
import { type Severity } from '../domain/severity.ts';
import { type Verdict } from '../domain/verdict.ts';
/** A statement that a case takes as signed by `by`, a signer or a person of the policy. */
export type ExampleEvidence = {
    readonly by: string;
    readonly ageMs: number;
} & ({
    readonly kind: 'signature';
} | {
    readonly kind: 'approval';
    readonly decision: 'APPROVED' | 'REJECTED';
} | {
    readonly kind: 'scan';
    readonly scan: ScanKind;
    readonly scanner: string;
    readonly complete: boolean;
    readonly findings: readonly {
        readonly rule: string;
        readonly severity: Severity;
        readonly path: string;
    }[];
} | {
    readonly kind: 'statement';
    readonly predicateType: string;
    readonly predicate: object;
}
/** A statement, or a bundle of one, in a file. */
 | {
    readonly kind: 'statement-file';
    readonly path: string;
});
/** Examples that lie in a file, or in the files of a folder; the path counts from the file that names it. */
export interface ExampleFiles {
    readonly kind: 'examples';
    readonly path: string;
}
export interface PolicyCase {
    readonly name: string;
    readonly environment: string;
    readonly subject: string;
    readonly now: Date;
    readonly evidence: readonly (ExampleEvidence | ExampleFiles)[];
    readonly parties: Partial<Readonly<Record<Party, readonly PartyReference[]>>>;
    readonly expect: {
        readonly verdict: Verdict;
        readonly checks: Readonly<Record<string, Verdict | 'warn'>>;
        readonly reasons: readonly string[];
    };
}
/** Reads a file of policy cases (docs/policy.md, "Testing a policy"). Errors: `invalid-policy` with the place. */
export declare function parsePolicyCases(text: string, path: string): PolicyCase[];
/** Reads a file of examples: a list of them, or one. Errors: `invalid-policy` with the place. */
export declare function parseExamples(text: string, path: string): ExampleEvidence[];
