// The audit log against a reader and writer that we did not write: golang.org/x/mod/sumdb (tlog and note).
//   node scripts/outside/audit-check.ts
// Our logs and proofs are verified by Go; logs, checkpoints and proofs by Go are verified by us; what was tampered with is
// refused by both; every command of docs/audit.md is run. Exits 1 on any difference. Needs Go on the PATH, and bash,
// OpenSSL 3 and Python 3 for the page.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createNoteSigner } from '../../src/audit/note-signer.ts';
import { proveConsistency, proveInclusion } from '../../src/audit/prove-audit.ts';
import { append, KEPT_SIZE, makeAuditCase, ORIGIN, placesIn, SIZES, type AuditCase } from './audit-case.ts';
import { checkConsistencyProof, checkInclusionProof, verifyWhole } from './audit-ours.ts';
import { runAuditPage } from './audit-page.ts';
import { checkPinned, checkTamperedLogs, checkTamperedProofs } from './audit-refusals.ts';
import { createCheckList, type CheckList } from './check-list.ts';

async function checkOurs(audit: AuditCase, list: CheckList): Promise<void> {
  const { go, log, key, checkpoints } = audit;
  const asProver = { directory: log, publicKeys: [key], origin: ORIGIN };
  let size = 0;
  for (const next of SIZES) {
    await append(log, audit.signer, [size, next]);
    size = next;
    const earlier = [...checkpoints.values()];
    checkpoints.set(size, audit.keep(log, `ours-${String(size)}`));
    if (size === KEPT_SIZE) fs.cpSync(log, audit.kept, { recursive: true });
    await list.check(`our log of ${String(size)} is verified by Go, with every earlier checkpoint`, () =>
      Promise.resolve(go.verify(log, key, earlier)),
    );
    await list.check(`our inclusion proofs in ${String(size)} are accepted by Go`, async () => {
      const proofs = await Promise.all(placesIn(size).map((index) => proveInclusion(asProver, index)));
      const files = proofs.map((proof) => audit.write(`inclusion-${String(proof.index)}.json`, proof));
      return go.checkInclusion(key, files);
    });
    await list.check(`our consistency proofs to ${String(size)} are accepted by Go`, async () => {
      for (const file of earlier) {
        const proof = await proveConsistency(asProver, fs.readFileSync(file, 'utf8'));
        const problem = go.checkConsistency(key, file, audit.write('consistency.json', proof));
        if (problem !== undefined) return problem;
      }
      return undefined;
    });
  }
}

/** Logs that Go writes from the same entries with a key that Go made. */
async function checkTheirs(audit: AuditCase, list: CheckList): Promise<void> {
  const { go, work } = audit;
  const { signer, verifier } = go.makeKey(ORIGIN);
  const lines = path.join(audit.log, 'events.jsonl');
  const earlier: string[] = [];
  for (const size of SIZES) {
    const folder = path.join(work, `go-${String(size)}`);
    go.write(folder, { signer, size, lines });
    await list.check(`a log of ${String(size)} by Go is verified by us, with every earlier checkpoint`, () =>
      verifyWhole(folder, verifier, earlier),
    );
    await list.check(`inclusion proofs in ${String(size)} by Go are accepted by us`, () => {
      const proofs = go.proveInclusion(folder, verifier, placesIn(size));
      if (proofs.length !== placesIn(size).length) return Promise.resolve('proofs are missing');
      return firstProblem(proofs.map((proof) => checkInclusionProof(proof, verifier)));
    });
    await list.check(`consistency proofs to ${String(size)} by Go are accepted by us`, () => {
      const proofs = go.proveConsistency(folder, verifier, earlier);
      const notes = earlier.map((file) => fs.readFileSync(file, 'utf8'));
      if (proofs.length !== notes.length) return Promise.resolve('proofs are missing');
      return firstProblem(notes.map((note, at) => checkConsistencyProof(proofs[at], note, verifier)));
    });
    earlier.push(audit.keep(folder, `go-${String(size)}.checkpoint`));
  }
  await list.check('a log by Go, grown by us with the key Go made, is verified by both', async () => {
    const folder = path.join(work, 'go-257');
    await append(folder, createNoteSigner({ origin: ORIGIN, privateKey: signer }), [257, 600]);
    const pinned = earlier.slice(0, SIZES.indexOf(257) + 1);
    return (await verifyWhole(folder, verifier, pinned)) ?? go.verify(folder, verifier, pinned);
  });
}

