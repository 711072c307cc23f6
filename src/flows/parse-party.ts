import { AppError } from '../domain/errors.ts';
import type { PartyReference } from '../gate/gate-input.ts';

/** `github:LOGIN`, `key:HEX`, an e-mail address or URI, or else the name of a person in the policy. Throws `invalid-input`. */
export function parseParty(text: string): PartyReference {
  const login = /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?)$/.exec(text)?.[1];
  if (login !== undefined) return { kind: 'github', login };
  const keyId = /^key:([0-9a-f]{64})$/.exec(text)?.[1];
  if (keyId !== undefined) return { kind: 'key', keyId };
  if (text.startsWith('github:') || text.startsWith('key:')) {
    throw new AppError('invalid-input', `${JSON.stringify(text)} names nobody`, {
      hint: 'write github:LOGIN, key:<64 lower-case hex>, an e-mail address, a URI, or a name of the policy',
    });
  }
  return /@|:\/\//.test(text) ? { kind: 'identity', identity: text } : { kind: 'person', name: text };
}
