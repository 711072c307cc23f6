import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPrivateKey } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { appendAudit } from '../../../src/audit/append-audit.ts';
import { checkCosignatures, cosign, parseWitnessKey, witnessKey } from '../../../src/audit/cosignature.ts';
import { handoverEvent } from '../../../src/audit/key-handover.ts';
import { storeStamp, stampedBytes } from '../../../src/audit/log-stamps.ts';
import { logDisk } from '../../../src/audit/log-disk.ts';
import { fromRaw } from '../../../src/audit/note-key.ts';
import { parseNote } from '../../../src/audit/note.ts';
import { verifyAudit, type VerifyAuditOptions } from '../../../src/audit/verify-audit.ts';
import { cosignLog, type CosignOptions } from '../../../src/audit/witness-log.ts';
import { AppError } from '../../../src/domain/errors.ts';
import { NOW, ORIGIN, appendNumbered, makeEvent, makeFolder, makeKey } from '../../fakes/audit-log.ts';

const key = makeKey();
const successor = makeKey();
const witnesses = ['witness.example/a', 'witness.example/b'].map((name) => {
  const made = makeKey(name);
  return { name, key: createPrivateKey(made.privateKeyPem), plainKey: made.verifierKey };
});
const [first, second] = witnesses as [(typeof witnesses)[0], (typeof witnesses)[0]];
const root = makeFolder();
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});
let count = 0;
const newPlace = (): string => path.join(root, String((count += 1)));
const copyOf = (directory: string): string => {
  const copy = newPlace();
  fs.cpSync(directory, copy, { recursive: true });
  return copy;
};
const clock = () => NOW;
const verify = (directory: string, more: Partial<VerifyAuditOptions> = {}) =>
  verifyAudit({ directory, publicKeys: [key.verifierKey], clock, ...more });
const kindsOf = async (directory: string, more: Partial<VerifyAuditOptions> = {}) =>
  (await verify(directory, more)).problems.map(({ kind }) => kind);
const checkpointOf = (directory: string) => fs.readFileSync(path.join(directory, 'checkpoint'), 'utf8');
const witness = (directory: string, who: (typeof witnesses)[0], more: Partial<CosignOptions> = {}) =>
  cosignLog({
    ...{ directory, publicKeys: [key.verifierKey], origin: ORIGIN, clock },
    ...{
      name: who.name,
      key: who.key,
      state: path.join(root, `${path.basename(directory)}-${who.name.slice(-1)}`),
    },
    ...more,
  });

let log: string;
beforeAll(async () => {
  log = newPlace();
  await appendNumbered(log, { signer: key.signer, first: 0, count: 3 });
});

describe('cosignatures (C2SP tlog-cosignature v1)', () => {
  it('are the bytes of the specification: type 4, time, signature over the header and the text', () => {
    const at = new Date('2026-05-01T12:00:00.900Z');
    const named = parseWitnessKey(first.plainKey);
    const line = cosign('log\n1\nAA==\n', named, { key: first.key, at });
    const [, name, base64] = line.trimEnd().split(' ');
    const bytes = Buffer.from(base64 ?? '', 'base64');
    expect([name, bytes.length]).toEqual([first.name, 4 + 8 + 64]);
    expect(bytes.readUInt32BE(0)).toBe(named.keyId);
    expect(bytes.readBigUInt64BE(4)).toBe(1_777_636_800n);
    expect(named.verifierKey.split('+')[2]?.startsWith('B')).toBe(true); // 0x04 in front
  });

  it('count by key, not by name, and the threshold is demanded', async () => {
    const directory = copyOf(log);
    const keys = witnesses.map(({ plainKey }) => plainKey);
    expect(await kindsOf(directory, { witnesses: keys })).toEqual(['witness-missing']);
    const { witness: named } = await witness(directory, first);
    expect(await kindsOf(directory, { witnesses: [named.verifierKey] })).toEqual([]);
    expect(await kindsOf(directory, { witnesses: keys })).toEqual(['witness-missing']);
    expect(await kindsOf(directory, { witnesses: keys, witnessThreshold: 1 })).toEqual([]);
    await witness(directory, second);
    const whole = await verify(directory, { witnesses: keys });
    expect(whole.cosignatures.map((each) => each.witness)).toEqual(witnesses.map(({ name }) => name));
    const again = witnessKey('other.example', fromRaw(Buffer.from(named.rawHex, 'hex'))).verifierKey;
    for (const wrong of [
      { witnesses: [named.verifierKey, again] },
      { witnesses: keys, witnessThreshold: 3 },
      { witnesses: keys, witnessThreshold: 0 },
      { witnessThreshold: 1 },
    ]) {
      await expect(verify(directory, wrong)).rejects.toMatchObject({ code: 'invalid-input' });
    }
  });

  it('grow by one line for each witness, however often it signs', async () => {
    const directory = copyOf(log);
    await witness(directory, first);
    await witness(directory, first);
    expect(parseNote(Buffer.from(checkpointOf(directory))).signatures).toHaveLength(2);
  });

  it('are refused with a future time, without time, for another text, and cut off', () => {
    const named = parseWitnessKey(first.plainKey);
    const text = 'log\n1\nAA==\n';
    const check = (line: string) =>
      checkCosignatures(parseNote(Buffer.from(`${text}\n${line}`)), [named], NOW);
    const later = (ms: number) => new Date(NOW.getTime() + ms);
    expect(check(cosign(text, named, { key: first.key, at: later(299_000) })).good).toHaveLength(1);
    for (const line of [
      cosign(text, named, { key: first.key, at: later(301_000) }),
      cosign(text, named, { key: first.key, at: new Date(0) }),
      cosign('log\n2\nAA==\n', named, { key: first.key, at: NOW }),
      cosign(text, named, { key: second.key, at: NOW }),
    ]) {
      expect(check(line)).toMatchObject({ good: [], problems: [expect.any(String)] });
    }
  });

  it('a key with a wrong hash or of another type is refused', () => {
    const [name = '', , raw = ''] = first.plainKey.split('+');
    for (const text of [`${name}+00000000+${raw}`, `${name}+12345678+AgAA`, 'no key', `${first.plainKey}A`]) {
      expect(() => parseWitnessKey(text)).toThrow(expect.objectContaining({ code: 'invalid-key' }));
    }
  });
});

