import {
  connectGithub
} from "./chunk-FRZQTMXG.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/platform/github-api.ts
var MAX_COMMENT_CHARACTERS = 65536;
var PAGE_SIZE = 100;
var MAX_PAGES = 30;
async function createGithubApi(options) {
  const { octokit, owner, repo, call } = await connectGithub(options);
  const findComment = async (number, marker) => {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const { data } = await octokit.rest.issues.listComments({
        owner,
        repo,
        issue_number: number,
        per_page: PAGE_SIZE,
        page
      });
      const mine = data.find(
        (comment) => comment.user?.type === "Bot" && comment.body?.includes(marker) === true
      );
      if (mine !== void 0) return mine.id;
      if (data.length < PAGE_SIZE) return void 0;
    }
    return void 0;
  };
  return {
    pullRequestAuthor: (number) => call(
      `read the author of pull request ${String(number)}`,
      async () => {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return { login: data.user.login, id: data.user.id };
      },
      "pull-requests: read"
    ),
    upsertComment: (number, marker, body) => call(`comment on pull request ${String(number)}`, async () => {
      const text = `${marker}
${body}`;
      if (text.length > MAX_COMMENT_CHARACTERS) {
        throw new AppError("internal", `comment has ${String(text.length)} characters`);
      }
      const existing = await findComment(number, marker);
      if (existing === void 0) {
        await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: text });
        return "created";
      }
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body: text });
      return "updated";
    })
  };
}
export {
  MAX_COMMENT_CHARACTERS,
  createGithubApi
};
