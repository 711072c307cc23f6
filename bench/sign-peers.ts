// The peers of bench/sign.ts, each as a command line; undefined when it is not installed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');

/** A program of the outside tools. */
export function outsideTool(name: string): string | undefined {
  const tool = path.join(outside, 'bin', name);
  return fs.existsSync(tool) ? tool : undefined;
}

export interface Signing {
  readonly model: string;
  readonly privateKey: string;
  readonly publicKey: string;
  /** Signature to write or to read. */
  readonly signature: string;
}

/** `model_signing sign key`; what its command line does not offer (shards, other hashes), by its library. */
export function modelSigningSign(what: Signing, config?: string): string[] | undefined {
  const tool = outsideTool('model_signing');
  if (tool === undefined) return undefined;
  const { model, privateKey, signature } = what;
  if (config === undefined) {
    return [tool, 'sign', 'key', model, '--private_key', privateKey, '--signature', signature];
  }
  const python = path.join(path.dirname(fs.realpathSync(tool)), 'python');
  const program = [
    'import sys, model_signing',
    `hashing = model_signing.hashing.Config().${config}`,
    'signing = model_signing.signing.Config().use_elliptic_key_signer(private_key=sys.argv[2])',
    'signing.set_hashing_config(hashing).sign(sys.argv[1], sys.argv[3])',
  ].join('\n');
  return [python, '-c', program, model, privateKey, signature];
}

/** `model_signing verify key`. */
export function modelSigningVerify(what: Signing): string[] | undefined {
  const tool = outsideTool('model_signing');
  if (tool === undefined) return undefined;
  const { model, publicKey, signature } = what;
  return [tool, 'verify', 'key', model, '--public_key', publicKey, '--signature', signature];
}

/** One `openssl dgst` per core, files given out by size. */
export function opensslTogether(files: readonly string[]): string[][] {
  const count = Math.min(os.availableParallelism(), files.length);
  const parts = Array.from({ length: count }, () => ({ bytes: 0, files: [] as string[] }));
  const sized = files.map((file) => ({ file, size: fs.statSync(file).size })).sort((a, b) => b.size - a.size);
  for (const { file, size } of sized) {
    const part = parts.reduce((least, next) => (next.bytes < least.bytes ? next : least));
    part.bytes += size;
    part.files.push(file);
  }
  return parts.map((part) => ['openssl', 'dgst', '-sha256', '-r', ...part.files]);
}
