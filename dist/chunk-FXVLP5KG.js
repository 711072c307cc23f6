
// src/aibom/cyclonedx-version.ts
var CYCLONEDX_VERSIONS = ["1.4", "1.5", "1.6", "1.7"];
function isCyclonedxVersion(value) {
  return CYCLONEDX_VERSIONS.some((version) => version === value);
}

export {
  CYCLONEDX_VERSIONS,
  isCyclonedxVersion
};
