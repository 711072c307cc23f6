import {
  spdxExpression,
  spdxId
} from "./chunk-KQQKVXGN.js";

// src/aibom/spdx-licenses.ts
function toSpdxLicense(claims) {
  if (claims.length === 0) return void 0;
  const references = [];
  const parts = claims.map((claim) => {
    const known = spdxId(claim.text);
    if (known !== void 0) return known;
    const expression = spdxExpression(claim.text);
    if (expression !== void 0) return claims.length > 1 ? `(${expression})` : expression;
    const id = `LicenseRef-${claim.text.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^-+|-+$/g, "") || "unnamed"}`;
    references.push({ id, claim });
    return id;
  });
  return { expression: [...new Set(parts)].join(" AND "), references };
}
function licenseTextOf({ text, url }) {
  const place = url === void 0 ? "" : ` It is said to be at ${url}.`;
  return `The model names its licence "${text}"; the text is not part of this document.${place}`;
}

export {
  toSpdxLicense,
  licenseTextOf
};
