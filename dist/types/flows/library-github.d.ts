import * as posture from './check-posture.ts';
import { type CallOptions } from './library-deploy.ts';
import { type RunGatesOptions } from './run-gates.ts';
import type { JudgedSubjects } from '../domain/judged-subject.ts';
import * as foreign from './verify-provenance.ts';
import * as cases from './test-policy.ts';
export interface CheckPostureOptions extends Omit<posture.CheckPostureOptions, 'token'>, CallOptions {
    /** What it must be allowed to read: docs/permissions.md. */
    readonly token: string;
}
/**
 * Compares the settings of a repository at GitHub, and the workflows of a checkout, with what the gate rests on. With
 * `evidence` and a signer the statement is signed and stored, whatever it says.
 */
export declare function checkPosture(options: CheckPostureOptions): Promise<posture.PostureOutcome>;
export interface GateSubjectsOptions extends RunGatesOptions, CallOptions {
    /** Paths, `sha256:<hex>`, `git:<commit>` or `oci://…`; `@FILE` stands for the lines of a file. */
    readonly subjects: readonly string[];
}
/** Decides on one or many subjects in one run; one that cannot be decided on is undecided and stops no other. */
export declare function gateSubjects({ subjects, ...options }: GateSubjectsOptions): Promise<JudgedSubjects>;
export interface VerifyProvenanceOptions extends foreign.VerifyProvenanceOptions, CallOptions {
    readonly subject: string;
}
/** Verifies provenance of any tool about a subject: signer, subject, what the certificate confirms, what was expected. */
export declare function verifyProvenance({ subject, ...options }: VerifyProvenanceOptions): Promise<foreign.VerifyProvenanceOutcome>;
/** Runs the cases of a file against a policy file (docs/policy.md, `policy test`). */
export declare function testPolicy(options: {
    readonly cases: string;
    readonly policy: string;
}): Promise<readonly cases.CaseOutcome[]>;
