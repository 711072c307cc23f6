import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseAllowedSigners } from '../../../src/config/allowed-signers.ts';
import { encodeBundle, readBundle } from '../../../src/domain/bundle.ts';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { readSshKeyLine } from '../../../src/domain/ssh-key.ts';
import {
  readSshSignature,
  SSH_NAMESPACE,
  unwrapSshSignature,
  verifiesMessage,
} from '../../../src/domain/ssh-signature.ts';
import { sshString } from '../../../src/domain/ssh-wire.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { systemContext } from '../../../src/flows/context.ts';
import { recordPersonStatement } from '../../../src/flows/record-approval.ts';
import { runGate } from '../../../src/flows/run-gate.ts';
import { openSshSigner } from '../../../src/flows/open-ssh.ts';
import { runProgram } from '../../../src/platform/exec.ts';
import { createSshVerifier, type SshCredential } from '../../../src/verify/ssh-verifier.ts';
import { FULL_RUN, fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { makeProject } from '../../fakes/project.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';
import { rsaKeyPair } from '../../fakes/rsa-key.ts';

const hasSsh = (() => {
  try {
    execFileSync('ssh-keygen', ['-Y', 'nothing'], { stdio: 'ignore' });
  } catch (thrown) {
    return Reflect.get(thrown as object, 'code') !== 'ENOENT';
  }
  return true;
})();
/** A missing one is a skip by name, and in CI a failure. */
const mustRun = process.env['SALLYPORT_REQUIRE_TOOLS'] === '1';
const withSsh = hasSsh || mustRun ? describe : describe.skip;

const NOW = new Date('2026-03-02T12:00:00Z');
const PAYLOAD = Buffer.from('{"_type":"https://in-toto.io/Statement/v1","text":"grün"}');

describe('a security key', () => {
  const pair = generateKeyPairSync('ed25519');
  const application = 'ssh:';
  const raw = Buffer.from(String(pair.publicKey.export({ format: 'jwk' }).x), 'base64url');
  const blob = Buffer.concat(['sk-ssh-ed25519@openssh.com', raw, application].map(sshString));
  const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

  /** What a security key answers (OpenSSH PROTOCOL.u2f), made by hand: there is none here to touch. */
  function touch(message: Uint8Array, flags: number): Buffer {
    const head = [SSH_NAMESPACE, '', 'sha256'].map(sshString);
    const covered = Buffer.concat([Buffer.from('SSHSIG'), ...head, sshString(sha256(message))]);
    const counter = Buffer.from([flags, 0, 0, 0, 9]);
    const value = sign(null, Buffer.concat([sha256(application), counter, sha256(covered)]), pair.privateKey);
    const inner = Buffer.concat([sshString('sk-ssh-ed25519@openssh.com'), sshString(value), counter]);
    const version = Buffer.from([0, 0, 0, 1]);
    return Buffer.concat([Buffer.from('SSHSIG'), version, sshString(blob), ...head, sshString(inner)]);
  }

  it('counts when it was touched, and only then', () => {
    const message = Buffer.from('message');
    expect(verifiesMessage(readSshSignature(touch(message, 1)), message)).toBe(true);
    expect(verifiesMessage(readSshSignature(touch(message, 5)), message)).toBe(true);
    expect(verifiesMessage(readSshSignature(touch(message, 0)), message)).toBe(false);
    expect(verifiesMessage(readSshSignature(touch(message, 1)), Buffer.from('other'))).toBe(false);
  });
});

withSsh('with the real ssh-keygen', () => {
  let root: string;
  const types = ['ed25519', 'ecdsa-256', 'ecdsa-384', 'ecdsa-521', 'rsa-2048'] as const;
  const file = (type: string): string => path.join(root, type);
  const credential = (type: string, parts: Partial<SshCredential> = {}): SshCredential => ({
    publicKey: readSshKeyLine(fs.readFileSync(`${file(type)}.pub`, 'utf8')),
    namespaces: undefined,
    validAfter: undefined,
    validBefore: undefined,
    ...parts,
  });
  const verifierOf = (...credentials: SshCredential[]) =>
    createSshVerifier({ credentials, clock: () => NOW });
  const signed = new Map<string, ReturnType<typeof signNow>>();
  const signNow = async (type: string) =>
    (await openSshSigner(file(type), { run: runProgram })).sign(STATEMENT_MEDIA_TYPE, PAYLOAD);
  /** The payload signed by the key of a type, once for all tests. */
  const signBy = (type: string) => {
    const bundle = signed.get(type) ?? signNow(type);
    signed.set(type, bundle);
    return bundle;
  };

  beforeAll(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-ssh-'));
    for (const type of [...types, 'other']) {
      if (type === 'rsa-2048' && !FULL_RUN) {
        const pem = rsaKeyPair().privateKey.export({ type: 'pkcs1', format: 'pem' });
        fs.writeFileSync(file(type), pem, { mode: 0o600 });
        fs.writeFileSync(`${file(type)}.pub`, execFileSync('ssh-keygen', ['-y', '-f', file(type)]));
        continue;
      }
      const [kind = '', bits] = (type === 'other' ? 'ed25519' : type).split('-');
      const size = bits === undefined ? [] : ['-b', bits];
      execFileSync('ssh-keygen', ['-q', '-t', kind, ...size, '-N', '', '-C', 'comment', '-f', file(type)]);
    }
  });
  afterAll(() => {
    fs.rmSync(root, { recursive: true });
  });

  it.each(types)('a statement signed by %s verifies, for its own key alone', async (type) => {
    const bundle = await signBy(type);
    const verified = await verifierOf(credential('other'), credential(type)).verify(bundle.bytes);
    expect(Buffer.from(verified.payload)).toEqual(PAYLOAD);
    expect(verified.signer).toEqual({ kind: 'key', keyId: credential(type).publicKey.keyId });
    await expect(verifierOf(credential('other')).verify(bundle.bytes)).rejects.toMatchObject({
      code: 'signer-untrusted',
    });
  });

  it('ssh-keygen verifies what we accept, and we accept what it signs', async () => {
    const bundle = readBundle((await signBy('ed25519')).bytes);
    const armour = bundle.signature;
    const text = `-----BEGIN SSH SIGNATURE-----\n${Buffer.from(armour).toString('base64').replace(/.{70}/g, '$&\n')}\n-----END SSH SIGNATURE-----\n`;
    fs.writeFileSync(file('sig'), text);
    fs.writeFileSync(file('allowed'), `alice@x.test ${fs.readFileSync(`${file('ed25519')}.pub`, 'utf8')}`);
    const args = [
      '-Y',
      'verify',
      '-f',
      file('allowed'),
      '-I',
      'alice@x.test',
      '-n',
      SSH_NAMESPACE,
      '-s',
      file('sig'),
    ];
    const input = preAuthEncoding(STATEMENT_MEDIA_TYPE, PAYLOAD);
    expect(execFileSync('ssh-keygen', args, { input, encoding: 'utf8' })).toContain('Good');
    expect(() =>
      execFileSync('ssh-keygen', args, { input: 'other', stdio: ['pipe', 'ignore', 'ignore'] }),
    ).toThrow();
  });

  const rawSignature = (namespace: string, options: string[] = []): Buffer =>
    unwrapSshSignature(
      execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', file('ed25519'), '-n', namespace, ...options], {
        input: preAuthEncoding(STATEMENT_MEDIA_TYPE, PAYLOAD),
        encoding: 'utf8',
      }),
    );
  const bundleOf = (signature: Uint8Array, hint = 'ssh:x', payload: Uint8Array = PAYLOAD) =>
    encodeBundle({
      payloadType: STATEMENT_MEDIA_TYPE,
      payload,
      signature,
      material: { kind: 'public-key', hint },
    }).bytes;

  it('a signature of another namespace, like that of git, is refused', async () => {
    const verifier = verifierOf(credential('ed25519'));
    await expect(verifier.verify(bundleOf(rawSignature('git')))).rejects.toThrow(/was made for git/);
    await expect(verifier.verify(bundleOf(rawSignature(SSH_NAMESPACE)))).resolves.toBeDefined();
    const sha256 = rawSignature(SSH_NAMESPACE, ['-O', 'hashalg=sha256']);
    await expect(verifier.verify(bundleOf(sha256))).resolves.toBeDefined();
  });

  it('another payload, and a bundle that does not say SSH, are refused', async () => {
    const verifier = verifierOf(credential('ed25519'));
    const signature = rawSignature(SSH_NAMESPACE);
    await expect(verifier.verify(bundleOf(signature, 'ssh:x', Buffer.from('{}')))).rejects.toMatchObject({
      code: 'signature-invalid',
    });
    await expect(verifier.verify(bundleOf(signature, ''))).rejects.toMatchObject({
      code: 'signer-untrusted',
    });
  });

  it.each<[string, Partial<SshCredential>]>([
    ['before its time', { validAfter: new Date(NOW.getTime() + 1) }],
    ['after its time', { validBefore: NOW }],
    ['in a namespace that is not its own', { namespaces: ['git', 'file'] }],
  ])('a key %s does not count', async (_why, parts) => {
    const bundle = await signBy('ed25519');
    await expect(verifierOf(credential('ed25519', parts)).verify(bundle.bytes)).rejects.toMatchObject({
      code: 'signer-untrusted',
    });
    const good = { validAfter: NOW, validBefore: new Date(NOW.getTime() + 1), namespaces: [SSH_NAMESPACE] };
    await expect(verifierOf(credential('ed25519', good)).verify(bundle.bytes)).resolves.toBeDefined();
  });

  it('no changed signature is accepted, and none breaks the reader', () => {
    for (const type of types) {
      const message = Buffer.from('message');
      const original = unwrapSshSignature(
        execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', file(type), '-n', SSH_NAMESPACE], {
          input: message,
          encoding: 'utf8',
        }),
      );
      expect(verifiesMessage(readSshSignature(original), message)).toBe(true);
      const random = seededRandom(7);
      for (let round = 0; round < fuzzRuns(600); round += 1) {
        const bytes = mutate(original, random);
        let accepted = false;
        try {
          const read = readSshSignature(bytes);
          accepted =
            verifiesMessage(read, message) &&
            read.publicKey.blob.equals(readSshSignature(original).publicKey.blob);
        } catch (thrown) {
          if (!isAppError(thrown)) throw thrown;
        }
        if (accepted) expect(Buffer.from(bytes)).toEqual(original);
      }
    }
  });

  it('a missing .pub, and a key that ssh-keygen cannot use, are said', async () => {
    fs.copyFileSync(file('ed25519'), file('alone'));
    await expect(openSshSigner(file('alone'), { run: runProgram })).rejects.toMatchObject({
      code: 'not-found',
    });
    fs.writeFileSync(file('broken'), 'nothing', { mode: 0o600 });
    fs.copyFileSync(`${file('ed25519')}.pub`, `${file('broken')}.pub`);
    const signer = await openSshSigner(file('broken'), { run: runProgram });
    await expect(signer.sign(STATEMENT_MEDIA_TYPE, PAYLOAD)).rejects.toMatchObject({ code: 'tool-failed' });
  });

  it('allowed_signers are read as OpenSSH reads them, where we read them at all', () => {
    const key = fs.readFileSync(`${file('ed25519')}.pub`, 'utf8').trim();
    const lines = [
      '# people',
      `alice@x.test,a2@x.test namespaces="${SSH_NAMESPACE},git",valid-before="20270101Z" ${key}`,
      `bob@x.test ${key}`,
      '',
    ];
    const parsed = parseAllowedSigners(lines.join('\n'), 'allowed');
    expect(parsed.map(({ principals }) => principals)).toEqual([
      ['alice@x.test', 'a2@x.test'],
      ['bob@x.test'],
    ]);
    expect(parsed[0]?.namespaces).toEqual([SSH_NAMESPACE, 'git']);
    expect(parsed[0]?.validBefore).toEqual(new Date('2027-01-01T00:00:00Z'));
    fs.writeFileSync(file('allowed2'), lines.join('\n'));
    fs.writeFileSync(
      file('sig2'),
      execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', file('ed25519'), '-n', 'git'], {
        input: 'm',
        encoding: 'utf8',
      }),
    );
    const found = execFileSync(
      'ssh-keygen',
      ['-Y', 'find-principals', '-f', file('allowed2'), '-s', file('sig2')],
      { encoding: 'utf8' },
    );
    expect(found.trim().split(/[\n,]/).sort()).toEqual(['a2@x.test', 'alice@x.test']);
  });

  it('a person approves with one, and the gate counts it', async () => {
    const project = makeProject();
    const gateKey = project.key('gate');
    project.write(
      'keys/allowed_signers',
      `alice@x.test ${fs.readFileSync(`${file('ed25519')}.pub`, 'utf8')}`,
    );
    const policy = project.write(
      'policy.yml',
      `version: 1
trust: { signers: { gate: { key: keys/gate.pub } } }
people:
  alice: { ssh: { allowed-signers: keys/allowed_signers, principal: alice@x.test } }
groups: { leads: [alice] }
environments: { production: { approvals: [{ group: leads, count: 1 }] } }
`,
    );
    const evidence = [project.at('evidence')];
    const options = { policy, environment: 'production', evidence };
    const context = systemContext();
    const statement = { kind: 'approval', decision: 'APPROVED' } as const;
    const by = (sshKey: string) =>
      recordPersonStatement(project.at('model'), { ...options, statement, sshKey, expires: '1h' }, context);
    await expect(by(file('other'))).rejects.toThrow(/nobody among the people/);
    expect((await by(file('ed25519'))).person).toBe('alice');
    const { decision } = await runGate(project.at('model'), { ...options, key: gateKey.private }, context);
    expect(decision.allowed).toBe(true);
    project.write('policy2.yml', fs.readFileSync(policy, 'utf8').replace('alice@x.test', 'bob@x.test'));
    await expect(
      runGate(project.at('model'), { ...options, policy: project.at('policy2.yml') }, context),
    ).rejects.toThrow(/has no key of principal bob@x.test/);
    project.remove();
  });

  it.each([
    ['*@x.test KEY', 'a pattern'],
    ['a@x.test cert-authority KEY', 'cert-authority'],
    ['a@x.test valid-after="20260101" KEY', 'time'],
    ['a@x.test valid-after="20261301Z" KEY', 'time'],
    ['a@x.test namespaces="g*" KEY', 'namespaces'],
    ['a@x.test unknown KEY', 'option'],
    ['a@x.test', 'has no key'],
    ['a@x.test ssh-dss AAAA', 'SSH key'],
    ['a@x.test ssh-ed25519 AAAA', 'SSH key'],
  ])('the line %s is refused for its %s', (line, why) => {
    const key = fs.readFileSync(`${file('ed25519')}.pub`, 'utf8').trim();
    expect(() => parseAllowedSigners(`\n${line.replace('KEY', key)}`, 'allowed')).toThrow(/^allowed:2: /);
    expect(() => parseAllowedSigners(`\n${line.replace('KEY', key)}`, 'allowed')).toThrow(why);
  });
});
