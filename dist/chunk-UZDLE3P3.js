
// src/gate/compare-decisions.ts
function compareDecisions(recorded, replayed) {
  const differences = [];
  const compare = (what, before, after) => {
    if (before !== after) differences.push({ what, recorded: before, replayed: after });
  };
  compare("verdict", recorded.verdict, replayed.verdict);
  compare("allowed", String(recorded.allowed), String(replayed.allowed));
  const checks = [recorded.checks, replayed.checks].map(byId);
  const ids = new Set(checks.flatMap((each) => [...each.keys()]));
  for (const id of ids) {
    const [before, after] = checks.map((each) => describeCheck(each.get(id)));
    compare(`check ${id}`, before ?? "", after ?? "");
  }
  compare("override", JSON.stringify(recorded.override ?? null), JSON.stringify(replayed.override ?? null));
  for (const list of ["findings", "approvals", "evidence"]) {
    const [before, after] = [recorded, replayed].map(
      (decision) => decision[list].map((each) => sorted(each)).sort()
    );
    const only = (one = [], other = []) => {
      const there = new Set(other);
      const missing = one.filter((each) => !there.has(each));
      return missing.length === 0 ? "the same" : `${String(missing.length)} that the other has not, first ${(missing[0] ?? "").slice(0, 300)}`;
    };
    compare(list, only(before, after), only(after, before));
  }
  return differences;
}
function byId(checks) {
  return new Map(checks.map((check) => [check.id, check]));
}
function describeCheck(check) {
  return check === void 0 ? "is not there" : `${check.result}: ${check.reason} [${check.digests.join(" ")}]`;
}
function sorted(value) {
  return JSON.stringify(
    value,
    (_key, member) => typeof member === "object" && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => a < b ? -1 : 1)) : member
  );
}

export {
  compareDecisions
};
