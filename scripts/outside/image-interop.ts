// Container signatures against the real cosign, in both directions, on two real registries: one with the referrers API,
// one without. Keys and keyless.
//   node scripts/outside/image-interop.ts
// One line a check; exits 1 when one fails. A program that is missing is a failure.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { digestModel } from '../../src/digest/digest-model.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { attachContent, downloadAttachment, listAttachments } from '../../src/registry/attachments.ts';
import { listImageTree, resolveImage } from '../../src/registry/image-tree.ts';
import { readLegacyLayers } from '../../src/registry/legacy-layers.ts';
import { ociModelManifest } from '../../src/registry/oci-model.ts';
import { openOciStore } from '../../src/registry/oci-evidence-store.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { makeImageSignatureStatement } from '../../src/sign/image-statement.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { makeModelSignatureStatement } from '../../src/sign/model-statement.ts';
import { verifyImageSignatures, type ImageVerification } from '../../src/verify/image-signature.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import {
  verifyLegacyAttestations,
  verifyLegacySignatures,
  type VerifyLegacyOptions,
} from '../../src/verify/legacy-image.ts';
import { verifyModelManifest } from '../../src/verify/model-manifest.ts';
import { verifyModelSignature } from '../../src/verify/model-signature.ts';
import { createCheckList } from './check-list.ts';
import { cosign, toolPath } from './cosign.ts';
import { runSallyport } from './who-parties.ts';
import { keylessParty, keyParty, type Party } from './image-parties.ts';
import { checkLoggedImage } from './logged-image.ts';
import { startRegistry, type LocalRegistry } from './local-registry.ts';
import { sleep } from './registry-transport.ts';
import { startSigstore } from './sigstore-stack.mjs';

const list = createCheckList();
const { check } = list;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-image-'));
const clock = (): Date => new Date();
const write = (name: string, content: string): string => {
  const file = path.join(work, name);
  fs.writeFileSync(file, content, { mode: 0o600 });
  return file;
};

interface Place {
  readonly registry: LocalRegistry;
  readonly repository: string;
}

const storeOf = ({ registry, repository }: Place) =>
  openOciStore({
    client: registry.client,
    repository: { registry: registry.host, repository },
    clock,
    sleep,
  });

async function weSign(place: Place, digest: string, party: Party): Promise<void> {
  const statement = makeImageSignatureStatement(digest, { run: '1' });
  const bundle = await (await party.signer()).sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
  await storeOf(place).put({ sha256: digest.slice('sha256:'.length) }, 'image-signature', bundle);
}

async function weVerify(place: Place, digest: string, party: Party): Promise<ImageVerification> {
  const listing = await storeOf(place).list({ sha256: digest.slice('sha256:'.length) });
  return verifyImageSignatures({ digest, listing, signers: new Map([['signer', await party.verifier()]]) });
}

const reasonOf = ({ ok, rejected }: ImageVerification): string | undefined =>
  ok ? undefined : rejected.map(({ reason }) => reason).join('; ') || 'nothing is attached';

