import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** What a program may import. A name that goes or comes is a change of the library: think of its version, then edit. */
const VALUES = [
  'AppError',
  'aibomStatement',
  'appendAudit',
  'compareDecisions',
  'createKeySigner',
  'createKeyVerifier',
  'createKeylessSigner',
  'createNoteSigner',
  'createRuleEvaluator',
  'createSigstoreVerifier',
  'diffBoms',
  'digestModel',
  'digestSourceTree',
  'evaluateGate',
  'exitCodeOf',
  'explainPolicy',
  'fileSubject',
  'formatDigest',
  'gatherEvidence',
  'generateAibom',
  'generateKeyPair',
  'graphOfBom',
  'hashModelPart',
  'isAppError',
  'keyIdOf',
  'loadPolicy',
  'makeApproval',
  'makeDecisionStatements',
  'makeOverride',
  'makeProvenance',
  'makeRetirement',
  'makeScanStatement',
  'makeWaiver',
  'mergeBoms',
  'modelSubject',
  'openFolderStore',
  'parseDigest',
  'publicGoodTrustedRoot',
  'readAudit',
  'readBom',
  'renderSarif',
  'scanIac',
  'scanSecrets',
  'scoreBom',
  'signModel',
  'signStatement',
  'storeStatement',
  'toDot',
  'toMermaid',
  'toSvg',
  'validateBomDocument',
  'verifyAudit',
  'verifyDecision',
  'verifyModel',
  'verifyModelByMany',
];
const TYPES = [
  'AcceptedDecision',
  'AibomOptions',
  'AibomResult',
  'AppendOptions',
  'AppendResult',
  'ApprovalFields',
  'AuditEntry',
  'AuditEvent',
  'AuditVerification',
  'BomChange',
  'BomComponent',
  'BomEdge',
  'BomFormat',
  'BomGraph',
  'BomScore',
  'BomValidation',
  'BomScoreProfile',
  'BomView',
  'Clock',
  'Coverage',
  'Decision',
  'DecisionCheck',
  'DecisionDifference',
  'DecisionFinding',
  'DecisionQuestion',
  'DecisionStatements',
  'DeclarationsFile',
  'DigestModelOptions',
  'DigestSet',
  'ErrorClass',
  'ErrorCode',
  'EvaluateRule',
  'Evidence',
  'EvidenceKind',
  'EvidenceStore',
  'ExplainOptions',
  'ExplainedRequirement',
  'Explanation',
  'Finding',
  'GateInput',
  'GatherOptions',
  'GatheredEvidence',
  'GenerateKeyOptions',
  'GeneratedKeyPair',
  'KeySignerOptions',
  'KeylessSignerOptions',
  'LoadedPolicy',
  'Manifest',
  'ManifestEntry',
  'MergeSource',
  'Mode',
  'ModelVerified',
  'NoteSigner',
  'NoteSignerOptions',
  'OverrideFields',
  'PartyReference',
  'Policy',
  'ProfileGap',
  'Progress',
  'ProvenanceOptions',
  'RefusedDecision',
  'RejectedBundle',
  'Result',
  'RetirementFields',
  'RuleAnswer',
  'RuleFacts',
  'ScanIacOptions',
  'ScanPredicate',
  'ScanResult',
  'ScanSecretsOptions',
  'ScoreLine',
  'Severity',
  'SignModelOptions',
  'SignOutcome',
  'SignedBundle',
  'Signer',
  'SignerIdentity',
  'SigstoreVerifierOptions',
  'Statement',
  'StoredEvidence',
  'Subject',
  'ThresholdVerified',
  'TrustedTime',
  'Verdict',
  'Verifier',
  'VerifyAuditOptions',
  'VerifyModelByManyOptions',
  'VerifyModelOptions',
  'WaiverFields',
];

/** The names in `export { … } from` of the entry, read from its text: types leave no trace at run time. */
function exported(): { values: string[]; types: string[] } {
  const text = fs.readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8');
  const values: string[] = [];
  const types: string[] = [];
  for (const [, isType, names = ''] of text.matchAll(/export (type )?\{([^}]*)\} from/g)) {
    for (const name of names.split(',').map((each) => each.trim())) {
      if (name === '') continue;
      if (isType !== undefined || name.startsWith('type ')) types.push(name.replace('type ', ''));
      else values.push(name);
    }
  }
  return { values: values.sort(), types: types.sort() };
}

describe('the exports of the library', () => {
  it('are these values and types, and nothing else', () => {
    expect(exported()).toEqual({ values: VALUES, types: TYPES });
  });

  it('are all there is: no default export, no star, no code of its own', () => {
    const text = fs.readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8');
    const rest = text.replaceAll(/export (type )?\{[^}]*\} from '[^']+';/g, '').replaceAll(/^\/\/.*$/gm, '');
    expect(rest.trim()).toBe('');
  });
});
