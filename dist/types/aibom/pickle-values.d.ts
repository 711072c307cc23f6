/**
 * What a pickle opcode leaves on the stack, as far as a description needs it. Nothing is ever called or imported: a
 * call is the name of what would be called. `made` is what the visitor made of a call or a persistent id.
 */
export type PickleValue<T> = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'integer';
    readonly value: bigint;
} | {
    readonly kind: 'global';
    readonly name: string;
} | {
    readonly kind: 'tuple';
    readonly items: readonly PickleValue<T>[];
} | {
    readonly kind: 'list';
    readonly items: PickleValue<T>[];
} | {
    readonly kind: 'object';
    readonly of: string;
    readonly entries: Map<string, PickleValue<T>>;
} | {
    readonly kind: 'made';
    readonly made: T;
} | {
    readonly kind: 'other';
};
/** Told about what a pickle would do; may replace the result by something it understands. */
export interface PickleVisitor<T> {
    /** `callee` is `module.name`, or empty when it is not a plain global. */
    call?(callee: string, args: readonly PickleValue<T>[]): T | undefined;
    persistent?(id: PickleValue<T>): T | undefined;
    /** After BUILD gave `target` its state. Bytes that follow the opcode without being opcodes are skipped here. */
    built?(target: PickleValue<T>, state: PickleValue<T>): void;
}
export interface PickleSummary<T> {
    readonly value: PickleValue<T>;
    /** Highest protocol that a PROTO opcode stated; 0 when there is none. */
    readonly protocol: number;
    readonly opcodes: number;
    /** `module.name` of everything the stream names, at most 1,000, in the order of the file. */
    readonly globals: readonly string[];
}
/** The texts and numbers of a tuple or list; empty for everything else. */
export declare function itemsOf<T>(value: PickleValue<T> | undefined): readonly PickleValue<T>[];
export declare function integersOf<T>(value: PickleValue<T> | undefined): readonly bigint[] | undefined;
