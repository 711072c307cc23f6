import { toAppError, type AppError } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';

/** What became of one of several targets. */
export interface TargetResult<Value> {
  readonly target: string;
  readonly result: Result<Value, AppError>;
}

/** Targets that are worked on at once: a registry answers several requests in the time of one. */
const PARALLEL = 8;

/** Does the same for every target, a few at once; one that fails does not stop the others. Results in the given order. */
export async function forEachTarget<Value>(
  targets: readonly string[],
  work: (target: string) => Promise<Value>,
): Promise<readonly TargetResult<Value>[]> {
  const results = new Map<number, TargetResult<Value>>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < targets.length; index = next++) {
      const target = targets[index] ?? '';
      results.set(index, { target, result: await attempt(() => work(target)) });
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, targets.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, AppError>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, error: toAppError(thrown) };
  }
}
