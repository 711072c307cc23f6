import type { Reader } from '../reader.ts';
/** `*.pdmodel` of PaddlePaddle: `ProgramDesc` (paddle/fluid/framework/framework.proto), the network without its weights. */
export declare const paddleProgramReader: Reader;
