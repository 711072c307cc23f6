import { type Result } from './result.ts';
/**
 * What plain JSON must look like where reading it must start at once: signatures, and what a signer keeps beside them.
 * Elsewhere zod says it, with better messages and more to choose from; loading it takes longer than a signature does.
 */
export interface Shape<T> {
    /** The first thing that is wrong; undefined when nothing is. */
    readonly problemOf: (value: unknown) => ShapeProblem | undefined;
    /** Never there: carries the type. */
    readonly type?: () => T;
}
export interface ShapeProblem {
    /** Keys and indexes joined by dots; empty for the value itself. */
    readonly path: string;
    readonly message: string;
}
export type TypeOf<S> = S extends Shape<infer T> ? T : never;
type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = {
    [K in keyof F]: undefined extends TypeOf<F[K]> ? K : never;
}[keyof F];
type ObjectOf<F extends Fields> = {
    readonly [K in Exclude<keyof F, OptionalKeys<F>>]: TypeOf<F[K]>;
} & {
    readonly [K in OptionalKeys<F>]?: TypeOf<F[K]>;
};
/** The value, typed and not copied, or what is wrong with it. */
export declare function readShape<T>(shape: Shape<T>, value: unknown): Result<T, ShapeProblem>;
/** Lengths in UTF-16 code units, both included. */
export declare function text({ min, max, pattern }?: {
    min?: number | undefined;
    max?: number | undefined;
    pattern?: RegExp | undefined;
}): Shape<string>;
export declare function oneOf<const T extends string>(values: readonly T[]): Shape<T>;
export declare function bool(): Shape<boolean>;
/** Any number that JSON has; `1e999` is read as infinite and is none. */
export declare function finite(): Shape<number>;
/** Protobuf JSON: a whole number from 0 up, as such up to 2^53 or as decimal text. */
export declare function int64(): Shape<string | number>;
/** At least `min` and at most `max` items. */
export declare function list<T>(item: Shape<T>, { min, max }: ListLimits): Shape<readonly T[]>;
export interface ListLimits {
    readonly min?: number;
    readonly max: number;
}
/** These keys and no others. */
export declare function strictObject<const F extends Fields>(fields: F): Shape<ObjectOf<F>>;
/** These keys; others may hold anything. */
export declare function looseObject<const F extends Fields>(fields: F): Shape<ObjectOf<F>>;
/** Keys of at most `maxKey` code units, each with such a value. */
export declare function record<T>(maxKey: number, item: Shape<T>): Shape<Readonly<Record<string, T>>>;
/** May be left out. */
export declare function optional<T>({ problemOf }: Shape<T>): Shape<T | undefined>;
/** May be left out or null, as protobuf JSON says it. */
export declare function nullish<T>({ problemOf }: Shape<T>): Shape<T | null | undefined>;
export {};
