import type { InputValues } from '../../platform/inputs.ts';
import type { MODEL_SIGNING_INPUTS } from '../specs/model-inputs.ts';
import { countInput } from './count-input.ts';

/** What the inputs say about how a model is signed, by the names of the flows. */
export function modelSigningInputs(inputs: InputValues<typeof MODEL_SIGNING_INPUTS>) {
  const trust = {
    key: inputs['public-key'],
    certificateIdentity: inputs['certificate-identity'],
    certificateOidcIssuer: inputs['certificate-oidc-issuer'],
    trustedRoot: inputs['trusted-root'],
    certificateRoot: inputs['certificate-root'],
    certificateSubject: inputs['certificate-subject'],
  };
  const { serialization, hash, state, previous, full, merge } = inputs;
  return {
    ...{ serialization, hash, state, previous, full, merge },
    shardSize: countInput('shard-size', inputs['shard-size']),
    shardAlgorithm: inputs['shard-algorithm'],
    knownDigests: inputs['known-digests'],
    ...(Object.values(trust).every((value) => value === undefined) ? {} : { previousSigner: trust }),
  };
}
