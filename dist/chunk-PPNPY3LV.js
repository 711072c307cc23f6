const path = process.getBuiltinModule("node:path");
import {
  decide
} from "./chunk-BTJETBFY.js";
import {
  parseExpiry,
  recordPersonStatement,
  refuseUseless
} from "./chunk-NGJ2EPPZ.js";
import "./chunk-VZBO3MB2.js";
import "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-IIITWK7H.js";
import "./chunk-AZHHU7UJ.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-5MTNKBSJ.js";
import "./chunk-JFSZMHZB.js";
import {
  diffBoms
} from "./chunk-WFI7PCI5.js";
import {
  viewBom
} from "./chunk-6TELFKIX.js";
import "./chunk-GWH5HOZ4.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import {
  gatherEvidence
} from "./chunk-55F4O3XS.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import {
  readAudit
} from "./chunk-52TV72XD.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-SGN3LZ2N.js";
import "./chunk-FOVVOEVG.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-7ZJDTWAO.js";
import {
  personOfSigner
} from "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  findingCount,
  joinLines,
  labelledLines,
  paint,
  quantity
} from "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import {
  identifySubject,
  openStore
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  digestsMatch,
  done,
  formatDigest,
  identifyOptions,
  pathKind,
  shownPath
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  clip
} from "./chunk-OYJD7DCM.js";
import {
  AppError,
  countText,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/preview-approval.ts
async function previewApproval(options, context) {
  const { loaded, environment, identified } = options;
  const { subject } = identified;
  const store = await openStore(options.evidence, context, { missingIsEmpty: true });
  const decision = await decide({ subject, loaded, store, environment, mode: "dry-run" }, context);
  const now = await currentSubject(options, context);
  const policy = { uri: loaded.uri, sha256: loaded.sha256 };
  const common = { subject, digest: formatDigest(subject.digest), environment, policy, decision };
  if (now === void 0) return { ...common, current: void 0 };
  if (digestsMatch(now.digest, subject.digest)) return { ...common, current: "same" };
  const before = await bomOf(now, { store, loaded }, context);
  const after = await bomOf(subject, { store, loaded }, context);
  const changes = before === void 0 || after === void 0 ? void 0 : diffBoms(before, after);
  return { ...common, current: { digest: formatDigest(now.digest), changes } };
}
async function currentSubject({ current, audit, environment, identified, identify }, context) {
  if (current !== void 0) return (await identifySubject(current, identify ?? {}, context)).subject;
  if (audit === void 0 || await pathKind(path.resolve(audit)) === "missing") return void 0;
  let last;
  for await (const entry of readAudit(path.resolve(audit))) {
    const { action, subject, details } = entry;
    if (entry.environment !== environment || subject?.name !== identified.subject.name) continue;
    if (action === "gate" && details?.["allowed"] === true && details["mode"] !== "dry-run") last = subject;
    if (action === "retire" && last !== void 0 && digestsMatch(last.digest, subject.digest))
      last = void 0;
  }
  return last;
}
async function bomOf(subject, { store, loaded }, { clock }) {
  const { evidence } = await gatherEvidence({ subject, loaded, store, now: clock() });
  const boms = evidence.filter(
    ({ kind, signerName }) => kind === "aibom" && personOfSigner(signerName) === void 0
  );
  return boms.map(({ statement }) => viewBom(statement.predicate)).findLast((view) => view !== void 0);
}

// src/report/approval-preview-text.ts
var MAX_CHANGES = 20;
var MAX_CHECKS = 20;
function renderApprovalPreview({ subject, digest, environment, policy, decision, current }, terminal) {
  const row = (label, text) => labelledLines({ label, text }, terminal);
  const blocking = decision.findings.filter(({ status }) => status === "blocking");
  const waived = decision.findings.filter(({ status }) => status === "waived").length;
  const found = findingCount(decision.findings.map(({ finding }) => finding));
  const open = decision.checks.filter(({ result }) => result !== "pass");
  return joinLines([
    paint("You are about to approve", ["bold"], terminal),
    ...row("subject", `${subject.name} (${subject.kind})`),
    ...row("digest", digest),
    ...row("environment", environment),
    ...row("policy", `${policy.uri} sha256:${policy.sha256}`),
    ...row("findings", `${found}; ${countText(blocking.length)} blocking, ${countText(waived)} waived`),
    ...row(
      "gate now",
      open.length === 0 ? "would pass" : `${decision.verdict}, ${quantity(open.length, "check")} open`
    ),
    ...open.slice(0, MAX_CHECKS).flatMap(({ id, result, reason }) => row(result, `${id}: ${clip(reason, 300)}`)),
    ...open.length > MAX_CHECKS ? row("", `${countText(open.length - MAX_CHECKS)} more`) : [],
    ...currentLines(current, environment, row)
  ]);
}
function currentLines(current, environment, row) {
  if (current === void 0) {
    return row(
      "there now",
      `not known: name it with --current, or the audit log of ${environment} with --audit`
    );
  }
  if (current === "same") return row("there now", "this very digest");
  const { digest, changes } = current;
  if (changes === void 0) {
    return row(
      "there now",
      `${digest}; the store has no AI-BOM of both by a signer of the policy to compare`
    );
  }
  const more = changes.length - MAX_CHANGES;
  return [
    ...row(
      "there now",
      `${digest}; ${changes.length === 0 ? "no differences" : quantity(changes.length, "difference")}`
    ),
    ...changes.slice(0, MAX_CHANGES).flatMap(({ about, aspect, before, after }) => {
      const label = before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
      const values = [before, after].filter((value) => value !== void 0).map((value) => clip(value, 120));
      return row(label, `${about}: ${aspect}: ${values.join(" \u2192 ")}`);
    }),
    ...more > 0 ? row("", `${countText(more)} more differences`) : []
  ];
}

// src/cli/verb-people.ts
var approveVerb = async (options, ports) => {
  const { justification, ticket, reject } = options;
  const decision = reject === true ? "REJECTED" : "APPROVED";
  const statement = { kind: "approval", decision, justification, ticket };
  if (reject === true) return await record(statement, options, ports);
  const context = systemContext(ports);
  const loaded = await loadPolicy(options.policy, context);
  refuseUseless(statement, environmentOf(loaded, options.environment), options.environment);
  parseExpiry(options.expires, ports.clock());
  const identify = identifyOptions(options);
  const identified = await identifySubject(options.subject, identify, context);
  const preview = await previewApproval({ ...options, loaded, identified, identify }, context);
  ports.progress.end();
  const shown = renderApprovalPreview(preview, { ...ports.terminal, color: false });
  for (const line of shown.trimEnd().split("\n")) context.tell(line);
  if (options.yes !== true && ports.ask !== void 0 && !await ports.ask("Sign this approval?")) {
    throw new AppError("invalid-input", "nothing was signed: the answer was not yes", {
      hint: "answer y, or give --yes where nobody is asked"
    });
  }
  return await record(statement, { ...options, loaded, identified }, ports);
};
var waiveVerb = async (options, ports) => {
  const { justification, ticket, rule, fingerprint, path: path2 } = options;
  const selector = { ruleId: rule, fingerprint, path: path2 };
  return await record({ kind: "waiver", selector, justification, ticket }, options, ports);
};
var overrideVerb = async (options, ports) => {
  const { justification, ticket, check } = options;
  return await record({ kind: "override", checks: check, justification, ticket }, options, ports);
};
async function record(statement, options, ports) {
  const made = await recordPersonStatement(
    options.subject,
    { ...options, statement, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const said = statement.kind === "approval" && statement.decision === "REJECTED" ? "rejection" : made.kind;
  return done(textOf(made, said), { ...made, expiresAt: made.expiresAt.toISOString() });
}
function textOf(made, said) {
  const groups = made.groups.length === 0 ? "no group" : made.groups.join(", ");
  const lines = [
    `${said.padEnd(11)} ${made.digest}  ${made.subject.name}`,
    `by          ${made.person} (${groups})`,
    `for         ${made.environment}, policy ${made.policySha256}`,
    `until       ${made.expiresAt.toISOString()}`,
    `evidence    ${shownPath(made.stored.file)}`
  ];
  return `${lines.join("\n")}
`;
}
export {
  approveVerb,
  overrideVerb,
  waiveVerb
};
