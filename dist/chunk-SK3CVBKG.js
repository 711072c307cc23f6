import {
  CONTENT_HASHES
} from "./chunk-GDYA6WYZ.js";

// src/actions/specs/model-inputs.ts
var MODEL_SIGNING_INPUTS = {
  serialization: {
    type: "choice",
    choices: ["files", "shards"],
    description: "What is hashed by itself. When empty: files."
  },
  hash: {
    type: "choice",
    choices: CONTENT_HASHES,
    description: "Hash of each file or shard. When empty: sha256."
  },
  "shard-size": { type: "text", description: "Bytes of a shard. When empty: 1000000000." },
  "shard-algorithm": {
    type: "choice",
    choices: ["specification", "model-signing"],
    description: "How the signature names the hash of a shard; model_signing up to 1.1 reads its own form alone. When empty: specification."
  },
  state: {
    type: "text",
    description: "File outside the model that remembers what was read; with previous only what changed is read again. Keep it on the same machine."
  },
  previous: {
    type: "text",
    description: "Signature that goes with state; it is verified before the state is believed."
  },
  full: { type: "boolean", description: "With state: read every file, and write the state anew." },
  "public-key": {
    type: "text",
    description: "Who made previous, if not the key that signs: public key (PEM file)."
  },
  "certificate-identity": {
    type: "text",
    description: "Who made previous: exact identity in the certificate."
  },
  "certificate-oidc-issuer": { type: "text", description: "Who made previous: exact OIDC issuer." },
  "trusted-root": {
    type: "text",
    description: "Who made previous: trusted root (JSON file) of that issuer."
  },
  "certificate-root": {
    type: "text",
    description: "Who made previous: PEM file with the roots of your own authority."
  },
  "certificate-subject": { type: "text", description: "Who made previous: exact distinguished name." },
  "known-digests": {
    type: "lines",
    description: "Where SHA-256 is taken from in the place of reading, one source a line: lfs (pointers), huggingface (its cache), oci://IMAGE, or a list as of sha256sum. The signature says so."
  },
  part: {
    type: "text",
    description: "Slice i/n of the model: it is hashed into output and nothing is signed. For a job matrix (docs/signing.md)."
  },
  output: { type: "text", description: "Part file to write; with part." },
  merge: {
    type: "lines",
    description: "Part files, or a folder of them, one a line: what they say together is signed. Every part must be there once."
  }
};

export {
  MODEL_SIGNING_INPUTS
};
