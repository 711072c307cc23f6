import {
  cleanText
} from "./chunk-TKUUSHV2.js";

// src/aibom/graph-bom.ts
var MAX_NODES = 200;
var LABELS = {
  "depends-on": "depends on",
  "descends-from": "made from",
  "trained-on": "trained on",
  "tested-on": "tested on"
};
function graphOfBom(view) {
  const drawn = view.edges.filter((edge) => edge.kind !== "contains");
  const ends = /* @__PURE__ */ new Set([
    ...drawn.flatMap(({ from, to }) => [from, to]),
    ...view.main === void 0 ? [] : [view.main]
  ]);
  const wanted = view.components.filter(
    ({ ref, kind }) => kind !== "file" && (ends.has(ref) || kind === "model" || kind === "service")
  );
  const ids = /* @__PURE__ */ new Map();
  const nodes = /* @__PURE__ */ new Map();
  for (const component of wanted) {
    const key = `${component.kind}
${component.name}`;
    const known = nodes.get(key);
    if (known === void 0 && nodes.size >= MAX_NODES) continue;
    const node = known ?? { id: `n${String(nodes.size)}`, label: labelOf(component), kind: component.kind };
    nodes.set(key, node);
    ids.set(component.ref, node.id);
  }
  const edges = /* @__PURE__ */ new Map();
  for (const { from, to, kind } of drawn) {
    const [left, right] = [ids.get(from), ids.get(to)];
    if (kind === "contains" || left === void 0 || right === void 0 || left === right) continue;
    edges.set(`${left} ${right} ${kind}`, { from: left, to: right, label: LABELS[kind] });
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    omitted: view.components.length - ids.size
  };
}
function labelOf({ name, version }) {
  const short = version !== void 0 && /^[0-9a-f]{40}$/.test(version) ? version.slice(0, 12) : version;
  return cleanText(short === void 0 ? name : `${name} ${short}`, 80);
}
function toDot({ nodes, edges }) {
  const shapes = {
    model: "box3d",
    dataset: "cylinder",
    service: "component",
    software: "box",
    file: "note"
  };
  const lines = [
    ...nodes.map(({ id, label, kind }) => `  ${id} [label=${quote(label)}, shape=${shapes[kind]}];`),
    ...edges.map(({ from, to, label }) => `  ${from} -> ${to} [label=${quote(label)}];`)
  ];
  return `digraph bom {
  rankdir=LR;
  node [fontname="sans-serif"];
${lines.join("\n")}
}
`;
}
function toMermaid({ nodes, edges }) {
  const shapes = {
    model: ["[[", "]]"],
    dataset: ["[(", ")]"],
    service: ["([", "])"],
    software: ["[", "]"],
    file: [">", "]"]
  };
  const lines = [
    ...nodes.map(
      ({ id, label, kind }) => `  ${id}${shapes[kind][0]}"${mermaidText(label)}"${shapes[kind][1]}`
    ),
    ...edges.map(({ from, to, label }) => `  ${from} -->|${label}| ${to}`)
  ];
  return `flowchart LR
${lines.join("\n")}
`;
}
function quote(text) {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
function mermaidText(text) {
  return text.replace(/[#"<>`;|]/g, (character) => `#${String(character.charCodeAt(0))};`);
}

// src/aibom/graph-svg.ts
var WIDTH = 230;
var HEIGHT = 40;
var GAP_X = 110;
var GAP_Y = 18;
var MARGIN = 20;
var COLOURS = {
  model: "#dbeafe",
  dataset: "#dcfce7",
  service: "#fef3c7",
  software: "#f3f4f6",
  file: "#ffffff"
};
function toSvg({ nodes, edges }) {
  const columns = columnsOf(nodes, edges);
  const places = /* @__PURE__ */ new Map();
  const rows = [];
  for (const { id } of nodes) {
    const column = columns.get(id) ?? 0;
    const row = rows[column] ?? 0;
    rows[column] = row + 1;
    places.set(id, { x: MARGIN + column * (WIDTH + GAP_X), y: MARGIN + row * (HEIGHT + GAP_Y) });
  }
  const width = MARGIN * 2 + Math.max(rows.length, 1) * (WIDTH + GAP_X) - GAP_X;
  const height = MARGIN * 2 + Math.max(...rows.map((count) => count), 1) * (HEIGHT + GAP_Y) - GAP_Y;
  const lines = edges.flatMap(({ from, to, label }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === void 0 || b === void 0) return [];
    const [x1, y1, x2, y2] = [a.x + WIDTH, a.y + HEIGHT / 2, b.x, b.y + HEIGHT / 2];
    return [
      `<path d="M${String(x1)} ${String(y1)} C${String(x1 + GAP_X / 2)} ${String(y1)} ${String(x2 - GAP_X / 2)} ${String(y2)} ${String(x2)} ${String(y2)}" fill="none" stroke="#6b7280" marker-end="url(#arrow)"/>`,
      `<text x="${String((x1 + x2) / 2)}" y="${String((y1 + y2) / 2 - 4)}" text-anchor="middle" font-size="10" fill="#4b5563">${label}</text>`
    ];
  });
  const boxes = nodes.flatMap(({ id, label, kind }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return [
      `<rect x="${String(x)}" y="${String(y)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" rx="6" fill="${COLOURS[kind]}" stroke="#374151"/>`,
      `<text x="${String(x + WIDTH / 2)}" y="${String(y + 17)}" text-anchor="middle" font-size="12">${escapeXml(cut(label))}</text>`,
      `<text x="${String(x + WIDTH / 2)}" y="${String(y + 32)}" text-anchor="middle" font-size="10" fill="#4b5563">${kind}</text>`
    ];
  });
  const arrow = '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#6b7280"/></marker></defs>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" font-family="sans-serif">
${[arrow, ...lines, ...boxes].join("\n")}
</svg>
`;
}
function columnsOf(nodes, edges) {
  const columns = new Map(nodes.map(({ id }) => [id, 0]));
  for (let round = 0; round < Math.min(nodes.length, 12); round += 1) {
    let changed = false;
    for (const { from, to } of edges) {
      const wanted = (columns.get(from) ?? 0) + 1;
      if ((columns.get(to) ?? 0) >= wanted || wanted > 12) continue;
      columns.set(to, wanted);
      changed = true;
    }
    if (!changed) break;
  }
  return columns;
}
function cut(text) {
  return text.length <= 34 ? text : `${text.slice(0, 33)}\u2026`;
}
function escapeXml(text) {
  const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

export {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
};
