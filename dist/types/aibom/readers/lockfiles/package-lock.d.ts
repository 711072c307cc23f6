import type { Reader } from '../../reader.ts';
/** `package-lock.json` version 2 and 3 (npm docs): what runs; development packages are no part of the model. */
export declare const packageLockReader: Reader;
