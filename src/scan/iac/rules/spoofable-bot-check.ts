import { workflow } from '../example.ts';
import { isPrivileged } from '../github/flow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, rawTextOf } from '../yaml/node.ts';

const CHECK =
  /github\.(?:actor|triggering_actor)\s*==\s*'[\w-]+\[bot\]'|'[\w-]+\[bot\]'\s*==\s*github\.(?:actor|triggering_actor)\b/;

export const spoofableBotCheck = defineRule({
  id: 'spoofable-bot-check',
  title: 'Bot is recognised by who acted last',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Compare `github.event.pull_request.user.login` (who opened it), not `github.actor`, and check that the change comes from this repository.',
  references: ['https://www.synacktiv.com/publications/github-actions-exploitation-dependabot'],
  controls: aisvs(['4.2.1'], ['4.2.6']),
  check: {
    *workflow(workflow): Generator<Hit> {
      if (!isPrivileged(workflow)) return;
      for (const owner of workflow.jobs.flatMap((job) => [job, ...job.steps])) {
        const entry = entryAt(owner.node, 'if');
        if (entry === undefined || !CHECK.test(rawTextOf(entry.value) ?? '')) continue;
        yield hit(owner, entry, {
          message: 'an outsider who makes the bot act on a fork passes this condition',
          detail: 'if',
        });
      }
    },
  },
  match: [
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  merge:\n    «if: github.actor == 'dependabot[bot]'»\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]",
    ),
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  merge:\n    runs-on: ubuntu-24.04\n    steps:\n      - «if: ${{ 'renovate[bot]' == github.actor }}»\n        run: make",
      'the other way round, on a step',
    ),
    workflow(
      "on: workflow_run\npermissions: {}\njobs:\n  merge:\n    «if: success() && github.triggering_actor=='dependabot[bot]'»\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]",
    ),
  ],
  clean: [
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  merge:\n    if: github.event.pull_request.user.login == 'dependabot[bot]'\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]",
    ),
    workflow(
      "on: pull_request\npermissions: {}\njobs:\n  merge:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]",
    ),
    workflow(
      "on: pull_request_target\npermissions: {}\njobs:\n  merge:\n    if: github.actor != 'dependabot[bot]'\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]",
    ),
  ],
});
