import type { PickleValue } from './pickle-values.ts';
/** The stack of a pickle machine with its marks. Taking more than was put there since the last mark is `malformed`. */
export declare class PickleStack<T> {
    #private;
    push(value: PickleValue<T>): void;
    mark(): void;
    /** POP: on an empty frame it removes the mark. */
    drop(): void;
    toMark(): PickleValue<T>[];
    take(count: number): PickleValue<T>[];
    pop(): PickleValue<T>;
    top(): PickleValue<T>;
}
