import {
  require_dist
} from "./chunk-UUXONJ3O.js";
import {
  KEY_SEPARATOR
} from "./chunk-ILEPXQEQ.js";
import {
  closestTo
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/config/policy-issues.ts
function problemsOf(error, value) {
  return error.issues.flatMap((issue) => explain(issue, [], value));
}
function explain(issue, base, value) {
  const path = [...base, ...issue.path.map((part) => typeof part === "symbol" ? String(part) : part)];
  switch (issue.code) {
    case "unrecognized_keys": {
      const messages = issue.message.split(KEY_SEPARATOR);
      return issue.keys.map((key, index) => ({
        path: [...path, key],
        part: "key",
        message: messages[index] ?? "unknown key"
      }));
    }
    case "invalid_key":
      return [{ path, part: "key", message: issue.issues[0]?.message ?? "name is not accepted" }];
    case "invalid_union":
      return explainUnion(issue, path, value);
    case "invalid_value":
      return [{ path, message: oneOf(issue.values.map(String), valueAt(value, path), issue.message) }];
    case "custom":
    case "invalid_element":
    case "invalid_format":
    case "invalid_type":
    case "not_multiple_of":
    case "too_big":
    case "too_small":
      return [{ path, message: plain(issue.message) }];
  }
}
function explainUnion(issue, path, value) {
  const options = Reflect.get(issue, "options");
  if (Array.isArray(options)) {
    return [{ path, message: oneOf(options.map(String), valueAt(value, path), issue.message) }];
  }
  const alternatives = issue.errors.map((errors) => errors.flatMap((each) => explain(each, path, value)));
  const [best] = alternatives.sort((a, b) => a.length - b.length);
  return best ?? [{ path, message: plain(issue.message) }];
}
function oneOf(allowed, given, message) {
  if (given === void 0) return "is required";
  if (typeof given !== "string" || allowed.length < 2) return plain(message);
  const guess = closestTo(given.toLowerCase(), allowed);
  const help = guess === void 0 ? `allowed are ${allowed.join(", ")}` : `did you mean "${guess}"?`;
  return `${JSON.stringify(given.slice(0, 80))} is not allowed here, ${help}`;
}
function plain(message) {
  if (message.endsWith("received undefined")) return "is required";
  const text = message.replace(/^Invalid (input|option): /, "");
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
function valueAt(value, path) {
  let current = value;
  for (const part of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, part)) return void 0;
    current = Reflect.get(current, part);
  }
  return current;
}

// src/config/yaml-tree.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_YAML_CHARACTERS = 256 * 1024;
var MAX_DEPTH = 32;
var MAX_VALUES = 2e4;
var MAX_ALIASES = 100;
function readYamlTree(text) {
  if (text.length > MAX_YAML_CHARACTERS) {
    return refuse({ line: 1, column: 1 }, `is longer than ${String(MAX_YAML_CHARACTERS)} characters`);
  }
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
    // Quadratic in the library; the walk below finds duplicates in one pass.
    uniqueKeys: false
  });
  const place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    const problems = syntax.slice(0, 10).map((each) => ({ ...place(each.pos[0]), message: lowerFirst(each.message) }));
    return { ok: false, problems };
  }
  return buildTree(document, place);
}
function refuse(at, message) {
  return { ok: false, problems: [{ ...at, message }] };
}
var Refusal = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
function buildTree(document, place) {
  const offsets = /* @__PURE__ */ new Map();
  let left = MAX_VALUES;
  let aliasesLeft = MAX_ALIASES;
  const build = (node, path, fallback) => {
    const offset = node?.range?.[0] ?? fallback;
    left -= 1;
    if (left < 0)
      throw new Refusal(`has more than ${String(MAX_VALUES)} values after aliases are resolved`, offset);
    if (path.length > MAX_DEPTH) throw new Refusal(`is nested deeper than ${String(MAX_DEPTH)}`, offset);
    offsets.set(placeKey(path, "value"), offset);
    if (node === null) return null;
    if (node.tag !== void 0 && !(0, import_yaml.isAlias)(node))
      throw new Refusal(`tag ${node.tag} is not accepted`, offset);
    if ((0, import_yaml.isAlias)(node)) {
      aliasesLeft -= 1;
      if (aliasesLeft < 0) throw new Refusal(`uses more than ${String(MAX_ALIASES)} aliases`, offset);
      const target = node.resolve(document);
      if (target === void 0) throw new Refusal(`alias *${node.source} has no anchor`, offset);
      return build(target, path, offset);
    }
    if ((0, import_yaml.isScalar)(node)) return node.value;
    if ((0, import_yaml.isSeq)(node))
      return node.items.map((item, index) => build(item, [...path, index], offset));
    if ((0, import_yaml.isMap)(node)) {
      const object = {};
      for (const pair of node.items) {
        const key = (0, import_yaml.isScalar)(pair.key) ? pair.key.value : void 0;
        const keyOffset = pair.key?.range?.[0] ?? offset;
        if (typeof key !== "string" || key === "" || key === "__proto__") {
          throw new Refusal("key is not accepted, keys are plain text", keyOffset);
        }
        if (Object.hasOwn(object, key))
          throw new Refusal(`key ${JSON.stringify(key)} is there twice`, keyOffset);
        offsets.set(placeKey([...path, key], "key"), keyOffset);
        object[key] = build(pair.value, [...path, key], keyOffset);
      }
      return object;
    }
    throw new Refusal("is not a value, list or mapping", offset);
  };
  let value;
  try {
    value = build(document.contents, [], 0);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return refuse(place(thrown.offset), thrown.message);
  }
  const positionOf = (path, part = "value") => {
    const offset = offsets.get(placeKey(path, part)) ?? offsets.get(placeKey(path, "value"));
    if (offset !== void 0) return place(offset);
    return path.length === 0 ? { line: 1, column: 1 } : positionOf(path.slice(0, -1), "key");
  };
  return { ok: true, tree: { value, positionOf } };
}
function placeKey(path, part) {
  return `${part}${JSON.stringify(path)}`;
}
function lowerFirst(text) {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export {
  problemsOf,
  MAX_YAML_CHARACTERS,
  readYamlTree
};
