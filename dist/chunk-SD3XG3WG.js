import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  labelledLines
} from "./chunk-AVY26RIF.js";
import {
  joinLines,
  paint
} from "./chunk-QYBLFLEH.js";
import {
  readBom
} from "./chunk-ZDCWVNQP.js";
import "./chunk-EZ3AMHBU.js";
import {
  readBomFile
} from "./chunk-6C3H7ECX.js";
import "./chunk-GLDFTN2N.js";
import "./chunk-IBRWATGN.js";
import "./chunk-FLHDGRRM.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  quantity
} from "./chunk-PVUHJFDK.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-VWHVR7RR.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-6RCSALXX.js";
import {
  compareCodePoints
} from "./chunk-OZIG34OO.js";
import "./chunk-7BUQUQ54.js";
import {
  codeCell,
  tableHead,
  tableRow,
  textCell
} from "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import {
  COMMENT_MAX_BYTES,
  clip,
  joinBlocks,
  rowsOf
} from "./chunk-NI3HYQH4.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";
import {
  escapeMarkdownCode,
  escapeUnseen
} from "./chunk-DNG7EB5A.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/aibom/diff-bom.ts
var IGNORED = /^sallyport:source:/;
function diffBoms(before, after) {
  const changes = [];
  const left = byKey(before);
  const right = byKey(after);
  for (const [key, component] of left) {
    const other = right.get(key);
    if (other === void 0) changes.push({ aspect: "component", about: key, before: summary(component) });
    else changes.push(...componentChanges(key, component, other));
  }
  for (const [key, component] of right)
    if (!left.has(key)) changes.push({ aspect: "component", about: key, after: summary(component) });
  changes.push(
    ...edgeChanges({ view: before, keys: keysOf(before, left) }, { view: after, keys: keysOf(after, right) })
  );
  return changes.sort(
    (a, b) => compareCodePoints(a.about, b.about) || compareCodePoints(a.aspect, b.aspect) || compareCodePoints(a.before ?? "", b.before ?? "") || compareCodePoints(a.after ?? "", b.after ?? "")
  );
}
function byKey(view) {
  const map = /* @__PURE__ */ new Map();
  for (const component of view.components) {
    const key = component.ref === view.main ? "main component" : `${component.kind} ${component.name}`;
    const own = map.has(key) && component.kind === "software" ? `${key}@${component.version ?? ""}` : key;
    if (!map.has(own)) map.set(own, component);
  }
  return map;
}
function keysOf(view, map) {
  const keys = new Map([...map].map(([key, component]) => [component.ref, key]));
  for (const { ref, kind, name } of view.components) if (!keys.has(ref)) keys.set(ref, `${kind} ${name}`);
  return keys;
}
function summary({ version, hashes }) {
  const hash = hashes[0] === void 0 ? "" : ` ${hashes[0].algorithm} ${hashes[0].value.slice(0, 16)}\u2026`;
  return `${version ?? "no version"}${hash}`;
}
function componentChanges(about, left, right) {
  const pairs = [
    ["name", [left.name], [right.name]],
    ["version", list(left.version), list(right.version)],
    ["purl", list(left.purl), list(right.purl)],
    ["supplier", list(left.supplier), list(right.supplier)],
    ["description", list(left.description), list(right.description)],
    ["author", left.authors, right.authors],
    ["license", left.licenses, right.licenses],
    ["hash", left.hashes.map(hashText), right.hashes.map(hashText)],
    ...[.../* @__PURE__ */ new Set([...left.card.keys(), ...right.card.keys()])].map(
      (name) => [`card ${name}`, left.card.get(name) ?? [], right.card.get(name) ?? []]
    ),
    ...[.../* @__PURE__ */ new Set([...left.properties.keys(), ...right.properties.keys()])].filter((name) => !IGNORED.test(name)).map(
      (name) => [`property ${name}`, left.properties.get(name) ?? [], right.properties.get(name) ?? []]
    )
  ];
  return pairs.flatMap(([aspect, before, after]) => valueChanges({ aspect, about }, before, after));
}
function hashText({ algorithm, value }) {
  return `${algorithm} ${value}`;
}
function list(value) {
  return value === void 0 ? [] : [value];
}
function valueChanges(place, before, after) {
  const gone = before.filter((value) => !after.includes(value));
  const come = after.filter((value) => !before.includes(value));
  const [one] = gone;
  const [other] = come;
  if (gone.length === 1 && come.length === 1 && one !== void 0 && other !== void 0)
    return [{ ...place, before: one, after: other }];
  return [
    ...gone.map((value) => ({ ...place, before: value })),
    ...come.map((value) => ({ ...place, after: value }))
  ];
}
var ASPECTS = {
  contains: void 0,
  "depends-on": "dependency",
  "descends-from": "lineage",
  "trained-on": "dataset",
  "tested-on": "dataset"
};
function edgeChanges(before, after) {
  const edgesOf = ({
    view,
    keys
  }) => {
    const map = /* @__PURE__ */ new Map();
    for (const { from, to, kind } of view.edges) {
      const aspect = ASPECTS[kind];
      if (aspect === void 0) continue;
      const about = keys.get(from) ?? from;
      const text = `${kind} ${keys.get(to) ?? to}`;
      map.set(`${about}
${text}`, { about, aspect, text });
    }
    return map;
  };
  const left = edgesOf(before);
  const right = edgesOf(after);
  return [
    ...[...left].filter(([key]) => !right.has(key)).map(([, { about, aspect, text }]) => ({ aspect, about, before: text })),
    ...[...right].filter(([key]) => !left.has(key)).map(([, { about, aspect, text }]) => ({ aspect, about, after: text }))
  ];
}

