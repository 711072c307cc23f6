import type { FilePort } from '../file-port.ts';
/**
 * Entries of a table file of TensorFlow in their order. Blocks are stored plain, as TensorFlow writes checkpoints; a
 * compressed one is `malformed`. Error also: `limit-exceeded`.
 */
export declare function readTableEntries(file: FilePort): readonly (readonly [key: string, value: Uint8Array])[];