async function checkParty(registry: LocalRegistry, party: Party, stranger: Party): Promise<void> {
  const label = `${registry.kind}, ${party.name}`;
  const repository = `acme/${party.name}`;
  const place = { registry, repository };
  const nameOf = (digest: string): string => `${registry.host}/${repository}@${digest}`;

  await check(`${label}: ours verifies in cosign and with us`, async () => {
    const digest = registry.pushImage(repository, 'ours');
    await weSign(place, digest, party);
    const { ok, output } = await cosign('verify', ...party.cosignVerifies, nameOf(digest));
    return ok ? reasonOf(await weVerify(place, digest, party)) : output;
  });
  await check(`${label}: ours of another image does not verify in cosign or with us`, async () => {
    const [digest, other] = [registry.pushImage(repository, 'a'), registry.pushImage(repository, 'b')];
    await weSign(place, digest, party);
    const { ok } = await cosign('verify', ...party.cosignVerifies, nameOf(other));
    const { ok: weAccept } = await weVerify(place, other, party);
    return ok || weAccept ? 'accepted' : undefined;
  });
  const theirs = registry.pushImage(repository, 'theirs');
  await check(`${label}: cosign signs, we verify, and know what it signed`, async () => {
    const { ok, output } = await cosign(
      'sign',
      ...(await party.cosignSigns()),
      '-a',
      'stage=test',
      nameOf(theirs),
    );
    if (!ok) return output;
    const verification = await weVerify(place, theirs, party);
    const [signature] = verification.signatures;
    return (
      reasonOf(verification) ??
      (signature?.annotations['stage'] === 'test' ? undefined : 'annotation is lost')
    );
  });
  await check(`${label}: another signer is refused`, async () => {
    const { ok } = await weVerify(place, theirs, stranger);
    return ok ? 'accepted' : undefined;
  });
  await check(
    `${label}: trap 25: an attestation by the signer is no signature for us, though it is for cosign`,
    async () => {
      const digest = registry.pushImage(repository, 'attested');
      const predicate = [
        '--predicate',
        write('predicate.json', '{"failed":true}'),
        '--type',
        'https://acme.test/scan',
      ];
      const made = await cosign('attest', ...(await party.cosignSigns()), ...predicate, nameOf(digest));
      if (!made.ok) return made.output;
      const { ok } = await cosign('verify', ...party.cosignVerifies, nameOf(digest));
      const { ok: weAccept, rejected } = await weVerify(place, digest, party);
      if (weAccept) return 'we accepted it';
      return ok && rejected.length === 1 ? undefined : 'cosign refused it, or nothing was attached';
    },
  );
  await check(`${label}: an index and its platforms: each is signed, each verifies in cosign`, async () => {
    const digest = registry.pushIndex(repository, 'multi');
    const reference = { registry: registry.host, repository, tag: 'multi' };
    const image = await resolveImage(registry.client, reference);
    const nodes = await listImageTree(registry.client, image);
    if (image.digest !== digest || nodes.length !== 3)
      return `${String(nodes.length)} manifests below ${image.digest}`;
    await weSign(place, digest, party);
    const [index, child] = nodes;
    const before = await weVerify(place, child?.digest ?? '', party);
    for (const node of nodes.slice(1)) await weSign(place, node.digest, party);
    for (const node of nodes) {
      const { ok, output } = await cosign('verify', ...party.cosignVerifies, nameOf(node.digest));
      const problem = ok ? reasonOf(await weVerify(place, node.digest, party)) : output;
      if (problem !== undefined) return `${node.digest}: ${problem}`;
    }
    return before.ok || index?.kind !== 'index' ? 'a child counted as signed with its index' : undefined;
  });
  await check(`${label}: cosign sign --recursive is seen on every platform`, async () => {
    const digest = registry.pushIndex(repository, 'recursive');
    const { ok, output } = await cosign(
      'sign',
      '--recursive',
      ...(await party.cosignSigns()),
      nameOf(digest),
    );
    if (!ok) return output;
    const image = await resolveImage(registry.client, { registry: registry.host, repository, digest });
    for (const node of await listImageTree(registry.client, image)) {
      const problem = reasonOf(await weVerify(place, node.digest, party));
      if (problem !== undefined) return `${node.digest}: ${problem}`;
    }
    return undefined;
  });
  await check(
    `${label}: attached content is listed and comes back; eight signatures at once all stay`,
    async () => {
      const digest = registry.pushImage(repository, 'attach');
      const image = await resolveImage(registry.client, { registry: registry.host, repository, digest });
      const target = { client: registry.client, repository: { registry: registry.host, repository }, sleep };
      const bytes = Buffer.from('{"bom":true}');
      await attachContent(target, { image, bytes, mediaType: 'application/vnd.cyclonedx+json', clock });
      await Promise.all(Array.from({ length: 8 }, () => weSign(place, digest, party)));
      const items = await listAttachments(target, image);
      const bom = items.find(({ artifactType }) => artifactType === 'application/vnd.cyclonedx+json');
      const [content] = bom === undefined ? [] : await downloadAttachment(target, bom.digest);
      if (!bytes.equals(content?.bytes ?? Buffer.alloc(0))) return 'content is lost';
      const { signatures } = await weVerify(place, digest, party);
      return signatures.length === 8 ? undefined : `${String(signatures.length)} of 8 signatures are there`;
    },
  );
}

