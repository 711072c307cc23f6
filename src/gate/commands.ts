import { formatDigest, isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import type { Requirement } from '../domain/policy.ts';
import type { GateInput } from './gate-input.ts';

/** What a command has to name. Each is a path or a placeholder in capitals. */
export interface CommandPlaces {
  /** Digest or path. */
  readonly subject: string;
  /** Where the subject lies, when that is known. */
  readonly path?: string;
  readonly environment: string;
  readonly policy: string;
  readonly evidence: string;
}

/** Text that a shell takes as it is; anything else becomes a placeholder, so a name cannot smuggle in a command. */
export function shellSafe(text: string, placeholder: string): string {
  return /^[A-Za-z0-9./_][A-Za-z0-9./_:@-]*$/.test(text) ? text : placeholder;
}

/** `sha256:<hex>`, or a placeholder when no digest identifies it. */
export function nameSubject(digest: DigestSet): string {
  return isUsableDigestSet(digest) ? formatDigest(digest) : 'SUBJECT';
}

/** The places of a decision. Where the evidence store is and where the subject lies, a decision does not know. */
export function placesOf({
  subject,
  environment,
  policyUri,
}: Pick<GateInput, 'subject' | 'environment' | 'policyUri'>): CommandPlaces {
  return {
    subject: nameSubject(subject.digest),
    environment: shellSafe(environment, 'ENVIRONMENT'),
    policy: shellSafe(policyUri, 'POLICY'),
    evidence: 'EVIDENCE',
  };
}

const VERBS = {
  'model-signature': 'sign SUBJECT',
  'image-signature': 'sign SUBJECT',
  aibom: 'aibom generate SUBJECT --output aibom.cdx.json',
  provenance: 'provenance SUBJECT --output provenance.json',
  'test-result': 'provenance SUBJECT --training training.yml --output provenance.json',
  scai: 'provenance SUBJECT --training training.yml --output provenance.json',
  posture: 'doctor --github OWNER/NAME --subject SUBJECT',
  'secret-scan': 'scan secrets SUBJECT',
  'iac-scan': 'scan iac SUBJECT',
} as const satisfies Record<Requirement['kind'], string>;

/** The command that supplies evidence of a requirement. It reads the subject itself, so a digest will not do. */
export function commandFor(
  requirement: { readonly kind: Requirement['kind']; readonly of?: 'subject' | 'source' },
  { path = 'PATH', evidence }: CommandPlaces,
): string {
  const target = requirement.of === 'source' ? 'SOURCE' : path;
  return `sallyport ${VERBS[requirement.kind].replace('SUBJECT', target)} --evidence ${evidence} --key KEY`;
}

/** The command with which a person signs an approval. */
export function approveCommand(places: CommandPlaces): string {
  return `sallyport approve ${bindingOf(places)} --key KEY --expires 7d`;
}

/** The command with which a person accepts findings for a time. */
export function waiveCommand(places: CommandPlaces): string {
  const reason = '--justification TEXT --ticket ID';
  return `sallyport waive ${bindingOf(places)} --fingerprint HEX --key KEY --expires 7d ${reason}`;
}

/** The command that decides on an environment. */
export function gateCommand(places: CommandPlaces): string {
  return `sallyport gate ${bindingOf(places)} --key KEY`;
}

function bindingOf({ subject, environment, policy, evidence }: CommandPlaces): string {
  return `${subject} --environment ${environment} --policy ${policy} --evidence ${evidence}`;
}
