import type { ParameterMap, TrainingInternal } from '../domain/build-types.ts';
import type { DigestSet } from '../domain/digest.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
/** What is known of a training run, wherever it was written down. Everything in it is somebody's word. */
export interface TrainingRecord {
    readonly entryPoint: {
        readonly program: string;
        readonly arguments?: readonly string[];
    };
    readonly hyperParameters: ParameterMap;
    readonly organization?: {
        readonly name: string;
        readonly id?: string;
        readonly approver?: string;
    };
    readonly approvedEnvironments?: readonly string[];
    readonly internal: Omit<TrainingInternal, 'github'>;
    /** Each with a name and `annotations.role`. */
    readonly dependencies: readonly ResourceDescriptor[];
    readonly byproducts: readonly ResourceDescriptor[];
    readonly evaluations: readonly Evaluation[];
    readonly tee?: TeeEvidence;
    readonly startedAt?: Date;
    readonly finishedAt?: Date;
    /** What was looked for and is not known, in words: an input without a checksum, a metric that is no number. */
    readonly notes: readonly string[];
}
/** One suite of tests with what it was held against. */
export interface Evaluation {
    readonly name: string;
    readonly url?: string;
    readonly harness?: {
        readonly name: string;
        readonly version?: string;
    };
    readonly metrics: readonly EvaluationMetric[];
    readonly datasets: readonly ResourceDescriptor[];
    readonly report?: ResourceDescriptor;
}
export interface EvaluationMetric {
    readonly name: string;
    readonly value: number;
    readonly atLeast?: number;
    readonly atMost?: number;
    /** What missing the threshold means. */
    readonly onFailure: 'fail' | 'warn';
}
/** Evidence of a trusted execution environment; the quote is named by its digest and not looked into. */
export interface TeeEvidence {
    readonly type: string;
    readonly quote: ResourceDescriptor;
    readonly verifierResult?: ResourceDescriptor;
    readonly nonce?: string;
    readonly tcb?: string;
}
/** Digests a file or folder by its path as written; the flow decides what that is relative to. */
export type DigestPlace = (place: string) => Promise<DigestSet>;
/** Reads one YAML document of at most 256 KiB into plain values. Errors: `malformed`. */
export type ReadYaml = (text: string, what: string) => unknown;
