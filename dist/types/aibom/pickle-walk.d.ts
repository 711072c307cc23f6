import type { ByteCursor } from './byte-cursor.ts';
import type { PickleSummary, PickleVisitor } from './pickle-values.ts';
/**
 * Walks one pickle stream (Python `pickletools`, all 68 opcodes) to its STOP, keeping only shapes, names and numbers.
 * Nothing is imported or called. The cursor then stands after STOP. Errors: `malformed`, `limit-exceeded`.
 */
export declare function walkPickle<T>(cursor: ByteCursor, visitor?: PickleVisitor<T>): PickleSummary<T>;
