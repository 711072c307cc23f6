import {
  compareCodePoints
} from "./chunk-4ABMKW4W.js";

// src/aibom/diff-bom.ts
var IGNORED = /^sallyport:(?:source:|aibom:complete$|service:environment$)/;
function diffBoms(before, after) {
  const changes = [];
  const isComparable = sharedFields(before, after);
  const left = byKey(before);
  const right = byKey(after);
  for (const [key, component] of left) {
    const other = right.get(key);
    if (other === void 0) changes.push({ aspect: "component", about: key, before: summary(component) });
    else changes.push(...componentChanges(key, component, other).filter(isComparable));
  }
  for (const [key, component] of right)
    if (!left.has(key)) changes.push({ aspect: "component", about: key, after: summary(component) });
  changes.push(
    ...valueChanges(
      { aspect: "completeness", about: "main component" },
      list(before.completeness),
      list(after.completeness)
    ),
    ...edgeChanges({ view: before, keys: keysOf(before, left) }, { view: after, keys: keysOf(after, right) })
  );
  return changes.sort(
    (a, b) => compareCodePoints(a.about, b.about) || compareCodePoints(a.aspect, b.aspect) || compareCodePoints(a.before ?? "", b.before ?? "") || compareCodePoints(a.after ?? "", b.after ?? "")
  );
}
function sharedFields(before, after) {
  if (before.standard === after.standard && before.version.split(".")[0] === after.version.split(".")[0])
    return () => true;
  const [left, right] = [before, after].map(({ components }) => {
    const names = components.flatMap(({ card, properties }) => [
      ...[...card.keys()].map((name) => `card ${name}`),
      ...[...properties.keys()].map((name) => `property ${name}`)
    ]);
    return new Set(names);
  });
  return ({ aspect }) => !/^(?:card|property) /.test(aspect) || left?.has(aspect) === true && right?.has(aspect) === true;
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
    ["environment", list(left.environment), list(right.environment)],
    ["concluded license", left.concluded, right.concluded],
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

export {
  diffBoms
};
