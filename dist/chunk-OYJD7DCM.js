const os = process.getBuiltinModule("os");
const crypto = process.getBuiltinModule("crypto");
const fs = process.getBuiltinModule("fs");
const os2 = process.getBuiltinModule("os");
const os3 = process.getBuiltinModule("os");
const { EOL: EOL3 } = process.getBuiltinModule("os");
const { constants, promises } = process.getBuiltinModule("fs");
const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  AppError,
  BOM_FORMATS,
  CONTENT_HASHES,
  DEFAULT_BOM_FORMAT,
  MODES,
  SEVERITIES,
  closestTo,
  countText,
  escapeAnnotation,
  escapeMarkdown,
  escapeMarkdownCode,
  escapeTerminal,
  exitCodeOf,
  isAppError,
  messageOf,
  readVariable,
  requireNode,
  splitRemedy,
  systemContext,
  toAppError
} from "./chunk-4YF2P4A2.js";

// src/platform/inputs.ts
function readInputs(specs, env) {
  refuseUnknown(specs, env);
  const values = {};
  for (const [name, spec] of Object.entries(specs)) {
    const text = (env[variableOf(name)] ?? "").trim();
    const given = text === "" ? spec.default : text;
    if (given === void 0 && spec.required === true) {
      throw new AppError("invalid-input", `input ${name} is required and is empty`, {
        hint: `give it under "with:"; if it comes from a variable or secret, check that this one exists`
      });
    }
    values[name] = given === void 0 ? emptyValue(spec) : parseValue(name, spec, given);
  }
  return values;
}
function secretInputs(specs, env) {
  return Object.entries(specs).filter(([, spec]) => spec.secret === true).map(([name]) => (env[variableOf(name)] ?? "").trim()).filter((value) => value !== "");
}
function variableOf(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function refuseUnknown(specs, env) {
  const known = new Set(Object.keys(specs).map(variableOf));
  for (const variable of Object.keys(env)) {
    if (!variable.startsWith("INPUT_") || known.has(variable)) continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    const near = closestTo(name, Object.keys(specs));
    throw new AppError("invalid-input", `unknown input ${name}`, {
      hint: near === void 0 ? `this action knows: ${Object.keys(specs).join(", ")}` : `did you mean ${near}?`
    });
  }
}
function emptyValue(spec) {
  return spec.type === "lines" ? [] : void 0;
}
function parseValue(name, spec, text) {
  switch (spec.type) {
    case "text":
      if (/[\r\n\0]/.test(text)) throw wrong(name, text, "one line");
      return text;
    case "boolean":
      if (!/^(true|True|TRUE|false|False|FALSE)$/.test(text)) throw wrong(name, text, "true or false");
      return text.toLowerCase() === "true";
    case "choice":
      if (!spec.choices.includes(text)) throw wrong(name, text, spec.choices.join(", "));
      return text;
    case "lines":
      return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  }
}
function wrong(name, value, allowed) {
  const shown = JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}\u2026` : value);
  return new AppError("invalid-input", `input ${name} is ${shown}, allowed: ${allowed}`);
}

// node_modules/@actions/core/lib/command.js

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js

// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// src/platform/runner.ts
var ANNOTATE = { error, warning, notice };
function createRunner() {
  return {
    output: (name, value) => {
      setOutput(name, value);
    },
    summary: writeSummary,
    annotate: ({ level, message, ...properties }) => {
      ANNOTATE[level](message, properties);
    },
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/)) if (line.trim().length > 3) setSecret(line.trim());
    },
    info: (line) => {
      info(line);
    },
    debug: (line) => {
      debug(line);
    },
    isDebug: isDebug()
  };
}
async function writeSummary(markdown) {
  if (readVariable("githubStepSummary", process.env) === void 0) {
    info(markdown);
    return;
  }
  await summary.addRaw(markdown, true).write();
}

// src/report/budget.ts
var SUMMARY_MAX_BYTES = 1048576 - 1024;
var COMMENT_MAX_BYTES = 65536 - 512;
var MAX_ROWS = 1e3;
var NOTE_BYTES = 160;
function rowsOf(items, render) {
  return { rows: items.slice(0, MAX_ROWS).map(render), total: items.length };
}
function joinBlocks(blocks, maxBytes) {
  let room = maxBytes;
  for (const { head, rows = [], foot = [] } of blocks) {
    room -= bytesOf(head) + bytesOf(foot) + (rows.length > 0 ? NOTE_BYTES : 0);
  }
  const lines = [];
  for (const { head, rows = [], foot = [], rowName = "rows", total = rows.length } of blocks) {
    const kept = takeRows(rows, room);
    room -= bytesOf(kept);
    lines.push(...head, ...kept, ...leftOutNote(total - kept.length, rowName), ...foot);
  }
  return cutAtLine(`${lines.join("\n")}
`, maxBytes);
}
function takeRows(rows, room) {
  let used = 0;
  for (const [index, row] of rows.entries()) {
    used += bytesOf([row]);
    if (used > room) return rows.slice(0, index);
  }
  return rows;
}
function leftOutNote(count, rowName) {
  return count === 0 ? [] : ["", `*${countText(count)} more ${rowName} are in the JSON report.*`];
}
function bytesOf(lines) {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
var CUT_NOTE = "\n*Cut here: the report has a size limit.*\n";
function cutAtLine(text, maxBytes) {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const end = bytes.lastIndexOf(10, maxBytes - CUT_NOTE.length - 1);
  return bytes.subarray(0, end + 1).toString() + CUT_NOTE;
}
function clip(text, maxCharacters) {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/report/markdown-table.ts
var MAX_CELL = 600;
function tableHead(...titles) {
  return [tableRow(...titles), tableRow(...titles.map(() => "---"))];
}
function tableRow(...cells) {
  return `| ${cells.join(" | ")} |`;
}
function textCell(text) {
  return escapeMarkdown(clip(text, MAX_CELL));
}
function codeCell(text) {
  return escapeMarkdownCode(clip(text, MAX_CELL));
}
function remedyCell(remedy) {
  const { words, command } = splitRemedy(remedy);
  return [textCell(words), codeCell(command)].filter((part) => part !== "").join(" ");
}

// src/report/render-error.ts
var HEADINGS = {
  configuration: "\u{1F6D1} Not configured",
  blocked: "\u274C Blocked",
  undecided: "\u2753 Undecided",
  internal: "\u2753 Undecided: internal error"
};
function renderErrorSummary(error2) {
  const hint = error2.hint === void 0 ? [] : [`**What to do:** ${remedyCell(error2.hint)}`, ""];
  return [
    `## ${HEADINGS[error2.errorClass]}`,
    "",
    `**Why:** ${textCell(error2.message)} (\`${error2.code}\`)`,
    "",
    ...hint
  ].join("\n");
}

