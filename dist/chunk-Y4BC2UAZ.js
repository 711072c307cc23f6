import {
  listIn,
  objectIn
} from "./chunk-6FPGPT2E.js";
import {
  connectGithub
} from "./chunk-GY6CJQHN.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/platform/github-api.ts
var MAX_COMMENT_CHARACTERS = 65536;
var PAGE_SIZE = 100;
var MAX_PAGES = 30;
async function createGithubApi(options) {
  const { octokit, owner, repo, call } = await connectGithub(options);
  const findComment = async (number, marker) => {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const answer = await octokit.rest.issues.listComments({
        owner,
        repo,
        issue_number: number,
        per_page: PAGE_SIZE,
        page
      });
      const data = listIn(answer, `the comments of pull request ${String(number)}`);
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
        const answer = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        const data = objectIn(answer, `pull request ${String(number)}`, ["user.login", "user.id"]);
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
