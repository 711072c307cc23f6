import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decision } from '../../../src/domain/decision.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderDecision } from '../../../src/report/decision-text.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { hostileText } from '../../fakes/hostile-text.ts';
import { withoutCode } from '../../fakes/markdown-text.ts';
import { CHECKS, decisionOf, findingOf, TERMINAL } from '../../fakes/report-samples.ts';

describe('decision text', () => {
  const sections = (text: string): string[] => text.trimEnd().split('\n\n');
  const passing = {
    verdict: 'pass',
    allowed: true,
    checks: CHECKS.filter(({ result }) => result === 'pass'),
  } as const;

  describe('a decision on the terminal', () => {
    test('starts with the verdict, the environment and what was judged', () => {
      expect(sections(renderDecision(decisionOf(), TERMINAL))[0]).toBe(
        `block          production  model tiny-bert\n               sha256:${'cd'.repeat(32)}`,
      );
    });

    test('then tells each check that failed with why and what to do, the worst first', () => {
      expect(sections(renderDecision(decisionOf(), TERMINAL))[1]?.split('\n')).toEqual([
        'block          evidence:aibom',
        '               no AI-BOM signed by train-workflow',
        '               → sallyport aibom generate models/tiny-bert --output aibom.cdx.json --evidence evidence --key KEY',
        'indeterminate  approvals:ml-leads',
        '               1 of 2 approvals by ml-leads count, and nobody said who the builder is',
        '               → sallyport approve models/tiny-bert --environment production --policy policy.yml --key KEY --expires 7d',
        'warn           bundles',
        '               1 bundle does not verify',
        '               → remove it',
      ]);
    });

    test('a command stays on one line after the words that lead to it', () => {
      const [check] = CHECKS.filter(({ id }) => id === 'evidence:aibom');
      const remedy = `scan again, or: sallyport waive ${'very/long/'.repeat(12)}model --key KEY`;
      const text = renderDecision(decisionOf({ checks: [{ ...check!, remedy }] }), TERMINAL);
      expect(text).toContain(
        `               → scan again, or:\n                 sallyport waive ${'very/long/'.repeat(12)}model --key KEY\n`,
      );
    });

    test('names the checks that passed in one place', () => {
      expect(sections(renderDecision(decisionOf(), TERMINAL))[2]).toBe(
        'pass           3 checks: policy, deny-list, evidence:model-signature',
      );
    });

    test('lists findings that block or warn and counts the others', () => {
      expect(sections(renderDecision(decisionOf(), TERMINAL))[3]?.split('\n')).toEqual([
        'findings       1 blocking, 1 warning, 1 waived',
        'critical  src/config.ts:12:5       aws-access-key   AWS access key AKIA…WXYZ',
        'medium    deploy/serve.yaml:40:11  k8s-run-as-root  container "serve" may run as root',
      ]);
    });

    test('lists approvals, also those that do not count, with the reason', () => {
      expect(sections(renderDecision(decisionOf(), TERMINAL))[4]?.split('\n')).toEqual([
        'approvals      1 of 2 count',
        '  yes          bob for ml-leads: approved',
        '  no           carol for ml-leads: is of another digest',
      ]);
    });

    test('lists bundles that are no evidence with the reason', () => {
      expect(sections(renderDecision(decisionOf(), TERMINAL))[5]).toBe(
        'not evidence   1 bundle of the store\n' +
          '               aibom-0011223344556677.sigstore.json: signature of no trusted signer',
      );
    });

    test('ends with the policy and the time', () => {
      const text = renderDecision(decisionOf(), TERMINAL);
      expect(text).toContain(`sha256:${'ef'.repeat(32)}\n`);
      expect(text).toMatch(/decided {8}2026-10-02T08:00:00\.000Z on 1 verified bundle\n$/);
    });

    test('a pass is short', () => {
      const text = renderDecision(
        decisionOf({ ...passing, findings: [], approvals: [], rejected: [] }),
        TERMINAL,
      );
      expect(sections(text)).toHaveLength(3);
      expect(text).toMatch(/^pass {11}production {2}model tiny-bert\n/);
    });

    test('an override is told right after the verdict, with the end of it', () => {
      const override = {
        people: ['alice', 'bob'],
        justification: 'outage, fix follows',
        bundleSha256s: ['ab'.repeat(32)],
        expiresAt: '2026-10-03T00:00:00.000Z',
      };
      expect(renderDecision(decisionOf({ allowed: true, override }), TERMINAL)).toContain(
        '\noverridden     let through by alice, bob until 2026-10-03T00:00:00.000Z: outage, fix follows\n',
      );
    });

    test('a mode that does not stop a failed run is named', () => {
      expect(renderDecision(decisionOf({ mode: 'dry-run' }), TERMINAL)).toContain(
        '\nmode           dry-run: the verdict stops nothing\n',
      );
      expect(renderDecision(decisionOf({ ...passing, mode: 'dry-run' }), TERMINAL)).not.toContain(
        'stops nothing',
      );
    });

    test('long lists are cut with the number that is left', () => {
      const rejected = Array.from({ length: 30 }, (_, index) => ({
        name: `b${String(index)}`,
        reason: 'is foreign',
      }));
      const text = renderDecision(decisionOf({ rejected }), TERMINAL);
      expect(text).toContain('10 more, see --json');
      expect(text).not.toContain('b20:');
    });

    test('the verdict has a colour when the terminal has', () => {
      expect(renderDecision(decisionOf(), { color: true, width: 100 })).toMatch(/^\u001b\[1;31mblock /);
      expect(renderDecision(decisionOf(), TERMINAL)).not.toContain('\u001b');
    });

    test('no text of a stranger adds a line, a command of a runner or a control character', () => {
      fc.assert(
        fc.property(hostileText(), hostileText(), (a, b) => {
          const base = decisionOf();
          const text = renderDecision(
            {
              ...base,
              environment: a,
              subject: { ...base.subject, name: b },
              policy: { ...base.policy, uri: a },
              checks: base.checks.map((check) => ({ ...check, id: b, reason: a, remedy: b })),
              approvals: base.approvals.map((each) => ({ ...each, person: a, group: b, reason: a })),
              rejected: [{ name: a, reason: b }],
            },
            TERMINAL,
          );
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
          expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
          expect(sections(text).length).toBeGreaterThan(5);
        }),
        { numRuns: fuzzRuns(300) },
      );
    });
  });
});

describe('summary', () => {
  const passed = CHECKS.filter(({ result }) => result === 'pass');
  const passing: Partial<Decision> = {
    verdict: 'pass',
    allowed: true,
    checks: passed,
    findings: [],
    rejected: [],
  };
  /** What is there without unfolding anything. */
  const shown = (markdown: string): string => markdown.replace(/<details>[\s\S]*?<\/details>\n/g, '');

  describe('the summary of a decision', () => {
    test('says verdict, reason and what to do, in this order, before anything else', () => {
      expect(renderSummary(decisionOf()).split('\n').slice(0, 6)).toEqual([
        '## ❌ production: block',
        '',
        '**Why:** no AI-BOM signed by train-workflow, and 1 more check failed',
        '',
        '**What to do:** `sallyport aibom generate models/tiny-bert --output aibom.cdx.json --evidence evidence --key KEY`',
        '',
      ]);
    });

    test('has one table in sight: what failed first, what passed in one row', () => {
      const rows = shown(renderSummary(decisionOf()))
        .split('\n')
        .filter((line) => line.startsWith('|'));
      expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
        '| Result Check',
        '| --- ---',
        '| ❌ block `evidence:aibom`',
        '| ❓ indeterminate `approvals:ml-leads`',
        '| ⚠️ warn `bundles`',
        '| ✅ pass 3 checks',
      ]);
      expect(rows.at(-1)).toContain('`policy`, `deny-list`, `evidence:model-signature`');
    });

    test('a pass says so, with its warnings', () => {
      expect(renderSummary(decisionOf(passing))).toMatch(
        /^## ✅ production: pass\n\n\*\*Why:\*\* 3 checks, none failed\n\n\| Result/,
      );
      const warned = {
        ...passing,
        checks: CHECKS.filter(({ result }) => result === 'pass' || result === 'warn'),
      };
      expect(renderSummary(decisionOf(warned))).toContain('**Why:** 4 checks, none failed, with 1 warning\n');
    });

    test('an override is told beside the verdict, which stays what it is', () => {
      const override = {
        people: ['alice', 'bob'],
        justification: 'outage, fix follows',
        bundleSha256s: ['ab'.repeat(32)],
        expiresAt: '2026-10-03T00:00:00.000Z',
      };
      const text = renderSummary(decisionOf({ allowed: true, override }));
      expect(text).toContain('## ❌ production: block, overridden\n');
      expect(text).toContain(
        '⚠️ **Overridden** by alice, bob until `2026-10-03T00:00:00.000Z`: outage, fix follows\n',
      );
    });

    test('a mode that lets a failed step go on is named', () => {
      expect(renderSummary(decisionOf({ mode: 'warn' }))).toContain(
        '⚠️ Mode `warn`: the verdict does not stop this step.',
      );
      expect(renderSummary(decisionOf({ ...passing, mode: 'warn' }))).not.toContain('does not stop');
    });

    test('names subject, digest, policy and time in sight', () => {
      const text = shown(renderSummary(decisionOf({ buildLevel: 2 })));
      expect(text).toContain(`model \`tiny-bert\` \`sha256:${'cd'.repeat(32)}\`, SLSA build level 2`);
      expect(text).toContain(`\`sha256:${'ef'.repeat(32)}\``);
      expect(text).toContain('decided `2026-10-02T08:00:00.000Z`, mode `enforce`');
    });

    test('shows a subject that no digest identifies, too', () => {
      const named = (digest: Decision['subject']['digest']): string =>
        renderSummary(decisionOf({ subject: { kind: 'file', name: 'x', digest } }));
      expect(named({})).toContain('file `x` `no digest`');
      expect(named({ md5: 'ab' })).toContain('file `x` `md5:ab`');
    });

    test('folds findings with status and scan, what blocks first, waived ones with their waiver', () => {
      const text = renderSummary(decisionOf());
      expect(text).toContain('<details><summary>Findings: 1 blocking, 1 warning, 1 waived</summary>\n\n|');
      const rows = text.split('\n').filter((line) => /secret-scan|iac-scan/.test(line));
      expect(rows).toEqual([
        '| 🔴 critical | `src/config.ts:12:5` | `aws-access-key` | AWS access key AKIA…WXYZ | blocking, secret-scan |',
        '| 🟡 medium | `deploy/serve.yaml:40:11` | `k8s-run-as-root` | container "serve" may run as root | warning, iac-scan |',
        '| 🟠 high | `notebooks/train.ipynb#cell4:2:9` | `huggingface-token` | Hugging Face token hf\\_…abcd | waived by `3333333333333333`, secret-scan |',
      ]);
    });

    test('folds approvals, also those that do not count, and bundles that are no evidence, with the reasons', () => {
      const text = renderSummary(decisionOf());
      expect(text).toContain('<details><summary>Approvals: 1 of 2 count</summary>');
      expect(text).toContain('| `carol` | `ml-leads` | ❌ no | is of another digest |');
      expect(text).toContain('| `aibom-0011223344556677.sigstore.json` | signature of no trusted signer |');
    });

    test('has no empty fold', () => {
      const bare = renderSummary(decisionOf({ ...passing, approvals: [], evidence: [] }));
      expect(bare.match(/<summary>/g)).toHaveLength(1);
      expect(bare).toContain('<summary>Checks: all 3 in their order</summary>');
    });

    test('stays below 1 MiB for a hundred thousand findings, and says how many it leaves out', () => {
      const each = { source: 'secret-scan', status: 'blocking' } as const;
      const finding = findingOf({ message: '漢'.repeat(400) });
      const findings = Array.from({ length: 100_000 }, () => ({ ...each, finding }));
      const text = renderSummary(decisionOf({ findings }));
      expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
      expect(text).toMatch(/\*99,\d{3} more findings are in the JSON report\.\*/);
      expect(text).toContain('<summary>Findings: 100,000 blocking</summary>');
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    });

    test('no text of a stranger adds a row, a cell, a heading or a tag', () => {
      const rowCount = (markdown: string): number => markdown.split('\n').length;
      const expected = rowCount(renderSummary(decisionOf()));
      fc.assert(
        fc.property(hostileText(), hostileText(), hostileText(), (a, b, c) => {
          const text = renderSummary(hostileDecision(a, b, c));
          expect(rowCount(text)).toBe(expected);
          expect(text.match(/^#/gm)).toHaveLength(1);
          const tags = text
            .split('\n')
            .map(withoutCode)
            .join('\n')
            .match(/(?<!\\)<\/?[a-z]+/g);
          expect(new Set(tags)).toEqual(new Set(['<details', '<summary', '</summary', '</details']));
          for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::|##\[|##vso\[/);
        }),
        { numRuns: fuzzRuns(300) },
      );
    });
  });

  describe('the comment on a pull request', () => {
    test('is the summary when that fits', () => {
      expect(renderComment(decisionOf())).toBe(renderSummary(decisionOf()));
    });

    test('stays below 65,536 characters with the line that finds it again', () => {
      const checks = Array.from({ length: 2_000 }, (_, index) => ({
        ...CHECKS[4]!,
        id: `evidence:aibom#${String(index)}`,
      }));
      const text = renderComment(decisionOf({ checks }));
      expect(text.length).toBeLessThan(65_536 - 200);
      expect(text).toMatch(/^## ❌ production: block\n/);
      expect(text).toContain('more rows are in the JSON report');
    });
  });

  function hostileDecision(a: string, b: string, c: string): Decision {
    const base = decisionOf();
    return {
      ...base,
      subject: { ...base.subject, name: a },
      policy: { ...base.policy, uri: b },
      checks: base.checks.map((check) => ({
        ...check,
        reason: c,
        ...(check.remedy === undefined ? {} : { remedy: a }),
      })),
      findings: base.findings.map((each) => ({
        ...each,
        finding: { ...each.finding, ruleId: a, message: b, location: { path: c } },
      })),
      approvals: base.approvals.map((each) => ({ ...each, person: a, group: b, reason: c })),
      evidence: base.evidence.map((each) => ({ ...each, signer: a })),
      rejected: [{ name: b, reason: c }],
    };
  }
});
