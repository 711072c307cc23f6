
// src/actions/support/identify-inputs.ts
function identifyInputs(inputs) {
  const { "allow-symlinks": allowSymlinks, ignore } = inputs;
  return {
    ...allowSymlinks === void 0 ? {} : { allowSymlinks },
    ...ignore.length === 0 ? {} : { ignorePaths: ignore }
  };
}

export {
  identifyInputs
};
