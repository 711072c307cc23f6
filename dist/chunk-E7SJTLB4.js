import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  planAnnotations
} from "./chunk-NBDEBFPR.js";
import {
  countStatuses,
  sortByStatus
} from "./chunk-O5ZBZSQ7.js";
import {
  VERDICT_MARKS,
  sortChecks
} from "./chunk-SDFYECNU.js";
import {
  digestText
} from "./chunk-TSR3AW23.js";
import {
  findingRow
} from "./chunk-4L2GLOQK.js";
import {
  pathInRepository
} from "./chunk-4EMKBBC3.js";
import {
  quantity
} from "./chunk-PVUHJFDK.js";
import {
  codeCell,
  remedyCell,
  tableHead,
  tableRow,
  textCell
} from "./chunk-ZCIYQBMJ.js";
import {
  COMMENT_MAX_BYTES,
  SUMMARY_MAX_BYTES,
  joinBlocks,
  rowsOf
} from "./chunk-NI3HYQH4.js";
import {
  readVariable
} from "./chunk-5YPH3SL2.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/platform/github-run.ts
async function readGithubRun() {
  const { context } = await import("./chunk-NTE35B67.js");
  const repository = readVariable("githubRepository", process.env);
  const actorId = Number(readVariable("githubActorId", process.env));
  const { pull_request: pull } = context.payload;
  return {
    eventName: context.eventName,
    actor: { login: context.actor, ...Number.isSafeInteger(actorId) && actorId > 0 ? { id: actorId } : {} },
    triggeringActor: readVariable("githubTriggeringActor", process.env),
    pullRequest: pull === void 0 ? void 0 : { number: pull.number, author: accountOf(Reflect.get(pull, "user")) },
    repository,
    apiUrl: context.apiUrl,
    runUrl: repository === void 0 || !(context.runId > 0) ? void 0 : `${context.serverUrl}/${repository}/actions/runs/${String(context.runId)}`
  };
}
function requirePullRequest(run, input) {
  if (run.pullRequest !== void 0) return run.pullRequest;
  throw new AppError(
    "invalid-input",
    `input ${input} needs a pull request, this run was started by ${run.eventName}`,
    {
      hint: `set ${input} only for pull_request events`
    }
  );
}
function accountOf(value) {
  if (typeof value !== "object" || value === null) return void 0;
  const login = Reflect.get(value, "login");
  const id = Reflect.get(value, "id");
  return typeof login === "string" && typeof id === "number" ? { login, id } : void 0;
}

