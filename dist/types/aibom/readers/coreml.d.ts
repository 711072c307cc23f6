import type { Reader } from '../reader.ts';
/** CoreML (coremltools, mlmodel/format/Model.proto): description and kind; the network itself is skipped. */
export declare const coremlReader: Reader;
