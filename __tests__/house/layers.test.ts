import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Files that break one rule each: what they do, their place below `src`, their source, the rule. What they import imports little: it is read, too. */
const PROBES = [
  [
    'a capability imports another one',
    'registry/zz-probe-a.ts',
    "import '../evidence/snappy.ts';\n",
    'capability-imports-domain-and-itself',
  ],
  [
    'domain imports a capability',
    'domain/zz-probe-b.ts',
    "import '../evidence/snappy.ts';\n",
    'domain-imports-nothing',
  ],
  ['domain reads files', 'domain/zz-probe-c.ts', "import 'node:fs';\n", 'domain-has-no-io'],
  [
    'a capability runs programs',
    'registry/zz-probe-d.ts',
    "import 'node:child_process';\n",
    'one-place-runs-programs',
  ],
  [
    'sigstore leaves its adapter',
    'registry/zz-probe-e.ts',
    "import '@sigstore/verify';\n",
    'sigstore-in-adapters',
  ],
  [
    'a file imports itself in a circle',
    'registry/zz-probe-f.ts',
    "import './zz-probe-f.ts';\n",
    'no-circular',
  ],
] as const;

let status: number | null;
/** What the check says, one line per broken rule. */
let told: string[];

// The real layer check on our files and what they import, once for all of them; they are gone before anybody looks.
beforeAll(() => {
  const files = PROBES.map(([, file]) => path.join('src', file));
  try {
    PROBES.forEach(([, , source], index) => {
      fs.writeFileSync(path.join(root, files[index] ?? ''), source);
    });
    const cli = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const run = spawnSync(process.execPath, [cli, ...files, '--config', '.dependency-cruiser.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    status = run.status;
    told = (run.stdout + run.stderr).split('\n');
  } finally {
    for (const file of files) fs.rmSync(path.join(root, file), { force: true });
  }
});

describe('the layer check bites when', () => {
  it.each(PROBES)('%s', (_name, file, _source, rule) => {
    expect(status).not.toBe(0);
    expect(told.filter((line) => line.includes(`src/${file}`)).join('\n')).toContain(rule);
  });
});
