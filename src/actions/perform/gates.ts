import type { Finding } from '../../domain/finding.ts';
import type { FlowContext } from '../../flows/context.ts';
import type { RunGateOptions } from '../../flows/run-gate.ts';
import { runGates } from '../../flows/run-gates.ts';
import type { GithubRun } from '../../platform/github-run.ts';
import type { InputValues } from '../../platform/inputs.ts';
import { planAnnotations } from '../../report/annotations.ts';
import { COMMENT_MAX_BYTES } from '../../report/budget.ts';
import { countLine, planSubjectsCheck, renderSubjects } from '../../report/subjects-summary.ts';
import type { ActionResult } from '../run-action.ts';
import type { gateSpec } from '../specs/gate.ts';
import { shownFindings } from '../support/decision-result.ts';
import { folderOfSubject } from '../support/folder-in-checkout.ts';
import { publishReport } from '../support/publish.ts';
import { subjectsOutput } from '../support/subjects-output.ts';

/** Findings kept for annotations: GitHub shows far fewer. */
const MAX_KEPT_FINDINGS = 1_000;

interface GatesPorts {
  readonly run: GithubRun;
  readonly options: Omit<RunGateOptions, 'output'>;
  readonly context: FlowContext;
}

/** Decisions on several subjects: one summary, one list, one exit code. */
export async function performGates(
  inputs: InputValues<(typeof gateSpec)['inputs']>,
  { run, options, context }: GatesPorts,
): Promise<ActionResult> {
  const { mode } = inputs;
  const findings: Finding[] = [];
  const judged = await runGates(
    inputs.subject,
    {
      ...options,
      outputs: inputs.decision,
      onDecision: (decision, subject) => {
        const shown = shownFindings(decision.findings, () => folderOfSubject(subject, context));
        findings.push(...shown.slice(0, MAX_KEPT_FINDINGS - findings.length));
      },
    },
    context,
  );
  const { verdict, subjects, policySha256, environment } = judged;
  const stopped = subjects.find(({ allowed }) => !allowed);
  const why = stopped === undefined ? '' : `; ${stopped.subject}: ${stopped.reason}`;
  await publishReport(
    {
      check: () => planSubjectsCheck(judged, mode),
      comment: () => renderSubjects(judged, mode, COMMENT_MAX_BYTES),
    },
    inputs,
    run,
  );
  return {
    verdict,
    headline: `${environment}: ${verdict}: ${countLine(judged)}${why}`,
    summary: renderSubjects(judged, mode),
    annotations: planAnnotations(findings),
    outputs: {
      allowed: String(verdict === 'pass'),
      digest: subjects.flatMap(({ digest }) => digest ?? []).join('\n'),
      subjects: subjectsOutput(subjects),
      decision: inputs.decision ?? '',
      'policy-digest': policySha256,
    },
  };
}
