
// src/platform/environment.ts
var ENVIRONMENT = {
  path: { name: "PATH", purpose: "where `sallyport rebuild` looks for programs; passed on to them" },
  keyPassphrase: { name: "SALLYPORT_KEY_PASSPHRASE", purpose: "pass phrase of an encrypted private key" },
  pkcs11Pin: { name: "SALLYPORT_PKCS11_PIN", purpose: "PIN of the hardware module, when its URI names none" },
  identityToken: {
    name: "SALLYPORT_IDENTITY_TOKEN",
    purpose: "OIDC token for keyless signing outside GitHub Actions"
  },
  identityTokenFile: {
    name: "SALLYPORT_IDENTITY_TOKEN_FILE",
    purpose: "file with such a token, read each time one is needed (projected by Kubernetes, for example)"
  },
  identityAudience: {
    name: "SALLYPORT_IDENTITY_AUDIENCE",
    purpose: "audience that a private Sigstore wants in the token (default: sigstore)"
  },
  gitlabCi: { name: "GITLAB_CI", purpose: "true inside GitLab CI" },
  gitlabIdToken: { name: "SIGSTORE_ID_TOKEN", purpose: "OIDC token that a GitLab job declares by id_tokens" },
  buildkite: { name: "BUILDKITE", purpose: "true inside Buildkite: its agent is asked for a token" },
  circleci: { name: "CIRCLECI", purpose: "true inside CircleCI: its program is asked for a token" },
  googleServiceAccount: {
    name: "GOOGLE_SERVICE_ACCOUNT_NAME",
    purpose: "Google service account whose identity signs, by the right to make tokens for it"
  },
  googleMetadataHost: {
    name: "GCE_METADATA_HOST",
    purpose: "metadata service of Google Cloud (default: metadata.google.internal)"
  },
  debug: { name: "SALLYPORT_DEBUG", purpose: "1 prints stack traces of errors" },
  ci: { name: "CI", purpose: "true on a CI runner: private keys may have loose permissions there" },
  sourceDateEpoch: {
    name: "SOURCE_DATE_EPOCH",
    purpose: "seconds since 1970 that an AI-BOM states as its time (default: it states none)"
  },
  githubActions: { name: "GITHUB_ACTIONS", purpose: "true inside GitHub Actions" },
  githubServerUrl: { name: "GITHUB_SERVER_URL", purpose: "base of repository URLs in provenance" },
  githubApiUrl: { name: "GITHUB_API_URL", purpose: "where the GitHub API is" },
  githubToken: { name: "GITHUB_TOKEN", purpose: "token for evidence stores that are github:OWNER/NAME" },
  githubRepository: { name: "GITHUB_REPOSITORY", purpose: "owner/name of the repository of the run" },
  githubEventName: { name: "GITHUB_EVENT_NAME", purpose: "what started the run" },
  githubEventPath: { name: "GITHUB_EVENT_PATH", purpose: "JSON of the event that started the run" },
  githubActor: { name: "GITHUB_ACTOR", purpose: "login of who started the run" },
  githubActorId: { name: "GITHUB_ACTOR_ID", purpose: "numeric id of who started the run" },
  githubTriggeringActor: { name: "GITHUB_TRIGGERING_ACTOR", purpose: "login of who started this attempt" },
  githubWorkspace: { name: "GITHUB_WORKSPACE", purpose: "folder of the checkout" },
  githubWorkflowRef: { name: "GITHUB_WORKFLOW_REF", purpose: "path and ref of the workflow of the run" },
  githubRunId: { name: "GITHUB_RUN_ID", purpose: "number of the run, for the audit log" },
  githubRunAttempt: { name: "GITHUB_RUN_ATTEMPT", purpose: "attempt of the run, for the audit log" },
  githubStepSummary: { name: "GITHUB_STEP_SUMMARY", purpose: "file that takes the job summary" },
  runnerDebug: { name: "RUNNER_DEBUG", purpose: "1 when the run was started with debug logging" },
  idTokenUrl: { name: "ACTIONS_ID_TOKEN_REQUEST_URL", purpose: "where the runner gives OIDC tokens" },
  idTokenSecret: { name: "ACTIONS_ID_TOKEN_REQUEST_TOKEN", purpose: "bearer token for that request" },
  hubToken: { name: "HF_TOKEN", purpose: "token that may read the model of aibom generate --hub" },
  dockerConfig: {
    name: "DOCKER_CONFIG",
    purpose: "folder of the config.json with the logins of registries (default: ~/.docker)"
  },
  noColor: { name: "NO_COLOR", purpose: "any value: no colours (no-color.org)" },
  forceColor: { name: "FORCE_COLOR", purpose: "any value but 0: colours without a terminal" },
  term: { name: "TERM", purpose: "dumb: no colours, no progress line" }
};
function readVariable(key, env) {
  const value = env[ENVIRONMENT[key].name];
  return value === void 0 || value === "" ? void 0 : value;
}
function isCi(env) {
  return readVariable("ci", env) === "true" || readVariable("githubActions", env) === "true";
}

