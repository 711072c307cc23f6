import type { DigestSource, Manifest } from '../domain/manifest.ts';
import type { Signer } from '../domain/ports.ts';
import { type ContentHash, type Serialization } from '../domain/serialization.ts';
import type { Statement } from '../domain/statement.ts';
import { type ContentStatementOptions } from '../sign/model-statement.ts';
import type { FlowContext } from './context.ts';
import { type Identified, type IdentifyOptions } from './identify.ts';
import { type PreviousRunOptions } from './previous-run.ts';
/** How a model becomes the list of digests that is signed; default whole files by SHA-256, as all other evidence. */
export interface ContentOptions extends PreviousRunOptions {
    readonly serialization?: Serialization['method'] | undefined;
    readonly hash?: ContentHash | undefined;
    /** Bytes; for shards only. */
    readonly shardSize?: number | undefined;
    readonly shardAlgorithm?: ContentStatementOptions['shardAlgorithm'] | undefined;
    /** Where digests come from in the place of reading: `lfs`, `huggingface`, `oci://…`, or a list as of sha256sum. */
    readonly knownDigests?: readonly string[] | undefined;
    /** Part files, or folders of them, that together are the model. */
    readonly merge?: readonly string[] | undefined;
    /** How the model is read. */
    readonly identify?: Omit<IdentifyOptions, 'kind'>;
}
/** What a signature will say of a model. */
export interface SignableModel {
    readonly identified: Identified;
    readonly serialization: Serialization;
    readonly statement: Statement;
    readonly files: number;
    readonly isSingleFile: boolean;
    readonly followedLinks: readonly string[];
    /** How many digests came from elsewhere than reading, by where from. */
    readonly unread: Readonly<Partial<Record<DigestSource, number>>>;
    /** Only for whole files by SHA-256. */
    readonly manifest?: Manifest;
    /** Leaves the state for the next run; to be called when the signature is written. */
    readonly saveState?: () => Promise<void>;
}
/** The serialisation that the options describe. Error: `invalid-input` for a shard option without shards. */
export declare function serializationOf(options: ContentOptions): Serialization;
/** Whether a signature so made is about the model digest, which the gate and all other evidence speak of. */
export declare function isModelDigest({ method, hash }: Serialization): boolean;
/** Refuses options that do not go together, before anything is opened or read. Error: `invalid-input`. */
export declare function checkContentOptions(options: ContentOptions): void;
/** A model that was digested already, for its signature. */
export declare function signableOf(identified: Identified, target: string): SignableModel;
/** Digests a model for its signature by `signer`. Errors: those of the digests. */
export declare function readSignable(target: string, options: ContentOptions & {
    readonly signer: Signer;
    readonly signature?: string | undefined;
}, context: FlowContext): Promise<SignableModel>;