describe('a witness', () => {
  it('signs what extends its memory, and refuses a fork, a rollback and another log', async () => {
    const directory = newPlace();
    const state = path.join(root, 'memory');
    await appendNumbered(directory, { signer: key.signer, first: 0, count: 2 });
    const old = copyOf(directory);
    expect(await witness(directory, first, { state })).toMatchObject({ size: 2, rememberedSize: undefined });
    await appendNumbered(directory, { signer: key.signer, first: 2, count: 2 });
    expect(await witness(directory, first, { state })).toMatchObject({ size: 4, rememberedSize: 2 });
    const fork = newPlace();
    await appendNumbered(fork, { signer: key.signer, first: 90, count: 6 });
    for (const wrong of [old, fork]) {
      const before = checkpointOf(wrong);
      await expect(witness(wrong, first, { state })).rejects.toMatchObject({ code: 'audit-invalid' });
      expect(checkpointOf(wrong)).toBe(before);
    }
    expect(fs.readFileSync(state, 'utf8').split('\n')[1]).toBe('4');
    fs.writeFileSync(state, 'not a checkpoint');
    await expect(witness(directory, first, { state })).rejects.toMatchObject({ code: 'audit-invalid' });
  });

  it('signs nothing when the tiles are not those of the checkpoint', async () => {
    const directory = copyOf(log);
    fs.writeFileSync(path.join(directory, 'tile/0/000.p/3'), Buffer.alloc(96, 1));
    await expect(witness(directory, first)).rejects.toMatchObject({ code: 'audit-invalid' });
  });

  it('may keep its cosignature apart, which counts when that copy is pinned', async () => {
    const directory = copyOf(log);
    const output = path.join(root, 'apart');
    const { witness: named } = await witness(directory, first, { output });
    const asked = { witnesses: [named.verifierKey] };
    expect(await kindsOf(directory, asked)).toEqual(['witness-missing']);
    const pinned = fs.readFileSync(output, 'utf8');
    expect(await kindsOf(directory, { ...asked, pinnedCheckpoint: pinned })).toEqual([]);
  });
});

describe('a change of keys', () => {
  const handOver = async (directory: string) => {
    const keys = { from: key.verifierKey, to: successor.verifierKey };
    const event = handoverEvent({ actor: { id: 'alice', method: 'local' } }, keys);
    return await appendAudit({ directory, event, signer: key.signer, successor: successor.signer, clock });
  };
  const both = { publicKeys: [successor.verifierKey], retiredKeys: [key.verifierKey] };

  it('is one entry under both keys; earlier checkpoints by the old key still count', async () => {
    const directory = copyOf(log);
    const pinned = checkpointOf(directory);
    const { checkpoint } = await handOver(directory);
    expect(await kindsOf(directory)).toEqual([]);
    await appendAudit({ directory, event: makeEvent(4), signer: successor.signer, clock });
    expect(await verify(directory, { ...both, pinnedCheckpoint: [pinned, checkpoint] })).toMatchObject({
      ok: true,
      size: 5,
      notes: [],
    });
    expect(await kindsOf(directory)).toEqual(['wrong-key']);
  });

  it('re-signed by rotated-out key: refused by verify, also when both keys are named as in force, and by append', async () => {
    const directory = copyOf(log);
    await handOver(directory);
    const attacked = copyOf(directory);
    await appendNumbered(attacked, { signer: key.signer, first: 9, count: 1 });
    const stolen = checkpointOf(attacked);
    expect(await kindsOf(attacked, both)).toEqual(['retired-key']);
    expect(await kindsOf(attacked, { publicKeys: [key.verifierKey, successor.verifierKey] })).toEqual([
      'retired-key',
    ]);
    const more = { directory: attacked, event: makeEvent(5), signer: successor.signer, clock };
    await expect(appendAudit({ ...more, retiredKeys: [key.verifierKey] })).rejects.toMatchObject({
      code: 'audit-invalid',
      message: expect.stringContaining('rotated-out key'),
    });
    // A head beyond the hand-over is no pinned checkpoint either, even if it fits.
    await appendNumbered(directory, { signer: successor.signer, first: 9, count: 1 });
    expect(await kindsOf(directory, { ...both, pinnedCheckpoint: stolen })).toContain('retired-key');
  });

  it('a retired key may be bounded by size, and without bound it is noted', async () => {
    const directory = copyOf(log);
    const pinned = checkpointOf(directory);
    const more = { directory, event: makeEvent(3), signer: successor.signer, clock };
    await appendAudit({ ...more, retiredKeys: [key.verifierKey] });
    const open = await verify(directory, { ...both, pinnedCheckpoint: pinned });
    expect(open).toMatchObject({ ok: true, notes: [expect.stringContaining('no entry hands over')] });
    const bounded = (untilSize: number) =>
      kindsOf(directory, {
        ...both,
        retiredKeys: [{ key: key.verifierKey, untilSize }],
        pinnedCheckpoint: pinned,
      });
    expect(await bounded(3)).toEqual([]);
    expect(await bounded(2)).toEqual(['retired-key']);
  });
});

