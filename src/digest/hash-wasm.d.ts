/** The part of hash-wasm that is loaded by itself: 21 KB instead of all its hashes. */
declare module 'hash-wasm/dist/blake3.umd.min.js' {
  export { createBLAKE3 } from 'hash-wasm';
}
