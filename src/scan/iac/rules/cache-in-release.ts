import { workflow } from '../example.ts';
import { inputsOf, usesAction, type Step, type Workflow } from '../github/workflow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { get, isEmpty, textOf } from '../yaml/node.ts';

/** Actions that restore a cache when this input is set; `undefined` for the ones that always do. */
const CACHES: readonly (readonly [string, string | undefined])[] = [
  ['actions/cache', undefined],
  ['actions/cache/restore', undefined],
  ['swatinem/rust-cache', undefined],
  ['mozilla-actions/sccache-action', undefined],
  ['actions/setup-node', 'cache'],
  ['actions/setup-python', 'cache'],
  ['actions/setup-java', 'cache'],
  ['actions/setup-dotnet', 'cache'],
  ['ruby/setup-ruby', 'bundler-cache'],
  ['docker/build-push-action', 'cache-from'],
];

export const cacheInRelease = defineRule({
  id: 'cache-in-release',
  title: 'Release is built with a cache that other runs can fill',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Build releases without caches: a run of another workflow with less protection can put files into them.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
  ],
  controls: aisvs(['4.2.1'], ['4.2.2', '4.2.6']),
  check: {
    *step(step): Generator<Hit> {
      const uses = get(step.node, 'uses');
      if (uses === undefined || !isRelease(step.workflow) || !restoresCache(step)) return;
      yield hit(step, uses, { message: 'the release takes files from a cache', detail: 'uses' });
    },
  },
  match: [
    workflow(
      'on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: «actions/cache@v4»\n        with: { path: node_modules, key: x }',
    ),
    workflow(
      'on: { push: { tags: ["v*"] } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: «actions/setup-node@v6»\n        with: { node-version: 24, Cache: npm }',
      'an input in another case',
    ),
    workflow(
      'on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: «docker/build-push-action@v6»\n        with: { push: true, cache-from: "type=gha" }',
    ),
  ],
  clean: [
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/cache@v4\n        with: { path: node_modules, key: x }',
    ),
    workflow(
      'on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/setup-node@v6\n        with: { node-version: 24 }',
    ),
    workflow(
      'on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: docker/build-push-action@v6\n        with: { cache-from: "type=registry,ref=acme/app:cache" }',
    ),
  ],
});

/** Whether a workflow makes what users get: it starts on a release or on a tag alone. */
function isRelease({ triggers }: Workflow): boolean {
  if (triggers.has('release')) return true;
  const push = triggers.get('push');
  return get(push, 'tags') !== undefined && get(push, 'branches') === undefined;
}

function restoresCache(step: Step): boolean {
  const uses = textOf(get(step.node, 'uses'))?.toLowerCase() ?? '';
  return CACHES.some(([action, input]) => {
    const isNamed = action.split('/').length > 2 ? uses.startsWith(`${action}@`) : usesAction(step, action);
    if (!isNamed || (action === 'actions/cache' && uses.startsWith('actions/cache/save'))) return false;
    if (input === undefined) return true;
    const value = inputsOf(step).get(input);
    const text = textOf(value)?.trim() ?? '';
    if (isEmpty(value) || text === 'false') return false;
    return input !== 'cache-from' || text.includes('type=gha');
  });
}
