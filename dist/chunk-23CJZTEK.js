import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  Command,
  CommanderError,
  Option,
  STORE_FORMS,
  countOption,
  listOption,
  percentOption,
  severityOption,
  textOption,
  withAudit,
  withEvidence,
  withJson,
  withModel,
  withPolicy,
  withSigner,
  withSparing,
  withSubject
} from "./chunk-HQ24Y2NH.js";
import {
  KEY_ALGORITHMS
} from "./chunk-YEBD4N3J.js";
import {
  BOM_FORMATS,
  MODES,
  requireNode
} from "./chunk-2B7XTCF6.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import {
  closestTo,
  createTerminalProgress,
  describeTerminal,
  escapeTerminal,
  readVariable,
  silentProgress,
  systemClock
} from "./chunk-SHOF7NDT.js";
import {
  CONTENT_HASHES,
  exitCodeOf,
  toAppError
} from "./chunk-B7JXZM56.js";

// src/cli/explain-usage.ts
function explainUsage(error, program, args) {
  if (error.exitCode === 0) return void 0;
  const command = commandOf(program, args);
  const words = wordsOf(command);
  const seeHelp = `see "${words} --help"`;
  const given = args[words.split(" ").length - 1];
  const isGroup = command.commands.length > 0 && command.registeredArguments.length === 0;
  if (isGroup && (given === void 0 || given === "--json")) {
    return command === program ? { message: "no command given", hint: 'begin with "sallyport init", or see "sallyport --help"' } : {
      message: `${words} needs a command`,
      hint: `${words} takes one of: ${childrenOf(command).join(", ")}`
    };
  }
  if (isGroup && given?.startsWith("-") === false) {
    const near = closestTo(given, childrenOf(command));
    return {
      message: `unknown command '${given}'`,
      hint: near === void 0 ? seeHelp : `did you mean ${near}?`
    };
  }
  const unknown = unknownOption(command, args);
  if (unknown !== void 0) {
    const near = closestTo(
      unknown,
      command.options.map(({ long }) => long ?? "")
    );
    return {
      message: `unknown option ${unknown}`,
      hint: near === void 0 ? seeHelp : `did you mean ${near}?`
    };
  }
  const [first = ""] = error.message.replace(/^error: /, "").split("\n");
  return { message: first, hint: seeHelp };
}
function childrenOf(command) {
  return command.commands.map((child) => child.name());
}
function commandOf(program, args) {
  let command = program;
  for (const word of args) {
    const child = command.commands.find((each) => each.name() === word);
    if (child === void 0) break;
    command = child;
  }
  return command;
}
function wordsOf(command) {
  const parent = command.parent;
  return parent === null ? command.name() : `${wordsOf(parent)} ${command.name()}`;
}
function unknownOption(command, args) {
  for (let index = 0; index < args.length && args[index] !== "--"; index += 1) {
    const word = args[index] ?? "";
    if (!word.startsWith("--")) continue;
    const name = word.split("=")[0] ?? word;
    const option = command.options.find(({ long }) => long === name);
    if (option === void 0 && name !== "--help" && name !== "--version") return name;
    if (option?.required === true && !word.includes("=")) index += 1;
  }
  return void 0;
}

// src/domain/audit-export.ts
var EXPORT_FORMATS = ["jsonl", "cef"];

// src/cli/define-audit-keeping.ts
function defineAuditKeeping(audit, { perform }, { keyOption: keyOption2, publicKeyOption: publicKeyOption2, originOption: originOption2 }) {
  withJson(audit.command("rotate <log>")).description("hand the log over to a new key, by an entry that both keys sign").addOption(keyOption2()).addOption(
    textOption(
      "--new-key <file>",
      "the key that takes over: PEM file, or env://NAME"
    ).makeOptionMandatory()
  ).addOption(textOption("--actor <name>", "who does it (default: the actor of the GitHub run)")).addOption(textOption("--checkpoint <file>", "checkpoint kept elsewhere that the log must extend")).addOption(
    listOption("--timestamp-url <url>", "RFC 3161 authority that stamps the new checkpoint (repeatable)")
  ).action(
    (directory, options) => perform(() => import("./chunk-3DPJOS5B.js").then((verb) => verb.auditRotateVerb), {
      ...options,
      directory
    })
  );
  withJson(audit.command("cosign <log>")).description("co-sign the checkpoint as a witness, if the log extends what the witness saw before").addOption(publicKeyOption2().makeOptionMandatory()).addOption(originOption2()).addOption(keyOption2()).addOption(
    textOption("--name <name>", "name of the witness, as example.org/witness").makeOptionMandatory()
  ).addOption(
    textOption(
      "--state <file>",
      "what this witness remembers of the log; made the first time"
    ).makeOptionMandatory()
  ).addOption(textOption("--output <file>", "co-signed checkpoint (default: that of the log)")).action(
    (directory, options) => perform(() => import("./chunk-3DPJOS5B.js").then((verb) => verb.auditCosignVerb), {
      ...options,
      directory
    })
  );
  withJson(audit.command("stamp <log>")).description("have the checkpoint time-stamped (RFC 3161); the stamp lies in the log").addOption(publicKeyOption2().makeOptionMandatory()).addOption(
    listOption(
      "--timestamp-url <url>",
      "RFC 3161 authority that stamps the checkpoint (repeatable)"
    ).makeOptionMandatory()
  ).action(
    (directory, options) => perform(() => import("./chunk-3DPJOS5B.js").then((verb) => verb.auditStampVerb), {
      ...options,
      directory
    })
  );
}

