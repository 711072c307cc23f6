import type { AuditEvent } from '../audit/audit-event.ts';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import type { Subject } from '../domain/subject.ts';
import { readVariable } from '../platform/environment.ts';
import type { FlowContext } from './context.ts';

/** Who did something: told by the caller (proves nothing), by the runner, or by the signature that was made. */
export type AuditActor = AuditEvent['actor'];

/** The actor of a signature, whose id anybody can check. */
export function actorOfSigner(signer: SignerIdentity): AuditActor {
  return signer.kind === 'key'
    ? { id: signer.keyId, method: 'key' }
    : {
        id: signer.identity,
        issuer: signer.issuer,
        method: signer.isOwnAuthority === true ? 'certificate' : 'keyless',
      };
}

/** The account that started the run in GitHub Actions; outside, the name that was given (`invalid-input` without one). */
export function actorOfRun(given: string | undefined, context: FlowContext): AuditActor {
  if (given !== undefined) return { id: given, method: 'local' };
  const login = readVariable('githubActor', context.env);
  if (login !== undefined && readVariable('githubActions', context.env) === 'true') {
    const issuer = readVariable('githubServerUrl', context.env);
    return { id: login, ...(issuer === undefined ? {} : { issuer }), method: 'github-actions' };
  }
  throw new AppError('invalid-input', 'nobody was named as actor', { hint: 'give --actor NAME' });
}

/** Link to the run, when there is one. */
export function runOf(context: FlowContext): Pick<AuditEvent, 'run'> {
  const { env } = context;
  const server = readVariable('githubServerUrl', env);
  const repository = readVariable('githubRepository', env);
  const id = readVariable('githubRunId', env);
  if (server === undefined || repository === undefined || id === undefined) return {};
  const attempt = Number(readVariable('githubRunAttempt', env));
  const uri = `${server}/${repository}/actions/runs/${id}`;
  return { run: { uri, ...(Number.isSafeInteger(attempt) && attempt > 0 ? { attempt } : {}) } };
}

export interface EventParts {
  readonly action: string;
  readonly actor?: string | undefined;
  readonly subject?: Subject | undefined;
  readonly environment?: string | undefined;
  /** `NAME=VALUE` texts. */
  readonly details?: readonly string[] | undefined;
  readonly consumers?: readonly string[] | undefined;
  /** `NAME=VALUE` texts: what was before the change, and what is after it. */
  readonly before?: readonly string[] | undefined;
  readonly after?: readonly string[] | undefined;
}

/** An event as a person or a workflow reports it. Checked when it is appended. */
export function makeAuditEvent(parts: EventParts, context: FlowContext): AuditEvent {
  const { subject, environment, consumers } = parts;
  return {
    action: parts.action,
    actor: actorOfRun(parts.actor, context),
    ...(subject === undefined ? {} : { subject: { ...subject, digest: { ...subject.digest } } }),
    ...(environment === undefined ? {} : { environment }),
    ...pairsOf('before', parts.before),
    ...pairsOf('after', parts.after),
    ...pairsOf('details', parts.details),
    ...(consumers === undefined || consumers.length === 0 ? {} : { consumers: [...consumers] }),
    ...runOf(context),
  };
}

function pairsOf<Name extends 'before' | 'after' | 'details'>(
  name: Name,
  texts: readonly string[] | undefined,
): Partial<Record<Name, Record<string, string>>> {
  if (texts === undefined || texts.length === 0) return {};
  return { [name]: Object.fromEntries(texts.map(splitPair)) } as Partial<
    Record<Name, Record<string, string>>
  >;
}

/** `NAME=VALUE` → pair; `invalid-input` otherwise. The value may hold more `=`. */
export function splitPair(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) {
    throw new AppError('invalid-input', `${JSON.stringify(text)} is not NAME=VALUE`);
  }
  return [text.slice(0, at), text.slice(at + 1)];
}
