import * as z from 'zod';
import { RUNNER_ENVIRONMENTS, VISIBILITIES, type EXTENSION_KEYS } from '../domain/fulcio-extensions.ts';
import { object } from './policy-object.ts';
import { exact, issuer, name, path } from './policy-values.ts';

/** Files of one kind that a signer may name: several roots of an authority, several timestamp authorities. */
const MAX_FILES = 10;

const text = z.string().min(1).max(200);
const paths = z.union([path, z.array(path).min(1).max(MAX_FILES)]);
const number = z.string().regex(/^\d+$/, 'is the number GitHub gives, as text');
const commit = z.string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, 'is a commit in lower-case hex');

/** How many different witnesses there must be; that a root has as many shows when it is read. */
const threshold = z.int().min(1).max(64).optional();
const thresholds = {
  'tlog-threshold': threshold,
  'timestamp-threshold': threshold,
  'sct-threshold': threshold,
};

/** A Sigstore instance. */
export const root = z.union([
  object({
    'trusted-root': path,
    'transparency-log': z.enum(['required', 'none']).optional(),
    ...thresholds,
  }),
  object({ sigstore: z.literal('public-good', 'only "public-good" is built in'), ...thresholds }),
]);

/** One field for every key of `EXTENSION_KEYS`; the type checker holds both lists together. */
const extensions = {
  'source-repository': exact.optional(),
  'source-repository-id': number.optional(),
  'source-owner': exact.optional(),
  'source-owner-id': number.optional(),
  'source-ref': exact.optional(),
  'source-digest': commit.optional(),
  'source-visibility': z.enum(VISIBILITIES).optional(),
  'build-config': exact.optional(),
  'build-config-digest': commit.optional(),
  'build-signer': exact.optional(),
  'build-signer-digest': commit.optional(),
  'build-trigger': z
    .array(z.string().regex(/^[a-z_]+$/, 'is an event name like push'))
    .min(1)
    .max(20)
    .optional(),
  'runner-environment': z.enum(RUNNER_ENVIRONMENTS).optional(),
  'deployment-environment': z
    .string()
    .min(1)
    .max(255)
    .regex(/^[^*]+$/, 'is compared exactly: no "*"')
    .optional(),
  run: exact.optional(),
} as const satisfies Record<keyof typeof EXTENSION_KEYS, z.ZodType>;

/** Exact distinguished name: has blanks, and a star is not a pattern there either. */
const subject = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[^*]+$/, 'is compared exactly: no "*"');

const stamped = { 'timestamp-authority': paths.optional(), 'timestamp-threshold': threshold };
/** Root whose logs must have the signature. */
const logged = { 'transparency-log': name.optional() };

/** Whose signature counts: a key, an identity of Sigstore, or a certificate of an own authority. */
export const signer = z.union([
  object({ key: path, ...stamped, ...logged }),
  object({ root: name, identity: exact, issuer, ...extensions }),
  object({
    'certificate-root': paths,
    identity: exact.optional(),
    subject: subject.optional(),
    ...stamped,
    ...logged,
  }),
]);

/** One human being with everything that stands for them. */
export const person = object({
  github: object({ login: text, id: z.int().positive() }).optional(),
  keys: z.array(path).min(1).max(20).optional(),
  root: name.optional(),
  identity: exact.optional(),
  issuer: issuer.optional(),
  'certificate-root': paths.optional(),
  subject: subject.optional(),
  ssh: object({ 'allowed-signers': path, principal: exact }).optional(),
  ...stamped,
});
