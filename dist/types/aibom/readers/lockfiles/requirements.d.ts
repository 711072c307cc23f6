import type { Reader } from '../../reader.ts';
/** `requirements*.txt` (pip, "Requirements File Format"). A line without `==` has a range and no version. */
export declare const requirementsReader: Reader;
