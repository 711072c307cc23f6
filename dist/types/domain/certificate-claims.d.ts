import type { SignerIdentity } from './evidence.ts';
import type { ProvenanceView } from './provenance-predicate.ts';
type Certificate = Extract<SignerIdentity, {
    kind: 'certificate';
}>;
/** One thing that both a predicate and the certificate it is signed with may say. */
export interface ClaimComparison {
    readonly field: string;
    readonly claimed: string | undefined;
    readonly certified: string | undefined;
}
/**
 * Where a provenance says something else than the certificate it is signed with, in words; empty when all agree. The
 * predicate is written by code of the job, the certificate is not. Fields that the certificate does not have are not
 * compared; a field that only the predicate lacks is a difference where a workflow is named, which always has it.
 */
export declare function differencesFromCertificate(view: ProvenanceView, certificate: Certificate): string[];
/** The comparisons that do not agree, in words. What the certificate does not say cannot disagree. */
export declare function describeDifferences(comparisons: readonly ClaimComparison[]): string[];
/**
 * A workflow path against the certificate's build config URI (`repository/path@ref`): equal when the URI starts with
 * it. Gives the URI back when they agree, so that only differences differ as text.
 */
export declare function claimedConfig(repository: string | undefined, path: string | undefined, certified: string | undefined): string | undefined;
export {};
