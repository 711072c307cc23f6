import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '../../src/domain/canonical-json.ts';

export interface FakeTufOptions {
  /** When every role expires; default in a day. */
  readonly expires?: Date;
  /** Signs every role but the root with this key, which the root does not name. */
  readonly stranger?: boolean;
  readonly version?: number;
}

export interface FakeTuf {
  /** First root.json, as somebody would be given it. */
  readonly root: string;
  /** Writes the repository with this trusted root into the folder that is served. */
  publish(trustedRoot: string, options?: FakeTufOptions): void;
}

interface RoleKey {
  readonly id: string;
  readonly json: object;
  readonly privateKey: KeyObject;
}

function makeKey(): RoleKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'der', type: 'spki' })).subarray(-32);
  const json = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw.toString('hex') } };
  return { id: createHash('sha256').update(canonicalJson(json)).digest('hex'), json, privateKey };
}

/** A TUF repository in a folder: one key for all roles, no consistent snapshots. */
export function makeFakeTuf(folder: string): FakeTuf {
  const key = makeKey();
  const other = makeKey();
  const signed = (body: object, by: RoleKey): string => {
    const sig = sign(null, Buffer.from(canonicalJson(body)), by.privateKey).toString('hex');
    return JSON.stringify({ signed: body, signatures: [{ keyid: by.id, sig }] });
  };
  const common = (type: string, version: number, expires: Date) => ({
    _type: type,
    spec_version: '1.0.31',
    version,
    expires: `${expires.toISOString().slice(0, 19)}Z`,
  });
  const role = { keyids: [key.id], threshold: 1 };
  const rootBody = {
    ...common('root', 1, new Date(Date.now() + 30 * 86_400_000)),
    consistent_snapshot: false,
    keys: { [key.id]: key.json },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  };
  return {
    root: signed(rootBody, key),
    publish(trustedRoot, { expires = new Date(Date.now() + 86_400_000), stranger, version = 1 } = {}) {
      const by = stranger === true ? other : key;
      const hash = createHash('sha256').update(trustedRoot).digest('hex');
      const target = { length: Buffer.byteLength(trustedRoot), hashes: { sha256: hash } };
      const targets = { ...common('targets', version, expires), targets: { 'trusted_root.json': target } };
      const snapshot = { ...common('snapshot', version, expires), meta: { 'targets.json': { version } } };
      const timestamp = { ...common('timestamp', version, expires), meta: { 'snapshot.json': { version } } };
      const write = (name: string, text: string): void => {
        fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        fs.writeFileSync(path.join(folder, name), text);
      };
      write('targets.json', signed(targets, by));
      write('snapshot.json', signed(snapshot, by));
      write('timestamp.json', signed(timestamp, by));
      write(`targets/${hash}.trusted_root.json`, trustedRoot);
      write('targets/trusted_root.json', trustedRoot);
    },
  };
}
