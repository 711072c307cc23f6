import { SIGNATURE_NAME } from '../domain/model-path.ts';
import type { FlowContext } from './context.ts';
import type { Identified, IdentifyOptions } from './identified.ts';
export { SIGNATURE_NAME };
export type { Identified, IdentifyOptions };
/**
 * Finds out what a SUBJECT of the command line or an action means: a path (digested here, once), `sha256:<hex>` (or
 * another strong algorithm; a model unless `kind` says otherwise), `git:<commit>` or `oci://HOST/REPOSITORY…`. Errors:
 * `invalid-subject`, `not-found`, and those of digest and registry.
 */
export declare function identifySubject(target: string, options: IdentifyOptions, context: FlowContext): Promise<Identified>;
/** As `identifySubject`, for a path only. */
export declare function identifyPath(target: string, options: IdentifyOptions, context: FlowContext): Promise<Identified & {
    readonly path: string;
}>;
/** The absolute path of a model whose signature can lie in it. Error: `invalid-subject`. */
export declare function modelRoot(target: string): Promise<string>;
/** How the options say that a model is listed. Links of a Hugging Face snapshot may lead into its blobs. */
export declare function modelListing(root: string, { allowSymlinks, ignorePaths }: Pick<IdentifyOptions, 'allowSymlinks' | 'ignorePaths'>): ModelListingOptions;
/** `ListModelOptions`, as far as a user can say. */
export interface ModelListingOptions {
    readonly allowSymlinks: boolean;
    readonly linkFolders: readonly string[];
    readonly ignorePaths: readonly string[];
}
/** Refuses an output inside the model folder: writing it would change the digest it speaks of (`invalid-input`). */
export declare function refuseInside(model: Identified, output: string, what: string): void;
