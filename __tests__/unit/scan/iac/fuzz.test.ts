import { describe, expect, it } from '@jest/globals';
import { isMap, parseAllDocuments } from 'yaml';
import type { Finding } from '../../../../src/domain/finding.ts';
import { loadSource, type LoadedSource } from '../../../../src/scan/iac/load-source.ts';
import { Cluster } from '../../../../src/scan/iac/kubernetes/cluster.ts';
import { IAC_RULES } from '../../../../src/scan/iac/rules.ts';
import { RuleRunner } from '../../../../src/scan/iac/run-rules.ts';
import { makeSourceFile } from '../../../../src/scan/iac/source-file.ts';
import { mutate, seededRandom } from '../../../fakes/mutate.ts';
import { readMarks } from '../../../fakes/scan-iac-text.ts';
import { FULL_RUN, fuzzRuns } from '../../../fakes/fuzz-runs.ts';

const ROUNDS = fuzzRuns(600);
/** The quick run has an eighth of a hostile size, and less time: work that grows with its square takes too long for either. */
const many = (count: number): number => (FULL_RUN ? count : Math.ceil(count / 8));
const MAX_HOSTILE_CPU_MS = FULL_RUN ? 15_000 : 2_000;
/** Far above what any of these small files takes, far below what a person waits. */
const MAX_MS = 2_000;

type Kind = Parameters<typeof loadSource>[1];

/** Pieces of syntax that readers trip over, put in at random beside the changes of bytes. */
const SYNTAX = [
  '- ',
  ': ',
  '&a ',
  '*a',
  '<<: ',
  '|\n',
  '>\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '\t',
  '\r\n',
  '---\n',
  '? ',
  '!!x ',
  '${{',
  '}}',
  '$(',
  '`',
  '<<EOF\n',
  '\\\n',
  '\\',
  'ONBUILD ',
  'FROM ',
  '\u2028',
  '%YAML 1.1\n',
];

function disturb(text: string, random: () => number): string {
  let result = text;
  for (let count = Math.floor(random() * 3); count > 0; count -= 1) {
    const at = Math.floor(random() * (result.length + 1));
    result = result.slice(0, at) + (SYNTAX[Math.floor(random() * SYNTAX.length)] ?? '') + result.slice(at);
  }
  return random() < 0.3 ? result : mutate(Buffer.from(result), random).toString('utf8').replaceAll('\0', ' ');
}

/** Whether the library under our reader, used plainly, sees a Kubernetes object in the text. */
function holdsObject(text: string): boolean {
  return parseAllDocuments(text, { logLevel: 'silent' }).some((document) => {
    if (document.errors.length > 0) return false;
    const names = ['apiVersion', 'kind'].map((key) =>
      isMap(document.contents) ? document.contents.get(key) : undefined,
    );
    return names.every((name) => typeof name === 'string' && name !== '');
  });
}

function load(
  file: string,
  kind: Kind,
  text: string,
): { readonly loaded: LoadedSource | undefined; readonly runner: RuleRunner } {
  const cluster = new Cluster();
  const loaded = loadSource(makeSourceFile(file, text), kind, { cluster, isOverdue: () => false });
  const runner = new RuleRunner(IAC_RULES);
  for (const resources of loaded?.resources ?? []) runner.run(resources);
  runner.run({ namespace: cluster.namespaces() });
  return { loaded, runner };
}

const SEEDS = IAC_RULES.flatMap(({ examples }) =>
  examples.match.map(({ path, text }) => ({ path, text: readMarks(text).text })),
);
const KINDS: readonly (readonly [string, Kind, (path: string) => boolean])[] = [
  ['Dockerfiles', 'dockerfile', (path) => path === 'Dockerfile'],
  ['manifests', 'yaml', (path) => path === 'manifest.yaml'],
  ['workflows', 'workflow', (path) => path.startsWith('.github/')],
  ['actions', 'action', (path) => path.includes('action.y')],
];

/** Placed inside the text, from its start to its end, with a message of one line and a fingerprint. */
function isWhole({ location, message, fingerprint }: Finding, lines: readonly string[]): boolean {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = location;
  return (
    startLine >= 1 &&
    endLine <= lines.length &&
    (startLine < endLine || (startLine === endLine && startColumn <= endColumn)) &&
    endColumn <= (lines[endLine - 1]?.length ?? 0) + 1 &&
    !message.includes('\n') &&
    /^[\da-f]{64}$/.test(fingerprint)
  );
}

