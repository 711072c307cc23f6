import type { Manifest, ManifestEntry } from '../domain/manifest.ts';
import type { ModelFile } from './model-file.ts';
import { type MissingRange } from './range-cache.ts';
/** Reads part of a file that is not on this disk. Returns exactly `length` bytes or throws AppError. */
export type ReadRemote = (entry: ManifestEntry, range: MissingRange) => Promise<Uint8Array>;
/**
 * As `readModelFiles`, from somewhere else: only the parts are fetched that readers look at. A file whose reader needs
 * more than the bounds allow is listed as unreadable. Errors: those of `read`, and `changed-while-reading`.
 */
export declare function readRemoteFiles(manifest: Manifest, read: ReadRemote): Promise<readonly ModelFile[]>;
