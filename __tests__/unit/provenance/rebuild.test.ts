import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parseTestResult } from '../../../src/domain/test-result.ts';
import { systemContext } from '../../../src/flows/context.ts';
import { rebuildArtifact, type RebuildOptions } from '../../../src/flows/rebuild-artifact.ts';
import { recordProvenance } from '../../../src/flows/record-provenance.ts';

let folder: string;
let provenance: string;
let count = 0;
const context = systemContext({ env: { PATH: process.env['PATH'] ?? '', SECRET: 'x', FORGED: 'y' } });
const at = (...parts: readonly string[]): string => path.join(folder, ...parts);

const SCRIPT = `#!/bin/sh
set -e
mkdir -p dist/model
cp in.txt dist/model/in.txt
cat data/big.bin > dist/model/w.bin
echo "$STAMP $SECRET" > dist/model/stamp
`;

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: at('repo'), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Commits the script, runs it as a build would, and records it. */
async function build(script: string): Promise<void> {
  await fs.writeFile(at('repo/sub/make.sh'), script, { mode: 0o755 });
  git('add', '.');
  git('commit', '-qm', 'x');
  await fs.rm(at('repo/sub/dist'), { recursive: true, force: true });
  const env = { PATH: process.env['PATH'], STAMP: '17' };
  spawnSync('./make.sh', { cwd: at('repo/sub'), env });
  const options = { builder: 'local', source: at('repo'), recipe: at('repo/sub/recipe.yml') } as const;
  provenance = at('provenance.json');
  await recordProvenance(at('repo/sub/dist/model'), { ...options, output: provenance }, context);
}

async function rebuild(options: Partial<RebuildOptions> = {}) {
  count += 1;
  const output = at(`out-${String(count)}`);
  return await rebuildArtifact(
    provenance,
    { source: at('repo'), output, allowRun: true, ...options },
    context,
  );
}

beforeAll(async () => {
  folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'rebuild-')));
  await fs.mkdir(at('repo/sub/data'), { recursive: true });
  await fs.writeFile(at('repo/.gitignore'), 'sub/data\nsub/dist\n');
  await fs.writeFile(at('repo/sub/in.txt'), 'in');
  await fs.writeFile(at('repo/sub/data/big.bin'), 'big');
  await fs.writeFile(
    at('repo/sub/recipe.yml'),
    `version: 1\ncommand: [./make.sh]\noutput: dist/model\nenvironment: { STAMP: "17" }\ninputs: [{ name: big, path: data/big.bin }]\n`,
  );
  git('init', '-q', '.');
  await build(SCRIPT);
});
afterAll(async () => {
  await fs.rm(folder, { recursive: true });
});

it('runs nothing without being told to, and shows the command', async () => {
  await expect(rebuild({ allowRun: false })).rejects.toThrow('the recipe would run: ["./make.sh"]');
});

it('reproduces the digest from source and inputs alone, without the variables around it', async () => {
  const made = await rebuild();
  expect(made).toMatchObject({ verdict: 'pass', differences: [], actual: made.expected });
  expect(parseTestResult(made.statement.predicate)).toMatchObject({
    ...{ name: 'reproducible-build', result: 'PASSED', passed: ['digest'] },
  });
  expect(await fs.readFile(path.join(made.output, 'stamp'), 'utf8')).toBe('17 \n');
});

it('refuses to run with another source, another input, or into something that is there', async () => {
  await fs.writeFile(at('repo/sub/data/big.bin'), 'bigger');
  await expect(rebuild()).rejects.toThrow(/^input big at data\/big.bin is/);
  await fs.writeFile(at('repo/sub/data/big.bin'), 'big');
  await fs.writeFile(at('repo/sub/in.txt'), 'changed');
  await expect(rebuild()).rejects.toMatchObject({ code: 'content-mismatch' });
  await fs.writeFile(at('repo/sub/in.txt'), 'in');
  await expect(rebuild({ output: folder })).rejects.toThrow(/is there already/);
});

it('refuses a recipe that leads out of its folder, and a variable that decides which code runs', async () => {
  const text = await fs.readFile(provenance, 'utf8');
  for (const [from, to] of [
    ['"output":"dist/model"', '"output":"../../etc"'],
    ['"path":"data/big.bin"', '"path":"/etc/passwd"'],
    ['"STAMP"', '"LD_PRELOAD"'],
  ] as const) {
    await fs.writeFile(at('forged.json'), text.replace(from, to));
    const output = at('never');
    const forged = rebuildArtifact(
      at('forged.json'),
      { source: at('repo'), output, allowRun: true },
      context,
    );
    await expect(forged).rejects.toMatchObject({ code: 'malformed' });
  }
});

it('names the files that differ, and attests the failure', async () => {
  await build(`${SCRIPT}date +%s%N > dist/model/stamp\n`);
  await fs.rm(at('repo/sub/dist/model/in.txt'));
  const made = await rebuild();
  expect([made.verdict, made.differences]).toEqual(['block', [{ path: 'stamp', kind: 'changed' }]]);
  expect(parseTestResult(made.statement.predicate).failed).toEqual(['digest', 'changed: stamp']);
});

it('ends a command that takes too long, with what it started', async () => {
  await build(`${SCRIPT}[ -n "$SLOW" ] || true\n`);
  await fs.writeFile(
    provenance,
    (await fs.readFile(provenance, 'utf8')).replace('["./make.sh"]', '["sleep","60"]'),
  );
  await expect(rebuild({ timeoutMs: 200 })).rejects.toMatchObject({ code: 'timeout' });
});
