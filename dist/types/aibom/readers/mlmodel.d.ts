import type { Reader } from '../reader.ts';
/** MLflow's `MLmodel` (docs, "MLflow Models", storage format): flavours, run, signature. All declared. */
export declare const mlmodelReader: Reader;
