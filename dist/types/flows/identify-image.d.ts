import { type ResolvedImage } from '../registry/image-tree.ts';
import type { FlowContext } from './context.ts';
import type { Identified, IdentifyOptions } from './identified.ts';
/**
 * A subject in a registry: an image by the digest of its manifest (the default), or with kind `model` a model by the
 * digests of its layers. A tag is looked up once; everything after goes by digest, and the name says which.
 */
export declare function identifyImage(target: string, options: IdentifyOptions, context: FlowContext): Promise<Identified>;
/** A model whose layers are its files; the digest is the one that the same folder has on disk. */
export declare function asModel(image: ResolvedImage, ignorePaths?: readonly string[]): Identified;
