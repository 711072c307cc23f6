const path = process.getBuiltinModule("node:path");
const path2 = process.getBuiltinModule("node:path");
const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  require_dist
} from "./chunk-UUXONJ3O.js";
import {
  isPlaceholder
} from "./chunk-H2T6IUEU.js";
import {
  canonicalDigest
} from "./chunk-4ABMKW4W.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/scan/iac/source-file.ts
function makeSourceFile(path3, text) {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { path: path3, text, lineStarts };
}
function placeOf(source, start, end) {
  return { source, start, end };
}
function lineOf(source, offset) {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
function textOfLine(source, line) {
  const start = source.lineStarts[line - 1];
  if (start === void 0 || line < 1) return "";
  const next = source.lineStarts[line];
  return source.text.slice(start, next === void 0 ? void 0 : next - 1).replace(/\r$/, "");
}
function locationOf(place, pointer) {
  const { source } = place;
  let end = Math.max(place.end, place.start);
  while (end > place.start + 1 && /\s/.test(source.text[end - 1] ?? "")) end -= 1;
  const startLine = lineOf(source, place.start);
  const endLine = lineOf(source, end);
  return {
    path: source.path,
    startLine,
    startColumn: place.start - (source.lineStarts[startLine - 1] ?? 0) + 1,
    endLine,
    endColumn: end - (source.lineStarts[endLine - 1] ?? 0) + 1,
    pointer
  };
}

// src/scan/iac/limits.ts
var LIMITS = {
  /** Default of `maxFileBytes`: real manifest bundles stay below 4 MiB. */
  fileBytes: 5 * 1024 * 1024,
  /** Files looked at in one scan. */
  files: 2e5,
  /** Folder depth of the walk. */
  folderDepth: 64,
  /** Nesting of YAML and JSON; a CRD schema reaches about 45. Deeper input can abort the process inside the parser. */
  yamlDepth: 100,
  /** Lexical tokens of one YAML file. */
  yamlTokens: 15e5,
  /** Aliases and merged entries resolved in one file: a bomb needs few tokens but many of these. */
  yamlAliases: 1e5,
  /** Steps of a structural walk (pod templates inside unknown kinds) in one document. */
  walkSteps: 5e5,
  /** Nesting of shell substitutions and of workflow expressions. */
  nesting: 25,
  /** Length a build variable may grow to by substitution. */
  expandedChars: 65536,
  /** Time one file may take to be tokenised, in milliseconds. */
  fileMs: 1e4,
  /** Time a whole scan may take, in milliseconds. */
  scanMs: 15 * 6e4,
  /** Findings of one scan. */
  findings: 1e5
};

// src/scan/iac/yaml/node.ts
function get(node, ...path3) {
  let at = node;
  for (const key of path3) at = at?.kind === "map" ? at.entries.get(key)?.value : void 0;
  return at;
}
function entryAt(node, ...path3) {
  const last = path3.at(-1);
  const parent = get(node, ...path3.slice(0, -1));
  return last === void 0 || parent?.kind !== "map" ? void 0 : parent.entries.get(last);
}
function asMap(node) {
  return node?.kind === "map" ? node : void 0;
}
function entriesOf(node) {
  return node?.kind === "map" ? [...node.entries.values()] : [];
}
function itemsOf(node) {
  return node?.kind === "seq" ? node.items : [];
}
function listOf(node) {
  if (node?.kind === "scalar" && node.value !== null) return [node];
  return itemsOf(node);
}
function textOf(node) {
  return node?.kind !== "scalar" || node.value === null || node.value === void 0 ? void 0 : node.text;
}
function rawTextOf(node) {
  return node?.kind !== "scalar" || node.value === null ? void 0 : node.text;
}
function isOn(node) {
  return node?.kind === "scalar" && (node.value === true || /^true$/i.test(String(node.value)));
}
function isTrue(node) {
  return node?.kind === "scalar" && node.value === true;
}
function isFalse(node) {
  return node?.kind === "scalar" && node.value === false;
}
function isUnknown(node) {
  return node?.kind === "scalar" && node.value === void 0;
}
function numberOf(node) {
  if (node?.kind !== "scalar") return void 0;
  if (typeof node.value === "number") return node.value;
  return typeof node.value === "string" && /^\d{1,15}$/.test(node.value) ? Number(node.value) : void 0;
}
function isEmpty(node) {
  switch (node?.kind) {
    case void 0:
      return true;
    case "map":
      return node.entries.size === 0;
    case "seq":
      return node.items.length === 0;
    case "scalar":
      return node.value === null || node.value === "";
  }
}

// src/scan/iac/kubernetes/manifest.ts
function isManifest(node) {
  return rawTextOf(get(node, "apiVersion")) !== void 0 && rawTextOf(get(node, "kind")) !== void 0;
}
function objectsOf(document, cluster) {
  const kind = rawTextOf(get(document, "kind")) ?? "";
  const items = get(document, "items");
  if (!kind.endsWith("List") || items?.kind !== "seq") return [makeObject(document, cluster, {})];
  const inherited = {
    apiVersion: textOf(get(document, "apiVersion")) ?? "",
    kind: kind.slice(0, -"List".length)
  };
  return itemsOf(items).flatMap((item) => {
    if (item.kind !== "map") return [];
    if (isManifest(item)) return objectsOf(item, cluster);
    return inherited.kind === "" ? [] : [makeObject(item, cluster, inherited)];
  });
}
function makeObject(node, cluster, fallback) {
  const apiVersion = rawTextOf(get(node, "apiVersion")) ?? fallback.apiVersion ?? "";
  const kind = rawTextOf(get(node, "kind")) ?? fallback.kind ?? "";
  const name = textOf(get(node, "metadata", "name")) ?? textOf(get(node, "metadata", "generateName")) ?? "?";
  const namespace = textOf(get(node, "metadata", "namespace"));
  const address = [kind, ...namespace === void 0 ? [] : [namespace], name].join("/");
  return {
    source: node.source,
    pointer: `${address} `,
    identity: `${address} `,
    node,
    apiVersion,
    group: apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "",
    kind,
    name,
    namespace,
    cluster
  };
}
function textMap(node) {
  const map = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value);
    if (text !== void 0) map.set(key, text);
  }
  return map;
}

// src/scan/iac/resource.ts
function hit(resource, at, say) {
  const detail = say.detail ?? "";
  return {
    at,
    message: oneLine(say.message),
    pointer: oneLine(joinPath(resource.pointer, detail)),
    identity: `${joinPath(resource.identity, detail)}
${say.evidence ?? ""}`
  };
}
var MAX_CHARS = 300;
function oneLine(text) {
  const line = text.slice(0, MAX_CHARS + 1).replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return line.length > MAX_CHARS ? `${line.slice(0, MAX_CHARS - 1)}\u2026` : line;
}
function joinPath(base, detail) {
  if (detail === "") return base;
  if (detail.startsWith("[")) return base + detail;
  return base === "" || base.endsWith(" ") ? base + detail : `${base}.${detail}`;
}

// src/scan/iac/kubernetes/pod.ts
var LISTS = [
  ["containers", "container"],
  ["initContainers", "init"],
  ["ephemeralContainers", "ephemeral"]
];
var NO_PODS = /* @__PURE__ */ new Set([
  "ConfigMap",
  "Secret",
  "CustomResourceDefinition",
  "PodSecurityPolicy"
]);
var MAX_DEPTH = 4 * LIMITS.yamlDepth;
function makeWalkBudget() {
  return { steps: LIMITS.walkSteps };
}
function findPods(object, budget) {
  const pods = [];
  if (NO_PODS.has(object.kind)) return pods;
  const seen = /* @__PURE__ */ new Set();
  let depth = 0;
  const visit = (node, path3, parent) => {
    if (node.kind === "scalar" || seen.has(node) || budget.steps <= 0) return;
    if (depth >= MAX_DEPTH) {
      budget.steps = 0;
      return;
    }
    depth += 1;
    children(node, path3, parent);
    depth -= 1;
  };
  const children = (node, path3, parent) => {
    seen.add(node);
    budget.steps -= 1;
    if (node.kind === "seq") {
      for (const [index, item] of node.items.entries()) visit(item, `${path3}[${String(index)}]`, void 0);
      return;
    }
    if (isPodSpec(node) || isTemplateSpec(node, path3, object)) {
      const pod2 = makePod(object, node, { path: path3, parent });
      budget.steps -= pod2.containers.length;
      pods.push(pod2);
    }
    for (const { key, value } of node.entries.values()) visit(value, joinPath(path3, key), node);
  };
  visit(object.node, "", void 0);
  return pods;
}
function isPodSpec(node) {
  return LISTS.some(([key]) => itemsOf(get(node, key)).some(isContainer));
}
function isTemplateSpec(node, path3, object) {
  const isPlace = path3 === "spec" ? object.kind === "Pod" : /(?:^|\.)template\.spec$/.test(path3);
  return isPlace && POD_KEYS.some((key) => node.entries.has(key));
}
var POD_KEYS = [
  "volumes",
  "hostNetwork",
  "hostPID",
  "hostIPC",
  "securityContext",
  "serviceAccountName",
  "automountServiceAccountToken"
];
function isContainer(node) {
  if (node.kind !== "map") return false;
  if (node.entries.has("image")) return true;
  return node.entries.has("name") && CONTAINER_KEYS.some((key) => node.entries.has(key));
}
var CONTAINER_KEYS = [
  "command",
  "args",
  "env",
  "envFrom",
  "resources",
  "securityContext",
  "volumeMounts",
  "ports",
  "lifecycle"
];
function makePod(object, spec, at) {
  const containers = [];
  const pod2 = {
    source: spec.source,
    object,
    spec,
    metadata: asMap(get(at.parent, "metadata")),
    pointer: object.pointer + at.path,
    identity: object.identity + at.path,
    containers
  };
  for (const [key, role] of LISTS) {
    for (const [index, node] of itemsOf(get(spec, key)).entries()) {
      if (node.kind !== "map") continue;
      const name = textOf(get(node, "name")) ?? "";
      containers.push({
        source: node.source,
        pod: pod2,
        node,
        role,
        name,
        isPatch: !node.entries.has("image"),
        anchor: get(node, "name") ?? entriesOf(node)[0]?.keyPlace ?? node,
        pointer: joinPath(pod2.pointer, `${key}[${String(index)}]`),
        identity: joinPath(pod2.identity, `${key}[${name === "" ? String(index) : name}]`)
      });
    }
  }
  return pod2;
}
function securityEntry(container2, key) {
  return entryAt(container2.node, "securityContext", key) ?? entryAt(container2.pod.spec, "securityContext", key);
}
function podAnchor(pod2) {
  for (const [key] of LISTS) {
    const entry = entryAt(pod2.spec, key);
    if (entry !== void 0) return entry.keyPlace;
  }
  return pod2.spec;
}
function isPatchPod(pod2) {
  return pod2.containers.every((container2) => container2.isPatch);
}

// src/scan/iac/kubernetes/cluster.ts
var Cluster = class {
  byKind = /* @__PURE__ */ new Map();
  byPlace = /* @__PURE__ */ new Map();
  /** Services by namespace and the first pair of their selector. */
  services = /* @__PURE__ */ new Map();
  byNamespace = /* @__PURE__ */ new Map();
  add(object, pods) {
    append(this.byKind, object.kind, object);
    append(this.byPlace, placeKey(object.namespace, object.kind), object);
    const [pair] = textMap(get(object.node, "spec", "selector"));
    if (object.kind === "Service" && pair !== void 0) {
      append(this.services, placeKey(object.namespace, pair.join("=")), object);
    }
    const namespace = this.namespace(object.namespace);
    namespace.objects.push(object);
    namespace.pods.push(...pods);
  }
  ofKind(kind) {
    return this.byKind.get(kind) ?? [];
  }
  /** Objects of a kind in a namespace (exactly as written, so "not said" only matches "not said"). */
  inNamespace(namespace, kind) {
    return this.byPlace.get(placeKey(namespace, kind)) ?? [];
  }
  servicesOf(namespace, labels) {
    return [...labels].flatMap(([key, value]) => {
      const candidates = this.services.get(placeKey(namespace, `${key}=${value}`)) ?? [];
      return candidates.filter((service) => selects(textMap(get(service.node, "spec", "selector")), labels));
    });
  }
  /** Views of all namespaces that are declared or hold workloads. */
  namespaces() {
    const declared = new Map(this.ofKind("Namespace").map((object) => [object.name, object]));
    for (const name of declared.keys()) this.namespace(name);
    const views = [];
    for (const [name, open] of this.byNamespace) {
      const own = name === void 0 ? void 0 : declared.get(name);
      const pod2 = open.pods.find((candidate) => !isPatchPod(candidate));
      const at = own ?? pod2;
      if (at === void 0) continue;
      const address = `Namespace/${name ?? "(not said)"} `;
      const anchor = own === void 0 ? podAnchor(pod2) : get(own.node, "metadata", "name") ?? own.node;
      views.push({
        ...open,
        name,
        declared: own,
        anchor,
        cluster: this,
        source: at.source,
        pointer: address,
        identity: address
      });
    }
    return views;
  }
  namespace(name) {
    const known3 = this.byNamespace.get(name);
    if (known3 !== void 0) return known3;
    const made = { objects: [], pods: [] };
    this.byNamespace.set(name, made);
    return made;
  }
};
function placeKey(namespace, rest) {
  return `${namespace ?? ""}\0${rest}`;
}
function append(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}
function podLabels(pod2) {
  return textMap(get(pod2.metadata, "labels"));
}
function selects(selector, labels) {
  return selector.size > 0 && [...selector].every(([key, value]) => labels.get(key) === value);
}

// src/scan/iac/example.ts
var example = (path3, text, evasion) => ({
  path: path3,
  text,
  ...evasion === void 0 ? {} : { evasion }
});
var indent = (text, by) => text.replaceAll("\n", `
${" ".repeat(by)}`);
var docker = (text, evasion) => example("Dockerfile", `${text}
`, evasion);
var manifest = (text, evasion) => example("manifest.yaml", `${text}
`, evasion);
var pod = (spec, evasion) => manifest(
  `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: app }
spec:
  ${indent(spec, 2)}`,
  evasion
);
var container = (fields, evasion) => manifest(
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: app }
spec:
  template:
    spec:
      containers:
        - name: server
          ${indent(fields, 10)}`,
  evasion
);
var workflow = (text, evasion) => example(".github/workflows/ci.yml", `${text}
`, evasion);
var steps = (list, evasion) => workflow(
  `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      ${indent(list, 6)}`,
  evasion
);
var DIGEST = `sha256:${"4f".repeat(32)}`;
var COMMIT = "8e8c483db84b4bee98b60c0593521ed34d9990e8";
var PASSWORD = ["uT6y", "R4eW"].join("");

// src/scan/iac/github/workflow.ts
function isWorkflow(node) {
  if (get(node, "on") === void 0) return false;
  return entriesOf(get(node, "jobs")).some(
    ({ value }) => ["runs-on", "uses", "steps"].some((key) => get(value, key) !== void 0)
  );
}
function isAction(node) {
  return textOf(get(node, "runs", "using")) !== void 0;
}
function readWorkflow(node) {
  const jobs = [];
  const workflow2 = {
    source: node.source,
    pointer: "",
    identity: "",
    kind: "workflow",
    node,
    triggers: readTriggers(get(node, "on")),
    jobs,
    steps: [],
    anchor: entriesOf(node).find(({ key }) => key === "on")?.keyPlace ?? node
  };
  for (const { key: id, keyPlace, value } of entriesOf(get(node, "jobs"))) {
    if (value.kind !== "map") continue;
    const steps2 = [];
    const job = {
      source: node.source,
      workflow: workflow2,
      id,
      node: value,
      steps: steps2,
      uses: get(value, "uses"),
      anchor: keyPlace,
      pointer: `jobs.${id}`,
      identity: `jobs.${id}`
    };
    steps2.push(...readSteps(get(value, "steps"), { workflow: workflow2, job, path: `jobs.${id}.steps` }));
    jobs.push(job);
  }
  return workflow2;
}
function readAction(node) {
  const steps2 = [];
  const workflow2 = {
    source: node.source,
    pointer: "",
    identity: "",
    kind: "action",
    node,
    triggers: /* @__PURE__ */ new Map(),
    jobs: [],
    steps: steps2,
    anchor: entriesOf(node)[0]?.keyPlace ?? node
  };
  steps2.push(...readSteps(get(node, "runs", "steps"), { workflow: workflow2, job: void 0, path: "runs.steps" }));
  return workflow2;
}
function readSteps(node, owner) {
  const known3 = /* @__PURE__ */ new Map();
  return itemsOf(node).flatMap((item, index) => {
    if (item.kind !== "map") return [];
    const label = textOf(get(item, "id")) ?? textOf(get(item, "name")) ?? textOf(get(item, "uses")) ?? textOf(get(item, "run")) ?? "";
    const count = known3.get(label) ?? 0;
    known3.set(label, count + 1);
    return {
      source: item.source,
      workflow: owner.workflow,
      job: owner.job,
      node: item,
      index,
      anchor: entriesOf(item)[0]?.keyPlace ?? item,
      pointer: `${owner.path}[${String(index)}]`,
      identity: `${owner.path}[${label.slice(0, 200)}#${String(count)}]`
    };
  });
}
function readTriggers(on) {
  const triggers = /* @__PURE__ */ new Map();
  for (const item of listOf(on)) triggers.set((textOf(item) ?? "").toLowerCase(), void 0);
  for (const { key, value } of entriesOf(on)) triggers.set(key.toLowerCase(), value);
  return triggers;
}
function stepsOf(workflow2) {
  return [...workflow2.steps, ...workflow2.jobs.flatMap((job) => job.steps)];
}
function parseUses(uses) {
  if (/^(?:\.{1,2}(?:\/|$)|\$\/|docker:)/.test(uses)) return void 0;
  const at = uses.indexOf("@");
  const path3 = (at === -1 ? uses : uses.slice(0, at)).toLowerCase();
  const [owner = "", repo = ""] = path3.split("/");
  return { owner, repository: `${owner}/${repo}`, ref: at === -1 ? "" : uses.slice(at + 1) };
}
function usesAction(step, ...repositories) {
  const uses = textOf(get(step.node, "uses"));
  const reference = uses === void 0 ? void 0 : parseUses(uses);
  return reference !== void 0 && repositories.includes(reference.repository);
}
function inputsOf(step) {
  return new Map(
    entriesOf(asMap(get(step.node, "with"))).map(({ key, value }) => [key.toLowerCase(), value])
  );
}

// src/scan/iac/github/uses.ts
var BRANCHES = new Set(
  " main master head develop development dev trunk default next edge nightly".split(" ")
);
function refKind(ref) {
  if (/^[\da-f]{40}$/i.test(ref)) return "commit";
  if (ref.includes("${{")) return "unknown";
  return BRANCHES.has(ref.toLowerCase()) || ref.startsWith("refs/heads/") ? "branch" : "tag";
}
function usesOf(owner) {
  const at = get(owner.node, "uses");
  const reference = parseUses(textOf(at)?.trim() ?? "./");
  return at === void 0 || reference === void 0 ? [] : [{ reference, at }];
}

// src/scan/iac/rule.ts
function aisvs(revised, draft) {
  return [...revised.map((id) => `aisvs-c4-revised:${id}`), ...draft.map((id) => `aisvs-c4-draft:${id}`)];
}
function defineRule(definition) {
  const { check, match, clean, ...meta } = definition;
  return { meta: { since: "0.1.0", ...meta }, check, examples: { match, clean } };
}

// src/scan/iac/rules/action-not-pinned.ts
var actionNotPinned = defineRule({
  id: "action-not-pinned",
  title: "Action or reusable workflow is not pinned to a commit",
  severity: "medium",
  confidence: "high",
  remediation: "Write the full commit (`uses: owner/action@<40 hex> # v1.2.3`) and let an update tool move it; tags can be moved by whoever takes over the action.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions",
    "https://www.cisa.gov/news-events/alerts/2025/03/18/supply-chain-compromise-third-party-tj-actionschanged-files-cve-2025-30066-and-reviewdogaction"
  ],
  controls: aisvs(["4.2.1", "4.2.3"], ["4.2.2", "4.2.6"]),
  check: {
    *step(step) {
      for (const { reference, at } of usesOf(step)) {
        if (refKind(reference.ref) !== "tag") continue;
        yield hit(step, at, {
          message: `${reference.repository} is named by a tag, which can be moved`,
          detail: "uses"
        });
      }
    },
    *job(job) {
      for (const { reference, at } of usesOf(job)) {
        if (refKind(reference.ref) !== "tag") continue;
        yield hit(job, at, {
          message: `the workflow of ${reference.repository} is named by a tag`,
          detail: "uses"
        });
      }
    }
  },
  match: [
    steps("- uses: \xABactions/checkout@v5\xBB\n  with: { persist-credentials: false }"),
    steps("- uses: \xABdocker/build-push-action@v6.18.0\xBB"),
    workflow(
      "on: push\npermissions: {}\njobs:\n  call:\n    uses: \xABacme/shared/.github/workflows/build.yml@v2\xBB"
    ),
    steps("- uses: \xABactions/cache@8e8c483\xBB", "a short hash, which is no commit"),
    {
      path: "action.yml",
      text: "name: x\ndescription: y\nruns:\n  using: composite\n  steps:\n    - uses: \xABactions/setup-node@release/v4\xBB\n",
      evasion: "inside a composite action"
    }
  ],
  clean: [
    steps(`- uses: actions/checkout@${COMMIT} # v5`),
    steps("- uses: ./local/action\n- run: echo actions/checkout@v5"),
    steps("- uses: actions/checkout@main"),
    workflow(`on: push
permissions: {}
jobs:
  call:
    uses: ./.github/workflows/build.yml`)
  ]
});

// src/scan/iac/rules/action-on-branch.ts
var actionOnBranch = defineRule({
  id: "action-on-branch",
  title: "Action follows a branch",
  severity: "high",
  confidence: "high",
  remediation: "Pin the action to a commit (`uses: owner/action@<40 hex> # v1.2.3`): each push to the branch runs in your workflow at once.",
  references: ["https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions"],
  controls: aisvs(["4.2.1", "4.2.3"], ["4.2.2", "4.2.6"]),
  check: {
    *step(step) {
      for (const { reference, at } of usesOf(step)) {
        if (refKind(reference.ref) !== "branch") continue;
        yield hit(step, at, {
          message: `${reference.repository} runs whatever is on its branch`,
          detail: "uses"
        });
      }
    },
    *job(job) {
      for (const { reference, at } of usesOf(job)) {
        if (refKind(reference.ref) !== "branch") continue;
        yield hit(job, at, {
          message: `the workflow of ${reference.repository} is what is on its branch`,
          detail: "uses"
        });
      }
    }
  },
  match: [
    steps("- uses: \xABacme/deploy@main\xBB"),
    steps("- uses: \xABacme/tools/scan@refs/heads/next\xBB", "the branch by its full name"),
    workflow(
      "on: push\npermissions: {}\njobs:\n  call:\n    uses: \xABacme/shared/.github/workflows/build.yml@MASTER\xBB"
    ),
    steps("- uses: \xABacme/deploy@\xBB", "no reference at all: the default branch")
  ],
  clean: [
    steps(`- uses: acme/deploy@${COMMIT}`),
    steps("- uses: acme/deploy@v1"),
    steps("- uses: ./.github/actions/main\n- uses: docker://acme/deploy:main")
  ]
});

// src/scan/iac/mapped-text.ts
function joinSlices(source, slices) {
  const pieces = [];
  const parts = [];
  let at = 0;
  for (const [start, end] of slices) {
    if (end <= start) continue;
    pieces.push({ at, raw: start });
    parts.push(source.text.slice(start, end));
    at += end - start;
  }
  return { source, text: parts.join(""), pieces };
}
function joinTexts(source, parts, separator) {
  const pieces = [];
  let at = 0;
  for (const { text, start } of parts) {
    pieces.push({ at, raw: start });
    at += text.length + separator.length;
  }
  return { source, text: parts.map(({ text }) => text).join(separator), pieces };
}
function derivedText(place, text) {
  return { source: place.source, text, pieces: [], whole: place };
}
function sliceMapped(mapped, start, end) {
  const text = mapped.text.slice(start, end);
  if (mapped.whole !== void 0) return derivedText(mapped.whole, text);
  const first = pieceAt(mapped.pieces, start);
  const pieces = [];
  for (let index = first; index < mapped.pieces.length; index += 1) {
    const piece = mapped.pieces[index];
    if (piece === void 0 || piece.at >= end) break;
    const cut = Math.max(0, start - piece.at);
    pieces.push({ at: piece.at + cut - start, raw: piece.raw + cut });
  }
  return { source: mapped.source, text, pieces };
}
function placeIn(mapped, start, end) {
  if (mapped.whole !== void 0) return mapped.whole;
  const from = rawOffset(mapped, start);
  const to = end > start ? rawOffset(mapped, end - 1) + 1 : from;
  return placeOf(mapped.source, from, Math.max(from, to));
}
function rawOffset(mapped, offset) {
  const piece = mapped.pieces[pieceAt(mapped.pieces, offset)];
  return piece === void 0 ? 0 : piece.raw + Math.max(0, offset - piece.at);
}
function pieceAt(pieces, offset) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

// src/scan/iac/github/expression.ts
var OPAQUE_FUNCTIONS = new Set(
  "contains startswith endswith hashfiles success failure always cancelled".split(" ")
);
var TOKEN = /\s*(?:('(?:[^']|'')*')|(-?\d[\w.+-]*)|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[!<>()[\].,*]))/y;
function readExpression(text) {
  const reader = new ExpressionReader(text);
  return reader.read();
}
var ExpressionReader = class {
  tokens;
  isTokenised;
  reads = [];
  at = 0;
  constructor(text) {
    const tokens = [];
    const pattern = new RegExp(TOKEN);
    let unread = 0;
    while (pattern.lastIndex < text.length) {
      const from = pattern.lastIndex;
      const match = pattern.exec(text);
      if (match === null) {
        pattern.lastIndex = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0) + 1;
        if (text.slice(from).trim() === "") break;
        tokens.push({ kind: "symbol", value: "?" });
        unread += 1;
      } else if (match[1] !== void 0) tokens.push({ kind: "text", value: match[1].slice(1, -1) });
      else if (match[2] !== void 0) tokens.push({ kind: "number", value: match[2] });
      else if (match[3] !== void 0) tokens.push({ kind: "name", value: match[3].toLowerCase() });
      else tokens.push({ kind: "symbol", value: match[4] ?? "" });
    }
    this.tokens = tokens;
    this.isTokenised = unread === 0;
  }
  read() {
    const paths = this.isTokenised ? this.or(0) : void 0;
    if (paths !== void 0 && this.at === this.tokens.length)
      return { paths, reads: this.reads, isParsed: true };
    return { paths: this.mentioned(), reads: this.mentioned(), isParsed: false };
  }
  /** Fallback: the dotted names in the tokens, without understanding them. */
  mentioned() {
    const paths = [];
    let path3 = "";
    for (const { kind, value } of this.tokens) {
      if (kind === "name" || kind === "text" && path3 !== "")
        path3 = path3 === "" ? value : `${path3}.${value.toLowerCase()}`;
      else if (kind !== "symbol" || !/^[.[\]*]$/.test(value)) {
        if (path3 !== "") paths.push(path3);
        path3 = "";
      }
    }
    return path3 === "" ? paths : [...paths, path3];
  }
  or(depth) {
    return this.chain(["||"], () => this.chain(["&&"], () => this.comparison(depth)));
  }
  chain(operators, operand) {
    const first = operand();
    if (first === void 0 || !operators.includes(this.symbol())) return first;
    const paths = [...first];
    while (operators.includes(this.symbol())) {
      this.at += 1;
      const right = operand();
      if (right === void 0) return void 0;
      paths.push(...right);
    }
    return paths;
  }
  comparison(depth) {
    const left = this.unary(depth);
    let isBoolean = false;
    while (left !== void 0 && /^(?:[=!<>]=|[<>])$/.test(this.symbol())) {
      this.at += 1;
      isBoolean = true;
      if (this.unary(depth) === void 0) return void 0;
    }
    return isBoolean ? [] : left;
  }
  unary(depth) {
    let isNegated = false;
    while (this.symbol() === "!") {
      this.at += 1;
      isNegated = true;
    }
    const paths = this.primary(depth);
    return isNegated && paths !== void 0 ? [] : paths;
  }
  primary(depth) {
    const token = this.tokens[this.at];
    if (token === void 0 || depth > LIMITS.nesting) return void 0;
    this.at += 1;
    if (token.kind === "text" || token.kind === "number") return [];
    if (token.kind === "name")
      return this.symbol() === "(" ? this.call(token.value, depth) : this.context(token.value, depth);
    if (token.value !== "(") return void 0;
    const paths = this.or(depth + 1);
    return this.take(")") ? this.postfix(paths, depth) : void 0;
  }
  call(name, depth) {
    this.at += 1;
    const paths = [];
    while (this.symbol() !== ")") {
      const argument = this.or(depth + 1);
      if (argument === void 0) return void 0;
      paths.push(...argument);
      if (!this.take(",")) break;
    }
    if (!this.take(")")) return void 0;
    return this.postfix(OPAQUE_FUNCTIONS.has(name) ? [] : paths, depth);
  }
  context(name, depth) {
    const path3 = this.steps(name, depth);
    if (path3 === void 0) return void 0;
    this.reads.push(path3);
    return [path3];
  }
  /** `fromJSON(x).a`: what comes out of a call is still what went in. */
  postfix(paths, depth) {
    if (paths === void 0) return void 0;
    return this.steps("", depth) === void 0 ? void 0 : paths;
  }
  steps(start, depth) {
    let path3 = start;
    for (; ; ) {
      if (this.take(".")) {
        const token = this.tokens[this.at];
        if (token === void 0 || token.kind !== "name" && token.value !== "*") return void 0;
        this.at += 1;
        path3 += `.${token.value}`;
      } else if (this.take("[")) {
        const token = this.tokens[this.at];
        const isText = token?.kind === "text" && this.tokens[this.at + 1]?.value === "]";
        if (isText) this.at += 1;
        else if (!this.take("*") && this.or(depth + 1) === void 0) return void 0;
        if (!this.take("]")) return void 0;
        path3 += isText ? `.${token.value.toLowerCase()}` : ".*";
      } else {
        return path3;
      }
    }
  }
  symbol() {
    const token = this.tokens[this.at];
    return token?.kind === "symbol" ? token.value : "";
  }
  take(value) {
    if (this.symbol() !== value) return false;
    this.at += 1;
    return true;
  }
};

// src/scan/iac/github/untrusted.ts
function expressionsIn(mapped) {
  const found = [];
  const { text } = mapped;
  for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", start)) {
    const end = endOfExpression(text, start + 3);
    const inner = text.slice(start + 3, end).trim();
    const stop = Math.min(end + 2, text.length);
    found.push({ ...readExpression(inner), inner, at: placeIn(mapped, start, stop) });
    start = stop;
  }
  return found;
}
function endOfExpression(text, from) {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith("}}", at)) return at;
  }
  return text.length;
}
var FREE_TEXT = new Set(
  "title body message ref label name email page_name default_branch head_branch description display_title head_ref comment summary text homepage".split(
    " "
  )
);
var HOLDERS = new Set(
  "event issue pull_request comment review discussion head_commit commits workflow_run head pages author committer changes head_repository repo".split(
    " "
  )
);
var SAFE_PARENTS = /^github\.event\.(?:repository|organization|installation|enterprise|sender|workflow|project|inputs|schedule|ref|base_ref|release|deployment|label)(?:\.|$)/;
var SAFE_PARTS = /\.(?:labels|milestone|base|assignees|requested_reviewers|requested_teams)(?:\.|$)/;
function isUntrusted(path3) {
  if (path3 === "github" || path3 === "github.head_ref" || path3 === "github.event") return true;
  if (!path3.startsWith("github.event.") || SAFE_PARENTS.test(path3) || SAFE_PARTS.test(path3)) return false;
  const last = path3.slice(path3.lastIndexOf(".") + 1);
  return FREE_TEXT.has(last) || HOLDERS.has(last) || last === "*";
}
var PRIVILEGED_TRIGGERS = /* @__PURE__ */ new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "fork",
  "watch"
]);

// src/scan/iac/yaml/scalar-text.ts
function scalarText(scalar) {
  const { source, start, end, text, style } = scalar;
  if (style === "literal") return literalText(scalar) ?? derivedText(scalar, text);
  const written = source.text.slice(start, end);
  const from = written === text ? start : written.slice(1, -1) === text ? start + 1 : void 0;
  return from === void 0 ? derivedText(scalar, text) : joinSlices(source, [[from, from + text.length]]);
}
function literalText(scalar) {
  const { source, text } = scalar;
  const header = lineOf(source, scalar.start);
  const lines = text.split("\n");
  const slices = [];
  for (const [index, line] of lines.entries()) {
    const start = source.lineStarts[header + index];
    const next = source.lineStarts[header + index + 1] ?? source.text.length + 1;
    if (line === "" && index === lines.length - 1) break;
    if (start === void 0) return void 0;
    let lineEnd = next - 1;
    if (source.text[lineEnd - 1] === "\r") lineEnd -= 1;
    const from = lineEnd - line.length;
    if (line !== "") slices.push([from, lineEnd]);
    if (index < lines.length - 1) slices.push([next - 1, next]);
  }
  const mapped = joinSlices(source, slices);
  return mapped.text === text ? mapped : void 0;
}

// src/scan/iac/yaml/scalars.ts
function* scalarsIn(node) {
  const seen = /* @__PURE__ */ new Set();
  const open = [node];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.kind === "scalar") yield at;
    else if (at.kind === "seq") open.push(...at.items.toReversed());
    else open.push(...[...at.entries.values()].map(({ value }) => value).toReversed());
  }
}

// src/scan/iac/rules/all-secrets-exposed.ts
var allSecretsExposed = defineRule({
  id: "all-secrets-exposed",
  title: "Every secret of the repository is handed to one step",
  severity: "high",
  confidence: "high",
  remediation: "Name the secret that is needed (`${{ secrets.NAME }}`) instead of passing `secrets` as a whole or by a computed name.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information"
  ],
  controls: aisvs(["4.1.1", "4.4.5"], ["4.4.6"]),
  check: {
    *workflow(workflow2) {
      for (const scalar of scalarsIn(workflow2.node)) {
        if (!scalar.text.includes("${{")) continue;
        for (const expression of expressionsIn(scalarText(scalar))) {
          const path3 = expression.paths.find((name) => name === "secrets" || name.startsWith("secrets.*"));
          if (path3 === void 0) continue;
          yield hit(workflow2, expression.at, {
            message: path3 === "secrets" ? "all secrets are passed on at once" : "a secret is chosen by a computed name, so all of them are sent to the runner",
            evidence: expression.inner
          });
        }
      }
    }
  },
  match: [
    steps("- run: ./deploy.sh\n  env:\n    ALL: \xAB${{ toJSON(secrets) }}\xBB"),
    steps('- uses: acme/deploy@v1\n  with: { all: "\xAB${{ toJson( secrets ) }}\xBB" }'),
    steps(
      "- run: ./deploy.sh\n  env:\n    KEY: \xAB${{ secrets[format('KEY_{0}', matrix.env)] }}\xBB",
      "by a computed name"
    ),
    workflow(
      `on: push
permissions: {}
env: { X: "a\xAB\${{ format('{0}', toJSON(secrets)) }}\xBB" }
jobs:
  a:
    runs-on: ubuntu-24.04
    steps: [{ run: make }]`,
      "inside another function, for all jobs"
    )
  ],
  clean: [
    steps('- run: ./deploy.sh\n  env: { TOKEN: "${{ secrets.TOKEN }}" }'),
    steps(`- run: ./deploy.sh
  env: { TOKEN: "\${{ secrets['TOKEN'] }}" }`),
    steps(`- run: ./deploy.sh
  env: { NOTE: toJSON(secrets), OK: "\${{ secrets.TOKEN != '' }}" }`)
  ]
});

// src/scan/iac/kubernetes/capabilities.ts
var HOST = new Set("ALL SYS_ADMIN SYS_MODULE SYS_RAWIO DAC_READ_SEARCH".split(" "));
var BROAD = new Set(
  "AUDIT_CONTROL AUDIT_READ BPF CHECKPOINT_RESTORE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_RAW PERFMON SYSLOG SYS_BOOT SYS_PTRACE SYS_TIME".split(
    " "
  )
);
var BASELINE = new Set(
  "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(
    " "
  )
);
function reachOf(capability) {
  if (HOST.has(capability)) return "host";
  if (BROAD.has(capability)) return "broad";
  return BASELINE.has(capability) ? "baseline" : "other";
}
function addedCapabilities(container2) {
  const list = listOf(entryAt(container2.node, "securityContext", "capabilities", "add")?.value);
  return list.flatMap((at) => {
    const text = textOf(at);
    return text === void 0 ? [] : [{ name: text.toUpperCase().replace(/^CAP_/, ""), at }];
  });
}
function dropsAll(container2) {
  const list = listOf(entryAt(container2.node, "securityContext", "capabilities", "drop")?.value);
  return list.some((node) => textOf(node)?.toUpperCase() === "ALL");
}

