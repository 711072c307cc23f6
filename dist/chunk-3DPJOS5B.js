import {
  appendedText
} from "./chunk-6CQNU32V.js";
import {
  noCheckpoint,
  showAudit,
  verifyAuditLog
} from "./chunk-AZCX2BIV.js";
import {
  stampAudit
} from "./chunk-EE73JONF.js";
import {
  originOnDisk,
  rotateAuditKey
} from "./chunk-L7QFGL5W.js";
import {
  readLogKeys
} from "./chunk-AHW6PJLO.js";
import {
  cefLine,
  cosignLog
} from "./chunk-KE2MF7D4.js";
import "./chunk-EEILLNMP.js";
import "./chunk-3YUX3HO2.js";
import "./chunk-PQ7TAMXQ.js";
import "./chunk-FGMSZGDD.js";
import "./chunk-NW53ASGR.js";
import {
  openAuditHome
} from "./chunk-NC743WSQ.js";
import {
  readEd25519PrivateKey
} from "./chunk-JXTWF3HP.js";
import {
  actorOfRun,
  readKeyText,
  runOf
} from "./chunk-F37F3WSG.js";
import {
  canonicalJson,
  done,
  shownPath
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  readVariable
} from "./chunk-SHOF7NDT.js";
import {
  AppError,
  messageOf
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/audit-cosign.ts
import path from "node:path";
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
import { once } from "node:events";
import fs from "node:fs";
import { rename, rm } from "node:fs/promises";
import path2 from "node:path";
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

// src/cli/verb-audit-keep.ts
var auditRotateVerb = async (options, ports) => {
  const context = systemContext(ports);
  const { actor, timestampUrl: timestampUrls, ...rest } = options;
  const how = { ...rest, timestampUrls, ...runOf(context) };
  const result = await rotateAuditKey(actorOfRun(actor, context), how, context);
  return done(appendedText(result), result);
};
var auditCosignVerb = async (options, ports) => {
  const { publicKey: publicKeys, ...rest } = options;
  const made = await cosignAudit({ ...rest, publicKeys }, systemContext(ports));
  const { origin, size, rememberedSize, witness, checkpoint } = made;
  const before = rememberedSize === void 0 ? "nothing" : `${String(rememberedSize)} entries`;
  const lines = [
    `co-signed    ${origin}, ${String(size)} entries (remembered: ${before})`,
    `witness key  ${witness.verifierKey}`
  ];
  const json = { origin, size, rememberedSize, witnessKey: witness.verifierKey, checkpoint };
  return done(`${lines.join("\n")}
`, json);
};
var auditStampVerb = async (options, ports) => {
  const { directory, publicKey: publicKeys, timestampUrl: timestampUrls } = options;
  const made = await stampAudit({ directory, publicKeys, timestampUrls }, systemContext(ports));
  const stamps = made.files.map((file) => `stamp     ${file}
`).join("");
  return done(`stamped   ${shownPath(made.location)}, ${String(made.size)} entries
${stamps}`, made);
};
var auditExportVerb = async (options, ports) => {
  const { publicKey: publicKeys, retiredKey: retiredKeys, last, ...rest } = options;
  const from = last === void 0 ? void 0 : -last;
  const made = await exportAudit({ ...rest, publicKeys, retiredKeys, from }, systemContext(ports));
  const { entries, output, text } = made;
  const written = output === void 0 ? text : `written   ${shownPath(output)}, ${String(entries)} entries
`;
  return done(written, output === void 0 ? { entries, text } : { entries, output });
};
export {
  auditCosignVerb,
  auditExportVerb,
  auditRotateVerb,
  auditStampVerb
};
