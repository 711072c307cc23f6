import { type NoteSigner } from '../audit/note-signer.ts';
import type { FlowContext } from './context.ts';
/**
 * The signer of an audit log: a PEM file, `env://NAME`, a key in a service (`awskms://` … as with `--kms`) or in a hardware
 * module (`pkcs11:` …). Errors: `invalid-key`, `invalid-input`, those of the service.
 */
export declare function openNoteSigner(key: string, origin: string, context: FlowContext): Promise<NoteSigner>;
