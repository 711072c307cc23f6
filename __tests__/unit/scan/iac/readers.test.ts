import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { deploymentYaml } from '../../../../scripts/demo-files.ts';
import { readExpression } from '../../../../src/scan/iac/github/expression.ts';
import { expressionsIn, isUntrusted } from '../../../../src/scan/iac/github/untrusted.ts';
import { parseUses, readWorkflow, type Workflow } from '../../../../src/scan/iac/github/workflow.ts';
import { joinSlices, type MappedText } from '../../../../src/scan/iac/mapped-text.ts';
import { renderIacRuleTable } from '../../../../src/scan/iac/render-rule-table.ts';
import { IAC_RULES, iacRulesSha256 } from '../../../../src/scan/iac/rules.ts';
import { scanIac } from '../../../../src/scan/iac/scan-iac.ts';
import { parseShell } from '../../../../src/scan/iac/shell/parse-shell.ts';
import { programOf } from '../../../../src/scan/iac/shell/program.ts';
import { scriptsOf } from '../../../../src/scan/iac/shell/scripts.ts';
import {
  allCommands,
  allPipelines,
  type ShellPipeline,
} from '../../../../src/scan/iac/shell/shell-script.ts';
import { makeSourceFile } from '../../../../src/scan/iac/source-file.ts';
import { parseYaml } from '../../../../src/scan/iac/yaml/parse-yaml.ts';
import { FULL_RUN, fuzzRuns } from '../../../fakes/fuzz-runs.ts';
import { scanIacFiles } from '../../../fakes/scan-iac-text.ts';

describe('rule table', () => {
  describe('the table of rules', () => {
    it('has one row of six cells for each rule', () => {
      const rows = renderIacRuleTable().split('\n').slice(2);
      expect(rows).toHaveLength(IAC_RULES.length);
      for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(8);
    });

    it('is the one in the documentation, which tells their number', () => {
      const page = fs.readFileSync(path.resolve(import.meta.dirname, '../../../../docs/scan-iac.md'), 'utf8');
      expect(page).toContain(`\n${renderIacRuleTable()}\n`);
      expect(page).toContain(`${String(IAC_RULES.length)} rules`);
    });
  });

  describe('the digest of the rules', () => {
    it('changes with what a rule says and with what it finds', () => {
      const [rule, ...others] = IAC_RULES;
      if (rule === undefined) throw new Error('there are no rules');
      expect(iacRulesSha256(IAC_RULES)).toBe(iacRulesSha256());
      expect(iacRulesSha256(others)).not.toBe(iacRulesSha256());
      const milder = { ...rule, meta: { ...rule.meta, severity: 'info' as const } };
      expect(iacRulesSha256([milder, ...others])).not.toBe(iacRulesSha256());
      const fewer = { ...rule, examples: { ...rule.examples, match: [] } };
      expect(iacRulesSha256([fewer, ...others])).not.toBe(iacRulesSha256());
    });
  });
});