// src/scan/iac/rules/broad-capability.ts
var broadCapability = defineRule({
  id: "broad-capability",
  title: "Container adds a capability that reaches beyond itself",
  severity: "high",
  confidence: "high",
  remediation: "Remove capabilities such as NET_ADMIN, NET_RAW, SYS_PTRACE and BPF; move the work that needs one into a small container of its own.",
  references: [
    "https://man7.org/linux/man-pages/man7/capabilities.7.html",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  controls: aisvs(["4.1.1"], ["4.1.1"]),
  check: {
    *container(container2) {
      for (const { name, at } of addedCapabilities(container2)) {
        if (reachOf(name) !== "broad") continue;
        yield hit(container2, at, {
          message: `container "${container2.name}" adds ${name}: it reaches other containers, the network or the kernel`,
          detail: "securityContext.capabilities.add",
          evidence: name
        });
      }
    }
  },
  match: [
    container("image: app\nsecurityContext: { capabilities: { drop: [ALL], add: [\xABNET_ADMIN\xBB] } }"),
    container(
      "image: app\nsecurityContext:\n  capabilities:\n    add:\n      - \xABSYS_PTRACE\xBB\n      - CHOWN\n      - \xABBPF\xBB"
    ),
    container(
      "image: app\nsecurityContext: { capabilities: { add: [\xABCAP_NET_RAW\xBB] } }",
      "written with its prefix"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { capabilities: { drop: [NET_RAW] } }"),
    container("image: app\nsecurityContext: { capabilities: { add: [IPC_LOCK] } }"),
    container("image: app\nsecurityContext: { capabilities: { add: [] } }")
  ]
});

// src/scan/iac/shell/program.ts
var WRAPPERS = {
  sudo: ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "--user", "--group"],
  doas: ["-u", "-C"],
  env: ["-u", "-C", "-S", "--unset", "--chdir"],
  exec: ["-a"],
  command: [],
  builtin: [],
  nohup: [],
  nice: ["-n"],
  ionice: ["-c", "-n"],
  timeout: ["-s", "-k", "--signal", "--kill-after"],
  time: ["-f", "-o"],
  xargs: ["-I", "-n", "-P", "-L", "-d", "-a", "-E", "-s"],
  busybox: [],
  gosu: [],
  "su-exec": [],
  tini: [],
  "dumb-init": [],
  stdbuf: ["-i", "-o", "-e"],
  setpriv: [],
  unbuffer: []
};
var SKIPS_ONE = /* @__PURE__ */ new Set(["timeout", "gosu", "su-exec"]);
var INTERPRETERS = new Set(
  "sh bash dash ash zsh ksh mksh fish python python2 python3 perl ruby node nodejs php pwsh lua".split(" ")
);
var SHELLS = new Set("sh bash dash ash zsh ksh mksh".split(" "));
function programOf(command) {
  return programOfWords(command.words);
}
function programOfWords(words2) {
  let at = 0;
  for (let guard = 0; guard < 8; guard += 1) {
    const word = words2[at];
    if (word === void 0) return void 0;
    const name = baseName(word.text);
    const options = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : void 0;
    const next = options === void 0 ? void 0 : wrappedAt(words2, at + 1, { name, options });
    if (next === void 0) return { name, word, args: words2.slice(at + 1) };
    at = next;
  }
  return void 0;
}
function wrappedAt(words2, from, wrapper) {
  let skip = SKIPS_ONE.has(wrapper.name) ? 1 : 0;
  for (let at = from; at < words2.length; at += 1) {
    const text = words2[at]?.text ?? "";
    if (text === "--") continue;
    if (text.startsWith("-")) {
      if (wrapper.options.includes(text)) at += 1;
    } else if (wrapper.name === "env" && /^\w+=/.test(text)) {
      continue;
    } else if (skip > 0) {
      skip -= 1;
    } else {
      return at;
    }
  }
  return void 0;
}
function baseName(path3) {
  return path3.slice(path3.lastIndexOf("/") + 1).toLowerCase();
}
function optionOf(args, long, short) {
  return args.find(({ text }) => {
    if (text === long || text.startsWith(`${long}=`)) return true;
    return short !== void 0 && /^-[A-Za-z0-9]+$/.test(text) && text.includes(short);
  });
}
function valueOf(args, ...names) {
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (word === void 0) continue;
    for (const name of names) {
      if (word.text === name) return { word, value: args[at + 1]?.text ?? "" };
      if (word.text.startsWith(`${name}=`)) return { word, value: word.text.slice(name.length + 1) };
    }
  }
  return void 0;
}

// src/scan/iac/shell/shell-script.ts
function scriptPlace(script, range) {
  return placeIn(script.text, range.start, range.end);
}
var pipelineLists = /* @__PURE__ */ new WeakMap();
var commandLists = /* @__PURE__ */ new WeakMap();
function allPipelines(pipelines) {
  let all = pipelineLists.get(pipelines);
  if (all === void 0) {
    all = [...walkPipelines(pipelines)];
    pipelineLists.set(pipelines, all);
  }
  return all;
}
function* walkPipelines(pipelines) {
  for (const pipeline of pipelines) {
    yield pipeline;
    for (const { group, assignments, words: words2, redirects } of pipeline.commands) {
      if (group.length > 0) yield* walkPipelines(group);
      for (const { nested } of assignments) if (nested.length > 0) yield* walkPipelines(nested);
      for (const { nested } of words2) if (nested.length > 0) yield* walkPipelines(nested);
      for (const { target } of redirects) {
        if (target.nested.length > 0) yield* walkPipelines(target.nested);
      }
    }
  }
}
function allCommands(script) {
  let all = commandLists.get(script);
  if (all === void 0) {
    all = allPipelines(script.pipelines).flatMap(
      ({ commands }) => commands.filter(({ words: words2 }) => words2.length > 0)
    );
    commandLists.set(script, all);
  }
  return all;
}

// src/scan/iac/rules/build-isolation-off.ts
var buildIsolationOff = defineRule({
  id: "build-isolation-off",
  title: "Build step leaves its sandbox",
  severity: "high",
  confidence: "high",
  remediation: "Remove `--security=insecure`, `--network=host` and `--privileged`; a build that needs devices runs on a machine of its own.",
  references: ["https://docs.docker.com/reference/dockerfile/#run---security"],
  controls: aisvs(["4.1.1", "4.2.1"], ["4.2.6"]),
  check: {
    *dockerfile(dockerfile) {
      for (const stage of dockerfile.stages) {
        for (const { instruction } of stage.instructions) {
          for (const flag of (instruction.inner ?? instruction).flags) {
            const isInsecure = flag.name === "security" && flag.value === "insecure";
            if (!isInsecure && !(flag.name === "network" && flag.value === "host")) continue;
            yield hit(stage, flag.place, {
              message: isInsecure ? "the step runs privileged on the build machine" : "the step uses the network of the build machine",
              detail: "RUN",
              evidence: flag.name
            });
          }
        }
      }
    },
    *shell(script) {
      if (script.context !== "workflow") return;
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === void 0 || !["docker", "podman", "buildah", "nerdctl"].includes(program.name))
          continue;
        const word = program.args.find(
          ({ text }) => /^--(?:privileged(?:=true)?|pid=host|allow=security\.insecure)$/.test(text)
        );
        if (word === void 0) continue;
        yield hit(script, scriptPlace(script, word), {
          message: "the container has full access to the machine of the runner",
          evidence: word.text
        });
      }
    },
    *step(step) {
      if (!usesAction(step, "docker/build-push-action")) return;
      const allow = inputsOf(step).get("allow");
      if (allow === void 0 || !/security\.insecure/.test(textOf(allow) ?? "")) return;
      yield hit(step, allow, {
        message: "steps of the build may run privileged on the runner",
        detail: "with.allow"
      });
    }
  },
  match: [
    docker("FROM debian:12\nRUN \xAB--security=insecure\xBB make\nRUN \xAB--network=host\xBB pip install x"),
    docker(
      "FROM debian:12\nONBUILD RUN --mount=type=cache,target=/c \xAB--security=insecure\xBB make",
      "in a trigger, behind another flag"
    ),
    steps(
      "- run: docker run --rm \xAB--privileged\xBB acme/test\n- uses: docker/build-push-action@v6\n  with: { allow: \xABsecurity.insecure\xBB }"
    )
  ],
  clean: [
    docker("FROM debian:12\nRUN --mount=type=cache,target=/c --network=none make"),
    steps("- run: docker run --rm --network=none --cap-drop=ALL acme/test"),
    docker("FROM debian:12\nRUN echo --security=insecure")
  ]
});

// src/scan/iac/rules/cache-in-release.ts
var CACHES = [
  { action: "actions/cache" },
  { action: "swatinem/rust-cache" },
  { action: "mozilla-actions/sccache-action" },
  { action: "actions/setup-go", input: "cache", isDefault: true },
  { action: "astral-sh/setup-uv", input: "enable-cache", isDefault: true },
  { action: "actions/setup-node", input: "cache" },
  { action: "actions/setup-python", input: "cache" },
  { action: "actions/setup-java", input: "cache" },
  { action: "actions/setup-dotnet", input: "cache" },
  { action: "ruby/setup-ruby", input: "bundler-cache" },
  { action: "docker/build-push-action", input: "cache-from" }
];
var cacheInRelease = defineRule({
  id: "cache-in-release",
  title: "Release is built with a cache that other runs can fill",
  severity: "medium",
  confidence: "medium",
  remediation: "Build releases without caches: a run of another workflow with less protection can put files into them.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache"
  ],
  controls: aisvs(["4.2.1"], ["4.2.2", "4.2.6"]),
  check: {
    *step(step) {
      const uses = get(step.node, "uses");
      if (uses === void 0 || !isRelease(step.workflow) || !restoresCache(step)) return;
      yield hit(step, uses, { message: "the release takes files from a cache", detail: "uses" });
    }
  },
  match: [
    workflow(
      "on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: \xABactions/cache@v4\xBB\n        with: { path: node_modules, key: x }"
    ),
    workflow(
      'on: { push: { tags: ["v*"] } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: \xABactions/setup-node@v6\xBB\n        with: { node-version: 24, Cache: npm }',
      "an input in another case"
    ),
    workflow(
      'on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: \xABdocker/build-push-action@v6\xBB\n        with: { push: true, cache-from: "type=gha" }'
    ),
    workflow(
      "on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: \xABactions/cache/restore@v4\xBB\n        with: { path: x, key: x }\n      - uses: \xABactions/setup-go@v6\xBB"
    )
  ],
  clean: [
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/cache@v4\n        with: { path: node_modules, key: x }"
    ),
    workflow(
      "on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/setup-node@v6\n        with: { node-version: 24 }\n      - uses: actions/setup-go@v6\n        with: { cache: false }\n      - uses: actions/cache/save@v4\n        with: { path: x, key: x }"
    ),
    workflow(
      'on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: docker/build-push-action@v6\n        with: { cache-from: "type=registry,ref=acme/app:cache" }'
    )
  ]
});
function isRelease({ triggers }) {
  if (triggers.has("release")) return true;
  const push = triggers.get("push");
  return get(push, "tags") !== void 0 && get(push, "branches") === void 0;
}
function restoresCache(step) {
  const uses = textOf(get(step.node, "uses"))?.toLowerCase() ?? "";
  return CACHES.some(({ action, input, isDefault }) => {
    if (!usesAction(step, action) || uses.startsWith("actions/cache/save")) return false;
    if (input === void 0) return true;
    const value = inputsOf(step).get(input);
    if (isEmpty(value)) return isDefault === true;
    const text = textOf(value)?.trim() ?? "";
    return text !== "false" && (input !== "cache-from" || text.includes("type=gha"));
  });
}

// src/scan/iac/kubernetes/platform.ts
function isWindowsPod(pod2) {
  const os = textOf(get(pod2.spec, "os", "name")) ?? textOf(get(pod2.spec, "nodeSelector", "kubernetes.io/os"));
  return os?.toLowerCase() === "windows";
}

// src/scan/iac/rules/capabilities-kept.ts
var capabilitiesKept = defineRule({
  id: "capabilities-kept",
  title: "Container keeps the default Linux capabilities",
  severity: "medium",
  confidence: "high",
  remediation: "Set `capabilities: { drop: [ALL] }` and add back only what the program needs.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  controls: aisvs(["4.1.1"], ["4.1.1"]),
  check: {
    *container(container2) {
      if (dropsAll(container2) || isWindowsPod(container2.pod)) return;
      const drop = entryAt(container2.node, "securityContext", "capabilities", "drop");
      if (drop === void 0 && container2.isPatch) return;
      if (isUnknown(drop?.value) || listOf(drop?.value).some(isUnknown)) return;
      if (isOn(entryAt(container2.node, "securityContext", "privileged")?.value)) return;
      yield hit(container2, drop ?? container2.anchor, {
        message: `container "${container2.name}" does not drop all capabilities`,
        detail: "securityContext.capabilities.drop"
      });
    }
  },
  match: [
    pod("containers:\n  - name: \xABserver\xBB\n    image: app"),
    container("image: app\nsecurityContext:\n  capabilities:\n    \xABdrop: [NET_RAW]\xBB"),
    container(
      "image: app\nsecurityContext:\n  capabilities:\n    \xABdrop:\n      - CAP_ALL\xBB",
      "a name that no runtime knows"
    ),
    pod(
      "securityContext: { capabilities: { drop: [ALL] } }\ncontainers:\n  - name: \xABserver\xBB\n    image: app",
      "set on the pod, where the field does not exist"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { capabilities: { drop: [ALL], add: [SETUID] } }"),
    container('image: app\nsecurityContext: { capabilities: { drop: ["all"] } }'),
    pod("nodeSelector: { kubernetes.io/os: windows }\ncontainers:\n  - name: server\n    image: app"),
    container("image: app\nsecurityContext: { privileged: true }")
  ]
});

// src/scan/iac/rules/checkout-credentials.ts
var checkoutCredentials = defineRule({
  id: "checkout-credentials",
  title: "Checkout leaves its token on the disk of the runner",
  severity: "low",
  confidence: "medium",
  remediation: "Set `persist-credentials: false`, unless a later step of the job pushes.",
  references: ["https://github.com/actions/checkout#usage"],
  controls: aisvs(["4.4.5"], ["4.4.6"]),
  check: {
    *step(step) {
      const uses = get(step.node, "uses");
      if (uses === void 0 || !usesAction(step, "actions/checkout")) return;
      const persist = inputsOf(step).get("persist-credentials");
      const text = textOf(persist)?.trim().toLowerCase();
      if (text === "false" || text?.includes("${{") === true) return;
      yield hit(step, persist ?? uses, {
        message: "the token stays in the configuration of git, where each later step can read it",
        detail: "with.persist-credentials"
      });
    }
  },
  match: [
    steps(`- uses: \xABactions/checkout@${COMMIT}\xBB`),
    steps(`- uses: actions/checkout@${COMMIT}
  with:
    persist-credentials: \xABtrue\xBB`),
    steps(
      `- uses: \xABActions/CheckOut@${COMMIT}\xBB
  with: { persist_credentials: false }`,
      "a misspelled input, which has no effect"
    )
  ],
  clean: [
    steps(`- uses: actions/checkout@${COMMIT}
  with: { persist-credentials: false }`),
    steps(`- uses: actions/checkout@${COMMIT}
  with: { Persist-Credentials: 'false' }`),
    steps("- uses: acme/checkout@v1")
  ]
});

// src/scan/iac/image.ts
function parseImageReference(ref) {
  const at = ref.indexOf("@");
  const digest = at === -1 ? void 0 : ref.slice(at + 1);
  const named = at === -1 ? ref : ref.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const path3 = colon === -1 ? named : named.slice(0, colon);
  const slash = path3.indexOf("/");
  const host = slash === -1 ? "" : path3.slice(0, slash);
  const hasHost = host.includes(".") || host.includes(":") || host === "localhost";
  return {
    registry: hasHost ? host : "docker.io",
    repository: hasHost ? path3.slice(slash + 1) : path3,
    tag: colon === -1 ? void 0 : named.slice(colon + 1),
    digest
  };
}
function isPinned({ digest }) {
  return digest !== void 0 && /^(?:sha256:[\da-f]{64}|sha512:[\da-f]{128})$/.test(digest);
}
function isRefKnown(ref) {
  return ref !== "" && !/[${}<>%]/.test(ref);
}

// src/scan/iac/rules/compromised-release.ts
var ACTIONS = [
  { name: "tj-actions/changed-files", ref: /^0e58ed8671d6b60d0890c21b07f8835ace038e67$/i },
  { name: "reviewdog/action-setup", ref: /^f0d342d24037bb11d26b9bd8496e0808ba32e9ec$/i },
  // The tags that were put back begin with a v.
  {
    name: "aquasecurity/trivy-action",
    ref: /^(?:0\.(?:\d|[12]\d|3[0-4])\.\d+|ddb9da4475c1cef7d5389062bdfdfbdbd1394648)$/i
  },
  { name: "aquasecurity/setup-trivy", ref: /^v?0\.(?:1\.\d+|2\.[0-5])$/ }
];
var IMAGES = [
  { name: "aquasec/trivy", ref: /^0\.69\.[456](?:-|$)/ },
  { name: "aquasecurity/trivy", ref: /^0\.69\.[456](?:-|$)/ }
];
var compromisedRelease = defineRule({
  id: "compromised-release",
  title: "Release that is known to carry code of an attacker",
  severity: "critical",
  confidence: "high",
  remediation: "Move to a clean release, pinned by commit or digest, and replace every secret that a run with this one could read.",
  references: [
    "https://nvd.nist.gov/vuln/detail/CVE-2025-30066",
    "https://github.com/aquasecurity/trivy/security/advisories/GHSA-69fq-xp46-6x23"
  ],
  controls: aisvs(["4.2.1", "4.2.3"], ["4.2.1", "4.6.1"]),
  check: {
    *step(step) {
      for (const { reference, at } of usesOf(step)) {
        if (!ACTIONS.some(({ name, ref }) => name === reference.repository && ref.test(reference.ref)))
          continue;
        yield hit(step, at, {
          message: `this release of ${reference.repository} stole the secrets of the workflows that ran it`,
          detail: "uses"
        });
      }
    },
    *image(image) {
      const { repository, tag } = parseImageReference(image.ref);
      if (!IMAGES.some(({ name, ref }) => name === repository && ref.test(tag ?? ""))) return;
      yield hit(image, image.at, {
        message: `this release of ${repository} stole credentials`,
        evidence: image.ref
      });
    }
  },
  match: [
    steps("- uses: \xABtj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67\xBB"),
    steps("- uses: \xABAquaSecurity/Trivy-Action@0.28.0\xBB", "the name in another case"),
    container("image: \xABghcr.io/aquasecurity/trivy:0.69.4\xBB"),
    docker("FROM \xABaquasec/trivy:0.69.5-amd64\xBB")
  ],
  clean: [
    steps(`- uses: tj-actions/changed-files@${COMMIT}`),
    steps("- uses: aquasecurity/trivy-action@0.35.0\n- uses: aquasecurity/trivy-action@v0.28.0"),
    container("image: aquasec/trivy:0.69.3")
  ]
});

// src/scan/iac/kubernetes/volumes.ts
function volumesOf(pod2) {
  return itemsOf(get(pod2.spec, "volumes")).flatMap(
    (node) => node.kind === "map" ? [{ name: textOf(get(node, "name")) ?? "", node }] : []
  );
}
function mountsOf(container2) {
  return itemsOf(get(container2.node, "volumeMounts")).flatMap(
    (node) => node.kind === "map" ? [
      {
        volume: textOf(get(node, "name")) ?? "",
        node,
        mountPath: textOf(get(node, "mountPath")) ?? "",
        isReadOnly: isTrue(get(node, "readOnly"))
      }
    ] : []
  );
}
function hostPathsOf(pod2) {
  const mounts = mountsByVolume(pod2);
  return volumesOf(pod2).flatMap(({ name, node }) => {
    const own = mounts.get(name) ?? [];
    const isReadOnly = own.length > 0 && own.every(({ mount }) => mount.isReadOnly);
    return hostPathAt(node, ["hostPath", "path"], isReadOnly);
  });
}
function mountsByVolume(pod2) {
  const mounts = /* @__PURE__ */ new Map();
  for (const container2 of pod2.containers) {
    for (const mount of mountsOf(container2)) {
      const list = mounts.get(mount.volume) ?? [];
      list.push({ container: container2, mount });
      mounts.set(mount.volume, list);
    }
  }
  return mounts;
}
function hostPathsOfVolume(object) {
  if (object.kind !== "PersistentVolume") return [];
  return [
    ...hostPathAt(object.node, ["spec", "hostPath", "path"], false),
    ...hostPathAt(object.node, ["spec", "local", "path"], false)
  ];
}
function hostPathAt(node, keys, isReadOnly) {
  const at = entryAt(node, ...keys)?.value;
  const text = textOf(at);
  if (at === void 0 || text === void 0 || text === "") return [];
  return [{ path: normaliseHostPath(text), at, isReadOnly }];
}
function normaliseHostPath(text) {
  const clean = path.posix.normalize(text.trim().replace(/^\/+/, "/"));
  return clean.length > 1 ? clean.replace(/\/+$/, "") : clean;
}
function isBelow(file, folders) {
  return folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
}

// src/scan/iac/kubernetes/host-paths.ts
var SOCKET_NAME = /\/(?:docker|containerd|crio|cri-dockerd|dockershim|podman|buildkitd|isulad|kubelet)\.sock$/;
var SOCKET_FOLDERS = new Set(
  "/run /var/run /run/docker /run/containerd /run/crio /run/podman /run/k3s /run/k3s/containerd /run/buildkit".split(
    " "
  )
);
var GPU_DEVICE = /^\/dev\/(?:nvidia|nvhost|nvmap|infiniband|dri|kfd|accel|vfio|davinci|habanalabs)/;
var PARENTS = new Set("/ /var /var/lib /home /opt /mnt /host /srv".split(" "));
var SENSITIVE = [
  "/boot",
  "/etc",
  "/root",
  "/usr",
  "/bin",
  "/sbin",
  "/lib",
  "/lib64",
  "/dev",
  "/opt/cni",
  "/var/lib/kubelet",
  "/var/lib/docker",
  "/var/lib/containerd",
  "/var/lib/containers",
  "/var/lib/etcd",
  "/var/lib/rancher",
  "/var/lib/k0s",
  "/var/spool/cron"
];
var HARMLESS = [
  "/etc/localtime",
  "/etc/timezone",
  "/etc/ssl/certs",
  "/etc/pki",
  "/etc/ca-certificates",
  "/usr/share",
  "/usr/local/share",
  "/etc/machine-id",
  "/etc/os-release",
  "/etc/hosts",
  "/etc/resolv.conf",
  "/dev/shm",
  "/dev/hugepages",
  "/dev/log",
  "/dev/fuse",
  "/dev/net/tun",
  "/var/lib/kubelet/device-plugins",
  "/lib/modules"
];
var KERNEL = ["/proc", "/sys"];
function kindOfHostPath({ path: path3, isReadOnly }) {
  const run = path3.startsWith("/var/run") ? path3.slice("/var".length) : path3;
  if (SOCKET_NAME.test(path3) || SOCKET_FOLDERS.has(run)) return "runtime-socket";
  if (GPU_DEVICE.test(path3)) return "gpu-device";
  if (isBelow(path3, HARMLESS)) return "other";
  if (isBelow(path3, KERNEL)) return isReadOnly ? "other" : "sensitive";
  return PARENTS.has(path3) || isBelow(path3, SENSITIVE) ? "sensitive" : "other";
}

// src/scan/iac/rules/container-runtime-socket.ts
var containerRuntimeSocket = defineRule({
  id: "container-runtime-socket",
  title: "Socket of the container runtime is mounted",
  severity: "critical",
  confidence: "high",
  remediation: "Remove the mount; build images with a rootless builder and ask the Kubernetes API, not the runtime, about containers.",
  references: ["https://docs.docker.com/engine/security/#docker-daemon-attack-surface"],
  controls: aisvs(["4.1.1", "4.1.2"], ["4.1.1"]),
  check: {
    pod: (pod2) => report(pod2, hostPathsOf(pod2)),
    object: (object) => report(object, hostPathsOfVolume(object))
  },
  match: [
    pod(
      "containers: [{ name: ci, image: app }]\nvolumes:\n  - name: docker\n    hostPath: { path: \xAB/var/run/docker.sock\xBB }"
    ),
    pod(
      'containers: [{ name: ci, image: app }]\nvolumes:\n  - { name: run, hostPath: { path: \xAB"//var/run/"\xBB, type: Directory } }',
      "the folder that holds the socket, with slashes to spare"
    ),
    manifest(
      "apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: runtime }\nspec:\n  hostPath:\n    path: \xAB/run/containerd/containerd.sock\xBB",
      "by way of a PersistentVolume"
    ),
    manifest(
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      volumes:\n        - name: x\n          hostPath: { path: \xAB/run/crio/../crio/crio.sock\xBB }",
      "a patch that names no container, and a path with dots"
    )
  ],
  clean: [
    pod("containers: [{ name: ci, image: app }]\nvolumes: [{ name: run, emptyDir: { sizeLimit: 1Mi } }]"),
    pod(
      "containers: [{ name: ci, image: app }]\nvolumes: [{ name: s, hostPath: { path: /var/run/app/app.sock } }]"
    ),
    pod(
      'containers: [{ name: ci, image: app, env: [{ name: DOCKER_HOST, value: "tcp://builder:2376" }] }]\nvolumes: [{ name: log, hostPath: { path: /var/log/containers } }]'
    )
  ]
});
function* report(resource, paths) {
  for (const found of paths) {
    if (kindOfHostPath(found) !== "runtime-socket") continue;
    yield hit(resource, found.at, {
      message: `${found.path} of the node is mounted: the socket starts containers with any right on the node`,
      evidence: found.path
    });
  }
}

// src/scan/iac/secret-name.ts
var SECRET_NAME = /(?:^|[_.-])(?:(?:access|auth|bearer|api|app|bot|deploy|id|refresh|session|github|gitlab|hub|hf|npm|pypi|registry|slack|vault|wandb|token)?token|pass|passwd|password|passphrase|pwd|secret|secret[_.-]?key|secret[_.-]?access[_.-]?key|client[_.-]?secret|api[_.-]?key|apikey|auth[_.-]?key|account[_.-]?key|encryption[_.-]?key|signing[_.-]?key|private[_.-]?key|master[_.-]?key|license[_.-]?key|credentials?|connection[_.-]?string)$/i;
var WORD_TOKEN = /(?:^|[_.-])(?:bos|eos|pad|unk|cls|sep|mask|stop|special|start|end|next|max|min|num|first|last)[_.-]?token$/i;
function isSecretName(name) {
  const words2 = name.slice(-100).replace(/([a-z\d])([A-Z])/g, "$1_$2");
  return SECRET_NAME.test(words2) && !WORD_TOKEN.test(words2);
}
var REFERENCE = /^(?:$|[<{[$%*]|\.{3}|(?:\/|\.\/|~\/)|(?:vault|arn|ref\+?\w*|op|sm|gcpsm|secretref|file|projects\/|awssm|keyvault|env)[:/]|ENC\[|(?:true|false|yes|no|on|off|none|null|nil|undefined|disabled|enabled|required|optional)$)/i;
var INNER_REFERENCE = /\$\(|\$\{|\{\{|\{%|<[a-z][\w -]*>/i;
var PLACEHOLDER = /^(?:x{3,}|change|replace|your|my[-_ ]|place ?holder|example|sample|dummy|fake|todo|fixme|insert|enter[-_ ]|redacted|removed|some[-_ ]|set[-_ ]me|empty|unused|not[-_ ]?(?:used|needed|set))/i;
function isLiteralSecret(value) {
  const text = value.trim();
  if (text.length < 4 || /^\d{1,5}$/.test(text)) return false;
  return !REFERENCE.test(text) && !INNER_REFERENCE.test(text) && !PLACEHOLDER.test(text) && !isPlaceholder(text, false);
}
function hasUrlPassword(value) {
  const password = /^[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/]{0,100}:([^\s@/]{3,200})@/i.exec(value.trim())?.[1];
  return password !== void 0 && isLiteralSecret(password);
}
function namesObject(name, value) {
  return /(?:secret|credentials?)$/i.test(name) && /^(?:[a-z][a-z\d-]{0,62}\/)?[a-z]{2,30}(?:[.-][a-z\d]{1,30}){1,8}$/.test(value.trim());
}
function isExposedSecret(name, value) {
  if (hasUrlPassword(value)) return true;
  return isSecretName(name) && isLiteralSecret(value) && !namesObject(name, value);
}

// src/scan/iac/rules/credential-in-workflow.ts
var credentialInWorkflow = defineRule({
  id: "credential-in-workflow",
  title: "Credential is written into a workflow",
  severity: "high",
  confidence: "medium",
  remediation: "Replace the credential and keep the new one as a secret of the repository or environment (`${{ secrets.NAME }}`).",
  references: [
    "https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets"
  ],
  controls: aisvs(["4.4.1", "4.4.5"], ["4.4.6"]),
  check: {
    *workflow(workflow2) {
      for (const owner of [
        workflow2,
        ...workflow2.jobs,
        ...workflow2.steps,
        ...workflow2.jobs.flatMap((job) => job.steps)
      ]) {
        for (const key of ["env", "with"]) {
          for (const entry of entriesOf(get(owner.node, key))) {
            if (!isExposedSecret(entry.key, rawTextOf(entry.value) ?? "")) continue;
            yield hit(owner, entry, {
              message: `${entry.key} holds a credential in clear text`,
              detail: `${key}.${entry.key}`
            });
          }
        }
      }
    },
    *job(job) {
      const images = [
        get(job.node, "container"),
        ...entriesOf(get(job.node, "services")).map(({ value }) => value)
      ];
      for (const image of images) {
        const entry = entryAt(image, "credentials", "password");
        if (entry !== void 0 && isLiteralSecret(rawTextOf(entry.value) ?? "")) {
          yield hit(job, entry, {
            message: "the password of the registry is in clear text",
            detail: "credentials.password"
          });
        }
      }
    }
  },
  match: [
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: { \xABHF_TOKEN: hf_Kq7Zt2mW9xLb4Rv8Ns3P\xBB }\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    container:\n      image: acme/app:1\n      credentials: { username: u, \xABpassword: correct-horse-7\xBB }\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: docker/login-action@v3\n        with: &login { username: u, \xABpassword: uT6yR4eW\xBB }\n      - uses: docker/login-action@v3\n        with: *login",
      "used twice by an alias"
    )
  ],
  clean: [
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: { HF_TOKEN: "${{ secrets.HF_TOKEN }}", POSTGRES_PASSWORD: "" }\n    steps: [{ run: make }]'
    ),
    workflow(
      'on: push\npermissions: { id-token: write }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/x@v1\n        with: { token: "${{ github.token }}", password-file: p.txt }'
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    services: { db: { image: "postgres:17", env: { POSTGRES_DB: test } } }\n    steps: [{ run: make }]'
    )
  ]
});

// src/scan/iac/rules/dependency-confusion.ts
var KNOWN = /^https:\/\/(?:download\.pytorch\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|pypi\.org|wheels\.vllm\.ai|docs\.flashinfer\.ai|flashinfer\.ai)\//i;
var dependencyConfusion = defineRule({
  id: "dependency-confusion",
  title: "Packages come from a private index or the public one, whichever has more",
  severity: "medium",
  confidence: "medium",
  remediation: "Use one `--index-url` that also serves public packages, or hashes (`--require-hashes`): with an extra index the highest version wins, from wherever.",
  references: ["https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"],
  controls: aisvs(["4.2.1"], ["4.2.2"]),
  check: {
    *shell(script) {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === void 0 || !/^(?:pip[\d.]*|python[\d.]*)$/.test(program.name)) continue;
        if (program.args.some(({ text }) => text === "--require-hashes")) continue;
        for (const { word, value } of extraIndexes(program.args)) {
          if (KNOWN.test(`${value}/`) || value.includes("$")) continue;
          yield hit(script, scriptPlace(script, word), {
            message: "a package of the same name on the public index takes the place of yours",
            evidence: word.text.slice(0, 40)
          });
        }
      }
    }
  },
  match: [
    docker(
      "FROM python:3.13\nRUN pip install \xAB--extra-index-url\xBB https://pypi.example.com/simple own-models"
    ),
    docker(
      "FROM python:3.13\nRUN python3.13 -m pip install \xAB--extra-index-url=http://pypi.example.com/simple\xBB own-models",
      "by way of the interpreter"
    ),
    steps('- run: sudo pip3 install \xAB--extra-index-url\xBB "https://pypi.example.com/simple" own-models')
  ],
  clean: [
    docker(
      "FROM python:3.13\nRUN pip install --extra-index-url https://download.pytorch.org/whl/cu128 torch==2.8.0"
    ),
    docker("FROM python:3.13\nRUN pip install --index-url https://pypi.example.com/simple own-models"),
    docker("FROM python:3.13\nARG INDEX\nRUN pip install --extra-index-url $INDEX own-models"),
    docker(
      "FROM python:3.13\nRUN pip install --require-hashes --extra-index-url https://pypi.example.com/simple -r requirements.txt"
    )
  ]
});
function extraIndexes(args) {
  return args.flatMap((word, at) => {
    if (word.text === "--extra-index-url") return [{ word, value: args[at + 1]?.text ?? "" }];
    return word.text.startsWith("--extra-index-url=") ? [{ word, value: word.text.slice("--extra-index-url=".length) }] : [];
  });
}

// src/scan/iac/github/flow.ts
var MAX_HOPS = 4;
function untrustedFlows(step, text) {
  const known3 = /* @__PURE__ */ new Map();
  return expressionsIn(text).flatMap((expression) => {
    const source = sourceOf(expression, { step, known: known3, hops: MAX_HOPS });
    return source === void 0 ? [] : [{ source, expression }];
  });
}
function inputFlows(text) {
  return expressionsIn(text).flatMap((expression) => {
    const source = expression.paths.find(isInput);
    return source === void 0 ? [] : [{ source, expression }];
  });
}
function isInput(path3) {
  return /^(?:inputs\.|github\.event\.(?:inputs|client_payload)(?:\.|$)|github\.ref_name$)/.test(path3);
}
function sourceOf(expression, search) {
  for (const path3 of expression.paths) {
    const source = isUntrusted(path3) ? path3 : carriedBy(path3, search);
    if (source !== void 0) return source;
  }
  return void 0;
}
function carriedBy(path3, { step, known: known3, hops }) {
  if (known3.has(path3)) return known3.get(path3);
  const carrier = hops > 0 ? carrierOf(path3, step) : void 0;
  if (carrier?.kind !== "scalar") return void 0;
  known3.set(path3, void 0);
  for (const inner of expressionsIn(scalarText(carrier))) {
    const source = sourceOf(inner, { step, known: known3, hops: hops - 1 });
    if (source === void 0) continue;
    known3.set(path3, source);
    return source;
  }
  return void 0;
}
function carrierOf(path3, step) {
  const [root, ...rest] = path3.split(".");
  if (root === "env" && rest.length === 1) {
    return [step.node, step.job?.node, step.workflow.node].map((node) => getIgnoringCase(get(node, "env"), rest[0] ?? "")).find((node) => node !== void 0);
  }
  if (root === "needs" && rest[1] === "outputs") {
    const job = step.workflow.jobs.find(({ id }) => id.toLowerCase() === rest[0]);
    return getIgnoringCase(get(job?.node, "outputs"), rest[2] ?? "");
  }
  return void 0;
}
function getIgnoringCase(node, key) {
  return entriesOf(node).find((entry) => entry.key.toLowerCase() === key)?.value;
}
function isPrivileged(workflow2) {
  return [...workflow2.triggers.keys()].some((trigger) => PRIVILEGED_TRIGGERS.has(trigger));
}
function runsOnlyForPullRequests(workflow2) {
  return workflow2.triggers.has("pull_request") && !isPrivileged(workflow2);
}
var GATES = [
  /author_association/,
  /head\.repo\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name/,
  /head_repository\.full_name\s*==\s*github\.repository/,
  /head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork/,
  /workflow_run\.event\s*==\s*'(?:push|schedule|workflow_dispatch|release)'/
];
function hasAuthorGate(job, step) {
  const conditions = [get(job?.node, "if"), get(step?.node, "if")].map((node) => textOf(node) ?? "");
  return conditions.some((text) => GATES.some((gate) => gate.test(text)) && !text.includes("||"));
}

// src/scan/iac/shell/parse-shell.ts
var KEYWORDS = new Set(
  "if then elif else fi do done while until ! time coproc".split(" ")
);
var CLOSERS = /* @__PURE__ */ new Set(["done", "fi", "esac", "}"]);
function parseShell(text) {
  return new ShellParser(text, 0, 0).list("");
}
var ShellParser = class _ShellParser {
  mapped;
  text;
  at;
  depth;
  pending = [];
  commands = [];
  command;
  constructor(mapped, at, depth) {
    this.mapped = mapped;
    this.text = mapped.text;
    this.at = at;
    this.depth = depth;
  }
  get position() {
    return this.at;
  }
  /** Reads pipelines up to the closing character (`)`, `}`, a backtick) or the end of the text, and consumes it. */
  list(closing) {
    const pipelines = [];
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? "";
      if (char === closing && (closing !== "}" || this.command === void 0)) {
        this.at += 1;
        break;
      }
      this.step(char, pipelines);
    }
    this.endPipeline(pipelines);
    return pipelines;
  }
  step(char, pipelines) {
    const two = this.text.slice(this.at, this.at + 2);
    if (char === "\n") {
      this.at += 1;
      this.endPipeline(pipelines);
      this.readHeredocs();
    } else if (char === " " || char === "	" || char === "\r") {
      this.at += 1;
    } else if (two === "\\\n") {
      this.at += 2;
    } else if (char === "#") {
      const end = this.text.indexOf("\n", this.at);
      this.at = end === -1 ? this.text.length : end;
    } else if (two === "<(" || two === ">(") {
      this.word(pipelines);
    } else if (char === "<" || char === ">" || two === "&>") {
      this.redirect();
    } else if (char === ";" || char === "&" || two === "||" || char === ")") {
      this.at += two === "&&" || two === "||" || two === ";;" ? 2 : 1;
      this.endPipeline(pipelines);
    } else if (char === "|") {
      this.at += two === "|&" ? 2 : 1;
      this.endCommand();
    } else if (char === "(" || char === "{" && /^\{\s/.test(two)) {
      this.group(char);
    } else {
      this.word(pipelines);
    }
  }
  group(char) {
    const start = this.at;
    if (this.depth >= LIMITS.nesting || this.command !== void 0) {
      this.at += 1;
      if (char === "(") this.endCommand();
      return;
    }
    const inner = new _ShellParser(this.mapped, start + 1, this.depth + 1);
    const pipelines = inner.list(char === "(" ? ")" : "}");
    this.at = inner.position;
    this.open(start).group = pipelines;
    this.touch();
  }
  word(pipelines) {
    const word = this.readWord();
    if (this.command === void 0 || this.command.words.length === 0) {
      if (!word.isQuoted && KEYWORDS.has(word.text)) return this.keyword(word, pipelines);
      const command = this.open(word.start);
      if (/^[A-Za-z_]\w*\+?=/.test(this.text.slice(word.start, word.start + 128)))
        command.assignments.push(word);
      else command.words.push(word);
    } else {
      this.command.words.push(word);
    }
    this.touch();
  }
  /** `done | sh`: what the loop printed goes into the pipe, so everything read so far becomes its first command. */
  keyword(word, pipelines) {
    if (!CLOSERS.has(word.text) || this.loops >= LIMITS.nesting || !/^[ \t]*\|[^|]/.test(this.text.slice(this.at, this.at + 64))) {
      return;
    }
    this.loops += 1;
    this.open(word.start).group = pipelines.splice(0);
    this.touch();
  }
  loops = 0;
  redirect() {
    const match = /^(?:&>>?|>>|>\||>&|<<<|<<-?|<&|<>|<|>)/.exec(this.text.slice(this.at, this.at + 3));
    const operator = match?.[0] ?? ">";
    const command = this.open(this.at);
    const before = command.words.at(-1);
    if (before?.end === this.at && /^\d+$/.test(before.text)) command.words.pop();
    this.at += operator.length;
    while (this.text[this.at] === " " || this.text[this.at] === "	") this.at += 1;
    const target = this.readWord();
    if (operator === "<<" || operator === "<<-") {
      this.pending.push({ name: target.text, chomp: operator === "<<-", command });
    } else {
      command.redirects.push({ operator, target });
    }
    this.touch();
  }
  readHeredocs() {
    const pending = this.pending;
    this.pending = [];
    for (const { name, chomp, command } of pending) {
      const start = this.at;
      let end = this.text.length;
      while (this.at < this.text.length) {
        const lineStart = this.at;
        const next = this.text.indexOf("\n", lineStart);
        const line = this.text.slice(lineStart, next === -1 ? void 0 : next);
        this.at = next === -1 ? this.text.length : next + 1;
        if ((chomp ? line.replace(/^\t+/, "") : line) === name) {
          end = lineStart;
          break;
        }
      }
      command.heredocs.push(sliceMapped(this.mapped, start, end));
    }
  }
  readWord() {
    const start = this.at;
    const reader = { text: "", isQuoted: false, nested: [] };
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? "";
      if (/[\s;&|)]/.test(char)) break;
      if ((char === "<" || char === ">") && (this.at !== start || this.text[this.at + 1] !== "(")) break;
      if (char === "(" && this.at !== start && !/[$<>=@+*?!]/.test(this.text[this.at - 1] ?? "")) break;
      if (char === "`" && this.depth > 0 && this.closesBacktick) break;
      this.wordPart(char, reader);
    }
    if (this.at === start) this.at += 1;
    return { text: reader.text, start, end: this.at, isQuoted: reader.isQuoted, nested: reader.nested };
  }
  /** Set while this parser reads the inside of backticks. */
  closesBacktick = false;
  wordPart(char, out) {
    if (char === "\\") {
      if (this.text[this.at + 1] !== "\n") out.text += this.text[this.at + 1] ?? "\\";
      out.isQuoted = true;
      this.at += 2;
    } else if (char === "'") {
      const end = this.text.indexOf("'", this.at + 1);
      out.text += this.text.slice(this.at + 1, end === -1 ? void 0 : end);
      out.isQuoted = true;
      this.at = end === -1 ? this.text.length : end + 1;
    } else if (char === '"') {
      this.at += 1;
      out.isQuoted = true;
      this.doubleQuoted(out);
    } else if (char === "$" || char === "`") {
      this.expansion(out);
    } else if ((char === "<" || char === ">") && this.text[this.at + 1] === "(") {
      this.substitution(out, 2, ")");
    } else {
      out.text += char;
      this.at += 1;
    }
  }
  doubleQuoted(out) {
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? "";
      if (char === '"') {
        this.at += 1;
        return;
      }
      if (char === "\\") {
        const next = this.text[this.at + 1] ?? "";
        if (next !== "\n") out.text += /["\\$`]/.test(next) ? next : `\\${next}`;
        this.at += 2;
      } else if (char === "$" || char === "`") {
        this.expansion(out);
      } else {
        out.text += char;
        this.at += 1;
      }
    }
  }
  expansion(out) {
    if (this.text.startsWith("${{", this.at)) return this.verbatim(out, "}}");
    if (this.text.startsWith("${", this.at)) return this.verbatim(out, "}");
    if (this.text.startsWith("$((", this.at)) return this.verbatim(out, "))");
    if (this.text.startsWith("$(", this.at)) return this.substitution(out, 2, ")");
    if (this.text[this.at] === "`" && !this.closesBacktick) return this.substitution(out, 1, "`");
    out.text += this.text[this.at] ?? "";
    this.at += 1;
  }
  verbatim(out, closing) {
    const end = this.text.indexOf(closing, this.at);
    const stop = end === -1 ? this.text.length : end + closing.length;
    out.text += this.text.slice(this.at, stop);
    this.at = stop;
  }
  substitution(out, skip, closing) {
    const start = this.at;
    if (this.depth >= LIMITS.nesting) {
      out.text += this.text.slice(start, start + skip);
      this.at += skip;
      return;
    }
    const inner = new _ShellParser(this.mapped, start + skip, this.depth + 1);
    inner.closesBacktick = closing === "`";
    out.nested.push(...inner.list(closing));
    this.at = inner.position;
    out.text += this.text.slice(start, this.at);
  }
  open(start) {
    this.command ??= {
      words: [],
      assignments: [],
      redirects: [],
      heredocs: [],
      group: [],
      start,
      end: start
    };
    return this.command;
  }
  touch() {
    if (this.command !== void 0) this.command.end = this.at;
  }
  endCommand() {
    if (this.command !== void 0) this.commands.push(this.command);
    this.command = void 0;
  }
  endPipeline(pipelines) {
    this.endCommand();
    const first = this.commands[0];
    const last = this.commands.at(-1);
    if (first !== void 0 && last !== void 0) {
      pipelines.push({ commands: this.commands, start: first.start, end: last.end });
    }
    this.commands = [];
  }
};

// src/scan/iac/shell/scripts.ts
var MAX_SCRIPT_DEPTH = 4;
function scriptsOf(owner, text, context) {
  const scripts = [];
  const add = (mapped, depth) => {
    const script = makeScript(owner, mapped, { context, pipelines: parseShell(mapped) });
    scripts.push(script);
    if (depth >= MAX_SCRIPT_DEPTH) return;
    for (const command of allCommands(script))
      for (const inner of scriptsIn(command, mapped)) add(inner, depth + 1);
  };
  add(text, 0);
  return scripts;
}
function foreignScript(owner, text, context) {
  return makeScript(owner, text, { context, pipelines: [] });
}
function makeScript(owner, text, rest) {
  return { source: owner.source, pointer: owner.pointer, identity: owner.identity, text, ...rest };
}
function scriptsIn(command, mapped) {
  const program = programOf(command);
  if (program === void 0) return [];
  if (program.name === "eval") return program.args.map((word) => wordText(word, mapped));
  if (program.name === "su") return afterOption(program.args, mapped);
  if (!SHELLS.has(program.name)) return [];
  return [...afterOption(program.args, mapped), ...command.heredocs];
}
function afterOption(args, mapped) {
  const at = args.findIndex(({ text }) => /^-[a-z]*c$/i.test(text) || text === "--command");
  const word = at === -1 ? void 0 : args[at + 1];
  return word === void 0 ? [] : [wordText(word, mapped)];
}
function wordText(word, mapped) {
  for (const cut of [0, 1]) {
    const slice = sliceMapped(mapped, word.start + cut, word.end - cut);
    if (slice.text === word.text) return slice;
  }
  return derivedText(placeIn(mapped, word.start, word.end), word.text);
}

// src/scan/iac/shell/workflow-scripts.ts
var FOREIGN_SHELL = /^(?:pwsh|powershell|cmd|python\d?|node|perl|ruby)\b/i;
function stepScripts(step) {
  const run = get(step.node, "run");
  if (run?.kind !== "scalar" || run.value === null) return [];
  const shell = textOf(get(step.node, "shell")) ?? textOf(get(step.job?.node, "defaults", "run", "shell")) ?? textOf(get(step.workflow.node, "defaults", "run", "shell")) ?? "bash";
  const owner = {
    source: step.source,
    pointer: joinPath(step.pointer, "run"),
    identity: joinPath(step.identity, "run")
  };
  const text = scalarText(run);
  return FOREIGN_SHELL.test(shell) ? [foreignScript(owner, text, "workflow")] : scriptsOf(owner, text, "workflow");
}

// src/scan/iac/rules/environment-file-injection.ts
var ENVIRONMENT_FILE = /\bGITHUB_(?:ENV|PATH)\b/;
var environmentFileInjection = defineRule({
  id: "environment-file-injection",
  title: "Text of outsiders may set variables of a job that holds secrets",
  severity: "high",
  confidence: "medium",
  remediation: "Write only fixed text to `$GITHUB_ENV` and `$GITHUB_PATH` in workflows that outsiders start; use step outputs (`$GITHUB_OUTPUT`) for the rest.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable"
  ],
  controls: aisvs(["4.2.1", "4.4.5"], ["4.2.6"]),
  check: {
    *step(step) {
      if (!isPrivileged(step.workflow) || hasAuthorGate(step.job, step)) return;
      for (const script of stepScripts(step)) {
        for (const pipeline of allPipelines(script.pipelines)) {
          const writes = pipeline.commands.some(writesEnvironment);
          if (!writes || pipeline.commands.every(isFixed)) continue;
          yield hit(step, scriptPlace(script, pipeline), {
            message: "a line break in the value sets any variable of the steps that follow, PATH and LD_PRELOAD too",
            detail: "run"
          });
        }
      }
    }
  },
  match: [
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - env: { TITLE: "${{ github.event.pull_request.title }}" }\n        run: \xABecho "TITLE=$TITLE" >> "$GITHUB_ENV"\xBB'
    ),
    workflow(
      "on: workflow_run\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          set -e\n          \xABcat artifact/env.txt | tee -a ${GITHUB_ENV}\xBB",
      "through tee, from a file"
    ),
    workflow(
      'on: issue_comment\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: \xABecho "$(cat tools.txt)" >> $GITHUB_PATH\xBB'
    )
  ],
  clean: [
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "MODE=fast" >> "$GITHUB_ENV"'
    ),
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"'
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: cat env.txt >> "$GITHUB_ENV"'
    )
  ]
});
function writesEnvironment(command) {
  const isRedirected = command.redirects.some(
    ({ operator, target }) => operator.startsWith(">") && ENVIRONMENT_FILE.test(target.text)
  );
  const program = programOf(command);
  return isRedirected || program?.name === "tee" && program.args.some(({ text }) => ENVIRONMENT_FILE.test(text));
}
function isFixed(command) {
  const program = programOf(command);
  if (program === void 0) return command.group.length === 0;
  if (program.name === "tee") return true;
  if (program.name !== "echo" && program.name !== "printf") return false;
  return program.args.every(
    ({ text, nested }) => nested.length === 0 && !/[$`]/.test(text.replace(/\$(?:HOME|PWD|GITHUB_WORKSPACE|RUNNER_TEMP)\b/g, ""))
  );
}

// src/scan/iac/rules/extra-capability.ts
var extraCapability = defineRule({
  id: "extra-capability",
  title: "Container adds a capability outside the baseline",
  severity: "medium",
  confidence: "high",
  remediation: "Remove the capability, or record why the program needs it; the baseline of the Pod Security Standards does without it.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  controls: aisvs(["4.1.1"], ["4.1.1"]),
  check: {
    *container(container2) {
      for (const { name, at } of addedCapabilities(container2)) {
        if (reachOf(name) !== "other") continue;
        yield hit(container2, at, {
          message: `container "${container2.name}" adds a capability that the baseline does not allow`,
          detail: "securityContext.capabilities.add",
          evidence: name
        });
      }
    }
  },
  match: [
    container("image: app\nsecurityContext: { capabilities: { drop: [ALL], add: [\xABIPC_LOCK\xBB] } }"),
    container(
      "image: app\nsecurityContext:\n  capabilities:\n    add:\n      - \xABSYS_NICE\xBB\n      - \xABSYS_RESOURCE\xBB"
    ),
    container(
      "image: app\nsecurityContext: { capabilities: { add: [\xABcap_wake_alarm\xBB] } }",
      "lower case and prefix"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { capabilities: { add: [NET_BIND_SERVICE, SETUID, SETGID] } }"),
    container("image: app\nsecurityContext: { capabilities: { add: [SYS_ADMIN] } }"),
    container("image: app\nsecurityContext: { capabilities: { drop: [IPC_LOCK] } }")
  ]
});

// src/scan/iac/rules/gpu-device-host-path.ts
var gpuDeviceHostPath = defineRule({
  id: "gpu-device-host-path",
  title: "Accelerator or RDMA device is mounted from the node",
  severity: "high",
  confidence: "high",
  remediation: "Ask for the device through its plugin (`resources.limits`, for example `nvidia.com/gpu` or `nvidia.com/mig-1g.10gb`), which gives one device to one workload.",
  references: [
    "https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/",
    "https://docs.nvidia.com/datacenter/cloud-native/kubernetes/latest/index.html"
  ],
  controls: aisvs(["4.7.2", "4.7.6", "4.7.7"], ["4.11.3"]),
  check: {
    *pod(pod2) {
      for (const found of hostPathsOf(pod2)) {
        if (kindOfHostPath(found) !== "gpu-device") continue;
        yield hit(pod2, found.at, {
          message: `${found.path} is mounted past the device plugin: nothing keeps other workloads' accelerator memory apart`,
          evidence: found.path
        });
      }
    }
  },
  match: [
    pod(
      "containers: [{ name: llm, image: app }]\nvolumes:\n  - name: gpu\n    hostPath: { path: \xAB/dev/nvidia0\xBB }"
    ),
    pod(
      "containers: [{ name: llm, image: app }]\nvolumes:\n  - { name: ib, hostPath: { path: \xAB/dev/infiniband\xBB } }"
    ),
    pod(
      "containers: [{ name: llm, image: app }]\nvolumes:\n  - { name: ctl, hostPath: { type: CharDevice, path: \xAB/dev//nvidiactl\xBB } }",
      "a doubled slash"
    )
  ],
  clean: [
    pod("containers: [{ name: llm, image: app, resources: { limits: { nvidia.com/gpu: 1 } } }]"),
    pod("containers: [{ name: llm, image: app }]\nvolumes: [{ name: shm, hostPath: { path: /dev/shm } }]"),
    pod(
      "containers: [{ name: llm, image: app }]\nvolumes: [{ name: lib, hostPath: { path: /home/kubernetes/bin/nvidia } }]"
    )
  ]
});

