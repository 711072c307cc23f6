import { afterEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const made: string[] = [];

/** Runs the real layer check on a file of ours plus nothing else; the file is removed afterwards. */
function check(file: string, source: string): { status: number | null; output: string } {
  const full = path.join(root, file);
  made.push(full);
  fs.writeFileSync(full, source);
  const cli = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [cli, file, '--config', '.dependency-cruiser.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

afterEach(() => {
  for (const file of made.splice(0)) fs.rmSync(file, { force: true });
});

describe('the layer check bites when', () => {
  it.each([
    [
      'a capability imports another one',
      'src/registry/zz-probe.ts',
      "import '../evidence/folder-store.ts';\n",
      'capability-imports-domain-and-itself',
    ],
    [
      'domain imports a capability',
      'src/domain/zz-probe.ts',
      "import '../evidence/folder-store.ts';\n",
      'domain-imports-nothing',
    ],
    ['domain reads files', 'src/domain/zz-probe.ts', "import 'node:fs';\n", 'domain-has-no-io'],
    [
      'a capability runs programs',
      'src/registry/zz-probe.ts',
      "import 'node:child_process';\n",
      'one-place-runs-programs',
    ],
    [
      'sigstore leaves its adapter',
      'src/registry/zz-probe.ts',
      "import '@sigstore/verify';\n",
      'sigstore-in-adapters',
    ],
    [
      'a file imports itself in a circle',
      'src/registry/zz-probe.ts',
      "import './zz-probe.ts';\n",
      'no-circular',
    ],
  ])('%s', (_name, file, source, rule) => {
    const { status, output } = check(file, source);
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });
});
