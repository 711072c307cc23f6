/** 30 letters or digits near `aliyun`, `alibaba` or `access_key_secret`. */
export declare const alibabaAccessKeySecret: import("../secret-rule.ts").SecretRule;