// src/actions/run-action.ts
async function runAction(spec, load) {
  const runner = createRunner();
  process.on("uncaughtException", (thrown) => {
    runner.output("verdict", "indeterminate");
    runner.annotate({ level: "error", message: `internal: ${messageOf(thrown)}` });
    process.exit(3);
  });
  const context = systemContext({
    run: runProgramInAction,
    mask: (secret) => {
      runner.mask(secret);
    }
  });
  process.exitCode = await exitCodeFor(spec, load, { runner, context });
  process.stdout.write("", () => process.exit());
}
async function exitCodeFor(spec, load, ports) {
  const { runner, context } = ports;
  let mode = "enforce";
  try {
    requireNode(process.versions.node);
    for (const secret of secretInputs(spec.inputs, context.env)) runner.mask(secret);
    const inputs = readInputs(spec.inputs, context.env);
    mode = modeOf(inputs);
    runner.info(escapeTerminal(`settings: ${describeSettings(spec.inputs, inputs)}`));
    const perform = await load();
    const result = await perform(inputs, ports);
    for (const annotation of result.annotations ?? []) runner.annotate(annotation);
    for (const [name, value] of Object.entries(result.outputs)) runner.output(name, value);
    runner.output("verdict", result.verdict);
    await runner.summary(result.summary);
    return applyMode(result, mode, runner);
  } catch (thrown) {
    return await reportError(toAppError(thrown), mode, ports);
  }
}
function applyMode(result, mode, runner) {
  const headline = escapeAnnotation(result.headline);
  const isAllowed = result.allowed ?? result.verdict === "pass";
  if (isAllowed) {
    runner.info(escapeTerminal(result.headline));
    return 0;
  }
  if (mode !== "enforce") {
    runner.annotate({ level: "warning", message: `${headline} (mode ${mode}: the step goes on)` });
    return 0;
  }
  runner.annotate({ level: "error", message: headline });
  return result.verdict === "block" ? 1 : 3;
}
async function reportError(error2, mode, { runner }) {
  const verdict = error2.errorClass === "blocked" ? "block" : "indeterminate";
  runner.output("verdict", verdict);
  await runner.summary(renderErrorSummary(error2));
  const hint = error2.hint === void 0 ? "" : `
hint: ${escapeAnnotation(error2.hint)}`;
  const message = `${escapeAnnotation(error2.message)}${hint}`;
  if (runner.isDebug) runner.debug(stackOf(error2));
  if (mode !== "enforce" && error2.errorClass !== "configuration") {
    runner.annotate({ level: "warning", message: `${message}
(mode ${mode}: the step goes on)` });
    return 0;
  }
  runner.annotate({ level: "error", message });
  return exitCodeOf(error2.errorClass);
}
function modeOf(inputs) {
  const mode = inputs["mode"];
  return mode === "warn" || mode === "dry-run" ? mode : "enforce";
}
function describeSettings(specs, inputs) {
  const shown = Object.entries(specs).flatMap(([name, spec]) => {
    const value = inputs[name];
    if (spec.secret === true || value === void 0 || Array.isArray(value) && value.length === 0)
      return [];
    return [`${name}=${JSON.stringify(value)}`];
  });
  return shown.join(" ");
}
function stackOf(thrown) {
  const lines = [];
  for (let cause = thrown; typeof cause === "object" && cause !== null; ) {
    lines.push(String(Reflect.get(cause, "stack")));
    cause = Reflect.get(cause, "cause");
  }
  return lines.join("\n");
}

