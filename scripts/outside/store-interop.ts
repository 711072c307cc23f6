// Evidence of images on real registries, one with the referrers API and one without: the command line as its users run
// it, twenty writers at once, a gate on an image, and cosign on what we attached.
//   node scripts/outside/store-interop.ts
// One line a check; exits 1 when one fails. A program that is missing is a failure.
import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createCheckList } from './check-list.ts';
import { cosign, type ToolResult } from './cosign.ts';
import { startRegistry, type LocalRegistry } from './local-registry.ts';

const list = createCheckList();
const { check } = list;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-store-'));
const at = (name: string): string => path.join(work, name);
const CLI = path.resolve(import.meta.dirname, '../../src/cli.ts');
const WRITERS = 20;
const LOG_WRITERS = 6;

/** Twenty cold processes from source share the cores of a small machine. */
const TIMEOUT_MS = 300_000;

const sallyport = (...args: readonly string[]): Promise<ToolResult> =>
  new Promise((done) => {
    const options = { timeout: TIMEOUT_MS, env: { ...process.env, DOCKER_CONFIG: at('docker') } };
    execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) => {
      const ended = error?.killed === true ? 'took too long; ' : '';
      done({ ok: error === null, output: `${ended}${stdout}${stderr}`.trim() });
    });
  });

/** Undefined when all went well, else what was printed. */
async function all(...steps: readonly (readonly string[])[]): Promise<string | undefined> {
  for (const step of steps) {
    const { ok, output } = await sallyport(...step);
    if (!ok) return `${step.join(' ')}: ${output}`;
  }
  return undefined;
}

const POLICY = `version: 1
trust:
  signers: { builder: { key: builder.pub } }
  gates: [builder]
people: { alice: { keys: [alice.pub] } }
groups: { security: [alice] }
environments:
  production:
    require:
      - { kind: image-signature, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, of: source, by: [builder] }
    findings: { block: [critical] }
    approvals: [{ group: security, count: 1 }]
`;

async function prepare(): Promise<void> {
  for (const name of ['builder', 'alice']) {
    const { ok, output } = await sallyport('key', 'generate', '--no-passphrase', '--output', at(name));
    if (!ok) throw new Error(output);
  }
  fs.writeFileSync(at('policy.yml'), POLICY);
  fs.mkdirSync(at('source'));
  fs.writeFileSync(at('source/app.py'), 'print(1)\n');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', at('source'), '-c', 'user.name=t', '-c', 'user.email=t@example', ...args]);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'state');
}

