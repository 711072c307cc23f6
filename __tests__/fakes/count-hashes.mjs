// Preloaded into a child process and its threads (NODE_OPTIONS=--import): writes the length of everything that is
// hashed with SHA-256, one number a line, to the file HASH_COUNT_FILE.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const file = process.env.HASH_COUNT_FILE;
const tell = (length) => fs.appendFileSync(file, `${String(length)}\n`);
const lengths = new WeakMap();
const lengthOf = (data) => (typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength);

const { hash: oneShot } = crypto;
crypto.hash = (algorithm, data, ...rest) => {
  tell(lengthOf(data));
  return oneShot(algorithm, data, ...rest);
};
const { update, digest } = crypto.Hash.prototype;
crypto.Hash.prototype.update = function (data, ...rest) {
  lengths.set(this, (lengths.get(this) ?? 0) + lengthOf(data));
  return update.call(this, data, ...rest);
};
crypto.Hash.prototype.digest = function (...rest) {
  tell(lengths.get(this) ?? 0);
  return digest.apply(this, rest);
};
syncBuiltinESMExports();
