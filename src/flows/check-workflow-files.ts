import { isAppError, messageOf } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { PostureCheck, PostureCheckId } from '../domain/posture.ts';
import { listIgnoredPaths, readGitHead } from '../platform/git.ts';
import type { FlowContext } from './context.ts';

/** A work tree at a commit, or why there is none that could be spoken of. */
export type Checkout = { readonly root: string; readonly commit: string } | { readonly problem: string };

/** The commit whose files a folder holds. Never throws: what cannot be told leaves checks undecided. */
export async function readCheckout(folder: string, { run }: FlowContext): Promise<Checkout> {
  try {
    const state = await readGitHead(folder, run);
    if (state?.commit === undefined) return { problem: `${folder} is no checkout of a commit` };
    if (state.dirty) return { problem: `tracked files of ${folder} differ from its commit` };
    return { root: state.root, commit: state.commit };
  } catch (thrown) {
    return { problem: messageOf(thrown) };
  }
}

interface FileLook {
  readonly id: PostureCheckId;
  /** Rules of the scan for infrastructure. */
  readonly rules: readonly string[];
  readonly fine: string;
  readonly fix: string;
}

const LOOKS: readonly FileLook[] = [
  {
    id: 'pinned-actions',
    rules: ['action-not-pinned', 'action-on-branch'],
    fine: 'every action is pinned to a commit',
    fix: 'write the full commit of every action: docs/scan-iac.md, action-not-pinned',
  },
  {
    id: 'token-scopes',
    rules: ['workflow-permissions-missing', 'workflow-write-all'],
    fine: 'every workflow says what its token may do',
    fix: 'write permissions: {} at the top of every workflow, and the scopes on its jobs',
  },
  {
    id: 'oidc-login',
    rules: ['long-lived-cloud-key', 'credential-in-workflow'],
    fine: 'no workflow logs in with a key that does not expire',
    fix: 'log in by OIDC: docs/scan-iac.md, long-lived-cloud-key',
  },
];

/**
 * What the workflows and actions of a checkout say, by our own rules; comments in them switch off nothing here. A file
 * of theirs that cannot be read leaves all undecided.
 */
export async function checkWorkflowFiles(
  checkout: Checkout,
  { clock, run }: FlowContext,
): Promise<PostureCheck[]> {
  const undecided = (detail: string): PostureCheck[] =>
    LOOKS.map(({ id, fix }) => ({ id, status: 'undecided', detail, fix }));
  if ('problem' in checkout) return undecided(checkout.problem);
  try {
    const { scanIac } = await import('../scan/iac/scan-iac.ts');
    const ignored = (await listIgnoredPaths(checkout.root, run)).filter((name) => /^[^*?[\]\\]+$/.test(name));
    const scan = await scanIac(checkout.root, { clock, exclude: ignored, inlineIgnore: false });
    const unread = scan.coverage.skipped.filter(
      ({ path, reason }) => isWorkflowFile(path) && reason !== 'excluded',
    );
    if (unread.length > 0) {
      return undecided(
        unread
          .slice(0, 5)
          .map(({ path, reason }) => `${path} is ${reason}`)
          .join(', '),
      );
    }
    return LOOKS.map((look) => judgeFiles(look, scan.findings));
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    return undecided(thrown.message);
  }
}

/** Anything below `.github`, an action anywhere, and what stands for the whole tree. */
function isWorkflowFile(path: string): boolean {
  return path === '.' || path.startsWith('.github') || /(?:^|\/)action\.ya?ml$/.test(path);
}

function judgeFiles({ id, rules, fine, fix }: FileLook, findings: readonly Finding[]): PostureCheck {
  const own = findings.filter(({ ruleId }) => rules.includes(ruleId));
  if (own.length === 0) return { id, status: 'ok', detail: fine };
  const places = own.map(({ ruleId, location: { path, startLine } }) => {
    return `${path}${startLine === undefined ? '' : `:${String(startLine)}`} ${ruleId}`;
  });
  const more = places.length > 5 ? ` and ${String(places.length - 5)} more` : '';
  return { id, status: 'failed', detail: `${places.slice(0, 5).join(', ')}${more}`, fix };
}
