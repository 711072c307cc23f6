import {
  cosignAudit,
  exportAudit
} from "./chunk-A2ULR5KC.js";
import {
  signAudit
} from "./chunk-D5UDLEQ5.js";
import {
  appendedText,
  nameOfSigner
} from "./chunk-DOAK7237.js";
import "./chunk-G5H64BDO.js";
import {
  stampAudit
} from "./chunk-XMSAFHTQ.js";
import {
  rotateAuditKey
} from "./chunk-BR7HIVU5.js";
import "./chunk-ROLTBBL6.js";
import "./chunk-IDIJDDLE.js";
import "./chunk-4APFH7BH.js";
import "./chunk-SLD6MZJP.js";
import "./chunk-46A2IYWR.js";
import "./chunk-DBTMWZ3Y.js";
import "./chunk-6RBSUHY3.js";
import "./chunk-6SECBVNQ.js";
import "./chunk-KB7DMVK7.js";
import "./chunk-LWBX6JFW.js";
import {
  actorOfRun,
  runOf
} from "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  shownPath
} from "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
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
