/** `tskey-`, the kind, an id and 16 or more letters or digits. */
export declare const tailscaleKey: import("../secret-rule.ts").SecretRule;
