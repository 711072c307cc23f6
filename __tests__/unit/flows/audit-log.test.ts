import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeAuditEvent } from '../../../src/flows/audit-event.ts';
import { proveAudit, showAudit, verifyAuditLog } from '../../../src/flows/audit-log.ts';
import { appendToAudit } from '../../../src/flows/audit-write.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});
const context = testContext();

describe('audit log', () => {
  it('appends, verifies with the PEM key or the printed one, shows and proves', async () => {
    const key = project.key('audit', 'ed25519');
    const log = { directory: project.at('audit'), key: key.private };
    const event = makeAuditEvent({ action: 'deploy', actor: 'alice', details: ['ticket=OPS-1'] }, context);
    const first = await appendToAudit(event, log, context);
    const second = await appendToAudit(event, log, context);
    expect([first.size, second.size]).toEqual([1, 2]);
    for (const publicKey of [key.public, second.verifierKey]) {
      const options = { directory: log.directory, publicKeys: [publicKey] };
      expect(await verifyAuditLog(options, context)).toMatchObject({ ok: true, size: 2 });
    }
    const shown: unknown[] = [];
    await showAudit({ directory: log.directory, from: -1 }, (entry) => void shown.push(entry), context);
    expect(shown).toMatchObject([{ seq: 1, action: 'deploy', details: { ticket: 'OPS-1' } }]);
    const pinned = project.write('pinned', first.checkpoint);
    const keys = { directory: log.directory, publicKeys: [key.public] };
    expect(await proveAudit({ index: 0 }, keys, context)).toMatchObject({ index: 0, size: 2 });
    expect(await proveAudit({ checkpoint: pinned }, keys, context)).toMatchObject({ oldSize: 1, newSize: 2 });
  });

  it('is not ok when a byte changed, or when a pinned checkpoint is ahead', async () => {
    const key = project.key('audit', 'ed25519');
    const log = { directory: project.at('audit'), key: key.private };
    const event = makeAuditEvent({ action: 'deploy', actor: 'alice' }, context);
    await appendToAudit(event, log, context);
    fs.cpSync(log.directory, project.at('copy'), { recursive: true });
    const ahead = project.write('ahead', (await appendToAudit(event, log, context)).checkpoint);
    const copy = { directory: project.at('copy'), publicKeys: [key.public], checkpoints: [ahead] };
    expect((await verifyAuditLog(copy, context)).problems).toMatchObject([{ kind: 'truncated' }]);
  });

  it.each([
    ['no actor outside a run', { action: 'deploy' }],
    ['a field without a value', { action: 'deploy', actor: 'a', details: ['ticket'] }],
  ])('refuses %s', (_name, parts) => {
    expect(() => makeAuditEvent(parts, context)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it('takes the actor and the run from GitHub Actions', () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'octocat',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
    };
    expect(makeAuditEvent({ action: 'deploy' }, testContext(env))).toEqual({
      action: 'deploy',
      actor: { id: 'octocat', issuer: 'https://github.com', method: 'github-actions' },
      run: { uri: 'https://github.com/acme/models/actions/runs/7', attempt: 2 },
    });
  });
});
