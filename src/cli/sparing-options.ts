import type { Command } from 'commander';
import { AppError } from '../domain/errors.ts';
import type { TrustOptions } from '../flows/signature-verifier.ts';
import { listOption, textOption } from './options.ts';

/** Flags of `withSparing`: ways to sign a large model without reading all of it here. */
export interface SparingFlags {
  readonly previous?: string;
  readonly state?: string;
  readonly full?: boolean;
  readonly publicKey?: string;
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  readonly trustedRoot?: string;
  readonly certificateRoot?: string;
  readonly certificateSubject?: string;
  readonly knownDigests?: readonly string[];
  readonly part?: string;
  readonly output?: string;
  readonly merge?: readonly string[];
}

/** Names of `SparingFlags`, none of which means anything for an image or a file by its bytes. */
const SPARING: readonly (keyof SparingFlags)[] = [
  ...(['previous', 'state', 'full', 'publicKey', 'certificateIdentity', 'certificateOidcIssuer'] as const),
  ...(['trustedRoot', 'certificateRoot', 'certificateSubject'] as const),
  ...(['knownDigests', 'part', 'output', 'merge'] as const),
];

/** Signing again, known digests, parts of a job matrix (docs/signing.md). */
export function withSparing(command: Command): Command {
  return command
    .addOption(
      textOption(
        '--state <file>',
        'remembers what was read: the next run reads only what changed (with --previous)',
      ),
    )
    .addOption(textOption('--previous <signature>', 'signature that goes with --state; it is verified first'))
    .option('--full', 'with --state: read every file, and write the state anew')
    .addOption(
      textOption('--public-key <file>', 'who made --previous, if not the key that signs: public key (PEM)'),
    )
    .addOption(
      textOption('--certificate-identity <id>', 'who made --previous: exact identity in the certificate'),
    )
    .addOption(textOption('--certificate-oidc-issuer <url>', 'who made --previous: exact OIDC issuer'))
    .addOption(textOption('--trusted-root <file>', 'who made --previous: trusted root JSON of that issuer'))
    .addOption(
      textOption('--certificate-root <file>', 'who made --previous: roots of your own authority (PEM)'),
    )
    .addOption(textOption('--certificate-subject <name>', 'who made --previous: exact distinguished name'))
    .addOption(
      listOption(
        '--known-digests <source>',
        'take SHA-256 from lfs (pointers), huggingface (its cache), oci://IMAGE or a list of sha256sum, and say so (repeatable)',
      ),
    )
    .addOption(textOption('--part <i/n>', 'hash one slice into --output and sign nothing'))
    .addOption(textOption('--output <file>', 'part file to write (with --part)'))
    .addOption(
      listOption(
        '--merge <part...>',
        'sign what these part files say together; a folder stands for its *.json',
      ),
    );
}

/** Refuses them for what is no model. Error: `invalid-input`. */
export function refuseSparing(options: SparingFlags, what: string): void {
  const given = SPARING.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  throw new AppError('invalid-input', `--${flagOf(given)} is not for ${what}`, { hint: 'leave it out' });
}

/** `knownDigests` as `known-digests`. */
export function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Who made the previous signature, when the flags say so. */
export function previousSigner(flags: SparingFlags): { readonly previousSigner?: TrustOptions } {
  const { publicKey: key, certificateIdentity, certificateOidcIssuer, trustedRoot } = flags;
  const { certificateRoot, certificateSubject } = flags;
  const trust = {
    ...{ key, certificateIdentity, certificateOidcIssuer, trustedRoot },
    ...{ certificateRoot, certificateSubject },
  };
  return Object.values(trust).every((value) => value === undefined) ? {} : { previousSigner: trust };
}