// src/actions/specs/action-spec.ts
function defineAction(spec) {
  return spec;
}

// src/actions/specs/model-inputs.ts
var MODEL_SIGNING_INPUTS = {
  serialization: {
    type: "choice",
    choices: ["files", "shards"],
    description: "What is hashed by itself. When empty: files."
  },
  hash: {
    type: "choice",
    choices: CONTENT_HASHES,
    description: "Hash of each file or shard. When empty: sha256."
  },
  "shard-size": { type: "text", description: "Bytes of a shard. When empty: 1000000000." },
  "shard-algorithm": {
    type: "choice",
    choices: ["specification", "model-signing"],
    description: "How the signature names the hash of a shard; model_signing up to 1.1 reads its own form alone. When empty: specification."
  },
  state: {
    type: "text",
    description: "File outside the model that remembers what was read; with previous only what changed is read again. Keep it on the same machine."
  },
  previous: {
    type: "text",
    description: "Signature that goes with state; it is verified before the state is believed."
  },
  full: { type: "boolean", description: "With state: read every file, and write the state anew." },
  "public-key": {
    type: "text",
    description: "Who made previous, if not the key that signs: public key (PEM file)."
  },
  "certificate-identity": {
    type: "text",
    description: "Who made previous: exact identity in the certificate."
  },
  "certificate-oidc-issuer": { type: "text", description: "Who made previous: exact OIDC issuer." },
  "trusted-root": {
    type: "text",
    description: "Who made previous: trusted root (JSON file) of that issuer."
  },
  "certificate-root": {
    type: "text",
    description: "Who made previous: PEM file with the roots of your own authority."
  },
  "certificate-subject": { type: "text", description: "Who made previous: exact distinguished name." },
  "known-digests": {
    type: "lines",
    description: "Where SHA-256 is taken from in the place of reading, one source a line: lfs (pointers), huggingface (its cache), oci://IMAGE, or a list as of sha256sum. The signature says so."
  },
  part: {
    type: "text",
    description: "Slice i/n of the model: it is hashed into output and nothing is signed. For a job matrix (docs/signing.md)."
  },
  output: { type: "text", description: "Part file to write; with part." },
  merge: {
    type: "lines",
    description: "Part files, or a folder of them, one a line: what they say together is signed. Every part must be there once."
  }
};

