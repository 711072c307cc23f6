import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  countStatuses,
  decide,
  runGate,
  sortByStatus
} from "./chunk-O5ZBZSQ7.js";
import {
  sortChecks
} from "./chunk-SDFYECNU.js";
import {
  digestText
} from "./chunk-TSR3AW23.js";
import "./chunk-5WKQU5IX.js";
import {
  INDENT,
  labelledLines,
  remedyLines
} from "./chunk-AVY26RIF.js";
import {
  findingLines
} from "./chunk-PK3FIZVT.js";
import {
  RESULT_STYLES,
  joinLines
} from "./chunk-QYBLFLEH.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import "./chunk-7M7OPRE2.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  explainPolicy
} from "./chunk-TKV5Z5GV.js";
import "./chunk-WMPM5MQS.js";
import {
  shellSafe
} from "./chunk-IH2VV6IU.js";
import "./chunk-KGFT6PUL.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-GN6WB6OX.js";
import "./chunk-ORFQEE7I.js";
import "./chunk-UJOS5FBI.js";
import "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-M7PWPZYR.js";
import "./chunk-4EMKBBC3.js";
import {
  quantity
} from "./chunk-PVUHJFDK.js";
import "./chunk-EPAD7GUZ.js";
import "./chunk-QJF24ZAG.js";
import {
  openFolderStore
} from "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-H7RMI6CP.js";
import {
  identifySubject
} from "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-OW4J7AMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  pathKind
} from "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-6RA4GTEM.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/explain-subject.ts
import path from "node:path";
async function explainSubject(options, context) {
  const { subject: target, environment, evidence, parties } = options;
  const loaded = await loadPolicy(options.policy);
  environmentOf(loaded, environment);
  const named = {
    environment: shellSafe(environment, "ENVIRONMENT"),
    policy: shellSafe(options.policy, "POLICY"),
    ...evidence === void 0 ? {} : { evidence: shellSafe(evidence, "STORE") }
  };
  if (target === void 0) return explainPolicy(loaded.policy, environment, { places: named });
  if (evidence === void 0) {
    throw new AppError("invalid-input", "evidence is missing: what a subject has lies in an evidence store", {
      hint: "give the folder of the store as evidence; it need not exist yet"
    });
  }
  const identified = await identifySubject(target, options.identify ?? {}, context);
  const decision = await decide(
    {
      subject: identified.subject,
      loaded,
      store: await openIfThere(evidence),
      environment,
      mode: "dry-run",
      ...parties === void 0 ? {} : { parties }
    },
    context
  );
  const shown = shellSafe(target, "SUBJECT");
  const places = {
    ...named,
    subject: shown,
    ...identified.path === void 0 ? {} : { path: shown }
  };
  return explainPolicy(loaded.policy, environment, { decision, places });
}
async function openIfThere(directory) {
  const store = openFolderStore(path.resolve(directory));
  if (await pathKind(store.location) !== "missing") return store;
  return { ...store, list: () => Promise.resolve({ bundles: [], skipped: [] }) };
}

// src/flows/parse-party.ts
function parseParty(text) {
  const login = /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?)$/.exec(text)?.[1];
  if (login !== void 0) return { kind: "github", login };
  const keyId = /^key:([0-9a-f]{64})$/.exec(text)?.[1];
  if (keyId !== void 0) return { kind: "key", keyId };
  if (text.startsWith("github:") || text.startsWith("key:")) {
    throw new AppError("invalid-input", `${JSON.stringify(text)} names nobody`, {
      hint: "write github:LOGIN, key:<64 lower-case hex>, an e-mail address, a URI, or a name of the policy"
    });
  }
  return /@|:\/\//.test(text) ? { kind: "identity", identity: text } : { kind: "person", name: text };
}

