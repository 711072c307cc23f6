import type { Reader } from '../reader.ts';
/** `.dvc` files and `dvc.lock` (dvc.org, "DVC files"): what was tracked and which stage made it of what. */
export declare const dvcReader: Reader;
