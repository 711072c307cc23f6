import type { FilePort } from '../file-port.ts';
import type { ReaderResult } from '../reader.ts';
/**
 * The format before torch 1.6: five pickles (magic number, protocol, system, object, storage keys), then for each
 * storage a u64 count and its data. A pickle without the magic number is a plain one.
 */
export declare function readTorchLegacy(file: FilePort, path: string): ReaderResult;
