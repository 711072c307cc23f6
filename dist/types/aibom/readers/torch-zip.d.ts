import type { FilePort } from '../file-port.ts';
import type { ReaderResult } from '../reader.ts';
/** `NAME/data.pkl`, `NAME/data/0` …; with `NAME/code/` it is TorchScript, whose code is Python-like source. */
export declare function readTorchZip(file: FilePort, path: string): ReaderResult;