// src/report/escape.ts
var UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function escapeUnseen(text) {
  return text.replace(UNSEEN, writeOut);
}
function writeOut(character) {
  const short = SHORT[character];
  if (short !== void 0) return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
var INNER_COMMAND = /#(?=#(?:\[|vso\[))/g;
var HASH = "\\u0023";
function escapeTerminal(text) {
  return guardLine(escapeUnseen(text));
}
function guardLine(line) {
  return line.replace(INNER_COMMAND, HASH).replace(/^(\s*):(?=:)/, "$1\\u003a");
}
var escapeAnnotation = escapeUnseen;
function escapeSarifText(text) {
  const seen = escapeUnseen(text);
  return seen.includes("](") ? seen.replace(/[[\]\\]/g, "\\$&") : seen;
}
var INLINE = /[\\`*_[\]<>|~&!]/g;
var BLOCK_START = /^(?:[-+=#:]|\d+(?=[.)]))/;
var AUTOLINKED = /[@#$]|:\/\/|www\.|\bgh-\d|:[a-z0-9_+-]+:|(?:mailto|xmpp):|[0-9a-f]{7,}/i;
function writeForMarkdown(text) {
  return escapeUnseen(text).replace(INNER_COMMAND, HASH);
}
function escapeMarkdown(text) {
  const words = writeForMarkdown(text).split(" ");
  const escaped = words.map(
    (word) => AUTOLINKED.test(word) ? codeSpan(word) : word.replace(INLINE, "\\$&")
  );
  return escaped.join(" ").trim().replace(BLOCK_START, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function escapeMarkdownCode(text) {
  return codeSpan(writeForMarkdown(text));
}
function codeSpan(text) {
  return text.split("|").map((part) => part === "" ? "" : fence(part)).join("&#124;");
}
function fence(text) {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const ticks = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

// src/domain/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low", "info"];
var CONFIDENCES = ["high", "medium", "low"];
function parseSeverity(value) {
  const plain = SEVERITIES.find((severity) => severity === value);
  if (plain !== void 0) return plain;
  const text = typeof value === "string" ? value.trim().toLowerCase() : "";
  return SEVERITIES.find((severity) => severity === text) ?? "critical";
}
function compareSeverity(a, b) {
  return a === b ? 0 : SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function isAtLeast(severity, threshold) {
  return compareSeverity(severity, threshold) <= 0;
}
function countBySeverity(items) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const item of items) counts[item.severity] += 1;
  return counts;
}

// src/platform/clock.ts
var systemClock = () => /* @__PURE__ */ new Date();

// src/platform/terminal.ts
function describeTerminal(stream, env) {
  const dumb = readVariable("term", env) === "dumb";
  const watched = stream.isTTY === true && !dumb;
  const forced = readVariable("forceColor", env);
  const color = readVariable("noColor", env) === void 0 && (forced === void 0 ? watched : forced !== "0");
  const width = Math.min(Math.max(stream.columns ?? 80, 40), 200);
  return { color, interactive: watched && readVariable("ci", env) === void 0, width };
}
var QUIET_MS = 1e3;
var REDRAW_MS = 100;
var silentProgress = {
  update: () => void 0,
  end: () => void 0
};
function createTerminalProgress(stream, clock) {
  const started = clock().getTime();
  let drawnAt;
  return {
    update({ label, done, total, unit }) {
      const now = clock().getTime();
      if (now - started < QUIET_MS || drawnAt !== void 0 && now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      const share = total > 0 ? ` ${String(Math.floor(100 * done / total)).padStart(3)} %` : "";
      const amount = unit === "bytes" ? `${(done / 1e6).toFixed(0)} MB` : `${String(done)} files`;
      stream.write(`\r\x1B[2K${label}${share} ${amount}`.slice(0, (stream.columns ?? 80) + 4));
    },
    end() {
      if (drawnAt !== void 0) stream.write("\r\x1B[2K");
      drawnAt = void 0;
    }
  };
}

// src/domain/closest.ts
function closestTo(name, candidates) {
  let best;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(left, right) {
  let beforePrevious = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + cost,
          isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Infinity
        )
      );
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[right.length] ?? 0;
}

export {
  ENVIRONMENT,
  readVariable,
  isCi,
  systemClock,
  describeTerminal,
  silentProgress,
  createTerminalProgress,
  closestTo,
  escapeUnseen,
  escapeTerminal,
  guardLine,
  escapeAnnotation,
  escapeSarifText,
  escapeMarkdown,
  escapeMarkdownCode,
  SEVERITIES,
  CONFIDENCES,
  parseSeverity,
  compareSeverity,
  isAtLeast,
  countBySeverity
};
