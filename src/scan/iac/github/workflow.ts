import type { Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';
import { asMap, entriesOf, get, itemsOf, listOf, textOf, type YamlMap, type YamlNode } from '../yaml/node.ts';

/**
 * A workflow file or an action's metadata file. `triggers`: event name (lower case) → its settings. An action has no
 * triggers and no jobs; the steps of a composite action are in `steps`.
 */
export interface Workflow extends Resource {
  readonly kind: 'workflow' | 'action';
  readonly node: YamlMap;
  readonly triggers: ReadonlyMap<string, YamlNode | undefined>;
  readonly jobs: readonly Job[];
  readonly steps: readonly Step[];
  /** Where to point at when something is missing. */
  readonly anchor: Place;
}

export interface Job extends Resource {
  readonly workflow: Workflow;
  readonly id: string;
  readonly node: YamlMap;
  readonly steps: readonly Step[];
  /** The reusable workflow it calls. */
  readonly uses: YamlNode | undefined;
  readonly anchor: Place;
}

export interface Step extends Resource {
  readonly workflow: Workflow;
  readonly job: Job | undefined;
  readonly node: YamlMap;
  readonly index: number;
  readonly anchor: Place;
}

/** Whether a document is a workflow: jobs that run somewhere or call a workflow, and something that starts them. */
export function isWorkflow(node: YamlNode): node is YamlMap {
  if (get(node, 'on') === undefined) return false;
  return entriesOf(get(node, 'jobs')).some(({ value }) =>
    ['runs-on', 'uses', 'steps'].some((key) => get(value, key) !== undefined),
  );
}

/** Whether a document is the metadata of an action. */
export function isAction(node: YamlNode): node is YamlMap {
  return textOf(get(node, 'runs', 'using')) !== undefined;
}

export function readWorkflow(node: YamlMap): Workflow {
  const jobs: Job[] = [];
  const workflow: Workflow = {
    source: node.source,
    pointer: '',
    identity: '',
    kind: 'workflow',
    node,
    triggers: readTriggers(get(node, 'on')),
    jobs,
    steps: [],
    anchor: entriesOf(node).find(({ key }) => key === 'on')?.keyPlace ?? node,
  };
  for (const { key: id, keyPlace, value } of entriesOf(get(node, 'jobs'))) {
    if (value.kind !== 'map') continue;
    const steps: Step[] = [];
    const job: Job = {
      source: node.source,
      workflow,
      id,
      node: value,
      steps,
      uses: get(value, 'uses'),
      anchor: keyPlace,
      pointer: `jobs.${id}`,
      identity: `jobs.${id}`,
    };
    steps.push(...readSteps(get(value, 'steps'), { workflow, job, path: `jobs.${id}.steps` }));
    jobs.push(job);
  }
  return workflow;
}

export function readAction(node: YamlMap): Workflow {
  const steps: Step[] = [];
  const workflow: Workflow = {
    source: node.source,
    pointer: '',
    identity: '',
    kind: 'action',
    node,
    triggers: new Map(),
    jobs: [],
    steps,
    anchor: entriesOf(node)[0]?.keyPlace ?? node,
  };
  steps.push(...readSteps(get(node, 'runs', 'steps'), { workflow, job: undefined, path: 'runs.steps' }));
  return workflow;
}

interface StepsOf {
  readonly workflow: Workflow;
  readonly job: Job | undefined;
  readonly path: string;
}

function readSteps(node: YamlNode | undefined, owner: StepsOf): readonly Step[] {
  const known = new Map<string, number>();
  return itemsOf(node).flatMap((item, index) => {
    if (item.kind !== 'map') return [];
    const label =
      textOf(get(item, 'id')) ??
      textOf(get(item, 'name')) ??
      textOf(get(item, 'uses')) ??
      textOf(get(item, 'run')) ??
      '';
    const count = known.get(label) ?? 0;
    known.set(label, count + 1);
    return {
      source: item.source,
      workflow: owner.workflow,
      job: owner.job,
      node: item,
      index,
      anchor: entriesOf(item)[0]?.keyPlace ?? item,
      pointer: `${owner.path}[${String(index)}]`,
      identity: `${owner.path}[${label.slice(0, 200)}#${String(count)}]`,
    };
  });
}

/** `on: push`, `on: [push, pull_request]` and the mapping form are one thing. */
function readTriggers(on: YamlNode | undefined): ReadonlyMap<string, YamlNode | undefined> {
  const triggers = new Map<string, YamlNode | undefined>();
  for (const item of listOf(on)) triggers.set((textOf(item) ?? '').toLowerCase(), undefined);
  for (const { key, value } of entriesOf(on)) triggers.set(key.toLowerCase(), value);
  return triggers;
}

/** All steps of a workflow or action. */
export function stepsOf(workflow: Workflow): readonly Step[] {
  return [...workflow.steps, ...workflow.jobs.flatMap((job) => job.steps)];
}

/** Name and reference of `uses: owner/repo/path@ref`; undefined for local paths and docker images. */
export interface ActionReference {
  readonly owner: string;
  /** `owner/repo`, lower case: GitHub does not tell case apart. */
  readonly repository: string;
  readonly ref: string;
}

export function parseUses(uses: string): ActionReference | undefined {
  if (/^(?:\.{1,2}(?:\/|$)|\$\/|docker:)/.test(uses)) return undefined;
  const at = uses.indexOf('@');
  const path = (at === -1 ? uses : uses.slice(0, at)).toLowerCase();
  const [owner = '', repo = ''] = path.split('/');
  return { owner, repository: `${owner}/${repo}`, ref: at === -1 ? '' : uses.slice(at + 1) };
}

/** Whether a step uses this action (any version). */
export function usesAction(step: Step, ...repositories: readonly string[]): boolean {
  const uses = textOf(get(step.node, 'uses'));
  const reference = uses === undefined ? undefined : parseUses(uses);
  return reference !== undefined && repositories.includes(reference.repository);
}

/** Inputs of a step (`with`). GitHub does not tell case apart in input names; keys are lower case. */
export function inputsOf(step: Step): ReadonlyMap<string, YamlNode> {
  return new Map(
    entriesOf(asMap(get(step.node, 'with'))).map(({ key, value }) => [key.toLowerCase(), value]),
  );
}
