import path from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { DEFAULT_BOM_FORMAT, type BomFormat } from '../domain/bom-format.ts';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { SCAN_KINDS, type ScanKind } from '../domain/predicates.ts';
import { makeScanStatement } from '../domain/scan.ts';
import type { Subject } from '../domain/subject.ts';
import type { Mode } from '../domain/verdict.ts';
import type { GateInput } from '../gate/gate-input.ts';
import type { UnsignedScan } from '../gate/partial-decision.ts';
import { writeAtomically } from '../platform/files.ts';
import { renderSarif } from '../report/sarif.ts';
import { isLocalLog } from './audit-home.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
import { openSink, type EvidenceSink } from './evidence-sink.ts';
import { generateBoms, type GenerateBomsOptions } from './generate-boms.ts';
import type { GithubSource } from './github-source.ts';
import { identifyPath, refuseInside, type Identified, type IdentifyOptions } from './identify.ts';
import { relativeInside } from './inside.ts';
import { environmentOf, loadPolicy } from './load-policy.ts';
import { namesSigner, type SignerOptions } from './open-signer.ts';
import { findSource, recordProvenance, type RecordProvenanceOptions } from './record-provenance.ts';
import { refuseRecordedAlone, runGate, type GateOutcome } from './run-gate.ts';
import { refuseStoreInside, storeFolders, type StoreNames } from './store-names.ts';
import { scanTree, type ScanOutcome } from './scan-tree.ts';
import { signSubject } from './sign-subject.ts';

export interface RunChainOptions extends SignerOptions, AuditOptions {
  readonly policy: string;
  readonly environment: string;
  readonly evidence: StoreNames;
  /** Folder for the reports. */
  readonly reports: string;
  /** Folder of the git checkout; default: the one around the working folder, if there is one. */
  readonly source?: string | undefined;
  readonly materials?: readonly string[] | undefined;
  readonly builder?: RecordProvenanceOptions['builder'];
  readonly mode?: Mode | undefined;
  /** Every bundle that the audit log names for the model must be in the stores (needs `audit`). */
  readonly recorded?: boolean | undefined;
  readonly parties?: GateInput['parties'];
  readonly github?: GithubSource | undefined;
  /** AI-BOMs to write; default: `cyclonedx-1.6` alone. */
  readonly formats?: GenerateBomsOptions['formats'];
  /** File with what people state about the model (`aibom.yml`). */
  readonly declarations?: string | undefined;
  /** How the model is read. */
  readonly identify?: Omit<IdentifyOptions, 'kind'>;
  /**
   * There is nobody to sign, since the run is of a fork: everything is described, scanned and judged as far as that goes
   * without evidence. Nothing is signed, stored or logged, and nothing passes.
   */
  readonly unsigned?: boolean | undefined;
}

/** A scan and the folder it read. */
export type ChainScan = ScanOutcome & { readonly path: string };

/** Everything the chain made; paths are absolute, `evidence` is where its store is. */
export interface ChainOutcome {
  readonly subject: Subject;
  readonly digest: string;
  readonly sourceDigest: string | undefined;
  /** Model first, then source; secrets before infrastructure. */
  readonly scans: readonly ChainScan[];
  readonly bomFindings: readonly Finding[];
  /** The AI-BOM of the first format. */
  readonly bom: string;
  readonly boms: readonly string[];
  readonly sarif: string;
  /** Empty in a run without a signer, as `evidence`. */
  readonly signature: string;
  readonly evidence: string;
  readonly gate: GateOutcome;
  /** Of a run without a signer: what the second stage will do. */
  readonly secondStage?: readonly string[];
}

/** A path that was digested in this run. */
type OnDisk = Identified & { readonly path: string };

/**
 * The whole chain on one model, each of whose files is hashed once: AI-BOM, scans of model and source, provenance,
 * signature, gate, audit. Settings are checked before anything is hashed. Findings never stop it: what they mean is
 * for the gate to say, and the evidence about them is there then.
 */
