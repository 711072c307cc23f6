const { createHash, verify } = process.getBuiltinModule("node:crypto");
import {
  SshReader,
  readSshKey,
  sshString
} from "./chunk-E23XDPNY.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/domain/ssh-signature.ts
var SSH_NAMESPACE = "statement@sallyport.dev";
var MAGIC = "SSHSIG";
var MAX_BYTES = 16 * 1024;
var HASHES = ["sha256", "sha512"];
var USER_PRESENT = 1;
function readSshSignature(bytes) {
  if (bytes.length > MAX_BYTES) throw new AppError("malformed", "SSH signature is too long to be one");
  const reader = new SshReader(bytes, "SSH signature");
  if (reader.bytes(MAGIC.length).toString("latin1") !== MAGIC || reader.uint32() !== 1) {
    throw new AppError("malformed", "not an SSH signature of version 1");
  }
  const publicKey = readSshKey(reader.string());
  const namespace = reader.text();
  if (reader.string().length > 0) throw new AppError("malformed", "SSH signature uses a reserved field");
  const named = reader.text();
  const hash = HASHES.find((each) => each === named);
  if (hash === void 0)
    throw new AppError("malformed", `SSH signature has the unknown hash ${named.slice(0, 40)}`);
  const inner = new SshReader(reader.string(), "SSH signature");
  reader.end();
  const algorithm = inner.text();
  const value = inner.string();
  const isSecurityKey = publicKey.application !== void 0;
  const security = isSecurityKey ? { flags: inner.bytes(1)[0] ?? 0, counter: inner.uint32() } : void 0;
  inner.end();
  return { publicKey, namespace, hash, algorithm, value, ...security === void 0 ? {} : { security } };
}
function unwrapSshSignature(text) {
  const [, body] = /^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+)-----END SSH SIGNATURE-----\s*$/.exec(text) ?? [];
  if (body === void 0) throw new AppError("malformed", "not an SSH signature in its armour");
  return Buffer.from(body.replace(/\s+/g, ""), "base64");
}
function verifiesMessage(signature, message) {
  const { publicKey, namespace, hash, algorithm, value, security } = signature;
  const signed = Buffer.concat([
    Buffer.from(MAGIC, "latin1"),
    sshString(namespace),
    sshString(""),
    sshString(hash),
    sshString(createHash(hash).update(message).digest())
  ]);
  if (security === void 0) return verifyPlain(publicKey, { algorithm, value, signed });
  if ((security.flags & USER_PRESENT) === 0) return false;
  const counter = Buffer.alloc(5);
  counter.writeUInt8(security.flags);
  counter.writeUInt32BE(security.counter, 1);
  const application = createHash("sha256").update(publicKey.application ?? "").digest();
  const digest = createHash("sha256").update(signed).digest();
  const covered = Buffer.concat([application, counter, digest]);
  return verifyPlain(publicKey, { algorithm, value, signed: covered });
}
function verifyPlain({ type, key }, { algorithm, value, signed }) {
  if (type === "ssh-rsa") {
    const hash2 = { "rsa-sha2-512": "sha512", "rsa-sha2-256": "sha256" }[algorithm];
    return hash2 !== void 0 && verify(hash2, signed, key, value);
  }
  if (algorithm !== type) return false;
  if (key.asymmetricKeyType === "ed25519") return verify(null, signed, key, value);
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const parameters = {
    prime256v1: [32, "sha256"],
    secp384r1: [48, "sha384"],
    secp521r1: [66, "sha512"]
  };
  const known = parameters[curve];
  if (known === void 0) return false;
  const [bytes, hash] = known;
  const pair = pairOf(value, bytes);
  return pair !== void 0 && verify(hash, signed, { key, dsaEncoding: "ieee-p1363" }, pair);
}
function pairOf(value, bytes) {
  const reader = new SshReader(value, "SSH signature");
  const numbers = [reader.mpint(), reader.mpint()];
  reader.end();
  if (numbers.some(({ length }) => length > bytes)) return void 0;
  return Buffer.concat(numbers.map((number) => Buffer.concat([Buffer.alloc(bytes - number.length), number])));
}

export {
  SSH_NAMESPACE,
  readSshSignature,
  unwrapSshSignature,
  verifiesMessage
};
