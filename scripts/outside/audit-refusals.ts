// What audit-check.ts expects both to refuse: logs and proofs that were tampered with, and what only a checkpoint kept
// elsewhere can show.
import fs from 'node:fs';
import path from 'node:path';
import { createAuditKey } from '../../src/audit/note-signer.ts';
import { proveConsistency, proveInclusion } from '../../src/audit/prove-audit.ts';
import { append, ORIGIN, type AuditCase } from './audit-case.ts';
import { checkConsistencyProof, checkInclusionProof, verifyWhole } from './audit-ours.ts';
import { LOG_TAMPERING, tamperConsistency, tamperInclusion } from './audit-tampering.ts';
import type { CheckList } from './check-list.ts';

/** Problem, when not both said what is wrong. */
function unlessRefused(ours: string | undefined, theirs: string | undefined): string | undefined {
  const accepted = [...(ours === undefined ? ['us'] : []), ...(theirs === undefined ? ['Go'] : [])];
  return accepted.length === 0 ? undefined : `accepted by ${accepted.join(' and ')}`;
}

interface Verdicts {
  accepts(folder: string, earlier?: readonly string[]): Promise<string | undefined>;
  refuses(folder: string, earlier?: readonly string[]): Promise<string | undefined>;
}

function verdictsOf({ go }: AuditCase, key: string): Verdicts {
  return {
    accepts: async (folder, earlier = []) =>
      (await verifyWhole(folder, key, earlier)) ?? go.verify(folder, key, earlier),
    refuses: async (folder, earlier = []) =>
      unlessRefused(await verifyWhole(folder, key, earlier), go.verify(folder, key, earlier)),
  };
}

export async function checkTamperedLogs(audit: AuditCase, list: CheckList): Promise<void> {
  const { work, kept, key } = audit;
  const { accepts, refuses } = verdictsOf(audit, key);
  await list.check('the log of 300 before it is tampered with: accepted by both', () => accepts(kept));
  for (const [name, tamper] of Object.entries(LOG_TAMPERING)) {
    await list.check(`${name}: refused by both`, () => {
      const folder = fs.mkdtempSync(path.join(work, 'tampered-'));
      fs.cpSync(kept, folder, { recursive: true });
      tamper({ folder });
      return refuses(folder);
    });
  }
  const other = createAuditKey({ origin: ORIGIN }).verifierKey;
  await list.check('another key: refused by both', () => verdictsOf(audit, other).refuses(kept));
}

/** What no log can tell of itself: whole when looked at alone, refused with a pinned checkpoint. */
export async function checkPinned(audit: AuditCase, list: CheckList): Promise<void> {
  const { kept, checkpoints } = audit;
  const { accepts, refuses } = verdictsOf(audit, audit.key);
  const both = async (folder: string, pinned: number): Promise<string | undefined> => {
    const alone = await accepts(folder);
    if (alone !== undefined) return `refused without a pinned checkpoint: ${alone}`;
    return await refuses(folder, [checkpoints.get(pinned) ?? '']);
  };
  const forked = path.join(audit.work, 'forked');
  await append(forked, audit.signer, [1, 400]);
  await list.check('an earlier state put back: seen by both with a pinned checkpoint only', () =>
    both(kept, 512),
  );
  await list.check('another history by the same key: seen by both with a pinned checkpoint only', () =>
    both(forked, 256),
  );
}

export async function checkTamperedProofs(audit: AuditCase, list: CheckList): Promise<void> {
  const { go, key, checkpoints, write } = audit;
  const asProver = { directory: audit.log, publicKeys: [key], origin: ORIGIN };
  for (const index of [0, 256, 69_999]) {
    const proof = await proveInclusion(asProver, index);
    for (const [name, wrong] of Object.entries(tamperInclusion(proof))) {
      await list.check(`inclusion of ${String(index)}, ${name}: refused by both`, () => {
        const theirs = go.checkInclusion(key, [write('wrong.json', wrong)]);
        return Promise.resolve(unlessRefused(checkInclusionProof(wrong, key), theirs));
      });
    }
  }
  for (const size of [1, 255, 256, 300]) {
    const earlier = checkpoints.get(size) ?? '';
    const note = fs.readFileSync(earlier, 'utf8');
    const proof = await proveConsistency(asProver, note);
    for (const [name, wrong] of Object.entries(tamperConsistency(proof))) {
      await list.check(`consistency from ${String(size)}, ${name}: refused by both`, () => {
        const theirs = go.checkConsistency(key, earlier, write('wrong.json', wrong));
        return Promise.resolve(unlessRefused(checkConsistencyProof(wrong, note, key), theirs));
      });
    }
  }
}
