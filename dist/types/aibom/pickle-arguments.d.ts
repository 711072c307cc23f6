import type { ByteCursor } from './byte-cursor.ts';
/** A constant that an opcode pushes. */
export type PickleLiteral = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'integer';
    readonly value: bigint;
} | {
    readonly kind: 'tuple';
    readonly items: readonly never[];
} | {
    readonly kind: 'other';
};
/** Reads the arguments of opcodes (Python `pickletools`), bounded by what is left of the file. */
export declare class PickleArguments {
    #private;
    constructor(cursor: ByteCursor);
    /** The constant of an opcode that pushes one; undefined for every other opcode, with nothing read. */
    literal(opcode: number): PickleLiteral | undefined;
    /** Text up to a line feed, which is taken too. */
    line(): string;
    /** The decimal number of a PUT or GET. */
    lineNumber(): number;
}