// src/cli/define-audit.ts
function defineAuditVerbs(program, ports) {
  const { perform } = ports;
  const audit = program.command("audit").description("the tamper-evident audit log: a folder, git:BRANCH or oci://HOST/REPOSITORY:TAG");
  withJson(audit.command("append <log>")).description("append one event and sign the new checkpoint").addOption(keyOption()).addOption(
    textOption("--action <word>", "what was done: deploy, config-change, retire, \u2026").makeOptionMandatory()
  ).addOption(textOption("--actor <name>", "who did it (default: the actor of the GitHub run)")).addOption(textOption("--subject <subject>", "what it was done to")).addOption(textOption("--environment <name>", "where")).addOption(listOption("--before <name=value>", "a value before the change (repeatable)")).addOption(listOption("--after <name=value>", "a value after the change (repeatable)")).addOption(listOption("--detail <name=value>", "a field of the event (repeatable)")).addOption(listOption("--consumer <name>", "a service or agent that uses the subject (repeatable)")).addOption(textOption("--origin <name>", "name of a new log, as sallyport.dev/audit/my-team")).addOption(textOption("--checkpoint <file>", "checkpoint kept elsewhere that the log must extend")).addOption(
    listOption(
      "--retired-key <key>",
      "key that signed the log before: PEM file or verifier key (repeatable)"
    )
  ).addOption(
    listOption("--timestamp-url <url>", "RFC 3161 authority that stamps the new checkpoint (repeatable)")
  ).action(
    (directory, options) => perform(() => import("./chunk-ZQL5YF6V.js").then((verb) => verb.auditAppendVerb), {
      ...options,
      directory
    })
  );
  withJson(audit.command("verify <log>")).description("verify the whole log offline").addOption(publicKeyOption().makeOptionMandatory()).addOption(retiredOption()).addOption(originOption()).addOption(
    listOption("--checkpoint <file>", "checkpoint kept elsewhere that the log must extend (repeatable)")
  ).addOption(
    textOption(
      "--against <file>",
      "checkpoint of the last time, which the log must extend; renewed when it does"
    )
  ).addOption(
    listOption("--decision <file>", "signed decision whose head of the log it must extend (repeatable)")
  ).addOption(listOption("--witness <key>", "verifier key of a witness, or a file with it (repeatable)")).addOption(countOption("--witness-threshold <k>", "so many of them must have co-signed (default: all)")).addOption(
    listOption(
      "--timestamp-authority <file>",
      "certificates of a time-stamp authority: PEM or trusted root JSON; the log must be stamped (repeatable)"
    )
  ).action(
    (directory, options) => perform(() => import("./chunk-ZQL5YF6V.js").then((verb) => verb.auditVerifyVerb), {
      ...options,
      directory
    })
  );
  withJson(audit.command("show <log>")).description("print the entries as JSON lines (unverified: run verify first)").addOption(countOption("--last <number>", "the last entries only")).action(
    (directory, options) => perform(() => import("./chunk-ZQL5YF6V.js").then((verb) => verb.auditShowVerb), { ...options, directory })
  );
  withJson(audit.command("prove <log>")).description("prove that an entry is in the log, or that the log extends an earlier checkpoint").addOption(publicKeyOption().makeOptionMandatory()).addOption(retiredOption()).addOption(originOption()).addOption(countOption("--index <number>", "entry to prove (0-based)")).addOption(textOption("--checkpoint <file>", "earlier checkpoint")).action(
    (directory, options) => perform(() => import("./chunk-ZQL5YF6V.js").then((verb) => verb.auditProveVerb), { ...options, directory })
  );
  withJson(audit.command("export <log>")).description("write the entries for other systems, one a line").addOption(
    new Option("--format <format>", "JSON lines, or Common Event Format for a SIEM").choices([...EXPORT_FORMATS]).makeOptionMandatory()
  ).addOption(textOption("--output <file>", "file to write (default: print, up to 16 MiB)")).addOption(countOption("--last <number>", "the last entries only")).addOption(publicKeyOption("verify the log first, by this key")).addOption(retiredOption()).addOption(originOption()).action(
    (directory, options) => perform(() => import("./chunk-3DPJOS5B.js").then((verb) => verb.auditExportVerb), {
      ...options,
      directory
    })
  );
  defineAuditKeeping(audit, ports, { keyOption, publicKeyOption, retiredOption, originOption });
}
function keyOption() {
  return textOption("--key <file>", "Ed25519 private key: PEM file, or env://NAME").makeOptionMandatory();
}
function publicKeyOption(what = "public key of the log") {
  return listOption("--public-key <key>", `${what}: PEM file or verifier key (repeatable)`);
}
function retiredOption() {
  return listOption(
    "--retired-key <key>",
    "key that signed the past, up to the entry that hands over, or KEY@SIZE (repeatable)"
  );
}
function originOption() {
  return textOption("--origin <name>", "name of the log (default: what the log says)");
}

// src/cli/define-deploy.ts
function defineDeployVerbs(program, { perform }) {
  withJson(withAudit(withSubject(withPolicy(program.command("exec <command...>"))))).description(
    "start a program only if a gate let the model into the environment; write -- before the program"
  ).addOption(
    textOption("--verify <model>", "what the program will load: a folder or file").makeOptionMandatory()
  ).addOption(listOption("--evidence <store>", `evidence store: ${STORE_FORMS}`).makeOptionMandatory()).addOption(textOption("--signature <file>", "signature of the model (default: where signatures lie)")).addHelpText("after", EXIT_CODES).action(
    (command, options) => perform(() => import("./chunk-DLJPTECY.js").then((verb) => verb.execVerb), { ...options, command })
  );
}
var EXIT_CODES = "\nExit codes: that of the program (128 + N when signal N ended it). Not started:\n101 blocked, 102 configuration, 103 undecided or internal.";

// src/domain/score-profile.ts
var BOM_SCORE_PROFILES = [
  "identity",
  "aisvs-6.2",
  "g7-2026-05",
  "ai-act-annex-iv-readiness",
  "owasp-compat"
];
var DEFAULT_SCORE_PROFILE = "identity";

