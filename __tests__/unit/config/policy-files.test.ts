import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseDenyList } from '../../../src/config/deny-list.ts';
import { policyDigest } from '../../../src/config/policy-digest.ts';
import { policyFiles } from '../../../src/config/policy-files.ts';
import { policyJsonSchema } from '../../../src/config/policy-json-schema.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import { refuseSharedKeys, trustEntries } from '../../../src/config/trust-entries.ts';
import {
  approvalSchema,
  MAX_LIFE_DAYS,
  overrideSchema,
  waiverSchema,
} from '../../../src/domain/people-predicates.ts';
import { keyPairOf } from '../../fakes/gate-world.ts';

describe('docs', () => {
  const page = (name: string): string =>
    fs.readFileSync(path.resolve(import.meta.dirname, '../../../docs', name), 'utf8');
  const policyPage = page('policy.md');
  const approvalsPage = page('approvals.md');

  /** Every property name that a JSON schema defines; names under `additionalProperties` are the user's own. */
  function keysOf(schema: unknown): string[] {
    if (typeof schema !== 'object' || schema === null) return [];
    const own: unknown = Reflect.get(schema, 'properties');
    const names = typeof own === 'object' && own !== null ? Object.keys(own) : [];
    return [...names, ...Object.values(schema).flatMap(keysOf)];
  }

  describe('docs/policy.md', () => {
    it('shows a policy that is accepted', () => {
      const [yaml = ''] = /(?<=```yaml\n)version: 1[^`]*/.exec(policyPage) ?? [];
      const { environments } = parsePolicy(yaml, 'policy.yml');
      expect([...environments.keys()]).toEqual(['staging', 'production']);
    });

    it('names every key of the schema', () => {
      const missing = [...new Set(keysOf(policyJsonSchema()))].filter(
        (key) => !new RegExp(`(?:\`|\\b)${key}(?:\`|\\b)`).test(policyPage),
      );
      expect(missing).toEqual([]);
    });

    it('quotes messages as they are', () => {
      const yaml = `version: 1
trust:
  signers: { builder: { key: builder.pub } }
environments:
  staging:
    require: [{ kind: aibon }]
    aproval: []
`;
      const quoted = policyPage.replace(/\s+/g, ' ');
      expect(() => parsePolicy(yaml, 'policy.yml')).toThrow(/has 2 problems/);
      try {
        parsePolicy(yaml, 'policy.yml');
      } catch (thrown) {
        const messages = (thrown as Error).message.split(/\d+:\d+: /).slice(1);
        for (const message of messages) expect(quoted).toContain(message.trim());
      }
    });
  });

  describe('docs/approvals.md', () => {
    it('names every member of the three predicates', () => {
      const members = [approvalSchema, waiverSchema, overrideSchema].flatMap(({ shape }) =>
        Object.keys(shape),
      );
      for (const member of new Set(members)) expect(approvalsPage).toContain(`\`${member}`);
    });

    it('says how long each may live', () => {
      for (const days of Object.values(MAX_LIFE_DAYS)) expect(approvalsPage).toContain(`${String(days)} day`);
    });
  });
});

