import * as z from 'zod';
import { AppError } from '../domain/errors.ts';

/** One service of a SigningConfig. `url` has no final slash. */
export interface SigningService {
  readonly url: string;
  readonly majorApiVersion: number;
}

/** The services to use now. */
export interface SigningServices {
  readonly certificateAuthority: SigningService;
  readonly logs: readonly SigningService[];
  readonly timestampAuthorities: readonly SigningService[];
}

const service = z.looseObject({
  url: z.url({ protocol: /^https?$/ }),
  majorApiVersion: z.int().positive(),
  validFor: z.looseObject({ start: z.coerce.date(), end: z.coerce.date().nullish() }).nullish(),
  operator: z.string().nullish(),
});
const selector = z.looseObject({
  selector: z.enum(['ANY', 'ALL', 'EXACT']),
  count: z.int().positive().nullish(),
});
// Loose: the format grows by fields that concern other clients (sigstore/protobuf-specs, sigstore_trustroot.proto).
const schema = z.looseObject({
  mediaType: z.literal('application/vnd.dev.sigstore.signingconfig.v0.2+json'),
  caUrls: z.array(service).default([]),
  rekorTlogUrls: z.array(service).default([]),
  rekorTlogConfig: selector.nullish(),
  tsaUrls: z.array(service).default([]),
  tsaConfig: selector.nullish(),
});
type Service = z.infer<typeof service>;

const MAX_VERSION = { certificateAuthority: 1, log: 2, timestampAuthority: 1 };

/**
 * Chooses services from a SigningConfig v0.2 as its specification says: valid now, one per operator, of these the
 * highest API version we speak and the newest. Throws AppError `invalid-input` when the result could not lead to a
 * verifiable signature: no certificate authority, no trusted time, plain http beyond this machine.
 */
export function selectServices(signingConfig: unknown, now: Date): SigningServices {
  const config = readConfig(signingConfig);
  const any = { selector: 'ANY' } as const;
  if (config.caUrls.length === 0) throw invalid('names no certificate authority');
  const [certificateAuthority] = select(config.caUrls, any, { now, max: MAX_VERSION.certificateAuthority });
  if (certificateAuthority === undefined) throw invalid('names no certificate authority that is valid now');
  const { logs, timestampAuthorities } = selectFrom(config, now);
  // Only Rekor v1 promises a time itself; a certificate lives ten minutes, so without a time nothing verifies later.
  if (timestampAuthorities.length === 0 && !logs.some((log) => log.majorApiVersion === 1)) {
    throw invalid(
      'names neither a timestamp authority nor a Rekor v1 log, so no signature would carry a trusted time',
    );
  }
  return { certificateAuthority, logs, timestampAuthorities };
}

/** Logs and timestamp authorities alone, for signatures of keys. `invalid-input` when there is neither. */
export function selectWitnesses(
  signingConfig: unknown,
  now: Date,
): Omit<SigningServices, 'certificateAuthority'> {
  const found = selectFrom(readConfig(signingConfig), now);
  if (found.logs.length > 0 || found.timestampAuthorities.length > 0) return found;
  throw invalid('names neither a log nor a timestamp authority');
}

type Config = z.infer<typeof schema>;

function readConfig(signingConfig: unknown): Config {
  const parsed = schema.safeParse(signingConfig);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalid(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'}`);
}

function selectFrom(config: Config, now: Date): Omit<SigningServices, 'certificateAuthority'> {
  const { log: maxLog, timestampAuthority: max } = MAX_VERSION;
  return {
    logs: select(config.rekorTlogUrls, config.rekorTlogConfig, { now, max: maxLog }),
    timestampAuthorities: select(config.tsaUrls, config.tsaConfig, { now, max }),
  };
}

/** The host of the public-good Sigstore among services: what is sent there is public for ever. */
export function publicHostIn(services: readonly SigningService[]): string | undefined {
  return services
    .map(({ url }) => new URL(url).hostname)
    .find((host) => host === 'sigstore.dev' || host.endsWith('.sigstore.dev'));
}

function select(
  services: readonly Service[],
  choice: z.infer<typeof selector> | null | undefined,
  { now, max }: { readonly now: Date; readonly max: number },
): SigningService[] {
  if (choice === null || choice === undefined) {
    if (services.length > 0) throw invalid('lists services without saying how many to use');
    return [];
  }
  // One per operator: two services of one operator are not two independent witnesses.
  const best = new Map<string, Service>();
  for (const each of services) {
    if (each.majorApiVersion > max || !isValidAt(each, now)) continue;
    const operator = each.operator ?? each.url;
    const known = best.get(operator);
    if (known === undefined || isBetter(each, known)) best.set(operator, each);
  }
  const found = [...best.values()].map(toService);
  if (choice.selector === 'ALL') return found;
  const count = choice.selector === 'ANY' ? 1 : (choice.count ?? 1);
  if (found.length < count) {
    throw invalid(
      `needs ${String(count)} services of a kind, ${String(found.length)} are valid now and understood`,
    );
  }
  return found.slice(0, count);
}

function isValidAt({ validFor }: Service, now: Date): boolean {
  if (!validFor) return true;
  return validFor.start <= now && (!validFor.end || now <= validFor.end);
}

function isBetter(candidate: Service, known: Service): boolean {
  if (candidate.majorApiVersion !== known.majorApiVersion) {
    return candidate.majorApiVersion > known.majorApiVersion;
  }
  return (candidate.validFor?.start ?? new Date(0)) > (known.validFor?.start ?? new Date(0));
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/;

function toService({ url, majorApiVersion }: Service): SigningService {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
    throw invalid(`${url} is plain http; the identity token would travel readable`);
  }
  return { url: url.replace(/\/+$/, ''), majorApiVersion };
}

function invalid(what: string): AppError {
  return new AppError('invalid-input', `signing config ${what}`, {
    hint: 'give a Sigstore SigningConfig v0.2 (signing_config.json of the instance)',
  });
}
