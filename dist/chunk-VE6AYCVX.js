import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

// src/aibom/cyclonedx-version.ts
var CYCLONEDX_VERSIONS = ["1.4", "1.5", "1.6", "1.7"];
function isCyclonedxVersion(value) {
  return CYCLONEDX_VERSIONS.some((version) => version === value);
}

export {
  CYCLONEDX_VERSIONS,
  isCyclonedxVersion
};
