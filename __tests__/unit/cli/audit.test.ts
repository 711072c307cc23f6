import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { cefLine } from '../../../src/audit/cef.ts';
import type { AuditEntry } from '../../../src/audit/audit-event.ts';
import { DAY } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub } }, gates: [builder] }
people: { alice: { keys: [keys/alice.pub] } }
groups: { leads: [alice] }
retirement: { by: leads }
environments:
  production:
    require: [{ kind: model-signature }]
    approvals: [{ group: leads, count: 1 }]
`;

let project: Project;
let server: http.Server;
const now = new Date();
const authority = makeTimestampAuthority({
  notBefore: new Date(now.getTime() - DAY),
  notAfter: new Date(now.getTime() + DAY),
});
const at = (name: string): string => project.at(name);
const entriesOf = (log: string): AuditEntry[] =>
  fs
    .readFileSync(path.join(log, 'events.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditEntry);
const run = async (...args: string[]) => {
  const result = await runSourceCli(args);
  return { ...result, all: `${result.stdout}${result.stderr}` };
};
const must = async (...args: string[]): Promise<string> => {
  const { code, all, stdout } = await run(...args);
  expect({ code, all: code === 0 ? '' : all }).toEqual({ code: 0, all: '' });
  return stdout;
};
const logTo = (log: string): string[] => ['--audit', at(log), '--audit-key', at('keys/audit.key')];
const gateAt = (): string[] => [
  ...['--policy', at('policy.yml'), '--environment', 'production', '--evidence', at('evidence')],
];

beforeAll(async () => {
  project = makeProject();
  for (const name of ['builder', 'alice']) project.key(name);
  for (const name of ['audit', 'next', 'witness']) project.key(name, 'ed25519');
  project.write('policy.yml', POLICY);
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url?.startsWith('/none') === true) {
        response.writeHead(400).end();
        return;
      }
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { artifactHash: string };
      const digest = Buffer.from(body.artifactHash, 'base64');
      response.writeHead(201).end(authority.stampDigest(digest, { at: now }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  project.remove();
});

describe('every act that is signed', () => {
  it('is one event with actor, subject and what was signed; the whole path of a model verifies', async () => {
    const signer = ['--key', at('keys/builder.key')];
    const sink = ['--evidence', at('evidence'), ...signer, ...logTo('log')];
    await must('sign', at('model'), ...sink, '--audit-consumer', 'chat-bot');
    await must('scan', 'secrets', at('model'), ...sink);
    await run('aibom', 'generate', at('model'), '--output', at('bom.json'), ...sink);
    await must('aibom', 'attest', at('bom.json'), at('model'), ...sink);
    await must('provenance', at('model'), '--output', at('provenance.json'), ...sink);
    await must(
      'sign',
      at('policy.yml'),
      '--file',
      '--signature',
      at('policy.sig'),
      ...signer,
      ...logTo('log'),
    );
    const person = ['--key', at('keys/alice.key'), ...logTo('log')];
    await must('approve', at('model'), ...gateAt(), ...person, '--expires', '1h');
    await must('gate', at('model'), ...gateAt(), ...signer, ...logTo('log'));
    await must('verify', at('model'), ...gateAt(), ...logTo('log'));
    const start = ['--', process.execPath, '-e', ''];
    await must('exec', '--verify', at('model'), ...gateAt(), ...logTo('log'), ...start);
    await must(
      'retire',
      at('model'),
      '--policy',
      at('policy.yml'),
      '--evidence',
      at('evidence'),
      ...person,
      '--reason',
      'older than the rules',
      '--all',
    );
    expect((await run('verify', at('model'), ...gateAt(), ...logTo('log'))).code).toBe(1);
    const entries = entriesOf(at('log'));
    expect(entries.map(({ action }) => action)).toEqual([
      ...['sign', 'scan', 'aibom', 'aibom', 'provenance', 'sign', 'approve', 'gate'],
      ...['deploy', 'deploy', 'retire', 'deploy'],
    ]);
    const [signed, , , , , file, approved, decided, deployed, started, retired, refused] = entries;
    const digest = signed?.subject?.digest['sha256'] ?? '';
    expect(signed).toMatchObject({
      actor: { method: 'key' },
      consumers: ['chat-bot'],
      evidence: [expect.any(String)],
    });
    expect(file?.subject).toMatchObject({ kind: 'file', name: 'policy.yml' });
    expect(approved?.after).toMatchObject({ decision: 'APPROVED' });
    expect(decided).toMatchObject({ decision: { verdict: 'pass' }, after: { digest: `sha256:${digest}` } });
    expect(decided?.before).toBeUndefined();
    expect(deployed).toMatchObject({
      environment: 'production',
      decision: decided?.decision,
      details: { allowed: true },
    });
    expect(deployed?.evidence).toHaveLength(1);
    expect(started?.before).toEqual({ digest: `sha256:${digest}`, verdict: 'pass' });
    expect(retired).toMatchObject({ before: { state: 'usable' }, after: { state: 'retired' } });
    expect(refused).toMatchObject({ details: { allowed: false } });
    expect(refused?.after).toBeUndefined();
    const text = await must('audit', 'verify', at('log'), '--public-key', at('keys/audit.pub'));
    expect(text).toContain('12 entries');
  });

  it('a decision names the head of the log it is appended to, and the log is held to it', async () => {
    const decisions = fs
      .readdirSync(at('evidence'), { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file).startsWith('decision-'))
      .map((file) => at(`evidence/${file}`));
    expect(decisions).toHaveLength(2);
    const check = async (log: string, file: string) =>
      await run('audit', 'verify', log, '--public-key', at('keys/audit.pub'), '--decision', file);
    const results = await Promise.all(decisions.map((file) => check(at('log'), file)));
    // VSA and SVR: the first has the field.
    expect(results.map(({ code }) => code).sort()).toEqual([0, 2]);
    const vsa = decisions[results.findIndex(({ code }) => code === 0)] ?? '';
    await must(
      'audit',
      'append',
      at('short'),
      '--key',
      at('keys/audit.key'),
      '--actor',
      'eve',
      '--action',
      'deploy',
    );
    expect((await check(at('short'), vsa)).stdout).toContain(
      'problem   truncated: log has 1 entries, the decision',
    );
  });

  it('a log without key, or without anything that is signed, is refused', async () => {
    const lonely = await run('scan', 'secrets', at('model'), ...logTo('log'));
    expect(lonely).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing is signed') });
    const noKey = await run('gate', at('model'), ...gateAt(), '--audit', at('log'));
    expect(noKey).toMatchObject({ code: 2, stderr: expect.stringContaining('audit-key is missing') });
    const noLog = await run('verify', at('model'), ...gateAt(), '--audit-consumer', 'x');
    expect(noLog).toMatchObject({ code: 2, stderr: expect.stringContaining('audit is missing') });
    const noDecision = await run('verify', at('model'), '--key', at('keys/builder.pub'), ...logTo('log'));
    expect(noDecision).toMatchObject({ code: 2, stderr: expect.stringContaining('no decision is verified') });
  });

  it('trap 21: a secret leaked into an event is removed before anything is hashed', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const secrets = [
      '--detail',
      `note=token ${token}`,
      '--before',
      `url=https://u:${token}@host/x`,
      '--after',
      'a=b',
    ];
    const what = ['--actor', `bot ${token}`, '--action', 'config-change', '--consumer', token, ...secrets];
    const shown = await must(
      'audit',
      'append',
      at('secret'),
      '--key',
      at('keys/audit.key'),
      ...what,
      '--json',
    );
    const files = fs
      .readdirSync(at('secret'), { recursive: true, encoding: 'utf8' })
      .map((file) => at(`secret/${file}`))
      .filter((file) => fs.statSync(file).isFile());
    for (const file of files) expect(fs.readFileSync(file).includes(token)).toBe(false);
    expect(shown).not.toContain(token);
    await must('audit', 'verify', at('secret'), '--public-key', at('keys/audit.pub'));
  });
});

