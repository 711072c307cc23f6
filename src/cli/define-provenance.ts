import { Option, type Command } from 'commander';
import { listOption, textOption, withEvidence, withJson, withSubject } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { ProvenanceVerifyVerbOptions } from './verb-provenance-verify.ts';
import type { ProvenanceVerbOptions } from './verb-provenance.ts';

/** provenance. */
export function defineProvenanceVerbs(program: Command, ports: ProgramPorts): void {
  // Options behind `verify` are its own: both have --key, which means the other half there.
  const provenance = program.command('provenance <subjects...>').enablePositionalOptions();
  withJson(withEvidence(withSubject(provenance)))
    .description('write the SLSA v1 provenance of models, images, files: a statement for each')
    // Asked for by the verb: commander would want a mandatory option of `verify`, too.
    .addOption(textOption('--output <file>', 'in-toto statements to write, one a line (required)'))
    .addOption(
      listOption(
        '--material <name=place>',
        'an input of the build: NAME=PATH, which is digested, or NAME=URI@sha256:HEX (repeatable)',
      ),
    )
    .addOption(
      new Option(
        '--builder <who>',
        'who vouches for the build (default: github in Actions, else local)',
      ).choices(['github', 'local']),
    )
    .addOption(
      textOption('--source <folder>', 'git checkout it was built from (default: the current one, if any)'),
    )
    .addOption(
      textOption('--training <file>', 'training provenance from a training.yml').conflicts([
        'mlflow',
        'dvc',
        'recipe',
      ]),
    )
    .addOption(
      textOption('--mlflow <folder>', 'training provenance from a run folder of MLflow').conflicts([
        'dvc',
        'recipe',
      ]),
    )
    .addOption(textOption('--dvc <file>', 'training provenance from a dvc.lock').conflicts('recipe'))
    .addOption(textOption('--stage <name>', 'stage of the dvc.lock (needed when it has several)'))
    .addOption(
      textOption(
        '--recipe <file>',
        'packaging provenance from a recipe.yml, which sallyport rebuild can run',
      ),
    )
    .addOption(
      textOption('--results <file>', 'test-result and scai statements of a training.yml, one a line'),
    )
    .addOption(
      listOption('--expect-digest <digest>', 'sha256:HEX that the subjects must have, no other (repeatable)'),
    )
    .action((subjects: readonly string[], options: Omit<ProvenanceVerbOptions, 'subjects'>) =>
      ports.perform(() => import('./verb-provenance.ts').then((verb) => verb.provenanceVerb), {
        ...options,
        subjects,
      }),
    );
  defineVerify(provenance, ports);
}

function defineVerify(provenance: Command, { perform }: ProgramPorts): void {
  withJson(withSubject(provenance.command('verify <paths...>')))
    .description('verify provenance of any tool: files with attestations, then what they are about')
    .addOption(textOption('--key <file>', 'public key (PEM) of the signer'))
    .addOption(textOption('--certificate-identity <id>', 'exact identity in the certificate of the signer'))
    .addOption(
      textOption('--certificate-oidc-issuer <url>', 'exact OIDC issuer in the certificate of the signer'),
    )
    .addOption(textOption('--trusted-root <file>', 'trusted root JSON (default: the public-good Sigstore)'))
    .option(
      '--allow-missing-log',
      'accept a timestamp where there is no log of signatures (GitHub, private repositories)',
    )
    .addOption(textOption('--expect-builder <id>', 'exact builder id'))
    .addOption(textOption('--expect-source <url>', 'URL of the repository, without git+'))
    .addOption(textOption('--expect-source-ref <ref>', 'branch or tag, like refs/tags/v1.2.3'))
    .action((paths: readonly string[], options: Omit<ProvenanceVerifyVerbOptions, 'paths'>) =>
      perform(() => import('./verb-provenance-verify.ts').then((verb) => verb.provenanceVerifyVerb), {
        ...options,
        paths,
      }),
    );
}