// src/platform/github-api.ts
var MAX_COMMENT_CHARACTERS = 65536;
var PAGE_SIZE = 100;
var MAX_PAGES = 30;
async function createGithubApi(options) {
  const { Octokit } = await import("./chunk-L5KVPI74.js");
  const timeoutMs = options.timeoutMs ?? 2e4;
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    retry: { retries: options.retries ?? 1 },
    // A run makes three requests at most; spacing them out would only slow the job down.
    throttle: { enabled: false },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: {
      fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
    }
  });
  const [owner, repo] = splitRepository(options.repository);
  const call = async (doing, request) => {
    try {
      return await request();
    } catch (cause) {
      throw apiError(doing, options, cause);
    }
  };
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
    pullRequestAuthor: (number) => call(`read the author of pull request ${String(number)}`, async () => {
      const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
      return { login: data.user.login, id: data.user.id };
    }),
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
function nothing() {
}
function splitRepository(repository) {
  const match = /^([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)$/.exec(repository);
  if (match === null) {
    throw new AppError("invalid-input", `${JSON.stringify(repository)} is not a repository (owner/name)`);
  }
  return [match[1] ?? "", match[2] ?? ""];
}
function apiError(doing, options, cause) {
  if (isAppError(cause)) return cause;
  const status = typeof cause === "object" && cause !== null ? Reflect.get(cause, "status") : void 0;
  const where = `${options.repository} at ${new URL(options.apiUrl).host}`;
  if (status === 401 || status === 403 || status === 404) {
    return new AppError("missing-permission", `cannot ${doing} in ${where}: HTTP ${String(status)}`, {
      hint: 'give the job "permissions: pull-requests: write" and pass its token as github-token',
      cause
    });
  }
  return new AppError("network", `cannot ${doing} in ${where}: ${messageOf(cause)}`, { cause });
}

// src/report/summary-details.ts
var NOTHING = { head: [] };
var MAX_DIGESTS = 4;
function findingsBlock(findings) {
  if (findings.length === 0) return NOTHING;
  return {
    ...fold(`Findings: ${countStatuses(findings)}`, ["Severity", "Place", "Rule", "Found", "Status"]),
    ...rowsOf(sortByStatus(findings), ({ finding, ...rest }) => findingRow(finding, statusCell(rest))),
    rowName: "findings"
  };
}
function statusCell({ status, waiverSha256, source }) {
  const waiver = waiverSha256 === void 0 ? "" : ` by ${codeCell(waiverSha256.slice(0, 16))}`;
  return `${status}${waiver}, ${source}`;
}
function approvalsBlock(approvals) {
  if (approvals.length === 0) return NOTHING;
  const counted = approvals.filter((approval) => approval.counted).length;
  const title = `Approvals: ${String(counted)} of ${String(approvals.length)} count`;
  return {
    ...fold(title, ["Person", "Group", "Counts", "Why"]),
    ...rowsOf(approvals, ({ person, group, counted: counts, reason }) => {
      const mark = counts ? `${VERDICT_MARKS.pass} yes` : `${VERDICT_MARKS.block} no`;
      return tableRow(codeCell(person), codeCell(group), mark, textCell(reason));
    }),
    rowName: "approvals"
  };
}
function checksBlock(checks) {
  return {
    ...fold(`Checks: all ${String(checks.length)} in their order`, ["Result", "Check", "Why", "Relied on"]),
    ...rowsOf(
      checks,
      ({ id, result, reason, digests }) => tableRow(`${VERDICT_MARKS[result]} ${result}`, codeCell(id), textCell(reason), digestsCell(digests))
    ),
    rowName: "checks"
  };
}
function digestsCell(digests) {
  const shown = digests.slice(0, MAX_DIGESTS).map((digest) => codeCell(digest.slice(0, "sha256:".length + 12)));
  const more = digests.length - MAX_DIGESTS;
  return more > 0 ? `${shown.join(" ")} and ${String(more)} more` : shown.join(" ");
}
function evidenceBlock(evidence) {
  if (evidence.length === 0) return NOTHING;
  return {
    ...fold(`Evidence: ${quantity(evidence.length, "bundle")}`, ["Kind", "Signer", "Bundle"]),
    ...rowsOf(
      evidence,
      ({ kind, signer, bundleSha256 }) => tableRow(kind, codeCell(signer), codeCell(`sha256:${bundleSha256}`))
    ),
    rowName: "bundles"
  };
}
function rejectedBlock(rejected) {
  if (rejected.length === 0) return NOTHING;
  return {
    ...fold(`Not evidence: ${quantity(rejected.length, "bundle")}`, ["Name", "Why it does not count"]),
    ...rowsOf(rejected, ({ name, reason }) => tableRow(codeCell(name), textCell(reason))),
    rowName: "bundles"
  };
}
function fold(title, columns) {
  return {
    head: [`<details><summary>${title}</summary>`, "", ...tableHead(...columns)],
    foot: ["", "</details>", ""]
  };
}

// src/report/summary.ts
var MAX_NAMED = 30;
function renderSummary(decision, maxBytes = SUMMARY_MAX_BYTES) {
  const blocks = [
    { head: headLines(decision) },
    openChecksBlock(decision.checks),
    { head: factLines(decision) },
    findingsBlock(decision.findings),
    approvalsBlock(decision.approvals),
    checksBlock(decision.checks),
    evidenceBlock(decision.evidence),
    rejectedBlock(decision.rejected)
  ];
  return joinBlocks(blocks, maxBytes);
}
function headLines(decision) {
  const { verdict, environment, override, mode, allowed, checks } = decision;
  const overridden = override === void 0 ? "" : ", overridden";
  const title = `## ${VERDICT_MARKS[verdict]} ${textCell(environment)}: ${verdict}${overridden}`;
  const lines = [title, "", ...whyLines(checks)];
  if (override !== void 0) {
    const people = override.people.map(textCell).join(", ");
    const until = codeCell(override.expiresAt);
    const words = `by ${people} until ${until}: ${textCell(override.justification)}`;
    lines.push(`${VERDICT_MARKS.warn} **Overridden** ${words}`, "");
  }
  if (mode !== "enforce" && !allowed) {
    lines.push(`${VERDICT_MARKS.warn} Mode \`${mode}\`: the verdict does not stop this step.`, "");
  }
  return lines;
}
function whyLines(checks) {
  const stopping = sortChecks(checks).filter(
    ({ result }) => result === "block" || result === "indeterminate"
  );
  const [first] = stopping;
  if (first === void 0) {
    const warnings = checks.filter(({ result }) => result === "warn").length;
    const but = warnings === 0 ? "" : `, with ${quantity(warnings, "warning")}`;
    return [`**Why:** ${quantity(checks.length, "check")}, none failed${but}`, ""];
  }
  const others = stopping.length - 1;
  const more = others === 0 ? "" : `, and ${quantity(others, "more check")} failed`;
  const todo = first.remedy === void 0 ? [] : [`**What to do:** ${remedyCell(first.remedy)}`, ""];
  return [`**Why:** ${textCell(first.reason)}${more}`, "", ...todo];
}
function openChecksBlock(checks) {
  const open = sortChecks(checks).filter(({ result }) => result !== "pass");
  const { rows, total } = rowsOf(
    open,
    ({ id, result, reason, remedy = "" }) => tableRow(`${VERDICT_MARKS[result]} ${result}`, codeCell(id), textCell(reason), remedyCell(remedy))
  );
  const passed = checks.filter(({ result }) => result === "pass").map(({ id }) => id);
  const named = passed.slice(0, MAX_NAMED).map(codeCell).join(", ");
  const rest = passed.length > MAX_NAMED ? ` and ${String(passed.length - MAX_NAMED)} more` : "";
  const passedRow = tableRow(
    `${VERDICT_MARKS.pass} pass`,
    quantity(passed.length, "check"),
    named + rest,
    ""
  );
  return {
    head: tableHead("Result", "Check", "Why", "What to do"),
    rows: passed.length === 0 || total > rows.length ? rows : [...rows, passedRow],
    total: passed.length === 0 ? total : total + 1,
    rowName: "rows",
    foot: [""]
  };
}
function factLines({ subject, policy, timeVerified, mode, buildLevel }) {
  const level = buildLevel === void 0 ? "" : `, SLSA build level ${String(buildLevel)}`;
  return [
    `${subject.kind} ${codeCell(subject.name)} ${codeCell(digestText(subject.digest))}${level}  `,
    `policy ${codeCell(policy.uri)} ${codeCell(`sha256:${policy.sha256}`)}  `,
    `decided ${codeCell(timeVerified)}, mode \`${mode}\``,
    ""
  ];
}

// src/report/comment.ts
function renderComment(decision) {
  return renderSummary(decision, COMMENT_MAX_BYTES);
}

// src/actions/support/comment.ts
function checkComment(inputs, run) {
  if (inputs.comment !== true) return;
  requirePullRequest(run, "comment");
  if (inputs["github-token"] === void 0) {
    throw new AppError("invalid-input", "input comment needs github-token", {
      hint: "pass github-token: ${{ github.token }} and give the job permissions: pull-requests: write"
    });
  }
}
async function keepComment(decision, inputs, run) {
  const token = inputs["github-token"];
  if (inputs.comment !== true || token === void 0 || run.repository === void 0) return;
  const { number } = requirePullRequest(run, "comment");
  const api = await createGithubApi({ token, apiUrl: run.apiUrl, repository: run.repository });
  await api.upsertComment(number, `<!-- sallyport gate ${inputs.environment} -->`, renderComment(decision));
}

// src/actions/support/decision-result.ts
function decisionResult({ decision }, folderOf) {
  const { verdict, allowed, environment, override } = decision;
  const failed = decision.checks.find(({ result }) => result === "block" || result === "indeterminate");
  const why = failed === void 0 ? "" : `: ${failed.reason}`;
  const lifted = override === void 0 ? "" : `, overridden by ${override.people.join(", ")}`;
  return {
    verdict,
    allowed,
    headline: `${environment}: ${verdict}${why}${lifted}`,
    summary: renderSummary(decision),
    annotations: planAnnotations(shownFindings(decision.findings, folderOf))
  };
}
function shownFindings(findings, folderOf) {
  return findings.flatMap(({ finding, status }) => {
    if (status !== "blocking" && status !== "warning") return [];
    const { location } = finding;
    return [
      { ...finding, location: { ...location, path: pathInRepository(location.path, folderOf(finding)) } }
    ];
  });
}

// src/actions/support/parties.ts
function partiesOfRun({
  actor,
  triggeringActor,
  pullRequest
}) {
  const actors = actor.login === void 0 ? [] : [accountOf2({ ...actor, login: actor.login })];
  if (triggeringActor !== void 0 && triggeringActor !== actor.login) {
    actors.push({ kind: "github", login: triggeringActor });
  }
  const author = pullRequest?.author;
  return {
    ...actors.length === 0 ? {} : { actor: actors },
    ...author === void 0 ? {} : { author: [accountOf2(author)] }
  };
}
function accountOf2({ login, id }) {
  return { kind: "github", login, ...id === void 0 ? {} : { id } };
}

export {
  readGithubRun,
  checkComment,
  keepComment,
  decisionResult,
  partiesOfRun
};