// src/cli/define-aibom.ts
function defineAibomVerbs(program, { perform }) {
  const aibom = program.command("aibom").description("bill of materials of a model");
  withJson(withEvidence(withModel(aibom.command("generate [path]")))).description("write the AI-BOM of a model folder (CycloneDX or SPDX JSON, validated)").addOption(textOption("--output <file>", "file to write").makeOptionMandatory()).addOption(
    new Option("--format <format>", "document format (default: cyclonedx-1.6)").choices(BOM_FORMATS)
  ).addOption(
    textOption("--declarations <file>", "what people state about the model (aibom.yml, see docs/aibom.md)")
  ).addOption(
    textOption("--name <name>", "name of the model (default: what its files say, else the folder)")
  ).addOption(textOption("--model-version <version>", "version of the model")).addOption(
    textOption(
      "--hub <model>",
      "OWNER/NAME@COMMIT on a hub in the place of a path: reads headers, no weights"
    )
  ).addOption(textOption("--hub-endpoint <url>", "address of the hub (default: https://huggingface.co)")).action(
    (path, options) => perform(() => import("./chunk-A23O36NN.js").then((verb) => verb.aibomGenerateVerb), {
      ...options,
      ...path === void 0 ? {} : { path }
    })
  );
  withJson(aibom.command("validate <file>")).description("validate a bill of materials of any tool (CycloneDX 1.4 to 1.7, SPDX 2.3 and 3.0 JSON)").addOption(
    new Option("--format <format>", "what to print (default: table)").choices(["table", "json", "sarif"])
  ).addOption(textOption("--output <file>", "write the report to a file instead")).action(
    (file, options) => perform(() => import("./chunk-A23O36NN.js").then((verb) => verb.aibomValidateVerb), { ...options, file })
  );
  withJson(aibom.command("score <file>")).description("say how much of a profile a bill of materials has, and what to add").addOption(
    new Option("--profile <name>", `what it is held against (default: ${DEFAULT_SCORE_PROFILE})`).choices(
      BOM_SCORE_PROFILES
    )
  ).addOption(percentOption("--minimum <score>", "a lower score exits 1 (default: 0)")).action(
    (file, options) => perform(() => import("./chunk-T4Q3H7GM.js").then((verb) => verb.aibomScoreVerb), {
      ...options,
      file
    })
  );
  defineSeveral(aibom, perform);
  defineAttest(aibom, perform);
}
function defineSeveral(aibom, perform) {
  withJson(aibom.command("diff <before> <after>")).description("say what changed between two bills of materials, also of different standards").addOption(
    new Option("--format <format>", "what to print (default: text)").choices(["text", "markdown", "json"])
  ).addOption(textOption("--output <file>", "write the report to a file instead")).option("--exit-code", "exit 1 when something changed").action(
    (before, after, options) => perform(() => import("./chunk-Q65TX7EB.js").then((verb) => verb.aibomDiffVerb), {
      ...options,
      before,
      after
    })
  );
  withJson(aibom.command("merge <files...>")).description("put several documents of one standard together; the subject of the first stays the subject").addOption(textOption("--output <file>", "file to write").makeOptionMandatory()).action(
    (files, options) => perform(() => import("./chunk-YZEFDOAG.js").then((verb) => verb.aibomMergeVerb), {
      ...options,
      files
    })
  );
  withJson(aibom.command("graph <file>")).description("draw the lineage and the consumers of a bill of materials").addOption(
    new Option("--format <format>", "what to draw (default: mermaid)").choices(["svg", "mermaid", "dot"])
  ).addOption(textOption("--output <file>", "write the drawing to a file instead")).action(
    (file, options) => perform(() => import("./chunk-BDDGNPAM.js").then((verb) => verb.aibomGraphVerb), {
      ...options,
      file
    })
  );
}
function defineAttest(aibom, perform) {
  withJson(withEvidence(withSubject(aibom.command("attest <file> <subject>")))).description("sign that a valid bill of materials of any tool describes a model or an image").action(
    (file, subject, options) => perform(() => import("./chunk-SJFFRTST.js").then((verb) => verb.aibomAttestVerb), {
      ...options,
      file,
      subject
    })
  );
}

// src/cli/define-provenance.ts
function defineProvenanceVerbs(program, ports) {
  const provenance = program.command("provenance <subjects...>").enablePositionalOptions();
  withJson(withEvidence(withSubject(provenance))).description("write the SLSA v1 provenance of models, images, files: a statement for each").addOption(textOption("--output <file>", "in-toto statements to write, one a line (required)")).addOption(
    listOption(
      "--material <name=place>",
      "an input of the build: NAME=PATH, which is digested, or NAME=URI@sha256:HEX (repeatable)"
    )
  ).addOption(
    new Option(
      "--builder <who>",
      "who vouches for the build (default: github in Actions, else local)"
    ).choices(["github", "local"])
  ).addOption(
    textOption("--source <folder>", "git checkout it was built from (default: the current one, if any)")
  ).addOption(
    textOption("--training <file>", "training provenance from a training.yml").conflicts([
      "mlflow",
      "dvc",
      "recipe"
    ])
  ).addOption(
    textOption("--mlflow <folder>", "training provenance from a run folder of MLflow").conflicts([
      "dvc",
      "recipe"
    ])
  ).addOption(textOption("--dvc <file>", "training provenance from a dvc.lock").conflicts("recipe")).addOption(textOption("--stage <name>", "stage of the dvc.lock (needed when it has several)")).addOption(
    textOption(
      "--recipe <file>",
      "packaging provenance from a recipe.yml, which sallyport rebuild can run"
    )
  ).addOption(
    textOption("--results <file>", "test-result and scai statements of a training.yml, one a line")
  ).addOption(
    listOption("--expect-digest <digest>", "sha256:HEX that the subjects must have, no other (repeatable)")
  ).action(
    (subjects, options) => ports.perform(() => import("./chunk-OF7JO6EF.js").then((verb) => verb.provenanceVerb), {
      ...options,
      subjects
    })
  );
  defineVerify(provenance, ports);
}
function defineVerify(provenance, { perform }) {
  withJson(withSubject(provenance.command("verify <paths...>"))).description("verify provenance of any tool: files with attestations, then what they are about").addOption(textOption("--key <file>", "public key (PEM) of the signer")).addOption(textOption("--certificate-identity <id>", "exact identity in the certificate of the signer")).addOption(
    textOption("--certificate-oidc-issuer <url>", "exact OIDC issuer in the certificate of the signer")
  ).addOption(textOption("--trusted-root <file>", "trusted root JSON (default: the public-good Sigstore)")).option(
    "--allow-missing-log",
    "accept a timestamp where there is no log of signatures (GitHub, private repositories)"
  ).addOption(textOption("--expect-builder <id>", "exact builder id")).addOption(textOption("--expect-source <url>", "URL of the repository, without git+")).addOption(textOption("--expect-source-ref <ref>", "branch or tag, like refs/tags/v1.2.3")).action(
    (paths, options) => perform(() => import("./chunk-KHZQIYQK.js").then((verb) => verb.provenanceVerifyVerb), {
      ...options,
      paths
    })
  );
}

