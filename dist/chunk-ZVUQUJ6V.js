import {
  remedyCell,
  textCell
} from "./chunk-ZCIYQBMJ.js";
import {
  runProgramInAction
} from "./chunk-5MKKW27T.js";
import {
  requireNode
} from "./chunk-LTX2YVQO.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import {
  escapeAnnotation,
  escapeTerminal
} from "./chunk-DNG7EB5A.js";
import {
  closestTo
} from "./chunk-YS5WAY3Z.js";
import {
  readVariable
} from "./chunk-XM2FWECZ.js";
import {
  AppError,
  exitCodeOf,
  messageOf,
  toAppError
} from "./chunk-NK6HLKVL.js";

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
import * as os from "os";

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
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
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
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
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

export {
  runAction,
  defineAction
};