// src/scan/iac/dockerfile/dockerfile.ts
function ancestryOf(stage) {
  const chain = [stage];
  for (let at = stage; at.base.kind === "stage"; at = at.base.stage) chain.push(at.base.stage);
  return chain;
}
function inForce(stage, keyword) {
  for (const at of ancestryOf(stage)) {
    const found = at.instructions.findLast((item) => item.instruction.keyword === keyword);
    if (found !== void 0) return found;
  }
  return void 0;
}
function rootBaseOf(stage) {
  const base = ancestryOf(stage).at(-1)?.base;
  return base === void 0 || base.kind === "stage" ? void 0 : base;
}

// src/scan/iac/launch.ts
function launchOfContainer(container2, scripts) {
  const words2 = [...wordsOf(get(container2.node, "command")), ...wordsOf(get(container2.node, "args"))];
  const variables = [];
  for (const item of itemsOf(get(container2.node, "env"))) {
    const name = rawTextOf(get(item, "name"));
    const value = entryAt(item, "value");
    if (name !== void 0) variables.push({ name, value: rawTextOf(value?.value), at: value ?? item });
  }
  return {
    source: container2.source,
    pointer: container2.pointer,
    identity: container2.identity,
    commands: [words2, ...scripts.flatMap(commandsOfScript)].filter((command) => command.length > 0),
    variables,
    image: rawTextOf(get(container2.node, "image")),
    container: container2,
    anchor: container2.anchor
  };
}
function launchOfDockerfile(dockerfile, scripts) {
  const stage = dockerfile.stages.at(-1);
  if (stage === void 0) return void 0;
  const instructions = ["ENTRYPOINT", "CMD"].map((keyword) => inForce(stage, keyword)?.instruction);
  const exec = instructions.flatMap(execWords);
  const wholes = new Set(instructions.map((instruction) => instruction?.place));
  const shells = scripts.filter(({ text }) => text.whole === void 0 || !wholes.has(text.whole));
  return {
    source: dockerfile.source,
    pointer: stage.pointer,
    identity: stage.identity,
    commands: [exec, ...shells.flatMap(commandsOfScript)].filter((command) => command.length > 0),
    variables: environmentOf(stage),
    image: void 0,
    container: void 0,
    anchor: stage.from.place
  };
}
function execWords(instruction) {
  return (instruction?.exec ?? []).map(({ text, place }) => ({ text, at: place }));
}
function environmentOf(stage) {
  const variables = /* @__PURE__ */ new Map();
  for (const at of ancestryOf(stage).toReversed()) {
    for (const { keyword, name, value, place } of at.settings) {
      if (keyword === "ENV") variables.set(name, { name, value: value?.text, at: place });
    }
  }
  return [...variables.values()];
}
function commandsOfScript(script) {
  return allCommands(script).map(
    (command) => command.words.map((word) => ({ text: word.text, at: scriptPlace(script, word) }))
  );
}
function wordsOf(node) {
  return itemsOf(node).flatMap((item) => {
    const text = rawTextOf(item);
    return text === void 0 ? [] : [{ text, at: item }];
  });
}
function launchOption(command, ...names) {
  for (const [index, word] of command.entries()) {
    const equals = word.text.indexOf("=");
    const written = (equals === -1 ? word.text : word.text.slice(0, equals)).replaceAll("_", "-");
    if (!names.includes(written)) continue;
    if (equals !== -1) return { word, value: word.text.slice(equals + 1) };
    const next = command[index + 1]?.text;
    return { word, value: next === void 0 || next.startsWith("--") ? void 0 : next };
  }
  return void 0;
}
function variableOf(launch, name) {
  return launch.variables.findLast((variable) => variable.name === name);
}
function runs(command, ...programs) {
  return command.some(({ text }) => programs.includes(baseName(text)));
}
var TRUTHY = /^(?:1|true|yes|on|y|t)$/i;
function isSwitchedOn(value) {
  return value !== void 0 && TRUTHY.test(value.trim());
}

// src/scan/iac/yaml/parse-yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/scan/iac/yaml/convert-document.ts
var import_yaml = __toESM(require_dist(), 1);

// src/scan/iac/yaml/scalar-value.ts
var BOOLEANS_11 = new Map(
  [
    ["y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE"].map(
      (word) => [word, true]
    ),
    ["n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE"].map(
      (word) => [word, false]
    )
  ].flat()
);
var BOOLEANS_12 = /* @__PURE__ */ new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false]
]);
var NULLS = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);
var CORE_TAG = "tag:yaml.org,2002:";
function resolvePlain(text, dialect) {
  if (NULLS.has(text)) return null;
  const boolean = (dialect === "kubernetes" ? BOOLEANS_11 : BOOLEANS_12).get(text);
  return boolean ?? resolveNumber(text, dialect) ?? text;
}
function resolveTagged(tag, text, dialect) {
  switch (tag.startsWith(CORE_TAG) ? tag.slice(CORE_TAG.length) : tag) {
    case "bool":
    case "int":
    case "float":
    case "null":
      return resolvePlain(text, dialect);
    default:
      return text;
  }
}
function resolveNumber(text, dialect) {
  if (text.length > 40 || !/^[-+.\d]/.test(text)) return void 0;
  const plain = dialect === "kubernetes" ? text.replaceAll("_", "") : text;
  const sign = plain.startsWith("-") ? -1 : 1;
  const digits = plain.replace(/^[-+]/, "");
  if (/^0[xX][\da-fA-F]+$/.test(digits) || /^0o[0-7]+$/.test(digits)) return sign * Number(digits);
  if (dialect === "kubernetes") {
    if (/^0b[01]+$/.test(digits)) return sign * Number(digits);
    if (/^0[0-7]+$/.test(digits)) return sign * Number.parseInt(digits, 8);
  }
  return /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits) ? sign * Number(digits) : void 0;
}

