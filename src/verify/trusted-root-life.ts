import { X509Certificate } from 'node:crypto';
import * as z from 'zod';
import { decodeBase64 } from '../domain/base64.ts';
import { readCertificatesPem } from '../domain/certificate-pem.ts';
import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** How long what a trust file names is in use, as it says itself. */
export interface TrustLife {
  /** When its newest key or certificate came into use. */
  readonly newest: Date | undefined;
  /** When the first kind of them has none left that is in use; undefined when it names no end. */
  readonly expires: Date | undefined;
  /** The kind that ends first: `certificate authority`, `log` … */
  readonly expiring: string | undefined;
}

const MAX_BYTES = 4 * 1024 * 1024;

const validFor = z
  .looseObject({ start: z.coerce.date().nullish(), end: z.coerce.date().nullish() })
  .nullish();
const key = z.looseObject({ publicKey: z.looseObject({ validFor }) });
const authority = z.looseObject({
  certChain: z.looseObject({
    certificates: z
      .array(z.looseObject({ rawBytes: z.string() }))
      .min(1)
      .max(16),
  }),
  validFor,
});
const schema = z.looseObject({
  tlogs: z.array(key).max(256).default([]),
  ctlogs: z.array(key).max(256).default([]),
  certificateAuthorities: z.array(authority).max(64).default([]),
  timestampAuthorities: z.array(authority).max(64).default([]),
});

interface Span {
  readonly start: Date | undefined;
  readonly end: Date | undefined;
}

/**
 * Reads a Sigstore TrustedRoot (JSON), or certificates as PEM. Only times are looked at. Errors: `trust-root`,
 * `invalid-key`, `malformed`.
 */
export function trustLifeOf(text: string, what: string): TrustLife {
  if (!text.trimStart().startsWith('{')) {
    const spans = readCertificatesPem(text, what).map((der) => spanOf(new X509Certificate(der)));
    return lifeOf([['certificate', spans]]);
  }
  const parsed = schema.safeParse(parseStrictJson(text, { maxBytes: MAX_BYTES, what }));
  if (!parsed.success) throw new AppError('trust-root', `${what} is not a trusted root that can be read`);
  const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = parsed.data;
  const keys = (list: typeof tlogs): Span[] => list.map(({ publicKey }) => given(publicKey.validFor));
  const chains = (list: typeof certificateAuthorities): Span[] =>
    list.map((each) => within(given(each.validFor), each.certChain.certificates, what));
  return lifeOf([
    ['certificate authority', chains(certificateAuthorities)],
    ['transparency log', keys(tlogs)],
    ['certificate log', keys(ctlogs)],
    ['timestamp authority', chains(timestampAuthorities)],
  ]);
}

function lifeOf(kinds: readonly (readonly [kind: string, spans: readonly Span[]])[]): TrustLife {
  const starts = kinds.flatMap(([, spans]) => spans.flatMap(({ start }) => start ?? []));
  const newest = starts.length === 0 ? undefined : new Date(Math.max(...starts.map(Number)));
  let first: { readonly kind: string; readonly end: Date } | undefined;
  for (const [kind, spans] of kinds) {
    const ends = spans.flatMap(({ end }) => end ?? []);
    if (spans.length === 0 || ends.length < spans.length) continue; // none there, or one without end
    const end = new Date(Math.max(...ends.map(Number)));
    if (first === undefined || end < first.end) first = { kind, end };
  }
  return { newest, expires: first?.end, expiring: first?.kind };
}

function given(span: z.infer<typeof validFor>): Span {
  return { start: span?.start ?? undefined, end: span?.end ?? undefined };
}

/** A chain ends with the first of its certificates. */
function within({ start, end }: Span, chain: readonly { readonly rawBytes: string }[], what: string): Span {
  const ends = chain.map(({ rawBytes }) => {
    try {
      return spanOf(new X509Certificate(decodeBase64(rawBytes) ?? new Uint8Array())).end;
    } catch (cause) {
      throw new AppError('trust-root', `${what} holds a certificate that cannot be read`, { cause });
    }
  });
  const all = [end, ...ends].flatMap((each) => each ?? []);
  return { start, end: all.length === 0 ? undefined : new Date(Math.min(...all.map(Number))) };
}

function spanOf({ validFromDate, validToDate }: X509Certificate): Span {
  return { start: validFromDate, end: validToDate };
}
