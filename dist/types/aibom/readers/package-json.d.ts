import type { Reader } from '../reader.ts';
/**
 * `package.json` at the top of a model that is distributed as an npm package (npm docs, "package.json"): name, version,
 * licence and where it comes from. Below the top it belongs to something else.
 */
export declare const packageJsonReader: Reader;
