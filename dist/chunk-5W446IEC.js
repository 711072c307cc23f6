import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  makeAuditEvent
} from "./chunk-7M7OPRE2.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  appendToAudit,
  proveAudit,
  showAudit,
  verifyAuditLog
} from "./chunk-XI2VUMOJ.js";
import {
  identifySubject
} from "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-GIJFY47Q.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-OW4J7AMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-SHMUV4P5.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-5YPH3SL2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-audit.ts
var auditAppendVerb = async (options, ports) => {
  const context = systemContext(ports);
  const identified = options.subject === void 0 ? void 0 : await identifySubject(options.subject, {}, context);
  const event = makeAuditEvent(
    { ...options, subject: identified?.subject, details: options.detail, consumers: options.consumer },
    context
  );
  const result = await appendToAudit(event, options, context);
  const [entry] = result.entries;
  const lines = [
    `entry         ${String(entry?.seq)} at ${entry?.time ?? ""}`,
    `log           ${shownPath(result.directory)}, ${String(result.size)} entries`,
    `root          ${result.rootSha256}`,
    `verifier key  ${result.verifierKey}`,
    ...result.viewProblem === void 0 ? [] : [`note          ${result.viewProblem}`]
  ];
  return done(`${lines.join("\n")}
`, result);
};
var auditVerifyVerb = async (options, ports) => {
  const { directory, publicKey, origin, checkpoint } = options;
  const verification = await verifyAuditLog(
    { directory, publicKeys: publicKey, origin, checkpoints: checkpoint },
    systemContext(ports)
  );
  return done(auditText(directory, verification), verification, verification.ok ? 0 : 1);
};
function auditText(directory, verification) {
  const { ok, size, rootSha256, times, problems, problemTotal, notes } = verification;
  const lines = [
    ok ? `ok        ${directory}: ${String(size)} entries, root ${rootSha256 ?? ""}` : `not ok    ${directory}: ${String(problemTotal)} problems`,
    ...times === void 0 ? [] : [`times     ${times.first} to ${times.last}`],
    ...problems.map((problem) => {
      const place = [
        problem.file,
        problem.entry === void 0 ? void 0 : `entry ${String(problem.entry)}`
      ];
      const where = place.filter((part) => part !== void 0).join(", ");
      return `problem   ${problem.kind}: ${problem.message}${where === "" ? "" : ` (${where})`}`;
    }),
    ...problemTotal > problems.length ? [`problem   and ${String(problemTotal - problems.length)} more`] : [],
    ...notes.map((note) => `note      ${note}`)
  ];
  return `${lines.join("\n")}
`;
}
var auditShowVerb = async ({ directory, last }) => {
  const entries = [];
  for await (const entry of showAudit(directory, last === void 0 ? void 0 : -last)) entries.push(entry);
  return done(entries.map((entry) => `${JSON.stringify(entry)}
`).join(""), entries);
};
var auditProveVerb = async (options) => {
  const { directory, publicKey, origin, index, checkpoint } = options;
  if (index === void 0 === (checkpoint === void 0)) {
    throw new AppError("invalid-input", "one of --index and --checkpoint is needed", {
      hint: "--index N proves that an entry is in the log, --checkpoint FILE that the log extends an earlier one"
    });
  }
  const what = index === void 0 ? { checkpoint: checkpoint ?? "" } : { index };
  const proof = await proveAudit(what, { directory, publicKeys: publicKey, origin });
  return done(`${JSON.stringify(proof, null, 2)}
`, proof);
};
export {
  auditAppendVerb,
  auditProveVerb,
  auditShowVerb,
  auditVerifyVerb
};
