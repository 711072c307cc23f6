// Our bundles against a real local Sigstore, cosign, OpenSSL and stock sigstore-js, in both directions.
//   node scripts/outside/sigstore-interop.ts
// Programs are looked for in ${SALLYPORT_OUTSIDE:-~/.cache/sallyport-outside}/bin (install-sigstore.sh). One line a
// check; exits 1 when one fails. A program that is missing is a failure.
import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier as StockVerifier } from '@sigstore/verify';
import fs from 'node:fs';
import type { Signer, Verifier } from '../../src/domain/ports.ts';
import { KEY_ALGORITHMS } from '../../src/domain/key-algorithm.ts';
import { STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { createKeylessSigner } from '../../src/sign/sigstore-keyless-signer.ts';
import { createSigstoreVerifier } from '../../src/verify/sigstore-verifier.ts';
import { createCheckList } from './check-list.ts';
import { checkKeys } from './key-bundles.ts';
import { cosign, toolPath } from './cosign.ts';
import { checkLegacyKeyless } from './legacy-keyless.ts';
import { checkLoggedKey } from './logged-key.ts';
import { makeInteropCase, refuses } from './interop-case.ts';
import { makeWhoCase } from './who-case.ts';
import {
  checkWhoVerifiesWhom,
  whoTable,
  type Exception,
  type Instance,
  type Row,
} from './who-verifies-whom.ts';
import { peopleOf, readJson, withStack, type Identity, type Person, type Stack } from './local-stack.ts';

const list = createCheckList();
const { check } = list;
const about = makeInteropCase();
const rows: Row[] = [];

const PREDICATE_01: Exception = {
  ...{ content: 'statement', maker: 'cosign --predicate', verifier: 'sigstore-python' },
  ...{ says: /malformed in-toto statement.+_type/, because: 'no: cosign writes Statement/v0.1' },
};
/** What tools cannot do, by log: a Rekor v2 that takes nothing but `hashedrekord`, the one before, and v1. */
const REKOR_2_3: readonly Exception[] = [
  PREDICATE_01,
  {
    ...{ content: 'statement', maker: 'sigstore-js' },
    ...{ says: /400|invalid type/, because: 'cannot: Rekor 2.3 refuses its dsse entry' },
  },
];
const REKOR_2_2: readonly Exception[] = [
  PREDICATE_01,
  {
    ...{ content: 'statement', maker: 'sigstore-js', verifier: 'cosign' },
    ...{ says: /new-bundle-format/, because: 'no: does not read dsse 0.0.2' },
  },
  {
    ...{ content: 'statement', maker: 'sigstore-js', verifier: 'sigstore-python' },
    ...{ says: /dsse\/0\.0\.2/, because: 'no: does not read dsse 0.0.2' },
  },
];

const ourSigner = ({ urls }: Stack, person: Person): Promise<Signer> =>
  createKeylessSigner({
    identityToken: () => person.token(),
    signingConfig: readJson(urls.signingConfig),
    clock: () => new Date(),
  });

const ourVerifier = ({ urls }: Stack, { identity, issuer }: Identity): Promise<Verifier> =>
  createSigstoreVerifier({ trustedRoot: readJson(urls.trustedRoot), identity, issuer });

const cosignIdentity = ({ urls }: Stack, { identity, issuer }: Identity): readonly string[] => [
  ...['--trusted-root', urls.trustedRoot],
  ...['--certificate-identity', identity, '--certificate-oidc-issuer', issuer],
];

async function cosignSigns(
  { urls }: Stack,
  person: Person,
  what: readonly string[],
): Promise<string | undefined> {
  const services = ['--signing-config', urls.signingConfig, '--trusted-root', urls.trustedRoot];
  const { ok, output } = await cosign(
    'attest-blob',
    '--identity-token',
    await person.token(),
    ...services,
    ...what,
  );
  return ok ? undefined : output;
}

async function stockVerifies({ urls }: Stack, file: string): Promise<undefined> {
  const verifier = new StockVerifier(toTrustMaterial(TrustedRoot.fromJSON(readJson(urls.trustedRoot))));
  await Promise.resolve(verifier.verify(toSignedEntity(bundleFromJSON(readJson(file) as SerializedBundle))));
}

/** A GitHub-shaped workflow and a person sign, with us and with cosign; everybody verifies everybody. */
async function checkKeyless(stack: Stack, other: Stack): Promise<void> {
  for (const person of peopleOf(stack)) {
    const label = `${stack.name}, ${person.name}`;
    const [ours, theirs] = [about.bundleFile(), about.bundleFile()];
    await check(`${label}: we sign`, async () => {
      const signed = await (await ourSigner(stack, person)).sign(STATEMENT_MEDIA_TYPE, about.statementBytes);
      fs.writeFileSync(ours, signed.bytes);
      return undefined;
    });
    await check(`${label}: cosign signs`, () =>
      cosignSigns(stack, person, ['--statement', about.statementFile, '--bundle', theirs]),
    );
    await checkBundle(`${label}: our bundle`, ours, { stack, other, person });
    await checkBundle(`${label}: bundle of cosign`, theirs, { stack, other, person });
  }
}

async function checkBundle(
  of: string,
  file: string,
  { stack, other, person }: { readonly stack: Stack; readonly other: Stack; readonly person: Person },
): Promise<void> {
  await check(`${of} counts as evidence`, async () =>
    about.countsAsEvidence(await ourVerifier(stack, person), file),
  );
  await check(`${of} verifies in cosign`, () =>
    about.cosignVerifies(file, cosignIdentity(stack, person), true),
  );
  await check(`${of} verifies in sigstore-js`, () => stockVerifies(stack, file));
  const { identity, issuer } = person;
  const wrong: readonly (readonly [string, Stack, Identity])[] = [
    ['wrong identity', stack, { identity: identity.slice(0, -1), issuer }],
    ['wrong issuer', stack, { identity, issuer: `${issuer}x` }],
    ['root of another Sigstore', other, { identity, issuer }],
  ];
  for (const [what, root, signer] of wrong) {
    await check(`${of}, ${what}: we refuse`, async () => refuses(await ourVerifier(root, signer), file));
    await check(`${of}, ${what}: cosign refuses`, () =>
      about.cosignVerifies(file, cosignIdentity(root, signer), false),
    );
  }
}

/** Given a predicate, cosign writes an in-toto statement v0.1: its signature verifies, but it is not our evidence. */
async function checkOlderStatement(stack: Stack): Promise<void> {
  const [person] = peopleOf(stack);
  const file = about.bundleFile();
  const what = [
    '--type',
    about.predicateType,
    '--predicate',
    about.predicateFile,
    '--bundle',
    file,
    about.blob,
  ];
  await check(`${stack.name}: cosign attests a predicate`, () => cosignSigns(stack, person, what));
  const verifier = await ourVerifier(stack, person);
  await check(`${stack.name}: its signature verifies`, async () => {
    await verifier.verify(fs.readFileSync(file));
    return undefined;
  });
  await check(`${stack.name}: its statement v0.1 is refused by name`, async () => {
    const reason = await about.countsAsEvidence(verifier, file);
    return reason?.includes('_type') === true ? undefined : (reason ?? 'accepted');
  });
}

await check('all programs ran', async () => {
  toolPath('cosign', 'install-sigstore.sh');
  for (const algorithm of KEY_ALGORITHMS) await checkKeys(algorithm, list, about);
  const { work } = about;
  const newer = { name: 'rekor 2.3', work, rekor: 'rekor-server-posix', githubIssuer: true };
  const older = { name: 'rekor 2.2', work, rekor: 'rekor-server-posix-2.2', githubIssuer: false };
  const first = { name: 'rekor 1', work, rekor: 'rekor-server', githubIssuer: false };
  const who = await makeWhoCase(work);
  const tabulate = async (instance: Instance): Promise<void> => {
    rows.push(...(await checkWhoVerifiesWhom(list, who, instance)));
  };
  await withStack(newer, async (newer) => {
    await withStack(older, async (older) => {
      await checkKeyless(newer, older);
      await checkKeyless(older, newer);
      await checkOlderStatement(newer);
      await checkLoggedKey(newer, older, { list, about });
      await checkLoggedKey(older, newer, { list, about });
      await tabulate({ stack: newer, other: older, exceptions: REKOR_2_3, mustRefuse: 'everybody' });
      await tabulate({ stack: older, other: newer, exceptions: REKOR_2_2, mustRefuse: 'sallyport' });
    });
    await withStack(first, async (first) => {
      await checkLoggedKey(first, newer, { list, about });
      await checkLegacyKeyless(first, newer, { list, work });
      await tabulate({ stack: first, other: newer, exceptions: [PREDICATE_01], mustRefuse: 'sallyport' });
    });
  });
  return undefined;
});
fs.rmSync(about.work, { recursive: true, force: true });
console.log(whoTable(rows));
list.close();