/** Signatures and attestations in the form that cosign wrote before version 3, which it still can. */
async function checkLegacy(registry: LocalRegistry, party: Party): Promise<void> {
  const repository = 'acme/legacy';
  const old = ['--new-bundle-format=false', '--use-signing-config=false', '--tlog-upload=false'];
  const [signing, key] = await party.cosignSigns();
  const by = [signing ?? '', key ?? '', ...old];
  const digest = registry.pushImage(repository, 'old');
  const other = registry.pushImage(repository, 'other');
  const name = `${registry.host}/${repository}@${digest}`;
  const read = async (of: string, kind: 'sig' | 'att'): Promise<VerifyLegacyOptions> => {
    const image = await resolveImage(registry.client, { registry: registry.host, repository, digest: of });
    const { layers } = await readLegacyLayers(registry.client, image, kind);
    return {
      digest: of,
      layers,
      signers: new Map([['signer', await party.verifier()]]),
    };
  };
  await check(
    `${registry.kind}: an older signature of cosign verifies with us, and not for another image`,
    async () => {
      const { ok, output } = await cosign('sign', ...by, '-a', 'stage=test', name);
      if (!ok) return output;
      const stored = await read(digest, 'sig');
      const { signatures, rejected } = await verifyLegacySignatures(stored);
      if (signatures[0]?.annotations['stage'] !== 'test') return JSON.stringify(rejected);
      const moved = await verifyLegacySignatures({ ...stored, digest: other });
      return moved.signatures.length === 0 ? undefined : 'accepted for another image';
    },
  );
  await check(`${registry.kind}: an older attestation of cosign is read by us`, async () => {
    const predicate = [
      '--predicate',
      write('legacy.json', '{"ok":true}'),
      '--type',
      'https://acme.test/scan',
    ];
    const { ok, output } = await cosign('attest', ...by, ...predicate, name);
    if (!ok) return output;
    const { attestations, rejected } = await verifyLegacyAttestations(await read(digest, 'att'));
    return attestations.length === 1 ? undefined : JSON.stringify(rejected);
  });
  await check(`${registry.kind}: our command line verifies both, lists and downloads them`, async () => {
    const [, publicFile = ''] = party.cosignVerifies;
    const image = `oci+http://${name}`;
    const verified = await runSallyport(['verify', image, '--key', publicFile]);
    if (!verified.ok || !verified.output.includes('attested https://acme.test/scan')) return verified.output;
    const listed = await runSallyport(['evidence', 'list', image]);
    if (!listed.output.includes('https://acme.test/scan')) return listed.output;
    const copied = await runSallyport([
      ...['evidence', 'download', image, '--output', path.join(work, `${registry.kind}-older`)],
    ]);
    return copied.ok ? undefined : copied.output;
  });
}

/** A model pushed by ORAS is signed in the registry; what ORAS pulls verifies with the same signature. */
async function checkModel(registry: LocalRegistry): Promise<void> {
  await check(
    `${registry.kind}: a model pushed by oras is signed unread and verifies after oras pulled it`,
    async () => {
      const oras = toolPath('oras', 'install-sigstore.sh');
      const [pushed, pulled] = [
        path.join(work, `${registry.kind}-push`),
        path.join(work, `${registry.kind}-pull`),
      ];
      fs.mkdirSync(path.join(pushed, 'weights'), { recursive: true });
      fs.writeFileSync(path.join(pushed, 'config.json'), '{}');
      fs.writeFileSync(path.join(pushed, 'weights/model.safetensors'), Buffer.alloc(2_000_000, 3));
      const name = `${registry.host}/acme/model:v1`;
      const files = ['config.json', 'weights/model.safetensors'];
      execFileSync(oras, ['push', '--plain-http', name, ...files], { cwd: pushed, stdio: 'ignore' });
      const reference = { registry: registry.host, repository: 'acme/model', tag: 'v1' };
      const manifest = ociModelManifest(await resolveImage(registry.client, reference));
      const keys = generateKeyPair();
      const statement = makeModelSignatureStatement(manifest, 'model');
      const { bytes: bundle } = await createKeySigner(keys).sign(
        STATEMENT_MEDIA_TYPE,
        encodeStatement(statement),
      );
      execFileSync(oras, ['pull', '--plain-http', name, '-o', pulled], { stdio: 'ignore' });
      const verifier = createKeyVerifier(keys);
      const inRegistry = await verifyModelManifest({ bundle, verifier, manifest });
      const onDisk = await verifyModelSignature({ bundle, verifier, root: pulled, digestModel });
      return inRegistry.ok && onDisk.ok
        ? undefined
        : JSON.stringify([inRegistry.differences, onDisk.differences]);
    },
  );
}

await check('all programs ran', async () => {
  for (const tool of ['fulcio', 'rekor-server-posix', 'timestamp-server-loopback'])
    toolPath(tool, 'install-sigstore.sh');
  const { urls, stop } = await startSigstore({ dir: path.join(work, 'sigstore') });
  const parties = [await keyParty(work), keylessParty(urls)] as const;
  try {
    for (const kind of ['registry-referrers', 'distribution-registry'] as const) {
      const registry = await startRegistry(kind, work);
      try {
        await checkModel(registry);
        await checkLegacy(registry, parties[0]);
        await checkLoggedImage(registry, urls, { list, work });
        await checkParty(registry, parties[0], parties[1]);
        await checkParty(registry, parties[1], parties[0]);
      } finally {
        await registry.stop();
      }
    }
  } finally {
    await stop();
  }
  return undefined;
});
fs.rmSync(work, { recursive: true, force: true });
list.close();
