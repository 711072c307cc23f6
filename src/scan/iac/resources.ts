import type { Dockerfile } from './dockerfile/dockerfile.ts';
import type { Job, Workflow } from './github/workflow.ts';
import { stepsOf } from './github/workflow.ts';
import type { ImageUse } from './image.ts';
import type { KubernetesObject } from './kubernetes/manifest.ts';
import type { Pod } from './kubernetes/pod.ts';
import { launchOfContainer, launchOfDockerfile } from './launch.ts';
import { joinPath, type Resource } from './resource.ts';
import type { Target, Targets } from './rule.ts';
import { hookScriptsOf, startScriptsOf } from './shell/container-scripts.ts';
import { buildScripts, startScripts } from './shell/docker-scripts.ts';
import { stepScripts } from './shell/workflow-scripts.ts';
import { entriesOf, get, rawTextOf, textOf, type YamlNode } from './yaml/node.ts';

/** Resources by kind, as rules take them. */
export type Resources = { readonly [T in Target]?: readonly Targets[T][] };

/** Everything rules look at in one Dockerfile. */
export function resourcesOfDockerfile(file: Dockerfile): Resources {
  const started = startScripts(file);
  const launch = launchOfDockerfile(file, started);
  return {
    dockerfile: [file],
    image: imagesOfDockerfile(file),
    shell: [...buildScripts(file), ...started],
    launch: launch === undefined ? [] : [launch],
  };
}

/** Everything rules look at in one Kubernetes object. */
export function resourcesOfObject(object: KubernetesObject, pods: readonly Pod[]): Resources {
  const containers = pods.flatMap((pod) => pod.containers);
  const launches = containers.map((container) => {
    const started = startScriptsOf(container);
    return {
      launch: launchOfContainer(container, started),
      shells: [...started, ...hookScriptsOf(container)],
    };
  });
  return {
    object: [object],
    pod: pods,
    container: containers,
    image: containers.flatMap((container) => imageAt(container, get(container.node, 'image'), 'container')),
    launch: launches.map(({ launch }) => launch),
    shell: launches.flatMap(({ shells }) => shells),
  };
}

/** Everything rules look at in one workflow or action. */
export function resourcesOfWorkflow(workflow: Workflow): Resources {
  const steps = stepsOf(workflow);
  return {
    workflow: [workflow],
    job: workflow.jobs,
    step: steps,
    shell: steps.flatMap(stepScripts),
    image: [
      ...workflow.jobs.flatMap(imagesOfJob),
      ...steps.flatMap((step) => dockerUse(step, get(step.node, 'uses'))),
      ...dockerUse(workflow, get(workflow.node, 'runs', 'image')),
    ],
  };
}

function imagesOfDockerfile(file: Dockerfile): readonly ImageUse[] {
  return file.stages.flatMap((stage) => {
    const images: ImageUse[] = [];
    const { base } = stage;
    if (base.kind === 'image' && base.ref !== undefined) {
      images.push({ ...named(stage, 'FROM'), at: base.place, ref: base.ref, user: 'dockerfile' });
    }
    for (const { instruction } of stage.instructions) {
      const from = (instruction.inner ?? instruction).flags.find(({ name }) => name === 'from');
      if (from === undefined || from.value === '' || /^\d+$/.test(from.value) || from.value.includes('$'))
        continue;
      const isStage = file.stages.some(({ name }) => name === from.value.toLowerCase());
      if (!isStage)
        images.push({ ...named(stage, 'COPY'), at: from.place, ref: from.value, user: 'dockerfile' });
    }
    return images;
  });
}

function imagesOfJob(job: Job): readonly ImageUse[] {
  const container = get(job.node, 'container');
  const services = entriesOf(get(job.node, 'services'));
  return [
    ...imageAt(job, container?.kind === 'map' ? get(container, 'image') : container, 'workflow'),
    ...services.flatMap(({ value }) => imageAt(job, get(value, 'image'), 'workflow')),
  ];
}

function dockerUse(owner: Resource, uses: YamlNode | undefined): readonly ImageUse[] {
  const text = textOf(uses);
  if (uses === undefined || text?.startsWith('docker://') !== true) return [];
  return [{ ...named(owner, 'uses'), at: uses, ref: text.slice('docker://'.length), user: 'workflow' }];
}

function imageAt(owner: Resource, node: YamlNode | undefined, user: ImageUse['user']): readonly ImageUse[] {
  const ref = rawTextOf(node);
  return node === undefined || ref === undefined
    ? []
    : [{ ...named(owner, 'image'), at: node, ref: ref.trim(), user }];
}

function named({ source, pointer, identity }: Resource, detail: string): Resource {
  return { source, pointer: joinPath(pointer, detail), identity: joinPath(identity, detail) };
}
