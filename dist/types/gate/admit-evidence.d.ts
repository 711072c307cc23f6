import { type DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type Policy } from '../domain/policy.ts';
import type { RejectedBundle } from './gate-input.ts';
export interface Admitted {
    /** Sorted by bundle, then by signer: the order of the store cannot matter. One entry for each pair. */
    readonly evidence: readonly Evidence[];
    readonly refused: readonly RejectedBundle[];
}
/**
 * The evidence that may be looked at. What verification already promised is checked again, since everything rests on
 * it: the subject, the kind, a signer of this policy. Then what only the policy knows: certificate extensions of a
 * signer, and that a bundle speaks for one person.
 */
export declare function admitEvidence(evidence: readonly Evidence[], subject: DigestSet, policy: Policy): Admitted;
type ExtensionMatches = Extract<NonNullable<ReturnType<Policy['trust']['signers']['get']>>, {
    kind: 'certificate';
}>['extensions'];
/** Why a verified certificate is not the policy's signer, although identity and issuer are; undefined when it is. */
export declare function extensionProblem({ signer, signerName }: Pick<Evidence, 'signer' | 'signerName'>, matches: ExtensionMatches): string | undefined;
export {};
