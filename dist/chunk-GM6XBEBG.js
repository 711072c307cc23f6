const path = process.getBuiltinModule("node:path");
import {
  openPersonSigner,
  signAsPerson
} from "./chunk-NGJ2EPPZ.js";
import {
  acceptable,
  withoutUndefined
} from "./chunk-5MTNKBSJ.js";
import {
  retirementSchema
} from "./chunk-BXZI4BC6.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  PREDICATE,
  actorOfSigner,
  identifySubject,
  openStore,
  refuseInside,
  refuseStoreInside,
  runOf
} from "./chunk-F3LVSCKF.js";
import {
  formatDigest,
  makeStatement,
  namesAudit,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/people/make-retirement.ts
function makeRetirement(subject, fields) {
  const { environments, policySha256, now, reason, ticket, replacement } = fields;
  const predicate = withoutUndefined({
    environments: environments === "all" ? "all" : [...environments],
    policy: { sha256: policySha256 },
    createdAt: now.toISOString(),
    reason,
    ticket,
    replacement
  });
  return makeStatement(subject, PREDICATE.retirement, acceptable(retirementSchema, predicate, "retirement"));
}

// src/flows/retire-subject.ts
async function retireSubject(target, options, context) {
  const loaded = await loadPolicy(options.policy, context);
  const { environments, reason, ticket, replacement } = options;
  for (const name of environments === "all" ? [] : environments) environmentOf(loaded, name);
  const members = membersOf(loaded);
  const audits = namesAudit(options);
  const signer = await openPersonSigner(options, context);
  const identified = await identifySubject(target, options.identify ?? {}, context);
  refuseStoreInside(identified, options.evidence);
  const notice = options.notifyFile === void 0 ? void 0 : path.resolve(options.notifyFile);
  if (notice !== void 0) refuseInside(identified, notice, "notice");
  const { subject } = identified;
  const retiredAt = context.clock();
  const fields = { environments, policySha256: loaded.sha256, now: retiredAt, reason, ticket, replacement };
  const { bundle, person } = await signAsPerson(makeRetirement(subject, fields), signer, {
    ...{ loaded, clock: context.clock }
  });
  if (!members.includes(person)) {
    throw new AppError("invalid-input", `${person} may not retire anything under this policy`, {
      hint: `these may: ${members.join(", ")}`
    });
  }
  const store = await openStore(options.evidence, context);
  const file = await store.put(subject.digest, "retirement", bundle);
  if (audits !== void 0) {
    const event = {
      action: "retire",
      actor: actorOfSigner(await signer.identity()),
      subject: { ...subject, digest: { ...subject.digest } },
      ...environments === "all" || environments.length !== 1 ? {} : { environment: environments[0] ?? "" },
      before: { state: "usable" },
      after: { state: "retired", ...replacement === void 0 ? {} : { replacement } },
      evidence: [bundle.sha256],
      policy: { uri: loaded.uri, sha256: loaded.sha256 },
      details: {
        reason,
        environments: environments === "all" ? "all" : environments.join(" ").slice(0, 1e3),
        ...ticket === void 0 ? {} : { ticket }
      },
      ...runOf(context)
    };
    const { appendToAudit } = await import("./chunk-X6V2WC3D.js");
    await appendToAudit(event, audits, context);
  }
  const digest = formatDigest(subject.digest);
  if (notice !== void 0) await writeNotice(notice, bundle, { digest, environments, reason, retiredAt });
  return {
    ...{ subject, digest, environments, person, retiredAt, notified: notice },
    stored: { kind: "retirement", bundleSha256: bundle.sha256, file },
    denyLine: `${digest} ${reason}`
  };
}
function membersOf({ policy }) {
  const { retirement } = policy;
  if (retirement !== void 0) return policy.groups.get(retirement.group) ?? [];
  throw new AppError("invalid-input", "the policy names nobody who may retire anything", {
    hint: 'add "retirement: { by: GROUP }" to the policy, or put the digest on its deny-list'
  });
}
async function writeNotice(file, { bytes, sha256 }, notice) {
  const bundle = JSON.parse(Buffer.from(bytes).toString("utf8"));
  const content = {
    version: 1,
    action: "retire",
    ...notice,
    retiredAt: notice.retiredAt.toISOString(),
    bundleSha256: sha256,
    bundle
  };
  await writeAtomically(file, `${JSON.stringify(content, null, 2)}
`);
}

export {
  makeRetirement,
  retireSubject
};
