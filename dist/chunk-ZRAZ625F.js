import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  BOM_FORMATS,
  DEFAULT_BOM_FORMAT
} from "./chunk-LWDO773Q.js";
import {
  MODES
} from "./chunk-QV7HV4YA.js";
import {
  SEVERITIES
} from "./chunk-VD4GU3UI.js";

// src/actions/specs/shared-inputs.ts
var SIGNER_INPUTS = {
  key: {
    type: "text",
    description: "Private key that signs: a PEM file, or env://NAME for PEM text in an environment variable. The pass phrase comes from SALLYPORT_KEY_PASSPHRASE."
  },
  keyless: {
    type: "boolean",
    description: "Sign through Sigstore with the identity of this run (needs permissions: id-token: write)."
  },
  kms: {
    type: "text",
    description: "Key in a service that signs: awskms://, gcpkms://, azurekms:// or hashivault:// as cosign writes them (docs/signing.md)."
  },
  pkcs11: {
    type: "text",
    description: "Key in a hardware module that signs: URI of RFC 7512 with module-path. The PIN comes from its pin-source or SALLYPORT_PKCS11_PIN."
  },
  "certificate-chain": {
    type: "text",
    description: "PEM file with the certificate of key, kms or pkcs11 first and its chain after it: the signature carries them."
  },
  "timestamp-url": {
    type: "lines",
    description: "RFC 3161 timestamp authorities that stamp the signature of key, kms or pkcs11, one address a line."
  },
  "signing-config": {
    type: "text",
    description: "SigningConfig v0.2 JSON file. For keyless: which Fulcio, Rekor and timestamp authority; when empty the public-good Sigstore. For a key: the logs and timestamp authorities that witness its signature."
  },
  "allow-public-log": {
    type: "boolean",
    description: "Sign keyless at the public-good Sigstore from a repository that is not public, too: its name and workflow become public there for ever. For a key: write to the public log that signing-config names."
  }
};
var STORE_FORMS = "a folder, oci://HOST/REPOSITORY (login of docker), or github:OWNER/NAME (token in the environment variable GITHUB_TOKEN)";
var TARGET_INPUTS = {
  image: {
    type: "lines",
    description: "Images in registries in the place of a model, one a line: oci://HOST/REPOSITORY@sha256:<hex>, or with a tag, which is looked up once."
  },
  file: {
    type: "text",
    description: "File in the place of a model: the signature is over its bytes, as cosign sign-blob makes it."
  },
  recursive: { type: "boolean", description: "image: also every platform below an index." },
  annotation: { type: "lines", description: "image: NAME=VALUE that the signature carries, one a line." }
};
var EVIDENCE_INPUT = {
  evidence: {
    type: "lines",
    description: `Evidence stores, one a line: ${STORE_FORMS}. The statement is signed and put there; needs a signer: key, keyless, kms or pkcs11.`
  }
};
var MODEL_INPUTS = {
  "allow-symlinks": {
    type: "boolean",
    description: "Follow symbolic links that stay inside the model folder, and those of a Hugging Face snapshot into its blobs."
  },
  ignore: {
    type: "lines",
    description: "Paths inside the model to leave out of its digest, one a line."
  }
};
var BOM_INPUTS = {
  format: {
    type: "lines",
    description: `Standard and version of the AI-BOM, several one a line: ${BOM_FORMATS.join(", ")}. When empty: ${DEFAULT_BOM_FORMAT}. The first is written to its file, each other one beside it with its format before .json.`
  },
  declarations: {
    type: "text",
    description: "File with what people state about the model (aibom.yml, see docs/aibom.md)."
  }
};
var BUILDER_INPUT = {
  builder: {
    type: "choice",
    choices: ["github", "local"],
    description: "Who vouches for the provenance: GitHub by the OIDC token of the job (needs permissions: id-token: write), or only the signer. When empty: github."
  }
};
var POLICY_INPUTS = {
  policy: {
    type: "text",
    required: true,
    description: "Policy file, from a place that the change under judgement cannot edit: base:PATH (the commit that the change goes to) or github:OWNER/NAME/PATH@COMMIT, read with github-token; or a PATH in the checkout of what nobody can change."
  },
  environment: { type: "text", required: true, description: "Environment of the policy to decide for." }
};
var MODE_INPUT = {
  mode: {
    type: "choice",
    choices: MODES,
    default: "enforce",
    description: "What a verdict other than pass does: enforce fails the step, warn and dry-run only say so. The verdict itself is the same."
  }
};
var AUDIT_INPUTS = {
  audit: {
    type: "text",
    description: "Folder of the audit log. The decision is appended to it; needs audit-key."
  },
  "audit-key": {
    type: "text",
    description: "Ed25519 private key that signs the checkpoint of the log: PEM file or env://NAME."
  }
};
var COMMENT_INPUTS = {
  comment: {
    type: "boolean",
    description: "Keep one comment with the summary on the pull request of this run (needs github-token and permissions: pull-requests: write)."
  },
  check: {
    type: "boolean",
    description: 'Make a check run "sallyport: ENVIRONMENT" with the verdict, to require in a ruleset (needs github-token and permissions: checks: write).'
  },
  "github-token": {
    type: "text",
    secret: true,
    description: "Token for the comment and for asking GitHub who reviewed and approved, where the policy lets that count; for example the token of the job."
  },
  "pull-request": {
    type: "text",
    description: "Number of the pull request whose reviews count, where the policy lets reviews count. When empty: that of the run."
  }
};
var UPLOAD_INPUT = {
  "upload-sarif": {
    type: "boolean",
    description: "Upload the findings to code scanning (needs github-token and permissions: security-events: write)."
  },
  "github-token": {
    type: "text",
    secret: true,
    description: "Token for upload-sarif, for example the token of the job."
  }
};
var SCAN_INPUTS = {
  path: { type: "text", required: true, description: "Folder to scan." },
  "subject-kind": {
    type: "choice",
    choices: ["model", "source"],
    description: "What the statement is about: the folder as a model, or its git work tree as source. When empty: source for the top of a work tree, else model."
  },
  exclude: {
    type: "lines",
    description: "Paths below the folder to leave out, one a line; recorded in the statement."
  },
  "fail-on": {
    type: "choice",
    choices: [...SEVERITIES, "none"],
    description: "Findings of this severity or worse give the verdict block. When empty: critical."
  },
  sarif: { type: "text", description: "SARIF 2.1.0 file to write." }
};

export {
  SIGNER_INPUTS,
  STORE_FORMS,
  TARGET_INPUTS,
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  BOM_INPUTS,
  BUILDER_INPUT,
  POLICY_INPUTS,
  MODE_INPUT,
  AUDIT_INPUTS,
  COMMENT_INPUTS,
  UPLOAD_INPUT,
  SCAN_INPUTS
};
