import { describe, expect, it } from '@jest/globals';
import { baseModelOf } from '../../../src/aibom/readers/base-model.ts';
import { read, rules, values } from './read.ts';

describe('readme', () => {
  const card = (yaml: string): ReturnType<typeof read> => read('README.md', `---\n${yaml}\n---\n# Model\n`);

  describe('model card', () => {
    it('reads licence, datasets, base model, language, tags, task and results with their lines', () => {
      const result = card(`license: apache-2.0
language: [en, no]
datasets:
  - squad
  - acme/corpus
base_model: acme/base
base_model_relation: finetune
tags: [a, b]
pipeline_tag: text-generation
library_name: transformers
model-index:
  - name: Tiny
    results:
      - task: {type: text-generation}
        dataset: {name: MMLU, type: mmlu, config: all, split: test}
        metrics:
          - {type: accuracy, value: 0.910}
          - {type: f1, value: .nan}`);
      expect(values(result, 'license')).toEqual([{ text: 'apache-2.0' }]);
      expect(values(result, 'language')).toEqual(['en', 'no']);
      expect(values(result, 'dataset')).toEqual([{ name: 'squad' }, { name: 'acme/corpus' }]);
      expect(values(result, 'base-model')).toEqual([{ name: 'acme/base', relation: 'finetune' }]);
      expect(values(result, 'tag')).toEqual(['a', 'b']);
      expect(values(result, 'task')).toEqual(['text-generation']);
      expect(values(result, 'name')).toEqual(['Tiny']);
      expect(values(result, 'metric')).toEqual([
        { type: 'accuracy', value: '0.910', slice: 'mmlu/all/test' },
        { type: 'f1', value: '.nan', slice: 'mmlu/all/test' },
      ]);
      const dataset = result.facts.find(
        (fact) => fact.kind === 'dataset' && fact.value.name === 'acme/corpus',
      );
      expect(dataset?.source).toEqual({ path: 'README.md', pointer: '/datasets/1', line: 6 });
      expect(result.facts.every((fact) => fact.basis === 'declared')).toBe(true);
    });

    it('the first heading is a title when it reads like a name, and only below front matter', () => {
      const title = (body: string): string[] =>
        values(read('README.md', `---\nlicense: mit\n---\n${body}\n`), 'title');
      expect(title('# all-MiniLM-L6-v2\ntext')).toEqual(['all-MiniLM-L6-v2']);
      expect(title('# Model Card for **Tiny 7B**')).toEqual(['Tiny 7B']);
      expect(title('```\n# a comment\n```\n# Tiny')).toEqual(['Tiny']);
      for (const none of [
        '## Usage\n# Tiny',
        '# Model Card',
        '# Introduction',
        '# What is it?',
        '# [](x)',
        'text',
      ])
        expect(title(none)).toEqual([]);
      expect(values(read('README.md', '# some-program\n'), 'title')).toEqual([]);
    });

    it('trap 21: keeps no, 1.10, 1234e10 and 0123456 as they are written', () => {
      const result = card('language: no\ntags: [1.10, 1234e10, 0123456, yes, null, 0x1f]');
      expect(values(result, 'language')).toEqual(['no']);
      expect(values(result, 'tag')).toEqual(['1.10', '1234e10', '0123456', 'yes', 'null', '0x1f']);
    });

    it('trap 21: reads CRLF, a byte order mark and a card without front matter', () => {
      const text = '---\r\nlicense: mit\r\n---\r\n# x\r\n';
      for (const bytes of [text, `\ufeff${text}`]) {
        expect(values(read('README.md', bytes), 'license')).toEqual([{ text: 'mit' }]);
      }
      expect(read('README.md', '# only a heading').complete).toBe(true);
      expect(read('README.md', '').complete).toBe(true);
      expect(read('README.md', '---\n---\n').facts).toEqual([]);
    });

    it('trap 21: an alias bomb, a key twice and an unclosed block are findings, not facts', () => {
      const levels = Array.from({ length: 9 }, (_, index) => {
        const names = new Array<string>(9).fill(`*a${String(index)}`).join(',');
        return `a${String(index + 1)}: &a${String(index + 1)} [${names}]`;
      });
      const hostile = [
        `---\na0: &a0 [x,x,x]\n${levels.join('\n')}\ntags: *a9\n---\n`,
        '---\nlicense: mit\nlicense: nc\n---\n',
        '---\nlicense: mit\n',
        '---\ntags: [a\n---\n',
        `---\ntags: ${'['.repeat(50_000)}\n---\n`,
        `---\n${'- '.repeat(20_000)}x\n---\n`,
        `---\n${Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}k:`).join('\n')}\n---\n`,
        `---\n${'x'.repeat(600_000)}\n---\n`,
      ];
      for (const text of hostile) {
        const started = performance.now();
        const result = read('README.md', text);
        expect(rules(result)).toEqual(['aibom-unreadable-metadata']);
        expect(result.complete).toBe(false);
        expect(performance.now() - started).toBeLessThan(3_000);
      }
    });

    it('refuses invalid UTF-8', () => {
      const result = read('README.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff]));
      expect(result.unreadable).toBe('text is not valid UTF-8');
    });

    it('trap 4: a key named __proto__ changes nothing', () => {
      const result = card('__proto__: {license: mit}\nlicense: apache-2.0');
      expect(values(result, 'license')).toEqual([{ text: 'apache-2.0' }]);
      expect(Reflect.get({}, 'license')).toBeUndefined();
    });

    it('trap 22: names a licence that is "other" by license_name and license_link', () => {
      const result = card(
        'license: other\nlicense_name: acme-community\nlicense_link: https://acme.example/license',
      );
      expect(values(result, 'license')).toEqual([
        { text: 'acme-community', url: 'https://acme.example/license' },
      ]);
    });

    it('trap 25: keeps no local path, no user name and no token of a base model', () => {
      expect(baseModelOf('./out/checkpoint-500', undefined)).toEqual({
        name: 'checkpoint-500',
        isLocal: true,
      });
      expect(baseModelOf('/home/ann/models/secret/run1/', undefined)).toEqual({
        name: 'run1',
        isLocal: true,
      });
      expect(baseModelOf(String.raw`C:\Users\ann\model`, undefined)).toEqual({
        name: 'model',
        isLocal: true,
      });
      expect(baseModelOf('https://ann:hf_token@huggingface.co/acme/base?x=1', undefined)).toEqual({
        name: 'acme/base',
        url: 'https://huggingface.co/acme/base',
      });
      expect(baseModelOf('git+ssh://git:token@host/x/y', undefined)).toEqual({ name: 'y', isLocal: true });
    });

    it('trap 29: cleans control and bidi characters and cuts long text with a marker', () => {
      const result = card(`license: "a\\u001b[31mb\\u202ec\\u0007\\nd"\npipeline_tag: ${'x'.repeat(2_000)}`);
      expect(values(result, 'license')).toEqual([{ text: 'abc d' }]);
      expect(values(result, 'task')[0]).toBe(`${'x'.repeat(80)}… [cut, 2000 characters]`);
    });

    it('says that sections beyond the first 40 were not looked at', () => {
      const body = (count: number): string =>
        Array.from(
          { length: count },
          (_, index) => `# Limitations ${String(index)}\n\nNo ${String(index)}\n`,
        ).join('\n');
      expect(read('README.md', body(40)).complete).toBe(true);
      const long = read('README.md', body(41));
      expect(long.complete).toBe(false);
      expect(rules(long)).toEqual(['aibom-partly-read']);
      expect(values(long, 'limitation')).toHaveLength(40);
    });

    it('reads the card of the model only, whatever the case of its name', () => {
      expect(values(read('readme.MD', '---\nlicense: mit\n---\n'), 'license')).toHaveLength(1);
    });
  });
});

