import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/config/policy.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { MODES, VERDICTS } from '../../src/domain/verdict.ts';
import { observeGithubApprovals } from '../../src/platform/github-approvals.ts';
import { planCheckRun } from '../../src/report/check-run.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { stagingEvidence } from '../fakes/gate-evidence.ts';
import { POLICY } from '../fakes/gate-policies.ts';
import { finding, scan, SUBJECT } from '../fakes/gate-statements.ts';
import { checkOf, makeWorld } from '../fakes/gate-world.ts';
import { HOSTILE_TEXTS } from '../fakes/hostile-text.ts';
import { startFakeGithub, type FakeGithub } from '../fakes/github-server.ts';

const world = makeWorld(POLICY);
const evidence = stagingEvidence(world);
const planned = (decision: Decision) => planCheckRun(decision, () => '');

describe('trap 12, what was skipped', () => {
  it('counts as missing: each required kind that is not there blocks by itself', async () => {
    const all = await evidence;
    for (const left of Object.values(all)) {
      const rest = Object.values(all).filter((each) => each !== left);
      expect((await world.decide(SUBJECT, rest)).verdict).not.toBe('pass');
    }
  });

  it('is no environment: one that asks for nothing is refused', () => {
    const nothing = 'version: 1\ntrust: { signers: { a: { key: a.pub } } }\nenvironments: { open: {} }\n';
    expect(() => parsePolicy(nothing, 'policy.yml')).toThrow(/environments\.open/);
  });

  it('is no conclusion: a check run succeeds, fails or asks for action, and only what is let in succeeds', async () => {
    const made = await world.decide(SUBJECT, Object.values(await evidence));
    for (const verdict of VERDICTS) {
      for (const mode of MODES) {
        for (const allowed of verdict === 'pass' ? [true] : [true, false]) {
          const { conclusion, title } = planned({ ...made, verdict, mode, allowed });
          const isLet = allowed || mode !== 'enforce';
          const stopped = verdict === 'block' ? 'failure' : 'action_required';
          expect(conclusion).toBe(isLet ? 'success' : stopped);
          // What a required check lets through although it failed says so itself.
          if (isLet && verdict !== 'pass') expect(title).toMatch(/\(overridden\)|\(mode (warn|dry-run)\)/);
        }
      }
    }
  });
});

describe('traps 13 and 22, what GitHub says', () => {
  let github: FakeGithub;
  beforeEach(async () => {
    github = await startFakeGithub();
  });
  afterEach(() => github.close());
  const observe = (teams: readonly string[] = []) =>
    observeGithubApprovals({
      ...{
        token: 'tok',
        apiUrl: github.url,
        repository: 'acme/models',
        retries: 0,
        pullRequest: 7,
        runId: 678,
      },
      ...{ teams, codeOwners: true, judges: [] },
    });

  it('in checks and statuses, which anybody with a token can forge, is not even asked', async () => {
    await observe();
    expect(github.state.requests.length).toBeGreaterThan(8);
    expect(github.state.requests.filter((each) => /check-|status/.test(each))).toEqual([]);
  });

  it('a team that answers 404 is a team nobody could ask, not one of which nobody is a member', async () => {
    const [alice] = (await observe(['acme/hidden'])).reviewers;
    expect(alice).not.toHaveProperty('teams');
  });
});

describe('trap 22, more findings than GitHub shows', () => {
  it('are counted from our own data, wherever only a part is shown', async () => {
    const findings = Array.from({ length: 5_400 }, (_, index) =>
      finding('critical', { location: { path: `src/${String(index)}.py`, startLine: 1 } }),
    );
    const others = Object.entries(await evidence).filter(([name]) => name !== 'secrets');
    const many = await world.sign('scanner', scan({ findings }));
    const decision = await world.decide(SUBJECT, [...others.map(([, each]) => each), many]);
    expect(checkOf(decision, 'findings:secret-scan')).toMatch(/^block: 5,?400 critical findings/);
    expect(planned(decision).annotations.length).toBeLessThan(5_000);
    for (const text of [planned(decision).summary, renderSummary(decision), renderComment(decision)]) {
      expect(text).toMatch(/5,?400/);
    }
  });
});

describe('trap 18, texts that are attacks on whoever reads them', () => {
  it('are one line without anything unseen in a check run', async () => {
    const texts = HOSTILE_TEXTS.filter((text) => text.isWellFormed());
    const findings = texts.map((text) =>
      finding('critical', { message: text, location: { path: text, startLine: 1 } }),
    );
    const others = Object.entries(await evidence).filter(([name]) => name !== 'secrets');
    const hostile = await world.sign('scanner', scan({ findings }));
    const decision = await world.decide(SUBJECT, [...others.map(([, each]) => each), hostile]);
    const { title, annotations } = planned(decision);
    expect(annotations).toHaveLength(texts.length);
    for (const text of [title, ...annotations.flatMap((each) => [each.path, each.title, each.message])]) {
      expect(text).not.toMatch(/(?! )[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u);
    }
  });
});
