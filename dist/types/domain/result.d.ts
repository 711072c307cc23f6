/** An expected alternative as a value. Exceptions stay for what the caller cannot handle. */
export type Result<T, E> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly error: E;
};
export declare function ok<T>(value: T): {
    readonly ok: true;
    readonly value: T;
};
export declare function err<E>(error: E): {
    readonly ok: false;
    readonly error: E;
};
