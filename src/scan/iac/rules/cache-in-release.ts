import { workflow } from '../example.ts';
import { inputsOf, usesAction, type Step, type Workflow } from '../github/workflow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { get, isEmpty, textOf } from '../yaml/node.ts';

/** Actions that restore a cache: always, when an input is set, or unless an input turns it off. */
const CACHES: readonly { readonly action: string; readonly input?: string; readonly isDefault?: true }[] = [
  { action: 'actions/cache' },
  { action: 'swatinem/rust-cache' },
  { action: 'mozilla-actions/sccache-action' },
  { action: 'actions/setup-go', input: 'cache', isDefault: true },
  { action: 'astral-sh/setup-uv', input: 'enable-cache', isDefault: true },
  { action: 'actions/setup-node', input: 'cache' },
  { action: 'actions/setup-python', input: 'cache' },
  { action: 'actions/setup-java', input: 'cache' },
  { action: 'actions/setup-dotnet', input: 'cache' },
  { action: 'ruby/setup-ruby', input: 'bundler-cache' },
  { action: 'docker/build-push-action', input: 'cache-from' },
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
    workflow(
      'on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: «actions/cache/restore@v4»\n        with: { path: x, key: x }\n      - uses: «actions/setup-go@v6»',
    ),
  ],
  clean: [
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/cache@v4\n        with: { path: node_modules, key: x }',
    ),
    workflow(
      'on: release\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/setup-node@v6\n        with: { node-version: 24 }\n      - uses: actions/setup-go@v6\n        with: { cache: false }\n      - uses: actions/cache/save@v4\n        with: { path: x, key: x }',
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
  return CACHES.some(({ action, input, isDefault }) => {
    if (!usesAction(step, action) || uses.startsWith('actions/cache/save')) return false;
    if (input === undefined) return true;
    const value = inputsOf(step).get(input);
    if (isEmpty(value)) return isDefault === true;
    const text = textOf(value)?.trim() ?? '';
    return text !== 'false' && (input !== 'cache-from' || text.includes('type=gha'));
  });
}