// src/actions/specs/shared-inputs.ts
var SIGNER_INPUTS = {
  key: {
    type: "text",
    description: "Private key that signs: a PEM file, or env://NAME for PEM text in an environment variable. The pass phrase comes from SALLYPORT_KEY_PASSPHRASE."
  },
  keyless: {
    type: "boolean",
    description: "Sign through Sigstore with the identity of this run (needs permissions: id-token: write)."
  },
  kms: {
    type: "text",
    description: "Key in a service that signs: awskms://, gcpkms://, azurekms:// or hashivault:// as cosign writes them (docs/signing.md)."
  },
  pkcs11: {
    type: "text",
    description: "Key in a hardware module that signs: URI of RFC 7512 with module-path. The PIN comes from its pin-source or SALLYPORT_PKCS11_PIN."
  },
  "certificate-chain": {
    type: "text",
    description: "PEM file with the certificate of key, kms or pkcs11 first and its chain after it: the signature carries them."
  },
  "timestamp-url": {
    type: "lines",
    description: "RFC 3161 timestamp authorities that stamp the signature of key, kms or pkcs11, one address a line."
  },
  "signing-config": {
    type: "text",
    description: "SigningConfig v0.2 JSON file. For keyless: which Fulcio, Rekor and timestamp authority; when empty the public-good Sigstore. For a key: the logs and timestamp authorities that witness its signature."
  },
  "allow-public-log": {
    type: "boolean",
    description: "Sign keyless at the public-good Sigstore from a repository that is not public, too: its name and workflow become public there for ever. For a key: write to the public log that signing-config names."
  }
};
var STORE_FORMS = "a folder, oci://HOST/REPOSITORY (login of docker), or github:OWNER/NAME (token in the environment variable GITHUB_TOKEN)";
var TARGET_INPUTS = {
  image: {
    type: "lines",
    description: "Images in registries in the place of a model, one a line: oci://HOST/REPOSITORY@sha256:<hex>, or with a tag, which is looked up once."
  },
  file: {
    type: "text",
    description: "File in the place of a model: the signature is over its bytes, as cosign sign-blob makes it."
  },
  "subject-kind": {
    type: "choice",
    choices: ["image", "model"],
    description: "image: what image names: container images, or models whose layers are their files (ModelPack, ORAS); nothing is pulled. When empty: image."
  },
  recursive: { type: "boolean", description: "image: also every platform below an index." },
  annotation: { type: "lines", description: "image: NAME=VALUE that the signature carries, one a line." }
};
var AUDIT_INPUTS = {
  audit: {
    type: "text",
    description: "Audit log that what is done here is appended to: a folder, git:BRANCH or oci://HOST/REPOSITORY:TAG; needs audit-key."
  },
  "audit-key": {
    type: "text",
    description: "Private key that signs the checkpoint of the log: PEM file, env://NAME, or URI of a key service or hardware module."
  },
  "audit-checkpoint": {
    type: "text",
    description: "File with a checkpoint kept elsewhere that the audit log must extend."
  },
  "audit-consumers": {
    type: "lines",
    description: "Services and agents that use the subject, for the audit log, one a line."
  }
};
var RECORDED_INPUT = {
  recorded: {
    type: "boolean",
    description: "Every bundle that the audit log names for the subject must be in the stores: what was taken out is undecided. Needs audit."
  }
};
var EVIDENCE_INPUT = {
  evidence: {
    type: "lines",
    description: `Evidence stores, one a line: ${STORE_FORMS}. The statement is signed and put there; needs a signer: key, keyless, kms or pkcs11.`
  },
  ...AUDIT_INPUTS
};
var MODEL_INPUTS = {
  "allow-symlinks": {
    type: "boolean",
    description: "Follow symbolic links that stay inside the model folder, and those of a Hugging Face snapshot into its blobs."
  },
  ignore: {
    type: "lines",
    description: "Paths inside the model to leave out of its digest, one a line."
  }
};
var BOM_INPUTS = {
  format: {
    type: "lines",
    description: `Standard and version of the AI-BOM, several one a line: ${BOM_FORMATS.join(", ")}. When empty: ${DEFAULT_BOM_FORMAT}. The first is written to its file, each other one beside it with its format before .json.`
  },
  declarations: {
    type: "text",
    description: "File with what people state about the model (aibom.yml, see docs/aibom.md)."
  }
};
var BUILDER_INPUT = {
  builder: {
    type: "choice",
    choices: ["github", "local"],
    description: "Who vouches for the provenance: GitHub by the OIDC token of the job (needs permissions: id-token: write), or only the signer. When empty: github."
  }
};
var POLICY_INPUTS = {
  policy: {
    type: "text",
    required: true,
    description: "Policy file, from a place that the change under judgement cannot edit: base:PATH (the commit that the change goes to) or github:OWNER/NAME/PATH@COMMIT, read with github-token; or a PATH in the checkout of what nobody can change."
  },
  environment: { type: "text", required: true, description: "Environment of the policy to decide for." }
};
var MODE_INPUT = {
  mode: {
    type: "choice",
    choices: MODES,
    default: "enforce",
    description: "What a verdict other than pass does: enforce fails the step, warn and dry-run only say so. The verdict itself is the same."
  }
};
var COMMENT_INPUTS = {
  comment: {
    type: "boolean",
    description: "Keep one comment with the summary on the pull request of this run (needs github-token and permissions: pull-requests: write)."
  },
  check: {
    type: "boolean",
    description: 'Make a check run "sallyport: ENVIRONMENT" with the verdict, to require in a ruleset (needs github-token and permissions: checks: write).'
  },
  "github-token": {
    type: "text",
    secret: true,
    description: "Token for the comment and for asking GitHub who reviewed and approved, where the policy lets that count; for example the token of the job."
  },
  "pull-request": {
    type: "text",
    description: "Number of the pull request whose reviews count, where the policy lets reviews count. When empty: that of the run."
  }
};
var UPLOAD_INPUT = {
  "upload-sarif": {
    type: "boolean",
    description: "Upload the findings to code scanning (needs github-token and permissions: security-events: write)."
  },
  "github-token": {
    type: "text",
    secret: true,
    description: "Token for upload-sarif, for example the token of the job."
  }
};
var SCAN_INPUTS = {
  path: { type: "text", required: true, description: "Folder to scan." },
  "subject-kind": {
    type: "choice",
    choices: ["model", "source"],
    description: "What the statement is about: the folder as a model, or its git work tree as source. When empty: source for the top of a work tree, else model."
  },
  exclude: {
    type: "lines",
    description: "Paths below the folder to leave out, one a line; recorded in the statement."
  },
  "fail-on": {
    type: "choice",
    choices: [...SEVERITIES, "none"],
    description: "Findings of this severity or worse give the verdict block. When empty: critical."
  },
  sarif: { type: "text", description: "SARIF 2.1.0 file to write." }
};

