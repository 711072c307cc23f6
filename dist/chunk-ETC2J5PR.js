import {
  decide,
  judgeMembers
} from "./chunk-63JOKDKR.js";
import "./chunk-5WKQU5IX.js";
import "./chunk-WZAHGGAB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  compareDecisions
} from "./chunk-UZDLE3P3.js";
import "./chunk-S4VNJTP3.js";
import "./chunk-OADSFSWA.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-NL23UQX3.js";
import "./chunk-C6MMN3UI.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-JYBAYDDN.js";
import {
  decisionSchema
} from "./chunk-DMIGIPXD.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-ZS3AKB3V.js";
import "./chunk-37MYGFNW.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-TRL6ZI5J.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-Q6SQWGMP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-UH5H67IL.js";
import "./chunk-SOD2YKCQ.js";
import {
  openStore
} from "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import "./chunk-CXT6GKAZ.js";
import "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-IFCSQVBZ.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import {
  digestsMatch,
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  readBounded
} from "./chunk-ZWNYNENW.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NFLA5234.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import {
  escapeTerminal
} from "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/replay-decision.ts
var MAX_DECISION_BYTES = 384 * 1024 * 1024;
async function replayDecision(file, options, context) {
  const recorded = await readDecisionFile(file);
  const loaded = await loadPolicy(options.policy ?? recorded.policy.uri, context);
  if (loaded.sha256 !== recorded.policy.sha256) {
    throw new AppError(
      "content-mismatch",
      `policy ${loaded.uri} has the digest ${loaded.sha256}, the decision was made under ${recorded.policy.sha256}`,
      { hint: "check the policy out as it was then, with every file it names, and give it with --policy" }
    );
  }
  environmentOf(loaded, recorded.environment);
  const { subject, environment, mode, inputs } = recorded;
  const pinned = pinStore(await openStore(options.evidence, context), recorded);
  const { parties, recorded: onRecord } = inputs;
  const clock = { clock: () => new Date(recorded.timeVerified) };
  const members = await membersOf(
    recorded,
    { loaded, store: pinned.store, environment, mode, parties },
    clock
  );
  const replayed = await decide(
    {
      ...{ subject, loaded, store: pinned.store, environment, mode },
      ...parties === void 0 ? {} : { parties },
      ...onRecord === void 0 ? {} : { recorded: onRecord },
      ...members === void 0 ? {} : { members }
    },
    clock
  );
  const differences = compareDecisions(recorded, replayed);
  const missing = inputs.bundles.filter((sha256) => !pinned.seen.has(sha256));
  const differs = differences.length === 0 ? "same" : "different";
  return {
    outcome: missing.length > 0 ? "inputs-missing" : differs,
    ...{ recorded, replayed, differences, missing, later: pinned.later.size },
    otherVersion: inputs.version === PRODUCT.version ? void 0 : inputs.version
  };
}
async function membersOf({ subject, inputs }, options, context) {
  if (inputs.members === void 0) return void 0;
  const members = inputs.members.map(({ role, subject: { kind, name, digest } }) => {
    return { role, kind, name, digest: formatDigest(digest) };
  });
  return await judgeMembers({ version: 1, name: subject.name, members }, options, context);
}
async function readDecisionFile(file) {
  const what = `decision ${file}`;
  const bytes = await readBounded(file, { maxBytes: MAX_DECISION_BYTES, what: "decision" });
  const value = parseStrictJson(bytes, { maxBytes: MAX_DECISION_BYTES, what });
  const parsed = decisionSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError("malformed", `${what} is not one at ${issue?.path.join(".") ?? "its top"}`, {
    hint: "give the file that gate --output wrote, or what gate --json printed without its last keys"
  });
}
function pinStore(store, { subject, inputs }) {
  const wanted = new Set(inputs.bundles);
  const seen = /* @__PURE__ */ new Set();
  const later = /* @__PURE__ */ new Set();
  const list = async (digest) => {
    const { bundles } = await store.list(digest);
    for (const { sha256 } of bundles) (wanted.has(sha256) ? seen : later).add(sha256);
    const isSubject = digestsMatch(digest, subject.digest);
    return {
      bundles: bundles.filter(({ sha256 }) => wanted.has(sha256)),
      skipped: isSubject ? inputs.unread : []
    };
  };
  return { store: { ...store, list }, seen, later };
}

// src/cli/verb-replay.ts
var EXIT = { same: 0, different: 1, "inputs-missing": 3 };
var replayVerb = async (options, ports) => {
  const replay = await replayDecision(options.decision, options, systemContext(ports));
  const { outcome, recorded, replayed, ...rest } = replay;
  const json = { outcome, verdict: replayed.verdict, recordedVerdict: recorded.verdict, ...rest };
  return done(textOf(replay), json, EXIT[outcome]);
};
var WORDS = {
  same: "the same decision",
  different: "another decision",
  "inputs-missing": "not everything it was made on is there"
};
function textOf({ outcome, recorded, differences, missing, later, otherVersion }) {
  const lines = [
    `${WORDS[outcome]}: ${recorded.verdict} for ${recorded.environment} at ${recorded.timeVerified}`,
    ...missing.slice(0, 10).map((sha256) => `missing   sha256:${sha256}`),
    ...missing.length > 10 ? [`missing   and ${String(missing.length - 10)} more`] : [],
    ...differences.flatMap(({ what, recorded: then, replayed: now }) => [
      `differs   ${what}`,
      `  then    ${then}`,
      `  now     ${now}`
    ]),
    `bundles   ${String(recorded.inputs.bundles.length)} read then${later === 0 ? "" : `, ${String(later)} younger left aside`}`,
    ...otherVersion === void 0 ? [] : [`version   decided by ${otherVersion}`]
  ];
  return `${lines.map((line) => escapeTerminal(line)).join("\n")}
`;
}
export {
  replayVerb
};
