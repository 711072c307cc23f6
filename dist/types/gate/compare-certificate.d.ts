import type { SignerIdentity } from '../domain/evidence.ts';
import { type ProvenanceView } from '../domain/provenance-predicate.ts';
type Certificate = Extract<SignerIdentity, {
    kind: 'certificate';
}>;
/**
 * Where a provenance says something else than the certificate it is signed with, in words; empty when all agree. The
 * predicate is written by code of the job, the certificate is not (facts of GitHub's workflow build type). Fields that
 * the certificate does not have are not compared; a field that only the predicate lacks is a difference for GitHub's
 * build type, which always has it.
 */
export declare function differencesFromCertificate(view: ProvenanceView, certificate: Certificate): string[];
export {};
