import * as z from 'zod';
/** Several unknown keys of one object arrive as one issue; its message has one line for each, in the order of the keys. */
export declare const KEY_SEPARATOR = "\n";
/** A strict object whose unknown keys are refused with the key that was probably meant. */
export declare function object<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<{ -readonly [P in keyof Shape]: Shape[P]; }, z.core.$strict>;