function firstProblem(problems: readonly (string | undefined)[]): Promise<string | undefined> {
  return Promise.resolve(problems.find((problem) => problem !== undefined));
}

/** The same entries give the same files, whoever writes them. */
async function compareFiles(audit: AuditCase, list: CheckList): Promise<void> {
  for (const [size, ours] of [
    [KEPT_SIZE, audit.kept],
    [SIZES.at(-1), audit.log],
  ] as const) {
    const theirs = path.join(audit.work, `go-${String(size)}`, 'tile');
    await list.check(`tiles and bundles of ${String(size)}: byte for byte those of Go`, () => {
      const files = fs
        .readdirSync(theirs, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile());
      const names = files.map(({ parentPath, name }) => path.relative(theirs, path.join(parentPath, name)));
      const differing = names.find(
        (name) =>
          !fs.readFileSync(path.join(theirs, name)).equals(fs.readFileSync(path.join(ours, 'tile', name))),
      );
      return Promise.resolve(names.length === 0 ? 'there are no tiles' : differing);
    });
  }
}

/** The same through the command line: what a person types. */
async function checkCli(audit: AuditCase, list: CheckList): Promise<void> {
  const { work, go } = audit;
  const program = path.resolve(import.meta.dirname, '../../src/cli.ts');
  const cli = (...args: string[]): string => {
    const run = spawnSync(process.execPath, [program, ...args], { cwd: work, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`sallyport ${args.join(' ')}: ${run.stdout}${run.stderr}`);
    return run.stdout;
  };
  const prove = (file: string, ...what: string[]): string => {
    const name = path.join(work, file);
    fs.writeFileSync(name, cli('audit', 'prove', 'cli-log', '--public-key', 'cli.pub', ...what));
    return name;
  };
  await list.check('command line: its log and its proofs are verified by Go', () => {
    cli('key', 'generate', '--algorithm', 'ed25519', '--no-passphrase', '--output', 'cli');
    const appendAs = (action: string): string => {
      const options = ['--key', 'cli.key', '--actor', 'alice', '--action', action, '--json'];
      return (JSON.parse(cli('audit', 'append', 'cli-log', ...options)) as { verifierKey: string })
        .verifierKey;
    };
    appendAs('deploy');
    const first = audit.keep(path.join(work, 'cli-log'), 'cli-first');
    appendAs('config-change');
    const verifier = appendAs('retire');
    cli('audit', 'verify', 'cli-log', '--public-key', verifier, '--checkpoint', 'cli-first');
    return firstProblem([
      go.verify(path.join(work, 'cli-log'), verifier, [first]),
      go.checkInclusion(verifier, [prove('cli-inclusion', '--index', '1')]),
      go.checkConsistency(verifier, first, prove('cli-consistency', '--checkpoint', 'cli-first')),
    ]);
  });
}

const audit = makeAuditCase();
const list = createCheckList();
try {
  await checkOurs(audit, list);
  await checkTheirs(audit, list);
  await compareFiles(audit, list);
  await checkTamperedLogs(audit, list);
  await checkPinned(audit, list);
  await checkTamperedProofs(audit, list);
  await checkCli(audit, list);
  await list.check('every command of docs/audit.md does what the page says', () =>
    Promise.resolve(runAuditPage(audit.work)),
  );
} finally {
  fs.rmSync(audit.work, { recursive: true, force: true });
}
list.close();
