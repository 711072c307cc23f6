import { COMMIT, container, docker, steps } from '../example.ts';
import { usesOf } from '../github/uses.ts';
import { parseImageReference } from '../image.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

interface Compromised {
  readonly name: string;
  readonly ref: RegExp;
}

/** Published with an attacker's code; most are withdrawn, mirrors and caches may still have them. */
const ACTIONS: readonly Compromised[] = [
  { name: 'tj-actions/changed-files', ref: /^0e58ed8671d6b60d0890c21b07f8835ace038e67$/i },
  { name: 'reviewdog/action-setup', ref: /^f0d342d24037bb11d26b9bd8496e0808ba32e9ec$/i },
  // The tags that were put back begin with a v.
  {
    name: 'aquasecurity/trivy-action',
    ref: /^(?:0\.(?:\d|[12]\d|3[0-4])\.\d+|ddb9da4475c1cef7d5389062bdfdfbdbd1394648)$/i,
  },
  { name: 'aquasecurity/setup-trivy', ref: /^v?0\.(?:1\.\d+|2\.[0-5])$/ },
];
const IMAGES: readonly Compromised[] = [
  { name: 'aquasec/trivy', ref: /^0\.69\.[456](?:-|$)/ },
  { name: 'aquasecurity/trivy', ref: /^0\.69\.[456](?:-|$)/ },
];

export const compromisedRelease = defineRule({
  id: 'compromised-release',
  title: 'Release that is known to carry code of an attacker',
  severity: 'critical',
  confidence: 'high',
  remediation:
    'Move to a clean release, pinned by commit or digest, and replace every secret that a run with this one could read.',
  references: [
    'https://nvd.nist.gov/vuln/detail/CVE-2025-30066',
    'https://github.com/aquasecurity/trivy/security/advisories/GHSA-69fq-xp46-6x23',
  ],
  controls: aisvs(['4.2.1', '4.2.3'], ['4.2.1', '4.6.1']),
  check: {
    *step(step): Generator<Hit> {
      for (const { reference, at } of usesOf(step)) {
        if (!ACTIONS.some(({ name, ref }) => name === reference.repository && ref.test(reference.ref)))
          continue;
        yield hit(step, at, {
          message: `this release of ${reference.repository} stole the secrets of the workflows that ran it`,
          detail: 'uses',
        });
      }
    },
    *image(image): Generator<Hit> {
      const { repository, tag } = parseImageReference(image.ref);
      if (!IMAGES.some(({ name, ref }) => name === repository && ref.test(tag ?? ''))) return;
      yield hit(image, image.at, {
        message: `this release of ${repository} stole credentials`,
        evidence: image.ref,
      });
    },
  },
  match: [
    steps('- uses: «tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67»'),
    steps('- uses: «AquaSecurity/Trivy-Action@0.28.0»', 'the name in another case'),
    container('image: «ghcr.io/aquasecurity/trivy:0.69.4»'),
    docker('FROM «aquasec/trivy:0.69.5-amd64»'),
  ],
  clean: [
    steps(`- uses: tj-actions/changed-files@${COMMIT}`),
    steps('- uses: aquasecurity/trivy-action@0.35.0\n- uses: aquasecurity/trivy-action@v0.28.0'),
    container('image: aquasec/trivy:0.69.3'),
  ],
});
