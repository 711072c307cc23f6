import type { FilePort } from '../file-port.ts';
import type { Reader } from '../reader.ts';
/**
 * PyTorch checkpoints and TorchScript (torch/serialization.py): a ZIP archive, or pickles in a row before 1.6. The
 * ending says little, so the first bytes decide. Pickles are walked opcode by opcode; nothing is ever unpickled.
 */
export declare const torchReader: Reader;
/** PROTO with a protocol that exists. */
export declare function isPickle(file: FilePort): boolean;
