const { createHash, createPublicKey } = process.getBuiltinModule("node:crypto");
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/domain/ssh-key.ts

// src/domain/ssh-wire.ts
var SshReader = class {
  #bytes;
  #what;
  #at = 0;
  /** `what`: for messages. */
  constructor(bytes, what) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#what = what;
  }
  bytes(length) {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new AppError("malformed", `${this.#what} is cut off`);
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
  uint32() {
    return this.bytes(4).readUInt32BE();
  }
  string() {
    return this.bytes(this.uint32());
  }
  text() {
    const bytes = this.string();
    if (!bytes.every((byte) => byte > 32 && byte < 127)) {
      throw new AppError("malformed", `${this.#what} has a name that is no plain text`);
    }
    return bytes.toString("latin1");
  }
  /** A positive whole number, without leading zeros. */
  mpint() {
    const bytes = this.string();
    const first = bytes[0] ?? 128;
    if (first >= 128) throw new AppError("malformed", `${this.#what} has a number that is not positive`);
    const isPadded = first === 0;
    if (isPadded && (bytes[1] ?? 0) < 128) {
      throw new AppError("malformed", `${this.#what} has a number with leading zeros`);
    }
    return isPadded ? bytes.subarray(1) : bytes;
  }
  end() {
    if (this.#at !== this.#bytes.length) {
      throw new AppError("malformed", `${this.#what} has bytes after its end`);
    }
  }
};
function sshString(value) {
  const bytes = typeof value === "string" ? Buffer.from(value, "utf8") : Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

// src/domain/ssh-key.ts
var CURVES = {
  nistp256: { crv: "P-256", bytes: 32 },
  nistp384: { crv: "P-384", bytes: 48 },
  nistp521: { crv: "P-521", bytes: 66 }
};
var MIN_RSA_BITS = 2048;
var MAX_BLOB_BYTES = 8 * 1024;
function readSshKey(blob) {
  if (blob.length > MAX_BLOB_BYTES) throw new AppError("malformed", "SSH key is too long to be one");
  const reader = new SshReader(blob, "SSH key");
  const type = reader.text();
  const { jwk, application } = readKey(type, reader);
  reader.end();
  const key = importKey(jwk);
  const keyId = createHash("sha256").update(key.export({ type: "spki", format: "der" })).digest("hex");
  return { type, key, keyId, blob: Buffer.from(blob), ...application === void 0 ? {} : { application } };
}
function readSshKeyLine(line) {
  const [type = "", base64 = ""] = line.trim().split(/\s+/);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    throw new AppError("invalid-key", 'SSH key is not written as "type base64"');
  }
  const key = readSshKey(Buffer.from(base64, "base64"));
  if (key.type !== type) throw new AppError("invalid-key", `SSH key says ${type} and is ${key.type}`);
  return key;
}
function readKey(type, reader) {
  switch (type) {
    case "ssh-ed25519":
      return { jwk: ed25519(reader) };
    case "sk-ssh-ed25519@openssh.com":
      return { jwk: ed25519(reader), application: reader.string().toString("utf8") };
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521":
      return { jwk: ecdsa(type.slice("ecdsa-sha2-".length), reader) };
    case "sk-ecdsa-sha2-nistp256@openssh.com":
      return { jwk: ecdsa("nistp256", reader), application: reader.string().toString("utf8") };
    case "ssh-rsa":
      return { jwk: rsa(reader) };
    default:
      throw new AppError("invalid-key", `SSH key of type ${type.slice(0, 80)} is not accepted`, {
        hint: "use Ed25519, ECDSA, RSA of 2048 bits or more, or a security key"
      });
  }
}
function ed25519(reader) {
  return { kty: "OKP", crv: "Ed25519", x: reader.string().toString("base64url") };
}
function ecdsa(curve, reader) {
  const known = CURVES[curve];
  const point = reader.text() === curve ? reader.string() : void 0;
  if (known === void 0 || point === void 0 || point.length !== 1 + 2 * known.bytes || point[0] !== 4) {
    throw new AppError("malformed", "SSH key has no uncompressed point of its curve");
  }
  const x = point.subarray(1, 1 + known.bytes).toString("base64url");
  const y = point.subarray(1 + known.bytes).toString("base64url");
  return { kty: "EC", crv: known.crv, x, y };
}
function rsa(reader) {
  const e = reader.mpint();
  const n = reader.mpint();
  if (n.length * 8 < MIN_RSA_BITS) {
    throw new AppError("invalid-key", `RSA key has fewer than ${String(MIN_RSA_BITS)} bits`);
  }
  return { kty: "RSA", e: e.toString("base64url"), n: n.toString("base64url") };
}
function importKey(jwk) {
  try {
    return createPublicKey({ key: jwk, format: "jwk" });
  } catch (cause) {
    throw new AppError("malformed", "SSH key holds no usable key", { cause });
  }
}

export {
  SshReader,
  sshString,
  readSshKey,
  readSshKeyLine
};
