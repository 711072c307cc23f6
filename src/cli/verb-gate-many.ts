import path from 'node:path';
import { AppError, toAppError } from '../domain/errors.ts';
import { worstVerdict, type Verdict } from '../domain/verdict.ts';
import { systemContext } from '../flows/context.ts';
import { loadPolicy } from '../flows/load-policy.ts';
import { namesSigner, openSigner } from '../flows/open-signer.ts';
import { runGate } from '../flows/run-gate.ts';
import { readText } from '../platform/files.ts';
import { escapeTerminal } from '../report/escape.ts';
import { identifyOptions } from './flags.ts';
import { done, type Verb } from './verb.ts';
import { partiesOf, type GateVerbOptions } from './verb-gate.ts';

export type GateManyVerbOptions = Omit<GateVerbOptions, 'subject'> & { readonly subjects: readonly string[] };

const MAX_LIST_BYTES = 4 * 1024 * 1024;
const MAX_SUBJECTS = 100_000;

/** Subjects as they were given; `@FILE` stands for the lines of a file, without empty ones and those that begin with `#`. */
export async function expandSubjects(given: readonly string[]): Promise<string[]> {
  const subjects: string[] = [];
  for (const text of given) {
    if (!text.startsWith('@')) subjects.push(text);
    else {
      const list = await readText(path.resolve(text.slice(1)), {
        maxBytes: MAX_LIST_BYTES,
        what: 'list of subjects',
      });
      const lines = list.split(/\r?\n/).map((line) => line.trim());
      for (const line of lines) if (line !== '' && !line.startsWith('#')) subjects.push(line);
    }
  }
  if (subjects.length === 0) throw new AppError('invalid-input', 'the list names no subject');
  if (subjects.length <= MAX_SUBJECTS) return subjects;
  throw new AppError('limit-exceeded', `more than ${String(MAX_SUBJECTS)} subjects in one run`);
}

interface Line {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly allowed: boolean;
  /** The first check that failed, or why nothing could be decided. */
  readonly reason: string;
}

/**
 * Decides on many subjects in one run: policy and signer are read once, every subject has its own decision. One that cannot be
 * decided on is undecided and does not keep the others from being judged. The worst decides the exit code.
 */
export const gateManyVerb: Verb<GateManyVerbOptions> = async ({ subjects: given, ...options }, ports) => {
  const context = systemContext(ports);
  const subjects = await expandSubjects(given);
  if (options.output !== undefined || options.github !== undefined) {
    throw new AppError('invalid-input', '--output and --github are for one subject', {
      hint: '--json prints all verdicts',
    });
  }
  const loaded = await loadPolicy(options.policy, context);
  const signer = namesSigner(options) ? await openSigner(options, context) : undefined;
  const shared = {
    ...options,
    github: undefined,
    parties: partiesOf(options),
    loaded,
    ...(signer === undefined ? {} : { signer }),
  };
  const lines: Line[] = [];
  for (const subject of subjects) {
    lines.push(
      await runGate(subject, { ...shared, identify: identifyOptions(options) }, context).then(
        ({ decision }) => ({
          subject,
          verdict: decision.verdict,
          allowed: decision.allowed,
          reason: firstFailure(decision.checks),
        }),
        (thrown: unknown) => ({
          subject,
          verdict: 'indeterminate' as const,
          allowed: false,
          reason: toAppError(thrown).message,
        }),
      ),
    );
  }
  const verdict = worstVerdict(lines.map((line) => (line.allowed ? 'pass' : line.verdict)));
  const passed = lines.filter(({ allowed }) => allowed).length;
  const text = [
    ...lines.map((line) =>
      escapeTerminal(
        `${line.verdict.padEnd(14)} ${line.subject}${line.reason === '' ? '' : `  ${line.reason}`}`,
      ),
    ),
    `${String(passed)} of ${String(lines.length)} may enter ${options.environment}`,
  ];
  const isEnforced = (options.mode ?? 'enforce') === 'enforce';
  const json = { environment: options.environment, policySha256: loaded.sha256, verdict, subjects: lines };
  return done(`${text.join('\n')}\n`, json, isEnforced ? EXIT[verdict] : 0);
};

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

function firstFailure(
  checks: readonly { readonly id: string; readonly result: string; readonly reason: string }[],
): string {
  const failed = checks.find(({ result }) => result === 'block' || result === 'indeterminate');
  return failed === undefined ? '' : `${failed.id}: ${failed.reason}`;
}
