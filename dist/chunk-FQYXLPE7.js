
// src/domain/bundle-limits.ts
var MAX_BUNDLE_BYTES = 16 * 1024 * 1024;

export {
  MAX_BUNDLE_BYTES
};
