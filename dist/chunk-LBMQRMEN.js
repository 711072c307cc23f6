import {
  cosignAudit,
  exportAudit
} from "./chunk-Q7UMPMLL.js";
import {
  signAudit
} from "./chunk-TZQ2CIY4.js";
import {
  appendedText,
  nameOfSigner
} from "./chunk-Y35NVTDV.js";
import "./chunk-RKBYL3RU.js";
import {
  stampAudit
} from "./chunk-2ZRPZK7C.js";
import {
  rotateAuditKey
} from "./chunk-S6FSLCAV.js";
import "./chunk-Z6EXRCV7.js";
import "./chunk-EPTVMS4B.js";
import "./chunk-RJUSV56S.js";
import "./chunk-677YG36N.js";
import "./chunk-CQDRH5HC.js";
import "./chunk-3ZNHZ3OZ.js";
import "./chunk-52TV72XD.js";
import "./chunk-D6CNVWJJ.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-SGN3LZ2N.js";
import {
  actorOfRun,
  runOf
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  shownPath
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
var auditSignVerb = async (options, ports) => {
  const { publicKey: publicKeys, ...how } = options;
  const made = await signAudit({ ...how, publicKeys }, systemContext(ports));
  const { location, size, file, signer } = made;
  const by = nameOfSigner(signer);
  const where = `${shownPath(location)}, ${String(size)} entries`;
  return done(`signed    ${where}
signer    ${by}
bundle    ${file}
`, made);
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
  auditSignVerb,
  auditStampVerb
};