describe('disturbed infrastructure', () => {
  it.each(KINDS)(
    'of %s never crashes a reader or a rule, ends in time, and is accounted for',
    (_, kind, isSeed) => {
      const seeds = SEEDS.filter(({ path }) => isSeed(path));
      expect(seeds.length).toBeGreaterThan(1);
      const random = seededRandom(20260301);
      let found = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const seed = seeds[Math.floor(random() * seeds.length)]!;
        const text = disturb(seed.text, random);
        const started = performance.now();
        const { loaded, runner } = load(seed.path, kind, text);
        expect(performance.now() - started).toBeLessThan(MAX_MS);
        // Certain by its name: either read, or a problem that makes the scan incomplete.
        if (kind === 'dockerfile' || kind === 'workflow') expect(loaded).toBeDefined();
        // What another reading of the same text calls an object is never overlooked.
        if (kind === 'yaml' && holdsObject(text))
          expect({ text, isRead: loaded !== undefined }).toEqual({ text, isRead: true });
        found += runner.findings.length;
        const lines = text.split('\n');
        expect(runner.findings.filter((finding) => !isWhole(finding, lines))).toEqual([]);
      }
      expect(found).toBeGreaterThan(ROUNDS / (FULL_RUN ? 10 : 20));
    },
  );

  it('does not lose findings when blanks and comments are added', () => {
    const manifests = SEEDS.filter((seed) => seed.path === 'manifest.yaml');
    for (const { path, text } of manifests.filter((_, index) => FULL_RUN || index % 4 === 0)) {
      const kind = 'yaml' as const;
      const plain = load(path, kind, text).runner.findings.map(({ fingerprint }) => fingerprint);
      const padded = load(path, kind, `# first\n\n${text}\n# last\n`).runner.findings.map(
        ({ fingerprint }) => fingerprint,
      );
      expect(padded).toEqual(plain);
    }
  });

  it.each<[string, Kind, string]>([
    ['a Dockerfile of one long line', 'dockerfile', `FROM a\nRUN ${'x '.repeat(many(60_000))}\n`],
    ['a Dockerfile of many stages', 'dockerfile', 'FROM a\n'.repeat(many(20_000))],
    [
      'a Dockerfile of nothing but continuations',
      'dockerfile',
      `FROM a\nRUN ${'\\\n'.repeat(many(200_000))}`,
    ],
    ['a Dockerfile of unclosed quotes', 'dockerfile', `FROM a\nENV ${'A="'.repeat(many(50_000))}`],
    ['a Dockerfile of pipes', 'dockerfile', `FROM a\nRUN ${'curl x | '.repeat(many(20_000))}sh\n`],
    [
      'a manifest of many containers',
      'yaml',
      `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${'  - { name: a, image: b }\n'.repeat(many(2_000))}`,
    ],
    [
      'a manifest of many objects',
      'yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: b, labels: { a: b } }\nspec: { containers: [{ name: a, image: b }] }\n---\n'.repeat(
        many(1_500),
      ),
    ],
    [
      'a manifest of many Services for one pod',
      'yaml',
      `${'apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { selector: { a: b } }\n---\n'.repeat(many(1_500))}apiVersion: v1\nkind: Pod\nmetadata: { name: p, labels: { a: b } }\nspec: { containers: [{ name: a, image: "ollama/ollama:1" }] }\n`,
    ],
    [
      'a manifest of many Services and Ingresses',
      'yaml',
      `${'apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { selector: { a: b } }\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i }\nspec: { rules: [] }\n---\n'.repeat(many(800))}${'apiVersion: v1\nkind: Pod\nmetadata: { name: p, labels: { a: b } }\nspec: { containers: [{ name: a, image: "ollama/ollama:1" }] }\n---\n'.repeat(many(200))}`,
    ],
    [
      'a workflow of many steps',
      'workflow',
      `on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n${'      - run: echo ${{ github.event.issue.title }}\n'.repeat(many(3_000))}`,
    ],
    [
      'a workflow of one long expression',
      'workflow',
      `on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: "\${{ ${'a.b || '.repeat(many(30_000))} c }}"\n`,
    ],
    [
      'a workflow whose variables go round in circles',
      'workflow',
      'on: issues\nenv: { A: "${{ env.B }}${{ env.B }}", B: "${{ env.A }}${{ env.A }}" }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ env.A }}\n',
    ],
  ])('of a hostile size, %s, ends in time', (_, kind, text) => {
    const before = process.cpuUsage();
    load(kind === 'workflow' ? '.github/workflows/a.yml' : 'a', kind, text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(MAX_HOSTILE_CPU_MS);
  });
});
