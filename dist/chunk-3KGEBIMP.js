import {
  makeAuditEvent
} from "./chunk-WZAHGGAB.js";
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
} from "./chunk-KYBCCGPF.js";
import {
  identifySubject
} from "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-FQROFZIN.js";
import "./chunk-KTNA7Y3M.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
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
