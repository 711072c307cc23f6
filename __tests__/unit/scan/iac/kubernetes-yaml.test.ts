import { describe, expect, it } from '@jest/globals';
import { locationOf, makeSourceFile } from '../../../../src/scan/iac/source-file.ts';
import { entriesOf, get, itemsOf, type YamlNode } from '../../../../src/scan/iac/yaml/node.ts';
import { type ParsedYaml, parseYaml } from '../../../../src/scan/iac/yaml/parse-yaml.ts';
import { scalarText } from '../../../../src/scan/iac/yaml/scalar-text.ts';
import type { YamlDialect } from '../../../../src/scan/iac/yaml/scalar-value.ts';
import { scanIacFiles } from '../../../fakes/scan-iac-text.ts';

describe('kubernetes reader', () => {
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
});

describe('yaml reader', () => {
  function read(text: string, dialect: YamlDialect = 'kubernetes'): ParsedYaml {
    return parseYaml(makeSourceFile('a.yaml', text), { dialect, isOverdue: () => false });
  }

  function only(text: string, dialect: YamlDialect = 'kubernetes'): YamlNode {
    const { documents, problems } = read(text, dialect);
    expect(problems).toEqual([]);
    expect(documents).toHaveLength(1);
    return documents[0]!;
  }

  function value(node: YamlNode | undefined): unknown {
    return node?.kind === 'scalar' ? node.value : node?.kind;
  }

  function at(node: YamlNode | undefined): string {
    const { startLine, startColumn, endLine, endColumn } = locationOf(node!, '');
    return `${String(startLine)}:${String(startColumn)}-${String(endLine)}:${String(endColumn)}`;
  }

  /** A file that unfolds to 9 to the power of `levels` scalars. */
  function bomb(levels: number): string {
    const lines = ['l0: &l0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level <= levels; level += 1) {
      const alias = `*l${String(level - 1)}`;
      lines.push(
        `l${String(level)}: &l${String(level)} [${Array.from({ length: 9 }, () => alias).join(', ')}]`,
      );
    }
    return `apiVersion: v1\nkind: Pod\n${lines.join('\n')}\n`;
  }

  describe('YAML is read', () => {
    it('with the places of keys, values and collections', () => {
      const node = only('a: 1\nb:\n  - "x y"\n  - { c: d }\n');
      expect(at(get(node, 'a'))).toBe('1:4-1:5');
      expect(at(itemsOf(get(node, 'b'))[0])).toBe('3:5-3:10');
      expect(at(get(itemsOf(get(node, 'b'))[1], 'c'))).toBe('4:10-4:11');
      const [entry] = entriesOf(itemsOf(get(node, 'b'))[1]);
      expect(locationOf(entry!, '')).toMatchObject({ startLine: 4, startColumn: 7, endColumn: 11 });
    });

    it.each([
      ['CRLF', 'a: 1\r\nb: [x]\r\n'],
      ['no line end at the end', 'a: 1\nb: [x]'],
      ['tabs between key and value', 'a:\t1\nb:\t[x]\n'],
      ['a directive and document marks', '%YAML 1.2\n---\na: 1\nb: [x]\n...\n'],
      ['JSON', '{"a": 1, "b": ["x"]}'],
      ['JSON with tabs', '{\n\t"a": 1,\n\t"b": [\n\t\t"x"\n\t]\n}'],
    ])('with %s', (_, text) => {
      const node = only(text);
      expect(value(get(node, 'a'))).toBe(1);
      expect(value(itemsOf(get(node, 'b'))[0])).toBe('x');
    });

    it('with several documents, and marks inside a block scalar that divide nothing', () => {
      const { documents, problems } = read('a: |\n  x\n  ---\n  y\n---\n# nothing\n---\nb: 2\n');
      expect(problems).toEqual([]);
      expect(documents.map((node) => entriesOf(node).map(({ key }) => key))).toEqual([['a'], [], ['b']]);
    });

    it('with the documents beside a broken one', () => {
      const { documents, problems } = read('a: 1\n---\nb: [1\n---\nc: 3\n');
      expect(documents.map((node) => entriesOf(node)[0]?.key)).toEqual(['a', 'c']);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ reason: 'malformed' });
    });

    it.each([
      ['yes', true, 'yes'],
      ['Off', false, 'Off'],
      ['on', true, 'on'],
      ['True', true, true],
      ['0777', 511, 777],
      ['0x1F', 31, 31],
      ['1_000', 1000, '1_000'],
      ['~', null, null],
      ['"yes"', 'yes', 'yes'],
      ['!!bool "yes"', true, 'yes'],
      ['!!str true', 'true', 'true'],
      ['1.5', 1.5, 1.5],
      ['v1', 'v1', 'v1'],
    ])('so that %s is what kubectl and GitHub take it for', (text, kubernetes, github) => {
      expect(value(get(only(`a: ${text}\n`), 'a'))).toBe(kubernetes);
      expect(value(get(only(`a: ${text}\n`, 'github'), 'a'))).toBe(github);
    });

    it('with on as a key of workflows', () => {
      expect(entriesOf(only('on: push\n', 'github')).map(({ key }) => key)).toEqual(['on']);
    });

    it('with anchors shared and merge keys merged, earlier ones first', () => {
      const node = only('x: &x { a: 1, b: 2 }\ny: &y { b: 3, c: 4 }\nz: { <<: [*x, *y], a: 0 }\nw: *x\n');
      const merged = Object.fromEntries(
        entriesOf(get(node, 'z')).map(({ key, value: v }) => [key, value(v)]),
      );
      expect(merged).toEqual({ a: 0, b: 2, c: 4 });
      expect(get(node, 'w')).toBe(get(node, 'x'));
    });

    it('without merge keys in workflows, where GitHub has none', () => {
      expect(
        entriesOf(get(only('x: &x { a: 1 }\nz: { <<: *x }\n', 'github'), 'z')).map(({ key }) => key),
      ).toEqual(['<<']);
    });

    it.each([
      ['duplicate keys', 'a: 1\na: 2\n', /duplicate key/],
      ['duplicate keys that are spelled differently', 'a: 1\n"a": 2\n', /duplicate key/],
      ['an alias without an anchor', 'a: *x\n', /alias|anchor/i],
      ['an alias inside its own anchor', 'a: &x [*x]\n', /alias/],
      ['a merge of something that is no mapping', 'x: &x 1\na: { <<: *x }\n', /merge key/],
      ['a mapping as a key', '? { a: 1 }\n: 2\n', /mapping key/],
      ['an unclosed quote', 'a: "x\n', /quote/i],
      ['bad indentation', 'a:\n  b: 1\n c: 2\n', /./],
    ])('with a problem for %s', (_, text, detail) => {
      const { documents, problems } = read(text);
      expect(documents).toEqual([]);
      expect(problems).toEqual([{ reason: 'malformed', detail: expect.stringMatching(detail) }]);
    });

    it('with placeholders of template languages as unknown', () => {
      const node = only('a: {{ .Values.a }}\nb: "{{ x }}"\nc: x-{{ y }}\nd: |\n  {{ z }}\n');
      expect(['a', 'b', 'c'].map((key) => value(get(node, key)))).toEqual([undefined, undefined, undefined]);
      expect(value(get(node, 'd'))).toBe('{{ z }}\n');
    });

    it.each([
      ['literal', 'a: |\n  one\n    two\n\n  three\n'],
      ['literal with CRLF', 'a: |\r\n  one\r\n    two\r\n\r\n  three\r\n'],
      ['literal, stripped', 'a: |-\n  one\n    two\n\n  three\n'],
      ['plain', 'a: one two\n'],
      ['quoted', "a: 'one two'\n"],
    ])('so that each character of a %s scalar has its place', (_, text) => {
      const scalar = get(only(text), 'a');
      const mapped = scalarText(scalar as YamlNode & { kind: 'scalar' });
      expect(mapped.whole).toBeUndefined();
      for (const word of mapped.text.match(/\w+/g) ?? []) {
        const { at: piece, raw } = mapped.pieces.findLast(
          ({ at: from }) => from <= mapped.text.indexOf(word),
        )!;
        expect(text.startsWith(word, raw + mapped.text.indexOf(word) - piece)).toBe(true);
      }
    });
  });

  describe('hostile YAML', () => {
    it.each([
      ['flow sequences', '['.repeat(5_000)],
      ['flow mappings', '{a: '.repeat(5_000)],
      ['dashes on one line', '- '.repeat(5_000)],
      ['question marks', '? '.repeat(5_000)],
      ['indentation', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
      ['closed sequences', '['.repeat(300) + ']'.repeat(300)],
    ])('nested deeply by %s is refused, again and again, and does not end the process', (_, text) => {
      for (let round = 0; round < 3; round += 1) {
        const { documents, problems } = read(text);
        expect(documents).toEqual([]);
        expect(problems[0]?.reason).toBe('limit-exceeded');
      }
    });

    it('that unfolds aliases is read without unfolding them', () => {
      const started = performance.now();
      const { documents, problems } = read(bomb(40));
      expect(problems).toEqual([]);
      expect(documents).toHaveLength(1);
      expect(performance.now() - started).toBeLessThan(3_000);
    });

    it('that merges mappings into each other without end is refused', () => {
      const lines = ['m0: &m0 { k0: 0, k1: 1, k2: 2, k3: 3 }'];
      for (let level = 1; level < 3_000; level += 1) {
        lines.push(
          `m${String(level)}: &m${String(level)} { <<: *m${String(level - 1)}, n${String(level)}: 0 }`,
        );
      }
      expect(read(`${lines.join('\n')}\n`).problems[0]?.reason).toBe('limit-exceeded');
    });

    it('that takes too long is refused', () => {
      const text = Array.from({ length: 3_000 }, (_, index) => `k${String(index)}: 1`).join('\n');
      const { problems } = parseYaml(makeSourceFile('a.yaml', text), {
        dialect: 'kubernetes',
        isOverdue: () => true,
      });
      expect(problems[0]?.reason).toBe('timeout');
    });
  });
});
