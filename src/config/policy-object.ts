import * as z from 'zod';
import { closestTo } from '../domain/closest.ts';

/** Several unknown keys of one object arrive as one issue; its message has one line for each, in the order of the keys. */
export const KEY_SEPARATOR = '\n';

/** A strict object whose unknown keys are refused with the key that was probably meant. */
export function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, known)).join(KEY_SEPARATOR)
        : undefined,
  });
}

function unknownKey(key: string, known: readonly string[]): string {
  const guess = closestTo(key.toLowerCase().replaceAll('_', '-'), known);
  const help = guess === undefined ? `, known are ${known.join(', ')}` : `, did you mean "${guess}"?`;
  return `unknown key ${JSON.stringify(key.slice(0, 80))}${help}`;
}
