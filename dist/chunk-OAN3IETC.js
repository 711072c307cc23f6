const path = process.getBuiltinModule("node:path");
import {
  claimedConfig,
  describeDifferences,
  differencesFromCertificate
} from "./chunk-QNVCC4XT.js";
import {
  parseProvenance
} from "./chunk-CIC33ARX.js";
import {
  GITHUB_BUILD_TYPE,
  descriptorSchema,
  maybe,
  predicateText
} from "./chunk-AJUIYVBZ.js";
import {
  runCertificateOf
} from "./chunk-CMKSDM7S.js";
import {
  PREDICATE,
  digestFileWith,
  identifySubject
} from "./chunk-F3LVSCKF.js";
import {
  _enum,
  array,
  boolean,
  looseObject,
  object,
  record,
  string,
  unknown
} from "./chunk-KMVC2J2I.js";
import {
  STATEMENT_MEDIA_TYPE,
  STATEMENT_TYPE,
  decodeBase64,
  digestsMatch,
  encodeBundle,
  isUsableDigestSet,
  openVerifier,
  parseStrictJson,
  pathKind,
  readBounded,
  readBundle,
  readTrustedRootFile
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  toAppError
} from "./chunk-4YF2P4A2.js";

// src/provenance/foreign-claims.ts
var SLSA_V02 = "https://slsa.dev/provenance/v0.2";
function readForeignClaims(statement, signer) {
  const certificate = runCertificateOf(signer);
  switch (statement.predicateType) {
    case PREDICATE.provenance: {
      const view = parseProvenance(statement.predicate);
      const claimed = claimsOfV1(view, statement.predicate);
      const strict = certificate !== void 0 && view.buildType === GITHUB_BUILD_TYPE ? differencesFromCertificate(view, certificate) : [];
      return judge("slsa-v1", claimed, { certificate, strict });
    }
    case SLSA_V02:
      return judge("slsa-v0.2", claimsOfV02(statement.predicate), { certificate, strict: [] });
    default:
      throw new AppError("unsupported", `predicate ${statement.predicateType} is no SLSA provenance`);
  }
}
function judge(format, claimed, { certificate, strict }) {
  const { builderId, buildType, repository, ref, commit } = claimed;
  const comparisons = certificate === void 0 ? [] : compare(claimed, certificate);
  const differences = [
    ...strict,
    ...describeDifferences(comparisons.filter((each) => each.claimed !== void 0)).filter(
      (difference) => !strict.includes(difference)
    )
  ];
  const confirmed = comparisons.filter(({ claimed: a, certified: b }) => a !== void 0 && a === b);
  const silent = comparisons.filter(({ claimed: a, certified: b }) => a === void 0 || b === void 0);
  return {
    ...{ format, buildType, builderId, differences },
    source: repository === void 0 ? void 0 : {
      repository,
      ...ref === void 0 ? {} : { ref },
      ...commit === void 0 ? {} : { commit }
    },
    confirmed: confirmed.map(({ field }) => field),
    unchecked: [
      ...certificate === void 0 ? ["builder, source and run: the signer is no certificate of a run, so they are its own word"] : silent.map(
        ({ field, claimed: said }) => said === void 0 ? `${field}: the provenance does not say it` : `${field} (${said}): the certificate does not say it`
      ),
      ...certificate !== void 0 && !isWorkflow(builderId) ? [`builder ${builderId}: it is no workflow that a certificate could name`] : [],
      ...claimed.parameters.length === 0 ? [] : [`parameters ${claimed.parameters.join(", ")}: nothing was expected of them`],
      ...claimed.dependencies === 0 ? [] : [
        `${String(claimed.dependencies)} dependencies besides the source: they are the word of the builder`
      ],
      ...claimed.remarks
    ]
  };
}
function compare(claimed, { identity, extensions }) {
  const of = (field, said, extension) => ({
    field,
    claimed: said,
    certified: extensions[extension]
  });
  const config = extensions["buildConfigUri"];
  return [
    ...isWorkflow(claimed.builderId) ? [
      {
        field: "builder",
        claimed: claimed.builderId,
        certified: extensions["buildSignerUri"] ?? identity
      }
    ] : [],
    of("source repository", claimed.repository, "sourceRepositoryUri"),
    of("source ref", claimed.ref, "sourceRepositoryRef"),
    of("source commit", claimed.commit, "sourceRepositoryDigest"),
    {
      field: "workflow path",
      claimed: claimedConfig(claimed.repository, claimed.path, config),
      certified: config
    },
    of("event", claimed.event, "buildTrigger"),
    of("repository id", claimed.repositoryId, "sourceRepositoryIdentifier"),
    of("owner id", claimed.ownerId, "sourceRepositoryOwnerIdentifier"),
    of("runner environment", claimed.runner, "runnerEnvironment"),
    of("run", claimed.run, "runInvocationUri")
  ];
}
function isWorkflow(builderId) {
  return builderId.includes("/.github/workflows/");
}
var looseV1 = object({
  buildDefinition: object({
    externalParameters: looseObject({
      workflow: object({ ref: predicateText, repository: predicateText, path: predicateText }).optional().catch(void 0)
    }),
    internalParameters: looseObject({ github: record(string(), unknown()).optional().catch(void 0) }).nullish()
  })
});
function claimsOfV1(view, predicate) {
  const { buildDefinition } = looseV1.parse(predicate);
  const { workflow, ...others } = buildDefinition.externalParameters;
  const github = buildDefinition.internalParameters?.github ?? {};
  const named = (key) => {
    const value = Object.hasOwn(github, key) ? github[key] : void 0;
    return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
  };
  const runner = /^https:\/\/github\.com\/actions\/runner\/([a-z-]+)$/.exec(view.builderId)?.[1];
  return {
    ...{ builderId: view.builderId, buildType: view.buildType },
    repository: view.source?.repository ?? workflow?.repository,
    ref: view.source?.ref ?? workflow?.ref,
    commit: view.source?.digest?.["gitCommit"] ?? view.source?.digest?.["sha1"],
    path: workflow?.path,
    event: named("event_name"),
    repositoryId: named("repository_id"),
    ownerId: named("repository_owner_id"),
    runner: named("runner_environment") ?? runner,
    run: view.invocationId,
    parameters: Object.keys(others),
    dependencies: view.dependencies.length - (view.source === void 0 ? 0 : 1),
    remarks: []
  };
}
var v02Schema = object({
  builder: object({ id: predicateText }),
  buildType: predicateText,
  invocation: object({
    configSource: maybe(
      object({
        uri: maybe(predicateText),
        digest: maybe(record(string().max(64), string().max(256))),
        entryPoint: maybe(predicateText)
      })
    ),
    parameters: unknown().optional(),
    environment: maybe(record(string(), unknown()))
  }).nullish(),
  metadata: object({
    completeness: maybe(object({ materials: maybe(boolean()), parameters: maybe(boolean()) }))
  }).nullish(),
  materials: maybe(array(descriptorSchema).max(1e4))
});
function claimsOfV02(predicate) {
  const parsed = v02Schema.safeParse(predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError("malformed", `provenance v0.2 is not as expected at ${issue?.path.join(".") ?? ""}`);
  }
  const { builder, buildType, invocation, metadata, materials = [] } = parsed.data;
  return {
    ...claimsOfInvocation(invocation ?? {}, materials),
    ...{ builderId: builder.id, buildType },
    ...remarksOf(metadata)
  };
}
function remarksOf(metadata) {
  const isComplete = metadata?.completeness?.materials === true;
  return { remarks: isComplete ? [] : ["materials: the provenance says they are not complete"] };
}
function claimsOfInvocation({ configSource: config, environment, parameters }, materials) {
  const [, repository, ref] = /^git\+(https?:\/\/[^/]+\/[^@]+)(?:@(.+))?$/.exec(config?.uri ?? "") ?? [];
  const named = environmentReader(environment ?? {});
  const [id, attempt] = [named("RUN_ID"), named("RUN_ATTEMPT")];
  const isRecord2 = typeof parameters === "object" && parameters !== null;
  return {
    ...{ repository, ref },
    commit: config?.digest?.["sha1"] ?? config?.digest?.["gitCommit"],
    path: withoutRepository(config?.entryPoint),
    event: named("EVENT_NAME"),
    repositoryId: named("REPOSITORY_ID"),
    ownerId: named("REPOSITORY_OWNER_ID"),
    run: repository === void 0 || id === void 0 || attempt === void 0 ? void 0 : `${repository}/actions/runs/${id}/attempts/${attempt}`,
    parameters: isRecord2 ? Object.keys(parameters) : [],
    dependencies: materials.filter(({ uri }) => uri !== config?.uri).length
  };
}
function environmentReader(environment) {
  return (name) => {
    for (const key of [`GITHUB_${name}`, `github_${name.toLowerCase()}`]) {
      const value = Object.hasOwn(environment, key) ? environment[key] : void 0;
      if (typeof value === "string" && value !== "") return value;
    }
    return void 0;
  };
}
function withoutRepository(entryPoint) {
  const [path2] = /\.github\/workflows\/[^@]+/.exec(entryPoint ?? "") ?? [];
  return path2;
}

