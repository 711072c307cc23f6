import type { Finding } from '../domain/finding.ts';
import type { ModelFile } from './model-file.ts';
/** Weights that together are one serialisation: a file, the shards of one, a package. Sorted as the manifest. */
export interface WeightSet {
    readonly key: string;
    readonly files: readonly ModelFile[];
    /** How many shards the set should have; undefined when it is no numbered set. */
    readonly expected: number | undefined;
}
export declare function groupWeights(files: readonly ModelFile[]): readonly WeightSet[];
/** Whether every shard that the names promise is there. */
export declare function isWhole({ files, expected }: WeightSet): boolean;
/** Shards whose number says that they must exist, and do not. */
export declare function findMissingShards(sets: readonly WeightSet[]): readonly Finding[];
