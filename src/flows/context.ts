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
  /** Asks the person at the terminal for a pass phrase, unseen; undefined when nobody is there. */
  readonly askSecret: (question: string) => Promise<string | undefined>;
}

/**
 * The machine as it is, with the given parts replaced. What else the given object has is not looked at: a face may hold
 * there what is costly to ask for, as the terminal of a person.
 */
export function systemContext(parts: Partial<FlowContext> = {}): FlowContext {
  const { clock, env, run, progress, mask, tell, askSecret } = parts;
  return {
    clock: clock ?? systemClock,
    env: env ?? process.env,
    run: run ?? runLater,
    progress: progress ?? silentProgress,
    mask: mask ?? noMask,
    tell: tell ?? tellOnStderr,
    askSecret: askSecret ?? askNobody,
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

function askNobody(): Promise<undefined> {
  return Promise.resolve(undefined);
}
