import type { Subject } from '../domain/subject.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { digestText } from './digest-text.ts';
import { labelledLines, remedyLines, type Labelled } from './labelled-lines.ts';
import { joinLines, type TextTerminal } from './terminal-layout.ts';
import { describeSigner } from './verification-text.ts';

/** Several signatures of one model (`ThresholdVerification` of src/verify fits). */
export interface ThresholdView {
  readonly threshold: number;
  readonly counted: readonly {
    /** File that holds the signature. */
    readonly name: string;
    readonly signerName: string;
    readonly verification: { readonly subject: Subject; readonly signer: SignerIdentity };
  }[];
  readonly rejected: readonly { readonly name: string; readonly reason: string }[];
  readonly ok: boolean;
}

/** Whether enough different signers signed the model that is there, who they are, and what did not count. */
export function renderThreshold(view: ThresholdView, terminal: TextTerminal): string {
  const { threshold, counted, rejected, ok } = view;
  const [first] = counted;
  const count = `${String(counted.length)} of ${String(threshold)} signers`;
  const rows: Labelled[] = [
    ok
      ? { label: 'verified', styles: ['bold', 'green'], text: `${count} that are needed` }
      : { label: 'NOT verified', styles: ['bold', 'red'], text: `${count} that are needed` },
    ...(first === undefined ? [] : [{ label: '', text: digestText(first.verification.subject.digest) }]),
    ...counted.map(({ name, signerName, verification }) => ({
      label: 'signer',
      text: `${signerName}: ${describeSigner(verification.signer)}, in ${name}`,
    })),
    ...rejected.map(({ name, reason }) => ({
      label: 'not counted',
      styles: ['yellow'] as const,
      text: `${name}: ${reason}`,
    })),
  ];
  const remedy = 'have the model as it is here signed by more of the signers that were named';
  return joinLines([
    ...rows.flatMap((row) => labelledLines(row, terminal)),
    ...(ok ? [] : remedyLines(remedy, terminal)),
  ]);
}