describe('hardened', () => {
  const ROOT = path.resolve(import.meta.dirname, '../../../..');
  const clock = (): Date => new Date('2026-03-01T12:00:00Z');

  describe('infrastructure that is as it should be', () => {
    it('has no finding in the deployment of the demo', async () => {
      const { findings, coverage } = await scanIacFiles({ 'deploy/deployment.yaml': deploymentYaml });
      expect(findings).toEqual([]);
      expect(coverage).toMatchObject({ scanned: 1, complete: true });
    });

    it.each(['.github', 'examples'])('has no finding in our own workflows below %s', async (folder) => {
      const { findings, coverage } = await scanIac(path.join(ROOT, folder), { clock });
      const workflows = fs.readdirSync(path.join(ROOT, folder, 'workflows'));
      expect(findings).toEqual([]);
      expect(coverage.scanned).toBeGreaterThanOrEqual(workflows.length);
      expect(coverage.complete).toBe(true);
    });

    it('has no finding in a model server with every fence up', async () => {
      const digest = 'sha256:'.padEnd(71, '4f');
      const { findings } = await scanIacFiles({
        'ns.yaml': `apiVersion: v1
kind: Namespace
metadata: { name: models, labels: { pod-security.kubernetes.io/enforce: restricted } }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: models }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: gateway, namespace: models }
spec:
  podSelector: { matchLabels: { app: llm } }
  policyTypes: [Ingress]
  ingress: [{ from: [{ namespaceSelector: { matchLabels: { name: gateway } } }], ports: [{ port: 8000 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: llm, namespace: models }
spec: { selector: { app: llm }, ports: [{ port: 80, targetPort: 8000 }] }
`,
        'llm.json': JSON.stringify({
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'llm', namespace: 'models' },
          spec: {
            template: {
              metadata: { labels: { app: 'llm' } },
              spec: {
                automountServiceAccountToken: false,
                securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
                volumes: [{ name: 'model', persistentVolumeClaim: { claimName: 'llm', readOnly: true } }],
                containers: [
                  {
                    name: 'server',
                    image: `registry.example.com/vllm@${digest}`,
                    args: ['--model', '/models/llm', '--load-format', 'safetensors'],
                    resources: { limits: { memory: '32Gi', cpu: '8', 'nvidia.com/mig-1g.10gb': 1 } },
                    securityContext: {
                      allowPrivilegeEscalation: false,
                      readOnlyRootFilesystem: true,
                      capabilities: { drop: ['ALL'] },
                    },
                    volumeMounts: [{ name: 'model', mountPath: '/models', readOnly: true }],
                  },
                ],
              },
            },
          },
        }),
        Dockerfile: `# syntax=docker/dockerfile:1
FROM registry.example.com/python@${digest} AS build
RUN --mount=type=secret,id=index pip install --require-hashes -r requirements.txt
FROM registry.example.com/python@${digest}
COPY --from=build /app /app
USER 10001
ENTRYPOINT ["/app/serve"]
`,
      });
      expect(findings).toEqual([]);
    });
  });
});