// src/report/decision-text.ts
var MAX_ROWS = 20;
function renderDecision(decision, terminal) {
  const sections = [
    verdictLines(decision, terminal),
    openCheckLines(decision.checks, terminal),
    passedLines(decision.checks, terminal),
    decisionFindingLines(decision, terminal),
    approvalLines(decision, terminal),
    rejectedLines(decision, terminal),
    policyLines(decision, terminal)
  ];
  const told = sections.filter((lines) => lines.length > 0);
  return joinLines(told.flatMap((lines, index) => index === 0 ? lines : ["", ...lines]));
}
function verdictLines(decision, terminal) {
  const { verdict, environment, subject, override, mode, allowed } = decision;
  const title = `${environment}  ${subject.kind} ${subject.name}`;
  const lines = [
    ...labelledLines({ label: verdict, styles: RESULT_STYLES[verdict], text: title }, terminal),
    ...labelledLines({ label: "", text: digestText(subject.digest) }, terminal)
  ];
  if (override !== void 0) {
    const { people, expiresAt, justification } = override;
    const text = `let through by ${people.join(", ")} until ${expiresAt}: ${justification}`;
    lines.push(...labelledLines({ label: "overridden", styles: ["bold", "yellow"], text }, terminal));
  }
  if (mode !== "enforce" && !allowed) {
    lines.push(...labelledLines({ label: "mode", text: `${mode}: the verdict stops nothing` }, terminal));
  }
  return lines;
}
function openCheckLines(checks, terminal) {
  const open = sortChecks(checks).filter(({ result }) => result !== "pass");
  return open.flatMap(({ id, result, reason, remedy }) => [
    ...labelledLines({ label: result, styles: RESULT_STYLES[result], text: id }, terminal),
    ...labelledLines({ label: "", text: reason }, terminal),
    ...remedy === void 0 ? [] : remedyLines(remedy, terminal)
  ]);
}
function passedLines(checks, terminal) {
  const passed = checks.filter(({ result }) => result === "pass").map(({ id }) => id);
  if (passed.length === 0) return [];
  const text = `${quantity(passed.length, "check")}: ${passed.join(", ")}`;
  return labelledLines({ label: "pass", styles: RESULT_STYLES.pass, text }, terminal);
}
function decisionFindingLines({ findings }, terminal) {
  if (findings.length === 0) return [];
  const shown = sortByStatus(findings).flatMap(
    ({ status, finding }) => status === "blocking" || status === "warning" ? [finding] : []
  );
  return [
    ...labelledLines({ label: "findings", styles: ["bold"], text: countStatuses(findings) }, terminal),
    ...findingLines(shown, terminal, { maxRows: MAX_ROWS, seeAll: "--json" })
  ];
}
function approvalLines({ approvals }, terminal) {
  if (approvals.length === 0) return [];
  const counted = approvals.filter((approval) => approval.counted).length;
  const title = `${String(counted)} of ${String(approvals.length)} count`;
  return [
    ...labelledLines({ label: "approvals", styles: ["bold"], text: title }, terminal),
    ...approvals.slice(0, MAX_ROWS).flatMap(({ person, group, counted: isCounted, reason }) => {
      const text = `${person}${group === "" ? "" : ` for ${group}`}: ${reason}`;
      return isCounted ? labelledLines({ label: "  yes", styles: ["green"], text }, terminal) : labelledLines({ label: "  no", styles: ["yellow"], text }, terminal);
    }),
    ...moreLine(approvals.length)
  ];
}
function rejectedLines({ rejected }, terminal) {
  if (rejected.length === 0) return [];
  const title = `${quantity(rejected.length, "bundle")} of the store`;
  return [
    ...labelledLines({ label: "not evidence", styles: ["bold"], text: title }, terminal),
    ...rejected.slice(0, MAX_ROWS).flatMap(({ name, reason }) => labelledLines({ label: "", text: `${name}: ${reason}` }, terminal)),
    ...moreLine(rejected.length)
  ];
}
function policyLines({ policy, evidence, timeVerified }, terminal) {
  const decided = `${timeVerified} on ${quantity(evidence.length, "verified bundle")}`;
  return [
    ...labelledLines(
      { label: "policy", styles: ["dim"], text: `${policy.uri} sha256:${policy.sha256}` },
      terminal
    ),
    ...labelledLines({ label: "decided", styles: ["dim"], text: decided }, terminal)
  ];
}
function moreLine(count) {
  return count > MAX_ROWS ? [`${" ".repeat(INDENT)}${countText(count - MAX_ROWS)} more, see --json`] : [];
}

