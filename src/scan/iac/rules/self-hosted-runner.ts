import { workflow } from '../example.ts';
import { expressionsIn, PRIVILEGED_TRIGGERS } from '../github/untrusted.ts';
import type { Job } from '../github/workflow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { get, itemsOf, listOf, textOf, type YamlNode } from '../yaml/node.ts';
import { scalarText } from '../yaml/scalar-text.ts';

export const selfHostedRunner = defineRule({
  id: 'self-hosted-runner',
  title: 'Outsiders start work on a self-hosted runner',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Run pull requests on GitHub-hosted runners; self-hosted ones take only reviewed code and are thrown away after one job (ephemeral).',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
  ],
  controls: aisvs(['4.2.1'], ['4.2.6']),
  check: {
    *job(job): Generator<Hit> {
      const trigger = [...job.workflow.triggers.keys()].find(
        (name) => name === 'pull_request' || PRIVILEGED_TRIGGERS.has(name),
      );
      const at = trigger === undefined ? undefined : selfHostedLabel(job);
      if (at === undefined || trigger === undefined) return;
      yield hit(job, at, {
        message: `${trigger} lets outsiders run code on a machine that keeps its state and stands in your network`,
        detail: 'runs-on',
      });
    },
  },
  match: [
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: «self-hosted»\n    steps: [{ run: make }]',
    ),
    workflow(
      'on: [push, pull_request]\npermissions: {}\njobs:\n  a:\n    runs-on: [«Self-Hosted», gpu]\n    steps: [{ run: make }]',
    ),
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    strategy: { matrix: { os: [ubuntu-24.04, «self-hosted»] } }\n    runs-on: ${{ matrix.os }}\n    steps: [{ run: make }]',
      'by way of the matrix',
    ),
    workflow(
      'on: issue_comment\npermissions: {}\njobs:\n  a:\n    runs-on: { group: gpu, labels: [«self-hosted», linux] }\n    steps: [{ run: make }]',
    ),
  ],
  clean: [
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: [self-hosted, gpu]\n    steps: [{ run: make }]',
    ),
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    strategy: { matrix: { os: [ubuntu-24.04], mode: [self-hosted] } }\n    runs-on: ${{ matrix.os }}\n    steps: [{ run: make }]',
    ),
  ],
});

/** The label `self-hosted`, also when it comes out of the matrix. */
function selfHostedLabel(job: Job): YamlNode | undefined {
  const runsOn = get(job.node, 'runs-on');
  const labels = listOf(runsOn?.kind === 'map' ? get(runsOn, 'labels') : runsOn);
  return labels.flatMap((label) => [label, ...matrixValues(job, label)]).find(isSelfHosted);
}

function matrixValues(job: Job, label: YamlNode): readonly YamlNode[] {
  if (label.kind !== 'scalar') return [];
  const matrix = get(job.node, 'strategy', 'matrix');
  return expressionsIn(scalarText(label)).flatMap(({ paths }) =>
    paths.flatMap((path) => {
      const [root, name = ''] = path.split('.');
      if (root !== 'matrix') return [];
      const values = [get(matrix, name), ...itemsOf(get(matrix, 'include')).map((item) => get(item, name))];
      return values.flatMap((value) => listOf(value).flatMap((item) => listOf(item)));
    }),
  );
}

function isSelfHosted(node: YamlNode): boolean {
  return textOf(node)?.trim().toLowerCase() === 'self-hosted';
}