// src/actions/specs/sign.ts
var signSpec = defineAction({
  id: "sign",
  folder: "sign",
  title: "Sallyport sign",
  description: "Sign a model (OpenSSF Model Signing v1.0), images in a registry (as cosign v3), or a file",
  inputs: {
    model: { type: "text", description: "Folder of the model, or a model that is one file." },
    ...TARGET_INPUTS,
    ...SIGNER_INPUTS,
    ...EVIDENCE_INPUT,
    signature: {
      type: "text",
      description: "Signature file to write. When empty: model.sig in the folder, FILE.sig beside a model that is one file, FILE.sigstore.json beside file."
    },
    ...MODEL_INPUTS,
    ...MODEL_SIGNING_INPUTS
  },
  outputs: {
    verdict: "pass when the signature was written.",
    digest: "Digest of what was signed (sha256:<hex>), one a line for images.",
    signature: "Path of the signature; for images its references in the registry, one a line.",
    bundle: "Path of the signature in the evidence store; empty without one.",
    part: "Path of the part file; empty unless part is given."
  }
});

// src/actions/specs/verify.ts
var verifySpec = defineAction({
  id: "verify",
  folder: "verify",
  title: "Sallyport verify",
  description: "Verify a model, an image or a file before it is used: by its signature, or by the decision of the gate",
  inputs: {
    subject: {
      type: "text",
      description: "Folder or file of the model; with policy also oci://HOST/REPOSITORY@sha256:<hex> or sha256:<hex>."
    },
    ...TARGET_INPUTS,
    signature: {
      type: "lines",
      description: "Signature to verify; with threshold several, one a line. When empty: model.sig in the folder, FILE.sig beside a file."
    },
    key: {
      type: "lines",
      description: "Public key (PEM file) of the signer; with threshold several, one a line."
    },
    "certificate-identity": {
      type: "lines",
      description: "Exact identity in the certificate of the signer; with threshold several, one a line."
    },
    "certificate-oidc-issuer": {
      type: "lines",
      description: "Exact OIDC issuer in the certificate of the signer; with several identities one for all, or one a line for each."
    },
    threshold: {
      type: "text",
      description: "So many different signers of those named must have signed the model."
    },
    "require-read": {
      type: "boolean",
      description: "Refuse a signature whose signer had not read every file of the model."
    },
    "ignore-unsigned-files": {
      type: "boolean",
      description: "Accept files that the signature does not name; nobody vouches for them."
    },
    "certificate-extension": {
      type: "lines",
      description: "Exact claims in the certificate of a Sigstore signer, NAME=VALUE a line: source-repository, source-ref, build-trigger, runner-environment \u2026 as in a policy."
    },
    "transparency-log": {
      type: "choice",
      choices: ["required", "none"],
      description: "required: the signature of a key or own certificate must be in a log of trusted-root. none: a Sigstore instance without a log, whose timestamps count (GitHub, private repositories). When empty: required for Sigstore identities alone."
    },
    "trusted-root": {
      type: "text",
      description: "Sigstore trusted root (JSON file). When empty: the public-good instance."
    },
    "certificate-root": {
      type: "text",
      description: "PEM file with the roots of your own authority, in the place of Sigstore."
    },
    "certificate-subject": {
      type: "lines",
      description: "Exact distinguished name in a certificate of your own authority, in the place of certificate-identity; with threshold several, one a line."
    },
    "timestamp-authority": {
      type: "lines",
      description: "PEM files or trusted roots (JSON) of timestamp authorities, one a line: a signature of a key or certificate that none of them has stamped is refused."
    },
    "tlog-threshold": {
      type: "text",
      description: "So many different transparency logs of trusted-root must have the signature. When empty: one."
    },
    "timestamp-threshold": {
      type: "text",
      description: "So many different timestamp authorities must have stamped the signature: of timestamp-authority, or of trusted-root for Sigstore identities."
    },
    "sct-threshold": {
      type: "text",
      description: "Sigstore identities: so many different certificate logs must have the certificate. When empty: one."
    },
    "accept-model-signing-v02": {
      type: "boolean",
      description: "Also accept what model_signing 0.2 signed."
    },
    policy: {
      type: "text",
      description: "Policy file: verify the newest decision of the gate for environment, and the signature."
    },
    environment: { type: "text", description: "Environment of the policy." },
    evidence: {
      type: "lines",
      description: `Evidence stores that hold the decision, one a line: ${STORE_FORMS}.`
    },
    ...AUDIT_INPUTS,
    ...MODEL_INPUTS,
    ...MODE_INPUT,
    "record-deployment": {
      type: "boolean",
      description: "With policy: when the subject is let in, make a GitHub deployment with its digest, and the record of the artifact where the organisation has them (needs github-token and permissions: deployments: write, artifact-metadata: write)."
    },
    "github-token": {
      type: "text",
      secret: true,
      description: "Token for record-deployment, for a policy of base: or github:, and for evidence stores at GitHub; for example the token of the job."
    }
  },
  outputs: {
    verdict: "pass, block or indeterminate.",
    digest: "Digest of what was verified (sha256:<hex>), one a line for images.",
    signer: "Who signed: key id, or identity and issuer, one a line; empty when no signature was believed."
  }
});

