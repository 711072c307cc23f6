/** A PEM block with a private key: RSA, EC, DSA, PKCS#8, OpenSSH, OpenPGP; also without its last line when it is long. */
export declare const privateKey: import("../secret-rule.ts").SecretRule;