export async function runChain(
  model: string,
  options: RunChainOptions,
  context: FlowContext,
): Promise<ChainOutcome> {
  const startedAt = context.clock();
  const loaded = await loadPolicy(options.policy, context);
  environmentOf(loaded, options.environment);
  namesAudit(options);
  refuseRecordedAlone(options);
  const isUnsigned = options.unsigned === true;
  const isSigned = !isUnsigned && namesSigner(options);
  const sink = isSigned ? await openSink(options, context, { gathered: true }) : undefined;
  if (sink === undefined && !isUnsigned)
    throw new AppError('invalid-input', 'no signer was given', { hint: SIGNER_HINT });
  const identified = await identifyPath(model, { ...options.identify, kind: 'model' }, context);
  const reports = path.resolve(options.reports);
  refuseStoreInside(identified, options.evidence);
  refuseInside(identified, reports, 'reports folder');
  const found = await findSource(options.source, context, identified.manifest);
  const source: OnDisk | undefined = found?.path === undefined ? undefined : { ...found, path: found.path };
  const { formats, declarations } = options;
  const bom = path.join(reports, bomFileName(formats?.[0]));
  const described = await generateBoms(
    model,
    { identified, output: bom, formats, declarations, sink },
    context,
  );
  const ours = [
    ...storeFolders(options.evidence),
    reports,
    ...(options.audit === undefined || !isLocalLog(options.audit) ? [] : [path.resolve(options.audit)]),
  ];
  const targets = [identified, ...(source === undefined ? [] : [source])];
  const scans = await scanAll(targets, { sink, ours }, context);
  const sarif = path.join(reports, 'findings.sarif');
  const results = scans.map(({ result }) => result);
  const folders = scans.map((scan) =>
    source === undefined ? '' : (relativeInside(source.path, scan.path) ?? ''),
  );
  await writeAtomically(sarif, `${JSON.stringify(renderSarif(results, { folders }), null, 2)}\n`);
  const { subject } = identified;
  const sourceDigest = source === undefined ? undefined : formatDigest(source.subject.digest);
  const boms = described.flatMap(({ output }) => output ?? []);
  const made = {
    ...{ subject, digest: formatDigest(subject.digest), sourceDigest },
    ...{ scans, bomFindings: described[0].findings, bom, boms, sarif },
  };
  if (sink === undefined) {
    const { judgeUnsigned } = await import('./judge-unsigned.ts');
    const { environment, evidence, mode = 'enforce', parties } = options;
    const asked = { environment, evidence, mode, ...(parties === undefined ? {} : { parties }) };
    const unsigned = scans.map((scan) => unsignedScan(scan, identified));
    const makes = [`describes, scans and signs ${made.digest} anew, with its provenance`];
    const gate = await judgeUnsigned({ ...asked, subject, loaded, scans: unsigned, makes }, context);
    return { ...made, signature: '', evidence: '', gate, secondStage: gate.secondStage };
  }
  const { materials, builder } = options;
  await recordProvenance(
    model,
    { identified, identifiedSource: source, materials, builder, startedAt, sink },
    context,
  );
  const { signature } = await signSubject(
    model,
    { signer: sink.signer, trail: sink.trail, identified, evidence: options.evidence },
    context,
  );
  await sink.trail?.flush();
  const gate = await runGate(
    model,
    { ...options, loaded, identified, signer: sink.signer, output: path.join(reports, 'decision.json') },
    context,
  );
  return { ...made, signature, evidence: sink.store.location, gate };
}

function unsignedScan({ subject, result }: ChainScan, model: OnDisk): UnsignedScan {
  return {
    kind: SCAN_KINDS[result.scanner.kind],
    of: subject === model.subject ? 'subject' : 'source',
    statement: makeScanStatement(subject, result),
  };
}

/** The endings that each standard recommends for its files. */
function bomFileName(format: BomFormat = DEFAULT_BOM_FORMAT): string {
  return format.startsWith('spdx') ? 'aibom.spdx.json' : 'aibom.cdx.json';
}

const SIGNER_HINT = 'evidence is always signed: give one of key, keyless, kms and pkcs11';

async function scanAll(
  targets: readonly OnDisk[],
  { sink, ours }: { readonly sink: EvidenceSink | undefined; readonly ours: readonly string[] },
  context: FlowContext,
): Promise<ChainScan[]> {
  const outcomes: ChainScan[] = [];
  for (const identified of targets) {
    const exclude = ours.flatMap((place) => relativeTo(identified.path, place));
    for (const kind of ['secrets', 'iac'] as const satisfies readonly ScanKind[]) {
      const { path } = identified;
      outcomes.push({ ...(await scanTree({ kind, path }, { identified, sink, exclude }, context)), path });
    }
  }
  return outcomes;
}

/** What this run writes is not part of what it scans; empty when it lies elsewhere. */
function relativeTo(root: string, place: string): string[] {
  const inside = relativeInside(root, place);
  return inside === undefined || inside === '' ? [] : [inside];
}
