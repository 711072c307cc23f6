import type { PostureCheck } from '../domain/posture.ts';
import type { GithubClient } from './github-client.ts';
import { ask, fieldsOf, judgeAnswer, listOf, textOf, type Look, type Value } from './posture-answers.ts';

interface SettingLook extends Look {
  readonly route: string;
  readonly permission: string;
  /** Only where GitHub pages the answer. */
  readonly per_page?: number;
}

/** Actions, the token of workflows, environments and secrets; one request each. */
export async function readSettings(github: GithubClient): Promise<PostureCheck[]> {
  const checks: PostureCheck[] = [];
  for (const look of SETTINGS) {
    const { route, permission, per_page } = look;
    const paging = per_page === undefined ? {} : { per_page };
    checks.push(judgeAnswer(look, await ask(github, route, { permission, ...paging })));
  }
  return checks;
}

/** Settings that are asked for as they are. */
const SETTINGS: readonly SettingLook[] = [
  {
    id: 'allowed-actions',
    route: '/repos/{owner}/{repo}/actions/permissions',
    permission: 'administration: read',
    fix: 'allow selected actions only, and require that they are pinned',
    judge: (answer) => {
      const { allowed_actions: allowed, sha_pinning_required: pinned } = fieldsOf(answer);
      if (allowed !== 'selected' && allowed !== 'local_only')
        return ['', `allowed actions: ${textOf(allowed)}`];
      return pinned === true ? [`${textOf(allowed)}, pinned`] : ['', 'actions need not be pinned'];
    },
  },
  {
    id: 'workflow-token',
    route: '/repos/{owner}/{repo}/actions/permissions/workflow',
    permission: 'administration: read',
    fix: 'give workflows a token that only reads, and that cannot approve pull requests',
    judge: (answer) => {
      const fields = fieldsOf(answer);
      const standard = textOf(fields['default_workflow_permissions']);
      if (standard !== 'read') return ['', `default permissions of workflows: ${standard}`];
      return fields['can_approve_pull_request_reviews'] === false
        ? ['read']
        : ['', 'workflows may approve pull requests'];
    },
  },
  {
    id: 'environments',
    route: '/repos/{owner}/{repo}/environments',
    per_page: 100,
    permission: 'actions: read',
    fix: 'give every environment reviewers and branches that may deploy, or delete it',
    judge: (answer) => {
      const { total_count: total, environments } = fieldsOf(answer);
      const all = listOf(environments);
      if (Number(total) !== all.length)
        return ['', `only ${String(all.length)} of ${textOf(total)} could be looked at`];
      if (all.length === 0) return ['', 'there are none: no key can be kept from other branches'];
      const open = all.filter(
        (each) => !listOf(each['protection_rules']).some((rule) => rule['type'] === 'required_reviewers'),
      );
      const names = (list: readonly Value[]): string => list.map((each) => textOf(each['name'])).join(', ');
      return open.length === 0 ? [names(all)] : ['', `without reviewers: ${names(open)}`];
    },
  },
  {
    id: 'repository-secrets',
    route: '/repos/{owner}/{repo}/actions/secrets',
    per_page: 100,
    permission: 'secrets: read',
    fix: 'use OIDC (keyless) in the place of keys, or move them into environments with reviewers',
    judge: (answer) => {
      const { total_count: total, secrets } = fieldsOf(answer);
      if (total === 0) return ['none: what signs is bound to an environment, or comes by OIDC'];
      return [
        '',
        `every branch can read ${listOf(secrets)
          .map((each) => textOf(each['name']))
          .join(', ')}`,
      ];
    },
  },
];
