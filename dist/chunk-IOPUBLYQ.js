import {
  childPointer
} from "./chunk-52TUFNIX.js";
import {
  isRecord,
  textAt,
  valueAt
} from "./chunk-B3BQ2KEL.js";

// src/aibom/spdx3-terms.ts
var SPDX3_CLASSES = {
  Element: {
    isAbstract: true,
    properties: {
      name: "?string",
      summary: "?string",
      description: "?string",
      comment: "?string",
      creationInfo: "1CreationInfo",
      verifiedUsing: "*IntegrityMethod",
      externalRef: "*ExternalRef",
      externalIdentifier: "*ExternalIdentifier",
      extension: "*extension_Extension"
    }
  },
  Agent: { parent: "Element" },
  Annotation: {
    parent: "Element",
    properties: {
      annotationType: "1AnnotationType",
      contentType: "?string",
      statement: "?string",
      subject: "1Element"
    }
  },
  Artifact: {
    parent: "Element",
    isAbstract: true,
    properties: {
      originatedBy: "*Agent",
      suppliedBy: "?Agent",
      builtTime: "?dateTimeStamp",
      releaseTime: "?dateTimeStamp",
      validUntilTime: "?dateTimeStamp",
      standardName: "*string",
      supportLevel: "*SupportType"
    }
  },
  ElementCollection: {
    parent: "Element",
    isAbstract: true,
    properties: {
      element: "*Element",
      rootElement: "*Element",
      profileConformance: "*ProfileIdentifierType"
    }
  },
  Bundle: { parent: "ElementCollection", properties: { context: "?string" } },
  Bom: { parent: "Bundle" },
  CreationInfo: {
    properties: {
      specVersion: "1string",
      comment: "?string",
      created: "1dateTimeStamp",
      createdBy: "+Agent",
      createdUsing: "*Tool"
    }
  },
  DictionaryEntry: { properties: { key: "1string", value: "?string" } },
  ExternalIdentifier: {
    properties: {
      externalIdentifierType: "1ExternalIdentifierType",
      identifier: "1string",
      comment: "?string",
      identifierLocator: "*anyURI",
      issuingAuthority: "?string"
    }
  },
  ExternalMap: {
    properties: {
      externalSpdxId: "1anyURI",
      verifiedUsing: "*IntegrityMethod",
      locationHint: "?anyURI",
      definingArtifact: "?Artifact"
    }
  },
  ExternalRef: {
    properties: {
      externalRefType: "?ExternalRefType",
      locator: "*string",
      contentType: "?string",
      comment: "?string"
    }
  },
  IntegrityMethod: { isAbstract: true, properties: { comment: "?string" } },
  Hash: { parent: "IntegrityMethod", properties: { algorithm: "1HashAlgorithm", hashValue: "1string" } },
  IndividualElement: { parent: "Element" },
  Relationship: {
    parent: "Element",
    properties: {
      from: "1Element",
      to: "+Element",
      relationshipType: "1RelationshipType",
      completeness: "?RelationshipCompleteness",
      startTime: "?dateTimeStamp",
      endTime: "?dateTimeStamp"
    }
  },
  LifecycleScopedRelationship: { parent: "Relationship", properties: { scope: "?LifecycleScopeType" } },
  NamespaceMap: { properties: { prefix: "1string", namespace: "1anyURI" } },
  Organization: { parent: "Agent" },
  PackageVerificationCode: {
    parent: "IntegrityMethod",
    properties: {
      algorithm: "1HashAlgorithm",
      hashValue: "1string",
      packageVerificationCodeExcludedFile: "*string"
    }
  },
  Person: { parent: "Agent" },
  PositiveIntegerRange: {
    properties: { beginIntegerRange: "1positiveInteger", endIntegerRange: "1positiveInteger" }
  },
  SoftwareAgent: { parent: "Agent" },
  SpdxDocument: {
    parent: "ElementCollection",
    properties: {
      import: "*ExternalMap",
      namespaceMap: "*NamespaceMap",
      dataLicense: "?simplelicensing_AnyLicenseInfo"
    }
  },
  Tool: { parent: "Element" },
  software_SoftwareArtifact: {
    parent: "Artifact",
    isAbstract: true,
    properties: {
      software_primaryPurpose: "?software_SoftwarePurpose",
      software_additionalPurpose: "*software_SoftwarePurpose",
      software_copyrightText: "?string",
      software_attributionText: "*string",
      software_contentIdentifier: "*software_ContentIdentifier"
    }
  },
  software_Package: {
    parent: "software_SoftwareArtifact",
    properties: {
      software_downloadLocation: "?anyURI",
      software_homePage: "?anyURI",
      software_packageVersion: "?string",
      software_packageUrl: "?anyURI",
      software_sourceInfo: "?string"
    }
  },
  ai_AIPackage: {
    parent: "software_Package",
    properties: {
      ai_autonomyType: "?PresenceType",
      ai_domain: "*string",
      ai_energyConsumption: "?ai_EnergyConsumption",
      ai_hyperparameter: "*DictionaryEntry",
      ai_informationAboutApplication: "?string",
      ai_informationAboutTraining: "?string",
      ai_limitation: "?string",
      ai_metric: "*DictionaryEntry",
      ai_metricDecisionThreshold: "*DictionaryEntry",
      ai_modelDataPreprocessing: "*string",
      ai_modelExplainability: "*string",
      ai_safetyRiskAssessment: "?ai_SafetyRiskAssessmentType",
      ai_standardCompliance: "*string",
      ai_typeOfModel: "*string",
      ai_useSensitivePersonalInformation: "?PresenceType"
    }
  },
  ai_EnergyConsumption: {
    properties: {
      ai_finetuningEnergyConsumption: "*ai_EnergyConsumptionDescription",
      ai_inferenceEnergyConsumption: "*ai_EnergyConsumptionDescription",
      ai_trainingEnergyConsumption: "*ai_EnergyConsumptionDescription"
    }
  },
  ai_EnergyConsumptionDescription: {
    properties: { ai_energyQuantity: "1decimal", ai_energyUnit: "1ai_EnergyUnitType" }
  },
  build_Build: {
    parent: "Element",
    properties: {
      build_buildType: "1anyURI",
      build_buildId: "?string",
      build_configSourceEntrypoint: "*string",
      build_configSourceUri: "*anyURI",
      build_configSourceDigest: "*Hash",
      build_parameter: "*DictionaryEntry",
      build_buildStartTime: "?dateTimeStamp",
      build_buildEndTime: "?dateTimeStamp",
      build_environment: "*DictionaryEntry"
    }
  },
  dataset_DatasetPackage: {
    parent: "software_Package",
    properties: {
      dataset_anonymizationMethodUsed: "*string",
      dataset_confidentialityLevel: "?dataset_ConfidentialityLevelType",
      dataset_dataCollectionProcess: "?string",
      dataset_dataPreprocessing: "*string",
      dataset_datasetAvailability: "?dataset_DatasetAvailabilityType",
      dataset_datasetNoise: "?string",
      dataset_datasetSize: "?nonNegativeInteger",
      dataset_datasetType: "+dataset_DatasetType",
      dataset_datasetUpdateMechanism: "?string",
      dataset_hasSensitivePersonalInformation: "?PresenceType",
      dataset_intendedUse: "?string",
      dataset_knownBias: "*string",
      dataset_sensor: "*DictionaryEntry"
    }
  },
  simplelicensing_AnyLicenseInfo: { parent: "Element", isAbstract: true },
  expandedlicensing_ConjunctiveLicenseSet: {
    parent: "simplelicensing_AnyLicenseInfo",
    properties: { expandedlicensing_member: "2simplelicensing_AnyLicenseInfo" }
  },
  expandedlicensing_ExtendableLicense: { parent: "simplelicensing_AnyLicenseInfo", isAbstract: true },
  expandedlicensing_License: {
    parent: "expandedlicensing_ExtendableLicense",
    isAbstract: true,
    properties: {
      simplelicensing_licenseText: "1string",
      expandedlicensing_isDeprecatedLicenseId: "?boolean",
      expandedlicensing_isFsfLibre: "?boolean",
      expandedlicensing_isOsiApproved: "?boolean",
      expandedlicensing_licenseXml: "?string",
      expandedlicensing_obsoletedBy: "?string",
      expandedlicensing_seeAlso: "*anyURI",
      expandedlicensing_standardLicenseHeader: "?string",
      expandedlicensing_standardLicenseTemplate: "?string"
    }
  },
  expandedlicensing_CustomLicense: { parent: "expandedlicensing_License" },
  expandedlicensing_LicenseAddition: {
    parent: "Element",
    isAbstract: true,
    properties: {
      expandedlicensing_additionText: "1string",
      expandedlicensing_isDeprecatedAdditionId: "?boolean",
      expandedlicensing_licenseXml: "?string",
      expandedlicensing_obsoletedBy: "?string",
      expandedlicensing_seeAlso: "*anyURI",
      expandedlicensing_standardAdditionTemplate: "?string"
    }
  },
  expandedlicensing_CustomLicenseAddition: { parent: "expandedlicensing_LicenseAddition" },
  expandedlicensing_DisjunctiveLicenseSet: {
    parent: "simplelicensing_AnyLicenseInfo",
    properties: { expandedlicensing_member: "2simplelicensing_AnyLicenseInfo" }
  },
  expandedlicensing_IndividualLicensingInfo: { parent: "simplelicensing_AnyLicenseInfo" },
  expandedlicensing_ListedLicense: {
    parent: "expandedlicensing_License",
    properties: {
      expandedlicensing_deprecatedVersion: "?string",
      expandedlicensing_listVersionAdded: "?string"
    }
  },
  expandedlicensing_ListedLicenseException: {
    parent: "expandedlicensing_LicenseAddition",
    properties: {
      expandedlicensing_deprecatedVersion: "?string",
      expandedlicensing_listVersionAdded: "?string"
    }
  },
  expandedlicensing_OrLaterOperator: {
    parent: "expandedlicensing_ExtendableLicense",
    properties: { expandedlicensing_subjectLicense: "1expandedlicensing_License" }
  },
  expandedlicensing_WithAdditionOperator: {
    parent: "simplelicensing_AnyLicenseInfo",
    properties: {
      expandedlicensing_subjectAddition: "1expandedlicensing_LicenseAddition",
      expandedlicensing_subjectExtendableLicense: "1expandedlicensing_ExtendableLicense"
    }
  },
  extension_Extension: { isAbstract: true },
  extension_CdxPropertiesExtension: {
    parent: "extension_Extension",
    properties: { extension_cdxProperty: "+extension_CdxPropertyEntry" }
  },
  extension_CdxPropertyEntry: {
    properties: { extension_cdxPropName: "1string", extension_cdxPropValue: "?string" }
  },
  security_VulnAssessmentRelationship: {
    parent: "Relationship",
    isAbstract: true,
    properties: {
      security_assessedElement: "?software_SoftwareArtifact",
      security_publishedTime: "?dateTimeStamp",
      suppliedBy: "?Agent",
      security_modifiedTime: "?dateTimeStamp",
      security_withdrawnTime: "?dateTimeStamp"
    }
  },
  security_CvssV2VulnAssessmentRelationship: {
    parent: "security_VulnAssessmentRelationship",
    properties: { security_score: "1decimal", security_vectorString: "1string" }
  },
  security_CvssV3VulnAssessmentRelationship: {
    parent: "security_VulnAssessmentRelationship",
    properties: {
      security_score: "1decimal",
      security_severity: "1security_CvssSeverityType",
      security_vectorString: "1string"
    }
  },
  security_CvssV4VulnAssessmentRelationship: {
    parent: "security_VulnAssessmentRelationship",
    properties: {
      security_score: "1decimal",
      security_severity: "1security_CvssSeverityType",
      security_vectorString: "1string"
    }
  },
  security_EpssVulnAssessmentRelationship: {
    parent: "security_VulnAssessmentRelationship",
    properties: { security_probability: "1decimal", security_percentile: "1decimal" }
  },
  security_ExploitCatalogVulnAssessmentRelationship: {
    parent: "security_VulnAssessmentRelationship",
    properties: {
      security_catalogType: "1security_ExploitCatalogType",
      security_exploited: "1boolean",
      security_locator: "1anyURI"
    }
  },
  security_SsvcVulnAssessmentRelationship: {
    parent: "security_VulnAssessmentRelationship",
    properties: { security_decisionType: "1security_SsvcDecisionType" }
  },
  security_VexVulnAssessmentRelationship: {
    parent: "security_VulnAssessmentRelationship",
    isAbstract: true,
    properties: { security_vexVersion: "?string", security_statusNotes: "?string" }
  },
  security_VexAffectedVulnAssessmentRelationship: {
    parent: "security_VexVulnAssessmentRelationship",
    properties: { security_actionStatement: "1string", security_actionStatementTime: "?dateTimeStamp" }
  },
  security_VexFixedVulnAssessmentRelationship: { parent: "security_VexVulnAssessmentRelationship" },
  security_VexNotAffectedVulnAssessmentRelationship: {
    parent: "security_VexVulnAssessmentRelationship",
    properties: {
      security_justificationType: "?security_VexJustificationType",
      security_impactStatement: "?string",
      security_impactStatementTime: "?dateTimeStamp"
    }
  },
  security_VexUnderInvestigationVulnAssessmentRelationship: {
    parent: "security_VexVulnAssessmentRelationship"
  },
  security_Vulnerability: {
    parent: "Artifact",
    properties: {
      security_publishedTime: "?dateTimeStamp",
      security_modifiedTime: "?dateTimeStamp",
      security_withdrawnTime: "?dateTimeStamp"
    }
  },
  simplelicensing_LicenseExpression: {
    parent: "simplelicensing_AnyLicenseInfo",
    properties: {
      simplelicensing_licenseExpression: "1string",
      simplelicensing_licenseListVersion: "?string",
      simplelicensing_customIdToUri: "*DictionaryEntry"
    }
  },
  simplelicensing_SimpleLicensingText: {
    parent: "Element",
    properties: { simplelicensing_licenseText: "1string" }
  },
  software_ContentIdentifier: {
    parent: "IntegrityMethod",
    properties: {
      software_contentIdentifierType: "1software_ContentIdentifierType",
      software_contentIdentifierValue: "1anyURI"
    }
  },
  software_File: {
    parent: "software_SoftwareArtifact",
    properties: { contentType: "?string", software_fileKind: "?software_FileKindType" }
  },
  software_Sbom: { parent: "Bom", properties: { software_sbomType: "*software_SbomType" } },
  software_Snippet: {
    parent: "software_SoftwareArtifact",
    properties: {
      software_byteRange: "?PositiveIntegerRange",
      software_lineRange: "?PositiveIntegerRange",
      software_snippetFromFile: "1software_File"
    }
  }
};
var SPDX3_VALUES = {
  AnnotationType: ["other", "review"],
  ExternalIdentifierType: [
    "cpe22",
    "cpe23",
    "cve",
    "email",
    "gitoid",
    "other",
    "packageUrl",
    "securityOther",
    "swhid",
    "swid",
    "urlScheme"
  ],
  ExternalRefType: [
    "altDownloadLocation",
    "altWebPage",
    "binaryArtifact",
    "bower",
    "buildMeta",
    "buildSystem",
    "certificationReport",
    "chat",
    "componentAnalysisReport",
    "cwe",
    "documentation",
    "dynamicAnalysisReport",
    "eolNotice",
    "exportControlAssessment",
    "funding",
    "issueTracker",
    "license",
    "mailingList",
    "mavenCentral",
    "metrics",
    "npm",
    "nuget",
    "other",
    "privacyAssessment",
    "productMetadata",
    "purchaseOrder",
    "qualityAssessmentReport",
    "releaseHistory",
    "releaseNotes",
    "riskAssessment",
    "runtimeAnalysisReport",
    "secureSoftwareAttestation",
    "securityAdversaryModel",
    "securityAdvisory",
    "securityFix",
    "securityOther",
    "securityPenTestReport",
    "securityPolicy",
    "securityThreatModel",
    "socialMedia",
    "sourceArtifact",
    "staticAnalysisReport",
    "support",
    "vcs",
    "vulnerabilityDisclosureReport",
    "vulnerabilityExploitabilityAssessment"
  ],
  HashAlgorithm: [
    "adler32",
    "blake2b256",
    "blake2b384",
    "blake2b512",
    "blake3",
    "crystalsDilithium",
    "crystalsKyber",
    "falcon",
    "md2",
    "md4",
    "md5",
    "md6",
    "other",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha3_224",
    "sha3_256",
    "sha3_384",
    "sha3_512",
    "sha512"
  ],
  LifecycleScopeType: ["build", "design", "development", "other", "runtime", "test"],
  PresenceType: ["no", "noAssertion", "yes"],
  ProfileIdentifierType: [
    "ai",
    "build",
    "core",
    "dataset",
    "expandedLicensing",
    "extension",
    "lite",
    "security",
    "simpleLicensing",
    "software"
  ],
  RelationshipCompleteness: ["complete", "incomplete", "noAssertion"],
  RelationshipType: [
    "affects",
    "amendedBy",
    "ancestorOf",
    "availableFrom",
    "configures",
    "contains",
    "coordinatedBy",
    "copiedTo",
    "delegatedTo",
    "dependsOn",
    "descendantOf",
    "describes",
    "doesNotAffect",
    "expandsTo",
    "exploitCreatedBy",
    "fixedBy",
    "fixedIn",
    "foundBy",
    "generates",
    "hasAddedFile",
    "hasAssessmentFor",
    "hasAssociatedVulnerability",
    "hasConcludedLicense",
    "hasDataFile",
    "hasDeclaredLicense",
    "hasDeletedFile",
    "hasDependencyManifest",
    "hasDistributionArtifact",
    "hasDocumentation",
    "hasDynamicLink",
    "hasEvidence",
    "hasExample",
    "hasHost",
    "hasInput",
    "hasMetadata",
    "hasOptionalComponent",
    "hasOptionalDependency",
    "hasOutput",
    "hasPrerequisite",
    "hasProvidedDependency",
    "hasRequirement",
    "hasSpecification",
    "hasStaticLink",
    "hasTest",
    "hasTestCase",
    "hasVariant",
    "invokedBy",
    "modifiedBy",
    "other",
    "packagedBy",
    "patchedBy",
    "publishedBy",
    "reportedBy",
    "republishedBy",
    "serializedInArtifact",
    "testedOn",
    "trainedOn",
    "underInvestigationFor",
    "usesTool"
  ],
  SupportType: [
    "deployed",
    "development",
    "endOfSupport",
    "limitedSupport",
    "noAssertion",
    "noSupport",
    "support"
  ],
  ai_EnergyUnitType: ["kilowattHour", "megajoule", "other"],
  ai_SafetyRiskAssessmentType: ["high", "low", "medium", "serious"],
  dataset_ConfidentialityLevelType: ["amber", "clear", "green", "red"],
  dataset_DatasetAvailabilityType: [
    "clickthrough",
    "directDownload",
    "query",
    "registration",
    "scrapingScript"
  ],
  dataset_DatasetType: [
    "audio",
    "categorical",
    "graph",
    "image",
    "noAssertion",
    "numeric",
    "other",
    "sensor",
    "structured",
    "syntactic",
    "text",
    "timeseries",
    "timestamp",
    "video"
  ],
  security_CvssSeverityType: ["critical", "high", "low", "medium", "none"],
  security_ExploitCatalogType: ["kev", "other"],
  security_SsvcDecisionType: ["act", "attend", "track", "trackStar"],
  security_VexJustificationType: [
    "componentNotPresent",
    "inlineMitigationsAlreadyExist",
    "vulnerableCodeCannotBeControlledByAdversary",
    "vulnerableCodeNotInExecutePath",
    "vulnerableCodeNotPresent"
  ],
  software_ContentIdentifierType: ["gitoid", "swhid"],
  software_FileKindType: ["directory", "file"],
  software_SbomType: ["analyzed", "build", "deployed", "design", "runtime", "source"],
  software_SoftwarePurpose: [
    "application",
    "archive",
    "bom",
    "configuration",
    "container",
    "data",
    "device",
    "deviceDriver",
    "diskImage",
    "documentation",
    "evidence",
    "executable",
    "file",
    "filesystemImage",
    "firmware",
    "framework",
    "install",
    "library",
    "manifest",
    "model",
    "module",
    "operatingSystem",
    "other",
    "patch",
    "platform",
    "requirement",
    "source",
    "specification",
    "test"
  ]
};
var SPDX3_INDIVIDUALS = {
  NoAssertionElement: "IndividualElement",
  NoneElement: "IndividualElement",
  SpdxOrganization: "Organization",
  expandedlicensing_NoAssertionLicense: "expandedlicensing_IndividualLicensingInfo",
  expandedlicensing_NoneLicense: "expandedlicensing_IndividualLicensingInfo"
};

