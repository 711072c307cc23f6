// Builds the tree that the scanner benchmarks read: real source from pinned packages, each checked against its
// integrity value before it is unpacked.
//   node bench/corpus.ts        prints the folder, its files and bytes
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

interface CorpusPackage {
  readonly from: 'npm' | 'pypi-wheel' | 'pypi-sdist';
  readonly spec: string;
  /** npm: `sha512-<base64>`; PyPI: `sha256-<hex>`. */
  readonly integrity: string;
  /** Folders to keep, relative to the package; everything when absent. */
  readonly keep?: readonly string[];
}

/** What each one brings: compiled and minified JavaScript, source maps, TypeScript, Python, YAML, Markdown, notebooks. */
const PACKAGES: readonly CorpusPackage[] = [
  {
    from: 'npm',
    spec: 'typescript@5.9.3',
    integrity:
      'sha512-jl1vZzPDinLr9eUt3J/t7V6FgNEw9QjvBPdysz9KfQDD41fQrC2Y4vKQdiaUpFT4bXlb1RHhLpp8wtm6M5TgSw==',
  },
  {
    from: 'npm',
    spec: 'next@15.5.4',
    integrity:
      'sha512-xH4Yjhb82sFYQfY3vbkJfgSDgXvBB6a8xPs9i35k6oZJRoQRihZH+4s9Yo2qsWpzBmZ3lPXaJ2KPXLfkvW4LnA==',
  },
  {
    from: 'npm',
    spec: 'webpack@5.101.3',
    integrity:
      'sha512-7b0dTKR3Ed//AD/6kkx/o7duS8H3f1a4w3BYpIriX4BzIhjkn4teo05cptsxvLesHFKK5KObnadmCHBwGc+51A==',
  },
  {
    from: 'npm',
    spec: 'eslint@9.36.0',
    integrity:
      'sha512-hB4FIzXovouYzwzECDcUkJ4OcfOEkXTv2zRY6B9bkwjx/cprAq0uvm1nl7zvQ0/TsUk0zQiN4uPfJpB9m+rPMQ==',
  },
  {
    from: 'npm',
    spec: 'openai@5.20.0',
    integrity:
      'sha512-Bmc2zLM/YWgFrDpXr9hwXqGGDdMmMpE9+qoZPsaHpn0Y/Qk1Vu26hNqXo7+nHdli+sLsXINvS1f8kR3NKhGKmA==',
  },
  {
    from: 'npm',
    spec: '@langchain/community@0.3.55',
    integrity:
      'sha512-vCBM59gYfsRxB+OCD2ot/6Hb5/uKHipGKDxP6Jq3PCB/hUR6crvPi0nxb1bi+DJub6FpZUmSnwj7YV240ObaaQ==',
  },
  {
    from: 'pypi-wheel',
    spec: 'transformers==4.56.2',
    integrity: 'sha256-79c03d0e85b26cb573c109ff9eafa96f3c8d4febfd8a0774e8bba32702dd6dde',
  },
  {
    from: 'pypi-wheel',
    spec: 'sympy==1.14.0',
    integrity: 'sha256-e091cc3e99d2141a0ba2847328f5479b05d94a6635cb96148ccb3f34671bd8f5',
  },
  {
    from: 'pypi-wheel',
    spec: 'langchain==0.3.27',
    integrity: 'sha256-7b20c4f338826acb148d885b20a73a16e410ede9ee4f19bb02011852d5f98798',
  },
  {
    from: 'pypi-sdist',
    spec: 'holoviews==1.21.0',
    integrity: 'sha256-837885ab2fa376677f21dae0b2a2aeb94ba6db96e9fcb3824cdb899538ee5032',
  },
  {
    from: 'pypi-sdist',
    spec: 'hvplot==0.12.1',
    integrity: 'sha256-66f4c9dbb7e5580c09ade55b14864ff6fcc96ed9ce11f7b67e9eb7072e2ed875',
  },
  {
    from: 'pypi-sdist',
    spec: 'jupytext==1.17.3',
    integrity: 'sha256-8b6dae76d63c95cad47b493c38f0d9c74491fb621dcd0980abfcac4c8f168679',
  },
  {
    from: 'pypi-sdist',
    spec: 'nbconvert==7.16.6',
    integrity: 'sha256-576a7e37c6480da7b8465eefa66c17844243816ce1ccc372633c6b71c3c0f582',
  },
  {
    from: 'pypi-sdist',
    spec: 'papermill==2.6.0',
    integrity: 'sha256-9fe2a91912fd578f391b4cc8d6d105e73124dcd0cde2a43c3c4a1c77ac88ea24',
  },
  {
    from: 'pypi-sdist',
    spec: 'ansible==9.13.0',
    integrity: 'sha256-b389a97d1e85c2b2ad6ace9e94f410111f69cc5aa3845c930c873b34c0ddd6e2',
    keep: ['amazon', 'ansible', 'azure', 'community', 'containers', 'google', 'kubernetes'].map(
      (name) => `ansible_collections/${name}`,
    ),
  },
];