async function checkRegistry(registry: LocalRegistry): Promise<void> {
  const { kind } = registry;
  const store = `oci://${registry.host}/acme/gated`;
  const key = ['--key', at('builder.key')];
  const into = ['--evidence', store];
  const binding = ['--environment', 'production', '--policy', at('policy.yml'), ...into];
  const digest = registry.pushImage('acme/gated', 'v1');
  const image = `${store}:v1`;
  const statement = at(`${kind}.json`);

  await check(
    `${kind}: an image is signed, its source scanned, its build described, a person approves: it passes`,
    async () =>
      await all(
        ['sign', image, ...key],
        ['scan', 'secrets', at('source'), '--subject-kind', 'source', ...into, ...key],
        ['provenance', image, '--source', at('source'), '--output', statement, ...into, ...key],
        ['approve', image, ...binding, '--key', at('alice.key'), '--expires', '7d'],
        ['gate', image, ...binding, ...key],
        ['verify', `${store}@${digest}`, ...binding],
      ),
  );
  await check(`${kind}: cosign verifies the signature and the provenance that we attached`, async () => {
    const by = ['--key', at('builder.pub'), '--insecure-ignore-tlog'];
    const name = `${registry.host}/acme/gated@${digest}`;
    const signature = await cosign('verify', ...by, name);
    if (!signature.ok) return signature.output;
    const provenance = await cosign('verify-attestation', ...by, '--type', 'slsaprovenance1', name);
    return provenance.ok ? undefined : provenance.output;
  });
  await check(`${kind}: another image under the same tag is blocked, the digest still passes`, async () => {
    registry.pushImage('acme/gated', 'v1');
    const moved = await sallyport('gate', image, ...binding, '--json');
    if (moved.ok || !moved.output.includes('no image-signature')) return moved.output;
    return await all(['gate', `${store}@${digest}`, ...binding]);
  });
  await check(`${kind}: all is listed, and a copy in a folder is judged the same`, async () => {
    const copy = at(`${kind}-copy`);
    const named = `${store}@${digest}`;
    const listed = await sallyport('evidence', 'list', named, '--json');
    const { bundles } = JSON.parse(listed.output) as { bundles: readonly { kind?: string }[] };
    const kinds = new Set(bundles.map((each) => each.kind));
    for (const each of ['image-signature', 'provenance', 'approval', 'decision'])
      if (!kinds.has(each)) return `${each} is not listed`;
    const problem = await all(['evidence', 'download', named, '--output', copy]);
    if (problem !== undefined) return problem;
    // The evidence of the source lies in the registry: two stores are one.
    return await all(['gate', named, ...binding, '--evidence', copy]);
  });
  await check(`${kind}: twenty processes attach at once and nothing is lost`, async () => {
    const target = `oci://${registry.host}/acme/busy@${registry.pushImage('acme/busy', 'v1')}`;
    const made = await Promise.all(Array.from({ length: WRITERS }, () => sallyport('sign', target, ...key)));
    const failed = made.find(({ ok }) => !ok);
    if (failed !== undefined) return failed.output;
    const verified = await sallyport('verify', target, '--key', at('builder.pub'), '--json');
    const { manifests } = JSON.parse(verified.output) as {
      manifests: readonly { signatures: readonly unknown[] }[];
    };
    const count = manifests[0]?.signatures.length ?? 0;
    return count === WRITERS ? undefined : `${String(count)} of ${String(WRITERS)} signatures are there`;
  });
}

/** Processes that append to one log at once; distribution lets nothing be deleted unless it is told to. */
async function checkLogs(): Promise<void> {
  const made = await sallyport(
    ...['key', 'generate', '--no-passphrase', '--algorithm', 'ed25519', '--output', at('audit')],
  );
  if (!made.ok) throw new Error(made.output);
  const appendTo = (log: string, number: number): Promise<ToolResult> =>
    sallyport(
      ...['audit', 'append', log, '--key', at('audit.key'), '--action', 'deploy'],
      ...['--actor', `writer-${String(number)}`],
    );
  for (const kind of ['registry-referrers', 'distribution-registry'] as const) {
    const registry = await startRegistry(kind, at('logs'), { deletes: true });
    const log = `oci://${registry.host}/acme/audit:log`;
    await check(`${kind}: processes append to one audit log at once and nothing is lost`, async () => {
      const appended = await Promise.all(
        Array.from({ length: LOG_WRITERS }, (_, number) => appendTo(log, number)),
      );
      const failed = appended.find(({ ok }) => !ok);
      if (failed !== undefined) return failed.output;
      const verified = await sallyport('audit', 'verify', log, '--public-key', at('audit.pub'), '--json');
      const { ok, size } = JSON.parse(verified.output) as { ok: boolean; size: number };
      const tags = await registry.client.listTags({ registry: registry.host, repository: 'acme/audit' });
      const left = tags.filter((tag) => tag !== 'log');
      if (left.length > 0) return `left behind: ${left.join(', ')}`;
      return ok && size === LOG_WRITERS ? undefined : verified.output;
    });
    await registry.stop();
  }
  const registry = await startRegistry('distribution-registry', at('shut'));
  await check('a registry that would lose one of two writers takes no log', async () => {
    const { ok, output } = await appendTo(`oci://${registry.host}/acme/audit:log`, 0);
    return !ok && output.includes('neither refuses a stale write') ? undefined : output;
  });
  await registry.stop();
}

await check('all programs ran', async () => {
  await prepare();
  for (const kind of ['registry-referrers', 'distribution-registry'] as const) {
    const registry = await startRegistry(kind, work);
    try {
      await checkRegistry(registry);
    } finally {
      await registry.stop();
    }
  }
  await checkLogs();
  return undefined;
});
fs.rmSync(work, { recursive: true, force: true });
list.close();
