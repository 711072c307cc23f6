import { messageOf } from '../domain/errors.ts';
import type { PostureCheck } from '../domain/posture.ts';
import type { GithubClient } from './github-client.ts';
import { findCodeOwners, ownersOf, parseCodeOwners } from './github-code-owners.ts';
import { ask, fieldsOf, listOf, textOf } from './posture-answers.ts';

const WORKFLOWS = '.github/workflows';

/**
 * Whether the branch has a CODEOWNERS file that GitHub can read and that gives an owner to what decides about changes:
 * itself, every workflow, and the paths in `owned`.
 */
export async function readOwnership(
  github: GithubClient,
  { branch, owned }: { readonly branch: string; readonly owned: readonly string[] },
): Promise<PostureCheck> {
  const id = 'code-owners' as const;
  const fix = 'write a CODEOWNERS file that GitHub can read, with the policy, the workflows and itself in it';
  const failed = (detail: string): PostureCheck => ({ id, status: 'failed', detail, fix });
  const undecided = (detail: string): PostureCheck => ({ id, status: 'undecided', detail, fix });
  try {
    const file = await findCodeOwners(github, branch);
    if (file === undefined) {
      // A token that may not read contents is told the same.
      const seen = await ask(github, '/repos/{owner}/{repo}/branches/{branch}', {
        ...{ branch, permission: 'contents: read' },
      });
      if ('problem' in seen) return undecided(seen.problem);
      return failed('there is no CODEOWNERS file on the branch');
    }
    const errors = await ask(github, '/repos/{owner}/{repo}/codeowners/errors', {
      ...{ ref: branch, permission: 'contents: read' },
    });
    if ('problem' in errors) return undecided(errors.problem);
    const { length } = listOf(fieldsOf(errors.value)['errors']);
    if (length > 0) return failed(`${String(length)} lines of ${file.path} that GitHub does not understand`);
    const workflows = await listWorkflows(github, branch);
    if (typeof workflows === 'string') return undecided(workflows);
    const rules = parseCodeOwners(file.text);
    const free = [file.path, ...workflows, ...owned].filter((path) => ownersOf(path, rules).length === 0);
    return free.length === 0
      ? { id, status: 'ok', detail: `${file.path}, no errors` }
      : failed(`${file.path} gives no owner to ${free.slice(0, 5).join(', ')}`);
  } catch (thrown) {
    return undecided(messageOf(thrown));
  }
}

/** Paths of the workflows; a text: why they are not known. No such folder: none. */
async function listWorkflows(github: GithubClient, branch: string): Promise<string[] | string> {
  const answer = await ask(github, '/repos/{owner}/{repo}/contents/{path}', {
    ...{ path: WORKFLOWS, ref: branch, permission: 'contents: read' },
  });
  // The token was just allowed to read contents, so this is no hiding.
  if ('problem' in answer) return answer.status === 404 ? [] : answer.problem;
  return listOf(answer.value).map((each) => textOf(each['path']));
}
