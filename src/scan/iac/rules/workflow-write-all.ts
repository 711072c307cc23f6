import { workflow } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, textOf } from '../yaml/node.ts';

export const workflowWriteAll = defineRule({
  id: 'workflow-write-all',
  title: 'Workflow token may write everything',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Write `permissions: {}` at the top and give each job the scopes it needs (`permissions: { contents: read }`).',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  ],
  controls: aisvs(['4.1.1'], ['4.8.1']),
  check: {
    *workflow(workflow): Generator<Hit> {
      for (const owner of [workflow, ...workflow.jobs]) {
        const entry = entryAt(owner.node, 'permissions');
        if (entry === undefined || textOf(entry.value) !== 'write-all') continue;
        yield hit(owner, entry, {
          message: 'the token of the workflow may write everything',
          detail: 'permissions',
        });
      }
    },
  },
  match: [
    workflow(
      'on: push\n«permissions: write-all»\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]',
    ),
    workflow(
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    «permissions: 'write-all'»\n    steps: [{ run: make }]",
    ),
    workflow(
      'on: push\n«"permissions": &all write-all»\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    «permissions: *all»\n    steps: [{ run: make }]',
      'by an alias',
    ),
  ],
  clean: [
    workflow(
      'on: push\npermissions: read-all\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions: { contents: write }\n    steps: [{ run: make }]',
    ),
    workflow('on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: echo write-all }]'),
  ],
});
