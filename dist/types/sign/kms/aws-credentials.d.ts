import type { KmsContext } from './kms-context.ts';
export interface AwsCredentials {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
}
/**
 * AWS credentials, first found: AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY; a role by web identity (AWS_ROLE_ARN with
 * AWS_WEB_IDENTITY_TOKEN_FILE or the run's own identity token: no long-lived secret); the container's endpoint.
 * Errors: `missing-permission` when there are none, and those of the exchange.
 */
export declare function awsCredentials(region: string, context: KmsContext): Promise<AwsCredentials>;
