import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
  const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
}

describe('a file by its bytes', () => {
  it.each(['ec-p256', 'ec-p384', 'ed25519'] as const)(
    'is signed with %s beside it, and any change is noticed',
    async (kind) => {
      const key = project.key('k', kind);
      const file = project.write('report.json', '{"a":1}');
      const signed = await run('sign', file, '--file', '--key', key.private);
      expect(signed).toMatchObject({ code: 0, stderr: '' });
      expect(fs.readFileSync(`${file}.sigstore.json`, 'utf8')).toContain('messageSignature');
      const verified = await run('verify', file, '--file', '--key', key.public, '--json');
      expect(verified.code).toBe(0);
      expect(JSON.parse(verified.stdout)).toMatchObject({
        verdict: 'pass',
        signature: { signer: { kind: 'key' } },
      });
      expect((await run('verify', file, '--file', '--key', project.key('o', kind).public)).code).toBe(1);
      fs.appendFileSync(file, ' ');
      expect((await run('verify', file, '--file', '--key', key.public)).code).toBe(1);
    },
  );

  it('is signed by certificate, with the bundle at another place', async () => {
    const authority = makeAuthority();
    const key = project.key('k');
    const leaf = toPem(authority.issue(createPublicKey(fs.readFileSync(key.public))));
    const chain = project.write('chain.pem', leaf);
    const root = project.write('root.pem', authority.pem);
    const file = project.write('report.json', '{}');
    const place = ['--file', '--signature', project.at('report.bundle')];
    const signed = await run('sign', file, ...place, '--key', key.private, '--certificate-chain', chain);
    expect(signed.code).toBe(0);
    const trust = ['--certificate-root', root, '--certificate-identity'];
    expect((await run('verify', file, ...place, ...trust, 'release@acme.test')).code).toBe(0);
    expect((await run('verify', file, ...place, ...trust, 'other@acme.test')).code).toBe(1);
  });

  it('takes no signature of a model for its own', async () => {
    const key = project.key('k');
    const file = project.at('model/weights.bin');
    await run('sign', file, '--key', key.private);
    const verified = await run('verify', file, '--file', '--signature', `${file}.sig`, '--key', key.public);
    expect(verified.code).not.toBe(0);
  });

  it.each([
    [['sign', 'FILE', '--file', '--evidence', 'store'], '--evidence is not for a file by its bytes'],
    [['sign', 'FILE', '--file', '--hash', 'blake3'], '--hash is not for'],
    [['sign', 'FILE', '--file', '--recursive'], 'are for images'],
    [['sign', 'FILE', '--file', '--key', 'KEY', '--signature', 'FILE'], 'would replace the file'],
    [['sign', 'oci://h.test/a', '--file'], '--file is not for images'],
    [['verify', 'FILE', '--file', '--policy', 'p'], '--policy is not for'],
    [['verify', 'FILE.none', '--file', '--key', 'PUB'], 'does not exist'],
  ])('%j is refused: %s', async (args, message) => {
    const key = project.key('k');
    const file = project.write('report.json', '{}');
    const given = args.map((each) =>
      each.replace('FILE', file).replace('KEY', key.private).replace('PUB', key.public),
    );
    const { code, stderr } = await run(...given);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(fs.existsSync(`${file}.sigstore.json`)).toBe(false);
  });
});
