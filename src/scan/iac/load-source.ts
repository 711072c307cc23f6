import type { SkipReason } from '../../domain/coverage.ts';
import { isTemplateName, looksLikeManifest, mayBeManifest, mayBeWorkflow, type Candidate } from './detect.ts';
import { parseDockerfile } from './dockerfile/parse-dockerfile.ts';
import { isAction, isWorkflow, readAction, readWorkflow } from './github/workflow.ts';
import type { Cluster } from './kubernetes/cluster.ts';
import { isManifest, objectsOf } from './kubernetes/manifest.ts';
import { findPods, makeWalkBudget } from './kubernetes/pod.ts';
import {
  resourcesOfDockerfile,
  resourcesOfObject,
  resourcesOfWorkflow,
  type Resources,
} from './resources.ts';
import type { SourceFile } from './source-file.ts';
import { isEmpty } from './yaml/node.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What one file holds. `problem`: why it is not fully read; what could be read is in `resources` all the same. */
export interface LoadedSource {
  readonly resources: readonly Resources[];
  readonly problem?: { readonly reason: SkipReason; readonly detail: string };
}

export interface LoadContext {
  readonly cluster: Cluster;
  /** Whether the time for this file is used up. */
  readonly isOverdue: () => boolean;
}

/** Parses a file into resources; undefined when it turns out not to be infrastructure. Never throws for bad input. */
export function loadSource(
  source: SourceFile,
  kind: Exclude<Candidate['kind'], 'unsupported'>,
  context: LoadContext,
): LoadedSource | undefined {
  switch (kind) {
    case 'dockerfile':
      return loadDockerfile(source);
    case 'workflow':
      return loadWorkflow(source, context, true);
    case 'action':
      return loadAction(source, context);
    case 'yaml':
    case 'json':
      if (mayBeManifest(source.text)) return loadManifests(source, context);
      return mayBeWorkflow(source.text) ? loadWorkflow(source, context, false) : undefined;
    case 'other':
      return looksLikeManifest(source.text) ? loadManifests(source, context) : loadDockerfile(source);
  }
}

function loadDockerfile(source: SourceFile): LoadedSource {
  const file = parseDockerfile(source);
  const [problem] = file.problems;
  if (problem !== undefined && isTemplateName(source.path)) {
    return {
      resources: [],
      problem: {
        reason: 'unsupported-format',
        detail: 'template of a Dockerfile, it has to be rendered first',
      },
    };
  }
  return {
    resources: [resourcesOfDockerfile(file)],
    ...(problem === undefined
      ? {}
      : {
          problem: {
            reason: 'malformed' as const,
            detail: `line ${String(problem.line)}: ${problem.detail}`,
          },
        }),
  };
}

function loadManifests(source: SourceFile, { cluster, isOverdue }: LoadContext): LoadedSource | undefined {
  const { documents, problems } = parseYaml(source, { dialect: 'kubernetes', isOverdue });
  const budget = makeWalkBudget();
  const resources: Resources[] = [];
  for (const document of documents) {
    if (!isManifest(document)) continue;
    for (const object of objectsOf(document, cluster)) {
      // The schema of a kind runs nothing, and most of a large bundle is schemas: no rule looks at them.
      if (object.kind === 'CustomResourceDefinition') continue;
      const pods = findPods(object, budget);
      cluster.add(object, pods);
      resources.push(resourcesOfObject(object, pods));
    }
  }
  const [problem] = problems;
  const isOurs = documents.some(isManifest);
  if (problem !== undefined && (isOurs || looksLikeManifest(source.text))) return { resources, problem };
  if (budget.steps <= 0)
    return { resources, problem: { reason: 'limit-exceeded', detail: 'too large a structure' } };
  return isOurs ? { resources } : undefined;
}

/** GitHub reads `action.yml` anywhere, but the name belongs to others as well. */
function loadAction(source: SourceFile, context: LoadContext): LoadedSource | undefined {
  const loaded = loadWorkflow(source, context, false);
  if (loaded !== undefined) return loaded;
  if (mayBeManifest(source.text)) return loadManifests(source, context);
  return /^["']?runs["']?[ \t]*:/m.test(source.text) ? loadWorkflow(source, context, true) : undefined;
}

function loadWorkflow(
  source: SourceFile,
  { isOverdue }: LoadContext,
  isCertain: boolean,
): LoadedSource | undefined {
  const { documents, problems } = parseYaml(source, { dialect: 'github', isOverdue });
  const resources = documents.flatMap((document) => {
    if (isWorkflow(document)) return [resourcesOfWorkflow(readWorkflow(document))];
    return isAction(document) ? [resourcesOfWorkflow(readAction(document))] : [];
  });
  const [problem] = problems;
  if (problem !== undefined && (isCertain || resources.length > 0)) return { resources, problem };
  if (resources.length > 0) return { resources };
  if (!isCertain) return undefined;
  // A file that is commented out runs nothing.
  if (documents.every(isEmpty)) return { resources };
  return { resources, problem: { reason: 'malformed', detail: 'neither a workflow nor an action' } };
}