// src/provenance/foreign-statement.ts
var MAX_SUBJECTS = 1e4;
var statementSchema = object({
  _type: _enum([STATEMENT_TYPE, "https://in-toto.io/Statement/v0.1"]),
  subject: array(
    object({
      name: maybe(string().max(4096)),
      digest: record(string().max(64), string().max(256))
    })
  ).min(1).max(MAX_SUBJECTS),
  predicateType: string().min(1).max(1024),
  predicate: unknown()
});
function readForeignStatement(payload) {
  const value = parseStrictJson(payload, { maxBytes: 16 * 1024 * 1024, what: "statement" });
  const parsed = statementSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      "malformed",
      `statement is not as in-toto has it at ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
    );
  }
  const { subject, predicateType, predicate } = parsed.data;
  return { subjects: subject.map(({ name, digest }) => ({ name, digest })), predicateType, predicate };
}
function subjectOf({ subjects }, wanted) {
  return subjects.find(
    ({ digest }) => isUsableDigestSet(digest) && wanted.some((each) => digestsMatch(digest, each))
  );
}

// src/provenance/read-attestations.ts
var MAX_ATTESTATIONS_BYTES = 64 * 1024 * 1024;
var MAX_ATTESTATIONS = 1e3;
function readAttestations(bytes, file) {
  const whole = tryJson(bytes, file);
  if (!isAppError(whole)) return withBound(sort(whole.value, file), file);
  const lines = Buffer.from(bytes).toString("utf8").split("\n");
  if (lines.filter((line) => line.trim() !== "").length < 2) throw whole;
  const found = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `${file}:${String(index + 1)}`;
    const parsed = tryJson(line, place);
    if (isAppError(parsed)) return [{ kind: "unusable", place, reason: parsed.message }];
    return sort(parsed.value, place);
  });
  return withBound(found, file);
}
function tryJson(text, what) {
  try {
    return { value: parseStrictJson(text, { maxBytes: MAX_ATTESTATIONS_BYTES, maxDepth: 64, what }) };
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code === "limit-exceeded") throw thrown;
    return thrown;
  }
}
function withBound(found, file) {
  if (found.length <= MAX_ATTESTATIONS) return found;
  throw new AppError("limit-exceeded", `${file} holds more than ${String(MAX_ATTESTATIONS)} attestations`);
}
function sort(value, place) {
  if (!isRecord(value)) return [{ kind: "unusable", place, reason: "is not an object" }];
  const list = value["attestations"];
  if (Array.isArray(list)) {
    return list.flatMap((entry, index) => {
      const at = `${place}#${String(index + 1)}`;
      const bundle = isRecord(entry) ? entry["bundle"] : void 0;
      if (!isRecord(bundle)) return [{ kind: "unusable", place: at, reason: "has no bundle in it" }];
      return sort(bundle, at);
    });
  }
  if (typeof value["mediaType"] === "string" && "verificationMaterial" in value) {
    return [{ kind: "bundle", place, bytes: Buffer.from(JSON.stringify(value)) }];
  }
  if (typeof value["payloadType"] === "string" && "signatures" in value) {
    return [{ kind: "envelope", place, value }];
  }
  const reason = "_type" in value ? "is a statement that nobody signed" : "is neither a Sigstore bundle nor a DSSE envelope";
  return [{ kind: "unusable", place, reason }];
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/flows/verify-provenance.ts
async function verifyProvenance(target, options, context) {
  const verifier = await openForeignVerifier(options);
  const digests = await digestsOf(target, options.identify ?? {}, context);
  const accepted = [];
  const rejected = [];
  for (const file of options.files) {
    const bytes = await readBounded(path.resolve(file), {
      maxBytes: MAX_ATTESTATIONS_BYTES,
      what: "attestations"
    });
    for (const found of readAttestations(bytes, file)) {
      try {
        accepted.push(await judge2(found, { verifier, digests, options }));
      } catch (thrown) {
        const { message, code } = toAppError(thrown);
        rejected.push({ place: found.place, reason: message, code });
      }
    }
  }
  return { verdict: verdictOf(accepted, rejected), digests, accepted, rejected };
}
function verdictOf(accepted, rejected) {
  if (accepted.length > 0) return "pass";
  const isClear = rejected.every(({ reason, code }) => new AppError(code, reason).errorClass === "blocked");
  return isClear ? "block" : "indeterminate";
}
async function openForeignVerifier(options) {
  if (options.allowMissingLog !== true) return await openVerifier(options);
  const { certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot, key } = options;
  if (identity === void 0 || issuer === void 0 || trustedRoot === void 0 || key !== void 0) {
    throw new AppError("invalid-input", "allow-missing-log is for identities of a Sigstore without a log", {
      hint: "give --certificate-identity, --certificate-oidc-issuer and the --trusted-root of that instance"
    });
  }
  const { createSigstoreVerifier } = await import("./chunk-BVMWZBRG.js");
  const root = await readTrustedRootFile(trustedRoot);
  return await createSigstoreVerifier({ identity, issuer, trustedRoot: root, requireLog: false });
}
async function digestsOf(target, options, context) {
  const absolute = path.resolve(target);
  const isFile = await pathKind(absolute) === "file";
  const plain = isFile ? [await digestFileWith(absolute, ["sha256", "sha512"])] : [];
  if (isFile && options.kind === "file") return plain;
  return [...plain, (await identifySubject(target, options, context)).subject.digest];
}
async function judge2(found, { verifier, digests, options }) {
  const { payloadType, payload, signer, times } = await open(found, verifier);
  if (payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new AppError("evidence-invalid", `holds ${payloadType}, not an in-toto statement`);
  }
  const statement = readForeignStatement(payload);
  const subject = subjectOf(statement, digests);
  if (subject === void 0) throw new AppError("content-mismatch", "is about another subject");
  const claims = readForeignClaims(statement, signer);
  const problems = [...claims.differences, ...unmet(claims, options)];
  if (problems.length > 0) throw new AppError("evidence-invalid", problems.join("; "));
  const unchecked = [...claims.unchecked, ...unasked(claims, options)];
  return { ...claims, unchecked, place: found.place, subject: subject.name, signer, times };
}
async function open(found, verifier) {
  switch (found.kind) {
    case "bundle":
      return await verifier.verify(readBundle(found.bytes, { acceptOlder: true }));
    case "envelope":
      return await verifier.verify(bundleOfEnvelope(found.value));
    case "unusable":
      throw new AppError("malformed", found.reason);
  }
}
function bundleOfEnvelope(value) {
  const { payloadType, payload, signatures } = value;
  const [signature] = Array.isArray(signatures) ? signatures : [];
  if (!Array.isArray(signatures) || signatures.length !== 1 || typeof signature !== "object" || signature === null) {
    throw new AppError("malformed", "is an envelope without exactly one signature");
  }
  if (Reflect.get(signature, "cert") !== void 0) {
    throw new AppError(
      "unsupported",
      "is an envelope with a certificate and without the log entry that proves when it was signed: get the Sigstore bundle of it"
    );
  }
  const bytes = [payload, Reflect.get(signature, "sig")].map(
    (each) => typeof each === "string" ? decodeBase64(each) : void 0
  );
  const [body, sig] = bytes;
  if (body === void 0 || sig === void 0 || typeof payloadType !== "string") {
    throw new AppError("malformed", "is an envelope with parts that are not base64");
  }
  const material = { kind: "public-key", hint: void 0 };
  return encodeBundle({ material, signature: sig, payloadType, payload: body }).bytes;
}
function unmet(claims, options) {
  const { builder, source, sourceRef } = options;
  const expected = [
    ["builder", claims.builderId, builder],
    ["source", claims.source?.repository, source],
    ["source ref", claims.source?.ref, sourceRef]
  ];
  return expected.flatMap(
    ([field, actual, wanted]) => wanted === void 0 || wanted === actual ? [] : [`${field} is ${actual ?? "not named"}, expected ${wanted}`]
  );
}
function unasked(claims, options) {
  return [
    ...options.source === void 0 ? [`source ${claims.source?.repository ?? "not named"}: no expectation was given`] : [],
    ...options.builder === void 0 ? [`builder ${claims.builderId}: no expectation was given`] : [],
    ...options.allowMissingLog === true ? ["transparency log: none was asked for"] : []
  ];
}

export {
  readForeignClaims,
  readForeignStatement,
  readAttestations,
  verifyProvenance
};