// src/scan/iac/yaml/convert-document.ts
var Refused = class extends Error {
  problem;
  constructor(problem) {
    super(problem.detail);
    this.problem = problem;
  }
};
function convertDocument(contents, source, dialect) {
  try {
    return new Converter(source, dialect).node(contents);
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}
var Converter = class {
  source;
  dialect;
  anchors = /* @__PURE__ */ new Map();
  /** Anchors whose node is still being built: an alias to one of them is a cycle. */
  open = /* @__PURE__ */ new Set();
  aliases = 0;
  constructor(source, dialect) {
    this.source = source;
    this.dialect = dialect;
  }
  node(input) {
    if ((0, import_yaml.isAlias)(input)) return this.alias(input.source, input.range);
    const anchor = (0, import_yaml.isScalar)(input) || (0, import_yaml.isMap)(input) || (0, import_yaml.isSeq)(input) ? input.anchor : void 0;
    if (anchor !== void 0) this.open.add(anchor);
    const node = this.plain(input);
    if (anchor !== void 0) {
      this.open.delete(anchor);
      this.anchors.set(anchor, node);
    }
    return node;
  }
  plain(input) {
    if ((0, import_yaml.isMap)(input)) return isTemplate(this.source, input) ? this.unknown(input.range) : this.map(input);
    if ((0, import_yaml.isSeq)(input)) return this.seq(input);
    if ((0, import_yaml.isScalar)(input)) return this.scalar(input);
    return { ...this.place(void 0), kind: "scalar", value: null, text: "", style: "plain" };
  }
  alias(name, range) {
    this.countAlias(1);
    const target = this.anchors.get(name);
    if (target !== void 0 && !this.open.has(name)) return target;
    throw this.refuse(
      "malformed",
      this.open.has(name) ? "alias inside its own anchor" : "alias without an anchor",
      range
    );
  }
  seq(input) {
    const items = input.items.map((item) => {
      if (!(0, import_yaml.isPair)(item)) return this.node(item);
      const entry = this.entry(item);
      return { ...entry, kind: "map", entries: /* @__PURE__ */ new Map([[entry.key, entry]]) };
    });
    return { ...this.place(input.range), kind: "seq", items };
  }
  map(input) {
    const entries = /* @__PURE__ */ new Map();
    const merged = [];
    for (const pair of input.items) {
      const entry = this.entry(pair);
      if (this.dialect === "kubernetes" && isMergeKey(pair.key)) merged.push(entry.value);
      else if (entries.has(entry.key)) throw this.refuse("malformed", "duplicate key", rangeOf(pair.key));
      else entries.set(entry.key, entry);
    }
    for (const value of merged) this.merge(value, entries);
    return { ...this.place(input.range), kind: "map", entries };
  }
  /** `<<`: entries of the merged mappings count where the mapping has none of its own; earlier ones win. */
  merge(value, into) {
    for (const node of value.kind === "seq" ? value.items : [value]) {
      if (node.kind !== "map")
        throw this.refuse("malformed", "merge key without a mapping", [node.start, node.end, node.end]);
      this.countAlias(node.entries.size);
      for (const [key, entry] of node.entries) if (!into.has(key)) into.set(key, entry);
    }
  }
  entry(pair) {
    const key = this.node(pair.key);
    if (key.kind !== "scalar")
      throw this.refuse("malformed", "mapping key that is not text", rangeOf(pair.key));
    const value = this.node(pair.value);
    const range = rangeOf(pair.value) ?? rangeOf(pair.key);
    const start = rangeOf(pair.key)?.[0] ?? key.start;
    const name = key.value === void 0 ? key.text : String(key.value ?? "");
    const keyPlace = placeOf(this.source, start, rangeOf(pair.key)?.[1] ?? key.end);
    return {
      ...placeOf(this.source, start, Math.max(range?.[1] ?? start, keyPlace.end)),
      key: name,
      keyPlace,
      value
    };
  }
  scalar(input) {
    const text = cookedText(input);
    const style = STYLES[input.type ?? "PLAIN"] ?? "plain";
    return {
      ...this.place(input.range),
      kind: "scalar",
      value: this.valueOf(input, text, style),
      text,
      style
    };
  }
  valueOf(input, text, style) {
    if (this.dialect === "kubernetes" && style !== "literal" && style !== "folded" && /\{\{|\{%/.test(text))
      return void 0;
    if (input.tag !== void 0 && !(input.value instanceof Uint8Array))
      return resolveTagged(input.tag, text, this.dialect);
    return style === "plain" ? resolvePlain(text, this.dialect) : text;
  }
  unknown(range) {
    const place = this.place(range);
    return {
      ...place,
      kind: "scalar",
      value: void 0,
      text: this.source.text.slice(place.start, place.end),
      style: "plain"
    };
  }
  place(range) {
    return placeOf(this.source, range?.[0] ?? 0, range?.[1] ?? 0);
  }
  countAlias(steps2) {
    this.aliases += steps2;
    if (this.aliases > LIMITS.yamlAliases)
      throw new Refused({ reason: "limit-exceeded", detail: "too many aliases" });
  }
  refuse(reason, what, range) {
    return new Refused({ reason, detail: `line ${String(lineOf(this.source, range?.[0] ?? 0))}: ${what}` });
  }
};
function cookedText(input) {
  if (typeof input.value === "string") return input.value;
  return input.value instanceof Uint8Array ? Buffer.from(input.value).toString("utf8") : input.source ?? "";
}
var STYLES = {
  PLAIN: "plain",
  QUOTE_SINGLE: "quoted",
  QUOTE_DOUBLE: "quoted",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded"
};
function rangeOf(node) {
  return (0, import_yaml.isScalar)(node) || (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) || (0, import_yaml.isAlias)(node) ? node.range : void 0;
}
function isMergeKey(key) {
  return (0, import_yaml.isScalar)(key) && key.value === "<<" && (key.type === void 0 || key.type === "PLAIN" || key.tag !== void 0);
}
function isTemplate(source, map) {
  return map.flow === true && source.text.startsWith("{{", map.range?.[0] ?? 0);
}

// src/scan/iac/yaml/parse-yaml.ts
function parseYaml(source, reading) {
  const tokens = tokenise(source, reading);
  if (!Array.isArray(tokens)) return { documents: [], problems: [tokens] };
  const documents = [];
  const problems = [];
  for (const document of compose(tokens, source.text.length)) {
    if (reading.isOverdue()) {
      problems.push({ reason: "timeout", detail: "parsing took too long" });
      break;
    }
    const error = document.errors[0];
    if (error !== void 0) {
      problems.push({
        reason: "malformed",
        detail: `line ${String(lineOf(source, error.pos[0]))}: ${firstLine(error.message)}`
      });
      continue;
    }
    const converted = convertDocument(document.contents, source, reading.dialect);
    if ("reason" in converted) problems.push(converted);
    else documents.push(converted);
  }
  return { documents, problems };
}
function tokenise(source, reading) {
  const parser = new import_yaml2.Parser();
  const tokens = [];
  let count = 0;
  for (const lexeme of new import_yaml2.Lexer().lex(source.text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    if (parser.stack.length > LIMITS.yamlDepth + 2) {
      return { reason: "limit-exceeded", detail: `nested deeper than ${String(LIMITS.yamlDepth)} levels` };
    }
    if (count > LIMITS.yamlTokens) return { reason: "limit-exceeded", detail: "too many YAML tokens" };
    if (count % 1024 === 0 && reading.isOverdue())
      return { reason: "timeout", detail: "parsing took too long" };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
function compose(tokens, length) {
  const composer = new import_yaml2.Composer({
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    logLevel: "silent"
  });
  return composer.compose(tokens, false, length);
}
function firstLine(text) {
  return (text.split("\n", 1)[0] ?? "").slice(0, 200);
}

// src/scan/iac/rules/gpu-memory-shared.ts
var SELECTOR = "cloud.google.com/gke-gpu-sharing-strategy";
var MAX_CONFIG = 1e5;
var gpuMemoryShared = defineRule({
  id: "gpu-memory-shared",
  title: "One GPU is shared by workloads without a wall between their memory",
  severity: "medium",
  confidence: "medium",
  remediation: "Use MIG slices (`mig.strategy: mixed` or `single`) or whole GPUs where workloads of different owners meet; time-slicing and MPS do not keep memory apart.",
  references: ["https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-sharing.html"],
  controls: aisvs(["4.7.2", "4.7.5", "4.7.6"], ["4.11.3"]),
  check: {
    *object(object) {
      for (const { at, what } of sharedBy(object)) {
        yield hit(object, at, { message: `${what} lets several workloads use one GPU`, evidence: what });
      }
    },
    *pod(pod2) {
      const entry = entryAt(pod2.spec, "nodeSelector", SELECTOR);
      if (entry === void 0 || !/^(?:time-sharing|mps)$/.test(textOf(entry.value) ?? "")) return;
      yield hit(pod2, entry, {
        message: "the pod runs on nodes that share their GPUs",
        detail: "nodeSelector"
      });
    },
    *launch(launch) {
      for (const command of launch.commands) {
        const word = command[0];
        if (word === void 0 || !runs([word], "nvidia-cuda-mps-control")) continue;
        yield hit(launch, word.at, {
          message: "the MPS daemon lets several workloads use one GPU",
          evidence: "mps"
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: device-plugin }\ndata:\n  any: |\n    version: v1\n    sharing:\n      timeSlicing:\n        resources:\n          - name: nvidia.com/gpu\n            \xABreplicas: 4\xBB"
    ),
    manifest(
      `apiVersion: v1
kind: ConfigMap
metadata: { name: device-plugin }
data:
  any: '{"sharing": {"mps": {"resources": [{"name": "nvidia.com/gpu", \xAB"replicas": 10\xBB}]}}}'`,
      "as JSON inside the YAML"
    ),
    pod(
      "nodeSelector:\n  \xABcloud.google.com/gke-gpu-sharing-strategy: time-sharing\xBB\ncontainers: [{ name: llm, image: app }]"
    ),
    container("image: app\ncommand: [\xABnvidia-cuda-mps-control\xBB, -d]")
  ],
  clean: [
    manifest(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: device-plugin }\ndata:\n  any: |\n    version: v1\n    flags: { migStrategy: mixed }\n    sharing: { timeSlicing: { resources: [{ name: nvidia.com/gpu, replicas: 1 }] } }"
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes }\ndata:\n  text: "timeSlicing: [is not used, {here"'
    ),
    pod("containers: [{ name: llm, image: app, resources: { limits: { nvidia.com/mig-1g.10gb: 1 } } }]")
  ]
});
function* sharedBy(object) {
  if (object.kind !== "ConfigMap") return;
  for (const { value } of entriesOf(get(object.node, "data"))) {
    if (value.kind !== "scalar" || value.text.length > MAX_CONFIG || !/timeSlicing|mps/.test(value.text))
      continue;
    const mapped = scalarText(value);
    const inner = parseYaml(makeSourceFile(object.source.path, mapped.text), {
      dialect: "kubernetes",
      isOverdue: () => false
    });
    for (const document of inner.documents) {
      for (const { at, what } of sharingIn(document)) yield { at: placeIn(mapped, at.start, at.end), what };
    }
  }
}
function* sharingIn(document) {
  for (const [key, what] of [
    ["timeSlicing", "time-slicing"],
    ["mps", "MPS"]
  ]) {
    for (const item of itemsOf(get(document, "sharing", key, "resources"))) {
      const entry = entryAt(item, "replicas");
      if (entry !== void 0 && (numberOf(entry.value) ?? 0) > 1) yield { at: entry, what };
    }
  }
}

// src/scan/iac/kubernetes/gpu.ts
var ACCELERATOR = /^(?:nvidia\.com\/(?:gpu|mig-)|amd\.com\/gpu|gpu\.intel\.com\/|habana\.ai\/|google\.com\/tpu|aws\.amazon\.com\/neuron|huawei\.com\/Ascend|volcano\.sh\/[a-z]?gpu)/;
function asksForAccelerator({ node }) {
  const resources = get(node, "resources");
  if (get(resources, "claims") !== void 0) return true;
  return [get(resources, "limits"), get(resources, "requests")].some(
    (list) => entriesOf(list).some(({ key }) => ACCELERATOR.test(key))
  );
}

// src/scan/iac/rules/gpu-visible-devices.ts
var NONE = /* @__PURE__ */ new Set(["", "none", "void"]);
var gpuVisibleDevices = defineRule({
  id: "gpu-visible-devices",
  title: "Container takes GPUs by environment variable",
  severity: "high",
  confidence: "high",
  remediation: "Remove `NVIDIA_VISIBLE_DEVICES` and ask for `nvidia.com/gpu` (or a MIG slice) in `resources.limits`, so that the device plugin decides.",
  references: [
    "https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/docker-specialized.html#gpu-enumeration"
  ],
  controls: aisvs(["4.7.2", "4.7.6"], ["4.11.3"]),
  check: {
    *launch(launch) {
      const { container: container2 } = launch;
      if (container2 === void 0) return;
      for (const { name, value, at } of launch.variables) {
        const devices = value?.trim().toLowerCase() ?? "";
        if (name !== "NVIDIA_VISIBLE_DEVICES" || NONE.has(devices) || devices.includes("$(")) continue;
        if (devices !== "all" && (asksForAccelerator(container2) || /\{\{/.test(devices))) continue;
        yield hit(launch, at, {
          message: devices === "all" ? `container "${container2.name}" sees every GPU of its node, those of other workloads too` : `container "${container2.name}" takes GPUs past the device plugin`,
          detail: "env",
          evidence: name
        });
      }
    }
  },
  match: [
    container("image: app\nenv:\n  - name: NVIDIA_VISIBLE_DEVICES\n    \xABvalue: all\xBB"),
    container('image: app\nenv: [{ name: NVIDIA_VISIBLE_DEVICES, \xABvalue: "0,1"\xBB }]'),
    container(
      'image: app\nresources: { limits: { nvidia.com/gpu: 1 } }\nenv: [{ name: NVIDIA_VISIBLE_DEVICES, \xABvalue: " ALL "\xBB }]',
      "one GPU is asked for, all are taken"
    )
  ],
  clean: [
    container("image: app\nresources: { limits: { nvidia.com/gpu: 1 } }"),
    container("image: app\nenv: [{ name: NVIDIA_VISIBLE_DEVICES, value: void }]"),
    pod(
      'containers: [{ name: llm, image: app, env: [{ name: NVIDIA_DRIVER_CAPABILITIES, value: "compute,utility" }] }]'
    )
  ]
});

// src/scan/iac/rules/host-capability.ts
var hostCapability = defineRule({
  id: "host-capability",
  title: "Container adds a capability that gives control over the node",
  severity: "critical",
  confidence: "high",
  remediation: "Remove ALL, SYS_ADMIN, SYS_MODULE, SYS_RAWIO and DAC_READ_SEARCH from `capabilities.add`; drop ALL and add only what the program needs.",
  references: [
    "https://man7.org/linux/man-pages/man7/capabilities.7.html",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  controls: aisvs(["4.1.1"], ["4.1.1"]),
  check: {
    *container(container2) {
      for (const { name, at } of addedCapabilities(container2)) {
        if (reachOf(name) !== "host") continue;
        yield hit(container2, at, {
          message: `container "${container2.name}" adds ${name}, which is enough to leave the container`,
          detail: "securityContext.capabilities.add",
          evidence: name
        });
      }
    }
  },
  match: [
    container("image: app\nsecurityContext:\n  capabilities:\n    drop: [ALL]\n    add: [\xABSYS_ADMIN\xBB]"),
    container("image: app\nsecurityContext: { capabilities: { add: [NET_BIND_SERVICE, \xABALL\xBB] } }"),
    container(
      'image: app\nsecurityContext:\n  capabilities:\n    add:\n      - \xAB"cap_sys_module"\xBB\n      - \xABdac_read_search\xBB',
      "lower case and prefix, as some runtimes accept them"
    ),
    pod(
      "containers: [{ name: a, image: app }]\nephemeralContainers:\n  - name: debug\n    image: app\n    securityContext: { capabilities: { add: [\xABSYS_RAWIO\xBB] } }"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { capabilities: { drop: [ALL] } }"),
    container("image: app\nsecurityContext: { capabilities: { add: [NET_BIND_SERVICE, SYS_PTRACE] } }"),
    container("image: app\nsecurityContext: { capabilities: { drop: [SYS_ADMIN] } }")
  ]
});

// src/scan/iac/rules/host-namespace.ts
var FIELDS = [
  ["hostNetwork", "the network of its node, past every network policy"],
  ["hostPID", "the processes of its node"],
  ["hostIPC", "the shared memory of its node"]
];
var hostNamespace = defineRule({
  id: "host-namespace",
  title: "Pod shares a namespace of its node",
  severity: "high",
  confidence: "high",
  remediation: "Remove `hostNetwork`, `hostPID` and `hostIPC`. Shared memory between the processes of one pod is a memory `emptyDir` on /dev/shm.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  controls: aisvs(["4.1.1", "4.3.5", "4.7.2"], ["4.1.1", "4.3.1"]),
  check: {
    *pod(pod2) {
      for (const [field, what] of FIELDS) {
        const entry = entryAt(pod2.spec, field);
        if (entry === void 0 || !isOn(entry.value)) continue;
        yield hit(pod2, entry, { message: `the pod shares ${what}`, detail: field });
      }
    }
  },
  match: [
    pod("\xABhostNetwork: true\xBB\ncontainers: [{ name: web, image: app }]"),
    pod("\xABhostPID: true\xBB\n\xABhostIPC: true\xBB\ncontainers: [{ name: web, image: app }]"),
    manifest(
      "apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: { name: ray }\nspec:\n  headGroupSpec:\n    template:\n      spec: { \xABhostIPC: on\xBB, containers: [{ name: head, image: app }] }",
      "a kind that is not built in, and the YAML 1.1 word for true"
    ),
    manifest(
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      \xABhostNetwork: true\xBB",
      "a patch that names no container"
    )
  ],
  clean: [
    pod("hostNetwork: false\ncontainers: [{ name: web, image: app }]"),
    pod('containers: [{ name: web, image: app, env: [{ name: hostPID, value: "true" }] }]'),
    pod("hostUsers: false\ncontainers: [{ name: web, image: app }]")
  ]
});

// src/scan/iac/rules/host-path.ts
var hostPath = defineRule({
  id: "host-path",
  title: "Folder of the node is mounted",
  severity: "medium",
  confidence: "high",
  remediation: "Use a PersistentVolumeClaim, an `emptyDir` with a size limit, or a projected volume instead of `hostPath`.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  controls: aisvs(["4.1.1", "4.1.3"], ["4.1.1", "4.1.3"]),
  check: {
    pod: (pod2) => report2(pod2, hostPathsOf(pod2)),
    object: (object) => report2(object, hostPathsOfVolume(object))
  },
  match: [
    pod(
      "containers: [{ name: web, image: app }]\nvolumes:\n  - name: models\n    hostPath: { path: \xAB/data/models\xBB }"
    ),
    manifest(
      "apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: models }\nspec:\n  hostPath:\n    path: \xAB/mnt/disk1\xBB"
    ),
    manifest(
      `apiVersion: v1
kind: List
items:
  - apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    metadata: { name: web }
    spec: { template: { spec: { containers: [{ name: a, image: app }], volumes: [{ name: l, hostPath: { path: \xAB/var/log\xBB } }] } } }`,
      "a kind that is not built in, inside a List"
    )
  ],
  clean: [
    pod(
      "containers: [{ name: web, image: app }]\nvolumes: [{ name: m, persistentVolumeClaim: { claimName: models } }]"
    ),
    pod("containers: [{ name: web, image: app }]\nvolumes: [{ name: r, hostPath: { path: / } }]"),
    manifest(
      "apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: m }\nspec: { nfs: { server: store, path: /data } }"
    )
  ]
});
function* report2(resource, paths) {
  for (const found of paths) {
    if (kindOfHostPath(found) !== "other") continue;
    yield hit(resource, found.at, {
      message: `${found.path} of the node is mounted: data stays on the node and is shared with whatever else runs there`,
      evidence: found.path
    });
  }
}

// src/scan/iac/rules/host-port.ts
var hostPort = defineRule({
  id: "host-port",
  title: "Container takes a port of its node",
  severity: "medium",
  confidence: "high",
  remediation: "Remove `hostPort` and reach the container through a Service.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  controls: aisvs(["4.3.1", "4.3.5"], ["4.3.1", "4.3.5"]),
  check: {
    *container(container2) {
      if (isOn(get(container2.pod.spec, "hostNetwork"))) return;
      for (const [index, port] of itemsOf(get(container2.node, "ports")).entries()) {
        const entry = entryAt(port, "hostPort");
        const number = numberOf(entry?.value);
        if (entry === void 0 || number === void 0 || number === 0) continue;
        yield hit(container2, entry, {
          message: `container "${container2.name}" is reachable on port ${String(number)} of its node`,
          detail: `ports[${String(index)}].hostPort`,
          evidence: String(number)
        });
      }
    }
  },
  match: [
    container("image: app\nports:\n  - containerPort: 8080\n    \xABhostPort: 8080\xBB"),
    container('image: app\nports: [{ containerPort: 80, \xABhostPort: "80"\xBB }]', "the number as text"),
    pod(
      "initContainers:\n  - name: i\n    image: app\n    ports: [{ containerPort: 1, \xABhostPort: 22\xBB }]\ncontainers: []"
    )
  ],
  clean: [
    container("image: app\nports: [{ containerPort: 8080 }]"),
    container("image: app\nports: [{ containerPort: 8080, hostPort: 0 }]"),
    pod(
      "hostNetwork: true\ncontainers: [{ name: a, image: app, ports: [{ containerPort: 80, hostPort: 80 }] }]"
    )
  ]
});

// src/scan/iac/rules/image-latest-tag.ts
var imageLatestTag = defineRule({
  id: "image-latest-tag",
  title: "Image without a version",
  severity: "medium",
  confidence: "high",
  remediation: "Name a version and its digest (`name:1.2.3@sha256:\u2026`); what `latest` is, the registry decides anew each time.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  controls: aisvs(["4.2.1", "4.2.3"], ["4.2.2", "4.2.5"]),
  check: {
    *image(image) {
      const { tag, digest } = parseImageReference(image.ref);
      if (!isRefKnown(image.ref) || digest !== void 0 || tag !== void 0 && tag !== "latest") return;
      yield hit(image, image.at, {
        message: tag === void 0 ? "the image has neither tag nor digest" : "the image has the tag latest",
        evidence: image.ref
      });
    }
  },
  match: [
    docker("FROM \xABpython\xBB\nUSER app"),
    container("image: \xABregistry.example.com:5000/team/app\xBB", "the colon belongs to the port"),
    pod('containers: [{ name: web, image: \xAB"ollama/ollama:latest"\xBB }]'),
    workflow(
      "on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    container: \xABnode\xBB\n    services:\n      db: { image: \xABpostgres:latest\xBB }\n    steps: [{ run: make }]"
    ),
    docker("ARG TAG=latest\nFROM \xABnvidia/cuda:${TAG}\xBB", "the tag comes from a variable")
  ],
  clean: [
    docker(`FROM python@${DIGEST} AS build
FROM build
USER app`),
    container("image: app:1.4.2"),
    docker("FROM scratch\nCOPY app /app"),
    docker("ARG TAG\nFROM python:${TAG}"),
    container("image: {{ .Values.image }}")
  ]
});

// src/scan/iac/rules/image-not-pinned.ts
var imageNotPinned = defineRule({
  id: "image-not-pinned",
  title: "Image is not pinned by its digest",
  severity: "medium",
  confidence: "high",
  remediation: "Append the digest (`name:1.2.3@sha256:\u2026`) and let an update tool move it; a tag can be pointed at other content.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  controls: aisvs(["4.2.1", "4.2.3"], ["4.2.2", "4.2.5"]),
  check: {
    *image(image) {
      const reference = parseImageReference(image.ref);
      if (!isRefKnown(image.ref) || isPinned(reference)) return;
      const { tag, digest } = reference;
      if (digest === void 0 && (tag === void 0 || tag === "latest")) return;
      yield hit(image, image.at, {
        message: digest === void 0 ? "the image is named by a tag only" : "the digest of the image is not a whole SHA-256",
        evidence: image.ref
      });
    }
  },
  match: [
    docker(
      "FROM \xABpython:3.13-slim\xBB AS build\nFROM \xABgcr.io/distroless/python3:nonroot\xBB\nCOPY --from=build /app /app"
    ),
    container("image: \xABvllm/vllm-openai:v0.11.0\xBB"),
    container("image: \xABapp:1@sha256:abc\xBB", "a digest in name only"),
    docker(`FROM python@${DIGEST}
COPY \xAB--from=ghcr.io/astral-sh/uv:0.9\xBB /uv /bin/`),
    workflow(
      "on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: \xABdocker://alpine:3.22\xBB"
    )
  ],
  clean: [
    docker(`FROM python:3.13@${DIGEST}
USER app`),
    container(`image: app@${DIGEST}`),
    docker(`ARG BASE=python@${DIGEST}
FROM $BASE`),
    container("image: app:$(VERSION)")
  ]
});

// src/scan/iac/rules/image-runs-as-root.ts
var NON_ROOT_BASE = /nonroot|non-root|rootless|unprivileged|chainguard|(?:^|\/)bitnami\//i;
var imageRunsAsRoot = defineRule({
  id: "image-runs-as-root",
  title: "Image starts its program as root",
  severity: "medium",
  confidence: "medium",
  remediation: "Add `USER 10001` (a number, so that `runAsNonRoot` can check it) to the last stage, after everything is installed.",
  references: ["https://docs.docker.com/build/building/best-practices/#user"],
  controls: aisvs(["4.1.1"], ["4.1.1"]),
  check: {
    *dockerfile(dockerfile) {
      const stage = dockerfile.stages.at(-1);
      if (stage === void 0 || !startsSomething(stage)) return;
      const user = inForce(stage, "USER");
      if (user === void 0) {
        const base = rootBaseOf(stage);
        if (base?.kind === "image" && (base.ref === void 0 || NON_ROOT_BASE.test(base.ref))) return;
        yield hit(stage, stage.from.place, {
          message: "the last stage sets no user, and its base most likely is root"
        });
        return;
      }
      const name = user.words[0];
      if (name === void 0 || name.isUnknown || !/^(?:root|0+)(?::|$)/i.test(name.text)) return;
      yield hit(stage, user.instruction.place, {
        message: "the last user of the image is root",
        detail: "USER"
      });
    }
  },
  match: [
    docker('FROM node:24 AS build\nUSER node\nRUN npm ci\n\xABFROM python:3.13\xBB\nCMD ["serve"]'),
    docker("FROM python:3.13\nUSER app\nRUN pip install x\n\xABUSER root\xBB\nENTRYPOINT serve"),
    docker(
      "FROM python:3.13 AS base\nUSER 1000\nFROM base\nARG UID=0\n\xABUSER ${UID}:1000\xBB\nCMD serve",
      "zero out of a variable, over a base stage"
    ),
    docker('\xABFROM scratch\xBB\nCOPY app /app\nENTRYPOINT ["/app"]')
  ],
  clean: [
    docker('FROM python:3.13\nUSER 10001\nCMD ["serve"]'),
    docker('FROM python:3.13 AS base\nUSER app\nFROM base\nCMD ["serve"]'),
    docker('FROM gcr.io/distroless/python3-debian12:nonroot\nCMD ["serve.py"]'),
    docker("FROM scratch\nCOPY --from=build /out /"),
    docker("ARG BASE\nFROM $BASE\nCMD serve")
  ]
});
function startsSomething(stage) {
  if (rootBaseOf(stage)?.kind !== "scratch") return true;
  return ["CMD", "ENTRYPOINT"].some((keyword) => inForce(stage, keyword) !== void 0);
}

// src/scan/iac/rules/ingress-without-tls.ts
var CERTIFICATE = [
  "alb.ingress.kubernetes.io/certificate-arn",
  "networking.gke.io/managed-certificates",
  "networking.gke.io/v1beta1.managed-certificates",
  "ingress.gcp.kubernetes.io/pre-shared-cert",
  "appgw.ingress.kubernetes.io/appgw-ssl-certificate",
  "traefik.ingress.kubernetes.io/router.tls"
];
var ingressWithoutTls = defineRule({
  id: "ingress-without-tls",
  title: "Way into the cluster without TLS",
  severity: "medium",
  confidence: "medium",
  remediation: "Add `spec.tls` with a certificate for the host (Gateway: a listener with protocol HTTPS; Route: `spec.tls`).",
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
  controls: aisvs(["4.3.4"], ["4.3.4"]),
  check: {
    *object(object) {
      const at = plainPartOf(object);
      if (at === void 0) return;
      yield hit(object, at, {
        message: `${object.kind} "${object.name}" takes requests without TLS`,
        detail: "spec"
      });
    }
  },
  match: [
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: \xABllm\xBB }\nspec:\n  rules: [{ host: llm.example.com }]"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: \xABllm\xBB }\nspec:\n  tls: []\n  rules: [{ host: llm.example.com }]",
      "a list of certificates that is empty"
    ),
    manifest(
      "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: \xABedge\xBB }\nspec: { listeners: [{ name: web, port: 80, protocol: HTTP }] }"
    ),
    manifest(
      "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: \xABllm\xBB }\nspec: { to: { name: llm } }"
    )
  ],
  clean: [
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: llm }\nspec: { tls: [{ hosts: [llm.example.com], secretName: llm-tls }] }"
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: llm, annotations: { alb.ingress.kubernetes.io/certificate-arn: "arn:aws:acm:x" } }\nspec: {}'
    ),
    manifest(
      "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: edge }\nspec: { listeners: [{ name: redirect, port: 80, protocol: HTTP }, { name: web, port: 443, protocol: HTTPS }] }"
    )
  ]
});
function plainPartOf({ node, kind, group }) {
  const name = entryAt(node, "metadata", "name")?.value ?? node;
  const tls = get(node, "spec", "tls");
  if (isUnknown(tls)) return void 0;
  if (kind === "Ingress" && /^(?:networking\.k8s\.io|extensions)$/.test(group)) {
    const annotations = textMap(get(node, "metadata", "annotations"));
    return isEmpty(tls) && !CERTIFICATE.some((key) => annotations.has(key)) ? name : void 0;
  }
  if (kind === "Route" && group === "route.openshift.io") return isEmpty(tls) ? name : void 0;
  if (kind !== "Gateway" || group !== "gateway.networking.k8s.io") return void 0;
  const protocols = itemsOf(get(node, "spec", "listeners")).map(
    (listener) => textOf(get(listener, "protocol"))
  );
  return protocols.includes("HTTP") && !protocols.includes("HTTPS") ? name : void 0;
}

// src/scan/iac/github/code-sinks.ts
var CODE_INPUTS = [
  ["actions/github-script", ["script"]],
  ["appleboy/ssh-action", ["script"]],
  ["azure/cli", ["inlinescript"]],
  ["azure/powershell", ["inlinescript"]],
  ["addnab/docker-run-action", ["run"]],
  ["amadevus/pwsh-script", ["script"]],
  ["jannekem/run-python-script-action", ["script"]],
  ["nick-fields/retry", ["command", "on_retry_command"]],
  ["reactivecircus/android-emulator-runner", ["script"]]
];
function codeSinksOf(step) {
  const inputs = inputsOf(step);
  return [
    ...sink("run", get(step.node, "run")),
    ...CODE_INPUTS.filter(([action]) => usesAction(step, action)).flatMap(
      ([, names]) => names.flatMap((name) => sink(`with.${name}`, inputs.get(name)))
    )
  ];
}
function sink(where, node) {
  return node?.kind === "scalar" && node.value !== null ? [{ where, text: scalarText(node) }] : [];
}

// src/scan/iac/rules/input-in-script.ts
var inputInScript = defineRule({
  id: "input-in-script",
  title: "Input or branch name is put into a script",
  severity: "medium",
  confidence: "medium",
  remediation: 'Hand the value over as an environment variable (`env: { VERSION: "${{ inputs.version }}" }`) and use "$VERSION" in the script.',
  references: ["https://docs.github.com/en/actions/concepts/security/script-injections"],
  controls: aisvs(["4.2.1"], ["4.2.6"]),
  check: {
    *step(step) {
      for (const { where, text } of codeSinksOf(step)) {
        for (const { source, expression } of inputFlows(text)) {
          yield hit(step, expression.at, {
            message: `${source} becomes part of the script: a quote or a semicolon in it is run`,
            detail: where,
            evidence: expression.inner
          });
        }
      }
    }
  },
  match: [
    workflow(
      "on:\n  workflow_dispatch: { inputs: { version: { required: true } } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./release.sh \xAB${{ inputs.version }}\xBB"
    ),
    {
      path: "tools/setup/action.yaml",
      text: "name: x\ndescription: y\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        pip install '\xAB${{ inputs['package'] }}\xBB'\n",
      evasion: "in quotes, which the value can close, and with brackets"
    },
    steps("- run: docker push app:\xAB${{ github.ref_name }}\xBB")
  ],
  clean: [
    workflow(
      'on: workflow_dispatch\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./release.sh "$VERSION"\n        env: { VERSION: "${{ inputs.version }}" }'
    ),
    steps("- run: echo ${{ inputs.debug == 'true' && '-x' || '' }}"),
    steps("- run: echo ${{ github.run_id }} ${{ matrix.os }}")
  ]
});

// src/scan/iac/rules/long-lived-cloud-key.ts
var LOGINS = [
  ["aws-actions/configure-aws-credentials", "aws-secret-access-key"],
  ["google-github-actions/auth", "credentials_json"],
  ["azure/login", "creds"],
  ["azure/aks-set-context", "creds"]
];
var longLivedCloudKey = defineRule({
  id: "long-lived-cloud-key",
  title: "Workflow logs in to a cloud with a key that does not expire",
  severity: "medium",
  confidence: "high",
  remediation: "Use OpenID Connect: `permissions: { id-token: write }`, a role that trusts this workflow, and no stored key.",
  references: ["https://docs.github.com/en/actions/concepts/security/openid-connect"],
  controls: aisvs(["4.4.3"], ["4.2.4"]),
  check: {
    *step(step) {
      for (const [action, input] of LOGINS) {
        const value = usesAction(step, action) ? inputsOf(step).get(input) : void 0;
        if (value?.kind !== "scalar") continue;
        const isStored = expressionsIn(scalarText(value)).some(
          ({ reads }) => reads.some((path3) => path3.startsWith("secrets"))
        );
        if (!isStored) continue;
        yield hit(step, value, { message: `${action} is given a stored key`, detail: `with.${input}` });
      }
    }
  },
  match: [
    steps(
      "- uses: aws-actions/configure-aws-credentials@v5\n  with:\n    aws-access-key-id: ${{ secrets.AWS_KEY_ID }}\n    aws-secret-access-key: \xAB${{ secrets.AWS_KEY }}\xBB"
    ),
    steps('- uses: google-github-actions/auth@v3\n  with: { credentials_json: \xAB"${{ secrets.GCP }}"\xBB }'),
    steps(
      `- uses: Azure/Login@v2
  with: { CREDS: \xAB"\${{ secrets['AZURE'] }}"\xBB }`,
      "another case, and brackets"
    )
  ],
  clean: [
    steps(
      '- uses: aws-actions/configure-aws-credentials@v5\n  with: { role-to-assume: "arn:aws:iam::1:role/x", aws-region: eu-west-1 }'
    ),
    steps("- uses: google-github-actions/auth@v3\n  with: { workload_identity_provider: projects/1/x }"),
    steps('- uses: azure/login@v2\n  with: { client-id: "${{ secrets.AZURE_CLIENT_ID }}" }')
  ]
});

// src/scan/iac/rules/mandatory-access-control-off.ts
var ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";
var SELINUX_TYPES = /* @__PURE__ */ new Set([
  "",
  "container_t",
  "container_init_t",
  "container_kvm_t",
  "container_engine_t"
]);
var mandatoryAccessControlOff = defineRule({
  id: "mandatory-access-control-off",
  title: "AppArmor or SELinux confinement is taken off",
  severity: "high",
  confidence: "high",
  remediation: "Set `appArmorProfile: { type: RuntimeDefault }` (or `Localhost`), and leave `seLinuxOptions.type` to the runtime.",
  references: [
    "https://kubernetes.io/docs/tutorials/security/apparmor/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  controls: aisvs(["4.1.2"], ["4.1.2"]),
  check: {
    *container(container2) {
      const appArmor = entryAt(securityEntry(container2, "appArmorProfile")?.value, "type");
      if (appArmor !== void 0 && textOf(appArmor.value)?.toLowerCase() === "unconfined") {
        yield hit(container2, appArmor, {
          message: `container "${container2.name}" runs without an AppArmor profile`,
          detail: "securityContext.appArmorProfile.type"
        });
      }
      const seLinux = entryAt(securityEntry(container2, "seLinuxOptions")?.value, "type");
      const type = textOf(seLinux?.value);
      if (seLinux !== void 0 && type !== void 0 && !SELINUX_TYPES.has(type)) {
        yield hit(container2, seLinux, {
          message: `container "${container2.name}" runs in an SELinux type that is not meant for containers`,
          detail: "securityContext.seLinuxOptions.type"
        });
      }
    },
    *pod(pod2) {
      for (const entry of entriesOf(get(pod2.metadata, "annotations"))) {
        if (!entry.key.startsWith(ANNOTATION) || textOf(entry.value)?.toLowerCase() !== "unconfined")
          continue;
        yield hit(pod2, entry, { message: "an annotation turns AppArmor off", evidence: entry.key });
      }
    }
  },
  match: [
    container("image: app\nsecurityContext:\n  appArmorProfile: { \xABtype: Unconfined\xBB }"),
    container("image: app\nsecurityContext:\n  seLinuxOptions:\n    \xABtype: spc_t\xBB"),
    manifest(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: old\n  annotations: { \xABcontainer.apparmor.security.beta.kubernetes.io/web: unconfined\xBB }\nspec: { containers: [{ name: web, image: app }] }",
      "by annotation"
    ),
    pod(
      "securityContext: { seLinuxOptions: { type: container_t } }\ncontainers:\n  - name: web\n    image: app\n    securityContext: { seLinuxOptions: { \xABtype: unconfined_t\xBB } }",
      "the container takes back what the pod says"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { appArmorProfile: { type: RuntimeDefault } }"),
    container('image: app\nsecurityContext: { seLinuxOptions: { level: "s0:c123,c456" } }'),
    pod(
      "securityContext: { seLinuxOptions: { type: container_t } }\ncontainers: [{ name: web, image: app }]"
    )
  ]
});

// src/scan/iac/rules/memory-volume-unbounded.ts
var memoryVolumeUnbounded = defineRule({
  id: "memory-volume-unbounded",
  title: "Volume in memory without a limit",
  severity: "low",
  confidence: "high",
  remediation: "Set `sizeLimit` on the memory `emptyDir`, or a memory limit on each container that mounts it.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#emptydir"],
  controls: aisvs(["4.6.1"], ["4.7.3"]),
  check: {
    *pod(pod2) {
      const mounts = mountsByVolume(pod2);
      for (const { name, node } of volumesOf(pod2)) {
        const volume = entryAt(node, "emptyDir");
        if (volume === void 0 || textOf(get(volume.value, "medium")) !== "Memory") continue;
        if (!isEmpty(get(volume.value, "sizeLimit")) || isUnknown(get(volume.value, "sizeLimit"))) continue;
        const isFree = (mounts.get(name) ?? []).some(
          ({ container: container2 }) => isEmpty(get(container2.node, "resources", "limits", "memory"))
        );
        if (!isFree) continue;
        yield hit(pod2, volume, {
          message: `volume "${name}" may fill the memory of the node`,
          detail: "volumes.emptyDir",
          evidence: name
        });
      }
    }
  },
  match: [
    pod(
      "containers:\n  - name: llm\n    image: app\n    volumeMounts: [{ name: shm, mountPath: /dev/shm }]\nvolumes:\n  - name: shm\n    \xABemptyDir: { medium: Memory }\xBB"
    ),
    pod(
      'containers:\n  - name: llm\n    image: app\n    volumeMounts: [{ name: shm, mountPath: /dev/shm }]\n    resources: { limits: { nvidia.com/gpu: 1 } }\nvolumes: [{ name: shm, \xABemptyDir: { medium: "Memory", sizeLimit: "" }\xBB }]'
    ),
    pod(
      "containers:\n  - { name: a, image: app, volumeMounts: [{ name: s, mountPath: /s }], resources: { limits: { memory: 1Gi } } }\n  - { name: b, image: app, volumeMounts: [{ name: s, mountPath: /s }] }\nvolumes: [{ name: s, \xABemptyDir: { medium: Memory }\xBB }]",
      "one of two containers has a limit"
    )
  ],
  clean: [
    pod(
      "containers:\n  - name: llm\n    image: app\n    volumeMounts: [{ name: shm, mountPath: /dev/shm }]\nvolumes: [{ name: shm, emptyDir: { medium: Memory, sizeLimit: 8Gi } }]"
    ),
    pod(
      "containers:\n  - name: llm\n    image: app\n    volumeMounts: [{ name: shm, mountPath: /dev/shm }]\n    resources: { limits: { memory: 32Gi } }\nvolumes: [{ name: shm, emptyDir: { medium: Memory } }]"
    ),
    pod(
      "containers: [{ name: llm, image: app, volumeMounts: [{ name: t, mountPath: /tmp }] }]\nvolumes: [{ name: t, emptyDir: {} }]"
    )
  ]
});

// src/scan/iac/rules/mesh-mtls-not-strict.ts
var meshMtlsNotStrict = defineRule({
  id: "mesh-mtls-not-strict",
  title: "Service mesh lets connections without mutual TLS through",
  severity: "medium",
  confidence: "high",
  remediation: "Set `mtls: { mode: STRICT }`, and `ISTIO_MUTUAL` in destination rules.",
  references: ["https://istio.io/latest/docs/reference/config/security/peer_authentication/"],
  controls: aisvs(["4.3.4"], ["4.3.4"]),
  check: {
    *object(object) {
      const spec = get(object.node, "spec");
      const modes = [];
      if (object.kind === "PeerAuthentication") {
        modes.push(
          entryAt(spec, "mtls", "mode"),
          ...entriesOf(get(spec, "portLevelMtls")).map(({ value }) => entryAt(value, "mode"))
        );
      } else if (object.kind === "DestinationRule") {
        modes.push(entryAt(spec, "trafficPolicy", "tls", "mode"));
      }
      for (const mode of modes) {
        const text = textOf(mode?.value)?.toUpperCase();
        if (mode === void 0 || text !== "PERMISSIVE" && text !== "DISABLE") continue;
        yield hit(object, mode, {
          message: `${object.kind} "${object.name}" allows connections without mutual TLS`,
          detail: "spec"
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default }\nspec:\n  mtls:\n    \xABmode: PERMISSIVE\xBB"
    ),
    manifest(
      "apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: llm }\nspec: { host: llm, trafficPolicy: { tls: { \xABmode: DISABLE\xBB } } }"
    ),
    manifest(
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default }\nspec: { mtls: { mode: STRICT }, portLevelMtls: { 8000: { \xABmode: "DISABLE"\xBB } } }',
      "strict but for the one port that matters"
    )
  ],
  clean: [
    manifest(
      "apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default }\nspec: { mtls: { mode: STRICT } }"
    ),
    manifest(
      "apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: llm }\nspec: { host: llm, trafficPolicy: { tls: { mode: ISTIO_MUTUAL } } }"
    ),
    manifest(
      "apiVersion: acme.io/v1\nkind: Mesh\nmetadata: { name: m }\nspec: { mtls: { mode: PERMISSIVE } }"
    )
  ]
});

// src/scan/iac/kubernetes/network-policy.ts
function networkPoliciesIn(cluster, namespace) {
  return cluster.inNamespace(namespace, "NetworkPolicy").filter(({ group }) => group === "networking.k8s.io" || group === "extensions");
}
function governs(policy, direction) {
  const types = get(policy.node, "spec", "policyTypes");
  if (isEmpty(types)) {
    return direction === "ingress" || get(policy.node, "spec", "egress") !== void 0;
  }
  return listOf(types).some((type) => textOf(type)?.toLowerCase() === direction);
}
function rulesOf(policy, direction) {
  return itemsOf(get(policy.node, "spec", direction));
}
function allowsEverything(rule, direction) {
  const peers = get(rule, direction === "ingress" ? "from" : "to");
  return isEmpty(get(rule, "ports")) && (isEmpty(peers) || itemsOf(peers).some(isAnywhere));
}
function isAnywhere(peer) {
  const block = get(peer, "ipBlock");
  return isWholeInternet(textOf(get(block, "cidr")) ?? "") && isEmpty(get(block, "except"));
}
function isWholeInternet(cidr) {
  return /^(?:[\d.]+|[\da-fA-F:]+)\/0$/.test(cidr.trim());
}
function isDefaultDeny(policy, direction) {
  const selector = get(policy.node, "spec", "podSelector");
  return isEmptySelector(selector) && governs(policy, direction) && !rulesOf(policy, direction).some((rule) => allowsEverything(rule, direction));
}
function isolates(policy, labels, direction) {
  return governs(policy, direction) && matchesSelector(get(policy.node, "spec", "podSelector"), labels) && !rulesOf(policy, direction).some((rule) => allowsEverything(rule, direction));
}
var OTHER_ENGINES = [
  "CiliumClusterwideNetworkPolicy",
  "GlobalNetworkPolicy",
  "AdminNetworkPolicy",
  "BaselineAdminNetworkPolicy",
  "ClusterNetworkPolicy"
];
function hasOtherEngine(cluster, namespace) {
  if (OTHER_ENGINES.some((kind) => cluster.ofKind(kind).length > 0)) return true;
  if (cluster.inNamespace(namespace, "CiliumNetworkPolicy").length > 0) return true;
  return cluster.inNamespace(namespace, "NetworkPolicy").some(({ group }) => /calico/.test(group));
}
function isEmptySelector(selector) {
  return isEmpty(get(selector, "matchLabels")) && isEmpty(get(selector, "matchExpressions"));
}
function matchesSelector(selector, labels) {
  const expected = textMap(get(selector, "matchLabels"));
  if (![...expected].every(([key, value]) => labels.get(key) === value)) return false;
  if (expected.size !== entriesOf(get(selector, "matchLabels")).length) return false;
  return itemsOf(get(selector, "matchExpressions")).every((item) => {
    const key = textOf(get(item, "key")) ?? "";
    const values = itemsOf(get(item, "values")).map((value2) => textOf(value2));
    const value = labels.get(key);
    switch (textOf(get(item, "operator")) ?? "") {
      case "In":
        return value !== void 0 && values.includes(value);
      case "NotIn":
        return value === void 0 || !values.includes(value);
      case "Exists":
        return value !== void 0;
      case "DoesNotExist":
        return value === void 0;
      default:
        return false;
    }
  });
}

// src/scan/iac/rules/metadata-service-reachable.ts
var metadataServiceReachable = defineRule({
  id: "metadata-service-reachable",
  title: "Network policy leaves the way to the cloud metadata service open",
  severity: "medium",
  confidence: "high",
  remediation: "Add `except: [169.254.0.0/16]` to the address block, or name the destinations that are needed.",
  references: [
    "https://kubernetes.io/docs/tasks/administer-cluster/securing-a-cluster/#restricting-cloud-metadata-api-access"
  ],
  controls: aisvs(["4.3.2"], ["4.3.2"]),
  check: {
    *object(object) {
      if (object.kind !== "NetworkPolicy" || !governs(object, "egress")) return;
      for (const [index, rule] of rulesOf(object, "egress").entries()) {
        if (!reachesPort80(rule)) continue;
        for (const peer of itemsOf(get(rule, "to"))) {
          const cidr = entryAt(peer, "ipBlock", "cidr");
          const text = textOf(cidr?.value) ?? "";
          if (cidr === void 0 || !isWholeInternet(text) || text.includes(":") || leavesMetadataOut(peer))
            continue;
          yield hit(object, cidr, {
            message: "pods may reach 169.254.169.254, which gives out the credentials of the node",
            detail: `spec.egress[${String(index)}]`
          });
        }
      }
    }
  },
  match: [
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress:\n    - to:\n        - ipBlock:\n            \xABcidr: 0.0.0.0/0\xBB"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { \xABcidr: 0.0.0.0/0\xBB, except: [10.0.0.0/8] } }], ports: [{ port: 80 }, { port: 443 }] }]"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { \xABcidr: 169.0.0.0/0\xBB } }], ports: [{ port: 1, endPort: 65535 }] }]",
      "another spelling of every address, and a range of ports"
    )
  ],
  clean: [
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8, 169.254.0.0/16] } }] }]"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }], ports: [{ port: 443, protocol: TCP }] }]"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: in }\nspec:\n  podSelector: {}\n  ingress: [{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]"
    )
  ]
});
function leavesMetadataOut(peer) {
  return itemsOf(get(peer, "ipBlock", "except")).some(
    (item) => /^169\.254\.(?:0\.0\/16|169\.254\/32)$/.test(textOf(item)?.trim() ?? "")
  );
}
function reachesPort80(rule) {
  const ports = get(rule, "ports");
  if (isEmpty(ports)) return true;
  return itemsOf(ports).some((item) => {
    const first = numberOf(get(item, "port"));
    const last = numberOf(get(item, "endPort")) ?? first;
    if (first === void 0 || last === void 0) return true;
    return (textOf(get(item, "protocol")) ?? "TCP") === "TCP" && first <= 80 && last >= 80;
  });
}

// src/scan/iac/model-server.ts
var KINDS = [
  { name: "vLLM", programs: ["vllm"], module: "vllm.entrypoints", images: ["vllm/vllm-openai"], keyOptions: ["--api-key"], keyVariables: ["VLLM_API_KEY"] },
  { name: "SGLang", programs: [], module: "sglang.launch_server", images: ["lmsysorg/sglang"], keyOptions: ["--api-key"], keyVariables: [] },
  { name: "Text Generation Inference", programs: ["text-generation-launcher"], images: ["huggingface/text-generation-inference"], keyOptions: ["--api-key"], keyVariables: ["API_KEY"] },
  { name: "Text Embeddings Inference", programs: ["text-embeddings-router"], images: ["huggingface/text-embeddings-inference"], keyOptions: ["--api-key"], keyVariables: ["API_KEY"] },
  { name: "llama.cpp", programs: ["llama-server"], images: ["ggml-org/llama.cpp", "ggerganov/llama.cpp"], keyOptions: ["--api-key", "--api-key-file"], keyVariables: ["LLAMA_API_KEY"] },
  { name: "Ollama", programs: ["ollama"], images: ["ollama/ollama"], keyOptions: [], keyVariables: [] },
  { name: "Triton", programs: ["tritonserver"], images: ["nvidia/tritonserver"], keyOptions: [], keyVariables: [] },
  { name: "TensorFlow Serving", programs: ["tensorflow_model_server"], images: ["tensorflow/serving"], keyOptions: [], keyVariables: [] },
  { name: "MLflow", programs: ["mlflow"], images: ["mlflow/mlflow"], keyOptions: ["--app-name"], keyVariables: [] },
  { name: "LMDeploy", programs: ["lmdeploy"], images: ["openmmlab/lmdeploy"], keyOptions: ["--api-keys"], keyVariables: [] }
];
function modelServerOf(launch) {
  const kind = KINDS.find((candidate) => isStarted(launch, candidate));
  if (kind === void 0) return void 0;
  const hasOption = launch.commands.some(
    (command) => launchOption(command, ...kind.keyOptions) !== void 0
  );
  const hasVariable = kind.keyVariables.some((name) => {
    const variable = variableOf(launch, name);
    return variable !== void 0 && variable.value !== "";
  });
  return { name: kind.name, hasKey: hasOption || hasVariable };
}
function isStarted(launch, kind) {
  const { module } = kind;
  const isCommand = launch.commands.some(
    (command) => runs(command.slice(0, 6), ...kind.programs) || module !== void 0 && command.some(({ text }) => text.startsWith(module))
  );
  return isCommand || isImage(launch, kind.images);
}
function isImage({ image }, names) {
  if (image === void 0) return false;
  const { repository } = parseImageReference(image);
  return names.some((name) => repository === name || repository.endsWith(`/${name}`));
}
var MODEL_OPTIONS = ["--model", "--model-path", "--model-id", "--model-name-or-path"];
function hubModelOf(launch) {
  if (modelServerOf(launch) === void 0) return void 0;
  for (const command of launch.commands) {
    const option = launchOption(command, ...MODEL_OPTIONS);
    const served = servedModel(command);
    const name = option?.value ?? served?.text;
    const at = option === void 0 ? served?.at : placeOfValue(command, option.word);
    if (name === void 0 || at === void 0 || !isHubName(name)) continue;
    return {
      at,
      name,
      revision: launchOption(command, "--revision")?.value ?? variableOf(launch, "REVISION")?.value
    };
  }
  const variable = variableOf(launch, "MODEL_ID");
  if (variable?.value === void 0 || !isHubName(variable.value)) return void 0;
  return { at: variable.at, name: variable.value, revision: variableOf(launch, "REVISION")?.value };
}
function servedModel(command) {
  const at = command.findIndex(
    ({ text }, index) => text === "serve" && (index === 0 || command[index - 1]?.text.endsWith("vllm"))
  );
  const word = at === -1 ? void 0 : command[at + 1];
  return word?.text.startsWith("-") === true ? void 0 : word;
}
function placeOfValue(command, option) {
  return option.text.includes("=") ? option.at : command[command.indexOf(option) + 1]?.at ?? option.at;
}
function isHubName(text) {
  return /^[\w][\w.-]{0,95}\/[\w][\w.-]{0,95}$/.test(text);
}
function isCommit(revision) {
  return revision !== void 0 && /^[\da-f]{40}$/i.test(revision.trim());
}

