const { createHash } = process.getBuiltinModule("node:crypto");
const path = process.getBuiltinModule("node:path");
import {
  formatCheckpoint,
  replaceFile
} from "./chunk-SGN3LZ2N.js";
import {
  PREDICATE_BASE
} from "./chunk-F3LVSCKF.js";
import {
  MAX_BUNDLE_BYTES,
  STATEMENT_MEDIA_TYPE,
  decodeStatement,
  encodeStatement,
  makeStatement
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/audit/head-signatures.ts
var HEAD_PREDICATE = `${PREDICATE_BASE}/audit-checkpoint/v1`;
var HEAD_SIGNATURES = "signatures";
var NAME = /^(0|[1-9][0-9]{0,14})-[0-9a-f]{16}\.sigstore\.json$/;
var MAX_SIGNATURES = 64;
function headStatement(head) {
  const text = Buffer.from(formatCheckpoint(head), "utf8");
  const digest = { sha256: createHash("sha256").update(text).digest("hex") };
  const { origin, size, root } = head;
  return makeStatement({ kind: "file", name: origin, digest }, HEAD_PREDICATE, {
    origin,
    size,
    rootSha256: root.toString("hex")
  });
}
async function storeHeadSignature(folder, size, bundle) {
  const { directory, disk } = folder;
  const id = createHash("sha256").update(bundle).digest("hex").slice(0, 16);
  const file = `${HEAD_SIGNATURES}/${String(size)}-${id}.sigstore.json`;
  await disk.makeFolder(path.join(directory, HEAD_SIGNATURES));
  await replaceFile(disk, path.join(directory, file), bundle);
  await disk.syncFolder(path.join(directory, HEAD_SIGNATURES));
  return file;
}
async function checkHeadSignature({ directory, disk }, { head, verifier, problems }) {
  const names = await disk.list(path.join(directory, HEAD_SIGNATURES));
  const own = names.filter((name) => NAME.exec(name)?.[1] === String(head.size)).slice(0, MAX_SIGNATURES);
  let why = "nobody has signed it";
  for (const name of own.sort()) {
    const bundle = await disk.read(path.join(directory, HEAD_SIGNATURES, name), MAX_BUNDLE_BYTES);
    if (bundle === void 0) continue;
    try {
      return await verifyHead(bundle, head, verifier);
    } catch (cause) {
      if (!isAppError(cause)) throw cause;
      why = `${HEAD_SIGNATURES}/${name}: ${messageOf(cause)}`;
    }
  }
  problems.add("signature-missing", `the checkpoint is not signed by the signer that was named: ${why}`);
  return void 0;
}
async function verifyHead(bundle, head, verifier) {
  const { payload, payloadType, signer } = await verifier.verify(bundle);
  const refuse = (what) => new AppError("evidence-invalid", what);
  if (payloadType !== STATEMENT_MEDIA_TYPE) throw refuse(`payload is ${payloadType}, no statement`);
  const { predicateType, subject } = decodeStatement(payload);
  if (predicateType !== HEAD_PREDICATE) throw refuse(`is a statement of type ${predicateType}`);
  if (!Buffer.from(payload).equals(encodeStatement(headStatement(head)))) {
    throw refuse(`is about another head${subject.length === 1 ? "" : ", and several subjects"}`);
  }
  return signer;
}

export {
  headStatement,
  storeHeadSignature,
  checkHeadSignature
};
