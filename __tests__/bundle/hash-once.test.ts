import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { makeGateProject } from '../fakes/gate-project.ts';
import { runAction } from '../fakes/run-action.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const COUNTER = path.resolve(import.meta.dirname, '../fakes/count-hashes.mjs');

/** Lengths that nothing else has: what is hashed with one of them is that file. */
const SIZES = { 'tokens.bin': 70_001, 'weights.bin': 1_500_007, 'model.gguf.part': 2_700_011 } as const;

it('the root action hashes every file of a model once, although seven links speak of it', async () => {
  const project = makeGateProject();
  for (const [name, size] of Object.entries(SIZES)) project.write(`model/${name}`, Buffer.alloc(size, 3));
  project.commit();
  const counts = project.write('.sallyport/hashed', '');
  const run = await runAction(ROOT, {
    workspace: project.root,
    inputs: {
      model: 'model',
      policy: 'policy.yml',
      environment: 'staging',
      builder: 'local',
      key: 'keys/builder.key',
    },
    env: { NODE_OPTIONS: `--import=${COUNTER}`, HASH_COUNT_FILE: counts },
  });
  expect(run.log).toContain('staging: pass');
  const hashed = fs.readFileSync(counts, 'utf8').split('\n').map(Number);
  for (const size of Object.values(SIZES)) expect(hashed.filter((each) => each === size)).toEqual([size]);
  project.remove();
});
