import type { Decision } from '../domain/decision.ts';
import { countText } from '../domain/count-text.ts';
import type { Change } from './bom-diff-text.ts';
import { clip } from './budget.ts';
import { findingCount, quantity } from './counts.ts';
import { labelledLines } from './labelled-lines.ts';
import { joinLines, paint, type TextTerminal } from './terminal-layout.ts';

/** What a person is about to approve. */
export interface PreviewedApproval {
  readonly subject: { readonly name: string; readonly kind: string };
  readonly digest: string;
  readonly environment: string;
  readonly policy: { readonly uri: string; readonly sha256: string };
  readonly decision: Decision;
  readonly current:
    { readonly digest: string; readonly changes: readonly Change[] | undefined } | 'same' | undefined;
}

const MAX_CHANGES = 20;
const MAX_CHECKS = 20;

/** Exactly what would be signed, what was found, what is still open, and what is different from what is there now. */
export function renderApprovalPreview(
  { subject, digest, environment, policy, decision, current }: PreviewedApproval,
  terminal: TextTerminal,
): string {
  const row = (label: string, text: string): string[] => labelledLines({ label, text }, terminal);
  const blocking = decision.findings.filter(({ status }) => status === 'blocking');
  const waived = decision.findings.filter(({ status }) => status === 'waived').length;
  const found = findingCount(decision.findings.map(({ finding }) => finding));
  const open = decision.checks.filter(({ result }) => result !== 'pass');
  return joinLines([
    paint('You are about to approve', ['bold'], terminal),
    ...row('subject', `${subject.name} (${subject.kind})`),
    ...row('digest', digest),
    ...row('environment', environment),
    ...row('policy', `${policy.uri} sha256:${policy.sha256}`),
    ...row('findings', `${found}; ${countText(blocking.length)} blocking, ${countText(waived)} waived`),
    ...row(
      'gate now',
      open.length === 0 ? 'would pass' : `${decision.verdict}, ${quantity(open.length, 'check')} open`,
    ),
    ...open
      .slice(0, MAX_CHECKS)
      .flatMap(({ id, result, reason }) => row(result, `${id}: ${clip(reason, 300)}`)),
    ...(open.length > MAX_CHECKS ? row('', `${countText(open.length - MAX_CHECKS)} more`) : []),
    ...currentLines(current, environment, row),
  ]);
}

function currentLines(
  current: PreviewedApproval['current'],
  environment: string,
  row: (label: string, text: string) => string[],
): string[] {
  if (current === undefined) {
    return row(
      'there now',
      `not known: name it with --current, or the audit log of ${environment} with --audit`,
    );
  }
  if (current === 'same') return row('there now', 'this very digest');
  const { digest, changes } = current;
  if (changes === undefined) {
    return row(
      'there now',
      `${digest}; the store has no AI-BOM of both by a signer of the policy to compare`,
    );
  }
  const more = changes.length - MAX_CHANGES;
  return [
    ...row(
      'there now',
      `${digest}; ${changes.length === 0 ? 'no differences' : quantity(changes.length, 'difference')}`,
    ),
    ...changes.slice(0, MAX_CHANGES).flatMap(({ about, aspect, before, after }) => {
      const label = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
      const values = [before, after].filter((value) => value !== undefined).map((value) => clip(value, 120));
      return row(label, `${about}: ${aspect}: ${values.join(' → ')}`);
    }),
    ...(more > 0 ? row('', `${countText(more)} more differences`) : []),
  ];
}
