
// src/domain/bom-format.ts
var BOM_FORMATS = ["cyclonedx-1.6", "cyclonedx-1.7", "spdx-3.0", "spdx-2.3"];
var DEFAULT_BOM_FORMAT = "cyclonedx-1.6";

export {
  BOM_FORMATS,
  DEFAULT_BOM_FORMAT
};