// src/cli/define-rebuild.ts
function defineRebuild(program, { perform }) {
  withJson(withEvidence(program.command("rebuild <provenance>"))).description("run the recipe of a packaging provenance again and compare what comes out").addOption(
    textOption(
      "--source <folder>",
      "checkout of what the provenance names as source"
    ).makeOptionMandatory()
  ).addOption(
    textOption("--output <path>", "where the rebuilt artifact goes; must not exist").makeOptionMandatory()
  ).option("--allow-run", "run the command that stands in the provenance; without it, it is shown").addOption(countOption("--timeout <seconds>", "end the command after this time (default: 600)")).addOption(textOption("--results <file>", "test-result statement to write")).addOption(textOption("--provenance-key <file>", "public key (PEM) that must have signed the provenance")).addOption(
    textOption("--certificate-identity <id>", "exact identity that must have signed the provenance")
  ).addOption(textOption("--certificate-oidc-issuer <url>", "exact OIDC issuer of that identity")).addOption(textOption("--trusted-root <file>", "trusted root JSON (default: the public-good Sigstore)")).action(
    (provenance, options) => perform(() => import("./chunk-CR23TWNZ.js").then((verb) => verb.rebuildVerb), { ...options, provenance })
  );
}

// src/cli/define-evidence.ts
function defineEvidenceVerbs(program, ports) {
  defineAibomVerbs(program, ports);
  defineScan(program, ports);
  defineProvenanceVerbs(program, ports);
  defineRebuild(program, ports);
}
function defineScan(program, { perform }) {
  const scan = program.command("scan").description("scan a folder");
  const kinds = [
    ["secrets", "find credentials in source, configuration and notebooks"],
    ["iac", "check Dockerfiles, Kubernetes manifests and GitHub workflows"]
  ];
  for (const [kind, description] of kinds) {
    withJson(withEvidence(withSubject(scan.command(`${kind} <path>`)))).description(description).addOption(
      new Option("--format <format>", "what to print (default: table)").choices(["table", "json", "sarif"])
    ).addOption(textOption("--output <file>", "write the report to a file instead")).addOption(severityOption()).addOption(listOption("--exclude <path>", "path to leave out, relative to PATH (repeatable)")).action(
      (path, options) => perform(() => import("./chunk-DPL2ZF3K.js").then((verb) => verb.scanVerb), { ...options, path, kind })
    );
  }
}

// src/cli/define-exchange.ts
function defineExchangeVerbs(program, { perform }) {
  const evidence = program.command("evidence").description("look at, add and copy evidence; nothing is verified");
  withPlace(evidence.command("attach <subject> <file>")).description("put a signed bundle about a subject into its store, or attach any file to an image").addOption(textOption("--media-type <type>", "attach the file as it is, to an image")).action(
    (subject, file, options) => perform(() => import("./chunk-LML7A43G.js").then((verb) => verb.attachVerb), {
      ...options,
      subject,
      file
    })
  );
  withPlace(evidence.command("list <subject>")).description("list the evidence of a subject, and what else is attached to an image").action(
    (subject, options) => perform(() => import("./chunk-LML7A43G.js").then((verb) => verb.listVerb), { ...options, subject })
  );
  withPlace(evidence.command("download <subject>")).description("copy the evidence of a subject into a folder that every verb reads").addOption(textOption("--output <folder>", "folder to write to").makeOptionMandatory()).option("--overwrite", "replace files that are there with other content").action(
    (subject, options) => perform(() => import("./chunk-LML7A43G.js").then((verb) => verb.downloadVerb), { ...options, subject })
  );
}
function withPlace(command) {
  return withJson(withSubject(command)).addOption(
    listOption("--evidence <store>", `store: ${STORE_FORMS}; default: the repository of the image`)
  );
}

