import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { makeModelSignatureStatement } from '../../../src/sign/model-statement.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { signSubject, type SignSubjectOptions } from '../../../src/flows/sign-subject.ts';
import { hashModelPart, signModel, verifyModelByMany } from '../../../src/flows/library.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

let project: Project;
let key: ReturnType<Project['key']>;
beforeEach(() => {
  project = makeProject();
  key = project.key('k');
});
afterEach(() => {
  project.remove();
});

const run = async (...args: readonly string[]): ReturnType<typeof runSourceCli> => await runSourceCli(args);
const at = (name: string): string => project.at(name);
/** Everything written now has settled by then: a state file leaves out what was changed a moment ago. */
const later = (): ReturnType<typeof testContext> => testContext({}, new Date(Date.now() + 60_000));

describe('signing again', () => {
  const sign = async (options: SignSubjectOptions = {}) =>
    await signSubject(at('model'), { key: key.private, state: at('state.json'), ...options }, later());
  const again = { previous: '' };
  beforeEach(() => {
    again.previous = at('model/model.sig');
  });

  it('reads only what changed, and makes the signature that a full run makes', async () => {
    expect((await sign()).unread).toEqual({});
    project.write('model/README.md', 'new');
    const second = await sign(again);
    expect(second).toMatchObject({ unread: { 'previous-run': 2 }, files: 3 });
    expect((await sign(again)).unread).toEqual({ 'previous-run': 3 });
    const full = await sign({ full: true });
    expect(full).toMatchObject({ unread: {}, digest: second.digest });
    // Files the signer has read before are no word of somebody else.
    expect(await run('verify', at('model'), '--key', key.public, '--require-read')).toMatchObject({
      code: 0,
    });
  });

  it('needs nothing of before the first time, in every run the same command', async () => {
    const command = [
      'sign',
      at('model'),
      '--key',
      key.private,
      '--state',
      at('s'),
      '--previous',
      again.previous,
    ];
    expect(await run(...command)).toMatchObject({ code: 0, stdout: expect.not.stringContaining('not read') });
    expect(fs.existsSync(at('s'))).toBe(true);
    expect(await run(...command)).toMatchObject({ code: 0 });
  });

  it('believes the state only with the signature it belongs to, by whoever is named', async () => {
    await sign();
    const other = project.key('other');
    await expect(sign()).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(sign({ previous: at('nothing.sig') })).rejects.toMatchObject({ code: 'not-found' });
    await expect(sign({ ...again, key: other.private })).rejects.toMatchObject({ code: 'signer-untrusted' });
    await expect(sign({ ...again, previousSigner: { key: other.public } })).rejects.toMatchObject({
      code: 'signer-untrusted',
    });
    const taken = await sign({ ...again, key: other.private, previousSigner: { key: key.public } });
    expect(taken.unread).toEqual({ 'previous-run': 3 });
    // The new signature is of another run than the old state would be.
    project.write('model/README.md', 'changed');
    const old = fs.readFileSync(at('state.json'));
    await sign({ ...again, key: other.private });
    fs.writeFileSync(at('state.json'), old);
    await expect(sign({ ...again, key: other.private })).rejects.toMatchObject({ code: 'content-mismatch' });
  });

  it('leaves neither signature nor state when the state was forged', async () => {
    await sign();
    const forged = fs.readFileSync(at('state.json'), 'utf8').replace(/"sha256":"[0-9a-f]{64}"/, () => {
      return `"sha256":"${sha256Hex('evil')}"`;
    });
    fs.writeFileSync(at('state.json'), forged);
    const before = fs.readFileSync(again.previous);
    await expect(sign(again)).rejects.toMatchObject({ code: 'content-mismatch' });
    expect(fs.readFileSync(again.previous)).toEqual(before);
    expect(fs.readFileSync(at('state.json'), 'utf8')).toBe(forged);
  });
});

