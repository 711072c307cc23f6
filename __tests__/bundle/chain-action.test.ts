import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeGateProject, PLANTED_SECRET, type GateProject } from '../fakes/gate-project.ts';
import { makeProject } from '../fakes/project.ts';
import { runAction, type ActionRun } from '../fakes/run-action.ts';
import { runVariation, type Variation } from '../fakes/run-variation.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let project: GateProject;
/** The same with a secret in its model. */
let leaky: GateProject;
/** The first run of all, over `project`. */
let first: ActionRun;
beforeAll(async () => {
  project = makeGateProject();
  leaky = makeGateProject();
  leaky.write('model/deploy/token.env', PLANTED_SECRET);
  first = await runChain(project, { audit: '.sallyport/audit', 'audit-key': 'keys/audit.key' });
});
afterAll(() => {
  project.remove();
  leaky.remove();
});

function optionsOf({ root }: GateProject, inputs: Readonly<Record<string, string>>) {
  const chain = { model: 'model', policy: 'policy.yml', environment: 'staging', builder: 'local' };
  return { workspace: root, inputs: { ...chain, key: 'keys/builder.key', ...inputs } };
}

async function runChain(project: GateProject, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return await runAction(ROOT, optionsOf(project, inputs));
}

async function vary(project: GateProject, inputs: Record<string, string>): Promise<Variation> {
  return await runVariation('.', optionsOf(project, inputs));
}

describe('the root action', () => {
  it('takes a model through the whole chain in one step', () => {
    const run = first;
    expect(run.log).toContain('staging: pass');
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      allowed: 'true',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'source-digest': expect.stringMatching(/^(sha256|gitCommit):/),
      signature: project.at('model/model.sig'),
    });
    for (const name of ['signature', 'bom', 'sarif', 'decision']) {
      expect(fs.statSync(run.outputs[name] ?? '').size).toBeGreaterThan(100);
    }
    const decision = JSON.parse(fs.readFileSync(run.outputs['decision'] ?? '', 'utf8')) as object;
    expect(decision).toMatchObject({ verdict: 'pass', environment: 'staging', mode: 'enforce' });
    expect(run.summary).toContain('pass');
    expect(fs.existsSync(project.at('.sallyport/audit/checkpoint'))).toBe(true);
    expect(run.log).not.toContain('PRIVATE KEY');
  });

  it('blocks on a secret in the model, and says where it is', async () => {
    const run = await runChain(leaky);
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'block', allowed: 'false' });
    expect(run.summary).toMatch(/secret/i);
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error' }));
    const everything = run.log + run.summary + fs.readFileSync(run.outputs['sarif'] ?? '', 'utf8');
    expect(everything).toContain('token.env');
    expect(everything).not.toContain(PLANTED_SECRET.trim().slice('HF_TOKEN='.length));
  });

  it.each(['warn', 'dry-run'])('in mode %s decides the same and lets the step go on', async (mode) => {
    const run = await vary(leaky, { mode });
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'block', allowed: 'false' });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining(`mode ${mode}`) }),
    );
  });

  it('is undecided when a bundle in the store cannot be read', async () => {
    const folder = `.sallyport/evidence/${(first.outputs['digest'] ?? '').replace(':', '-')}`;
    project.write(`${folder}/override-${'0'.repeat(16)}.sigstore.json`, '{"half":');
    const run = await runChain(project);
    expect(run.code).toBe(3);
    expect(run.outputs).toMatchObject({ verdict: 'indeterminate', allowed: 'false' });
  });

  it('refuses an input that does not exist, names it, and writes nothing', async () => {
    const empty = makeProject();
    const run = await runAction(ROOT, { workspace: empty.root, inputs: { model: 'model', polcy: 'x' } });
    expect(run.code).toBe(2);
    expect(run.outputs).toEqual({ verdict: 'indeterminate' });
    expect(run.log).toContain('did you mean policy?');
    expect(run.summary).toContain('did you mean policy?');
    expect(fs.existsSync(empty.at('.sallyport'))).toBe(false);
    empty.remove();
  });

  it('fails on a wrong setting in every mode: the mode itself may be what is wrong', async () => {
    const run = await vary(project, { mode: 'warn', environment: 'prod' });
    expect(run.code).toBe(2);
  });
});
