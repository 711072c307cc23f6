import type { Manifest, ManifestEntry } from '../domain/manifest.ts';
import type { FilePort } from './file-port.ts';
/**
 * Opens a file of the manifest, lets `use` read it, closes it. Errors: `unreadable`; `changed-while-reading` when the
 * file is no longer the one that was hashed, as far as kind and size tell.
 */
export declare function withDiskFile<T>(manifest: Manifest, entry: ManifestEntry, use: (file: FilePort) => T): T;
