import { PRODUCT } from '../../domain/product.ts';
import type { RuleMeta } from '../../domain/scan.ts';
import type { AssignmentShape, NearShape, RuleExamples, SecretRule, TokenShape } from './secret-rule.ts';

interface RuleSpec {
  readonly id: string;
  readonly title: string;
  /** Default critical. */
  readonly severity?: RuleMeta['severity'];
  /** Default high for tokens, medium for values near a name, low for assignments. */
  readonly confidence?: RuleMeta['confidence'];
  readonly remediation: string;
  readonly references: readonly string[];
  readonly keywords: readonly string[];
  readonly minEntropy?: number;
  readonly check?: SecretRule['check'];
  readonly strength?: SecretRule['strength'];
  readonly stopwords?: boolean;
  readonly examples: () => RuleExamples;
}

/** A rule for secrets that carry their own mark. */
export function tokenRule(spec: RuleSpec & Omit<TokenShape, 'kind'>): SecretRule {
  const { pattern, maxLength, offsets, contains, encoded } = spec;
  const shape: TokenShape = {
    kind: 'token',
    pattern,
    maxLength,
    encoded: encoded ?? (spec.strength !== 'guessable' && offsets === undefined),
    ...(offsets === undefined ? {} : { offsets }),
    ...(contains === undefined ? {} : { contains }),
  };
  return { ...common(spec, 'high'), shape, stopwords: spec.stopwords ?? false };
}

/** A rule for secrets that are known only by the name beside them. */
export function nearRule(spec: RuleSpec & Omit<NearShape, 'kind'>): SecretRule {
  const { value, alphabet, minLength, maxLength, reach, hint, multiline } = spec;
  const shape: NearShape = {
    kind: 'near',
    value,
    alphabet,
    minLength,
    maxLength,
    ...(reach === undefined ? {} : { reach }),
    ...(hint === undefined ? {} : { hint }),
    ...(multiline === undefined ? {} : { multiline }),
  };
  return { ...common(spec, 'medium'), shape, stopwords: spec.stopwords ?? true };
}

/** A rule for values assigned to a telling name; says nothing in files that are full of harmless random text. */
export function assignmentRule(spec: RuleSpec & Omit<AssignmentShape, 'kind'>): SecretRule {
  const shape: AssignmentShape = { kind: 'assignment', minLength: spec.minLength, maxLength: spec.maxLength };
  return { ...common(spec, 'low'), shape, stopwords: spec.stopwords ?? true, skipPaths: NOISY_PATHS };
}

/** Lock files, source maps, minified code, vector images and test snapshots: random text by nature. */
const NOISY_PATHS =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|Pipfile\.lock|Cargo\.lock|composer\.lock|Gemfile\.lock|go\.sum)$|\.(?:map|svg|snap|po)$|\.min\.(?:js|css|mjs)$/;

function common(
  spec: RuleSpec,
  confidence: RuleMeta['confidence'],
): Omit<SecretRule, 'shape' | 'stopwords' | 'skipPaths'> {
  return {
    meta: {
      id: spec.id,
      title: spec.title,
      severity: spec.severity ?? 'critical',
      confidence: spec.confidence ?? confidence,
      since: PRODUCT.version,
      remediation: spec.remediation,
      references: spec.references,
    },
    keywords: spec.keywords,
    minEntropy: spec.minEntropy ?? 3,
    strength: spec.strength ?? 'random',
    examples: spec.examples,
    ...(spec.check === undefined ? {} : { check: spec.check }),
  };
}
