import {
  countText
} from "./chunk-4YF2P4A2.js";

// src/report/decision-findings.ts
var STATUSES = [
  "blocking",
  "warning",
  "waived",
  "ignored"
];
function sortByStatus(findings) {
  return STATUSES.flatMap((status) => findings.filter((finding) => finding.status === status));
}
function countStatuses(findings) {
  return STATUSES.flatMap((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return count === 0 ? [] : [`${countText(count)} ${status}`];
  }).join(", ");
}

export {
  sortByStatus,
  countStatuses
};