// src/flows/diff-boms.ts
async function compareBomFiles(before, after) {
  const [left, right] = [await readBomFile(before), await readBomFile(after)];
  const changes = diffBoms(readBom(left.bytes, left.name), readBom(right.bytes, right.name));
  return { before: left.name, after: right.name, changes };
}

// src/report/bom-diff-text.ts
var MAX_ROWS = 200;
var MAX_VALUE = 300;
var STYLES = { added: ["green"], removed: ["red"], changed: ["yellow"] };
function renderBomDiff({ before, after, changes }, terminal) {
  const head = `${countOf(changes)}  ${escapeUnseen(before)} \u2192 ${escapeUnseen(after)}`;
  const more = changes.length - MAX_ROWS;
  return joinLines([
    paint(head, changes.length === 0 ? ["green"] : ["bold"], terminal),
    ...changes.slice(0, MAX_ROWS).flatMap((change) => {
      const label = wordOf(change);
      const values = [change.before, change.after].filter((value) => value !== void 0);
      const text = `${change.about}: ${change.aspect}: ${values.map((value) => clip(value, MAX_VALUE)).join(" \u2192 ")}`;
      return labelledLines({ label, styles: STYLES[label], text }, terminal);
    }),
    ...more > 0 ? [`${countText(more)} more, see --format json`] : []
  ]);
}
function renderBomDiffMarkdown({ before, after, changes }) {
  const title = `${countOf(changes)} between ${escapeMarkdownCode(before)} and ${escapeMarkdownCode(after)}`;
  if (changes.length === 0) return `${title}
`;
  const table = rowsOf(
    changes,
    (change) => tableRow(
      wordOf(change),
      textCell(change.about),
      textCell(change.aspect),
      codeCell(change.before ?? ""),
      codeCell(change.after ?? "")
    )
  );
  const head = [title, "", ...tableHead("", "What", "Aspect", "Before", "After")];
  return joinBlocks([{ head, ...table, rowName: "differences" }], COMMENT_MAX_BYTES);
}
function countOf(changes) {
  return changes.length === 0 ? "no differences" : quantity(changes.length, "difference");
}
function wordOf({ before, after }) {
  if (before === void 0) return "added";
  return after === void 0 ? "removed" : "changed";
}

// src/cli/verb-aibom-diff.ts
var aibomDiffVerb = async (options, ports) => {
  const compared = await compareBomFiles(options.before, options.after);
  const report = renderReport(compared, options.format ?? "text", ports);
  if (options.output !== void 0) await writeAtomically(options.output, report);
  const text = options.output === void 0 ? report : `${String(compared.changes.length)} differences  ${options.output}
`;
  return done(text, compared, options.exitCode === true && compared.changes.length > 0 ? 1 : 0);
};
function renderReport(compared, format, { terminal }) {
  switch (format) {
    case "text":
      return renderBomDiff(compared, terminal);
    case "markdown":
      return renderBomDiffMarkdown(compared);
    case "json":
      return `${JSON.stringify(compared, null, 2)}
`;
  }
}
export {
  aibomDiffVerb
};