describe('shell reader', () => {
  const SEED = 20260301;

  function mapped(text: string): MappedText {
    return joinSlices(makeSourceFile('a.sh', text), [[0, text.length]]);
  }

  /** Each pipeline as the words of its commands. */
  function read(text: string): readonly (readonly (readonly string[])[])[] {
    const words = (pipelines: readonly ShellPipeline[]): readonly (readonly (readonly string[])[])[] =>
      [...allPipelines(pipelines)].map(({ commands }) =>
        commands.map((command) => command.words.map((word) => word.text)),
      );
    return words(parseShell(mapped(text)));
  }

  /** Programs of all commands, looked through wrappers and inner scripts. */
  function programs(text: string): readonly (string | undefined)[] {
    const source = makeSourceFile('a.sh', text);
    const owner = { source, pointer: '', identity: '' };
    return scriptsOf(owner, mapped(text), 'container').flatMap((script) =>
      [...allCommands(script)].map((command) => programOf(command)?.name),
    );
  }

  describe('a shell script is read', () => {
    it.each<[string, string, unknown]>([
      ['words', 'a "b c" \'d e\' f\\ g', [[['a', 'b c', 'd e', 'f g']]]],
      ['lists', 'a; b && c || d & e\nf', [[['a']], [['b']], [['c']], [['d']], [['e']], [['f']]]],
      ['pipes', 'a | b |& c', [[['a'], ['b'], ['c']]]],
      ['comments', 'a # b | c\n#d\ne#f', [[['a']], [['e#f']]]],
      ['continued lines', 'a \\\n  b', [[['a', 'b']]]],
      ['redirects', 'a > b 2>&1 < c | d >> e', [[['a'], ['d']]]],
      ['assignments', 'A=1 B="2 3" c D=4', [[['c', 'D=4']]]],
      ['conditions', 'if a; then b | c; fi', [[['a']], [['b'], ['c']]]],
      ['loops', 'while a; do b; done', [[['a']], [['b']]]],
      ['expansions as written', 'a $B ${C:-d e} $((1 + 2))', [[['a', '$B', '${C:-d e}', '$((1 + 2))']]]],
      ['heredocs', 'a <<EOF | b\nx | y\nEOF\nc', [[['a'], ['b']], [['c']]]],
      ['expressions of workflows', 'a ${{ b || c }} | d', [[['a', '${{ b || c }}'], ['d']]]],
    ])('with its %s', (_, text, expected) => {
      expect(read(text)).toEqual(expected);
    });

    it.each<[string, readonly string[]]>([
      ['sudo -u app env A=1 timeout 5 /usr/bin/Curl x', ['curl']],
      ['bash -c "a | b"', ['bash', 'a', 'b']],
      ["sh -euxc 'a; sudo b'", ['sh', 'a', 'b']],
      ['eval "a b"', ['eval', 'a']],
      ['su -c "a" app', ['su', 'a']],
      ['x $(a `b`)', ['x', 'a', 'b']],
      ['bash <<EOF\na\nEOF', ['bash', 'a']],
      ['cat <(a) >(b)', ['cat', 'a', 'b']],
      ['{ a; b; } | c', ['a', 'b', 'c']],
      ['(a; b) | c', ['a', 'b', 'c']],
      ['xargs -n 1 a', ['a']],
    ])('so that in %j these programs run', (text, expected) => {
      expect([...programs(text)].sort()).toEqual([...expected].sort());
    });

    it('with places that cut out exactly the words', () => {
      const text = 'one "two 3" | \\\n  four $(five six)';
      for (const { commands } of allPipelines(parseShell(mapped(text)))) {
        for (const { words } of commands) {
          for (const word of words) {
            expect(text.slice(word.start, word.end).replace(/["\\\n]/g, '')).toBe(word.text);
          }
        }
      }
    });

    const many = FULL_RUN ? 20_000 : 5_000;
    it.each([
      ['substitutions', '$('.repeat(many)],
      ['backticks', '`a '.repeat(many)],
      ['groups', '('.repeat(many)],
      ['braces', '{ '.repeat(many)],
      ['quotes', '"\''.repeat(many)],
      ['heredocs', 'a <<E\n'.repeat(5_000)],
      ['done', 'done | '.repeat(5_000)],
      ['scripts in scripts', 'sh -c "'.repeat(2_000)],
    ])('in bounded time when it is nothing but %s', (_, text) => {
      const before = process.cpuUsage();
      programs(text);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(FULL_RUN ? 3_000 : 750);
    });
  });

  // Words only: nothing in this alphabet runs, expands or redirects anything.
  const hasBash = spawnSync('bash', ['--version']).status === 0;
  const wordText = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\t', "'", '"', '\\', '=', '-', 'ü', '.'),
    maxLength: 14,
  });

  (hasBash || process.env['SALLYPORT_REQUIRE_TOOLS'] === '1' ? describe : describe.skip)(
    'our reader and bash',
    () => {
      it('see the same words in the same text', () => {
        const cases = fc.sample(wordText, { seed: SEED, numRuns: fuzzRuns(600) });
        const program = `while IFS= read -r -d '' line; do (eval "printf '%s\\0' x $line") 2>/dev/null || printf 'refused\\0'; printf '\\1\\0'; done`;
        const output = execFileSync('bash', ['-c', program], {
          input: cases.map((text) => `${text}\0`).join(''),
        }).toString();
        const answers = output.split('\u0001\0').slice(0, -1);
        expect(answers).toHaveLength(cases.length);
        let compared = 0;
        for (const [index, text] of cases.entries()) {
          const words = answers[index]!.split('\0').slice(0, -1);
          // A quote that is left open, or a backslash at the end.
          if (words.includes('refused')) continue;
          compared += 1;
          expect({ text, words: read(`x ${text}`)[0]?.[0] }).toEqual({ text, words });
        }
        expect(compared).toBeGreaterThan(cases.length / 3);
      });
    },
  );
});

describe('workflow reader', () => {
  function workflow(text: string): Workflow {
    const source = makeSourceFile('.github/workflows/a.yml', text);
    const { documents } = parseYaml(source, { dialect: 'github', isOverdue: () => false });
    const [node] = documents;
    if (node?.kind !== 'map') throw new Error('no mapping');
    return readWorkflow(node);
  }

  describe('an expression', () => {
    it.each([
      ['github.head_ref', ['github.head_ref']],
      ["github['head_ref']", ['github.head_ref']],
      ['GitHub.Event.Issue.Title', ['github.event.issue.title']],
      ['github.event.commits[0].message', ['github.event.commits.*.message']],
      ['github.event.commits.*.message', ['github.event.commits.*.message']],
      ["a.b || 'x'", ['a.b']],
      ['a.b && c.d', ['a.b', 'c.d']],
      ["a.b == 'x'", []],
      ['!a.b', []],
      ["contains(a.b, 'x')", []],
      ["format('{0}', a.b)", ['a.b']],
      ['toJSON(github.event)', ['github.event']],
      ['fromJSON(a.b).c', ['a.b']],
      ['(a.b)', ['a.b']],
      ["'it''s a.b'", []],
      ['1 + 2', []],
      ['', []],
    ])('%s lets these values through', (text, paths) => {
      expect(readExpression(text).paths).toEqual(paths);
    });

    it('that cannot be read names every context it mentions', () => {
      const flow = readExpression('github.event.issue.title ;; steps.x.outputs.y');
      expect(flow.isParsed).toBe(false);
      expect(flow.paths).toEqual(expect.arrayContaining(['github.event.issue.title', 'steps.x.outputs.y']));
    });

    it('nested beyond measure is no trouble', () => {
      expect(readExpression(`${'('.repeat(50_000)}a.b${')'.repeat(50_000)}`).paths).toEqual(['a.b']);
      expect(readExpression(`${'!'.repeat(50_000)}a.b`).isParsed).toBe(true);
    });

    it('ends at its braces, not at those in a string', () => {
      const text = "a ${{ format('}}', x.y) }} b ${{ z }} ${{ open";
      const source = makeSourceFile('a', text);
      const found = expressionsIn(joinSlices(source, [[0, text.length]]));
      expect(found.map(({ inner, at }) => [inner, text.slice(at.start, at.end)])).toEqual([
        ["format('}}', x.y)", "${{ format('}}', x.y) }}"],
        ['z', '${{ z }}'],
        ['open', '${{ open'],
      ]);
    });
  });

  describe('a context', () => {
    it.each([
      'github.head_ref',
      'github.event.issue.title',
      'github.event.pull_request.body',
      'github.event.pull_request.head.ref',
      'github.event.pull_request.head.repo.default_branch',
      'github.event.comment.body',
      'github.event.review.body',
      'github.event.pages.*.page_name',
      'github.event.commits.*.message',
      'github.event.head_commit.author.email',
      'github.event.workflow_run.head_branch',
      'github.event.discussion.title',
      'github.event',
      'github',
    ])('%s is in the hands of outsiders', (path) => {
      expect(isUntrusted(path)).toBe(true);
    });

    it.each([
      'github.sha',
      'github.repository',
      'github.actor',
      'github.event.number',
      'github.event.pull_request.number',
      'github.event.pull_request.head.sha',
      'github.event.pull_request.base.ref',
      'github.event.repository.default_branch',
      'github.event.issue.labels.*.name',
      'secrets.title',
      'steps.a.outputs.body',
    ])('%s is not', (path) => {
      expect(isUntrusted(path)).toBe(false);
    });
  });

  describe('a workflow', () => {
    it.each([
      ['on: push', ['push']],
      ['on: [push, Pull_Request]', ['push', 'pull_request']],
      ['on:\n  push: { branches: [main] }\n  schedule: [{ cron: x }]', ['push', 'schedule']],
      ['"on": push', ['push']],
    ])('is started by what %j says', (on, triggers) => {
      expect([...workflow(`${on}\njobs: { a: { runs-on: x } }\n`).triggers.keys()]).toEqual(triggers);
    });

    it('has jobs and steps with addresses that do not move', () => {
      const text =
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: one\n      - name: two\n        run: x\n      - run: one\n';
      const [job] = workflow(text).jobs;
      expect(job!.steps.map(({ pointer }) => pointer)).toEqual([
        'jobs.a.steps[0]',
        'jobs.a.steps[1]',
        'jobs.a.steps[2]',
      ]);
      expect(new Set(job!.steps.map(({ identity }) => identity)).size).toBe(3);
    });
  });

  describe('a reference to an action', () => {
    it.each([
      ['actions/checkout@v5', 'actions/checkout', 'v5'],
      ['Actions/Cache/restore@main', 'actions/cache', 'main'],
      ['acme/x', 'acme/x', ''],
      ['acme/x@refs/heads/a@b', 'acme/x', 'refs/heads/a@b'],
    ])('%s has its parts', (text, repository, ref) => {
      expect(parseUses(text)).toMatchObject({ repository, ref });
    });

    it.each(['./a', '../a', '.', 'docker://alpine:3'])('is not what %s is', (text) => {
      expect(parseUses(text)).toBeUndefined();
    });
  });
});
