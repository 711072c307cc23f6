import type { Reader } from '../reader.ts';
/** `.npy` (numpy.lib.format) and `.npz`, a ZIP of them. Objects inside are pickles: said, never read. */
export declare const numpyReader: Reader;
