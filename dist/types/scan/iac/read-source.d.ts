import type { SkipReason } from '../../domain/coverage.ts';
import { type Candidate } from './detect.ts';
/** A file as text, a reason why it could not be read although it is ours, or undefined when it is not ours. */
export type SourceReading = {
    readonly kind: 'text';
    readonly text: string;
    readonly bytes: number;
} | {
    readonly kind: 'skip';
    readonly reason: SkipReason;
    readonly detail?: string;
} | undefined;
/** Reads a candidate, never more than `maxBytes` of it. A larger file is skipped only when it may be ours. */
export declare function readSource(file: string, kind: Exclude<Candidate['kind'], 'unsupported'>, maxBytes: number): SourceReading;
