import {
  firstOf
} from "./chunk-K4LGMNAG.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/aibom/bom-time.ts
function formatTime(time) {
  if (Number.isNaN(time.getTime()))
    throw new AppError("invalid-input", "the timestamp of the AI-BOM is not a time");
  return time.toISOString().replace(/\.\d{3}Z$/, "Z");
}

// src/aibom/package-url.ts
var COMMIT = /^[0-9a-f]{40}$/i;
var HUB_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}\/[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;
function purlOfBaseModel(claim) {
  if (claim.isLocal === true) return void 0;
  const fromUrl = /^https:\/\/(?:huggingface\.co|hf\.co)\/([^/#]+\/[^/#]+)\/?$/.exec(claim.url ?? "")?.[1];
  const id = claim.url === void 0 ? claim.name : fromUrl;
  return id === void 0 ? void 0 : purlOfHubModel(id, claim.version);
}
function purlOfHubModel(id, revision) {
  if (!HUB_ID.test(id)) return void 0;
  const version = revision !== void 0 && COMMIT.test(revision) ? `@${revision.toLowerCase()}` : "";
  return `pkg:huggingface/${id}${version}`;
}
function purlOfPackage({ ecosystem, name, version }) {
  const path = ecosystem === "npm" ? name.toLowerCase().replace(/^@/, "%40") : name;
  return `pkg:${ecosystem}/${path}${version === void 0 ? "" : `@${encodeURIComponent(version)}`}`;
}

// src/aibom/model-identity.ts
function purlOfModel(model) {
  const stated = firstOf(model.facts, "package-url")?.value;
  if (stated !== void 0) return stated;
  const isCommit = model.version !== void 0 && /^[0-9a-f]{40}$/.test(model.version);
  return isCommit ? purlOfHubModel(model.name, model.version) : void 0;
}
function downloadLocationOf(model) {
  const stated = firstOf(model.facts, "download-location")?.value;
  if (stated !== void 0) return stated;
  const purl = purlOfModel(model);
  const hub = /^pkg:huggingface\/([^@?#]+)@([0-9a-f]{40})$/.exec(purl ?? "");
  return hub === null ? void 0 : `https://huggingface.co/${hub[1] ?? ""}/tree/${hub[2] ?? ""}`;
}
function isAdapter(model) {
  const base = firstOf(model.facts, "base-model")?.value;
  const tuned = firstOf(model.facts, "tune-method")?.value;
  return base?.relation === "adapter" || tuned !== void 0;
}

export {
  formatTime,
  purlOfBaseModel,
  purlOfPackage,
  purlOfModel,
  downloadLocationOf,
  isAdapter
};