describe('policy files', () => {
  const POLICY = `version: 1
trust:
  roots: { company: { trusted-root: trust/root.json }, public: { sigstore: public-good } }
  signers:
    builder: { key: trust/builder.pub }
    train: { root: public, identity: https://x.example/train.yml@refs/heads/main, issuer: https://x.example }
people:
  alice: { keys: [trust/alice.pub, trust/alice-2.pub], root: company, identity: a@x.example, issuer: https://x.example }
  bob: { keys: [trust/bob.pub] }
groups: { security: [alice, bob] }
environments: { staging: { require: [{ kind: aibom }] } }
deny-list: trust/deny.txt
`;
  const policy = parsePolicy(POLICY, 'policy.yml');
  const DIGEST = `sha256:${'a'.repeat(64)}`;

  describe('the files of a policy', () => {
    it('are all it names, sorted', () => {
      expect(policyFiles(policy)).toEqual([
        'trust/alice-2.pub',
        'trust/alice.pub',
        'trust/bob.pub',
        'trust/builder.pub',
        'trust/deny.txt',
        'trust/root.json',
      ]);
    });

    it('make up its digest, as sha256sum would list them', () => {
      const parts = [
        { path: 'policy', bytes: Buffer.from('p') },
        { path: 'a.pub', bytes: Buffer.from('k') },
      ];
      const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
      expect(policyDigest(parts)).toBe(hex(`${hex('k')}  a.pub\n${hex('p')}  policy\n`));
      expect(policyDigest([...parts].reverse())).toBe(policyDigest(parts));
    });

    it.each([
      ['without the policy', [{ path: 'a.pub', bytes: Buffer.from('k') }]],
      ['with one path twice', ['policy', 'a', 'a'].map((path) => ({ path, bytes: Buffer.from('k') }))],
    ])('make up no digest %s', (_why, parts) => {
      expect(() => policyDigest(parts)).toThrow(/needs the policy and every file once/);
    });
  });

  describe('everybody a policy trusts', () => {
    it('is known by one name for each credential', () => {
      expect(trustEntries(policy).map(({ signerName, kind }) => `${signerName} ${kind}`)).toEqual([
        'builder key',
        'train certificate',
        'person:alice key',
        'person:alice#2 key',
        'person:alice#3 certificate',
        'person:bob key',
      ]);
    });

    it('has keys of their own, whatever the files are called', () => {
      const fileOf = (name: string, owner: string) => ({
        path: `trust/${name}.pub`,
        bytes: Buffer.from(keyPairOf(owner).publicKeyPem),
      });
      const [alice, second] = [fileOf('alice', 'alice'), fileOf('alice-2', 'alice-2')];
      expect(() => {
        refuseSharedKeys(policy, [alice, second, fileOf('bob', 'bob')]);
      }).not.toThrow();
      expect(() => {
        refuseSharedKeys(policy, [alice, second, fileOf('bob', 'alice-2')]);
      }).toThrow('people alice and bob have the same key (trust/alice-2.pub and trust/bob.pub)');
    });
  });

  describe('a deny-list file', () => {
    it('has a digest and a reason on each line', () => {
      const text = `# retired\r\n\n${DIGEST}   poisoned  data \nsha512:${'b'.repeat(128)} old\n`;
      expect(parseDenyList(text, 'deny.txt')).toEqual([
        { digest: DIGEST, reason: 'poisoned  data' },
        { digest: `sha512:${'b'.repeat(128)}`, reason: 'old' },
      ]);
    });

    it.each([
      ['no reason', DIGEST],
      ['a short digest', 'sha256:abc poisoned'],
      ['upper case', `${DIGEST.toUpperCase()} poisoned`],
      ['an unknown algorithm', `md5:${'a'.repeat(32)} poisoned`],
      ['free text', 'please deny the old model'],
      ['a line that is too long', `${DIGEST} ${'x'.repeat(1000)}`],
    ])('with %s is refused as a whole, naming the line', (_what, line) => {
      expect(() => parseDenyList(`# list\n${line}\n`, 'deny.txt')).toThrow(
        'deny-list deny.txt:2: line is not understood',
      );
    });

    it('with too many lines is refused', () => {
      expect(() => parseDenyList('\n'.repeat(100_001), 'deny.txt')).toThrow(/more than 100000 lines/);
    });
  });

  describe('the published schema', () => {
    it('refuses unknown keys everywhere an editor would show them', () => {
      const text = JSON.stringify(policyJsonSchema());
      expect(text).toContain('"additionalProperties":false');
      expect(policyJsonSchema()).toMatchObject({
        $id: 'https://sallyport.dev/schemas/policy.schema.json',
        type: 'object',
      });
    });
  });
});
