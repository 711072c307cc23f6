import { systemContext } from '../flows/context.ts';
import { digestSubject } from '../flows/digest-subject.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import { done, type Verb } from './verb.ts';

export interface DigestVerbOptions extends SubjectFlags {
  readonly path: string;
}

export const digestVerb: Verb<DigestVerbOptions> = async (options, ports) => {
  const { subject, digest, manifest } = await digestSubject(
    options.path,
    identifyOptions(options),
    systemContext(ports),
  );
  const files = manifest?.entries.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  return done(`${digest}\n`, {
    digest,
    subject,
    ...(manifest === undefined ? {} : { totalBytes: manifest.totalBytes, ignored: manifest.ignored, files }),
  });
};
