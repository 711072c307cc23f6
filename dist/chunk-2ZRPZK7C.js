const path = process.getBuiltinModule("node:path");
import {
  readLogKeys
} from "./chunk-Z6EXRCV7.js";
import {
  stampedBytes,
  storeStamp
} from "./chunk-CQDRH5HC.js";
import {
  readCheckpoint
} from "./chunk-D6CNVWJJ.js";
import {
  openAuditHome
} from "./chunk-GDRYDZQ2.js";
import {
  CHECKPOINT_FILE,
  MAX_NOTE_BYTES,
  logDisk,
  openCheckpoint
} from "./chunk-SGN3LZ2N.js";
import {
  readBounded,
  readText
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/audit-stamp.ts
async function stampLog(directory, { keys, timestampUrls }) {
  const head = await headOf(directory, keys);
  const { createTimestamper } = await import("./chunk-P2BNYUUB.js");
  const tokens = await createTimestamper({ urls: timestampUrls })(stampedBytes(head));
  const files = [];
  for (const token of tokens) files.push(await storeStamp({ directory, disk: logDisk }, head.size, token));
  return { origin: head.origin, size: head.size, files };
}
async function headOf(directory, keys) {
  const file = path.join(directory, CHECKPOINT_FILE);
  const note = await readBounded(file, { maxBytes: MAX_NOTE_BYTES, what: "checkpoint" });
  const { origin } = openCheckpoint(note, keys);
  const head = await readCheckpoint({ directory, disk: logDisk, keys, origin });
  if (head !== void 0) return head;
  throw new AppError("not-found", `audit log ${directory} has no checkpoint`, { hint: "check the path" });
}
async function stampAudit(options, context) {
  const keys = await readLogKeys(options.publicKeys);
  const home = await openAuditHome(options.directory, context);
  const { timestampUrls } = options;
  const stamped = await home.change((directory) => stampLog(directory, { keys, timestampUrls }));
  return { ...stamped, location: home.location };
}
var MAX_AUTHORITY_BYTES = 4 * 1024 * 1024;
async function openStampVerifier(files) {
  const { readTimestampTrust } = await import("./chunk-75MLYHHO.js");
  const { verifyTimestamp } = await import("./chunk-5RHCORJ2.js");
  const texts = await Promise.all(
    files.map(
      (file) => readText(path.resolve(file), { maxBytes: MAX_AUTHORITY_BYTES, what: "timestamp authority" })
    )
  );
  const authorities = texts.flatMap(
    (text, at) => readTimestampTrust(text, `timestamp authority ${files[at] ?? ""}`)
  );
  return (token, stamped) => verifyTimestamp(token, stamped, authorities).at;
}

export {
  stampLog,
  headOf,
  stampAudit,
  openStampVerifier
};
