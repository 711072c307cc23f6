import {
  makeApproval
} from "./chunk-IIITWK7H.js";
import {
  makeNonce
} from "./chunk-AZHHU7UJ.js";
import {
  acceptable,
  bindingOf,
  withoutUndefined
} from "./chunk-5MTNKBSJ.js";
import {
  overrideSchema,
  waiverSchema
} from "./chunk-BXZI4BC6.js";
import {
  buildVerifiers
} from "./chunk-FOVVOEVG.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  parseDuration,
  personOfSigner
} from "./chunk-UF2N37CC.js";
import {
  PREDICATE,
  actorOfSigner,
  identifySubject,
  namesSigner,
  openSigner,
  openStore,
  refuseStoreInside,
  runOf,
  signStatement
} from "./chunk-F3LVSCKF.js";
import {
  formatDigest,
  makeStatement,
  namesAudit
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

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

// src/people/make-override.ts
function makeOverride(subject, fields) {
  const { justification, ticket, checks, justificationMin = 0 } = fields;
  if (justification.trim().length < justificationMin) {
    throw new AppError(
      "invalid-input",
      `override justification has ${String(justification.trim().length)} characters, the policy wants ${String(justificationMin)}`,
      { hint: "say what happens if the subject does not go out, and who will fix the cause until when" }
    );
  }
  const predicate = withoutUndefined({
    checks: checks === void 0 ? void 0 : [...checks],
    ...bindingOf("override", fields),
    justification,
    ticket
  });
  return makeStatement(subject, PREDICATE.override, acceptable(overrideSchema, predicate, "override"));
}

// src/people/make-waiver.ts
function makeWaiver(subject, fields) {
  const predicate = {
    selector: withoutUndefined(fields.selector),
    ...bindingOf("waiver", fields),
    justification: fields.justification,
    ticket: fields.ticket
  };
  return makeStatement(subject, PREDICATE.waiver, acceptable(waiverSchema, predicate, "waiver"));
}

// src/flows/open-person-signer.ts
async function openPersonSigner(options, context) {
  const { sshKey, ...others } = options;
  if (sshKey === void 0) return await openSigner(options, context);
  if (namesSigner(others)) {
    throw new AppError("invalid-input", "ssh-key and another signer exclude each other", {
      hint: "give one of them"
    });
  }
  const { openSshSigner } = await import("./chunk-P3QVZ35B.js");
  return await openSshSigner(sshKey, context);
}

// src/flows/record-approval.ts
var AUDIT_ACTION = { approval: "approve", waiver: "waive", override: "override" };
async function recordPersonStatement(target, { statement: said, ...options }, context) {
  const loaded = options.loaded ?? await loadPolicy(options.policy, context);
  const rules = environmentOf(loaded, options.environment);
  refuseUseless(said, rules, options.environment);
  const audits = namesAudit(options);
  const now = context.clock();
  const expiresAt = parseExpiry(options.expires, now);
  const signer = await openPersonSigner(options, context);
  const identified = options.identified ?? await identifySubject(target, options.identify ?? {}, context);
  refuseStoreInside(identified, options.evidence);
  const { subject } = identified;
  const { environment } = options;
  const binding = { environment, policySha256: loaded.sha256, now, expiresAt, nonce: makeNonce() };
  const statement = makeStatementOf(subject, said, { binding, rules });
  const { bundle, person } = await signAsPerson(statement, signer, { loaded, clock: context.clock });
  const store = await openStore(options.evidence, context);
  const file = await store.put(subject.digest, said.kind, bundle);
  if (audits !== void 0) {
    const event = {
      action: AUDIT_ACTION[said.kind],
      actor: actorOfSigner(await signer.identity()),
      subject: { ...subject, digest: { ...subject.digest } },
      environment,
      evidence: [bundle.sha256],
      policy: { uri: loaded.uri, sha256: loaded.sha256 },
      after: {
        decision: said.kind === "approval" ? said.decision : said.kind,
        expiresAt: expiresAt.toISOString()
      },
      ...said.ticket === void 0 ? {} : { details: { ticket: said.ticket } },
      ...runOf(context)
    };
    const { appendToAudit } = await import("./chunk-X6V2WC3D.js");
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
    stored: { kind: said.kind, bundleSha256: bundle.sha256, file }
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
async function signAsPerson(statement, signer, { loaded, clock }) {
  const bundle = await signStatement(statement, signer);
  for (const [signerName, verifier] of await buildVerifiers(loaded, clock)) {
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

export {
  parseExpiry,
  makeOverride,
  makeWaiver,
  openPersonSigner,
  recordPersonStatement,
  refuseUseless,
  signAsPerson
};
