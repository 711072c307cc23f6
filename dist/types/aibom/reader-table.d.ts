import type { Reader } from './reader.ts';
/**
 * Every format that is read, one line each. The order is also whose word counts when two files state different things:
 * the model card first, then the configuration, then the metadata of weights.
 */
export declare const READERS: readonly Reader[];
export declare function readerFor(path: string): Reader | undefined;
