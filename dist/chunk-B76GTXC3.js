const fs2 = process.getBuiltinModule("node:fs");
const path2 = process.getBuiltinModule("node:path");
const { setImmediate } = process.getBuiltinModule("node:timers/promises");
const path = process.getBuiltinModule("node:path");
const fs = process.getBuiltinModule("node:fs");
import {
  parseExcludes,
  walkTree
} from "./chunk-H464W54P.js";
import {
  Cluster,
  IAC_RULES,
  LIMITS,
  SHELLS,
  allCommands,
  baseName,
  derivedText,
  entriesOf,
  findPods,
  foreignScript,
  get,
  iacRulesSha256,
  inForce,
  isAction,
  isEmpty,
  isManifest,
  isWorkflow,
  itemsOf,
  joinPath,
  joinSlices,
  joinTexts,
  launchOfContainer,
  launchOfDockerfile,
  lineOf,
  locationOf,
  makeSourceFile,
  makeWalkBudget,
  objectsOf,
  parseYaml,
  placeIn,
  programOf,
  rawTextOf,
  readAction,
  readWorkflow,
  scalarText,
  scriptsOf,
  sliceMapped,
  stepScripts,
  stepsOf,
  textOf,
  textOfLine
} from "./chunk-I4ASFKTF.js";
import {
  coverageOf
} from "./chunk-XBB4LAOA.js";
import {
  compareFindings,
  fingerprintOf
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  PRODUCT
} from "./chunk-4YF2P4A2.js";

// src/scan/iac/scan-iac.ts