// src/scan/iac/rules/model-not-pinned.ts
var modelNotPinned = defineRule({
  id: "model-not-pinned",
  title: "Model is taken from a hub without a fixed revision",
  severity: "medium",
  confidence: "high",
  remediation: "Add the full commit (`--revision <40 hex>`, `hf://organisation/model:<40 hex>`), or bring the model in as an image or volume with a digest.",
  references: ["https://huggingface.co/docs/huggingface_hub/guides/download#download-a-specific-revision"],
  controls: aisvs(["4.2.3"], ["4.2.5"]),
  check: {
    *launch(launch) {
      const model = hubModelOf(launch);
      if (model === void 0 || isCommit(model.revision)) return;
      if (isSwitchedOn(variableOf(launch, "HF_HUB_OFFLINE")?.value)) return;
      yield hit(launch, model.at, {
        message: `${model.name} is whatever its repository holds when the server starts`,
        evidence: model.name
      });
    },
    *shell(script) {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program?.name !== "hf" && program?.name !== "huggingface-cli") continue;
        const [verb, model] = program.args.filter(({ text }) => !text.startsWith("-"));
        if (verb?.text !== "download" || model === void 0 || !isHubName(model.text)) continue;
        if (isCommit(valueOf(program.args, "--revision")?.value)) continue;
        yield hit(script, scriptPlace(script, model), {
          message: `${model.text} is whatever its repository holds at the moment`,
          evidence: model.text
        });
      }
    },
    *object(object) {
      if (object.group !== "serving.kserve.io") return;
      for (const scalar of scalarsIn(object.node)) {
        const uri = /^hf:\/\/([\w.-]+\/[\w.-]+)(?::(.*))?$/.exec(textOf(scalar) ?? "");
        if (uri === null || isCommit(uri[2])) continue;
        yield hit(object, scalar, {
          message: `${uri[1] ?? ""} is whatever its repository holds when the server starts`,
          evidence: uri[1] ?? ""
        });
      }
    }
  },
  match: [
    container(
      "image: vllm/vllm-openai:v0.11.0\nargs: [--model, \xABmeta-llama/Llama-3.1-8B\xBB, --revision, main]"
    ),
    container(
      "image: ghcr.io/huggingface/text-generation-inference:3.3\nenv: [{ name: MODEL_ID, \xABvalue: meta-llama/Llama-3.1-8B\xBB }]"
    ),
    container(
      'image: app\ncommand: [sh, -c, "exec vllm serve \xABmeta-llama/Llama-3.1-8B\xBB --revision 8e8c483"]',
      "a shortened commit, in a shell"
    ),
    docker("FROM python:3.13\nRUN hf download \xABmeta-llama/Llama-3.1-8B\xBB --local-dir /models"),
    manifest(
      "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: llm }\nspec: { predictor: { model: { storageUri: \xABhf://meta-llama/Llama-3.1-8B\xBB } } }"
    )
  ],
  clean: [
    container(
      `image: vllm/vllm-openai:v0.11.0
args: [--model, meta-llama/Llama-3.1-8B, --revision=${COMMIT}]`
    ),
    container("image: vllm/vllm-openai:v0.11.0\nargs: [--model, /models/llama]"),
    steps(`- run: hf download meta-llama/Llama-3.1-8B --revision ${COMMIT}`),
    container("image: app\nargs: [--model, acme/thing]"),
    manifest(
      `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: llm }
spec: { predictor: { model: { storageUri: "hf://meta-llama/Llama-3.1-8B:${COMMIT}" } } }`
    )
  ]
});

// src/scan/iac/rules/model-server-dev-mode.ts
var VARIABLES = [
  ["VLLM_SERVER_DEV_MODE", "clients may put the server to sleep, reset it and call inner functions"],
  ["VLLM_ALLOW_RUNTIME_LORA_UPDATING", "clients may load adapters from any path or repository"],
  ["TS_DISABLE_TOKEN_AUTHORIZATION", "clients need no token"],
  ["TS_ENABLE_MODEL_API", "clients may register models, which run code"]
];
var OPTIONS = [
  ["torchserve", "--disable-token-auth", "clients need no token"],
  ["torchserve", "--enable-model-api", "clients may register models, which run code"],
  ["vllm", "--enable-server-dev-mode", "clients may put the server to sleep and reset it"]
];
var modelServerDevMode = defineRule({
  id: "model-server-dev-mode",
  title: "Model server lets its clients control it",
  severity: "high",
  confidence: "high",
  remediation: "Remove the switch; load models and adapters from files that are part of the deployment.",
  references: [
    "https://docs.vllm.ai/en/latest/usage/security/",
    "https://docs.pytorch.org/serve/token_authorization_api.html"
  ],
  controls: aisvs(["4.3.2", "4.2.3"], ["4.8.3"]),
  check: {
    *launch(launch) {
      for (const { name, value, at } of launch.variables) {
        const found = VARIABLES.find(([variable]) => variable === name);
        if (found === void 0 || !isSwitchedOn(value)) continue;
        yield hit(launch, at, { message: `${name} is on: ${found[1]}`, evidence: name });
      }
      for (const command of launch.commands) {
        for (const [program, name, what] of OPTIONS) {
          const option = runs(command, program) ? launchOption(command, name) : void 0;
          if (option === void 0 || option.value === "false") continue;
          yield hit(launch, option.word.at, { message: `${name} is on: ${what}`, evidence: name });
        }
      }
    }
  },
  match: [
    container('image: vllm/vllm-openai:v0.11.0\nenv:\n  - name: VLLM_SERVER_DEV_MODE\n    \xABvalue: "1"\xBB'),
    docker(
      'FROM pytorch/torchserve:0.12.0-cpu\nENV \xABTS_DISABLE_TOKEN_AUTHORIZATION=true\xBB\nCMD ["torchserve", "--start", \xAB"--enable-model-api"\xBB]'
    ),
    container(
      'image: app\nenv: [{ name: VLLM_ALLOW_RUNTIME_LORA_UPDATING, \xABvalue: True\xBB }]\ncommand: [bash, -c, "/opt/bin/torchserve --start \xAB--disable-token-auth\xBB"]',
      "by its path, in a shell"
    )
  ],
  clean: [
    container('image: vllm/vllm-openai:v0.11.0\nenv: [{ name: VLLM_SERVER_DEV_MODE, value: "0" }]'),
    docker('FROM pytorch/torchserve:0.12.0-cpu\nCMD ["torchserve", "--start", "--model-store", "/models"]'),
    container("image: app\nargs: [serve, --disable-token-auth]")
  ]
});

// src/scan/iac/kubernetes/exposure.ts
var INTERNAL = [
  ["service.beta.kubernetes.io/aws-load-balancer-internal", /^(?!false$)./],
  ["service.beta.kubernetes.io/aws-load-balancer-scheme", /^internal$/],
  ["service.beta.kubernetes.io/azure-load-balancer-internal", /^true$/],
  ["networking.gke.io/load-balancer-type", /^Internal$/i],
  ["cloud.google.com/load-balancer-type", /^Internal$/i],
  ["service.beta.kubernetes.io/oci-load-balancer-internal", /^true$/],
  ["service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", /^private$/]
];
function publicPartsOf(service) {
  if (service.kind !== "Service" || service.group !== "") return [];
  const type = entryAt(service.node, "spec", "type");
  const external = entryAt(service.node, "spec", "externalIPs");
  const isOutside = textOf(type?.value) === "NodePort" || textOf(type?.value) === "LoadBalancer" && !isInternal(service);
  return [
    ...type !== void 0 && isOutside ? [type.value] : [],
    ...external !== void 0 && !isEmpty(external.value) ? [external.value] : []
  ];
}
function isInternal(service) {
  const annotations = textMap(get(service.node, "metadata", "annotations"));
  if (INTERNAL.some(([key, pattern]) => pattern.test(annotations.get(key) ?? ""))) return true;
  const ranges = itemsOf(get(service.node, "spec", "loadBalancerSourceRanges"));
  return ranges.length > 0 && !ranges.some((range) => isWholeInternet(textOf(range) ?? "0.0.0.0/0"));
}
function exposureOf(container2) {
  const { pod: pod2 } = container2;
  const { cluster, namespace } = pod2.object;
  if (itemsOf(get(container2.node, "ports")).some((port) => (numberOf(get(port, "hostPort")) ?? 0) > 0))
    return "a port of its node";
  for (const service of cluster.servicesOf(namespace, podLabels(pod2))) {
    if (!leadsTo(service, container2)) continue;
    if (publicPartsOf(service).length > 0) return `Service ${service.name}`;
    const ingress = ingressesOf(cluster, namespace).get(service.name);
    if (ingress !== void 0) return `Ingress ${ingress}`;
  }
  return void 0;
}
function leadsTo(service, container2) {
  const ports = itemsOf(get(service.node, "spec", "ports"));
  return ports.length === 0 || ports.some((port) => portOwner(port, container2) === container2);
}
function portOwner(port, container2) {
  const target = textOf(get(port, "targetPort") ?? get(port, "port"));
  const owner = container2.pod.containers.find(
    (candidate) => itemsOf(get(candidate.node, "ports")).some(
      (own) => textOf(get(own, "name")) === target || textOf(get(own, "containerPort")) === target
    )
  );
  return owner ?? container2;
}
var known = /* @__PURE__ */ new WeakMap();
function ingressesOf(cluster, namespace) {
  const byNamespace = known.get(cluster) ?? /* @__PURE__ */ new Map();
  known.set(cluster, byNamespace);
  const made = byNamespace.get(namespace) ?? readIngresses(cluster, namespace);
  byNamespace.set(namespace, made);
  return made;
}
function readIngresses(cluster, namespace) {
  const routes = /* @__PURE__ */ new Map();
  for (const ingress of cluster.inNamespace(namespace, "Ingress")) {
    const hasAuth = entriesOf(get(ingress.node, "metadata", "annotations")).some(
      ({ key }) => /\/(?:auth-|.*(?:oidc|oauth|authn|middlewares))/i.test(key)
    );
    if (hasAuth) continue;
    const backends = [
      get(ingress.node, "spec", "defaultBackend"),
      ...itemsOf(get(ingress.node, "spec", "rules")).flatMap(
        (rule) => itemsOf(get(rule, "http", "paths")).map((path3) => get(path3, "backend"))
      )
    ];
    for (const backend of backends) {
      const service = textOf(get(backend, "service", "name"));
      if (service !== void 0 && !routes.has(service)) routes.set(service, ingress.name);
    }
  }
  return routes;
}

// src/scan/iac/rules/model-server-exposed.ts
var modelServerExposed = defineRule({
  id: "model-server-exposed",
  title: "Model server without a key can be reached from outside",
  severity: "high",
  confidence: "medium",
  remediation: "Put a gateway that authenticates in front of it, set its key option where there is one, and keep the Service at `ClusterIP`.",
  references: [
    "https://docs.vllm.ai/en/latest/usage/security/",
    "https://genai.owasp.org/llmrisk/llm102025-unbounded-consumption/"
  ],
  controls: aisvs(["4.3.5", "4.3.2"], ["4.3.5", "4.8.3"]),
  check: {
    *launch(launch) {
      const server = launch.container === void 0 ? void 0 : modelServerOf(launch);
      if (server === void 0 || server.hasKey || launch.container === void 0) return;
      const way = exposureOf(launch.container);
      if (way === void 0) return;
      yield hit(launch, launch.anchor, {
        message: `${server.name} answers everybody who reaches it, and ${way} opens it to the outside`,
        evidence: server.name
      });
    }
  },
  match: [
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer, selector: { app: llm }, ports: [{ port: 80, targetPort: 8000 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: llm }\nspec:\n  template:\n    metadata: { labels: { app: llm } }\n    spec:\n      containers:\n        - name: \xABserver\xBB\n          image: vllm/vllm-openai:v0.11.0\n          args: [--model, a/b]"
    ),
    manifest(
      "apiVersion: v1\nkind: Pod\nmetadata: { name: o }\nspec: { containers: [{ name: \xABollama\xBB, image: ollama/ollama:0.12.3, ports: [{ containerPort: 11434, hostPort: 11434 }] }] }"
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec:\n  rules: [{ http: { paths: [{ path: /, backend: { service: { name: llm, port: { number: 80 } } } }] } }]\n---\napiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { selector: { app: llm }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm, v: a } }\nspec:\n  containers:\n    - name: \xABs\xBB\n      image: registry.example.com/own\n      command: [sh, -c, "exec python3 -m sglang.launch_server --model-path a/b"]',
      "an own image, started by a shell, behind an Ingress"
    )
  ],
  clean: [
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer, selector: { app: llm }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm } }\nspec:\n  containers:\n    - name: s\n      image: vllm/vllm-openai:v0.11.0\n      env: [{ name: VLLM_API_KEY, valueFrom: { secretKeyRef: { name: k, key: k } } }]"
    ),
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { selector: { app: llm }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm } }\nspec: { containers: [{ name: s, image: vllm/vllm-openai:v0.11.0 }] }"
    ),
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer, selector: { app: llm }, ports: [{ port: 443, targetPort: proxy }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm } }\nspec: { containers: [{ name: s, image: ollama/ollama:0.12.3 }, { name: p, image: oauth2-proxy, ports: [{ name: proxy, containerPort: 4180 }] }] }"
    )
  ]
});

// src/scan/iac/rules/model-volume-writable.ts
var MODELS = /(?:^|[/_.-])(?:models?|model[-_]?(?:store|cache|repository|repo|weights)|weights|checkpoints?)(?:$|[/_.-])/i;
var WRITERS = /Job$|^(?:Workflow|PipelineRun|TaskRun|TrainJob|Notebook)/;
var LASTING = [
  "persistentVolumeClaim",
  "hostPath",
  "nfs",
  "csi",
  "cephfs",
  "azureFile",
  "gcePersistentDisk",
  "awsElasticBlockStore"
];
var modelVolumeWritable = defineRule({
  id: "model-volume-writable",
  title: "Server may change the model that it serves",
  severity: "medium",
  confidence: "medium",
  remediation: "Mount the volume with `readOnly: true`; let a job or an init container bring the model in.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"],
  controls: aisvs(["4.1.3", "4.2.3"], ["4.1.3"]),
  check: {
    *pod(pod2) {
      if (WRITERS.test(pod2.object.kind)) return;
      const volumes = new Map(volumesOf(pod2).map(({ name, node }) => [name, node]));
      for (const container2 of pod2.containers) {
        if (container2.role !== "container") continue;
        for (const mount of mountsOf(container2)) {
          if (mount.isReadOnly || isUnknown(get(mount.node, "readOnly")) || !holdsModels(mount)) continue;
          if (!isWritable(volumes.get(mount.volume))) continue;
          yield hit(container2, mount.node, {
            message: `container "${container2.name}" may change the files below ${mount.mountPath}`,
            detail: "volumeMounts",
            evidence: mount.mountPath
          });
        }
      }
    }
  },
  match: [
    pod(
      "containers:\n  - name: llm\n    image: app\n    volumeMounts:\n      - \xABname: data\n        mountPath: /models\xBB\nvolumes: [{ name: data, persistentVolumeClaim: { claimName: m } }]"
    ),
    pod(
      "containers: [{ name: llm, image: app, volumeMounts: [\xAB{ name: model-store, mountPath: /data, readOnly: false }\xBB] }]\nvolumes: [{ name: model-store, nfs: { server: s, path: /m } }]"
    ),
    pod(
      'containers: [{ name: llm, image: app, volumeMounts: [\xAB{ name: m, mountPath: /mnt/models/, readOnly: "true" }\xBB] }]\nvolumes: [{ name: m, csi: { driver: x } }]',
      "text where a boolean is needed"
    )
  ],
  clean: [
    pod(
      "containers: [{ name: llm, image: app, volumeMounts: [{ name: m, mountPath: /models, readOnly: true }] }]\nvolumes: [{ name: m, persistentVolumeClaim: { claimName: m } }]"
    ),
    pod(
      "initContainers: [{ name: get, image: app, volumeMounts: [{ name: m, mountPath: /models }] }]\ncontainers: [{ name: llm, image: app, volumeMounts: [{ name: m, mountPath: /models }] }]\nvolumes: [{ name: m, emptyDir: { sizeLimit: 20Gi } }]"
    ),
    manifest(
      "apiVersion: batch/v1\nkind: Job\nmetadata: { name: train }\nspec: { template: { spec: { containers: [{ name: t, image: app, volumeMounts: [{ name: m, mountPath: /models }] }], volumes: [{ name: m, persistentVolumeClaim: { claimName: m } }] } } }"
    ),
    pod(
      "containers: [{ name: llm, image: app, volumeMounts: [{ name: m, mountPath: /remodeling }] }]\nvolumes: [{ name: m, persistentVolumeClaim: { claimName: m, readOnly: true } }]"
    )
  ]
});
function holdsModels({ volume, mountPath }) {
  return MODELS.test(mountPath.slice(0, 500)) || MODELS.test(volume.slice(0, 100));
}
function isWritable(volume) {
  const kind = LASTING.find((key) => get(volume, key) !== void 0);
  return kind !== void 0 && !isTrue(get(volume, kind, "readOnly"));
}

// src/scan/iac/rules/network-policy-allows-all.ts
var DIRECTIONS = ["ingress", "egress"];
var networkPolicyAllowsAll = defineRule({
  id: "network-policy-allows-all",
  title: "Network policy allows every peer on every port",
  severity: "medium",
  confidence: "high",
  remediation: "Name the peers (`from`, `to`) and ports that are needed; an empty rule allows everything.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic"
  ],
  controls: aisvs(["4.3.1", "4.3.3"], ["4.3.1", "4.3.3"]),
  check: {
    *object(object) {
      if (object.kind !== "NetworkPolicy" || !/^(?:networking\.k8s\.io|extensions)$/.test(object.group))
        return;
      for (const direction of DIRECTIONS) {
        if (!governs(object, direction)) continue;
        for (const [index, rule] of rulesOf(object, direction).entries()) {
          if (!allowsEverything(rule, direction)) continue;
          yield hit(object, rule, {
            message: `the policy allows all ${direction === "ingress" ? "incoming" : "outgoing"} connections`,
            detail: `spec.${direction}[${String(index)}]`
          });
        }
      }
    }
  },
  match: [
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: open }\nspec:\n  podSelector: { matchLabels: { app: llm } }\n  ingress:\n    - \xAB{}\xBB"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: open }\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - \xABto: []\xBB",
      "a list of peers that is empty means all of them"
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: open }\nspec:\n  podSelector: {}\n  egress: [\xAB{ to: [{ podSelector: {} }, { ipBlock: { cidr: "::/0" } }] }\xBB]',
      "one peer of several is the whole internet"
    )
  ],
  clean: [
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny }\nspec: { podSelector: {}, policyTypes: [Ingress, Egress], ingress: [], egress: [] }"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web }\nspec:\n  podSelector: {}\n  ingress: [{ ports: [{ port: 443 }] }]"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  egress: [{}]"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [169.254.169.254/32] } }] }]"
    )
  ]
});

// src/scan/iac/kubernetes/isolation.ts
var SYSTEM = /* @__PURE__ */ new Set(["kube-system", "kube-public", "kube-node-lease"]);
function isOpen({ name, cluster, pods }, direction) {
  if (SYSTEM.has(name) || hasOtherEngine(cluster, name)) return false;
  const policies = networkPoliciesIn(cluster, name);
  if (policies.some((policy) => isDefaultDeny(policy, direction))) return false;
  const workloads = pods.filter((pod2) => !isPatchPod(pod2));
  return workloads.length === 0 || workloads.some((pod2) => !isIsolated(pod2, direction));
}
function isIsolated(pod2, direction) {
  const { cluster, namespace } = pod2.object;
  const labels = podLabels(pod2);
  return networkPoliciesIn(cluster, namespace).some((policy) => isolates(policy, labels, direction));
}

// src/scan/iac/rules/no-default-deny-egress.ts
var noDefaultDenyEgress = defineRule({
  id: "no-default-deny-egress",
  title: "Namespace may connect to everything outside",
  severity: "medium",
  confidence: "medium",
  remediation: "Add a NetworkPolicy with `podSelector: {}` and `policyTypes: [Ingress, Egress]`, then allow name lookup and the destinations that are needed.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies"],
  controls: aisvs(["4.3.1", "4.3.3", "4.5.2"], ["4.3.1", "4.3.3", "4.5.2"]),
  check: {
    *namespace(namespace) {
      if (!isOpen(namespace, "egress")) return;
      yield hit(namespace, namespace.anchor, {
        message: "no network policy denies outgoing connections by default"
      });
    }
  },
  match: [
    pod("\xABcontainers\xBB: [{ name: web, image: app }]"),
    manifest(
      "apiVersion: v1\nkind: Namespace\nmetadata: { name: \xABmodels\xBB }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: models }\nspec: { podSelector: {} }",
      "without policyTypes a policy says nothing about outgoing connections"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: all }\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm }\nspec: { \xABcontainers\xBB: [{ name: llm, image: app }] }",
      "a policy for all pods that allows every address"
    )
  ],
  clean: [
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny }\nspec: { podSelector: {}, policyTypes: [Egress] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm }\nspec: { containers: [{ name: llm, image: app }] }"
    ),
    manifest(
      "apiVersion: v1\nkind: Pod\nmetadata: { name: llm, namespace: m, labels: { app: llm } }\nspec: { containers: [{ name: llm, image: app }] }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: llm, namespace: m }\nspec:\n  podSelector: { matchLabels: { app: llm } }\n  egress: [{ to: [{ namespaceSelector: {} }], ports: [{ port: 53, protocol: UDP }] }]"
    ),
    manifest("apiVersion: v1\nkind: Namespace\nmetadata: { name: kube-system }")
  ]
});

// src/scan/iac/rules/no-default-deny-ingress.ts
var noDefaultDenyIngress = defineRule({
  id: "no-default-deny-ingress",
  title: "Namespace takes connections from everywhere in the cluster",
  severity: "medium",
  confidence: "medium",
  remediation: "Add a NetworkPolicy with `podSelector: {}` and `policyTypes: [Ingress, Egress]`, then one policy per connection that is needed.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies"],
  controls: aisvs(["4.3.1"], ["4.3.1"]),
  check: {
    *namespace(namespace) {
      if (!isOpen(namespace, "ingress")) return;
      yield hit(namespace, namespace.anchor, {
        message: "no network policy denies incoming connections by default"
      });
    }
  },
  match: [
    pod("\xABcontainers\xBB: [{ name: web, image: app }]"),
    manifest("apiVersion: v1\nkind: Namespace\nmetadata:\n  name: \xABmodels\xBB"),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: models }\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress: [{}]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, namespace: models }\nspec: { \xABcontainers\xBB: [{ name: llm, image: app }] }",
      "a policy for all pods that allows everything"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: other }\nspec: { podSelector: {}, policyTypes: [Ingress] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, namespace: models }\nspec: { \xABcontainers\xBB: [{ name: llm, image: app }] }",
      "the policy is in another namespace"
    )
  ],
  clean: [
    manifest(
      "apiVersion: v1\nkind: Namespace\nmetadata: { name: models }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: models }\nspec: { podSelector: {}, policyTypes: [Ingress, Egress] }"
    ),
    manifest(
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: llm }\nspec:\n  podSelector: { matchExpressions: [{ key: app, operator: In, values: [llm] }] }\n  ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm } }\nspec: { containers: [{ name: llm, image: app }] }"
    ),
    manifest(
      "apiVersion: cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy\nmetadata: { name: deny }\nspec: { endpointSelector: {}, ingress: [{}] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm }\nspec: { containers: [{ name: llm, image: app }] }"
    ),
    manifest("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: models }\ndata: {}")
  ]
});

// src/scan/iac/rules/non-root-not-enforced.ts
var nonRootNotEnforced = defineRule({
  id: "non-root-not-enforced",
  title: "Nothing keeps the container from running as root",
  severity: "medium",
  confidence: "high",
  remediation: "Set `runAsNonRoot: true`, so that an image which starts as root is refused.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  controls: aisvs(["4.1.1"], ["4.1.1"]),
  check: {
    *container(container2) {
      const nonRoot = securityEntry(container2, "runAsNonRoot");
      const user = securityEntry(container2, "runAsUser");
      if (isTrue(nonRoot?.value) || isUnknown(nonRoot?.value) || isUnknown(user?.value)) return;
      if (numberOf(user?.value) !== void 0 || isWindowsPod(container2.pod)) return;
      if (nonRoot === void 0 && container2.isPatch) return;
      yield hit(container2, nonRoot ?? container2.anchor, {
        message: `container "${container2.name}" does not set runAsNonRoot: true`,
        detail: "securityContext.runAsNonRoot"
      });
    }
  },
  match: [
    pod("containers:\n  - name: \xABserver\xBB\n    image: app"),
    container("image: app\nsecurityContext:\n  \xABrunAsNonRoot: false\xBB"),
    pod(
      "securityContext: { runAsNonRoot: true }\ncontainers:\n  - name: server\n    image: app\n    securityContext:\n      \xABrunAsNonRoot: false\xBB",
      "the container takes back what the pod says"
    ),
    container('image: app\nsecurityContext: { \xABrunAsNonRoot: "true"\xBB }', "text where a boolean is needed")
  ],
  clean: [
    pod("securityContext: { runAsNonRoot: true }\ncontainers:\n  - name: server\n    image: app"),
    container("image: app\nsecurityContext: { runAsUser: 10001 }"),
    container("env: [{ name: MODE, value: fast }]")
  ]
});

// src/scan/iac/rules/notebook-without-authentication.ts
var CLASSES = ["NotebookApp", "ServerApp", "IdentityProvider", "LabApp"];
var PROGRAMS = [
  "jupyter",
  "jupyter-lab",
  "jupyter-notebook",
  "jupyter-server",
  "start-notebook.sh",
  "start-notebook.py",
  "start-singleuser.sh"
];
var notebookWithoutAuthentication = defineRule({
  id: "notebook-without-authentication",
  title: "Notebook server runs commands for everybody who reaches it",
  severity: "high",
  confidence: "high",
  remediation: "Remove the empty token; let the server make one, or put JupyterHub or an authenticating proxy in front of it.",
  references: ["https://jupyter-server.readthedocs.io/en/latest/operators/security.html"],
  controls: aisvs(["4.3.2"], ["4.8.3"]),
  check: {
    *launch(launch) {
      for (const command of launch.commands) {
        const token = emptyToken(command);
        if (token === void 0 || hasPassword(command)) continue;
        yield hit(launch, token.at, {
          message: "the token is empty: whoever reaches the port has a shell",
          evidence: "token"
        });
      }
    }
  },
  match: [
    docker("FROM quay.io/jupyter/base-notebook\nCMD jupyter lab --ip=0.0.0.0 \xAB--NotebookApp.token=''\xBB"),
    docker('FROM quay.io/jupyter/base-notebook\nCMD ["start-notebook.py", \xAB"--IdentityProvider.token="\xBB]'),
    container(
      `image: jupyter
command: [jupyter, lab, \xAB--ServerApp.token\xBB, "", "--ServerApp.password=''"]`,
      "in two words, with an empty password beside it"
    ),
    container(
      'image: jupyter\ncommand: ["/bin/sh"]\nargs: ["-c", "cd /work && jupyter notebook --no-browser \xAB--NotebookApp.token=\xBB"]'
    )
  ],
  clean: [
    docker('FROM quay.io/jupyter/base-notebook\nCMD ["start-notebook.py", "--ip=0.0.0.0"]'),
    container(
      'image: jupyter\ncommand: [jupyter, lab, "--ServerApp.token=", "--ServerApp.password=argon2:x"]'
    ),
    container('image: jupyter\ncommand: [jupyter, lab, "--ServerApp.token=$(TOKEN)"]'),
    container('image: app\ncommand: [server, "--NotebookApp.token="]')
  ]
});
function emptyToken(command) {
  if (!runs(command, ...PROGRAMS)) return void 0;
  const option = launchOption(command, ...CLASSES.map((name) => `--${name}.token`));
  return option !== void 0 && isBlank(option.value) ? option.word : void 0;
}
function hasPassword(command) {
  const options = CLASSES.flatMap((name) => [`--${name}.password`, `--${name}.hashed-password`]);
  const option = launchOption(command, ...options, "--PasswordIdentityProvider.hashed-password");
  return option !== void 0 && !isBlank(option.value);
}
function isBlank(value) {
  return value === void 0 || /^(?:''|""|)$/.test(value.trim());
}

// src/scan/iac/rules/package-from-moving-source.ts
var packageFromMovingSource = defineRule({
  id: "package-from-moving-source",
  title: "Package is installed from a branch or an unchecked archive",
  severity: "medium",
  confidence: "high",
  remediation: "Name a full commit (`git+https://\u2026@<40 hex>`), or an archive with its hash (`#sha256=\u2026`).",
  references: ["https://pip.pypa.io/en/stable/topics/vcs-support/"],
  controls: aisvs(["4.2.1"], ["4.2.2"]),
  check: {
    *shell(script) {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === void 0) continue;
        for (const word of packagesOf(program)) {
          if (!isMoving(word.text)) continue;
          yield hit(script, scriptPlace(script, word), {
            message: "what is installed is decided by whoever can push there",
            evidence: word.text
          });
        }
      }
    }
  },
  match: [
    docker("FROM python:3.13\nRUN pip install --no-cache-dir \xABgit+https://github.com/acme/kernels.git\xBB"),
    docker(
      'FROM python:3.13\nRUN python3 -m pip install torch \xAB"kernels @ git+https://github.com/acme/kernels@main"\xBB',
      "by way of the interpreter, as a named requirement"
    ),
    steps(
      "- run: |\n    uv pip install \xABhttps://example.com/wheels/x-1.0-py3-none-any.whl\xBB\n    npm install -g \xABgithub:acme/tool\xBB"
    )
  ],
  clean: [
    docker(
      `FROM python:3.13
RUN pip install git+https://github.com/acme/kernels.git@${COMMIT}#subdirectory=py`
    ),
    docker(
      "FROM python:3.13\nRUN pip install --index-url https://download.pytorch.org/whl/cu128 torch==2.8.0 -r requirements.txt ./local"
    ),
    steps(`- run: pip install https://example.com/x-1.0-py3-none-any.whl#sha256=${"4f".repeat(32)}`)
  ]
});
function packagesOf({ name, args }) {
  const isPython = /^python[\d.]*$/.test(name) && args[0]?.text === "-m" && args[1]?.text === "pip";
  if (!isPython && !["pip", "pip3", "uv", "pipx", "npm", "pnpm", "yarn"].includes(name)) return [];
  const at = args.findIndex(({ text }) => ["install", "add", "i", "run"].includes(text));
  const isUrlOption = (word) => /^(?:-i|-f|--(?:extra-)?index-url|--find-links|--registry|--trusted-host|--proxy)$/.test(
    word?.text ?? ""
  );
  return at === -1 ? [] : args.slice(at + 1).filter((word, index, list) => !word.text.startsWith("-") && !isUrlOption(list[index - 1]));
}
function isMoving(text) {
  const address = /(?:^|@\s?|\s)((?:git\+|github:|gitlab:|bitbucket:|git:\/\/|https?:\/\/).*)$/i.exec(
    text.slice(0, 2e3)
  )?.[1];
  if (address === void 0 || /\$/.test(address)) return false;
  return !/[@#][\da-f]{40}(?:$|[#&?])/i.test(address) && !/[#&](?:sha256|sha384|sha512)=/i.test(address);
}

// src/scan/iac/rules/package-signature-off.ts
var SWITCHES = [
  [
    ["apt", "apt-get", "aptitude"],
    /^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o)?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:true|1|yes))$/i
  ],
  [["apk"], /^--allow-untrusted$/],
  [
    ["yum", "dnf", "microdnf", "tdnf", "zypper"],
    /^(?:--nogpgcheck|--no-gpg-checks?|--setopt=.*gpgcheck=(?:0|false|no))$/i
  ],
  [["rpm"], /^--(?:nosignature|nogpg|nodigest)$/],
  [["cosign"], /^--insecure-ignore-(?:tlog|sct)(?:=true)?$/],
  [["gem"], /^(?:-P|--trust-policy=)NoSecurity$/]
];
var packageSignatureOff = defineRule({
  id: "package-signature-off",
  title: "Packages are installed without a check of their signature",
  severity: "high",
  confidence: "high",
  remediation: "Remove the switch and add the signing key of the package source.",
  references: ["https://manpages.debian.org/bookworm/apt/apt-secure.8.en.html"],
  controls: aisvs(["4.2.1", "4.2.3"], ["4.2.2"]),
  check: {
    *shell(script) {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        const word = program === void 0 ? void 0 : switchOf(program);
        if (word === void 0 || program === void 0) continue;
        yield hit(script, scriptPlace(script, word), {
          message: `${program.name} takes packages without a valid signature`,
          evidence: `${program.name} ${word.text}`
        });
      }
    }
  },
  match: [
    docker("FROM debian:12\nRUN apt-get update && apt-get install -y \xAB--allow-unauthenticated\xBB cuda"),
    docker("FROM alpine:3.22\nRUN apk add \xAB--allow-untrusted\xBB ./x.apk"),
    docker(
      'FROM fedora:42\nRUN <<EOF\nset -e\nif true; then\n  dnf install -y \xAB"--nogpgcheck"\xBB x\nfi\nEOF',
      "quoted, inside a condition in a heredoc"
    ),
    steps("- run: cosign verify \xAB--insecure-ignore-tlog=true\xBB --key k.pub acme/app")
  ],
  clean: [
    docker("FROM debian:12\nRUN apt-get install -y --no-install-recommends cuda"),
    docker("FROM alpine:3.22\nRUN apk add --no-cache curl # --allow-untrusted"),
    steps("- run: cosign verify --key k.pub acme/app")
  ]
});
function switchOf({ name, args }) {
  const patterns = SWITCHES.filter(([programs]) => programs.includes(name));
  return args.find(({ text }) => patterns.some(([, pattern]) => pattern.test(text)));
}

// src/scan/iac/shell/download.ts
var DOWNLOADERS = new Set("curl wget wget2 aria2c fetch http https xh".split(" "));
function isDownload(program) {
  return program !== void 0 && DOWNLOADERS.has(program.name);
}
function addressesOf(program) {
  return program.args.filter(({ text }) => /^["']?[a-z][a-z\d+.-]{1,20}:\/\//i.test(text));
}
function isLocalAddress(address) {
  const host = /^[a-z][a-z\d+.-]*:\/\/(?:[^/@]*@)?(\[[\da-f:]+\]|[^/:?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? "";
  return /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|kubernetes(?:\.default.*)?|169\.254\.169\.254|metadata\.google\.internal)$/.test(
    host
  ) || /\.(?:local|localhost|internal|test|svc|svc\.cluster\.local)$/.test(host);
}
function isInterpreterOf(command) {
  const program = programOf(command);
  if (program === void 0 || !INTERPRETERS.has(program.name)) return false;
  return program.args.every(
    ({ text }, index) => text === "-" || text === "/dev/stdin" || /^-(?!m$|c$|e$|ne$|pe$)/.test(text) && text !== "--eval" || isAfterS(program.args, index)
  );
}
function isAfterS(args, index) {
  return args.slice(0, index).some(({ text }) => /^-[a-z]*s[a-z]*$/i.test(text) || text === "--" || text === "-");
}
function printsDownload(pipelines) {
  return pipelines.some(
    ({ commands }) => commands.some((command) => {
      const program = programOf(command);
      if (isDownload(program) && program !== void 0 && !writesFile(program)) return true;
      return printsDownload(command.group);
    })
  );
}
function writesFile(program) {
  const names = program.name === "curl" ? ["-o", "--output"] : ["-O", "--output-document", "-o"];
  const target = valueOf(program.args, ...names)?.value;
  if (target !== void 0) return target !== "-" && target !== "/dev/stdout";
  if (program.name === "curl")
    return program.args.some(({ text }) => /^-[a-zA-Z]*O/.test(text) || text === "--remote-name");
  return program.name.startsWith("wget") && !program.args.some(({ text }) => /^-[a-zA-Z]*O-$/.test(text) || text === "--output-document=-");
}

// src/scan/iac/rules/plain-http-download.ts
var plainHttpDownload = defineRule({
  id: "plain-http-download",
  title: "Code or model is fetched without TLS",
  severity: "high",
  confidence: "high",
  remediation: "Use https, and compare the SHA-256 of what comes with a value kept here.",
  references: ["https://cwe.mitre.org/data/definitions/319.html"],
  controls: aisvs(["4.2.1", "4.3.4"], ["4.2.2", "4.3.4"]),
  check: {
    *shell(script) {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === void 0 || !fetches(program)) continue;
        for (const word of addressesOf(program)) {
          if (!isPlain(word.text)) continue;
          yield hit(script, scriptPlace(script, word), {
            message: `${program.name} fetches over plain http`,
            evidence: word.text
          });
        }
      }
    },
    *dockerfile(dockerfile) {
      for (const stage of dockerfile.stages) {
        for (const { instruction, words: words2 } of stage.instructions) {
          if (instruction.keyword !== "ADD") continue;
          for (const { text, place } of words2.slice(0, -1)) {
            if (isPlain(text))
              yield hit(stage, place, {
                message: "ADD fetches over plain http",
                detail: "ADD",
                evidence: text
              });
          }
        }
      }
    },
    *object(object) {
      if (object.kind !== "InferenceService" && object.kind !== "TrainedModel" && object.kind !== "SeldonDeployment")
        return;
      for (const { at, text } of storageUris(object.node, 0)) {
        if (isPlain(text))
          yield hit(object, at, { message: "the model is fetched over plain http", evidence: text });
      }
    }
  },
  match: [
    docker(
      "FROM python:3.13\nRUN wget \xABhttp://example.com/model.safetensors\xBB\nADD \xABhttp://example.com/x\xBB /x"
    ),
    container(
      'image: app\ncommand: [sh, -c, "curl -sO \xABHTTP://example.com/m.onnx\xBB && serve"]',
      "in capitals"
    ),
    steps("- run: pip install --index-url \xABhttp://pypi.example.com/simple\xBB torch"),
    manifest(
      "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: llm }\nspec:\n  predictor:\n    model:\n      storageUri: \xABhttp://example.com/model.tar\xBB"
    )
  ],
  clean: [
    docker("FROM python:3.13\nRUN wget https://example.com/model.safetensors"),
    steps(
      "- run: |\n    curl -s http://localhost:8080/health\n    curl -s http://metrics.svc.cluster.local/x\n    echo http://example.com"
    ),
    container('image: app\ncommand: [sh, -c, "curl -s http://169.254.169.254/latest"]')
  ]
});
function fetches(program) {
  if (isDownload(program)) return true;
  const [verb] = program.args.filter(({ text }) => !text.startsWith("-"));
  switch (program.name) {
    case "pip":
    case "pip3":
    case "uv":
    case "npm":
    case "gem":
    case "go":
      return true;
    case "git":
      return ["clone", "fetch", "pull", "submodule"].includes(verb?.text ?? "");
    default:
      return false;
  }
}
function isPlain(address) {
  return /^http:\/\//i.test(address) && !isLocalAddress(address);
}
function* storageUris(node, depth) {
  if (node.kind !== "map" || depth > 8) return;
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value);
    if (/^(?:storageUri|modelUri)$/.test(key) && text !== void 0) yield { at: value, text };
    yield* storageUris(value, depth + 1);
  }
}

