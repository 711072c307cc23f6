import { workflow } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const workflowPermissionsMissing = defineRule({
  id: 'workflow-permissions-missing',
  title: 'Workflow does not say what its token may do',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Write `permissions: {}` at the top and give each job the scopes it needs; without it the token has whatever the repository settings allow.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  ],
  controls: aisvs(['4.1.1'], ['4.8.1']),
  check: {
    *workflow(workflow): Generator<Hit> {
      if (workflow.kind !== 'workflow' || workflow.node.entries.has('permissions')) return;
      // A workflow that is only called has the permissions of its caller.
      if (workflow.triggers.size === 1 && workflow.triggers.has('workflow_call')) return;
      if (workflow.jobs.every((job) => job.node.entries.has('permissions'))) return;
      yield hit(workflow, workflow.anchor, {
        message: 'a job of the workflow runs with the default token permissions',
      });
    },
  },
  match: [
    workflow('name: ci\n«on»: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]'),
    workflow(
      '«on»: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions: {}\n    steps: [{ run: make }]\n  b:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]',
    ),
    workflow(
      '«on»: push\nenv: { permissions: none }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make, with: { permissions: read } }]',
      'the word in other places',
    ),
  ],
  clean: [
    workflow('on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]'),
    workflow(
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions: { contents: read }\n    steps: [{ run: make }]',
    ),
    workflow('on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]'),
  ],
});
