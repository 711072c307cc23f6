import {
  renderDecision
} from "./chunk-DUA7YVQH.js";
import {
  explainPolicy
} from "./chunk-44TYWQ6E.js";
import {
  decide,
  runGate
} from "./chunk-BTJETBFY.js";
import {
  shellSafe
} from "./chunk-CTSNVFJK.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  RESULT_STYLES,
  joinLines,
  labelledLines,
  quantity,
  remedyLines
} from "./chunk-XBB4LAOA.js";
import {
  identifySubject,
  openStore,
  storeList
} from "./chunk-F3LVSCKF.js";
import {
  done,
  identifyOptions,
  shownPath
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  readVariable,
  systemContext
} from "./chunk-4YF2P4A2.js";

// src/flows/explain-subject.ts
async function explainSubject(options, context) {
  const { subject: target, environment, evidence, parties } = options;
  const loaded = await loadPolicy(options.policy, context);
  environmentOf(loaded, environment);
  const named = {
    environment: shellSafe(environment, "ENVIRONMENT"),
    policy: shellSafe(options.policy, "POLICY"),
    ...evidence === void 0 ? {} : { evidence: shownStores(evidence) }
  };
  if (target === void 0) return explainPolicy(loaded.policy, environment, { places: named });
  if (evidence === void 0) {
    throw new AppError("invalid-input", "evidence is missing: what a subject has lies in an evidence store", {
      hint: "name the store as evidence; a folder need not exist yet"
    });
  }
  const identified = await identifySubject(target, options.identify ?? {}, context);
  const decision = await decide(
    {
      subject: identified.subject,
      loaded,
      store: await openStore(evidence, context, { missingIsEmpty: true }),
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
    ...identified.path === void 0 && identified.image === void 0 ? {} : { path: shown }
  };
  return explainPolicy(loaded.policy, environment, { decision, places });
}
function shownStores(evidence) {
  return storeList(evidence).map((name) => shellSafe(name, "STORE")).join(" --evidence ");
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
function fillPlaces(decision, { path, evidence }) {
  const shownStores2 = storeList(evidence).map((name) => shellSafe(name, "EVIDENCE")).join(" --evidence ");
  const checks = decision.checks.map((check) => {
    if (check.remedy === void 0) return check;
    const fingerprint = fingerprintFor(check, decision);
    const remedy = check.remedy.replace(/(?<= )PATH(?= |$)/g, () => shellSafe(path, "PATH")).replace(/(?<= )EVIDENCE(?= |$)/g, () => shownStores2).replace(/(?<=--fingerprint )HEX(?= |$)/g, () => fingerprint ?? "HEX");
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
  const context = systemContext(ports);
  const github = githubOf(options, context.env);
  const { decision, stored, audit, output } = await runGate(
    options.subject,
    { ...options, github, parties: partiesOf(options), identify: identifyOptions(options) },
    context
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
function githubOf({ github, pullRequest, run }, env) {
  if (github === void 0) {
    if (pullRequest === void 0 && run === void 0) return void 0;
    throw new AppError("invalid-input", "--pull-request and --run need --github", {
      hint: "name the repository: --github owner/name"
    });
  }
  const token = readVariable("githubToken", env);
  if (token === void 0) {
    throw new AppError("invalid-input", "--github was given and there is no token", {
      hint: "put one that may read pull requests and runs into the variable GITHUB_TOKEN"
    });
  }
  const apiUrl = readVariable("githubApiUrl", env) ?? "https://api.github.com";
  return { token, apiUrl, repository: github, pullRequest, runId: run };
}
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
  gateVerb,
  githubOf,
  explainVerb,
  partiesOf
};
