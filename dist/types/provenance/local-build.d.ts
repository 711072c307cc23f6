import { type ProvenancePredicate, type ResourceDescriptor } from '../domain/provenance-predicate.ts';
import { type SourceState } from './source-descriptor.ts';
interface LocalBuild {
    readonly source?: SourceState;
    readonly invocationId?: string;
}
interface Inputs {
    readonly materials: readonly ResourceDescriptor[];
    readonly times: {
        readonly startedOn?: string;
        readonly finishedOn?: string;
    };
}
/** The predicate of a run that nobody but its signer saw (docs/provenance.md, "Local build type"). */
export declare function describeLocalBuild({ source, invocationId }: LocalBuild, inputs: Inputs): ProvenancePredicate;
export {};
