const path = process.getBuiltinModule("node:path");
import {
  SSH_NAMESPACE,
  readSshSignature,
  unwrapSshSignature,
  verifiesMessage
} from "./chunk-5OYVDZJF.js";
import {
  readSshKeyLine
} from "./chunk-E23XDPNY.js";
import {
  encodeBundle,
  pathKind,
  preAuthEncoding,
  readBounded
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/open-ssh.ts

// src/sign/ssh-signer.ts
function createSshSigner({ publicKey, signMessage }) {
  return {
    method: "ssh",
    identity: () => Promise.resolve({ kind: "key", keyId: publicKey.keyId }),
    async sign(payloadType, payload) {
      const message = preAuthEncoding(payloadType, payload);
      const signature = unwrapSshSignature(await signMessage(message, SSH_NAMESPACE));
      const read = readSshSignature(signature);
      const isOurs = read.publicKey.blob.equals(publicKey.blob) && read.namespace === SSH_NAMESPACE;
      if (!isOurs || !verifiesMessage(read, message)) {
        throw new AppError("signature-invalid", "ssh-keygen signed with another key or something else");
      }
      const material = { kind: "public-key", hint: `ssh:${publicKey.keyId}` };
      return encodeBundle({ payloadType, payload, signature, material });
    }
  };
}

// src/flows/open-ssh.ts
var TIMEOUT_MS = 12e4;
var LIMITS = { maxBytes: 64 * 1024, what: "SSH key" };
var PUBLIC = /^(?:sk-)?(?:ssh|ecdsa)-\S+\s/;
async function openSshSigner(file, { run }) {
  const absolute = path.resolve(file);
  const publicKey = await readSshPublicKey(absolute);
  return createSshSigner({
    publicKey,
    async signMessage(message, namespace) {
      const args = ["-q", "-Y", "sign", "-f", absolute, "-n", namespace];
      const { exitCode, stdout, stderr } = await run("ssh-keygen", args, {
        // A statement is JSON, and JSON is UTF-8: nothing is lost as text.
        input: message.toString("utf8"),
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: 64 * 1024
      });
      if (exitCode === 0) return stdout.toString("latin1");
      throw new AppError("tool-failed", `ssh-keygen did not sign with ${file}: ${lastLine(stderr)}`, {
        hint: "try by hand: ssh-keygen -Y sign -f FILE -n test; for a key of an agent give its .pub file"
      });
    }
  });
}
async function readSshPublicKey(file) {
  const text = (await readBounded(file, LIMITS)).toString("utf8");
  if (PUBLIC.test(text)) return readSshKeyLine(text);
  const beside = `${file}.pub`;
  if (await pathKind(beside) === "missing") {
    throw new AppError("not-found", `there is no ${beside}`, {
      hint: `write it: ssh-keygen -y -f ${file} > ${beside}`
    });
  }
  return readSshKeyLine((await readBounded(beside, LIMITS)).toString("utf8"));
}
function lastLine(text) {
  return text.trim().split("\n").at(-1)?.slice(0, 200) ?? "it said nothing";
}
export {
  openSshSigner
};
