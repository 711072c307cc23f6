import {
  openPersonSigner,
  signAsPerson
} from "./chunk-JR4PKDBL.js";
import "./chunk-MMSATWAE.js";
import {
  namesAudit
} from "./chunk-5WKQU5IX.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  actorOfSigner,
  runOf
} from "./chunk-WZAHGGAB.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  makeRetirement
} from "./chunk-XZJT2Q75.js";
import "./chunk-P2N5MB3K.js";
import "./chunk-OQ55OOZD.js";
import "./chunk-Y6ZQU6B3.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-ZS3AKB3V.js";
import "./chunk-37MYGFNW.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-TRL6ZI5J.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-UH5H67IL.js";
import "./chunk-SOD2YKCQ.js";
import {
  openStore
} from "./chunk-ACT57NIV.js";
import {
  refuseStoreInside
} from "./chunk-DMFT454Q.js";
import "./chunk-CXT6GKAZ.js";
import "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-IFCSQVBZ.js";
import {
  identifySubject,
  refuseInside
} from "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NFLA5234.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/retire-subject.ts
import path from "node:path";
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
  const { bundle, person } = await signAsPerson(makeRetirement(subject, fields), signer, loaded);
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
      evidence: [bundle.sha256],
      policy: { uri: loaded.uri, sha256: loaded.sha256 },
      details: {
        reason,
        environments: environments === "all" ? "all" : environments.join(" ").slice(0, 1e3),
        ...ticket === void 0 ? {} : { ticket }
      },
      ...runOf(context)
    };
    const { appendToAudit } = await import("./chunk-764MZGPD.js");
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

// src/cli/verb-retire.ts
var retireVerb = async (options, ports) => {
  const { environment, all } = options;
  if (all === true === (environment !== void 0)) {
    throw new AppError("invalid-input", "say for which environments: --environment NAME or --all", {
      hint: "--environment may be repeated; --all is also about environments that do not exist yet"
    });
  }
  const made = await retireSubject(
    options.subject,
    { ...options, environments: environment ?? "all", identify: identifyOptions(options) },
    systemContext(ports)
  );
  const lines = [
    `retired     ${made.digest}  ${made.subject.name}`,
    `by          ${made.person}`,
    `for         ${made.environments === "all" ? "all environments" : made.environments.join(", ")}`,
    `evidence    ${shownPath(made.stored.file)}`,
    ...made.notified === void 0 ? [] : [`notice      ${shownPath(made.notified)}`],
    "This evidence must reach every store that a gate or a door reads. Who reads none of them is stopped",
    `by this line on the deny-list:
  ${made.denyLine}`
  ];
  return done(`${lines.join("\n")}
`, { ...made, retiredAt: made.retiredAt.toISOString() });
};
export {
  retireVerb
};
