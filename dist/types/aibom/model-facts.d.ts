import type { Finding } from '../domain/finding.ts';
import type { Fact, FactKind, FactOf } from './facts.ts';
import type { ModelFile } from './model-file.ts';
/** Everything known about a model, independent of the document it will be written to. */
export interface ModelFacts {
    readonly name: string;
    readonly version: string | undefined;
    /** Model digest (OMS root, hex). */
    readonly rootSha256: string;
    readonly totalBytes: number;
    readonly files: readonly ModelFile[];
    /** Facts about the model as a whole, best source first within a kind, equal claims once. */
    readonly facts: readonly Fact[];
    /** Parameters and types of the model, when its weights are one serialisation and all of it was read. */
    readonly weights: WeightTotals | undefined;
    readonly findings: readonly Finding[];
    /** Everything that should have been read was read, and every file that is referred to is there. */
    readonly complete: boolean;
}
export interface WeightTotals {
    readonly parameters: bigint;
    readonly dtypes: readonly {
        readonly dtype: string;
        readonly elements: bigint;
    }[];
}
/** The best fact of a kind; undefined when nothing says it. */
export declare function firstOf<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K> | undefined;
export declare function allOf<K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[];
