import type { GithubClaims } from '../domain/github-claims.ts';
import { type ProvenancePredicate, type ResourceDescriptor } from '../domain/provenance-predicate.ts';
import { type SourceState } from './source-descriptor.ts';
interface GithubBuild {
    readonly claims: GithubClaims;
    readonly serverUrl: string;
}
interface Inputs {
    readonly source: SourceState | undefined;
    readonly materials: readonly ResourceDescriptor[];
    readonly times: {
        readonly startedOn?: string;
        readonly finishedOn?: string;
    };
}
/**
 * The predicate that GitHub's own attest action writes (@actions/attest 3.2.0, `buildSLSAProvenancePredicate`): the same
 * fields from the same claims. Materials, times and a checkout of something else are added behind them.
 */
export declare function describeGithubBuild({ claims, serverUrl }: GithubBuild, inputs: Inputs): ProvenancePredicate;
export {};
