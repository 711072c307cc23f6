// Apart from bundle.ts, so that who only measures does not load the schema of bundles.

/** Longest bundle that is read or stored. */
export const MAX_BUNDLE_BYTES = 16 * 1024 * 1024;
