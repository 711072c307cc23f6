const path = process.getBuiltinModule("node:path");
const { once } = process.getBuiltinModule("node:events");
const fs = process.getBuiltinModule("node:fs");
const { rename, rm } = process.getBuiltinModule("node:fs/promises");
const path2 = process.getBuiltinModule("node:path");
import {
  noCheckpoint,
  showAudit,
  verifyAuditLog
} from "./chunk-RKBYL3RU.js";
import {
  originOnDisk
} from "./chunk-S6FSLCAV.js";
import {
  readLogKeys
} from "./chunk-Z6EXRCV7.js";
import {
  cefLine,
  cosignLog
} from "./chunk-EPTVMS4B.js";
import {
  openAuditHome
} from "./chunk-GDRYDZQ2.js";
import {
  readEd25519PrivateKey
} from "./chunk-SGN3LZ2N.js";
import {
  readKeyText
} from "./chunk-F3LVSCKF.js";
import {
  canonicalJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  messageOf,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/flows/audit-cosign.ts
async function cosignAudit(options, context) {
  const { name, output } = options;
  const publicKeys = await readLogKeys(options.publicKeys);
  const key = readEd25519PrivateKey(
    await readKeyText(options.key, context),
    readVariable("keyPassphrase", context.env)
  );
  const state = path.resolve(options.state);
  const home = await openAuditHome(options.directory, context);
  const work = async (directory) => {
    const origin = options.origin ?? await originOnDisk(directory);
    if (origin === void 0) throw noCheckpoint(home.location);
    const place = { directory, publicKeys, origin, state, clock: context.clock };
    return await cosignLog({
      ...place,
      name,
      key,
      ...output === void 0 ? {} : { output: path.resolve(output) }
    });
  };
  return output === void 0 ? await home.change(work) : await home.read(work);
}

// src/flows/audit-export.ts
var MAX_TEXT_CHARACTERS = 16 * 1024 * 1024;
async function exportAudit(options, context) {
  const { directory, publicKeys = [], format, from } = options;
  if (publicKeys.length > 0) await requireWhole({ ...options, publicKeys }, context);
  const lineOf = format === "cef" ? cefLine : canonicalJson;
  let entries = 0;
  const writeTo = async (write) => {
    const onEntry = async (entry) => {
      entries += 1;
      await write(`${lineOf(entry)}
`);
    };
    await showAudit({ directory, from }, onEntry, context);
  };
  if (options.output !== void 0) {
    const output = path2.resolve(options.output);
    await streamTo(output, writeTo);
    return { entries, output, text: "" };
  }
  const lines = [];
  let size = 0;
  await writeTo((line) => {
    size += line.length;
    if (size > MAX_TEXT_CHARACTERS) {
      throw new AppError("limit-exceeded", "the export is too large to be printed", {
        hint: "write it to a file with --output, or take the last entries only"
      });
    }
    lines.push(line);
  });
  return { entries, output: void 0, text: lines.join("") };
}
async function requireWhole({ directory, publicKeys, origin, retiredKeys }, context) {
  const checked = await verifyAuditLog({ directory, publicKeys, origin, retiredKeys }, context);
  if (checked.ok) return;
  throw new AppError("audit-invalid", `audit log ${directory}: ${checked.problems[0]?.message ?? ""}`, {
    hint: 'nothing was exported; run "audit verify" to see where it is damaged'
  });
}
async function streamTo(output, writeTo) {
  const temporary = `${output}.part`;
  const stream = fs.createWriteStream(temporary, { flags: "w", mode: 384 });
  try {
    await once(stream, "open");
    await writeTo(async (line) => {
      if (!stream.write(line)) await once(stream, "drain");
    });
    stream.end();
    await once(stream, "close");
    await rename(temporary, output);
  } catch (cause) {
    stream.destroy();
    await rm(temporary, { force: true });
    if (cause instanceof AppError) throw cause;
    throw new AppError("tool-failed", `cannot write ${output}: ${messageOf(cause)}`, { cause });
  }
}

export {
  cosignAudit,
  exportAudit
};