// src/scan/iac/detect.ts
var FOREIGN = new Set(
  "ts tsx mts cts js jsx mjs cjs py pyi ipynb rs go java kt scala c h cc cpp hpp cs rb php pl lua r swift m sql css scss less html htm vue svelte md mdx rst adoc csv tsv parquet arrow svg png jpg jpeg gif webp ico pdf mp3 mp4 wav zip gz tgz tar xz bz2 zst 7z whl jar safetensors gguf onnx pt pth bin ckpt pkl npy npz h5 pb tflite model so dll dylib exe wasm map lock sum woff woff2 ttf dockerignore sh bash zsh fish ksh ps1 bat cmd license".split(" ")
);
function candidateOf(file) {
  const name = path.posix.basename(file);
  const lower = name.toLowerCase();
  const extension = lower.includes(".") ? lower.slice(lower.lastIndexOf(".") + 1) : "";
  const isYaml = extension === "yaml" || extension === "yml";
  if (isYaml && /(?:^|\/)\.github\/workflows\/[^/]+$/.test(file)) return { kind: "workflow" };
  if (isYaml && lower.startsWith("action.")) return { kind: "action" };
  if (isYaml && /^(?:docker-)?compose(?:[.-].*)?\.ya?ml$/.test(lower)) return unsupported("Compose");
  if (isYaml) return { kind: "yaml" };
  if (extension === "tf" || extension === "tofu" || lower.endsWith(".tf.json"))
    return unsupported("Terraform");
  if (extension === "bicep") return unsupported("Bicep");
  if (extension === "json") return { kind: "json" };
  if (lower === "dockerfile" || lower === "containerfile") return { kind: "dockerfile" };
  if (FOREIGN.has(extension)) return void 0;
  if (/^(?:dockerfile|containerfile)[.-]|\.(?:dockerfile|containerfile)$/.test(lower))
    return { kind: "dockerfile" };
  return { kind: "other" };
}
function isTemplateName(file) {
  return /\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|gotmpl|in)$/i.test(file);
}
function unsupported(what) {
  return { kind: "unsupported", what };
}
function escapable(word) {
  const spellings = (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16).padStart(2, "0");
    return `(?:${char}|\\\\u00${hex}|\\\\x${hex}|\\\\U000000${hex})`;
  };
  return [...word].map(spellings).join("");
}
var API_VERSION = new RegExp(escapable("apiVersion"), "i");
function mayBeManifest(text) {
  return API_VERSION.test(text);
}
function looksLikeManifest(text) {
  if (/^[ \t]*(?:-[ \t]+|\{[ \t]*|,[ \t]*)?["']?apiVersion["']?[ \t]*:/m.test(text)) {
    return /(?:^|[\s{,])["']?kind["']?[ \t]*:/m.test(text);
  }
  return mayBeManifest(text) && /\\[uUx]/.test(text) && !text.includes("apiVersion");
}
function mayBeWorkflow(text) {
  return /^["']?(?:jobs|runs)["']?[ \t]*:/m.test(text) && /^["']?(?:on|runs)["']?[ \t]*:/m.test(text);
}
function looksLikeDockerfile(head) {
  for (const line of head.split("\n", 60)) {
    if (/^\s*(?:#|$|ARG\s)/i.test(line)) continue;
    return /^\s*FROM\s+(?:--platform=\S+\s+)?[\w.$][\w.${}:/@-]*(?:\s+AS\s+\S+)?\s*$/i.test(line) && /^\s*(?:RUN|COPY|CMD|ENTRYPOINT|USER|WORKDIR|ENV|ADD|LABEL)\s/im.test(head);
  }
  return false;
}

// src/scan/iac/dockerfile/expand.ts
function expandWord(raw, escape, variables) {
  if (!/["'$\\`]/.test(raw)) return { text: raw, isUnknown: false };
  return new Expansion(raw, escape, variables).run();
}
var Expansion = class {
  raw;
  escape;
  variables;
  at = 0;
  out = "";
  isUnknown = false;
  constructor(raw, escape, variables) {
    this.raw = raw;
    this.escape = escape;
    this.variables = variables;
  }
  run() {
    this.until("", 0);
    const tooLong = this.out.length > LIMITS.expandedChars;
    return { text: this.out.slice(0, LIMITS.expandedChars), isUnknown: this.isUnknown || tooLong };
  }
  /** Reads up to `stop` (a quote, a brace, or the end) and consumes it. */
  until(stop, depth) {
    while (this.at < this.raw.length && this.out.length <= LIMITS.expandedChars) {
      const char = this.raw[this.at] ?? "";
      this.at += 1;
      if (char === stop) return;
      if (stop === "'") this.out += char;
      else if (char === this.escape) this.escaped(stop);
      else if (char === "$") this.variable(depth);
      else if (stop !== '"' && (char === '"' || char === "'")) this.until(char, depth);
      else this.out += char;
    }
  }
  escaped(stop) {
    const next = this.raw[this.at];
    if (next === void 0) return;
    this.at += 1;
    if (stop === '"' && next !== '"' && next !== "$" && next !== this.escape) this.out += this.escape;
    this.out += next;
  }
  variable(depth) {
    const rest = this.raw.slice(this.at, this.at + 256);
    const bare = /^(?:[A-Za-z_]\w*|\d|[@*#?\-$!])/.exec(rest)?.[0];
    if (bare !== void 0) {
      this.at += bare.length;
      this.put(this.variables(bare));
    } else if (rest.startsWith("{")) {
      this.braced(depth);
    } else {
      this.out += "$";
    }
  }
  braced(depth) {
    const head = /^\{([A-Za-z_]\w*|\d)(:?[-+?]|[}#%/])/.exec(this.raw.slice(this.at, this.at + 256));
    if (head === null || depth > LIMITS.nesting) {
      this.isUnknown = true;
      this.at = this.raw.length;
      return;
    }
    this.at += head[0].length;
    const value = this.variables(head[1] ?? "");
    const operator = head[2] ?? "";
    if (operator === "}") return this.put(value);
    const fallback = this.operand(depth);
    switch (operator.replace(":", "")) {
      case "-":
        return this.put(value === void 0 || operator === ":-" && value === "" ? fallback : value);
      case "+":
        return this.put(value === void 0 || operator === ":+" && value === "" ? "" : fallback);
      case "?":
        return this.put(value);
      default:
        this.isUnknown = true;
    }
  }
  /** Reads the word after the operator up to the closing brace; undefined when a part of it is unknown. */
  operand(depth) {
    const before = { out: this.out, isUnknown: this.isUnknown };
    this.out = "";
    this.isUnknown = false;
    this.until("}", depth + 1);
    const result = this.isUnknown ? void 0 : this.out;
    this.out = before.out;
    this.isUnknown = before.isUnknown;
    return result;
  }
  put(value) {
    if (value === void 0) this.isUnknown = true;
    else this.out += value;
  }
};

// src/scan/iac/dockerfile/words.ts
function splitWords(text, escape) {
  const words = [];
  let start = -1;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (start === -1) {
      if (/\s/.test(char)) continue;
      start = at;
    }
    if (quote === "" && /\s/.test(char)) {
      words.push({ start, end: at });
      start = -1;
    } else if (char === escape && quote !== "'") {
      at += 1;
    } else if (quote === "" && (char === '"' || char === "'")) {
      quote = char;
    } else if (char === quote) {
      quote = "";
    }
  }
  if (start !== -1) words.push({ start, end: text.length });
  return words;
}
function readWords(body, escape, variables) {
  return splitWords(body.text, escape).map(({ start, end }) => {
    const raw = body.text.slice(start, end);
    return { raw, ...expandWord(raw, escape, variables), place: placeIn(body, start, end) };
  });
}
function takeFlags(body, escape) {
  const flags = [];
  const words = splitWords(body.text, escape);
  let index = 0;
  for (; index < words.length; index += 1) {
    const { start, end } = words[index] ?? { start: 0, end: 0 };
    const word = body.text.slice(start, end);
    if (!word.startsWith("--")) break;
    if (word === "--") {
      index += 1;
      break;
    }
    const text = expandWord(word, escape, () => void 0).text;
    const equals = text.indexOf("=");
    flags.push({
      name: equals === -1 ? text.slice(2) : text.slice(2, equals),
      value: equals === -1 ? "" : text.slice(equals + 1),
      place: placeIn(body, start, end)
    });
  }
  return { flags, rest: sliceMapped(body, words[index]?.start ?? body.text.length, body.text.length) };
}
function readExecForm(body) {
  const text = body.text.trim();
  if (!text.startsWith("[") || !isStringArray(text)) return void 0;
  const words = [];
  const literal = /"(?:[^"\\]|\\.)*"/gs;
  for (let match = literal.exec(body.text); match !== null; match = literal.exec(body.text)) {
    const value = JSON.parse(match[0]);
    words.push({
      raw: match[0],
      text: String(value),
      isUnknown: false,
      place: placeIn(body, match.index, match.index + match[0].length)
    });
  }
  return words;
}
function isStringArray(text) {
  try {
    const value = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === "string");
  } catch {
    return false;
  }
}

// src/scan/iac/dockerfile/heredoc.ts
var HEREDOC = /^(\d*)<<(-?)([^<]*)$/;
function readHeredocs(body, reader) {
  const heredocs = [];
  for (const { start, end } of splitWords(body.text, "\\")) {
    const match = HEREDOC.exec(body.text.slice(start, end));
    const word = match?.[3] ?? "";
    const name = expandWord(word, "\\", () => void 0).text;
    if (match === null || name === "") continue;
    const read = readBody(reader, name, match[2] === "-");
    heredocs.push({ name, expand: name === word, body: read.body });
    if (!read.isTerminated) return { heredocs, isTerminated: false };
  }
  return { heredocs, isTerminated: true };
}
function readBody(reader, name, chomp) {
  const slices = [];
  for (let line = reader.take(); line !== void 0; line = reader.take()) {
    const tabs = chomp ? /^\t*/.exec(line.text)?.[0].length ?? 0 : 0;
    if (line.text.slice(tabs) === name)
      return { body: joinSlices(reader.source, slices), isTerminated: true };
    const next = reader.source.lineStarts[line.number];
    slices.push([line.start + tabs, line.start + line.text.length]);
    if (next !== void 0) slices.push([next - 1, next]);
  }
  return { body: joinSlices(reader.source, slices), isTerminated: false };
}

// src/scan/iac/dockerfile/line-reader.ts
var COMMENT = /^[ \t]*#/;
var DIRECTIVE = /^#[ \t]*([A-Za-z][A-Za-z0-9]*)[ \t]*=[ \t]*(.+?)[ \t]*$/;
var DIRECTIVES = /* @__PURE__ */ new Set(["escape", "syntax", "check"]);
var LineReader = class {
  source;
  escape;
  /** Set when the `escape` directive has a value that is refused. */
  badEscape;
  next;
  constructor(source) {
    this.source = source;
    const directives = readDirectives(source);
    this.badEscape = directives.escape !== void 0 && directives.escape !== "\\" && directives.escape !== "`";
    this.escape = directives.escape === "`" ? "`" : "\\";
    this.next = 1;
  }
  /** The next logical line that is not empty, or undefined at the end. */
  nextLogical() {
    for (let line = this.take(); line !== void 0; line = this.take()) {
      if (COMMENT.test(line.text) || line.text.trim() === "") continue;
      const indent = line.text.length - line.text.trimStart().length;
      return this.continued(line, indent);
    }
    return void 0;
  }
  /** The next physical line, for heredoc bodies. */
  take() {
    const start = this.source.lineStarts[this.next - 1];
    if (start === void 0) return void 0;
    const line = { number: this.next, start, text: textOfLine(this.source, this.next) };
    this.next += 1;
    return line;
  }
  continued(first, indent) {
    const slices = [];
    let cut = continuationAt(first.text, this.escape);
    slices.push([first.start + indent, first.start + (cut ?? first.text.length)]);
    while (cut !== void 0) {
      const line = this.take();
      if (line === void 0) break;
      if (COMMENT.test(line.text) || line.text.trim() === "") continue;
      cut = continuationAt(line.text, this.escape);
      slices.push([line.start, line.start + (cut ?? line.text.length)]);
    }
    return { number: first.number, slices };
  }
};
function continuationAt(text, escape) {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "	")) end -= 1;
  if (text[end - 1] !== escape) return void 0;
  return text[end - 2] === escape ? void 0 : end - 1;
}
function readDirectives(source) {
  let escape;
  for (let number = 1; number <= source.lineStarts.length; number += 1) {
    const match = DIRECTIVE.exec(textOfLine(source, number));
    const name = match?.[1]?.toLowerCase();
    if (name === void 0 || !DIRECTIVES.has(name)) break;
    if (name === "escape") escape ??= match?.[2];
  }
  return escape === void 0 ? {} : { escape };
}

// src/scan/iac/dockerfile/read-instructions.ts
var KEYWORDS = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(
    " "
  )
);
var WITH_HEREDOC = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var WITH_EXEC_FORM = /* @__PURE__ */ new Set([
  "RUN",
  "CMD",
  "ENTRYPOINT",
  "SHELL",
  "VOLUME",
  "ADD",
  "COPY",
  "HEALTHCHECK"
]);
function readInstructions(source) {
  const reader = new LineReader(source);
  const instructions = [];
  const problems = [];
  if (reader.badEscape) problems.push({ line: 1, detail: "escape directive is neither \\ nor `" });
  for (let line = reader.nextLogical(); line !== void 0; line = reader.nextLogical()) {
    const text = joinSlices(source, line.slices);
    const read = readInstruction(text, reader.escape);
    if (!KEYWORDS.has(read.keyword)) {
      problems.push({ line: line.number, detail: "unknown instruction" });
      continue;
    }
    if (read.body.text.trim() === "" && read.flags.length === 0) {
      problems.push({ line: line.number, detail: `${read.keyword} without arguments` });
      continue;
    }
    const holder = read.inner ?? read;
    if (!WITH_HEREDOC.has(holder.keyword)) {
      instructions.push(read);
      continue;
    }
    const { heredocs, isTerminated } = readHeredocs(holder.body, reader);
    if (!isTerminated) problems.push({ line: line.number, detail: "heredoc without its end" });
    const inner = read.inner === void 0 ? void 0 : { ...read.inner, heredocs };
    instructions.push(inner === void 0 ? { ...read, heredocs } : { ...read, inner });
  }
  return { escape: reader.escape, instructions, problems };
}
function readInstruction(text, escape) {
  const keywordEnd = /^\S+/.exec(text.text)?.[0].length ?? 0;
  const keyword = text.text.slice(0, keywordEnd).toUpperCase();
  const afterKeyword = sliceMapped(text, keywordEnd, text.text.length);
  const { flags, rest } = takeFlags(afterKeyword, escape);
  const inner = keyword === "ONBUILD" && rest.text.trim() !== "" ? readInstruction(rest, escape) : void 0;
  return {
    source: text.source,
    keyword,
    keywordPlace: placeIn(text, 0, keywordEnd),
    place: placeIn(text, 0, text.text.trimEnd().length),
    flags,
    body: rest,
    exec: WITH_EXEC_FORM.has(keyword) ? readExecForm(execBody(keyword, rest)) : void 0,
    heredocs: [],
    ...inner === void 0 ? {} : { inner }
  };
}
function execBody(keyword, body) {
  const command = keyword === "HEALTHCHECK" ? /^\s*CMD\s/i.exec(body.text) : null;
  return command === null ? body : sliceMapped(body, command[0].length, body.text.length);
}

// src/scan/iac/dockerfile/settings.ts
function readSettings(instruction, escape, variables) {
  const { body } = instruction;
  const keyword = instruction.keyword === "ENV" ? "ENV" : "ARG";
  const words = splitWords(body.text, escape);
  const first = words[0];
  const isOldForm = keyword === "ENV" && first !== void 0 && !body.text.slice(first.start, first.end).includes("=");
  if (isOldForm) {
    const value = sliceMapped(body, words[1]?.start ?? first.end, body.text.trimEnd().length);
    return [
      setting(
        first.start,
        first.end,
        value.text === "" ? void 0 : [words[1]?.start ?? 0, body.text.trimEnd().length]
      )
    ];
  }
  return words.map(({ start, end }) => {
    const equals = body.text.slice(start, end).indexOf("=");
    return equals === -1 ? setting(start, end, void 0) : setting(start, start + equals, [start + equals + 1, end]);
  });
  function setting(start, nameEnd, value) {
    const raw = value === void 0 ? "" : body.text.slice(value[0], value[1]);
    return {
      instruction,
      keyword,
      name: expandWord(body.text.slice(start, nameEnd), escape, variables).text,
      value: value === void 0 ? void 0 : {
        raw,
        ...expandWord(raw, escape, variables),
        place: placeIn(body, value[0], Math.max(value[1], value[0]))
      },
      place: placeIn(body, start, value?.[1] ?? nameEnd)
    };
  }
}

// src/scan/iac/dockerfile/parse-dockerfile.ts
var OPAQUE = /* @__PURE__ */ new Set([
  "RUN",
  "CMD",
  "ENTRYPOINT",
  "SHELL",
  "HEALTHCHECK",
  "ONBUILD",
  "MAINTAINER"
]);
var isPlatformArg = (name) => /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/.test(name);
var MAX_STAGES = 500;
function parseDockerfile(source) {
  const list = readInstructions(source);
  const reader = new StageReader(source, list.escape);
  for (const instruction of list.instructions) reader.read(instruction);
  if (reader.stages.length === 0) reader.problems.push({ line: 1, detail: "no FROM" });
  return {
    source,
    pointer: "",
    identity: "",
    escape: list.escape,
    globals: reader.globals,
    stages: reader.stages,
    problems: [...list.problems, ...reader.problems].sort((a, b) => a.line - b.line)
  };
}
var StageReader = class {
  stages = [];
  globals = [];
  problems = [];
  source;
  escape;
  globalValues = /* @__PURE__ */ new Map();
  byName = /* @__PURE__ */ new Map();
  constructor(source, escape) {
    this.source = source;
    this.escape = escape;
  }
  read(instruction) {
    const stage = this.stages.at(-1);
    if (instruction.keyword === "FROM") this.from(instruction);
    else if (stage !== void 0) this.inStage(stage, instruction);
    else if (instruction.keyword === "ARG") this.globalArg(instruction);
    else this.refuse(instruction, `${instruction.keyword} before the first FROM`);
  }
  from(instruction) {
    const words = readWords(instruction.body, this.escape, (name2) => this.globalValues.get(name2));
    const [image, as, alias] = words;
    const isNamed = words.length === 3 && as?.text.toLowerCase() === "as";
    if (this.stages.length >= MAX_STAGES) {
      if (this.stages.length === MAX_STAGES)
        this.refuse(instruction, `more than ${String(MAX_STAGES)} stages`);
      return;
    }
    if (image === void 0 || words.length !== 1 && !isNamed)
      this.refuse(instruction, "FROM takes one image and AS name");
    const index = this.stages.length;
    const name = isNamed ? alias?.text.toLowerCase() : void 0;
    const label = name === void 0 ? `stage[${String(index)}]` : `stage[${String(index)}] ${name}`;
    const base = this.baseOf(image, instruction);
    const inherited = base.kind === "stage" ? this.stages[base.stage.index]?.env : void 0;
    const stage = {
      source: this.source,
      pointer: label,
      identity: name ?? String(index),
      index,
      name,
      base,
      from: instruction,
      instructions: [],
      settings: [],
      env: new Map(inherited),
      args: /* @__PURE__ */ new Map(),
      counts: /* @__PURE__ */ new Map()
    };
    this.stages.push(stage);
    if (name !== void 0) this.byName.set(name, stage);
  }
  baseOf(image, instruction) {
    if (image === void 0) return { kind: "image", ref: void 0, place: instruction.place };
    if (image.isUnknown) return { kind: "image", ref: void 0, place: image.place };
    const stage = this.byName.get(image.text.toLowerCase());
    if (stage !== void 0) return { kind: "stage", stage };
    return image.text === "scratch" ? { kind: "scratch" } : { kind: "image", ref: image.text, place: image.place };
  }
  inStage(stage, instruction) {
    const { keyword } = instruction;
    const variables = (name) => stage.env.has(name) ? stage.env.get(name) : stage.args.get(name);
    if (keyword === "ENV" || keyword === "ARG") {
      for (const setting of readSettings(instruction, this.escape, variables)) {
        stage.settings.push(setting);
        this.assign(stage, setting);
      }
    }
    const ordinal = stage.counts.get(keyword) ?? 0;
    stage.counts.set(keyword, ordinal + 1);
    const words = OPAQUE.has(keyword) ? [] : instruction.exec ?? readWords(instruction.body, this.escape, variables);
    const expanded = instruction.exec === void 0 ? words : words.map((word) => this.expandExec(word, variables));
    stage.instructions.push({ instruction, words: expanded, stage, ordinal });
  }
  /** The JSON form of COPY, ADD and VOLUME has variables put in as well. */
  expandExec(word, variables) {
    return { ...word, ...expandWord(word.text, this.escape, variables) };
  }
  assign(stage, setting) {
    const { name, value } = setting;
    const known = value === void 0 || value.isUnknown ? void 0 : value.text;
    if (setting.keyword === "ENV") stage.env.set(name, known);
    else if (isPlatformArg(name)) stage.args.set(name, void 0);
    else stage.args.set(name, value === void 0 ? this.globalValues.get(name) : known);
  }
  globalArg(instruction) {
    for (const setting of readSettings(instruction, this.escape, (name) => this.globalValues.get(name))) {
      this.globals.push(setting);
      const { value } = setting;
      this.globalValues.set(setting.name, value === void 0 || value.isUnknown ? void 0 : value.text);
    }
  }
  refuse(instruction, detail) {
    this.problems.push({ line: lineOf(this.source, placeIn(instruction.body, 0, 0).start), detail });
  }
};

// src/scan/iac/shell/container-scripts.ts
var HOOKS = [
  ["lifecycle", "postStart", "exec", "command"],
  ["lifecycle", "preStop", "exec", "command"],
  ["livenessProbe", "exec", "command"],
  ["readinessProbe", "exec", "command"],
  ["startupProbe", "exec", "command"]
];
function startScriptsOf(container) {
  const words = [...itemsOf(get(container.node, "command")), ...itemsOf(get(container.node, "args"))];
  return scriptOfWords(container, words, container.node.entries.has("command") ? "command" : "args");
}
function hookScriptsOf(container) {
  return HOOKS.flatMap(
    (path3) => scriptOfWords(container, itemsOf(get(container.node, ...path3)), path3.join("."))
  );
}
function scriptOfWords(container, words, detail) {
  const shell = words.findIndex((word) => SHELLS.has(baseName(rawTextOf(word) ?? "")));
  if (shell === -1) return [];
  const option = words.findIndex((word, index) => index > shell && /^-[a-z]*c$/i.test(rawTextOf(word) ?? ""));
  const script = option === -1 ? void 0 : words[option + 1];
  if (script === void 0 || script.kind !== "scalar") return [];
  const owner = {
    source: container.source,
    pointer: joinPath(container.pointer, detail),
    identity: joinPath(container.identity, detail)
  };
  return scriptsOf(owner, scalarText(script), "container");
}

// src/scan/iac/shell/docker-scripts.ts
function buildScripts(dockerfile) {
  return dockerfile.stages.flatMap((stage) => {
    let isPosix = true;
    return stage.instructions.flatMap((item) => {
      if (item.instruction.keyword === "SHELL")
        isPosix = SHELLS.has(baseName(item.instruction.exec?.[0]?.text ?? "sh"));
      const run = item.instruction.inner ?? item.instruction;
      return run.keyword === "RUN" ? runScripts(item, run, isPosix) : [];
    });
  });
}
function startScripts(dockerfile) {
  const stage = dockerfile.stages.at(-1);
  if (stage === void 0) return [];
  return ["ENTRYPOINT", "CMD"].flatMap((keyword) => {
    const item = inForce(stage, keyword);
    return item === void 0 ? [] : commandScripts(item, item.instruction, "docker-run");
  });
}
function runScripts(item, run, isPosix) {
  const owner = ownerOf(item);
  if (!isPosix) return [foreignScript(owner, run.body, "docker-build")];
  const line = commandScripts(item, run, "docker-build");
  return [...line, ...run.heredocs.flatMap(({ body }) => heredocScripts(owner, body, line))];
}
function heredocScripts(owner, body, line) {
  const first = line[0] === void 0 ? void 0 : allCommands(line[0])[0];
  const program = first === void 0 ? void 0 : programOf(first);
  const shebang = /^#!\s*(\S+)(?:\s+(\S+))?/.exec(body.text);
  const interpreter = shebang === null ? "sh" : baseName(/\/env$/.test(shebang[1] ?? "") ? shebang[2] ?? "" : shebang[1] ?? "");
  const isShell = program === void 0 ? SHELLS.has(interpreter) : SHELLS.has(program.name);
  return isShell ? scriptsOf(owner, body, "docker-build") : [foreignScript(owner, body, "docker-build")];
}
function commandScripts(item, run, context) {
  const owner = ownerOf(item);
  if (run.exec === void 0) return scriptsOf(owner, run.body, context);
  const [program, ...rest] = run.exec;
  const at = rest.findIndex(({ text }) => /^-[a-z]*c$/i.test(text));
  const script = rest[at + 1];
  if (program !== void 0 && SHELLS.has(baseName(program.text)) && at !== -1 && script !== void 0) {
    const { start, end } = script.place;
    const isPlain = script.place.source.text.slice(start + 1, end - 1) === script.text;
    const text = isPlain ? joinSlices(script.place.source, [[start + 1, end - 1]]) : derivedText(script.place, script.text);
    return scriptsOf(owner, text, context);
  }
  return scriptsOf(owner, execLine(run.exec, run.place), context);
}
function execLine(words, whole) {
  const pieces = words.map(({ text, raw, place }) => ({ text: `'${text}'`, start: place.start, raw }));
  const isPlain = pieces.every(({ text, raw }) => raw.slice(1, -1) === text.slice(1, -1) && !/'/.test(raw));
  if (isPlain) return joinTexts(whole.source, pieces, " ");
  return derivedText(whole, words.map(({ text }) => `'${text.replaceAll("'", `'\\''`)}'`).join(" "));
}
function ownerOf(item) {
  const { stage, instruction } = item;
  const keyword = (instruction.inner ?? instruction).keyword;
  return {
    source: stage.source,
    pointer: `${stage.pointer} ${keyword}[${String(item.ordinal)}]`,
    identity: `${stage.identity} ${keyword}`
  };
}

// src/scan/iac/resources.ts
function resourcesOfDockerfile(file) {
  const started = startScripts(file);
  const launch = launchOfDockerfile(file, started);
  return {
    dockerfile: [file],
    image: imagesOfDockerfile(file),
    shell: [...buildScripts(file), ...started],
    launch: launch === void 0 ? [] : [launch]
  };
}
function resourcesOfObject(object, pods) {
  const containers = pods.flatMap((pod) => pod.containers);
  const launches = containers.map((container) => {
    const started = startScriptsOf(container);
    return {
      launch: launchOfContainer(container, started),
      shells: [...started, ...hookScriptsOf(container)]
    };
  });
  return {
    object: [object],
    pod: pods,
    container: containers,
    image: containers.flatMap((container) => imageAt(container, get(container.node, "image"), "container")),
    launch: launches.map(({ launch }) => launch),
    shell: launches.flatMap(({ shells }) => shells)
  };
}
function resourcesOfWorkflow(workflow) {
  const steps = stepsOf(workflow);
  return {
    workflow: [workflow],
    job: workflow.jobs,
    step: steps,
    shell: steps.flatMap(stepScripts),
    image: [
      ...workflow.jobs.flatMap(imagesOfJob),
      ...steps.flatMap((step) => dockerUse(step, get(step.node, "uses"))),
      ...dockerUse(workflow, get(workflow.node, "runs", "image"))
    ]
  };
}
function imagesOfDockerfile(file) {
  return file.stages.flatMap((stage) => {
    const images = [];
    const { base } = stage;
    if (base.kind === "image" && base.ref !== void 0) {
      images.push({ ...named(stage, "FROM"), at: base.place, ref: base.ref, user: "dockerfile" });
    }
    for (const { instruction } of stage.instructions) {
      const from = (instruction.inner ?? instruction).flags.find(({ name }) => name === "from");
      if (from === void 0 || from.value === "" || /^\d+$/.test(from.value) || from.value.includes("$"))
        continue;
      const isStage = file.stages.some(({ name }) => name === from.value.toLowerCase());
      if (!isStage)
        images.push({ ...named(stage, "COPY"), at: from.place, ref: from.value, user: "dockerfile" });
    }
    return images;
  });
}
function imagesOfJob(job) {
  const container = get(job.node, "container");
  const services = entriesOf(get(job.node, "services"));
  return [
    ...imageAt(job, container?.kind === "map" ? get(container, "image") : container, "workflow"),
    ...services.flatMap(({ value }) => imageAt(job, get(value, "image"), "workflow"))
  ];
}
function dockerUse(owner, uses) {
  const text = textOf(uses);
  if (uses === void 0 || text?.startsWith("docker://") !== true) return [];
  return [{ ...named(owner, "uses"), at: uses, ref: text.slice("docker://".length), user: "workflow" }];
}
function imageAt(owner, node, user) {
  const ref = rawTextOf(node);
  return node === void 0 || ref === void 0 ? [] : [{ ...named(owner, "image"), at: node, ref: ref.trim(), user }];
}
function named({ source, pointer, identity }, detail) {
  return { source, pointer: joinPath(pointer, detail), identity: joinPath(identity, detail) };
}

// src/scan/iac/load-source.ts
function loadSource(source, kind, context) {
  switch (kind) {
    case "dockerfile":
      return loadDockerfile(source);
    case "workflow":
      return loadWorkflow(source, context, true);
    case "action":
      return loadAction(source, context);
    case "yaml":
    case "json":
      if (mayBeManifest(source.text)) return loadManifests(source, context);
      return mayBeWorkflow(source.text) ? loadWorkflow(source, context, false) : void 0;
    case "other":
      return looksLikeManifest(source.text) ? loadManifests(source, context) : loadDockerfile(source);
  }
}
function loadDockerfile(source) {
  const file = parseDockerfile(source);
  const [problem] = file.problems;
  if (problem !== void 0 && isTemplateName(source.path)) {
    return {
      resources: [],
      problem: {
        reason: "unsupported-format",
        detail: "template of a Dockerfile, it has to be rendered first"
      }
    };
  }
  return {
    resources: [resourcesOfDockerfile(file)],
    ...problem === void 0 ? {} : {
      problem: {
        reason: "malformed",
        detail: `line ${String(problem.line)}: ${problem.detail}`
      }
    }
  };
}
function loadManifests(source, { cluster, isOverdue }) {
  const { documents, problems } = parseYaml(source, { dialect: "kubernetes", isOverdue });
  const budget = makeWalkBudget();
  const resources = [];
  for (const document of documents) {
    if (!isManifest(document)) continue;
    for (const object of objectsOf(document, cluster)) {
      if (object.kind === "CustomResourceDefinition") continue;
      const pods = findPods(object, budget);
      cluster.add(object, pods);
      resources.push(resourcesOfObject(object, pods));
    }
  }
  const [problem] = problems;
  const isOurs = documents.some(isManifest);
  if (problem !== void 0 && (isOurs || looksLikeManifest(source.text))) return { resources, problem };
  if (budget.steps <= 0)
    return { resources, problem: { reason: "limit-exceeded", detail: "too large a structure" } };
  return isOurs ? { resources } : void 0;
}
function loadAction(source, context) {
  const loaded = loadWorkflow(source, context, false);
  if (loaded !== void 0) return loaded;
  if (mayBeManifest(source.text)) return loadManifests(source, context);
  return /^["']?runs["']?[ \t]*:/m.test(source.text) ? loadWorkflow(source, context, true) : void 0;
}
function loadWorkflow(source, { isOverdue }, isCertain) {
  const { documents, problems } = parseYaml(source, { dialect: "github", isOverdue });
  const resources = documents.flatMap((document) => {
    if (isWorkflow(document)) return [resourcesOfWorkflow(readWorkflow(document))];
    return isAction(document) ? [resourcesOfWorkflow(readAction(document))] : [];
  });
  const [problem] = problems;
  if (problem !== void 0 && (isCertain || resources.length > 0)) return { resources, problem };
  if (resources.length > 0) return { resources };
  if (!isCertain) return void 0;
  if (documents.every(isEmpty)) return { resources };
  return { resources, problem: { reason: "malformed", detail: "neither a workflow nor an action" } };
}

// src/scan/iac/read-source.ts
var HEAD_BYTES = 4096;
var CHUNK_BYTES = 1024 * 1024;
var MAX_SEARCH_BYTES = 1024 * 1024 * 1024;
function readSource(file, kind, maxBytes) {
  let descriptor;
  try {
    descriptor = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK);
  } catch (error) {
    return kind === "other" ? void 0 : { kind: "skip", reason: "unreadable", detail: codeOf(error) };
  }
  try {
    return readOpen(descriptor, kind, maxBytes);
  } catch (error) {
    return { kind: "skip", reason: "unreadable", detail: codeOf(error) };
  } finally {
    fs.closeSync(descriptor);
  }
}
function readOpen(descriptor, kind, maxBytes) {
  const stat = fs.fstatSync(descriptor);
  if (!stat.isFile()) return { kind: "skip", reason: "not-a-file" };
  if (kind === "other" && !hasTellingHead(descriptor)) return void 0;
  if (stat.size > maxBytes) {
    const isData = kind === "json" || kind === "yaml";
    if (isData && stat.size <= MAX_SEARCH_BYTES && !mentionsManifest(descriptor)) return void 0;
    return { kind: "skip", reason: "too-large", detail: `${String(stat.size)} bytes` };
  }
  const buffer = Buffer.allocUnsafe(stat.size + 1);
  const length = readFully(descriptor, buffer);
  if (length !== stat.size) return { kind: "skip", reason: "changed-while-reading" };
  const text = decode(buffer.subarray(0, length));
  if (text !== void 0) return { kind: "text", text, bytes: length };
  const isOurs = kind !== "json" && kind !== "yaml" || mayBeManifest(buffer.toString("latin1", 0, length));
  return isOurs ? { kind: "skip", reason: "malformed", detail: "not valid UTF-8 text" } : void 0;
}
function decode(bytes) {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  const encoding = mark === 65534 ? "utf-16le" : mark === 65279 ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? void 0 : text;
  } catch {
    return void 0;
  }
}
function hasTellingHead(descriptor) {
  const buffer = Buffer.allocUnsafe(HEAD_BYTES);
  const head = buffer.toString("latin1", 0, fs.readSync(descriptor, buffer, 0, HEAD_BYTES, 0));
  if (head.includes("\0")) return false;
  return looksLikeDockerfile(head) || /^apiVersion:[ \t]/m.test(head) && /^kind:[ \t]/m.test(head);
}
function mentionsManifest(descriptor) {
  const overlap = 128;
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let at = 0; ; at += CHUNK_BYTES - overlap) {
    const length = fs.readSync(descriptor, buffer, 0, CHUNK_BYTES, at);
    if (at === 0 && length > 1 && [65534, 65279].includes(buffer.readUInt16BE(0))) return true;
    if (mayBeManifest(buffer.toString("latin1", 0, length))) return true;
    if (length < CHUNK_BYTES) return false;
  }
}
function readFully(descriptor, buffer) {
  let length = 0;
  while (length < buffer.length) {
    const read = fs.readSync(descriptor, buffer, length, buffer.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return length;
}
function codeOf(error) {
  const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
  return typeof code === "string" ? code : "cannot be read";
}

// src/scan/iac/inline-ignore.ts
var IDS = "([a-z0-9-]{1,60}(?:[ \\t]{0,4},[ \\t]{0,4}[a-z0-9-]{1,60}){0,20})";
var SAME_LINE = new RegExp(`#.{0,200}?sallyport:ignore[ \\t]{1,4}${IDS}`);
var NEXT_LINE = new RegExp(`^[ \\t]*#[ \\t]{0,8}sallyport:ignore(?:-next-line)?[ \\t]{1,4}${IDS}`);
var MAX_LINE = 4096;
function isIgnoredInline(place, ruleId) {
  const line = lineOf(place.source, place.start);
  const same = SAME_LINE.exec(textOfLine(place.source, line).slice(0, MAX_LINE));
  const before = line > 1 ? NEXT_LINE.exec(textOfLine(place.source, line - 1).slice(0, MAX_LINE)) : null;
  return [same, before].some((match) => (match?.[1] ?? "").split(",").some((id) => id.trim() === ruleId));
}

// src/scan/iac/run-rules.ts
var RuleRunner = class {
  findings = [];
  /** Findings that comments in the scanned files left out. */
  ignored = 0;
  isFull = false;
  byTarget = /* @__PURE__ */ new Map();
  places = /* @__PURE__ */ new Set();
  repeated = /* @__PURE__ */ new Map();
  obeysComments;
  constructor(rules, obeysComments = true) {
    this.obeysComments = obeysComments;
    for (const rule of rules) {
      for (const [target, check] of Object.entries(rule.check)) {
        const list = this.byTarget.get(target) ?? [];
        list.push({ rule, check });
        this.byTarget.set(target, list);
      }
    }
  }
  run(resources) {
    for (const target of Object.keys(resources)) {
      for (const resource of resources[target] ?? []) this.runOn(target, resource);
    }
  }
  runOn(target, resource) {
    for (const { rule, check } of this.byTarget.get(target) ?? []) {
      for (const hit of check(resource)) this.add(rule, hit);
    }
  }
  add(rule, hit) {
    const { id, severity, confidence } = rule.meta;
    const { path: path3 } = hit.at.source;
    const place = `${id}
${path3}
${String(hit.at.start)}:${String(hit.at.end)}`;
    if (this.isFull || this.places.has(place)) return;
    this.places.add(place);
    if (this.obeysComments && isIgnoredInline(hit.at, id)) {
      this.ignored += 1;
      return;
    }
    if (this.findings.length >= LIMITS.findings) {
      this.isFull = true;
      return;
    }
    const content = `${id}
${path3}
${hit.identity}`;
    const count = this.repeated.get(content) ?? 0;
    this.repeated.set(content, count + 1);
    this.findings.push({
      ruleId: id,
      severity,
      confidence,
      message: hit.message,
      location: locationOf(hit.at, hit.pointer.trim()),
      fingerprint: fingerprintOf(id, path3, count === 0 ? hit.identity : `${hit.identity}
#${String(count)}`)
    });
  }
};

// src/scan/iac/scan-iac.ts
var FILES_PER_TURN = 64;
async function scanIac(root, options) {
  const maxFileBytes = options.maxFileBytes ?? LIMITS.fileBytes;
  if (!Number.isSafeInteger(maxFileBytes) || maxFileBytes < 1) {
    throw new AppError(
      "invalid-input",
      `maxFileBytes is ${String(maxFileBytes)}, it must be a positive whole number`
    );
  }
  const inlineIgnore = options.inlineIgnore ?? true;
  const startedAt = options.clock();
  const excludes = parseExcludes(options.exclude ?? []);
  const target = resolveRoot(root);
  const scan = new IacScan({ root: target.folder, maxFileBytes, inlineIgnore, clock: options.clock });
  await scan.files(
    target.file === void 0 ? walkTree(target.folder, excludes) : [{ files: [target.file], skipped: [] }],
    options.progress
  );
  options.progress?.end();
  const { runner } = scan;
  return {
    scanner: { kind: "iac", name: "sallyport-iac", version: PRODUCT.version, rulesSha256: iacRulesSha256() },
    rules: IAC_RULES.map((rule) => rule.meta),
    options: { maxFileBytes, inlineIgnore, ignoredInline: runner.ignored, excluded: excludes.size },
    coverage: coverageOf({
      seen: scan.scanned + scan.skipped.length,
      scanned: scan.scanned,
      skipped: scan.skipped,
      bytes: scan.bytes
    }),
    findings: runner.findings.sort(compareFindings),
    startedAt,
    finishedAt: options.clock()
  };
}
function resolveRoot(root) {
  let real;
  let stat;
  try {
    real = fs2.realpathSync(root);
    stat = fs2.statSync(real);
  } catch (cause) {
    const isMissing = cause.code === "ENOENT";
    throw new AppError(
      isMissing ? "not-found" : "unreadable",
      `${root} cannot be scanned for infrastructure: ${isMissing ? "it does not exist" : "it cannot be read"}`,
      { cause }
    );
  }
  if (stat.isDirectory()) return { folder: real };
  if (stat.isFile()) return { folder: path2.dirname(real), file: path2.basename(real) };
  throw new AppError(
    "invalid-input",
    `${root} cannot be scanned for infrastructure: it is neither a folder nor a file`
  );
}
var IacScan = class {
  runner;
  skipped = [];
  scanned = 0;
  bytes = 0;
  setting;
  cluster = new Cluster();
  /** Kubernetes objects wait here: their rules need the other files. */
  waiting = [];
  charts = /* @__PURE__ */ new Set();
  constructor(setting) {
    this.setting = setting;
    this.runner = new RuleRunner(IAC_RULES, setting.inlineIgnore);
  }
  async files(parts, progress) {
    const deadline = this.setting.clock().getTime() + LIMITS.scanMs;
    let found = 0;
    let done = 0;
    for (const { files, skipped } of parts) {
      this.skipped.push(...skipped);
      found += files.length;
      if (found > LIMITS.files) {
        this.skip(".", "limit-exceeded", "too many files in the tree");
        break;
      }
      for (const file of files)
        if (path2.posix.basename(file) === "Chart.yaml") this.charts.add(path2.posix.dirname(file));
      for (const file of files) {
        this.file(file);
        done += 1;
        if (done % FILES_PER_TURN !== 0) continue;
        progress?.update({ label: "scanning infrastructure", done, total: found, unit: "files" });
        await setImmediate();
      }
      if (this.setting.clock().getTime() > deadline) {
        this.skip(".", "timeout", "the scan took too long");
        break;
      }
    }
    await this.objects(deadline);
    if (this.runner.isFull) this.skip(".", "limit-exceeded", "too many findings");
  }
  /** Rules over Kubernetes objects and namespaces, once everything is read. */
  async objects(deadline) {
    const namespaces = this.cluster.namespaces().map((namespace) => ({ namespace: [namespace] }));
    for (const [index, resources] of [...this.waiting, ...namespaces].entries()) {
      this.runner.run(resources);
      if (index % FILES_PER_TURN !== 0) continue;
      await setImmediate();
      if (this.setting.clock().getTime() <= deadline) continue;
      this.skip(".", "timeout", "the scan took too long");
      return;
    }
  }
  file(file) {
    const candidate = candidateOf(file);
    if (candidate === void 0) return;
    if (candidate.kind === "unsupported") {
      this.skip(file, "unsupported-format", `${candidate.what} is not read yet`);
      return;
    }
    const reading = readSource(path2.join(this.setting.root, file), candidate.kind, this.setting.maxFileBytes);
    if (reading === void 0) return;
    if (reading.kind === "skip") {
      this.skip(file, reading.reason, reading.detail);
      return;
    }
    if (this.isChartTemplate(file) && reading.text.includes("{{")) {
      this.skip(file, "unsupported-format", "Helm template, it has to be rendered first");
      return;
    }
    const { clock } = this.setting;
    const overdue = clock().getTime() + LIMITS.fileMs;
    const context = { cluster: this.cluster, isOverdue: () => clock().getTime() > overdue };
    const loaded = loadSource(makeSourceFile(file, reading.text), candidate.kind, context);
    if (loaded === void 0) return;
    for (const resources of loaded.resources) {
      if (resources.object === void 0) this.runner.run(resources);
      else this.waiting.push(resources);
    }
    if (loaded.problem !== void 0) {
      this.skip(file, loaded.problem.reason, loaded.problem.detail);
      return;
    }
    this.scanned += 1;
    this.bytes += reading.bytes;
  }
  /** A file below `templates` of a folder with a Chart.yaml. Braces alone do not make a template: they would hide a manifest. */
  isChartTemplate(file) {
    for (let at = file.lastIndexOf("/templates/"); at !== -1; at = at === 0 ? -1 : file.lastIndexOf("/templates/", at - 1)) {
      if (this.charts.has(file.slice(0, at))) return true;
    }
    return file.startsWith("templates/") && this.charts.has(".");
  }
  skip(file, reason, detail) {
    this.skipped.push({ path: file, reason, ...detail === void 0 ? {} : { detail } });
  }
};

export {
  scanIac
};
