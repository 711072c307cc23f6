import type { Finding } from '../domain/finding.ts';
import type { ManifestEntry } from '../domain/manifest.ts';
import type { Fact } from './facts.ts';
import type { LfsPointer } from './lfs-pointer.ts';
import type { FileReference } from './reader.ts';
/** One file of the model with everything its reader said. */
export interface ModelFile {
    readonly entry: ManifestEntry;
    readonly role: 'weights' | 'text' | 'other';
    readonly facts: readonly Fact[];
    readonly references: readonly FileReference[];
    /** The file is a Git LFS pointer to other bytes. */
    readonly lfs?: LfsPointer;
    /** Why nothing in it could be read, one line. */
    readonly unreadable?: string;
    readonly findings: readonly Finding[];
    readonly complete: boolean;
    /** Weights whose bytes say nothing about themselves. */
    readonly isOpaque?: boolean;
    /** Path of the file that says what these bytes are: its external data, its variables. */
    readonly partOf?: string;
}