export interface Corpus {
  readonly directory: string;
  readonly files: number;
  readonly bytes: number;
}

/** Downloads what is missing, unpacks it under `bench-output/corpus` and counts it. Throws when a pin does not match. */
export function buildCorpus(repository = path.resolve(import.meta.dirname, '..')): Corpus {
  const directory = path.join(repository, 'bench-output/corpus');
  const downloads = path.join(repository, 'bench-output/downloads');
  fs.mkdirSync(downloads, { recursive: true });
  fs.mkdirSync(directory, { recursive: true });
  for (const item of PACKAGES) {
    const target = path.join(directory, folderName(item));
    if (!fs.existsSync(target)) unpack(item, fetchArchive(item, downloads), target);
  }
  return { directory, ...measure(directory) };
}

function folderName(item: CorpusPackage): string {
  return item.spec.replace(/^@/, '').replace(/[/@]/g, '-').replace('==', '-');
}

function fetchArchive(item: CorpusPackage, downloads: string): string {
  const folder = path.join(downloads, folderName(item));
  if (!fs.existsSync(folder)) {
    const partial = `${folder}.partial`;
    fs.rmSync(partial, { recursive: true, force: true });
    fs.mkdirSync(partial);
    const [command, args] = downloadCommand(item);
    console.error(`fetching ${item.spec}`);
    execFileSync(command, args, { cwd: partial, stdio: ['ignore', 'ignore', 'inherit'] });
    fs.renameSync(partial, folder);
  }
  const name = fs.readdirSync(folder)[0];
  if (name === undefined) throw new Error(`no archive for ${item.spec} in ${folder}`);
  const archive = path.join(folder, name);
  const [algorithm, expected] = [item.integrity.slice(0, 6), item.integrity.slice(7)];
  const digest = createHash(algorithm).update(fs.readFileSync(archive));
  const actual = digest.digest(algorithm === 'sha512' ? 'base64' : 'hex');
  if (actual !== expected) throw new Error(`${archive} is not the pinned file: ${algorithm} ${actual}`);
  return archive;
}

function downloadCommand(item: CorpusPackage): [string, string[]] {
  if (item.from === 'npm') return ['npm', ['pack', '--silent', item.spec]];
  // An sdist is built for its metadata; the build tools themselves may come as wheels, so only the package is named.
  const name = item.spec.split('==')[0] ?? '';
  const choice = item.from === 'pypi-wheel' ? ['--only-binary', ':all:'] : ['--no-binary', name];
  return ['python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', ...choice, item.spec]];
}

function unpack(item: CorpusPackage, archive: string, target: string): void {
  const partial = `${target}.partial`;
  fs.rmSync(partial, { recursive: true, force: true });
  fs.mkdirSync(partial, { recursive: true });
  if (archive.endsWith('.whl')) execFileSync('python3', ['-m', 'zipfile', '-e', archive, partial]);
  else execFileSync('tar', ['-xzf', archive, '-C', partial, '--strip-components=1', '--no-same-owner']);
  if (item.keep === undefined) {
    fs.renameSync(partial, target);
    return;
  }
  const kept = `${target}.kept`;
  for (const folder of item.keep) {
    fs.mkdirSync(path.dirname(path.join(kept, folder)), { recursive: true });
    fs.renameSync(path.join(partial, folder), path.join(kept, folder));
  }
  fs.rmSync(partial, { recursive: true });
  fs.renameSync(kept, target);
}

function measure(directory: string): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const entry of fs.readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += fs.statSync(path.join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}

if (import.meta.main) {
  const corpus = buildCorpus();
  console.log(
    `${corpus.directory}: ${String(corpus.files)} files, ${(corpus.bytes / 1e6).toFixed(1)} MB (10^6 bytes)`,
  );
}
