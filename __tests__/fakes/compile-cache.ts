import path from 'node:path';

/**
 * `NODE_COMPILE_CACHE` of the processes that tests start from dist: compiling it is a fifth of what starting one costs.
 * Node checks each entry against the bytes of its file, so a new build is never run from an old entry.
 */
export const COMPILE_CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/compiled');