describe('known digests', () => {
  const pointer = (content: string): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Hex(content)}\nsize ${String(content.length)}\n`;

  it('of LFS pointers and of a list are signed and named, and what they name is read when verifying', async () => {
    project.write('model/lfs.bin', pointer('the weights'));
    const weights = sha256Hex(fs.readFileSync(at('model/weights.bin')));
    project.write('list', `${weights}  weights.bin\n`);
    const signed = await run(
      ...['sign', at('model'), '--key', key.private],
      ...['--known-digests', 'lfs', '--known-digests', at('list')],
    );
    expect(signed).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('not read   1 by lfs-pointer, 1 by manifest-file'),
    });
    expect((await run('verify', at('model'), '--key', key.public)).code).toBe(1);
    project.write('model/lfs.bin', 'the weights');
    const verified = await run('verify', at('model'), '--key', key.public);
    expect(verified).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('the signer had not read, but we did: lfs.bin, weights.bin'),
    });
    expect(await run('verify', at('model'), '--key', key.public, '--require-read')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('signer had not read 2 of the files'),
    });
  });

  it('that contradict each other are refused', async () => {
    project.write('one', `${sha256Hex('1')}  weights.bin\n`);
    project.write('two', `${sha256Hex('2')}  weights.bin\n`);
    const sources = ['--known-digests', at('one'), '--known-digests', at('two')];
    expect(await run('sign', at('model'), '--key', key.private, ...sources)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('disagree about weights.bin'),
    });
  });
});

describe('parts of a job matrix', () => {
  const part = async (number: string, ...more: readonly string[]) =>
    await run(
      'sign',
      at('model'),
      '--part',
      number,
      '--output',
      at(`parts/${number.replace('/', '-')}.json`),
      ...more,
    );

  it('are hashed apart, merged once, and signed as one model', async () => {
    for (const number of ['1/2', '2/2']) expect(await part(number)).toMatchObject({ code: 0, stderr: '' });
    const whole = await run('digest', at('model'));
    const merged = await run('sign', at('model'), '--merge', at('parts'), '--key', key.private);
    expect(merged).toMatchObject({ code: 0, stdout: expect.stringContaining(whole.stdout.trim()) });
    expect((await run('verify', at('model'), '--key', key.public, '--require-read')).code).toBe(0);
    // Where the model is not, the parts say what is signed.
    const files = [at('parts/1-2.json'), at('parts/2-2.json')];
    const far = ['sign', at('elsewhere/model'), '--key', key.private, '--merge', ...files];
    expect(await run(...far)).toMatchObject({ code: 2, stderr: expect.stringContaining('has no place') });
    expect((await run(...far, '--signature', at('far.sig'))).code).toBe(0);
    expect((await run('verify', at('model'), '--key', key.public, '--signature', at('far.sig'))).code).toBe(
      0,
    );
  });

  it('that are missing, doubled, foreign or of a model that is another by now sign nothing', async () => {
    await part('1/2');
    await part('2/2');
    const merge = async (...parts: readonly string[]) =>
      await run(
        'sign',
        at('model'),
        '--key',
        key.private,
        '--merge',
        ...parts.map((name) => at(`parts/${name}`)),
      );
    const says = (code: number, words: string) => ({ code, stderr: expect.stringContaining(words) });
    expect(await merge('1-2.json')).toMatchObject(says(2, 'part 2/2 is missing'));
    expect(await merge('1-2.json', '2-2.json', '1-2.json')).toMatchObject(says(2, 'part 1/2 is there twice'));
    fs.renameSync(at('parts/2-2.json'), at('parts/two.json'));
    await part('2/2', '--ignore', 'README.md');
    expect(await merge('1-2.json', '2-2.json')).toMatchObject(says(2, 'other options'));
    project.write('model/late.txt', 'x');
    expect(await merge('1-2.json', 'two.json')).toMatchObject(says(1, 'other files than the parts'));
    expect(fs.existsSync(at('model/model.sig'))).toBe(false);
  });
});

describe('a snapshot of the Hugging Face cache', () => {
  it('is signed and verified in the cache by one flag, and is the same model as its plain files', async () => {
    const content = fs.readFileSync(at('model/weights.bin'));
    const blob = sha256Hex(content);
    project.write(`hub/blobs/${blob}`, content);
    const snapshot = at('hub/snapshots/rev');
    fs.cpSync(at('model'), snapshot, { recursive: true });
    fs.rmSync(path.join(snapshot, 'weights.bin'));
    fs.symlinkSync(`../../blobs/${blob}`, path.join(snapshot, 'weights.bin'));
    expect(await run('sign', snapshot, '--key', key.private)).toMatchObject({ code: 2 });
    const signed = await run(
      ...['sign', snapshot, '--key', key.private, '--allow-symlinks', '--known-digests', 'huggingface'],
    );
    expect(signed).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/not read {3}1 by huggingface-cache\nlinks {6}1 followed/),
    });
    const plain = await run('digest', at('model'));
    expect(signed.stdout).toContain(plain.stdout.trim());
    expect((await run('verify', snapshot, '--key', key.public)).code).toBe(0);
    // Plain files are verified against it, and a signature of plain files in the cache by the verifier's word.
    const place = ['--signature', path.join(snapshot, 'model.sig')];
    expect((await run('verify', at('model'), '--key', key.public, ...place)).code).toBe(0);
    await run('sign', at('model'), '--key', key.private);
    const ofPlain = ['verify', snapshot, '--key', key.public, '--signature', at('model/model.sig')];
    expect((await run(...ofPlain)).code).toBe(2);
    expect(await run(...ofPlain, '--allow-symlinks')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('followed: weights.bin'),
    });
  });
});

describe('k of n signers', () => {
  it('verify one model by several signatures; one who signed twice is one', async () => {
    const [b, c] = [project.key('b'), project.key('c')];
    for (const [name, each] of Object.entries({ a: key, b, c, again: key })) {
      await run('sign', at('model'), '--key', each.private, '--signature', at(`${name}.sig`));
    }
    const verify = async (k: number, signatures: readonly string[], ...more: readonly string[]) =>
      await run(
        ...['verify', at('model'), '--threshold', String(k), ...more],
        ...signatures.flatMap((name) => ['--signature', at(`${name}.sig`)]),
        ...[key, b].flatMap((each) => ['--key', each.public]),
      );
    const two = await verify(2, ['a', 'b'], '--json');
    expect(two.code).toBe(0);
    expect(JSON.parse(two.stdout)).toMatchObject({ verdict: 'pass', threshold: 2, signers: 2, rejected: [] });
    expect(await verify(2, ['a', 'again'])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/NOT verified {3}1 of 2 signers[^]*is by the signer\s+of/),
    });
    expect((await verify(2, ['a', 'c'])).code).toBe(1);
    expect((await verify(1, ['c', 'b'])).code).toBe(0);
    expect((await verify(3, ['a', 'b', 'c'])).code).toBe(2);
    project.write('model/README.md', 'other');
    expect((await verify(1, ['a', 'b'])).code).toBe(1);
  });
});

describe('the library', () => {
  it('hashes parts, signs their merge, and verifies by several signers', async () => {
    const pairs = [key, project.key('l')].map((each) => ({
      signer: createKeySigner({ privateKeyPem: fs.readFileSync(each.private, 'utf8') }),
      verifier: createKeyVerifier({ publicKeyPem: fs.readFileSync(each.public, 'utf8') }),
    }));
    const parts = [1, 2].map((index) => at(`part-${String(index)}.json`));
    for (const [index, output] of parts.entries()) {
      await hashModelPart({ path: at('model'), part: `${String(index + 1)}/2`, output });
    }
    const signatures = ['one.sig', 'two.sig'].map(at);
    for (const [index, { signer }] of pairs.entries()) {
      await signModel({ path: at('model'), signer, merge: parts, signature: signatures[index] ?? '' });
    }
    const signers = new Map(pairs.map(({ verifier }, index) => [`signer ${String(index)}`, verifier]));
    const asked = { path: at('model'), signatures, signers, threshold: 2 };
    expect(await verifyModelByMany(asked)).toMatchObject({ ok: true, rejected: [] });
    const state = { state: at('state'), full: true };
    const [first] = pairs;
    if (first === undefined) throw new TypeError('there is a key');
    expect(await signModel({ path: at('model'), signer: first.signer, ...state })).toMatchObject({
      files: 3,
    });
  });
});

describe('a signature of model_signing before 1.1, which does not say what its signer left out', () => {
  it('is verified when the verifier says it, and the output names it', async () => {
    project.write('model/scratch/notes', 'n');
    const digested = await digestModel(at('model'), { ignorePaths: ['scratch', 'model.sig'] });
    const { ignoreRules, ...silent } = digested;
    expect(ignoreRules).toContain('scratch');
    const signer = createKeySigner({ privateKeyPem: fs.readFileSync(key.private, 'utf8') });
    const statement = makeModelSignatureStatement({ ...silent, ignored: [] }, 'model');
    const { bytes } = await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
    fs.writeFileSync(at('model/model.sig'), bytes);
    expect((await run('verify', at('model'), '--key', key.public)).code).toBe(1);
    expect(await run('verify', at('model'), '--key', key.public, '--ignore', 'scratch')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('nobody vouches for them: model.sig, scratch'),
    });
  });
});

describe('what does not go together', () => {
  it.each([
    [['--previous', 'model.sig'], 'previous needs state'],
    [['--full'], 'full needs state'],
    [['--state', 's', '--full', '--previous', 'p'], 'exclude each other'],
    [['--public-key', 'k.pub'], 'no previous signature'],
    [['--state', 's', '--hash', 'blake3'], 'is for the model digest'],
    [['--known-digests', 'lfs', '--serialization', 'shards'], 'is for the model digest'],
    [['--merge', 'p.json', '--state', 's'], 'merge and state exclude each other'],
    [['--merge', 'p.json', '--ignore', 'x'], 'belong to the parts'],
    [['--output', 'p.json'], 'output is the part file'],
    [['--file', '--state', 's'], '--state is not for a file by its bytes'],
  ])('sign %j is refused: %s', async (args, message) => {
    const { code, stderr } = await run('sign', at('model'), '--key', key.private, ...args);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(fs.existsSync(at('model/model.sig'))).toBe(false);
  });

  it.each([
    [['--part', '1/2'], 'part needs output'],
    [['--part', '3/2', '--output', 'p'], 'part 3 of 2'],
    [['--part', 'one', '--output', 'p'], '"one" is not "i/n"'],
    [['--part', '1/2', '--output', 'p', '--key', 'k'], '--key is not for a part'],
    [['--part', '1/2', '--output', 'p', '--hash', 'sha256'], '--hash is not for a part'],
  ])('sign %j is refused: %s', async (args, message) => {
    const { code, stderr } = await run('sign', at('model'), ...args);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('a part file and a state inside the model would change it', async () => {
    const part = ['sign', at('model'), '--part', '1/2', '--output', at('model/part.json')];
    expect(await run(...part)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('inside the model'),
    });
    const state = ['sign', at('model'), '--key', key.private, '--state', at('model/state.json')];
    expect(await run(...state)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('inside the model'),
    });
  });

  it.each([
    [['--key', 'a', '--key', 'b'], 'key was given 2 times'],
    [['--signature', 'a', '--signature', 'b', '--key', 'KEY'], 'signature was given 2 times'],
    [['--threshold', '0', '--key', 'KEY'], '0 of 1 signers'],
    [['--threshold', '2', '--key', 'KEY', '--key', 'KEY'], '2 of 1 signers'],
    [['--threshold', '1'], 'nobody to trust was named'],
    [
      ['--threshold', '1', ...['a', 'b', 'c'].flatMap((id) => ['--certificate-identity', id])].concat([
        ...['--certificate-oidc-issuer', 'https://i', '--certificate-oidc-issuer', 'https://j'],
      ]),
      '3 identities and 2 issuers',
    ],
    [['--threshold', '1', '--file', '--key', 'KEY'], '--threshold is not for'],
    [['--threshold', '1', '--policy', 'p', '--environment', 'e', '--evidence', 's'], 'exclude each other'],
    [['--ignore', '../x', '--key', 'KEY'], 'ignore path "../x"'],
  ])('verify %j is refused: %s', async (args, message) => {
    await run('sign', at('model'), '--key', key.private);
    const given = args.map((each) => (each === 'KEY' ? key.public : each));
    const { code, stderr } = await run('verify', at('model'), ...given);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
