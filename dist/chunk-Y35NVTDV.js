import {
  proveAudit,
  showAudit,
  verifyAuditLog
} from "./chunk-RKBYL3RU.js";
import {
  appendToAudit
} from "./chunk-S6FSLCAV.js";
import {
  identifySubject,
  makeAuditEvent
} from "./chunk-F3LVSCKF.js";
import {
  done,
  shownPath
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  escapeTerminal,
  systemContext
} from "./chunk-4YF2P4A2.js";

// src/cli/verb-audit.ts
var auditAppendVerb = async (options, ports) => {
  const context = systemContext(ports);
  const identified = options.subject === void 0 ? void 0 : await identifySubject(options.subject, {}, context);
  const event = makeAuditEvent(
    { ...options, subject: identified?.subject, details: options.detail, consumers: options.consumer },
    context
  );
  const {
    directory,
    key,
    origin,
    checkpoint,
    retiredKey: retiredKeys,
    timestampUrl: timestampUrls
  } = options;
  const place = { directory, key, origin, checkpoint, retiredKeys, timestampUrls };
  const result = await appendToAudit(event, place, context);
  return done(appendedText(result), result);
};
function appendedText(result) {
  const [entry] = result.entries;
  const { viewProblem, stampProblem } = result;
  const lines = [
    `entry         ${String(entry?.seq)} at ${entry?.time ?? ""}`,
    `log           ${shownPath(result.directory)}, ${String(result.size)} entries`,
    `root          ${result.rootSha256}`,
    `verifier key  ${result.verifierKey}`,
    ...result.stamps.map((file) => `time stamp    ${file}`),
    ...viewProblem === void 0 ? [] : [`note          ${viewProblem}`],
    ...stampProblem === void 0 ? [] : [`note          not time-stamped: ${stampProblem}`]
  ];
  return `${lines.join("\n")}
`;
}
function nameOfSigner(signer) {
  if (signer.kind === "key") return `key ${signer.keyId}`;
  return escapeTerminal(`${signer.identity} (${signer.issuer})`);
}
function signerOf(options) {
  const { certificateIdentity, certificateOidcIssuer, trustedRoot, certificateRoot, certificateSubject } = options;
  const trust = {
    certificateIdentity,
    certificateOidcIssuer,
    trustedRoot,
    certificateRoot,
    certificateSubject
  };
  return Object.values(trust).every((each) => each === void 0) ? void 0 : trust;
}
var auditVerifyVerb = async (options, ports) => {
  const { directory, publicKey: publicKeys, origin, against, witnessThreshold } = options;
  const verification = await verifyAuditLog(
    {
      ...{ directory, publicKeys, origin, against, witnessThreshold },
      retiredKeys: options.retiredKey,
      checkpoints: options.checkpoint,
      decisions: options.decision,
      witnesses: options.witness,
      timestampAuthorities: options.timestampAuthority,
      signer: signerOf(options)
    },
    systemContext(ports)
  );
  return done(auditText(directory, verification), verification, verification.ok ? 0 : 1);
};
function auditText(directory, verification) {
  const { ok, size, rootSha256, times, problems, problemTotal, notes, cosignatures, stamps } = verification;
  const { headSigner } = verification;
  const lines = [
    ok ? `ok        ${directory}: ${String(size)} entries, root ${rootSha256 ?? ""}` : `not ok    ${directory}: ${String(problemTotal)} problems`,
    ...times === void 0 ? [] : [`times     ${times.first} to ${times.last}`],
    ...headSigner === void 0 ? [] : [`signer    ${nameOfSigner(headSigner)}`],
    ...cosignatures.map(({ witness, at }) => `witness   ${witness} at ${at.toISOString()}`),
    ...stamps.slice(-1).map((stamp) => `stamp     ${String(stamp.size)} entries at ${stamp.at.toISOString()}`),
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
var auditShowVerb = async ({ directory, last }, ports) => {
  const entries = [];
  const from = last === void 0 ? void 0 : -last;
  await showAudit({ directory, from }, (entry) => void entries.push(entry), systemContext(ports));
  return done(entries.map((entry) => `${JSON.stringify(entry)}
`).join(""), entries);
};
var auditProveVerb = async (options, ports) => {
  const { directory, publicKey: publicKeys, origin, index, checkpoint, retiredKey: retiredKeys } = options;
  if (index === void 0 === (checkpoint === void 0)) {
    throw new AppError("invalid-input", "one of --index and --checkpoint is needed", {
      hint: "--index N proves that an entry is in the log, --checkpoint FILE that the log extends an earlier one"
    });
  }
  const what = index === void 0 ? { checkpoint: checkpoint ?? "" } : { index };
  const place = { directory, publicKeys, origin, retiredKeys };
  const proof = await proveAudit(what, place, systemContext(ports));
  return done(`${JSON.stringify(proof, null, 2)}
`, proof);
};

export {
  auditAppendVerb,
  appendedText,
  nameOfSigner,
  auditVerifyVerb,
  auditShowVerb,
  auditProveVerb
};
