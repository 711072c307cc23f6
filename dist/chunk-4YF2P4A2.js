const fs = process.getBuiltinModule("node:fs");

// src/domain/errors.ts
var ERROR_CODES = {
  "invalid-input": "configuration",
  "invalid-policy": "configuration",
  "invalid-subject": "configuration",
  "invalid-key": "configuration",
  "invalid-store": "configuration",
  "not-found": "configuration",
  "missing-permission": "configuration",
  unsupported: "configuration",
  blocked: "blocked",
  "findings-over-threshold": "blocked",
  "signature-invalid": "blocked",
  "signer-untrusted": "blocked",
  "content-mismatch": "blocked",
  "evidence-invalid": "blocked",
  "audit-invalid": "blocked",
  unreadable: "undecided",
  "changed-while-reading": "undecided",
  "limit-exceeded": "undecided",
  malformed: "undecided",
  "tool-failed": "undecided",
  network: "undecided",
  timeout: "undecided",
  "trust-root": "undecided",
  incomplete: "undecided",
  internal: "internal"
};
var AppError = class extends Error {
  code;
  errorClass;
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.errorClass = ERROR_CODES[code];
    this.hint = options.hint;
  }
};
function isAppError(value) {
  return typeof value === "object" && value !== null && value.name === "AppError";
}
function toAppError(thrown, code = "internal", doing) {
  if (isAppError(thrown)) return thrown;
  const text = messageOf(thrown);
  return new AppError(code, doing === void 0 ? text : `${doing}: ${text}`, { cause: thrown });
}
function messageOf(thrown) {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
function exitCodeOf(errorClass) {
  switch (errorClass) {
    case "blocked":
      return 1;
    case "configuration":
      return 2;
    case "undecided":
    case "internal":
      return 3;
  }
}

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

// src/platform/clock.ts
var systemClock = () => /* @__PURE__ */ new Date();

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

// src/domain/product.ts
var PRODUCT = { name: "sallyport", version: "0.1.0", uri: "https://sallyport.dev" };

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

// src/domain/verdict.ts
var VERDICTS = ["pass", "block", "indeterminate"];
var MODES = ["enforce", "warn", "dry-run"];
function worstVerdict(verdicts) {
  let seen = 0;
  let worst = "pass";
  for (const verdict of verdicts) {
    seen += 1;
    if (verdict === "block") worst = "block";
    else if (verdict === "indeterminate" && worst === "pass") worst = "indeterminate";
  }
  return seen === 0 ? "indeterminate" : worst;
}

// src/domain/serialization.ts
var CONTENT_HASHES = ["sha256", "blake2b", "blake3"];
var DIGEST_BYTES = { sha256: 32, blake2b: 64, blake3: 32 };
var MODEL_DIGEST_SERIALIZATION = { method: "files", hash: "sha256" };
var DEFAULT_SHARD_SIZE = 1e9;
function shardsOf(size, shardSize) {
  const ranges = [];
  for (let start = 0; start < size; start += shardSize) {
    ranges.push({ start, end: Math.min(start + shardSize, size) });
  }
  return ranges;
}
function shardName(path, { start, end }) {
  return `${path}:${String(start)}:${String(end)}`;
}
function parseShardName(name) {
  const match = /^(.+):(0|[1-9]\d{0,15}):([1-9]\d{0,15})$/su.exec(name);
  if (match === null) return void 0;
  const range = { start: Number(match[2]), end: Number(match[3]) };
  const isSafe = Number.isSafeInteger(range.start) && Number.isSafeInteger(range.end);
  return isSafe && range.start < range.end ? { path: match[1] ?? "", range } : void 0;
}
function isDigestOf(hash, text) {
  return text.length === DIGEST_BYTES[hash] * 2 && /^[0-9a-f]+$/.test(text);
}
function describeSerialization(serialization) {
  if (serialization.method === "files") return `files, ${serialization.hash}`;
  return `shards of ${String(serialization.shardSize)} bytes, ${serialization.hash}`;
}

// src/platform/standard-stream.ts
function standardStream(descriptor) {
  return isDirect(descriptor) ? new DirectStream(descriptor) : nodeStream(descriptor);
}
function isDirect(descriptor) {
  if (process.platform === "win32") return false;
  try {
    const stat = fs.fstatSync(descriptor);
    return stat.isFIFO() || stat.isSocket() || stat.isFile();
  } catch {
    return false;
  }
}
var DirectStream = class {
  #descriptor;
  /** Takes over when the reader is slow and its pipe must not be waited for. */
  #waiting;
  /** Nobody reads any more. */
  #isOver = false;
  constructor(descriptor) {
    this.#descriptor = descriptor;
  }
  write(text) {
    if (this.#waiting !== void 0) {
      this.#waiting.write(text);
      return;
    }
    if (this.#isOver) return;
    let rest = typeof text === "string" ? Buffer.from(text, "utf8") : text;
    try {
      while (rest.length > 0) rest = rest.subarray(fs.writeSync(this.#descriptor, rest));
    } catch (thrown) {
      const code = thrown instanceof Error && "code" in thrown ? thrown.code : void 0;
      this.#isOver = code === "EPIPE";
      if (this.#isOver) return;
      if (code !== "EAGAIN") throw thrown;
      this.#waiting = nodeStream(this.#descriptor);
      this.#waiting.write(rest);
    }
  }
  async flush() {
    await this.#waiting?.flush();
  }
};
function nodeStream(descriptor) {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
    write: (text) => stream.write(text),
    flush: () => new Promise((resolve) => {
      stream.write("", () => {
        resolve();
      });
    })
  };
}

// src/domain/count-text.ts
function countText(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

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

// src/flows/context.ts
function systemContext(parts = {}) {
  const { clock, env, run, progress, mask, tell, askSecret } = parts;
  return {
    clock: clock ?? systemClock,
    env: env ?? process.env,
    run: run ?? runLater,
    progress: progress ?? silentProgress,
    mask: mask ?? noMask,
    tell: tell ?? tellOnStderr,
    askSecret: askSecret ?? askNobody
  };
}
function tellOnStderr(line) {
  process.stderr.write(`${line}
`);
}
var runLater = async (...call) => {
  const { runProgram } = await import("./chunk-4QOSEP45.js");
  return await runProgram(...call);
};
function noMask() {
}
function askNobody() {
  return Promise.resolve(void 0);
}

// src/platform/node-version.ts
var MIN_MAJOR = 24;
function requireNode(version) {
  if (Number(version.split(".")[0]) >= MIN_MAJOR) return;
  throw new AppError(
    "invalid-input",
    `this is Node ${version}, and Node ${String(MIN_MAJOR)} or later is needed`,
    {
      hint: `run it with Node ${String(MIN_MAJOR)}; in this repository "npm ci" brings one, node_modules/.bin/node`
    }
  );
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

// src/domain/bom-format.ts
var BOM_FORMATS = ["cyclonedx-1.6", "cyclonedx-1.7", "spdx-3.0", "spdx-2.3"];
var DEFAULT_BOM_FORMAT = "cyclonedx-1.6";

// src/domain/score-profile.ts
var BOM_SCORE_PROFILES = [
  "identity",
  "aisvs-6.2",
  "g7-2026-05",
  "ai-act-annex-iv-readiness",
  "owasp-compat"
];
var DEFAULT_SCORE_PROFILE = "identity";

// src/domain/sign-in.ts
var SIGN_IN_WAYS = ["browser", "device"];

// src/domain/subject.ts
var SUBJECT_KINDS = ["model", "image", "file", "source"];

// src/domain/audit-export.ts
var EXPORT_FORMATS = ["jsonl", "cef"];

// src/domain/key-algorithm.ts
var KEY_ALGORITHMS = ["ec-p256", "ec-p384", "ec-p521", "ed25519"];

// src/report/remedy.ts
var COMMAND = new RegExp(`(?:^|\\s)(${PRODUCT.name} [a-z]+(?: .*)?)$`, "s");
function splitRemedy(remedy) {
  const match = COMMAND.exec(remedy);
  if (match === null) return { words: remedy, command: "" };
  return { words: remedy.slice(0, match.index).trim(), command: match[1] ?? "" };
}

export {
  AppError,
  isAppError,
  toAppError,
  messageOf,
  exitCodeOf,
  ENVIRONMENT,
  readVariable,
  isCi,
  systemClock,
  requireNode,
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
  PRODUCT,
  BOM_FORMATS,
  DEFAULT_BOM_FORMAT,
  BOM_SCORE_PROFILES,
  DEFAULT_SCORE_PROFILE,
  SEVERITIES,
  CONFIDENCES,
  parseSeverity,
  compareSeverity,
  isAtLeast,
  countBySeverity,
  SIGN_IN_WAYS,
  SUBJECT_KINDS,
  EXPORT_FORMATS,
  VERDICTS,
  MODES,
  worstVerdict,
  KEY_ALGORITHMS,
  CONTENT_HASHES,
  DIGEST_BYTES,
  MODEL_DIGEST_SERIALIZATION,
  DEFAULT_SHARD_SIZE,
  shardsOf,
  shardName,
  parseShardName,
  isDigestOf,
  describeSerialization,
  standardStream,
  countText,
  splitRemedy,
  systemContext
};
