import path from 'node:path';
import type { Decision } from '../domain/decision.ts';
import { formatDigest } from '../domain/digest.ts';
import { AppError, toAppError } from '../domain/errors.ts';
import type { JudgedSubject, JudgedSubjects } from '../domain/judged-subject.ts';
import { worstVerdict } from '../domain/verdict.ts';
import { readText } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { loadPolicy } from './load-policy.ts';
import type { AskGithub } from './observe-github.ts';
import { namesSigner, openSigner } from './open-signer.ts';
import { runGate, type RunGateOptions } from './run-gate.ts';

const MAX_LIST_BYTES = 4 * 1024 * 1024;
const MAX_SUBJECTS = 100_000;

/**
 * Subjects as they were given; `@FILE` stands for the lines of a file, without empty ones and those that begin with `#`.
 * Errors: `invalid-input`, `limit-exceeded`.
 */
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

/** Several subjects are asked for, also when a file that names them names one alone. */
export function isSeveral(given: readonly string[]): boolean {
  return given.length !== 1 || given.some((text) => text.startsWith('@'));
}

export interface RunGatesOptions extends Omit<
  RunGateOptions,
  'output' | 'release' | 'identified' | 'askGithub'
> {
  /** Folder for the decisions, a file for each (JSON). */
  readonly outputs?: string | undefined;
  /** Sees each decision as it is made; none is kept. */
  readonly onDecision?: (decision: Decision, subject: string) => void;
}

/**
 * Decides on many subjects in one run: policy and signer are read once, GitHub is asked once, every subject has its own
 * decision. One that cannot be decided on is undecided and does not keep the others from being judged.
 */
export async function runGates(
  given: readonly string[],
  { outputs, onDecision, ...options }: RunGatesOptions,
  context: FlowContext,
): Promise<JudgedSubjects> {
  const subjects = await expandSubjects(given);
  const loaded = options.loaded ?? (await loadPolicy(options.policy, context));
  const signer = options.signer ?? (namesSigner(options) ? await openSigner(options, context) : undefined);
  const askGithub = askOnce();
  const shared: RunGateOptions = {
    ...options,
    ...{ loaded, askGithub, outputs },
    ...(signer === undefined ? {} : { signer }),
  };
  const judged: JudgedSubject[] = [];
  for (const subject of subjects) {
    judged.push(
      await runGate(subject, shared, context).then(
        ({ decision }) => {
          onDecision?.(decision, subject);
          return judgedOf(subject, decision);
        },
        (thrown: unknown) => undecided(subject, thrown),
      ),
    );
  }
  const { environment } = options;
  const verdict = worstVerdict(judged.map((each) => (each.allowed ? 'pass' : each.verdict)));
  return { environment, policySha256: loaded.sha256, verdict, subjects: judged };
}

/** What is true of the run is asked for once, and its failure is that of every subject. */
function askOnce(): AskGithub {
  let answer: ReturnType<AskGithub> | undefined;
  return (...question) =>
    (answer ??= import('./observe-github.ts').then(({ askGithub }) => askGithub(...question)));
}

/** A decision as one line of many. */
export function judgedOf(subject: string, decision: Decision): JudgedSubject {
  const { verdict, allowed, checks } = decision;
  const failed = checks.find(({ result }) => result === 'block' || result === 'indeterminate');
  const reason = failed === undefined ? '' : `${failed.id}: ${failed.reason}`;
  return { subject, digest: formatDigest(decision.subject.digest), verdict, allowed, reason };
}

function undecided(subject: string, thrown: unknown): JudgedSubject {
  return { subject, verdict: 'indeterminate', allowed: false, reason: toAppError(thrown).message };
}