// src/cli/define-gate.ts
function defineGateVerbs(program, { perform }) {
  const gate = program.command("gate <subjects...>");
  withParties(withJson(withAudit(withSigner(withSubject(withPolicy(gate)))))).description("decide whether a subject may enter an environment, on verified evidence only").addOption(evidenceOption()).addOption(textOption("--output <file>", "write the decision to a file (JSON)")).option("--recorded", "all evidence that the audit log names for the subject must be in the store").addOption(
    new Option("--mode <mode>", "what a verdict other than pass does (default: enforce)").choices(MODES)
  ).addOption(
    textOption(
      "--github <repository>",
      "repository (owner/name) to ask who reviewed and approved, by GITHUB_TOKEN"
    )
  ).addOption(countOption("--pull-request <number>", "pull request whose reviews count")).addOption(countOption("--run <id>", "run whose environment approvals count")).addHelpText("after", MANY).action((subjects, options) => {
    const [subject = ""] = subjects;
    return subjects.length === 1 && !subject.startsWith("@") ? perform(() => import("./chunk-2OLTRE7V.js").then((verb) => verb.gateVerb), { ...options, subject }) : perform(
      () => import("./chunk-ID773GES.js").then((verb) => verb.gateManyVerb),
      { ...options, subjects }
    );
  });
  defineReplayVerb(gate, perform);
  withParties(withJson(withSubject(withPolicy(program.command("explain [subject]"))))).description(
    "print what an environment requires, and what a subject lacks with the commands that supply it"
  ).addOption(listOption("--evidence <store>", `evidence store (needed with a subject): ${STORE_FORMS}`)).action(
    (subject, options) => perform(
      () => import("./chunk-2OLTRE7V.js").then((verb) => verb.explainVerb),
      subject === void 0 ? options : { ...options, subject }
    )
  );
}
var MANY = "\nSeveral SUBJECTS are decided on one by one. @FILE: the lines of a file.";
function defineReplayVerb(gate, perform) {
  gate.enablePositionalOptions().hook("preSubcommand", () => {
    for (const option of gate.options) option.mandatory = false;
  });
  withJson(gate.command("replay <decision>")).description(
    "decide again as it was decided then: same policy, same bundles, same time; exit 1 if it differs"
  ).addOption(evidenceOption()).addOption(textOption("--policy <file>", "policy file (default: where the decision says it was)")).action(
    (decision, options) => perform(() => import("./chunk-HSCLZ4L2.js").then((verb) => verb.replayVerb), { ...options, decision })
  );
}
function withParties(command) {
  return command.addOption(partyOption("--author <who>", "who made the change")).addOption(partyOption("--builder <who>", "who built the subject")).addOption(partyOption("--actor <who>", "who started this run")).addHelpText("after", WHO);
}
var WHO = "\nWHO is a person of the policy, github:LOGIN, key:HEX, or an identity (e-mail\naddress or URI). An approval that excludes a part nobody named for is undecided.";
function definePeopleVerbs(program, { perform, write }) {
  withPerson(program.command("approve <subject>")).description("sign an approval of exactly this digest, for one environment under one policy").addOption(textOption("--justification <text>", "what was reviewed")).addOption(textOption("--ticket <id>", "where it is tracked")).option("--reject", "sign a rejection instead: it blocks until it expires").addOption(
    textOption(
      "--current <subject>",
      "what is in the environment now, to compare with (default: by --audit)"
    )
  ).option("--yes", "do not ask on the terminal before signing").action(
    (subject, options) => perform(() => import("./chunk-ZGA5Z6GY.js").then((verb) => verb.approveVerb), { ...options, subject })
  );
  withReason(withPerson(program.command("waive <subject>"))).description("sign a waiver: accept findings on this digest for a time").addOption(textOption("--rule <id>", "findings of this rule (exact id)")).addOption(textOption("--fingerprint <hex>", "this finding")).addOption(textOption("--path <path>", "only in this file, or below this folder when it ends in /")).action(
    (subject, options) => perform(() => import("./chunk-ZGA5Z6GY.js").then((verb) => verb.waiveVerb), { ...options, subject })
  );
  withReason(withPerson(program.command("override <subject>"))).description("sign an override: let a failed digest through, on the record").addOption(
    listOption("--check <id>", "failed check to accept (repeatable; default: all of the decision)")
  ).action(
    (subject, options) => perform(() => import("./chunk-ZGA5Z6GY.js").then((verb) => verb.overrideVerb), { ...options, subject })
  );
  defineRetireVerb(program, { perform, write });
}
function defineRetireVerb(program, { perform }) {
  withJson(withAudit(withSshKey(withSigner(withSubject(program.command("retire <subject>")))))).description("sign that this digest may not be used any more: gate and verify refuse it from then on").addOption(
    textOption("--policy <file>", 'policy file; its key "retirement" says who may').makeOptionMandatory()
  ).addOption(evidenceOption()).addOption(listOption("--environment <name>", "environment it is about (repeatable)")).option("--all", "it is about every environment, also of the future").addOption(textOption("--reason <text>", "why, in at least 10 characters").makeOptionMandatory()).addOption(textOption("--ticket <id>", "where it is tracked")).addOption(textOption("--replacement <digest>", "what to use in its place, as sha256:<hex>")).addOption(textOption("--notify-file <file>", "write a notice for caches and loaders (JSON)")).action(
    (subject, options) => perform(() => import("./chunk-56DS5I34.js").then((verb) => verb.retireVerb), { ...options, subject })
  );
}
function withPerson(command) {
  return withJson(withAudit(withSshKey(withSigner(withSubject(withPolicy(command)))))).addOption(evidenceOption()).addOption(textOption("--expires <when>", "duration (24h, 7d, 2w) or time in UTC").makeOptionMandatory());
}
function withSshKey(command) {
  return command.addOption(
    textOption(
      "--ssh-key <file>",
      "SSH key that ssh-keygen signs with: private key, or the .pub of one in an agent"
    ).conflicts(["key", "keyless", "kms", "pkcs11"])
  );
}
function withReason(command) {
  return command.addOption(textOption("--justification <text>", "why").makeOptionMandatory()).addOption(textOption("--ticket <id>", "where it is tracked").makeOptionMandatory());
}
function evidenceOption() {
  return listOption("--evidence <store>", `evidence store: ${STORE_FORMS}`).makeOptionMandatory();
}
function partyOption(flags, description) {
  return listOption(flags, `${description} (repeatable): they cannot count where the policy excludes them`);
}

