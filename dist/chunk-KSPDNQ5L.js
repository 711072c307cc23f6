import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  readGithubClaims
} from "./chunk-MQELYQ2W.js";
import {
  makeProvenance
} from "./chunk-2FQL57BP.js";
import {
  openSink,
  storeStatement
} from "./chunk-QJF24ZAG.js";
import {
  encodeStatement
} from "./chunk-N3VCBZS7.js";
import {
  identifyPath,
  identifySubject,
  refuseInside
} from "./chunk-SF4EHC64.js";
import {
  findGitRoot
} from "./chunk-KZHZPU7M.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  pathKind,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  readVariable
} from "./chunk-5YPH3SL2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/record-provenance.ts
import path from "node:path";

// src/provenance/parse-material.ts
function parseMaterial(text) {
  const at = text.indexOf("=");
  const name = text.slice(0, Math.max(at, 0));
  const path2 = text.slice(at + 1);
  if (at === -1 || name === "" || path2.trim() === "") {
    throw new AppError("invalid-input", `material ${JSON.stringify(text)} is not of the form name=path`, {
      hint: "for example --material training-data=data/train.parquet"
    });
  }
  if (!/^[\p{L}\p{N}._:/@+-]{1,200}$/u.test(name)) {
    throw new AppError(
      "invalid-input",
      `material name ${JSON.stringify(name)} has characters that are not allowed`,
      {
        hint: "use letters, digits and . _ : / @ + -, at most 200"
      }
    );
  }
  return { name, path: path2 };
}

// src/flows/record-provenance.ts
async function recordProvenance(target, options, context) {
  const sink = options.sink ?? await openSink(options, context);
  const builder = await readBuilder(options, context);
  const identified = options.identified ?? await identifySubject(target, options.identify ?? {}, context);
  const output = options.output === void 0 ? void 0 : path.resolve(options.output);
  if (output !== void 0) refuseInside(identified, output, "provenance");
  if (options.evidence !== void 0) refuseInside(identified, options.evidence, "evidence store");
  const source = options.identifiedSource ?? await findSource(options.source, context);
  const statement = makeProvenance({
    subject: identified.subject,
    builder,
    ...source === void 0 ? {} : { source: sourceState(source) },
    materials: await readMaterials(options.materials ?? [], context),
    ...options.startedAt === void 0 ? {} : { startedAt: options.startedAt, finishedAt: context.clock() }
  });
  if (output !== void 0) await writeAtomically(output, encodeStatement(statement));
  const stored = sink === void 0 ? void 0 : await storeStatement(statement, sink);
  return {
    subject: identified.subject,
    digest: formatDigest(identified.subject.digest),
    statement,
    builder: builder.kind,
    source: source?.subject,
    output,
    stored
  };
}
async function findSource(folder, context, known) {
  if (folder === void 0 && await findGitRoot(".") === void 0) return void 0;
  const options = { kind: "source", ...known === void 0 ? {} : { known } };
  return await identifyPath(folder ?? ".", options, context);
}
async function readBuilder(options, context) {
  const inActions = readVariable("githubActions", context.env) === "true";
  if ((options.builder ?? (inActions ? "github" : "local")) === "local") return { kind: "local" };
  const claims = await readGithubClaims({ env: context.env, clock: context.clock, mask: context.mask });
  return {
    kind: "github",
    claims,
    serverUrl: readVariable("githubServerUrl", context.env) ?? "https://github.com"
  };
}
function sourceState({ subject, git }) {
  const treeSha256 = subject.digest["sha256"];
  return {
    ...git?.remoteUrl === void 0 ? {} : { uri: git.remoteUrl },
    ...git?.commit === void 0 ? {} : { commit: git.commit },
    isDirty: git?.dirty ?? true,
    ...treeSha256 === void 0 ? {} : { treeSha256 }
  };
}
async function readMaterials(texts, context) {
  const materials = [];
  for (const text of texts) {
    const { name, path: place } = parseMaterial(text);
    const isFile = await pathKind(path.resolve(place)) === "file";
    const { subject } = await identifyPath(place, isFile ? { kind: "file" } : {}, context);
    materials.push({ name, digest: subject.digest });
  }
  return materials;
}

export {
  recordProvenance,
  findSource
};
