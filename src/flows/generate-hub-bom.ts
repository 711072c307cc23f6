import path from 'node:path';
import { generateAibom, type AibomResult } from '../aibom/generate-aibom.ts';
import { AppError, isAppError } from '../domain/errors.ts';
import type { BomFormat } from '../domain/bom-format.ts';
import { writeAtomically } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { readDeclarationsFile, statedTime, type GenerateBomOptions } from './generate-bom.ts';
import { besideOf, distinctFormats } from './generate-boms.ts';
import { DEFAULT_HUB, readHubModel, type HubModel } from './read-hub-model.ts';

export interface GenerateHubBomOptions extends Pick<
  GenerateBomOptions,
  'output' | 'format' | 'declarations' | 'name' | 'version'
> {
  /** Base address of the hub; default: huggingface.co. */
  readonly endpoint?: string | undefined;
}

export interface HubBomOutcome extends AibomResult {
  /** `owner/name@COMMIT`. */
  readonly reference: string;
  /** Branch or tag that was asked for, when it was no commit. */
  readonly resolvedFrom: string | undefined;
  /** `sha256:<hex>` that a folder with these files has, if the hub's word on the large ones is true. */
  readonly digest: string;
  readonly output: string | undefined;
  /** Files whose SHA-256 is the hub's word. */
  readonly statedFiles: number;
}

/**
 * Describes a model on a hub without downloading its weights: small files are read whole, headers of the others by
 * ranges. Nothing is signed: evidence is about bytes that somebody has read. Errors: those of `readHubModel`, of the
 * declarations, `internal`.
 */
export async function generateHubBom(
  reference: string,
  options: GenerateHubBomOptions,
  context: FlowContext,
): Promise<HubBomOutcome> {
  const model = await readHubModel(reference, options.endpoint ?? DEFAULT_HUB, context);
  return await describeHubModel(model, options, context);
}

export interface GenerateHubBomsOptions extends Omit<GenerateHubBomOptions, 'format' | 'output'> {
  /** Default: `cyclonedx-1.6` alone. */
  readonly formats?: readonly BomFormat[] | undefined;
  /** File of the first format; each further one lies beside it (`besideOf`). */
  readonly output: string;
}

/** One document for each format, of a model that is listed once. Errors: those of `generateHubBom`; a format twice. */
export async function generateHubBoms(
  reference: string,
  { formats = [], output, ...options }: GenerateHubBomsOptions,
  context: FlowContext,
): Promise<readonly [HubBomOutcome, ...HubBomOutcome[]]> {
  const [first, ...others] = distinctFormats(formats);
  const model = await readHubModel(reference, options.endpoint ?? DEFAULT_HUB, context);
  const made: [HubBomOutcome, ...HubBomOutcome[]] = [
    await describeHubModel(model, { ...options, format: first, output }, context),
  ];
  for (const format of others)
    made.push(
      await describeHubModel(model, { ...options, format, output: besideOf(output, format) }, context),
    );
  return made;
}

async function describeHubModel(
  { id, commit, resolvedFrom, manifest, remote }: HubModel,
  options: GenerateHubBomOptions,
  context: FlowContext,
): Promise<HubBomOutcome> {
  const timestamp = statedTime(context);
  const { format, declarations } = options;
  const stated = declarations === undefined ? undefined : await readDeclarationsFile(declarations);
  const result = await generateAibom({
    manifest,
    remote,
    name: options.name ?? id,
    version: options.version ?? commit,
    ...(format === undefined ? {} : { format }),
    ...(stated === undefined ? {} : { declarations: stated }),
    ...(timestamp === undefined ? {} : { timestamp }),
  }).catch((error: unknown) => {
    if (!isAppError(error) || error.code !== 'changed-while-reading') throw error;
    throw new AppError('content-mismatch', 'the hub delivers a file with another SHA-256 than it lists', {
      cause: error,
      hint: error.message,
    });
  });
  const output = options.output === undefined ? undefined : path.resolve(options.output);
  if (output !== undefined) await writeAtomically(output, result.bytes);
  return {
    ...result,
    reference: `${id}@${commit}`,
    resolvedFrom,
    digest: `sha256:${manifest.rootSha256}`,
    output,
    statedFiles: manifest.entries.filter(({ source }) => source === 'hub-api').length,
  };
}
