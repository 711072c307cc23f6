/** `ABSK` and 109 to 269 base64 characters, or `bedrock-api-key-` and base64 of the service name. */
export declare const awsBedrockApiKey: import("../secret-rule.ts").SecretRule;
