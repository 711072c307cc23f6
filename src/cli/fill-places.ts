import type { Decision, DecisionCheck } from '../domain/decision.ts';
import { storeList, type StoreNames } from '../flows/store-names.ts';
import { shellSafe } from '../gate/commands.ts';

/** What the command line was given. */
export interface KnownPlaces {
  readonly path: string;
  readonly evidence: StoreNames;
}

/**
 * The decision for printing: commands name what this command line was given, where the signed decision has placeholders
 * because it is read elsewhere. A name that a shell would not take as it is stays a placeholder.
 */
export function fillPlaces(decision: Decision, { path, evidence }: KnownPlaces): Decision {
  const shownStores = storeList(evidence)
    .map((name) => shellSafe(name, 'EVIDENCE'))
    .join(' --evidence ');
  const checks = decision.checks.map((check) => {
    if (check.remedy === undefined) return check;
    const fingerprint = fingerprintFor(check, decision);
    const remedy = check.remedy
      .replace(/(?<= )PATH(?= |$)/g, () => shellSafe(path, 'PATH'))
      .replace(/(?<= )EVIDENCE(?= |$)/g, () => shownStores)
      .replace(/(?<=--fingerprint )HEX(?= |$)/g, () => fingerprint ?? 'HEX');
    return { ...check, remedy };
  });
  return { ...decision, checks };
}

/** The finding that a check stops at, when it is one alone: one waiver is for one finding. */
function fingerprintFor({ id }: DecisionCheck, { findings }: Decision): string | undefined {
  const stopping = findings.filter(
    ({ source, status }) => id === `findings:${source}` && status === 'blocking',
  );
  return stopping.length === 1 ? stopping[0]?.finding.fingerprint : undefined;
}
