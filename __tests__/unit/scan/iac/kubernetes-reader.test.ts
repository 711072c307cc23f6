import { describe, expect, it } from '@jest/globals';
import { scanIacFiles } from '../../../fakes/scan-iac-text.ts';

/** Pointers of the findings of one rule. */
async function pointers(
  text: string,
  rule = 'privileged-container',
  file = 'a.yaml',
): Promise<readonly string[]> {
  const { findings, coverage } = await scanIacFiles({ [file]: text });
  expect(coverage).toMatchObject({ scanned: 1, complete: true });
  return findings.filter(({ ruleId }) => ruleId === rule).map(({ location }) => location.pointer ?? '');
}

const CONTAINER = '{ name: a, image: app, securityContext: { privileged: true } }';

describe('Kubernetes objects are found', () => {
  it('in every document of a file, with an address people can follow', async () => {
    const text = ['one', 'two'].map(
      (name) =>
        `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: n }\nspec: { containers: [${CONTAINER}] }\n`,
    );
    expect(await pointers(text.join('---\n'))).toEqual([
      'Pod/n/one spec.containers[0].securityContext.privileged',
      'Pod/n/two spec.containers[0].securityContext.privileged',
    ]);
  });

  it('in lists, typed lists and lists in lists', async () => {
    const text = `apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [${CONTAINER}] } }
  - apiVersion: v1
    kind: PodList
    items: [{ metadata: { name: b }, spec: { containers: [${CONTAINER}] } }]
`;
    expect((await pointers(text)).map((pointer) => pointer.split(' ')[0])).toEqual(['Pod/a', 'Pod/b']);
  });

  it.each([
    ['Deployment', 'apps/v1', 'template: { spec: { containers: [X] } }'],
    ['CronJob', 'batch/v1', 'jobTemplate: { spec: { template: { spec: { containers: [X] } } } }'],
    ['InferenceService', 'serving.kserve.io/v1beta1', 'predictor: { containers: [X] }'],
    ['RayCluster', 'ray.io/v1', 'workerGroupSpecs: [{ template: { spec: { containers: [X] } } }]'],
    [
      'PyTorchJob',
      'kubeflow.org/v1',
      'pytorchReplicaSpecs: { Worker: { template: { spec: { containers: [X] } } } }',
    ],
    ['Rollout', 'argoproj.io/v1alpha1', 'template: { spec: { initContainers: [X] } }'],
    ['Whatever', 'acme.io/v1', 'deep: [[{ down: { containers: [X] } }]]'],
  ])('with pods in a %s', async (kind, apiVersion, spec) => {
    const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: x }\nspec: { ${spec.replace('X', CONTAINER)} }\n`;
    expect(await pointers(text)).toHaveLength(1);
  });

  it.each([
    ['a name without extension', 'deployment'],
    ['an odd extension', 'deployment.txt'],
    ['JSON that is named YAML', 'deployment.yaml'],
    ['a path that looks like documentation', 'docs/examples/deployment.yml'],
  ])('under %s', async (_, file) => {
    const text = file.endsWith('.yaml')
      ? JSON.stringify({
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'x' },
          spec: { containers: [{ name: 'a', image: 'app', securityContext: { privileged: true } }] },
        })
      : `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec: { containers: [${CONTAINER}] }\n`;
    expect(await pointers(text, 'privileged-container', file)).toHaveLength(1);
  });

  it('with keys written as escapes', async () => {
    const text = `"\\u0061piVersion": v1\n"\\x6bind": Pod\nmetadata: { name: x }\nspec: { containers: [${CONTAINER}] }\n`;
    expect(await pointers(text)).toHaveLength(1);
  });

  it('with a placeholder in one value, which hides nothing else', async () => {
    const text = `apiVersion: v1\nkind: Pod\nmetadata: { name: x, annotations: { a: "{{ b }}" } }\nspec: { containers: [${CONTAINER}] }\n`;
    expect(await pointers(text)).toHaveLength(1);
  });

  it('with a placeholder for its version or kind', async () => {
    const text = `apiVersion: {{ template "version" }}\nkind: Pod\nmetadata: { name: x }\nspec: { containers: [${CONTAINER}] }\n`;
    expect(await pointers(text)).toHaveLength(1);
  });

  it('but no pods in what only carries text or schemas', async () => {
    const text = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: x }\nspec: { containers: [${CONTAINER}] }\n`;
    expect(await pointers(text)).toEqual([]);
  });

  it('and what a patch leaves out is not held against it', async () => {
    const text =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: x }\nspec: { template: { spec: { containers: [{ name: a, args: [b] }] } } }\n';
    const { findings } = await scanIacFiles({ 'patch.yaml': text });
    expect(findings).toEqual([]);
  });
});

describe('objects of other files count', () => {
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: x, namespace: n }\nspec: { containers: [{ name: a, image: app }] }\n';

  it('for the default deny of a namespace, in whatever order the files are read', async () => {
    const deny =
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: d, namespace: n }\nspec: { podSelector: {}, policyTypes: [Ingress, Egress] }\n';
    for (const name of ['a/deny.yaml', 'z/deny.yaml']) {
      const { findings } = await scanIacFiles({ 'm/pod.yaml': pod, [name]: deny });
      expect(findings.filter(({ ruleId }) => ruleId.startsWith('no-default-deny'))).toEqual([]);
    }
  });

  it('for a Service that opens a model server', async () => {
    const server =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: x, labels: { app: llm } }\nspec: { containers: [{ name: a, image: "ollama/ollama:1" }] }\n';
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { type: NodePort, selector: { app: llm } }\n';
    const { findings } = await scanIacFiles({ 'a.yaml': server, 'b.yaml': service });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('model-server-exposed');
  });
});

describe('fingerprints', () => {
  const text = (names: readonly string[]): string =>
    names
      .map(
        (name) =>
          `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec: { containers: [${CONTAINER}] }\n`,
      )
      .join('---\n');

  it('stay when other objects and comments come before', async () => {
    const print = async (yaml: string): Promise<string | undefined> =>
      (await scanIacFiles({ 'a.yaml': yaml })).findings.find(
        ({ ruleId, location }) =>
          ruleId === 'privileged-container' && location.pointer?.startsWith('Pod/two') === true,
      )?.fingerprint;
    const before = await print(text(['two']));
    expect(before).toMatch(/^[\da-f]{64}$/);
    expect(await print(`# new\n\n${text(['one', 'two'])}`)).toBe(before);
  });

  it('are different for two findings of one scan', async () => {
    const { findings } = await scanIacFiles({
      'a.yaml': text(['one', 'two', 'one']),
      'b.yaml': text(['one']),
    });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });
});
