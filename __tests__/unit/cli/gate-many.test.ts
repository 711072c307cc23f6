import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { runCli } from '../../../src/cli/run-cli.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub } } }
environments: { production: { require: [{ kind: model-signature, by: [builder] }] } }
`;
let project: Project;

beforeAll(async () => {
  project = makeProject();
  const { private: key } = project.key('builder');
  project.write('policy.yml', POLICY);
  for (const name of ['one', 'two', 'unsigned']) project.write(`${name}/weights.bin`, name);
  for (const name of ['one', 'two'])
    await signSubject(project.at(name), { key, evidence: project.at('evidence') }, testContext());
});
afterAll(() => {
  project.remove();
});

async function gate(...subjects: readonly string[]) {
  let text = '';
  const stdout = { write: (part: string) => ((text += part), true) };
  const flags = [
    '--policy',
    project.at('policy.yml'),
    '--environment',
    'production',
    '--evidence',
    project.at('evidence'),
  ];
  const code = await runCli(
    ['gate', ...subjects, ...flags, '--json'],
    {},
    { stdout, stderr: { write: () => true } },
  );
  return { code, json: JSON.parse(text) as Record<string, unknown> };
}

describe('gate with several subjects', () => {
  it('decides on each, and the worst decides the exit code', async () => {
    expect(await gate(project.at('one'), project.at('two'))).toMatchObject({
      code: 0,
      json: { verdict: 'pass' },
    });
    const { code, json } = await gate(project.at('one'), project.at('unsigned'), project.at('nothing'));
    expect(code).toBe(1);
    expect(json).toMatchObject({
      subjects: [{ verdict: 'pass' }, { verdict: 'block' }, { verdict: 'indeterminate', allowed: false }],
    });
  });

  it('takes a thousand from a file', async () => {
    const digests = Array.from(
      { length: 1_000 },
      (_, index) => `sha256:${index.toString(16).padStart(64, '0')}`,
    );
    const list = project.write('list.txt', `# all of them\n\n${project.at('one')}\n${digests.join('\n')}\n`);
    const { code, json } = await gate(`@${list}`);
    expect([code, (json['subjects'] as unknown[]).length]).toEqual([1, 1_001]);
    expect(fs.existsSync(project.at('evidence'))).toBe(true);
  });

  it('refuses a list of nobody', async () => {
    expect((await gate(`@${project.write('none.txt', '# nobody\n')}`)).code).toBe(2);
  });
});
