
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
