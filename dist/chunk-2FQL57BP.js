import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  GITHUB_BUILD_TYPE,
  LOCAL_BUILDER_ID,
  LOCAL_BUILD_TYPE
} from "./chunk-EPAD7GUZ.js";
import {
  PREDICATE
} from "./chunk-H3LK273N.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import {
  isUsableDigestSet
} from "./chunk-OV564HUI.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/provenance/source-descriptor.ts
function describeSource(source) {
  const { uri, commit, isDirty = false, treeSha256 } = source;
  const digest = {
    ...commit === void 0 || isDirty ? {} : { gitCommit: commit },
    ...treeSha256 === void 0 ? {} : { sha256: treeSha256 }
  };
  return {
    name: "source",
    ...uri === void 0 ? {} : { uri: uri.startsWith("git+") ? uri : `git+${uri}` },
    ...Object.keys(digest).length === 0 ? {} : { digest },
    ...isDirty ? { annotations: { dirty: true } } : {}
  };
}

// src/provenance/github-build.ts
function describeGithubBuild({ claims, serverUrl }, inputs) {
  const server = serverUrl.replace(/\/+$/, "");
  const repository = `${server}/${claims.repository}`;
  return {
    buildDefinition: {
      buildType: GITHUB_BUILD_TYPE,
      externalParameters: {
        workflow: { ref: claims.ref, repository, path: workflowPath(claims) }
      },
      internalParameters: {
        github: {
          event_name: claims.eventName,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.repositoryOwnerId,
          runner_environment: claims.runnerEnvironment
        }
      },
      resolvedDependencies: [
        { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
        ...otherCheckout(claims, inputs.source),
        ...inputs.materials
      ]
    },
    runDetails: {
      builder: { id: `${server}/${claims.jobWorkflowRef}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
        ...inputs.times
      }
    }
  };
}
function workflowPath({ workflowRef, repository, ref }) {
  const path = workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : workflowRef;
  if (path.endsWith(`@${ref}`)) return path.slice(0, -ref.length - 1);
  return path.split("@")[0] ?? path;
}
function otherCheckout(claims, source) {
  if (source === void 0) return [];
  const isSame = source.commit === claims.sha && source.isDirty !== true;
  return isSame ? [] : [{ ...describeSource(source), name: "checkout" }];
}

// src/provenance/local-build.ts
function describeLocalBuild({ source, invocationId }, inputs) {
  const { materials, times } = inputs;
  const described = source === void 0 ? void 0 : describeSource(source);
  const metadata = { ...invocationId === void 0 ? {} : { invocationId }, ...times };
  const dependencies = [...described === void 0 ? [] : [described], ...materials];
  return {
    buildDefinition: {
      buildType: LOCAL_BUILD_TYPE,
      externalParameters: {
        declaredBy: "self",
        ...described?.uri === void 0 ? {} : { source: described.uri },
        ...materials.length === 0 ? {} : { materials: materials.map((material) => material.name ?? "") }
      },
      ...dependencies.length === 0 ? {} : { resolvedDependencies: dependencies }
    },
    runDetails: {
      builder: { id: LOCAL_BUILDER_ID, version: { [PRODUCT.name]: PRODUCT.version } },
      ...Object.keys(metadata).length === 0 ? {} : { metadata }
    }
  };
}

// src/provenance/make-provenance.ts
function makeProvenance(options) {
  const materials = describeMaterials(options.materials ?? []);
  const times = describeTimes(options);
  const predicate = options.builder.kind === "github" ? describeGithubBuild(options.builder, { source: options.source, materials, times }) : describeLocalBuild(options, { materials, times });
  return makeStatement(options.subject, PREDICATE.provenance, predicate);
}
var RESERVED = /* @__PURE__ */ new Set(["source", "checkout"]);
function describeMaterials(materials) {
  const names = /* @__PURE__ */ new Set();
  return materials.map(({ name, digest, uri }) => {
    if (RESERVED.has(name)) {
      throw new AppError("invalid-input", `material ${name} has the name of the work tree`, {
        hint: "give the material another name"
      });
    }
    if (names.has(name)) throw new AppError("invalid-input", `material ${name} is given twice`);
    if (!isUsableDigestSet(digest))
      throw new AppError("invalid-input", `material ${name} has no usable digest`);
    names.add(name);
    return { name, ...uri === void 0 ? {} : { uri }, digest };
  });
}
function describeTimes({ startedAt, finishedAt }) {
  if (startedAt !== void 0 && finishedAt !== void 0 && finishedAt < startedAt) {
    throw new AppError("invalid-input", "the build ends before it starts");
  }
  return {
    ...startedAt === void 0 ? {} : { startedOn: startedAt.toISOString() },
    ...finishedAt === void 0 ? {} : { finishedOn: finishedAt.toISOString() }
  };
}

export {
  makeProvenance
};
