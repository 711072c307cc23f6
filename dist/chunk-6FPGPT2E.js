import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/platform/github-pages.ts
var MAX_PAGES = 30;
async function readPages({ call }, what, request) {
  const all = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await call(`read ${what}`, () => request({ per_page: 100, page }), "pull-requests: read");
    const data = listIn(answer, what);
    all.push(...data);
    if (data.length < 100) return all;
  }
  throw new AppError("limit-exceeded", `${what} are more than ${String(MAX_PAGES * 100)}`);
}
function listIn({ data, url }, what) {
  if (Array.isArray(data) && data.every((each) => typeof each === "object" && each !== null)) return data;
  throw oddAnswer(url, what, "a list");
}
function objectIn({ data, url }, what, members) {
  const has = (member) => {
    let value = data;
    for (const name of member.split(".")) {
      if (typeof value !== "object" || value === null) return false;
      value = Reflect.get(value, name);
    }
    return value !== void 0 && value !== null;
  };
  if (members.every(has)) return data;
  throw oddAnswer(url, what, `an object with ${members.join(", ")}`);
}
function oddAnswer(url, what, wanted) {
  const place = URL.canParse(url) ? new URL(url).pathname : url;
  return new AppError("network", `GitHub's answer at ${place} (${what}) is not ${wanted}`, {
    hint: "run again; when it stays so, something between this run and GitHub answers in its place (GITHUB_API_URL, a proxy)"
  });
}
var TYPES = ["User", "Bot", "Organization", "Mannequin"];
function accountOf(value) {
  if (typeof value !== "object" || value === null) return void 0;
  const login = Reflect.get(value, "login");
  const id = Reflect.get(value, "id");
  const type = Reflect.get(value, "type");
  if (typeof login !== "string" || typeof id !== "number") return void 0;
  return { login, id, type: TYPES.find((each) => each === type) ?? "Bot" };
}

export {
  readPages,
  listIn,
  objectIn,
  accountOf
};