// src/cli/define-policy.ts
function definePolicyVerbs(program, { perform }) {
  const policy = program.command("policy").description("look after a policy");
  withJson(policy.command("lint <policy>")).description("name what nobody uses, what never matches, and weak choices; exit 1 when there is any").addOption(listOption("--ignore <id>", "remark that is accepted (repeatable)")).action(
    (file, options) => perform(() => import("./chunk-W275NKET.js").then((verb) => verb.lintVerb), { ...options, policy: file })
  );
  withJson(policy.command("test <cases>")).description("run cases of example evidence against a policy; exit 1 when one does not hold").addOption(textOption("--policy <file>", "policy file").makeOptionMandatory()).action(
    (cases, options) => perform(() => import("./chunk-W275NKET.js").then((verb) => verb.testVerb), { ...options, cases })
  );
}

// src/cli/define-release.ts
function defineReleaseVerbs(program, { perform }) {
  const release = program.command("release").description("things that only work together, decided on as one");
  withJson(withModel(release.command("create"))).description("write a release: members by role and digest, in one file with one digest").addOption(textOption("--name <name>", "name of the release, for people").makeOptionMandatory()).addOption(
    listOption(
      "--member <role=subject>",
      "member, as ROLE=SUBJECT or ROLE=file:PATH (repeatable)"
    ).makeOptionMandatory()
  ).addOption(textOption("--output <file>", "file to write").makeOptionMandatory()).action(
    (options) => perform(() => import("./chunk-UAAVMT4D.js").then((verb) => verb.createReleaseVerb), options)
  );
  withEvidenceOf(withJson(withAudit(withSigner(withPolicy(release.command("gate <release>")))))).description("decide on a release: every member must pass in the environment of its role").addOption(textOption("--output <file>", "write the decision to a file (JSON)")).addOption(
    new Option("--mode <mode>", "what a verdict other than pass does (default: enforce)").choices(MODES)
  ).action(
    (file, options) => perform(() => import("./chunk-UAAVMT4D.js").then((verb) => verb.gateReleaseVerb), {
      ...options,
      release: file
    })
  );
  withEvidenceOf(withJson(withModel(withPolicy(release.command("verify <release>"))))).description("at the door: was the release let in, and is what lies here its members").addOption(
    listOption("--member <role=subject>", "what is here, as ROLE=SUBJECT or ROLE=file:PATH (repeatable)")
  ).action(
    (file, options) => perform(() => import("./chunk-UAAVMT4D.js").then((verb) => verb.verifyReleaseVerb), {
      ...options,
      release: file
    })
  );
  withEvidenceOf(withJson(withPolicy(release.command("last <releases...>")))).description("print which of these releases was let in last and still may be used: what to roll back to").action(
    (releases, options) => perform(() => import("./chunk-UAAVMT4D.js").then((verb) => verb.lastReleaseVerb), {
      ...options,
      releases
    })
  );
}
function withEvidenceOf(command) {
  return command.addOption(
    listOption("--evidence <store>", `evidence store: ${STORE_FORMS}`).makeOptionMandatory()
  );
}

// src/cli/define-setup.ts
function defineSetupVerbs(program, { perform }) {
  withJson(program.command("init [folder]")).description("write a starter policy, a workflow and .gitignore lines; nothing is overwritten").option("--org", "in their place, print the rulesets of an organisation as JSON (docs/org-rollout.md)").addOption(textOption("--repository-id <number>", "with --org: repository of the required workflow")).addOption(textOption("--workflow <path>", "with --org: path of the required workflow in it")).addOption(textOption("--ref <ref>", "with --org: its full ref (default: refs/heads/main)")).addOption(textOption("--sha <commit>", "with --org: its commit, in full")).addOption(textOption("--app-id <number>", "with --org: the App whose check runs count")).addOption(listOption("--environment <name>", "with --org: environment whose check run is required")).addOption(listOption("--repository <name>", "with --org: repositories it is for (default: all)")).addOption(
    textOption("--audit-branch <name>", "with --org: branch of the log (default: sallyport-audit)")
  ).addOption(textOption("--output <folder>", "with --org: write each ruleset to a file there, too")).action(
    (folder, options) => perform(
      () => import("./chunk-S36HB2DN.js").then((verb) => verb.initVerb),
      folder === void 0 ? options : { ...options, folder }
    )
  );
  withJson(withSigner(program.command("doctor"))).description("check node, git, clock, policy, key and store, and say how to repair what is wrong").addOption(textOption("--policy <file>", "policy to check (default: sallyport/policy.yml)")).addOption(listOption("--evidence <store>", `evidence store to check: ${STORE_FORMS}`)).addOption(textOption("--github <repository>", "settings of OWNER/NAME to check; token in GITHUB_TOKEN")).addOption(
    textOption("--branch <name>", "with --github: branch whose rules count (default: its default)")
  ).addOption(textOption("--report <file>", "with --github: JSON file to write what was found to")).action(
    (options) => perform(() => import("./chunk-S36HB2DN.js").then((verb) => verb.doctorVerb), options)
  );
  const trust = program.command("trust").description("trust roots");
  withJson(trust.command("update")).description("fetch the trusted root of a Sigstore instance by TUF, for --trusted-root and policies").addOption(textOption("--output <file>", "trusted root JSON to write").makeOptionMandatory()).addOption(textOption("--tuf-url <url>", "TUF repository (default: the public-good Sigstore)")).addOption(textOption("--tuf-root <file>", "its first root.json; needed for any other instance")).addOption(textOption("--cache <folder>", "what was fetched (default: ~/.cache/sallyport/tuf)")).option("--offline", "use only what the folder holds, while it has not expired").action(
    (options) => perform(() => import("./chunk-5DTTHHRE.js").then((verb) => verb.trustUpdateVerb), options)
  );
}

