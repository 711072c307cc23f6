import{require_sallyport_cyclonedx_formats_usual}from"./chunk-VAGOG2KG.js";import{require_equal,require_ucs2length}from"./chunk-Q6YOO33Q.js";
import{__commonJS}from"./chunk-LVG4QLPG.js";var require_sallyport_cyclonedx_validator_1=__commonJS({"cyclonedx:sallyport\
:cyclonedx-validator-1.7-usual"(exports,module){module.exports=validate10;module.exports.default=validate10;var schema11={
"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/bom-1.7.schema.json","type":"obje\
ct","required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFo\
rmat":{"type":"string","enum":["CycloneDX"]},"specVersion":{"type":"string"},"serialNumber":{"type":"string","pattern":"\
^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer","minimum":1,"defau\
lt":1},"metadata":{"$ref":"#/definitions/metadata"},"components":{"type":"array","items":{"$ref":"#/definitions/componen\
t"},"uniqueItems":true},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"depend\
encies":{"type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"compositions":{"type":"array","\
items":{"$ref":"#/definitions/compositions"},"uniqueItems":true},"citations":{"type":"array","items":{"$ref":"#/definiti\
ons/citation"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}},"definitions":{
"refType":{"type":"string","minLength":1},"refLinkType":{"$ref":"#/definitions/refType"},"bomLinkDocumentType":{"type":"\
string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][\
0-9]*$"},"bomLinkElementType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},"bomLink":{"anyOf":[{"$ref":"#/definitions/bomLinkDocumentType"},{"$r\
ef":"#/definitions/bomLinkElementType"}]},"metadata":{"type":"object","additionalProperties":false,"properties":{"timest\
amp":{"type":"string","format":"date-time"},"lifecycles":{"type":"array","items":{"type":"object","oneOf":[{"required":[
"phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","enum":["design","pre-build","build","post-\
build","operations","discovery","decommission"]}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{
"type":"string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"p\
roperties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true}}},{"type":"array",
"items":{"$ref":"#/definitions/tool"}}]},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"\
array","items":{"$ref":"#/definitions/organizationalContact"}},"component":{"$ref":"#/definitions/component"},"manufactu\
re":{"$ref":"#/definitions/organizationalEntity"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"licenses":{"\
$ref":"#/definitions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"distributi\
onConstraints":{"type":"object","properties":{"tlp":{"$ref":"#/definitions/tlpClassification"}},"additionalProperties":false}}},
"tlpClassification":{"type":"string","default":"CLEAR","enum":["CLEAR","GREEN","AMBER","AMBER_AND_STRICT","RED"]},"tool":{
"type":"object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{
"$ref":"#/definitions/version"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"externalReferences":{"t\
ype":"array","items":{"$ref":"#/definitions/externalReference"}}}},"organizationalEntity":{"type":"object","additionalPr\
operties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"address":{"$ref":"#/d\
efinitions/postalAddress"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"type":"\
array","items":{"$ref":"#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"object","additionalPro\
perties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"phone":{"type":"string"}}},
"component":{"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"strin\
g","enum":["application","framework","library","container","platform","operating-system","device","device-driver","firmw\
are","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]\
+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"m\
anufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/orga\
nizationalContact"}},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"\
string"},"version":{"$ref":"#/definitions/version"},"versionRange":{"$ref":"#/definitions/versionRange"},"isExternal":{"\
type":"boolean","default":false},"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional",
"excluded"],"default":"required"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"licenses":{"$ref":"#/\
definitions/licenseChoice"},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"omniborId":{
"type":"array","items":{"type":"string"}},"swhid":{"type":"array","items":{"type":"string"}},"modified":{"type":"boolean"},
"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{"$ref":"#/de\
finitions/component"}},"descendants":{"type":"array","items":{"$ref":"#/definitions/component"}},"variants":{"type":"arr\
ay","items":{"$ref":"#/definitions/component"}},"notes":{"type":"string"}}},"externalReferences":{"type":"array","items":{
"$ref":"#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniq\
ueItems":true},"evidence":{"$ref":"#/definitions/componentEvidence"},"modelCard":{"$ref":"#/definitions/modelCard"},"dat\
a":{"type":"array","items":{"$ref":"#/definitions/componentData"}},"properties":{"type":"array","items":{"$ref":"#/defin\
itions/property"}},"tags":{"$ref":"#/definitions/tags"}},"allOf":[{"not":{"required":["version","versionRange"]}},{"if":{
"properties":{"isExternal":{"const":false}}},"then":{"not":{"required":["versionRange"]}},"else":true}]},"swid":{"type":"\
object","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string"},"name":{"type":"\
string"},"version":{"type":"string","default":"0.0"},"tagVersion":{"type":"integer","default":0},"patch":{"type":"boolea\
n","default":false},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"attac\
hment":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string",
"default":"text/plain"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}},"hash":{"type":"obj\
ect","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"#/definitions/hash-alg"},"co\
ntent":{"$ref":"#/definitions/hash-content"}}},"hash-alg":{"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SH\
A-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"]},
"hash-content":{"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]\
{128})$"},"licensing":{"type":"object","additionalProperties":false,"properties":{"altIds":{"type":"array","items":{"typ\
e":"string"}},"licensor":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitio\
ns/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organizati\
on"]},{"required":["individual"]}]},"licensee":{"type":"object","additionalProperties":false,"properties":{"organization":{
"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"req\
uired":["organization"]},{"required":["individual"]}]},"purchaser":{"type":"object","additionalProperties":false,"proper\
ties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalCo\
ntact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string"},"license\
Types":{"type":"array","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user","core-p\
oints","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscripti\
on","user","other"]}},"lastRenewal":{"type":"string","format":"date-time"},"expiration":{"type":"string","format":"date-\
time"}}},"license":{"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"pr\
operties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"$ref":"spdx.SNAPSHOT.schema.json"},"name":{"type":"string"},
"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"text":{"$ref":"#/definitions/attachment"},
"url":{"type":"string","format":"iri-reference"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},
"licenseAcknowledgementEnumeration":{"type":"string","enum":["declared","concluded"]},"licenseChoice":{"type":"array","i\
tems":{"oneOf":[{"type":"object","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"#/\
definitions/license"}}},{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expressio\
n":{"type":"string"},"expressionDetails":{"type":"array","items":{"type":"object","required":["licenseIdentifier"],"prop\
erties":{"licenseIdentifier":{"type":"string"},"bom-ref":{"$ref":"#/definitions/refType"},"text":{"$ref":"#/definitions/\
attachment"},"url":{"type":"string","format":"iri-reference"}},"additionalProperties":false}},"acknowledgement":{"$ref":"\
#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{"$ref":"#/definitions/refType"},"properties":{"type":"array",
"items":{"$ref":"#/definitions/property"}}}}]}},"commit":{"type":"object","additionalProperties":false,"properties":{"ui\
d":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"#/definitions/identifiableAction"},
"committer":{"$ref":"#/definitions/identifiableAction"},"message":{"type":"string"}}},"patch":{"type":"object","required":[
"type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","che\
rry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"}}}},"d\
iff":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"#/definitions/attachment"},"url":{"type":"\
string","format":"iri-reference"}}},"issue":{"type":"object","required":["type"],"additionalProperties":false,"propertie\
s":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},
"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"str\
ing"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"\
iri-reference"}}}},"identifiableAction":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"\
string","format":"date-time"},"name":{"type":"string"}}},"externalReference":{"type":"object","required":["url","type"],
"additionalProperties":false,"properties":{"url":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definit\
ions/bomLink"}]},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories",
"bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake",
"license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","\
formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-\
statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-anal\
ysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-sig\
nature","digital-signature","rfc-9116","patent","patent-family","patent-assertion","citation","other"]},"hashes":{"type":"\
array","items":{"$ref":"#/definitions/hash"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},
"dependency":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"#/definitions\
/refLinkType"},"dependsOn":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"}},"provides":{
"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"}}}},"service":{"type":"object","required":[
"name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"provider":{"$ref":"#/defi\
nitions/organizationalEntity"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/versi\
on"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"}},"au\
thenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"arra\
y","items":{"$ref":"#/definitions/serviceData"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"externalReferences":{
"type":"array","items":{"$ref":"#/definitions/externalReference"}},"properties":{"type":"array","items":{"$ref":"#/defin\
itions/property"}},"tags":{"$ref":"#/definitions/tags"}}},"serviceData":{"type":"object","required":["flow","classificat\
ion"],"additionalProperties":false,"properties":{"flow":{"$ref":"#/definitions/dataFlowDirection"},"classification":{"$r\
ef":"#/definitions/dataClassification"},"name":{"type":"string"},"description":{"type":"string"},"governance":{"$ref":"#\
/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$r\
ef":"#/definitions/bomLinkElementType"}]}},"destination":{"type":"array","items":{"anyOf":[{"type":"string","format":"ir\
i-reference"},{"$ref":"#/definitions/bomLinkElementType"}]}}}},"dataFlowDirection":{"type":"string","enum":["inbound","o\
utbound","bi-directional","unknown"]},"copyright":{"type":"object","required":["text"],"additionalProperties":false,"pro\
perties":{"text":{"type":"string"}}},"componentEvidence":{"type":"object","additionalProperties":false,"properties":{"id\
entity":{"oneOf":[{"type":"array","items":{"$ref":"#/definitions/componentIdentityEvidence"}},{"$ref":"#/definitions/com\
ponentIdentityEvidence"}]},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"array","items":{"$ref":"\
#/definitions/copyright"}}}},"compositions":{"type":"object","required":["aggregate"],"additionalProperties":false,"prop\
erties":{"bom-ref":{"$ref":"#/definitions/refType"},"aggregate":{"$ref":"#/definitions/aggregateType"},"assemblies":{"ty\
pe":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElem\
entType"}]}},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"}}}},"aggregateType":{"type":"str\
ing","default":"not_specified","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_pro\
prietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietar\
y_only","incomplete_third_party_opensource_only","unknown","not_specified"]},"property":{"type":"object","required":["na\
me"],"additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"}}},"localeType":{"type":"\
string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releaseType":{"type":"string"},"note":{"type":"object","required":["text"],
"additionalProperties":false,"properties":{"locale":{"$ref":"#/definitions/localeType"},"text":{"$ref":"#/definitions/at\
tachment"}}},"releaseNotes":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"$re\
f":"#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-reference"},"so\
cialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"string","form\
at":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"$ref":"#/definitions/tags"},"resolves":{"\
type":"array","items":{"$ref":"#/definitions/issue"}},"notes":{"type":"array","items":{"$ref":"#/definitions/note"}},"pr\
operties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"advisory":{"type":"object","required":["url"],"a\
dditionalProperties":false,"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"c\
we":{"type":"integer","minimum":1},"severity":{"type":"string","enum":["critical","high","medium","low","info","none","u\
nknown"]},"scoreMethod":{"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},"impactAn\
alysisState":{"type":"string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","no\
t_affected"]},"impactAnalysisJustification":{"type":"string","enum":["code_not_present","code_not_reachable","requires_c\
onfiguration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_\
perimeter","protected_by_mitigating_control"]},"rating":{"type":"object","additionalProperties":false,"properties":{"sou\
rce":{"$ref":"#/definitions/vulnerabilitySource"},"score":{"type":"number"},"severity":{"$ref":"#/definitions/severity"},
"method":{"$ref":"#/definitions/scoreMethod"},"vector":{"type":"string"},"justification":{"type":"string"}}},"vulnerabil\
itySource":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string"},"name":{"type":"string"}}},
"vulnerability":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"\
id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilitySource"},"references":{"type":"array","items":{"type":"\
object","required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"#\
/definitions/vulnerabilitySource"}}}},"ratings":{"type":"array","items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"\
array","items":{"$ref":"#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{
"type":"string"},"workaround":{"type":"string"},"proofOfConcept":{"type":"object","properties":{"reproductionSteps":{"ty\
pe":"string"},"environment":{"type":"string"},"supportingMaterial":{"type":"array","items":{"$ref":"#/definitions/attach\
ment"}}}},"advisories":{"type":"array","items":{"$ref":"#/definitions/advisory"}},"created":{"type":"string","format":"d\
ate-time"},"published":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"rejected":{
"type":"string","format":"date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizatio\
ns":{"type":"array","items":{"$ref":"#/definitions/organizationalEntity"}},"individuals":{"type":"array","items":{"$ref":"\
#/definitions/organizationalContact"}}}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"\
components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true}}},{"type":"array","items":{"$\
ref":"#/definitions/tool"}}]},"analysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"#/\
definitions/impactAnalysisState"},"justification":{"$ref":"#/definitions/impactAnalysisJustification"},"response":{"type":"\
array","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},"deta\
il":{"type":"string"},"firstIssued":{"type":"string","format":"date-time"},"lastUpdated":{"type":"string","format":"date\
-time"}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,
"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]},"versio\
ns":{"type":"array","items":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProper\
ties":false,"properties":{"version":{"$ref":"#/definitions/version"},"range":{"$ref":"#/definitions/versionRange"},"stat\
us":{"$ref":"#/definitions/affectedStatus","default":"affected"}}}}}}},"properties":{"type":"array","items":{"$ref":"#/d\
efinitions/property"}}}},"affectedStatus":{"type":"string","enum":["affected","unaffected","unknown"]},"version":{"type":"\
string","maxLength":1024},"versionRange":{"type":"string","minLength":1,"maxLength":4096},"range":{"$ref":"#/definitions\
/versionRange"},"annotations":{"type":"object","required":["subjects","annotator","timestamp","text"],"additionalPropert\
ies":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"subjects":{"type":"array","uniqueItems":true,"items":{
"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}},"annotator":{"type":"object",
"oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],
"additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$\
ref":"#/definitions/organizationalContact"},"component":{"$ref":"#/definitions/component"},"service":{"$ref":"#/definiti\
ons/service"}}},"timestamp":{"type":"string","format":"date-time"},"text":{"type":"string"}}},"modelCard":{"type":"objec\
t","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"modelParameters":{"type":"obje\
ct","additionalProperties":false,"properties":{"approach":{"type":"object","additionalProperties":false,"properties":{"t\
ype":{"type":"string","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},
"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"\
array","items":{"oneOf":[{"$ref":"#/definitions/componentData"},{"type":"object","additionalProperties":false,"propertie\
s":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}],"type":"string"}}}]}},
"inputs":{"type":"array","items":{"$ref":"#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$\
ref":"#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"p\
roperties":{"performanceMetrics":{"type":"array","items":{"$ref":"#/definitions/performanceMetric"}},"graphics":{"$ref":"\
#/definitions/graphicsCollection"}}},"considerations":{"type":"object","additionalProperties":false,"properties":{"users":{
"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{
"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalCons\
iderations":{"type":"array","items":{"$ref":"#/definitions/risk"}},"environmentalConsiderations":{"$ref":"#/definitions/\
environmentalConsiderations"},"fairnessAssessments":{"type":"array","items":{"$ref":"#/definitions/fairnessAssessment"}}}},
"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"inputOutputMLParameters":{"type":"object","ad\
ditionalProperties":false,"properties":{"format":{"type":"string"}}},"componentData":{"type":"object","additionalPropert\
ies":false,"required":["type"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"type":{"type":"string","enum":[
"source-code","configuration","dataset","definition","other"]},"name":{"type":"string"},"contents":{"type":"object","add\
itionalProperties":false,"properties":{"attachment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"\
iri-reference"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/de\
finitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"#/definiti\
ons/graphicsCollection"},"description":{"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"}}},"dataGov\
ernance":{"type":"object","additionalProperties":false,"properties":{"custodians":{"type":"array","items":{"$ref":"#/def\
initions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceRespo\
nsibleParty"}},"owners":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}}}},"dataGovernan\
ceResponsibleParty":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/or\
ganizationalEntity"},"contact":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"\
required":["contact"]}]},"graphicsCollection":{"type":"object","additionalProperties":false,"properties":{"description":{
"type":"string"},"collection":{"type":"array","items":{"$ref":"#/definitions/graphic"}}}},"graphic":{"type":"object","ad\
ditionalProperties":false,"properties":{"name":{"type":"string"},"image":{"$ref":"#/definitions/attachment"}}},"performa\
nceMetric":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"value":{"type":"string"},
"slice":{"type":"string"},"confidenceInterval":{"type":"object","additionalProperties":false,"properties":{"lowerBound":{
"type":"string"},"upperBound":{"type":"string"}}}}},"risk":{"type":"object","additionalProperties":false,"properties":{"\
name":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"fairnessAssessment":{"type":"object","additionalProper\
ties":false,"properties":{"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{"type":"string"},"mitiga\
tionStrategy":{"type":"string"}}},"dataClassification":{"type":"string"},"environmentalConsiderations":{"type":"object",
"additionalProperties":false,"properties":{"energyConsumptions":{"type":"array","items":{"$ref":"#/definitions/energyCon\
sumption"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"energyConsumption":{"type":"objec\
t","required":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{
"type":"string","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment",
"inference","other"]},"energyProviders":{"type":"array","items":{"$ref":"#/definitions/energyProvider"}},"activityEnergy\
Cost":{"$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"#/definitions/co2Measure"},"co2CostOffset":{"$\
ref":"#/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"energyMeasur\
e":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"un\
it":{"type":"string","enum":["kWh"]}}},"co2Measure":{"type":"object","required":["value","unit"],"additionalProperties":false,
"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}},"energyProvider":{"type":"object","\
required":["organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"\
#/definitions/refType"},"description":{"type":"string"},"organization":{"type":"object","$ref":"#/definitions/organizati\
onalEntity"},"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","h\
ydropower","biofuel","unknown","other"]},"energyProvided":{"$ref":"#/definitions/energyMeasure"},"externalReferences":{"\
type":"array","items":{"$ref":"#/definitions/externalReference"}}}},"postalAddress":{"type":"object","additionalProperti\
es":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"country":{"type":"string"},"region":{"type":"string"},
"locality":{"type":"string"},"postOfficeBoxNumber":{"type":"string"},"postalCode":{"type":"string"},"streetAddress":{"ty\
pe":"string"}}},"formula":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/r\
efType"},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"workflows":{"type":"\
array","items":{"$ref":"#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/def\
initions/property"}}}},"workflow":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,
"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{
"type":"string"},"tasks":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/task"}},"taskDependencies":{"\
type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"\
#/definitions/taskType"}},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"t\
ype":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#\
/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"stri\
ng","format":"date-time"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"task":{"type":"obje\
ct","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions\
/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"taskTypes":{"type":"array",
"items":{"$ref":"#/definitions/taskType"}},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},
"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{
"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"ty\
pe":"string","format":"date-time"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"step":{"ty\
pe":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},"comman\
ds":{"type":"array","items":{"$ref":"#/definitions/command"}},"properties":{"type":"array","items":{"$ref":"#/definition\
s/property"}}}},"command":{"type":"object","additionalProperties":false,"properties":{"executed":{"type":"string"},"prop\
erties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"workspace":{"type":"object","required":["bom-ref",
"uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"na\
me":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"description":{"type":"string"},"accessMode":{
"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"type":"stri\
ng"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$ref":"#/definitions/volume"},"pro\
perties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"volume":{"type":"object","additionalProperties":false,
"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"string","enum":["filesystem","block"],"de\
fault":"filesystem"},"path":{"type":"string"},"sizeAllocated":{"type":"string"},"persistent":{"type":"boolean"},"remote":{
"type":"boolean"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"trigger":{"type":"object","\
additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},
"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"type":{"type":"string","enum":["manual",
"api","webhook","scheduled"]},"event":{"$ref":"#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"it\
ems":{"$ref":"#/definitions/condition"}},"timeActivated":{"type":"string","format":"date-time"},"inputs":{"type":"array",
"items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/\
outputType"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"event":{"typ\
e":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"description":{"type":"string"},"timeRece\
ived":{"type":"string","format":"date-time"},"data":{"$ref":"#/definitions/attachment"},"source":{"$ref":"#/definitions/\
resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"properties":{"type":"array","items":{
"$ref":"#/definitions/property"}}}},"inputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["parame\
ters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{"$r\
ef":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$ref":"\
#/definitions/resourceReferenceChoice"},"parameters":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/p\
arameter"}},"environmentVars":{"type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"#/definitions/property"},{"t\
ype":"string"}]}},"data":{"$ref":"#/definitions/attachment"},"properties":{"type":"array","items":{"$ref":"#/definitions\
/property"}}}},"outputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"requi\
red":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["artifact","attestation","log",
"evidence","metrics","other"]},"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions\
/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"data":{"$ref":"#/definitions/att\
achment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]},"uni\
queItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"resourceReferenceChoice":{"ty\
pe":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/\
definitions/bomLinkElementType"}]},"externalReference":{"$ref":"#/definitions/externalReference"}},"oneOf":[{"required":[
"ref"]},{"required":["externalReference"]}]},"condition":{"type":"object","additionalProperties":false,"properties":{"de\
scription":{"type":"string"},"expression":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/\
property"}}}},"taskType":{"type":"string","enum":["copy","clone","lint","scan","merge","build","test","deliver","deploy",
"release","clean","other"]},"parameter":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"stri\
ng"},"value":{"type":"string"},"dataType":{"type":"string"}}},"componentIdentityEvidence":{"type":"object","required":["\
field"],"additionalProperties":false,"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe",
"omniborId","swhid","swid","hash"]},"confidence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"str\
ing"},"methods":{"type":"array","items":{"type":"object","required":["technique","confidence"],"additionalProperties":false,
"properties":{"technique":{"type":"string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fin\
gerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"\
number","minimum":0,"maximum":1},"value":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[
{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}}}},"standard":{"type":"object","addit\
ionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"version":{"typ\
e":"string"},"description":{"type":"string"},"owner":{"type":"string"},"requirements":{"type":"array","items":{"type":"o\
bject","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"strin\
g"},"title":{"type":"string"},"text":{"type":"string"},"descriptions":{"type":"array","items":{"type":"string"}},"openCr\
e":{"type":"array","items":{"type":"string","pattern":"^CRE:[0-9]+-[0-9]+$"}},"parent":{"$ref":"#/definitions/refLinkTyp\
e"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"externalReferences":{"type":"array","items":{
"$ref":"#/definitions/externalReference"}}}}},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,
"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"descr\
iption":{"type":"string"},"requirements":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}}}}},"externalRefer\
ences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}},"signature":{"$ref":"jsf-0.82.SNAPSHOT.sche\
ma.json#/definitions/signature"},"cryptoProperties":{"type":"object","additionalProperties":false,"required":["assetType"],
"properties":{"assetType":{"type":"string","enum":["algorithm","certificate","protocol","related-crypto-material"]},"alg\
orithmProperties":{"type":"object","additionalProperties":false,"properties":{"primitive":{"type":"string","enum":["drbg",
"mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","key-wrap","\
other","unknown"]},"algorithmFamily":{"$ref":"cryptography-defs.SNAPSHOT.schema.json#/definitions/algorithmFamiliesEnum"},
"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},"ellipticCurve":{"$ref":"cryptography-defs.SNAPSHOT\
.schema.json#/definitions/ellipticCurvesEnum"},"executionEnvironment":{"type":"string","enum":["software-plain-ram","sof\
tware-encrypted-ram","software-tee","hardware","other","unknown"]},"implementationPlatform":{"type":"string","enum":["ge\
neric","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","\
unknown"]},"certificationLevel":{"type":"array","items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","f\
ips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","f\
ips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5",
"cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},"mode":{"type":"string","enum":["cbc","ecb","c\
cm","gcm","cfb","ofb","ctr","other","unknown"]},"padding":{"type":"string","enum":["pkcs5","pkcs7","pkcs1v15","oaep","ra\
w","other","unknown"]},"cryptoFunctions":{"type":"array","items":{"type":"string","enum":["generate","keygen","encrypt",
"decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},"classicalSecurity\
Level":{"type":"integer","minimum":0},"nistQuantumSecurityLevel":{"type":"integer","minimum":0,"maximum":6}}},"certifica\
teProperties":{"type":"object","additionalProperties":false,"properties":{"serialNumber":{"type":"string"},"subjectName":{
"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"string","format":"date-time"},"notValidAfter":{
"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"#/definitions/refType"},"subjectPublicKeyRef":{"$\
ref":"#/definitions/refType"},"certificateFormat":{"type":"string"},"certificateExtension":{"type":"string"},"certificat\
eFileExtension":{"type":"string"},"fingerprint":{"type":"object","$ref":"#/definitions/hash"},"certificateState":{"type":"\
array","items":{"type":"object","oneOf":[{"required":["state"],"additionalProperties":false,"properties":{"state":{"type":"\
string","enum":["pre-activation","active","suspended","deactivated","revoked","destroyed"]},"reason":{"type":"string"}}},
{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},
"reason":{"type":"string"}}}]}},"creationDate":{"type":"string","format":"date-time"},"activationDate":{"type":"string",
"format":"date-time"},"deactivationDate":{"type":"string","format":"date-time"},"revocationDate":{"type":"string","forma\
t":"date-time"},"destructionDate":{"type":"string","format":"date-time"},"certificateExtensions":{"type":"array","items":{
"type":"object","oneOf":[{"required":["commonExtensionName","commonExtensionValue"],"additionalProperties":false,"proper\
ties":{"commonExtensionName":{"type":"string","enum":["basicConstraints","keyUsage","extendedKeyUsage","subjectAlternati\
veName","authorityKeyIdentifier","subjectKeyIdentifier","authorityInformationAccess","certificatePolicies","crlDistribut\
ionPoints","signedCertificateTimestamp"]},"commonExtensionValue":{"type":"string"}}},{"required":["customExtensionName"],
"additionalProperties":false,"properties":{"customExtensionName":{"type":"string"},"customExtensionValue":{"type":"strin\
g"}}}]}},"relatedCryptographicAssets":{"$ref":"#/definitions/relatedCryptographicAssets"}}},"relatedCryptoMaterialProper\
ties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["private-key","public-\
key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret",
"tag","additional-data","password","credential","token","other","unknown"]},"id":{"type":"string"},"state":{"type":"stri\
ng","enum":["pre-activation","active","suspended","deactivated","compromised","destroyed"]},"algorithmRef":{"$ref":"#/de\
finitions/refType"},"creationDate":{"type":"string","format":"date-time"},"activationDate":{"type":"string","format":"da\
te-time"},"updateDate":{"type":"string","format":"date-time"},"expirationDate":{"type":"string","format":"date-time"},"v\
alue":{"type":"string"},"size":{"type":"integer"},"format":{"type":"string"},"securedBy":{"$ref":"#/definitions/securedB\
y"},"fingerprint":{"type":"object","$ref":"#/definitions/hash"},"relatedCryptographicAssets":{"$ref":"#/definitions/rela\
tedCryptographicAssets"}}},"protocolProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"typ\
e":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","dtls","quic","eap-aka","eap-aka-prime","prins","5g-aka","oth\
er","unknown"]},"version":{"type":"string"},"cipherSuites":{"type":"array","items":{"$ref":"#/definitions/cipherSuite"}},
"ikev2TransformTypes":{"type":"object","additionalProperties":false,"properties":{"encr":{"anyOf":[{"type":"array","item\
s":{"$ref":"#/definitions/ikeV2Enc"}},{"$ref":"#/definitions/cryptoRefArray"}]},"prf":{"anyOf":[{"type":"array","items":{
"$ref":"#/definitions/ikeV2Prf"}},{"$ref":"#/definitions/cryptoRefArray"}]},"integ":{"anyOf":[{"type":"array","items":{"\
$ref":"#/definitions/ikeV2Integ"}},{"$ref":"#/definitions/cryptoRefArray"}]},"ke":{"anyOf":[{"type":"array","items":{"$r\
ef":"#/definitions/ikeV2Ke"}},{"$ref":"#/definitions/cryptoRefArray"}]},"esn":{"type":"boolean"},"auth":{"anyOf":[{"type":"\
array","items":{"$ref":"#/definitions/ikeV2Auth"}},{"$ref":"#/definitions/cryptoRefArray"}]}}},"cryptoRefArray":{"$ref":"\
#/definitions/cryptoRefArray"},"relatedCryptographicAssets":{"$ref":"#/definitions/relatedCryptographicAssets"}}},"oid":{
"type":"string"}}},"cipherSuite":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"a\
lgorithms":{"type":"array","items":{"$ref":"#/definitions/refType"}},"identifiers":{"type":"array","items":{"type":"stri\
ng"}},"tlsGroups":{"type":"array","items":{"type":"string"}},"tlsSignatureSchemes":{"type":"array","items":{"type":"stri\
ng"}}}},"ikeV2Enc":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"keyLength":{"ty\
pe":"integer"},"algorithm":{"$ref":"#/definitions/refType"}}},"ikeV2Prf":{"type":"object","additionalProperties":false,"\
properties":{"name":{"type":"string"},"algorithm":{"$ref":"#/definitions/refType"}}},"ikeV2Integ":{"type":"object","addi\
tionalProperties":false,"properties":{"name":{"type":"string"},"algorithm":{"$ref":"#/definitions/refType"}}},"ikeV2Ke":{
"type":"object","additionalProperties":false,"properties":{"group":{"type":"integer"},"algorithm":{"$ref":"#/definitions\
/refType"}}},"ikeV2Auth":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithm":{
"$ref":"#/definitions/refType"}}},"cryptoRefArray":{"type":"array","items":{"$ref":"#/definitions/refType"}},"relatedCry\
ptographicAssets":{"type":"array","items":{"$ref":"#/definitions/relatedCryptographicAsset"}},"relatedCryptographicAsset":{
"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"ref":{"$ref":"#/definitions/refType"}}},
"securedBy":{"type":"object","additionalProperties":false,"properties":{"mechanism":{"type":"string"},"algorithmRef":{"$\
ref":"#/definitions/refType"}}},"tags":{"type":"array","items":{"type":"string"}},"patentFamily":{"type":"object","requi\
red":["familyId"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"familyId":{"typ\
e":"string"},"priorityApplication":{"$ref":"#/definitions/priorityApplication"},"members":{"type":"array","items":{"$ref":"\
#/definitions/refLinkType"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}},
"patent":{"type":"object","required":["patentNumber","jurisdiction","patentLegalStatus"],"additionalProperties":false,"p\
roperties":{"bom-ref":{"$ref":"#/definitions/refType"},"patentNumber":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9\
\\-/.()\\s]{0,28}[A-Za-z0-9]$"},"applicationNumber":{"$ref":"#/definitions/patentApplicationNumber"},"jurisdiction":{"$r\
ef":"#/definitions/patentJurisdiction"},"priorityApplication":{"$ref":"#/definitions/priorityApplication"},"publicationN\
umber":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},"title":{"type":"string"},"abst\
ract":{"type":"string"},"filingDate":{"type":"string","format":"date"},"grantDate":{"type":"string","format":"date"},"pa\
tentExpirationDate":{"type":"string","format":"date"},"patentLegalStatus":{"type":"string","enum":["pending","granted","\
revoked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","opposed","terminated","invalidated","in-fo\
rce"]},"patentAssignee":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/organizationalContact"},{"$ref":"#/defi\
nitions/organizationalEntity"}]}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}},
"patentAssertions":{"type":"array","items":{"type":"object","required":["assertionType","asserter"],"additionalPropertie\
s":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"assertionType":{"type":"string","enum":["ownership","\
license","third-party-claim","standards-inclusion","prior-art","exclusive-rights","non-assertion","research-or-evaluatio\
n"]},"patentRefs":{"type":"array","items":{"$ref":"#/definitions/refType"}},"asserter":{"oneOf":[{"$ref":"#/definitions/\
organizationalEntity"},{"$ref":"#/definitions/organizationalContact"},{"$ref":"#/definitions/refLinkType"}]},"notes":{"t\
ype":"string"}}}},"patentApplicationNumber":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]\
$"},"patentJurisdiction":{"type":"string","pattern":"^[A-Z]{2}$"},"patentFilingDate":{"type":"string","format":"date"},"\
priorityApplication":{"type":"object","required":["applicationNumber","jurisdiction","filingDate"],"additionalProperties":false,
"properties":{"applicationNumber":{"$ref":"#/definitions/patentApplicationNumber"},"jurisdiction":{"$ref":"#/definitions\
/patentJurisdiction"},"filingDate":{"$ref":"#/definitions/patentFilingDate"}}},"citation":{"type":"object","additionalPr\
operties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"pointers":{"type":"array","items":{"type":"str\
ing"},"minItems":1},"expressions":{"type":"array","items":{"type":"string"},"minItems":1},"timestamp":{"type":"string","\
format":"date-time"},"attributedTo":{"$ref":"#/definitions/refLinkType"},"process":{"$ref":"#/definitions/refLinkType"},
"note":{"type":"string"}},"required":["timestamp"],"anyOf":[{"required":["attributedTo"]},{"required":["process"]}],"one\
Of":[{"required":["pointers"]},{"required":["expressions"]}]}}};var func2=Object.prototype.hasOwnProperty;var func0=require_equal().
default;var pattern0=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");var schema12={
"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"lifecycle\
s":{"type":"array","items":{"type":"object","oneOf":[{"required":["phase"],"additionalProperties":false,"properties":{"p\
hase":{"type":"string","enum":["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{"r\
equired":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},
"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$re\
f":"#/definitions/component"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"manufactur\
er":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/organizationa\
lContact"}},"component":{"$ref":"#/definitions/component"},"manufacture":{"$ref":"#/definitions/organizationalEntity"},"\
supplier":{"$ref":"#/definitions/organizationalEntity"},"licenses":{"$ref":"#/definitions/licenseChoice"},"properties":{
"type":"array","items":{"$ref":"#/definitions/property"}},"distributionConstraints":{"type":"object","properties":{"tlp":{
"$ref":"#/definitions/tlpClassification"}},"additionalProperties":false}}};var schema83={"type":"string","default":"CLEA\
R","enum":["CLEAR","GREEN","AMBER","AMBER_AND_STRICT","RED"]};var formats0=require_sallyport_cyclonedx_formats_usual()["\
date-time"];var schema13={"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{
"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-d\
river","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{"type":"string","pattern":"\
^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType"},"supplier":{"$ref":"#/definitions/organizationa\
lEntity"},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/defi\
nitions/organizationalContact"}},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"nam\
e":{"type":"string"},"version":{"$ref":"#/definitions/version"},"versionRange":{"$ref":"#/definitions/versionRange"},"is\
External":{"type":"boolean","default":false},"description":{"type":"string"},"scope":{"type":"string","enum":["required",
"optional","excluded"],"default":"required"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"licenses":{
"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"om\
niborId":{"type":"array","items":{"type":"string"}},"swhid":{"type":"array","items":{"type":"string"}},"modified":{"type":"\
boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{"$\
ref":"#/definitions/component"}},"descendants":{"type":"array","items":{"$ref":"#/definitions/component"}},"variants":{"\
type":"array","items":{"$ref":"#/definitions/component"}},"notes":{"type":"string"}}},"externalReferences":{"type":"arra\
y","items":{"$ref":"#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"#/definitions/compo\
nent"},"uniqueItems":true},"evidence":{"$ref":"#/definitions/componentEvidence"},"modelCard":{"$ref":"#/definitions/mode\
lCard"},"data":{"type":"array","items":{"$ref":"#/definitions/componentData"}},"properties":{"type":"array","items":{"$r\
ef":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"}},"allOf":[{"not":{"required":["version","versionRang\
e"]}},{"if":{"properties":{"isExternal":{"const":false}}},"then":{"not":{"required":["versionRange"]}},"else":true}]};var func5=require_ucs2length().
default;var pattern1=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function validate14(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0==="country"||key0==="region"||key0===
"locality"||key0==="postOfficeBoxNumber"||key0==="postalCode"||key0==="streetAddress")){validate14.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];
const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate14.errors=
[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate14.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.country!==void 0){const _errs5=errors;if(typeof data.
country!=="string"){validate14.errors=[{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){
if(data.region!==void 0){const _errs7=errors;if(typeof data.region!=="string"){validate14.errors=[{instancePath:instancePath+
"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.locality!==void 0){const _errs9=errors;if(typeof data.
locality!=="string"){validate14.errors=[{instancePath:instancePath+"/locality",schemaPath:"#/properties/locality/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs9===errors}else{var valid0=true}if(valid0){
if(data.postOfficeBoxNumber!==void 0){const _errs11=errors;if(typeof data.postOfficeBoxNumber!=="string"){validate14.errors=
[{instancePath:instancePath+"/postOfficeBoxNumber",schemaPath:"#/properties/postOfficeBoxNumber/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.
postalCode!==void 0){const _errs13=errors;if(typeof data.postalCode!=="string"){validate14.errors=[{instancePath:instancePath+
"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.streetAddress!==void 0){const _errs15=errors;
if(typeof data.streetAddress!=="string"){validate14.errors=[{instancePath:instancePath+"/streetAddress",schemaPath:"#/pr\
operties/streetAddress/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs15===
errors}else{var valid0=true}}}}}}}}}else{validate14.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}validate14.errors=vErrors;return errors===0}function validate16(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0==="name"||key0===
"phone")){validate16.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate16.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate16.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs5=errors;if(typeof data.name!==
"string"){validate16.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.
phone!==void 0){const _errs7=errors;if(typeof data.phone!=="string"){validate16.errors=[{instancePath:instancePath+"/pho\
ne",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===
errors}else{var valid0=true}}}}}else{validate16.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}];return false}}validate16.errors=vErrors;return errors===0}function validate13(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0==="name"||key0==="ad\
dress"||key0==="url"||key0==="contact")){validate13.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===
_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate13.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"\
#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];
return false}}else{validate13.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.name!==void 0){const _errs5=errors;if(typeof data.name!=="string"){validate13.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.address!==void 0){const _errs7=errors;if(!validate14(
data.address,{instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData})){vErrors=vErrors===
null?validate14.errors:vErrors.concat(validate14.errors);errors=vErrors.length}var valid0=_errs7===errors}else{var valid0=true}
if(valid0){if(data.url!==void 0){let data3=data.url;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data3)){var valid2=true;
const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs10=errors;if(errors===_errs10){if(errors===_errs10){if(!(typeof data3[i0]===
"string")){validate13.errors=[{instancePath:instancePath+"/url/"+i0,schemaPath:"#/properties/url/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}];return false}}}var valid2=_errs10===errors;if(!valid2){break}}}else{
validate13.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.contact!==
void 0){let data5=data.contact;const _errs12=errors;if(errors===_errs12){if(Array.isArray(data5)){var valid3=true;const len1=data5.
length;for(let i1=0;i1<len1;i1++){const _errs14=errors;if(!validate16(data5[i1],{instancePath:instancePath+"/contact/"+i1,
parentData:data5,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);
errors=vErrors.length}var valid3=_errs14===errors;if(!valid3){break}}}else{validate13.errors=[{instancePath:instancePath+
"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs12===errors}else{var valid0=true}}}}}}}else{validate13.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate13.errors=vErrors;return errors===0}var schema24={
"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAK\
E2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"]};var pattern2=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{4\
0}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function validate21(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.alg===void 0&&(missing0="alg")||data.content===void 0&&(missing0="content")){validate21.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];
return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="alg"||key0==="content")){validate21.errors=[{
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.alg!==void 0){let data0=data.alg;
const _errs2=errors;if(typeof data0!=="string"){validate21.errors=[{instancePath:instancePath+"/alg",schemaPath:"#/defin\
itions/hash-alg/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data0==="MD5"||
data0==="SHA-1"||data0==="SHA-256"||data0==="SHA-384"||data0==="SHA-512"||data0==="SHA3-256"||data0==="SHA3-384"||data0===
"SHA3-512"||data0==="BLAKE2b-256"||data0==="BLAKE2b-384"||data0==="BLAKE2b-512"||data0==="BLAKE3"||data0==="Streebog-256"||
data0==="Streebog-512")){validate21.errors=[{instancePath:instancePath+"/alg",schemaPath:"#/definitions/hash-alg/enum",keyword:"\
enum",params:{allowedValues:schema24.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.content!==void 0){let data1=data.content;const _errs5=errors;const _errs6=errors;
if(errors===_errs6){if(typeof data1==="string"){if(!pattern2.test(data1)){validate21.errors=[{instancePath:instancePath+
"/content",schemaPath:"#/definitions/hash-content/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0\
-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},message:'must match pattern "^([a-fA-F0-9]{32}|[a-fA-F0-9]{\
40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"'}];return false}}else{validate21.errors=[{instancePath:instancePath+
"/content",schemaPath:"#/definitions/hash-content/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}}var valid0=_errs5===errors}else{var valid0=true}}}}}else{validate21.errors=[{instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate21.errors=vErrors;return errors===
0}var schema31={"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"\
string","default":"text/plain"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}};var schema30={
"type":"string","enum":["declared","concluded"]};var schema29={"$schema":"http://json-schema.org/draft-07/schema#","$id":"\
http://cyclonedx.org/schema/spdx.schema.json","type":"string","enum":["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-d\
oc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1",
"AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-o\
nly","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD",
"ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p",
"APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artisti\
c-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Ba\
rr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing",
"BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause",
"Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","B\
SD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unc\
hanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3\
-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-\
3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Ope\
n-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Cla\
use-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-discla\
imer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file",
"BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","B\
USL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-pream\
ble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","\
CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC\
-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-B\
Y-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-\
SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-\
3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.\
0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC\
-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.\
0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL\
-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0",
"CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Pytho\
n-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Loss\
less-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","cu\
rl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema",
"DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0",
"EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ES\
A-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym",
"Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warra\
nty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Pro\
gramming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-\
1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invar\
iants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-onl\
y","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only",
"GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnup\
lot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-\
2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-except\
ion","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exceptio\
n","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI",
"Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-U\
S","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IM\
AG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netr\
ek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critica\
l-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-expor\
t-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix",
"Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC",
"ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LA\
L-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-l\
ater","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-lat\
er","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLi\
Q-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-\
man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL\
-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-\
3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Min\
pack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khro\
nos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Moto\
soto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL",
"MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.\
0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fal\
lback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0",
"NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","\
OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL\
-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OL\
DAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8",
"OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1\
.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Pa\
rity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercia\
l-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","py\
thon-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","\
RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open\
-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL",
"SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","S\
pencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ",
"SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrapper\
s","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQ\
SL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0",
"Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpoo\
l","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-\
1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-varia\
nt","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev",
"xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib\
-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-excepti\
on","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Aut\
oconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Cla\
sspath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGP\
L-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception",
"FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-no\
te","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javam\
ail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-excep\
tion","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exc\
eption","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","\
LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception",
"LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exceptio\
n-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-f\
ont-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0",
"romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-L\
ibrary-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exc\
eption","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vs\
ftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]};function validate24(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;
const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="i\
d")){const err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===
errors;if(_valid0){valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.name===void 0&&(missing1="name")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}}var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){
valid0=true;passing0=1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate24.
errors=vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;for(const key0 in data){if(!(key0==="bom-re\
f"||key0==="id"||key0==="name"||key0==="acknowledgement"||key0==="text"||key0==="url"||key0==="properties")){validate24.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs4===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs5=errors;const _errs6=errors;if(errors===_errs6){if(typeof data0==="string"){if(func5(data0)<1){validate24.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate24.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid1=_errs5===errors}else{var valid1=true}if(valid1){if(data.id!==void 0){let data1=data.id;const _errs8=errors;if(typeof data1!==
"string"){validate24.errors=[{instancePath:instancePath+"/id",schemaPath:"spdx.SNAPSHOT.schema.json/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}let valid4;valid4=false;for(const v0 of schema29.enum){if(func0(
data1,v0)){valid4=true;break}}if(!valid4){validate24.errors=[{instancePath:instancePath+"/id",schemaPath:"spdx.SNAPSHOT.\
schema.json/enum",keyword:"enum",params:{allowedValues:schema29.enum},message:"must be equal to one of the allowed value\
s"}];return false}var valid1=_errs8===errors}else{var valid1=true}if(valid1){if(data.name!==void 0){const _errs11=errors;
if(typeof data.name!=="string"){validate24.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid1=_errs11===errors}else{var valid1=true}
if(valid1){if(data.acknowledgement!==void 0){let data3=data.acknowledgement;const _errs13=errors;if(typeof data3!=="stri\
ng"){validate24.errors=[{instancePath:instancePath+"/acknowledgement",schemaPath:"#/definitions/licenseAcknowledgementEn\
umeration/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3==="declared"||data3===
"concluded")){validate24.errors=[{instancePath:instancePath+"/acknowledgement",schemaPath:"#/definitions/licenseAcknowle\
dgementEnumeration/enum",keyword:"enum",params:{allowedValues:schema30.enum},message:"must be equal to one of the allowe\
d values"}];return false}var valid1=_errs13===errors}else{var valid1=true}if(valid1){if(data.text!==void 0){let data4=data.
text;const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){
let missing2;if(data4.content===void 0&&(missing2="content")){validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing2},message:"must have required prop\
erty '"+missing2+"'"}];return false}else{const _errs19=errors;for(const key1 in data4){if(!(key1==="contentType"||key1===
"encoding"||key1==="content")){validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachmen\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs19===errors){if(data4.contentType!==void 0){const _errs20=errors;if(typeof data4.
contentType!=="string"){validate24.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/definitions/atta\
chment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs20===
errors}else{var valid7=true}if(valid7){if(data4.encoding!==void 0){let data6=data4.encoding;const _errs22=errors;if(typeof data6!==
"string"){validate24.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/properties\
/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6==="base64")){validate24.
errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}
var valid7=_errs22===errors}else{var valid7=true}if(valid7){if(data4.content!==void 0){const _errs24=errors;if(typeof data4.
content!=="string"){validate24.errors=[{instancePath:instancePath+"/text/content",schemaPath:"#/definitions/attachment/p\
roperties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs24===
errors}else{var valid7=true}}}}}}else{validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/at\
tachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs16===errors}else{
var valid1=true}if(valid1){if(data.url!==void 0){const _errs26=errors;if(errors===_errs26){if(errors===_errs26){if(!(typeof data.
url==="string")){validate24.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}}var valid1=_errs26===errors}else{var valid1=true}if(valid1){
if(data.properties!==void 0){let data9=data.properties;const _errs28=errors;if(errors===_errs28){if(Array.isArray(data9)){
var valid8=true;const len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0];const _errs30=errors;const _errs31=errors;
if(errors===_errs31){if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing3;if(data10.name===void 0&&(missing3=
"name")){validate24.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"}];return false}else{const _errs33=errors;
for(const key2 in data10){if(!(key2==="name"||key2==="value")){validate24.errors=[{instancePath:instancePath+"/propertie\
s/"+i0,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs33===errors){if(data10.name!==void 0){const _errs34=errors;
if(typeof data10.name!=="string"){validate24.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/\
definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid10=_errs34===errors}else{var valid10=true}if(valid10){if(data10.value!==void 0){const _errs36=errors;if(typeof data10.
value!=="string"){validate24.errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/pro\
perty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs36===
errors}else{var valid10=true}}}}}else{validate24.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/defi\
nitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid8=_errs30===
errors;if(!valid8){break}}}else{validate24.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid1=_errs28===errors}else{
var valid1=true}}}}}}}}}else{validate24.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate24.errors=vErrors;return errors===0}function validate23(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(Array.isArray(data)){var valid0=true;
const len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];const _errs1=errors;const _errs2=errors;let valid1=false;
let passing0=null;const _errs3=errors;if(errors===_errs3){if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing0;
if(data0.license===void 0&&(missing0="license")){const err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/\
0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}else{const _errs5=errors;for(const key0 in data0){if(!(key0==="lic\
ense")){const err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/0/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++;break}}if(_errs5===errors){if(data0.license!==void 0){if(!validate24(data0.license,
{instancePath:instancePath+"/"+i0+"/license",parentData:data0,parentDataProperty:"license",rootData})){vErrors=vErrors===
null?validate24.errors:vErrors.concat(validate24.errors);errors=vErrors.length}}}}}else{const err2={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}}var _valid0=_errs3===errors;if(_valid0){valid1=true;passing0=0}const _errs7=errors;
if(errors===_errs7){if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.expression===void 0&&
(missing1="expression")){const err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/1/required",keyword:"req\
uired",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}else{const _errs9=errors;for(const key1 in data0){if(!(key1==="expression"||key1===
"expressionDetails"||key1==="acknowledgement"||key1==="bom-ref"||key1==="properties")){const err4={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;break}}
if(_errs9===errors){if(data0.expression!==void 0){const _errs10=errors;if(typeof data0.expression!=="string"){const err5={
instancePath:instancePath+"/"+i0+"/expression",schemaPath:"#/items/oneOf/1/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}var valid3=_errs10===
errors}else{var valid3=true}if(valid3){if(data0.expressionDetails!==void 0){let data3=data0.expressionDetails;const _errs12=errors;
if(errors===_errs12){if(Array.isArray(data3)){var valid4=true;const len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];
const _errs14=errors;if(errors===_errs14){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing2;if(data4.
licenseIdentifier===void 0&&(missing2="licenseIdentifier")){const err6={instancePath:instancePath+"/"+i0+"/expressionDet\
ails/"+i1,schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/required",keyword:"required",params:{missingProperty:missing2},
message:"must have required property '"+missing2+"'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}else{
const _errs16=errors;for(const key2 in data4){if(!(key2==="licenseIdentifier"||key2==="bom-ref"||key2==="text"||key2==="\
url")){const err7={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1,schemaPath:"#/items/oneOf/1/properties/expr\
essionDetails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must \
NOT have additional properties"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++;break}}if(_errs16===
errors){if(data4.licenseIdentifier!==void 0){const _errs17=errors;if(typeof data4.licenseIdentifier!=="string"){const err8={
instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/licenseIdentifier",schemaPath:"#/items/oneOf/1/properties/ex\
pressionDetails/items/properties/licenseIdentifier/type",keyword:"type",params:{type:"string"},message:"must be string"};
if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}var valid5=_errs17===errors}else{var valid5=true}if(valid5){
if(data4["bom-ref"]!==void 0){let data6=data4["bom-ref"];const _errs19=errors;const _errs20=errors;if(errors===_errs20){
if(typeof data6==="string"){if(func5(data6)<1){const err9={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/b\
om-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}else{const err10={instancePath:instancePath+
"/"+i0+"/expressionDetails/"+i1+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}var valid5=_errs19===errors}else{
var valid5=true}if(valid5){if(data4.text!==void 0){let data7=data4.text;const _errs22=errors;const _errs23=errors;if(errors===
_errs23){if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing3;if(data7.content===void 0&&(missing3="con\
tent")){const err11={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/text",schemaPath:"#/definitions/attachm\
ent/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"};
if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}else{const _errs25=errors;for(const key3 in data7){
if(!(key3==="contentType"||key3==="encoding"||key3==="content")){const err12={instancePath:instancePath+"/"+i0+"/express\
ionDetails/"+i1+"/text",schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err12]}else{vErrors.
push(err12)}errors++;break}}if(_errs25===errors){if(data7.contentType!==void 0){const _errs26=errors;if(typeof data7.contentType!==
"string"){const err13={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/text/contentType",schemaPath:"#/defin\
itions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err13]}else{vErrors.push(err13)}errors++}var valid8=_errs26===errors}else{var valid8=true}if(valid8){if(data7.
encoding!==void 0){let data9=data7.encoding;const _errs28=errors;if(typeof data9!=="string"){const err14={instancePath:instancePath+
"/"+i0+"/expressionDetails/"+i1+"/text/encoding",schemaPath:"#/definitions/attachment/properties/encoding/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}
if(!(data9==="base64")){const err15={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/text/encoding",schemaPath:"\
#/definitions/attachment/properties/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},
message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}
var valid8=_errs28===errors}else{var valid8=true}if(valid8){if(data7.content!==void 0){const _errs30=errors;if(typeof data7.
content!=="string"){const err16={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/text/content",schemaPath:"#\
/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err16]}else{vErrors.push(err16)}errors++}var valid8=_errs30===errors}else{var valid8=true}}}}}}else{const err17={
instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/text",schemaPath:"#/definitions/attachment/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}
var valid5=_errs22===errors}else{var valid5=true}if(valid5){if(data4.url!==void 0){const _errs32=errors;if(errors===_errs32){
if(errors===_errs32){if(!(typeof data4.url==="string")){const err18={instancePath:instancePath+"/"+i0+"/expressionDetail\
s/"+i1+"/url",schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}}var valid5=_errs32===
errors}else{var valid5=true}}}}}}}else{const err19={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1,schemaPath:"\
#/items/oneOf/1/properties/expressionDetails/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}var valid4=_errs14===errors;if(!valid4){break}}}else{
const err20={instancePath:instancePath+"/"+i0+"/expressionDetails",schemaPath:"#/items/oneOf/1/properties/expressionDeta\
ils/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err20]}else{vErrors.
push(err20)}errors++}}var valid3=_errs12===errors}else{var valid3=true}if(valid3){if(data0.acknowledgement!==void 0){let data12=data0.
acknowledgement;const _errs34=errors;if(typeof data12!=="string"){const err21={instancePath:instancePath+"/"+i0+"/acknow\
ledgement",schemaPath:"#/definitions/licenseAcknowledgementEnumeration/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}if(!(data12==="declared"||data12===
"concluded")){const err22={instancePath:instancePath+"/"+i0+"/acknowledgement",schemaPath:"#/definitions/licenseAcknowle\
dgementEnumeration/enum",keyword:"enum",params:{allowedValues:schema30.enum},message:"must be equal to one of the allowe\
d values"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}var valid3=_errs34===errors}else{var valid3=true}
if(valid3){if(data0["bom-ref"]!==void 0){let data13=data0["bom-ref"];const _errs37=errors;const _errs38=errors;if(errors===
_errs38){if(typeof data13==="string"){if(func5(data13)<1){const err23={instancePath:instancePath+"/"+i0+"/bom-ref",schemaPath:"\
#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err23]}else{vErrors.push(err23)}errors++}}else{const err24={instancePath:instancePath+"/"+i0+"/bom-ref",schemaPath:"\
#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[
err24]}else{vErrors.push(err24)}errors++}}var valid3=_errs37===errors}else{var valid3=true}if(valid3){if(data0.properties!==
void 0){let data14=data0.properties;const _errs40=errors;if(errors===_errs40){if(Array.isArray(data14)){var valid11=true;
const len2=data14.length;for(let i2=0;i2<len2;i2++){let data15=data14[i2];const _errs42=errors;const _errs43=errors;if(errors===
_errs43){if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing4;if(data15.name===void 0&&(missing4="na\
me")){const err25={instancePath:instancePath+"/"+i0+"/properties/"+i2,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};if(vErrors===null){vErrors=
[err25]}else{vErrors.push(err25)}errors++}else{const _errs45=errors;for(const key4 in data15){if(!(key4==="name"||key4===
"value")){const err26={instancePath:instancePath+"/"+i0+"/properties/"+i2,schemaPath:"#/definitions/property/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"};
if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++;break}}if(_errs45===errors){if(data15.name!==void 0){
const _errs46=errors;if(typeof data15.name!=="string"){const err27={instancePath:instancePath+"/"+i0+"/properties/"+i2+"\
/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}var valid13=_errs46===errors}else{var valid13=true}
if(valid13){if(data15.value!==void 0){const _errs48=errors;if(typeof data15.value!=="string"){const err28={instancePath:instancePath+
"/"+i0+"/properties/"+i2+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}var valid13=_errs48===
errors}else{var valid13=true}}}}}else{const err29={instancePath:instancePath+"/"+i0+"/properties/"+i2,schemaPath:"#/defi\
nitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err29]}else{
vErrors.push(err29)}errors++}}var valid11=_errs42===errors;if(!valid11){break}}}else{const err30={instancePath:instancePath+
"/"+i0+"/properties",schemaPath:"#/items/oneOf/1/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}}var valid3=_errs40===errors}else{var valid3=true}}}}}}}}else{
const err31={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}}var _valid0=_errs7===errors;if(_valid0&&
valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){valid1=true;passing0=1}}if(!valid1){const err32={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schem\
a in oneOf"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++;validate23.errors=vErrors;return false}else{
errors=_errs2;if(vErrors!==null){if(_errs2){vErrors.length=_errs2}else{vErrors=null}}}var valid0=_errs1===errors;if(!valid0){
break}}}else{validate23.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}];return false}}validate23.errors=vErrors;return errors===0}var schema38={"type":"object","required":["url","type"],
"additionalProperties":false,"properties":{"url":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definit\
ions/bomLink"}]},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories",
"bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake",
"license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","\
formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-\
statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-anal\
ysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-sig\
nature","digital-signature","rfc-9116","patent","patent-family","patent-assertion","citation","other"]},"hashes":{"type":"\
array","items":{"$ref":"#/definitions/hash"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
var pattern3=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");var pattern4=new RegExp(
"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function validate28(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs0=errors;let valid0=false;const _errs1=errors;
const _errs2=errors;if(errors===_errs2){if(errors===_errs2){if(typeof data==="string"){if(!pattern3.test(data)){const err0={
instancePath,schemaPath:"#/definitions/bomLinkDocumentType/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]\
{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},message:'must match pattern "^urn:cdx:[0-9a-f]{8}-[0\
-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}}else{const err1={instancePath,schemaPath:"#/definitions/bomLinkDocumentType/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}var _valid0=_errs1===
errors;valid0=valid0||_valid0;if(!valid0){const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(errors===_errs5){
if(typeof data==="string"){if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/definitions/bomLinkElementTyp\
e/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9\
][0-9]*#.+$"},message:'must match pattern "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0\
-9]*#.+$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/definitions/bomLinkElementType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}}}var _valid0=_errs4===errors;valid0=valid0||_valid0}if(!valid0){const err4={
instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=
[err4]}else{vErrors.push(err4)}errors++;validate28.errors=vErrors;return false}else{errors=_errs0;if(vErrors!==null){if(_errs0){
vErrors.length=_errs0}else{vErrors=null}}}validate28.errors=vErrors;return errors===0}function validate27(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.url===void 0&&(missing0="url")||data.type===void 0&&(missing0="type")){
validate27.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"m\
ust have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="\
url"||key0==="comment"||key0==="type"||key0==="hashes"||key0==="properties")){validate27.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data.url!==void 0){let data0=data.url;const _errs2=errors;const _errs3=errors;
let valid1=false;const _errs4=errors;if(errors===_errs4){if(errors===_errs4){if(!(typeof data0==="string")){const err0={
instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}}var _valid0=_errs4===errors;valid1=
valid1||_valid0;if(!valid1){const _errs6=errors;if(!validate28(data0,{instancePath:instancePath+"/url",parentData:data,parentDataProperty:"\
url",rootData})){vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors);errors=vErrors.length}var _valid0=_errs6===
errors;valid1=valid1||_valid0}if(!valid1){const err1={instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyO\
f",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++;validate27.errors=vErrors;return false}else{errors=_errs3;if(vErrors!==null){if(_errs3){vErrors.length=_errs3}else{
vErrors=null}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.comment!==void 0){const _errs7=errors;
if(typeof data.comment!=="string"){validate27.errors=[{instancePath:instancePath+"/comment",schemaPath:"#/properties/com\
ment/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===errors}else{
var valid0=true}if(valid0){if(data.type!==void 0){let data2=data.type;const _errs9=errors;if(typeof data2!=="string"){validate27.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data2==="vcs"||data2==="issue-tracker"||data2==="website"||data2==="advisories"||data2===
"bom"||data2==="mailing-list"||data2==="social"||data2==="chat"||data2==="documentation"||data2==="support"||data2==="so\
urce-distribution"||data2==="distribution"||data2==="distribution-intake"||data2==="license"||data2==="build-meta"||data2===
"build-system"||data2==="release-notes"||data2==="security-contact"||data2==="model-card"||data2==="log"||data2==="confi\
guration"||data2==="evidence"||data2==="formulation"||data2==="attestation"||data2==="threat-model"||data2==="adversary-\
model"||data2==="risk-assessment"||data2==="vulnerability-assertion"||data2==="exploitability-statement"||data2==="pente\
st-report"||data2==="static-analysis-report"||data2==="dynamic-analysis-report"||data2==="runtime-analysis-report"||data2===
"component-analysis-report"||data2==="maturity-report"||data2==="certification-report"||data2==="codified-infrastructure"||
data2==="quality-metrics"||data2==="poam"||data2==="electronic-signature"||data2==="digital-signature"||data2==="rfc-911\
6"||data2==="patent"||data2==="patent-family"||data2==="patent-assertion"||data2==="citation"||data2==="other")){validate27.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema38.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs9===errors}else{
var valid0=true}if(valid0){if(data.hashes!==void 0){let data3=data.hashes;const _errs11=errors;if(errors===_errs11){if(Array.
isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;if(!validate21(data3[i0],
{instancePath:instancePath+"/hashes/"+i0,parentData:data3,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate21.
errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid2=_errs13===errors;if(!valid2){break}}}else{validate27.
errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.properties!==
void 0){let data5=data.properties;const _errs14=errors;if(errors===_errs14){if(Array.isArray(data5)){var valid3=true;const len1=data5.
length;for(let i1=0;i1<len1;i1++){let data6=data5[i1];const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(data6&&
typeof data6=="object"&&!Array.isArray(data6)){let missing1;if(data6.name===void 0&&(missing1="name")){validate27.errors=
[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs19=errors;for(const key1 in data6){if(!(key1===
"name"||key1==="value")){validate27.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/prope\
rty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additio\
nal properties"}];return false;break}}if(_errs19===errors){if(data6.name!==void 0){const _errs20=errors;if(typeof data6.
name!=="string"){validate27.errors=[{instancePath:instancePath+"/properties/"+i1+"/name",schemaPath:"#/definitions/prope\
rty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs20===
errors}else{var valid5=true}if(valid5){if(data6.value!==void 0){const _errs22=errors;if(typeof data6.value!=="string"){validate27.
errors=[{instancePath:instancePath+"/properties/"+i1+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs22===errors}else{var valid5=true}}}}}else{
validate27.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs16===errors;if(!valid3){break}}}else{validate27.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{var valid0=true}}}}}}}}else{validate27.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate27.errors=vErrors;return errors===0}var schema44={"type":"object","required":["field"],"additionalProperties":false,
"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},
"confidence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"string"},"methods":{"type":"array","ite\
ms":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"\
string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instru\
mentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},
"value":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLink\
Type"},{"$ref":"#/definitions/bomLinkElementType"}]}}}};function validate33(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.field===void 0&&(missing0="field")){validate33.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!(key0==="field"||key0==="confidence"||key0==="concludedValue"||key0==="methods"||key0==="too\
ls")){validate33.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.field!==void 0){let data0=data.
field;const _errs2=errors;if(typeof data0!=="string"){validate33.errors=[{instancePath:instancePath+"/field",schemaPath:"\
#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data0==="gro\
up"||data0==="name"||data0==="version"||data0==="purl"||data0==="cpe"||data0==="omniborId"||data0==="swhid"||data0==="sw\
id"||data0==="hash")){validate33.errors=[{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"\
enum",params:{allowedValues:schema44.properties.field.enum},message:"must be equal to one of the allowed values"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.confidence!==void 0){let data1=data.confidence;const _errs4=errors;
if(errors===_errs4){if(typeof data1=="number"){if(data1>1||isNaN(data1)){validate33.errors=[{instancePath:instancePath+"\
/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"mu\
st be <= 1"}];return false}else{if(data1<0||isNaN(data1)){validate33.errors=[{instancePath:instancePath+"/confidence",schemaPath:"\
#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}];return false}}}else{
validate33.errors=[{instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}];return false}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.
concludedValue!==void 0){const _errs6=errors;if(typeof data.concludedValue!=="string"){validate33.errors=[{instancePath:instancePath+
"/concludedValue",schemaPath:"#/properties/concludedValue/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.methods!==void 0){let data3=data.
methods;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data3)){var valid1=true;const len0=data3.length;for(let i0=0;i0<
len0;i0++){let data4=data3[i0];const _errs10=errors;if(errors===_errs10){if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let missing1;if(data4.technique===void 0&&(missing1="technique")||data4.confidence===void 0&&(missing1="confiden\
ce")){validate33.errors=[{instancePath:instancePath+"/methods/"+i0,schemaPath:"#/properties/methods/items/required",keyword:"\
required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{const _errs12=errors;
for(const key1 in data4){if(!(key1==="technique"||key1==="confidence"||key1==="value")){validate33.errors=[{instancePath:instancePath+
"/methods/"+i0,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs12===errors){if(data4.technique!==void 0){let data5=data4.
technique;const _errs13=errors;if(typeof data5!=="string"){validate33.errors=[{instancePath:instancePath+"/methods/"+i0+
"/technique",schemaPath:"#/properties/methods/items/properties/technique/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data5==="source-code-analysis"||data5==="binary-analysis"||data5==="manifest-analysi\
s"||data5==="ast-fingerprint"||data5==="hash-comparison"||data5==="instrumentation"||data5==="dynamic-analysis"||data5===
"filename"||data5==="attestation"||data5==="other")){validate33.errors=[{instancePath:instancePath+"/methods/"+i0+"/tech\
nique",schemaPath:"#/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues:schema44.properties.
methods.items.properties.technique.enum},message:"must be equal to one of the allowed values"}];return false}var valid2=_errs13===
errors}else{var valid2=true}if(valid2){if(data4.confidence!==void 0){let data6=data4.confidence;const _errs15=errors;if(errors===
_errs15){if(typeof data6=="number"){if(data6>1||isNaN(data6)){validate33.errors=[{instancePath:instancePath+"/methods/"+
i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}];return false}else{if(data6<0||isNaN(data6)){validate33.errors=[{instancePath:instancePath+
"/methods/"+i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}];return false}}}else{validate33.errors=[{instancePath:instancePath+"/me\
thods/"+i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/type",keyword:"type",params:{type:"\
number"},message:"must be number"}];return false}}var valid2=_errs15===errors}else{var valid2=true}if(valid2){if(data4.value!==
void 0){const _errs17=errors;if(typeof data4.value!=="string"){validate33.errors=[{instancePath:instancePath+"/methods/"+
i0+"/value",schemaPath:"#/properties/methods/items/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs17===errors}else{var valid2=true}}}}}}else{validate33.errors=[{instancePath:instancePath+
"/methods/"+i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}];return false}}var valid1=_errs10===errors;if(!valid1){break}}}else{validate33.errors=[{instancePath:instancePath+"/\
methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.tools!==void 0){let data8=data.tools;const _errs19=errors;
if(errors===_errs19){if(Array.isArray(data8)){var valid3=true;const len1=data8.length;for(let i1=0;i1<len1;i1++){let data9=data8[i1];
const _errs21=errors;const _errs22=errors;let valid4=false;const _errs23=errors;const _errs24=errors;if(errors===_errs24){
if(typeof data9==="string"){if(func5(data9)<1){const err0={instancePath:instancePath+"/tools/"+i1,schemaPath:"#/definiti\
ons/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath:instancePath+"/tools/"+i1,schemaPath:"\
#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}var _valid0=_errs23===errors;valid4=valid4||_valid0;if(!valid4){const _errs26=errors;
const _errs27=errors;if(errors===_errs27){if(errors===_errs27){if(typeof data9==="string"){if(!pattern4.test(data9)){const err2={
instancePath:instancePath+"/tools/"+i1,schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"\
^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^ur\
n:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath:instancePath+"/tools/"+i1,schemaPath:"#/definitions/bomLinkEl\
ementType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}}var _valid0=_errs26===errors;valid4=valid4||_valid0}if(!valid4){const err4={instancePath:instancePath+
"/tools/"+i1,schemaPath:"#/properties/tools/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate33.errors=vErrors;return false}else{errors=_errs22;
if(vErrors!==null){if(_errs22){vErrors.length=_errs22}else{vErrors=null}}}var valid3=_errs21===errors;if(!valid3){break}}
if(valid3){let i2=data8.length;let j0;if(i2>1){outer0:for(;i2--;){for(j0=i2;j0--;){if(func0(data8[i2],data8[j0])){validate33.
errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:i2,
j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}];return false;break outer0}}}}}}else{
validate33.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}else{validate33.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate33.errors=vErrors;return errors===0}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="identity"||key0==="licenses"||key0==="copyright")){validate32.errors=[{instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"}];return false;break}}if(_errs1===errors){if(data.identity!==void 0){let data0=data.identity;const _errs2=errors;const _errs3=errors;
let valid1=false;let passing0=null;const _errs4=errors;if(errors===_errs4){if(Array.isArray(data0)){var valid2=true;const len0=data0.
length;for(let i0=0;i0<len0;i0++){const _errs6=errors;if(!validate33(data0[i0],{instancePath:instancePath+"/identity/"+i0,
parentData:data0,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors);
errors=vErrors.length}var valid2=_errs6===errors;if(!valid2){break}}}else{const err0={instancePath:instancePath+"/identi\
ty",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs4===errors;if(_valid0){valid1=true;passing0=0}const _errs7=errors;
if(!validate33(data0,{instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData})){vErrors=
vErrors===null?validate33.errors:vErrors.concat(validate33.errors);errors=vErrors.length}var _valid0=_errs7===errors;if(_valid0&&
valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){valid1=true;passing0=1}}if(!valid1){const err1={instancePath:instancePath+
"/identity",schemaPath:"#/properties/identity/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must matc\
h exactly one schema in oneOf"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++;validate32.errors=vErrors;
return false}else{errors=_errs3;if(vErrors!==null){if(_errs3){vErrors.length=_errs3}else{vErrors=null}}}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.licenses!==void 0){const _errs8=errors;if(!validate23(data.licenses,{instancePath:instancePath+
"/licenses",parentData:data,parentDataProperty:"licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(
validate23.errors);errors=vErrors.length}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.copyright!==
void 0){let data3=data.copyright;const _errs9=errors;if(errors===_errs9){if(Array.isArray(data3)){var valid3=true;const len1=data3.
length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];const _errs11=errors;const _errs12=errors;if(errors===_errs12){if(data4&&
typeof data4=="object"&&!Array.isArray(data4)){let missing0;if(data4.text===void 0&&(missing0="text")){validate32.errors=
[{instancePath:instancePath+"/copyright/"+i1,schemaPath:"#/definitions/copyright/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs14=errors;for(const key1 in data4){if(!(key1===
"text")){validate32.errors=[{instancePath:instancePath+"/copyright/"+i1,schemaPath:"#/definitions/copyright/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];
return false;break}}if(_errs14===errors){if(data4.text!==void 0){if(typeof data4.text!=="string"){validate32.errors=[{instancePath:instancePath+
"/copyright/"+i1+"/text",schemaPath:"#/definitions/copyright/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}}}}}else{validate32.errors=[{instancePath:instancePath+"/copyright/"+i1,schemaPath:"\
#/definitions/copyright/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs11===
errors;if(!valid3){break}}}else{validate32.errors=[{instancePath:instancePath+"/copyright",schemaPath:"#/properties/copy\
right/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs9===errors}else{
var valid0=true}}}}}else{validate32.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate32.errors=vErrors;return errors===0}var schema48={"type":"object","additionalPro\
perties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"modelParameters":{"type":"object","additionalPr\
operties":false,"properties":{"approach":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"str\
ing","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},"task":{"type":"\
string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{
"oneOf":[{"$ref":"#/definitions/componentData"},{"type":"object","additionalProperties":false,"properties":{"ref":{"anyO\
f":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}],"type":"string"}}}]}},"inputs":{"t\
ype":"array","items":{"$ref":"#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$ref":"#/defi\
nitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"properties":{
"performanceMetrics":{"type":"array","items":{"$ref":"#/definitions/performanceMetric"}},"graphics":{"$ref":"#/definitio\
ns/graphicsCollection"}}},"considerations":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"\
array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"\
array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsideratio\
ns":{"type":"array","items":{"$ref":"#/definitions/risk"}},"environmentalConsiderations":{"$ref":"#/definitions/environm\
entalConsiderations"},"fairnessAssessments":{"type":"array","items":{"$ref":"#/definitions/fairnessAssessment"}}}},"prop\
erties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var schema50={"type":"object","additionalProperties":false,
"required":["type"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"type":{"type":"string","enum":["source-cod\
e","configuration","dataset","definition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProp\
erties":false,"properties":{"attachment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-refere\
nce"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/definitions/\
dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"#/definitions/graphi\
csCollection"},"description":{"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"}}};function validate41(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="name"||key0==="image")){validate41.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;
if(typeof data.name!=="string"){validate41.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.image!==void 0){let data1=data.image;const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(data1&&
typeof data1=="object"&&!Array.isArray(data1)){let missing0;if(data1.content===void 0&&(missing0="content")){validate41.
errors=[{instancePath:instancePath+"/image",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs7=errors;for(const key1 in data1){if(!(key1===
"contentType"||key1==="encoding"||key1==="content")){validate41.errors=[{instancePath:instancePath+"/image",schemaPath:"\
#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties"}];return false;break}}if(_errs7===errors){if(data1.contentType!==void 0){const _errs8=errors;
if(typeof data1.contentType!=="string"){validate41.errors=[{instancePath:instancePath+"/image/contentType",schemaPath:"#\
/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data1.encoding!==void 0){let data3=data1.encoding;const _errs10=errors;
if(typeof data3!=="string"){validate41.errors=[{instancePath:instancePath+"/image/encoding",schemaPath:"#/definitions/at\
tachment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3===
"base64")){validate41.errors=[{instancePath:instancePath+"/image/encoding",schemaPath:"#/definitions/attachment/properti\
es/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid2=_errs10===errors}else{var valid2=true}if(valid2){if(data1.content!==void 0){
const _errs12=errors;if(typeof data1.content!=="string"){validate41.errors=[{instancePath:instancePath+"/image/content",
schemaPath:"#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid2=_errs12===errors}else{var valid2=true}}}}}}else{validate41.errors=[{instancePath:instancePath+
"/image",schemaPath:"#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs4===errors}else{var valid0=true}}}}else{validate41.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}validate41.errors=vErrors;return errors===0}function validate40(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="description"||key0==="collectio\
n")){validate40.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.description!==void 0){const _errs2=errors;
if(typeof data.description!=="string"){validate40.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.collection!==void 0){let data1=data.collection;const _errs4=errors;if(errors===
_errs4){if(Array.isArray(data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;
if(!validate41(data1[i0],{instancePath:instancePath+"/collection/"+i0,parentData:data1,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors);errors=vErrors.length}var valid1=_errs6===errors;
if(!valid1){break}}}else{validate40.errors=[{instancePath:instancePath+"/collection",schemaPath:"#/properties/collection\
/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{
validate40.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate40.errors=vErrors;return errors===0}function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.organization===void 0&&(missing0="organization")){const err0={instancePath,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){
valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.contact===
void 0&&(missing1="contact")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){valid0=true;passing0=
1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"m\
ust match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate45.errors=
vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;for(const key0 in data){if(!(key0==="organi\
zation"||key0==="contact")){validate45.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs4===
errors){if(data.organization!==void 0){const _errs5=errors;if(!validate13(data.organization,{instancePath:instancePath+"\
/organization",parentData:data,parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.
concat(validate13.errors);errors=vErrors.length}var valid1=_errs5===errors}else{var valid1=true}if(valid1){if(data.contact!==
void 0){const _errs6=errors;if(!validate16(data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"\
contact",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid1=_errs6===
errors}else{var valid1=true}}}}else{validate45.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}];return false}}validate45.errors=vErrors;return errors===0}function validate44(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="custodians"||key0==="stewards"||key0===
"owners")){validate44.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.custodians!==void 0){let data0=data.
custodians;const _errs2=errors;if(errors===_errs2){if(Array.isArray(data0)){var valid1=true;const len0=data0.length;for(let i0=0;i0<
len0;i0++){const _errs4=errors;if(!validate45(data0[i0],{instancePath:instancePath+"/custodians/"+i0,parentData:data0,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors);errors=vErrors.length}var valid1=_errs4===
errors;if(!valid1){break}}}else{validate44.errors=[{instancePath:instancePath+"/custodians",schemaPath:"#/properties/cus\
todians/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.stewards!==void 0){let data2=data.stewards;const _errs5=errors;if(errors===_errs5){if(Array.
isArray(data2)){var valid2=true;const len1=data2.length;for(let i1=0;i1<len1;i1++){const _errs7=errors;if(!validate45(data2[i1],
{instancePath:instancePath+"/stewards/"+i1,parentData:data2,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate45.
errors:vErrors.concat(validate45.errors);errors=vErrors.length}var valid2=_errs7===errors;if(!valid2){break}}}else{validate44.
errors=[{instancePath:instancePath+"/stewards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.owners!==
void 0){let data4=data.owners;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data4)){var valid3=true;const len2=data4.
length;for(let i2=0;i2<len2;i2++){const _errs10=errors;if(!validate45(data4[i2],{instancePath:instancePath+"/owners/"+i2,
parentData:data4,parentDataProperty:i2,rootData})){vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors);
errors=vErrors.length}var valid3=_errs10===errors;if(!valid3){break}}}else{validate44.errors=[{instancePath:instancePath+
"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs8===errors}else{var valid0=true}}}}}else{validate44.errors=[{instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}];return false}}validate44.errors=vErrors;return errors===0}function validate39(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){validate39.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema50.properties,key0)){validate39.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate39.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate39.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.type!==void 0){let data1=data.type;const _errs5=errors;
if(typeof data1!=="string"){validate39.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="source-code"||data1==="configuration"||
data1==="dataset"||data1==="definition"||data1==="other")){validate39.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema50.properties.type.enum},message:"must be equal to on\
e of the allowed values"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){
const _errs7=errors;if(typeof data.name!=="string"){validate39.errors=[{instancePath:instancePath+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===
errors}else{var valid0=true}if(valid0){if(data.contents!==void 0){let data3=data.contents;const _errs9=errors;if(errors===
_errs9){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){const _errs11=errors;for(const key1 in data3){if(!(key1===
"attachment"||key1==="url"||key1==="properties")){validate39.errors=[{instancePath:instancePath+"/contents",schemaPath:"\
#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"mus\
t NOT have additional properties"}];return false;break}}if(_errs11===errors){if(data3.attachment!==void 0){let data4=data3.
attachment;const _errs12=errors;const _errs13=errors;if(errors===_errs13){if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let missing1;if(data4.content===void 0&&(missing1="content")){validate39.errors=[{instancePath:instancePath+"/co\
ntents/attachment",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs15=errors;for(const key2 in data4){if(!(key2===
"contentType"||key2==="encoding"||key2==="content")){validate39.errors=[{instancePath:instancePath+"/contents/attachment",
schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs15===errors){if(data4.contentType!==void 0){
const _errs16=errors;if(typeof data4.contentType!=="string"){validate39.errors=[{instancePath:instancePath+"/contents/at\
tachment/contentType",schemaPath:"#/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid4=_errs16===errors}else{var valid4=true}if(valid4){if(data4.encoding!==
void 0){let data6=data4.encoding;const _errs18=errors;if(typeof data6!=="string"){validate39.errors=[{instancePath:instancePath+
"/contents/attachment/encoding",schemaPath:"#/definitions/attachment/properties/encoding/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}if(!(data6==="base64")){validate39.errors=[{instancePath:instancePath+"\
/contents/attachment/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"enum",params:{allowedValues:schema31.
properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}var valid4=_errs18===errors}else{
var valid4=true}if(valid4){if(data4.content!==void 0){const _errs20=errors;if(typeof data4.content!=="string"){validate39.
errors=[{instancePath:instancePath+"/contents/attachment/content",schemaPath:"#/definitions/attachment/properties/conten\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs20===errors}else{var valid4=true}}}}}}else{
validate39.errors=[{instancePath:instancePath+"/contents/attachment",schemaPath:"#/definitions/attachment/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}var valid2=_errs12===errors}else{var valid2=true}if(valid2){
if(data3.url!==void 0){const _errs22=errors;if(errors===_errs22){if(errors===_errs22){if(!(typeof data3.url==="string")){
validate39.errors=[{instancePath:instancePath+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}var valid2=_errs22===errors}else{var valid2=true}
if(valid2){if(data3.properties!==void 0){let data9=data3.properties;const _errs24=errors;if(errors===_errs24){if(Array.isArray(
data9)){var valid5=true;const len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0];const _errs26=errors;const _errs27=errors;
if(errors===_errs27){if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.name===void 0&&(missing2=
"name")){validate39.errors=[{instancePath:instancePath+"/contents/properties/"+i0,schemaPath:"#/definitions/property/req\
uired",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{
const _errs29=errors;for(const key3 in data10){if(!(key3==="name"||key3==="value")){validate39.errors=[{instancePath:instancePath+
"/contents/properties/"+i0,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3},message:"must NOT have additional properties"}];return false;break}}if(_errs29===errors){if(data10.
name!==void 0){const _errs30=errors;if(typeof data10.name!=="string"){validate39.errors=[{instancePath:instancePath+"/co\
ntents/properties/"+i0+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid7=_errs30===errors}else{var valid7=true}if(valid7){if(data10.value!==
void 0){const _errs32=errors;if(typeof data10.value!=="string"){validate39.errors=[{instancePath:instancePath+"/contents\
/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid7=_errs32===errors}else{var valid7=true}}}}}else{validate39.errors=[{instancePath:instancePath+
"/contents/properties/"+i0,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must \
be object"}];return false}}var valid5=_errs26===errors;if(!valid5){break}}}else{validate39.errors=[{instancePath:instancePath+
"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid2=_errs24===errors}else{var valid2=true}}}}}else{validate39.errors=[{instancePath:instancePath+
"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.classification!==void 0){const _errs34=errors;if(typeof data.
classification!=="string"){validate39.errors=[{instancePath:instancePath+"/classification",schemaPath:"#/definitions/dat\
aClassification/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs34===
errors}else{var valid0=true}if(valid0){if(data.sensitiveData!==void 0){let data14=data.sensitiveData;const _errs37=errors;
if(errors===_errs37){if(Array.isArray(data14)){var valid9=true;const len1=data14.length;for(let i1=0;i1<len1;i1++){const _errs39=errors;
if(typeof data14[i1]!=="string"){validate39.errors=[{instancePath:instancePath+"/sensitiveData/"+i1,schemaPath:"#/proper\
ties/sensitiveData/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid9=_errs39===
errors;if(!valid9){break}}}else{validate39.errors=[{instancePath:instancePath+"/sensitiveData",schemaPath:"#/properties/\
sensitiveData/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs37===errors}else{
var valid0=true}if(valid0){if(data.graphics!==void 0){const _errs41=errors;if(!validate40(data.graphics,{instancePath:instancePath+
"/graphics",parentData:data,parentDataProperty:"graphics",rootData})){vErrors=vErrors===null?validate40.errors:vErrors.concat(
validate40.errors);errors=vErrors.length}var valid0=_errs41===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs42=errors;if(typeof data.description!=="string"){validate39.errors=[{instancePath:instancePath+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs42===errors}else{var valid0=true}if(valid0){if(data.governance!==void 0){const _errs44=errors;if(!validate44(
data.governance,{instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData})){vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors);errors=vErrors.length}var valid0=_errs44===errors}else{
var valid0=true}}}}}}}}}}}}else{validate39.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate39.errors=vErrors;return errors===0}var schema67={"type":"object","requ\
ired":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"\
string","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","infere\
nce","other"]},"energyProviders":{"type":"array","items":{"$ref":"#/definitions/energyProvider"}},"activityEnergyCost":{
"$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"#/definitions/co2Measure"},"co2CostOffset":{"$ref":"#\
/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var schema70={"type":"\
object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"\
string","enum":["kWh"]}}};var schema72={"type":"object","required":["value","unit"],"additionalProperties":false,"proper\
ties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}};var schema68={"type":"object","required":[
"organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definiti\
ons/refType"},"description":{"type":"string"},"organization":{"type":"object","$ref":"#/definitions/organizationalEntity"},
"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","b\
iofuel","unknown","other"]},"energyProvided":{"$ref":"#/definitions/energyMeasure"},"externalReferences":{"type":"array",
"items":{"$ref":"#/definitions/externalReference"}}}};function validate56(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.organization===void 0&&(missing0="organization")||data.energySource===void 0&&(missing0="energySource")||data.energyProvided===
void 0&&(missing0="energyProvided")){validate56.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="description"||key0==="organization"||key0==="energySource"||key0==="energyProvided"||key0===
"externalReferences")){validate56.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){
if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0===
"string"){if(func5(data0)<1){validate56.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate56.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs5=errors;if(typeof data.description!=="string"){validate56.errors=[{instancePath:instancePath+"/descr\
iption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.organization!==void 0){let data2=data.organization;const _errs7=errors;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){validate56.errors=[{instancePath:instancePath+"/organization",
schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}
if(!validate13(data2,{instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData})){
vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid0=_errs7===errors}else{
var valid0=true}if(valid0){if(data.energySource!==void 0){let data3=data.energySource;const _errs9=errors;if(typeof data3!==
"string"){validate56.errors=[{instancePath:instancePath+"/energySource",schemaPath:"#/properties/energySource/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data3==="coal"||data3==="oil"||data3==="natura\
l-gas"||data3==="nuclear"||data3==="wind"||data3==="solar"||data3==="geothermal"||data3==="hydropower"||data3==="biofuel"||
data3==="unknown"||data3==="other")){validate56.errors=[{instancePath:instancePath+"/energySource",schemaPath:"#/propert\
ies/energySource/enum",keyword:"enum",params:{allowedValues:schema68.properties.energySource.enum},message:"must be equa\
l to one of the allowed values"}];return false}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.energyProvided!==
void 0){let data4=data.energyProvided;const _errs11=errors;const _errs12=errors;if(errors===_errs12){if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){let missing1;if(data4.value===void 0&&(missing1="value")||data4.unit===void 0&&(missing1=
"unit")){validate56.errors=[{instancePath:instancePath+"/energyProvided",schemaPath:"#/definitions/energyMeasure/require\
d",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{
const _errs14=errors;for(const key1 in data4){if(!(key1==="value"||key1==="unit")){validate56.errors=[{instancePath:instancePath+
"/energyProvided",schemaPath:"#/definitions/energyMeasure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs14===errors){if(data4.value!==void 0){const _errs15=errors;
if(!(typeof data4.value=="number")){validate56.errors=[{instancePath:instancePath+"/energyProvided/value",schemaPath:"#/\
definitions/energyMeasure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid3=_errs15===errors}else{var valid3=true}if(valid3){if(data4.unit!==void 0){let data6=data4.unit;const _errs17=errors;
if(typeof data6!=="string"){validate56.errors=[{instancePath:instancePath+"/energyProvided/unit",schemaPath:"#/definitio\
ns/energyMeasure/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6===
"kWh")){validate56.errors=[{instancePath:instancePath+"/energyProvided/unit",schemaPath:"#/definitions/energyMeasure/pro\
perties/unit/enum",keyword:"enum",params:{allowedValues:schema70.properties.unit.enum},message:"must be equal to one of \
the allowed values"}];return false}var valid3=_errs17===errors}else{var valid3=true}}}}}else{validate56.errors=[{instancePath:instancePath+
"/energyProvided",schemaPath:"#/definitions/energyMeasure/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){
let data7=data.externalReferences;const _errs19=errors;if(errors===_errs19){if(Array.isArray(data7)){var valid4=true;const len0=data7.
length;for(let i0=0;i0<len0;i0++){const _errs21=errors;if(!validate27(data7[i0],{instancePath:instancePath+"/externalRef\
erences/"+i0,parentData:data7,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate27.errors:vErrors.concat(
validate27.errors);errors=vErrors.length}var valid4=_errs21===errors;if(!valid4){break}}}else{validate56.errors=[{instancePath:instancePath+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}}else{validate56.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate56.errors=vErrors;
return errors===0}function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.activity===void 0&&
(missing0="activity")||data.energyProviders===void 0&&(missing0="energyProviders")||data.activityEnergyCost===void 0&&(missing0=
"activityEnergyCost")){validate55.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"activity"||key0==="energyProviders"||key0==="activityEnergyCost"||key0==="co2CostEquivalent"||key0==="co2CostOffset"||key0===
"properties")){validate55.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.
activity!==void 0){let data0=data.activity;const _errs2=errors;if(typeof data0!=="string"){validate55.errors=[{instancePath:instancePath+
"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data0==="design"||data0==="data-collection"||data0==="data-preparation"||data0==="training"||data0==="fine-tuning"||
data0==="validation"||data0==="deployment"||data0==="inference"||data0==="other")){validate55.errors=[{instancePath:instancePath+
"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues:schema67.properties.activity.enum},
message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.energyProviders!==void 0){let data1=data.energyProviders;const _errs4=errors;if(errors===_errs4){if(Array.isArray(
data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;if(!validate56(data1[i0],
{instancePath:instancePath+"/energyProviders/"+i0,parentData:data1,parentDataProperty:i0,rootData})){vErrors=vErrors===null?
validate56.errors:vErrors.concat(validate56.errors);errors=vErrors.length}var valid1=_errs6===errors;if(!valid1){break}}}else{
validate55.errors=[{instancePath:instancePath+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){
if(data.activityEnergyCost!==void 0){let data3=data.activityEnergyCost;const _errs7=errors;const _errs8=errors;if(errors===
_errs8){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.value===void 0&&(missing1="value")||
data3.unit===void 0&&(missing1="unit")){validate55.errors=[{instancePath:instancePath+"/activityEnergyCost",schemaPath:"\
#/definitions/energyMeasure/required",keyword:"required",params:{missingProperty:missing1},message:"must have required p\
roperty '"+missing1+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1==="value"||key1==="u\
nit")){validate55.errors=[{instancePath:instancePath+"/activityEnergyCost",schemaPath:"#/definitions/energyMeasure/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs10===errors){if(data3.value!==void 0){const _errs11=errors;if(!(typeof data3.value==
"number")){validate55.errors=[{instancePath:instancePath+"/activityEnergyCost/value",schemaPath:"#/definitions/energyMea\
sure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}var valid3=_errs11===
errors}else{var valid3=true}if(valid3){if(data3.unit!==void 0){let data5=data3.unit;const _errs13=errors;if(typeof data5!==
"string"){validate55.errors=[{instancePath:instancePath+"/activityEnergyCost/unit",schemaPath:"#/definitions/energyMeasu\
re/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data5==="kWh")){
validate55.errors=[{instancePath:instancePath+"/activityEnergyCost/unit",schemaPath:"#/definitions/energyMeasure/propert\
ies/unit/enum",keyword:"enum",params:{allowedValues:schema70.properties.unit.enum},message:"must be equal to one of the \
allowed values"}];return false}var valid3=_errs13===errors}else{var valid3=true}}}}}else{validate55.errors=[{instancePath:instancePath+
"/activityEnergyCost",schemaPath:"#/definitions/energyMeasure/type",keyword:"type",params:{type:"object"},message:"must \
be object"}];return false}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.co2CostEquivalent!==void 0){
let data6=data.co2CostEquivalent;const _errs15=errors;const _errs16=errors;if(errors===_errs16){if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){let missing2;if(data6.value===void 0&&(missing2="value")||data6.unit===void 0&&(missing2=
"unit")){validate55.errors=[{instancePath:instancePath+"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/require\
d",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{
const _errs18=errors;for(const key2 in data6){if(!(key2==="value"||key2==="unit")){validate55.errors=[{instancePath:instancePath+
"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs18===errors){if(data6.value!==void 0){const _errs19=errors;
if(!(typeof data6.value=="number")){validate55.errors=[{instancePath:instancePath+"/co2CostEquivalent/value",schemaPath:"\
#/definitions/co2Measure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid5=_errs19===errors}else{var valid5=true}if(valid5){if(data6.unit!==void 0){let data8=data6.unit;const _errs21=errors;
if(typeof data8!=="string"){validate55.errors=[{instancePath:instancePath+"/co2CostEquivalent/unit",schemaPath:"#/defini\
tions/co2Measure/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data8===
"tCO2eq")){validate55.errors=[{instancePath:instancePath+"/co2CostEquivalent/unit",schemaPath:"#/definitions/co2Measure/\
properties/unit/enum",keyword:"enum",params:{allowedValues:schema72.properties.unit.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid5=_errs21===errors}else{var valid5=true}}}}}else{validate55.errors=[{instancePath:instancePath+
"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs15===errors}else{var valid0=true}if(valid0){if(data.co2CostOffset!==void 0){let data9=data.
co2CostOffset;const _errs23=errors;const _errs24=errors;if(errors===_errs24){if(data9&&typeof data9=="object"&&!Array.isArray(
data9)){let missing3;if(data9.value===void 0&&(missing3="value")||data9.unit===void 0&&(missing3="unit")){validate55.errors=
[{instancePath:instancePath+"/co2CostOffset",schemaPath:"#/definitions/co2Measure/required",keyword:"required",params:{missingProperty:missing3},
message:"must have required property '"+missing3+"'"}];return false}else{const _errs26=errors;for(const key3 in data9){if(!(key3===
"value"||key3==="unit")){validate55.errors=[{instancePath:instancePath+"/co2CostOffset",schemaPath:"#/definitions/co2Mea\
sure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs26===errors){if(data9.value!==void 0){const _errs27=errors;if(!(typeof data9.
value=="number")){validate55.errors=[{instancePath:instancePath+"/co2CostOffset/value",schemaPath:"#/definitions/co2Meas\
ure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}var valid7=_errs27===
errors}else{var valid7=true}if(valid7){if(data9.unit!==void 0){let data11=data9.unit;const _errs29=errors;if(typeof data11!==
"string"){validate55.errors=[{instancePath:instancePath+"/co2CostOffset/unit",schemaPath:"#/definitions/co2Measure/prope\
rties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data11==="tCO2eq")){
validate55.errors=[{instancePath:instancePath+"/co2CostOffset/unit",schemaPath:"#/definitions/co2Measure/properties/unit\
/enum",keyword:"enum",params:{allowedValues:schema72.properties.unit.enum},message:"must be equal to one of the allowed \
values"}];return false}var valid7=_errs29===errors}else{var valid7=true}}}}}else{validate55.errors=[{instancePath:instancePath+
"/co2CostOffset",schemaPath:"#/definitions/co2Measure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}];return false}}var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data12=data.
properties;const _errs31=errors;if(errors===_errs31){if(Array.isArray(data12)){var valid8=true;const len1=data12.length;
for(let i1=0;i1<len1;i1++){let data13=data12[i1];const _errs33=errors;const _errs34=errors;if(errors===_errs34){if(data13&&
typeof data13=="object"&&!Array.isArray(data13)){let missing4;if(data13.name===void 0&&(missing4="name")){validate55.errors=
[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"}];return false}else{const _errs36=errors;for(const key4 in data13){
if(!(key4==="name"||key4==="value")){validate55.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/defin\
itions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT \
have additional properties"}];return false;break}}if(_errs36===errors){if(data13.name!==void 0){const _errs37=errors;if(typeof data13.
name!=="string"){validate55.errors=[{instancePath:instancePath+"/properties/"+i1+"/name",schemaPath:"#/definitions/prope\
rty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs37===
errors}else{var valid10=true}if(valid10){if(data13.value!==void 0){const _errs39=errors;if(typeof data13.value!=="string"){
validate55.errors=[{instancePath:instancePath+"/properties/"+i1+"/value",schemaPath:"#/definitions/property/properties/v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs39===errors}else{
var valid10=true}}}}}else{validate55.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/prop\
erty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid8=_errs33===errors;if(!valid8){
break}}}else{validate55.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs31===errors}else{var valid0=true}}}}}}}}}else{
validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate55.errors=vErrors;return errors===0}function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="energyConsumptions"||key0==="properties")){validate54.errors=[{instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;
break}}if(_errs1===errors){if(data.energyConsumptions!==void 0){let data0=data.energyConsumptions;const _errs2=errors;if(errors===
_errs2){if(Array.isArray(data0)){var valid1=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs4=errors;
if(!validate55(data0[i0],{instancePath:instancePath+"/energyConsumptions/"+i0,parentData:data0,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);errors=vErrors.length}var valid1=_errs4===errors;
if(!valid1){break}}}else{validate54.errors=[{instancePath:instancePath+"/energyConsumptions",schemaPath:"#/properties/en\
ergyConsumptions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data2=data.properties;const _errs5=errors;if(errors===
_errs5){if(Array.isArray(data2)){var valid2=true;const len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];
const _errs7=errors;const _errs8=errors;if(errors===_errs8){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing0;
if(data3.name===void 0&&(missing0="name")){validate54.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#\
/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1==="name"||key1==="value")){
validate54.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs10===errors){if(data3.name!==void 0){const _errs11=errors;if(typeof data3.name!=="string"){validate54.errors=
[{instancePath:instancePath+"/properties/"+i1+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs11===errors}else{var valid4=true}if(valid4){
if(data3.value!==void 0){const _errs13=errors;if(typeof data3.value!=="string"){validate54.errors=[{instancePath:instancePath+
"/properties/"+i1+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid4=_errs13===errors}else{var valid4=true}}}}}else{validate54.errors=[{instancePath:instancePath+
"/properties/"+i1,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid2=_errs7===errors;if(!valid2){break}}}else{validate54.errors=[{instancePath:instancePath+"/proper\
ties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs5===errors}else{var valid0=true}}}}else{validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}validate54.errors=vErrors;return errors===0}function validate38(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0==="modelParamete\
rs"||key0==="quantitativeAnalysis"||key0==="considerations"||key0==="properties")){validate38.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate38.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate38.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definit\
ions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.modelParameters!==void 0){let data1=data.modelParameters;const _errs5=errors;if(errors===
_errs5){if(data1&&typeof data1=="object"&&!Array.isArray(data1)){const _errs7=errors;for(const key1 in data1){if(!(key1===
"approach"||key1==="task"||key1==="architectureFamily"||key1==="modelArchitecture"||key1==="datasets"||key1==="inputs"||
key1==="outputs")){validate38.errors=[{instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParame\
ters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs7===errors){if(data1.approach!==void 0){let data2=data1.approach;const _errs8=errors;
if(errors===_errs8){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){const _errs10=errors;for(const key2 in data2){
if(!(key2==="type")){validate38.errors=[{instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/\
modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs10===errors){if(data2.type!==void 0){let data3=data2.
type;if(typeof data3!=="string"){validate38.errors=[{instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"\
#/properties/modelParameters/properties/approach/properties/type/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}];return false}if(!(data3==="supervised"||data3==="unsupervised"||data3==="reinforcement-learning"||data3===
"semi-supervised"||data3==="self-supervised")){validate38.errors=[{instancePath:instancePath+"/modelParameters/approach/\
type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/enum",keyword:"enum",params:{allowedValues:schema48.
properties.modelParameters.properties.approach.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false}}}}else{validate38.errors=[{instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/\
modelParameters/properties/approach/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data1.task!==void 0){const _errs13=errors;if(typeof data1.
task!=="string"){validate38.errors=[{instancePath:instancePath+"/modelParameters/task",schemaPath:"#/properties/modelPar\
ameters/properties/task/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs13===
errors}else{var valid2=true}if(valid2){if(data1.architectureFamily!==void 0){const _errs15=errors;if(typeof data1.architectureFamily!==
"string"){validate38.errors=[{instancePath:instancePath+"/modelParameters/architectureFamily",schemaPath:"#/properties/m\
odelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs15===errors}else{var valid2=true}if(valid2){if(data1.modelArchitecture!==void 0){const _errs17=errors;if(typeof data1.
modelArchitecture!=="string"){validate38.errors=[{instancePath:instancePath+"/modelParameters/modelArchitecture",schemaPath:"\
#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid2=_errs17===errors}else{var valid2=true}if(valid2){if(data1.datasets!==void 0){let data7=data1.
datasets;const _errs19=errors;if(errors===_errs19){if(Array.isArray(data7)){var valid4=true;const len0=data7.length;for(let i0=0;i0<
len0;i0++){let data8=data7[i0];const _errs21=errors;const _errs22=errors;let valid5=false;let passing0=null;const _errs23=errors;
if(!validate39(data8,{instancePath:instancePath+"/modelParameters/datasets/"+i0,parentData:data7,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors);errors=vErrors.length}var _valid0=_errs23===errors;
if(_valid0){valid5=true;passing0=0}const _errs24=errors;if(errors===_errs24){if(data8&&typeof data8=="object"&&!Array.isArray(
data8)){const _errs26=errors;for(const key3 in data8){if(!(key3==="ref")){const err0={instancePath:instancePath+"/modelP\
arameters/datasets/"+i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++;break}}if(_errs26===errors){if(data8.ref!==void 0){let data9=data8.
ref;if(typeof data9!=="string"){const err1={instancePath:instancePath+"/modelParameters/datasets/"+i0+"/ref",schemaPath:"\
#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}const _errs29=errors;let valid7=false;
const _errs30=errors;const _errs31=errors;if(errors===_errs31){if(typeof data9==="string"){if(func5(data9)<1){const err2={
instancePath:instancePath+"/modelParameters/datasets/"+i0+"/ref",schemaPath:"#/definitions/refLinkType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath:instancePath+"/modelParameters/datasets/"+i0+"/ref",schemaPath:"#/def\
initions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}var _valid1=_errs30===errors;valid7=valid7||_valid1;if(!valid7){const _errs33=errors;const _errs34=errors;
if(errors===_errs34){if(errors===_errs34){if(typeof data9==="string"){if(!pattern4.test(data9)){const err4={instancePath:instancePath+
"/modelParameters/datasets/"+i0+"/ref",schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"\
^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^ur\
n:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}}else{const err5={instancePath:instancePath+"/modelParameters/datasets/"+i0+"/ref",schemaPath:"\
#/definitions/bomLinkElementType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}}}var _valid1=_errs33===errors;valid7=valid7||_valid1}if(!valid7){const err6={
instancePath:instancePath+"/modelParameters/datasets/"+i0+"/ref",schemaPath:"#/properties/modelParameters/properties/dat\
asets/items/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++}else{errors=_errs29;if(vErrors!==null){if(_errs29){vErrors.length=
_errs29}else{vErrors=null}}}}}}else{const err7={instancePath:instancePath+"/modelParameters/datasets/"+i0,schemaPath:"#/\
properties/modelParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}var _valid0=_errs24===errors;if(_valid0&&
valid5){valid5=false;passing0=[passing0,1]}else{if(_valid0){valid5=true;passing0=1}}if(!valid5){const err8={instancePath:instancePath+
"/modelParameters/datasets/"+i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf",keyword:"oneOf",
params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err8]}else{
vErrors.push(err8)}errors++;validate38.errors=vErrors;return false}else{errors=_errs22;if(vErrors!==null){if(_errs22){vErrors.
length=_errs22}else{vErrors=null}}}var valid4=_errs21===errors;if(!valid4){break}}}else{validate38.errors=[{instancePath:instancePath+
"/modelParameters/datasets",schemaPath:"#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid2=_errs19===errors}else{var valid2=true}if(valid2){if(data1.inputs!==
void 0){let data10=data1.inputs;const _errs36=errors;if(errors===_errs36){if(Array.isArray(data10)){var valid10=true;const len1=data10.
length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];const _errs38=errors;const _errs39=errors;if(errors===_errs39){if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){const _errs41=errors;for(const key4 in data11){if(!(key4==="format")){validate38.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1,schemaPath:"#/definitions/inputOutputMLParameters/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs41===errors){if(data11.format!==void 0){if(typeof data11.format!=="string"){validate38.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1+"/format",schemaPath:"#/definitions/inputOutputMLParame\
ters/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}}else{validate38.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1,schemaPath:"#/definitions/inputOutputMLParameters/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid10=_errs38===errors;if(!valid10){
break}}}else{validate38.errors=[{instancePath:instancePath+"/modelParameters/inputs",schemaPath:"#/properties/modelParam\
eters/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid2=_errs36===
errors}else{var valid2=true}if(valid2){if(data1.outputs!==void 0){let data13=data1.outputs;const _errs44=errors;if(errors===
_errs44){if(Array.isArray(data13)){var valid13=true;const len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];
const _errs46=errors;const _errs47=errors;if(errors===_errs47){if(data14&&typeof data14=="object"&&!Array.isArray(data14)){
const _errs49=errors;for(const key5 in data14){if(!(key5==="format")){validate38.errors=[{instancePath:instancePath+"/mo\
delParameters/outputs/"+i2,schemaPath:"#/definitions/inputOutputMLParameters/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key5},message:"must NOT have additional properties"}];return false;break}}if(_errs49===
errors){if(data14.format!==void 0){if(typeof data14.format!=="string"){validate38.errors=[{instancePath:instancePath+"/m\
odelParameters/outputs/"+i2+"/format",schemaPath:"#/definitions/inputOutputMLParameters/properties/format/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}}else{validate38.errors=[{instancePath:instancePath+
"/modelParameters/outputs/"+i2,schemaPath:"#/definitions/inputOutputMLParameters/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}];return false}}var valid13=_errs46===errors;if(!valid13){break}}}else{validate38.errors=[
{instancePath:instancePath+"/modelParameters/outputs",schemaPath:"#/properties/modelParameters/properties/outputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid2=_errs44===errors}else{var valid2=true}}}}}}}}}else{
validate38.errors=[{instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs5===errors}else{var valid0=true}if(valid0){
if(data.quantitativeAnalysis!==void 0){let data16=data.quantitativeAnalysis;const _errs52=errors;if(errors===_errs52){if(data16&&
typeof data16=="object"&&!Array.isArray(data16)){const _errs54=errors;for(const key6 in data16){if(!(key6==="performance\
Metrics"||key6==="graphics")){validate38.errors=[{instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/proper\
ties/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"\
must NOT have additional properties"}];return false;break}}if(_errs54===errors){if(data16.performanceMetrics!==void 0){let data17=data16.
performanceMetrics;const _errs55=errors;if(errors===_errs55){if(Array.isArray(data17)){var valid17=true;const len3=data17.
length;for(let i3=0;i3<len3;i3++){let data18=data17[i3];const _errs57=errors;const _errs58=errors;if(errors===_errs58){if(data18&&
typeof data18=="object"&&!Array.isArray(data18)){const _errs60=errors;for(const key7 in data18){if(!(key7==="type"||key7===
"value"||key7==="slice"||key7==="confidenceInterval")){validate38.errors=[{instancePath:instancePath+"/quantitativeAnaly\
sis/performanceMetrics/"+i3,schemaPath:"#/definitions/performanceMetric/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key7},message:"must NOT have additional properties"}];return false;break}}if(_errs60===errors){
if(data18.type!==void 0){const _errs61=errors;if(typeof data18.type!=="string"){validate38.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/type",schemaPath:"#/definitions/performanceMetric/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs61===errors}else{var valid19=true}
if(valid19){if(data18.value!==void 0){const _errs63=errors;if(typeof data18.value!=="string"){validate38.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/value",schemaPath:"#/definitions/performanceMetric/properties/value/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs63===errors}else{var valid19=true}
if(valid19){if(data18.slice!==void 0){const _errs65=errors;if(typeof data18.slice!=="string"){validate38.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/slice",schemaPath:"#/definitions/performanceMetric/properties/slice/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs65===errors}else{var valid19=true}
if(valid19){if(data18.confidenceInterval!==void 0){let data22=data18.confidenceInterval;const _errs67=errors;if(errors===
_errs67){if(data22&&typeof data22=="object"&&!Array.isArray(data22)){const _errs69=errors;for(const key8 in data22){if(!(key8===
"lowerBound"||key8==="upperBound")){validate38.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceMetr\
ics/"+i3+"/confidenceInterval",schemaPath:"#/definitions/performanceMetric/properties/confidenceInterval/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties"}];return false;
break}}if(_errs69===errors){if(data22.lowerBound!==void 0){const _errs70=errors;if(typeof data22.lowerBound!=="string"){
validate38.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval/lowerB\
ound",schemaPath:"#/definitions/performanceMetric/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}];return false}var valid20=_errs70===errors}else{var valid20=true}if(valid20){
if(data22.upperBound!==void 0){const _errs72=errors;if(typeof data22.upperBound!=="string"){validate38.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval/upperBound",schemaPath:"#/definitions/performanceMet\
ric/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid20=_errs72===errors}else{var valid20=true}}}}else{validate38.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval",schemaPath:"#/definitions/performanceMetric/propert\
ies/confidenceInterval/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid19=_errs67===
errors}else{var valid19=true}}}}}}else{validate38.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceM\
etrics/"+i3,schemaPath:"#/definitions/performanceMetric/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}];return false}}var valid17=_errs57===errors;if(!valid17){break}}}else{validate38.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid16=_errs55===errors}else{var valid16=true}
if(valid16){if(data16.graphics!==void 0){const _errs74=errors;if(!validate40(data16.graphics,{instancePath:instancePath+
"/quantitativeAnalysis/graphics",parentData:data16,parentDataProperty:"graphics",rootData})){vErrors=vErrors===null?validate40.
errors:vErrors.concat(validate40.errors);errors=vErrors.length}var valid16=_errs74===errors}else{var valid16=true}}}}else{
validate38.errors=[{instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs52===errors}else{var valid0=true}
if(valid0){if(data.considerations!==void 0){let data26=data.considerations;const _errs75=errors;if(errors===_errs75){if(data26&&
typeof data26=="object"&&!Array.isArray(data26)){const _errs77=errors;for(const key9 in data26){if(!(key9==="users"||key9===
"useCases"||key9==="technicalLimitations"||key9==="performanceTradeoffs"||key9==="ethicalConsiderations"||key9==="enviro\
nmentalConsiderations"||key9==="fairnessAssessments")){validate38.errors=[{instancePath:instancePath+"/considerations",schemaPath:"\
#/properties/considerations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"\
must NOT have additional properties"}];return false;break}}if(_errs77===errors){if(data26.users!==void 0){let data27=data26.
users;const _errs78=errors;if(errors===_errs78){if(Array.isArray(data27)){var valid22=true;const len4=data27.length;for(let i4=0;i4<
len4;i4++){const _errs80=errors;if(typeof data27[i4]!=="string"){validate38.errors=[{instancePath:instancePath+"/conside\
rations/users/"+i4,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid22=_errs80===errors;if(!valid22){break}}}else{validate38.errors=[
{instancePath:instancePath+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid21=_errs78===errors}else{var valid21=true}if(valid21){
if(data26.useCases!==void 0){let data29=data26.useCases;const _errs82=errors;if(errors===_errs82){if(Array.isArray(data29)){
var valid23=true;const len5=data29.length;for(let i5=0;i5<len5;i5++){const _errs84=errors;if(typeof data29[i5]!=="string"){
validate38.errors=[{instancePath:instancePath+"/considerations/useCases/"+i5,schemaPath:"#/properties/considerations/pro\
perties/useCases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid23=_errs84===
errors;if(!valid23){break}}}else{validate38.errors=[{instancePath:instancePath+"/considerations/useCases",schemaPath:"#/\
properties/considerations/properties/useCases/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs82===errors}else{var valid21=true}if(valid21){if(data26.technicalLimitations!==void 0){let data31=data26.
technicalLimitations;const _errs86=errors;if(errors===_errs86){if(Array.isArray(data31)){var valid24=true;const len6=data31.
length;for(let i6=0;i6<len6;i6++){const _errs88=errors;if(typeof data31[i6]!=="string"){validate38.errors=[{instancePath:instancePath+
"/considerations/technicalLimitations/"+i6,schemaPath:"#/properties/considerations/properties/technicalLimitations/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid24=_errs88===errors;if(!valid24){
break}}}else{validate38.errors=[{instancePath:instancePath+"/considerations/technicalLimitations",schemaPath:"#/properti\
es/considerations/properties/technicalLimitations/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs86===errors}else{var valid21=true}if(valid21){if(data26.performanceTradeoffs!==void 0){let data33=data26.
performanceTradeoffs;const _errs90=errors;if(errors===_errs90){if(Array.isArray(data33)){var valid25=true;const len7=data33.
length;for(let i7=0;i7<len7;i7++){const _errs92=errors;if(typeof data33[i7]!=="string"){validate38.errors=[{instancePath:instancePath+
"/considerations/performanceTradeoffs/"+i7,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid25=_errs92===errors;if(!valid25){
break}}}else{validate38.errors=[{instancePath:instancePath+"/considerations/performanceTradeoffs",schemaPath:"#/properti\
es/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs90===errors}else{var valid21=true}if(valid21){if(data26.ethicalConsiderations!==void 0){let data35=data26.
ethicalConsiderations;const _errs94=errors;if(errors===_errs94){if(Array.isArray(data35)){var valid26=true;const len8=data35.
length;for(let i8=0;i8<len8;i8++){let data36=data35[i8];const _errs96=errors;const _errs97=errors;if(errors===_errs97){if(data36&&
typeof data36=="object"&&!Array.isArray(data36)){const _errs99=errors;for(const key10 in data36){if(!(key10==="name"||key10===
"mitigationStrategy")){validate38.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+i8,schemaPath:"\
#/definitions/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},message:"must \
NOT have additional properties"}];return false;break}}if(_errs99===errors){if(data36.name!==void 0){const _errs100=errors;
if(typeof data36.name!=="string"){validate38.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+
i8+"/name",schemaPath:"#/definitions/risk/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid28=_errs100===errors}else{var valid28=true}if(valid28){if(data36.mitigationStrategy!==void 0){
const _errs102=errors;if(typeof data36.mitigationStrategy!=="string"){validate38.errors=[{instancePath:instancePath+"/co\
nsiderations/ethicalConsiderations/"+i8+"/mitigationStrategy",schemaPath:"#/definitions/risk/properties/mitigationStrate\
gy/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid28=_errs102===errors}else{
var valid28=true}}}}else{validate38.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+i8,schemaPath:"\
#/definitions/risk/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid26=_errs96===
errors;if(!valid26){break}}}else{validate38.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations",schemaPath:"\
#/properties/considerations/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}];return false}}var valid21=_errs94===errors}else{var valid21=true}if(valid21){if(data26.environmentalConsiderations!==
void 0){const _errs104=errors;if(!validate54(data26.environmentalConsiderations,{instancePath:instancePath+"/considerati\
ons/environmentalConsiderations",parentData:data26,parentDataProperty:"environmentalConsiderations",rootData})){vErrors=
vErrors===null?validate54.errors:vErrors.concat(validate54.errors);errors=vErrors.length}var valid21=_errs104===errors}else{
var valid21=true}if(valid21){if(data26.fairnessAssessments!==void 0){let data40=data26.fairnessAssessments;const _errs105=errors;
if(errors===_errs105){if(Array.isArray(data40)){var valid29=true;const len9=data40.length;for(let i9=0;i9<len9;i9++){let data41=data40[i9];
const _errs107=errors;const _errs108=errors;if(errors===_errs108){if(data41&&typeof data41=="object"&&!Array.isArray(data41)){
const _errs110=errors;for(const key11 in data41){if(!(key11==="groupAtRisk"||key11==="benefits"||key11==="harms"||key11===
"mitigationStrategy")){validate38.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9,schemaPath:"\
#/definitions/fairnessAssessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},
message:"must NOT have additional properties"}];return false;break}}if(_errs110===errors){if(data41.groupAtRisk!==void 0){
const _errs111=errors;if(typeof data41.groupAtRisk!=="string"){validate38.errors=[{instancePath:instancePath+"/considera\
tions/fairnessAssessments/"+i9+"/groupAtRisk",schemaPath:"#/definitions/fairnessAssessment/properties/groupAtRisk/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs111===errors}else{var valid31=true}
if(valid31){if(data41.benefits!==void 0){const _errs113=errors;if(typeof data41.benefits!=="string"){validate38.errors=[
{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9+"/benefits",schemaPath:"#/definitions/fairnessAsses\
sment/properties/benefits/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs113===
errors}else{var valid31=true}if(valid31){if(data41.harms!==void 0){const _errs115=errors;if(typeof data41.harms!=="strin\
g"){validate38.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9+"/harms",schemaPath:"#/defin\
itions/fairnessAssessment/properties/harms/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid31=_errs115===errors}else{var valid31=true}if(valid31){if(data41.mitigationStrategy!==void 0){const _errs117=errors;
if(typeof data41.mitigationStrategy!=="string"){validate38.errors=[{instancePath:instancePath+"/considerations/fairnessA\
ssessments/"+i9+"/mitigationStrategy",schemaPath:"#/definitions/fairnessAssessment/properties/mitigationStrategy/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs117===errors}else{var valid31=true}}}}}}else{
validate38.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9,schemaPath:"#/definitions/fairne\
ssAssessment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid29=_errs107===
errors;if(!valid29){break}}}else{validate38.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments",schemaPath:"\
#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}];return false}}var valid21=_errs105===errors}else{var valid21=true}}}}}}}}}else{validate38.errors=[{instancePath:instancePath+
"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs75===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data46=data.
properties;const _errs119=errors;if(errors===_errs119){if(Array.isArray(data46)){var valid32=true;const len10=data46.length;
for(let i10=0;i10<len10;i10++){let data47=data46[i10];const _errs121=errors;const _errs122=errors;if(errors===_errs122){
if(data47&&typeof data47=="object"&&!Array.isArray(data47)){let missing0;if(data47.name===void 0&&(missing0="name")){validate38.
errors=[{instancePath:instancePath+"/properties/"+i10,schemaPath:"#/definitions/property/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs124=errors;
for(const key12 in data47){if(!(key12==="name"||key12==="value")){validate38.errors=[{instancePath:instancePath+"/proper\
ties/"+i10,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},
message:"must NOT have additional properties"}];return false;break}}if(_errs124===errors){if(data47.name!==void 0){const _errs125=errors;
if(typeof data47.name!=="string"){validate38.errors=[{instancePath:instancePath+"/properties/"+i10+"/name",schemaPath:"#\
/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid34=_errs125===errors}else{var valid34=true}if(valid34){if(data47.value!==void 0){const _errs127=errors;if(typeof data47.
value!=="string"){validate38.errors=[{instancePath:instancePath+"/properties/"+i10+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid34=_errs127===
errors}else{var valid34=true}}}}}else{validate38.errors=[{instancePath:instancePath+"/properties/"+i10,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid32=_errs121===
errors;if(!valid32){break}}}else{validate38.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs119===errors}else{
var valid0=true}}}}}}}else{validate38.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate38.errors=vErrors;return errors===0}var wrapper0={validate:validate12};function validate12(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;const _errs2=errors;
const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0=
"version")||data.versionRange===void 0&&(missing0="versionRange")){const err0={};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}var valid1=_errs3===errors;if(valid1){validate12.errors=[{instancePath,schemaPath:"#/allOf/\
0/not",keyword:"not",params:{},message:"must NOT be valid"}];return false}else{errors=_errs2;if(vErrors!==null){if(_errs2){
vErrors.length=_errs2}else{vErrors=null}}}var valid0=_errs1===errors;if(valid0){const _errs4=errors;const _errs5=errors;
let valid2=true;const _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.isExternal!==void 0){if(false!==
data.isExternal){const err1={};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}var _valid0=_errs6===
errors;errors=_errs5;if(vErrors!==null){if(_errs5){vErrors.length=_errs5}else{vErrors=null}}if(_valid0){const _errs8=errors;
const _errs9=errors;const _errs10=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.versionRange===
void 0&&(missing1="versionRange")){const err2={};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}var valid4=_errs10===
errors;if(valid4){validate12.errors=[{instancePath,schemaPath:"#/allOf/1/then/not",keyword:"not",params:{},message:"must\
 NOT be valid"}];return false}else{errors=_errs9;if(vErrors!==null){if(_errs9){vErrors.length=_errs9}else{vErrors=null}}}
var _valid0=_errs8===errors;valid2=_valid0}if(!valid2){const err3={instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;
validate12.errors=vErrors;return false}var valid0=_errs4===errors}if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing2;if(data.type===void 0&&(missing2="type")||data.name===void 0&&(missing2="name")){validate12.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing2},message:"must have re\
quired property '"+missing2+"'"}];return false}else{const _errs11=errors;for(const key0 in data){if(!func2.call(schema13.
properties,key0)){validate12.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs11===errors){if(data.
type!==void 0){let data1=data.type;const _errs12=errors;if(typeof data1!=="string"){validate12.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data1==="application"||data1==="framework"||data1==="library"||data1==="container"||data1==="platform"||data1==="op\
erating-system"||data1==="device"||data1==="device-driver"||data1==="firmware"||data1==="file"||data1==="machine-learnin\
g-model"||data1==="data"||data1==="cryptographic-asset")){validate12.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema13.properties.type.enum},message:"must be equal to on\
e of the allowed values"}];return false}var valid5=_errs12===errors}else{var valid5=true}if(valid5){if(data["mime-type"]!==
void 0){let data2=data["mime-type"];const _errs14=errors;if(errors===_errs14){if(typeof data2==="string"){if(!pattern1.test(
data2)){validate12.errors=[{instancePath:instancePath+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"\
pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},message:'must match pattern "^[-+a-z0-9.]+/[-+a-z0-9.]+$"'}];return false}}else{
validate12.errors=[{instancePath:instancePath+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid5=_errs14===errors}else{var valid5=true}if(valid5){if(data["\
bom-ref"]!==void 0){let data3=data["bom-ref"];const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(typeof data3===
"string"){if(func5(data3)<1){validate12.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate12.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}}var valid5=_errs16===errors}else{var valid5=true}if(valid5){if(data.supplier!==
void 0){const _errs19=errors;if(!validate13(data.supplier,{instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"\
supplier",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid5=_errs19===
errors}else{var valid5=true}if(valid5){if(data.manufacturer!==void 0){const _errs20=errors;if(!validate13(data.manufacturer,
{instancePath:instancePath+"/manufacturer",parentData:data,parentDataProperty:"manufacturer",rootData})){vErrors=vErrors===
null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid5=_errs20===errors}else{var valid5=true}
if(valid5){if(data.authors!==void 0){let data6=data.authors;const _errs21=errors;if(errors===_errs21){if(Array.isArray(data6)){
var valid7=true;const len0=data6.length;for(let i0=0;i0<len0;i0++){const _errs23=errors;if(!validate16(data6[i0],{instancePath:instancePath+
"/authors/"+i0,parentData:data6,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(
validate16.errors);errors=vErrors.length}var valid7=_errs23===errors;if(!valid7){break}}}else{validate12.errors=[{instancePath:instancePath+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid5=_errs21===errors}else{var valid5=true}if(valid5){if(data.author!==void 0){const _errs24=errors;if(typeof data.
author!=="string"){validate12.errors=[{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs24===errors}else{var valid5=true}if(valid5){
if(data.publisher!==void 0){const _errs26=errors;if(typeof data.publisher!=="string"){validate12.errors=[{instancePath:instancePath+
"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid5=_errs26===errors}else{var valid5=true}if(valid5){if(data.group!==void 0){const _errs28=errors;if(typeof data.
group!=="string"){validate12.errors=[{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs28===errors}else{var valid5=true}if(valid5){
if(data.name!==void 0){const _errs30=errors;if(typeof data.name!=="string"){validate12.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid5=_errs30===errors}else{var valid5=true}if(valid5){if(data.version!==void 0){let data12=data.version;const _errs32=errors;
const _errs33=errors;if(errors===_errs33){if(typeof data12==="string"){if(func5(data12)>1024){validate12.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/definitions/version/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have m\
ore than 1024 characters"}];return false}}else{validate12.errors=[{instancePath:instancePath+"/version",schemaPath:"#/de\
finitions/version/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid5=_errs32===
errors}else{var valid5=true}if(valid5){if(data.versionRange!==void 0){let data13=data.versionRange;const _errs35=errors;
const _errs36=errors;if(errors===_errs36){if(typeof data13==="string"){if(func5(data13)>4096){validate12.errors=[{instancePath:instancePath+
"/versionRange",schemaPath:"#/definitions/versionRange/maxLength",keyword:"maxLength",params:{limit:4096},message:"must \
NOT have more than 4096 characters"}];return false}else{if(func5(data13)<1){validate12.errors=[{instancePath:instancePath+
"/versionRange",schemaPath:"#/definitions/versionRange/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}];return false}}}else{validate12.errors=[{instancePath:instancePath+"/versionRange",schemaPath:"\
#/definitions/versionRange/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid5=_errs35===
errors}else{var valid5=true}if(valid5){if(data.isExternal!==void 0){const _errs38=errors;if(typeof data.isExternal!=="bo\
olean"){validate12.errors=[{instancePath:instancePath+"/isExternal",schemaPath:"#/properties/isExternal/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}];return false}var valid5=_errs38===errors}else{var valid5=true}if(valid5){
if(data.description!==void 0){const _errs40=errors;if(typeof data.description!=="string"){validate12.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid5=_errs40===errors}else{var valid5=true}if(valid5){if(data.scope!==void 0){let data16=data.scope;const _errs42=errors;
if(typeof data16!=="string"){validate12.errors=[{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data16==="required"||data16==="option\
al"||data16==="excluded")){validate12.errors=[{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"\
enum",params:{allowedValues:schema13.properties.scope.enum},message:"must be equal to one of the allowed values"}];return false}
var valid5=_errs42===errors}else{var valid5=true}if(valid5){if(data.hashes!==void 0){let data17=data.hashes;const _errs44=errors;
if(errors===_errs44){if(Array.isArray(data17)){var valid10=true;const len1=data17.length;for(let i1=0;i1<len1;i1++){const _errs46=errors;
if(!validate21(data17[i1],{instancePath:instancePath+"/hashes/"+i1,parentData:data17,parentDataProperty:i1,rootData})){vErrors=
vErrors===null?validate21.errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid10=_errs46===errors;if(!valid10){
break}}}else{validate12.errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",
params:{type:"array"},message:"must be array"}];return false}}var valid5=_errs44===errors}else{var valid5=true}if(valid5){
if(data.licenses!==void 0){const _errs47=errors;if(!validate23(data.licenses,{instancePath:instancePath+"/licenses",parentData:data,
parentDataProperty:"licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors);errors=
vErrors.length}var valid5=_errs47===errors}else{var valid5=true}if(valid5){if(data.copyright!==void 0){const _errs48=errors;
if(typeof data.copyright!=="string"){validate12.errors=[{instancePath:instancePath+"/copyright",schemaPath:"#/properties\
/copyright/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs48===errors}else{
var valid5=true}if(valid5){if(data.cpe!==void 0){const _errs50=errors;if(typeof data.cpe!=="string"){validate12.errors=[
{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}];return false}var valid5=_errs50===errors}else{var valid5=true}if(valid5){if(data.purl!==void 0){const _errs52=errors;
if(typeof data.purl!=="string"){validate12.errors=[{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs52===errors}else{var valid5=true}
if(valid5){if(data.omniborId!==void 0){let data23=data.omniborId;const _errs54=errors;if(errors===_errs54){if(Array.isArray(
data23)){var valid11=true;const len2=data23.length;for(let i2=0;i2<len2;i2++){const _errs56=errors;if(typeof data23[i2]!==
"string"){validate12.errors=[{instancePath:instancePath+"/omniborId/"+i2,schemaPath:"#/properties/omniborId/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs56===errors;if(!valid11){
break}}}else{validate12.errors=[{instancePath:instancePath+"/omniborId",schemaPath:"#/properties/omniborId/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid5=_errs54===errors}else{var valid5=true}if(valid5){
if(data.swhid!==void 0){let data25=data.swhid;const _errs58=errors;if(errors===_errs58){if(Array.isArray(data25)){var valid12=true;
const len3=data25.length;for(let i3=0;i3<len3;i3++){const _errs60=errors;if(typeof data25[i3]!=="string"){validate12.errors=
[{instancePath:instancePath+"/swhid/"+i3,schemaPath:"#/properties/swhid/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid12=_errs60===errors;if(!valid12){break}}}else{validate12.errors=[{instancePath:instancePath+
"/swhid",schemaPath:"#/properties/swhid/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid5=_errs58===errors}else{var valid5=true}if(valid5){if(data.modified!==void 0){const _errs62=errors;if(typeof data.
modified!=="boolean"){validate12.errors=[{instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}var valid5=_errs62===errors}else{var valid5=true}
if(valid5){if(data.pedigree!==void 0){let data28=data.pedigree;const _errs64=errors;if(errors===_errs64){if(data28&&typeof data28==
"object"&&!Array.isArray(data28)){const _errs66=errors;for(const key1 in data28){if(!(key1==="ancestors"||key1==="descen\
dants"||key1==="variants"||key1==="notes")){validate12.errors=[{instancePath:instancePath+"/pedigree",schemaPath:"#/prop\
erties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT \
have additional properties"}];return false;break}}if(_errs66===errors){if(data28.ancestors!==void 0){let data29=data28.ancestors;
const _errs67=errors;if(errors===_errs67){if(Array.isArray(data29)){var valid14=true;const len4=data29.length;for(let i4=0;i4<
len4;i4++){const _errs69=errors;if(!wrapper0.validate(data29[i4],{instancePath:instancePath+"/pedigree/ancestors/"+i4,parentData:data29,
parentDataProperty:i4,rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);
errors=vErrors.length}var valid14=_errs69===errors;if(!valid14){break}}}else{validate12.errors=[{instancePath:instancePath+
"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid13=_errs67===errors}else{var valid13=true}if(valid13){if(data28.descendants!==
void 0){let data31=data28.descendants;const _errs70=errors;if(errors===_errs70){if(Array.isArray(data31)){var valid15=true;
const len5=data31.length;for(let i5=0;i5<len5;i5++){const _errs72=errors;if(!wrapper0.validate(data31[i5],{instancePath:instancePath+
"/pedigree/descendants/"+i5,parentData:data31,parentDataProperty:i5,rootData})){vErrors=vErrors===null?wrapper0.validate.
errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}var valid15=_errs72===errors;if(!valid15){break}}}else{
validate12.errors=[{instancePath:instancePath+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/desce\
ndants/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid13=_errs70===errors}else{
var valid13=true}if(valid13){if(data28.variants!==void 0){let data33=data28.variants;const _errs73=errors;if(errors===_errs73){
if(Array.isArray(data33)){var valid16=true;const len6=data33.length;for(let i6=0;i6<len6;i6++){const _errs75=errors;if(!wrapper0.
validate(data33[i6],{instancePath:instancePath+"/pedigree/variants/"+i6,parentData:data33,parentDataProperty:i6,rootData})){
vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}var valid16=_errs75===
errors;if(!valid16){break}}}else{validate12.errors=[{instancePath:instancePath+"/pedigree/variants",schemaPath:"#/proper\
ties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid13=_errs73===
errors}else{var valid13=true}if(valid13){if(data28.notes!==void 0){const _errs76=errors;if(typeof data28.notes!=="string"){
validate12.errors=[{instancePath:instancePath+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs76===errors}else{var valid13=true}}}}}}else{
validate12.errors=[{instancePath:instancePath+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid5=_errs64===errors}else{var valid5=true}if(valid5){if(data.
externalReferences!==void 0){let data36=data.externalReferences;const _errs78=errors;if(errors===_errs78){if(Array.isArray(
data36)){var valid17=true;const len7=data36.length;for(let i7=0;i7<len7;i7++){const _errs80=errors;if(!validate27(data36[i7],
{instancePath:instancePath+"/externalReferences/"+i7,parentData:data36,parentDataProperty:i7,rootData})){vErrors=vErrors===
null?validate27.errors:vErrors.concat(validate27.errors);errors=vErrors.length}var valid17=_errs80===errors;if(!valid17){
break}}}else{validate12.errors=[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalRefere\
nces/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid5=_errs78===errors}else{
var valid5=true}if(valid5){if(data.components!==void 0){let data38=data.components;const _errs81=errors;if(errors===_errs81){
if(Array.isArray(data38)){var valid18=true;const len8=data38.length;for(let i8=0;i8<len8;i8++){const _errs83=errors;if(!wrapper0.
validate(data38[i8],{instancePath:instancePath+"/components/"+i8,parentData:data38,parentDataProperty:i8,rootData})){vErrors=
vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}var valid18=_errs83===
errors;if(!valid18){break}}if(valid18){let i9=data38.length;let j0;if(i9>1){outer0:for(;i9--;){for(j0=i9;j0--;){if(func0(
data38[i9],data38[j0])){validate12.errors=[{instancePath:instancePath+"/components",schemaPath:"#/properties/components/\
uniqueItems",keyword:"uniqueItems",params:{i:i9,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i9+"\
 are identical)"}];return false;break outer0}}}}}}else{validate12.errors=[{instancePath:instancePath+"/components",schemaPath:"\
#/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid5=_errs81===
errors}else{var valid5=true}if(valid5){if(data.evidence!==void 0){const _errs84=errors;if(!validate32(data.evidence,{instancePath:instancePath+
"/evidence",parentData:data,parentDataProperty:"evidence",rootData})){vErrors=vErrors===null?validate32.errors:vErrors.concat(
validate32.errors);errors=vErrors.length}var valid5=_errs84===errors}else{var valid5=true}if(valid5){if(data.modelCard!==
void 0){const _errs85=errors;if(!validate38(data.modelCard,{instancePath:instancePath+"/modelCard",parentData:data,parentDataProperty:"\
modelCard",rootData})){vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors);errors=vErrors.length}
var valid5=_errs85===errors}else{var valid5=true}if(valid5){if(data.data!==void 0){let data42=data.data;const _errs86=errors;
if(errors===_errs86){if(Array.isArray(data42)){var valid20=true;const len9=data42.length;for(let i10=0;i10<len9;i10++){const _errs88=errors;
if(!validate39(data42[i10],{instancePath:instancePath+"/data/"+i10,parentData:data42,parentDataProperty:i10,rootData})){
vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors);errors=vErrors.length}var valid20=_errs88===errors;
if(!valid20){break}}}else{validate12.errors=[{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid5=_errs86===errors}else{var valid5=true}if(valid5){
if(data.properties!==void 0){let data44=data.properties;const _errs89=errors;if(errors===_errs89){if(Array.isArray(data44)){
var valid21=true;const len10=data44.length;for(let i11=0;i11<len10;i11++){let data45=data44[i11];const _errs91=errors;const _errs92=errors;
if(errors===_errs92){if(data45&&typeof data45=="object"&&!Array.isArray(data45)){let missing3;if(data45.name===void 0&&(missing3=
"name")){validate12.errors=[{instancePath:instancePath+"/properties/"+i11,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"}];return false}else{const _errs94=errors;
for(const key2 in data45){if(!(key2==="name"||key2==="value")){validate12.errors=[{instancePath:instancePath+"/propertie\
s/"+i11,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs94===errors){if(data45.name!==void 0){const _errs95=errors;
if(typeof data45.name!=="string"){validate12.errors=[{instancePath:instancePath+"/properties/"+i11+"/name",schemaPath:"#\
/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid23=_errs95===errors}else{var valid23=true}if(valid23){if(data45.value!==void 0){const _errs97=errors;if(typeof data45.
value!=="string"){validate12.errors=[{instancePath:instancePath+"/properties/"+i11+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid23=_errs97===
errors}else{var valid23=true}}}}}else{validate12.errors=[{instancePath:instancePath+"/properties/"+i11,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid21=_errs91===
errors;if(!valid21){break}}}else{validate12.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid5=_errs89===errors}else{
var valid5=true}if(valid5){if(data.tags!==void 0){let data48=data.tags;const _errs99=errors;const _errs100=errors;if(errors===
_errs100){if(Array.isArray(data48)){var valid25=true;const len11=data48.length;for(let i12=0;i12<len11;i12++){const _errs102=errors;
if(typeof data48[i12]!=="string"){validate12.errors=[{instancePath:instancePath+"/tags/"+i12,schemaPath:"#/definitions/t\
ags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid25=_errs102===errors;
if(!valid25){break}}}else{validate12.errors=[{instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid5=_errs99===errors}else{var valid5=true}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else{
validate12.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate12.errors=vErrors;return errors===0}function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="vendor"||key0==="name"||key0==="version"||key0==="hashes"||key0==="externalReferences")){validate65.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.vendor!==void 0){const _errs2=errors;
if(typeof data.vendor!=="string"){validate65.errors=[{instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendo\
r/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.name!==void 0){const _errs4=errors;if(typeof data.name!=="string"){validate65.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){let data2=data.version;const _errs6=errors;
const _errs7=errors;if(errors===_errs7){if(typeof data2==="string"){if(func5(data2)>1024){validate65.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/definitions/version/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have m\
ore than 1024 characters"}];return false}}else{validate65.errors=[{instancePath:instancePath+"/version",schemaPath:"#/de\
finitions/version/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs6===
errors}else{var valid0=true}if(valid0){if(data.hashes!==void 0){let data3=data.hashes;const _errs9=errors;if(errors===_errs9){
if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs11=errors;if(!validate21(
data3[i0],{instancePath:instancePath+"/hashes/"+i0,parentData:data3,parentDataProperty:i0,rootData})){vErrors=vErrors===
null?validate21.errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid2=_errs11===errors;if(!valid2){break}}}else{
validate65.errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==
void 0){let data5=data.externalReferences;const _errs12=errors;if(errors===_errs12){if(Array.isArray(data5)){var valid3=true;
const len1=data5.length;for(let i1=0;i1<len1;i1++){const _errs14=errors;if(!validate27(data5[i1],{instancePath:instancePath+
"/externalReferences/"+i1,parentData:data5,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate27.errors:vErrors.
concat(validate27.errors);errors=vErrors.length}var valid3=_errs14===errors;if(!valid3){break}}}else{validate65.errors=[
{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs12===errors}else{var valid0=true}}}}}}}else{validate65.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate65.errors=vErrors;return errors===0}function validate11(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!func2.call(schema12.properties,key0)){validate11.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.timestamp!==void 0){let data0=data.timestamp;const _errs2=errors;if(errors===_errs2){if(errors===
_errs2){if(typeof data0==="string"){if(!formats0.validate(data0)){validate11.errors=[{instancePath:instancePath+"/timest\
amp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'}];return false}}else{validate11.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/ti\
mestamp/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.lifecycles!==void 0){let data1=data.lifecycles;const _errs4=errors;if(errors===_errs4){
if(Array.isArray(data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];const _errs6=errors;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){validate11.errors=[{instancePath:instancePath+"/lifecycles/"+
i0,schemaPath:"#/properties/lifecycles/items/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}
const _errs8=errors;let valid2=false;let passing0=null;const _errs9=errors;if(data2&&typeof data2=="object"&&!Array.isArray(
data2)){let missing0;if(data2.phase===void 0&&(missing0="phase")){const err0={instancePath:instancePath+"/lifecycles/"+i0,
schemaPath:"#/properties/lifecycles/items/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}else{const _errs10=errors;
for(const key1 in data2){if(!(key1==="phase")){const err1={instancePath:instancePath+"/lifecycles/"+i0,schemaPath:"#/pro\
perties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++;break}}if(_errs10===
errors){if(data2.phase!==void 0){let data3=data2.phase;if(typeof data3!=="string"){const err2={instancePath:instancePath+
"/lifecycles/"+i0+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!(data3===
"design"||data3==="pre-build"||data3==="build"||data3==="post-build"||data3==="operations"||data3==="discovery"||data3===
"decommission")){const err3={instancePath:instancePath+"/lifecycles/"+i0+"/phase",schemaPath:"#/properties/lifecycles/it\
ems/oneOf/0/properties/phase/enum",keyword:"enum",params:{allowedValues:schema12.properties.lifecycles.items.oneOf[0].properties.
phase.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}
errors++}}}}}var _valid0=_errs9===errors;if(_valid0){valid2=true;passing0=0}const _errs13=errors;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){let missing1;if(data2.name===void 0&&(missing1="name")){const err4={instancePath:instancePath+
"/lifecycles/"+i0,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}else{
const _errs14=errors;for(const key2 in data2){if(!(key2==="name"||key2==="description")){const err5={instancePath:instancePath+
"/lifecycles/"+i0,schemaPath:"#/properties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.
push(err5)}errors++;break}}if(_errs14===errors){if(data2.name!==void 0){const _errs15=errors;if(typeof data2.name!=="str\
ing"){const err6={instancePath:instancePath+"/lifecycles/"+i0+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/\
properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}var valid4=_errs15===errors}else{var valid4=true}if(valid4){if(data2.description!==void 0){const _errs17=errors;
if(typeof data2.description!=="string"){const err7={instancePath:instancePath+"/lifecycles/"+i0+"/description",schemaPath:"\
#/properties/lifecycles/items/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}var valid4=_errs17===errors}else{var valid4=true}}}}}
var _valid0=_errs13===errors;if(_valid0&&valid2){valid2=false;passing0=[passing0,1]}else{if(_valid0){valid2=true;passing0=
1}}if(!valid2){const err8={instancePath:instancePath+"/lifecycles/"+i0,schemaPath:"#/properties/lifecycles/items/oneOf",
keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=
[err8]}else{vErrors.push(err8)}errors++;validate11.errors=vErrors;return false}else{errors=_errs8;if(vErrors!==null){if(_errs8){
vErrors.length=_errs8}else{vErrors=null}}}var valid1=_errs6===errors;if(!valid1){break}}}else{validate11.errors=[{instancePath:instancePath+
"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.tools!==void 0){let data6=data.tools;const _errs19=errors;
const _errs20=errors;let valid5=false;let passing1=null;const _errs21=errors;if(errors===_errs21){if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){const _errs23=errors;for(const key3 in data6){if(!(key3==="components")){const err9={instancePath:instancePath+
"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++;break}}
if(_errs23===errors){if(data6.components!==void 0){let data7=data6.components;const _errs24=errors;if(errors===_errs24){
if(Array.isArray(data7)){var valid7=true;const len1=data7.length;for(let i1=0;i1<len1;i1++){const _errs26=errors;if(!validate12(
data7[i1],{instancePath:instancePath+"/tools/components/"+i1,parentData:data7,parentDataProperty:i1,rootData})){vErrors=
vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.length}var valid7=_errs26===errors;if(!valid7){
break}}if(valid7){let i2=data7.length;let j0;if(i2>1){outer0:for(;i2--;){for(j0=i2;j0--;){if(func0(data7[i2],data7[j0])){
const err10={instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/\
uniqueItems",keyword:"uniqueItems",params:{i:i2,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+"\
 are identical)"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++;break outer0}}}}}}else{const err11={
instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"\
type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}}}}else{
const err12={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}var _valid1=_errs21===
errors;if(_valid1){valid5=true;passing1=0}const _errs27=errors;if(errors===_errs27){if(Array.isArray(data6)){var valid9=true;
const len2=data6.length;for(let i3=0;i3<len2;i3++){const _errs29=errors;if(!validate65(data6[i3],{instancePath:instancePath+
"/tools/"+i3,parentData:data6,parentDataProperty:i3,rootData})){vErrors=vErrors===null?validate65.errors:vErrors.concat(
validate65.errors);errors=vErrors.length}var valid9=_errs29===errors;if(!valid9){break}}}else{const err13={instancePath:instancePath+
"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}var _valid1=_errs27===errors;if(_valid1&&valid5){valid5=false;passing1=
[passing1,1]}else{if(_valid1){valid5=true;passing1=1}}if(!valid5){const err14={instancePath:instancePath+"/tools",schemaPath:"\
#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in one\
Of"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++;validate11.errors=vErrors;return false}else{errors=
_errs20;if(vErrors!==null){if(_errs20){vErrors.length=_errs20}else{vErrors=null}}}var valid0=_errs19===errors}else{var valid0=true}
if(valid0){if(data.manufacturer!==void 0){const _errs30=errors;if(!validate13(data.manufacturer,{instancePath:instancePath+
"/manufacturer",parentData:data,parentDataProperty:"manufacturer",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.
concat(validate13.errors);errors=vErrors.length}var valid0=_errs30===errors}else{var valid0=true}if(valid0){if(data.authors!==
void 0){let data11=data.authors;const _errs31=errors;if(errors===_errs31){if(Array.isArray(data11)){var valid10=true;const len3=data11.
length;for(let i4=0;i4<len3;i4++){const _errs33=errors;if(!validate16(data11[i4],{instancePath:instancePath+"/authors/"+
i4,parentData:data11,parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.
errors);errors=vErrors.length}var valid10=_errs33===errors;if(!valid10){break}}}else{validate11.errors=[{instancePath:instancePath+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs31===errors}else{var valid0=true}if(valid0){if(data.component!==void 0){const _errs34=errors;if(!validate12(
data.component,{instancePath:instancePath+"/component",parentData:data,parentDataProperty:"component",rootData})){vErrors=
vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.length}var valid0=_errs34===errors}else{
var valid0=true}if(valid0){if(data.manufacture!==void 0){const _errs35=errors;if(!validate13(data.manufacture,{instancePath:instancePath+
"/manufacture",parentData:data,parentDataProperty:"manufacture",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.
concat(validate13.errors);errors=vErrors.length}var valid0=_errs35===errors}else{var valid0=true}if(valid0){if(data.supplier!==
void 0){const _errs36=errors;if(!validate13(data.supplier,{instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"\
supplier",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid0=_errs36===
errors}else{var valid0=true}if(valid0){if(data.licenses!==void 0){const _errs37=errors;if(!validate23(data.licenses,{instancePath:instancePath+
"/licenses",parentData:data,parentDataProperty:"licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(
validate23.errors);errors=vErrors.length}var valid0=_errs37===errors}else{var valid0=true}if(valid0){if(data.properties!==
void 0){let data17=data.properties;const _errs38=errors;if(errors===_errs38){if(Array.isArray(data17)){var valid11=true;
const len4=data17.length;for(let i5=0;i5<len4;i5++){let data18=data17[i5];const _errs40=errors;const _errs41=errors;if(errors===
_errs41){if(data18&&typeof data18=="object"&&!Array.isArray(data18)){let missing2;if(data18.name===void 0&&(missing2="na\
me")){validate11.errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{const _errs43=errors;
for(const key4 in data18){if(!(key4==="name"||key4==="value")){validate11.errors=[{instancePath:instancePath+"/propertie\
s/"+i5,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},
message:"must NOT have additional properties"}];return false;break}}if(_errs43===errors){if(data18.name!==void 0){const _errs44=errors;
if(typeof data18.name!=="string"){validate11.errors=[{instancePath:instancePath+"/properties/"+i5+"/name",schemaPath:"#/\
definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid13=_errs44===errors}else{var valid13=true}if(valid13){if(data18.value!==void 0){const _errs46=errors;if(typeof data18.
value!=="string"){validate11.errors=[{instancePath:instancePath+"/properties/"+i5+"/value",schemaPath:"#/definitions/pro\
perty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs46===
errors}else{var valid13=true}}}}}else{validate11.errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/defi\
nitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid11=_errs40===
errors;if(!valid11){break}}}else{validate11.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs38===errors}else{
var valid0=true}if(valid0){if(data.distributionConstraints!==void 0){let data21=data.distributionConstraints;const _errs48=errors;
if(errors===_errs48){if(data21&&typeof data21=="object"&&!Array.isArray(data21)){const _errs50=errors;for(const key5 in data21){
if(!(key5==="tlp")){validate11.errors=[{instancePath:instancePath+"/distributionConstraints",schemaPath:"#/properties/di\
stributionConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"mus\
t NOT have additional properties"}];return false;break}}if(_errs50===errors){if(data21.tlp!==void 0){let data22=data21.tlp;
if(typeof data22!=="string"){validate11.errors=[{instancePath:instancePath+"/distributionConstraints/tlp",schemaPath:"#/\
definitions/tlpClassification/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data22===
"CLEAR"||data22==="GREEN"||data22==="AMBER"||data22==="AMBER_AND_STRICT"||data22==="RED")){validate11.errors=[{instancePath:instancePath+
"/distributionConstraints/tlp",schemaPath:"#/definitions/tlpClassification/enum",keyword:"enum",params:{allowedValues:schema83.
enum},message:"must be equal to one of the allowed values"}];return false}}}}else{validate11.errors=[{instancePath:instancePath+
"/distributionConstraints",schemaPath:"#/properties/distributionConstraints/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}var valid0=_errs48===errors}else{var valid0=true}}}}}}}}}}}}}else{validate11.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate11.
errors=vErrors;return errors===0}function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
ref===void 0&&(missing0="ref")){validate78.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"ref"||key0==="dependsOn"||key0==="provides")){validate78.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.ref!==void 0){let data0=data.ref;const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate78.errors=[{instancePath:instancePath+"/ref",schemaPath:"#/defini\
tions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate78.errors=[{instancePath:instancePath+"/ref",schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
dependsOn!==void 0){let data1=data.dependsOn;const _errs5=errors;if(errors===_errs5){if(Array.isArray(data1)){var valid2=true;
const len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];const _errs7=errors;const _errs8=errors;if(errors===
_errs8){if(typeof data2==="string"){if(func5(data2)<1){validate78.errors=[{instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"\
#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];
return false}}else{validate78.errors=[{instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"#/definitions/refLinkType/\
type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid2=_errs7===errors;if(!valid2){
break}}if(valid2){let i1=data1.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data1[i1],data1[j0])){
validate78.errors=[{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniq\
ueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;
break outer0}}}}}}else{validate78.errors=[{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}
if(valid0){if(data.provides!==void 0){let data3=data.provides;const _errs10=errors;if(errors===_errs10){if(Array.isArray(
data3)){var valid5=true;const len1=data3.length;for(let i2=0;i2<len1;i2++){let data4=data3[i2];const _errs12=errors;const _errs13=errors;
if(errors===_errs13){if(typeof data4==="string"){if(func5(data4)<1){validate78.errors=[{instancePath:instancePath+"/prov\
ides/"+i2,schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"}];return false}}else{validate78.errors=[{instancePath:instancePath+"/provides/"+i2,schemaPath:"#\
/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid5=_errs12===
errors;if(!valid5){break}}if(valid5){let i3=data3.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data3[i3],
data3[j1])){validate78.errors=[{instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;
break outer1}}}}}}else{validate78.errors=[{instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs10===errors}else{var valid0=true}}}}}}else{
validate78.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate78.errors=vErrors;return errors===0}var schema90={"type":"string","default":"not_specified","enum":["complete","\
incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_o\
nly","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","u\
nknown","not_specified"]};function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.aggregate===void 0&&
(missing0="aggregate")){validate80.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"bom-ref"||key0==="aggregate"||key0==="assemblies"||key0==="dependencies")){validate80.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate80.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate80.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definit\
ions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.aggregate!==void 0){let data1=data.aggregate;const _errs5=errors;if(typeof data1!=="s\
tring"){validate80.errors=[{instancePath:instancePath+"/aggregate",schemaPath:"#/definitions/aggregateType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="complete"||data1==="incomplete"||data1===
"incomplete_first_party_only"||data1==="incomplete_first_party_proprietary_only"||data1==="incomplete_first_party_openso\
urce_only"||data1==="incomplete_third_party_only"||data1==="incomplete_third_party_proprietary_only"||data1==="incomplet\
e_third_party_opensource_only"||data1==="unknown"||data1==="not_specified")){validate80.errors=[{instancePath:instancePath+
"/aggregate",schemaPath:"#/definitions/aggregateType/enum",keyword:"enum",params:{allowedValues:schema90.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.
assemblies!==void 0){let data2=data.assemblies;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data2)){var valid3=true;
const len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];const _errs10=errors;const _errs11=errors;let valid4=false;
const _errs12=errors;const _errs13=errors;if(errors===_errs13){if(typeof data3==="string"){if(func5(data3)<1){const err0={
instancePath:instancePath+"/assemblies/"+i0,schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{
const err1={instancePath:instancePath+"/assemblies/"+i0,schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}var _valid0=_errs12===
errors;valid4=valid4||_valid0;if(!valid4){const _errs15=errors;const _errs16=errors;if(errors===_errs16){if(errors===_errs16){
if(typeof data3==="string"){if(!pattern4.test(data3)){const err2={instancePath:instancePath+"/assemblies/"+i0,schemaPath:"\
#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4\
}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[\
0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={
instancePath:instancePath+"/assemblies/"+i0,schemaPath:"#/definitions/bomLinkElementType/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}var _valid0=_errs15===
errors;valid4=valid4||_valid0}if(!valid4){const err4={instancePath:instancePath+"/assemblies/"+i0,schemaPath:"#/properti\
es/assemblies/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=
[err4]}else{vErrors.push(err4)}errors++;validate80.errors=vErrors;return false}else{errors=_errs11;if(vErrors!==null){if(_errs11){
vErrors.length=_errs11}else{vErrors=null}}}var valid3=_errs10===errors;if(!valid3){break}}if(valid3){let i1=data2.length;
let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data2[i1],data2[j0])){validate80.errors=[{instancePath:instancePath+
"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NO\
T have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate80.errors=
[{instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.dependencies!==
void 0){let data4=data.dependencies;const _errs18=errors;if(errors===_errs18){if(Array.isArray(data4)){var valid8=true;const len1=data4.
length;for(let i2=0;i2<len1;i2++){const _errs20=errors;if(typeof data4[i2]!=="string"){validate80.errors=[{instancePath:instancePath+
"/dependencies/"+i2,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}var valid8=_errs20===errors;if(!valid8){break}}if(valid8){let i3=data4.length;let j1;if(i3>1){
const indices0={};for(;i3--;){let item0=data4[i3];if(typeof item0!=="string"){continue}if(typeof indices0[item0]=="numbe\
r"){j1=indices0[item0];validate80.errors=[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependenci\
es/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+
" are identical)"}];return false;break}indices0[item0]=i3}}}}else{validate80.errors=[{instancePath:instancePath+"/depend\
encies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs18===errors}else{var valid0=true}}}}}}}else{validate80.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate80.errors=vErrors;return errors===0}function validate82(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;
const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.attributedTo===void 0&&(missing0=
"attributedTo")){const err0={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}
var _valid0=_errs2===errors;valid0=valid0||_valid0;if(!valid0){const _errs3=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing1;if(data.process===void 0&&(missing1="process")){const err1={instancePath,schemaPath:"#/anyOf\
/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}var _valid0=_errs3===errors;valid0=valid0||_valid0}if(!valid0){
const err2={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate82.errors=vErrors;return false}else{errors=_errs1;if(vErrors!==
null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}const _errs4=errors;let valid1=false;let passing0=null;const _errs5=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.pointers===void 0&&(missing2="pointers")){const err3={
instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing2},message:"must have req\
uired property '"+missing2+"'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}var _valid1=_errs5===
errors;if(_valid1){valid1=true;passing0=0}const _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;
if(data.expressions===void 0&&(missing3="expressions")){const err4={instancePath,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"};if(vErrors===null){vErrors=
[err4]}else{vErrors.push(err4)}errors++}}var _valid1=_errs6===errors;if(_valid1&&valid1){valid1=false;passing0=[passing0,
1]}else{if(_valid1){valid1=true;passing0=1}}if(!valid1){const err5={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err5]}else{vErrors.
push(err5)}errors++;validate82.errors=vErrors;return false}else{errors=_errs4;if(vErrors!==null){if(_errs4){vErrors.length=
_errs4}else{vErrors=null}}}}if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.timestamp===
void 0&&(missing4="timestamp")){validate82.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"}];return false}else{const _errs7=errors;for(const key0 in data){if(!(key0===
"bom-ref"||key0==="pointers"||key0==="expressions"||key0==="timestamp"||key0==="attributedTo"||key0==="process"||key0===
"note")){validate82.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs7===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs8=errors;const _errs9=errors;if(errors===_errs9){if(typeof data0==="string"){if(func5(data0)<1){validate82.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate82.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data.pointers!==void 0){let data1=data.pointers;const _errs11=errors;
if(errors===_errs11){if(Array.isArray(data1)){if(data1.length<1){validate82.errors=[{instancePath:instancePath+"/pointer\
s",schemaPath:"#/properties/pointers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"}];return false}else{var valid4=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;if(typeof data1[i0]!==
"string"){validate82.errors=[{instancePath:instancePath+"/pointers/"+i0,schemaPath:"#/properties/pointers/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs13===errors;if(!valid4){break}}}}else{
validate82.errors=[{instancePath:instancePath+"/pointers",schemaPath:"#/properties/pointers/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid2=_errs11===errors}else{var valid2=true}if(valid2){if(data.
expressions!==void 0){let data3=data.expressions;const _errs15=errors;if(errors===_errs15){if(Array.isArray(data3)){if(data3.
length<1){validate82.errors=[{instancePath:instancePath+"/expressions",schemaPath:"#/properties/expressions/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}];return false}else{var valid5=true;const len1=data3.
length;for(let i1=0;i1<len1;i1++){const _errs17=errors;if(typeof data3[i1]!=="string"){validate82.errors=[{instancePath:instancePath+
"/expressions/"+i1,schemaPath:"#/properties/expressions/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}];return false}var valid5=_errs17===errors;if(!valid5){break}}}}else{validate82.errors=[{instancePath:instancePath+
"/expressions",schemaPath:"#/properties/expressions/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid2=_errs15===errors}else{var valid2=true}if(valid2){if(data.timestamp!==void 0){let data5=data.timestamp;
const _errs19=errors;if(errors===_errs19){if(errors===_errs19){if(typeof data5==="string"){if(!formats0.validate(data5)){
validate82.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}];return false}}else{validate82.errors=[{instancePath:instancePath+
"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid2=_errs19===errors}else{var valid2=true}if(valid2){if(data.attributedTo!==void 0){let data6=data.attributedTo;const _errs21=errors;
const _errs22=errors;if(errors===_errs22){if(typeof data6==="string"){if(func5(data6)<1){validate82.errors=[{instancePath:instancePath+
"/attributedTo",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"}];return false}}else{validate82.errors=[{instancePath:instancePath+"/attributedTo",schemaPath:"\
#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid2=_errs21===
errors}else{var valid2=true}if(valid2){if(data.process!==void 0){let data7=data.process;const _errs24=errors;const _errs25=errors;
if(errors===_errs25){if(typeof data7==="string"){if(func5(data7)<1){validate82.errors=[{instancePath:instancePath+"/proc\
ess",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}];return false}}else{validate82.errors=[{instancePath:instancePath+"/process",schemaPath:"#/definitio\
ns/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid2=_errs24===
errors}else{var valid2=true}if(valid2){if(data.note!==void 0){const _errs27=errors;if(typeof data.note!=="string"){validate82.
errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs27===errors}else{var valid2=true}}}}}}}}}}else{validate82.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate82.errors=vErrors;
return errors===0}function validate10(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){;let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bomFormat===void 0&&
(missing0="bomFormat")||data.specVersion===void 0&&(missing0="specVersion")){validate10.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];
return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema11.properties,key0)){validate10.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.$schema!==void 0){const _errs2=errors;
if(typeof data.$schema!=="string"){validate10.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24\
schema/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.bomFormat!==void 0){let data1=data.bomFormat;const _errs4=errors;if(typeof data1!=="s\
tring"){validate10.errors=[{instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="CycloneDX")){validate10.errors=[{instancePath:instancePath+
"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:schema11.properties.bomFormat.
enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs4===errors}else{var valid0=true}
if(valid0){if(data.specVersion!==void 0){const _errs6=errors;if(typeof data.specVersion!=="string"){validate10.errors=[{
instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.serialNumber!==
void 0){let data3=data.serialNumber;const _errs8=errors;if(errors===_errs8){if(typeof data3==="string"){if(!pattern0.test(
data3)){validate10.errors=[{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"\
pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match \
pattern "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'}];return false}}else{validate10.errors=
[{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.version!==
void 0){let data4=data.version;const _errs10=errors;if(!(typeof data4=="number"&&(!(data4%1)&&!isNaN(data4)))){validate10.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}];return false}if(errors===_errs10){if(typeof data4=="number"){if(data4<1||isNaN(data4)){validate10.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}];return false}}}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.
metadata!==void 0){const _errs12=errors;if(!validate11(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData})){vErrors=vErrors===null?validate11.errors:vErrors.concat(validate11.errors);errors=
vErrors.length}var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.components!==void 0){let data6=data.components;
const _errs13=errors;if(errors===_errs13){if(Array.isArray(data6)){var valid1=true;const len0=data6.length;for(let i0=0;i0<
len0;i0++){const _errs15=errors;if(!validate12(data6[i0],{instancePath:instancePath+"/components/"+i0,parentData:data6,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.length}var valid1=_errs15===
errors;if(!valid1){break}}if(valid1){let i1=data6.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data6[i1],
data6[j0])){validate10.errors=[{instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",
keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)"}];return false;break outer0}}}}}}else{validate10.errors=[{instancePath:instancePath+"/components",schemaPath:"#/prop\
erties/components/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs13===
errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){let data8=data.externalReferences;const _errs16=errors;
if(errors===_errs16){if(Array.isArray(data8)){var valid3=true;const len1=data8.length;for(let i2=0;i2<len1;i2++){const _errs18=errors;
if(!validate27(data8[i2],{instancePath:instancePath+"/externalReferences/"+i2,parentData:data8,parentDataProperty:i2,rootData})){
vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors);errors=vErrors.length}var valid3=_errs18===errors;
if(!valid3){break}}}else{validate10.errors=[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/ex\
ternalReferences/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs16===
errors}else{var valid0=true}if(valid0){if(data.dependencies!==void 0){let data10=data.dependencies;const _errs19=errors;
if(errors===_errs19){if(Array.isArray(data10)){var valid4=true;const len2=data10.length;for(let i3=0;i3<len2;i3++){const _errs21=errors;
if(!validate78(data10[i3],{instancePath:instancePath+"/dependencies/"+i3,parentData:data10,parentDataProperty:i3,rootData})){
vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors);errors=vErrors.length}var valid4=_errs21===errors;
if(!valid4){break}}if(valid4){let i4=data10.length;let j1;if(i4>1){outer1:for(;i4--;){for(j1=i4;j1--;){if(func0(data10[i4],
data10[j1])){validate10.errors=[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/uniqueI\
tems",keyword:"uniqueItems",params:{i:i4,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are id\
entical)"}];return false;break outer1}}}}}}else{validate10.errors=[{instancePath:instancePath+"/dependencies",schemaPath:"\
#/properties/dependencies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs19===
errors}else{var valid0=true}if(valid0){if(data.compositions!==void 0){let data12=data.compositions;const _errs22=errors;
if(errors===_errs22){if(Array.isArray(data12)){var valid6=true;const len3=data12.length;for(let i5=0;i5<len3;i5++){const _errs24=errors;
if(!validate80(data12[i5],{instancePath:instancePath+"/compositions/"+i5,parentData:data12,parentDataProperty:i5,rootData})){
vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors);errors=vErrors.length}var valid6=_errs24===errors;
if(!valid6){break}}if(valid6){let i6=data12.length;let j2;if(i6>1){outer2:for(;i6--;){for(j2=i6;j2--;){if(func0(data12[i6],
data12[j2])){validate10.errors=[{instancePath:instancePath+"/compositions",schemaPath:"#/properties/compositions/uniqueI\
tems",keyword:"uniqueItems",params:{i:i6,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are id\
entical)"}];return false;break outer2}}}}}}else{validate10.errors=[{instancePath:instancePath+"/compositions",schemaPath:"\
#/properties/compositions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs22===
errors}else{var valid0=true}if(valid0){if(data.citations!==void 0){let data14=data.citations;const _errs25=errors;if(errors===
_errs25){if(Array.isArray(data14)){var valid8=true;const len4=data14.length;for(let i7=0;i7<len4;i7++){const _errs27=errors;
if(!validate82(data14[i7],{instancePath:instancePath+"/citations/"+i7,parentData:data14,parentDataProperty:i7,rootData})){
vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors);errors=vErrors.length}var valid8=_errs27===errors;
if(!valid8){break}}if(valid8){let i8=data14.length;let j3;if(i8>1){outer3:for(;i8--;){for(j3=i8;j3--;){if(func0(data14[i8],
data14[j3])){validate10.errors=[{instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/uniqueItems",
keyword:"uniqueItems",params:{i:i8,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identica\
l)"}];return false;break outer3}}}}}}else{validate10.errors=[{instancePath:instancePath+"/citations",schemaPath:"#/prope\
rties/citations/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs25===
errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data16=data.properties;const _errs28=errors;if(errors===
_errs28){if(Array.isArray(data16)){var valid10=true;const len5=data16.length;for(let i9=0;i9<len5;i9++){let data17=data16[i9];
const _errs30=errors;const _errs31=errors;if(errors===_errs31){if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing1;if(data17.name===void 0&&(missing1="name")){validate10.errors=[{instancePath:instancePath+"/properties/"+i9,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},message:"must have req\
uired property '"+missing1+"'"}];return false}else{const _errs33=errors;for(const key1 in data17){if(!(key1==="name"||key1===
"value")){validate10.errors=[{instancePath:instancePath+"/properties/"+i9,schemaPath:"#/definitions/property/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];
return false;break}}if(_errs33===errors){if(data17.name!==void 0){const _errs34=errors;if(typeof data17.name!=="string"){
validate10.errors=[{instancePath:instancePath+"/properties/"+i9+"/name",schemaPath:"#/definitions/property/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid12=_errs34===errors}else{
var valid12=true}if(valid12){if(data17.value!==void 0){const _errs36=errors;if(typeof data17.value!=="string"){validate10.
errors=[{instancePath:instancePath+"/properties/"+i9+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid12=_errs36===errors}else{var valid12=true}}}}}else{
validate10.errors=[{instancePath:instancePath+"/properties/"+i9,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid10=_errs30===errors;if(!valid10){break}}}else{validate10.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs28===errors}else{var valid0=true}}}}}}}}}}}}}}}else{validate10.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate10.errors=vErrors;return errors===0}}});var stdin_default=require_sallyport_cyclonedx_validator_1();export{stdin_default as default};