// src/report/explain-text.ts
var STATE_STYLES = {
  ...RESULT_STYLES,
  lacking: ["bold", "red"]
};
function renderExplanation(explanation, terminal) {
  const { environment, subject, verdict, requirements } = explanation;
  if (subject === void 0 || verdict === void 0) {
    const title = `${quantity(requirements.length, "requirement")}, in this order`;
    return joinLines([
      ...labelledLines({ label: environment, styles: ["bold"], text: title }, terminal),
      ...requirements.flatMap(
        ({ text }, index) => labelledLines({ label: `${String(index + 1)}.`.padStart(4), text }, terminal)
      )
    ]);
  }
  const open = requirements.filter(({ state }) => state !== "pass");
  const met = requirements.filter(({ state }) => state === "pass");
  return joinLines([
    ...labelledLines({ label: verdict, styles: RESULT_STYLES[verdict], text: environment }, terminal),
    ...labelledLines({ label: "", text: subject }, terminal),
    ...open.length === 0 ? [] : ["", ...open.flatMap((each) => openLines(each, terminal))],
    ...met.length === 0 ? [] : [
      "",
      ...met.flatMap(
        ({ text }) => labelledLines({ label: "pass", styles: RESULT_STYLES.pass, text }, terminal)
      )
    ]
  ]);
}
function openLines({ text, state, reason, command }, terminal) {
  const label = state ?? "lacking";
  return [
    ...labelledLines({ label, styles: STATE_STYLES[label], text }, terminal),
    ...reason === void 0 ? [] : labelledLines({ label: "", text: reason }, terminal),
    ...command === void 0 ? [] : remedyLines(command, terminal)
  ];
}

// src/cli/fill-places.ts
function fillPlaces(decision, { path: path2, evidence }) {
  const checks = decision.checks.map((check) => {
    if (check.remedy === void 0) return check;
    const fingerprint = fingerprintFor(check, decision);
    const remedy = check.remedy.replace(/(?<= )PATH(?= |$)/g, () => shellSafe(path2, "PATH")).replace(/(?<= )EVIDENCE(?= |$)/g, () => shellSafe(evidence, "EVIDENCE")).replace(/(?<=--fingerprint )HEX(?= |$)/g, () => fingerprint ?? "HEX");
    return { ...check, remedy };
  });
  return { ...decision, checks };
}
function fingerprintFor({ id }, { findings }) {
  const stopping = findings.filter(
    ({ source, status }) => id === `findings:${source}` && status === "blocking"
  );
  return stopping.length === 1 ? stopping[0]?.finding.fingerprint : void 0;
}

// src/cli/verb-gate.ts
var gateVerb = async (options, ports) => {
  const { decision, stored, audit, output } = await runGate(
    options.subject,
    { ...options, parties: partiesOf(options), identify: identifyOptions(options) },
    systemContext(ports)
  );
  const lines = [
    ...stored.map(({ file }) => `evidence       ${shownPath(file)}`),
    ...audit === void 0 ? [] : [`audit log      ${shownPath(audit.directory)}, entry ${String(audit.size - 1)}`],
    ...output === void 0 ? [] : [`written        ${shownPath(output)}`]
  ];
  const shown = fillPlaces(decision, { path: options.subject, evidence: options.evidence });
  const text = [renderDecision(shown, ports.terminal), ...lines.map((line) => `${line}
`)].join("");
  const isLet = decision.allowed || decision.mode !== "enforce";
  const json = { ...decision, stored, ...audit === void 0 ? {} : { audit: { size: audit.size } } };
  return done(text, json, isLet ? 0 : EXIT[decision.verdict]);
};
var EXIT = {
  pass: 0,
  block: 1,
  indeterminate: 3
};
var explainVerb = async (options, ports) => {
  const explanation = await explainSubject(
    { ...options, parties: partiesOf(options), identify: identifyOptions(options) },
    systemContext(ports)
  );
  return done(renderExplanation(explanation, ports.terminal), explanation);
};
function partiesOf({ author, builder, actor }) {
  return {
    ...author === void 0 ? {} : { author: author.map(parseParty) },
    ...builder === void 0 ? {} : { builder: builder.map(parseParty) },
    ...actor === void 0 ? {} : { actor: actor.map(parseParty) }
  };
}
export {
  explainVerb,
  gateVerb
};
