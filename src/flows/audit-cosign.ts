import path from 'node:path';
import { cosignLog, type CosignResult } from '../audit/witness-log.ts';
import { readEd25519PrivateKey } from '../audit/note-key.ts';
import { readVariable } from '../platform/environment.ts';
import { openAuditHome } from './audit-home.ts';
import { readLogKeys } from './audit-keys.ts';
import { noCheckpoint } from './audit-log.ts';
import { originOnDisk } from './audit-write.ts';
import type { FlowContext } from './context.ts';
import { readKeyText } from './open-signer.ts';

export interface CosignAuditOptions {
  /** The log: a folder, `git:BRANCH` or `oci://HOST/REPOSITORY:TAG`. */
  readonly directory: string;
  /** Public keys of the log. */
  readonly publicKeys: readonly string[];
  readonly origin?: string | undefined;
  /** Ed25519 private key of the witness: PEM file or `env://NAME`. */
  readonly key: string;
  /** Name of the witness, part of its key. */
  readonly name: string;
  /** File with what the witness remembers of this log. */
  readonly state: string;
  /** File for the co-signed checkpoint; default: the checkpoint of the log itself. */
  readonly output?: string | undefined;
}

/** Acts as a witness of a log, see `cosignLog`. */
export async function cosignAudit(options: CosignAuditOptions, context: FlowContext): Promise<CosignResult> {
  const { name, output } = options;
  const publicKeys = await readLogKeys(options.publicKeys);
  const key = readEd25519PrivateKey(
    await readKeyText(options.key, context),
    readVariable('keyPassphrase', context.env),
  );
  const state = path.resolve(options.state);
  const home = await openAuditHome(options.directory, context);
  const work = async (directory: string): Promise<CosignResult> => {
    const origin = options.origin ?? (await originOnDisk(directory));
    if (origin === undefined) throw noCheckpoint(home.location);
    const place = { directory, publicKeys, origin, state, clock: context.clock };
    return await cosignLog({
      ...place,
      name,
      key,
      ...(output === undefined ? {} : { output: path.resolve(output) }),
    });
  };
  return output === undefined ? await home.change(work) : await home.read(work);
}