// src/scan/iac/rules/pod-security-not-enforced.ts
var LABEL = "pod-security.kubernetes.io/enforce";
var SYSTEM2 = /* @__PURE__ */ new Set(["kube-system", "kube-public", "kube-node-lease"]);
var podSecurityNotEnforced = defineRule({
  id: "pod-security-not-enforced",
  title: "Namespace takes pods with any right",
  severity: "medium",
  confidence: "medium",
  remediation: "Label the namespace `pod-security.kubernetes.io/enforce: restricted` (or `baseline`), unless an admission policy does the same.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"],
  controls: aisvs(["4.1.1", "4.1.2"], ["4.1.1", "4.1.2", "4.14.3"]),
  check: {
    *object(object) {
      if (object.kind !== "Namespace" || object.group !== "" || SYSTEM2.has(object.name)) return;
      const label = entryAt(object.node, "metadata", "labels", LABEL);
      const level = textOf(label?.value);
      if (level === "restricted" || level === "baseline" || isUnknown(label?.value)) return;
      yield hit(object, label ?? get(object.node, "metadata", "name") ?? object.node, {
        message: `namespace "${object.name}" does not enforce a Pod Security Standard`,
        detail: "metadata.labels"
      });
    }
  },
  match: [
    manifest("apiVersion: v1\nkind: Namespace\nmetadata: { name: \xABmodels\xBB }"),
    manifest(
      "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: models\n  labels:\n    \xABpod-security.kubernetes.io/enforce: privileged\xBB"
    ),
    manifest(
      "apiVersion: v1\nkind: Namespace\nmetadata: { name: \xABmodels\xBB, labels: { pod-security.kubernetes.io/warn: restricted, pod-security.kubernetes.io/audit: restricted } }",
      "a warning in place of a refusal"
    )
  ],
  clean: [
    manifest(
      "apiVersion: v1\nkind: Namespace\nmetadata: { name: models, labels: { pod-security.kubernetes.io/enforce: restricted } }"
    ),
    manifest("apiVersion: v1\nkind: Namespace\nmetadata: { name: kube-system }"),
    manifest("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: models }")
  ]
});

// src/scan/iac/rules/privilege-escalation.ts
var privilegeEscalation = defineRule({
  id: "privilege-escalation",
  title: "Container may gain privileges through setuid programs",
  severity: "medium",
  confidence: "high",
  remediation: "Set `allowPrivilegeEscalation: false` in the security context of each container (the no_new_privs flag).",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://docs.kernel.org/userspace-api/no_new_privs.html"
  ],
  controls: aisvs(["4.1.1", "4.1.2"], ["4.1.1", "4.5.1"]),
  check: {
    *container(container2) {
      const entry = entryAt(container2.node, "securityContext", "allowPrivilegeEscalation");
      if (isFalse(entry?.value) || isUnknown(entry?.value) || isWindowsPod(container2.pod)) return;
      if (entry === void 0 && container2.isPatch) return;
      if (isOn(entryAt(container2.node, "securityContext", "privileged")?.value)) return;
      yield hit(container2, entry ?? container2.anchor, {
        message: entry === void 0 ? `container "${container2.name}" does not set allowPrivilegeEscalation: false` : `container "${container2.name}" may gain privileges`,
        detail: "securityContext.allowPrivilegeEscalation"
      });
    }
  },
  match: [
    pod("containers:\n  - name: \xABserver\xBB\n    image: app"),
    container("image: app\nsecurityContext:\n  \xABallowPrivilegeEscalation: true\xBB"),
    container(
      'image: app\nsecurityContext:\n  \xABallowPrivilegeEscalation: "false"\xBB',
      "text where a boolean is needed: refused or ignored, never a protection"
    ),
    pod(
      "securityContext: { allowPrivilegeEscalation: false }\ncontainers:\n  - image: app\n    name: \xABserver\xBB",
      "set on the pod, where the field does not exist"
    )
  ],
  clean: [
    container("image: app\nsecurityContext:\n  allowPrivilegeEscalation: false"),
    container("image: app\nsecurityContext:\n  allowPrivilegeEscalation: {{ .Values.escalate }}"),
    pod("os: { name: windows }\ncontainers:\n  - name: server\n    image: app"),
    container("resources: { limits: { memory: 1Gi } }")
  ]
});

// src/scan/iac/rules/privileged-container.ts
var FIELDS2 = [
  ["securityContext", "privileged"],
  ["securityContext", "windowsOptions", "hostProcess"]
];
var privilegedContainer = defineRule({
  id: "privileged-container",
  title: "Container runs privileged, with full access to its node",
  severity: "critical",
  confidence: "high",
  remediation: "Remove `privileged: true`; add the single capability or device plugin that the program needs instead.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  controls: aisvs(["4.1.1"], ["4.1.1", "4.5.1"]),
  check: {
    *container(container2) {
      for (const path3 of FIELDS2) {
        const entry = entryAt(container2.node, ...path3);
        if (entry === void 0 || !isOn(entry.value)) continue;
        yield hit(container2, entry, {
          message: `container "${container2.name}" is privileged: whoever controls it controls the node`,
          detail: path3.join(".")
        });
      }
    },
    *pod(pod2) {
      const path3 = ["securityContext", "windowsOptions", "hostProcess"];
      const entry = entryAt(pod2.spec, ...path3);
      if (entry === void 0 || !isOn(entry.value)) return;
      yield hit(pod2, entry, {
        message: "all containers of the pod are host processes of the Windows node",
        detail: path3.join(".")
      });
    }
  },
  match: [
    container("image: app\nsecurityContext:\n  \xABprivileged: true\xBB"),
    container("image: app\nsecurityContext: { \xABprivileged: yes\xBB }", "YAML 1.1 word for true"),
    pod(
      'initContainers:\n  - name: setup\n    image: app\n    securityContext:\n      \xABprivileged: "true"\xBB\ncontainers: []',
      "an init container, and text that converters turn into a boolean"
    ),
    manifest(
      `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: llm }
spec:
  predictor:
    securityContext: { windowsOptions: { \xABhostProcess: true\xBB } }
    containers: [{ name: server, image: app, securityContext: &open { \xABprivileged: true\xBB } }, { name: two, image: app, securityContext: *open }]`,
      "a kind that is not built in, reached through an alias"
    )
  ],
  clean: [
    container("image: app\nsecurityContext:\n  privileged: false"),
    container('image: app\nenv: [{ name: NOTE, value: "privileged: true" }]'),
    manifest(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes }\ndata:\n  pod.yaml: |\n    securityContext:\n      privileged: true"
    )
  ]
});

// src/scan/iac/rules/proc-mount-unmasked.ts
var procMountUnmasked = defineRule({
  id: "proc-mount-unmasked",
  title: "Container sees the unmasked /proc of the kernel",
  severity: "high",
  confidence: "high",
  remediation: "Remove `procMount: Unmasked`; nested containers that need it belong in a user namespace (`hostUsers: false`).",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  controls: aisvs(["4.1.1", "4.1.2"], ["4.1.1"]),
  check: {
    *container(container2) {
      const entry = entryAt(container2.node, "securityContext", "procMount");
      if (entry === void 0 || textOf(entry.value)?.toLowerCase() !== "unmasked") return;
      if (isFalse(get(container2.pod.spec, "hostUsers"))) return;
      yield hit(container2, entry, {
        message: `container "${container2.name}" may read and write kernel settings below /proc`,
        detail: "securityContext.procMount"
      });
    }
  },
  match: [
    container("image: app\nsecurityContext:\n  \xABprocMount: Unmasked\xBB"),
    container('image: app\nsecurityContext: { \xABprocMount: "Unmasked"\xBB }'),
    pod(
      "containers: [{ name: web, image: app }]\ninitContainers: [{ name: i, image: app, securityContext: { \xABprocMount: Unmasked\xBB } }]",
      "in an init container"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { procMount: Default }"),
    container("image: app"),
    pod(
      "hostUsers: false\ncontainers: [{ name: web, image: app, securityContext: { procMount: Unmasked } }]"
    )
  ]
});

// src/scan/iac/rules/public-service.ts
var publicService = defineRule({
  id: "public-service",
  title: "Service can be reached from outside the cluster",
  severity: "medium",
  confidence: "medium",
  remediation: "Use `ClusterIP` behind a gateway that authenticates; a load balancer that has to be gets an internal address or `loadBalancerSourceRanges`.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"
  ],
  controls: aisvs(["4.3.5"], ["4.3.5"]),
  check: {
    *object(object) {
      for (const part of publicPartsOf(object)) {
        const what = part.kind === "scalar" ? `type ${part.text}` : "external addresses";
        yield hit(object, part, {
          message: `Service "${object.name}" is open to the outside: ${what}`,
          detail: "spec"
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec:\n  type: \xABLoadBalancer\xBB\n  ports: [{ port: 80 }]"
    ),
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: \xABNodePort\xBB, ports: [{ port: 80 }] }"
    ),
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec:\n  externalIPs: \xAB[203.0.113.7]\xBB\n  ports: [{ port: 80 }]",
      "an inner type with an outer address"
    ),
    manifest(
      'apiVersion: v1\nkind: ServiceList\nitems:\n  - metadata: { name: llm }\n    spec: { type: \xAB"LoadBalancer"\xBB, loadBalancerSourceRanges: [10.0.0.0/8, 0.0.0.0/0] }',
      "a typed list, and a range that is everything"
    )
  ],
  clean: [
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: ClusterIP, ports: [{ port: 80 }] }"
    ),
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata:\n  name: llm\n  annotations: { networking.gke.io/load-balancer-type: Internal }\nspec: { type: LoadBalancer }"
    ),
    manifest(
      "apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer, loadBalancerSourceRanges: [192.0.2.0/24] }"
    ),
    manifest(
      "apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer }"
    )
  ]
});

// src/scan/iac/rules/ray-without-authentication.ts
var EVERYWHERE = /* @__PURE__ */ new Set(["0.0.0.0", "::", "[::]"]);
var CLUSTER_PATHS = [
  ["spec"],
  ["spec", "rayClusterSpec"],
  ["spec", "rayClusterConfig"]
];
var rayWithoutAuthentication = defineRule({
  id: "ray-without-authentication",
  title: "Ray dashboard takes jobs from everybody who reaches it",
  severity: "high",
  confidence: "medium",
  remediation: "Turn token authentication on (`RAY_AUTH_MODE=token`, KubeRay: `authOptions: { mode: token }`) and let a NetworkPolicy admit only the clients.",
  references: [
    "https://docs.ray.io/en/latest/ray-security/token-auth.html",
    "https://nvd.nist.gov/vuln/detail/CVE-2023-48022"
  ],
  controls: aisvs(["4.3.1", "4.3.2"], ["4.3.1", "4.8.3"]),
  check: {
    *launch(launch) {
      const pod2 = launch.container?.pod;
      if (variableOf(launch, "RAY_AUTH_MODE")?.value === "token" || pod2 !== void 0 && isIsolated(pod2, "ingress"))
        return;
      for (const command of launch.commands) {
        const host = runs(command, "ray") ? launchOption(command, "--dashboard-host") : void 0;
        if (host === void 0 || !EVERYWHERE.has(host.value)) continue;
        yield hit(launch, host.word.at, {
          message: "the dashboard runs jobs without asking who sends them",
          evidence: "dashboard-host"
        });
      }
    },
    *namespace(namespace) {
      if (!isOpen(namespace, "ingress")) return;
      for (const object of namespace.objects) {
        if (object.group !== "ray.io") continue;
        for (const path3 of CLUSTER_PATHS) {
          const cluster = get(object.node, ...path3);
          const entry = entryAt(cluster, "headGroupSpec", "rayStartParams", "dashboard-host");
          const usesToken = textOf(get(cluster, "authOptions", "mode")) === "token" || hasTokenVariable(object.pointer, namespace.pods);
          if (entry === void 0 || usesToken || !EVERYWHERE.has(textOf(entry.value))) continue;
          yield hit(object, entry, {
            message: `the dashboard of ${object.kind} "${object.name}" runs jobs without asking who sends them`,
            detail: [...path3, "headGroupSpec", "rayStartParams", "dashboard-host"].join(".")
          });
        }
      }
    }
  },
  match: [
    container("image: rayproject/ray:2.52.0\ncommand: [ray, start, --head, \xAB--dashboard-host=0.0.0.0\xBB]"),
    container(
      'image: rayproject/ray:2.52.0\nargs: [/bin/sh, -c, "ray start --head \xAB--dashboard-host\xBB :: --block"]',
      "inside a shell, IPv6"
    ),
    manifest(
      'apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: { name: r }\nspec:\n  headGroupSpec:\n    rayStartParams: { \xABdashboard-host: "0.0.0.0"\xBB }\n    template: { spec: { containers: [{ name: head, image: rayproject/ray:2.52.0 }] } }'
    )
  ],
  clean: [
    container("image: rayproject/ray:2.52.0\ncommand: [ray, start, --head, --dashboard-host=127.0.0.1]"),
    container(
      "image: rayproject/ray:2.52.0\ncommand: [ray, start, --head, --dashboard-host=0.0.0.0]\nenv: [{ name: RAY_AUTH_MODE, value: token }]"
    ),
    manifest(
      "apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: { name: r }\nspec:\n  authOptions: { mode: token }\n  headGroupSpec:\n    rayStartParams: { dashboard-host: 0.0.0.0 }\n    template: { spec: { containers: [{ name: head, image: rayproject/ray:2.52.0 }] } }"
    ),
    manifest(
      "apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: { name: r, namespace: ray }\nspec:\n  headGroupSpec:\n    rayStartParams: { dashboard-host: 0.0.0.0 }\n    template: { spec: { containers: [{ name: head, image: rayproject/ray:2.52.0 }] } }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: ray }\nspec: { podSelector: {}, policyTypes: [Ingress] }"
    )
  ]
});
function hasTokenVariable(pointer, pods) {
  const own = pods.filter((pod2) => pod2.pointer.startsWith(pointer));
  return own.some(
    ({ containers }) => containers.some(
      ({ node }) => itemsOf(get(node, "env")).some(
        (item) => textOf(get(item, "name")) === "RAY_AUTH_MODE" && textOf(get(item, "value")) === "token"
      )
    )
  );
}

// src/scan/iac/kubernetes/rbac.ts
var GROUP = "rbac.authorization.k8s.io";
function accessRulesOf({ node, kind, group }) {
  if (group !== GROUP || kind !== "Role" && kind !== "ClusterRole") return [];
  return itemsOf(get(node, "rules")).map((rule, index) => ({
    node: rule,
    index,
    groups: words(rule, "apiGroups"),
    resources: words(rule, "resources"),
    verbs: words(rule, "verbs"),
    isNamed: !isEmpty(get(rule, "resourceNames"))
  }));
}
function words(rule, key) {
  return itemsOf(get(rule, key)).map((item) => textOf(item)?.toLowerCase() ?? "");
}
function grants(rule, what) {
  const [, sub] = what.resource.split("/");
  return rule.groups.some((group) => group === "*" || group === what.group) && rule.resources.some(
    (name) => name === "*" || name === what.resource || sub !== void 0 && name === `*/${sub}`
  ) && rule.verbs.some((verb) => verb === "*" || what.verbs.includes(verb));
}
function isFullAccess(rule) {
  return [rule.groups, rule.resources, rule.verbs].every((names) => names.includes("*"));
}
var WRITES = ["*", "create", "update", "patch", "delete", "deletecollection"];
function changesEverything({ groups, resources, verbs }) {
  return groups.some((group) => group === "*" || group === "") && resources.includes("*") && verbs.some((verb) => WRITES.includes(verb));
}
function subjectsOf({ node, kind, group }) {
  if (group !== GROUP || kind !== "RoleBinding" && kind !== "ClusterRoleBinding") return [];
  return itemsOf(get(node, "subjects")).map((subject) => ({
    node: subject,
    kind: textOf(get(subject, "kind")) ?? "",
    name: textOf(get(subject, "name")) ?? ""
  }));
}
function isMachineOrEverybody({ kind, name }) {
  if (kind === "ServiceAccount" || name.startsWith("system:serviceaccount")) return true;
  return isEverybody({ name });
}
function isEverybody({ name }) {
  return [
    "system:anonymous",
    "system:unauthenticated",
    "system:authenticated",
    "system:serviceaccounts"
  ].includes(name);
}

// src/scan/iac/rules/rbac-admission-webhooks.ts
var KINDS2 = [
  "mutatingwebhookconfigurations",
  "validatingwebhookconfigurations",
  "mutatingadmissionpolicies"
].map((resource) => ({
  group: "admissionregistration.k8s.io",
  resource,
  verbs: ["create", "update", "patch"]
}));
var rbacAdmissionWebhooks = defineRule({
  id: "rbac-admission-webhooks",
  title: "Role may put itself in the way of every object",
  severity: "medium",
  confidence: "high",
  remediation: "Bound the rule with `resourceNames` to the webhook configurations of the program itself.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#control-admission-webhooks"
  ],
  controls: aisvs(["4.1.1"], ["4.8.1", "4.14.3"]),
  check: {
    *object(object) {
      for (const rule of accessRulesOf(object)) {
        if (rule.isNamed || changesEverything(rule)) continue;
        const kind = KINDS2.find((candidate) => grants(rule, candidate));
        if (kind === void 0) continue;
        yield hit(object, rule.node, {
          message: `${object.kind} "${object.name}" may write ${kind.resource}, which see or change every object`,
          detail: `rules[${String(rule.index)}]`
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules:\n  - \xABapiGroups: [admissionregistration.k8s.io]\n    resources: [mutatingwebhookconfigurations]\n    verbs: [create, patch]\xBB"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [\xAB{ apiGroups: [admissionregistration.k8s.io], resources: ["*"], verbs: [update] }\xBB]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [\xAB{ apiGroups: ["*"], resources: [ValidatingWebhookConfigurations], verbs: ["*"] }\xBB]',
      "stars for group and verb, capitals"
    )
  ],
  clean: [
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [get, list, watch] }]"
    ),
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [admissionregistration.k8s.io], resources: [validatingwebhookconfigurations], verbs: [patch], resourceNames: [own] }]"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [apps], resources: [deployments], verbs: ["*"] }]'
    )
  ]
});

// src/scan/iac/rules/rbac-cluster-admin.ts
var rbacClusterAdmin = defineRule({
  id: "rbac-cluster-admin",
  title: "Workload is administrator of the whole cluster",
  severity: "critical",
  confidence: "high",
  remediation: "Bind the account to a role with the verbs and resources that it uses, in the namespaces where it uses them.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  controls: aisvs(["4.1.1"], ["4.8.1"]),
  check: {
    *object(object) {
      if (object.kind !== "ClusterRoleBinding" || !isAdminRole(object)) return;
      for (const subject of subjectsOf(object)) {
        if (!isMachineOrEverybody(subject)) continue;
        yield hit(object, subject.node, {
          message: `${subject.kind} "${subject.name}" may do everything in the cluster`,
          detail: "subjects",
          evidence: `${subject.kind}/${subject.name}`
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects:\n  - \xABkind: ServiceAccount\n    name: runner\n    namespace: ci\xBB"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: all }\nsubjects: [\xAB{ kind: Group, name: "system:serviceaccounts:app" }\xBB]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\nrules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }]',
      "a role of another name with the same rights, for all accounts of a namespace"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: cluster-admin }\nsubjects:\n  - { kind: User, name: alice }\n  - \xAB{ kind: Group, name: "system:authenticated" }\xBB'
    )
  ],
  clean: [
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: Group, name: platform-admins }]"
    ),
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: a, namespace: b }]"
    ),
    manifest("apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: cluster-admin }")
  ]
});
function isAdminRole({ node, cluster }) {
  const name = textOf(get(node, "roleRef", "name"));
  if (name === "cluster-admin") return true;
  return cluster.ofKind("ClusterRole").some((role) => role.name === name && accessRulesOf(role).some(isFullAccess));
}

// src/scan/iac/rules/rbac-escalation.ts
var RBAC = "rbac.authorization.k8s.io";
var WAYS = [
  { group: RBAC, resource: "clusterroles", verbs: ["escalate", "bind"], what: "give itself any role" },
  {
    group: RBAC,
    resource: "roles",
    verbs: ["escalate", "bind"],
    what: "give itself any role of a namespace"
  },
  { group: "", resource: "serviceaccounts", verbs: ["impersonate"], what: "act as any service account" },
  { group: "", resource: "users", verbs: ["impersonate"], what: "act as any user" },
  { group: "", resource: "groups", verbs: ["impersonate"], what: "act as any group" },
  { group: "", resource: "serviceaccounts/token", verbs: ["create"], what: "make tokens of other accounts" },
  {
    group: "",
    resource: "nodes/proxy",
    verbs: ["get", "create"],
    what: "run commands in every pod through the kubelet"
  },
  {
    group: "certificates.k8s.io",
    resource: "certificatesigningrequests/approval",
    verbs: ["update", "patch"],
    what: "approve certificates of any identity"
  }
];
var rbacEscalation = defineRule({
  id: "rbac-escalation",
  title: "Role may raise its own rights",
  severity: "high",
  confidence: "high",
  remediation: "Take out `escalate`, `bind`, `impersonate`, `serviceaccounts/token`, `nodes/proxy` and approval of certificates, or bound them with `resourceNames`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks"
  ],
  controls: aisvs(["4.1.1"], ["4.8.1"]),
  check: {
    *object(object) {
      for (const rule of accessRulesOf(object)) {
        if (rule.isNamed || changesEverything(rule)) continue;
        const way = WAYS.find((candidate) => grants(rule, candidate));
        if (way === void 0) continue;
        yield hit(object, rule.node, {
          message: `${object.kind} "${object.name}" may ${way.what}`,
          detail: `rules[${String(rule.index)}]`
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules:\n  - \xABapiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    verbs: [bind]\xBB"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [\xAB{ apiGroups: [""], resources: [serviceaccounts/token], verbs: [create] }\xBB]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [\xAB{ apiGroups: ["*"], resources: ["*/proxy"], verbs: [GET] }\xBB, \xAB{ apiGroups: [""], resources: [users], verbs: ["*"] }\xBB]',
      "by stars in place of the words"
    )
  ],
  clean: [
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind], resourceNames: [viewer] }]"
    ),
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests], verbs: [get, list, watch] }]"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [serviceaccounts], verbs: [get, create] }]'
    )
  ]
});

// src/scan/iac/rules/rbac-everyone.ts
var HARMLESS2 = /* @__PURE__ */ new Set([
  "system:discovery",
  "system:public-info-viewer",
  "system:basic-user"
]);
var rbacEveryone = defineRule({
  id: "rbac-everyone",
  title: "Role is bound to everybody",
  severity: "high",
  confidence: "high",
  remediation: "Bind the role to the accounts that need it; `system:authenticated` is every user and every workload, `system:unauthenticated` the whole network.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  controls: aisvs(["4.1.1", "4.3.2"], ["4.8.1"]),
  check: {
    *object(object) {
      if (HARMLESS2.has(textOf(get(object.node, "roleRef", "name")) ?? "")) return;
      for (const subject of subjectsOf(object)) {
        if (!isEverybody(subject)) continue;
        yield hit(object, subject.node, {
          message: `the role is bound to ${subject.name}`,
          detail: "subjects",
          evidence: subject.name
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: view }\nsubjects:\n  - \xABkind: User\n    name: system:anonymous\xBB"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: b, namespace: app }\nroleRef: { kind: Role, name: editor }\nsubjects: [\xAB{ kind: Group, name: "system:authenticated" }\xBB]'
    ),
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBindingList\nitems:\n  - metadata: { name: b }\n    roleRef: { kind: Role, name: editor }\n    subjects: [{ kind: User, name: alice }, \xAB{ kind: Group, name: system:serviceaccounts }\xBB]",
      "second subject of an item in a typed list"
    )
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: "system:discovery" }\nsubjects: [{ kind: Group, name: "system:authenticated" }]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: b }\nroleRef: { kind: Role, name: editor }\nsubjects: [{ kind: Group, name: "system:serviceaccounts:app" }]'
    ),
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: b }\nroleRef: { kind: Role, name: editor }\nsubjects: []"
    )
  ]
});

// src/scan/iac/rules/rbac-pod-exec.ts
var WAYS2 = ["pods/exec", "pods/attach", "pods/portforward", "pods/ephemeralcontainers"].map((resource) => ({
  group: "",
  resource,
  verbs: resource === "pods/ephemeralcontainers" ? ["update", "patch"] : ["create", "get"]
}));
var rbacPodExec = defineRule({
  id: "rbac-pod-exec",
  title: "Role may run commands in pods",
  severity: "medium",
  confidence: "high",
  remediation: "Take out `pods/exec`, `pods/attach`, `pods/portforward` and `pods/ephemeralcontainers`; give them to people for the time of an incident.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  controls: aisvs(["4.3.2"], ["4.8.3"]),
  check: {
    *object(object) {
      for (const rule of accessRulesOf(object)) {
        if (rule.isNamed || changesEverything(rule)) continue;
        const way = WAYS2.find((candidate) => grants(rule, candidate));
        if (way === void 0) continue;
        yield hit(object, rule.node, {
          message: `${object.kind} "${object.name}" may use ${way.resource}`,
          detail: `rules[${String(rule.index)}]`
        });
      }
    }
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules:\n  - \xABapiGroups: [""]\n    resources: [pods, pods/exec]\n    verbs: [create]\xBB'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [\xAB{ apiGroups: [""], resources: [pods/portforward], verbs: ["*"] }\xBB]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [\xAB{ apiGroups: [""], resources: ["*/attach"], verbs: [get] }\xBB]',
      "GET opens the stream just as well, and a star for the kind"
    )
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [pods, pods/log], verbs: [get, list, watch, create] }]'
    ),
    manifest(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [acme.io], resources: [pods/exec], verbs: [create] }]"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [pods/exec], verbs: [create], resourceNames: [debug] }]'
    )
  ]
});

// src/scan/iac/rules/rbac-reads-secrets.ts
var SECRETS = { group: "", resource: "secrets", verbs: ["get", "list", "watch"] };
var rbacReadsSecrets = defineRule({
  id: "rbac-reads-secrets",
  title: "Role may read every secret",
  severity: "high",
  confidence: "high",
  remediation: "Name the secrets (`resourceNames`) and use a Role in their namespace; `list` and `watch` give out the content as well.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  controls: aisvs(["4.4.1", "4.4.4"], ["4.4.5", "4.8.1"]),
  check: {
    *object(object) {
      if (object.kind !== "ClusterRole") return;
      for (const rule of accessRulesOf(object)) {
        if (rule.isNamed || changesEverything(rule) || !grants(rule, SECRETS)) continue;
        yield hit(object, rule.node, {
          message: `ClusterRole "${object.name}" may read every secret`,
          detail: `rules[${String(rule.index)}]`
        });
      }
    }
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules:\n  - \xABapiGroups: [""]\n    resources: [pods, secrets]\n    verbs: [get, list, watch]\xBB'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [\xAB{ apiGroups: ["*"], resources: ["*"], verbs: [list] }\xBB]',
      "a role that looks like a harmless viewer"
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [\xAB{ apiGroups: [""], resources: [secrets], verbs: ["*"] }\xBB]'
    )
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [tls] }]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [external-secrets.io], resources: [secretstores], verbs: ["*"] }]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r, namespace: app }\nrules: [{ apiGroups: [""], resources: [secrets], verbs: [get] }]'
    )
  ]
});

// src/scan/iac/rules/rbac-wildcard.ts
var rbacWildcard = defineRule({
  id: "rbac-wildcard",
  title: "Role may change every kind of object",
  severity: "high",
  confidence: "high",
  remediation: "Name the resources and verbs; a star also covers secrets, roles and whatever a later version adds.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  controls: aisvs(["4.1.1"], ["4.8.1"]),
  check: {
    *object(object) {
      for (const rule of accessRulesOf(object)) {
        if (!changesEverything(rule)) continue;
        yield hit(object, rule.node, {
          message: `${object.kind} "${object.name}" may change every kind of object`,
          detail: `rules[${String(rule.index)}]`
        });
      }
    }
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\nrules:\n  - \xABapiGroups: ["*"]\n    resources: ["*"]\n    verbs: ["*"]\xBB'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: core }\nrules: [{ apiGroups: [apps], resources: [deployments], verbs: [get] }, \xAB{ apiGroups: [""], resources: ["*"], verbs: [get, patch] }\xBB]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1beta1\nkind: ClusterRole\nmetadata: { name: core }\nrules: [\xAB{ apiGroups: [apps, ""], resources: [pods, "*"], verbs: [CREATE] }\xBB]',
      "a star among names, an old version, capitals"
    )
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: own }\nrules: [{ apiGroups: [ray.io], resources: ["*"], verbs: ["*"] }]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: read }\nrules: [{ apiGroups: ["*"], resources: ["*"], verbs: [get, list, watch] }]'
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: pods }\nrules: [{ apiGroups: [""], resources: [pods], verbs: ["*"] }]'
    )
  ]
});

// src/scan/iac/rules/remote-access-service.ts
var PORTS = /* @__PURE__ */ new Set([22, 23, 2222, 3389, 5900, 5901]);
var SERVERS = /* @__PURE__ */ new Set(["sshd", "dropbear", "telnetd", "x11vnc", "vncserver", "xrdp"]);
var PACKAGES = /^(?:openssh-server|openssh|dropbear|telnetd|tigervnc-server|x11vnc|xrdp)(?:[=@].*)?$/;
var INSTALLERS = /* @__PURE__ */ new Set([
  "apt",
  "apt-get",
  "apk",
  "yum",
  "dnf",
  "microdnf",
  "zypper"
]);
var remoteAccessService = defineRule({
  id: "remote-access-service",
  title: "Container offers remote login",
  severity: "medium",
  confidence: "medium",
  remediation: "Take the login service out; `kubectl debug` and `kubectl exec` ask the cluster who you are and write it down.",
  references: ["https://docs.docker.com/build/building/best-practices/"],
  controls: aisvs(["4.3.2"], ["4.3.2", "4.8.3"]),
  check: {
    *dockerfile(dockerfile) {
      for (const stage of dockerfile.stages) {
        for (const { instruction, words: words2 } of stage.instructions) {
          if (instruction.keyword !== "EXPOSE") continue;
          for (const { text, place } of words2) {
            const number = Number(/^(\d+)(?:\/tcp)?$/i.exec(text)?.[1]);
            if (!PORTS.has(number)) continue;
            yield hit(stage, place, {
              message: `port ${String(number)} is for remote login`,
              detail: "EXPOSE",
              evidence: String(number)
            });
          }
        }
      }
    },
    *container(container2) {
      for (const port of itemsOf(get(container2.node, "ports"))) {
        const entry = entryAt(port, "containerPort");
        const number = numberOf(entry?.value);
        if (entry === void 0 || number === void 0 || !PORTS.has(number)) continue;
        yield hit(container2, entry, {
          message: `port ${String(number)} is for remote login`,
          detail: "ports",
          evidence: String(number)
        });
      }
    },
    *shell(script) {
      if (script.context === "workflow") return;
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === void 0) continue;
        const isService = program.name === "service" && SERVERS.has(`${program.args[0]?.text ?? ""}d`);
        const word = SERVERS.has(program.name) || isService ? program.word : INSTALLERS.has(program.name) ? program.args.find(({ text }) => PACKAGES.test(text)) : void 0;
        if (word === void 0) continue;
        yield hit(script, scriptPlace(script, word), {
          message: "the container offers remote login",
          evidence: word.text
        });
      }
    }
  },
  match: [
    docker(
      "FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y python3 \xABopenssh-server\xBB\nEXPOSE 8000 \xAB22\xBB"
    ),
    docker('FROM ubuntu:24.04\nCMD [\xAB"/usr/sbin/sshd"\xBB, "-D"]'),
    container(
      'image: app\nports: [{ \xABcontainerPort: 22\xBB }, { containerPort: 8000 }]\ncommand: [sh, -c, "\xABservice\xBB ssh start && serve"]',
      "through the service program, in a shell"
    )
  ],
  clean: [
    docker("FROM ubuntu:24.04\nRUN apt-get install -y openssh-client\nEXPOSE 8022 8000/tcp"),
    container('image: app\nports: [{ containerPort: 8080 }]\ncommand: [sh, -c, "ssh-keyscan example.com"]'),
    docker("FROM ubuntu:24.04\nRUN apt-get install -y git && git clone git@example.com:x")
  ]
});

