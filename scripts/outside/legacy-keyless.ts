// What cosign 2 left in registries: keyless signatures and attestations by tag, with the promise of a Rekor v1. cosign 3
// still writes them when told to.
import fs from 'node:fs';
import path from 'node:path';
import type { CheckList } from './check-list.ts';
import { cosign } from './cosign.ts';
import { startRegistry } from './local-registry.ts';
import { peopleOf, type Identity, type Stack } from './local-stack.ts';
import { runSallyport } from './who-parties.ts';

const TYPE = 'https://slsa.dev/provenance/v1';
const PREDICATE = {
  buildDefinition: { buildType: 'https://acme.test/build/v1', externalParameters: {} },
  runDetails: { builder: { id: 'https://acme.test/builder' } },
};

/** Our command line verifies both, for this identity and instance alone, and what it downloads verifies by itself. */
export async function checkLegacyKeyless(
  stack: Stack,
  other: Stack,
  { list: { check }, work }: { readonly list: CheckList; readonly work: string },
): Promise<void> {
  const label = `${stack.name}, image signed by tag`;
  const [person] = peopleOf(stack);
  const registry = await startRegistry('registry-referrers', work);
  const digest = registry.pushImage('acme/older', 'v1');
  const name = `${registry.host}/acme/older@${digest}`;
  const image = `oci+http://${name}`;
  const trust = ({ urls }: Stack, { identity, issuer }: Identity): readonly string[] => [
    ...['--certificate-identity', identity, '--certificate-oidc-issuer', issuer],
    ...['--trusted-root', urls.trustedRoot],
  ];
  const older = [
    ...['--new-bundle-format=false', '--use-signing-config=false', '--fulcio-url', stack.urls.fulcio],
    ...['--rekor-url', stack.urls.rekor, '--trusted-root', stack.urls.trustedRoot],
  ];
  try {
    await check(`${label}: cosign signs and attests`, async () => {
      const predicate = path.join(work, 'older-predicate.json');
      fs.writeFileSync(predicate, JSON.stringify(PREDICATE));
      for (const what of [['sign'], ['attest', '--type', TYPE, '--predicate', predicate]]) {
        const token = ['--identity-token', await person.token()];
        const { ok, output } = await cosign(...what, ...older, ...token, name);
        if (!ok) return output;
      }
      return undefined;
    });
    await check(`${label}: we verify both`, async () => {
      const { ok, output } = await runSallyport(['verify', image, ...trust(stack, person)]);
      return ok && output.includes(`attested ${TYPE} by ${person.identity}`) ? undefined : output;
    });
    await check(`${label}: cosign verifies both`, async () => {
      for (const what of [['verify'], ['verify-attestation', '--type', TYPE]]) {
        const { ok, output } = await cosign(...what, ...trust(stack, person), name);
        if (!ok) return output;
      }
      return undefined;
    });
    const { identity, issuer } = person;
    const wrong: readonly (readonly [string, Stack, Identity])[] = [
      ['another identity', stack, { identity: identity.slice(0, -1), issuer }],
      ['another issuer', stack, { identity, issuer: `${issuer}x` }],
      ['the root of another Sigstore', other, person],
    ];
    for (const [what, root, who] of wrong) {
      await check(`${label}: not for ${what}`, async () => {
        const { ok, output } = await runSallyport(['verify', image, ...trust(root, who)]);
        return ok || output.includes('attested') || !output.includes('NOT signed') ? output : undefined;
      });
    }
    await check(`${label}: what we download verifies by itself`, async () => {
      const copy = path.join(work, 'older-copy');
      const copied = await runSallyport(['evidence', 'download', image, '--output', copy]);
      if (!copied.ok) return copied.output;
      const folder = path.join(copy, 'attachments');
      const bundles = fs.readdirSync(folder).filter((file) => file.endsWith('.sigstore.json'));
      const tried = await Promise.all(
        bundles.map((file) =>
          runSallyport(['provenance', 'verify', path.join(folder, file), image, ...trust(stack, person)]),
        ),
      );
      const good = tried.filter(({ ok }) => ok).length;
      return good === 1 ? undefined : tried.map(({ output }) => output).join('\n');
    });
  } finally {
    await registry.stop();
  }
}
