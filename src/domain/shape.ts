import { err, ok, type Result } from './result.ts';

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
type ObjectOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: TypeOf<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: TypeOf<F[K]>;
};

/** The value, typed and not copied, or what is wrong with it. */
export function readShape<T>(shape: Shape<T>, value: unknown): Result<T, ShapeProblem> {
  const problem = shape.problemOf(value);
  return problem === undefined ? ok(value as T) : err(problem);
}

/** Lengths in UTF-16 code units, both included. */
export function text({ min = 0, max = Infinity, pattern = ANYTHING } = {}): Shape<string> {
  return shapeOf((value) => {
    if (typeof value !== 'string') return 'is not text';
    if (value.length < min) return min === 1 ? 'is empty' : `is shorter than ${String(min)}`;
    if (value.length > max) return `is longer than ${String(max)}`;
    return pattern === ANYTHING || pattern.test(value) ? undefined : `is not of the form ${pattern.source}`;
  });
}

/** Never run: the text may be long. */
const ANYTHING = /(?:)/;

export function oneOf<const T extends string>(values: readonly T[]): Shape<T> {
  const accepted: readonly unknown[] = values;
  return shapeOf((value) => (accepted.includes(value) ? undefined : `is not one of ${values.join(', ')}`));
}

export function bool(): Shape<boolean> {
  return shapeOf((value) => (typeof value === 'boolean' ? undefined : 'is not true or false'));
}

/** Any number that JSON has; `1e999` is read as infinite and is none. */
export function finite(): Shape<number> {
  return shapeOf((value) => (Number.isFinite(value) ? undefined : 'is not a number'));
}

/** Protobuf JSON: a whole number from 0 up, as such up to 2^53 or as decimal text. */
export function int64(): Shape<string | number> {
  return shapeOf((value) => {
    const isOne = typeof value === 'string' ? /^\d{1,19}$/.test(value) : isSafeNatural(value);
    return isOne ? undefined : 'is not a whole number';
  });
}

/** At least `min` and at most `max` items. */
export function list<T>(item: Shape<T>, { min = 0, max }: ListLimits): Shape<readonly T[]> {
  return {
    problemOf(value) {
      if (!Array.isArray(value)) return here('is not a list');
      if (value.length < min) return here(`has fewer items than ${String(min)}`);
      if (value.length > max) return here(`has more items than ${String(max)}`);
      for (let index = 0; index < value.length; index += 1) {
        const problem = item.problemOf(value[index]);
        if (problem !== undefined) return within(String(index), problem);
      }
      return undefined;
    },
  };
}

export interface ListLimits {
  readonly min?: number;
  readonly max: number;
}

/** These keys and no others. */
export function strictObject<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  return objectOf(fields, (key) => Object.hasOwn(fields, key));
}

/** These keys; others may hold anything. */
export function looseObject<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  return objectOf(fields, () => true);
}

/** Keys of at most `maxKey` code units, each with such a value. */
export function record<T>(maxKey: number, item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    problemOf(value) {
      if (!isObject(value)) return here('is not an object');
      for (const [key, each] of Object.entries(value)) {
        if (key.length > maxKey) return here(`has a key that is longer than ${String(maxKey)}`);
        const problem = item.problemOf(each);
        if (problem !== undefined) return within(key, problem);
      }
      return undefined;
    },
  };
}

/** May be left out. */
export function optional<T>({ problemOf }: Shape<T>): Shape<T | undefined> {
  return { problemOf: (value) => (value === undefined ? undefined : problemOf(value)) };
}

/** May be left out or null, as protobuf JSON says it. */
export function nullish<T>({ problemOf }: Shape<T>): Shape<T | null | undefined> {
  return { problemOf: (value) => (value === undefined || value === null ? undefined : problemOf(value)) };
}

function objectOf<F extends Fields>(fields: F, isKnown: (key: string) => boolean): Shape<ObjectOf<F>> {
  const entries = Object.entries(fields);
  return {
    problemOf(value) {
      if (!isObject(value)) return here('is not an object');
      for (const [key, shape] of entries) {
        const problem = shape.problemOf(value[key]);
        if (problem !== undefined) return within(key, problem);
      }
      const unknown = Object.keys(value).find((key) => !isKnown(key));
      return unknown === undefined ? undefined : here(`has the unknown key ${JSON.stringify(unknown)}`);
    },
  };
}

function shapeOf<T>(messageOf: (value: unknown) => string | undefined): Shape<T> {
  return {
    problemOf(value) {
      const message = messageOf(value);
      return message === undefined ? undefined : here(message);
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSafeNatural(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function here(message: string): ShapeProblem {
  return { path: '', message };
}

function within(key: string, { path, message }: ShapeProblem): ShapeProblem {
  return { path: path === '' ? key : `${key}.${path}`, message };
}