// src/aibom/spdx3-graph.ts
var SPDX3_CONTEXT = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
var MAX_DEPTH = 40;
function readSpdx3Graph(document) {
  const nodes = [];
  const graph = valueAt(document, "@graph");
  if (Array.isArray(graph)) collect(nodes, graph, { pointer: "/@graph", depth: 0 });
  else collect(nodes, document, { pointer: "", depth: 0 });
  const byId = /* @__PURE__ */ new Map();
  for (const node of nodes) if (node.id !== void 0 && !byId.has(node.id)) byId.set(node.id, node);
  return { nodes, byId };
}
function collect(nodes, value, place) {
  if (place.depth > MAX_DEPTH) return;
  const inside = (key) => ({
    pointer: childPointer(place.pointer, key),
    depth: place.depth + 1
  });
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(nodes, item, inside(index));
    return;
  }
  if (!isRecord(value)) return;
  const type = typeOf(value);
  if (type !== void 0)
    nodes.push({
      type,
      id: textAt(value, "spdxId") ?? textAt(value, "@id"),
      object: value,
      pointer: place.pointer
    });
  for (const [key, item] of Object.entries(value)) if (key !== "@context") collect(nodes, item, inside(key));
}
function typeOf(object) {
  return textAt(object, "type") ?? textAt(object, "@type");
}
function isSpdx3Class(type, wanted) {
  for (let name = type; name !== void 0; name = SPDX3_CLASSES[name]?.parent)
    if (name === wanted) return true;
  return false;
}
function idsAt(object, key) {
  const value = valueAt(object, key);
  const items = Array.isArray(value) ? value : value === void 0 ? [] : [value];
  return items.flatMap((item) => {
    if (typeof item === "string") return [item];
    const id = isRecord(item) ? textAt(item, "spdxId") ?? textAt(item, "@id") : void 0;
    return id === void 0 ? [] : [id];
  });
}

export {
  SPDX3_CLASSES,
  SPDX3_VALUES,
  SPDX3_INDIVIDUALS,
  SPDX3_CONTEXT,
  readSpdx3Graph,
  typeOf,
  isSpdx3Class,
  idsAt
};
