import type { Manifest } from '../domain/manifest.ts';
import { type ContentHash, type Serialization } from '../domain/serialization.ts';
import type { Statement } from '../domain/statement.ts';
import { type ContentStatementOptions } from '../sign/model-statement.ts';
import type { FlowContext } from './context.ts';
import { type Identified, type IdentifyOptions } from './identify.ts';
/** How a model becomes the list of digests that is signed; default whole files by SHA-256, as all other evidence. */
export interface ContentOptions {
    readonly serialization?: Serialization['method'] | undefined;
    readonly hash?: ContentHash | undefined;
    /** Bytes; for shards only. */
    readonly shardSize?: number | undefined;
    readonly shardAlgorithm?: ContentStatementOptions['shardAlgorithm'] | undefined;
}
/** What a signature will say of a model. */
export interface SignableModel {
    readonly identified: Identified;
    readonly serialization: Serialization;
    readonly statement: Statement;
    readonly files: number;
    readonly isSingleFile: boolean;
    /** Only for whole files by SHA-256. */
    readonly manifest?: Manifest;
}
/** The serialisation that the options describe. Error: `invalid-input` for a shard option without shards. */
export declare function serializationOf(options: ContentOptions): Serialization;
/** Whether a signature so made is about the model digest, which the gate and all other evidence speak of. */
export declare function isModelDigest({ method, hash }: Serialization): boolean;
/** A model that was digested already, for its signature. */
export declare function signableOf(identified: Identified, target: string): SignableModel;
/** Digests a model for its signature. Errors: those of the digests. */
export declare function readSignable(target: string, options: ContentOptions & {
    readonly identify?: Omit<IdentifyOptions, 'kind'> | undefined;
}, context: FlowContext): Promise<SignableModel>;
