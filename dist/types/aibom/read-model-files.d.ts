import type { Manifest, ManifestEntry } from '../domain/manifest.ts';
import type { Reader, ReaderResult } from './reader.ts';
import { type FilePort } from './file-port.ts';
import type { ModelFile } from './model-file.ts';
export type { ModelFile };
/**
 * Reads the header of every file of the manifest that has a reader. A file that cannot be read becomes a finding and
 * stays in the list. Throws only `changed-while-reading`: then the manifest no longer describes the model.
 */
export declare function readModelFiles(manifest: Manifest): readonly ModelFile[];
/**
 * Reads the header of one file that `open` opens and closes; of a file without a reader only with `mayBePointer`, which
 * asks whether it is a Git LFS pointer. Throws only `changed-while-reading`.
 */
export declare function readModelFile(entry: ManifestEntry, open: (use: (file: FilePort) => ModelFile) => ModelFile, mayBePointer?: boolean): ModelFile;
/** A file that could not be opened or read at all. */
export declare function unreadableFile(entry: ManifestEntry, error: unknown): ModelFile;
/** Runs one reader; whatever it throws becomes a finding. Exported for tests that feed bytes. */
export declare function runReader(reader: Reader, file: FilePort, path: string): ReaderResult & {
    readonly unreadable?: string;
};