describe('time stamps and anchors', () => {
  const stamp = async (directory: string, token: string, size = 3) =>
    await storeStamp({ directory, disk: logDisk }, size, Buffer.from(token));
  /** Stands for the check of an RFC 3161 token, which is tested where it is: `good` is a stamp over the right bytes. */
  const verifierFor = (at: Date) => (token: Uint8Array, stamped: Uint8Array) => {
    if (Buffer.from(token).toString() === `good ${Buffer.from(stamped).toString('base64')}`) return at;
    throw new AppError('signature-invalid', 'timestamp does not verify');
  };
  const goodToken = (directory: string) => {
    const { text } = parseNote(Buffer.from(checkpointOf(directory)));
    return `good ${Buffer.from(text).toString('base64')}`;
  };

  it('every stamp is verified over the text of the checkpoint it was made for', async () => {
    const directory = copyOf(log);
    expect(await kindsOf(directory, { verifyStamp: verifierFor(NOW) })).toEqual(['stamp-missing']);
    await stamp(directory, goodToken(directory));
    await appendNumbered(directory, { signer: key.signer, first: 3, count: 1 });
    const later = await verify(directory, { verifyStamp: verifierFor(NOW) });
    expect(later).toMatchObject({ ok: true, stamps: [{ size: 3, at: NOW }] });
    expect(later.notes).toEqual(['entries 3 to 3 are not time-stamped yet']);
    expect((await verify(directory)).notes).toEqual([
      '1 time stamps were not verified: no authority was named',
    ]);
    await stamp(directory, 'bad');
    await stamp(directory, 'beyond', 9);
    expect(await kindsOf(directory, { verifyStamp: verifierFor(NOW) })).toEqual([
      'stamp-invalid',
      'stamp-invalid',
    ]);
  });

  it('an entry dated after a stamp over it is named', async () => {
    const directory = copyOf(log);
    await stamp(directory, goodToken(directory));
    const earlier = new Date(NOW.getTime() - 3_600_000);
    expect(await kindsOf(directory, { verifyStamp: verifierFor(earlier) })).toEqual(['future-time']);
  });

  it('what is stamped is the text without the lines of signatures', async () => {
    const directory = copyOf(log);
    const before = stampedBytes({ origin: ORIGIN, size: 0, root: Buffer.alloc(32) });
    expect(before.toString()).toBe(`${ORIGIN}\n0\n${Buffer.alloc(32).toString('base64')}\n`);
    await stamp(directory, goodToken(directory));
    await witness(directory, first);
    expect(await kindsOf(directory, { verifyStamp: verifierFor(NOW) })).toEqual([]);
  });

  it('the log must extend the head that a decision names', async () => {
    const { rootSha256 = '' } = await verify(log);
    const anchor = { origin: ORIGIN, size: 3, root: Buffer.from(rootSha256, 'hex'), what: 'the decision d' };
    expect(await kindsOf(log, { anchors: [anchor] })).toEqual([]);
    expect(await kindsOf(log, { anchors: [{ ...anchor, size: 4 }] })).toEqual(['truncated']);
    expect(await kindsOf(log, { anchors: [{ ...anchor, size: 2 }] })).toEqual(['history-rewritten']);
    expect(await kindsOf(log, { anchors: [{ ...anchor, origin: 'another' }] })).toEqual([
      'checkpoint-invalid',
    ]);
    expect(await kindsOf(newPlace(), { anchors: [anchor] })).toEqual(['checkpoint-missing']);
  });
});
