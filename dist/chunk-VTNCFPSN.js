const path = process.getBuiltinModule("node:path");
import {
  runGate
} from "./chunk-BTJETBFY.js";
import {
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  namesSigner,
  openSigner
} from "./chunk-F3LVSCKF.js";
import {
  formatDigest,
  readText
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  toAppError,
  worstVerdict
} from "./chunk-4YF2P4A2.js";

// src/flows/run-gates.ts
var MAX_LIST_BYTES = 4 * 1024 * 1024;
var MAX_SUBJECTS = 1e5;
async function expandSubjects(given) {
  const subjects = [];
  for (const text of given) {
    if (!text.startsWith("@")) subjects.push(text);
    else {
      const list = await readText(path.resolve(text.slice(1)), {
        maxBytes: MAX_LIST_BYTES,
        what: "list of subjects"
      });
      const lines = list.split(/\r?\n/).map((line) => line.trim());
      for (const line of lines) if (line !== "" && !line.startsWith("#")) subjects.push(line);
    }
  }
  if (subjects.length === 0) throw new AppError("invalid-input", "the list names no subject");
  if (subjects.length <= MAX_SUBJECTS) return subjects;
  throw new AppError("limit-exceeded", `more than ${String(MAX_SUBJECTS)} subjects in one run`);
}
function isSeveral(given) {
  return given.length !== 1 || given.some((text) => text.startsWith("@"));
}
async function runGates(given, { outputs, onDecision, ...options }, context) {
  const subjects = await expandSubjects(given);
  const loaded = options.loaded ?? await loadPolicy(options.policy, context);
  const signer = options.signer ?? (namesSigner(options) ? await openSigner(options, context) : void 0);
  const askGithub = askOnce();
  const shared = {
    ...options,
    ...{ loaded, askGithub, outputs },
    ...signer === void 0 ? {} : { signer }
  };
  const judged = [];
  for (const subject of subjects) {
    judged.push(
      await runGate(subject, shared, context).then(
        ({ decision }) => {
          onDecision?.(decision, subject);
          return judgedOf(subject, decision);
        },
        (thrown) => undecided(subject, thrown)
      )
    );
  }
  const { environment } = options;
  const verdict = worstVerdict(judged.map((each) => each.allowed ? "pass" : each.verdict));
  return { environment, policySha256: loaded.sha256, verdict, subjects: judged };
}
function askOnce() {
  let answer;
  return (...question) => answer ??= import("./chunk-HJZXO4VA.js").then(({ askGithub }) => askGithub(...question));
}
function judgedOf(subject, decision) {
  const { verdict, allowed, checks } = decision;
  const failed = checks.find(({ result }) => result === "block" || result === "indeterminate");
  const reason = failed === void 0 ? "" : `${failed.id}: ${failed.reason}`;
  return { subject, digest: formatDigest(decision.subject.digest), verdict, allowed, reason };
}
function undecided(subject, thrown) {
  return { subject, verdict: "indeterminate", allowed: false, reason: toAppError(thrown).message };
}

export {
  expandSubjects,
  isSeveral,
  runGates,
  judgedOf
};
