import type { EvidenceStore, SignedBundle, Signer } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import type { FlowContext } from './context.ts';
import type { GithubSource } from './github-source.ts';
import { type LoadedPolicy } from './load-policy.ts';
export interface ObserveGithubOptions {
    readonly subject: Subject;
    readonly loaded: LoadedPolicy;
    readonly environment: string;
    readonly github: GithubSource;
    readonly signer: Signer;
}
/**
 * Asks GitHub for the reviews and environment approvals that the policy lets count and signs the answer. Errors: those of GitHub, the signer.
 */
export declare function observeGithub({ subject, loaded, environment, github, signer }: ObserveGithubOptions, { clock }: Pick<FlowContext, 'clock'>): Promise<SignedBundle>;
/** The same store with one bundle more, which is not kept: for a rehearsal. */
export declare function withBundle(store: EvidenceStore, subject: Subject, bundle: SignedBundle): EvidenceStore;
