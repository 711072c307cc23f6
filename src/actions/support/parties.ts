import type { GateInput, PartyReference } from '../../gate/gate-input.ts';
import type { GithubAccount } from '../../platform/github-api.ts';
import type { GithubRun } from '../../platform/github-run.ts';

/**
 * Who had a part in the subject, as far as the run says it: its actor (and who started this attempt again), and the
 * author of the pull request. Outside a pull request the author is not known and stays out.
 */
export function partiesOfRun({
  actor,
  triggeringActor,
  pullRequest,
}: GithubRun): NonNullable<GateInput['parties']> {
  const actors: PartyReference[] =
    actor.login === undefined ? [] : [accountOf({ ...actor, login: actor.login })];
  if (triggeringActor !== undefined && triggeringActor !== actor.login) {
    actors.push({ kind: 'github', login: triggeringActor });
  }
  const author = pullRequest?.author;
  return {
    ...(actors.length === 0 ? {} : { actor: actors }),
    ...(author === undefined ? {} : { author: [accountOf(author)] }),
  };
}

function accountOf({ login, id }: Partial<GithubAccount> & { readonly login: string }): PartyReference {
  return { kind: 'github', login, ...(id === undefined ? {} : { id }) };
}
