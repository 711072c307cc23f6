import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeGateProject, PLANTED_SECRET, type GateProject } from '../fakes/gate-project.ts';
import { runAction, type ActionRun } from '../fakes/run-action.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let project: GateProject;
beforeEach(() => {
  project = makeGateProject();
});
afterEach(() => {
  project.remove();
});

async function runChain(inputs: Record<string, string> = {}): Promise<ActionRun> {
  return await runAction(ROOT, {
    workspace: project.root,
    inputs: {
      model: 'model',
      policy: 'policy.yml',
      environment: 'staging',
      builder: 'local',
      key: 'keys/builder.key',
      ...inputs,
    },
  });
}

describe('the root action', () => {
  it('takes a model through the whole chain in one step', async () => {
    const run = await runChain({ audit: '.sallyport/audit', 'audit-key': 'keys/audit.key' });
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
    project.write('model/deploy/token.env', PLANTED_SECRET);
    const run = await runChain();
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'block', allowed: 'false' });
    expect(run.summary).toMatch(/secret/i);
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error' }));
    const everything = run.log + run.summary + fs.readFileSync(run.outputs['sarif'] ?? '', 'utf8');
    expect(everything).toContain('token.env');
    expect(everything).not.toContain(PLANTED_SECRET.trim().slice('HF_TOKEN='.length));
  });

  it.each(['warn', 'dry-run'])('in mode %s decides the same and lets the step go on', async (mode) => {
    project.write('model/deploy/token.env', PLANTED_SECRET);
    const run = await runChain({ mode });
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'block', allowed: 'false' });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining(`mode ${mode}`) }),
    );
  });

  it('is undecided when a bundle in the store cannot be read', async () => {
    const first = await runChain();
    const folder = `.sallyport/evidence/${(first.outputs['digest'] ?? '').replace(':', '-')}`;
    project.write(`${folder}/override-${'0'.repeat(16)}.sigstore.json`, '{"half":');
    const run = await runChain();
    expect(run.code).toBe(3);
    expect(run.outputs).toMatchObject({ verdict: 'indeterminate', allowed: 'false' });
  });

  it('refuses an input that does not exist, names it, and writes nothing', async () => {
    const run = await runChain({ polcy: 'x' });
    expect(run.code).toBe(2);
    expect(run.outputs).toEqual({ verdict: 'indeterminate' });
    expect(run.log).toContain('did you mean policy?');
    expect(run.summary).toContain('did you mean policy?');
    expect(fs.existsSync(project.at('.sallyport'))).toBe(false);
  });

  it('fails on a wrong setting in every mode: the mode itself may be what is wrong', async () => {
    const run = await runChain({ mode: 'warn', environment: 'prod' });
    expect(run.code).toBe(2);
  });
});