describe('keeping a log', () => {
  const append = async (log: string, key: string, ...more: string[]) =>
    await must(
      'audit',
      'append',
      at(log),
      '--key',
      at(`keys/${key}.key`),
      '--actor',
      'alice',
      '--action',
      'deploy',
      ...more,
    );

  it('rotates its key, and refuses the old one afterwards', async () => {
    await append('keyed', 'audit');
    fs.copyFileSync(at('keyed/checkpoint'), at('old-checkpoint'));
    await must(
      'audit',
      'rotate',
      at('keyed'),
      '--key',
      at('keys/audit.key'),
      '--new-key',
      at('keys/next.key'),
      '--actor',
      'alice',
    );
    await append('keyed', 'next');
    const keys = ['--public-key', at('keys/next.pub'), '--retired-key', at('keys/audit.pub')];
    await must('audit', 'verify', at('keyed'), ...keys, '--checkpoint', at('old-checkpoint'));
    await must('audit', 'prove', at('keyed'), ...keys, '--checkpoint', at('old-checkpoint'));
    const bounded = ['--public-key', at('keys/next.pub'), '--retired-key', `${at('keys/audit.pub')}@0`];
    expect(
      (await run('audit', 'verify', at('keyed'), ...bounded, '--checkpoint', at('old-checkpoint'))).stdout,
    ).toContain('retired-key');
    const late = ['--key', at('keys/audit.key'), '--actor', 'eve', '--action', 'deploy'];
    expect(await run('audit', 'append', at('keyed'), ...late)).toMatchObject({
      code: expect.any(Number),
      stdout: '',
    });
  });

  it('is co-signed by witnesses and time-stamped, and both are demanded', async () => {
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    await append('witnessed', 'audit', '--timestamp-url', url);
    const pem = project.write('tsa.pem', authority.chain.map(toPem).join(''));
    const key = ['--public-key', at('keys/audit.pub')];
    const who = [
      '--name',
      'witness.example',
      '--key',
      at('keys/witness.key'),
      '--state',
      at('witness.state'),
    ];
    const made = JSON.parse(await must('audit', 'cosign', at('witnessed'), ...key, ...who, '--json')) as {
      witnessKey: string;
    };
    const trust = [...key, '--witness', made.witnessKey, '--timestamp-authority', pem];
    const text = await must('audit', 'verify', at('witnessed'), ...trust, '--against', at('remembered'));
    expect(text).toMatch(/^witness {3}witness\.example at /m);
    expect(text).toMatch(/^stamp {5}1 entries at /m);
    expect(text).toContain('nothing was remembered before');
    await append('witnessed', 'audit');
    const later = await run('audit', 'verify', at('witnessed'), ...trust, '--against', at('remembered'));
    expect(later).toMatchObject({ code: 1, stdout: expect.stringContaining('witness-missing') });
    await must('audit', 'stamp', at('witnessed'), ...key, '--timestamp-url', url);
    await must('audit', 'cosign', at('witnessed'), ...key, ...who);
    await must('audit', 'verify', at('witnessed'), ...trust, '--against', at('remembered'));
    expect(fs.readFileSync(at('remembered'), 'utf8').split('\n')[1]).toBe('2');
    fs.rmSync(at('witnessed'), { recursive: true });
    await append('witnessed', 'audit');
    const begun = await run('audit', 'verify', at('witnessed'), ...key, '--against', at('remembered'));
    expect(begun).toMatchObject({ code: 1, stdout: expect.stringContaining('truncated') });
    const unanswered = await append('unstamped', 'audit', '--timestamp-url', `${url}/none`);
    expect(unanswered).toContain('not time-stamped');
  }, 30_000);

  it('trap 18: CEF injection: no value of an entry ends its field, the header or the line', async () => {
    const evil = 'x|y\\z=1 act=approve\r\nCEF:0|a\u2028\u202eb\u001b[31m';
    const what = [
      '--action',
      'override',
      '--environment',
      evil,
      '--consumer',
      evil,
      '--detail',
      `note=${evil}`,
    ];
    await must('audit', 'append', at('cef'), '--key', at('keys/audit.key'), '--actor', evil, ...what);
    const key = ['--public-key', at('keys/audit.pub')];
    await must('audit', 'export', at('cef'), '--format', 'cef', '--output', at('out.cef'), ...key);
    const text = fs.readFileSync(at('out.cef'), 'utf8');
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toMatch(
      /^CEF:0\|sallyport\|audit log\|[^|]+\|override\|override\|8\|rt=[0-9]+ externalId=0 act=override suser=x\|/,
    );
    // Unescaped equals signs are those of our own keys.
    const keys = [...text.matchAll(/(?:^|[ |])([A-Za-z0-9]+)(?<!\\)=/g)].map((match) => match[1]);
    expect(keys).toEqual([
      ...['rt', 'externalId', 'act', 'suser', 'cs1', 'cs1Label', 'cs4', 'cs4Label', 'cs5', 'cs5Label', 'msg'],
    ]);
    expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}](?!$)/u);
    expect(text).toContain('suser=x|y\\\\z\\=1 act\\=approve\\r\\nCEF:0|a');
  });

  it('CEF headers escape bars and backslashes, and severity follows the decision', () => {
    const entry: AuditEntry = {
      version: 1,
      seq: 7,
      time: '2026-05-01T12:00:00.000Z',
      action: 'gate',
      actor: { id: 'k', method: 'key' },
      decision: { sha256: 'a'.repeat(64), verdict: 'block' },
    };
    expect(cefLine(entry)).toMatch(/\|gate\|gate: block\|7\|rt=1777636800000 /);
    expect(cefLine({ ...entry, action: 'a|b\\c' })).toContain('|a\\|b\\\\c|a\\|b\\\\c: block|');
  });

  it('exports JSON lines as they are signed, and nothing of a damaged log', async () => {
    const key = ['--public-key', at('keys/audit.pub')];
    const text = await must('audit', 'export', at('cef'), '--format', 'jsonl', ...key);
    expect(text).toBe(fs.readFileSync(at('cef/events.jsonl'), 'utf8'));
    fs.appendFileSync(at('cef/tile/entries/000.p/1'), 'x');
    const refused = await run(
      'audit',
      'export',
      at('cef'),
      '--format',
      'cef',
      '--output',
      at('none.cef'),
      ...key,
    );
    expect(refused.code).not.toBe(0);
    expect(fs.existsSync(at('none.cef')) || fs.existsSync(at('none.cef.part'))).toBe(false);
  });
});