// src/cli/trust-options.ts
function withCertificateClaims(command) {
  return command.option(
    "--transparency-log",
    "the signature of a key or own certificate must be in a log of --trusted-root (default root: public-good)"
  ).option(
    "--no-transparency-log",
    "Sigstore instance without a log (GitHub private repositories): a timestamp of its authority counts"
  ).addOption(
    listOption(
      "--certificate-extension <name=value>",
      "exact claim in the certificate: source-repository, source-ref, build-trigger \u2026 as in a policy (repeatable)"
    )
  ).addOption(textOption("--certificate-github-workflow-name <name>", "as in cosign: name of the workflow")).addOption(textOption("--certificate-github-workflow-ref <ref>", "as in cosign: ref of the workflow")).addOption(
    textOption("--certificate-github-workflow-repository <owner/name>", "as in cosign: its repository")
  ).addOption(textOption("--certificate-github-workflow-sha <commit>", "as in cosign: its commit")).addOption(textOption("--certificate-github-workflow-trigger <event>", "as in cosign: what started it"));
}

// src/cli/define-signing.ts
function defineSigningVerbs(program, { perform }) {
  withJson(withSubject(program.command("digest <path>"))).description("print the digest that names a model folder, a file or a source tree").action(
    (path, options) => perform(() => import("./chunk-26LQOXKU.js").then((verb) => verb.digestVerb), { ...options, path })
  );
  withJson(withSparing(withEvidence(withModel(program.command("sign <path...>"))))).description(
    "sign a model folder or a file (OMS v1.0 signature), or images at oci://REFERENCE, several at once"
  ).option("--file", "sign the bytes of the file, as cosign sign-blob (writes FILE.sigstore.json)").addOption(
    new Option(
      "--subject-kind <kind>",
      "oci://REFERENCE: the image, or the model that its layers are (default: image)"
    ).choices(["image", "model"])
  ).option("--recursive", "image: sign the index and every platform below it").addOption(listOption("--annotation <name=value>", "image: your words, signed too (repeatable)")).addOption(
    textOption(
      "--signature <file>",
      "signature to write (default: model.sig in the folder, FILE.sig for a file)"
    )
  ).addOption(
    new Option("--serialization <method>", "what is hashed by itself (default: files)").choices([
      "files",
      "shards"
    ])
  ).addOption(
    new Option("--hash <name>", "hash of each file or shard (default: sha256)").choices([
      ...CONTENT_HASHES
    ])
  ).addOption(countOption("--shard-size <bytes>", "bytes of a shard (default: 1000000000)")).addOption(
    new Option(
      "--shard-algorithm <form>",
      "how the signature names it; model_signing 1.1 reads its own form alone (default: specification)"
    ).choices(["specification", "model-signing"])
  ).action(
    (paths, options) => perform(() => import("./chunk-SJDR3SQN.js").then((verb) => verb.signVerb), {
      ...options,
      path: paths[0] ?? "",
      paths
    })
  );
  withCertificateClaims(withJson(withAudit(withSubject(program.command("verify <subject...>"))))).description(
    "verify a signature and the content it speaks of, images at oci://REFERENCE, or the decision of a gate"
  ).option("--file", "verify the bytes of the file, as cosign verify-blob (reads FILE.sigstore.json)").option("--recursive", "image: every platform below an index must be signed too").addOption(listOption("--annotation <name=value>", "image: the signature must carry it (repeatable)")).addOption(
    listOption(
      "--signature <file>",
      "signature to verify (default: model.sig in the folder, FILE.sig; repeatable with --threshold)"
    )
  ).addOption(listOption("--key <file>", "public key (PEM) of the signer (repeatable with --threshold)")).addOption(
    listOption(
      "--certificate-identity <id>",
      "exact identity in the certificate of the signer (repeatable with --threshold)"
    )
  ).addOption(
    listOption(
      "--certificate-oidc-issuer <url>",
      "exact OIDC issuer in the certificate of the signer; with several identities one for all or one for each"
    )
  ).addOption(
    countOption("--threshold <k>", "so many different signers of those named must have signed the model")
  ).option("--require-read", "refuse a signature whose signer had not read every file of the model").addOption(textOption("--trusted-root <file>", "trusted root JSON (default: the public-good Sigstore)")).addOption(
    textOption("--certificate-root <file>", "PEM: roots of your own authority, in the place of Sigstore")
  ).addOption(
    listOption(
      "--certificate-subject <name>",
      "exact distinguished name, in the place of --certificate-identity (repeatable with --threshold)"
    )
  ).addOption(
    textOption(
      "--timestamp-authority <file>",
      "PEM, or trusted root JSON: the signature must be stamped by it"
    )
  ).option("--accept-model-signing-v02", "also accept what model_signing 0.2 signed").addOption(textOption("--policy <file>", "policy file: verify the newest decision for --environment")).addOption(textOption("--environment <name>", "environment of the policy")).addOption(listOption("--evidence <store>", `store that holds the decision: ${STORE_FORMS}`)).option("--ignore-unsigned-files", "accept files that the signature does not name").action(
    (subjects, options) => perform(() => import("./chunk-BA7FMDQ2.js").then((verb) => verb.verifyVerb), {
      ...options,
      subject: subjects[0] ?? "",
      subjects
    })
  );
  const key = program.command("key").description("signing keys");
  withJson(key.command("generate")).description(
    "make a key pair: PREFIX.key (private, encrypted with SALLYPORT_KEY_PASSPHRASE or what you type) and PREFIX.pub"
  ).addOption(textOption("--output <prefix>", "path without extension").makeOptionMandatory()).addOption(
    new Option("--algorithm <name>", "key algorithm (default: ec-p256)").choices([...KEY_ALGORITHMS])
  ).option("--no-passphrase", "write the private key in the clear").action(
    (options) => perform(() => import("./chunk-QTWAP5F3.js").then((verb) => verb.keyGenerateVerb), options)
  );
  withJson(key.command("public")).description("write the public key of a private key: of a file, a service or a hardware module").addOption(textOption("--key <file>", "private key (PEM), or env://NAME")).addOption(
    textOption(
      "--kms <uri>",
      "key in a service: awskms://, gcpkms://, azurekms:// or hashivault://"
    ).conflicts("key")
  ).addOption(
    textOption("--pkcs11 <uri>", "key in a hardware module: URI of RFC 7512 with module-path").conflicts([
      "key",
      "kms"
    ])
  ).addOption(textOption("--output <file>", "where the PEM goes (default: standard output)")).action(
    (options) => perform(() => import("./chunk-QTWAP5F3.js").then((verb) => verb.keyPublicVerb), options)
  );
}

