import type { Reader } from '../reader.ts';
/**
 * Pickles outside of torch: scikit-learn, joblib, dill. Walked opcode by opcode, never unpickled; the raw arrays that
 * joblib writes between opcodes are measured and skipped. A compressed one is listed and not opened.
 */
export declare const pickleReader: Reader;
