import { type FilePort } from './file-port.ts';
export interface JsonObjectFile {
    readonly value: Readonly<Record<string, unknown>>;
    /** NaN or Infinity stood in the file, as Python writes them, and was read as null. */
    readonly nonstandard: boolean;
}
/** A JSON object of at most `maxBytes`. Errors: `malformed`, `limit-exceeded`. */
export declare function readJsonObject(file: FilePort, maxBytes: number, what: string): JsonObjectFile;
