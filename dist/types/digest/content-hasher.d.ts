import { type ContentHash } from '../domain/serialization.ts';
/** One digest in the making. */
export interface RunningHash {
    update(bytes: Uint8Array): void;
    /** The raw digest; ends this run. */
    finish(): Uint8Array;
}
/** Makes digests of one kind, one after another: `begin` may reuse what the last run used. */
export interface ContentHasher {
    readonly digestBytes: number;
    /** The raw digest of bytes that are all there. */
    hashWhole(bytes: Uint8Array): Uint8Array;
    begin(): RunningHash;
}
export declare const SHA256: ContentHasher;
/** Where BLAKE3 comes from here: compiled for this machine, or WebAssembly, which is several times slower than SHA-256. */
export type Blake3Implementation = 'native' | 'wasm';
/** Loads a hasher. SHA-256 and BLAKE2b are part of Node; BLAKE3 is the native package where it installs, else WASM. */
export declare function loadContentHasher(name: ContentHash): Promise<ContentHasher>;
/** Which BLAKE3 this machine has, for `doctor` and for people who wonder about the speed. */
export declare function blake3Implementation(): Promise<Blake3Implementation>;
/** Undefined when the optional package is not there, or not for this platform. */
export declare function loadNativeBlake3(): Promise<ContentHasher | undefined>;
/** Works everywhere. */
export declare function loadWasmBlake3(): Promise<ContentHasher>;
