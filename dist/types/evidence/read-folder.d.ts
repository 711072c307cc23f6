import type { SkippedFile, StoredBundle } from '../domain/ports.ts';
/** What may still be read; shared by the folders of one listing. */
export interface ReadBudget {
    files: number;
    bytes: number;
}
/** Throws AppError `not-found` or `invalid-store` unless the store is a folder (a link to one is fine). */
export declare function requireStoreFolder(directory: string): void;
/**
 * Reads the bundle files of one subject, sorted by name, each when it is asked for. What is not a plain file of the right
 * name and size is reported at the end, never read; a folder that is missing is empty.
 */
export declare function readSubjectFolder(directory: string, folder: string, budget: ReadBudget): Generator<PlacedBundle, readonly SkippedFile[]>;
/** A bundle in a file. */
export type PlacedBundle = StoredBundle & {
    readonly place: string;
};
/** The same bundle, to be read again when it is asked for: its bytes are those that were read, or there are none. */
export declare function leaveOnDisk({ name, place, bytes: { byteLength: size }, sha256, }: PlacedBundle): PlacedBundle;
