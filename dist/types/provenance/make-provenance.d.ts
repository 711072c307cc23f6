import { type DigestSet } from '../domain/digest.ts';
import type { GithubClaims } from '../domain/github-claims.ts';
import type { ProvenancePredicate } from '../domain/provenance-predicate.ts';
import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { type Packaging } from './own-build.ts';
import type { SourceState } from './source-descriptor.ts';
import type { TrainingRecord } from './training-record.ts';
/** Who built: GitHub says so in a verified token, or nobody but the signer does. */
export type ProvenanceBuilder = {
    readonly kind: 'github';
    readonly claims: GithubClaims;
    /** `GITHUB_SERVER_URL`, without a slash at the end. */
    readonly serverUrl: string;
} | {
    readonly kind: 'local';
};
export interface ProvenanceMaterial {
    readonly name: string;
    readonly digest: DigestSet;
    readonly uri?: string;
}
export interface ProvenanceOptions {
    readonly subject: Subject;
    readonly builder: ProvenanceBuilder;
    readonly source?: SourceState;
    readonly materials?: readonly ProvenanceMaterial[];
    readonly startedAt?: Date;
    readonly finishedAt?: Date;
    /** Of a local run only; a GitHub run has its own. */
    readonly invocationId?: string;
    /** What kind of build it was; default: a build of which nothing more is known. */
    readonly build?: {
        readonly kind: 'training';
        readonly record: TrainingRecord;
    } | {
        readonly kind: 'packaging';
        readonly packaging: Packaging;
    };
}
/**
 * SLSA v1 provenance of a subject. The statement is what the signer says; a verifier must compare it with the signing
 * certificate (docs/provenance.md). Errors: `invalid-input` (material without a usable digest, a name twice or
 * reserved, times the wrong way round), `invalid-subject`.
 */
export declare function makeProvenance(options: ProvenanceOptions): Statement<ProvenancePredicate>;
