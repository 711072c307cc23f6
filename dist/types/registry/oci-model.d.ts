import { type Manifest } from '../domain/manifest.ts';
import type { ResolvedImage } from './image-tree.ts';
export interface OciModelOptions {
    /** Model-relative paths left out besides the default ones, as for a folder. */
    readonly ignorePaths?: readonly string[];
}
/**
 * The manifest of a model in a registry, from its layer descriptors alone: in ModelPack and ORAS layouts a layer is one
 * file, and its digest that of the file. The same model digest then names the model after a pull. Nothing is downloaded,
 * so every entry says `oci-descriptor`; a registry cannot serve other bytes for a digest unnoticed. Errors:
 * `invalid-subject` (an index, no files, bad or double paths), `unsupported` (a layer that packs several files).
 */
export declare function ociModelManifest(image: ResolvedImage, options?: OciModelOptions): Manifest;
