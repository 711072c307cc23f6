// The tools of the table "who verifies whom". Ours runs as its command line does; the others are not touched by our code.
import fs from 'node:fs';
import { bundleFromJSON, bundleToJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import {
  DSSEBundleBuilder,
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  TSAWitness,
} from '@sigstore/sign';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { runCli } from '../../src/cli/run-cli.ts';
import { PREDICATE } from '../../src/domain/predicates.ts';
import { STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { createKeylessSigner } from '../../src/sign/sigstore-keyless-signer.ts';
import { cosign, runTool, toolPath, type ToolResult } from './cosign.ts';
import { readJson, type Identity, type Person, type Stack } from './local-stack.ts';
import type { Answer, Party, WhoCase } from './who-case.ts';

const answerOf = async (run: Promise<ToolResult>): Answer => {
  const { ok, output } = await run;
  return ok ? undefined : output.replace(/\s+/g, ' '); // Python breaks its lines anywhere
};

/** Our command line in this process: the issuer of the tokens lives here too. */
export async function runSallyport(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ToolResult> {
  let output = '';
  const stream = { write: (text: string) => (output += text) };
  const code = await runCli(args, env, { stdout: stream, stderr: stream });
  return { ok: code === 0, output };
}

/** Nothing when its exit code is 0. */
export const sallyport = (args: readonly string[], env?: Readonly<Record<string, string>>): Answer =>
  answerOf(runSallyport(args, env));

export function oursIn({ blob, model, statementFile }: WhoCase): Party {
  const believe = ({ urls }: Stack, { identity, issuer }: Identity): readonly string[] => [
    ...['--certificate-identity', identity, '--certificate-oidc-issuer', issuer],
    ...['--trusted-root', urls.trustedRoot],
  ];
  const sign =
    (...what: readonly string[]) =>
    async ({ urls }: Stack, person: Person, bundle: string): Answer =>
      sallyport(
        ['sign', ...what, '--keyless', '--signing-config', urls.signingConfig, '--signature', bundle],
        { SALLYPORT_IDENTITY_TOKEN: await person.token() },
      );
  const verify =
    (...what: readonly string[]) =>
    (stack: Stack, who: Identity, bundle: string): Answer =>
      sallyport(['verify', ...what, '--signature', bundle, ...believe(stack, who)]);
  return {
    name: 'sallyport',
    refusal: /is signed by .+, not by |not issued by an authority|no transparency log that/,
    signs: {
      message: sign(blob, '--file'),
      async statement({ urls }, person, bundle) {
        const signer = await createKeylessSigner({
          identityToken: () => person.token(),
          signingConfig: readJson(urls.signingConfig),
          clock: () => new Date(),
        });
        const signed = await signer.sign(STATEMENT_MEDIA_TYPE, fs.readFileSync(statementFile));
        fs.writeFileSync(bundle, signed.bytes);
        return undefined;
      },
      model: sign(model),
    },
    verifies: {
      message: verify(blob, '--file'),
      statement: (stack, who, bundle) =>
        sallyport(['provenance', 'verify', bundle, blob, ...believe(stack, who)]),
      model: verify(model),
    },
  };
}

export function cosignIn({ blob, blobSha256, predicateType, statementFile, modelSha256 }: WhoCase): Party {
  const sign =
    (...what: readonly string[]) =>
    async ({ urls }: Stack, person: Person, bundle: string): Answer =>
      answerOf(
        cosign(
          ...[what[0] ?? '', '--identity-token', await person.token(), '--bundle', bundle],
          ...['--signing-config', urls.signingConfig, '--trusted-root', urls.trustedRoot],
          ...what.slice(1),
        ),
      );
  const verify =
    (...what: readonly string[]) =>
    ({ urls }: Stack, { identity, issuer }: Identity, bundle: string): Answer =>
      answerOf(
        cosign(
          ...[what[0] ?? '', '--bundle', bundle, '--trusted-root', urls.trustedRoot],
          ...['--certificate-identity', identity, '--certificate-oidc-issuer', issuer],
          ...what.slice(1),
        ),
      );
  const attestation = (type: string, digest: string) =>
    verify('verify-blob-attestation', '--type', type, '--digest', digest, '--digestAlg', 'sha256');
  return {
    name: 'cosign',
    refusal: /expected SAN value|expected issuer value|not enough verified/,
    signs: { message: sign('sign-blob', blob), statement: sign('attest-blob', '--statement', statementFile) },
    verifies: {
      message: verify('verify-blob', blob),
      statement: attestation(predicateType, blobSha256),
      // The root alone: cosign does not look at the files of a model.
      model: attestation(PREDICATE.modelSignature, modelSha256),
    },
  };
}

/** cosign given a predicate in the place of a statement: what it writes itself is an in-toto statement v0.1. */
export function cosignPredicateIn({ blob, predicateType, predicateFile }: WhoCase): Party {
  return {
    name: 'cosign --predicate',
    refusal: /(?!)/, // it verifies nothing here
    signs: {
      statement: async ({ urls }, person, bundle) =>
        answerOf(
          cosign(
            ...['attest-blob', '--identity-token', await person.token(), '--bundle', bundle],
            ...['--signing-config', urls.signingConfig, '--trusted-root', urls.trustedRoot],
            ...['--type', predicateType, '--predicate', predicateFile, blob],
          ),
        ),
    },
    verifies: {},
  };
}

/** The libraries of sigstore-js as their own documentation uses them. */
export function sigstoreJsIn({ blob, statementFile }: WhoCase): Party {
  const builderOptions = ({ urls }: Stack, person: Person) => {
    const { rekorTlogUrls: [log] = [] } = readJson(urls.signingConfig) as {
      readonly rekorTlogUrls?: readonly { readonly majorApiVersion: number }[];
    };
    const limits = { retry: { retries: 0 }, timeout: 20_000 };
    return {
      signer: new FulcioSigner({
        ...limits,
        fulcioBaseURL: urls.fulcio,
        identityProvider: { getToken: () => person.token() },
      }),
      witnesses: [
        new RekorWitness({
          ...limits,
          rekorBaseURL: urls.rekor,
          majorApiVersion: log?.majorApiVersion ?? 2,
          entryType: 'dsse',
        }),
        new TSAWitness({ ...limits, tsaBaseURL: urls.tsa.replace('/api/v1/timestamp', '') }),
      ],
    };
  };
  const verify =
    (artifact?: string) =>
    ({ urls }: Stack, { identity, issuer }: Identity, file: string): Answer => {
      const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(readJson(urls.trustedRoot))));
      const bundle = bundleFromJSON(readJson(file) as SerializedBundle);
      const entity =
        artifact === undefined ? toSignedEntity(bundle) : toSignedEntity(bundle, fs.readFileSync(artifact));
      // A string would be a pattern, and match anywhere.
      const subjectAlternativeName = `^${identity.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
      verifier.verify(entity, { subjectAlternativeName, extensions: { issuer } });
      return Promise.resolve(undefined);
    };
  return {
    name: 'sigstore-js',
    refusal: /certificate identity error|invalid certificate extension|could not be verified/,
    signs: {
      async message(stack, person, file) {
        const builder = new MessageSignatureBundleBuilder(builderOptions(stack, person));
        const bundle = await builder.create({ data: fs.readFileSync(blob) });
        fs.writeFileSync(file, JSON.stringify(bundleToJSON(bundle)));
        return undefined;
      },
      async statement(stack, person, file) {
        const builder = new DSSEBundleBuilder(builderOptions(stack, person));
        const data = fs.readFileSync(statementFile);
        const bundle = await builder.create({ data, type: STATEMENT_MEDIA_TYPE });
        fs.writeFileSync(file, JSON.stringify(bundleToJSON(bundle)));
        return undefined;
      },
    },
    // Of statements and models the signature alone: the library leaves their content to its caller.
    verifies: { message: verify(blob), statement: verify(), model: verify() },
  };
}

export function sigstorePythonIn({ blob, predicateType, predicateFile, modelSha256 }: WhoCase): Party {
  const python = (stack: Stack, ...args: readonly string[]): Answer =>
    answerOf(
      runTool(toolPath('sigstore', 'install-python.sh', 'model-signing'), [
        '--trust-config',
        stack.urls.clientTrustConfig,
        ...args,
      ]),
    );
  const verify =
    (what: string) =>
    (stack: Stack, { identity, issuer }: Identity, bundle: string): Answer =>
      python(
        stack,
        ...['verify', 'identity', '--offline', '--bundle', bundle],
        ...['--cert-identity', identity, '--cert-oidc-issuer', issuer, what],
      );
  return {
    name: 'sigstore-python',
    refusal: /not match|not enough sources of verified time/,
    signs: {
      message: async (stack, person, bundle) =>
        python(stack, 'sign', '--identity-token', await person.token(), '--bundle', bundle, blob),
      statement: async (stack, person, bundle) =>
        python(
          stack,
          ...['attest', '--identity-token', await person.token(), '--bundle', bundle],
          ...['--predicate-type', predicateType, '--predicate', predicateFile, blob],
        ),
    },
    verifies: { message: verify(blob), statement: verify(blob), model: verify(`sha256:${modelSha256}`) },
  };
}

export function modelSigningIn({ model }: WhoCase): Party {
  const run = (...args: readonly string[]): Answer =>
    answerOf(runTool(toolPath('model_signing', 'install-python.sh', 'model-signing'), args));
  return {
    name: 'model_signing',
    refusal: /not match|not enough sources of verified time/,
    signs: {
      model: async ({ urls }, person, bundle) =>
        run(
          ...['sign', 'sigstore', model, '--signature', bundle],
          ...['--trust_config', urls.clientTrustConfig, '--identity_token', await person.token()],
        ),
    },
    verifies: {
      model: ({ urls }, { identity, issuer }, bundle) =>
        run(
          ...['verify', 'sigstore', model, '--signature', bundle, '--trust_config', urls.clientTrustConfig],
          ...['--identity', identity, '--identity_provider', issuer],
        ),
    },
  };
}
