import "./chunk-LVG4QLPG.js";

// src/aibom/cyclonedx-library.ts
var whole = {
  "1.4": () => import("./chunk-5YJOKJ6N.js"),
  "1.5": () => import("./chunk-PB3ZNBUE.js"),
  "1.6": () => import("./chunk-TRUVNLL7.js"),
  "1.7": () => import("./chunk-KYUBRDOY.js")
};
var usual = {
  "1.6": () => import("./chunk-CXNUSMUV.js"),
  "1.7": () => import("./chunk-HHB6D2YN.js")
};
var RARE = /"(?:signature|vulnerabilities|annotations|declarations|definitions|cryptoProperties|swid|releaseNotes|patentAssertions|services|formulation|workspaces|trigger|runtimeTopology|resourceReferences|licensing|occurrences|callstack|patches|commits|email)"|\\u/;
function createStrictValidator(version) {
  return {
    async validate(data) {
      const load = RARE.test(data) ? whole[version] : usual[version] ?? whole[version];
      const { default: validator } = await load();
      return validator(JSON.parse(data)) ? null : validator.errors;
    }
  };
}
export {
  createStrictValidator
};
