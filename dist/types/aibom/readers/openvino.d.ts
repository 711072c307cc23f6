import type { Reader } from '../reader.ts';
/** OpenVINO IR (docs, "Operation sets", IR v10 and later): `model.xml` with its weights beside it in `model.bin`. */
export declare const openvinoReader: Reader;
