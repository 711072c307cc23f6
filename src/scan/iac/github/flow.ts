import { entriesOf, get, textOf, type YamlNode } from '../yaml/node.ts';
import { scalarText } from '../yaml/scalar-text.ts';
import type { MappedText } from '../mapped-text.ts';
import { expressionsIn, isUntrusted, PRIVILEGED_TRIGGERS, type Expression } from './untrusted.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** How many times a value may be passed on (env, job outputs) before it is lost sight of. */
const MAX_HOPS = 4;

/** A path that untrusted text takes: where it enters and the expression that puts it in. */
export interface Flow {
  /** The context it comes from, for example `github.event.issue.title`. */
  readonly source: string;
  readonly expression: Expression;
}

/** Expressions in a text through which somebody without rights in the repository chooses what comes out. */
export function untrustedFlows(step: Step, text: MappedText): readonly Flow[] {
  const known = new Map<string, string | undefined>();
  return expressionsIn(text).flatMap((expression) => {
    const source = sourceOf(expression, { step, known, hops: MAX_HOPS });
    return source === undefined ? [] : [{ source, expression }];
  });
}

/** Expressions in a text that put in what a caller, a dispatcher or a branch name says. */
export function inputFlows(text: MappedText): readonly Flow[] {
  return expressionsIn(text).flatMap((expression) => {
    const source = expression.paths.find(isInput);
    return source === undefined ? [] : [{ source, expression }];
  });
}

function isInput(path: string): boolean {
  return /^(?:inputs\.|github\.event\.(?:inputs|client_payload)(?:\.|$)|github\.ref_name$)/.test(path);
}

interface Search {
  readonly step: Step;
  /** What is already known about a path; also ends circles. */
  readonly known: Map<string, string | undefined>;
  readonly hops: number;
}

function sourceOf(expression: Expression, search: Search): string | undefined {
  for (const path of expression.paths) {
    const source = isUntrusted(path) ? path : carriedBy(path, search);
    if (source !== undefined) return source;
  }
  return undefined;
}

function carriedBy(path: string, { step, known, hops }: Search): string | undefined {
  if (known.has(path)) return known.get(path);
  const carrier = hops > 0 ? carrierOf(path, step) : undefined;
  if (carrier?.kind !== 'scalar') return undefined;
  known.set(path, undefined);
  for (const inner of expressionsIn(scalarText(carrier))) {
    const source = sourceOf(inner, { step, known, hops: hops - 1 });
    if (source === undefined) continue;
    known.set(path, source);
    return source;
  }
  return undefined;
}

/** The value behind `env.NAME` and `needs.JOB.outputs.NAME`. */
function carrierOf(path: string, step: Step): YamlNode | undefined {
  const [root, ...rest] = path.split('.');
  if (root === 'env' && rest.length === 1) {
    return [step.node, step.job?.node, step.workflow.node]
      .map((node) => getIgnoringCase(get(node, 'env'), rest[0] ?? ''))
      .find((node) => node !== undefined);
  }
  if (root === 'needs' && rest[1] === 'outputs') {
    const job = step.workflow.jobs.find(({ id }) => id.toLowerCase() === rest[0]);
    return getIgnoringCase(get(job?.node, 'outputs'), rest[2] ?? '');
  }
  return undefined;
}

/** Expressions are read in lower case, and GitHub does not tell case apart in them. */
function getIgnoringCase(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entriesOf(node).find((entry) => entry.key.toLowerCase() === key)?.value;
}

/** Whether a workflow runs with the repository's secrets or a write token when somebody from outside starts it. */
export function isPrivileged(workflow: Workflow): boolean {
  return [...workflow.triggers.keys()].some((trigger) => PRIVILEGED_TRIGGERS.has(trigger));
}

/** Whether outsiders start a workflow only by pull requests, which then get neither secrets nor a write token. */
export function runsOnlyForPullRequests(workflow: Workflow): boolean {
  return workflow.triggers.has('pull_request') && !isPrivileged(workflow);
}

const GATES = [
  /author_association/,
  /head\.repo\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name/,
  /head_repository\.full_name\s*==\s*github\.repository/,
  /head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork/,
  /workflow_run\.event\s*==\s*'(?:push|schedule|workflow_dispatch|release)'/,
];

/**
 * Whether a condition of the job or step keeps outsiders away: the author belongs to the project, or the change comes
 * from the repository itself. `github.actor` is no such condition: it names who acted last, not who wrote the change.
 */
export function hasAuthorGate(job: Job | undefined, step?: Step): boolean {
  const conditions = [get(job?.node, 'if'), get(step?.node, 'if')].map((node) => textOf(node) ?? '');
  return conditions.some((text) => GATES.some((gate) => gate.test(text)) && !text.includes('||'));
}
