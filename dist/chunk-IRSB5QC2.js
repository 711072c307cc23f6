import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  namesAudit
} from "./chunk-5WKQU5IX.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  actorOfSigner,
  runOf
} from "./chunk-7M7OPRE2.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  makeApproval,
  makeOverride,
  makeWaiver
} from "./chunk-XJWW3LKN.js";
import "./chunk-KGFT6PUL.js";
import {
  buildVerifiers,
  environmentOf,
  loadPolicy
} from "./chunk-GN6WB6OX.js";
import "./chunk-ORFQEE7I.js";
import "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import "./chunk-KSZDRM5P.js";
import {
  parseDuration,
  personOfSigner
} from "./chunk-M7PWPZYR.js";
import {
  signStatement
} from "./chunk-QJF24ZAG.js";
import {
  openFolderStore
} from "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-H7RMI6CP.js";
import {
  identifySubject,
  refuseInside
} from "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import {
  openSigner
} from "./chunk-OW4J7AMQ.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
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
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/record-approval.ts
import path from "node:path";

// src/platform/random.ts
import { randomBytes } from "node:crypto";
function makeNonce() {
  return randomBytes(16).toString("base64url");
}

// src/flows/expiry.ts
function parseExpiry(text, now) {
  const life = parseDuration(text);
  if (life !== void 0) return new Date(now.getTime() + life);
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) ? new Date(text) : void 0;
  if (at !== void 0 && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 19))) {
    return at;
  }
  throw new AppError("invalid-input", `${JSON.stringify(text)} is not an expiry`, {
    hint: "give a duration (24h, 7d, 2w) or a time in UTC (2030-01-31T12:00:00Z)"
  });
}

// src/flows/record-approval.ts
var AUDIT_ACTION = { approval: "approve", waiver: "waive", override: "override" };
async function recordPersonStatement(target, { statement: said, ...options }, context) {
  const loaded = await loadPolicy(options.policy);
  const rules = environmentOf(loaded, options.environment);
  refuseUseless(said, rules, options.environment);
  const audits = namesAudit(options);
  const now = context.clock();
  const expiresAt = parseExpiry(options.expires, now);
  const signer = await openSigner(options, context);
  const identified = await identifySubject(target, options.identify ?? {}, context);
  refuseInside(identified, options.evidence, "evidence store");
  const { subject } = identified;
  const { environment } = options;
  const binding = { environment, policySha256: loaded.sha256, now, expiresAt, nonce: makeNonce() };
  const statement = makeStatementOf(subject, said, { binding, rules });
  const { bundle, person } = await signAsPerson(statement, signer, loaded);
  const store = openFolderStore(path.resolve(options.evidence));
  const name = await store.put(subject.digest, said.kind, bundle);
  if (audits !== void 0) {
    const event = {
      action: AUDIT_ACTION[said.kind],
      actor: actorOfSigner(await signer.identity()),
      subject: { ...subject, digest: { ...subject.digest } },
      environment,
      evidence: [bundle.sha256],
      policy: { uri: loaded.uri, sha256: loaded.sha256 },
      ...said.ticket === void 0 ? {} : { details: { ticket: said.ticket } },
      ...runOf(context)
    };
    const { appendToAudit } = await import("./chunk-PL6GPOPE.js");
    await appendToAudit(event, audits, context);
  }
  return {
    kind: said.kind,
    subject,
    digest: formatDigest(subject.digest),
    environment,
    policySha256: loaded.sha256,
    person,
    groups: groupsOf(person, loaded),
    expiresAt,
    stored: { kind: said.kind, bundleSha256: bundle.sha256, file: path.join(store.location, name) }
  };
}
function makeStatementOf(subject, said, { binding, rules }) {
  switch (said.kind) {
    case "approval":
      return makeApproval(subject, { ...binding, ...said });
    case "waiver":
      return makeWaiver(subject, { ...binding, ...said });
    case "override":
      return makeOverride(subject, {
        ...binding,
        ...said,
        ...rules.override === void 0 ? {} : { justificationMin: rules.override.justificationMin }
      });
  }
}
function refuseUseless(said, rules, environment) {
  const hasRule = {
    approval: rules.approvals.length > 0,
    waiver: rules.waivers !== void 0,
    override: rules.override !== void 0
  }[said.kind];
  if (hasRule) return;
  throw new AppError("invalid-input", `policy has no rule for an ${said.kind} in ${environment}`, {
    hint: `the key ${said.kind === "override" ? "override" : `${said.kind}s`} of the environment says whose would count`
  });
}
async function signAsPerson(statement, signer, loaded) {
  const bundle = await signStatement(statement, signer);
  for (const [signerName, verifier] of await buildVerifiers(loaded)) {
    const person = personOfSigner(signerName);
    if (person === void 0) continue;
    const isTheirs = await verifier.verify(bundle.bytes).then(
      () => true,
      () => false
    );
    if (isTheirs) return { bundle, person };
  }
  throw new AppError("invalid-input", "the signer is nobody among the people of the policy", {
    hint: `the policy knows: ${[...loaded.policy.people.keys()].join(", ") || "no people"}`
  });
}
function groupsOf(person, { policy }) {
  return [...policy.groups].flatMap(([group, members]) => members.includes(person) ? [group] : []).sort();
}

// src/cli/verb-people.ts
var approveVerb = async (options, ports) => {
  const { justification, ticket, reject } = options;
  const decision = reject === true ? "REJECTED" : "APPROVED";
  return await record({ kind: "approval", decision, justification, ticket }, options, ports);
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
