import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeImageProject, type ImageProject } from '../../fakes/image-project.ts';
import { jsonOf } from '../../fakes/run-cli.ts';

const POLICY = `version: 1
trust:
  signers:
    builder: { key: keys/builder.pub }
  gates: [builder]
environments:
  production:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: secret-scan, by: [builder] }
    findings: { block: [critical] }
`;

let project: ImageProject;
afterEach(async () => {
  await project.close();
});

describe.each([{ referrers: true }, { referrers: false }])(
  'evidence of models in a registry with %j',
  (options) => {
    beforeEach(async () => {
      project = await makeImageProject(options);
      project.key('builder');
      project.write('policy.yml', POLICY);
      project.write('model/weights.bin', 'weights\n');
    });
    const key = () => ['--key', project.at('keys/builder.key')];
    const store = () => ['--evidence', project.name()];
    const binding = () => ['--environment', 'production', '--policy', project.at('policy.yml'), ...store()];

    it('is found by the model digest: gate and door pass on it, and the same bundle is attached once', async () => {
      const model = project.at('model');
      for (const step of [
        ['sign', model, ...store(), ...key()],
        ['scan', 'secrets', model, ...store(), ...key()],
        ['gate', model, ...binding(), ...key()],
        ['verify', model, ...binding()],
      ]) {
        const run = await project.run(...step);
        if (run.code !== 0) throw new Error(JSON.stringify({ step, ...run }, null, 1));
      }
      const digest = (await project.run('digest', model)).stdout.trim();
      const listed = jsonOf(await project.run('evidence', 'list', digest, ...store(), '--json'));
      const kinds = (listed['bundles'] as { kind: string }[]).map(({ kind }) => kind).sort();
      expect(kinds).toEqual(['decision', 'decision', 'model-signature', 'secret-scan']);
      const again = await project.run(
        'evidence',
        'attach',
        digest,
        project.at('model/model.sig'),
        ...store(),
      );
      expect(again.code).toBe(0);
      const after = jsonOf(await project.run('evidence', 'list', digest, ...store(), '--json'));
      expect(after['bundles']).toHaveLength(4);
      project.write('model/weights.bin', 'other\n');
      expect((await project.run('gate', model, ...binding())).code).toBe(1);
    });

    it('lets a model of layers in at the door, and not one with a changed layer', async () => {
      const files = { 'config.json': Buffer.from('{}'), 'weights.bin': Buffer.from('weights\n') };
      await project.pushFiles('m', files);
      const asModel = ['--subject-kind', 'model'];
      const target = project.name(':m');
      for (const name of Object.keys(files))
        project.write(`pulled/${name}`, files[name as keyof typeof files]);
      for (const step of [
        ['sign', target, ...asModel, ...store(), ...key()],
        ['scan', 'secrets', project.at('pulled'), ...store(), ...key()],
        ['gate', target, ...asModel, ...binding(), ...key()],
        ['verify', target, ...asModel, ...binding()],
      ]) {
        const run = await project.run(...step);
        if (run.code !== 0) throw new Error(JSON.stringify({ step, ...run }, null, 1));
      }
      await project.pushFiles('m', { ...files, 'config.json': Buffer.from('{"a":1}') });
      expect((await project.run('verify', target, ...asModel, ...binding())).code).toBe(1);
    });
  },
);
