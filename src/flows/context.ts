import type { Clock, Progress } from '../domain/ports.ts';
import { systemClock } from '../platform/clock.ts';
import type { EnvironmentVariables } from '../platform/environment.ts';
import type { RunProgram } from '../platform/exec.ts';
import { silentProgress } from '../platform/terminal.ts';

/** What a flow takes from the world around it; a face or a test may replace each part. */
export interface FlowContext {
  readonly clock: Clock;
  readonly env: EnvironmentVariables;
  readonly run: RunProgram;
  readonly progress: Progress;
  /** Called with every token that is fetched, so that a runner hides it in its log. */
  readonly mask: (secret: string) => void;
  /** Shows a line to the person who waits, beside the result: an address to open, a code to enter. */
  readonly tell: (line: string) => void;
}

/** The machine as it is, with the given parts replaced. */
export function systemContext(parts: Partial<FlowContext> = {}): FlowContext {
  return {
    clock: systemClock,
    env: process.env,
    run: runLater,
    progress: silentProgress,
    mask: noMask,
    tell: tellOnStderr,
    ...parts,
  };
}

function tellOnStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Programs are few: who runs none does without what starts them. */
const runLater: RunProgram = async (...call) => {
  const { runProgram } = await import('../platform/exec.ts');
  return await runProgram(...call);
};

function noMask(): void {
  // outside a runner nothing prints tokens
}
