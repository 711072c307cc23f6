import type { SourceFile } from '../source-file.ts';
import type { InstructionList } from './instruction.ts';
/** Splits a Dockerfile into instructions with positions. Reads on after a problem, so that one bad line hides nothing. */
export declare function readInstructions(source: SourceFile): InstructionList;
