import {
  fetchBounded
} from "./chunk-6R2OP7DM.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/platform/github-file.ts
async function readRepositoryFile(file) {
  const { repository, path, commit, apiUrl, token, maxBytes, what } = file;
  const place = path.split("/").map(encodeURIComponent).join("/");
  const url = `${apiUrl}/repos/${repository}/contents/${place}?ref=${commit}`;
  const { status, body } = await fetchBounded(url, {
    headers: {
      accept: "application/vnd.github.raw+json",
      "x-github-api-version": "2022-11-28",
      ...token === void 0 ? {} : { authorization: `Bearer ${token}` }
    },
    maxBytes
  });
  const where = `${what} ${repository}/${path} at ${commit.slice(0, 12)}`;
  if (status === 200) return body;
  if (status === 404) {
    throw new AppError("not-found", `there is no ${where}, or the token may not see it`, {
      hint: "give github-token (GITHUB_TOKEN on the command line) a token with contents: read there"
    });
  }
  if (status === 401 || status === 403) {
    throw new AppError("missing-permission", `cannot read ${where}: HTTP ${String(status)}`, {
      hint: "give github-token (GITHUB_TOKEN on the command line) a token with contents: read there"
    });
  }
  throw new AppError("network", `cannot read ${where}: HTTP ${String(status)}`);
}
export {
  readRepositoryFile
};
