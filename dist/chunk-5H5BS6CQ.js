import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

// src/cli/flags.ts
function identifyOptions(flags) {
  return {
    ...flags.subjectKind === void 0 ? {} : { kind: flags.subjectKind },
    ...flags.allowSymlinks === void 0 ? {} : { allowSymlinks: flags.allowSymlinks },
    ...flags.ignore === void 0 ? {} : { ignorePaths: flags.ignore }
  };
}

export {
  identifyOptions
};
