import { exitCodeOf, messageOf, toAppError, type AppError } from '../domain/errors.ts';
import type { Mode, Verdict } from '../domain/verdict.ts';
import { systemContext, type FlowContext } from '../flows/context.ts';
import { runProgramInAction } from '../platform/exec.ts';
import { readInputs, secretInputs, type InputSpecs, type InputValues } from '../platform/inputs.ts';
import { requireNode } from '../platform/node-version.ts';
import { createRunner, type Runner, type RunnerAnnotation } from '../platform/runner.ts';
import { escapeAnnotation, escapeTerminal } from '../report/escape.ts';
import { renderErrorSummary } from '../report/render-error.ts';
import type { ActionSpec } from './specs/action-spec.ts';

/** What an action found out; written to the runner in one place. */
export interface ActionResult {
  readonly verdict: Verdict;
  /** Set when something else than a pass lets the subject through (a signed override); default: verdict is pass. */
  readonly allowed?: boolean;
  /** One line for the log: the verdict and its main reason. */
  readonly headline: string;
  /** Markdown for the job summary. */
  readonly summary: string;
  /** Values of the declared outputs, without `verdict`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations?: readonly RunnerAnnotation[];
}

export interface ActionPorts {
  readonly context: FlowContext;
  readonly runner: Runner;
}

export type PerformAction<S extends InputSpecs> = (
  inputs: InputValues<S>,
  ports: ActionPorts,
) => Promise<ActionResult>;

/**
 * Runs an action from its inputs to its exit code, the only place that sets one: 0 pass (or the mode lets it through),
 * 1 block, 2 configuration, 3 undecided or internal. Its code is loaded once its inputs are right. Every outcome, errors
 * too, gives the `verdict` output, a summary and one line in the log. The mode acts here, once, on the verdict; a
 * configuration error fails in every mode, because the mode itself may be what is wrong.
 */
export async function runAction<const S extends InputSpecs>(
  spec: ActionSpec<S>,
  load: () => Promise<PerformAction<S>>,
): Promise<void> {
  const runner = createRunner();
  // What nobody caught is a mistake of ours, and node would exit with 1, which means blocked.
  process.on('uncaughtException', (thrown) => {
    runner.output('verdict', 'indeterminate');
    runner.annotate({ level: 'error', message: `internal: ${messageOf(thrown)}` });
    process.exit(3);
  });
  const context = systemContext({
    run: runProgramInAction,
    mask: (secret) => {
      runner.mask(secret);
    },
  });
  process.exitCode = await exitCodeFor(spec, load, { runner, context });
  // A program that outlived its time limit must not keep the step waiting.
  process.stdout.write('', () => process.exit());
}

/** The run of {@link runAction} up to its exit code, for a caller that brings its own runner and goes on living. */
export async function exitCodeFor<const S extends InputSpecs>(
  spec: ActionSpec<S>,
  load: () => Promise<PerformAction<S>>,
  ports: ActionPorts,
): Promise<number> {
  const { runner, context } = ports;
  let mode: Mode = 'enforce';
  try {
    requireNode(process.versions.node);
    for (const secret of secretInputs(spec.inputs, context.env)) runner.mask(secret);
    const inputs = readInputs(spec.inputs, context.env);
    mode = modeOf(inputs);
    runner.info(escapeTerminal(`settings: ${describeSettings(spec.inputs, inputs)}`));
    const perform = await load();
    const result = await perform(inputs, ports);
    for (const annotation of result.annotations ?? []) runner.annotate(annotation);
    for (const [name, value] of Object.entries(result.outputs)) runner.output(name, value);
    runner.output('verdict', result.verdict);
    await runner.summary(result.summary);
    return applyMode(result, mode, runner);
  } catch (thrown) {
    return await reportError(toAppError(thrown), mode, ports);
  }
}

function applyMode(result: ActionResult, mode: Mode, runner: Runner): number {
  const headline = escapeAnnotation(result.headline);
  const isAllowed = result.allowed ?? result.verdict === 'pass';
  if (isAllowed) {
    runner.info(escapeTerminal(result.headline));
    return 0;
  }
  if (mode !== 'enforce') {
    runner.annotate({ level: 'warning', message: `${headline} (mode ${mode}: the step goes on)` });
    return 0;
  }
  runner.annotate({ level: 'error', message: headline });
  return result.verdict === 'block' ? 1 : 3;
}

async function reportError(error: AppError, mode: Mode, { runner }: ActionPorts): Promise<number> {
  const verdict: Verdict = error.errorClass === 'blocked' ? 'block' : 'indeterminate';
  runner.output('verdict', verdict);
  await runner.summary(renderErrorSummary(error));
  const hint = error.hint === undefined ? '' : `\nhint: ${escapeAnnotation(error.hint)}`;
  const message = `${escapeAnnotation(error.message)}${hint}`;
  if (runner.isDebug) runner.debug(stackOf(error));
  if (mode !== 'enforce' && error.errorClass !== 'configuration') {
    runner.annotate({ level: 'warning', message: `${message}\n(mode ${mode}: the step goes on)` });
    return 0;
  }
  runner.annotate({ level: 'error', message });
  return exitCodeOf(error.errorClass);
}

function modeOf(inputs: Readonly<Record<string, unknown>>): Mode {
  const mode = inputs['mode'];
  return mode === 'warn' || mode === 'dry-run' ? mode : 'enforce';
}

/** The effective settings, secrets left out. */
function describeSettings(specs: InputSpecs, inputs: Readonly<Record<string, unknown>>): string {
  const shown = Object.entries(specs).flatMap(([name, spec]) => {
    const value = inputs[name];
    if (spec.secret === true || value === undefined || (Array.isArray(value) && value.length === 0))
      return [];
    return [`${name}=${JSON.stringify(value)}`];
  });
  return shown.join(' ');
}

function stackOf(thrown: unknown): string {
  const lines: string[] = [];
  for (let cause: unknown = thrown; typeof cause === 'object' && cause !== null;) {
    lines.push(String(Reflect.get(cause, 'stack')));
    cause = Reflect.get(cause, 'cause');
  }
  return lines.join('\n');
}
