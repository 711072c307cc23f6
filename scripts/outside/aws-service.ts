// The key service of kms-interop.ts: moto's server (AWS KMS and IAM) on loopback.
import { AwsV4Signer } from 'aws4fetch';
import { spawn } from 'node:child_process';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { OUTSIDE, toolPath } from './cosign.ts';

const READY_TIMEOUT_MS = 30_000;
const REGION = 'eu-west-1';

export type Env = Readonly<Record<string, string>>;

export interface AwsService {
  /** `127.0.0.1:PORT`, as it stands in an `awskms://` URI. */
  readonly host: string;
  /** One call of the JSON API of KMS, by nobody in particular: permissions are not looked at yet. */
  kms(action: string, input: object): Promise<Record<string, unknown>>;
  /** A user with this policy document (none: no permission at all); gives the environment that signs as this user. */
  user(name: string, policy?: object): Promise<Env>;
  /** From now on every request must be signed by a user who may do it. */
  demandPermission(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs a server for as long as `use` takes. */
async function withServer<T>(
  file: string,
  args: (port: number) => readonly string[],
  { env, ready, use }: { env?: Env; ready: (url: string) => string; use: (url: string) => Promise<T> },
): Promise<T> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const child = spawn(file, args(port), { stdio: 'ignore', env: { ...process.env, ...env } });
  const exited = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with ${String(code)}`));
    });
  });
  exited.catch(() => undefined);
  try {
    await Promise.race([exited, answers(ready(url))]);
    return await use(url);
  } finally {
    child.kill();
  }
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < end) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} did not answer`);
}

/** AWS KMS and IAM as moto has them. Requests are checked as botocore signs them once permission is demanded. */
export async function withAws<T>(use: (aws: AwsService) => Promise<T>): Promise<T> {
  toolPath('moto_server', 'install-python.sh');
  const python = path.join(OUTSIDE, 'venv/moto/bin/python');
  const launcher = path.join(import.meta.dirname, 'moto_kms.py');
  const args = (port: number) => [launcher, '-H', '127.0.0.1', '-p', String(port)];
  const ready = (url: string): string => `${url}/moto-api/data.json`;
  return await withServer(python, args, {
    ready,
    use: (url) => use(awsAt(url)),
  });
}

function awsAt(url: string): AwsService {
  const send = async (service: string, body: string, headers: Env): Promise<string> => {
    const credentials = { accessKeyId: 'setup', secretAccessKey: 'setup' };
    const signed = await new AwsV4Signer({
      ...credentials,
      ...{ method: 'POST', url: `${url}/`, headers, body, service, region: REGION },
    }).sign();
    const response = await fetch(signed.url, { method: 'POST', headers: signed.headers, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${service}: ${String(response.status)} ${text.slice(0, 300)}`);
    return text;
  };
  const iam = (Action: string, input: Env): Promise<string> =>
    send('iam', new URLSearchParams({ Action, Version: '2010-05-08', ...input }).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
  return {
    host: new URL(url).host,
    kms: async (action, input) => {
      const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `TrentService.${action}`,
      };
      const text = await send('kms', JSON.stringify(input), headers);
      return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    },
    user: async (UserName, policy) => {
      await iam('CreateUser', { UserName });
      if (policy !== undefined)
        await iam('PutUserPolicy', { UserName, PolicyName: 'p', PolicyDocument: JSON.stringify(policy) });
      const made = await iam('CreateAccessKey', { UserName });
      const textOf = (tag: string): string => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(made)?.[1] ?? '';
      return {
        AWS_REGION: REGION,
        AWS_ACCESS_KEY_ID: textOf('AccessKeyId'),
        AWS_SECRET_ACCESS_KEY: textOf('SecretAccessKey'),
      };
    },
    demandPermission: async () => {
      await fetch(`${url}/moto-api/reset-auth`, { method: 'POST', body: '0' });
    },
  };
}
