import { headStatement, storeHeadSignature } from '../audit/head-signatures.ts';
import { logDisk } from '../audit/log-disk.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../domain/statement.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { openAuditHome } from './audit-home.ts';
import { readLogKeys } from './audit-keys.ts';
import { headOf } from './audit-stamp.ts';
import type { FlowContext } from './context.ts';
import { openSigner, type SignerOptions } from './open-signer.ts';

export interface AuditSignOptions extends SignerOptions {
  /** The log, wherever it lives. */
  readonly directory: string;
  /** Its keys: the checkpoint must be by one of them. */
  readonly publicKeys: readonly string[];
}

export interface AuditSignOutcome {
  readonly location: string;
  readonly origin: string;
  readonly size: number;
  /** The bundle, relative to the log. */
  readonly file: string;
  readonly signer: SignerIdentity;
}

/**
 * Signs the present checkpoint by any method, by a statement beside it. Errors: those of the signer, of the checkpoint and
 * of the place of the log.
 */
export async function signAudit(options: AuditSignOptions, context: FlowContext): Promise<AuditSignOutcome> {
  const { directory: place, publicKeys, ...how } = options;
  const keys = await readLogKeys(publicKeys);
  const signer = await openSigner(how, context);
  const home = await openAuditHome(place, context);
  return await home.change(async (directory) => {
    const head = await headOf(directory, keys);
    const { bytes } = await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(headStatement(head)));
    const file = await storeHeadSignature({ directory, disk: logDisk }, head.size, bytes);
    const { origin, size } = head;
    return { location: home.location, origin, size, file, signer: await signer.identity() };
  });
}
