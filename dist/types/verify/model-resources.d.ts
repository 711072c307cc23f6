import { type Serialization } from '../domain/serialization.ts';
interface SignedResource {
    readonly name: string;
    readonly algorithm: string;
    readonly digest: string;
}
export interface SignedResources {
    /** Name to digest, in the signed order. */
    readonly resources: ReadonlyMap<string, string>;
    readonly paths: ReadonlySet<string>;
}
/**
 * Checks the signed list of a model: every name a path inside it and there once, every digest of the recorded hash,
 * shards of the recorded size that follow each other without gap. Error: `evidence-invalid`.
 */
export declare function readResources(list: readonly SignedResource[], serialization: Serialization): SignedResources;
export {};