// src/scan/iac/rules/remote-add.ts
var remoteAdd = defineRule({
  id: "remote-add",
  title: "ADD fetches a file without a checksum",
  severity: "medium",
  confidence: "high",
  remediation: "Write `ADD --checksum=sha256:\u2026 URL`, or name a full commit for a git address.",
  references: ["https://docs.docker.com/reference/dockerfile/#add---checksum"],
  controls: aisvs(["4.2.1"], ["4.2.2"]),
  check: {
    *dockerfile(dockerfile) {
      for (const stage of dockerfile.stages) {
        for (const item of stage.instructions) {
          const add = item.instruction.inner ?? item.instruction;
          if (add.keyword !== "ADD" || add.flags.some(({ name }) => name === "checksum")) continue;
          for (const { text, place } of item.words.slice(0, -1)) {
            const isRemote = /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/i.test(text);
            if (!isRemote || /\.git#[\da-f]{40}(?::|$)/i.test(text)) continue;
            yield hit(stage, place, {
              message: "what the address gives at build time goes into the image",
              detail: "ADD",
              evidence: text
            });
          }
        }
      }
    }
  },
  match: [
    docker("FROM python:3.13\nADD \xABhttps://example.com/model.bin\xBB /models/"),
    docker('FROM python:3.13\nADD ["a", \xAB"HTTPS://example.com/x.tgz"\xBB, "/x/"]', "the JSON form, in capitals"),
    docker("FROM python:3.13\nARG U=https://example.com\nADD \xAB$U/x\xBB /x", "the address in a variable"),
    docker("FROM python:3.13\nADD \xABhttps://github.com/acme/tool.git#main\xBB /src")
  ],
  clean: [
    docker(`FROM python:3.13
ADD --checksum=${DIGEST} https://example.com/model.bin /models/`),
    docker(`FROM python:3.13
ADD https://github.com/acme/tool.git#${COMMIT} /src`),
    docker("FROM python:3.13\nADD app.tar.gz /app\nCOPY https /app")
  ]
});

// src/scan/iac/rules/remote-script.ts
var remoteScript = defineRule({
  id: "remote-script",
  title: "Downloaded script is run without a look at it",
  severity: "high",
  confidence: "high",
  remediation: "Download to a file, compare its SHA-256 with a value kept here, then run it; or take the program from a package or image pinned by digest.",
  references: [
    "https://docs.docker.com/build/building/best-practices/#using-pipes",
    "https://slsa.dev/spec/v1.1/threats"
  ],
  controls: aisvs(["4.2.1"], ["4.2.2"]),
  check: {
    *shell(script) {
      for (const pipeline of allPipelines(script.pipelines)) {
        if (!isPiped(pipeline) && !pipeline.commands.some(runsSubstitution)) continue;
        yield hit(script, scriptPlace(script, pipeline), {
          message: "whoever controls the address, or the way to it, controls what runs here",
          evidence: script.text.text.slice(pipeline.start, pipeline.end)
        });
      }
    }
  },
  match: [
    docker("FROM python:3.13\nRUN \xABcurl -fsSL https://example.com/install.sh | sh\xBB"),
    docker(
      "FROM python:3.13\nRUN apt-get update && \\\n    \xABwget -qO- https://example.com/i \\\n    | sudo -E bash -s -- --yes\xBB && echo done"
    ),
    steps(
      '- run: |\n    \xABbash <(curl -s https://example.com/up)\xBB\n    \xABsh -c "$(curl -fsSL https://example.com/i)"\xBB',
      "by substitution"
    ),
    steps(
      '- run: |\n    \xABeval "$(curl -s https://example.com/env)"\xBB\n    \xAB. <(curl -s https://example.com/env)\xBB',
      "by eval and source"
    ),
    container(
      'image: app\ncommand: ["/bin/bash", "-c", "set -e; \xABcurl -s https://example.com/x.py | python3 -\xBB"]'
    ),
    docker(
      "FROM python:3.13\nRUN <<EOF\nset -e\n\xAB{ curl -s https://example.com/a; curl -s https://example.com/b; } | bash\xBB\nEOF",
      "from a group, in a heredoc"
    )
  ],
  clean: [
    docker(
      'FROM python:3.13\nRUN curl -fsSLo i.sh https://example.com/i.sh && echo "4f4f  i.sh" | sha256sum -c && sh i.sh'
    ),
    steps("- run: curl -s https://example.com/data.json | python3 -m json.tool"),
    steps("- run: curl -s https://example.com/data | jq -r .name | xargs -n1 echo"),
    docker('FROM python:3.13\nRUN echo "curl https://example.com | sh" > note.txt'),
    steps('- run: curl -sLo tool https://example.com/tool | sh -c "true"')
  ]
});
function isPiped({ commands }) {
  const last = commands.findIndex((command, index) => index > 0 && isInterpreterOf(command));
  return last > 0 && printsDownload([{ commands: commands.slice(0, last), start: 0, end: 0 }]);
}
function runsSubstitution(command) {
  const program = programOf(command);
  if (program === void 0) return false;
  const isRunner = SHELLS.has(program.name) || ["eval", "source", ".", "python", "python3", "perl", "ruby", "node"].includes(program.name);
  if (!isRunner) return false;
  return program.args.some(({ nested }) => printsDownload(nested)) || command.redirects.some(
    ({ operator, target }) => operator.startsWith("<") && printsDownload(target.nested)
  );
}

// src/scan/iac/rules/resource-limits.ts
var resourceLimits = defineRule({
  id: "resource-limits",
  title: "Container may use up the memory or CPU of its node",
  severity: "medium",
  confidence: "high",
  remediation: "Set `resources.limits.memory`, and a CPU request or limit, on each container; a LimitRange can give defaults to a whole namespace.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  controls: aisvs(["4.6.1"], ["4.7.3"]),
  check: {
    *container(container2) {
      if (container2.isPatch || container2.role === "ephemeral") return;
      const missing = [
        ...isBounded(container2, "memory", ["limits"]) ? [] : ["memory limit"],
        ...isBounded(container2, "cpu", ["limits", "requests"]) ? [] : ["CPU request or limit"]
      ];
      if (missing.length === 0) return;
      yield hit(container2, entryAt(container2.node, "resources")?.keyPlace ?? container2.anchor, {
        message: `container "${container2.name}" has no ${missing.join(" and no ")}`,
        detail: "resources"
      });
    }
  },
  match: [
    pod("containers:\n  - name: \xABserver\xBB\n    image: app"),
    pod("containers:\n  - name: server\n    image: app\n    \xABresources\xBB: { limits: { nvidia.com/gpu: 1 } }"),
    pod(
      "containers:\n  - name: server\n    image: app\n    \xABresources\xBB:\n      requests: { cpu: 1, memory: 1Gi }\n      limits: { memory: null }",
      "a limit that says nothing"
    ),
    manifest(
      "apiVersion: v1\nkind: LimitRange\nmetadata: { name: d, namespace: other }\nspec: { limits: [{ type: Container, default: { memory: 1Gi, cpu: 1 } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec: { containers: [{ name: \xABweb\xBB, image: app }] }",
      "defaults for another namespace"
    )
  ],
  clean: [
    pod(
      "containers:\n  - name: server\n    image: app\n    resources: { requests: { cpu: 500m }, limits: { memory: 1Gi } }"
    ),
    pod("resources: { limits: { cpu: 2, memory: 4Gi } }\ncontainers: [{ name: server, image: app }]"),
    pod("containers:\n  - name: server\n    image: app\n    resources: {{ .Values.resources }}"),
    manifest(
      "apiVersion: v1\nkind: LimitRange\nmetadata: { name: d, namespace: app }\nspec: { limits: [{ type: Container, default: { memory: 1Gi, cpu: 1 } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec: { containers: [{ name: web, image: app }] }"
    )
  ]
});
function isBounded(container2, what, where) {
  const { pod: pod2 } = container2;
  const own = where.some(
    (key) => [container2.node, pod2.spec].some((node) => {
      const resources = get(node, "resources");
      const list = get(resources, key);
      return isUnknown(resources) || isUnknown(list) || !isEmpty(get(list, what));
    })
  );
  if (own) return true;
  return defaultsOf(pod2.object).has(what);
}
var known2 = /* @__PURE__ */ new WeakMap();
function defaultsOf({ cluster, namespace }) {
  const byNamespace = known2.get(cluster) ?? /* @__PURE__ */ new Map();
  known2.set(cluster, byNamespace);
  const made = byNamespace.get(namespace) ?? readDefaults(cluster, namespace);
  byNamespace.set(namespace, made);
  return made;
}
function readDefaults(cluster, namespace) {
  const limits = cluster.inNamespace(namespace, "LimitRange").flatMap(({ node }) => itemsOf(get(node, "spec", "limits")));
  return new Set(
    ["memory", "cpu"].filter((what) => limits.some((limit) => !isEmpty(get(limit, "default", what))))
  );
}

// src/scan/iac/rules/root-user.ts
var rootUser = defineRule({
  id: "root-user",
  title: "Container is told to run as root",
  severity: "high",
  confidence: "high",
  remediation: "Set `runAsUser` to a number above 0 and `runAsNonRoot: true`; give the image files to that user.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  controls: aisvs(["4.1.1"], ["4.1.1"]),
  check: {
    *container(container2) {
      const entry = securityEntry(container2, "runAsUser");
      if (entry === void 0 || numberOf(entry.value) !== 0) return;
      yield hit(container2, entry, {
        message: `container "${container2.name}" runs as user 0 (root)`,
        detail: "securityContext.runAsUser"
      });
    }
  },
  match: [
    container("image: app\nsecurityContext:\n  \xABrunAsUser: 0\xBB"),
    pod("securityContext:\n  \xABrunAsUser: 0\xBB\ncontainers:\n  - name: server\n    image: app"),
    container(
      "image: app\nsecurityContext: { runAsNonRoot: true, \xABrunAsUser: 0x0\xBB }",
      "zero in another base"
    ),
    pod(
      "securityContext: { runAsUser: 1000 }\ncontainers:\n  - name: server\n    image: app\n    securityContext: { \xABrunAsUser: 0\xBB }",
      "the container takes back what the pod says"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { runAsUser: 10001 }"),
    pod(
      "securityContext: { runAsUser: 0 }\ncontainers:\n  - name: server\n    image: app\n    securityContext: { runAsUser: 1000 }"
    ),
    container("image: app")
  ]
});

// src/scan/iac/rules/script-injection.ts
var scriptInjection = defineRule({
  id: "script-injection",
  title: "Text of outsiders is put into a script that runs with the rights of the repository",
  severity: "critical",
  confidence: "high",
  remediation: 'Hand the value over as an environment variable (`env: { TITLE: "${{ \u2026 }}" }`) and use "$TITLE" in the script; never write the expression into it.',
  references: [
    "https://docs.github.com/en/actions/concepts/security/script-injections",
    "https://securitylab.github.com/resources/github-actions-untrusted-input/"
  ],
  controls: aisvs(["4.2.1", "4.4.5"], ["4.2.6"]),
  check: {
    *step(step) {
      if (runsOnlyForPullRequests(step.workflow)) return;
      for (const { where, text } of codeSinksOf(step)) {
        for (const { source, expression } of untrustedFlows(step, text)) {
          yield hit(step, expression.at, {
            message: `${source} is chosen by whoever starts the workflow and becomes part of the script`,
            detail: where,
            evidence: expression.inner
          });
        }
      }
    }
  },
  match: [
    workflow(
      'on: issues\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          echo hello\n          echo "\xAB${{ github.event.issue.title }}\xBB"'
    ),
    workflow(
      "on: [pull_request_target]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/github-script@v8\n        with:\n          script: console.log(`\xAB${{ github.head_ref }}\xBB`)"
    ),
    workflow(
      "on: issue_comment\npermissions: {}\nenv:\n  BODY: ${{ github.event.comment.body }}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo \xAB${{ env.BODY }}\xBB",
      "by way of an environment variable that is put in as an expression"
    ),
    workflow(
      "on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    outputs: { t: \"${{ github.event['issue']['body'] }}\" }\n    steps: [{ run: make }]\n  b:\n    needs: a\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo \xAB${{ format('{0}!', needs.a.outputs.t) }}\xBB",
      "by way of a job output, brackets and a function"
    ),
    {
      path: "action.yml",
      text: 'name: x\ndescription: y\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: "# \xAB${{ toJSON(github.event.pull_request) }}\xBB"\n',
      evasion: "in a comment of the script: a line break in the value ends it"
    }
  ],
  clean: [
    workflow(
      'on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "$TITLE"\n        env: { TITLE: "${{ github.event.issue.title }}" }'
    ),
    workflow(
      "on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ contains(github.event.issue.title, 'bug') && 'yes' || 'no' }} ${{ github.event.issue.number }}"
    ),
    workflow(
      "on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.head_ref }}"
    ),
    steps('- uses: acme/label@v1\n  with: { title: "${{ github.event.issue.title }}" }')
  ]
});

// src/scan/iac/rules/script-injection-pull-request.ts
var scriptInjectionPullRequest = defineRule({
  id: "script-injection-pull-request",
  title: "Text of a pull request is put into a script",
  severity: "high",
  confidence: "high",
  remediation: 'Hand the value over as an environment variable (`env: { BRANCH: "${{ github.head_ref }}" }`) and use "$BRANCH" in the script.',
  references: ["https://docs.github.com/en/actions/concepts/security/script-injections"],
  controls: aisvs(["4.2.1"], ["4.2.6"]),
  check: {
    *step(step) {
      if (!runsOnlyForPullRequests(step.workflow)) return;
      for (const { where, text } of codeSinksOf(step)) {
        for (const { source, expression } of untrustedFlows(step, text)) {
          yield hit(step, expression.at, {
            message: `${source} is chosen by the author of the pull request and becomes part of the script`,
            detail: where,
            evidence: expression.inner
          });
        }
      }
    }
  },
  match: [
    workflow(
      "on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: git switch \xAB${{ github.head_ref }}\xBB"
    ),
    workflow(
      "on: [push, pull_request]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: \xAB>\n          echo ${{ github.event.pull_request.title }}\xBB",
      "a folded scalar"
    ),
    workflow(
      'on: { pull_request: { branches: [main] } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "\xAB${{github.event.pull_request.head.ref||github.ref_name}}\xBB"'
    )
  ],
  clean: [
    workflow(
      "on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.head.sha }} ${{ github.event.number }}"
    ),
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: git switch "$BRANCH"\n        env: { BRANCH: "${{ github.head_ref }}" }'
    ),
    workflow(
      "on: [pull_request, issues]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.head_ref }}"
    ),
    steps("- run: echo ${{ github.sha }}")
  ]
});

// src/scan/iac/rules/seccomp-not-set.ts
var TYPES = /* @__PURE__ */ new Set(["RuntimeDefault", "Localhost"]);
var seccompNotSet = defineRule({
  id: "seccomp-not-set",
  title: "No seccomp profile is set",
  severity: "medium",
  confidence: "high",
  remediation: "Set `seccompProfile: { type: RuntimeDefault }` on the pod; without it most clusters do not filter system calls at all.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  controls: aisvs(["4.1.2"], ["4.1.2"]),
  check: {
    *container(container2) {
      const profile = securityEntry(container2, "seccompProfile");
      const type = get(profile?.value, "type");
      const text = textOf(type);
      if (TYPES.has(text) || isUnknown(profile?.value) || isUnknown(type)) return;
      if (text?.toLowerCase() === "unconfined" || isWindowsPod(container2.pod)) return;
      if (isOn(entryAt(container2.node, "securityContext", "privileged")?.value)) return;
      if (profile === void 0 && container2.isPatch) return;
      yield hit(container2, profile ?? container2.anchor, {
        message: `container "${container2.name}" has no seccomp profile`,
        detail: "securityContext.seccompProfile"
      });
    }
  },
  match: [
    pod("containers:\n  - name: \xABserver\xBB\n    image: app"),
    pod('securityContext: { runAsNonRoot: true }\ncontainers:\n  - { name: \xAB"server"\xBB, image: app }'),
    container("image: app\nsecurityContext:\n  \xABseccompProfile: {}\xBB"),
    container(
      "image: app\nsecurityContext:\n  \xABseccompProfile: { type: runtime/default }\xBB",
      "a name from the time of annotations, which the field does not know"
    )
  ],
  clean: [
    pod(
      "securityContext: { seccompProfile: { type: RuntimeDefault } }\ncontainers: [{ name: web, image: app }]"
    ),
    container(
      "image: app\nsecurityContext: { seccompProfile: { type: Localhost, localhostProfile: a.json } }"
    ),
    container("image: app\nsecurityContext: { seccompProfile: { type: Unconfined } }"),
    container("command: [server]")
  ]
});

// src/scan/iac/rules/seccomp-unconfined.ts
var ANNOTATION2 = /^(?:seccomp\.security\.alpha\.kubernetes\.io\/pod$|container\.seccomp\.security\.alpha\.kubernetes\.io\/)/;
var seccompUnconfined = defineRule({
  id: "seccomp-unconfined",
  title: "System calls of the container are not filtered",
  severity: "high",
  confidence: "high",
  remediation: "Set `seccompProfile: { type: RuntimeDefault }`, or `Localhost` with a profile for this program.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  controls: aisvs(["4.1.2"], ["4.1.2"]),
  check: {
    *container(container2) {
      const profile = securityEntry(container2, "seccompProfile");
      const type = entryAt(profile?.value, "type");
      if (type === void 0 || textOf(type.value)?.toLowerCase() !== "unconfined") return;
      yield hit(container2, type, {
        message: `container "${container2.name}" may use every system call (seccomp is off)`,
        detail: "securityContext.seccompProfile.type"
      });
    },
    *pod(pod2) {
      for (const entry of entriesOf(get(pod2.metadata, "annotations"))) {
        if (!ANNOTATION2.test(entry.key) || textOf(entry.value)?.toLowerCase() !== "unconfined") continue;
        yield hit(pod2, entry, { message: "an annotation turns seccomp off", evidence: entry.key });
      }
    }
  },
  match: [
    container("image: app\nsecurityContext:\n  seccompProfile:\n    \xABtype: Unconfined\xBB"),
    pod(
      "securityContext: { seccompProfile: { \xABtype: Unconfined\xBB } }\ncontainers: [{ name: web, image: app }]"
    ),
    pod(
      "securityContext: { seccompProfile: { type: RuntimeDefault } }\ncontainers:\n  - name: web\n    image: app\n    securityContext: { seccompProfile: { \xABtype: Unconfined\xBB } }",
      "the container takes back what the pod says"
    ),
    manifest(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: old\n  annotations:\n    \xABseccomp.security.alpha.kubernetes.io/pod: unconfined\xBB\nspec:\n  containers: [{ name: web, image: app }]",
      "by annotation"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { seccompProfile: { type: RuntimeDefault } }"),
    container(
      "image: app\nsecurityContext: { seccompProfile: { type: Localhost, localhostProfile: a.json } }"
    ),
    container("image: app")
  ]
});

// src/scan/iac/rules/secret-as-variable.ts
var secretAsVariable = defineRule({
  id: "secret-as-variable",
  title: "Secret reaches the container as an environment variable",
  severity: "low",
  confidence: "high",
  remediation: "Mount the secret as a file: variables are inherited by child processes and end up in crash reports and debug pages.",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod"],
  controls: aisvs(["4.4.5"], ["4.4.6"]),
  check: {
    *container(container2) {
      for (const item of itemsOf(get(container2.node, "env"))) {
        const entry = entryAt(item, "valueFrom", "secretKeyRef");
        if (entry === void 0) continue;
        yield hit(container2, entry, {
          message: `container "${container2.name}" gets a secret as an environment variable`,
          detail: "env",
          evidence: rawTextOf(get(item, "name")) ?? ""
        });
      }
      for (const item of itemsOf(get(container2.node, "envFrom"))) {
        const entry = entryAt(item, "secretRef");
        if (entry === void 0) continue;
        yield hit(container2, entry, {
          message: `container "${container2.name}" gets all keys of a secret as environment variables`,
          detail: "envFrom",
          evidence: rawTextOf(get(entry.value, "name")) ?? ""
        });
      }
    }
  },
  match: [
    container(
      "image: app\nenv:\n  - name: HF_TOKEN\n    valueFrom:\n      \xABsecretKeyRef: { name: hf, key: token }\xBB"
    ),
    container("image: app\nenvFrom:\n  - \xABsecretRef: { name: hf }\xBB"),
    container(
      'image: app\nenv: [{ name: MODE, valueFrom: { \xAB"secretKeyRef": { name: hf, key: token }\xBB } }, { name: B, valueFrom: { configMapKeyRef: { name: a, key: b } } }]',
      "under a harmless name"
    )
  ],
  clean: [
    container("image: app\nvolumeMounts: [{ name: hf, mountPath: /run/secrets/hf, readOnly: true }]"),
    container("image: app\nenv: [{ name: MODE, valueFrom: { configMapKeyRef: { name: app, key: mode } } }]"),
    container("image: app\nenvFrom: [{ configMapRef: { name: app } }]")
  ]
});

// src/scan/iac/rules/secret-build-argument.ts
var secretBuildArgument = defineRule({
  id: "secret-build-argument",
  title: "Secret is passed to the build as an argument or variable",
  severity: "medium",
  confidence: "medium",
  remediation: "Use `RUN --mount=type=secret,id=\u2026`; values of ARG and ENV stay in the history of the image and in its provenance.",
  references: ["https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"],
  controls: aisvs(["4.4.5"], ["4.4.6"]),
  check: {
    *dockerfile(dockerfile) {
      yield* report3(dockerfile, dockerfile.globals);
      for (const stage of dockerfile.stages) yield* report3(stage, stage.settings);
    }
  },
  match: [
    docker("FROM node:24\nARG \xABNPM_TOKEN\xBB\nRUN npm ci"),
    docker(
      "FROM python:3.13\nARG TOKEN_NAME\nENV \xABHF_TOKEN=$TOKEN_NAME\xBB",
      "by way of an argument with a harmless name"
    ),
    docker("ARG \xABgithubToken\xBB\nFROM python:3.13")
  ],
  clean: [
    docker("FROM node:24\nARG NPM_VERSION=11\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci"),
    docker("FROM node:24\nARG KEY_ID\nENV PASSWORD_FILE=$KEY_ID"),
    docker('FROM node:24\nARG API_KEY=""')
  ]
});
function* report3(resource, settings) {
  for (const { keyword, name, value, place } of settings) {
    if (!isSecretName(name) || value !== void 0 && !value.isUnknown) continue;
    yield hit(resource, place, {
      message: `${keyword} ${name} leaves the secret in the history of the image`,
      evidence: `${keyword} ${name}`
    });
  }
}

// src/scan/iac/rules/secret-file-copied.ts
var SECRET_FILE = /(?:^|\/)(?:\.env(?:\.(?:local|prod|production|staging|dev|development))?|\.npmrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.aws(?:\/credentials)?|\.azure|\.kube(?:\/config)?|kubeconfig(?:\.ya?ml)?|\.ssh|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:p12|pfx|jks|keystore|ppk)|(?:.*[_.-])?private[_.-]?key(?:\.pem)?|.*(?:service[_.-]?account|credentials?)[\w.-]*\.json|kaggle\.json|\.huggingface\/token|\.terraform\.d\/credentials\.tfrc\.json)$/i;
var secretFileCopied = defineRule({
  id: "secret-file-copied",
  title: "File with credentials is copied into the image",
  severity: "high",
  confidence: "medium",
  remediation: "Take the file out of the build (.dockerignore) and mount it: `RUN --mount=type=secret`, or a volume at run time.",
  references: ["https://docs.docker.com/build/building/secrets/"],
  controls: aisvs(["4.4.5"], ["4.4.4", "4.4.6"]),
  check: {
    *dockerfile(dockerfile) {
      for (const stage of dockerfile.stages) {
        for (const { instruction, words: words2 } of stage.instructions) {
          if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") continue;
          for (const { text, place } of words2.slice(0, -1)) {
            if (!isSecretFile(text)) continue;
            yield hit(stage, place, {
              message: "the file stays in a layer of the image, also when a later step removes it",
              detail: instruction.keyword,
              evidence: text
            });
          }
        }
      }
    }
  },
  match: [
    docker("FROM python:3.13\nCOPY \xAB.env\xBB /app/"),
    docker(
      'FROM python:3.13\nADD --chown=app ["src", \xAB"./config/../.ssh/id_ed25519"\xBB, "/root/.ssh/"]',
      "the JSON form, a winding path"
    ),
    docker("FROM python:3.13\nARG F=.npmrc\nCOPY \xAB${F}\xBB package.json ./", "the name in a variable"),
    docker("FROM python:3.13\nCOPY app \\\n  # comment\n  \xABgcp-service-account.json\xBB /app/")
  ],
  clean: [
    docker("FROM python:3.13\nCOPY .env.example /app/"),
    docker("FROM python:3.13\nCOPY src /app/.env"),
    docker("FROM python:3.13\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci")
  ]
});
function isSecretFile(text) {
  const file = path2.posix.normalize(text.slice(-1e3));
  return SECRET_FILE.test(file.endsWith("/") ? file.slice(0, -1) : file);
}

// src/scan/iac/rules/secret-in-config-map.ts
var secretInConfigMap = defineRule({
  id: "secret-in-config-map",
  title: "Credential is kept in a ConfigMap",
  severity: "high",
  confidence: "medium",
  remediation: "Replace the credential and keep the new one in a secret store; a ConfigMap is readable for everybody who can list it.",
  references: ["https://kubernetes.io/docs/concepts/configuration/configmap/"],
  controls: aisvs(["4.4.1", "4.4.5"], ["4.4.1", "4.4.6"]),
  check: {
    *object(object) {
      if (object.kind !== "ConfigMap") return;
      for (const entry of entriesOf(get(object.node, "data"))) {
        if (!isExposedSecret(entry.key, textOf(entry.value) ?? "")) continue;
        yield hit(object, entry, {
          message: `the key ${entry.key} of ConfigMap "${object.name}" holds a credential`,
          detail: `data.${entry.key}`
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata:\n  \xABDB_PASSWORD: correct-horse-7\xBB"
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { LOG: info, \xABopenai.api-key: "kR5tY8uW2qZ"\xBB }'
    ),
    manifest(
      `apiVersion: v1
kind: ConfigMap
metadata: { name: app }
data:
  \xABredis: redis://:${PASSWORD}@cache:6379/0\xBB`,
      "a harmless name for an address with a password"
    )
  ],
  clean: [
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { DB_USER: app, TOKEN_TTL: 3600s, MAX_TOKENS: "4096" }'
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { API_KEY: "${API_KEY}", DB_PASSWORD: changeme }'
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { url: "postgres://app@db/app" }'
    )
  ]
});

// src/scan/iac/rules/secret-in-environment.ts
var secretInEnvironment = defineRule({
  id: "secret-in-environment",
  title: "Credential is written into a container definition",
  severity: "high",
  confidence: "medium",
  remediation: "Replace the credential now that it is in a file, keep the new one in a secret store, and mount it or refer to it (`valueFrom.secretKeyRef`).",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  controls: aisvs(["4.4.1", "4.4.5"], ["4.4.1", "4.4.6"]),
  check: {
    *launch(launch) {
      const { container: container2 } = launch;
      if (container2 === void 0) return;
      for (const { name, value, at } of launch.variables) {
        if (value === void 0 || !isExposedSecret(name, value)) continue;
        yield hit(launch, at, {
          message: `the variable ${name} of container "${container2.name}" holds a credential in clear text`,
          detail: "env",
          evidence: name
        });
      }
      for (const command of launch.commands) {
        for (const [index, { text, at }] of command.entries()) {
          const option = /^--?([\w.-]{2,60})(?:=(.*))?$/s.exec(text);
          const name = option?.[1] ?? "";
          const value = option?.[2] ?? command[index + 1]?.text ?? "";
          if (!isSecretName(name) || value.startsWith("-") || !isExposedSecret(name, value)) continue;
          yield hit(launch, at, {
            message: `the option ${name} of container "${container2.name}" holds a credential in clear text`,
            detail: "args",
            evidence: name
          });
        }
      }
    }
  },
  match: [
    container("image: app\nenv:\n  - name: HF_TOKEN\n    \xABvalue: hf_Kq7Zt2mW9xLb4Rv8Ns3P\xBB"),
    container("image: app\nenv: [{ name: dbPassword, \xABvalue: correct-horse-7\xBB }]"),
    container(
      `image: app
env: [{ name: DATABASE, \xABvalue: "postgres://app:${PASSWORD}@db/app"\xBB }]`,
      "inside an address"
    ),
    container('image: app\nargs: [serve, \xAB--api-key\xBB, kR5tY8uW2qZ, \xAB"--admin_password=uT6-yR4"\xBB]'),
    manifest(
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: j }\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - name: a\n              image: app\n              command: [sh, -c, "vllm serve m \xAB--api-key=kR5tY8uW2qZ\xBB"]',
      "inside a shell command"
    )
  ],
  clean: [
    container("image: app\nenv: [{ name: HF_TOKEN, valueFrom: { secretKeyRef: { name: hf, key: token } } }]"),
    container(
      'image: app\nenv:\n  - { name: API_KEY, value: $(REAL_KEY) }\n  - { name: PASSWORD_FILE, value: /run/secrets/password }\n  - { name: MAX_TOKENS, value: "4096" }\n  - { name: EOS_TOKEN, value: "</s>" }\n  - { name: TOKEN, value: vault:secret/data/x#token }'
    ),
    container(
      'image: app\nenv: [{ name: API_KEY, value: "" }, { name: DB_PASSWORD, value: <your password> }]'
    ),
    container(
      "image: app\nargs: [--api-key, $(API_KEY), --tokenizer, meta/llama, --password-file=/run/p, --ca-secret=istio-system/istio-ca]"
    )
  ]
});

// src/scan/iac/rules/secret-in-image.ts
var secretInImage = defineRule({
  id: "secret-in-image",
  title: "Credential is built into the image",
  severity: "high",
  confidence: "medium",
  remediation: "Replace the credential; give it to the build with `RUN --mount=type=secret` and to the container at run time. ENV and ARG stay readable in the image.",
  references: [
    "https://docs.docker.com/build/building/secrets/",
    "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"
  ],
  controls: aisvs(["4.4.5"], ["4.4.4", "4.4.6"]),
  check: {
    *dockerfile(dockerfile) {
      yield* report4(dockerfile, dockerfile.globals);
      for (const stage of dockerfile.stages) yield* report4(stage, stage.settings);
    }
  },
  match: [
    docker("FROM python:3.13\nENV \xABHF_TOKEN=hf_Kq7Zt2mW9xLb4Rv8Ns3P\xBB MODE=fast"),
    docker('ARG \xABNPM_TOKEN="kR5tY8uW2qZ9"\xBB\nFROM node:24'),
    docker("FROM python:3.13\nENV \xABDB_PASSWORD correct horse 7\xBB", "the old form without an equals sign"),
    docker("FROM python:3.13\nARG PART=kR5tY8uW\nENV \xABAPI_KEY=${PART}2qZ9\xBB", "put together from a variable")
  ],
  clean: [
    docker("FROM python:3.13\nARG HF_TOKEN\nENV TOKEN_FILE=/run/secrets/token"),
    docker('FROM python:3.13\nENV API_KEY="" PASSWORD=changeme MAX_TOKENS=4096'),
    docker("FROM python:3.13\nRUN --mount=type=secret,id=hf HF_TOKEN=$(cat /run/secrets/hf) hf download a/b")
  ]
});
function* report4(resource, settings) {
  for (const { keyword, name, value, place } of settings) {
    if (value === void 0 || value.isUnknown || !isExposedSecret(name, value.text)) continue;
    yield hit(resource, place, {
      message: `${keyword} ${name} holds a credential that everybody with the image can read`,
      evidence: `${keyword} ${name}`
    });
  }
}

// src/scan/iac/rules/secret-manifest.ts
var PUBLIC = /^(?:ca\.crt|tls\.crt|ca-bundle\.crt|known_hosts|.*\.pub|username|user|url|host|hostname|endpoint|region|bucket|type|name|namespace|project)$/i;
var secretManifest = defineRule({
  id: "secret-manifest",
  title: "Secret is kept in a manifest",
  severity: "high",
  confidence: "medium",
  remediation: "Replace the credential and bring the new one in from outside: an external secret operator, sealed or SOPS-encrypted files. Base64 hides nothing.",
  references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
  controls: aisvs(["4.4.1", "4.4.5"], ["4.4.1", "4.14.4"]),
  check: {
    *object(object) {
      if (object.kind === "Kustomization") yield* generated(object);
      if (object.kind !== "Secret" || object.group !== "" || object.node.entries.has("sops")) return;
      const kept = [
        ...entriesOf(get(object.node, "stringData")).filter((entry) => isKept(entry, plainText)),
        ...entriesOf(get(object.node, "data")).filter((entry) => isKept(entry, decodedText))
      ];
      for (const entry of kept) {
        yield hit(object, entry.keyPlace, {
          message: `the key ${entry.key} of Secret "${object.name}" can be read by everybody who can read the file`,
          detail: entry.key
        });
      }
    }
  },
  match: [
    manifest(
      "apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData:\n  \xABpassword\xBB: correct-horse-7"
    ),
    manifest(
      "apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { username: YXBw, \xABtoken\xBB: aGZfS3E3WnQybVc5eExiNFJ2OA== }"
    ),
    manifest(
      "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Secret\n    metadata: { name: db }\n    data:\n      \xABx\xBB: |\n        aGZfS3E3WnQybVc5\n        eExiNFJ2OA==",
      "in a list, base64 over two lines, under a harmless name"
    ),
    manifest(
      "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator:\n  - name: db\n    literals:\n      - username=app\n      - \xABpassword=correct-horse-7\xBB",
      "made by a generator"
    )
  ],
  clean: [
    manifest(
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator: [{ name: db, literals: [username=app, "password=$(PASSWORD)"], files: [token.txt] }]'
    ),
    manifest(
      "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: db }\nspec: { encryptedData: { password: AgBy3i4OJSWK } }"
    ),
    manifest(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { password: "ENC[AES256_GCM,data:Zm9v,type:str]" }\nsops: { version: 3.9.0 }'
    ),
    manifest(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { password: "{{ .Values.password }}", other: "" }'
    ),
    manifest(
      "apiVersion: v1\nkind: Secret\nmetadata: { name: ca }\ndata: { ca.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0t }"
    )
  ]
});
function* generated(object) {
  for (const generator of itemsOf(get(object.node, "secretGenerator"))) {
    for (const literal of itemsOf(get(generator, "literals"))) {
      const text = textOf(literal) ?? "";
      const key = text.slice(0, Math.max(0, text.indexOf("=")));
      if (key === "" || PUBLIC.test(key) || !isLiteralSecret(text.slice(key.length + 1))) continue;
      yield hit(object, literal, {
        message: `the literal ${key} can be read by everybody who can read the file`,
        detail: "secretGenerator",
        evidence: key
      });
    }
  }
}
function isKept({ key, value }, read) {
  return !PUBLIC.test(key) && isLiteralSecret(read(value));
}
function plainText(node) {
  return textOf(node) ?? "";
}
function decodedText(node) {
  const text = (textOf(node) ?? "").replace(/\s+/g, "");
  return /^[\w+/-]+={0,2}$/.test(text) ? Buffer.from(text, "base64").toString("latin1") : "";
}

// src/scan/iac/rules/secrets-inherit.ts
var secretsInherit = defineRule({
  id: "secrets-inherit",
  title: "Called workflow is given every secret",
  severity: "medium",
  confidence: "high",
  remediation: 'Name the secrets that the called workflow needs (`secrets: { TOKEN: "${{ secrets.TOKEN }}" }`).',
  references: [
    "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow"
  ],
  controls: aisvs(["4.1.1", "4.4.5"], ["4.4.6"]),
  check: {
    *job(job) {
      const entry = entryAt(job.node, "secrets");
      if (entry === void 0 || textOf(entry.value) !== "inherit") return;
      yield hit(job, entry, {
        message: "the called workflow is given every secret of this repository",
        detail: "secrets"
      });
    }
  },
  match: [
    workflow(
      "on: push\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/build.yml\n    \xABsecrets: inherit\xBB"
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  call:\n    \xABsecrets: "inherit"\xBB\n    uses: acme/shared/.github/workflows/build.yml@v1'
    ),
    workflow(
      "on: push\npermissions: {}\njobs:\n  call: { uses: ./.github/workflows/b.yml, \xABsecrets: !!str inherit\xBB }",
      "with a tag before the word"
    )
  ],
  clean: [
    workflow(
      'on: push\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/build.yml\n    secrets: { TOKEN: "${{ secrets.TOKEN }}" }'
    ),
    workflow("on: push\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/build.yml"),
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: { secrets: inherit }\n    steps: [{ run: make }]"
    )
  ]
});

// src/scan/iac/rules/self-hosted-runner.ts
var selfHostedRunner = defineRule({
  id: "self-hosted-runner",
  title: "Outsiders start work on a self-hosted runner",
  severity: "high",
  confidence: "medium",
  remediation: "Run pull requests on GitHub-hosted runners; self-hosted ones take only reviewed code and are thrown away after one job (ephemeral).",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners"
  ],
  controls: aisvs(["4.2.1"], ["4.2.6"]),
  check: {
    *job(job) {
      const trigger = [...job.workflow.triggers.keys()].find(
        (name) => name === "pull_request" || PRIVILEGED_TRIGGERS.has(name)
      );
      const at = trigger === void 0 ? void 0 : selfHostedLabel(job);
      if (at === void 0 || trigger === void 0) return;
      yield hit(job, at, {
        message: `${trigger} lets outsiders run code on a machine that keeps its state and stands in your network`,
        detail: "runs-on"
      });
    }
  },
  match: [
    workflow(
      "on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: \xABself-hosted\xBB\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: [push, pull_request]\npermissions: {}\njobs:\n  a:\n    runs-on: [\xABSelf-Hosted\xBB, gpu]\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  a:\n    strategy: { matrix: { os: [ubuntu-24.04, \xABself-hosted\xBB] } }\n    runs-on: ${{ matrix.os }}\n    steps: [{ run: make }]",
      "by way of the matrix"
    ),
    workflow(
      "on: issue_comment\npermissions: {}\njobs:\n  a:\n    runs-on: { group: gpu, labels: [\xABself-hosted\xBB, linux] }\n    steps: [{ run: make }]"
    )
  ],
  clean: [
    workflow(
      "on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: [self-hosted, gpu]\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: pull_request\npermissions: {}\njobs:\n  a:\n    strategy: { matrix: { os: [ubuntu-24.04], mode: [self-hosted] } }\n    runs-on: ${{ matrix.os }}\n    steps: [{ run: make }]"
    )
  ]
});
function selfHostedLabel(job) {
  const runsOn = get(job.node, "runs-on");
  const labels = listOf(runsOn?.kind === "map" ? get(runsOn, "labels") : runsOn);
  return labels.flatMap((label) => [label, ...matrixValues(job, label)]).find(isSelfHosted);
}
function matrixValues(job, label) {
  if (label.kind !== "scalar") return [];
  const matrix = get(job.node, "strategy", "matrix");
  return expressionsIn(scalarText(label)).flatMap(
    ({ paths }) => paths.flatMap((path3) => {
      const [root, name = ""] = path3.split(".");
      if (root !== "matrix") return [];
      const values = [get(matrix, name), ...itemsOf(get(matrix, "include")).map((item) => get(item, name))];
      return values.flatMap((value) => listOf(value).flatMap((item) => listOf(item)));
    })
  );
}
function isSelfHosted(node) {
  return textOf(node)?.trim().toLowerCase() === "self-hosted";
}

// src/scan/iac/rules/sensitive-host-path.ts
var sensitiveHostPath = defineRule({
  id: "sensitive-host-path",
  title: "System folder of the node is mounted",
  severity: "critical",
  confidence: "high",
  remediation: "Mount a volume of its own instead. Node agents that have to look at the node belong in a namespace of their own, with the one folder they need, read-only.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  controls: aisvs(["4.1.1", "4.1.3"], ["4.1.1"]),
  check: {
    pod: (pod2) => report5(pod2, hostPathsOf(pod2)),
    object: (object) => report5(object, hostPathsOfVolume(object))
  },
  match: [
    pod("containers: [{ name: web, image: app }]\nvolumes:\n  - name: root\n    hostPath:\n      path: \xAB/\xBB"),
    pod(
      "containers:\n  - name: web\n    image: app\n    volumeMounts: [{ name: k, mountPath: /k, readOnly: true }]\nvolumes: [{ name: k, hostPath: { path: \xAB/etc/kubernetes/\xBB } }]"
    ),
    pod(
      "containers:\n  - name: web\n    image: app\n    volumeMounts:\n      - { name: p, mountPath: /p, readOnly: true }\n      - { name: p, mountPath: /q }\nvolumes: [{ name: p, hostPath: { path: \xAB/proc/sys\xBB } }]",
      "mounted twice, once writable"
    ),
    manifest(
      "apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: all }\nspec: { hostPath: { path: \xAB/usr/share/../../etc\xBB } }",
      "a path that leaves the folder it begins with"
    )
  ],
  clean: [
    pod(
      "containers: [{ name: web, image: app }]\nvolumes: [{ name: tz, hostPath: { path: /etc/localtime } }]"
    ),
    pod(
      "containers:\n  - name: web\n    image: app\n    volumeMounts: [{ name: s, mountPath: /host/sys, readOnly: true }]\nvolumes: [{ name: s, hostPath: { path: /sys } }]"
    ),
    pod("containers: [{ name: web, image: app }]\nvolumes: [{ name: d, hostPath: { path: /data/etc } }]")
  ]
});
function* report5(resource, paths) {
  for (const found of paths) {
    if (kindOfHostPath(found) !== "sensitive") continue;
    yield hit(resource, found.at, {
      message: `${found.path} of the node is mounted: it holds credentials or programs of the node`,
      evidence: found.path
    });
  }
}