describe('lockfiles', () => {
  const hex = 'a'.repeat(64);
  const packages = (path: string, text: string): unknown[] => values(read(path, text), 'package');

  describe('lockfiles', () => {
    it('requirements: versions, hashes, ranges; no URLs, paths and options', () => {
      const text = `# comment
-r base.txt
numpy==1.26.4 \\
    --hash=sha256:${hex} \\
    --hash=sha256:short
Torch_Vision[extra] >=0.17,<1 ; python_version > "3.8"  # why
requests
pkg @ https://x.example/p.whl
./local
`;
      expect(packages('requirements-dev.txt', text)).toEqual([
        {
          ecosystem: 'pypi',
          name: 'numpy',
          version: '1.26.4',
          hashes: [{ algorithm: 'SHA-256', value: hex }],
        },
        { ecosystem: 'pypi', name: 'torch-vision', range: '>=0.17,<1' },
        { ecosystem: 'pypi', name: 'requests' },
      ]);
    });

    it('poetry.lock: files and edges', () => {
      const text = `[[package]]
name = "Jinja2"
version = "3.1.4"
files = [{file = "a.whl", hash = "sha256:${hex}"}]
[package.dependencies]
MarkupSafe = ">=2.0"
`;
      expect(packages('poetry.lock', text)).toEqual([
        {
          ecosystem: 'pypi',
          name: 'jinja2',
          version: '3.1.4',
          hashes: [{ algorithm: 'SHA-256', value: hex }],
          dependsOn: ['markupsafe'],
        },
      ]);
    });

    it('uv.lock: the project itself is no package, and names what is direct', () => {
      const text = `version = 1
[[package]]
name = "app"
version = "0.1"
source = { virtual = "." }
dependencies = [{ name = "numpy" }]
[[package]]
name = "numpy"
version = "2.0"
source = { registry = "x" }
wheels = [{ url = "u", hash = "sha256:${hex}" }]
[[package]]
name = "deep"
version = "1"
`;
      expect(packages('uv.lock', text)).toMatchObject([
        { name: 'numpy', isDirect: true, hashes: [{ value: hex }] },
        { name: 'deep', isDirect: false },
      ]);
    });

    it('pylock.toml: hashes by name of the algorithm', () => {
      const text = `lock-version = "1.0"
[[packages]]
name = "attrs"
version = "25.1.0"
wheels = [{name = "a.whl", hashes = {sha256 = "${hex}"}}]
dependencies = [{name = "x"}]
`;
      expect(packages('pylock.dev.toml', text)).toMatchObject([
        { name: 'attrs', hashes: [{ algorithm: 'SHA-256', value: hex }], dependsOn: ['x'] },
      ]);
    });

    it('TOML that nests too deeply or is none is unreadable', () => {
      expect(read('uv.lock', `a = ${'['.repeat(5_000)}`).unreadable).toBe(
        'the lockfile is nested too deeply',
      );
      expect(read('uv.lock', 'a = = 1').unreadable).toMatch(/^the lockfile is not TOML/);
    });

    it('Pipfile.lock: what runs, not what develops', () => {
      const text = JSON.stringify({
        default: { requests: { version: '==2.31.0', hashes: [`sha256:${hex}`] } },
        develop: { pytest: { version: '==8.0' } },
      });
      expect(packages('Pipfile.lock', text)).toMatchObject([{ name: 'requests', version: '2.31.0' }]);
    });

    it('conda: builds, channels, pip below', () => {
      const text = `dependencies:
  - python=3.11.5
  - conda-forge::numpy=1.26.4=py311h1
  - scipy>=1.10
  - pip:
      - mlflow==2.9.2
      - Flask
`;
      expect(packages('conda.yaml', text)).toEqual([
        { ecosystem: 'conda', name: 'python', version: '3.11.5' },
        { ecosystem: 'conda', name: 'numpy', version: '1.26.4' },
        { ecosystem: 'conda', name: 'scipy', range: '>=1.10' },
        { ecosystem: 'pypi', name: 'mlflow', version: '2.9.2' },
        { ecosystem: 'pypi', name: 'flask' },
      ]);
    });

    it('conda-lock: versions, hashes and edges', () => {
      const text = `package:
- name: numpy
  version: 1.26.4
  manager: conda
  dependencies: {python: '>=3.11'}
  hash: {md5: ${'b'.repeat(32)}, sha256: ${hex}}
- name: Typing_Extensions
  version: 4.9.0
  manager: pip
`;
      expect(packages('conda-lock.yml', text)).toMatchObject([
        {
          ecosystem: 'conda',
          name: 'numpy',
          hashes: [{ algorithm: 'MD5' }, { algorithm: 'SHA-256' }],
          dependsOn: ['python'],
        },
        { ecosystem: 'pypi', name: 'typing-extensions' },
      ]);
    });

    it('package-lock: integrity as hex, no development packages', () => {
      const text = JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { a: '1' } },
          'node_modules/a': {
            version: '1.0.0',
            integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
            dependencies: { '@s/b': '1' },
          },
          'node_modules/@s/b': { version: '2.0.0' },
          'node_modules/dev': { version: '1.0.0', dev: true },
        },
      });
      expect(packages('package-lock.json', text)).toEqual([
        {
          ecosystem: 'npm',
          name: 'a',
          version: '1.0.0',
          hashes: [{ algorithm: 'SHA-512', value: '07'.repeat(64) }],
          dependsOn: ['@s/b'],
          isDirect: true,
        },
        { ecosystem: 'npm', name: '@s/b', version: '2.0.0', isDirect: false },
      ]);
    });
  });
});
