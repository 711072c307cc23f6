import { type DigestSet } from '../domain/digest.ts';
import { type Evidence } from '../domain/evidence.ts';
import type { Policy } from '../domain/policy.ts';
import { type AcceptedProvenance } from './accept-provenance.ts';
/**
 * The sources that a subject's accepted provenance names, once each, sorted by `formatDigest`: whose evidence the
 * caller has to gather for `GateInput.related`.
 */
export declare function sourceSubjects(evidence: readonly Evidence[], policy: Policy, now: Date): DigestSet[];
/** The sources of several provenance statements, once each, sorted. */
export declare function uniqueSources(provenance: readonly AcceptedProvenance[]): DigestSet[];
/** Numeric ids at GitHub of the repositories that provenance is of, by the certificates it is signed with; sorted. */
export declare function sourceRepositories(provenance: readonly AcceptedProvenance[]): string[];
