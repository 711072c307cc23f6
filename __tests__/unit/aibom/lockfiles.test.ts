import { describe, expect, it } from '@jest/globals';
import { read, values } from './read.ts';

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
      { ecosystem: 'pypi', name: 'numpy', version: '1.26.4', hashes: [{ algorithm: 'SHA-256', value: hex }] },
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
    expect(read('uv.lock', `a = ${'['.repeat(5_000)}`).unreadable).toBe('the lockfile is nested too deeply');
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
