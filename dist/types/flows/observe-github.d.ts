import type { EvidenceStore, SignedBundle, Signer } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import type { GithubObservation } from '../platform/github-approvals.ts';
import type { FlowContext } from './context.ts';
import type { GithubSource } from './github-source.ts';
import { type LoadedPolicy } from './load-policy.ts';
export interface ObserveGithubOptions {
    readonly subject: Subject;
    readonly loaded: LoadedPolicy;
    readonly environment: string;
    readonly github: GithubSource;
    readonly signer: Signer;
    /** Default: {@link askGithub}. */
    readonly ask?: AskGithub | undefined;
}
/** What GitHub said, and when. */
export interface GithubAnswer {
    readonly observed: GithubObservation;
    readonly at: Date;
}
/** Asks GitHub about a run and its pull request; the answer is the same for every subject. */
export type AskGithub = (question: Pick<ObserveGithubOptions, 'loaded' | 'environment' | 'github'>, context: Pick<FlowContext, 'clock'>) => Promise<GithubAnswer>;
/** Asks GitHub for the reviews and environment approvals that the policy lets count. Errors: those of GitHub. */
export declare const askGithub: AskGithub;
/** Asks GitHub, and signs the answer as one about the subject. Errors: those of GitHub, the signer. */
export declare function observeGithub({ subject, loaded, environment, github, signer, ask }: ObserveGithubOptions, context: Pick<FlowContext, 'clock'>): Promise<SignedBundle>;
/** The same store with one bundle more, which is not kept: for a rehearsal. */
export declare function withBundle(store: EvidenceStore, subject: Subject, bundle: SignedBundle): EvidenceStore;
