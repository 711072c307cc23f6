import type { ScanKind } from '../domain/predicates.ts';
import { countBySeverity } from '../domain/severity.ts';
import { systemContext } from '../flows/context.ts';
import { scanTree, type FailOn, type ScanOutcome } from '../flows/scan-tree.ts';
import { writeAtomically } from '../platform/files.ts';
import { renderFindingsTable } from '../report/findings-table.ts';
import { renderSarif } from '../report/sarif.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';
import { done, type CliPorts, type Verb } from './verb.ts';

export interface ScanVerbOptions extends SubjectFlags, SignerFlags {
  readonly kind: ScanKind;
  readonly path: string;
  readonly format?: 'table' | 'json' | 'sarif';
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly exclude?: readonly string[];
  readonly evidence?: readonly string[];
}

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

export const scanVerb: Verb<ScanVerbOptions> = async (options, ports) => {
  const outcome = await scanTree(
    { kind: options.kind, path: options.path },
    { ...options, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const report = renderReport(outcome, options.format ?? 'table', ports);
  if (options.output !== undefined) await writeAtomically(options.output, report);
  const text = options.output === undefined ? report : `${outcome.verdict}  ${options.output}\n`;
  return done(text, jsonOf(outcome), EXIT[outcome.verdict]);
};

function renderReport(outcome: ScanOutcome, format: 'table' | 'json' | 'sarif', ports: CliPorts): string {
  switch (format) {
    case 'table':
      return renderFindingsTable(outcome.result, ports.terminal);
    case 'json':
      return `${JSON.stringify(jsonOf(outcome), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(renderSarif([outcome.result]), null, 2)}\n`;
  }
}

function jsonOf({ subject, digest, result, stored, verdict }: ScanOutcome) {
  const { scanner, options, coverage, findings, startedAt, finishedAt } = result;
  return {
    verdict,
    subject,
    digest,
    scanner,
    options,
    coverage,
    counts: countBySeverity(findings),
    findings,
    startedOn: startedAt.toISOString(),
    finishedOn: finishedAt.toISOString(),
    ...(stored === undefined ? {} : { evidence: stored }),
  };
}
