import type { DigestSet } from '../domain/digest.ts';
import type { DescribedModel } from './described-model.ts';
/**
 * Profile `identity`: the BOM says which model it is about, down to each file. Its main component is a model with a
 * name; that component states the subject's SHA-256, as a hash or as the model digest property; it lists at least one
 * file, each with a SHA-256 and no path twice. With the property, the files must add up to that model digest (OMS v1.0
 * root), so a BOM cannot leave a file out. Returns what is wrong, or undefined.
 */
export declare function checkIdentityProfile({ sha256: own, digest: stated, files }: DescribedModel, subject: DigestSet): string | undefined;