// src/cli/program.ts
function buildProgram(ports) {
  const program = new Command(PRODUCT.name).description("Supply-chain gate for AI models: digest, sign, describe, scan, approve, gate, audit").version(PRODUCT.version, "--version", "print the version").helpOption("--help", "print help").helpCommand(false).showSuggestionAfterError(false).configureHelp({ optionDescription: describeOption }).exitOverride().enablePositionalOptions().configureOutput({
    writeOut: ports.write,
    // Errors are printed in one place (run-cli.ts).
    writeErr: () => void 0,
    outputError: () => void 0
  });
  defineSigningVerbs(program, ports);
  defineEvidenceVerbs(program, ports);
  defineExchangeVerbs(program, ports);
  defineGateVerbs(program, ports);
  definePeopleVerbs(program, ports);
  defineDeployVerbs(program, ports);
  defineReleaseVerbs(program, ports);
  definePolicyVerbs(program, ports);
  defineAuditVerbs(program, ports);
  defineSetupVerbs(program, ports);
  program.addHelpText(
    "after",
    '\nBegin with "sallyport init". SUBJECT is a path,\noci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex> or git:<commit>.\nExit codes: 0 pass, 1 blocked, 2 configuration, 3 undecided.'
  );
  return program;
}
function describeOption({ description, argChoices, mandatory }) {
  const choices = argChoices === void 0 ? "" : `; one of ${argChoices.join(", ")}`;
  return `${description}${choices}${mandatory ? " (required)" : ""}`;
}

// src/cli/run-cli.ts
async function runCli(args, env, streams) {
  if (args[0] !== EXEC) return (await runVerb(args, env, streams)).exitCode;
  const { stderr } = streams;
  const { exitCode, isProgram } = await runVerb(args, env, { stdout: stderr, stderr });
  return isProgram || exitCode === 0 ? exitCode : EXEC_OFFSET + exitCode;
}
var EXEC = "exec";
var EXEC_OFFSET = 100;
async function runVerb(args, env, streams) {
  const own = (exitCode) => ({ exitCode, isProgram: false });
  const { stdout, stderr } = streams;
  const end = args.indexOf("--");
  const wantsJson = (end < 0 ? args : args.slice(0, end)).includes("--json");
  const terminal = describeTerminal(stdout, env);
  const progress = describeTerminal(stderr, env).interactive ? createTerminalProgress(stderr, systemClock) : silentProgress;
  const tell = (line) => void stderr.write(`${escapeTerminal(line)}
`);
  const ports = {
    ...{ clock: systemClock, env, progress, terminal, tell },
    askSecret: async (question) => {
      const { askSecret } = await import("./chunk-DHFRKJB3.js");
      return await askSecret(question, { stdin: streams.stdin, stderr });
    },
    // Looked at by who asks: opening the standard input costs every other verb.
    get ask() {
      const { stdin } = streams;
      return stdin?.isTTY === true && stderr.isTTY === true ? askOn(stdin, stderr) : void 0;
    }
  };
  let result;
  const perform = async (load, options) => {
    const verb = await load();
    result = await verb(options, ports);
  };
  const program = buildProgram({
    perform,
    write: (text) => void stdout.write(text)
  });
  try {
    requireNode(process.versions.node);
    await program.parseAsync([...args], { from: "user" });
    progress.end();
    if (result === void 0) return own(0);
    const { programExitCode } = result;
    if (programExitCode !== void 0) return { exitCode: programExitCode, isProgram: true };
    stdout.write(wantsJson ? `${JSON.stringify(result.json, null, 2)}
` : result.text);
    return own(result.exitCode);
  } catch (thrown) {
    progress.end();
    if (thrown instanceof CommanderError)
      return own(reportUsage(explainUsage(thrown, program, args), wantsJson, streams));
    const error = toAppError(thrown);
    const exitCode = exitCodeOf(error.errorClass);
    if (wantsJson) stdout.write(errorJson(error, exitCode));
    stderr.write(errorText(error, readVariable("debug", env) === "1"));
    return own(exitCode);
  }
}
function askOn(stdin, stderr) {
  return async (question) => {
    stderr.write(`${question} [y/N] `);
    const { createInterface } = await import("node:readline/promises");
    const lines = createInterface({ input: stdin });
    try {
      for await (const line of lines) return /^y(?:es)?$/i.test(line.trim());
      return false;
    } finally {
      lines.close();
    }
  };
}
function reportUsage(mistake, wantsJson, streams) {
  if (mistake === void 0) return 0;
  const { message, hint } = mistake;
  if (wantsJson) {
    const body = { code: "invalid-input", class: "configuration", message, hint };
    streams.stdout.write(`${JSON.stringify({ error: body, exitCode: 2 }, null, 2)}
`);
  }
  streams.stderr.write(`error: ${escapeTerminal(message)}
hint: ${escapeTerminal(hint)}
`);
  return 2;
}
function errorJson(error, exitCode) {
  const { code, errorClass, message, hint } = error;
  const body = { code, class: errorClass, message, ...hint === void 0 ? {} : { hint } };
  return `${JSON.stringify({ error: body, exitCode }, null, 2)}
`;
}
function errorText(error, debug) {
  const lines = [`error: ${escapeTerminal(error.message)}`];
  if (error.hint !== void 0) lines.push(`hint: ${escapeTerminal(error.hint)}`);
  if (debug) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
      lines.push(cause.stack ?? "");
  }
  return `${lines.join("\n")}
`;
}

export {
  BOM_SCORE_PROFILES,
  DEFAULT_SCORE_PROFILE,
  runCli
};
