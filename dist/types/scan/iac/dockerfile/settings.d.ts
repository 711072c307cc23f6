import type { Setting } from './dockerfile.ts';
import { type Variables } from './expand.ts';
import type { Instruction } from './instruction.ts';
/**
 * The settings of an ENV or ARG. `ENV name value with blanks` is the old form of ENV: everything after the name is the value.
 * Values see the variables as they were before this instruction.
 */
export declare function readSettings(instruction: Instruction, escape: string, variables: Variables): readonly Setting[];
