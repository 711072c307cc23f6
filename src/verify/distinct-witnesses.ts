import type { KeyObject } from 'node:crypto';
import type { BundleFacts } from '../domain/bundle.ts';
import { AppError } from '../domain/errors.ts';
import type { Stamp, TimestampTrust } from './sigstore-tsa.ts';
import type { TrustRoot } from './sigstore-trust-root.ts';

/** How many different witnesses a signature must have, whoever runs how many of their entries. */
export interface WitnessThresholds {
  /** Transparency logs; one key is one log, under however many ids and with however many entries. */
  readonly tlogThreshold?: number | undefined;
  /** Timestamp authorities; those with a certificate or key in common are one. */
  readonly timestampThreshold?: number | undefined;
}

/** Refuses a number that is none, or that `available` can never reach. Error: `invalid-input`. */
export function checkThreshold(name: string, wanted: number | undefined, available: number): void {
  if (wanted === undefined) return;
  if (!Number.isSafeInteger(wanted) || wanted < 1 || wanted > available) {
    throw new AppError(
      'invalid-input',
      `${name} ${String(wanted)} of ${String(available)} cannot be reached`,
      {
        hint: 'it is a whole number from 1 to how many different ones are trusted',
      },
    );
  }
}

/** Refuses a bundle that fewer logs have than asked for. Its entries must be verified. Error: `signature-invalid`. */
export function requireLogs(bundle: BundleFacts, root: TrustRoot, wanted = 1): void {
  const keys = new Set(bundle.logEntries.map(({ logId }) => root.logs.get(logId)?.key));
  requireEnough('transparency log', keys.size, wanted);
}

/** Different logs of a root. */
export function countLogs({ logs }: TrustRoot): number {
  return new Set([...logs.values()].map(({ key }) => key)).size;
}

/** Refuses stamps of fewer authorities than asked for. Error: `signature-invalid`. */
export function requireAuthorities(
  stamps: readonly Stamp[],
  trusted: readonly TimestampTrust[],
  wanted: number,
): void {
  const groups = groupAuthorities(trusted);
  const [seen, signers] = [new Set<number | undefined>(), new Set<string>()];
  for (const { authority, signerKey } of stamps) {
    // One key with certificates of two authorities is still one machine that says the time.
    if (signers.has(keyText(signerKey))) continue;
    signers.add(keyText(signerKey));
    seen.add(groups.get(authority));
  }
  requireEnough('timestamp authority', seen.size, wanted);
}

/** Different authorities of those that are trusted. */
export function countAuthorities(trusted: readonly TimestampTrust[]): number {
  return new Set(groupAuthorities(trusted).values()).size;
}

/** A number for each, the same for those that share a key: a renewed certificate does not make a second authority. */
function groupAuthorities(trusted: readonly TimestampTrust[]): Map<TimestampTrust, number> {
  const groups = new Map<TimestampTrust, number>();
  const byKey = new Map<string, number>();
  for (const [index, authority] of trusted.entries()) {
    const keys = authority.anchors.map(({ publicKey }) => keyText(publicKey));
    const joined = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const [each, group] of groups) if (joined.has(group)) groups.set(each, index);
    for (const [key, group] of byKey) if (joined.has(group)) byKey.set(key, index);
    groups.set(authority, index);
    for (const key of keys) byKey.set(key, index);
  }
  return groups;
}

function keyText(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

function requireEnough(what: string, found: number, wanted: number): void {
  if (found >= wanted) return;
  const plural = what.replace(/y$/, 'ie');
  throw new AppError(
    'signature-invalid',
    `signature has ${String(found)} of ${String(wanted)} different ${plural}s`,
  );
}
