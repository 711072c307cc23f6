import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeImageProject, type ImageProject } from '../../fakes/image-project.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

let project: ImageProject;
let digest: string;
beforeAll(async () => {
  project = await makeImageProject();
  for (const name of ['a', 'b']) project.key(name);
  ({ digest } = await project.pushImage('v1'));
  await project.pushImage('v2');
});
afterAll(async () => {
  await project.close();
});

const run = async (action: string, inputs: Record<string, string>) =>
  await runSourceAction(action, {
    workspace: project.root,
    inputs,
    env: { DOCKER_CONFIG: project.at('docker') },
  });

describe('sign and verify take images and files', () => {
  it('signs images, one a line, and verifies them by this key alone', async () => {
    const image = `${project.name(':v1')}\n${project.name(':v2')}`;
    const signed = await run('sign', { image, key: 'keys/a.key', annotation: 'stage=test' });
    expect(signed).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(signed.outputs['digest']?.split('\n')).toEqual([digest, expect.stringMatching(/^sha256:/)]);
    expect(signed.outputs['signature']).toContain(`${project.registry.host}/acme/app@sha256:`);
    const verified = await run('verify', { image, key: 'keys/a.pub', annotation: 'stage=test' });
    expect(verified).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', digest: signed.outputs['digest'] },
    });
    expect(await run('verify', { image, key: 'keys/b.pub' })).toMatchObject({
      code: 1,
      outputs: { verdict: 'block' },
    });
    const missing = await run('verify', { image: project.name(':none'), key: 'keys/a.pub' });
    expect(missing).toMatchObject({ code: 3, outputs: { verdict: 'indeterminate' } });
  });

  it('signs and verifies a model in a registry by its layers, and a pulled one by the same signature', async () => {
    const files = { 'config.json': Buffer.from('{}'), 'weights.bin': Buffer.alloc(64, 7) };
    const { digest: manifest } = await project.pushFiles('m', files);
    await project.pushFiles('other', { ...files, 'config.json': Buffer.from('{"a":1}') });
    const image = project.name(`@${manifest}`);
    const asModel = { image, 'subject-kind': 'model' };
    const signed = await run('sign', { ...asModel, key: 'keys/a.key' });
    expect(signed).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    const verified = await run('verify', { ...asModel, key: 'keys/a.pub' });
    expect(verified).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', digest: signed.outputs['digest'] },
    });
    for (const [name, bytes] of Object.entries(files)) project.write(`pulled/${name}`, bytes);
    const onDisk = await run('sign', { model: 'pulled', key: 'keys/b.key' });
    expect(onDisk.outputs['digest']).toBe(signed.outputs['digest']);
    // By its digest alone it is an image, and nobody has signed that.
    expect((await run('verify', { image, key: 'keys/a.pub' })).code).toBe(1);
    expect((await run('verify', { ...asModel, key: 'keys/b.pub' })).code).toBe(1);
    const other = { ...asModel, image: project.name(':other'), signature: 'pulled/model.sig' };
    expect(await run('verify', { ...other, key: 'keys/b.pub' })).toMatchObject({
      code: 1,
      outputs: { verdict: 'block' },
      log: expect.stringContaining('config.json'),
    });
  });

  it('signs and verifies a file by its bytes', async () => {
    project.write('app.tar', 'bytes');
    const signed = await run('sign', { file: 'app.tar', key: 'keys/a.key' });
    expect(signed).toMatchObject({ code: 0, outputs: { signature: project.at('app.tar.sigstore.json') } });
    const verified = await run('verify', { file: 'app.tar', key: 'keys/a.pub' });
    expect(verified).toMatchObject({ code: 0, outputs: { digest: signed.outputs['digest'] } });
    project.write('app.tar', 'other');
    expect((await run('verify', { file: 'app.tar', key: 'keys/a.pub' })).code).toBe(1);
  });

  it.each([
    ['sign', { key: 'keys/a.key' }, 'give exactly one of the inputs model, image and file'],
    ['sign', { model: 'model', file: 'app.tar', key: 'keys/a.key' }, 'give exactly one'],
    [
      'sign',
      { image: 'oci://h.test/a', signature: 's', key: 'keys/a.key' },
      'input signature has no meaning for image',
    ],
    [
      'sign',
      { image: 'oci://h.test/a', hash: 'blake3', key: 'keys/a.key' },
      'input hash has no meaning for image',
    ],
    [
      'sign',
      { model: 'model', recursive: 'true', key: 'keys/a.key' },
      'input recursive has no meaning for model',
    ],
    [
      'sign',
      { model: 'model', 'subject-kind': 'model', key: 'keys/a.key' },
      'input subject-kind has no meaning for model',
    ],
    [
      'verify',
      { file: 'app.tar', 'subject-kind': 'model', key: 'keys/a.pub' },
      'input subject-kind has no meaning for file',
    ],
    [
      'verify',
      { image: 'oci://h.test/a\noci://h.test/b', 'subject-kind': 'model', key: 'keys/a.pub' },
      'one model is verified at a time',
    ],
    [
      'verify',
      { image: 'oci://h.test/a', 'subject-kind': 'model', recursive: 'true', key: 'keys/a.pub' },
      'input recursive has no meaning for model',
    ],
    [
      'verify',
      { file: 'app.tar', evidence: 'e', key: 'keys/a.pub' },
      'input evidence has no meaning for file',
    ],
    ['verify', { subject: 'oci://h.test/a', key: 'keys/a.pub' }, 'is given as input image'],
  ])('%s refuses %j: %s', async (action, inputs, told) => {
    const refused = await run(action, inputs as unknown as Record<string, string>);
    expect({ code: refused.code, log: refused.log }).toEqual({ code: 2, log: expect.stringContaining(told) });
  });
});
