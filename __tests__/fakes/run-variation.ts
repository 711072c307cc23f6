import path from 'node:path';
import { FULL_RUN } from './fuzz-runs.ts';
import { runAction, type ActionRun } from './run-action.ts';
import { runSourceAction, type SourceActionOptions } from './run-source-action.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type Variation = Omit<ActionRun, 'masks'>;

/** Another setting of an action that runs from dist in the same tests: from dist in the full run, from the source in the quick one. */
export async function runVariation(action: string, options: SourceActionOptions): Promise<Variation> {
  return FULL_RUN
    ? await runAction(path.join(ROOT, action), options)
    : await runSourceAction(action, options);
}
