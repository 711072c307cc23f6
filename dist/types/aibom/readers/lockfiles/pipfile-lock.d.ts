import type { Reader } from '../../reader.ts';
/** `Pipfile.lock`: what runs (`default`); development packages are no part of the model. */
export declare const pipfileLockReader: Reader;