// src/actions/specs/gate.ts
var gateSpec = defineAction({
  id: "gate",
  folder: "gate",
  title: "Sallyport gate decision",
  description: "Decide by policy whether a model may enter an environment, on verified evidence only",
  inputs: {
    subject: {
      type: "lines",
      required: true,
      description: "Folder or file of the model, oci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex>, or git:<commit>. Several, one a line, are decided on one by one; @FILE stands for the lines of a file."
    },
    ...POLICY_INPUTS,
    evidence: { type: "lines", required: true, description: `Evidence stores, one a line: ${STORE_FORMS}.` },
    ...SIGNER_INPUTS,
    key: {
      type: "text",
      description: "Private key that signs the decision: a PEM file, or env://NAME. Without a signer nothing is stored."
    },
    decision: {
      type: "text",
      description: "File to write the decision to (JSON); of several subjects: a folder, with a file for each."
    },
    ...MODEL_INPUTS,
    ...AUDIT_INPUTS,
    ...RECORDED_INPUT,
    ...MODE_INPUT,
    ...COMMENT_INPUTS
  },
  outputs: {
    verdict: "pass, block or indeterminate; of several subjects the worst.",
    allowed: "true when the verdict is pass or a signed override lets the subject through; of several, when all may enter.",
    digest: "Digest of the subject; of several, one a line, those that could be read.",
    subjects: "JSON list with an object for each subject: subject, digest, verdict, allowed, reason. Empty when it is too long for an output of GitHub.",
    decision: "Path of the decision or of the folder with the decisions; empty when none was asked for.",
    "policy-digest": "SHA-256 (hex) of the policy and every file it names."
  }
});

