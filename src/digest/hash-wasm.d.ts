/** The part of hash-wasm that is loaded by itself: 21 KB instead of all its hashes. */
declare module 'hash-wasm/dist/blake3.umd.min.js' {
  import type { createBLAKE3 as create } from 'hash-wasm';
  export const createBLAKE3: typeof create | undefined;
  const loaded: { readonly createBLAKE3: typeof create };
  // eslint-disable-next-line no-restricted-syntax -- the package exports like this
  export default loaded;
}
