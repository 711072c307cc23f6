import type { Finding } from '../domain/finding.ts';
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
    /** Says that something of the file was not looked at, or is not listed: `what` is that, in the plural. */
    leaveOut(what: string, pointer: string): void;
    /** The list as far as `max` goes; what is beyond it is said to be left out. */
    upTo<T>(list: readonly T[], max: number, left: {
        readonly what: string;
        readonly pointer: string;
    }): readonly T[];
    /** One finding for each thing that was left out. */
    get omissions(): readonly Finding[];
}
