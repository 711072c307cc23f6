import { type Manifest, type ManifestEntry } from '../domain/manifest.ts';
import type { Progress } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { type ListModelOptions, type ModelListing } from './list-model.ts';
export interface DigestModelOptions extends ListModelOptions {
    /** Most threads; default one per core. */
    readonly workers?: number;
    readonly progress?: Progress;
}
/**
 * The manifest and digest of a model folder, or of a model that is one file (OMS v1.0, method `files`, SHA-256). A
 * model that changes meanwhile has no digest. Errors as `listModel`.
 */
export declare function digestModel(root: string, options?: DigestModelOptions): Promise<Manifest>;
/** The manifest of a listing whose digests are known. `entries`: in the order of its files. */
export declare function manifestOf(listing: ModelListing, entries: readonly ManifestEntry[]): Manifest;
/** The subject of a digested model. `name` is for people; default the name of the folder or file. */
export declare function modelSubject(manifest: Manifest, name?: string): Subject;
export declare function totalBytesOf(entries: readonly ManifestEntry[]): number;
