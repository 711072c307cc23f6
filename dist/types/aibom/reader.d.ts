import type { Finding } from '../domain/finding.ts';
import type { Fact } from './facts.ts';
import type { FilePort } from './file-port.ts';
/** A file that another file says belongs to it. Checked against the manifest; never opened by way of this name. */
export interface FileReference {
    readonly kind: 'safetensors-shard' | 'torch-shard' | 'onnx-external-data' | 'openvino-weights' | 'checkpoint-data';
    /** Exactly as written, relative to the folder of the referring file. */
    readonly target: string;
    readonly pointer: string;
    /** The referenced file must have at least this many bytes. */
    readonly minBytes?: number;
}
/** What one reader got out of one file. `complete` is false when something that should have been read was not. */
export interface ReaderResult {
    readonly facts: readonly Fact[];
    readonly references: readonly FileReference[];
    readonly findings: readonly Finding[];
    readonly complete: boolean;
    /** Set when the bytes turned out to be something else than the reader's role says. */
    readonly role?: 'weights' | 'text' | 'other';
    /** Raw bytes without a header: only a file that refers to them can say what they are. */
    readonly isOpaque?: boolean;
}
/**
 * A format. `read` throws AppError `malformed` or `limit-exceeded` when the header cannot be read; what it says about
 * a readable file with something wrong in it are findings.
 */
export interface Reader {
    readonly id: string;
    /** `weights`: the file holds parameters. `text`: read whole, and compared with the manifest's hash. */
    readonly role: 'weights' | 'text';
    matches(path: string): boolean;
    read(file: FilePort, path: string): ReaderResult;
}
