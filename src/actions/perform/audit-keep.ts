import path from 'node:path';
import { AppError } from '../../domain/errors.ts';
import { cosignAudit } from '../../flows/audit-cosign.ts';
import { exportAudit } from '../../flows/audit-export.ts';
import { checkpointFile, proveAudit } from '../../flows/audit-log.ts';
import { stampAudit } from '../../flows/audit-stamp.ts';
import type { FlowContext } from '../../flows/context.ts';
import { writeAtomically } from '../../platform/files.ts';
import type { ActionPorts, ActionResult } from '../run-action.ts';
import type { AuditInputs } from '../specs/audit.ts';
import { countInput } from '../support/count-input.ts';
import { renderFacts, type Facts } from '../support/facts-summary.ts';
import { signerText } from '../support/signer-text.ts';

type Keeping = Exclude<AuditInputs['operation'], 'append' | 'verify'>;

/** What was done with a log that did not change what it says. */
interface Kept {
  readonly headline: string;
  readonly facts: Facts;
  readonly outputs: Readonly<Record<string, string>>;
}

const KEEP: Readonly<Record<Keeping, (inputs: AuditInputs, context: FlowContext) => Promise<Kept>>> = {
  export: exportLog,
  prove: proveLog,
  cosign: cosignLog,
  stamp: stampLog,
  sign: signLog,
};

/** Exports, proves, co-signs, stamps or signs a log. */
export async function keepLog(
  operation: Keeping,
  inputs: AuditInputs,
  { context }: ActionPorts,
): Promise<ActionResult> {
  const { headline, facts, outputs } = await KEEP[operation](inputs, context);
  const summary = renderFacts('Audit log', 'pass', facts);
  const checkpoint = checkpointFile(inputs.directory);
  return { verdict: 'pass', headline, summary, outputs: { checkpoint, ...outputs } };
}

async function exportLog(inputs: AuditInputs, context: FlowContext): Promise<Kept> {
  const { directory, origin, format = 'jsonl' } = inputs;
  const last = countInput('last', inputs.last);
  const output = needed(inputs, 'output');
  const made = await exportAudit(
    {
      ...{ directory, origin, format, output },
      from: last === undefined ? undefined : -last,
      publicKeys: inputs['public-key'],
      retiredKeys: inputs['retired-key'],
    },
    context,
  );
  const size = String(made.entries);
  return {
    headline: `${size} entries of the audit log as ${format}`,
    facts: [
      ['Exported', `${size} entries as ${format}`],
      ['Verified before', inputs['public-key'].length === 0 ? 'no: give public-key' : 'yes'],
      ['File', output],
    ],
    outputs: { size, output },
  };
}

async function proveLog(inputs: AuditInputs, context: FlowContext): Promise<Kept> {
  const { directory, origin, checkpoint } = inputs;
  const index = countInput('index', inputs.index);
  if ((index === undefined) === (checkpoint === undefined)) {
    throw new AppError('invalid-input', 'one of the inputs index and checkpoint is needed for prove', {
      hint: 'index proves that an entry is in the log, checkpoint that the log extends an earlier one',
    });
  }
  const what = index === undefined ? { checkpoint: checkpoint ?? '' } : { index };
  const keys = { publicKeys: inputs['public-key'], retiredKeys: inputs['retired-key'] };
  const output = needed(inputs, 'output');
  const proof = await proveAudit(what, { directory, origin, ...keys }, context);
  await writeAtomically(path.resolve(output), `${JSON.stringify(proof, null, 2)}\n`);
  const size = String('size' in proof ? proof.size : proof.newSize);
  const words =
    index === undefined ? `the log extends ${checkpoint ?? ''}` : `entry ${String(index)} is in the log`;
  return {
    headline: `${words} of ${size} entries`,
    facts: [
      ['Proven', words],
      ['Entries', size],
      ['Proof', output],
    ],
    outputs: { size, output },
  };
}

async function cosignLog(inputs: AuditInputs, context: FlowContext): Promise<Kept> {
  const { directory, origin, output } = inputs;
  const made = await cosignAudit(
    {
      ...{ directory, origin, output, publicKeys: inputs['public-key'] },
      key: needed(inputs, 'key'),
      name: needed(inputs, 'witness-name'),
      state: needed(inputs, 'witness-state'),
    },
    context,
  );
  const { size, rememberedSize, witness } = made;
  const before = rememberedSize === undefined ? 'nothing' : `${String(rememberedSize)} entries`;
  return {
    headline: `co-signed ${made.origin} with ${String(size)} entries (remembered: ${before})`,
    facts: [
      ['Co-signed', made.origin],
      ['Entries', String(size)],
      ['Remembered', before],
      ['Witness key', witness.verifierKey],
    ],
    outputs: { size: String(size), output: output ?? '', 'witness-key': witness.verifierKey },
  };
}

async function stampLog(inputs: AuditInputs, context: FlowContext): Promise<Kept> {
  const timestampUrls = inputs['timestamp-url'];
  if (timestampUrls.length === 0) {
    throw new AppError('invalid-input', 'input timestamp-url is required for stamp');
  }
  const place = { directory: inputs.directory, publicKeys: inputs['public-key'] };
  const { size, files } = await stampAudit({ ...place, timestampUrls }, context);
  return {
    headline: `${String(files.length)} time stamps on ${String(size)} entries of the audit log`,
    facts: [['Entries', String(size)], ...files.map((file) => ['Stamp', file] as const)],
    outputs: { size: String(size) },
  };
}

async function signLog(inputs: AuditInputs, context: FlowContext): Promise<Kept> {
  const { directory, key, keyless, kms, pkcs11 } = inputs;
  const { signAudit } = await import('../../flows/audit-sign.ts');
  const made = await signAudit(
    {
      ...{ directory, key, keyless, kms, pkcs11, publicKeys: inputs['public-key'] },
      certificateChain: inputs['certificate-chain'],
      timestampUrl: inputs['timestamp-url'],
      signingConfig: inputs['signing-config'],
      allowPublicLog: inputs['allow-public-log'],
    },
    context,
  );
  const { size, file, signer } = made;
  return {
    headline: `signed the checkpoint of ${String(size)} entries of the audit log`,
    facts: [
      ['Entries', String(size)],
      ['Signer', signerText(signer)],
      ['Signature', file],
    ],
    outputs: { size: String(size) },
  };
}

function needed(inputs: AuditInputs, name: 'output' | 'key' | 'witness-name' | 'witness-state'): string {
  const value = inputs[name];
  if (value !== undefined) return value;
  throw new AppError('invalid-input', `input ${name} is required for ${inputs.operation}`);
}
