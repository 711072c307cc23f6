import type { CleanExample, MatchExample, RuleExamples } from './secret-rule.ts';

interface TokenExampleSpec {
  /** Environment variable that usually holds it. */
  readonly name: string;
  readonly secret: string;
  /** The fixed start of the secret. */
  readonly prefix: string;
  /** Further texts without a secret. */
  readonly clean: readonly string[];
  readonly match?: readonly MatchExample[];
}

/** The places a token is found in everywhere, and what looks like it and is none. */
export function tokenExamples(spec: TokenExampleSpec): RuleExamples {
  const { name, secret, prefix } = spec;
  const blanked = prefix + secret.slice(prefix.length).replace(/[A-Za-z0-9+/]/g, 'x');
  return {
    match: [
      { text: `# settings\n${name}=${secret}\n`, secret, path: '.env' },
      { text: `import os\n\nclient = Service("${secret}", timeout=30)\n`, secret, path: 'app.py' },
      {
        text: `{"cells": "key = \\"${secret}\\"\\n"}\n`,
        secret,
        path: 'notes.json',
        evasion: 'escaped inside a JSON string',
      },
      {
        text: `{"log": "started\\n${secret}\\r\\nended"}\n`,
        secret,
        path: 'log.json',
        evasion: 'right behind the letter of an escape',
      },
      ...(spec.match ?? []),
    ],
    clean: [
      { text: `${name}=${secret.slice(0, prefix.length + 6)}\n` },
      { text: `${name}=${blanked}\n` },
      ...spec.clean.map((text): CleanExample => ({ text })),
    ],
  };
}

interface NearExampleSpec {
  readonly name: string;
  /** A call that takes the secret, up to its opening quote. */
  readonly call: string;
  readonly secret: string;
  readonly clean: readonly string[];
  readonly match?: readonly MatchExample[];
}

/** The same for a secret that is known by its name only. */
export function nearExamples(spec: NearExampleSpec): RuleExamples {
  const { name, call, secret } = spec;
  return {
    match: [
      { text: `export ${name}=${secret}\n`, secret, path: 'run.sh' },
      { text: `import os\n\nclient = ${call}"${secret}")\n`, secret, path: 'app.py' },
      {
        text: `env:\n  - name: ${name}\n    value: ${secret}\n`,
        secret,
        path: 'pod.yaml',
        evasion: 'name and value on two lines',
      },
      ...(spec.match ?? []),
    ],
    clean: [
      { text: `${name}=${secret.slice(0, 7)}\n` },
      { text: `client = ${call}os.environ["${name}"])\n` },
      { text: `id = "${secret}"\n` },
      ...spec.clean.map((text): CleanExample => ({ text })),
    ],
  };
}
