import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

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
