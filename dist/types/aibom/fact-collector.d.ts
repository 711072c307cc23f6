import type { Fact, FactKind, FactValues } from './facts.ts';
/** Collects facts of one file. */
export declare class FactCollector {
    #private;
    /** Model-relative path of the file. */
    readonly path: string;
    readonly facts: Fact[];
    constructor(path: string);
    observe<K extends FactKind>(kind: K, value: FactValues[K], pointer: string): void;
    declare<K extends FactKind>(kind: K, value: FactValues[K], at: string | {
        pointer: string;
        line: number;
    }): void;
}
