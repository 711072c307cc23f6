import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runDoctor } from '../../../src/flows/doctor.ts';
import { explainSubject } from '../../../src/flows/explain-subject.ts';
import { initProject } from '../../../src/flows/init-project.ts';
import { loadPolicy } from '../../../src/flows/load-policy.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

describe('init', () => {
  it('writes a policy that loads as soon as its key is there', async () => {
    const made = await initProject(project.root);
    expect(made.written).toEqual(['sallyport/policy.yml', '.github/workflows/sallyport.yml', '.gitignore']);
    const policy = project.at('sallyport/policy.yml');
    await expect(loadPolicy(policy)).rejects.toMatchObject({
      code: 'not-found',
      hint: expect.stringMatching(/sallyport key generate --output .*keys\/builder$/),
    });
    fs.mkdirSync(project.at('sallyport/keys'));
    fs.copyFileSync(project.key('builder').public, project.at('sallyport/keys/builder.pub'));
    expect([...(await loadPolicy(policy)).policy.environments.keys()]).toEqual(['staging']);
  });

  it('overwrites nothing, and adds to .gitignore only what is missing', async () => {
    project.write('.gitignore', 'node_modules/\n.sallyport/');
    await initProject(project.root);
    expect(fs.readFileSync(project.at('.gitignore'), 'utf8')).toBe(
      'node_modules/\n.sallyport/\nsallyport/keys/*.key\n',
    );
    project.write('sallyport/policy.yml', 'mine');
    const again = await initProject(project.root);
    expect(again.written).toEqual([]);
    expect(again.kept).toEqual(['sallyport/policy.yml', '.github/workflows/sallyport.yml', '.gitignore']);
    expect(fs.readFileSync(project.at('sallyport/policy.yml'), 'utf8')).toBe('mine');
  });
});

describe('doctor', () => {
  const statusOf = async (options: Parameters<typeof runDoctor>[0], now?: Date) =>
    Object.fromEntries(
      (await runDoctor(options, testContext({}, now))).map(({ name, status, fix }) => [
        name,
        { status, fix },
      ]),
    );

  it('skips what nothing was named for, and finds the rest well', async () => {
    const { private: key } = project.key('builder');
    const checks = await statusOf({ key, evidence: project.at('evidence') });
    expect(checks).toMatchObject({
      node: { status: 'ok' },
      git: { status: 'ok' },
      clock: { status: 'ok' },
      blake3: { status: 'ok' },
      key: { status: 'ok' },
      store: { status: 'ok' },
    });
    expect(fs.existsSync(project.at('evidence'))).toBe(false);
  });

  it('says how to repair what is wrong', async () => {
    const key = project.key('builder').private;
    fs.chmodSync(key, 0o644);
    const options = { key, policy: project.at('none.yml'), evidence: project.write('a-file', '') };
    const checks = await statusOf(options, new Date('2001-01-01T00:00:00Z'));
    expect(checks).toMatchObject({
      clock: { status: 'failed', fix: 'set the clock of this machine' },
      policy: { status: 'failed', fix: 'write one with "sallyport init"' },
      key: { status: 'failed', fix: `chmod 600 ${key}` },
      store: { status: 'failed', fix: 'choose a folder that can be written' },
    });
  });
});

describe('explain', () => {
  const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub } }, gates: [builder] }
environments:
  staging:
    require: [{ kind: model-signature, by: [builder] }, { kind: secret-scan, by: [builder] }]
    findings: { block: [critical] }
`;

  it('takes a store that is not there yet for an empty one, and names the very commands', async () => {
    project.key('builder');
    const policy = project.write('policy.yml', POLICY);
    const evidence = project.at('evidence');
    const subject = project.at('model');
    const told = await explainSubject({ subject, policy, environment: 'staging', evidence }, testContext());
    expect(told).toMatchObject({ environment: 'staging', verdict: 'block' });
    const commands = told.requirements.flatMap(({ command }) => (command === undefined ? [] : [command]));
    expect(commands).toEqual([
      `sallyport sign ${subject} --evidence ${evidence} --key KEY`,
      `sallyport scan secrets ${subject} --evidence ${evidence} --key KEY`,
    ]);
    expect(fs.existsSync(evidence)).toBe(false);
  });

  it('puts a placeholder where a name could smuggle in a command', async () => {
    project.key('builder');
    const policy = project.write('policy.yml', POLICY);
    const subject = project.at('my model; rm -rf');
    fs.cpSync(project.at('model'), subject, { recursive: true });
    const told = await explainSubject(
      { subject, policy, environment: 'staging', evidence: project.at('evidence') },
      testContext(),
    );
    expect(JSON.stringify(told)).not.toContain('rm -rf');
    expect(told.requirements.map(({ command }) => command ?? '').join()).toContain('sallyport sign SUBJECT');
  });

  it('needs a store to say how a subject stands', async () => {
    project.key('builder');
    const policy = project.write('policy.yml', POLICY);
    const asked = { subject: project.at('model'), policy, environment: 'staging' };
    await expect(explainSubject(asked, testContext())).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
