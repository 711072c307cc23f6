import { createHash, hash } from 'node:crypto';
import { AppError } from '../domain/errors.ts';
import { DIGEST_BYTES, type ContentHash } from '../domain/serialization.ts';

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

export const SHA256: ContentHasher = opensslHasher('sha256', 'sha256');

/** Where BLAKE3 comes from here: compiled for this machine, or WebAssembly, which is several times slower than SHA-256. */
export type Blake3Implementation = 'native' | 'wasm';

/** Loads a hasher. SHA-256 and BLAKE2b are part of Node; BLAKE3 is the native package where it installs, else WASM. */
export async function loadContentHasher(name: ContentHash): Promise<ContentHasher> {
  switch (name) {
    case 'sha256':
      return SHA256;
    case 'blake2b':
      return opensslHasher('blake2b', 'blake2b512');
    case 'blake3':
      return (await loadNativeBlake3()) ?? (await loadWasmBlake3());
  }
}

/** Which BLAKE3 this machine has, for `doctor` and for people who wonder about the speed. */
export async function blake3Implementation(): Promise<Blake3Implementation> {
  return (await loadNativeBlake3()) === undefined ? 'wasm' : 'native';
}

function opensslHasher(name: ContentHash, algorithm: string): ContentHasher {
  return {
    digestBytes: DIGEST_BYTES[name],
    hashWhole: (bytes) => hash(algorithm, bytes, 'buffer'),
    begin() {
      const running = createHash(algorithm);
      return { update: (bytes) => void running.update(bytes), finish: () => running.digest() };
    },
  };
}

/** As a variable, so that no bundler looks for it: it is there where npm could install it, and nowhere else. */
const NATIVE_PACKAGE: string = '@napi-rs/blake-hash';

interface NativeBlake3 {
  update(bytes: Uint8Array): unknown;
  digestBuffer(): Buffer;
  reset(): void;
}

/** Undefined when the optional package is not there, or not for this platform. */
export async function loadNativeBlake3(): Promise<ContentHasher | undefined> {
  let loaded: unknown;
  try {
    loaded = await import(NATIVE_PACKAGE);
  } catch {
    return undefined;
  }
  const holder = loaded as { readonly default?: object };
  const constructor: unknown =
    Reflect.get(holder, 'Blake3Hasher') ?? Reflect.get(holder.default ?? {}, 'Blake3Hasher');
  if (typeof constructor !== 'function') return undefined;
  const native = Reflect.construct(constructor, []) as NativeBlake3;
  return checked({
    digestBytes: DIGEST_BYTES.blake3,
    hashWhole(bytes) {
      native.reset();
      native.update(bytes);
      return native.digestBuffer();
    },
    begin() {
      native.reset();
      return { update: (bytes) => void native.update(bytes), finish: () => native.digestBuffer() };
    },
  });
}

/** Works everywhere. */
export async function loadWasmBlake3(): Promise<ContentHasher> {
  const loaded = await import('hash-wasm/dist/blake3.umd.min.js');
  // The names of a UMD module are seen by Node, and not by the bundler.
  const wasm = await (loaded.createBLAKE3 ?? loaded.default.createBLAKE3)();
  return checked({
    digestBytes: DIGEST_BYTES.blake3,
    hashWhole: (bytes) => wasm.init().update(bytes).digest('binary'),
    begin() {
      wasm.init();
      return { update: (bytes) => void wasm.update(bytes), finish: () => wasm.digest('binary') };
    },
  });
}

/** BLAKE3 of the empty text (its specification, test vectors): a package that does not know it makes no digests here. */
const BLAKE3_OF_NOTHING = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';

function checked(hasher: ContentHasher): ContentHasher {
  if (Buffer.from(hasher.hashWhole(new Uint8Array())).toString('hex') === BLAKE3_OF_NOTHING) return hasher;
  throw new AppError('internal', 'the BLAKE3 package computes another hash');
}