// src/scan/iac/rules/service-account-token.ts
var serviceAccountToken = defineRule({
  id: "service-account-token",
  title: "Pod carries a Kubernetes API token of the default account",
  severity: "medium",
  confidence: "high",
  remediation: "Set `automountServiceAccountToken: false`; a workload that calls the Kubernetes API gets an account of its own with the rights it needs.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting"
  ],
  controls: aisvs(["4.1.1"], ["4.8.1"]),
  check: {
    *pod(pod2) {
      const mount = entryAt(pod2.spec, "automountServiceAccountToken");
      if (isFalse(mount?.value) || isUnknown(mount?.value) || !usesDefaultAccount(pod2)) return;
      if (!isOn(mount?.value) && (isPatchPod(pod2) || isOffForAccount(pod2))) return;
      yield hit(pod2, mount ?? podAnchor(pod2), {
        message: "the pod carries the API token of the default service account, which it has no use for",
        detail: "automountServiceAccountToken"
      });
    }
  },
  match: [
    pod("\xABcontainers\xBB: [{ name: web, image: app }]"),
    pod(
      "serviceAccountName: default\n\xABautomountServiceAccountToken: true\xBB\ncontainers: [{ name: web, image: app }]"
    ),
    manifest(
      "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: default, namespace: other }\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec:\n  \xABcontainers\xBB: [{ name: web, image: app }]",
      "switched off for the account of another namespace"
    )
  ],
  clean: [
    pod("automountServiceAccountToken: false\ncontainers: [{ name: web, image: app }]"),
    pod("serviceAccountName: operator\ncontainers: [{ name: web, image: app }]"),
    manifest(
      "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: default, namespace: app }\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec:\n  containers: [{ name: web, image: app }]"
    )
  ]
});
function usesDefaultAccount({ spec }) {
  const account = get(spec, "serviceAccountName") ?? get(spec, "serviceAccount");
  const name = textOf(account) ?? "";
  return !isUnknown(account) && (name === "" || name === "default");
}
function isOffForAccount({ object }) {
  const accounts = object.cluster.inNamespace(object.namespace, "ServiceAccount");
  return accounts.some(
    ({ name, node }) => name === "default" && isFalse(get(node, "automountServiceAccountToken"))
  );
}

// src/scan/iac/rules/signature-check-not-enforced.ts
var signatureCheckNotEnforced = defineRule({
  id: "signature-check-not-enforced",
  title: "Policy checks image signatures without refusing any image",
  severity: "high",
  confidence: "high",
  remediation: "Let it refuse: Kyverno `failureAction: Enforce` and `failurePolicy: Fail`, policy-controller `mode: enforce`.",
  references: [
    "https://kyverno.io/docs/policy-types/cluster-policy/verify-images/",
    "https://docs.sigstore.dev/policy-controller/overview/"
  ],
  controls: aisvs(["4.2.3"], ["4.2.3", "4.2.5"]),
  check: {
    *object(object) {
      for (const { at, what } of weakParts(object)) {
        yield hit(object, at, {
          message: `${object.kind} "${object.name}" ${what}`,
          detail: "spec",
          evidence: what
        });
      }
    }
  },
  match: [
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: signed }\nspec:\n  \xABvalidationFailureAction: Audit\xBB\n  rules: [{ name: a, verifyImages: [{ imageReferences: ["*"] }] }]'
    ),
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: \xABsigned\xBB }\nspec: { rules: [{ name: a, verifyImages: [{ imageReferences: ["*"] }] }] }',
      "the action is left out, which means audit"
    ),
    manifest(
      "apiVersion: kyverno.io/v1\nkind: Policy\nmetadata: { name: signed }\nspec: { \xABfailurePolicy: Ignore\xBB, validationFailureAction: Enforce, rules: [{ name: a, verifyImages: [{ \xABrequired: false\xBB }] }] }"
    ),
    manifest(
      'apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata: { name: signed }\nspec: { \xABmode: warn\xBB, images: [{ glob: "**" }] }'
    )
  ],
  clean: [
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: signed }\nspec: { validationFailureAction: Enforce, failurePolicy: Fail, rules: [{ name: a, verifyImages: [{ imageReferences: ["*"] }] }] }'
    ),
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: signed }\nspec: { rules: [{ name: a, verifyImages: [{ failureAction: Enforce, imageReferences: ["*"] }] }] }'
    ),
    manifest(
      "apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: labels }\nspec: { validationFailureAction: Audit, rules: [{ name: a, validate: {} }] }"
    ),
    manifest(
      'apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata: { name: signed }\nspec: { images: [{ glob: "**" }] }'
    )
  ]
});
function* weakParts(object) {
  const { node, kind, group } = object;
  if (group === "policy.sigstore.dev" && kind === "ClusterImagePolicy") {
    const mode = entryAt(node, "spec", "mode");
    if (mode !== void 0 && textOf(mode.value) === "warn") yield { at: mode, what: "only warns" };
  }
  if (group !== "kyverno.io" || kind !== "ClusterPolicy" && kind !== "Policy") return;
  const checks = itemsOf(get(node, "spec", "rules")).flatMap((rule) => itemsOf(get(rule, "verifyImages")));
  if (checks.length === 0) return;
  const failure = entryAt(node, "spec", "failurePolicy");
  if (failure !== void 0 && textOf(failure.value) === "Ignore") {
    yield { at: failure, what: "lets images through when it cannot be asked" };
  }
  const action = entryAt(node, "spec", "validationFailureAction");
  for (const check of checks) {
    const own = entryAt(check, "failureAction") ?? action;
    if (textOf(own?.value)?.toLowerCase() !== "enforce") {
      yield { at: own ?? get(node, "metadata", "name") ?? node, what: "only reports" };
    }
    const required = entryAt(check, "required");
    if (required !== void 0 && isFalse(required.value))
      yield { at: required, what: "does not require a signature" };
  }
}

// src/scan/iac/rules/spoofable-bot-check.ts
var CHECK = /github\.(?:actor|triggering_actor)\s*==\s*'[\w-]+\[bot\]'|'[\w-]+\[bot\]'\s*==\s*github\.(?:actor|triggering_actor)\b/;
var spoofableBotCheck = defineRule({
  id: "spoofable-bot-check",
  title: "Bot is recognised by who acted last",
  severity: "high",
  confidence: "high",
  remediation: "Compare `github.event.pull_request.user.login` (who opened it), not `github.actor`, and check that the change comes from this repository.",
  references: ["https://www.synacktiv.com/publications/github-actions-exploitation-dependabot"],
  controls: aisvs(["4.2.1"], ["4.2.6"]),
  check: {
    *workflow(workflow2) {
      if (!isPrivileged(workflow2)) return;
      for (const owner of workflow2.jobs.flatMap((job) => [job, ...job.steps])) {
        const entry = entryAt(owner.node, "if");
        if (entry === void 0 || !CHECK.test(rawTextOf(entry.value) ?? "")) continue;
        yield hit(owner, entry, {
          message: "an outsider who makes the bot act on a fork passes this condition",
          detail: "if"
        });
      }
    }
  },
  match: [
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  merge:\n    \xABif: github.actor == 'dependabot[bot]'\xBB\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  merge:\n    runs-on: ubuntu-24.04\n    steps:\n      - \xABif: ${{ 'renovate[bot]' == github.actor }}\xBB\n        run: make",
      "the other way round, on a step"
    ),
    workflow(
      "on: workflow_run\npermissions: {}\njobs:\n  merge:\n    \xABif: success() && github.triggering_actor=='dependabot[bot]'\xBB\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    )
  ],
  clean: [
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  merge:\n    if: github.event.pull_request.user.login == 'dependabot[bot]'\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: pull_request\npermissions: {}\njobs:\n  merge:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  merge:\n    if: github.actor != 'dependabot[bot]'\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    )
  ]
});

// src/scan/iac/rules/sudo-in-image.ts
var INSTALLERS2 = /* @__PURE__ */ new Set([
  "apt",
  "apt-get",
  "apk",
  "yum",
  "dnf",
  "microdnf",
  "zypper",
  "pacman"
]);
var sudoInImage = defineRule({
  id: "sudo-in-image",
  title: "Image carries sudo",
  severity: "low",
  confidence: "high",
  remediation: "Switch with `USER root` while building and back afterwards; the finished image needs no way to root.",
  references: ["https://docs.docker.com/build/building/best-practices/#user"],
  controls: aisvs(["4.1.1"], ["4.1.1", "4.5.1"]),
  check: {
    *shell(script) {
      if (script.context !== "docker-build" && script.context !== "docker-run") return;
      for (const command of allCommands(script)) {
        const [first, ...rest] = command.words;
        const name = baseName(first?.text ?? "");
        const word = name === "sudo" || name === "doas" ? first : INSTALLERS2.has(name) ? rest.find(({ text }) => /^(?:sudo|doas)(?:=.*)?$/.test(text)) : rest.find(({ text }) => /\bNOPASSWD\s{0,9}:/.test(text));
        if (word === void 0) continue;
        yield hit(script, scriptPlace(script, word), {
          message: "sudo gives whoever runs in the container a way to root",
          evidence: word.text.slice(0, 60)
        });
      }
    }
  },
  match: [
    docker("FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y curl \xABsudo\xBB"),
    docker("FROM ubuntu:24.04\nRUN echo \xAB'app ALL=(ALL) NOPASSWD:ALL'\xBB >> /etc/sudoers"),
    docker(
      "FROM ubuntu:24.04\nRUN <<EOF bash\nset -e\n\xAB/usr/bin/sudo\xBB -u app make\nEOF",
      "by its path, in a heredoc for another shell"
    )
  ],
  clean: [
    docker("FROM ubuntu:24.04\nUSER root\nRUN apt-get install -y curl\nUSER 10001"),
    docker("FROM ubuntu:24.04\nRUN echo sudo is not needed && ls sudo"),
    docker("FROM ubuntu:24.04\n# RUN sudo make\nRUN make")
  ]
});

// src/scan/iac/rules/tls-verification-off.ts
var VARIABLES2 = [
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
  ["PYTHONHTTPSVERIFY", /^0$/],
  ["GIT_SSL_NO_VERIFY", /^(?!0$|false$)./i],
  ["NPM_CONFIG_STRICT_SSL", /^false$/i],
  ["PIP_TRUSTED_HOST", /./],
  ["UV_INSECURE_HOST", /./],
  ["CURL_CA_BUNDLE", /^$/],
  ["REQUESTS_CA_BUNDLE", /^$/],
  ["HF_HUB_DISABLE_SSL_VERIFICATION", /^(?!0$|false$)./i],
  ["AWS_NO_VERIFY_SSL", /^(?!0$|false$)./i]
];
var ANY_PROGRAM = /^--(?:insecure-skip-tls-verify|tls-skip-verify|no-check-certificate|no-verify-ssl|skip-tls-verify|insecure-skip-verify)(?:=true)?$/;
var tlsVerificationOff = defineRule({
  id: "tls-verification-off",
  title: "Certificates are not checked",
  severity: "high",
  confidence: "high",
  remediation: "Remove the switch; add the certificate authority of an inner service to the trust store instead.",
  references: ["https://cwe.mitre.org/data/definitions/295.html"],
  controls: aisvs(["4.3.4"], ["4.3.4"]),
  check: {
    *shell(script) {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        const word = program === void 0 ? void 0 : switchOf2(program);
        if (word === void 0 || program === void 0) continue;
        yield hit(script, scriptPlace(script, word), {
          message: `${program.name} does not check certificates: anybody on the way can change what it gets`,
          evidence: `${program.name} ${word.text}`
        });
      }
    },
    *launch(launch) {
      for (const variable of launch.variables)
        if (isOff(variable)) yield hit(launch, variable.at, said(variable.name));
      for (const { text, at } of launch.commands.flat()) {
        if (ANY_PROGRAM.test(text))
          yield hit(launch, at, { message: "the program does not check certificates", evidence: text });
      }
    },
    *workflow(workflow2) {
      for (const owner of [
        workflow2,
        ...workflow2.jobs,
        ...workflow2.steps,
        ...workflow2.jobs.flatMap((job) => job.steps)
      ]) {
        for (const entry of entriesOf(get(owner.node, "env"))) {
          const variable = { name: entry.key, value: rawTextOf(entry.value) ?? "", at: entry };
          if (isOff(variable)) yield hit(owner, entry, said(entry.key));
        }
      }
    },
    *dockerfile(dockerfile) {
      for (const stage of dockerfile.stages) {
        for (const { name, value, place } of stage.settings) {
          if (isOff({ name, value: value?.text, at: place })) yield hit(stage, place, said(name));
        }
      }
    }
  },
  match: [
    docker(
      "FROM python:3.13\nRUN curl \xAB-fsSLk\xBB https://example.com/x -o x && pip install \xAB--trusted-host\xBB pypi.example.com torch"
    ),
    docker("FROM node:24\nENV \xABNODE_TLS_REJECT_UNAUTHORIZED=0\xBB A=1\nRUN npm config set \xABstrict-ssl\xBB false"),
    container(
      'image: app\nargs: [serve, \xAB--insecure-skip-tls-verify\xBB]\nenv: [{ name: GIT_SSL_NO_VERIFY, \xABvalue: "1"\xBB }]'
    ),
    steps(
      "- run: |\n    git -c \xABhttp.sslVerify=false\xBB clone https://example.com/x\n    sudo wget \xAB--no-check-certificate\xBB https://example.com/y",
      "behind sudo and options"
    ),
    steps("- run: make\n  env: { \xABPYTHONHTTPSVERIFY: 0\xBB }")
  ],
  clean: [
    docker("FROM python:3.13\nRUN curl -fsSL https://example.com/x -o k && pip install torch"),
    steps("- run: curl -k https://localhost:8443/healthz"),
    container(
      'image: app\nenv: [{ name: NODE_TLS_REJECT_UNAUTHORIZED, value: "1" }]\nargs: [--insecure-skip-tls-verify=false]'
    ),
    steps('- run: echo "never use curl -k" && tar -k -xf x.tar')
  ]
});
function said(name) {
  return { message: `the variable ${name} turns the check of certificates off`, evidence: name };
}
function isOff({ name, value }) {
  if (value === void 0) return false;
  return VARIABLES2.some(
    ([variable, pattern]) => variable === name.toUpperCase() && pattern.test(value.trim())
  );
}
function switchOf2(program) {
  const { name, args } = program;
  if (addressesOf(program).some(({ text }) => isLocalAddress(text))) return void 0;
  const word = args.find(({ text }) => ANY_PROGRAM.test(text));
  if (word !== void 0) return word;
  switch (name) {
    case "curl":
      return optionOf(args, "--insecure", "k");
    case "pip":
    case "pip3":
    case "uv":
      return optionOf(args, "--trusted-host") ?? optionOf(args, "--allow-insecure-host");
    case "git":
      return args.find(
        ({ text }, at) => /^http\.(?:.+\.)?sslverify=false$/i.test(text) || /^http\.sslverify$/i.test(text) && /^(?:false|0)$/i.test(args[at + 1]?.text ?? "")
      );
    case "npm":
    case "yarn":
    case "pnpm":
      return args.find(
        ({ text }, at) => /^(?:--)?strict-ssl=false$/i.test(text) || /^(?:--)?strict-ssl$/i.test(text) && /^false$/i.test(args[at + 1]?.text ?? "") || text === "--no-strict-ssl"
      );
    default:
      return void 0;
  }
}

// src/scan/iac/rules/trust-remote-code.ts
var VARIABLES3 = /* @__PURE__ */ new Set([
  "TRUST_REMOTE_CODE",
  "VLLM_TRUST_REMOTE_CODE",
  "HF_TRUST_REMOTE_CODE"
]);
var MESSAGE = "Python files of the model repository are run when the model is loaded";
var trustRemoteCode = defineRule({
  id: "trust-remote-code",
  title: "Code that comes with a model is run",
  severity: "high",
  confidence: "high",
  remediation: "Take a model that the library supports itself, or review its code and pin it: `--revision` and `--code-revision` with a full commit.",
  references: ["https://huggingface.co/docs/transformers/main/en/models#custom-models"],
  controls: aisvs(["4.5.1", "4.2.3"], ["4.5.1"]),
  check: {
    *launch(launch) {
      for (const command of launch.commands) {
        const word = switchIn(command);
        if (word !== void 0) yield hit(launch, word.at, { message: MESSAGE, evidence: "option" });
      }
      for (const { name, value, at } of launch.variables) {
        if (!VARIABLES3.has(name) || !isSwitchedOn(value)) continue;
        yield hit(launch, at, { message: MESSAGE, evidence: name });
      }
    },
    *shell(script) {
      for (const command of allCommands(script)) {
        const words2 = command.words.map((word) => ({ text: word.text, at: scriptPlace(script, word) }));
        const option = switchIn(words2);
        const inPython = words2.find(
          ({ text }) => /\btrust_remote_code\s{0,9}=\s{0,9}True\b/.test(text) && !isPinnedCall(text)
        );
        for (const word of [option, inPython]) {
          if (word !== void 0) yield hit(script, word.at, { message: MESSAGE, evidence: "option" });
        }
      }
    }
  },
  match: [
    container("image: vllm/vllm-openai:v0.11.0\nargs: [--model, acme/llm, \xAB--trust-remote-code\xBB]"),
    container(
      'image: ghcr.io/huggingface/text-generation-inference:3.3\nenv: [{ name: TRUST_REMOTE_CODE, \xABvalue: "True"\xBB }]'
    ),
    docker(
      'FROM vllm/vllm-openai:v0.11.0\nCMD ["serve", "acme/llm", \xAB"--trust_remote_code"\xBB]',
      "underscores for dashes"
    ),
    container(
      'image: app\ncommand: [bash, -lc, "exec vllm serve acme/llm --revision main \xAB--trust-remote-code\xBB"]',
      "inside a shell command, pinned to a branch"
    ),
    docker(
      `FROM python:3.13
RUN python -c \xAB"from transformers import AutoModel as M; M.from_pretrained('acme/llm', trust_remote_code=True)"\xBB`
    )
  ],
  clean: [
    container("image: vllm/vllm-openai:v0.11.0\nargs: [--model, acme/llm]"),
    container(
      `image: vllm/vllm-openai:v0.11.0
args: [--model, acme/llm, --trust-remote-code, --revision, ${COMMIT}, --code-revision=${COMMIT}]`
    ),
    container(
      'image: app\nargs: [--trust-remote-code=false]\nenv: [{ name: TRUST_REMOTE_CODE, value: "0" }]'
    ),
    steps('- run: echo "do not use trust remote code"')
  ]
});
function switchIn(command) {
  const option = launchOption(command, "--trust-remote-code");
  if (option === void 0 || /^(?:0|false|no|off)$/i.test(option.value ?? "")) return void 0;
  const code = launchOption(command, "--code-revision")?.value ?? launchOption(command, "--revision")?.value;
  return isCommit(code) ? void 0 : option.word;
}
function isPinnedCall(text) {
  return /\b(?:code_)?revision\s{0,9}=\s{0,9}['"][\da-f]{40}['"]/i.test(text);
}

// src/scan/iac/rules/unsafe-model-loading.ts
var VARIABLES4 = /* @__PURE__ */ new Set([
  "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD",
  "VLLM_ALLOW_INSECURE_SERIALIZATION"
]);
var PYTHON = /\b(?:weights_only\s{0,9}=\s{0,9}False|allow_pickle\s{0,9}=\s{0,9}True|safe_mode\s{0,9}=\s{0,9}False|enable_unsafe_deserialization\s{0,9}\()/;
var MESSAGE2 = "reading the model runs whatever code its file contains";
var unsafeModelLoading = defineRule({
  id: "unsafe-model-loading",
  title: "Model is loaded by a format that runs code",
  severity: "high",
  confidence: "high",
  remediation: "Load safetensors, GGUF or ONNX; remove the switch that allows pickle.",
  references: ["https://docs.pytorch.org/docs/stable/notes/serialization.html#weights-only"],
  controls: aisvs(["4.5.1"], ["4.5.1"]),
  check: {
    *launch(launch) {
      for (const { name, value, at } of launch.variables) {
        if (VARIABLES4.has(name) && isSwitchedOn(value))
          yield hit(launch, at, { message: MESSAGE2, evidence: name });
      }
      for (const command of launch.commands) {
        const format = launchOption(command, "--load-format");
        if (format?.value !== "pt") continue;
        yield hit(launch, format.word.at, { message: MESSAGE2, evidence: "--load-format pt" });
      }
    },
    *shell(script) {
      for (const command of allCommands(script)) {
        for (const word of [...command.assignments, ...command.words]) {
          const [name = "", value] = word.text.split("=", 2);
          if (!(VARIABLES4.has(name) && isSwitchedOn(value)) && !PYTHON.test(word.text)) continue;
          yield hit(script, scriptPlace(script, word), { message: MESSAGE2, evidence: name.slice(0, 60) });
        }
      }
    }
  },
  match: [
    container('image: app\nenv:\n  - name: TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD\n    \xABvalue: "1"\xBB'),
    container(
      "image: vllm/vllm-openai:v0.11.0\nargs: [--model, a/b, \xAB--load-format=pt\xBB]\nenv: [{ name: VLLM_ALLOW_INSECURE_SERIALIZATION, \xABvalue: true\xBB }]"
    ),
    docker("FROM python:3.13\nENV \xABTORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=yes\xBB\nCMD serve"),
    container(
      'image: app\ncommand: [sh, -c, "\xABVLLM_ALLOW_INSECURE_SERIALIZATION=1\xBB vllm serve a/b"]',
      "before the command in a shell"
    ),
    docker(`FROM python:3.13
RUN python -c \xAB"import torch; torch.load('m.pt', weights_only=False)"\xBB`)
  ],
  clean: [
    container('image: app\nenv: [{ name: TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD, value: "0" }]'),
    container("image: vllm/vllm-openai:v0.11.0\nargs: [--model, a/b, --load-format, safetensors]"),
    steps(`- run: python -c "import torch; torch.load('m.pt', weights_only=True)"`)
  ]
});

// src/scan/iac/rules/unsafe-sysctl.ts
var SAFE = /* @__PURE__ */ new Set([
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.ip_unprivileged_port_start",
  "net.ipv4.ping_group_range",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_keepalive_intvl",
  "net.ipv4.tcp_keepalive_probes",
  "net.ipv4.tcp_keepalive_time",
  "net.ipv4.tcp_rmem",
  "net.ipv4.tcp_syncookies",
  "net.ipv4.tcp_wmem"
]);
var unsafeSysctl = defineRule({
  id: "unsafe-sysctl",
  title: "Pod changes a kernel setting that is not its own",
  severity: "medium",
  confidence: "high",
  remediation: "Remove the setting, or make it when the node is set up; only the safe sysctls are kept apart per pod.",
  references: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls"],
  controls: aisvs(["4.1.1"], ["4.1.1"]),
  check: {
    *pod(pod2) {
      for (const item of itemsOf(get(pod2.spec, "securityContext", "sysctls"))) {
        const at = get(item, "name");
        const name = textOf(at)?.replaceAll("/", ".");
        if (at === void 0 || name === void 0 || SAFE.has(name)) continue;
        yield hit(pod2, at, {
          message: `the pod sets ${name}, which is not in the list of safe settings`,
          detail: "securityContext.sysctls",
          evidence: name
        });
      }
    }
  },
  match: [
    pod(
      'securityContext:\n  sysctls:\n    - name: \xABkernel.msgmax\xBB\n      value: "65536"\ncontainers: [{ name: web, image: app }]'
    ),
    pod(
      'securityContext: { sysctls: [{ name: \xABnet.core.somaxconn\xBB, value: "1024" }] }\ncontainers: [{ name: web, image: app }]'
    ),
    manifest(
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: j }\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers: [{ name: a, image: app }]\n          securityContext: { sysctls: [{ name: \xABkernel/sem\xBB, value: "1 2 3 4" }] }',
      "slashes for dots"
    )
  ],
  clean: [
    pod(
      'securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }\ncontainers: [{ name: web, image: app }]'
    ),
    pod("securityContext: { sysctls: [] }\ncontainers: [{ name: web, image: app }]"),
    pod(
      'securityContext: { sysctls: [{ name: net/ipv4/ping_group_range, value: "0 0" }] }\ncontainers: [{ name: web, image: app }]'
    )
  ]
});

// src/scan/iac/rules/unsecure-commands.ts
var unsecureCommands = defineRule({
  id: "unsecure-commands",
  title: "Output of a step may set variables and paths of the runner",
  severity: "high",
  confidence: "high",
  remediation: "Remove `ACTIONS_ALLOW_UNSECURE_COMMANDS` and write to the files `$GITHUB_ENV` and `$GITHUB_PATH`.",
  references: [
    "https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/"
  ],
  controls: aisvs(["4.2.1"], ["4.2.6"]),
  check: {
    *workflow(workflow2) {
      for (const owner of [workflow2, ...workflow2.jobs, ...stepsOf(workflow2)]) {
        const entry = entryAt(owner.node, "env", "ACTIONS_ALLOW_UNSECURE_COMMANDS");
        if (entry === void 0 || !isSwitchedOn(rawTextOf(entry.value))) continue;
        yield hit(owner, entry, {
          message: "whatever a step prints may set the variables of later steps",
          detail: "env"
        });
      }
    }
  },
  match: [
    steps("- run: make\n  env:\n    \xABACTIONS_ALLOW_UNSECURE_COMMANDS: true\xBB"),
    workflow(
      'on: push\npermissions: {}\n"env": { \xABACTIONS_ALLOW_UNSECURE_COMMANDS: "True"\xBB }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]',
      "for all jobs, as text"
    ),
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: { \xABACTIONS_ALLOW_UNSECURE_COMMANDS: 1\xBB }\n    steps: [{ run: make }]"
    )
  ],
  clean: [
    steps("- run: make\n  env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: false }"),
    steps('- run: echo "A=1" >> "$GITHUB_ENV"'),
    steps("- run: echo ACTIONS_ALLOW_UNSECURE_COMMANDS=true")
  ]
});

// src/scan/iac/rules/untrusted-checkout.ts
var TRIGGERS = ["pull_request_target", "workflow_run", "issue_comment"];
var HEAD = /^github\.(?:head_ref$|event\.(?:number|issue\.number|pull_request\.(?:number|merge_commit_sha|head\.(?:sha|ref|repo\.[a-z_]+))|workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.[a-z_]+|pull_requests\.))|event$)/;
var untrustedCheckout = defineRule({
  id: "untrusted-checkout",
  title: "Unreviewed change is checked out by a workflow that holds secrets",
  severity: "critical",
  confidence: "medium",
  remediation: "Build and test changes under `pull_request`, which has no secrets; let `pull_request_target` and `workflow_run` only read data, never check out or run the change.",
  references: ["https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"],
  controls: aisvs(["4.2.1", "4.4.5"], ["4.2.6"]),
  check: {
    *step(step) {
      const trigger = TRIGGERS.find((name) => step.workflow.triggers.has(name));
      if (trigger === void 0 || hasAuthorGate(step.job, step)) return;
      for (const at of [...checkoutInputs(step), ...checkoutCommands(step)]) {
        yield hit(step, at, {
          message: `the change of an outsider is checked out while ${trigger} gives the job secrets and a write token`
        });
      }
    }
  },
  match: [
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: \xAB${{ github.event.pull_request.head.sha }}\xBB\n      - run: npm test"
    ),
    workflow(
      'on:\n  issue_comment:\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: \xAB"refs/pull/${{ github.event.issue.number }}/merge"\xBB }',
      "by the number of the pull request"
    ),
    workflow(
      'on: { workflow_run: { workflows: [ci] } }\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: Actions/Checkout@v5\n        with: { Repository: \xAB"${{ github.event.workflow_run.head_repository.full_name }}"\xBB, ref: \xAB"${{ github.event.workflow_run.head_branch }}"\xBB }',
      "names of actions and inputs in another case"
    ),
    workflow(
      `on: pull_request_target
permissions: {}
jobs:
  test:
    if: github.actor == 'dependabot[bot]'
    runs-on: ubuntu-24.04
    steps:
      - run: |
          \xABgh pr checkout\xBB "$NUMBER"
          npm ci`,
      "by a command, behind a condition that outsiders can meet"
    )
  ],
  clean: [
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }'
    ),
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  label:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "${{ github.event.pull_request.base.sha }}" }'
    ),
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  test:\n    if: github.event.pull_request.head.repo.full_name == github.repository\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "${{ github.head_ref }}" }'
    )
  ]
});
function checkoutInputs(step) {
  if (!usesAction(step, "actions/checkout")) return [];
  const inputs = inputsOf(step);
  return ["repository", "ref"].flatMap((name) => {
    const node = inputs.get(name);
    if (node?.kind !== "scalar") return [];
    return expressionsIn(scalarText(node)).some(({ paths }) => paths.some((path3) => HEAD.test(path3))) ? [node] : [];
  });
}
function checkoutCommands(step) {
  return stepScripts(step).flatMap(
    (script) => allCommands(script).flatMap((command) => {
      const program = programOf(command);
      const [first, second] = program?.args ?? [];
      const isCheckout = program?.name === "gh" && first?.text === "pr" && second?.text === "checkout";
      const fetched = program?.name === "git" && first?.text === "fetch" ? program.args.find(isPullRef) : void 0;
      if (fetched !== void 0) return [scriptPlace(script, fetched)];
      return isCheckout && program !== void 0 ? [scriptPlace(script, { start: program.word.start, end: second?.end ?? program.word.end })] : [];
    })
  );
}
function isPullRef({ text }) {
  return /^\+?(?:refs\/)?pull\/[^/]+\/(?:head|merge)/.test(text.replace(/\$\{\{[^}]*\}\}/g, "x"));
}

// src/scan/iac/rules/workflow-permissions-missing.ts
var workflowPermissionsMissing = defineRule({
  id: "workflow-permissions-missing",
  title: "Workflow does not say what its token may do",
  severity: "medium",
  confidence: "high",
  remediation: "Write `permissions: {}` at the top and give each job the scopes it needs; without it the token has whatever the repository settings allow.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
  ],
  controls: aisvs(["4.1.1"], ["4.8.1"]),
  check: {
    *workflow(workflow2) {
      if (workflow2.kind !== "workflow" || workflow2.node.entries.has("permissions")) return;
      if (workflow2.triggers.size === 1 && workflow2.triggers.has("workflow_call")) return;
      if (workflow2.jobs.every((job) => job.node.entries.has("permissions"))) return;
      yield hit(workflow2, workflow2.anchor, {
        message: "a job of the workflow runs with the default token permissions"
      });
    }
  },
  match: [
    workflow("name: ci\n\xABon\xBB: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"),
    workflow(
      "\xABon\xBB: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions: {}\n    steps: [{ run: make }]\n  b:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    ),
    workflow(
      "\xABon\xBB: push\nenv: { permissions: none }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make, with: { permissions: read } }]",
      "the word in other places"
    )
  ],
  clean: [
    workflow("on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"),
    workflow(
      "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions: { contents: read }\n    steps: [{ run: make }]"
    ),
    workflow("on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]")
  ]
});

// src/scan/iac/rules/workflow-write-all.ts
var workflowWriteAll = defineRule({
  id: "workflow-write-all",
  title: "Workflow token may write everything",
  severity: "high",
  confidence: "high",
  remediation: "Write `permissions: {}` at the top and give each job the scopes it needs (`permissions: { contents: read }`).",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
  ],
  controls: aisvs(["4.1.1"], ["4.8.1"]),
  check: {
    *workflow(workflow2) {
      for (const owner of [workflow2, ...workflow2.jobs]) {
        const entry = entryAt(owner.node, "permissions");
        if (entry === void 0 || textOf(entry.value) !== "write-all") continue;
        yield hit(owner, entry, {
          message: "the token of the workflow may write everything",
          detail: "permissions"
        });
      }
    }
  },
  match: [
    workflow(
      "on: push\n\xABpermissions: write-all\xBB\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    \xABpermissions: 'write-all'\xBB\n    steps: [{ run: make }]"
    ),
    workflow(
      'on: push\n\xAB"permissions": &all write-all\xBB\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    \xABpermissions: *all\xBB\n    steps: [{ run: make }]',
      "by an alias"
    )
  ],
  clean: [
    workflow(
      "on: push\npermissions: read-all\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]"
    ),
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions: { contents: write }\n    steps: [{ run: make }]"
    ),
    workflow("on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: echo write-all }]")
  ]
});

// src/scan/iac/rules/writable-root-filesystem.ts
var writableRootFilesystem = defineRule({
  id: "writable-root-filesystem",
  title: "Container can change its own root file system",
  severity: "medium",
  confidence: "high",
  remediation: "Set `readOnlyRootFilesystem: true` and mount an `emptyDir` with a size limit where the program has to write.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  controls: aisvs(["4.1.3"], ["4.1.3", "4.5.1"]),
  check: {
    *container(container2) {
      const entry = entryAt(container2.node, "securityContext", "readOnlyRootFilesystem");
      if (isTrue(entry?.value) || isUnknown(entry?.value) || isWindowsPod(container2.pod)) return;
      if (entry === void 0 && container2.isPatch) return;
      yield hit(container2, entry ?? container2.anchor, {
        message: `container "${container2.name}" does not have a read-only root file system`,
        detail: "securityContext.readOnlyRootFilesystem"
      });
    }
  },
  match: [
    pod("containers:\n  - name: \xABserver\xBB\n    image: app"),
    container("image: app\nsecurityContext:\n  \xABreadOnlyRootFilesystem: false\xBB"),
    pod(
      "securityContext: { readOnlyRootFilesystem: true }\ncontainers:\n  - name: \xABserver\xBB\n    image: app",
      "set on the pod, where the field does not exist"
    )
  ],
  clean: [
    container("image: app\nsecurityContext: { readOnlyRootFilesystem: true }"),
    container("image: app\nsecurityContext: { readOnlyRootFilesystem: on }"),
    container("args: [--verbose]")
  ]
});

// src/scan/iac/rules.ts
var IAC_RULES = [
  actionNotPinned,
  actionOnBranch,
  allSecretsExposed,
  broadCapability,
  buildIsolationOff,
  cacheInRelease,
  capabilitiesKept,
  checkoutCredentials,
  compromisedRelease,
  containerRuntimeSocket,
  credentialInWorkflow,
  dependencyConfusion,
  environmentFileInjection,
  extraCapability,
  gpuDeviceHostPath,
  gpuMemoryShared,
  gpuVisibleDevices,
  hostCapability,
  hostNamespace,
  hostPath,
  hostPort,
  imageLatestTag,
  imageNotPinned,
  imageRunsAsRoot,
  ingressWithoutTls,
  inputInScript,
  longLivedCloudKey,
  mandatoryAccessControlOff,
  memoryVolumeUnbounded,
  meshMtlsNotStrict,
  metadataServiceReachable,
  modelNotPinned,
  modelServerDevMode,
  modelServerExposed,
  modelVolumeWritable,
  networkPolicyAllowsAll,
  noDefaultDenyEgress,
  noDefaultDenyIngress,
  nonRootNotEnforced,
  notebookWithoutAuthentication,
  packageFromMovingSource,
  packageSignatureOff,
  plainHttpDownload,
  podSecurityNotEnforced,
  privilegeEscalation,
  privilegedContainer,
  procMountUnmasked,
  publicService,
  rayWithoutAuthentication,
  rbacAdmissionWebhooks,
  rbacClusterAdmin,
  rbacEscalation,
  rbacEveryone,
  rbacPodExec,
  rbacReadsSecrets,
  rbacWildcard,
  remoteAccessService,
  remoteAdd,
  remoteScript,
  resourceLimits,
  rootUser,
  scriptInjection,
  scriptInjectionPullRequest,
  seccompNotSet,
  seccompUnconfined,
  secretAsVariable,
  secretBuildArgument,
  secretFileCopied,
  secretInConfigMap,
  secretInEnvironment,
  secretInImage,
  secretManifest,
  secretsInherit,
  selfHostedRunner,
  sensitiveHostPath,
  serviceAccountToken,
  signatureCheckNotEnforced,
  spoofableBotCheck,
  sudoInImage,
  tlsVerificationOff,
  trustRemoteCode,
  unsafeModelLoading,
  unsafeSysctl,
  unsecureCommands,
  untrustedCheckout,
  workflowPermissionsMissing,
  workflowWriteAll,
  writableRootFilesystem
];
var ownRulesSha256;
function iacRulesSha256(rules) {
  if (rules === void 0) return ownRulesSha256 ??= iacRulesSha256(IAC_RULES);
  return canonicalDigest(rules.map(({ meta, examples }) => ({ meta, examples })));
}

export {
  get,
  entriesOf,
  itemsOf,
  textOf,
  rawTextOf,
  isEmpty,
  isWorkflow,
  isAction,
  readWorkflow,
  readAction,
  stepsOf,
  joinPath,
  makeSourceFile,
  lineOf,
  textOfLine,
  locationOf,
  joinSlices,
  joinTexts,
  derivedText,
  sliceMapped,
  placeIn,
  LIMITS,
  scalarText,
  SHELLS,
  programOf,
  baseName,
  allCommands,
  scriptsOf,
  foreignScript,
  stepScripts,
  inForce,
  launchOfContainer,
  launchOfDockerfile,
  parseYaml,
  isManifest,
  objectsOf,
  makeWalkBudget,
  findPods,
  Cluster,
  IAC_RULES,
  iacRulesSha256
};
