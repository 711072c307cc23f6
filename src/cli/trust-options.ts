import type { Command } from 'commander';
import { countOption, listOption, textOption } from './options.ts';

/** What a signature must have, and the certificate of a Sigstore signer say, beside identity and issuer. */
export function withCertificateClaims(command: Command): Command {
  return command
    .option(
      '--transparency-log',
      'the signature of a key or own certificate must be in a log of --trusted-root (default root: public-good)',
    )
    .option(
      '--no-transparency-log',
      'Sigstore instance without a log (GitHub private repositories): a timestamp of its authority counts',
    )
    .addOption(
      countOption('--tlog-threshold <k>', 'so many different transparency logs must have the signature'),
    )
    .addOption(
      countOption(
        '--timestamp-threshold <k>',
        'so many different timestamp authorities must have stamped it',
      ),
    )
    .addOption(
      countOption('--sct-threshold <k>', 'Sigstore: so many different logs must have the certificate'),
    )
    .addOption(
      listOption(
        '--certificate-extension <name=value>',
        'exact claim in the certificate: source-repository, source-ref, build-trigger … as in a policy (repeatable)',
      ),
    )
    .addOption(textOption('--certificate-github-workflow-name <name>', 'as in cosign: name of the workflow'))
    .addOption(textOption('--certificate-github-workflow-ref <ref>', 'as in cosign: ref of the workflow'))
    .addOption(
      textOption('--certificate-github-workflow-repository <owner/name>', 'as in cosign: its repository'),
    )
    .addOption(textOption('--certificate-github-workflow-sha <commit>', 'as in cosign: its commit'))
    .addOption(textOption('--certificate-github-workflow-trigger <event>', 'as in cosign: what started it'));
}
