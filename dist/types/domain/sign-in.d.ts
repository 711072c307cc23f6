/** Ways for a person to sign in: in a browser on this machine, or with a code on any other device. */
export declare const SIGN_IN_WAYS: readonly ["browser", "device"];
export type SignInWay = (typeof SIGN_IN_WAYS)[number];
