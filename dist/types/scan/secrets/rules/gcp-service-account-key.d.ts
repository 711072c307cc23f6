/** The private key in the JSON file of a Google Cloud service account. */
export declare const gcpServiceAccountKey: import("../secret-rule.ts").SecretRule;
