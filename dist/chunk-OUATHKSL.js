import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/actions/support/target-input.ts
function targetInput({ model: [name, model], image, file }) {
  const targets = [
    ...model === void 0 ? [] : [{ kind: "model", target: model }],
    ...image.length === 0 ? [] : [{ kind: "image", targets: image }],
    ...file === void 0 ? [] : [{ kind: "file", target: file }]
  ];
  const [target, second] = targets;
  if (target !== void 0 && second === void 0) return target;
  throw new AppError("invalid-input", `give exactly one of the inputs ${name}, image and file`);
}
function refuseWithout(inputs, kind, names) {
  for (const name of names) {
    const value = Reflect.get(inputs, name);
    if (value === void 0 || Array.isArray(value) && value.length === 0) continue;
    throw new AppError("invalid-input", `input ${name} has no meaning for ${kind}`, { hint: "leave it out" });
  }
}

export {
  targetInput,
  refuseWithout
};
