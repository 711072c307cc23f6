import { parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';

/** Where an image or artifact is: exact registry host (with port), repository, and a tag or a digest. */
export interface ImageReference {
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  /** `sha256:<hex>`; when both are given the digest decides and the tag is only a name. */
  readonly digest?: string;
}

/** A reference is an image when it starts like this. The second form is for a registry without TLS that is not on this machine. */
const SCHEME = /^oci(\+http)?:\/\//;

/** Whether a text names something in a registry. */
export function isReference(text: string): boolean {
  return SCHEME.test(text);
}

/** The host that `oci+http://HOST/…` allows to be spoken to without TLS; none for `oci://`. */
export function plainHttpHost(text: string): string | undefined {
  return SCHEME.exec(text)?.[1] === undefined ? undefined : parseReference(text).registry;
}

const HOST =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/;
/** distribution-spec: repository name and tag grammar. */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/**
 * Reads `oci://HOST/REPO[:TAG][@sha256:HEX]` (or `oci+http://`), with or without the scheme. A name without a host is refused: guessing a
 * public registry is how the wrong image gets signed. No tag and no digest means tag `latest`. Error: `invalid-subject`.
 */
export function parseReference(text: string): ImageReference {
  const rest = text.replace(SCHEME, '');
  const slash = rest.indexOf('/');
  const registry = slash < 0 ? '' : rest.slice(0, slash);
  if (text.length > 512 || !HOST.test(registry) || !/[.:]|^localhost$/.test(registry)) {
    throw invalid(text, 'names no registry host', 'write oci://HOST/REPOSITORY@sha256:HEX');
  }
  const [named = '', digest, ...extra] = rest.slice(slash + 1).split('@');
  if (extra.length > 0 || (digest !== undefined && !isSha256(digest))) {
    throw invalid(
      text,
      'has a digest that is not sha256:<64 hex digits>',
      'copy the digest from the registry',
    );
  }
  const colon = named.lastIndexOf(':');
  const repository = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  if (!REPOSITORY.test(repository)) throw invalid(text, 'has a repository name that no registry accepts');
  if (tag !== undefined && !TAG.test(tag)) throw invalid(text, 'has a tag that no registry accepts');
  return {
    registry,
    repository,
    ...(tag === undefined && digest === undefined ? { tag: 'latest' } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** `HOST/REPO@DIGEST`, else `HOST/REPO:TAG`: what a person can paste into another tool. */
export function formatReference(reference: ImageReference): string {
  const name = `${reference.registry}/${reference.repository}`;
  if (reference.digest !== undefined) return `${name}@${reference.digest}`;
  return `${name}:${reference.tag ?? 'latest'}`;
}

/** Tag under which registries without the referrers API keep the index of referrers (distribution-spec, fallback tag). */
export function referrersTag(digest: string): string {
  return digest.replace(':', '-').slice(0, 128);
}

function isSha256(text: string): boolean {
  return text.startsWith('sha256:') && parseDigest(text) !== undefined;
}

function invalid(text: string, why: string, hint?: string): AppError {
  return new AppError(
    'invalid-subject',
    `image reference ${JSON.stringify(text)} ${why}`,
    hint === undefined ? {} : { hint },
  );
}