// src/platform/exec.ts
var runProgram = async (program, args, options) => {
  const { spawn } = await import("node:child_process");
  return await new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: false,
      detached: options.ownGroup === true && process.platform !== "win32",
      stdio: ["pipe", "pipe", "pipe"]
    });
    const output = collectOutput(options.maxOutputBytes);
    let failure;
    const stop = (error2) => {
      failure ??= error2;
      endGroup(child.pid, options);
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => {
      stop(timedOut(program, options));
    }, options.timeoutMs);
    const take = (stream) => (chunk) => {
      if (!output.add(stream, chunk)) stop(tooMuch(program, options));
    };
    child.stdin.on("error", () => void 0);
    child.stdin.end(options.input ?? "");
    child.stdout.on("data", take("stdout"));
    child.stderr.on("data", take("stderr"));
    child.on("error", (cause) => {
      failure ??= cannotStart(program, cause);
      clearTimeout(timer);
      reject(failure);
    });
    child.on("close", (exitCode, signal) => {
      clearTimeout(timer);
      if (failure !== void 0) reject(failure);
      else if (exitCode === null)
        reject(new AppError("tool-failed", `${program} was ended by ${String(signal)}`));
      else resolve({ exitCode, ...output.result() });
    });
  });
};
function endGroup(pid, { ownGroup }) {
  if (ownGroup !== true || pid === void 0 || process.platform === "win32") return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
  }
}
var runProgramInAction = async (program, args, options) => {
  const { exec } = await import("./chunk-Y2PDBEII.js");
  const output = collectOutput(options.maxOutputBytes);
  let overflow = false;
  const take = (stream) => (chunk) => {
    overflow = !output.add(stream, chunk) || overflow;
  };
  let timer;
  const timeout = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(timedOut(program, options));
    }, options.timeoutMs);
  });
  try {
    const run = exec(quoteForExec(program), [...args], {
      ...options.cwd === void 0 ? {} : { cwd: options.cwd },
      env: definedOnly(options.env ?? process.env),
      ignoreReturnCode: true,
      ...options.input === void 0 ? {} : { input: Buffer.from(options.input) },
      silent: true,
      listeners: { stdout: take("stdout"), stderr: take("stderr") }
    });
    const exitCode = await Promise.race([run, timeout]).catch((cause) => {
      throw isAppError(cause) ? cause : cannotStart(program, cause);
    });
    if (overflow) throw tooMuch(program, options);
    return { exitCode, ...output.result() };
  } finally {
    clearTimeout(timer);
  }
};
function collectOutput(maxBytes) {
  const chunks = { stdout: [], stderr: [] };
  const sizes = { stdout: 0, stderr: 0 };
  return {
    /** False once a stream has gone over the bound; what is over is dropped. */
    add(stream, chunk) {
      sizes[stream] += chunk.length;
      if (sizes[stream] > maxBytes) return false;
      chunks[stream].push(chunk);
      return true;
    },
    result: () => ({
      stdout: Buffer.concat(chunks.stdout),
      stderr: Buffer.concat(chunks.stderr).toString("utf8")
    })
  };
}
function quoteForExec(program) {
  return /\s/.test(program) ? `"${program}"` : program;
}
function definedOnly(env) {
  return Object.fromEntries(
    Object.entries(env).filter((pair) => pair[1] !== void 0)
  );
}
function timedOut(program, options) {
  return new AppError("timeout", `${program} did not end within ${String(options.timeoutMs / 1e3)} s`);
}
function tooMuch(program, options) {
  return new AppError(
    "limit-exceeded",
    `${program} wrote more than ${String(options.maxOutputBytes)} bytes of output`
  );
}
function cannotStart(program, cause) {
  return new AppError("tool-failed", `cannot run ${program}: ${messageOf(cause)}`, {
    hint: `install ${program} or put it on the PATH`,
    cause
  });
}

export {
  SUMMARY_MAX_BYTES,
  COMMENT_MAX_BYTES,
  rowsOf,
  joinBlocks,
  clip,
  tableHead,
  tableRow,
  textCell,
  codeCell,
  remedyCell,
  runAction,
  defineAction,
  MODEL_SIGNING_INPUTS,
  SIGNER_INPUTS,
  STORE_FORMS,
  AUDIT_INPUTS,
  RECORDED_INPUT,
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  BOM_INPUTS,
  BUILDER_INPUT,
  POLICY_INPUTS,
  MODE_INPUT,
  COMMENT_INPUTS,
  UPLOAD_INPUT,
  SCAN_INPUTS,
  signSpec,
  verifySpec,
  gateSpec,
  runProgram,
  runProgramInAction
};
