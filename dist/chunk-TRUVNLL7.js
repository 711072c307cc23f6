import{require_sallyport_cyclonedx_formats}from"./chunk-AIQPOEQ4.js";import{require_equal,require_ucs2length}from"./chunk-Q6YOO33Q.js";
import{__commonJS}from"./chunk-LVG4QLPG.js";var require_sallyport_cyclonedx_validator_1=__commonJS({"cyclonedx:sallyport\
:cyclonedx-validator-1.6"(exports,module){module.exports=validate10;module.exports.default=validate10;var schema11={"$sc\
hema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/bom-1.6.schema.json","type":"object",
"required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFormat":{
"type":"string","enum":["CycloneDX"]},"specVersion":{"type":"string"},"serialNumber":{"type":"string","pattern":"^urn:uu\
id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer","minimum":1,"default":1},
"metadata":{"$ref":"#/definitions/metadata"},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"un\
iqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"externalRefere\
nces":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"dependencies":{"type":"array","items":{"$ref":"\
#/definitions/dependency"},"uniqueItems":true},"compositions":{"type":"array","items":{"$ref":"#/definitions/composition\
s"},"uniqueItems":true},"vulnerabilities":{"type":"array","items":{"$ref":"#/definitions/vulnerability"},"uniqueItems":true},
"annotations":{"type":"array","items":{"$ref":"#/definitions/annotations"},"uniqueItems":true},"formulation":{"type":"ar\
ray","items":{"$ref":"#/definitions/formula"},"uniqueItems":true},"declarations":{"type":"object","additionalProperties":false,
"properties":{"assessors":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{
"$ref":"#/definitions/refType"},"thirdParty":{"type":"boolean"},"organization":{"$ref":"#/definitions/organizationalEnti\
ty"}}}},"attestations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"summary":{"t\
ype":"string"},"assessor":{"$ref":"#/definitions/refLinkType"},"map":{"type":"array","items":{"type":"object","additiona\
lProperties":false,"properties":{"requirement":{"$ref":"#/definitions/refLinkType"},"claims":{"type":"array","items":{"$\
ref":"#/definitions/refLinkType"}},"counterClaims":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},"confor\
mance":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1},"ra\
tionale":{"type":"string"},"mitigationStrategies":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}}}},"confi\
dence":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1},"ra\
tionale":{"type":"string"}}}}}},"signature":{"$ref":"#/definitions/signature"}}}},"claims":{"type":"array","items":{"typ\
e":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"target":{"$ref":"#/de\
finitions/refLinkType"},"predicate":{"type":"string"},"mitigationStrategies":{"type":"array","items":{"$ref":"#/definiti\
ons/refLinkType"}},"reasoning":{"type":"string"},"evidence":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},
"counterEvidence":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},"externalReferences":{"type":"array","it\
ems":{"$ref":"#/definitions/externalReference"}},"signature":{"$ref":"#/definitions/signature"}}}},"evidence":{"type":"a\
rray","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"pr\
opertyName":{"type":"string"},"description":{"type":"string"},"data":{"type":"array","items":{"type":"object","additiona\
lProperties":false,"properties":{"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"prop\
erties":{"attachment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"classifica\
tion":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"governance":{
"$ref":"#/definitions/dataGovernance"}}}},"created":{"type":"string","format":"date-time"},"expires":{"type":"string","f\
ormat":"date-time"},"author":{"$ref":"#/definitions/organizationalContact"},"reviewer":{"$ref":"#/definitions/organizati\
onalContact"},"signature":{"$ref":"#/definitions/signature"}}}},"targets":{"type":"object","additionalProperties":false,
"properties":{"organizations":{"type":"array","items":{"$ref":"#/definitions/organizationalEntity"}},"components":{"type":"\
array","items":{"$ref":"#/definitions/component"}},"services":{"type":"array","items":{"$ref":"#/definitions/service"}}}},
"affirmation":{"type":"object","additionalProperties":false,"properties":{"statement":{"type":"string"},"signatories":{"\
type":"array","items":{"type":"object","additionalProperties":false,"oneOf":[{"required":["signature"]},{"required":["ex\
ternalReference","organization"]}],"properties":{"name":{"type":"string"},"role":{"type":"string"},"signature":{"$ref":"\
#/definitions/signature"},"organization":{"$ref":"#/definitions/organizationalEntity"},"externalReference":{"$ref":"#/de\
finitions/externalReference"}}}},"signature":{"$ref":"#/definitions/signature"}}},"signature":{"$ref":"#/definitions/sig\
nature"}}},"definitions":{"type":"object","additionalProperties":false,"properties":{"standards":{"type":"array","items":{
"$ref":"#/definitions/standard"}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"signature":{
"$ref":"#/definitions/signature"}},"definitions":{"refType":{"type":"string","minLength":1},"refLinkType":{"$ref":"#/def\
initions/refType"},"bomLinkDocumentType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a\
-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},"bomLinkElementType":{"type":"string","format":"iri-reference",
"pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},"bomLink":{"anyOf":[{
"$ref":"#/definitions/bomLinkDocumentType"},{"$ref":"#/definitions/bomLinkElementType"}]},"metadata":{"type":"object","a\
dditionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"lifecycles":{"type":"array",
"items":{"type":"object","oneOf":[{"required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"stri\
ng","enum":["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{"required":["name"],"\
additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[
{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/\
component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true}}},
{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"a\
uthors":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}},"component":{"$ref":"#/definitions/compo\
nent"},"manufacture":{"$ref":"#/definitions/organizationalEntity"},"supplier":{"$ref":"#/definitions/organizationalEntit\
y"},"licenses":{"$ref":"#/definitions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"#/definitions/proper\
ty"}}}},"tool":{"type":"object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"st\
ring"},"version":{"$ref":"#/definitions/version"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"exter\
nalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}},"organizationalEntity":{"type":"obj\
ect","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"add\
ress":{"$ref":"#/definitions/postalAddress"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"\
contact":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"obje\
ct","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"emai\
l":{"type":"string","format":"idn-email"},"phone":{"type":"string"}}},"component":{"type":"object","required":["type","n\
ame"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","co\
ntainer","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","crypt\
ographic-asset"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions\
/refType"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"manufacturer":{"$ref":"#/definitions/organizational\
Entity"},"authors":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}},"author":{"type":"string"},"p\
ublisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},
"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"],"default":"required"},
"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyr\
ight":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"omniborId":{"type":"array","items":{"type":"st\
ring"}},"swhid":{"type":"array","items":{"type":"string"}},"swid":{"$ref":"#/definitions/swid"},"modified":{"type":"bool\
ean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{"$ref":"\
#/definitions/component"}},"descendants":{"type":"array","items":{"$ref":"#/definitions/component"}},"variants":{"type":"\
array","items":{"$ref":"#/definitions/component"}},"commits":{"type":"array","items":{"$ref":"#/definitions/commit"}},"p\
atches":{"type":"array","items":{"$ref":"#/definitions/patch"}},"notes":{"type":"string"}}},"externalReferences":{"type":"\
array","items":{"$ref":"#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"#/definitions/c\
omponent"},"uniqueItems":true},"evidence":{"$ref":"#/definitions/componentEvidence"},"releaseNotes":{"$ref":"#/definitio\
ns/releaseNotes"},"modelCard":{"$ref":"#/definitions/modelCard"},"data":{"type":"array","items":{"$ref":"#/definitions/c\
omponentData"}},"cryptoProperties":{"$ref":"#/definitions/cryptoProperties"},"properties":{"type":"array","items":{"$ref":"\
#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}}},"swid":{
"type":"object","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string"},"name":{
"type":"string"},"version":{"type":"string","default":"0.0"},"tagVersion":{"type":"integer","default":0},"patch":{"type":"\
boolean","default":false},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},
"attachment":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"s\
tring","default":"text/plain"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}},"hash":{"typ\
e":"object","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"#/definitions/hash-al\
g"},"content":{"$ref":"#/definitions/hash-content"}}},"hash-alg":{"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-3\
84","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{"typ\
e":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},"license":{
"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"bom-ref":{
"$ref":"#/definitions/refType"},"id":{"$ref":"spdx.SNAPSHOT.schema.json"},"name":{"type":"string"},"acknowledgement":{"$\
ref":"#/definitions/licenseAcknowledgementEnumeration"},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string",
"format":"iri-reference"},"licensing":{"type":"object","additionalProperties":false,"properties":{"altIds":{"type":"arra\
y","items":{"type":"string"}},"licensor":{"type":"object","additionalProperties":false,"properties":{"organization":{"$r\
ef":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"requir\
ed":["organization"]},{"required":["individual"]}]},"licensee":{"type":"object","additionalProperties":false,"properties":{
"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},
"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"type":"object","additionalProperties":false,
"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizat\
ionalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string"},"\
licenseTypes":{"type":"array","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user",
"core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","sub\
scription","user","other"]}},"lastRenewal":{"type":"string","format":"date-time"},"expiration":{"type":"string","format":"\
date-time"}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"licenseAcknowledgementEnumerati\
on":{"type":"string","enum":["declared","concluded"]},"licenseChoice":{"type":"array","oneOf":[{"type":"array","items":{
"type":"object","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"#/definitions/licen\
se"}}}},{"type":"array","additionalItems":false,"minItems":1,"maxItems":1,"items":[{"type":"object","additionalPropertie\
s":false,"required":["expression"],"properties":{"expression":{"type":"string"},"acknowledgement":{"$ref":"#/definitions\
/licenseAcknowledgementEnumeration"},"bom-ref":{"$ref":"#/definitions/refType"}}}]}]},"commit":{"type":"object","additio\
nalProperties":false,"properties":{"uid":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$\
ref":"#/definitions/identifiableAction"},"committer":{"$ref":"#/definitions/identifiableAction"},"message":{"type":"stri\
ng"}}},"patch":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","\
enum":["unofficial","monkey","backport","cherry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array",
"items":{"$ref":"#/definitions/issue"}}}},"diff":{"type":"object","additionalProperties":false,"properties":{"text":{"$r\
ef":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"issue":{"type":"object","required":[
"type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"\
id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProp\
erties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"t\
ype":"array","items":{"type":"string","format":"iri-reference"}}}},"identifiableAction":{"type":"object","additionalProp\
erties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"\
string","format":"idn-email"}}},"externalReference":{"type":"object","required":["url","type"],"additionalProperties":false,
"properties":{"url":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLink"}]},"comment":{"\
type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","socia\
l","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","b\
uild-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation",
"threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report",
"static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-repor\
t","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature",
"rfc-9116","other"]},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}}}},"dependency":{"type":"object","re\
quired":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"#/definitions/refLinkType"},"dependsOn":{"type":"\
array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"}},"provides":{"type":"array","uniqueItems":true,"i\
tems":{"$ref":"#/definitions/refLinkType"}}}},"service":{"type":"object","required":["name"],"additionalProperties":false,
"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"provider":{"$ref":"#/definitions/organizationalEntity"},"group":{
"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"en\
dpoints":{"type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust\
-boundary":{"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/definitions/servic\
eData"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"externalReferences":{"type":"array","items":{"$ref":"#/defin\
itions/externalReference"}},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"rel\
easeNotes":{"$ref":"#/definitions/releaseNotes"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},
"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}}},"serviceData":{"type":"object","re\
quired":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"#/definitions/dataFlowDirec\
tion"},"classification":{"$ref":"#/definitions/dataClassification"},"name":{"type":"string"},"description":{"type":"stri\
ng"},"governance":{"$ref":"#/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"type":"string","f\
ormat":"iri-reference"},{"$ref":"#/definitions/bomLinkElementType"}]}},"destination":{"type":"array","items":{"anyOf":[{
"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLinkElementType"}]}}}},"dataFlowDirection":{"type":"\
string","enum":["inbound","outbound","bi-directional","unknown"]},"copyright":{"type":"object","required":["text"],"addi\
tionalProperties":false,"properties":{"text":{"type":"string"}}},"componentEvidence":{"type":"object","additionalPropert\
ies":false,"properties":{"identity":{"oneOf":[{"type":"array","items":{"$ref":"#/definitions/componentIdentityEvidence"}},
{"$ref":"#/definitions/componentIdentityEvidence"}]},"occurrences":{"type":"array","items":{"type":"object","required":[
"location"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"location":{"type":"st\
ring"},"line":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0},"symbol":{"type":"string"},"additio\
nalContext":{"type":"string"}}}},"callstack":{"type":"object","additionalProperties":false,"properties":{"frames":{"type":"\
array","items":{"type":"object","required":["module"],"additionalProperties":false,"properties":{"package":{"type":"stri\
ng"},"module":{"type":"string"},"function":{"type":"string"},"parameters":{"type":"array","items":{"type":"string"}},"li\
ne":{"type":"integer"},"column":{"type":"integer"},"fullFilename":{"type":"string"}}}}}},"licenses":{"$ref":"#/definitio\
ns/licenseChoice"},"copyright":{"type":"array","items":{"$ref":"#/definitions/copyright"}}}},"compositions":{"type":"obj\
ect","required":["aggregate"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"agg\
regate":{"$ref":"#/definitions/aggregateType"},"assemblies":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"\
#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}},"dependencies":{"type":"array","uniqueItems":true,
"items":{"type":"string"}},"vulnerabilities":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"signature":{
"$ref":"#/definitions/signature"}}},"aggregateType":{"type":"string","default":"not_specified","enum":["complete","incom\
plete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only",
"incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknow\
n","not_specified"]},"property":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"ty\
pe":"string"}},"additionalProperties":false},"localeType":{"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releas\
eType":{"type":"string"},"note":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"locale":{
"$ref":"#/definitions/localeType"},"text":{"$ref":"#/definitions/attachment"}}},"releaseNotes":{"type":"object","require\
d":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"#/definitions/releaseType"},"title":{"type":"stri\
ng"},"featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},
"description":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"t\
ype":"string"}},"tags":{"$ref":"#/definitions/tags"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"}},
"notes":{"type":"array","items":{"$ref":"#/definitions/note"}},"properties":{"type":"array","items":{"$ref":"#/definitio\
ns/property"}}}},"advisory":{"type":"object","required":["url"],"additionalProperties":false,"properties":{"title":{"typ\
e":"string"},"url":{"type":"string","format":"iri-reference"}}},"cwe":{"type":"integer","minimum":1},"severity":{"type":"\
string","enum":["critical","high","medium","low","info","none","unknown"]},"scoreMethod":{"type":"string","enum":["CVSSv\
2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},"impactAnalysisState":{"type":"string","enum":["resolved","resol\
ved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},"impactAnalysisJustification":{"type":"st\
ring","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environme\
nt","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},"rating":{
"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/vulnerabilitySource"},"score":{
"type":"number"},"severity":{"$ref":"#/definitions/severity"},"method":{"$ref":"#/definitions/scoreMethod"},"vector":{"t\
ype":"string"},"justification":{"type":"string"}}},"vulnerabilitySource":{"type":"object","additionalProperties":false,"\
properties":{"url":{"type":"string"},"name":{"type":"string"}}},"vulnerability":{"type":"object","additionalProperties":false,
"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerab\
ilitySource"},"references":{"type":"array","items":{"type":"object","required":["id","source"],"additionalProperties":false,
"properties":{"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilitySource"}}}},"ratings":{"type":"array",
"items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"array","items":{"$ref":"#/definitions/cwe"}},"description":{"ty\
pe":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"workaround":{"type":"string"},"proofOfConce\
pt":{"type":"object","properties":{"reproductionSteps":{"type":"string"},"environment":{"type":"string"},"supportingMate\
rial":{"type":"array","items":{"$ref":"#/definitions/attachment"}}}},"advisories":{"type":"array","items":{"$ref":"#/def\
initions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string","format":"date-time"},
"updated":{"type":"string","format":"date-time"},"rejected":{"type":"string","format":"date-time"},"credits":{"type":"ob\
ject","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"#/definitions/organiza\
tionalEntity"}},"individuals":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}}}},"tools":{"oneOf":[
{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/\
component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true}}},
{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"analysis":{"type":"object","additionalProperties":false,"prope\
rties":{"state":{"$ref":"#/definitions/impactAnalysisState"},"justification":{"$ref":"#/definitions/impactAnalysisJustif\
ication"},"response":{"type":"array","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","\
workaround_available"]}},"detail":{"type":"string"},"firstIssued":{"type":"string","format":"date-time"},"lastUpdated":{
"type":"string","format":"date-time"}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":[
"ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/defini\
tions/bomLinkElementType"}]},"versions":{"type":"array","items":{"type":"object","oneOf":[{"required":["version"]},{"req\
uired":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"#/definitions/version"},"range":{"$ref":"\
#/definitions/versionRange"},"status":{"$ref":"#/definitions/affectedStatus","default":"affected"}}}}}}},"properties":{"\
type":"array","items":{"$ref":"#/definitions/property"}}}},"affectedStatus":{"type":"string","enum":["affected","unaffec\
ted","unknown"]},"version":{"type":"string","maxLength":1024},"versionRange":{"type":"string","minLength":1,"maxLength":4096},
"range":{"$ref":"#/definitions/versionRange"},"annotations":{"type":"object","required":["subjects","annotator","timesta\
mp","text"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"subjects":{"type":"ar\
ray","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}},
"annotator":{"type":"object","oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},
{"required":["service"]}],"additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationa\
lEntity"},"individual":{"$ref":"#/definitions/organizationalContact"},"component":{"$ref":"#/definitions/component"},"se\
rvice":{"$ref":"#/definitions/service"}}},"timestamp":{"type":"string","format":"date-time"},"text":{"type":"string"},"s\
ignature":{"$ref":"#/definitions/signature"}}},"modelCard":{"type":"object","additionalProperties":false,"properties":{"\
bom-ref":{"$ref":"#/definitions/refType"},"modelParameters":{"type":"object","additionalProperties":false,"properties":{
"approach":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["supervised","uns\
upervised","reinforcement-learning","semi-supervised","self-supervised"]}}},"task":{"type":"string"},"architectureFamily":{
"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"oneOf":[{"$ref":"#/definitio\
ns/componentData"},{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/re\
fLinkType"},{"$ref":"#/definitions/bomLinkElementType"}],"type":"string"}}}]}},"inputs":{"type":"array","items":{"$ref":"\
#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$ref":"#/definitions/inputOutputMLParameter\
s"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"properties":{"performanceMetrics":{"type":"\
array","items":{"$ref":"#/definitions/performanceMetric"}},"graphics":{"$ref":"#/definitions/graphicsCollection"}}},"con\
siderations":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"string"}},
"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},
"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"$ref":"\
#/definitions/risk"}},"environmentalConsiderations":{"$ref":"#/definitions/environmentalConsiderations"},"fairnessAssess\
ments":{"type":"array","items":{"$ref":"#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","items":{"$re\
f":"#/definitions/property"}}}},"inputOutputMLParameters":{"type":"object","additionalProperties":false,"properties":{"f\
ormat":{"type":"string"}}},"componentData":{"type":"object","additionalProperties":false,"required":["type"],"properties":{
"bom-ref":{"$ref":"#/definitions/refType"},"type":{"type":"string","enum":["source-code","configuration","dataset","defi\
nition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attac\
hment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"properties":{"type":"array",
"items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{
"type":"array","items":{"type":"string"}},"graphics":{"$ref":"#/definitions/graphicsCollection"},"description":{"type":"\
string"},"governance":{"$ref":"#/definitions/dataGovernance"}}},"dataGovernance":{"type":"object","additionalProperties":false,
"properties":{"custodians":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"stewards":{
"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","items":{"$ref":"\
#/definitions/dataGovernanceResponsibleParty"}}}},"dataGovernanceResponsibleParty":{"type":"object","additionalPropertie\
s":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"contact":{"$ref":"#/definitions/org\
anizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["contact"]}]},"graphicsCollection":{"type":"ob\
ject","additionalProperties":false,"properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"\
$ref":"#/definitions/graphic"}}}},"graphic":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"\
string"},"image":{"$ref":"#/definitions/attachment"}}},"performanceMetric":{"type":"object","additionalProperties":false,
"properties":{"type":{"type":"string"},"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"\
object","additionalProperties":false,"properties":{"lowerBound":{"type":"string"},"upperBound":{"type":"string"}}}}},"ri\
sk":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"mitigationStrategy":{"type":"s\
tring"}}},"fairnessAssessment":{"type":"object","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string"},
"benefits":{"type":"string"},"harms":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"dataClassification":{"t\
ype":"string"},"environmentalConsiderations":{"type":"object","additionalProperties":false,"properties":{"energyConsumpt\
ions":{"type":"array","items":{"$ref":"#/definitions/energyConsumption"}},"properties":{"type":"array","items":{"$ref":"\
#/definitions/property"}}}},"energyConsumption":{"type":"object","required":["activity","energyProviders","activityEnerg\
yCost"],"additionalProperties":false,"properties":{"activity":{"type":"string","enum":["design","data-collection","data-\
preparation","training","fine-tuning","validation","deployment","inference","other"]},"energyProviders":{"type":"array",
"items":{"$ref":"#/definitions/energyProvider"}},"activityEnergyCost":{"$ref":"#/definitions/energyMeasure"},"co2CostEqu\
ivalent":{"$ref":"#/definitions/co2Measure"},"co2CostOffset":{"$ref":"#/definitions/co2Measure"},"properties":{"type":"a\
rray","items":{"$ref":"#/definitions/property"}}}},"energyMeasure":{"type":"object","required":["value","unit"],"additio\
nalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["kWh"]}}},"co2Measure":{"ty\
pe":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"t\
ype":"string","enum":["tCO2eq"]}}},"energyProvider":{"type":"object","required":["organization","energySource","energyPr\
ovided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"description":{"type":"st\
ring"},"organization":{"type":"object","$ref":"#/definitions/organizationalEntity"},"energySource":{"type":"string","enu\
m":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},"energyP\
rovided":{"$ref":"#/definitions/energyMeasure"},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/exte\
rnalReference"}}}},"postalAddress":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/defi\
nitions/refType"},"country":{"type":"string"},"region":{"type":"string"},"locality":{"type":"string"},"postOfficeBoxNumb\
er":{"type":"string"},"postalCode":{"type":"string"},"streetAddress":{"type":"string"}}},"formula":{"type":"object","add\
itionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"components":{"type":"array","items":{
"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},
"uniqueItems":true},"workflows":{"type":"array","items":{"$ref":"#/definitions/workflow"},"uniqueItems":true},"propertie\
s":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"workflow":{"type":"object","required":["bom-ref","uid",
"taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},
"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{
"$ref":"#/definitions/resourceReferenceChoice"}},"tasks":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitio\
ns/task"}},"taskDependencies":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"taskTypes":{
"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$ref":"#/definitions/trigger"},"steps":{"type":"ar\
ray","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"#/definitions/i\
nputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},
"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"\
array","uniqueItems":true,"items":{"$ref":"#/definitions/workspace"}},"runtimeTopology":{"type":"array","uniqueItems":true,
"items":{"$ref":"#/definitions/dependency"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"\
task":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$\
ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resource\
References":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"taskTypes":{"t\
ype":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$ref":"#/definitions/trigger"},"steps":{"type":"arra\
y","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"#/definitions/inp\
utType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"\
timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"\
array","items":{"$ref":"#/definitions/workspace"},"uniqueItems":true},"runtimeTopology":{"type":"array","items":{"$ref":"\
#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},
"step":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"strin\
g"},"commands":{"type":"array","items":{"$ref":"#/definitions/command"}},"properties":{"type":"array","items":{"$ref":"#\
/definitions/property"}}}},"command":{"type":"object","additionalProperties":false,"properties":{"executed":{"type":"str\
ing"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"workspace":{"type":"object","required":[
"bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"st\
ring"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"description":{"type":"string"},"re\
sourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"accessMo\
de":{"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"type":"\
string"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$ref":"#/definitions/volume"},
"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"volume":{"type":"object","additionalPropertie\
s":false,"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"string","enum":["filesystem","bl\
ock"],"default":"filesystem"},"path":{"type":"string"},"sizeAllocated":{"type":"string"},"persistent":{"type":"boolean"},
"remote":{"type":"boolean"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"trigger":{"type":"\
object","additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"#/definitions/\
refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"\
array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"type":{"type":"string","enum":["man\
ual","api","webhook","scheduled"]},"event":{"$ref":"#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,
"items":{"$ref":"#/definitions/condition"}},"timeActivated":{"type":"string","format":"date-time"},"inputs":{"type":"arr\
ay","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definiti\
ons/outputType"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"event":{
"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"description":{"type":"string"},"time\
Received":{"type":"string","format":"date-time"},"data":{"$ref":"#/definitions/attachment"},"source":{"$ref":"#/definiti\
ons/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"properties":{"type":"array","it\
ems":{"$ref":"#/definitions/property"}}}},"inputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["\
parameters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{
"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$\
ref":"#/definitions/resourceReferenceChoice"},"parameters":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definit\
ions/parameter"}},"environmentVars":{"type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"#/definitions/property"},
{"type":"string"}]}},"data":{"$ref":"#/definitions/attachment"},"properties":{"type":"array","items":{"$ref":"#/definiti\
ons/property"}}}},"outputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"re\
quired":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["artifact","attestation","\
log","evidence","metrics","other"]},"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/defini\
tions/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"data":{"$ref":"#/definition\
s/attachment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]},
"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"resourceReferenceChoice":{
"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"\
#/definitions/bomLinkElementType"}]},"externalReference":{"$ref":"#/definitions/externalReference"}},"oneOf":[{"required":[
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
ences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"signature":{"$ref":"#/definitions/signature"}}},
"signature":{"$ref":"jsf-0.82.SNAPSHOT.schema.json#/definitions/signature"},"cryptoProperties":{"type":"object","additio\
nalProperties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","enum":["algorithm","certificat\
e","protocol","related-crypto-material"]},"algorithmProperties":{"type":"object","additionalProperties":false,"propertie\
s":{"primitive":{"type":"string","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf",
"key-agree","kem","ae","combiner","other","unknown"]},"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},
"executionEnvironment":{"type":"string","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware",
"other","unknown"]},"implementationPlatform":{"type":"string","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","a\
rmv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array",
"items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips\
140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+",
"cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-e\
al7+","other","unknown"]}},"mode":{"type":"string","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},
"padding":{"type":"string","enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},"cryptoFunctions":{"type":"\
array","items":{"type":"string","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verif\
y","encapsulate","decapsulate","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","minimum":0},"nistQuantum\
SecurityLevel":{"type":"integer","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","additionalProperti\
es":false,"properties":{"subjectName":{"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"string",
"format":"date-time"},"notValidAfter":{"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"#/definiti\
ons/refType"},"subjectPublicKeyRef":{"$ref":"#/definitions/refType"},"certificateFormat":{"type":"string"},"certificateE\
xtension":{"type":"string"}}},"relatedCryptoMaterialProperties":{"type":"object","additionalProperties":false,"propertie\
s":{"type":{"type":"string","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","ini\
tialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other",
"unknown"]},"id":{"type":"string"},"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated",
"compromised","destroyed"]},"algorithmRef":{"$ref":"#/definitions/refType"},"creationDate":{"type":"string","format":"da\
te-time"},"activationDate":{"type":"string","format":"date-time"},"updateDate":{"type":"string","format":"date-time"},"e\
xpirationDate":{"type":"string","format":"date-time"},"value":{"type":"string"},"size":{"type":"integer"},"format":{"typ\
e":"string"},"securedBy":{"$ref":"#/definitions/securedBy"}}},"protocolProperties":{"type":"object","additionalPropertie\
s":false,"properties":{"type":{"type":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"]},"versi\
on":{"type":"string"},"cipherSuites":{"type":"array","items":{"$ref":"#/definitions/cipherSuite"}},"ikev2TransformTypes":{
"type":"object","additionalProperties":false,"properties":{"encr":{"$ref":"#/definitions/cryptoRefArray"},"prf":{"$ref":"\
#/definitions/cryptoRefArray"},"integ":{"$ref":"#/definitions/cryptoRefArray"},"ke":{"$ref":"#/definitions/cryptoRefArra\
y"},"esn":{"type":"boolean"},"auth":{"$ref":"#/definitions/cryptoRefArray"}}},"cryptoRefArray":{"$ref":"#/definitions/cr\
yptoRefArray"}}},"oid":{"type":"string"}}},"cipherSuite":{"type":"object","additionalProperties":false,"properties":{"na\
me":{"type":"string"},"algorithms":{"type":"array","items":{"$ref":"#/definitions/refType"}},"identifiers":{"type":"arra\
y","items":{"type":"string"}}}},"cryptoRefArray":{"type":"array","items":{"$ref":"#/definitions/refType"}},"securedBy":{
"type":"object","additionalProperties":false,"properties":{"mechanism":{"type":"string"},"algorithmRef":{"$ref":"#/defin\
itions/refType"}}},"tags":{"type":"array","items":{"type":"string"}}}};var schema30={"type":"object","required":["conten\
t"],"additionalProperties":false,"properties":{"contentType":{"type":"string","default":"text/plain"},"encoding":{"type":"\
string","enum":["base64"]},"content":{"type":"string"}}};var func2=Object.prototype.hasOwnProperty;var func0=require_equal().
default;var func5=require_ucs2length().default;var pattern0=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{4}-[0-9a-f]{12}$","u");var schema12={"type":"object","additionalProperties":false,"properties":{"timestamp":{"typ\
e":"string","format":"date-time"},"lifecycles":{"type":"array","items":{"type":"object","oneOf":[{"required":["phase"],"\
additionalProperties":false,"properties":{"phase":{"type":"string","enum":["design","pre-build","build","post-build","op\
erations","discovery","decommission"]}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"\
string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"propertie\
s":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"arra\
y","items":{"$ref":"#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},
"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/or\
ganizationalContact"}},"component":{"$ref":"#/definitions/component"},"manufacture":{"$ref":"#/definitions/organizationa\
lEntity"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"licenses":{"$ref":"#/definitions/licenseChoice"},"pr\
operties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var formats0=require_sallyport_cyclonedx_formats()["\
date-time"];var schema13={"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{
"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-d\
river","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{"type":"string","pattern":"\
^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType"},"supplier":{"$ref":"#/definitions/organizationa\
lEntity"},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/defi\
nitions/organizationalContact"}},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"nam\
e":{"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"scope":{"type":"string",
"enum":["required","optional","excluded"],"default":"required"},"hashes":{"type":"array","items":{"$ref":"#/definitions/\
hash"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{
"type":"string"},"omniborId":{"type":"array","items":{"type":"string"}},"swhid":{"type":"array","items":{"type":"string"}},
"swid":{"$ref":"#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,
"properties":{"ancestors":{"type":"array","items":{"$ref":"#/definitions/component"}},"descendants":{"type":"array","ite\
ms":{"$ref":"#/definitions/component"}},"variants":{"type":"array","items":{"$ref":"#/definitions/component"}},"commits":{
"type":"array","items":{"$ref":"#/definitions/commit"}},"patches":{"type":"array","items":{"$ref":"#/definitions/patch"}},
"notes":{"type":"string"}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"co\
mponents":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"#/definitio\
ns/componentEvidence"},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"modelCard":{"$ref":"#/definitions/modelCard"},
"data":{"type":"array","items":{"$ref":"#/definitions/componentData"}},"cryptoProperties":{"$ref":"#/definitions/cryptoP\
roperties"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},
"signature":{"$ref":"#/definitions/signature"}}};var pattern1=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function validate14(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0==="country"||key0===
"region"||key0==="locality"||key0==="postOfficeBoxNumber"||key0==="postalCode"||key0==="streetAddress")){validate14.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate14.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
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
object"},message:"must be object"}];return false}}validate14.errors=vErrors;return errors===0}var formats2=require_sallyport_cyclonedx_formats()["\
idn-email"];function validate16(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="name"||key0==="email"||key0==="phone")){validate16.errors=[{instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pr\
operties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate16.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate16.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definit\
ions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.name!==void 0){const _errs5=errors;if(typeof data.name!=="string"){validate16.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.email!==void 0){let data2=data.
email;const _errs7=errors;if(errors===_errs7){if(errors===_errs7){if(typeof data2==="string"){if(!formats2(data2)){validate16.
errors=[{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-\
email"},message:'must match format "idn-email"'}];return false}}else{validate16.errors=[{instancePath:instancePath+"/ema\
il",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.phone!==void 0){const _errs9=errors;if(typeof data.phone!==
"string"){validate16.errors=[{instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs9===errors}else{var valid0=true}}}}}}else{validate16.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate16.errors=vErrors;return errors===0}function validate13(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="name"||key0==="address"||key0==="url"||key0==="contact")){validate13.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];
const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate13.errors=
[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate13.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs5=errors;if(typeof data.name!==
"string"){validate13.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.
address!==void 0){const _errs7=errors;if(!validate14(data.address,{instancePath:instancePath+"/address",parentData:data,
parentDataProperty:"address",rootData})){vErrors=vErrors===null?validate14.errors:vErrors.concat(validate14.errors);errors=
vErrors.length}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.url!==void 0){let data3=data.url;const _errs8=errors;
if(errors===_errs8){if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs10=errors;
if(errors===_errs10){if(errors===_errs10){if(!(typeof data3[i0]==="string")){validate13.errors=[{instancePath:instancePath+
"/url/"+i0,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid2=_errs10===errors;if(!valid2){break}}}else{validate13.errors=[{instancePath:instancePath+"/url",schemaPath:"#/\
properties/url/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{
var valid0=true}if(valid0){if(data.contact!==void 0){let data5=data.contact;const _errs12=errors;if(errors===_errs12){if(Array.
isArray(data5)){var valid3=true;const len1=data5.length;for(let i1=0;i1<len1;i1++){const _errs14=errors;if(!validate16(data5[i1],
{instancePath:instancePath+"/contact/"+i1,parentData:data5,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate16.
errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid3=_errs14===errors;if(!valid3){break}}}else{validate13.
errors=[{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid0=_errs12===errors}else{var valid0=true}}}}}}}else{validate13.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate13.
errors=vErrors;return errors===0}var schema23={"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3\
-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};var pattern2=new RegExp("^([a-fA-F0-9]{\
32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function validate21(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.alg===void 0&&(missing0="alg")||data.content===void 0&&(missing0="content")){validate21.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have re\
quired property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="alg"||key0===
"content")){validate21.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.
alg!==void 0){let data0=data.alg;const _errs2=errors;if(typeof data0!=="string"){validate21.errors=[{instancePath:instancePath+
"/alg",schemaPath:"#/definitions/hash-alg/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data0==="MD5"||data0==="SHA-1"||data0==="SHA-256"||data0==="SHA-384"||data0==="SHA-512"||data0==="SHA3-256"||data0===
"SHA3-384"||data0==="SHA3-512"||data0==="BLAKE2b-256"||data0==="BLAKE2b-384"||data0==="BLAKE2b-512"||data0==="BLAKE3")){
validate21.errors=[{instancePath:instancePath+"/alg",schemaPath:"#/definitions/hash-alg/enum",keyword:"enum",params:{allowedValues:schema23.
enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.content!==void 0){let data1=data.content;const _errs5=errors;const _errs6=errors;if(errors===_errs6){
if(typeof data1==="string"){if(!pattern2.test(data1)){validate21.errors=[{instancePath:instancePath+"/content",schemaPath:"\
#/definitions/hash-content/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}\
|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},message:'must match pattern "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-\
fA-F0-9]{96}|[a-fA-F0-9]{128})$"'}];return false}}else{validate21.errors=[{instancePath:instancePath+"/content",schemaPath:"\
#/definitions/hash-content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs5===
errors}else{var valid0=true}}}}}else{validate21.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}];return false}}validate21.errors=vErrors;return errors===0}var schema29={"type":"strin\
g","enum":["declared","concluded"]};var schema26={"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"a\
dditionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"$ref":"spdx.SNAPSHOT.schema.j\
son"},"name":{"type":"string"},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"text":{"$re\
f":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"licensing":{"type":"object","additional\
Properties":false,"properties":{"altIds":{"type":"array","items":{"type":"string"}},"licensor":{"type":"object","additio\
nalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/\
definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"t\
ype":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"i\
ndividual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individu\
al"]}]},"purchaser":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/or\
ganizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},
{"required":["individual"]}]},"purchaseOrder":{"type":"string"},"licenseTypes":{"type":"array","items":{"type":"string",
"enum":["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","na\
med-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},"lastRenewal":{"type":"str\
ing","format":"date-time"},"expiration":{"type":"string","format":"date-time"}}},"properties":{"type":"array","items":{"\
$ref":"#/definitions/property"}}}};var schema28={"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclo\
nedx.org/schema/spdx.schema.json","type":"string","enum":["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2\
006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","\
AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-\
3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-f\
allback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0",
"APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Art\
istic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt\
-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1\
.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gl\
adman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clau\
se-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","\
BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-f\
lex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-\
No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","B\
SD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","\
BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BS\
D-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Sour\
ce-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1",
"bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAP\
EC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0\
-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.\
5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2\
.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","\
CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","\
CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC\
-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.\
0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-\
1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CE\
CILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSI\
O","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-C\
ompatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JP\
EG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cv\
e-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBo\
ok-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1\
.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-s\
trong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fai\
r","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-\
disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Program\
ming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-\
no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariant\
s-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","\
GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","G\
FDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplo\
t","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.\
0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exceptio\
n","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception",
"GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","\
Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US",
"HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG",
"HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek",
"HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-sy\
stems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US",
"HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imli\
b2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC\
-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.\
2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later",
"LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","L\
GPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.\
1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pa\
ges-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a",
"LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Claus\
e-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","\
MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old",
"MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MP\
EG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL",
"MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI\
-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","\
NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","\
NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0\
-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0",
"OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1",
"OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.\
3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC\
-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0\
.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0",
"PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap",
"Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rub\
y","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1",
"SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2",
"SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","\
Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1\
.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC",
"TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","\
TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DF\
S-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR",
"UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widge\
t-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no\
-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","\
Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowle\
dgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Auto\
conf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exc\
eption-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-ex\
ception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-excepti\
on-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-e\
xception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GC\
C-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exc\
eption","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","\
GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception",
"i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0\
-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-\
exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0",
"OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exc\
eption-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romi\
c-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Librar\
y-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exceptio\
n","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-\
openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]};function validate24(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;
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
f"||key0==="id"||key0==="name"||key0==="acknowledgement"||key0==="text"||key0==="url"||key0==="licensing"||key0==="prope\
rties")){validate24.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs4===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs5=errors;const _errs6=errors;if(errors===_errs6){if(typeof data0==="string"){if(func5(data0)<1){validate24.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate24.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid1=_errs5===errors}else{var valid1=true}if(valid1){if(data.id!==void 0){let data1=data.id;const _errs8=errors;if(typeof data1!==
"string"){validate24.errors=[{instancePath:instancePath+"/id",schemaPath:"spdx.SNAPSHOT.schema.json/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}let valid4;valid4=false;for(const v0 of schema28.enum){if(func0(
data1,v0)){valid4=true;break}}if(!valid4){validate24.errors=[{instancePath:instancePath+"/id",schemaPath:"spdx.SNAPSHOT.\
schema.json/enum",keyword:"enum",params:{allowedValues:schema28.enum},message:"must be equal to one of the allowed value\
s"}];return false}var valid1=_errs8===errors}else{var valid1=true}if(valid1){if(data.name!==void 0){const _errs11=errors;
if(typeof data.name!=="string"){validate24.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid1=_errs11===errors}else{var valid1=true}
if(valid1){if(data.acknowledgement!==void 0){let data3=data.acknowledgement;const _errs13=errors;if(typeof data3!=="stri\
ng"){validate24.errors=[{instancePath:instancePath+"/acknowledgement",schemaPath:"#/definitions/licenseAcknowledgementEn\
umeration/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3==="declared"||data3===
"concluded")){validate24.errors=[{instancePath:instancePath+"/acknowledgement",schemaPath:"#/definitions/licenseAcknowle\
dgementEnumeration/enum",keyword:"enum",params:{allowedValues:schema29.enum},message:"must be equal to one of the allowe\
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
enum",params:{allowedValues:schema30.properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}
var valid7=_errs22===errors}else{var valid7=true}if(valid7){if(data4.content!==void 0){const _errs24=errors;if(typeof data4.
content!=="string"){validate24.errors=[{instancePath:instancePath+"/text/content",schemaPath:"#/definitions/attachment/p\
roperties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs24===
errors}else{var valid7=true}}}}}}else{validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/at\
tachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs16===errors}else{
var valid1=true}if(valid1){if(data.url!==void 0){const _errs26=errors;if(errors===_errs26){if(errors===_errs26){if(!(typeof data.
url==="string")){validate24.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}}var valid1=_errs26===errors}else{var valid1=true}if(valid1){
if(data.licensing!==void 0){let data9=data.licensing;const _errs28=errors;if(errors===_errs28){if(data9&&typeof data9=="\
object"&&!Array.isArray(data9)){const _errs30=errors;for(const key2 in data9){if(!(key2==="altIds"||key2==="licensor"||key2===
"licensee"||key2==="purchaser"||key2==="purchaseOrder"||key2==="licenseTypes"||key2==="lastRenewal"||key2==="expiration")){
validate24.errors=[{instancePath:instancePath+"/licensing",schemaPath:"#/properties/licensing/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}
if(_errs30===errors){if(data9.altIds!==void 0){let data10=data9.altIds;const _errs31=errors;if(errors===_errs31){if(Array.
isArray(data10)){var valid9=true;const len0=data10.length;for(let i0=0;i0<len0;i0++){const _errs33=errors;if(typeof data10[i0]!==
"string"){validate24.errors=[{instancePath:instancePath+"/licensing/altIds/"+i0,schemaPath:"#/properties/licensing/prope\
rties/altIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid9=_errs33===
errors;if(!valid9){break}}}else{validate24.errors=[{instancePath:instancePath+"/licensing/altIds",schemaPath:"#/properti\
es/licensing/properties/altIds/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid8=_errs31===
errors}else{var valid8=true}if(valid8){if(data9.licensor!==void 0){let data12=data9.licensor;const _errs35=errors;const _errs37=errors;
let valid10=false;let passing1=null;const _errs38=errors;if(data12&&typeof data12=="object"&&!Array.isArray(data12)){let missing3;
if(data12.organization===void 0&&(missing3="organization")){const err3={instancePath:instancePath+"/licensing/licensor",
schemaPath:"#/properties/licensing/properties/licensor/oneOf/0/required",keyword:"required",params:{missingProperty:missing3},
message:"must have required property '"+missing3+"'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}
var _valid1=_errs38===errors;if(_valid1){valid10=true;passing1=0}const _errs39=errors;if(data12&&typeof data12=="object"&&
!Array.isArray(data12)){let missing4;if(data12.individual===void 0&&(missing4="individual")){const err4={instancePath:instancePath+
"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/1/required",keyword:"required",params:{
missingProperty:missing4},message:"must have required property '"+missing4+"'"};if(vErrors===null){vErrors=[err4]}else{vErrors.
push(err4)}errors++}}var _valid1=_errs39===errors;if(_valid1&&valid10){valid10=false;passing1=[passing1,1]}else{if(_valid1){
valid10=true;passing1=1}}if(!valid10){const err5={instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properti\
es/licensing/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one\
 schema in oneOf"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++;validate24.errors=vErrors;return false}else{
errors=_errs37;if(vErrors!==null){if(_errs37){vErrors.length=_errs37}else{vErrors=null}}}if(errors===_errs35){if(data12&&
typeof data12=="object"&&!Array.isArray(data12)){const _errs40=errors;for(const key3 in data12){if(!(key3==="organizatio\
n"||key3==="individual")){validate24.errors=[{instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/l\
icensing/properties/licensor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties"}];return false;break}}if(_errs40===errors){if(data12.organization!==void 0){const _errs41=errors;
if(!validate13(data12.organization,{instancePath:instancePath+"/licensing/licensor/organization",parentData:data12,parentDataProperty:"\
organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}
var valid11=_errs41===errors}else{var valid11=true}if(valid11){if(data12.individual!==void 0){const _errs42=errors;if(!validate16(
data12.individual,{instancePath:instancePath+"/licensing/licensor/individual",parentData:data12,parentDataProperty:"indi\
vidual",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid11=_errs42===
errors}else{var valid11=true}}}}else{validate24.errors=[{instancePath:instancePath+"/licensing/licensor",schemaPath:"#/p\
roperties/licensing/properties/licensor/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid8=_errs35===errors}else{var valid8=true}if(valid8){if(data9.licensee!==void 0){let data15=data9.licensee;const _errs43=errors;
const _errs45=errors;let valid12=false;let passing2=null;const _errs46=errors;if(data15&&typeof data15=="object"&&!Array.
isArray(data15)){let missing5;if(data15.organization===void 0&&(missing5="organization")){const err6={instancePath:instancePath+
"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/0/required",keyword:"required",params:{
missingProperty:missing5},message:"must have required property '"+missing5+"'"};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}}var _valid2=_errs46===errors;if(_valid2){valid12=true;passing2=0}const _errs47=errors;if(data15&&typeof data15==
"object"&&!Array.isArray(data15)){let missing6;if(data15.individual===void 0&&(missing6="individual")){const err7={instancePath:instancePath+
"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/1/required",keyword:"required",params:{
missingProperty:missing6},message:"must have required property '"+missing6+"'"};if(vErrors===null){vErrors=[err7]}else{vErrors.
push(err7)}errors++}}var _valid2=_errs47===errors;if(_valid2&&valid12){valid12=false;passing2=[passing2,1]}else{if(_valid2){
valid12=true;passing2=1}}if(!valid12){const err8={instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properti\
es/licensing/properties/licensee/oneOf",keyword:"oneOf",params:{passingSchemas:passing2},message:"must match exactly one\
 schema in oneOf"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++;validate24.errors=vErrors;return false}else{
errors=_errs45;if(vErrors!==null){if(_errs45){vErrors.length=_errs45}else{vErrors=null}}}if(errors===_errs43){if(data15&&
typeof data15=="object"&&!Array.isArray(data15)){const _errs48=errors;for(const key4 in data15){if(!(key4==="organizatio\
n"||key4==="individual")){validate24.errors=[{instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/l\
icensing/properties/licensee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"\
must NOT have additional properties"}];return false;break}}if(_errs48===errors){if(data15.organization!==void 0){const _errs49=errors;
if(!validate13(data15.organization,{instancePath:instancePath+"/licensing/licensee/organization",parentData:data15,parentDataProperty:"\
organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}
var valid13=_errs49===errors}else{var valid13=true}if(valid13){if(data15.individual!==void 0){const _errs50=errors;if(!validate16(
data15.individual,{instancePath:instancePath+"/licensing/licensee/individual",parentData:data15,parentDataProperty:"indi\
vidual",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid13=_errs50===
errors}else{var valid13=true}}}}else{validate24.errors=[{instancePath:instancePath+"/licensing/licensee",schemaPath:"#/p\
roperties/licensing/properties/licensee/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid8=_errs43===errors}else{var valid8=true}if(valid8){if(data9.purchaser!==void 0){let data18=data9.purchaser;const _errs51=errors;
const _errs53=errors;let valid14=false;let passing3=null;const _errs54=errors;if(data18&&typeof data18=="object"&&!Array.
isArray(data18)){let missing7;if(data18.organization===void 0&&(missing7="organization")){const err9={instancePath:instancePath+
"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/0/required",keyword:"required",params:{
missingProperty:missing7},message:"must have required property '"+missing7+"'"};if(vErrors===null){vErrors=[err9]}else{vErrors.
push(err9)}errors++}}var _valid3=_errs54===errors;if(_valid3){valid14=true;passing3=0}const _errs55=errors;if(data18&&typeof data18==
"object"&&!Array.isArray(data18)){let missing8;if(data18.individual===void 0&&(missing8="individual")){const err10={instancePath:instancePath+
"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/1/required",keyword:"required",params:{
missingProperty:missing8},message:"must have required property '"+missing8+"'"};if(vErrors===null){vErrors=[err10]}else{
vErrors.push(err10)}errors++}}var _valid3=_errs55===errors;if(_valid3&&valid14){valid14=false;passing3=[passing3,1]}else{
if(_valid3){valid14=true;passing3=1}}if(!valid14){const err11={instancePath:instancePath+"/licensing/purchaser",schemaPath:"\
#/properties/licensing/properties/purchaser/oneOf",keyword:"oneOf",params:{passingSchemas:passing3},message:"must match \
exactly one schema in oneOf"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++;validate24.errors=vErrors;
return false}else{errors=_errs53;if(vErrors!==null){if(_errs53){vErrors.length=_errs53}else{vErrors=null}}}if(errors===_errs51){
if(data18&&typeof data18=="object"&&!Array.isArray(data18)){const _errs56=errors;for(const key5 in data18){if(!(key5==="\
organization"||key5==="individual")){validate24.errors=[{instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/\
properties/licensing/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},
message:"must NOT have additional properties"}];return false;break}}if(_errs56===errors){if(data18.organization!==void 0){
const _errs57=errors;if(!validate13(data18.organization,{instancePath:instancePath+"/licensing/purchaser/organization",parentData:data18,
parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);
errors=vErrors.length}var valid15=_errs57===errors}else{var valid15=true}if(valid15){if(data18.individual!==void 0){const _errs58=errors;
if(!validate16(data18.individual,{instancePath:instancePath+"/licensing/purchaser/individual",parentData:data18,parentDataProperty:"\
individual",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}
var valid15=_errs58===errors}else{var valid15=true}}}}else{validate24.errors=[{instancePath:instancePath+"/licensing/pur\
chaser",schemaPath:"#/properties/licensing/properties/purchaser/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}];return false}}var valid8=_errs51===errors}else{var valid8=true}if(valid8){if(data9.purchaseOrder!==void 0){
const _errs59=errors;if(typeof data9.purchaseOrder!=="string"){validate24.errors=[{instancePath:instancePath+"/licensing\
/purchaseOrder",schemaPath:"#/properties/licensing/properties/purchaseOrder/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid8=_errs59===errors}else{var valid8=true}if(valid8){if(data9.licenseTypes!==
void 0){let data22=data9.licenseTypes;const _errs61=errors;if(errors===_errs61){if(Array.isArray(data22)){var valid16=true;
const len1=data22.length;for(let i1=0;i1<len1;i1++){let data23=data22[i1];const _errs63=errors;if(typeof data23!=="strin\
g"){validate24.errors=[{instancePath:instancePath+"/licensing/licenseTypes/"+i1,schemaPath:"#/properties/licensing/prope\
rties/licenseTypes/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data23===
"academic"||data23==="appliance"||data23==="client-access"||data23==="concurrent-user"||data23==="core-points"||data23===
"custom-metric"||data23==="device"||data23==="evaluation"||data23==="named-user"||data23==="node-locked"||data23==="oem"||
data23==="perpetual"||data23==="processor-points"||data23==="subscription"||data23==="user"||data23==="other")){validate24.
errors=[{instancePath:instancePath+"/licensing/licenseTypes/"+i1,schemaPath:"#/properties/licensing/properties/licenseTy\
pes/items/enum",keyword:"enum",params:{allowedValues:schema26.properties.licensing.properties.licenseTypes.items.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid16=_errs63===errors;if(!valid16){break}}}else{validate24.
errors=[{instancePath:instancePath+"/licensing/licenseTypes",schemaPath:"#/properties/licensing/properties/licenseTypes/\
type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid8=_errs61===errors}else{var valid8=true}
if(valid8){if(data9.lastRenewal!==void 0){let data24=data9.lastRenewal;const _errs65=errors;if(errors===_errs65){if(errors===
_errs65){if(typeof data24==="string"){if(!formats0.validate(data24)){validate24.errors=[{instancePath:instancePath+"/lic\
ensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/format",keyword:"format",params:{format:"d\
ate-time"},message:'must match format "date-time"'}];return false}}else{validate24.errors=[{instancePath:instancePath+"/\
licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}];return false}}}var valid8=_errs65===errors}else{var valid8=true}if(valid8){if(data9.expiration!==
void 0){let data25=data9.expiration;const _errs67=errors;if(errors===_errs67){if(errors===_errs67){if(typeof data25==="s\
tring"){if(!formats0.validate(data25)){validate24.errors=[{instancePath:instancePath+"/licensing/expiration",schemaPath:"\
#/properties/licensing/properties/expiration/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}];return false}}else{validate24.errors=[{instancePath:instancePath+"/licensing/expiration",schemaPath:"\
#/properties/licensing/properties/expiration/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid8=_errs67===errors}else{var valid8=true}}}}}}}}}}else{validate24.errors=[{instancePath:instancePath+"/licensing",
schemaPath:"#/properties/licensing/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid1=_errs28===errors}else{var valid1=true}if(valid1){if(data.properties!==void 0){let data26=data.properties;const _errs69=errors;
if(errors===_errs69){if(Array.isArray(data26)){var valid17=true;const len2=data26.length;for(let i2=0;i2<len2;i2++){let data27=data26[i2];
const _errs71=errors;const _errs72=errors;if(errors===_errs72){if(data27&&typeof data27=="object"&&!Array.isArray(data27)){
let missing9;if(data27.name===void 0&&(missing9="name")){validate24.errors=[{instancePath:instancePath+"/properties/"+i2,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing9},message:"must have req\
uired property '"+missing9+"'"}];return false}else{const _errs74=errors;for(const key6 in data27){if(!(key6==="name"||key6===
"value")){validate24.errors=[{instancePath:instancePath+"/properties/"+i2,schemaPath:"#/definitions/property/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties"}];
return false;break}}if(_errs74===errors){if(data27.name!==void 0){const _errs75=errors;if(typeof data27.name!=="string"){
validate24.errors=[{instancePath:instancePath+"/properties/"+i2+"/name",schemaPath:"#/definitions/property/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs75===errors}else{
var valid19=true}if(valid19){if(data27.value!==void 0){const _errs77=errors;if(typeof data27.value!=="string"){validate24.
errors=[{instancePath:instancePath+"/properties/"+i2+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs77===errors}else{var valid19=true}}}}}else{
validate24.errors=[{instancePath:instancePath+"/properties/"+i2,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid17=_errs71===errors;if(!valid17){break}}}else{validate24.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid1=_errs69===errors}else{var valid1=true}}}}}}}}}}else{validate24.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate24.errors=vErrors;return errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(!Array.isArray(data)){validate23.errors=[{instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}];return false}const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;
if(errors===_errs2){if(Array.isArray(data)){var valid1=true;const len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];
const _errs4=errors;if(errors===_errs4){if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing0;if(data0.license===
void 0&&(missing0="license")){const err0={instancePath:instancePath+"/"+i0,schemaPath:"#/oneOf/0/items/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}else{const _errs6=errors;for(const key0 in data0){if(!(key0==="license")){const err1={
instancePath:instancePath+"/"+i0,schemaPath:"#/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++;break}}if(_errs6===errors){if(data0.license!==void 0){if(!validate24(data0.license,{instancePath:instancePath+
"/"+i0+"/license",parentData:data0,parentDataProperty:"license",rootData})){vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors);errors=vErrors.length}}}}}else{const err2={instancePath:instancePath+"/"+i0,schemaPath:"#/oneO\
f/0/items/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}var valid1=_errs4===errors;if(!valid1){break}}}else{const err3={instancePath,schemaPath:"#/oneOf/0/\
type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}}var _valid0=_errs2===errors;if(_valid0){valid0=true;passing0=0}const _errs8=errors;if(errors===_errs8){if(Array.
isArray(data)){if(data.length>1){const err4={instancePath,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}else{if(data.
length<1){const err5={instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}else{const len1=data.length;
if(!(len1<=1)){const err6={instancePath,schemaPath:"#/oneOf/1/additionalItems",keyword:"additionalItems",params:{limit:1},
message:"must NOT have more than 1 items"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}else{const len2=data.
length;if(len2>0){let data2=data[0];const _errs10=errors;if(errors===_errs10){if(data2&&typeof data2=="object"&&!Array.isArray(
data2)){let missing1;if(data2.expression===void 0&&(missing1="expression")){const err7={instancePath:instancePath+"/0",schemaPath:"\
#/oneOf/1/items/0/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+
missing1+"'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}else{const _errs12=errors;for(const key1 in data2){
if(!(key1==="expression"||key1==="acknowledgement"||key1==="bom-ref")){const err8={instancePath:instancePath+"/0",schemaPath:"\
#/oneOf/1/items/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NO\
T have additional properties"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++;break}}if(_errs12===errors){
if(data2.expression!==void 0){const _errs13=errors;if(typeof data2.expression!=="string"){const err9={instancePath:instancePath+
"/0/expression",schemaPath:"#/oneOf/1/items/0/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}var valid4=_errs13===errors}else{var valid4=true}
if(valid4){if(data2.acknowledgement!==void 0){let data4=data2.acknowledgement;const _errs15=errors;if(typeof data4!=="st\
ring"){const err10={instancePath:instancePath+"/0/acknowledgement",schemaPath:"#/definitions/licenseAcknowledgementEnume\
ration/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err10]}else{vErrors.
push(err10)}errors++}if(!(data4==="declared"||data4==="concluded")){const err11={instancePath:instancePath+"/0/acknowled\
gement",schemaPath:"#/definitions/licenseAcknowledgementEnumeration/enum",keyword:"enum",params:{allowedValues:schema29.
enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}
errors++}var valid4=_errs15===errors}else{var valid4=true}if(valid4){if(data2["bom-ref"]!==void 0){let data5=data2["bom-\
ref"];const _errs18=errors;const _errs19=errors;if(errors===_errs19){if(typeof data5==="string"){if(func5(data5)<1){const err12={
instancePath:instancePath+"/0/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}else{
const err13={instancePath:instancePath+"/0/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}var valid4=_errs18===
errors}else{var valid4=true}}}}}}else{const err14={instancePath:instancePath+"/0",schemaPath:"#/oneOf/1/items/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}}}}}}else{
const err15={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}var _valid0=_errs8===errors;if(_valid0&&valid0){valid0=false;passing0=
[passing0,1]}else{if(_valid0){valid0=true;passing0=1}}if(!valid0){const err16={instancePath,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err16]}else{
vErrors.push(err16)}errors++;validate23.errors=vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.
length=_errs1}else{vErrors=null}}}validate23.errors=vErrors;return errors===0}function validate33(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.tagId===void 0&&(missing0="tagId")||data.name===void 0&&(missing0="name")){
validate33.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"m\
ust have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="\
tagId"||key0==="name"||key0==="version"||key0==="tagVersion"||key0==="patch"||key0==="text"||key0==="url")){validate33.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.tagId!==void 0){const _errs2=errors;
if(typeof data.tagId!=="string"){validate33.errors=[{instancePath:instancePath+"/tagId",schemaPath:"#/properties/tagId/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.name!==void 0){const _errs4=errors;if(typeof data.name!=="string"){validate33.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){const _errs6=errors;if(typeof data.
version!=="string"){validate33.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){
if(data.tagVersion!==void 0){let data3=data.tagVersion;const _errs8=errors;if(!(typeof data3=="number"&&(!(data3%1)&&!isNaN(
data3)))){validate33.errors=[{instancePath:instancePath+"/tagVersion",schemaPath:"#/properties/tagVersion/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}];return false}var valid0=_errs8===errors}else{var valid0=true}if(valid0){
if(data.patch!==void 0){const _errs10=errors;if(typeof data.patch!=="boolean"){validate33.errors=[{instancePath:instancePath+
"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}
var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.text!==void 0){let data5=data.text;const _errs12=errors;
const _errs13=errors;if(errors===_errs13){if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.
content===void 0&&(missing1="content")){validate33.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/\
attachment/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}];return false}else{const _errs15=errors;for(const key1 in data5){if(!(key1==="contentType"||key1==="encoding"||key1===
"content")){validate33.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs15===errors){if(data5.contentType!==void 0){const _errs16=errors;if(typeof data5.contentType!=="string"){
validate33.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/definitions/attachment/properties/conten\
tType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs16===errors}else{
var valid2=true}if(valid2){if(data5.encoding!==void 0){let data7=data5.encoding;const _errs18=errors;if(typeof data7!=="\
string"){validate33.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/properties/\
encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data7==="base64")){validate33.
errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"\
enum",params:{allowedValues:schema30.properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}
var valid2=_errs18===errors}else{var valid2=true}if(valid2){if(data5.content!==void 0){const _errs20=errors;if(typeof data5.
content!=="string"){validate33.errors=[{instancePath:instancePath+"/text/content",schemaPath:"#/definitions/attachment/p\
roperties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs20===
errors}else{var valid2=true}}}}}}else{validate33.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/at\
tachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs12===errors}else{
var valid0=true}if(valid0){if(data.url!==void 0){const _errs22=errors;if(errors===_errs22){if(errors===_errs22){if(!(typeof data.
url==="string")){validate33.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs22===errors}else{var valid0=true}}}}}}}}}}else{
validate33.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate33.errors=vErrors;return errors===0}function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="uid"||key0==="url"||key0==="author"||key0==="committer"||key0==="message")){validate35.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data.uid!==void 0){const _errs2=errors;if(typeof data.
uid!=="string"){validate35.errors=[{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
url!==void 0){const _errs4=errors;if(errors===_errs4){if(errors===_errs4){if(!(typeof data.url==="string")){validate35.errors=
[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.author!==void 0){let data2=data.
author;const _errs6=errors;const _errs7=errors;if(errors===_errs7){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
const _errs9=errors;for(const key1 in data2){if(!(key1==="timestamp"||key1==="name"||key1==="email")){validate35.errors=
[{instancePath:instancePath+"/author",schemaPath:"#/definitions/identifiableAction/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs9===
errors){if(data2.timestamp!==void 0){let data3=data2.timestamp;const _errs10=errors;if(errors===_errs10){if(errors===_errs10){
if(typeof data3==="string"){if(!formats0.validate(data3)){validate35.errors=[{instancePath:instancePath+"/author/timesta\
mp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}];return false}}else{validate35.errors=[{instancePath:instancePath+"/author/time\
stamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid2=_errs10===errors}else{var valid2=true}if(valid2){if(data2.name!==void 0){const _errs12=errors;
if(typeof data2.name!=="string"){validate35.errors=[{instancePath:instancePath+"/author/name",schemaPath:"#/definitions/\
identifiableAction/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs12===
errors}else{var valid2=true}if(valid2){if(data2.email!==void 0){let data5=data2.email;const _errs14=errors;if(errors===_errs14){
if(errors===_errs14){if(typeof data5==="string"){if(!formats2(data5)){validate35.errors=[{instancePath:instancePath+"/au\
thor/email",schemaPath:"#/definitions/identifiableAction/properties/email/format",keyword:"format",params:{format:"idn-e\
mail"},message:'must match format "idn-email"'}];return false}}else{validate35.errors=[{instancePath:instancePath+"/auth\
or/email",schemaPath:"#/definitions/identifiableAction/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid2=_errs14===errors}else{var valid2=true}}}}}else{validate35.errors=[{instancePath:instancePath+
"/author",schemaPath:"#/definitions/identifiableAction/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}];return false}}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.committer!==void 0){let data6=data.
committer;const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){const _errs19=errors;for(const key2 in data6){if(!(key2==="timestamp"||key2==="name"||key2==="email")){validate35.
errors=[{instancePath:instancePath+"/committer",schemaPath:"#/definitions/identifiableAction/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}
if(_errs19===errors){if(data6.timestamp!==void 0){let data7=data6.timestamp;const _errs20=errors;if(errors===_errs20){if(errors===
_errs20){if(typeof data7==="string"){if(!formats0.validate(data7)){validate35.errors=[{instancePath:instancePath+"/commi\
tter/timestamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}];return false}}else{validate35.errors=[{instancePath:instancePath+"\
/committer/timestamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}}var valid4=_errs20===errors}else{var valid4=true}if(valid4){if(data6.
name!==void 0){const _errs22=errors;if(typeof data6.name!=="string"){validate35.errors=[{instancePath:instancePath+"/com\
mitter/name",schemaPath:"#/definitions/identifiableAction/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid4=_errs22===errors}else{var valid4=true}if(valid4){if(data6.email!==void 0){let data9=data6.
email;const _errs24=errors;if(errors===_errs24){if(errors===_errs24){if(typeof data9==="string"){if(!formats2(data9)){validate35.
errors=[{instancePath:instancePath+"/committer/email",schemaPath:"#/definitions/identifiableAction/properties/email/form\
at",keyword:"format",params:{format:"idn-email"},message:'must match format "idn-email"'}];return false}}else{validate35.
errors=[{instancePath:instancePath+"/committer/email",schemaPath:"#/definitions/identifiableAction/properties/email/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid4=_errs24===errors}else{var valid4=true}}}}}else{
validate35.errors=[{instancePath:instancePath+"/committer",schemaPath:"#/definitions/identifiableAction/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs16===errors}else{var valid0=true}if(valid0){
if(data.message!==void 0){const _errs26=errors;if(typeof data.message!=="string"){validate35.errors=[{instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs26===errors}else{var valid0=true}}}}}}}else{validate35.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate35.errors=vErrors;return errors===0}var schema39={
"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unoffici\
al","monkey","backport","cherry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"\
#/definitions/issue"}}}};var schema42={"type":"object","required":["type"],"additionalProperties":false,"properties":{"t\
ype":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},"descr\
iption":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},
"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-r\
eference"}}}};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="text"||key0==="url")){validate38.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.text!==void 0){let data0=data.text;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){let missing0;if(data0.content===void 0&&(missing0="content")){validate38.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs5=errors;for(const key1 in data0){if(!(key1===
"contentType"||key1==="encoding"||key1==="content")){validate38.errors=[{instancePath:instancePath+"/text",schemaPath:"#\
/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"m\
ust NOT have additional properties"}];return false;break}}if(_errs5===errors){if(data0.contentType!==void 0){const _errs6=errors;
if(typeof data0.contentType!=="string"){validate38.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs6===errors}else{var valid2=true}if(valid2){if(data0.encoding!==void 0){let data2=data0.encoding;const _errs8=errors;
if(typeof data2!=="string"){validate38.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/att\
achment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data2===
"base64")){validate38.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/propertie\
s/encoding/enum",keyword:"enum",params:{allowedValues:schema30.properties.encoding.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data0.content!==void 0){
const _errs10=errors;if(typeof data0.content!=="string"){validate38.errors=[{instancePath:instancePath+"/text/content",schemaPath:"\
#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs10===errors}else{var valid2=true}}}}}}else{validate38.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.url!==void 0){const _errs12=errors;if(errors===_errs12){if(errors===_errs12){
if(!(typeof data.url==="string")){validate38.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs12===errors}else{var valid0=true}}}}else{
validate38.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate38.errors=vErrors;return errors===0}function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")){validate37.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"type"||key0==="diff"||key0==="resolves")){validate37.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.type!==void 0){let data0=data.type;const _errs2=errors;if(typeof data0!=="string"){validate37.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data0==="unofficial"||data0==="monkey"||data0==="backport"||data0==="cherry-pick")){
validate37.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema39.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.diff!==void 0){const _errs4=errors;if(!validate38(data.diff,{instancePath:instancePath+
"/diff",parentData:data,parentDataProperty:"diff",rootData})){vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.
errors);errors=vErrors.length}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.resolves!==void 0){let data2=data.
resolves;const _errs5=errors;if(errors===_errs5){if(Array.isArray(data2)){var valid1=true;const len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];const _errs7=errors;const _errs8=errors;if(errors===_errs8){if(data3&&typeof data3=="obje\
ct"&&!Array.isArray(data3)){let missing1;if(data3.type===void 0&&(missing1="type")){validate37.errors=[{instancePath:instancePath+
"/resolves/"+i0,schemaPath:"#/definitions/issue/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1===
"type"||key1==="id"||key1==="name"||key1==="description"||key1==="source"||key1==="references")){validate37.errors=[{instancePath:instancePath+
"/resolves/"+i0,schemaPath:"#/definitions/issue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs10===errors){if(data3.type!==void 0){let data4=data3.
type;const _errs11=errors;if(typeof data4!=="string"){validate37.errors=[{instancePath:instancePath+"/resolves/"+i0+"/ty\
pe",schemaPath:"#/definitions/issue/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data4==="defect"||data4==="enhancement"||data4==="security")){validate37.errors=[{instancePath:instancePath+
"/resolves/"+i0+"/type",schemaPath:"#/definitions/issue/properties/type/enum",keyword:"enum",params:{allowedValues:schema42.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid3=_errs11===errors}else{
var valid3=true}if(valid3){if(data3.id!==void 0){const _errs13=errors;if(typeof data3.id!=="string"){validate37.errors=[
{instancePath:instancePath+"/resolves/"+i0+"/id",schemaPath:"#/definitions/issue/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid3=_errs13===errors}else{var valid3=true}if(valid3){if(data3.
name!==void 0){const _errs15=errors;if(typeof data3.name!=="string"){validate37.errors=[{instancePath:instancePath+"/res\
olves/"+i0+"/name",schemaPath:"#/definitions/issue/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid3=_errs15===errors}else{var valid3=true}if(valid3){if(data3.description!==void 0){
const _errs17=errors;if(typeof data3.description!=="string"){validate37.errors=[{instancePath:instancePath+"/resolves/"+
i0+"/description",schemaPath:"#/definitions/issue/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid3=_errs17===errors}else{var valid3=true}if(valid3){if(data3.source!==void 0){let data8=data3.
source;const _errs19=errors;if(errors===_errs19){if(data8&&typeof data8=="object"&&!Array.isArray(data8)){const _errs21=errors;
for(const key2 in data8){if(!(key2==="name"||key2==="url")){validate37.errors=[{instancePath:instancePath+"/resolves/"+i0+
"/source",schemaPath:"#/definitions/issue/properties/source/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs21===errors){if(data8.
name!==void 0){const _errs22=errors;if(typeof data8.name!=="string"){validate37.errors=[{instancePath:instancePath+"/res\
olves/"+i0+"/source/name",schemaPath:"#/definitions/issue/properties/source/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid4=_errs22===errors}else{var valid4=true}if(valid4){if(data8.
url!==void 0){const _errs24=errors;if(errors===_errs24){if(errors===_errs24){if(!(typeof data8.url==="string")){validate37.
errors=[{instancePath:instancePath+"/resolves/"+i0+"/source/url",schemaPath:"#/definitions/issue/properties/source/prope\
rties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid4=_errs24===errors}else{
var valid4=true}}}}else{validate37.errors=[{instancePath:instancePath+"/resolves/"+i0+"/source",schemaPath:"#/definition\
s/issue/properties/source/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs19===
errors}else{var valid3=true}if(valid3){if(data3.references!==void 0){let data11=data3.references;const _errs26=errors;if(errors===
_errs26){if(Array.isArray(data11)){var valid5=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs28=errors;
if(errors===_errs28){if(errors===_errs28){if(!(typeof data11[i1]==="string")){validate37.errors=[{instancePath:instancePath+
"/resolves/"+i0+"/references/"+i1,schemaPath:"#/definitions/issue/properties/references/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}}var valid5=_errs28===errors;if(!valid5){break}}}else{validate37.
errors=[{instancePath:instancePath+"/resolves/"+i0+"/references",schemaPath:"#/definitions/issue/properties/references/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid3=_errs26===errors}else{var valid3=true}}}}}}}}}else{
validate37.errors=[{instancePath:instancePath+"/resolves/"+i0,schemaPath:"#/definitions/issue/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid1=_errs7===errors;if(!valid1){break}}}else{validate37.errors=
[{instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}}}}}}else{validate37.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate37.errors=vErrors;
return errors===0}var schema43={"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"ur\
l":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLink"}]},"comment":{"type":"string"},"\
type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","docume\
ntation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","rel\
ease-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model",
"adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analys\
is-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certificat\
ion-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","ot\
her"]},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}}}};var pattern3=new RegExp("^urn:cdx:[0-9a-f]{8}-[\
0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");var pattern4=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f\
]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function validate42(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;const _errs0=errors;let valid0=false;const _errs1=errors;const _errs2=errors;
if(errors===_errs2){if(errors===_errs2){if(typeof data==="string"){if(!pattern3.test(data)){const err0={instancePath,schemaPath:"\
#/definitions/bomLinkDocumentType/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{\
4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},message:'must match pattern "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-\
9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={
instancePath,schemaPath:"#/definitions/bomLinkDocumentType/type",keyword:"type",params:{type:"string"},message:"must be \
string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}var _valid0=_errs1===errors;valid0=valid0||
_valid0;if(!valid0){const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(errors===_errs5){if(typeof data==="st\
ring"){if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"\
pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'\
must match pattern "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/definitions/bomLinkEl\
ementType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}}var _valid0=_errs4===errors;valid0=valid0||_valid0}if(!valid0){const err4={instancePath,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.
push(err4)}errors++;validate42.errors=vErrors;return false}else{errors=_errs0;if(vErrors!==null){if(_errs0){vErrors.length=
_errs0}else{vErrors=null}}}validate42.errors=vErrors;return errors===0}function validate41(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.url===void 0&&(missing0="url")||data.type===void 0&&(missing0="type")){validate41.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="url"||key0==="comm\
ent"||key0==="type"||key0==="hashes")){validate41.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.url!==void 0){let data0=data.url;const _errs2=errors;const _errs3=errors;let valid1=false;const _errs4=errors;
if(errors===_errs4){if(errors===_errs4){if(!(typeof data0==="string")){const err0={instancePath:instancePath+"/url",schemaPath:"\
#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}}var _valid0=_errs4===errors;valid1=valid1||_valid0;if(!valid1){const _errs6=errors;
if(!validate42(data0,{instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData})){vErrors=vErrors===
null?validate42.errors:vErrors.concat(validate42.errors);errors=vErrors.length}var _valid0=_errs6===errors;valid1=valid1||
_valid0}if(!valid1){const err1={instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++;validate41.errors=
vErrors;return false}else{errors=_errs3;if(vErrors!==null){if(_errs3){vErrors.length=_errs3}else{vErrors=null}}}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.comment!==void 0){const _errs7=errors;if(typeof data.comment!=="string"){
validate41.errors=[{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.type!==
void 0){let data2=data.type;const _errs9=errors;if(typeof data2!=="string"){validate41.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data2==="vcs"||data2==="issue-tracker"||data2==="website"||data2==="advisories"||data2==="bom"||data2==="mailing-li\
st"||data2==="social"||data2==="chat"||data2==="documentation"||data2==="support"||data2==="source-distribution"||data2===
"distribution"||data2==="distribution-intake"||data2==="license"||data2==="build-meta"||data2==="build-system"||data2===
"release-notes"||data2==="security-contact"||data2==="model-card"||data2==="log"||data2==="configuration"||data2==="evid\
ence"||data2==="formulation"||data2==="attestation"||data2==="threat-model"||data2==="adversary-model"||data2==="risk-as\
sessment"||data2==="vulnerability-assertion"||data2==="exploitability-statement"||data2==="pentest-report"||data2==="sta\
tic-analysis-report"||data2==="dynamic-analysis-report"||data2==="runtime-analysis-report"||data2==="component-analysis-\
report"||data2==="maturity-report"||data2==="certification-report"||data2==="codified-infrastructure"||data2==="quality-\
metrics"||data2==="poam"||data2==="electronic-signature"||data2==="digital-signature"||data2==="rfc-9116"||data2==="othe\
r")){validate41.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema43.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs9===errors}else{
var valid0=true}if(valid0){if(data.hashes!==void 0){let data3=data.hashes;const _errs11=errors;if(errors===_errs11){if(Array.
isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;if(!validate21(data3[i0],
{instancePath:instancePath+"/hashes/"+i0,parentData:data3,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate21.
errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid2=_errs13===errors;if(!valid2){break}}}else{validate41.
errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}}}}}}}else{validate41.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate41.
errors=vErrors;return errors===0}var schema48={"type":"object","required":["field"],"additionalProperties":false,"proper\
ties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},"confi\
dence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"string"},"methods":{"type":"array","items":{"\
type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"str\
ing","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumen\
tation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},"va\
lue":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkTyp\
e"},{"$ref":"#/definitions/bomLinkElementType"}]}}}};function validate47(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.field===void 0&&(missing0="field")){validate47.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!(key0==="field"||key0==="confidence"||key0==="concludedValue"||key0==="methods"||key0==="too\
ls")){validate47.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.field!==void 0){let data0=data.
field;const _errs2=errors;if(typeof data0!=="string"){validate47.errors=[{instancePath:instancePath+"/field",schemaPath:"\
#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data0==="gro\
up"||data0==="name"||data0==="version"||data0==="purl"||data0==="cpe"||data0==="omniborId"||data0==="swhid"||data0==="sw\
id"||data0==="hash")){validate47.errors=[{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"\
enum",params:{allowedValues:schema48.properties.field.enum},message:"must be equal to one of the allowed values"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.confidence!==void 0){let data1=data.confidence;const _errs4=errors;
if(errors===_errs4){if(typeof data1=="number"){if(data1>1||isNaN(data1)){validate47.errors=[{instancePath:instancePath+"\
/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"mu\
st be <= 1"}];return false}else{if(data1<0||isNaN(data1)){validate47.errors=[{instancePath:instancePath+"/confidence",schemaPath:"\
#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}];return false}}}else{
validate47.errors=[{instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}];return false}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.
concludedValue!==void 0){const _errs6=errors;if(typeof data.concludedValue!=="string"){validate47.errors=[{instancePath:instancePath+
"/concludedValue",schemaPath:"#/properties/concludedValue/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.methods!==void 0){let data3=data.
methods;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data3)){var valid1=true;const len0=data3.length;for(let i0=0;i0<
len0;i0++){let data4=data3[i0];const _errs10=errors;if(errors===_errs10){if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let missing1;if(data4.technique===void 0&&(missing1="technique")||data4.confidence===void 0&&(missing1="confiden\
ce")){validate47.errors=[{instancePath:instancePath+"/methods/"+i0,schemaPath:"#/properties/methods/items/required",keyword:"\
required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{const _errs12=errors;
for(const key1 in data4){if(!(key1==="technique"||key1==="confidence"||key1==="value")){validate47.errors=[{instancePath:instancePath+
"/methods/"+i0,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs12===errors){if(data4.technique!==void 0){let data5=data4.
technique;const _errs13=errors;if(typeof data5!=="string"){validate47.errors=[{instancePath:instancePath+"/methods/"+i0+
"/technique",schemaPath:"#/properties/methods/items/properties/technique/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data5==="source-code-analysis"||data5==="binary-analysis"||data5==="manifest-analysi\
s"||data5==="ast-fingerprint"||data5==="hash-comparison"||data5==="instrumentation"||data5==="dynamic-analysis"||data5===
"filename"||data5==="attestation"||data5==="other")){validate47.errors=[{instancePath:instancePath+"/methods/"+i0+"/tech\
nique",schemaPath:"#/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues:schema48.properties.
methods.items.properties.technique.enum},message:"must be equal to one of the allowed values"}];return false}var valid2=_errs13===
errors}else{var valid2=true}if(valid2){if(data4.confidence!==void 0){let data6=data4.confidence;const _errs15=errors;if(errors===
_errs15){if(typeof data6=="number"){if(data6>1||isNaN(data6)){validate47.errors=[{instancePath:instancePath+"/methods/"+
i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}];return false}else{if(data6<0||isNaN(data6)){validate47.errors=[{instancePath:instancePath+
"/methods/"+i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}];return false}}}else{validate47.errors=[{instancePath:instancePath+"/me\
thods/"+i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/type",keyword:"type",params:{type:"\
number"},message:"must be number"}];return false}}var valid2=_errs15===errors}else{var valid2=true}if(valid2){if(data4.value!==
void 0){const _errs17=errors;if(typeof data4.value!=="string"){validate47.errors=[{instancePath:instancePath+"/methods/"+
i0+"/value",schemaPath:"#/properties/methods/items/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs17===errors}else{var valid2=true}}}}}}else{validate47.errors=[{instancePath:instancePath+
"/methods/"+i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}];return false}}var valid1=_errs10===errors;if(!valid1){break}}}else{validate47.errors=[{instancePath:instancePath+"/\
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
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate47.errors=vErrors;return false}else{errors=_errs22;
if(vErrors!==null){if(_errs22){vErrors.length=_errs22}else{vErrors=null}}}var valid3=_errs21===errors;if(!valid3){break}}
if(valid3){let i2=data8.length;let j0;if(i2>1){outer0:for(;i2--;){for(j0=i2;j0--;){if(func0(data8[i2],data8[j0])){validate47.
errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:i2,
j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}];return false;break outer0}}}}}}else{
validate47.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}else{validate47.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate47.errors=vErrors;return errors===0}function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="identity"||key0==="occurrences"||key0==="callstack"||key0==="licenses"||key0==="copyright")){validate46.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.identity!==void 0){let data0=data.
identity;const _errs2=errors;const _errs3=errors;let valid1=false;let passing0=null;const _errs4=errors;if(errors===_errs4){
if(Array.isArray(data0)){var valid2=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;if(!validate47(
data0[i0],{instancePath:instancePath+"/identity/"+i0,parentData:data0,parentDataProperty:i0,rootData})){vErrors=vErrors===
null?validate47.errors:vErrors.concat(validate47.errors);errors=vErrors.length}var valid2=_errs6===errors;if(!valid2){break}}}else{
const err0={instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{
type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs4===
errors;if(_valid0){valid1=true;passing0=0}const _errs7=errors;if(!validate47(data0,{instancePath:instancePath+"/identity",
parentData:data,parentDataProperty:"identity",rootData})){vErrors=vErrors===null?validate47.errors:vErrors.concat(validate47.
errors);errors=vErrors.length}var _valid0=_errs7===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){
valid1=true;passing0=1}}if(!valid1){const err1={instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/\
oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++;validate46.errors=vErrors;return false}else{errors=_errs3;if(vErrors!==null){
if(_errs3){vErrors.length=_errs3}else{vErrors=null}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
occurrences!==void 0){let data2=data.occurrences;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data2)){var valid3=true;
const len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];const _errs10=errors;if(errors===_errs10){if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.location===void 0&&(missing0="location")){validate46.
errors=[{instancePath:instancePath+"/occurrences/"+i1,schemaPath:"#/properties/occurrences/items/required",keyword:"requ\
ired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs12=errors;
for(const key1 in data3){if(!(key1==="bom-ref"||key1==="location"||key1==="line"||key1==="offset"||key1==="symbol"||key1===
"additionalContext")){validate46.errors=[{instancePath:instancePath+"/occurrences/"+i1,schemaPath:"#/properties/occurren\
ces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have a\
dditional properties"}];return false;break}}if(_errs12===errors){if(data3["bom-ref"]!==void 0){let data4=data3["bom-ref"];
const _errs13=errors;const _errs14=errors;if(errors===_errs14){if(typeof data4==="string"){if(func5(data4)<1){validate46.
errors=[{instancePath:instancePath+"/occurrences/"+i1+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate46.errors=[{instancePath:instancePath+
"/occurrences/"+i1+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}}var valid4=_errs13===errors}else{var valid4=true}if(valid4){if(data3.location!==void 0){const _errs16=errors;
if(typeof data3.location!=="string"){validate46.errors=[{instancePath:instancePath+"/occurrences/"+i1+"/location",schemaPath:"\
#/properties/occurrences/items/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid4=_errs16===errors}else{var valid4=true}if(valid4){if(data3.line!==void 0){let data6=data3.line;const _errs18=errors;
if(!(typeof data6=="number"&&(!(data6%1)&&!isNaN(data6)))){validate46.errors=[{instancePath:instancePath+"/occurrences/"+
i1+"/line",schemaPath:"#/properties/occurrences/items/properties/line/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}];return false}if(errors===_errs18){if(typeof data6=="number"){if(data6<0||isNaN(data6)){validate46.errors=
[{instancePath:instancePath+"/occurrences/"+i1+"/line",schemaPath:"#/properties/occurrences/items/properties/line/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}];return false}}}var valid4=_errs18===errors}else{
var valid4=true}if(valid4){if(data3.offset!==void 0){let data7=data3.offset;const _errs20=errors;if(!(typeof data7=="num\
ber"&&(!(data7%1)&&!isNaN(data7)))){validate46.errors=[{instancePath:instancePath+"/occurrences/"+i1+"/offset",schemaPath:"\
#/properties/occurrences/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];
return false}if(errors===_errs20){if(typeof data7=="number"){if(data7<0||isNaN(data7)){validate46.errors=[{instancePath:instancePath+
"/occurrences/"+i1+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}];return false}}}var valid4=_errs20===errors}else{var valid4=true}if(valid4){
if(data3.symbol!==void 0){const _errs22=errors;if(typeof data3.symbol!=="string"){validate46.errors=[{instancePath:instancePath+
"/occurrences/"+i1+"/symbol",schemaPath:"#/properties/occurrences/items/properties/symbol/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid4=_errs22===errors}else{var valid4=true}if(valid4){if(data3.additionalContext!==
void 0){const _errs24=errors;if(typeof data3.additionalContext!=="string"){validate46.errors=[{instancePath:instancePath+
"/occurrences/"+i1+"/additionalContext",schemaPath:"#/properties/occurrences/items/properties/additionalContext/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs24===errors}else{var valid4=true}}}}}}}}}else{
validate46.errors=[{instancePath:instancePath+"/occurrences/"+i1,schemaPath:"#/properties/occurrences/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs10===errors;if(!valid3){break}}}else{
validate46.errors=[{instancePath:instancePath+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.
callstack!==void 0){let data10=data.callstack;const _errs26=errors;if(errors===_errs26){if(data10&&typeof data10=="objec\
t"&&!Array.isArray(data10)){const _errs28=errors;for(const key2 in data10){if(!(key2==="frames")){validate46.errors=[{instancePath:instancePath+
"/callstack",schemaPath:"#/properties/callstack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs28===errors){if(data10.frames!==void 0){let data11=data10.
frames;const _errs29=errors;if(errors===_errs29){if(Array.isArray(data11)){var valid7=true;const len2=data11.length;for(let i2=0;i2<
len2;i2++){let data12=data11[i2];const _errs31=errors;if(errors===_errs31){if(data12&&typeof data12=="object"&&!Array.isArray(
data12)){let missing1;if(data12.module===void 0&&(missing1="module")){validate46.errors=[{instancePath:instancePath+"/ca\
llstack/frames/"+i2,schemaPath:"#/properties/callstack/properties/frames/items/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs33=errors;for(const key3 in data12){
if(!(key3==="package"||key3==="module"||key3==="function"||key3==="parameters"||key3==="line"||key3==="column"||key3==="\
fullFilename")){validate46.errors=[{instancePath:instancePath+"/callstack/frames/"+i2,schemaPath:"#/properties/callstack\
/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties"}];return false;break}}if(_errs33===errors){if(data12.package!==void 0){const _errs34=errors;
if(typeof data12.package!=="string"){validate46.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/package",schemaPath:"\
#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}];return false}var valid8=_errs34===errors}else{var valid8=true}if(valid8){if(data12.module!==void 0){const _errs36=errors;
if(typeof data12.module!=="string"){validate46.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/module",schemaPath:"\
#/properties/callstack/properties/frames/items/properties/module/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}];return false}var valid8=_errs36===errors}else{var valid8=true}if(valid8){if(data12.function!==void 0){const _errs38=errors;
if(typeof data12.function!=="string"){validate46.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/function",
schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid8=_errs38===errors}else{var valid8=true}if(valid8){if(data12.parameters!==
void 0){let data16=data12.parameters;const _errs40=errors;if(errors===_errs40){if(Array.isArray(data16)){var valid9=true;
const len3=data16.length;for(let i3=0;i3<len3;i3++){const _errs42=errors;if(typeof data16[i3]!=="string"){validate46.errors=
[{instancePath:instancePath+"/callstack/frames/"+i2+"/parameters/"+i3,schemaPath:"#/properties/callstack/properties/fram\
es/items/properties/parameters/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid9=_errs42===errors;if(!valid9){break}}}else{validate46.errors=[{instancePath:instancePath+"/callstack/frames/"+
i2+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid8=_errs40===errors}else{var valid8=true}if(valid8){if(data12.
line!==void 0){let data18=data12.line;const _errs44=errors;if(!(typeof data18=="number"&&(!(data18%1)&&!isNaN(data18)))){
validate46.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/line",schemaPath:"#/properties/callstack/propert\
ies/frames/items/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}var valid8=_errs44===
errors}else{var valid8=true}if(valid8){if(data12.column!==void 0){let data19=data12.column;const _errs46=errors;if(!(typeof data19==
"number"&&(!(data19%1)&&!isNaN(data19)))){validate46.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/column",
schemaPath:"#/properties/callstack/properties/frames/items/properties/column/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}];return false}var valid8=_errs46===errors}else{var valid8=true}if(valid8){if(data12.fullFilename!==
void 0){const _errs48=errors;if(typeof data12.fullFilename!=="string"){validate46.errors=[{instancePath:instancePath+"/c\
allstack/frames/"+i2+"/fullFilename",schemaPath:"#/properties/callstack/properties/frames/items/properties/fullFilename/\
type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid8=_errs48===errors}else{var valid8=true}}}}}}}}}}else{
validate46.errors=[{instancePath:instancePath+"/callstack/frames/"+i2,schemaPath:"#/properties/callstack/properties/fram\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid7=_errs31===errors;
if(!valid7){break}}}else{validate46.errors=[{instancePath:instancePath+"/callstack/frames",schemaPath:"#/properties/call\
stack/properties/frames/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}}}}else{validate46.
errors=[{instancePath:instancePath+"/callstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}];return false}}var valid0=_errs26===errors}else{var valid0=true}if(valid0){if(data.licenses!==
void 0){const _errs50=errors;if(!validate23(data.licenses,{instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"\
licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors);errors=vErrors.length}var valid0=_errs50===
errors}else{var valid0=true}if(valid0){if(data.copyright!==void 0){let data22=data.copyright;const _errs51=errors;if(errors===
_errs51){if(Array.isArray(data22)){var valid10=true;const len4=data22.length;for(let i4=0;i4<len4;i4++){let data23=data22[i4];
const _errs53=errors;const _errs54=errors;if(errors===_errs54){if(data23&&typeof data23=="object"&&!Array.isArray(data23)){
let missing2;if(data23.text===void 0&&(missing2="text")){validate46.errors=[{instancePath:instancePath+"/copyright/"+i4,
schemaPath:"#/definitions/copyright/required",keyword:"required",params:{missingProperty:missing2},message:"must have re\
quired property '"+missing2+"'"}];return false}else{const _errs56=errors;for(const key4 in data23){if(!(key4==="text")){
validate46.errors=[{instancePath:instancePath+"/copyright/"+i4,schemaPath:"#/definitions/copyright/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"}];return false;
break}}if(_errs56===errors){if(data23.text!==void 0){if(typeof data23.text!=="string"){validate46.errors=[{instancePath:instancePath+
"/copyright/"+i4+"/text",schemaPath:"#/definitions/copyright/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}}}}}else{validate46.errors=[{instancePath:instancePath+"/copyright/"+i4,schemaPath:"\
#/definitions/copyright/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid10=_errs53===
errors;if(!valid10){break}}}else{validate46.errors=[{instancePath:instancePath+"/copyright",schemaPath:"#/properties/cop\
yright/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs51===errors}else{
var valid0=true}}}}}}}else{validate46.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate46.errors=vErrors;return errors===0}var schema53={"type":"object","required":["t\
ype"],"additionalProperties":false,"properties":{"type":{"$ref":"#/definitions/releaseType"},"title":{"type":"string"},"\
featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"desc\
ription":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"\
string"}},"tags":{"$ref":"#/definitions/tags"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"}},"notes":{
"type":"array","items":{"$ref":"#/definitions/note"}},"properties":{"type":"array","items":{"$ref":"#/definitions/proper\
ty"}}}};var pattern6=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function validate53(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.text===void 0&&(missing0="text")){validate53.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){
if(!(key0==="locale"||key0==="text")){validate53.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.locale!==void 0){let data0=data.locale;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0===
"string"){if(!pattern6.test(data0)){validate53.errors=[{instancePath:instancePath+"/locale",schemaPath:"#/definitions/lo\
caleType/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"},message:'must match pattern "^([a-z]{2})\
(-[A-Z]{2})?$"'}];return false}}else{validate53.errors=[{instancePath:instancePath+"/locale",schemaPath:"#/definitions/l\
ocaleType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.text!==void 0){let data1=data.text;const _errs5=errors;const _errs6=errors;if(errors===
_errs6){if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.content===void 0&&(missing1="cont\
ent")){validate53.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/required",keyword:"req\
uired",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{const _errs8=errors;
for(const key1 in data1){if(!(key1==="contentType"||key1==="encoding"||key1==="content")){validate53.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs8===errors){if(data1.contentType!==void 0){const _errs9=errors;
if(typeof data1.contentType!=="string"){validate53.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs9===errors}else{var valid3=true}if(valid3){if(data1.encoding!==void 0){let data3=data1.encoding;const _errs11=errors;
if(typeof data3!=="string"){validate53.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/att\
achment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3===
"base64")){validate53.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/propertie\
s/encoding/enum",keyword:"enum",params:{allowedValues:schema30.properties.encoding.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid3=_errs11===errors}else{var valid3=true}if(valid3){if(data1.content!==void 0){
const _errs13=errors;if(typeof data1.content!=="string"){validate53.errors=[{instancePath:instancePath+"/text/content",schemaPath:"\
#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs13===errors}else{var valid3=true}}}}}}else{validate53.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs5===
errors}else{var valid0=true}}}}}else{validate53.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}];return false}}validate53.errors=vErrors;return errors===0}function validate52(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){validate52.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];
return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema53.properties,key0)){validate52.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.type!==void 0){const _errs2=errors;
if(typeof data.type!=="string"){validate52.errors=[{instancePath:instancePath+"/type",schemaPath:"#/definitions/releaseT\
ype/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.title!==void 0){const _errs5=errors;if(typeof data.title!=="string"){validate52.errors=
[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.featuredImage!==void 0){
const _errs7=errors;if(errors===_errs7){if(errors===_errs7){if(!(typeof data.featuredImage==="string")){validate52.errors=
[{instancePath:instancePath+"/featuredImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.socialImage!==
void 0){const _errs9=errors;if(errors===_errs9){if(errors===_errs9){if(!(typeof data.socialImage==="string")){validate52.
errors=[{instancePath:instancePath+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs11=errors;if(typeof data.description!=="string"){validate52.errors=[{instancePath:instancePath+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.timestamp!==void 0){let data5=data.timestamp;const _errs13=errors;
if(errors===_errs13){if(errors===_errs13){if(typeof data5==="string"){if(!formats0.validate(data5)){validate52.errors=[{
instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-\
time"},message:'must match format "date-time"'}];return false}}else{validate52.errors=[{instancePath:instancePath+"/time\
stamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.aliases!==void 0){let data6=data.aliases;const _errs15=errors;
if(errors===_errs15){if(Array.isArray(data6)){var valid2=true;const len0=data6.length;for(let i0=0;i0<len0;i0++){const _errs17=errors;
if(typeof data6[i0]!=="string"){validate52.errors=[{instancePath:instancePath+"/aliases/"+i0,schemaPath:"#/properties/al\
iases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs17===errors;
if(!valid2){break}}}else{validate52.errors=[{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===errors}else{var valid0=true}
if(valid0){if(data.tags!==void 0){let data8=data.tags;const _errs19=errors;const _errs20=errors;if(errors===_errs20){if(Array.
isArray(data8)){var valid4=true;const len1=data8.length;for(let i1=0;i1<len1;i1++){const _errs22=errors;if(typeof data8[i1]!==
"string"){validate52.errors=[{instancePath:instancePath+"/tags/"+i1,schemaPath:"#/definitions/tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs22===errors;if(!valid4){break}}}else{
validate52.errors=[{instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.resolves!==
void 0){let data10=data.resolves;const _errs24=errors;if(errors===_errs24){if(Array.isArray(data10)){var valid5=true;const len2=data10.
length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];const _errs26=errors;const _errs27=errors;if(errors===_errs27){if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){let missing1;if(data11.type===void 0&&(missing1="type")){validate52.errors=
[{instancePath:instancePath+"/resolves/"+i2,schemaPath:"#/definitions/issue/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs29=errors;for(const key1 in data11){
if(!(key1==="type"||key1==="id"||key1==="name"||key1==="description"||key1==="source"||key1==="references")){validate52.
errors=[{instancePath:instancePath+"/resolves/"+i2,schemaPath:"#/definitions/issue/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs29===
errors){if(data11.type!==void 0){let data12=data11.type;const _errs30=errors;if(typeof data12!=="string"){validate52.errors=
[{instancePath:instancePath+"/resolves/"+i2+"/type",schemaPath:"#/definitions/issue/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}if(!(data12==="defect"||data12==="enhancement"||data12===
"security")){validate52.errors=[{instancePath:instancePath+"/resolves/"+i2+"/type",schemaPath:"#/definitions/issue/prope\
rties/type/enum",keyword:"enum",params:{allowedValues:schema42.properties.type.enum},message:"must be equal to one of th\
e allowed values"}];return false}var valid7=_errs30===errors}else{var valid7=true}if(valid7){if(data11.id!==void 0){const _errs32=errors;
if(typeof data11.id!=="string"){validate52.errors=[{instancePath:instancePath+"/resolves/"+i2+"/id",schemaPath:"#/defini\
tions/issue/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs32===
errors}else{var valid7=true}if(valid7){if(data11.name!==void 0){const _errs34=errors;if(typeof data11.name!=="string"){validate52.
errors=[{instancePath:instancePath+"/resolves/"+i2+"/name",schemaPath:"#/definitions/issue/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs34===errors}else{var valid7=true}if(valid7){
if(data11.description!==void 0){const _errs36=errors;if(typeof data11.description!=="string"){validate52.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/description",schemaPath:"#/definitions/issue/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid7=_errs36===errors}else{var valid7=true}if(valid7){if(data11.source!==
void 0){let data16=data11.source;const _errs38=errors;if(errors===_errs38){if(data16&&typeof data16=="object"&&!Array.isArray(
data16)){const _errs40=errors;for(const key2 in data16){if(!(key2==="name"||key2==="url")){validate52.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/source",schemaPath:"#/definitions/issue/properties/source/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs40===
errors){if(data16.name!==void 0){const _errs41=errors;if(typeof data16.name!=="string"){validate52.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/source/name",schemaPath:"#/definitions/issue/properties/source/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid8=_errs41===errors}else{var valid8=true}if(valid8){if(data16.
url!==void 0){const _errs43=errors;if(errors===_errs43){if(errors===_errs43){if(!(typeof data16.url==="string")){validate52.
errors=[{instancePath:instancePath+"/resolves/"+i2+"/source/url",schemaPath:"#/definitions/issue/properties/source/prope\
rties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid8=_errs43===errors}else{
var valid8=true}}}}else{validate52.errors=[{instancePath:instancePath+"/resolves/"+i2+"/source",schemaPath:"#/definition\
s/issue/properties/source/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid7=_errs38===
errors}else{var valid7=true}if(valid7){if(data11.references!==void 0){let data19=data11.references;const _errs45=errors;
if(errors===_errs45){if(Array.isArray(data19)){var valid9=true;const len3=data19.length;for(let i3=0;i3<len3;i3++){const _errs47=errors;
if(errors===_errs47){if(errors===_errs47){if(!(typeof data19[i3]==="string")){validate52.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/references/"+i3,schemaPath:"#/definitions/issue/properties/references/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}}var valid9=_errs47===errors;if(!valid9){break}}}else{validate52.
errors=[{instancePath:instancePath+"/resolves/"+i2+"/references",schemaPath:"#/definitions/issue/properties/references/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid7=_errs45===errors}else{var valid7=true}}}}}}}}}else{
validate52.errors=[{instancePath:instancePath+"/resolves/"+i2,schemaPath:"#/definitions/issue/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid5=_errs26===errors;if(!valid5){break}}}else{validate52.
errors=[{instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}];return false}}var valid0=_errs24===errors}else{var valid0=true}if(valid0){if(data.notes!==
void 0){let data21=data.notes;const _errs49=errors;if(errors===_errs49){if(Array.isArray(data21)){var valid10=true;const len4=data21.
length;for(let i4=0;i4<len4;i4++){const _errs51=errors;if(!validate53(data21[i4],{instancePath:instancePath+"/notes/"+i4,
parentData:data21,parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors);
errors=vErrors.length}var valid10=_errs51===errors;if(!valid10){break}}}else{validate52.errors=[{instancePath:instancePath+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs49===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data23=data.properties;const _errs52=errors;
if(errors===_errs52){if(Array.isArray(data23)){var valid11=true;const len5=data23.length;for(let i5=0;i5<len5;i5++){let data24=data23[i5];
const _errs54=errors;const _errs55=errors;if(errors===_errs55){if(data24&&typeof data24=="object"&&!Array.isArray(data24)){
let missing2;if(data24.name===void 0&&(missing2="name")){validate52.errors=[{instancePath:instancePath+"/properties/"+i5,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing2},message:"must have req\
uired property '"+missing2+"'"}];return false}else{const _errs57=errors;for(const key3 in data24){if(!(key3==="name"||key3===
"value")){validate52.errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"}];
return false;break}}if(_errs57===errors){if(data24.name!==void 0){const _errs58=errors;if(typeof data24.name!=="string"){
validate52.errors=[{instancePath:instancePath+"/properties/"+i5+"/name",schemaPath:"#/definitions/property/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs58===errors}else{
var valid13=true}if(valid13){if(data24.value!==void 0){const _errs60=errors;if(typeof data24.value!=="string"){validate52.
errors=[{instancePath:instancePath+"/properties/"+i5+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs60===errors}else{var valid13=true}}}}}else{
validate52.errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid11=_errs54===errors;if(!valid11){break}}}else{validate52.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs52===errors}else{var valid0=true}}}}}}}}}}}}}}else{validate52.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate52.errors=vErrors;return errors===0}var schema61={"type":"object","additionalProperties":false,"properties":{"bo\
m-ref":{"$ref":"#/definitions/refType"},"modelParameters":{"type":"object","additionalProperties":false,"properties":{"a\
pproach":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["supervised","unsup\
ervised","reinforcement-learning","semi-supervised","self-supervised"]}}},"task":{"type":"string"},"architectureFamily":{
"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"oneOf":[{"$ref":"#/definitio\
ns/componentData"},{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/re\
fLinkType"},{"$ref":"#/definitions/bomLinkElementType"}],"type":"string"}}}]}},"inputs":{"type":"array","items":{"$ref":"\
#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$ref":"#/definitions/inputOutputMLParameter\
s"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"properties":{"performanceMetrics":{"type":"\
array","items":{"$ref":"#/definitions/performanceMetric"}},"graphics":{"$ref":"#/definitions/graphicsCollection"}}},"con\
siderations":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"string"}},
"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},
"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"$ref":"\
#/definitions/risk"}},"environmentalConsiderations":{"$ref":"#/definitions/environmentalConsiderations"},"fairnessAssess\
ments":{"type":"array","items":{"$ref":"#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","items":{"$re\
f":"#/definitions/property"}}}};var schema63={"type":"object","additionalProperties":false,"required":["type"],"properti\
es":{"bom-ref":{"$ref":"#/definitions/refType"},"type":{"type":"string","enum":["source-code","configuration","dataset",
"definition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"\
attachment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"properties":{"type":"a\
rray","items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensiti\
veData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"#/definitions/graphicsCollection"},"description":{
"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"}}};function validate59(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="name"||key0==="image")){validate59.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;if(typeof data.
name!=="string"){validate59.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.image!==void 0){let data1=data.image;const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){let missing0;if(data1.content===void 0&&(missing0="content")){validate59.errors=[{instancePath:instancePath+
"/image",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing0},message:"mu\
st have required property '"+missing0+"'"}];return false}else{const _errs7=errors;for(const key1 in data1){if(!(key1==="\
contentType"||key1==="encoding"||key1==="content")){validate59.errors=[{instancePath:instancePath+"/image",schemaPath:"#\
/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"m\
ust NOT have additional properties"}];return false;break}}if(_errs7===errors){if(data1.contentType!==void 0){const _errs8=errors;
if(typeof data1.contentType!=="string"){validate59.errors=[{instancePath:instancePath+"/image/contentType",schemaPath:"#\
/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data1.encoding!==void 0){let data3=data1.encoding;const _errs10=errors;
if(typeof data3!=="string"){validate59.errors=[{instancePath:instancePath+"/image/encoding",schemaPath:"#/definitions/at\
tachment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3===
"base64")){validate59.errors=[{instancePath:instancePath+"/image/encoding",schemaPath:"#/definitions/attachment/properti\
es/encoding/enum",keyword:"enum",params:{allowedValues:schema30.properties.encoding.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid2=_errs10===errors}else{var valid2=true}if(valid2){if(data1.content!==void 0){
const _errs12=errors;if(typeof data1.content!=="string"){validate59.errors=[{instancePath:instancePath+"/image/content",
schemaPath:"#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid2=_errs12===errors}else{var valid2=true}}}}}}else{validate59.errors=[{instancePath:instancePath+
"/image",schemaPath:"#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs4===errors}else{var valid0=true}}}}else{validate59.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}validate59.errors=vErrors;return errors===0}function validate58(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="description"||key0==="collectio\
n")){validate58.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.description!==void 0){const _errs2=errors;
if(typeof data.description!=="string"){validate58.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.collection!==void 0){let data1=data.collection;const _errs4=errors;if(errors===
_errs4){if(Array.isArray(data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;
if(!validate59(data1[i0],{instancePath:instancePath+"/collection/"+i0,parentData:data1,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors);errors=vErrors.length}var valid1=_errs6===errors;
if(!valid1){break}}}else{validate58.errors=[{instancePath:instancePath+"/collection",schemaPath:"#/properties/collection\
/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{
validate58.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate58.errors=vErrors;return errors===0}function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.organization===void 0&&(missing0="organization")){const err0={instancePath,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){
valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.contact===
void 0&&(missing1="contact")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){valid0=true;passing0=
1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"m\
ust match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate63.errors=
vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;for(const key0 in data){if(!(key0==="organi\
zation"||key0==="contact")){validate63.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs4===
errors){if(data.organization!==void 0){const _errs5=errors;if(!validate13(data.organization,{instancePath:instancePath+"\
/organization",parentData:data,parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.
concat(validate13.errors);errors=vErrors.length}var valid1=_errs5===errors}else{var valid1=true}if(valid1){if(data.contact!==
void 0){const _errs6=errors;if(!validate16(data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"\
contact",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid1=_errs6===
errors}else{var valid1=true}}}}else{validate63.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}];return false}}validate63.errors=vErrors;return errors===0}function validate62(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="custodians"||key0==="stewards"||key0===
"owners")){validate62.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.custodians!==void 0){let data0=data.
custodians;const _errs2=errors;if(errors===_errs2){if(Array.isArray(data0)){var valid1=true;const len0=data0.length;for(let i0=0;i0<
len0;i0++){const _errs4=errors;if(!validate63(data0[i0],{instancePath:instancePath+"/custodians/"+i0,parentData:data0,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors);errors=vErrors.length}var valid1=_errs4===
errors;if(!valid1){break}}}else{validate62.errors=[{instancePath:instancePath+"/custodians",schemaPath:"#/properties/cus\
todians/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.stewards!==void 0){let data2=data.stewards;const _errs5=errors;if(errors===_errs5){if(Array.
isArray(data2)){var valid2=true;const len1=data2.length;for(let i1=0;i1<len1;i1++){const _errs7=errors;if(!validate63(data2[i1],
{instancePath:instancePath+"/stewards/"+i1,parentData:data2,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors);errors=vErrors.length}var valid2=_errs7===errors;if(!valid2){break}}}else{validate62.
errors=[{instancePath:instancePath+"/stewards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.owners!==
void 0){let data4=data.owners;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data4)){var valid3=true;const len2=data4.
length;for(let i2=0;i2<len2;i2++){const _errs10=errors;if(!validate63(data4[i2],{instancePath:instancePath+"/owners/"+i2,
parentData:data4,parentDataProperty:i2,rootData})){vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors);
errors=vErrors.length}var valid3=_errs10===errors;if(!valid3){break}}}else{validate62.errors=[{instancePath:instancePath+
"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs8===errors}else{var valid0=true}}}}}else{validate62.errors=[{instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}];return false}}validate62.errors=vErrors;return errors===0}function validate57(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){validate57.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema63.properties,key0)){validate57.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate57.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate57.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.type!==void 0){let data1=data.type;const _errs5=errors;
if(typeof data1!=="string"){validate57.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="source-code"||data1==="configuration"||
data1==="dataset"||data1==="definition"||data1==="other")){validate57.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema63.properties.type.enum},message:"must be equal to on\
e of the allowed values"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){
const _errs7=errors;if(typeof data.name!=="string"){validate57.errors=[{instancePath:instancePath+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===
errors}else{var valid0=true}if(valid0){if(data.contents!==void 0){let data3=data.contents;const _errs9=errors;if(errors===
_errs9){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){const _errs11=errors;for(const key1 in data3){if(!(key1===
"attachment"||key1==="url"||key1==="properties")){validate57.errors=[{instancePath:instancePath+"/contents",schemaPath:"\
#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"mus\
t NOT have additional properties"}];return false;break}}if(_errs11===errors){if(data3.attachment!==void 0){let data4=data3.
attachment;const _errs12=errors;const _errs13=errors;if(errors===_errs13){if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let missing1;if(data4.content===void 0&&(missing1="content")){validate57.errors=[{instancePath:instancePath+"/co\
ntents/attachment",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs15=errors;for(const key2 in data4){if(!(key2===
"contentType"||key2==="encoding"||key2==="content")){validate57.errors=[{instancePath:instancePath+"/contents/attachment",
schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs15===errors){if(data4.contentType!==void 0){
const _errs16=errors;if(typeof data4.contentType!=="string"){validate57.errors=[{instancePath:instancePath+"/contents/at\
tachment/contentType",schemaPath:"#/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid4=_errs16===errors}else{var valid4=true}if(valid4){if(data4.encoding!==
void 0){let data6=data4.encoding;const _errs18=errors;if(typeof data6!=="string"){validate57.errors=[{instancePath:instancePath+
"/contents/attachment/encoding",schemaPath:"#/definitions/attachment/properties/encoding/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}if(!(data6==="base64")){validate57.errors=[{instancePath:instancePath+"\
/contents/attachment/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"enum",params:{allowedValues:schema30.
properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}var valid4=_errs18===errors}else{
var valid4=true}if(valid4){if(data4.content!==void 0){const _errs20=errors;if(typeof data4.content!=="string"){validate57.
errors=[{instancePath:instancePath+"/contents/attachment/content",schemaPath:"#/definitions/attachment/properties/conten\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs20===errors}else{var valid4=true}}}}}}else{
validate57.errors=[{instancePath:instancePath+"/contents/attachment",schemaPath:"#/definitions/attachment/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}var valid2=_errs12===errors}else{var valid2=true}if(valid2){
if(data3.url!==void 0){const _errs22=errors;if(errors===_errs22){if(errors===_errs22){if(!(typeof data3.url==="string")){
validate57.errors=[{instancePath:instancePath+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}var valid2=_errs22===errors}else{var valid2=true}
if(valid2){if(data3.properties!==void 0){let data9=data3.properties;const _errs24=errors;if(errors===_errs24){if(Array.isArray(
data9)){var valid5=true;const len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0];const _errs26=errors;const _errs27=errors;
if(errors===_errs27){if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.name===void 0&&(missing2=
"name")){validate57.errors=[{instancePath:instancePath+"/contents/properties/"+i0,schemaPath:"#/definitions/property/req\
uired",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{
const _errs29=errors;for(const key3 in data10){if(!(key3==="name"||key3==="value")){validate57.errors=[{instancePath:instancePath+
"/contents/properties/"+i0,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3},message:"must NOT have additional properties"}];return false;break}}if(_errs29===errors){if(data10.
name!==void 0){const _errs30=errors;if(typeof data10.name!=="string"){validate57.errors=[{instancePath:instancePath+"/co\
ntents/properties/"+i0+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid7=_errs30===errors}else{var valid7=true}if(valid7){if(data10.value!==
void 0){const _errs32=errors;if(typeof data10.value!=="string"){validate57.errors=[{instancePath:instancePath+"/contents\
/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid7=_errs32===errors}else{var valid7=true}}}}}else{validate57.errors=[{instancePath:instancePath+
"/contents/properties/"+i0,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must \
be object"}];return false}}var valid5=_errs26===errors;if(!valid5){break}}}else{validate57.errors=[{instancePath:instancePath+
"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid2=_errs24===errors}else{var valid2=true}}}}}else{validate57.errors=[{instancePath:instancePath+
"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.classification!==void 0){const _errs34=errors;if(typeof data.
classification!=="string"){validate57.errors=[{instancePath:instancePath+"/classification",schemaPath:"#/definitions/dat\
aClassification/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs34===
errors}else{var valid0=true}if(valid0){if(data.sensitiveData!==void 0){let data14=data.sensitiveData;const _errs37=errors;
if(errors===_errs37){if(Array.isArray(data14)){var valid9=true;const len1=data14.length;for(let i1=0;i1<len1;i1++){const _errs39=errors;
if(typeof data14[i1]!=="string"){validate57.errors=[{instancePath:instancePath+"/sensitiveData/"+i1,schemaPath:"#/proper\
ties/sensitiveData/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid9=_errs39===
errors;if(!valid9){break}}}else{validate57.errors=[{instancePath:instancePath+"/sensitiveData",schemaPath:"#/properties/\
sensitiveData/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs37===errors}else{
var valid0=true}if(valid0){if(data.graphics!==void 0){const _errs41=errors;if(!validate58(data.graphics,{instancePath:instancePath+
"/graphics",parentData:data,parentDataProperty:"graphics",rootData})){vErrors=vErrors===null?validate58.errors:vErrors.concat(
validate58.errors);errors=vErrors.length}var valid0=_errs41===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs42=errors;if(typeof data.description!=="string"){validate57.errors=[{instancePath:instancePath+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs42===errors}else{var valid0=true}if(valid0){if(data.governance!==void 0){const _errs44=errors;if(!validate62(
data.governance,{instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData})){vErrors=
vErrors===null?validate62.errors:vErrors.concat(validate62.errors);errors=vErrors.length}var valid0=_errs44===errors}else{
var valid0=true}}}}}}}}}}}}else{validate57.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate57.errors=vErrors;return errors===0}var schema80={"type":"object","requ\
ired":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"\
string","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","infere\
nce","other"]},"energyProviders":{"type":"array","items":{"$ref":"#/definitions/energyProvider"}},"activityEnergyCost":{
"$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"#/definitions/co2Measure"},"co2CostOffset":{"$ref":"#\
/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var schema83={"type":"\
object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"\
string","enum":["kWh"]}}};var schema85={"type":"object","required":["value","unit"],"additionalProperties":false,"proper\
ties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}};var schema81={"type":"object","required":[
"organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definiti\
ons/refType"},"description":{"type":"string"},"organization":{"type":"object","$ref":"#/definitions/organizationalEntity"},
"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","b\
iofuel","unknown","other"]},"energyProvided":{"$ref":"#/definitions/energyMeasure"},"externalReferences":{"type":"array",
"items":{"$ref":"#/definitions/externalReference"}}}};function validate74(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.organization===void 0&&(missing0="organization")||data.energySource===void 0&&(missing0="energySource")||data.energyProvided===
void 0&&(missing0="energyProvided")){validate74.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="description"||key0==="organization"||key0==="energySource"||key0==="energyProvided"||key0===
"externalReferences")){validate74.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){
if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0===
"string"){if(func5(data0)<1){validate74.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate74.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs5=errors;if(typeof data.description!=="string"){validate74.errors=[{instancePath:instancePath+"/descr\
iption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.organization!==void 0){let data2=data.organization;const _errs7=errors;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){validate74.errors=[{instancePath:instancePath+"/organization",
schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}
if(!validate13(data2,{instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData})){
vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid0=_errs7===errors}else{
var valid0=true}if(valid0){if(data.energySource!==void 0){let data3=data.energySource;const _errs9=errors;if(typeof data3!==
"string"){validate74.errors=[{instancePath:instancePath+"/energySource",schemaPath:"#/properties/energySource/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data3==="coal"||data3==="oil"||data3==="natura\
l-gas"||data3==="nuclear"||data3==="wind"||data3==="solar"||data3==="geothermal"||data3==="hydropower"||data3==="biofuel"||
data3==="unknown"||data3==="other")){validate74.errors=[{instancePath:instancePath+"/energySource",schemaPath:"#/propert\
ies/energySource/enum",keyword:"enum",params:{allowedValues:schema81.properties.energySource.enum},message:"must be equa\
l to one of the allowed values"}];return false}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.energyProvided!==
void 0){let data4=data.energyProvided;const _errs11=errors;const _errs12=errors;if(errors===_errs12){if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){let missing1;if(data4.value===void 0&&(missing1="value")||data4.unit===void 0&&(missing1=
"unit")){validate74.errors=[{instancePath:instancePath+"/energyProvided",schemaPath:"#/definitions/energyMeasure/require\
d",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{
const _errs14=errors;for(const key1 in data4){if(!(key1==="value"||key1==="unit")){validate74.errors=[{instancePath:instancePath+
"/energyProvided",schemaPath:"#/definitions/energyMeasure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs14===errors){if(data4.value!==void 0){const _errs15=errors;
if(!(typeof data4.value=="number")){validate74.errors=[{instancePath:instancePath+"/energyProvided/value",schemaPath:"#/\
definitions/energyMeasure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid3=_errs15===errors}else{var valid3=true}if(valid3){if(data4.unit!==void 0){let data6=data4.unit;const _errs17=errors;
if(typeof data6!=="string"){validate74.errors=[{instancePath:instancePath+"/energyProvided/unit",schemaPath:"#/definitio\
ns/energyMeasure/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6===
"kWh")){validate74.errors=[{instancePath:instancePath+"/energyProvided/unit",schemaPath:"#/definitions/energyMeasure/pro\
perties/unit/enum",keyword:"enum",params:{allowedValues:schema83.properties.unit.enum},message:"must be equal to one of \
the allowed values"}];return false}var valid3=_errs17===errors}else{var valid3=true}}}}}else{validate74.errors=[{instancePath:instancePath+
"/energyProvided",schemaPath:"#/definitions/energyMeasure/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){
let data7=data.externalReferences;const _errs19=errors;if(errors===_errs19){if(Array.isArray(data7)){var valid4=true;const len0=data7.
length;for(let i0=0;i0<len0;i0++){const _errs21=errors;if(!validate41(data7[i0],{instancePath:instancePath+"/externalRef\
erences/"+i0,parentData:data7,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate41.errors:vErrors.concat(
validate41.errors);errors=vErrors.length}var valid4=_errs21===errors;if(!valid4){break}}}else{validate74.errors=[{instancePath:instancePath+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}}else{validate74.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate74.errors=vErrors;
return errors===0}function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.activity===void 0&&
(missing0="activity")||data.energyProviders===void 0&&(missing0="energyProviders")||data.activityEnergyCost===void 0&&(missing0=
"activityEnergyCost")){validate73.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"activity"||key0==="energyProviders"||key0==="activityEnergyCost"||key0==="co2CostEquivalent"||key0==="co2CostOffset"||key0===
"properties")){validate73.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.
activity!==void 0){let data0=data.activity;const _errs2=errors;if(typeof data0!=="string"){validate73.errors=[{instancePath:instancePath+
"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data0==="design"||data0==="data-collection"||data0==="data-preparation"||data0==="training"||data0==="fine-tuning"||
data0==="validation"||data0==="deployment"||data0==="inference"||data0==="other")){validate73.errors=[{instancePath:instancePath+
"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues:schema80.properties.activity.enum},
message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.energyProviders!==void 0){let data1=data.energyProviders;const _errs4=errors;if(errors===_errs4){if(Array.isArray(
data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;if(!validate74(data1[i0],
{instancePath:instancePath+"/energyProviders/"+i0,parentData:data1,parentDataProperty:i0,rootData})){vErrors=vErrors===null?
validate74.errors:vErrors.concat(validate74.errors);errors=vErrors.length}var valid1=_errs6===errors;if(!valid1){break}}}else{
validate73.errors=[{instancePath:instancePath+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){
if(data.activityEnergyCost!==void 0){let data3=data.activityEnergyCost;const _errs7=errors;const _errs8=errors;if(errors===
_errs8){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.value===void 0&&(missing1="value")||
data3.unit===void 0&&(missing1="unit")){validate73.errors=[{instancePath:instancePath+"/activityEnergyCost",schemaPath:"\
#/definitions/energyMeasure/required",keyword:"required",params:{missingProperty:missing1},message:"must have required p\
roperty '"+missing1+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1==="value"||key1==="u\
nit")){validate73.errors=[{instancePath:instancePath+"/activityEnergyCost",schemaPath:"#/definitions/energyMeasure/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs10===errors){if(data3.value!==void 0){const _errs11=errors;if(!(typeof data3.value==
"number")){validate73.errors=[{instancePath:instancePath+"/activityEnergyCost/value",schemaPath:"#/definitions/energyMea\
sure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}var valid3=_errs11===
errors}else{var valid3=true}if(valid3){if(data3.unit!==void 0){let data5=data3.unit;const _errs13=errors;if(typeof data5!==
"string"){validate73.errors=[{instancePath:instancePath+"/activityEnergyCost/unit",schemaPath:"#/definitions/energyMeasu\
re/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data5==="kWh")){
validate73.errors=[{instancePath:instancePath+"/activityEnergyCost/unit",schemaPath:"#/definitions/energyMeasure/propert\
ies/unit/enum",keyword:"enum",params:{allowedValues:schema83.properties.unit.enum},message:"must be equal to one of the \
allowed values"}];return false}var valid3=_errs13===errors}else{var valid3=true}}}}}else{validate73.errors=[{instancePath:instancePath+
"/activityEnergyCost",schemaPath:"#/definitions/energyMeasure/type",keyword:"type",params:{type:"object"},message:"must \
be object"}];return false}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.co2CostEquivalent!==void 0){
let data6=data.co2CostEquivalent;const _errs15=errors;const _errs16=errors;if(errors===_errs16){if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){let missing2;if(data6.value===void 0&&(missing2="value")||data6.unit===void 0&&(missing2=
"unit")){validate73.errors=[{instancePath:instancePath+"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/require\
d",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{
const _errs18=errors;for(const key2 in data6){if(!(key2==="value"||key2==="unit")){validate73.errors=[{instancePath:instancePath+
"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs18===errors){if(data6.value!==void 0){const _errs19=errors;
if(!(typeof data6.value=="number")){validate73.errors=[{instancePath:instancePath+"/co2CostEquivalent/value",schemaPath:"\
#/definitions/co2Measure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid5=_errs19===errors}else{var valid5=true}if(valid5){if(data6.unit!==void 0){let data8=data6.unit;const _errs21=errors;
if(typeof data8!=="string"){validate73.errors=[{instancePath:instancePath+"/co2CostEquivalent/unit",schemaPath:"#/defini\
tions/co2Measure/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data8===
"tCO2eq")){validate73.errors=[{instancePath:instancePath+"/co2CostEquivalent/unit",schemaPath:"#/definitions/co2Measure/\
properties/unit/enum",keyword:"enum",params:{allowedValues:schema85.properties.unit.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid5=_errs21===errors}else{var valid5=true}}}}}else{validate73.errors=[{instancePath:instancePath+
"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs15===errors}else{var valid0=true}if(valid0){if(data.co2CostOffset!==void 0){let data9=data.
co2CostOffset;const _errs23=errors;const _errs24=errors;if(errors===_errs24){if(data9&&typeof data9=="object"&&!Array.isArray(
data9)){let missing3;if(data9.value===void 0&&(missing3="value")||data9.unit===void 0&&(missing3="unit")){validate73.errors=
[{instancePath:instancePath+"/co2CostOffset",schemaPath:"#/definitions/co2Measure/required",keyword:"required",params:{missingProperty:missing3},
message:"must have required property '"+missing3+"'"}];return false}else{const _errs26=errors;for(const key3 in data9){if(!(key3===
"value"||key3==="unit")){validate73.errors=[{instancePath:instancePath+"/co2CostOffset",schemaPath:"#/definitions/co2Mea\
sure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs26===errors){if(data9.value!==void 0){const _errs27=errors;if(!(typeof data9.
value=="number")){validate73.errors=[{instancePath:instancePath+"/co2CostOffset/value",schemaPath:"#/definitions/co2Meas\
ure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}var valid7=_errs27===
errors}else{var valid7=true}if(valid7){if(data9.unit!==void 0){let data11=data9.unit;const _errs29=errors;if(typeof data11!==
"string"){validate73.errors=[{instancePath:instancePath+"/co2CostOffset/unit",schemaPath:"#/definitions/co2Measure/prope\
rties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data11==="tCO2eq")){
validate73.errors=[{instancePath:instancePath+"/co2CostOffset/unit",schemaPath:"#/definitions/co2Measure/properties/unit\
/enum",keyword:"enum",params:{allowedValues:schema85.properties.unit.enum},message:"must be equal to one of the allowed \
values"}];return false}var valid7=_errs29===errors}else{var valid7=true}}}}}else{validate73.errors=[{instancePath:instancePath+
"/co2CostOffset",schemaPath:"#/definitions/co2Measure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}];return false}}var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data12=data.
properties;const _errs31=errors;if(errors===_errs31){if(Array.isArray(data12)){var valid8=true;const len1=data12.length;
for(let i1=0;i1<len1;i1++){let data13=data12[i1];const _errs33=errors;const _errs34=errors;if(errors===_errs34){if(data13&&
typeof data13=="object"&&!Array.isArray(data13)){let missing4;if(data13.name===void 0&&(missing4="name")){validate73.errors=
[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"}];return false}else{const _errs36=errors;for(const key4 in data13){
if(!(key4==="name"||key4==="value")){validate73.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/defin\
itions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT \
have additional properties"}];return false;break}}if(_errs36===errors){if(data13.name!==void 0){const _errs37=errors;if(typeof data13.
name!=="string"){validate73.errors=[{instancePath:instancePath+"/properties/"+i1+"/name",schemaPath:"#/definitions/prope\
rty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs37===
errors}else{var valid10=true}if(valid10){if(data13.value!==void 0){const _errs39=errors;if(typeof data13.value!=="string"){
validate73.errors=[{instancePath:instancePath+"/properties/"+i1+"/value",schemaPath:"#/definitions/property/properties/v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs39===errors}else{
var valid10=true}}}}}else{validate73.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/prop\
erty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid8=_errs33===errors;if(!valid8){
break}}}else{validate73.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs31===errors}else{var valid0=true}}}}}}}}}else{
validate73.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate73.errors=vErrors;return errors===0}function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="energyConsumptions"||key0==="properties")){validate72.errors=[{instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;
break}}if(_errs1===errors){if(data.energyConsumptions!==void 0){let data0=data.energyConsumptions;const _errs2=errors;if(errors===
_errs2){if(Array.isArray(data0)){var valid1=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs4=errors;
if(!validate73(data0[i0],{instancePath:instancePath+"/energyConsumptions/"+i0,parentData:data0,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors);errors=vErrors.length}var valid1=_errs4===errors;
if(!valid1){break}}}else{validate72.errors=[{instancePath:instancePath+"/energyConsumptions",schemaPath:"#/properties/en\
ergyConsumptions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data2=data.properties;const _errs5=errors;if(errors===
_errs5){if(Array.isArray(data2)){var valid2=true;const len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];
const _errs7=errors;const _errs8=errors;if(errors===_errs8){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing0;
if(data3.name===void 0&&(missing0="name")){validate72.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#\
/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1==="name"||key1==="value")){
validate72.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs10===errors){if(data3.name!==void 0){const _errs11=errors;if(typeof data3.name!=="string"){validate72.errors=
[{instancePath:instancePath+"/properties/"+i1+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs11===errors}else{var valid4=true}if(valid4){
if(data3.value!==void 0){const _errs13=errors;if(typeof data3.value!=="string"){validate72.errors=[{instancePath:instancePath+
"/properties/"+i1+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid4=_errs13===errors}else{var valid4=true}}}}}else{validate72.errors=[{instancePath:instancePath+
"/properties/"+i1,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid2=_errs7===errors;if(!valid2){break}}}else{validate72.errors=[{instancePath:instancePath+"/proper\
ties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs5===errors}else{var valid0=true}}}}else{validate72.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}validate72.errors=vErrors;return errors===0}function validate56(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0==="modelParamete\
rs"||key0==="quantitativeAnalysis"||key0==="considerations"||key0==="properties")){validate56.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate56.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate56.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definit\
ions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.modelParameters!==void 0){let data1=data.modelParameters;const _errs5=errors;if(errors===
_errs5){if(data1&&typeof data1=="object"&&!Array.isArray(data1)){const _errs7=errors;for(const key1 in data1){if(!(key1===
"approach"||key1==="task"||key1==="architectureFamily"||key1==="modelArchitecture"||key1==="datasets"||key1==="inputs"||
key1==="outputs")){validate56.errors=[{instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParame\
ters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs7===errors){if(data1.approach!==void 0){let data2=data1.approach;const _errs8=errors;
if(errors===_errs8){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){const _errs10=errors;for(const key2 in data2){
if(!(key2==="type")){validate56.errors=[{instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/\
modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs10===errors){if(data2.type!==void 0){let data3=data2.
type;if(typeof data3!=="string"){validate56.errors=[{instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"\
#/properties/modelParameters/properties/approach/properties/type/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}];return false}if(!(data3==="supervised"||data3==="unsupervised"||data3==="reinforcement-learning"||data3===
"semi-supervised"||data3==="self-supervised")){validate56.errors=[{instancePath:instancePath+"/modelParameters/approach/\
type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/enum",keyword:"enum",params:{allowedValues:schema61.
properties.modelParameters.properties.approach.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false}}}}else{validate56.errors=[{instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/\
modelParameters/properties/approach/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data1.task!==void 0){const _errs13=errors;if(typeof data1.
task!=="string"){validate56.errors=[{instancePath:instancePath+"/modelParameters/task",schemaPath:"#/properties/modelPar\
ameters/properties/task/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs13===
errors}else{var valid2=true}if(valid2){if(data1.architectureFamily!==void 0){const _errs15=errors;if(typeof data1.architectureFamily!==
"string"){validate56.errors=[{instancePath:instancePath+"/modelParameters/architectureFamily",schemaPath:"#/properties/m\
odelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs15===errors}else{var valid2=true}if(valid2){if(data1.modelArchitecture!==void 0){const _errs17=errors;if(typeof data1.
modelArchitecture!=="string"){validate56.errors=[{instancePath:instancePath+"/modelParameters/modelArchitecture",schemaPath:"\
#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid2=_errs17===errors}else{var valid2=true}if(valid2){if(data1.datasets!==void 0){let data7=data1.
datasets;const _errs19=errors;if(errors===_errs19){if(Array.isArray(data7)){var valid4=true;const len0=data7.length;for(let i0=0;i0<
len0;i0++){let data8=data7[i0];const _errs21=errors;const _errs22=errors;let valid5=false;let passing0=null;const _errs23=errors;
if(!validate57(data8,{instancePath:instancePath+"/modelParameters/datasets/"+i0,parentData:data7,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors);errors=vErrors.length}var _valid0=_errs23===errors;
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
vErrors.push(err8)}errors++;validate56.errors=vErrors;return false}else{errors=_errs22;if(vErrors!==null){if(_errs22){vErrors.
length=_errs22}else{vErrors=null}}}var valid4=_errs21===errors;if(!valid4){break}}}else{validate56.errors=[{instancePath:instancePath+
"/modelParameters/datasets",schemaPath:"#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid2=_errs19===errors}else{var valid2=true}if(valid2){if(data1.inputs!==
void 0){let data10=data1.inputs;const _errs36=errors;if(errors===_errs36){if(Array.isArray(data10)){var valid10=true;const len1=data10.
length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];const _errs38=errors;const _errs39=errors;if(errors===_errs39){if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){const _errs41=errors;for(const key4 in data11){if(!(key4==="format")){validate56.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1,schemaPath:"#/definitions/inputOutputMLParameters/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs41===errors){if(data11.format!==void 0){if(typeof data11.format!=="string"){validate56.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1+"/format",schemaPath:"#/definitions/inputOutputMLParame\
ters/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}}else{validate56.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1,schemaPath:"#/definitions/inputOutputMLParameters/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid10=_errs38===errors;if(!valid10){
break}}}else{validate56.errors=[{instancePath:instancePath+"/modelParameters/inputs",schemaPath:"#/properties/modelParam\
eters/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid2=_errs36===
errors}else{var valid2=true}if(valid2){if(data1.outputs!==void 0){let data13=data1.outputs;const _errs44=errors;if(errors===
_errs44){if(Array.isArray(data13)){var valid13=true;const len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];
const _errs46=errors;const _errs47=errors;if(errors===_errs47){if(data14&&typeof data14=="object"&&!Array.isArray(data14)){
const _errs49=errors;for(const key5 in data14){if(!(key5==="format")){validate56.errors=[{instancePath:instancePath+"/mo\
delParameters/outputs/"+i2,schemaPath:"#/definitions/inputOutputMLParameters/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key5},message:"must NOT have additional properties"}];return false;break}}if(_errs49===
errors){if(data14.format!==void 0){if(typeof data14.format!=="string"){validate56.errors=[{instancePath:instancePath+"/m\
odelParameters/outputs/"+i2+"/format",schemaPath:"#/definitions/inputOutputMLParameters/properties/format/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}}else{validate56.errors=[{instancePath:instancePath+
"/modelParameters/outputs/"+i2,schemaPath:"#/definitions/inputOutputMLParameters/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}];return false}}var valid13=_errs46===errors;if(!valid13){break}}}else{validate56.errors=[
{instancePath:instancePath+"/modelParameters/outputs",schemaPath:"#/properties/modelParameters/properties/outputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid2=_errs44===errors}else{var valid2=true}}}}}}}}}else{
validate56.errors=[{instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs5===errors}else{var valid0=true}if(valid0){
if(data.quantitativeAnalysis!==void 0){let data16=data.quantitativeAnalysis;const _errs52=errors;if(errors===_errs52){if(data16&&
typeof data16=="object"&&!Array.isArray(data16)){const _errs54=errors;for(const key6 in data16){if(!(key6==="performance\
Metrics"||key6==="graphics")){validate56.errors=[{instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/proper\
ties/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"\
must NOT have additional properties"}];return false;break}}if(_errs54===errors){if(data16.performanceMetrics!==void 0){let data17=data16.
performanceMetrics;const _errs55=errors;if(errors===_errs55){if(Array.isArray(data17)){var valid17=true;const len3=data17.
length;for(let i3=0;i3<len3;i3++){let data18=data17[i3];const _errs57=errors;const _errs58=errors;if(errors===_errs58){if(data18&&
typeof data18=="object"&&!Array.isArray(data18)){const _errs60=errors;for(const key7 in data18){if(!(key7==="type"||key7===
"value"||key7==="slice"||key7==="confidenceInterval")){validate56.errors=[{instancePath:instancePath+"/quantitativeAnaly\
sis/performanceMetrics/"+i3,schemaPath:"#/definitions/performanceMetric/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key7},message:"must NOT have additional properties"}];return false;break}}if(_errs60===errors){
if(data18.type!==void 0){const _errs61=errors;if(typeof data18.type!=="string"){validate56.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/type",schemaPath:"#/definitions/performanceMetric/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs61===errors}else{var valid19=true}
if(valid19){if(data18.value!==void 0){const _errs63=errors;if(typeof data18.value!=="string"){validate56.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/value",schemaPath:"#/definitions/performanceMetric/properties/value/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs63===errors}else{var valid19=true}
if(valid19){if(data18.slice!==void 0){const _errs65=errors;if(typeof data18.slice!=="string"){validate56.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/slice",schemaPath:"#/definitions/performanceMetric/properties/slice/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs65===errors}else{var valid19=true}
if(valid19){if(data18.confidenceInterval!==void 0){let data22=data18.confidenceInterval;const _errs67=errors;if(errors===
_errs67){if(data22&&typeof data22=="object"&&!Array.isArray(data22)){const _errs69=errors;for(const key8 in data22){if(!(key8===
"lowerBound"||key8==="upperBound")){validate56.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceMetr\
ics/"+i3+"/confidenceInterval",schemaPath:"#/definitions/performanceMetric/properties/confidenceInterval/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties"}];return false;
break}}if(_errs69===errors){if(data22.lowerBound!==void 0){const _errs70=errors;if(typeof data22.lowerBound!=="string"){
validate56.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval/lowerB\
ound",schemaPath:"#/definitions/performanceMetric/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}];return false}var valid20=_errs70===errors}else{var valid20=true}if(valid20){
if(data22.upperBound!==void 0){const _errs72=errors;if(typeof data22.upperBound!=="string"){validate56.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval/upperBound",schemaPath:"#/definitions/performanceMet\
ric/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid20=_errs72===errors}else{var valid20=true}}}}else{validate56.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval",schemaPath:"#/definitions/performanceMetric/propert\
ies/confidenceInterval/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid19=_errs67===
errors}else{var valid19=true}}}}}}else{validate56.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceM\
etrics/"+i3,schemaPath:"#/definitions/performanceMetric/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}];return false}}var valid17=_errs57===errors;if(!valid17){break}}}else{validate56.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid16=_errs55===errors}else{var valid16=true}
if(valid16){if(data16.graphics!==void 0){const _errs74=errors;if(!validate58(data16.graphics,{instancePath:instancePath+
"/quantitativeAnalysis/graphics",parentData:data16,parentDataProperty:"graphics",rootData})){vErrors=vErrors===null?validate58.
errors:vErrors.concat(validate58.errors);errors=vErrors.length}var valid16=_errs74===errors}else{var valid16=true}}}}else{
validate56.errors=[{instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs52===errors}else{var valid0=true}
if(valid0){if(data.considerations!==void 0){let data26=data.considerations;const _errs75=errors;if(errors===_errs75){if(data26&&
typeof data26=="object"&&!Array.isArray(data26)){const _errs77=errors;for(const key9 in data26){if(!(key9==="users"||key9===
"useCases"||key9==="technicalLimitations"||key9==="performanceTradeoffs"||key9==="ethicalConsiderations"||key9==="enviro\
nmentalConsiderations"||key9==="fairnessAssessments")){validate56.errors=[{instancePath:instancePath+"/considerations",schemaPath:"\
#/properties/considerations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"\
must NOT have additional properties"}];return false;break}}if(_errs77===errors){if(data26.users!==void 0){let data27=data26.
users;const _errs78=errors;if(errors===_errs78){if(Array.isArray(data27)){var valid22=true;const len4=data27.length;for(let i4=0;i4<
len4;i4++){const _errs80=errors;if(typeof data27[i4]!=="string"){validate56.errors=[{instancePath:instancePath+"/conside\
rations/users/"+i4,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid22=_errs80===errors;if(!valid22){break}}}else{validate56.errors=[
{instancePath:instancePath+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid21=_errs78===errors}else{var valid21=true}if(valid21){
if(data26.useCases!==void 0){let data29=data26.useCases;const _errs82=errors;if(errors===_errs82){if(Array.isArray(data29)){
var valid23=true;const len5=data29.length;for(let i5=0;i5<len5;i5++){const _errs84=errors;if(typeof data29[i5]!=="string"){
validate56.errors=[{instancePath:instancePath+"/considerations/useCases/"+i5,schemaPath:"#/properties/considerations/pro\
perties/useCases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid23=_errs84===
errors;if(!valid23){break}}}else{validate56.errors=[{instancePath:instancePath+"/considerations/useCases",schemaPath:"#/\
properties/considerations/properties/useCases/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs82===errors}else{var valid21=true}if(valid21){if(data26.technicalLimitations!==void 0){let data31=data26.
technicalLimitations;const _errs86=errors;if(errors===_errs86){if(Array.isArray(data31)){var valid24=true;const len6=data31.
length;for(let i6=0;i6<len6;i6++){const _errs88=errors;if(typeof data31[i6]!=="string"){validate56.errors=[{instancePath:instancePath+
"/considerations/technicalLimitations/"+i6,schemaPath:"#/properties/considerations/properties/technicalLimitations/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid24=_errs88===errors;if(!valid24){
break}}}else{validate56.errors=[{instancePath:instancePath+"/considerations/technicalLimitations",schemaPath:"#/properti\
es/considerations/properties/technicalLimitations/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs86===errors}else{var valid21=true}if(valid21){if(data26.performanceTradeoffs!==void 0){let data33=data26.
performanceTradeoffs;const _errs90=errors;if(errors===_errs90){if(Array.isArray(data33)){var valid25=true;const len7=data33.
length;for(let i7=0;i7<len7;i7++){const _errs92=errors;if(typeof data33[i7]!=="string"){validate56.errors=[{instancePath:instancePath+
"/considerations/performanceTradeoffs/"+i7,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid25=_errs92===errors;if(!valid25){
break}}}else{validate56.errors=[{instancePath:instancePath+"/considerations/performanceTradeoffs",schemaPath:"#/properti\
es/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs90===errors}else{var valid21=true}if(valid21){if(data26.ethicalConsiderations!==void 0){let data35=data26.
ethicalConsiderations;const _errs94=errors;if(errors===_errs94){if(Array.isArray(data35)){var valid26=true;const len8=data35.
length;for(let i8=0;i8<len8;i8++){let data36=data35[i8];const _errs96=errors;const _errs97=errors;if(errors===_errs97){if(data36&&
typeof data36=="object"&&!Array.isArray(data36)){const _errs99=errors;for(const key10 in data36){if(!(key10==="name"||key10===
"mitigationStrategy")){validate56.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+i8,schemaPath:"\
#/definitions/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},message:"must \
NOT have additional properties"}];return false;break}}if(_errs99===errors){if(data36.name!==void 0){const _errs100=errors;
if(typeof data36.name!=="string"){validate56.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+
i8+"/name",schemaPath:"#/definitions/risk/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid28=_errs100===errors}else{var valid28=true}if(valid28){if(data36.mitigationStrategy!==void 0){
const _errs102=errors;if(typeof data36.mitigationStrategy!=="string"){validate56.errors=[{instancePath:instancePath+"/co\
nsiderations/ethicalConsiderations/"+i8+"/mitigationStrategy",schemaPath:"#/definitions/risk/properties/mitigationStrate\
gy/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid28=_errs102===errors}else{
var valid28=true}}}}else{validate56.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+i8,schemaPath:"\
#/definitions/risk/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid26=_errs96===
errors;if(!valid26){break}}}else{validate56.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations",schemaPath:"\
#/properties/considerations/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}];return false}}var valid21=_errs94===errors}else{var valid21=true}if(valid21){if(data26.environmentalConsiderations!==
void 0){const _errs104=errors;if(!validate72(data26.environmentalConsiderations,{instancePath:instancePath+"/considerati\
ons/environmentalConsiderations",parentData:data26,parentDataProperty:"environmentalConsiderations",rootData})){vErrors=
vErrors===null?validate72.errors:vErrors.concat(validate72.errors);errors=vErrors.length}var valid21=_errs104===errors}else{
var valid21=true}if(valid21){if(data26.fairnessAssessments!==void 0){let data40=data26.fairnessAssessments;const _errs105=errors;
if(errors===_errs105){if(Array.isArray(data40)){var valid29=true;const len9=data40.length;for(let i9=0;i9<len9;i9++){let data41=data40[i9];
const _errs107=errors;const _errs108=errors;if(errors===_errs108){if(data41&&typeof data41=="object"&&!Array.isArray(data41)){
const _errs110=errors;for(const key11 in data41){if(!(key11==="groupAtRisk"||key11==="benefits"||key11==="harms"||key11===
"mitigationStrategy")){validate56.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9,schemaPath:"\
#/definitions/fairnessAssessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},
message:"must NOT have additional properties"}];return false;break}}if(_errs110===errors){if(data41.groupAtRisk!==void 0){
const _errs111=errors;if(typeof data41.groupAtRisk!=="string"){validate56.errors=[{instancePath:instancePath+"/considera\
tions/fairnessAssessments/"+i9+"/groupAtRisk",schemaPath:"#/definitions/fairnessAssessment/properties/groupAtRisk/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs111===errors}else{var valid31=true}
if(valid31){if(data41.benefits!==void 0){const _errs113=errors;if(typeof data41.benefits!=="string"){validate56.errors=[
{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9+"/benefits",schemaPath:"#/definitions/fairnessAsses\
sment/properties/benefits/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs113===
errors}else{var valid31=true}if(valid31){if(data41.harms!==void 0){const _errs115=errors;if(typeof data41.harms!=="strin\
g"){validate56.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9+"/harms",schemaPath:"#/defin\
itions/fairnessAssessment/properties/harms/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid31=_errs115===errors}else{var valid31=true}if(valid31){if(data41.mitigationStrategy!==void 0){const _errs117=errors;
if(typeof data41.mitigationStrategy!=="string"){validate56.errors=[{instancePath:instancePath+"/considerations/fairnessA\
ssessments/"+i9+"/mitigationStrategy",schemaPath:"#/definitions/fairnessAssessment/properties/mitigationStrategy/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs117===errors}else{var valid31=true}}}}}}else{
validate56.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9,schemaPath:"#/definitions/fairne\
ssAssessment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid29=_errs107===
errors;if(!valid29){break}}}else{validate56.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments",schemaPath:"\
#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}];return false}}var valid21=_errs105===errors}else{var valid21=true}}}}}}}}}else{validate56.errors=[{instancePath:instancePath+
"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs75===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data46=data.
properties;const _errs119=errors;if(errors===_errs119){if(Array.isArray(data46)){var valid32=true;const len10=data46.length;
for(let i10=0;i10<len10;i10++){let data47=data46[i10];const _errs121=errors;const _errs122=errors;if(errors===_errs122){
if(data47&&typeof data47=="object"&&!Array.isArray(data47)){let missing0;if(data47.name===void 0&&(missing0="name")){validate56.
errors=[{instancePath:instancePath+"/properties/"+i10,schemaPath:"#/definitions/property/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs124=errors;
for(const key12 in data47){if(!(key12==="name"||key12==="value")){validate56.errors=[{instancePath:instancePath+"/proper\
ties/"+i10,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},
message:"must NOT have additional properties"}];return false;break}}if(_errs124===errors){if(data47.name!==void 0){const _errs125=errors;
if(typeof data47.name!=="string"){validate56.errors=[{instancePath:instancePath+"/properties/"+i10+"/name",schemaPath:"#\
/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid34=_errs125===errors}else{var valid34=true}if(valid34){if(data47.value!==void 0){const _errs127=errors;if(typeof data47.
value!=="string"){validate56.errors=[{instancePath:instancePath+"/properties/"+i10+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid34=_errs127===
errors}else{var valid34=true}}}}}else{validate56.errors=[{instancePath:instancePath+"/properties/"+i10,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid32=_errs121===
errors;if(!valid32){break}}}else{validate56.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs119===errors}else{
var valid0=true}}}}}}}else{validate56.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate56.errors=vErrors;return errors===0}var schema91={"type":"object","additionalPro\
perties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","enum":["algorithm","certificate","pr\
otocol","related-crypto-material"]},"algorithmProperties":{"type":"object","additionalProperties":false,"properties":{"p\
rimitive":{"type":"string","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key\
-agree","kem","ae","combiner","other","unknown"]},"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},"\
executionEnvironment":{"type":"string","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware","\
other","unknown"]},"implementationPlatform":{"type":"string","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","ar\
mv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array",
"items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips\
140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+",
"cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-e\
al7+","other","unknown"]}},"mode":{"type":"string","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},
"padding":{"type":"string","enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},"cryptoFunctions":{"type":"\
array","items":{"type":"string","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verif\
y","encapsulate","decapsulate","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","minimum":0},"nistQuantum\
SecurityLevel":{"type":"integer","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","additionalProperti\
es":false,"properties":{"subjectName":{"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"string",
"format":"date-time"},"notValidAfter":{"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"#/definiti\
ons/refType"},"subjectPublicKeyRef":{"$ref":"#/definitions/refType"},"certificateFormat":{"type":"string"},"certificateE\
xtension":{"type":"string"}}},"relatedCryptoMaterialProperties":{"type":"object","additionalProperties":false,"propertie\
s":{"type":{"type":"string","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","ini\
tialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other",
"unknown"]},"id":{"type":"string"},"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated",
"compromised","destroyed"]},"algorithmRef":{"$ref":"#/definitions/refType"},"creationDate":{"type":"string","format":"da\
te-time"},"activationDate":{"type":"string","format":"date-time"},"updateDate":{"type":"string","format":"date-time"},"e\
xpirationDate":{"type":"string","format":"date-time"},"value":{"type":"string"},"size":{"type":"integer"},"format":{"typ\
e":"string"},"securedBy":{"$ref":"#/definitions/securedBy"}}},"protocolProperties":{"type":"object","additionalPropertie\
s":false,"properties":{"type":{"type":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"]},"versi\
on":{"type":"string"},"cipherSuites":{"type":"array","items":{"$ref":"#/definitions/cipherSuite"}},"ikev2TransformTypes":{
"type":"object","additionalProperties":false,"properties":{"encr":{"$ref":"#/definitions/cryptoRefArray"},"prf":{"$ref":"\
#/definitions/cryptoRefArray"},"integ":{"$ref":"#/definitions/cryptoRefArray"},"ke":{"$ref":"#/definitions/cryptoRefArra\
y"},"esn":{"type":"boolean"},"auth":{"$ref":"#/definitions/cryptoRefArray"}}},"cryptoRefArray":{"$ref":"#/definitions/cr\
yptoRefArray"}}},"oid":{"type":"string"}}};function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="mechanism"||key0==="algorithmRef")){validate83.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.mechanism!==void 0){const _errs2=errors;if(typeof data.mechanism!=="string"){validate83.errors=
[{instancePath:instancePath+"/mechanism",schemaPath:"#/properties/mechanism/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.algorithmRef!==
void 0){let data1=data.algorithmRef;const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(typeof data1==="strin\
g"){if(func5(data1)<1){validate83.errors=[{instancePath:instancePath+"/algorithmRef",schemaPath:"#/definitions/refType/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate83.
errors=[{instancePath:instancePath+"/algorithmRef",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{validate83.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate83.
errors=vErrors;return errors===0}function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="name"||key0==="algorithms"||key0==="identifiers")){validate85.errors=[{instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"}];return false;break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;if(typeof data.name!=="string"){
validate85.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.algorithms!==
void 0){let data1=data.algorithms;const _errs4=errors;if(errors===_errs4){if(Array.isArray(data1)){var valid1=true;const len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];const _errs6=errors;const _errs7=errors;if(errors===_errs7){if(typeof data2===
"string"){if(func5(data2)<1){validate85.errors=[{instancePath:instancePath+"/algorithms/"+i0,schemaPath:"#/definitions/r\
efType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate85.errors=[{instancePath:instancePath+"/algorithms/"+i0,schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid1=_errs6===errors;if(!valid1){break}}}else{validate85.errors=
[{instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.identifiers!==
void 0){let data3=data.identifiers;const _errs9=errors;if(errors===_errs9){if(Array.isArray(data3)){var valid3=true;const len1=data3.
length;for(let i1=0;i1<len1;i1++){const _errs11=errors;if(typeof data3[i1]!=="string"){validate85.errors=[{instancePath:instancePath+
"/identifiers/"+i1,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}];return false}var valid3=_errs11===errors;if(!valid3){break}}}else{validate85.errors=[{instancePath:instancePath+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs9===errors}else{var valid0=true}}}}}else{validate85.errors=[{instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate85.errors=vErrors;return errors===
0}function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(Array.isArray(data)){var valid0=true;const len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];
const _errs1=errors;const _errs2=errors;if(errors===_errs2){if(typeof data0==="string"){if(func5(data0)<1){validate87.errors=
[{instancePath:instancePath+"/"+i0,schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}];return false}}else{validate87.errors=[{instancePath:instancePath+"/"+i0,schemaPath:"\
#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs1===
errors;if(!valid0){break}}}else{validate87.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}validate87.errors=vErrors;return errors===0}function validate82(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.assetType===void 0&&(missing0="assetType")){validate82.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="assetType"||key0==="algorithmProperties"||
key0==="certificateProperties"||key0==="relatedCryptoMaterialProperties"||key0==="protocolProperties"||key0==="oid")){validate82.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.assetType!==void 0){let data0=data.
assetType;const _errs2=errors;if(typeof data0!=="string"){validate82.errors=[{instancePath:instancePath+"/assetType",schemaPath:"\
#/properties/assetType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data0===
"algorithm"||data0==="certificate"||data0==="protocol"||data0==="related-crypto-material")){validate82.errors=[{instancePath:instancePath+
"/assetType",schemaPath:"#/properties/assetType/enum",keyword:"enum",params:{allowedValues:schema91.properties.assetType.
enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.algorithmProperties!==void 0){let data1=data.algorithmProperties;const _errs4=errors;if(errors===_errs4){
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){const _errs6=errors;for(const key1 in data1){if(!func2.call(schema91.
properties.algorithmProperties.properties,key1)){validate82.errors=[{instancePath:instancePath+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties"}];return false;break}}if(_errs6===errors){if(data1.primitive!==void 0){let data2=data1.
primitive;const _errs7=errors;if(typeof data2!=="string"){validate82.errors=[{instancePath:instancePath+"/algorithmPrope\
rties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}];return false}if(!(data2==="drbg"||data2==="mac"||data2==="block-cipher"||data2==="stre\
am-cipher"||data2==="signature"||data2==="hash"||data2==="pke"||data2==="xof"||data2==="kdf"||data2==="key-agree"||data2===
"kem"||data2==="ae"||data2==="combiner"||data2==="other"||data2==="unknown")){validate82.errors=[{instancePath:instancePath+
"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/enum",keyword:"enum",
params:{allowedValues:schema91.properties.algorithmProperties.properties.primitive.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid1=_errs7===errors}else{var valid1=true}if(valid1){if(data1.parameterSetIdentifier!==
void 0){const _errs9=errors;if(typeof data1.parameterSetIdentifier!=="string"){validate82.errors=[{instancePath:instancePath+
"/algorithmProperties/parameterSetIdentifier",schemaPath:"#/properties/algorithmProperties/properties/parameterSetIdenti\
fier/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid1=_errs9===errors}else{
var valid1=true}if(valid1){if(data1.curve!==void 0){const _errs11=errors;if(typeof data1.curve!=="string"){validate82.errors=
[{instancePath:instancePath+"/algorithmProperties/curve",schemaPath:"#/properties/algorithmProperties/properties/curve/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid1=_errs11===errors}else{var valid1=true}
if(valid1){if(data1.executionEnvironment!==void 0){let data5=data1.executionEnvironment;const _errs13=errors;if(typeof data5!==
"string"){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/executionEnvironment",schemaPath:"#/proper\
ties/algorithmProperties/properties/executionEnvironment/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}];return false}if(!(data5==="software-plain-ram"||data5==="software-encrypted-ram"||data5==="software-tee"||data5===
"hardware"||data5==="other"||data5==="unknown")){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/exe\
cutionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/enum",keyword:"enum",params:{
allowedValues:schema91.properties.algorithmProperties.properties.executionEnvironment.enum},message:"must be equal to on\
e of the allowed values"}];return false}var valid1=_errs13===errors}else{var valid1=true}if(valid1){if(data1.implementationPlatform!==
void 0){let data6=data1.implementationPlatform;const _errs15=errors;if(typeof data6!=="string"){validate82.errors=[{instancePath:instancePath+
"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlat\
form/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6==="generic"||data6===
"x86_32"||data6==="x86_64"||data6==="armv7-a"||data6==="armv7-m"||data6==="armv8-a"||data6==="armv8-m"||data6==="armv9-a"||
data6==="armv9-m"||data6==="s390x"||data6==="ppc64"||data6==="ppc64le"||data6==="other"||data6==="unknown")){validate82.
errors=[{instancePath:instancePath+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmPrope\
rties/properties/implementationPlatform/enum",keyword:"enum",params:{allowedValues:schema91.properties.algorithmProperties.
properties.implementationPlatform.enum},message:"must be equal to one of the allowed values"}];return false}var valid1=_errs15===
errors}else{var valid1=true}if(valid1){if(data1.certificationLevel!==void 0){let data7=data1.certificationLevel;const _errs17=errors;
if(errors===_errs17){if(Array.isArray(data7)){var valid2=true;const len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];
const _errs19=errors;if(typeof data8!=="string"){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/cer\
tificationLevel/"+i0,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}];return false}if(!(data8==="none"||data8==="fips140-1-l1"||data8==="\
fips140-1-l2"||data8==="fips140-1-l3"||data8==="fips140-1-l4"||data8==="fips140-2-l1"||data8==="fips140-2-l2"||data8==="\
fips140-2-l3"||data8==="fips140-2-l4"||data8==="fips140-3-l1"||data8==="fips140-3-l2"||data8==="fips140-3-l3"||data8==="\
fips140-3-l4"||data8==="cc-eal1"||data8==="cc-eal1+"||data8==="cc-eal2"||data8==="cc-eal2+"||data8==="cc-eal3"||data8===
"cc-eal3+"||data8==="cc-eal4"||data8==="cc-eal4+"||data8==="cc-eal5"||data8==="cc-eal5+"||data8==="cc-eal6"||data8==="cc\
-eal6+"||data8==="cc-eal7"||data8==="cc-eal7+"||data8==="other"||data8==="unknown")){validate82.errors=[{instancePath:instancePath+
"/algorithmProperties/certificationLevel/"+i0,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel\
/items/enum",keyword:"enum",params:{allowedValues:schema91.properties.algorithmProperties.properties.certificationLevel.
items.enum},message:"must be equal to one of the allowed values"}];return false}var valid2=_errs19===errors;if(!valid2){
break}}}else{validate82.errors=[{instancePath:instancePath+"/algorithmProperties/certificationLevel",schemaPath:"#/prope\
rties/algorithmProperties/properties/certificationLevel/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}];return false}}var valid1=_errs17===errors}else{var valid1=true}if(valid1){if(data1.mode!==void 0){let data9=data1.mode;
const _errs21=errors;if(typeof data9!=="string"){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/mod\
e",schemaPath:"#/properties/algorithmProperties/properties/mode/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}if(!(data9==="cbc"||data9==="ecb"||data9==="ccm"||data9==="gcm"||data9==="cfb"||data9==="ofb"||
data9==="ctr"||data9==="other"||data9==="unknown")){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/\
mode",schemaPath:"#/properties/algorithmProperties/properties/mode/enum",keyword:"enum",params:{allowedValues:schema91.properties.
algorithmProperties.properties.mode.enum},message:"must be equal to one of the allowed values"}];return false}var valid1=_errs21===
errors}else{var valid1=true}if(valid1){if(data1.padding!==void 0){let data10=data1.padding;const _errs23=errors;if(typeof data10!==
"string"){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/padding",schemaPath:"#/properties/algorith\
mProperties/properties/padding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data10===
"pkcs5"||data10==="pkcs7"||data10==="pkcs1v15"||data10==="oaep"||data10==="raw"||data10==="other"||data10==="unknown")){
validate82.errors=[{instancePath:instancePath+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmPropertie\
s/properties/padding/enum",keyword:"enum",params:{allowedValues:schema91.properties.algorithmProperties.properties.padding.
enum},message:"must be equal to one of the allowed values"}];return false}var valid1=_errs23===errors}else{var valid1=true}
if(valid1){if(data1.cryptoFunctions!==void 0){let data11=data1.cryptoFunctions;const _errs25=errors;if(errors===_errs25){
if(Array.isArray(data11)){var valid3=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){let data12=data11[i1];const _errs27=errors;
if(typeof data12!=="string"){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/cryptoFunctions/"+i1,schemaPath:"\
#/properties/algorithmProperties/properties/cryptoFunctions/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}];return false}if(!(data12==="generate"||data12==="keygen"||data12==="encrypt"||data12==="decrypt"||data12===
"digest"||data12==="tag"||data12==="keyderive"||data12==="sign"||data12==="verify"||data12==="encapsulate"||data12==="de\
capsulate"||data12==="other"||data12==="unknown")){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/c\
ryptoFunctions/"+i1,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/enum",keyword:"enum",params:{
allowedValues:schema91.properties.algorithmProperties.properties.cryptoFunctions.items.enum},message:"must be equal to o\
ne of the allowed values"}];return false}var valid3=_errs27===errors;if(!valid3){break}}}else{validate82.errors=[{instancePath:instancePath+
"/algorithmProperties/cryptoFunctions",schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid1=_errs25===errors}else{var valid1=true}if(valid1){
if(data1.classicalSecurityLevel!==void 0){let data13=data1.classicalSecurityLevel;const _errs29=errors;if(!(typeof data13==
"number"&&(!(data13%1)&&!isNaN(data13)))){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/classicalS\
ecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}];return false}if(errors===_errs29){if(typeof data13=="number"){if(data13<0||isNaN(
data13)){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/prope\
rties/algorithmProperties/properties/classicalSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}];return false}}}var valid1=_errs29===errors}else{var valid1=true}if(valid1){if(data1.nistQuantumSecurityLevel!==
void 0){let data14=data1.nistQuantumSecurityLevel;const _errs31=errors;if(!(typeof data14=="number"&&(!(data14%1)&&!isNaN(
data14)))){validate82.errors=[{instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/p\
roperties/algorithmProperties/properties/nistQuantumSecurityLevel/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}];return false}if(errors===_errs31){if(typeof data14=="number"){if(data14>6||isNaN(data14)){validate82.
errors=[{instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmPro\
perties/properties/nistQuantumSecurityLevel/maximum",keyword:"maximum",params:{comparison:"<=",limit:6},message:"must be\
 <= 6"}];return false}else{if(data14<0||isNaN(data14)){validate82.errors=[{instancePath:instancePath+"/algorithmProperti\
es/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}];return false}}}}var valid1=_errs31===errors}else{var valid1=true}}}}}}}}}}}}}else{
validate82.errors=[{instancePath:instancePath+"/algorithmProperties",schemaPath:"#/properties/algorithmProperties/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs4===errors}else{var valid0=true}
if(valid0){if(data.certificateProperties!==void 0){let data15=data.certificateProperties;const _errs33=errors;if(errors===
_errs33){if(data15&&typeof data15=="object"&&!Array.isArray(data15)){const _errs35=errors;for(const key2 in data15){if(!(key2===
"subjectName"||key2==="issuerName"||key2==="notValidBefore"||key2==="notValidAfter"||key2==="signatureAlgorithmRef"||key2===
"subjectPublicKeyRef"||key2==="certificateFormat"||key2==="certificateExtension")){validate82.errors=[{instancePath:instancePath+
"/certificateProperties",schemaPath:"#/properties/certificateProperties/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs35===errors){
if(data15.subjectName!==void 0){const _errs36=errors;if(typeof data15.subjectName!=="string"){validate82.errors=[{instancePath:instancePath+
"/certificateProperties/subjectName",schemaPath:"#/properties/certificateProperties/properties/subjectName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs36===errors}else{var valid4=true}if(valid4){
if(data15.issuerName!==void 0){const _errs38=errors;if(typeof data15.issuerName!=="string"){validate82.errors=[{instancePath:instancePath+
"/certificateProperties/issuerName",schemaPath:"#/properties/certificateProperties/properties/issuerName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs38===errors}else{var valid4=true}if(valid4){
if(data15.notValidBefore!==void 0){let data18=data15.notValidBefore;const _errs40=errors;if(errors===_errs40){if(errors===
_errs40){if(typeof data18==="string"){if(!formats0.validate(data18)){validate82.errors=[{instancePath:instancePath+"/cer\
tificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{validate82.errors=[{instancePath:instancePath+
"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}var valid4=_errs40===errors}else{var valid4=true}
if(valid4){if(data15.notValidAfter!==void 0){let data19=data15.notValidAfter;const _errs42=errors;if(errors===_errs42){if(errors===
_errs42){if(typeof data19==="string"){if(!formats0.validate(data19)){validate82.errors=[{instancePath:instancePath+"/cer\
tificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{validate82.errors=[{instancePath:instancePath+
"/certificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}var valid4=_errs42===errors}else{var valid4=true}
if(valid4){if(data15.signatureAlgorithmRef!==void 0){let data20=data15.signatureAlgorithmRef;const _errs44=errors;const _errs45=errors;
if(errors===_errs45){if(typeof data20==="string"){if(func5(data20)<1){validate82.errors=[{instancePath:instancePath+"/ce\
rtificateProperties/signatureAlgorithmRef",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate82.errors=[{instancePath:instancePath+"/cer\
tificateProperties/signatureAlgorithmRef",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}}var valid4=_errs44===errors}else{var valid4=true}if(valid4){if(data15.subjectPublicKeyRef!==
void 0){let data21=data15.subjectPublicKeyRef;const _errs47=errors;const _errs48=errors;if(errors===_errs48){if(typeof data21===
"string"){if(func5(data21)<1){validate82.errors=[{instancePath:instancePath+"/certificateProperties/subjectPublicKeyRef",
schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"}];return false}}else{validate82.errors=[{instancePath:instancePath+"/certificateProperties/subjectPublicKeyRef",
schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid4=_errs47===
errors}else{var valid4=true}if(valid4){if(data15.certificateFormat!==void 0){const _errs50=errors;if(typeof data15.certificateFormat!==
"string"){validate82.errors=[{instancePath:instancePath+"/certificateProperties/certificateFormat",schemaPath:"#/propert\
ies/certificateProperties/properties/certificateFormat/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}];return false}var valid4=_errs50===errors}else{var valid4=true}if(valid4){if(data15.certificateExtension!==void 0){
const _errs52=errors;if(typeof data15.certificateExtension!=="string"){validate82.errors=[{instancePath:instancePath+"/c\
ertificateProperties/certificateExtension",schemaPath:"#/properties/certificateProperties/properties/certificateExtensio\
n/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs52===errors}else{var valid4=true}}}}}}}}}}else{
validate82.errors=[{instancePath:instancePath+"/certificateProperties",schemaPath:"#/properties/certificateProperties/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs33===errors}else{var valid0=true}
if(valid0){if(data.relatedCryptoMaterialProperties!==void 0){let data24=data.relatedCryptoMaterialProperties;const _errs54=errors;
if(errors===_errs54){if(data24&&typeof data24=="object"&&!Array.isArray(data24)){const _errs56=errors;for(const key3 in data24){
if(!func2.call(schema91.properties.relatedCryptoMaterialProperties.properties,key3)){validate82.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"}];return false;break}}
if(_errs56===errors){if(data24.type!==void 0){let data25=data24.type;const _errs57=errors;if(typeof data25!=="string"){validate82.
errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMateria\
lProperties/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data25===
"private-key"||data25==="public-key"||data25==="secret-key"||data25==="key"||data25==="ciphertext"||data25==="signature"||
data25==="digest"||data25==="initialization-vector"||data25==="nonce"||data25==="seed"||data25==="salt"||data25==="share\
d-secret"||data25==="tag"||data25==="additional-data"||data25==="password"||data25==="credential"||data25==="token"||data25===
"other"||data25==="unknown")){validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/type",schemaPath:"\
#/properties/relatedCryptoMaterialProperties/properties/type/enum",keyword:"enum",params:{allowedValues:schema91.properties.
relatedCryptoMaterialProperties.properties.type.enum},message:"must be equal to one of the allowed values"}];return false}
var valid7=_errs57===errors}else{var valid7=true}if(valid7){if(data24.id!==void 0){const _errs59=errors;if(typeof data24.
id!=="string"){validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/id",schemaPath:"#/propert\
ies/relatedCryptoMaterialProperties/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid7=_errs59===errors}else{var valid7=true}if(valid7){if(data24.state!==void 0){let data27=data24.state;
const _errs61=errors;if(typeof data27!=="string"){validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialP\
roperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}if(!(data27==="pre-activation"||data27==="active"||data27==="susp\
ended"||data27==="deactivated"||data27==="compromised"||data27==="destroyed")){validate82.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/enum",
keyword:"enum",params:{allowedValues:schema91.properties.relatedCryptoMaterialProperties.properties.state.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid7=_errs61===errors}else{var valid7=true}if(valid7){if(data24.
algorithmRef!==void 0){let data28=data24.algorithmRef;const _errs63=errors;const _errs64=errors;if(errors===_errs64){if(typeof data28===
"string"){if(func5(data28)<1){validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/algorithmR\
ef",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}];return false}}else{validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/algor\
ithmRef",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid7=_errs63===errors}else{var valid7=true}if(valid7){if(data24.creationDate!==void 0){let data29=data24.creationDate;
const _errs66=errors;if(errors===_errs66){if(errors===_errs66){if(typeof data29==="string"){if(!formats0.validate(data29)){
validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/r\
elatedCryptoMaterialProperties/properties/creationDate/format",keyword:"format",params:{format:"date-time"},message:'mus\
t match format "date-time"'}];return false}}else{validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialPr\
operties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}];return false}}}var valid7=_errs66===errors}else{var valid7=true}if(valid7){
if(data24.activationDate!==void 0){let data30=data24.activationDate;const _errs68=errors;if(errors===_errs68){if(errors===
_errs68){if(typeof data30==="string"){if(!formats0.validate(data30)){validate82.errors=[{instancePath:instancePath+"/rel\
atedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activat\
ionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{
validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties\
/relatedCryptoMaterialProperties/properties/activationDate/type",keyword:"type",params:{type:"string"},message:"must be \
string"}];return false}}}var valid7=_errs68===errors}else{var valid7=true}if(valid7){if(data24.updateDate!==void 0){let data31=data24.
updateDate;const _errs70=errors;if(errors===_errs70){if(errors===_errs70){if(typeof data31==="string"){if(!formats0.validate(
data31)){validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/prope\
rties/relatedCryptoMaterialProperties/properties/updateDate/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}];return false}}else{validate82.errors=[{instancePath:instancePath+"/relatedCryptoMateria\
lProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}];return false}}}var valid7=_errs70===errors}else{var valid7=true}if(valid7){
if(data24.expirationDate!==void 0){let data32=data24.expirationDate;const _errs72=errors;if(errors===_errs72){if(errors===
_errs72){if(typeof data32==="string"){if(!formats0.validate(data32)){validate82.errors=[{instancePath:instancePath+"/rel\
atedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirat\
ionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{
validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties\
/relatedCryptoMaterialProperties/properties/expirationDate/type",keyword:"type",params:{type:"string"},message:"must be \
string"}];return false}}}var valid7=_errs72===errors}else{var valid7=true}if(valid7){if(data24.value!==void 0){const _errs74=errors;
if(typeof data24.value!=="string"){validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/value",
schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid7=_errs74===errors}else{var valid7=true}if(valid7){if(data24.size!==void 0){let data34=data24.
size;const _errs76=errors;if(!(typeof data34=="number"&&(!(data34%1)&&!isNaN(data34)))){validate82.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties/size",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/size/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}];return false}var valid7=_errs76===errors}else{var valid7=true}
if(valid7){if(data24.format!==void 0){const _errs78=errors;if(typeof data24.format!=="string"){validate82.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties/format",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/format/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs78===errors}else{var valid7=true}
if(valid7){if(data24.securedBy!==void 0){const _errs80=errors;if(!validate83(data24.securedBy,{instancePath:instancePath+
"/relatedCryptoMaterialProperties/securedBy",parentData:data24,parentDataProperty:"securedBy",rootData})){vErrors=vErrors===
null?validate83.errors:vErrors.concat(validate83.errors);errors=vErrors.length}var valid7=_errs80===errors}else{var valid7=true}}}}}}}}}}}}}}else{
validate82.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoM\
aterialProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs54===
errors}else{var valid0=true}if(valid0){if(data.protocolProperties!==void 0){let data37=data.protocolProperties;const _errs81=errors;
if(errors===_errs81){if(data37&&typeof data37=="object"&&!Array.isArray(data37)){const _errs83=errors;for(const key4 in data37){
if(!(key4==="type"||key4==="version"||key4==="cipherSuites"||key4==="ikev2TransformTypes"||key4==="cryptoRefArray")){validate82.
errors=[{instancePath:instancePath+"/protocolProperties",schemaPath:"#/properties/protocolProperties/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"}];return false;
break}}if(_errs83===errors){if(data37.type!==void 0){let data38=data37.type;const _errs84=errors;if(typeof data38!=="str\
ing"){validate82.errors=[{instancePath:instancePath+"/protocolProperties/type",schemaPath:"#/properties/protocolProperti\
es/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data38==="tl\
s"||data38==="ssh"||data38==="ipsec"||data38==="ike"||data38==="sstp"||data38==="wpa"||data38==="other"||data38==="unkno\
wn")){validate82.errors=[{instancePath:instancePath+"/protocolProperties/type",schemaPath:"#/properties/protocolProperti\
es/properties/type/enum",keyword:"enum",params:{allowedValues:schema91.properties.protocolProperties.properties.type.enum},
message:"must be equal to one of the allowed values"}];return false}var valid9=_errs84===errors}else{var valid9=true}if(valid9){
if(data37.version!==void 0){const _errs86=errors;if(typeof data37.version!=="string"){validate82.errors=[{instancePath:instancePath+
"/protocolProperties/version",schemaPath:"#/properties/protocolProperties/properties/version/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid9=_errs86===errors}else{var valid9=true}if(valid9){if(data37.
cipherSuites!==void 0){let data40=data37.cipherSuites;const _errs88=errors;if(errors===_errs88){if(Array.isArray(data40)){
var valid10=true;const len2=data40.length;for(let i2=0;i2<len2;i2++){const _errs90=errors;if(!validate85(data40[i2],{instancePath:instancePath+
"/protocolProperties/cipherSuites/"+i2,parentData:data40,parentDataProperty:i2,rootData})){vErrors=vErrors===null?validate85.
errors:vErrors.concat(validate85.errors);errors=vErrors.length}var valid10=_errs90===errors;if(!valid10){break}}}else{validate82.
errors=[{instancePath:instancePath+"/protocolProperties/cipherSuites",schemaPath:"#/properties/protocolProperties/proper\
ties/cipherSuites/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid9=_errs88===
errors}else{var valid9=true}if(valid9){if(data37.ikev2TransformTypes!==void 0){let data42=data37.ikev2TransformTypes;const _errs91=errors;
if(errors===_errs91){if(data42&&typeof data42=="object"&&!Array.isArray(data42)){const _errs93=errors;for(const key5 in data42){
if(!(key5==="encr"||key5==="prf"||key5==="integ"||key5==="ke"||key5==="esn"||key5==="auth")){validate82.errors=[{instancePath:instancePath+
"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional pro\
perties"}];return false;break}}if(_errs93===errors){if(data42.encr!==void 0){const _errs94=errors;if(!validate87(data42.
encr,{instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/encr",parentData:data42,parentDataProperty:"enc\
r",rootData})){vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors);errors=vErrors.length}var valid11=_errs94===
errors}else{var valid11=true}if(valid11){if(data42.prf!==void 0){const _errs95=errors;if(!validate87(data42.prf,{instancePath:instancePath+
"/protocolProperties/ikev2TransformTypes/prf",parentData:data42,parentDataProperty:"prf",rootData})){vErrors=vErrors===null?
validate87.errors:vErrors.concat(validate87.errors);errors=vErrors.length}var valid11=_errs95===errors}else{var valid11=true}
if(valid11){if(data42.integ!==void 0){const _errs96=errors;if(!validate87(data42.integ,{instancePath:instancePath+"/prot\
ocolProperties/ikev2TransformTypes/integ",parentData:data42,parentDataProperty:"integ",rootData})){vErrors=vErrors===null?
validate87.errors:vErrors.concat(validate87.errors);errors=vErrors.length}var valid11=_errs96===errors}else{var valid11=true}
if(valid11){if(data42.ke!==void 0){const _errs97=errors;if(!validate87(data42.ke,{instancePath:instancePath+"/protocolPr\
operties/ikev2TransformTypes/ke",parentData:data42,parentDataProperty:"ke",rootData})){vErrors=vErrors===null?validate87.
errors:vErrors.concat(validate87.errors);errors=vErrors.length}var valid11=_errs97===errors}else{var valid11=true}if(valid11){
if(data42.esn!==void 0){const _errs98=errors;if(typeof data42.esn!=="boolean"){validate82.errors=[{instancePath:instancePath+
"/protocolProperties/ikev2TransformTypes/esn",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes\
/properties/esn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}var valid11=_errs98===
errors}else{var valid11=true}if(valid11){if(data42.auth!==void 0){const _errs100=errors;if(!validate87(data42.auth,{instancePath:instancePath+
"/protocolProperties/ikev2TransformTypes/auth",parentData:data42,parentDataProperty:"auth",rootData})){vErrors=vErrors===
null?validate87.errors:vErrors.concat(validate87.errors);errors=vErrors.length}var valid11=_errs100===errors}else{var valid11=true}}}}}}}}else{
validate82.errors=[{instancePath:instancePath+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protoco\
lProperties/properties/ikev2TransformTypes/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid9=_errs91===errors}else{var valid9=true}if(valid9){if(data37.cryptoRefArray!==void 0){const _errs101=errors;if(!validate87(
data37.cryptoRefArray,{instancePath:instancePath+"/protocolProperties/cryptoRefArray",parentData:data37,parentDataProperty:"\
cryptoRefArray",rootData})){vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors);errors=vErrors.length}
var valid9=_errs101===errors}else{var valid9=true}}}}}}}else{validate82.errors=[{instancePath:instancePath+"/protocolPro\
perties",schemaPath:"#/properties/protocolProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid0=_errs81===errors}else{var valid0=true}if(valid0){if(data.oid!==void 0){const _errs102=errors;if(typeof data.
oid!=="string"){validate82.errors=[{instancePath:instancePath+"/oid",schemaPath:"#/properties/oid/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs102===errors}else{var valid0=true}}}}}}}}}else{validate82.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate82.errors=vErrors;return errors===0}var schema105={"type":"object","required":["algorithm","value"],"additionalP\
roperties":false,"properties":{"algorithm":{"oneOf":[{"type":"string","enum":["RS256","RS384","RS512","PS256","PS384","P\
S512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{"type":"string","format":"uri"}]},"keyId":{"t\
ype":"string"},"publicKey":{"$ref":"#/definitions/publicKey"},"certificatePath":{"type":"array","items":{"type":"string"}},
"excludes":{"type":"array","items":{"type":"string"}},"value":{"type":"string"}}};var formats30=require_sallyport_cyclonedx_formats().
uri;var schema106={"type":"object","required":["kty"],"additionalProperties":true,"properties":{"kty":{"$ref":"#/definit\
ions/keyType"}},"allOf":[{"if":{"properties":{"kty":{"const":"EC"}}},"then":{"required":["kty","crv","x","y"],"additiona\
lProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","enum":["P-256","P-384","\
P-521"]},"x":{"type":"string"},"y":{"type":"string"}}}},{"if":{"properties":{"kty":{"const":"OKP"}}},"then":{"required":[
"kty","crv","x"],"additionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string",
"enum":["Ed25519","Ed448"]},"x":{"type":"string"}}}},{"if":{"properties":{"kty":{"const":"RSA"}}},"then":{"required":["k\
ty","n","e"],"additionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"n":{"type":"string"},"e":{
"type":"string"}}}}]};var schema107={"type":"string","enum":["EC","OKP","RSA"]};function validate98(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;const _errs2=errors;let valid1=true;
const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kty!==void 0){if("EC"!==data.kty){const err0={};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}}var _valid0=_errs3===errors;errors=_errs2;if(vErrors!==
null){if(_errs2){vErrors.length=_errs2}else{vErrors=null}}if(_valid0){const _errs5=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.kty===void 0&&(missing0="kty")||data.crv===void 0&&(missing0="crv")||data.x===
void 0&&(missing0="x")||data.y===void 0&&(missing0="y")){validate98.errors=[{instancePath,schemaPath:"#/allOf/0/then/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{
const _errs6=errors;for(const key0 in data){if(!(key0==="kty"||key0==="crv"||key0==="x"||key0==="y")){validate98.errors=
[{instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs6===errors){if(data.kty!==void 0){let data1=data.
kty;const _errs7=errors;if(typeof data1!=="string"){validate98.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/d\
efinitions/keyType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="EC"||
data1==="OKP"||data1==="RSA")){validate98.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/en\
um",keyword:"enum",params:{allowedValues:schema107.enum},message:"must be equal to one of the allowed values"}];return false}
var valid3=_errs7===errors}else{var valid3=true}if(valid3){if(data.crv!==void 0){let data2=data.crv;const _errs10=errors;
if(typeof data2!=="string"){validate98.errors=[{instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/c\
rv/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data2==="P-256"||data2==="P-\
384"||data2==="P-521")){validate98.errors=[{instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/crv/e\
num",keyword:"enum",params:{allowedValues:schema106.allOf[0].then.properties.crv.enum},message:"must be equal to one of \
the allowed values"}];return false}var valid3=_errs10===errors}else{var valid3=true}if(valid3){if(data.x!==void 0){const _errs12=errors;
if(typeof data.x!=="string"){validate98.errors=[{instancePath:instancePath+"/x",schemaPath:"#/allOf/0/then/properties/x/\
type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs12===errors}else{var valid3=true}
if(valid3){if(data.y!==void 0){const _errs14=errors;if(typeof data.y!=="string"){validate98.errors=[{instancePath:instancePath+
"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs14===errors}else{var valid3=true}}}}}}}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){const err1={
instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++;validate98.errors=vErrors;return false}var valid0=_errs1===errors;
if(valid0){const _errs16=errors;const _errs17=errors;let valid5=true;const _errs18=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.kty!==void 0){if("OKP"!==data.kty){const err2={};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}}var _valid1=_errs18===errors;errors=_errs17;if(vErrors!==null){if(_errs17){vErrors.length=_errs17}else{
vErrors=null}}if(_valid1){const _errs20=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.
kty===void 0&&(missing1="kty")||data.crv===void 0&&(missing1="crv")||data.x===void 0&&(missing1="x")){validate98.errors=
[{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:missing1},message:"must h\
ave required property '"+missing1+"'"}];return false}else{const _errs21=errors;for(const key1 in data){if(!(key1==="kty"||
key1==="crv"||key1==="x")){validate98.errors=[{instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}
if(_errs21===errors){if(data.kty!==void 0){let data6=data.kty;const _errs22=errors;if(typeof data6!=="string"){validate98.
errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}if(!(data6==="EC"||data6==="OKP"||data6==="RSA")){validate98.errors=[{instancePath:instancePath+
"/kty",schemaPath:"#/definitions/keyType/enum",keyword:"enum",params:{allowedValues:schema107.enum},message:"must be equ\
al to one of the allowed values"}];return false}var valid7=_errs22===errors}else{var valid7=true}if(valid7){if(data.crv!==
void 0){let data7=data.crv;const _errs25=errors;if(typeof data7!=="string"){validate98.errors=[{instancePath:instancePath+
"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data7==="Ed25519"||data7==="Ed448")){validate98.errors=[{instancePath:instancePath+"/crv",schemaPath:"\
#/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:schema106.allOf[1].then.properties.crv.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid7=_errs25===errors}else{var valid7=true}if(valid7){if(data.
x!==void 0){const _errs27=errors;if(typeof data.x!=="string"){validate98.errors=[{instancePath:instancePath+"/x",schemaPath:"\
#/allOf/1/then/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs27===
errors}else{var valid7=true}}}}}}var _valid1=_errs20===errors;valid5=_valid1}if(!valid5){const err3={instancePath,schemaPath:"\
#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++;validate98.errors=vErrors;return false}var valid0=_errs16===errors;if(valid0){const _errs29=errors;
const _errs30=errors;let valid9=true;const _errs31=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
kty!==void 0){if("RSA"!==data.kty){const err4={};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}}var _valid2=_errs31===
errors;errors=_errs30;if(vErrors!==null){if(_errs30){vErrors.length=_errs30}else{vErrors=null}}if(_valid2){const _errs33=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.kty===void 0&&(missing2="kty")||data.n===void 0&&
(missing2="n")||data.e===void 0&&(missing2="e")){validate98.errors=[{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"\
required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{const _errs34=errors;
for(const key2 in data){if(!(key2==="kty"||key2==="n"||key2==="e")){validate98.errors=[{instancePath,schemaPath:"#/allOf\
/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have add\
itional properties"}];return false;break}}if(_errs34===errors){if(data.kty!==void 0){let data10=data.kty;const _errs35=errors;
if(typeof data10!=="string"){validate98.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data10==="EC"||data10==="OKP"||data10===
"RSA")){validate98.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/enum",keyword:"enum",params:{
allowedValues:schema107.enum},message:"must be equal to one of the allowed values"}];return false}var valid11=_errs35===
errors}else{var valid11=true}if(valid11){if(data.n!==void 0){const _errs38=errors;if(typeof data.n!=="string"){validate98.
errors=[{instancePath:instancePath+"/n",schemaPath:"#/allOf/2/then/properties/n/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}var valid11=_errs38===errors}else{var valid11=true}if(valid11){if(data.e!==void 0){
const _errs40=errors;if(typeof data.e!=="string"){validate98.errors=[{instancePath:instancePath+"/e",schemaPath:"#/allOf\
/2/then/properties/e/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs40===
errors}else{var valid11=true}}}}}}var _valid2=_errs33===errors;valid9=_valid2}if(!valid9){const err5={instancePath,schemaPath:"\
#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=
[err5]}else{vErrors.push(err5)}errors++;validate98.errors=vErrors;return false}var valid0=_errs29===errors}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.kty===void 0&&(missing3="kty")){validate98.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing3},message:"must have re\
quired property '"+missing3+"'"}];return false}else{if(data.kty!==void 0){let data13=data.kty;if(typeof data13!=="string"){
validate98.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}if(!(data13==="EC"||data13==="OKP"||data13==="RSA")){validate98.errors=
[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/enum",keyword:"enum",params:{allowedValues:schema107.
enum},message:"must be equal to one of the allowed values"}];return false}}}}else{validate98.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate98.errors=vErrors;return errors===
0}function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.algorithm===void 0&&(missing0=
"algorithm")||data.value===void 0&&(missing0="value")){validate97.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!(key0==="algorithm"||key0==="keyId"||key0==="publicKey"||key0==="certificatePath"||key0==="e\
xcludes"||key0==="value")){validate97.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.algorithm!==void 0){let data0=data.algorithm;const _errs2=errors;const _errs3=errors;let valid1=false;let passing0=null;
const _errs4=errors;if(typeof data0!=="string"){const err0={instancePath:instancePath+"/algorithm",schemaPath:"#/propert\
ies/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[
err0]}else{vErrors.push(err0)}errors++}if(!(data0==="RS256"||data0==="RS384"||data0==="RS512"||data0==="PS256"||data0===
"PS384"||data0==="PS512"||data0==="ES256"||data0==="ES384"||data0==="ES512"||data0==="Ed25519"||data0==="Ed448"||data0===
"HS256"||data0==="HS384"||data0==="HS512")){const err1={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/\
algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues:schema105.properties.algorithm.oneOf[0].enum},message:"must\
 be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}var _valid0=_errs4===
errors;if(_valid0){valid1=true;passing0=0}const _errs6=errors;if(errors===_errs6){if(errors===_errs6){if(typeof data0===
"string"){if(!formats30(data0)){const err2={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/on\
eOf/1/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/\
oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}}var _valid0=_errs6===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){
valid1=true;passing0=1}}if(!valid1){const err4={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorith\
m/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate97.errors=vErrors;return false}else{errors=_errs3;if(vErrors!==
null){if(_errs3){vErrors.length=_errs3}else{vErrors=null}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
keyId!==void 0){const _errs8=errors;if(typeof data.keyId!=="string"){validate97.errors=[{instancePath:instancePath+"/key\
Id",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs8===
errors}else{var valid0=true}if(valid0){if(data.publicKey!==void 0){const _errs10=errors;if(!validate98(data.publicKey,{instancePath:instancePath+
"/publicKey",parentData:data,parentDataProperty:"publicKey",rootData})){vErrors=vErrors===null?validate98.errors:vErrors.
concat(validate98.errors);errors=vErrors.length}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.certificatePath!==
void 0){let data3=data.certificatePath;const _errs11=errors;if(errors===_errs11){if(Array.isArray(data3)){var valid2=true;
const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;if(typeof data3[i0]!=="string"){validate97.errors=
[{instancePath:instancePath+"/certificatePath/"+i0,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid2=_errs13===errors;if(!valid2){break}}}else{validate97.errors=
[{instancePath:instancePath+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.excludes!==
void 0){let data5=data.excludes;const _errs15=errors;if(errors===_errs15){if(Array.isArray(data5)){var valid3=true;const len1=data5.
length;for(let i1=0;i1<len1;i1++){const _errs17=errors;if(typeof data5[i1]!=="string"){validate97.errors=[{instancePath:instancePath+
"/excludes/"+i1,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid3=_errs17===errors;if(!valid3){break}}}else{validate97.errors=[{instancePath:instancePath+"\
/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs15===errors}else{var valid0=true}if(valid0){if(data.value!==void 0){const _errs19=errors;if(typeof data.
value!=="string"){validate97.errors=[{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}}else{
validate97.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate97.errors=vErrors;return errors===0}function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))){validate96.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}const _errs1=errors;let valid0=false;
let passing0=null;const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs3=errors;for(const key0 in data){
if(!(key0==="signers")){const err0={instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++;break}}if(_errs3===errors){if(data.signers!==void 0){let data0=data.signers;const _errs4=errors;
if(errors===_errs4){if(Array.isArray(data0)){var valid2=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;
if(!validate97(data0[i0],{instancePath:instancePath+"/signers/"+i0,parentData:data0,parentDataProperty:i0,rootData})){vErrors=
vErrors===null?validate97.errors:vErrors.concat(validate97.errors);errors=vErrors.length}var valid2=_errs6===errors;if(!valid2){
break}}}else{const err1={instancePath:instancePath+"/signers",schemaPath:"#/oneOf/0/properties/signers/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}}
var _valid0=_errs2===errors;if(_valid0){valid0=true;passing0=0}const _errs7=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){const _errs8=errors;for(const key1 in data){if(!(key1==="chain")){const err2={instancePath,schemaPath:"#/\
oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have add\
itional properties"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;break}}if(_errs8===errors){if(data.
chain!==void 0){let data2=data.chain;const _errs9=errors;if(errors===_errs9){if(Array.isArray(data2)){var valid4=true;const len1=data2.
length;for(let i1=0;i1<len1;i1++){const _errs11=errors;if(!validate97(data2[i1],{instancePath:instancePath+"/chain/"+i1,
parentData:data2,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors);
errors=vErrors.length}var valid4=_errs11===errors;if(!valid4){break}}}else{const err3={instancePath:instancePath+"/chain",
schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}}}var _valid0=_errs7===errors;if(_valid0&&valid0){valid0=false;passing0=
[passing0,1]}else{if(_valid0){valid0=true;passing0=1}const _errs12=errors;if(!validate97(data,{instancePath,parentData,parentDataProperty,
rootData})){vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors);errors=vErrors.length}var _valid0=_errs12===
errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,2]}else{if(_valid0){valid0=true;passing0=2}}}if(!valid0){const err4={
instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schem\
a in oneOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate96.errors=vErrors;return false}else{
errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}validate96.errors=vErrors;return errors===
0}var wrapper0={validate:validate12};function validate12(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")||data.name===void 0&&(missing0="name")){validate12.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{
const _errs1=errors;for(const key0 in data){if(!func2.call(schema13.properties,key0)){validate12.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data.type!==void 0){let data0=data.type;const _errs2=errors;if(typeof data0!==
"string"){validate12.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}if(!(data0==="application"||data0==="framework"||data0==="library"||
data0==="container"||data0==="platform"||data0==="operating-system"||data0==="device"||data0==="device-driver"||data0===
"firmware"||data0==="file"||data0==="machine-learning-model"||data0==="data"||data0==="cryptographic-asset")){validate12.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema13.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data["mime-type"]!==void 0){let data1=data["mime-type"];const _errs4=errors;if(errors===_errs4){
if(typeof data1==="string"){if(!pattern1.test(data1)){validate12.errors=[{instancePath:instancePath+"/mime-type",schemaPath:"\
#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},message:'must match pat\
tern "^[-+a-z0-9.]+/[-+a-z0-9.]+$"'}];return false}}else{validate12.errors=[{instancePath:instancePath+"/mime-type",schemaPath:"\
#/properties/mime-type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs4===
errors}else{var valid0=true}if(valid0){if(data["bom-ref"]!==void 0){let data2=data["bom-ref"];const _errs6=errors;const _errs7=errors;
if(errors===_errs7){if(typeof data2==="string"){if(func5(data2)<1){validate12.errors=[{instancePath:instancePath+"/bom-r\
ef",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}];return false}}else{validate12.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/re\
fType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs6===errors}else{
var valid0=true}if(valid0){if(data.supplier!==void 0){const _errs9=errors;if(!validate13(data.supplier,{instancePath:instancePath+
"/supplier",parentData:data,parentDataProperty:"supplier",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(
validate13.errors);errors=vErrors.length}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.manufacturer!==
void 0){const _errs10=errors;if(!validate13(data.manufacturer,{instancePath:instancePath+"/manufacturer",parentData:data,
parentDataProperty:"manufacturer",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);
errors=vErrors.length}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.authors!==void 0){let data5=data.
authors;const _errs11=errors;if(errors===_errs11){if(Array.isArray(data5)){var valid2=true;const len0=data5.length;for(let i0=0;i0<
len0;i0++){const _errs13=errors;if(!validate16(data5[i0],{instancePath:instancePath+"/authors/"+i0,parentData:data5,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid2=_errs13===
errors;if(!valid2){break}}}else{validate12.errors=[{instancePath:instancePath+"/authors",schemaPath:"#/properties/author\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}
if(valid0){if(data.author!==void 0){const _errs14=errors;if(typeof data.author!=="string"){validate12.errors=[{instancePath:instancePath+
"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs14===errors}else{var valid0=true}if(valid0){if(data.publisher!==void 0){const _errs16=errors;if(typeof data.
publisher!=="string"){validate12.errors=[{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs16===errors}else{var valid0=true}
if(valid0){if(data.group!==void 0){const _errs18=errors;if(typeof data.group!=="string"){validate12.errors=[{instancePath:instancePath+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs18===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs20=errors;if(typeof data.name!==
"string"){validate12.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.
version!==void 0){let data11=data.version;const _errs22=errors;const _errs23=errors;if(errors===_errs23){if(typeof data11===
"string"){if(func5(data11)>1024){validate12.errors=[{instancePath:instancePath+"/version",schemaPath:"#/definitions/vers\
ion/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}];return false}}else{
validate12.errors=[{instancePath:instancePath+"/version",schemaPath:"#/definitions/version/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs22===errors}else{var valid0=true}if(valid0){if(data.
description!==void 0){const _errs25=errors;if(typeof data.description!=="string"){validate12.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.scope!==void 0){let data13=data.scope;const _errs27=errors;
if(typeof data13!=="string"){validate12.errors=[{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data13==="required"||data13==="option\
al"||data13==="excluded")){validate12.errors=[{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"\
enum",params:{allowedValues:schema13.properties.scope.enum},message:"must be equal to one of the allowed values"}];return false}
var valid0=_errs27===errors}else{var valid0=true}if(valid0){if(data.hashes!==void 0){let data14=data.hashes;const _errs29=errors;
if(errors===_errs29){if(Array.isArray(data14)){var valid4=true;const len1=data14.length;for(let i1=0;i1<len1;i1++){const _errs31=errors;
if(!validate21(data14[i1],{instancePath:instancePath+"/hashes/"+i1,parentData:data14,parentDataProperty:i1,rootData})){vErrors=
vErrors===null?validate21.errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid4=_errs31===errors;if(!valid4){
break}}}else{validate12.errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",
params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs29===errors}else{var valid0=true}if(valid0){
if(data.licenses!==void 0){const _errs32=errors;if(!validate23(data.licenses,{instancePath:instancePath+"/licenses",parentData:data,
parentDataProperty:"licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors);errors=
vErrors.length}var valid0=_errs32===errors}else{var valid0=true}if(valid0){if(data.copyright!==void 0){const _errs33=errors;
if(typeof data.copyright!=="string"){validate12.errors=[{instancePath:instancePath+"/copyright",schemaPath:"#/properties\
/copyright/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs33===errors}else{
var valid0=true}if(valid0){if(data.cpe!==void 0){const _errs35=errors;if(typeof data.cpe!=="string"){validate12.errors=[
{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}];return false}var valid0=_errs35===errors}else{var valid0=true}if(valid0){if(data.purl!==void 0){const _errs37=errors;
if(typeof data.purl!=="string"){validate12.errors=[{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs37===errors}else{var valid0=true}
if(valid0){if(data.omniborId!==void 0){let data20=data.omniborId;const _errs39=errors;if(errors===_errs39){if(Array.isArray(
data20)){var valid5=true;const len2=data20.length;for(let i2=0;i2<len2;i2++){const _errs41=errors;if(typeof data20[i2]!==
"string"){validate12.errors=[{instancePath:instancePath+"/omniborId/"+i2,schemaPath:"#/properties/omniborId/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs41===errors;if(!valid5){break}}}else{
validate12.errors=[{instancePath:instancePath+"/omniborId",schemaPath:"#/properties/omniborId/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs39===errors}else{var valid0=true}if(valid0){if(data.
swhid!==void 0){let data22=data.swhid;const _errs43=errors;if(errors===_errs43){if(Array.isArray(data22)){var valid6=true;
const len3=data22.length;for(let i3=0;i3<len3;i3++){const _errs45=errors;if(typeof data22[i3]!=="string"){validate12.errors=
[{instancePath:instancePath+"/swhid/"+i3,schemaPath:"#/properties/swhid/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid6=_errs45===errors;if(!valid6){break}}}else{validate12.errors=[{instancePath:instancePath+
"/swhid",schemaPath:"#/properties/swhid/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs43===errors}else{var valid0=true}if(valid0){if(data.swid!==void 0){const _errs47=errors;if(!validate33(data.
swid,{instancePath:instancePath+"/swid",parentData:data,parentDataProperty:"swid",rootData})){vErrors=vErrors===null?validate33.
errors:vErrors.concat(validate33.errors);errors=vErrors.length}var valid0=_errs47===errors}else{var valid0=true}if(valid0){
if(data.modified!==void 0){const _errs48=errors;if(typeof data.modified!=="boolean"){validate12.errors=[{instancePath:instancePath+
"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}
var valid0=_errs48===errors}else{var valid0=true}if(valid0){if(data.pedigree!==void 0){let data26=data.pedigree;const _errs50=errors;
if(errors===_errs50){if(data26&&typeof data26=="object"&&!Array.isArray(data26)){const _errs52=errors;for(const key1 in data26){
if(!(key1==="ancestors"||key1==="descendants"||key1==="variants"||key1==="commits"||key1==="patches"||key1==="notes")){validate12.
errors=[{instancePath:instancePath+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs52===
errors){if(data26.ancestors!==void 0){let data27=data26.ancestors;const _errs53=errors;if(errors===_errs53){if(Array.isArray(
data27)){var valid8=true;const len4=data27.length;for(let i4=0;i4<len4;i4++){const _errs55=errors;if(!wrapper0.validate(
data27[i4],{instancePath:instancePath+"/pedigree/ancestors/"+i4,parentData:data27,parentDataProperty:i4,rootData})){vErrors=
vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}var valid8=_errs55===
errors;if(!valid8){break}}}else{validate12.errors=[{instancePath:instancePath+"/pedigree/ancestors",schemaPath:"#/proper\
ties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid7=_errs53===
errors}else{var valid7=true}if(valid7){if(data26.descendants!==void 0){let data29=data26.descendants;const _errs56=errors;
if(errors===_errs56){if(Array.isArray(data29)){var valid9=true;const len5=data29.length;for(let i5=0;i5<len5;i5++){const _errs58=errors;
if(!wrapper0.validate(data29[i5],{instancePath:instancePath+"/pedigree/descendants/"+i5,parentData:data29,parentDataProperty:i5,
rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}
var valid9=_errs58===errors;if(!valid9){break}}}else{validate12.errors=[{instancePath:instancePath+"/pedigree/descendant\
s",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"},message:"must be \
array"}];return false}}var valid7=_errs56===errors}else{var valid7=true}if(valid7){if(data26.variants!==void 0){let data31=data26.
variants;const _errs59=errors;if(errors===_errs59){if(Array.isArray(data31)){var valid10=true;const len6=data31.length;for(let i6=0;i6<
len6;i6++){const _errs61=errors;if(!wrapper0.validate(data31[i6],{instancePath:instancePath+"/pedigree/variants/"+i6,parentData:data31,
parentDataProperty:i6,rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);
errors=vErrors.length}var valid10=_errs61===errors;if(!valid10){break}}}else{validate12.errors=[{instancePath:instancePath+
"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid7=_errs59===errors}else{var valid7=true}if(valid7){if(data26.commits!==void 0){let data33=data26.
commits;const _errs62=errors;if(errors===_errs62){if(Array.isArray(data33)){var valid11=true;const len7=data33.length;for(let i7=0;i7<
len7;i7++){const _errs64=errors;if(!validate35(data33[i7],{instancePath:instancePath+"/pedigree/commits/"+i7,parentData:data33,
parentDataProperty:i7,rootData})){vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors);errors=vErrors.
length}var valid11=_errs64===errors;if(!valid11){break}}}else{validate12.errors=[{instancePath:instancePath+"/pedigree/c\
ommits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}];return false}}var valid7=_errs62===errors}else{var valid7=true}if(valid7){if(data26.patches!==void 0){let data35=data26.
patches;const _errs65=errors;if(errors===_errs65){if(Array.isArray(data35)){var valid12=true;const len8=data35.length;for(let i8=0;i8<
len8;i8++){const _errs67=errors;if(!validate37(data35[i8],{instancePath:instancePath+"/pedigree/patches/"+i8,parentData:data35,
parentDataProperty:i8,rootData})){vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors);errors=vErrors.
length}var valid12=_errs67===errors;if(!valid12){break}}}else{validate12.errors=[{instancePath:instancePath+"/pedigree/p\
atches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}];return false}}var valid7=_errs65===errors}else{var valid7=true}if(valid7){if(data26.notes!==void 0){const _errs68=errors;
if(typeof data26.notes!=="string"){validate12.errors=[{instancePath:instancePath+"/pedigree/notes",schemaPath:"#/propert\
ies/pedigree/properties/notes/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs68===
errors}else{var valid7=true}}}}}}}}else{validate12.errors=[{instancePath:instancePath+"/pedigree",schemaPath:"#/properti\
es/pedigree/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs50===errors}else{
var valid0=true}if(valid0){if(data.externalReferences!==void 0){let data38=data.externalReferences;const _errs70=errors;
if(errors===_errs70){if(Array.isArray(data38)){var valid13=true;const len9=data38.length;for(let i9=0;i9<len9;i9++){const _errs72=errors;
if(!validate41(data38[i9],{instancePath:instancePath+"/externalReferences/"+i9,parentData:data38,parentDataProperty:i9,rootData})){
vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors);errors=vErrors.length}var valid13=_errs72===errors;
if(!valid13){break}}}else{validate12.errors=[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/e\
xternalReferences/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs70===
errors}else{var valid0=true}if(valid0){if(data.components!==void 0){let data40=data.components;const _errs73=errors;if(errors===
_errs73){if(Array.isArray(data40)){var valid14=true;const len10=data40.length;for(let i10=0;i10<len10;i10++){const _errs75=errors;
if(!wrapper0.validate(data40[i10],{instancePath:instancePath+"/components/"+i10,parentData:data40,parentDataProperty:i10,
rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}
var valid14=_errs75===errors;if(!valid14){break}}if(valid14){let i11=data40.length;let j0;if(i11>1){outer0:for(;i11--;){
for(j0=i11;j0--;){if(func0(data40[i11],data40[j0])){validate12.errors=[{instancePath:instancePath+"/components",schemaPath:"\
#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:i11,j:j0},message:"must NOT have duplicate items (i\
tems ## "+j0+" and "+i11+" are identical)"}];return false;break outer0}}}}}}else{validate12.errors=[{instancePath:instancePath+
"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs73===errors}else{var valid0=true}if(valid0){if(data.evidence!==void 0){const _errs76=errors;if(!validate46(
data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData})){vErrors=vErrors===
null?validate46.errors:vErrors.concat(validate46.errors);errors=vErrors.length}var valid0=_errs76===errors}else{var valid0=true}
if(valid0){if(data.releaseNotes!==void 0){const _errs77=errors;if(!validate52(data.releaseNotes,{instancePath:instancePath+
"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData})){vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors);errors=vErrors.length}var valid0=_errs77===errors}else{var valid0=true}if(valid0){if(data.modelCard!==
void 0){const _errs78=errors;if(!validate56(data.modelCard,{instancePath:instancePath+"/modelCard",parentData:data,parentDataProperty:"\
modelCard",rootData})){vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors);errors=vErrors.length}
var valid0=_errs78===errors}else{var valid0=true}if(valid0){if(data.data!==void 0){let data45=data.data;const _errs79=errors;
if(errors===_errs79){if(Array.isArray(data45)){var valid16=true;const len11=data45.length;for(let i12=0;i12<len11;i12++){
const _errs81=errors;if(!validate57(data45[i12],{instancePath:instancePath+"/data/"+i12,parentData:data45,parentDataProperty:i12,
rootData})){vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors);errors=vErrors.length}var valid16=_errs81===
errors;if(!valid16){break}}}else{validate12.errors=[{instancePath:instancePath+"/data",schemaPath:"#/properties/data/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs79===errors}else{var valid0=true}
if(valid0){if(data.cryptoProperties!==void 0){const _errs82=errors;if(!validate82(data.cryptoProperties,{instancePath:instancePath+
"/cryptoProperties",parentData:data,parentDataProperty:"cryptoProperties",rootData})){vErrors=vErrors===null?validate82.
errors:vErrors.concat(validate82.errors);errors=vErrors.length}var valid0=_errs82===errors}else{var valid0=true}if(valid0){
if(data.properties!==void 0){let data48=data.properties;const _errs83=errors;if(errors===_errs83){if(Array.isArray(data48)){
var valid17=true;const len12=data48.length;for(let i13=0;i13<len12;i13++){let data49=data48[i13];const _errs85=errors;const _errs86=errors;
if(errors===_errs86){if(data49&&typeof data49=="object"&&!Array.isArray(data49)){let missing1;if(data49.name===void 0&&(missing1=
"name")){validate12.errors=[{instancePath:instancePath+"/properties/"+i13,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{const _errs88=errors;
for(const key2 in data49){if(!(key2==="name"||key2==="value")){validate12.errors=[{instancePath:instancePath+"/propertie\
s/"+i13,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs88===errors){if(data49.name!==void 0){const _errs89=errors;
if(typeof data49.name!=="string"){validate12.errors=[{instancePath:instancePath+"/properties/"+i13+"/name",schemaPath:"#\
/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid19=_errs89===errors}else{var valid19=true}if(valid19){if(data49.value!==void 0){const _errs91=errors;if(typeof data49.
value!=="string"){validate12.errors=[{instancePath:instancePath+"/properties/"+i13+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs91===
errors}else{var valid19=true}}}}}else{validate12.errors=[{instancePath:instancePath+"/properties/"+i13,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid17=_errs85===
errors;if(!valid17){break}}}else{validate12.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs83===errors}else{
var valid0=true}if(valid0){if(data.tags!==void 0){let data52=data.tags;const _errs93=errors;const _errs94=errors;if(errors===
_errs94){if(Array.isArray(data52)){var valid21=true;const len13=data52.length;for(let i14=0;i14<len13;i14++){const _errs96=errors;
if(typeof data52[i14]!=="string"){validate12.errors=[{instancePath:instancePath+"/tags/"+i14,schemaPath:"#/definitions/t\
ags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid21=_errs96===errors;
if(!valid21){break}}}else{validate12.errors=[{instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs93===errors}else{var valid0=true}if(valid0){
if(data.signature!==void 0){const _errs98=errors;if(!validate96(data.signature,{instancePath:instancePath+"/signature",parentData:data,
parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors);errors=
vErrors.length}var valid0=_errs98===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else{validate12.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate12.
errors=vErrors;return errors===0}var schema111={"type":"object","required":["name"],"additionalProperties":false,"proper\
ties":{"bom-ref":{"$ref":"#/definitions/refType"},"provider":{"$ref":"#/definitions/organizationalEntity"},"group":{"typ\
e":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"endpoi\
nts":{"type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-bou\
ndary":{"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/definitions/serviceDat\
a"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"externalReferences":{"type":"array","items":{"$ref":"#/definitio\
ns/externalReference"}},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"release\
Notes":{"$ref":"#/definitions/releaseNotes"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"ta\
gs":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}}};var schema115={"type":"string","enum":[
"inbound","outbound","bi-directional","unknown"]};function validate107(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.flow===void 0&&(missing0="flow")||data.classification===void 0&&(missing0="classification")){validate107.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="flow"||key0==="cla\
ssification"||key0==="name"||key0==="description"||key0==="governance"||key0==="source"||key0==="destination")){validate107.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.flow!==void 0){let data0=data.
flow;const _errs2=errors;if(typeof data0!=="string"){validate107.errors=[{instancePath:instancePath+"/flow",schemaPath:"\
#/definitions/dataFlowDirection/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data0===
"inbound"||data0==="outbound"||data0==="bi-directional"||data0==="unknown")){validate107.errors=[{instancePath:instancePath+
"/flow",schemaPath:"#/definitions/dataFlowDirection/enum",keyword:"enum",params:{allowedValues:schema115.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
classification!==void 0){const _errs5=errors;if(typeof data.classification!=="string"){validate107.errors=[{instancePath:instancePath+
"/classification",schemaPath:"#/definitions/dataClassification/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs8=errors;
if(typeof data.name!=="string"){validate107.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs8===errors}else{var valid0=true}
if(valid0){if(data.description!==void 0){const _errs10=errors;if(typeof data.description!=="string"){validate107.errors=
[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.governance!==
void 0){const _errs12=errors;if(!validate62(data.governance,{instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"\
governance",rootData})){vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors);errors=vErrors.length}
var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.source!==void 0){let data5=data.source;const _errs13=errors;
if(errors===_errs13){if(Array.isArray(data5)){var valid3=true;const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];
const _errs15=errors;const _errs16=errors;let valid4=false;const _errs17=errors;if(errors===_errs17){if(errors===_errs17){
if(!(typeof data6==="string")){const err0={instancePath:instancePath+"/source/"+i0,schemaPath:"#/properties/source/items\
/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}}}var _valid0=_errs17===errors;valid4=valid4||_valid0;if(!valid4){const _errs19=errors;const _errs20=errors;
if(errors===_errs20){if(errors===_errs20){if(typeof data6==="string"){if(!pattern4.test(data6)){const err1={instancePath:instancePath+
"/source/"+i0,schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]\
{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^urn:cdx:[0-9a-f]{8}\
-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}}else{const err2={instancePath:instancePath+"/source/"+i0,schemaPath:"#/definitions/bomLinkElementType/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}}}var _valid0=_errs19===errors;valid4=valid4||_valid0}if(!valid4){const err3={instancePath:instancePath+"\
/source/"+i0,schemaPath:"#/properties/source/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;validate107.errors=vErrors;return false}else{errors=
_errs16;if(vErrors!==null){if(_errs16){vErrors.length=_errs16}else{vErrors=null}}}var valid3=_errs15===errors;if(!valid3){
break}}}else{validate107.errors=[{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs13===errors}else{var valid0=true}if(valid0){
if(data.destination!==void 0){let data7=data.destination;const _errs22=errors;if(errors===_errs22){if(Array.isArray(data7)){
var valid6=true;const len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];const _errs24=errors;const _errs25=errors;
let valid7=false;const _errs26=errors;if(errors===_errs26){if(errors===_errs26){if(!(typeof data8==="string")){const err4={
instancePath:instancePath+"/destination/"+i1,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}}var _valid1=_errs26===
errors;valid7=valid7||_valid1;if(!valid7){const _errs28=errors;const _errs29=errors;if(errors===_errs29){if(errors===_errs29){
if(typeof data8==="string"){if(!pattern4.test(data8)){const err5={instancePath:instancePath+"/destination/"+i1,schemaPath:"\
#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4\
}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[\
0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={
instancePath:instancePath+"/destination/"+i1,schemaPath:"#/definitions/bomLinkElementType/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}}var _valid1=_errs28===
errors;valid7=valid7||_valid1}if(!valid7){const err7={instancePath:instancePath+"/destination/"+i1,schemaPath:"#/propert\
ies/destination/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=
[err7]}else{vErrors.push(err7)}errors++;validate107.errors=vErrors;return false}else{errors=_errs25;if(vErrors!==null){if(_errs25){
vErrors.length=_errs25}else{vErrors=null}}}var valid6=_errs24===errors;if(!valid6){break}}}else{validate107.errors=[{instancePath:instancePath+
"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs22===errors}else{var valid0=true}}}}}}}}}}else{validate107.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate107.errors=vErrors;return errors===
0}var wrapper4={validate:validate105};function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
name===void 0&&(missing0="name")){validate105.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.
call(schema111.properties,key0)){validate105.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate105.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate105.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
provider!==void 0){const _errs5=errors;if(!validate13(data.provider,{instancePath:instancePath+"/provider",parentData:data,
parentDataProperty:"provider",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=
vErrors.length}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.group!==void 0){const _errs6=errors;if(typeof data.
group!=="string"){validate105.errors=[{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){
if(data.name!==void 0){const _errs8=errors;if(typeof data.name!=="string"){validate105.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){let data4=data.version;const _errs10=errors;
const _errs11=errors;if(errors===_errs11){if(typeof data4==="string"){if(func5(data4)>1024){validate105.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/definitions/version/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have m\
ore than 1024 characters"}];return false}}else{validate105.errors=[{instancePath:instancePath+"/version",schemaPath:"#/d\
efinitions/version/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs10===
errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs13=errors;if(typeof data.description!=="\
string"){validate105.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs13===errors}else{var valid0=true}if(valid0){
if(data.endpoints!==void 0){let data6=data.endpoints;const _errs15=errors;if(errors===_errs15){if(Array.isArray(data6)){
var valid3=true;const len0=data6.length;for(let i0=0;i0<len0;i0++){const _errs17=errors;if(errors===_errs17){if(errors===
_errs17){if(!(typeof data6[i0]==="string")){validate105.errors=[{instancePath:instancePath+"/endpoints/"+i0,schemaPath:"\
#/properties/endpoints/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid3=_errs17===
errors;if(!valid3){break}}}else{validate105.errors=[{instancePath:instancePath+"/endpoints",schemaPath:"#/properties/end\
points/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===errors}else{
var valid0=true}if(valid0){if(data.authenticated!==void 0){const _errs19=errors;if(typeof data.authenticated!=="boolean"){
validate105.errors=[{instancePath:instancePath+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}];return false}var valid0=_errs19===errors}else{var valid0=true}if(valid0){
if(data["x-trust-boundary"]!==void 0){const _errs21=errors;if(typeof data["x-trust-boundary"]!=="boolean"){validate105.errors=
[{instancePath:instancePath+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}];return false}var valid0=_errs21===errors}else{var valid0=true}if(valid0){if(data.trustZone!==
void 0){const _errs23=errors;if(typeof data.trustZone!=="string"){validate105.errors=[{instancePath:instancePath+"/trust\
Zone",schemaPath:"#/properties/trustZone/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.data!==void 0){let data11=data.data;const _errs25=errors;
if(errors===_errs25){if(Array.isArray(data11)){var valid4=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs27=errors;
if(!validate107(data11[i1],{instancePath:instancePath+"/data/"+i1,parentData:data11,parentDataProperty:i1,rootData})){vErrors=
vErrors===null?validate107.errors:vErrors.concat(validate107.errors);errors=vErrors.length}var valid4=_errs27===errors;if(!valid4){
break}}}else{validate105.errors=[{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.
licenses!==void 0){const _errs28=errors;if(!validate23(data.licenses,{instancePath:instancePath+"/licenses",parentData:data,
parentDataProperty:"licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors);errors=
vErrors.length}var valid0=_errs28===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){let data14=data.
externalReferences;const _errs29=errors;if(errors===_errs29){if(Array.isArray(data14)){var valid5=true;const len2=data14.
length;for(let i2=0;i2<len2;i2++){const _errs31=errors;if(!validate41(data14[i2],{instancePath:instancePath+"/externalRe\
ferences/"+i2,parentData:data14,parentDataProperty:i2,rootData})){vErrors=vErrors===null?validate41.errors:vErrors.concat(
validate41.errors);errors=vErrors.length}var valid5=_errs31===errors;if(!valid5){break}}}else{validate105.errors=[{instancePath:instancePath+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs29===errors}else{var valid0=true}if(valid0){if(data.services!==void 0){let data16=data.
services;const _errs32=errors;if(errors===_errs32){if(Array.isArray(data16)){var valid6=true;const len3=data16.length;for(let i3=0;i3<
len3;i3++){const _errs34=errors;if(!wrapper4.validate(data16[i3],{instancePath:instancePath+"/services/"+i3,parentData:data16,
parentDataProperty:i3,rootData})){vErrors=vErrors===null?wrapper4.validate.errors:vErrors.concat(wrapper4.validate.errors);
errors=vErrors.length}var valid6=_errs34===errors;if(!valid6){break}}if(valid6){let i4=data16.length;let j0;if(i4>1){outer0:
for(;i4--;){for(j0=i4;j0--;){if(func0(data16[i4],data16[j0])){validate105.errors=[{instancePath:instancePath+"/services",
schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:i4,j:j0},message:"must NOT have duplicate\
 items (items ## "+j0+" and "+i4+" are identical)"}];return false;break outer0}}}}}}else{validate105.errors=[{instancePath:instancePath+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs32===errors}else{var valid0=true}if(valid0){if(data.releaseNotes!==void 0){const _errs35=errors;if(!validate52(
data.releaseNotes,{instancePath:instancePath+"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData})){
vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors);errors=vErrors.length}var valid0=_errs35===errors}else{
var valid0=true}if(valid0){if(data.properties!==void 0){let data19=data.properties;const _errs36=errors;if(errors===_errs36){
if(Array.isArray(data19)){var valid8=true;const len4=data19.length;for(let i5=0;i5<len4;i5++){let data20=data19[i5];const _errs38=errors;
const _errs39=errors;if(errors===_errs39){if(data20&&typeof data20=="object"&&!Array.isArray(data20)){let missing1;if(data20.
name===void 0&&(missing1="name")){validate105.errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definit\
ions/property/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}];return false}else{const _errs41=errors;for(const key1 in data20){if(!(key1==="name"||key1==="value")){validate105.
errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}
if(_errs41===errors){if(data20.name!==void 0){const _errs42=errors;if(typeof data20.name!=="string"){validate105.errors=
[{instancePath:instancePath+"/properties/"+i5+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs42===errors}else{var valid10=true}
if(valid10){if(data20.value!==void 0){const _errs44=errors;if(typeof data20.value!=="string"){validate105.errors=[{instancePath:instancePath+
"/properties/"+i5+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid10=_errs44===errors}else{var valid10=true}}}}}else{validate105.errors=[
{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}];return false}}var valid8=_errs38===errors;if(!valid8){break}}}else{validate105.errors=[{instancePath:instancePath+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs36===errors}else{var valid0=true}if(valid0){if(data.tags!==void 0){let data23=data.tags;const _errs46=errors;
const _errs47=errors;if(errors===_errs47){if(Array.isArray(data23)){var valid12=true;const len5=data23.length;for(let i6=0;i6<
len5;i6++){const _errs49=errors;if(typeof data23[i6]!=="string"){validate105.errors=[{instancePath:instancePath+"/tags/"+
i6,schemaPath:"#/definitions/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid12=_errs49===errors;if(!valid12){break}}}else{validate105.errors=[{instancePath:instancePath+"/tags",schemaPath:"\
#/definitions/tags/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs46===
errors}else{var valid0=true}if(valid0){if(data.signature!==void 0){const _errs51=errors;if(!validate96(data.signature,{instancePath:instancePath+
"/signature",parentData:data,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate96.errors:vErrors.
concat(validate96.errors);errors=vErrors.length}var valid0=_errs51===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}}else{
validate105.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate105.errors=vErrors;return errors===0}function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="vendor"||key0==="name"||key0==="version"||key0==="hashes"||key0==="externalReferences")){validate115.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.vendor!==void 0){const _errs2=errors;
if(typeof data.vendor!=="string"){validate115.errors=[{instancePath:instancePath+"/vendor",schemaPath:"#/properties/vend\
or/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.name!==void 0){const _errs4=errors;if(typeof data.name!=="string"){validate115.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){let data2=data.version;const _errs6=errors;
const _errs7=errors;if(errors===_errs7){if(typeof data2==="string"){if(func5(data2)>1024){validate115.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/definitions/version/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have m\
ore than 1024 characters"}];return false}}else{validate115.errors=[{instancePath:instancePath+"/version",schemaPath:"#/d\
efinitions/version/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs6===
errors}else{var valid0=true}if(valid0){if(data.hashes!==void 0){let data3=data.hashes;const _errs9=errors;if(errors===_errs9){
if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs11=errors;if(!validate21(
data3[i0],{instancePath:instancePath+"/hashes/"+i0,parentData:data3,parentDataProperty:i0,rootData})){vErrors=vErrors===
null?validate21.errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid2=_errs11===errors;if(!valid2){break}}}else{
validate115.errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==
void 0){let data5=data.externalReferences;const _errs12=errors;if(errors===_errs12){if(Array.isArray(data5)){var valid3=true;
const len1=data5.length;for(let i1=0;i1<len1;i1++){const _errs14=errors;if(!validate41(data5[i1],{instancePath:instancePath+
"/externalReferences/"+i1,parentData:data5,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate41.errors:vErrors.
concat(validate41.errors);errors=vErrors.length}var valid3=_errs14===errors;if(!valid3){break}}}else{validate115.errors=
[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs12===errors}else{var valid0=true}}}}}}}else{validate115.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate115.errors=vErrors;return errors===0}function validate11(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
"object"&&!Array.isArray(data6)){const _errs23=errors;for(const key3 in data6){if(!(key3==="components"||key3==="service\
s")){const err9={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"};if(vErrors===null){
vErrors=[err9]}else{vErrors.push(err9)}errors++;break}}if(_errs23===errors){if(data6.components!==void 0){let data7=data6.
components;const _errs24=errors;if(errors===_errs24){if(Array.isArray(data7)){var valid7=true;const len1=data7.length;for(let i1=0;i1<
len1;i1++){const _errs26=errors;if(!validate12(data7[i1],{instancePath:instancePath+"/tools/components/"+i1,parentData:data7,
parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.
length}var valid7=_errs26===errors;if(!valid7){break}}if(valid7){let i2=data7.length;let j0;if(i2>1){outer0:for(;i2--;){
for(j0=i2;j0--;){if(func0(data7[i2],data7[j0])){const err10={instancePath:instancePath+"/tools/components",schemaPath:"#\
/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:i2,j:j0},message:"must NOT \
have duplicate items (items ## "+j0+" and "+i2+" are identical)"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}
errors++;break outer0}}}}}}else{const err11={instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tool\
s/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=
[err11]}else{vErrors.push(err11)}errors++}}var valid6=_errs24===errors}else{var valid6=true}if(valid6){if(data6.services!==
void 0){let data9=data6.services;const _errs27=errors;if(errors===_errs27){if(Array.isArray(data9)){var valid9=true;const len2=data9.
length;for(let i3=0;i3<len2;i3++){const _errs29=errors;if(!validate105(data9[i3],{instancePath:instancePath+"/tools/serv\
ices/"+i3,parentData:data9,parentDataProperty:i3,rootData})){vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.
errors);errors=vErrors.length}var valid9=_errs29===errors;if(!valid9){break}}if(valid9){let i4=data9.length;let j1;if(i4>
1){outer1:for(;i4--;){for(j1=i4;j1--;){if(func0(data9[i4],data9[j1])){const err12={instancePath:instancePath+"/tools/ser\
vices",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:i4,j:j1},
message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};if(vErrors===null){vErrors=[err12]}else{
vErrors.push(err12)}errors++;break outer1}}}}}}else{const err13={instancePath:instancePath+"/tools/services",schemaPath:"\
#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}var valid6=_errs27===errors}else{var valid6=true}}}}else{const err14={
instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}var _valid1=_errs21===errors;if(_valid1){
valid5=true;passing1=0}const _errs30=errors;if(errors===_errs30){if(Array.isArray(data6)){var valid11=true;const len3=data6.
length;for(let i5=0;i5<len3;i5++){const _errs32=errors;if(!validate115(data6[i5],{instancePath:instancePath+"/tools/"+i5,
parentData:data6,parentDataProperty:i5,rootData})){vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.
errors);errors=vErrors.length}var valid11=_errs32===errors;if(!valid11){break}}}else{const err15={instancePath:instancePath+
"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}var _valid1=_errs30===errors;if(_valid1&&valid5){valid5=false;passing1=
[passing1,1]}else{if(_valid1){valid5=true;passing1=1}}if(!valid5){const err16={instancePath:instancePath+"/tools",schemaPath:"\
#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in one\
Of"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++;validate11.errors=vErrors;return false}else{errors=
_errs20;if(vErrors!==null){if(_errs20){vErrors.length=_errs20}else{vErrors=null}}}var valid0=_errs19===errors}else{var valid0=true}
if(valid0){if(data.manufacturer!==void 0){const _errs33=errors;if(!validate13(data.manufacturer,{instancePath:instancePath+
"/manufacturer",parentData:data,parentDataProperty:"manufacturer",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.
concat(validate13.errors);errors=vErrors.length}var valid0=_errs33===errors}else{var valid0=true}if(valid0){if(data.authors!==
void 0){let data13=data.authors;const _errs34=errors;if(errors===_errs34){if(Array.isArray(data13)){var valid12=true;const len4=data13.
length;for(let i6=0;i6<len4;i6++){const _errs36=errors;if(!validate16(data13[i6],{instancePath:instancePath+"/authors/"+
i6,parentData:data13,parentDataProperty:i6,rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.
errors);errors=vErrors.length}var valid12=_errs36===errors;if(!valid12){break}}}else{validate11.errors=[{instancePath:instancePath+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs34===errors}else{var valid0=true}if(valid0){if(data.component!==void 0){const _errs37=errors;if(!validate12(
data.component,{instancePath:instancePath+"/component",parentData:data,parentDataProperty:"component",rootData})){vErrors=
vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.length}var valid0=_errs37===errors}else{
var valid0=true}if(valid0){if(data.manufacture!==void 0){const _errs38=errors;if(!validate13(data.manufacture,{instancePath:instancePath+
"/manufacture",parentData:data,parentDataProperty:"manufacture",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.
concat(validate13.errors);errors=vErrors.length}var valid0=_errs38===errors}else{var valid0=true}if(valid0){if(data.supplier!==
void 0){const _errs39=errors;if(!validate13(data.supplier,{instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"\
supplier",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid0=_errs39===
errors}else{var valid0=true}if(valid0){if(data.licenses!==void 0){const _errs40=errors;if(!validate23(data.licenses,{instancePath:instancePath+
"/licenses",parentData:data,parentDataProperty:"licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(
validate23.errors);errors=vErrors.length}var valid0=_errs40===errors}else{var valid0=true}if(valid0){if(data.properties!==
void 0){let data19=data.properties;const _errs41=errors;if(errors===_errs41){if(Array.isArray(data19)){var valid13=true;
const len5=data19.length;for(let i7=0;i7<len5;i7++){let data20=data19[i7];const _errs43=errors;const _errs44=errors;if(errors===
_errs44){if(data20&&typeof data20=="object"&&!Array.isArray(data20)){let missing2;if(data20.name===void 0&&(missing2="na\
me")){validate11.errors=[{instancePath:instancePath+"/properties/"+i7,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{const _errs46=errors;
for(const key4 in data20){if(!(key4==="name"||key4==="value")){validate11.errors=[{instancePath:instancePath+"/propertie\
s/"+i7,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},
message:"must NOT have additional properties"}];return false;break}}if(_errs46===errors){if(data20.name!==void 0){const _errs47=errors;
if(typeof data20.name!=="string"){validate11.errors=[{instancePath:instancePath+"/properties/"+i7+"/name",schemaPath:"#/\
definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid15=_errs47===errors}else{var valid15=true}if(valid15){if(data20.value!==void 0){const _errs49=errors;if(typeof data20.
value!=="string"){validate11.errors=[{instancePath:instancePath+"/properties/"+i7+"/value",schemaPath:"#/definitions/pro\
perty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid15=_errs49===
errors}else{var valid15=true}}}}}else{validate11.errors=[{instancePath:instancePath+"/properties/"+i7,schemaPath:"#/defi\
nitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid13=_errs43===
errors;if(!valid13){break}}}else{validate11.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs41===errors}else{
var valid0=true}}}}}}}}}}}}else{validate11.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate11.errors=vErrors;return errors===0}function validate129(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.ref===void 0&&(missing0="ref")){validate129.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];
return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="ref"||key0==="dependsOn"||key0==="provides")){
validate129.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.ref!==void 0){let data0=data.
ref;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate129.
errors=[{instancePath:instancePath+"/ref",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate129.errors=[{instancePath:instancePath+"/re\
f",schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.dependsOn!==void 0){let data1=data.dependsOn;const _errs5=errors;
if(errors===_errs5){if(Array.isArray(data1)){var valid2=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];
const _errs7=errors;const _errs8=errors;if(errors===_errs8){if(typeof data2==="string"){if(func5(data2)<1){validate129.errors=
[{instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate129.errors=[{instancePath:instancePath+
"/dependsOn/"+i0,schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}];return false}}var valid2=_errs7===errors;if(!valid2){break}}if(valid2){let i1=data1.length;let j0;if(i1>1){outer0:
for(;i1--;){for(j0=i1;j0--;){if(func0(data1[i1],data1[j0])){validate129.errors=[{instancePath:instancePath+"/dependsOn",
schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicat\
e items (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate129.errors=[{instancePath:instancePath+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.provides!==void 0){let data3=data.provides;const _errs10=errors;
if(errors===_errs10){if(Array.isArray(data3)){var valid5=true;const len1=data3.length;for(let i2=0;i2<len1;i2++){let data4=data3[i2];
const _errs12=errors;const _errs13=errors;if(errors===_errs13){if(typeof data4==="string"){if(func5(data4)<1){validate129.
errors=[{instancePath:instancePath+"/provides/"+i2,schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate129.errors=[{instancePath:instancePath+
"/provides/"+i2,schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}];return false}}var valid5=_errs12===errors;if(!valid5){break}}if(valid5){let i3=data3.length;let j1;if(i3>1){outer1:
for(;i3--;){for(j1=i3;j1--;){if(func0(data3[i3],data3[j1])){validate129.errors=[{instancePath:instancePath+"/provides",schemaPath:"\
#/properties/provides/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (item\
s ## "+j1+" and "+i3+" are identical)"}];return false;break outer1}}}}}}else{validate129.errors=[{instancePath:instancePath+
"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs10===errors}else{var valid0=true}}}}}}else{validate129.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate129.errors=vErrors;return errors===0}var schema130={
"type":"string","default":"not_specified","enum":["complete","incomplete","incomplete_first_party_only","incomplete_firs\
t_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party\
_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};function validate131(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.aggregate===void 0&&(missing0="aggregate")){validate131.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0==="aggregate"||key0==="a\
ssemblies"||key0==="dependencies"||key0==="vulnerabilities"||key0==="signature")){validate131.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate131.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate131.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/defini\
tions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.aggregate!==void 0){let data1=data.aggregate;const _errs5=errors;if(typeof data1!=="s\
tring"){validate131.errors=[{instancePath:instancePath+"/aggregate",schemaPath:"#/definitions/aggregateType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="complete"||data1==="incomplete"||data1===
"incomplete_first_party_only"||data1==="incomplete_first_party_proprietary_only"||data1==="incomplete_first_party_openso\
urce_only"||data1==="incomplete_third_party_only"||data1==="incomplete_third_party_proprietary_only"||data1==="incomplet\
e_third_party_opensource_only"||data1==="unknown"||data1==="not_specified")){validate131.errors=[{instancePath:instancePath+
"/aggregate",schemaPath:"#/definitions/aggregateType/enum",keyword:"enum",params:{allowedValues:schema130.enum},message:"\
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
[err4]}else{vErrors.push(err4)}errors++;validate131.errors=vErrors;return false}else{errors=_errs11;if(vErrors!==null){if(_errs11){
vErrors.length=_errs11}else{vErrors=null}}}var valid3=_errs10===errors;if(!valid3){break}}if(valid3){let i1=data2.length;
let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data2[i1],data2[j0])){validate131.errors=[{instancePath:instancePath+
"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NO\
T have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate131.errors=
[{instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.dependencies!==
void 0){let data4=data.dependencies;const _errs18=errors;if(errors===_errs18){if(Array.isArray(data4)){var valid8=true;const len1=data4.
length;for(let i2=0;i2<len1;i2++){const _errs20=errors;if(typeof data4[i2]!=="string"){validate131.errors=[{instancePath:instancePath+
"/dependencies/"+i2,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}var valid8=_errs20===errors;if(!valid8){break}}if(valid8){let i3=data4.length;let j1;if(i3>1){
const indices0={};for(;i3--;){let item0=data4[i3];if(typeof item0!=="string"){continue}if(typeof indices0[item0]=="numbe\
r"){j1=indices0[item0];validate131.errors=[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependenc\
ies/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+
i3+" are identical)"}];return false;break}indices0[item0]=i3}}}}else{validate131.errors=[{instancePath:instancePath+"/de\
pendencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs18===errors}else{var valid0=true}if(valid0){if(data.vulnerabilities!==void 0){let data6=data.vulnerabilities;
const _errs22=errors;if(errors===_errs22){if(Array.isArray(data6)){var valid10=true;const len2=data6.length;for(let i4=0;i4<
len2;i4++){const _errs24=errors;if(typeof data6[i4]!=="string"){validate131.errors=[{instancePath:instancePath+"/vulnera\
bilities/"+i4,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}];return false}var valid10=_errs24===errors;if(!valid10){break}}if(valid10){let i5=data6.length;let j2;if(i5>1){
const indices1={};for(;i5--;){let item1=data6[i5];if(typeof item1!=="string"){continue}if(typeof indices1[item1]=="numbe\
r"){j2=indices1[item1];validate131.errors=[{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulner\
abilities/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" \
and "+i5+" are identical)"}];return false;break}indices1[item1]=i5}}}}else{validate131.errors=[{instancePath:instancePath+
"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"},message:"must be \
array"}];return false}}var valid0=_errs22===errors}else{var valid0=true}if(valid0){if(data.signature!==void 0){const _errs26=errors;
if(!validate96(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData})){
vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors);errors=vErrors.length}var valid0=_errs26===errors}else{
var valid0=true}}}}}}}}}else{validate131.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate131.errors=vErrors;return errors===0}var schema133={"type":"object","ad\
ditionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"type":"string"},"source":{"$re\
f":"#/definitions/vulnerabilitySource"},"references":{"type":"array","items":{"type":"object","required":["id","source"],
"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilitySource"}}}},
"ratings":{"type":"array","items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"array","items":{"$ref":"#/definitions\
/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"workaround":{"typ\
e":"string"},"proofOfConcept":{"type":"object","properties":{"reproductionSteps":{"type":"string"},"environment":{"type":"\
string"},"supportingMaterial":{"type":"array","items":{"$ref":"#/definitions/attachment"}}}},"advisories":{"type":"array",
"items":{"$ref":"#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string",
"format":"date-time"},"updated":{"type":"string","format":"date-time"},"rejected":{"type":"string","format":"date-time"},
"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"#\
/definitions/organizationalEntity"}},"individuals":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}}}},
"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$re\
f":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"u\
niqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"analysis":{"type":"object","additionalProp\
erties":false,"properties":{"state":{"$ref":"#/definitions/impactAnalysisState"},"justification":{"$ref":"#/definitions/\
impactAnalysisJustification"},"response":{"type":"array","items":{"type":"string","enum":["can_not_fix","will_not_fix","\
update","rollback","workaround_available"]}},"detail":{"type":"string"},"firstIssued":{"type":"string","format":"date-ti\
me"},"lastUpdated":{"type":"string","format":"date-time"}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"\
object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},
{"$ref":"#/definitions/bomLinkElementType"}]},"versions":{"type":"array","items":{"type":"object","oneOf":[{"required":[
"version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"#/definitions/version"},
"range":{"$ref":"#/definitions/versionRange"},"status":{"$ref":"#/definitions/affectedStatus","default":"affected"}}}}}}},
"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var schema144={"type":"string","enum":["resolv\
ed","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};var schema145={"type":"string",
"enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","p\
rotected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};var schema150={
"type":"string","enum":["affected","unaffected","unknown"]};var schema139={"type":"string","enum":["critical","high","me\
dium","low","info","none","unknown"]};var schema140={"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP",
"SSVC","other"]};function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="source"||key0==="score"||key0==="severity"||key0==="method"||key0==="vector"||key0==="justification")){validate135.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.source!==void 0){let data0=data.
source;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
const _errs5=errors;for(const key1 in data0){if(!(key1==="url"||key1==="name")){validate135.errors=[{instancePath:instancePath+
"/source",schemaPath:"#/definitions/vulnerabilitySource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs5===errors){if(data0.url!==void 0){const _errs6=errors;
if(typeof data0.url!=="string"){validate135.errors=[{instancePath:instancePath+"/source/url",schemaPath:"#/definitions/v\
ulnerabilitySource/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs6===
errors}else{var valid2=true}if(valid2){if(data0.name!==void 0){const _errs8=errors;if(typeof data0.name!=="string"){validate135.
errors=[{instancePath:instancePath+"/source/name",schemaPath:"#/definitions/vulnerabilitySource/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs8===errors}else{var valid2=true}}}}else{
validate135.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.score!==void 0){const _errs10=errors;if(!(typeof data.score=="number")){validate135.errors=[{instancePath:instancePath+
"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.severity!==void 0){let data4=data.severity;const _errs12=errors;
if(typeof data4!=="string"){validate135.errors=[{instancePath:instancePath+"/severity",schemaPath:"#/definitions/severit\
y/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data4==="critical"||data4==="\
high"||data4==="medium"||data4==="low"||data4==="info"||data4==="none"||data4==="unknown")){validate135.errors=[{instancePath:instancePath+
"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues:schema139.enum},message:"must \
be equal to one of the allowed values"}];return false}var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.
method!==void 0){let data5=data.method;const _errs15=errors;if(typeof data5!=="string"){validate135.errors=[{instancePath:instancePath+
"/method",schemaPath:"#/definitions/scoreMethod/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data5==="CVSSv2"||data5==="CVSSv3"||data5==="CVSSv31"||data5==="CVSSv4"||data5==="OWASP"||data5==="SSVC"||data5==="\
other")){validate135.errors=[{instancePath:instancePath+"/method",schemaPath:"#/definitions/scoreMethod/enum",keyword:"e\
num",params:{allowedValues:schema140.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs15===
errors}else{var valid0=true}if(valid0){if(data.vector!==void 0){const _errs18=errors;if(typeof data.vector!=="string"){validate135.
errors=[{instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid0=_errs18===errors}else{var valid0=true}if(valid0){if(data.justification!==
void 0){const _errs20=errors;if(typeof data.justification!=="string"){validate135.errors=[{instancePath:instancePath+"/j\
ustification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs20===errors}else{var valid0=true}}}}}}}}else{validate135.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate135.errors=vErrors;return errors===
0}function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!func2.
call(schema133.properties,key0)){validate134.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate134.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate134.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
id!==void 0){const _errs5=errors;if(typeof data.id!=="string"){validate134.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.source!==void 0){let data2=data.source;const _errs7=errors;const _errs8=errors;
if(errors===_errs8){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){const _errs10=errors;for(const key1 in data2){
if(!(key1==="url"||key1==="name")){validate134.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vu\
lnerabilitySource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NO\
T have additional properties"}];return false;break}}if(_errs10===errors){if(data2.url!==void 0){const _errs11=errors;if(typeof data2.
url!=="string"){validate134.errors=[{instancePath:instancePath+"/source/url",schemaPath:"#/definitions/vulnerabilitySour\
ce/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs11===
errors}else{var valid3=true}if(valid3){if(data2.name!==void 0){const _errs13=errors;if(typeof data2.name!=="string"){validate134.
errors=[{instancePath:instancePath+"/source/name",schemaPath:"#/definitions/vulnerabilitySource/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs13===errors}else{var valid3=true}}}}else{
validate134.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){
if(data.references!==void 0){let data5=data.references;const _errs15=errors;if(errors===_errs15){if(Array.isArray(data5)){
var valid4=true;const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];const _errs17=errors;if(errors===
_errs17){if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let missing0;if(data6.id===void 0&&(missing0="id")||data6.
source===void 0&&(missing0="source")){validate134.errors=[{instancePath:instancePath+"/references/"+i0,schemaPath:"#/pro\
perties/references/items/required",keyword:"required",params:{missingProperty:missing0},message:"must have required prop\
erty '"+missing0+"'"}];return false}else{const _errs19=errors;for(const key2 in data6){if(!(key2==="id"||key2==="source")){
validate134.errors=[{instancePath:instancePath+"/references/"+i0,schemaPath:"#/properties/references/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];
return false;break}}if(_errs19===errors){if(data6.id!==void 0){const _errs20=errors;if(typeof data6.id!=="string"){validate134.
errors=[{instancePath:instancePath+"/references/"+i0+"/id",schemaPath:"#/properties/references/items/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs20===errors}else{var valid5=true}
if(valid5){if(data6.source!==void 0){let data8=data6.source;const _errs22=errors;const _errs23=errors;if(errors===_errs23){
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){const _errs25=errors;for(const key3 in data8){if(!(key3==="url"||
key3==="name")){validate134.errors=[{instancePath:instancePath+"/references/"+i0+"/source",schemaPath:"#/definitions/vul\
nerabilitySource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT\
 have additional properties"}];return false;break}}if(_errs25===errors){if(data8.url!==void 0){const _errs26=errors;if(typeof data8.
url!=="string"){validate134.errors=[{instancePath:instancePath+"/references/"+i0+"/source/url",schemaPath:"#/definitions\
/vulnerabilitySource/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid7=_errs26===errors}else{var valid7=true}if(valid7){if(data8.name!==void 0){const _errs28=errors;if(typeof data8.
name!=="string"){validate134.errors=[{instancePath:instancePath+"/references/"+i0+"/source/name",schemaPath:"#/definitio\
ns/vulnerabilitySource/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid7=_errs28===errors}else{var valid7=true}}}}else{validate134.errors=[{instancePath:instancePath+"/references/"+i0+
"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}];return false}}var valid5=_errs22===errors}else{var valid5=true}}}}}else{validate134.errors=[{instancePath:instancePath+
"/references/"+i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}];return false}}var valid4=_errs17===errors;if(!valid4){break}}}else{validate134.errors=[{instancePath:instancePath+
"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs15===errors}else{var valid0=true}if(valid0){if(data.ratings!==void 0){let data11=data.ratings;const _errs30=errors;
if(errors===_errs30){if(Array.isArray(data11)){var valid8=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs32=errors;
if(!validate135(data11[i1],{instancePath:instancePath+"/ratings/"+i1,parentData:data11,parentDataProperty:i1,rootData})){
vErrors=vErrors===null?validate135.errors:vErrors.concat(validate135.errors);errors=vErrors.length}var valid8=_errs32===
errors;if(!valid8){break}}}else{validate134.errors=[{instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratin\
gs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs30===errors}else{var valid0=true}
if(valid0){if(data.cwes!==void 0){let data13=data.cwes;const _errs33=errors;if(errors===_errs33){if(Array.isArray(data13)){
var valid9=true;const len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];const _errs35=errors;const _errs36=errors;
if(!(typeof data14=="number"&&(!(data14%1)&&!isNaN(data14)))){validate134.errors=[{instancePath:instancePath+"/cwes/"+i2,
schemaPath:"#/definitions/cwe/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}if(errors===
_errs36){if(typeof data14=="number"){if(data14<1||isNaN(data14)){validate134.errors=[{instancePath:instancePath+"/cwes/"+
i2,schemaPath:"#/definitions/cwe/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}];return false}}}
var valid9=_errs35===errors;if(!valid9){break}}}else{validate134.errors=[{instancePath:instancePath+"/cwes",schemaPath:"\
#/properties/cwes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs33===
errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs38=errors;if(typeof data.description!=="\
string"){validate134.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs38===errors}else{var valid0=true}if(valid0){
if(data.detail!==void 0){const _errs40=errors;if(typeof data.detail!=="string"){validate134.errors=[{instancePath:instancePath+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs40===errors}else{var valid0=true}if(valid0){if(data.recommendation!==void 0){const _errs42=errors;if(typeof data.
recommendation!=="string"){validate134.errors=[{instancePath:instancePath+"/recommendation",schemaPath:"#/properties/rec\
ommendation/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs42===errors}else{
var valid0=true}if(valid0){if(data.workaround!==void 0){const _errs44=errors;if(typeof data.workaround!=="string"){validate134.
errors=[{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid0=_errs44===errors}else{var valid0=true}if(valid0){if(data.proofOfConcept!==
void 0){let data19=data.proofOfConcept;const _errs46=errors;if(errors===_errs46){if(data19&&typeof data19=="object"&&!Array.
isArray(data19)){if(data19.reproductionSteps!==void 0){const _errs48=errors;if(typeof data19.reproductionSteps!=="string"){
validate134.errors=[{instancePath:instancePath+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConce\
pt/properties/reproductionSteps/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs48===
errors}else{var valid11=true}if(valid11){if(data19.environment!==void 0){const _errs50=errors;if(typeof data19.environment!==
"string"){validate134.errors=[{instancePath:instancePath+"/proofOfConcept/environment",schemaPath:"#/properties/proofOfC\
oncept/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs50===
errors}else{var valid11=true}if(valid11){if(data19.supportingMaterial!==void 0){let data22=data19.supportingMaterial;const _errs52=errors;
if(errors===_errs52){if(Array.isArray(data22)){var valid12=true;const len3=data22.length;for(let i3=0;i3<len3;i3++){let data23=data22[i3];
const _errs54=errors;const _errs55=errors;if(errors===_errs55){if(data23&&typeof data23=="object"&&!Array.isArray(data23)){
let missing1;if(data23.content===void 0&&(missing1="content")){validate134.errors=[{instancePath:instancePath+"/proofOfC\
oncept/supportingMaterial/"+i3,schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs57=errors;for(const key4 in data23){
if(!(key4==="contentType"||key4==="encoding"||key4==="content")){validate134.errors=[{instancePath:instancePath+"/proofO\
fConcept/supportingMaterial/"+i3,schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key4},message:"must NOT have additional properties"}];return false;break}}if(_errs57===errors){
if(data23.contentType!==void 0){const _errs58=errors;if(typeof data23.contentType!=="string"){validate134.errors=[{instancePath:instancePath+
"/proofOfConcept/supportingMaterial/"+i3+"/contentType",schemaPath:"#/definitions/attachment/properties/contentType/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid14=_errs58===errors}else{var valid14=true}
if(valid14){if(data23.encoding!==void 0){let data25=data23.encoding;const _errs60=errors;if(typeof data25!=="string"){validate134.
errors=[{instancePath:instancePath+"/proofOfConcept/supportingMaterial/"+i3+"/encoding",schemaPath:"#/definitions/attach\
ment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data25===
"base64")){validate134.errors=[{instancePath:instancePath+"/proofOfConcept/supportingMaterial/"+i3+"/encoding",schemaPath:"\
#/definitions/attachment/properties/encoding/enum",keyword:"enum",params:{allowedValues:schema30.properties.encoding.enum},
message:"must be equal to one of the allowed values"}];return false}var valid14=_errs60===errors}else{var valid14=true}if(valid14){
if(data23.content!==void 0){const _errs62=errors;if(typeof data23.content!=="string"){validate134.errors=[{instancePath:instancePath+
"/proofOfConcept/supportingMaterial/"+i3+"/content",schemaPath:"#/definitions/attachment/properties/content/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid14=_errs62===errors}else{var valid14=true}}}}}}else{
validate134.errors=[{instancePath:instancePath+"/proofOfConcept/supportingMaterial/"+i3,schemaPath:"#/definitions/attach\
ment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid12=_errs54===errors;if(!valid12){
break}}}else{validate134.errors=[{instancePath:instancePath+"/proofOfConcept/supportingMaterial",schemaPath:"#/propertie\
s/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid11=_errs52===errors}else{var valid11=true}}}}else{validate134.errors=[{instancePath:instancePath+"/proofOfConce\
pt",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs46===errors}else{var valid0=true}if(valid0){if(data.advisories!==void 0){let data27=data.advisories;const _errs64=errors;
if(errors===_errs64){if(Array.isArray(data27)){var valid15=true;const len4=data27.length;for(let i4=0;i4<len4;i4++){let data28=data27[i4];
const _errs66=errors;const _errs67=errors;if(errors===_errs67){if(data28&&typeof data28=="object"&&!Array.isArray(data28)){
let missing2;if(data28.url===void 0&&(missing2="url")){validate134.errors=[{instancePath:instancePath+"/advisories/"+i4,
schemaPath:"#/definitions/advisory/required",keyword:"required",params:{missingProperty:missing2},message:"must have req\
uired property '"+missing2+"'"}];return false}else{const _errs69=errors;for(const key5 in data28){if(!(key5==="title"||key5===
"url")){validate134.errors=[{instancePath:instancePath+"/advisories/"+i4,schemaPath:"#/definitions/advisory/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties"}];
return false;break}}if(_errs69===errors){if(data28.title!==void 0){const _errs70=errors;if(typeof data28.title!=="string"){
validate134.errors=[{instancePath:instancePath+"/advisories/"+i4+"/title",schemaPath:"#/definitions/advisory/properties/\
title/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid17=_errs70===errors}else{
var valid17=true}if(valid17){if(data28.url!==void 0){const _errs72=errors;if(errors===_errs72){if(errors===_errs72){if(!(typeof data28.
url==="string")){validate134.errors=[{instancePath:instancePath+"/advisories/"+i4+"/url",schemaPath:"#/definitions/advis\
ory/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid17=_errs72===
errors}else{var valid17=true}}}}}else{validate134.errors=[{instancePath:instancePath+"/advisories/"+i4,schemaPath:"#/def\
initions/advisory/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid15=_errs66===
errors;if(!valid15){break}}}else{validate134.errors=[{instancePath:instancePath+"/advisories",schemaPath:"#/properties/a\
dvisories/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs64===errors}else{
var valid0=true}if(valid0){if(data.created!==void 0){let data31=data.created;const _errs74=errors;if(errors===_errs74){if(errors===
_errs74){if(typeof data31==="string"){if(!formats0.validate(data31)){validate134.errors=[{instancePath:instancePath+"/cr\
eated",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'}];return false}}else{validate134.errors=[{instancePath:instancePath+"/created",schemaPath:"#/properties/cre\
ated/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs74===errors}else{
var valid0=true}if(valid0){if(data.published!==void 0){let data32=data.published;const _errs76=errors;if(errors===_errs76){
if(errors===_errs76){if(typeof data32==="string"){if(!formats0.validate(data32)){validate134.errors=[{instancePath:instancePath+
"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}];return false}}else{validate134.errors=[{instancePath:instancePath+"/published",schemaPath:"#/prop\
erties/published/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs76===
errors}else{var valid0=true}if(valid0){if(data.updated!==void 0){let data33=data.updated;const _errs78=errors;if(errors===
_errs78){if(errors===_errs78){if(typeof data33==="string"){if(!formats0.validate(data33)){validate134.errors=[{instancePath:instancePath+
"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'}];return false}}else{validate134.errors=[{instancePath:instancePath+"/updated",schemaPath:"#/properties\
/updated/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs78===errors}else{
var valid0=true}if(valid0){if(data.rejected!==void 0){let data34=data.rejected;const _errs80=errors;if(errors===_errs80){
if(errors===_errs80){if(typeof data34==="string"){if(!formats0.validate(data34)){validate134.errors=[{instancePath:instancePath+
"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'}];return false}}else{validate134.errors=[{instancePath:instancePath+"/rejected",schemaPath:"#/propert\
ies/rejected/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs80===
errors}else{var valid0=true}if(valid0){if(data.credits!==void 0){let data35=data.credits;const _errs82=errors;if(errors===
_errs82){if(data35&&typeof data35=="object"&&!Array.isArray(data35)){const _errs84=errors;for(const key6 in data35){if(!(key6===
"organizations"||key6==="individuals")){validate134.errors=[{instancePath:instancePath+"/credits",schemaPath:"#/properti\
es/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have \
additional properties"}];return false;break}}if(_errs84===errors){if(data35.organizations!==void 0){let data36=data35.organizations;
const _errs85=errors;if(errors===_errs85){if(Array.isArray(data36)){var valid19=true;const len5=data36.length;for(let i5=0;i5<
len5;i5++){const _errs87=errors;if(!validate13(data36[i5],{instancePath:instancePath+"/credits/organizations/"+i5,parentData:data36,
parentDataProperty:i5,rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.
length}var valid19=_errs87===errors;if(!valid19){break}}}else{validate134.errors=[{instancePath:instancePath+"/credits/o\
rganizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid18=_errs85===errors}else{var valid18=true}if(valid18){if(data35.individuals!==void 0){
let data38=data35.individuals;const _errs88=errors;if(errors===_errs88){if(Array.isArray(data38)){var valid20=true;const len6=data38.
length;for(let i6=0;i6<len6;i6++){const _errs90=errors;if(!validate16(data38[i6],{instancePath:instancePath+"/credits/in\
dividuals/"+i6,parentData:data38,parentDataProperty:i6,rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(
validate16.errors);errors=vErrors.length}var valid20=_errs90===errors;if(!valid20){break}}}else{validate134.errors=[{instancePath:instancePath+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid18=_errs88===errors}else{var valid18=true}}}}else{validate134.errors=[{
instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}var valid0=_errs82===errors}else{var valid0=true}if(valid0){if(data.tools!==void 0){let data40=data.
tools;const _errs91=errors;const _errs92=errors;let valid21=false;let passing0=null;const _errs93=errors;if(errors===_errs93){
if(data40&&typeof data40=="object"&&!Array.isArray(data40)){const _errs95=errors;for(const key7 in data40){if(!(key7==="\
components"||key7==="services")){const err0={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional p\
roperties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++;break}}if(_errs95===errors){if(data40.components!==
void 0){let data41=data40.components;const _errs96=errors;if(errors===_errs96){if(Array.isArray(data41)){var valid23=true;
const len7=data41.length;for(let i7=0;i7<len7;i7++){const _errs98=errors;if(!validate12(data41[i7],{instancePath:instancePath+
"/tools/components/"+i7,parentData:data41,parentDataProperty:i7,rootData})){vErrors=vErrors===null?validate12.errors:vErrors.
concat(validate12.errors);errors=vErrors.length}var valid23=_errs98===errors;if(!valid23){break}}if(valid23){let i8=data41.
length;let j0;if(i8>1){outer0:for(;i8--;){for(j0=i8;j0--;){if(func0(data41[i8],data41[j0])){const err1={instancePath:instancePath+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{
i:i8,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i8+" are identical)"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++;break outer0}}}}}}else{const err2={instancePath:instancePath+"/tools/components",
schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}var valid22=_errs96===errors}else{var valid22=true}
if(valid22){if(data40.services!==void 0){let data43=data40.services;const _errs99=errors;if(errors===_errs99){if(Array.isArray(
data43)){var valid25=true;const len8=data43.length;for(let i9=0;i9<len8;i9++){const _errs101=errors;if(!validate105(data43[i9],
{instancePath:instancePath+"/tools/services/"+i9,parentData:data43,parentDataProperty:i9,rootData})){vErrors=vErrors===null?
validate105.errors:vErrors.concat(validate105.errors);errors=vErrors.length}var valid25=_errs101===errors;if(!valid25){break}}
if(valid25){let i10=data43.length;let j1;if(i10>1){outer1:for(;i10--;){for(j1=i10;j1--;){if(func0(data43[i10],data43[j1])){
const err3={instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqu\
eItems",keyword:"uniqueItems",params:{i:i10,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i10+" ar\
e identical)"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;break outer1}}}}}}else{const err4={instancePath:instancePath+
"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"},
message:"must be array"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}var valid22=_errs99===errors}else{
var valid22=true}}}}else{const err5={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}
var _valid0=_errs93===errors;if(_valid0){valid21=true;passing0=0}const _errs102=errors;if(errors===_errs102){if(Array.isArray(
data40)){var valid27=true;const len9=data40.length;for(let i11=0;i11<len9;i11++){const _errs104=errors;if(!validate115(data40[i11],
{instancePath:instancePath+"/tools/"+i11,parentData:data40,parentDataProperty:i11,rootData})){vErrors=vErrors===null?validate115.
errors:vErrors.concat(validate115.errors);errors=vErrors.length}var valid27=_errs104===errors;if(!valid27){break}}}else{
const err6={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}var _valid0=_errs102===
errors;if(_valid0&&valid21){valid21=false;passing0=[passing0,1]}else{if(_valid0){valid21=true;passing0=1}}if(!valid21){const err7={
instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++;validate134.
errors=vErrors;return false}else{errors=_errs92;if(vErrors!==null){if(_errs92){vErrors.length=_errs92}else{vErrors=null}}}
var valid0=_errs91===errors}else{var valid0=true}if(valid0){if(data.analysis!==void 0){let data46=data.analysis;const _errs105=errors;
if(errors===_errs105){if(data46&&typeof data46=="object"&&!Array.isArray(data46)){const _errs107=errors;for(const key8 in data46){
if(!(key8==="state"||key8==="justification"||key8==="response"||key8==="detail"||key8==="firstIssued"||key8==="lastUpdat\
ed")){validate134.errors=[{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties"}];return false;
break}}if(_errs107===errors){if(data46.state!==void 0){let data47=data46.state;const _errs108=errors;if(typeof data47!==
"string"){validate134.errors=[{instancePath:instancePath+"/analysis/state",schemaPath:"#/definitions/impactAnalysisState\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data47==="resolved"||data47===
"resolved_with_pedigree"||data47==="exploitable"||data47==="in_triage"||data47==="false_positive"||data47==="not_affecte\
d")){validate134.errors=[{instancePath:instancePath+"/analysis/state",schemaPath:"#/definitions/impactAnalysisState/enum",
keyword:"enum",params:{allowedValues:schema144.enum},message:"must be equal to one of the allowed values"}];return false}
var valid28=_errs108===errors}else{var valid28=true}if(valid28){if(data46.justification!==void 0){let data48=data46.justification;
const _errs111=errors;if(typeof data48!=="string"){validate134.errors=[{instancePath:instancePath+"/analysis/justificati\
on",schemaPath:"#/definitions/impactAnalysisJustification/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}if(!(data48==="code_not_present"||data48==="code_not_reachable"||data48==="requires_configuration"||
data48==="requires_dependency"||data48==="requires_environment"||data48==="protected_by_compiler"||data48==="protected_a\
t_runtime"||data48==="protected_at_perimeter"||data48==="protected_by_mitigating_control")){validate134.errors=[{instancePath:instancePath+
"/analysis/justification",schemaPath:"#/definitions/impactAnalysisJustification/enum",keyword:"enum",params:{allowedValues:schema145.
enum},message:"must be equal to one of the allowed values"}];return false}var valid28=_errs111===errors}else{var valid28=true}
if(valid28){if(data46.response!==void 0){let data49=data46.response;const _errs114=errors;if(errors===_errs114){if(Array.
isArray(data49)){var valid31=true;const len10=data49.length;for(let i12=0;i12<len10;i12++){let data50=data49[i12];const _errs116=errors;
if(typeof data50!=="string"){validate134.errors=[{instancePath:instancePath+"/analysis/response/"+i12,schemaPath:"#/prop\
erties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data50==="can_not_fix"||data50==="will_not_fix"||data50==="update"||data50==="rollback"||data50==="workaround_avail\
able")){validate134.errors=[{instancePath:instancePath+"/analysis/response/"+i12,schemaPath:"#/properties/analysis/prope\
rties/response/items/enum",keyword:"enum",params:{allowedValues:schema133.properties.analysis.properties.response.items.
enum},message:"must be equal to one of the allowed values"}];return false}var valid31=_errs116===errors;if(!valid31){break}}}else{
validate134.errors=[{instancePath:instancePath+"/analysis/response",schemaPath:"#/properties/analysis/properties/respons\
e/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid28=_errs114===errors}else{
var valid28=true}if(valid28){if(data46.detail!==void 0){const _errs118=errors;if(typeof data46.detail!=="string"){validate134.
errors=[{instancePath:instancePath+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid28=_errs118===errors}else{var valid28=true}
if(valid28){if(data46.firstIssued!==void 0){let data52=data46.firstIssued;const _errs120=errors;if(errors===_errs120){if(errors===
_errs120){if(typeof data52==="string"){if(!formats0.validate(data52)){validate134.errors=[{instancePath:instancePath+"/a\
nalysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"format",params:{format:"d\
ate-time"},message:'must match format "date-time"'}];return false}}else{validate134.errors=[{instancePath:instancePath+"\
/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}}}var valid28=_errs120===errors}else{var valid28=true}if(valid28){if(data46.
lastUpdated!==void 0){let data53=data46.lastUpdated;const _errs122=errors;if(errors===_errs122){if(errors===_errs122){if(typeof data53===
"string"){if(!formats0.validate(data53)){validate134.errors=[{instancePath:instancePath+"/analysis/lastUpdated",schemaPath:"\
#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}];return false}}else{validate134.errors=[{instancePath:instancePath+"/analysis/lastUpdated",schemaPath:"\
#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid28=_errs122===errors}else{var valid28=true}}}}}}}}else{validate134.errors=[{instancePath:instancePath+"/analysi\
s",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs105===errors}else{var valid0=true}if(valid0){if(data.affects!==void 0){let data54=data.affects;const _errs124=errors;
if(errors===_errs124){if(Array.isArray(data54)){var valid32=true;const len11=data54.length;for(let i13=0;i13<len11;i13++){
let data55=data54[i13];const _errs126=errors;if(errors===_errs126){if(data55&&typeof data55=="object"&&!Array.isArray(data55)){
let missing3;if(data55.ref===void 0&&(missing3="ref")){validate134.errors=[{instancePath:instancePath+"/affects/"+i13,schemaPath:"\
#/properties/affects/items/required",keyword:"required",params:{missingProperty:missing3},message:"must have required pr\
operty '"+missing3+"'"}];return false}else{const _errs128=errors;for(const key9 in data55){if(!(key9==="ref"||key9==="ve\
rsions")){validate134.errors=[{instancePath:instancePath+"/affects/"+i13,schemaPath:"#/properties/affects/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"must NOT have additional properti\
es"}];return false;break}}if(_errs128===errors){if(data55.ref!==void 0){let data56=data55.ref;const _errs129=errors;const _errs130=errors;
let valid34=false;const _errs131=errors;const _errs132=errors;if(errors===_errs132){if(typeof data56==="string"){if(func5(
data56)<1){const err8={instancePath:instancePath+"/affects/"+i13+"/ref",schemaPath:"#/definitions/refLinkType/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err8]}else{
vErrors.push(err8)}errors++}}else{const err9={instancePath:instancePath+"/affects/"+i13+"/ref",schemaPath:"#/definitions\
/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err9]}else{
vErrors.push(err9)}errors++}}var _valid1=_errs131===errors;valid34=valid34||_valid1;if(!valid34){const _errs134=errors;const _errs135=errors;
if(errors===_errs135){if(errors===_errs135){if(typeof data56==="string"){if(!pattern4.test(data56)){const err10={instancePath:instancePath+
"/affects/"+i13+"/ref",schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"^urn:cdx\
:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^urn:cdx:[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err10]}else{vErrors.
push(err10)}errors++}}else{const err11={instancePath:instancePath+"/affects/"+i13+"/ref",schemaPath:"#/definitions/bomLi\
nkElementType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err11]}else{
vErrors.push(err11)}errors++}}}var _valid1=_errs134===errors;valid34=valid34||_valid1}if(!valid34){const err12={instancePath:instancePath+
"/affects/"+i13+"/ref",schemaPath:"#/properties/affects/items/properties/ref/anyOf",keyword:"anyOf",params:{},message:"m\
ust match a schema in anyOf"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++;validate134.errors=vErrors;
return false}else{errors=_errs130;if(vErrors!==null){if(_errs130){vErrors.length=_errs130}else{vErrors=null}}}var valid33=_errs129===
errors}else{var valid33=true}if(valid33){if(data55.versions!==void 0){let data57=data55.versions;const _errs137=errors;if(errors===
_errs137){if(Array.isArray(data57)){var valid37=true;const len12=data57.length;for(let i14=0;i14<len12;i14++){let data58=data57[i14];
const _errs139=errors;const _errs141=errors;let valid38=false;let passing1=null;const _errs142=errors;if(data58&&typeof data58==
"object"&&!Array.isArray(data58)){let missing4;if(data58.version===void 0&&(missing4="version")){const err13={instancePath:instancePath+
"/affects/"+i13+"/versions/"+i14,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf/0/required",keyword:"\
required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};if(vErrors===null){vErrors=
[err13]}else{vErrors.push(err13)}errors++}}var _valid2=_errs142===errors;if(_valid2){valid38=true;passing1=0}const _errs143=errors;
if(data58&&typeof data58=="object"&&!Array.isArray(data58)){let missing5;if(data58.range===void 0&&(missing5="range")){const err14={
instancePath:instancePath+"/affects/"+i13+"/versions/"+i14,schemaPath:"#/properties/affects/items/properties/versions/it\
ems/oneOf/1/required",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+
"'"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}var _valid2=_errs143===errors;if(_valid2&&valid38){
valid38=false;passing1=[passing1,1]}else{if(_valid2){valid38=true;passing1=1}}if(!valid38){const err15={instancePath:instancePath+
"/affects/"+i13+"/versions/"+i14,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",
params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++;validate134.errors=vErrors;return false}else{errors=_errs141;if(vErrors!==null){if(_errs141){
vErrors.length=_errs141}else{vErrors=null}}}if(errors===_errs139){if(data58&&typeof data58=="object"&&!Array.isArray(data58)){
const _errs144=errors;for(const key10 in data58){if(!(key10==="version"||key10==="range"||key10==="status")){validate134.
errors=[{instancePath:instancePath+"/affects/"+i13+"/versions/"+i14,schemaPath:"#/properties/affects/items/properties/ve\
rsions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs144===errors){if(data58.version!==void 0){let data59=data58.version;
const _errs145=errors;const _errs146=errors;if(errors===_errs146){if(typeof data59==="string"){if(func5(data59)>1024){validate134.
errors=[{instancePath:instancePath+"/affects/"+i13+"/versions/"+i14+"/version",schemaPath:"#/definitions/version/maxLeng\
th",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}];return false}}else{validate134.
errors=[{instancePath:instancePath+"/affects/"+i13+"/versions/"+i14+"/version",schemaPath:"#/definitions/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid39=_errs145===errors}else{var valid39=true}
if(valid39){if(data58.range!==void 0){let data60=data58.range;const _errs148=errors;const _errs149=errors;if(errors===_errs149){
if(typeof data60==="string"){if(func5(data60)>4096){validate134.errors=[{instancePath:instancePath+"/affects/"+i13+"/ver\
sions/"+i14+"/range",schemaPath:"#/definitions/versionRange/maxLength",keyword:"maxLength",params:{limit:4096},message:"\
must NOT have more than 4096 characters"}];return false}else{if(func5(data60)<1){validate134.errors=[{instancePath:instancePath+
"/affects/"+i13+"/versions/"+i14+"/range",schemaPath:"#/definitions/versionRange/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}];return false}}}else{validate134.errors=[{instancePath:instancePath+
"/affects/"+i13+"/versions/"+i14+"/range",schemaPath:"#/definitions/versionRange/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}];return false}}var valid39=_errs148===errors}else{var valid39=true}if(valid39){if(data58.
status!==void 0){let data61=data58.status;const _errs151=errors;if(typeof data61!=="string"){validate134.errors=[{instancePath:instancePath+
"/affects/"+i13+"/versions/"+i14+"/status",schemaPath:"#/definitions/affectedStatus/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}if(!(data61==="affected"||data61==="unaffected"||data61==="unknown")){validate134.
errors=[{instancePath:instancePath+"/affects/"+i13+"/versions/"+i14+"/status",schemaPath:"#/definitions/affectedStatus/e\
num",keyword:"enum",params:{allowedValues:schema150.enum},message:"must be equal to one of the allowed values"}];return false}
var valid39=_errs151===errors}else{var valid39=true}}}}}else{validate134.errors=[{instancePath:instancePath+"/affects/"+
i13+"/versions/"+i14,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}var valid37=_errs139===errors;if(!valid37){break}}}else{validate134.errors=
[{instancePath:instancePath+"/affects/"+i13+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid33=_errs137===errors}else{var valid33=true}}}}}else{
validate134.errors=[{instancePath:instancePath+"/affects/"+i13,schemaPath:"#/properties/affects/items/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}];return false}}var valid32=_errs126===errors;if(!valid32){break}}if(valid32){
let i15=data54.length;let j2;if(i15>1){outer2:for(;i15--;){for(j2=i15;j2--;){if(func0(data54[i15],data54[j2])){validate134.
errors=[{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{
i:i15,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i15+" are identical)"}];return false;break outer2}}}}}}else{
validate134.errors=[{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs124===errors}else{var valid0=true}if(valid0){if(data.
properties!==void 0){let data62=data.properties;const _errs154=errors;if(errors===_errs154){if(Array.isArray(data62)){var valid44=true;
const len13=data62.length;for(let i16=0;i16<len13;i16++){let data63=data62[i16];const _errs156=errors;const _errs157=errors;
if(errors===_errs157){if(data63&&typeof data63=="object"&&!Array.isArray(data63)){let missing6;if(data63.name===void 0&&
(missing6="name")){validate134.errors=[{instancePath:instancePath+"/properties/"+i16,schemaPath:"#/definitions/property/\
required",keyword:"required",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"}];return false}else{
const _errs159=errors;for(const key11 in data63){if(!(key11==="name"||key11==="value")){validate134.errors=[{instancePath:instancePath+
"/properties/"+i16,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},
message:"must NOT have additional properties"}];return false;break}}if(_errs159===errors){if(data63.name!==void 0){const _errs160=errors;
if(typeof data63.name!=="string"){validate134.errors=[{instancePath:instancePath+"/properties/"+i16+"/name",schemaPath:"\
#/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid46=_errs160===errors}else{var valid46=true}if(valid46){if(data63.value!==void 0){const _errs162=errors;if(typeof data63.
value!=="string"){validate134.errors=[{instancePath:instancePath+"/properties/"+i16+"/value",schemaPath:"#/definitions/p\
roperty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid46=_errs162===
errors}else{var valid46=true}}}}}else{validate134.errors=[{instancePath:instancePath+"/properties/"+i16,schemaPath:"#/de\
finitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid44=_errs156===
errors;if(!valid44){break}}}else{validate134.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/p\
roperties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs154===errors}else{
var valid0=true}}}}}}}}}}}}}}}}}}}}}}}else{validate134.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}validate134.errors=vErrors;return errors===0}function validate143(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.subjects===void 0&&(missing0="subjects")||data.annotator===void 0&&
(missing0="annotator")||data.timestamp===void 0&&(missing0="timestamp")||data.text===void 0&&(missing0="text")){validate143.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have re\
quired property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0===
"subjects"||key0==="annotator"||key0==="timestamp"||key0==="text"||key0==="signature")){validate143.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];
const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate143.errors=
[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate143.errors=[{instancePath:instancePath+"/bo\
m-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.subjects!==void 0){let data1=data.subjects;const _errs5=errors;
if(errors===_errs5){if(Array.isArray(data1)){var valid2=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];
const _errs7=errors;const _errs8=errors;let valid3=false;const _errs9=errors;const _errs10=errors;if(errors===_errs10){if(typeof data2===
"string"){if(func5(data2)<1){const err0={instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/definitions/refLinkType\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/defini\
tions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}}var _valid0=_errs9===errors;valid3=valid3||_valid0;if(!valid3){const _errs12=errors;const _errs13=errors;
if(errors===_errs13){if(errors===_errs13){if(typeof data2==="string"){if(!pattern4.test(data2)){const err2={instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-\
f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^urn:cdx:[0-9a-f]{\
8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}}else{const err3={instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/definitions/bomLinkElementType/\
type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}}}var _valid0=_errs12===errors;valid3=valid3||_valid0}if(!valid3){const err4={instancePath:instancePath+"\
/subjects/"+i0,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate143.errors=vErrors;return false}else{
errors=_errs8;if(vErrors!==null){if(_errs8){vErrors.length=_errs8}else{vErrors=null}}}var valid2=_errs7===errors;if(!valid2){
break}}if(valid2){let i1=data1.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data1[i1],data1[j0])){
validate143.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqu\
eItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;
break outer0}}}}}}else{validate143.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}
if(valid0){if(data.annotator!==void 0){let data3=data.annotator;const _errs15=errors;const _errs17=errors;let valid7=false;
let passing0=null;const _errs18=errors;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.organization===
void 0&&(missing1="organization")){const err5={instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator\
/oneOf/0/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}var _valid1=_errs18===errors;if(_valid1){valid7=
true;passing0=0}const _errs19=errors;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing2;if(data3.individual===
void 0&&(missing2="individual")){const err6={instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/o\
neOf/1/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"\
'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}var _valid1=_errs19===errors;if(_valid1&&valid7){
valid7=false;passing0=[passing0,1]}else{if(_valid1){valid7=true;passing0=1}const _errs20=errors;if(data3&&typeof data3==
"object"&&!Array.isArray(data3)){let missing3;if(data3.component===void 0&&(missing3="component")){const err7={instancePath:instancePath+
"/annotator",schemaPath:"#/properties/annotator/oneOf/2/required",keyword:"required",params:{missingProperty:missing3},message:"\
must have required property '"+missing3+"'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}var _valid1=_errs20===
errors;if(_valid1&&valid7){valid7=false;passing0=[passing0,2]}else{if(_valid1){valid7=true;passing0=2}const _errs21=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing4;if(data3.service===void 0&&(missing4="service")){const err8={
instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/3/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}
var _valid1=_errs21===errors;if(_valid1&&valid7){valid7=false;passing0=[passing0,3]}else{if(_valid1){valid7=true;passing0=
3}}}}if(!valid7){const err9={instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf",keyword:"o\
neOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err9]}else{
vErrors.push(err9)}errors++;validate143.errors=vErrors;return false}else{errors=_errs17;if(vErrors!==null){if(_errs17){vErrors.
length=_errs17}else{vErrors=null}}}if(errors===_errs15){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){const _errs22=errors;
for(const key1 in data3){if(!(key1==="organization"||key1==="individual"||key1==="component"||key1==="service")){validate143.
errors=[{instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs22===
errors){if(data3.organization!==void 0){const _errs23=errors;if(!validate13(data3.organization,{instancePath:instancePath+
"/annotator/organization",parentData:data3,parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.
errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid8=_errs23===errors}else{var valid8=true}if(valid8){
if(data3.individual!==void 0){const _errs24=errors;if(!validate16(data3.individual,{instancePath:instancePath+"/annotato\
r/individual",parentData:data3,parentDataProperty:"individual",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.
concat(validate16.errors);errors=vErrors.length}var valid8=_errs24===errors}else{var valid8=true}if(valid8){if(data3.component!==
void 0){const _errs25=errors;if(!validate12(data3.component,{instancePath:instancePath+"/annotator/component",parentData:data3,
parentDataProperty:"component",rootData})){vErrors=vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=
vErrors.length}var valid8=_errs25===errors}else{var valid8=true}if(valid8){if(data3.service!==void 0){const _errs26=errors;
if(!validate105(data3.service,{instancePath:instancePath+"/annotator/service",parentData:data3,parentDataProperty:"servi\
ce",rootData})){vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors);errors=vErrors.length}var valid8=_errs26===
errors}else{var valid8=true}}}}}}else{validate143.errors=[{instancePath:instancePath+"/annotator",schemaPath:"#/properti\
es/annotator/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs15===errors}else{
var valid0=true}if(valid0){if(data.timestamp!==void 0){let data8=data.timestamp;const _errs27=errors;if(errors===_errs27){
if(errors===_errs27){if(typeof data8==="string"){if(!formats0.validate(data8)){validate143.errors=[{instancePath:instancePath+
"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}];return false}}else{validate143.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"#/prop\
erties/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs27===
errors}else{var valid0=true}if(valid0){if(data.text!==void 0){const _errs29=errors;if(typeof data.text!=="string"){validate143.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs29===errors}else{var valid0=true}if(valid0){if(data.signature!==void 0){const _errs31=errors;
if(!validate96(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData})){
vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors);errors=vErrors.length}var valid0=_errs31===errors}else{
var valid0=true}}}}}}}}}else{validate143.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate143.errors=vErrors;return errors===0}var schema158={"type":"object","re\
quired":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refTyp\
e"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array",
"uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"tasks":{"type":"array","uniqueItems":true,
"items":{"$ref":"#/definitions/task"}},"taskDependencies":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definiti\
ons/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$ref":"#/definition\
s/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","\
items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/o\
utputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"\
date-time"},"workspaces":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/workspace"}},"runtimeTopology":{
"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"properties":{"type":"array","items":{"$r\
ef":"#/definitions/property"}}}};var schema165={"type":"string","enum":["copy","clone","lint","scan","merge","build","te\
st","deliver","deploy","release","clean","other"]};function validate154(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.ref===void 0&&(missing0="ref")){const err0={instancePath,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){
valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.externalReference===
void 0&&(missing1="externalReference")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}}var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){
valid0=true;passing0=1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate154.
errors=vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;for(const key0 in data){if(!(key0==="ref"||
key0==="externalReference")){validate154.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs4===
errors){if(data.ref!==void 0){let data0=data.ref;const _errs5=errors;const _errs6=errors;let valid2=false;const _errs7=errors;
const _errs8=errors;if(errors===_errs8){if(typeof data0==="string"){if(func5(data0)<1){const err3={instancePath:instancePath+
"/ref",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath:instancePath+
"/ref",schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}var _valid1=_errs7===errors;valid2=valid2||_valid1;if(!valid2){const _errs10=errors;
const _errs11=errors;if(errors===_errs11){if(errors===_errs11){if(typeof data0==="string"){if(!pattern4.test(data0)){const err5={
instancePath:instancePath+"/ref",schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"\
^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^ur\
n:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+"/ref",schemaPath:"#/definitions/bomLinkElementT\
ype/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}}}var _valid1=_errs10===errors;valid2=valid2||_valid1}if(!valid2){const err7={instancePath:instancePath+
"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++;validate154.errors=vErrors;return false}else{errors=_errs6;if(vErrors!==
null){if(_errs6){vErrors.length=_errs6}else{vErrors=null}}}var valid1=_errs5===errors}else{var valid1=true}if(valid1){if(data.
externalReference!==void 0){const _errs13=errors;if(!validate41(data.externalReference,{instancePath:instancePath+"/exte\
rnalReference",parentData:data,parentDataProperty:"externalReference",rootData})){vErrors=vErrors===null?validate41.errors:
vErrors.concat(validate41.errors);errors=vErrors.length}var valid1=_errs13===errors}else{var valid1=true}}}}else{validate154.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate154.errors=vErrors;return errors===0}var schema163={"type":"object","required":["bom-ref","uid","taskTypes"],"ad\
ditionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"\
string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/defi\
nitions/resourceReferenceChoice"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$r\
ef":"#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{
"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"\
#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"str\
ing","format":"date-time"},"workspaces":{"type":"array","items":{"$ref":"#/definitions/workspace"},"uniqueItems":true},"\
runtimeTopology":{"type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"a\
rray","items":{"$ref":"#/definitions/property"}}}};var schema166={"type":"object","additionalProperties":false,"required":[
"type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"\
string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/defi\
nitions/resourceReferenceChoice"}},"type":{"type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"$ref":"\
#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/condition"}},"timeA\
ctivated":{"type":"string","format":"date-time"},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"un\
iqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"properties":{
"type":"array","items":{"$ref":"#/definitions/property"}}}};function validate161(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;
for(const key0 in data){if(!(key0==="uid"||key0==="description"||key0==="timeReceived"||key0==="data"||key0==="source"||
key0==="target"||key0==="properties")){validate161.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.uid!==void 0){const _errs2=errors;if(typeof data.uid!=="string"){validate161.errors=[{instancePath:instancePath+
"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs4=errors;if(typeof data.
description!=="string"){validate161.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/descripti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs4===errors}else{var valid0=true}
if(valid0){if(data.timeReceived!==void 0){let data2=data.timeReceived;const _errs6=errors;if(errors===_errs6){if(errors===
_errs6){if(typeof data2==="string"){if(!formats0.validate(data2)){validate161.errors=[{instancePath:instancePath+"/timeR\
eceived",schemaPath:"#/properties/timeReceived/format",keyword:"format",params:{format:"date-time"},message:'must match \
format "date-time"'}];return false}}else{validate161.errors=[{instancePath:instancePath+"/timeReceived",schemaPath:"#/pr\
operties/timeReceived/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs6===
errors}else{var valid0=true}if(valid0){if(data.data!==void 0){let data3=data.data;const _errs8=errors;const _errs9=errors;
if(errors===_errs9){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.content===void 0&&(missing0=
"content")){validate161.errors=[{instancePath:instancePath+"/data",schemaPath:"#/definitions/attachment/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs11=errors;
for(const key1 in data3){if(!(key1==="contentType"||key1==="encoding"||key1==="content")){validate161.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs11===errors){if(data3.contentType!==void 0){
const _errs12=errors;if(typeof data3.contentType!=="string"){validate161.errors=[{instancePath:instancePath+"/data/conte\
ntType",schemaPath:"#/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs12===errors}else{var valid2=true}if(valid2){if(data3.encoding!==void 0){let data5=data3.
encoding;const _errs14=errors;if(typeof data5!=="string"){validate161.errors=[{instancePath:instancePath+"/data/encoding",
schemaPath:"#/definitions/attachment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}];return false}if(!(data5==="base64")){validate161.errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"\
#/definitions/attachment/properties/encoding/enum",keyword:"enum",params:{allowedValues:schema30.properties.encoding.enum},
message:"must be equal to one of the allowed values"}];return false}var valid2=_errs14===errors}else{var valid2=true}if(valid2){
if(data3.content!==void 0){const _errs16=errors;if(typeof data3.content!=="string"){validate161.errors=[{instancePath:instancePath+
"/data/content",schemaPath:"#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs16===errors}else{var valid2=true}}}}}}else{validate161.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.source!==void 0){const _errs18=errors;if(!validate154(
data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})){vErrors=vErrors===
null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.length}var valid0=_errs18===errors}else{var valid0=true}
if(valid0){if(data.target!==void 0){const _errs19=errors;if(!validate154(data.target,{instancePath:instancePath+"/target",
parentData:data,parentDataProperty:"target",rootData})){vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.
errors);errors=vErrors.length}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data9=data.
properties;const _errs20=errors;if(errors===_errs20){if(Array.isArray(data9)){var valid3=true;const len0=data9.length;for(let i0=0;i0<
len0;i0++){let data10=data9[i0];const _errs22=errors;const _errs23=errors;if(errors===_errs23){if(data10&&typeof data10==
"object"&&!Array.isArray(data10)){let missing1;if(data10.name===void 0&&(missing1="name")){validate161.errors=[{instancePath:instancePath+
"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs25=errors;for(const key2 in data10){if(!(key2===
"name"||key2==="value")){validate161.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs25===errors){if(data10.name!==void 0){const _errs26=errors;if(typeof data10.
name!=="string"){validate161.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs26===
errors}else{var valid5=true}if(valid5){if(data10.value!==void 0){const _errs28=errors;if(typeof data10.value!=="string"){
validate161.errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/\
value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs28===errors}else{
var valid5=true}}}}}else{validate161.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs22===errors;if(!valid3){
break}}}else{validate161.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs20===errors}else{var valid0=true}}}}}}}}}else{
validate161.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate161.errors=vErrors;return errors===0}function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="description"||key0==="expression"||key0==="properties")){validate165.errors=[{instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pr\
operties"}];return false;break}}if(_errs1===errors){if(data.description!==void 0){const _errs2=errors;if(typeof data.description!==
"string"){validate165.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.expression!==void 0){const _errs4=errors;if(typeof data.expression!=="string"){validate165.errors=[{instancePath:instancePath+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data2=data.properties;
const _errs6=errors;if(errors===_errs6){if(Array.isArray(data2)){var valid1=true;const len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];const _errs8=errors;const _errs9=errors;if(errors===_errs9){if(data3&&typeof data3=="obje\
ct"&&!Array.isArray(data3)){let missing0;if(data3.name===void 0&&(missing0="name")){validate165.errors=[{instancePath:instancePath+
"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs11=errors;for(const key1 in data3){if(!(key1===
"name"||key1==="value")){validate165.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs11===errors){if(data3.name!==void 0){const _errs12=errors;if(typeof data3.
name!=="string"){validate165.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs12===
errors}else{var valid3=true}if(valid3){if(data3.value!==void 0){const _errs14=errors;if(typeof data3.value!=="string"){validate165.
errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs14===errors}else{var valid3=true}}}}}else{
validate165.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs8===errors;if(!valid1){break}}}else{validate165.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs6===errors}else{var valid0=true}}}}}else{validate165.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate165.
errors=vErrors;return errors===0}function validate167(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.resource===void 0&&(missing0="resource")){const err0={instancePath,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){
valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.parameters===
void 0&&(missing1="parameters")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){valid0=true;passing0=
1}const _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.environmentVars===void 0&&
(missing2="environmentVars")){const err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:missing2},
message:"must have required property '"+missing2+"'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}
var _valid0=_errs4===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,2]}else{if(_valid0){valid0=true;passing0=
2}const _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.data===void 0&&(missing3=
"data")){const err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:missing3},message:"\
must have required property '"+missing3+"'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}var _valid0=_errs5===
errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,3]}else{if(_valid0){valid0=true;passing0=3}}}}if(!valid0){const err4={
instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schem\
a in oneOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate167.errors=vErrors;return false}else{
errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs6=errors;for(const key0 in data){if(!(key0==="source"||key0==="target"||key0===
"resource"||key0==="parameters"||key0==="environmentVars"||key0==="data"||key0==="properties")){validate167.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs6===errors){if(data.source!==void 0){const _errs7=errors;if(!validate154(
data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})){vErrors=vErrors===
null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.length}var valid1=_errs7===errors}else{var valid1=true}
if(valid1){if(data.target!==void 0){const _errs8=errors;if(!validate154(data.target,{instancePath:instancePath+"/target",
parentData:data,parentDataProperty:"target",rootData})){vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.
errors);errors=vErrors.length}var valid1=_errs8===errors}else{var valid1=true}if(valid1){if(data.resource!==void 0){const _errs9=errors;
if(!validate154(data.resource,{instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData})){
vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.length}var valid1=_errs9===errors}else{
var valid1=true}if(valid1){if(data.parameters!==void 0){let data3=data.parameters;const _errs10=errors;if(errors===_errs10){
if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];const _errs12=errors;
const _errs13=errors;if(errors===_errs13){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){const _errs15=errors;
for(const key1 in data4){if(!(key1==="name"||key1==="value"||key1==="dataType")){validate167.errors=[{instancePath:instancePath+
"/parameters/"+i0,schemaPath:"#/definitions/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs15===errors){if(data4.name!==void 0){const _errs16=errors;
if(typeof data4.name!=="string"){validate167.errors=[{instancePath:instancePath+"/parameters/"+i0+"/name",schemaPath:"#/\
definitions/parameter/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid4=_errs16===errors}else{var valid4=true}if(valid4){if(data4.value!==void 0){const _errs18=errors;if(typeof data4.
value!=="string"){validate167.errors=[{instancePath:instancePath+"/parameters/"+i0+"/value",schemaPath:"#/definitions/pa\
rameter/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs18===
errors}else{var valid4=true}if(valid4){if(data4.dataType!==void 0){const _errs20=errors;if(typeof data4.dataType!=="stri\
ng"){validate167.errors=[{instancePath:instancePath+"/parameters/"+i0+"/dataType",schemaPath:"#/definitions/parameter/pr\
operties/dataType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs20===
errors}else{var valid4=true}}}}}else{validate167.errors=[{instancePath:instancePath+"/parameters/"+i0,schemaPath:"#/defi\
nitions/parameter/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid2=_errs12===
errors;if(!valid2){break}}if(valid2){let i1=data3.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data3[i1],
data3[j0])){validate167.errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",
keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)"}];return false;break outer0}}}}}}else{validate167.errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/pro\
perties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid1=_errs10===
errors}else{var valid1=true}if(valid1){if(data.environmentVars!==void 0){let data8=data.environmentVars;const _errs22=errors;
if(errors===_errs22){if(Array.isArray(data8)){var valid6=true;const len1=data8.length;for(let i2=0;i2<len1;i2++){let data9=data8[i2];
const _errs24=errors;const _errs25=errors;let valid7=false;let passing1=null;const _errs26=errors;const _errs27=errors;if(errors===
_errs27){if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing4;if(data9.name===void 0&&(missing4="name")){
const err5={instancePath:instancePath+"/environmentVars/"+i2,schemaPath:"#/definitions/property/required",keyword:"requi\
red",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};if(vErrors===null){vErrors=
[err5]}else{vErrors.push(err5)}errors++}else{const _errs29=errors;for(const key2 in data9){if(!(key2==="name"||key2==="v\
alue")){const err6={instancePath:instancePath+"/environmentVars/"+i2,schemaPath:"#/definitions/property/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++;break}}if(_errs29===errors){if(data9.name!==void 0){const _errs30=errors;
if(typeof data9.name!=="string"){const err7={instancePath:instancePath+"/environmentVars/"+i2+"/name",schemaPath:"#/defi\
nitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err7]}else{vErrors.push(err7)}errors++}var valid9=_errs30===errors}else{var valid9=true}if(valid9){if(data9.value!==
void 0){const _errs32=errors;if(typeof data9.value!=="string"){const err8={instancePath:instancePath+"/environmentVars/"+
i2+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}var valid9=_errs32===errors}else{var valid9=true}}}}}else{
const err9={instancePath:instancePath+"/environmentVars/"+i2,schemaPath:"#/definitions/property/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}var _valid1=_errs26===
errors;if(_valid1){valid7=true;passing1=0}const _errs34=errors;if(typeof data9!=="string"){const err10={instancePath:instancePath+
"/environmentVars/"+i2,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}var _valid1=_errs34===errors;
if(_valid1&&valid7){valid7=false;passing1=[passing1,1]}else{if(_valid1){valid7=true;passing1=1}}if(!valid7){const err11={
instancePath:instancePath+"/environmentVars/"+i2,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{
passingSchemas:passing1},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err11]}else{vErrors.
push(err11)}errors++;validate167.errors=vErrors;return false}else{errors=_errs25;if(vErrors!==null){if(_errs25){vErrors.
length=_errs25}else{vErrors=null}}}var valid6=_errs24===errors;if(!valid6){break}}if(valid6){let i3=data8.length;let j1;
if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data8[i3],data8[j1])){validate167.errors=[{instancePath:instancePath+
"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"\
must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;break outer1}}}}}}else{validate167.
errors=[{instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid1=_errs22===errors}else{var valid1=true}if(valid1){if(data.
data!==void 0){let data12=data.data;const _errs36=errors;const _errs37=errors;if(errors===_errs37){if(data12&&typeof data12==
"object"&&!Array.isArray(data12)){let missing5;if(data12.content===void 0&&(missing5="content")){validate167.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing5},message:"mus\
t have required property '"+missing5+"'"}];return false}else{const _errs39=errors;for(const key3 in data12){if(!(key3===
"contentType"||key3==="encoding"||key3==="content")){validate167.errors=[{instancePath:instancePath+"/data",schemaPath:"\
#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties"}];return false;break}}if(_errs39===errors){if(data12.contentType!==void 0){const _errs40=errors;
if(typeof data12.contentType!=="string"){validate167.errors=[{instancePath:instancePath+"/data/contentType",schemaPath:"\
#/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid12=_errs40===errors}else{var valid12=true}if(valid12){if(data12.encoding!==void 0){let data14=data12.encoding;const _errs42=errors;
if(typeof data14!=="string"){validate167.errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"#/definitions/a\
ttachment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data14===
"base64")){validate167.errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"#/definitions/attachment/properti\
es/encoding/enum",keyword:"enum",params:{allowedValues:schema30.properties.encoding.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid12=_errs42===errors}else{var valid12=true}if(valid12){if(data12.content!==
void 0){const _errs44=errors;if(typeof data12.content!=="string"){validate167.errors=[{instancePath:instancePath+"/data/\
content",schemaPath:"#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}];return false}var valid12=_errs44===errors}else{var valid12=true}}}}}}else{validate167.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid1=_errs36===errors}else{var valid1=true}if(valid1){if(data.properties!==void 0){let data16=data.properties;const _errs46=errors;
if(errors===_errs46){if(Array.isArray(data16)){var valid13=true;const len2=data16.length;for(let i4=0;i4<len2;i4++){let data17=data16[i4];
const _errs48=errors;const _errs49=errors;if(errors===_errs49){if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing6;if(data17.name===void 0&&(missing6="name")){validate167.errors=[{instancePath:instancePath+"/properties/"+i4,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing6},message:"must have req\
uired property '"+missing6+"'"}];return false}else{const _errs51=errors;for(const key4 in data17){if(!(key4==="name"||key4===
"value")){validate167.errors=[{instancePath:instancePath+"/properties/"+i4,schemaPath:"#/definitions/property/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"}];
return false;break}}if(_errs51===errors){if(data17.name!==void 0){const _errs52=errors;if(typeof data17.name!=="string"){
validate167.errors=[{instancePath:instancePath+"/properties/"+i4+"/name",schemaPath:"#/definitions/property/properties/n\
ame/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid15=_errs52===errors}else{
var valid15=true}if(valid15){if(data17.value!==void 0){const _errs54=errors;if(typeof data17.value!=="string"){validate167.
errors=[{instancePath:instancePath+"/properties/"+i4+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid15=_errs54===errors}else{var valid15=true}}}}}else{
validate167.errors=[{instancePath:instancePath+"/properties/"+i4,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid13=_errs48===errors;if(!valid13){break}}}else{validate167.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid1=_errs46===errors}else{var valid1=true}}}}}}}}}else{validate167.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate167.errors=vErrors;return errors===0}var schema178={"type":"object","oneOf":[{"required":["resource"]},{"require\
d":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":[
"artifact","attestation","log","evidence","metrics","other"]},"source":{"$ref":"#/definitions/resourceReferenceChoice"},
"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"d\
ata":{"$ref":"#/definitions/attachment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/prop\
erty"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
function validate172(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.resource===void 0&&(missing0="resource")){const err0={instancePath,schemaPath:"#/oneOf/0/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){valid0=true;passing0=0}const _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.environmentVars===void 0&&(missing1="environm\
entVars")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){valid0=true;passing0=
1}const _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.data===void 0&&(missing2=
"data")){const err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:missing2},message:"\
must have required property '"+missing2+"'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}var _valid0=_errs4===
errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,2]}else{if(_valid0){valid0=true;passing0=2}}}if(!valid0){const err3={
instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schem\
a in oneOf"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;validate172.errors=vErrors;return false}else{
errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs5=errors;for(const key0 in data){if(!(key0==="type"||key0==="source"||key0===
"target"||key0==="resource"||key0==="data"||key0==="environmentVars"||key0==="properties")){validate172.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs5===errors){if(data.type!==void 0){let data0=data.type;const _errs6=errors;
if(typeof data0!=="string"){validate172.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data0==="artifact"||data0==="attestation"||data0===
"log"||data0==="evidence"||data0==="metrics"||data0==="other")){validate172.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema178.properties.type.enum},message:"must be equal to o\
ne of the allowed values"}];return false}var valid1=_errs6===errors}else{var valid1=true}if(valid1){if(data.source!==void 0){
const _errs8=errors;if(!validate154(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"\
source",rootData})){vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.length}var valid1=_errs8===
errors}else{var valid1=true}if(valid1){if(data.target!==void 0){const _errs9=errors;if(!validate154(data.target,{instancePath:instancePath+
"/target",parentData:data,parentDataProperty:"target",rootData})){vErrors=vErrors===null?validate154.errors:vErrors.concat(
validate154.errors);errors=vErrors.length}var valid1=_errs9===errors}else{var valid1=true}if(valid1){if(data.resource!==
void 0){const _errs10=errors;if(!validate154(data.resource,{instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"\
resource",rootData})){vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.length}
var valid1=_errs10===errors}else{var valid1=true}if(valid1){if(data.data!==void 0){let data4=data.data;const _errs11=errors;
const _errs12=errors;if(errors===_errs12){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing3;if(data4.
content===void 0&&(missing3="content")){validate172.errors=[{instancePath:instancePath+"/data",schemaPath:"#/definitions\
/attachment/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+
"'"}];return false}else{const _errs14=errors;for(const key1 in data4){if(!(key1==="contentType"||key1==="encoding"||key1===
"content")){validate172.errors=[{instancePath:instancePath+"/data",schemaPath:"#/definitions/attachment/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs14===errors){if(data4.contentType!==void 0){const _errs15=errors;if(typeof data4.contentType!=="string"){
validate172.errors=[{instancePath:instancePath+"/data/contentType",schemaPath:"#/definitions/attachment/properties/conte\
ntType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs15===errors}else{
var valid3=true}if(valid3){if(data4.encoding!==void 0){let data6=data4.encoding;const _errs17=errors;if(typeof data6!=="\
string"){validate172.errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"#/definitions/attachment/properties\
/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6==="base64")){validate172.
errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"\
enum",params:{allowedValues:schema30.properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}
var valid3=_errs17===errors}else{var valid3=true}if(valid3){if(data4.content!==void 0){const _errs19=errors;if(typeof data4.
content!=="string"){validate172.errors=[{instancePath:instancePath+"/data/content",schemaPath:"#/definitions/attachment/\
properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs19===
errors}else{var valid3=true}}}}}}else{validate172.errors=[{instancePath:instancePath+"/data",schemaPath:"#/definitions/a\
ttachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs11===errors}else{
var valid1=true}if(valid1){if(data.environmentVars!==void 0){let data8=data.environmentVars;const _errs21=errors;if(errors===
_errs21){if(Array.isArray(data8)){var valid4=true;const len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];
const _errs23=errors;const _errs24=errors;let valid5=false;let passing1=null;const _errs25=errors;const _errs26=errors;if(errors===
_errs26){if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing4;if(data9.name===void 0&&(missing4="name")){
const err4={instancePath:instancePath+"/environmentVars/"+i0,schemaPath:"#/definitions/property/required",keyword:"requi\
red",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};if(vErrors===null){vErrors=
[err4]}else{vErrors.push(err4)}errors++}else{const _errs28=errors;for(const key2 in data9){if(!(key2==="name"||key2==="v\
alue")){const err5={instancePath:instancePath+"/environmentVars/"+i0,schemaPath:"#/definitions/property/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++;break}}if(_errs28===errors){if(data9.name!==void 0){const _errs29=errors;
if(typeof data9.name!=="string"){const err6={instancePath:instancePath+"/environmentVars/"+i0+"/name",schemaPath:"#/defi\
nitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err6]}else{vErrors.push(err6)}errors++}var valid7=_errs29===errors}else{var valid7=true}if(valid7){if(data9.value!==
void 0){const _errs31=errors;if(typeof data9.value!=="string"){const err7={instancePath:instancePath+"/environmentVars/"+
i0+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}var valid7=_errs31===errors}else{var valid7=true}}}}}else{
const err8={instancePath:instancePath+"/environmentVars/"+i0,schemaPath:"#/definitions/property/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}var _valid1=_errs25===
errors;if(_valid1){valid5=true;passing1=0}const _errs33=errors;if(typeof data9!=="string"){const err9={instancePath:instancePath+
"/environmentVars/"+i0,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}var _valid1=_errs33===errors;
if(_valid1&&valid5){valid5=false;passing1=[passing1,1]}else{if(_valid1){valid5=true;passing1=1}}if(!valid5){const err10={
instancePath:instancePath+"/environmentVars/"+i0,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{
passingSchemas:passing1},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err10]}else{vErrors.
push(err10)}errors++;validate172.errors=vErrors;return false}else{errors=_errs24;if(vErrors!==null){if(_errs24){vErrors.
length=_errs24}else{vErrors=null}}}var valid4=_errs23===errors;if(!valid4){break}}if(valid4){let i1=data8.length;let j0;
if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data8[i1],data8[j0])){validate172.errors=[{instancePath:instancePath+
"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate172.
errors=[{instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid1=_errs21===errors}else{var valid1=true}if(valid1){if(data.
properties!==void 0){let data12=data.properties;const _errs35=errors;if(errors===_errs35){if(Array.isArray(data12)){var valid9=true;
const len1=data12.length;for(let i2=0;i2<len1;i2++){let data13=data12[i2];const _errs37=errors;const _errs38=errors;if(errors===
_errs38){if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing5;if(data13.name===void 0&&(missing5="na\
me")){validate172.errors=[{instancePath:instancePath+"/properties/"+i2,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"}];return false}else{const _errs40=errors;
for(const key3 in data13){if(!(key3==="name"||key3==="value")){validate172.errors=[{instancePath:instancePath+"/properti\
es/"+i2,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties"}];return false;break}}if(_errs40===errors){if(data13.name!==void 0){const _errs41=errors;
if(typeof data13.name!=="string"){validate172.errors=[{instancePath:instancePath+"/properties/"+i2+"/name",schemaPath:"#\
/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid11=_errs41===errors}else{var valid11=true}if(valid11){if(data13.value!==void 0){const _errs43=errors;if(typeof data13.
value!=="string"){validate172.errors=[{instancePath:instancePath+"/properties/"+i2+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs43===
errors}else{var valid11=true}}}}}else{validate172.errors=[{instancePath:instancePath+"/properties/"+i2,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid9=_errs37===
errors;if(!valid9){break}}}else{validate172.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid1=_errs35===errors}else{
var valid1=true}}}}}}}}}else{validate172.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate172.errors=vErrors;return errors===0}function validate159(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data["bom-ref"]===void 0&&(missing0="\
bom-ref")||data.uid===void 0&&(missing0="uid")){validate159.errors=[{instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!func2.call(schema166.properties,key0)){validate159.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate159.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate159.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/defini\
tions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.uid!==void 0){const _errs5=errors;if(typeof data.uid!=="string"){validate159.errors=[
{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs7=errors;
if(typeof data.name!=="string"){validate159.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}
if(valid0){if(data.description!==void 0){const _errs9=errors;if(typeof data.description!=="string"){validate159.errors=[
{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.resourceReferences!==
void 0){let data4=data.resourceReferences;const _errs11=errors;if(errors===_errs11){if(Array.isArray(data4)){var valid2=true;
const len0=data4.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;if(!validate154(data4[i0],{instancePath:instancePath+
"/resourceReferences/"+i0,parentData:data4,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate154.errors:vErrors.
concat(validate154.errors);errors=vErrors.length}var valid2=_errs13===errors;if(!valid2){break}}if(valid2){let i1=data4.
length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data4[i1],data4[j0])){validate159.errors=[{instancePath:instancePath+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{
validate159.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){
if(data.type!==void 0){let data6=data.type;const _errs14=errors;if(typeof data6!=="string"){validate159.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data6==="manual"||data6==="api"||data6==="webhook"||data6==="scheduled")){validate159.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema166.properties.type.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid0=_errs14===errors}else{var valid0=true}if(valid0){if(data.
event!==void 0){const _errs16=errors;if(!validate161(data.event,{instancePath:instancePath+"/event",parentData:data,parentDataProperty:"\
event",rootData})){vErrors=vErrors===null?validate161.errors:vErrors.concat(validate161.errors);errors=vErrors.length}var valid0=_errs16===
errors}else{var valid0=true}if(valid0){if(data.conditions!==void 0){let data8=data.conditions;const _errs17=errors;if(errors===
_errs17){if(Array.isArray(data8)){var valid4=true;const len1=data8.length;for(let i2=0;i2<len1;i2++){const _errs19=errors;
if(!validate165(data8[i2],{instancePath:instancePath+"/conditions/"+i2,parentData:data8,parentDataProperty:i2,rootData})){
vErrors=vErrors===null?validate165.errors:vErrors.concat(validate165.errors);errors=vErrors.length}var valid4=_errs19===
errors;if(!valid4){break}}if(valid4){let i3=data8.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data8[i3],
data8[j1])){validate159.errors=[{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/uniqueItems",
keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identica\
l)"}];return false;break outer1}}}}}}else{validate159.errors=[{instancePath:instancePath+"/conditions",schemaPath:"#/pro\
perties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs17===
errors}else{var valid0=true}if(valid0){if(data.timeActivated!==void 0){let data10=data.timeActivated;const _errs20=errors;
if(errors===_errs20){if(errors===_errs20){if(typeof data10==="string"){if(!formats0.validate(data10)){validate159.errors=
[{instancePath:instancePath+"/timeActivated",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}];return false}}else{validate159.errors=[{instancePath:instancePath+
"/timeActivated",schemaPath:"#/properties/timeActivated/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}}}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.inputs!==void 0){let data11=data.
inputs;const _errs22=errors;if(errors===_errs22){if(Array.isArray(data11)){var valid6=true;const len2=data11.length;for(let i4=0;i4<
len2;i4++){const _errs24=errors;if(!validate167(data11[i4],{instancePath:instancePath+"/inputs/"+i4,parentData:data11,parentDataProperty:i4,
rootData})){vErrors=vErrors===null?validate167.errors:vErrors.concat(validate167.errors);errors=vErrors.length}var valid6=_errs24===
errors;if(!valid6){break}}if(valid6){let i5=data11.length;let j2;if(i5>1){outer2:for(;i5--;){for(j2=i5;j2--;){if(func0(data11[i5],
data11[j2])){validate159.errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"\
uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];return false;
break outer2}}}}}}else{validate159.errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs22===errors}else{var valid0=true}if(valid0){
if(data.outputs!==void 0){let data13=data.outputs;const _errs25=errors;if(errors===_errs25){if(Array.isArray(data13)){var valid8=true;
const len3=data13.length;for(let i6=0;i6<len3;i6++){const _errs27=errors;if(!validate172(data13[i6],{instancePath:instancePath+
"/outputs/"+i6,parentData:data13,parentDataProperty:i6,rootData})){vErrors=vErrors===null?validate172.errors:vErrors.concat(
validate172.errors);errors=vErrors.length}var valid8=_errs27===errors;if(!valid8){break}}if(valid8){let i7=data13.length;
let j3;if(i7>1){outer3:for(;i7--;){for(j3=i7;j3--;){if(func0(data13[i7],data13[j3])){validate159.errors=[{instancePath:instancePath+
"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j3},message:"must NOT have\
 duplicate items (items ## "+j3+" and "+i7+" are identical)"}];return false;break outer3}}}}}}else{validate159.errors=[{
instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){
let data15=data.properties;const _errs28=errors;if(errors===_errs28){if(Array.isArray(data15)){var valid10=true;const len4=data15.
length;for(let i8=0;i8<len4;i8++){let data16=data15[i8];const _errs30=errors;const _errs31=errors;if(errors===_errs31){if(data16&&
typeof data16=="object"&&!Array.isArray(data16)){let missing1;if(data16.name===void 0&&(missing1="name")){validate159.errors=
[{instancePath:instancePath+"/properties/"+i8,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs33=errors;for(const key1 in data16){
if(!(key1==="name"||key1==="value")){validate159.errors=[{instancePath:instancePath+"/properties/"+i8,schemaPath:"#/defi\
nitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT\
 have additional properties"}];return false;break}}if(_errs33===errors){if(data16.name!==void 0){const _errs34=errors;if(typeof data16.
name!=="string"){validate159.errors=[{instancePath:instancePath+"/properties/"+i8+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid12=_errs34===
errors}else{var valid12=true}if(valid12){if(data16.value!==void 0){const _errs36=errors;if(typeof data16.value!=="string"){
validate159.errors=[{instancePath:instancePath+"/properties/"+i8+"/value",schemaPath:"#/definitions/property/properties/\
value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid12=_errs36===errors}else{
var valid12=true}}}}}else{validate159.errors=[{instancePath:instancePath+"/properties/"+i8,schemaPath:"#/definitions/pro\
perty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid10=_errs30===errors;
if(!valid10){break}}}else{validate159.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properti\
es/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs28===errors}else{var valid0=true}}}}}}}}}}}}}}}else{
validate159.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate159.errors=vErrors;return errors===0}function validate179(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="executed"||key0==="properties")){validate179.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.executed!==void 0){const _errs2=errors;if(typeof data.executed!=="string"){validate179.errors=
[{instancePath:instancePath+"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data1=data.
properties;const _errs4=errors;if(errors===_errs4){if(Array.isArray(data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0];const _errs6=errors;const _errs7=errors;if(errors===_errs7){if(data2&&typeof data2=="obje\
ct"&&!Array.isArray(data2)){let missing0;if(data2.name===void 0&&(missing0="name")){validate179.errors=[{instancePath:instancePath+
"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs9=errors;for(const key1 in data2){if(!(key1===
"name"||key1==="value")){validate179.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs9===errors){if(data2.name!==void 0){const _errs10=errors;if(typeof data2.
name!=="string"){validate179.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs10===
errors}else{var valid3=true}if(valid3){if(data2.value!==void 0){const _errs12=errors;if(typeof data2.value!=="string"){validate179.
errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs12===errors}else{var valid3=true}}}}}else{
validate179.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs6===errors;if(!valid1){break}}}else{validate179.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{validate179.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate179.
errors=vErrors;return errors===0}function validate178(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="name"||key0==="description"||key0==="commands"||key0==="properties")){validate178.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;if(typeof data.name!==
"string"){validate178.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
description!==void 0){const _errs4=errors;if(typeof data.description!=="string"){validate178.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.commands!==void 0){let data2=data.commands;
const _errs6=errors;if(errors===_errs6){if(Array.isArray(data2)){var valid1=true;const len0=data2.length;for(let i0=0;i0<
len0;i0++){const _errs8=errors;if(!validate179(data2[i0],{instancePath:instancePath+"/commands/"+i0,parentData:data2,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate179.errors:vErrors.concat(validate179.errors);errors=vErrors.length}var valid1=_errs8===
errors;if(!valid1){break}}}else{validate178.errors=[{instancePath:instancePath+"/commands",schemaPath:"#/properties/comm\
ands/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs6===errors}else{
var valid0=true}if(valid0){if(data.properties!==void 0){let data4=data.properties;const _errs9=errors;if(errors===_errs9){
if(Array.isArray(data4)){var valid2=true;const len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];const _errs11=errors;
const _errs12=errors;if(errors===_errs12){if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing0;if(data5.
name===void 0&&(missing0="name")){validate178.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definit\
ions/property/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs14=errors;for(const key1 in data5){if(!(key1==="name"||key1==="value")){validate178.errors=
[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs14===
errors){if(data5.name!==void 0){const _errs15=errors;if(typeof data5.name!=="string"){validate178.errors=[{instancePath:instancePath+
"/properties/"+i1+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid4=_errs15===errors}else{var valid4=true}if(valid4){if(data5.value!==void 0){
const _errs17=errors;if(typeof data5.value!=="string"){validate178.errors=[{instancePath:instancePath+"/properties/"+i1+
"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}];return false}var valid4=_errs17===errors}else{var valid4=true}}}}}else{validate178.errors=[{instancePath:instancePath+
"/properties/"+i1,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid2=_errs11===errors;if(!valid2){break}}}else{validate178.errors=[{instancePath:instancePath+"/prop\
erties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs9===errors}else{var valid0=true}}}}}}else{validate178.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate178.errors=vErrors;return errors===0}var schema187={
"type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions\
/refType"},"uid":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"descri\
ption":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resource\
ReferenceChoice"}},"accessMode":{"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-\
only"]},"mountPath":{"type":"string"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$\
ref":"#/definitions/volume"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var schema189={"t\
ype":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"\
string","enum":["filesystem","block"],"default":"filesystem"},"path":{"type":"string"},"sizeAllocated":{"type":"string"},
"persistent":{"type":"boolean"},"remote":{"type":"boolean"},"properties":{"type":"array","items":{"$ref":"#/definitions/\
property"}}}};function validate186(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="uid"||key0==="name"||key0==="mode"||key0==="path"||key0==="sizeAllocated"||key0==="persistent"||key0==="rem\
ote"||key0==="properties")){validate186.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.uid!==void 0){const _errs2=errors;if(typeof data.uid!=="string"){validate186.errors=[{instancePath:instancePath+
"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs4=errors;if(typeof data.name!==
"string"){validate186.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.
mode!==void 0){let data2=data.mode;const _errs6=errors;if(typeof data2!=="string"){validate186.errors=[{instancePath:instancePath+
"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data2==="filesystem"||data2==="block")){validate186.errors=[{instancePath:instancePath+"/mode",schemaPath:"#/proper\
ties/mode/enum",keyword:"enum",params:{allowedValues:schema189.properties.mode.enum},message:"must be equal to one of th\
e allowed values"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.path!==void 0){const _errs8=errors;
if(typeof data.path!=="string"){validate186.errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs8===errors}else{var valid0=true}
if(valid0){if(data.sizeAllocated!==void 0){const _errs10=errors;if(typeof data.sizeAllocated!=="string"){validate186.errors=
[{instancePath:instancePath+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.persistent!==
void 0){const _errs12=errors;if(typeof data.persistent!=="boolean"){validate186.errors=[{instancePath:instancePath+"/per\
sistent",schemaPath:"#/properties/persistent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}
var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.remote!==void 0){const _errs14=errors;if(typeof data.
remote!=="boolean"){validate186.errors=[{instancePath:instancePath+"/remote",schemaPath:"#/properties/remote/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}];return false}var valid0=_errs14===errors}else{var valid0=true}
if(valid0){if(data.properties!==void 0){let data7=data.properties;const _errs16=errors;if(errors===_errs16){if(Array.isArray(
data7)){var valid1=true;const len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];const _errs18=errors;const _errs19=errors;
if(errors===_errs19){if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing0;if(data8.name===void 0&&(missing0=
"name")){validate186.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs21=errors;
for(const key1 in data8){if(!(key1==="name"||key1==="value")){validate186.errors=[{instancePath:instancePath+"/propertie\
s/"+i0,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs21===errors){if(data8.name!==void 0){const _errs22=errors;
if(typeof data8.name!=="string"){validate186.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/\
definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs22===errors}else{var valid3=true}if(valid3){if(data8.value!==void 0){const _errs24=errors;if(typeof data8.
value!=="string"){validate186.errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs24===
errors}else{var valid3=true}}}}}else{validate186.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/defi\
nitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs18===
errors;if(!valid1){break}}}else{validate186.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs16===errors}else{
var valid0=true}}}}}}}}}}else{validate186.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate186.errors=vErrors;return errors===0}function validate184(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data["bom-ref"]===void 0&&(missing0="bom-ref")||data.uid===void 0&&(missing0=
"uid")){validate184.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(
schema187.properties,key0)){validate184.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate184.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate184.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
uid!==void 0){const _errs5=errors;if(typeof data.uid!=="string"){validate184.errors=[{instancePath:instancePath+"/uid",schemaPath:"\
#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs7=errors;if(typeof data.name!=="string"){validate184.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.aliases!==void 0){let data3=data.
aliases;const _errs9=errors;if(errors===_errs9){if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<
len0;i0++){const _errs11=errors;if(typeof data3[i0]!=="string"){validate184.errors=[{instancePath:instancePath+"/aliases\
/"+i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs11===errors;if(!valid2){break}}}else{validate184.errors=[{instancePath:instancePath+"/aliases",schemaPath:"\
#/properties/aliases/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs9===
errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs13=errors;if(typeof data.description!=="\
string"){validate184.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs13===errors}else{var valid0=true}if(valid0){
if(data.resourceReferences!==void 0){let data6=data.resourceReferences;const _errs15=errors;if(errors===_errs15){if(Array.
isArray(data6)){var valid3=true;const len1=data6.length;for(let i1=0;i1<len1;i1++){const _errs17=errors;if(!validate154(
data6[i1],{instancePath:instancePath+"/resourceReferences/"+i1,parentData:data6,parentDataProperty:i1,rootData})){vErrors=
vErrors===null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.length}var valid3=_errs17===errors;if(!valid3){
break}}if(valid3){let i2=data6.length;let j0;if(i2>1){outer0:for(;i2--;){for(j0=i2;j0--;){if(func0(data6[i2],data6[j0])){
validate184.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueI\
tems",keyword:"uniqueItems",params:{i:i2,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are id\
entical)"}];return false;break outer0}}}}}}else{validate184.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"\
#/properties/resourceReferences/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===
errors}else{var valid0=true}if(valid0){if(data.accessMode!==void 0){let data8=data.accessMode;const _errs18=errors;if(typeof data8!==
"string"){validate184.errors=[{instancePath:instancePath+"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data8==="read-only"||data8==="read-write"||data8===
"read-write-once"||data8==="write-once"||data8==="write-only")){validate184.errors=[{instancePath:instancePath+"/accessM\
ode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues:schema187.properties.accessMode.enum},
message:"must be equal to one of the allowed values"}];return false}var valid0=_errs18===errors}else{var valid0=true}if(valid0){
if(data.mountPath!==void 0){const _errs20=errors;if(typeof data.mountPath!=="string"){validate184.errors=[{instancePath:instancePath+
"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.managedDataType!==void 0){const _errs22=errors;if(typeof data.
managedDataType!=="string"){validate184.errors=[{instancePath:instancePath+"/managedDataType",schemaPath:"#/properties/m\
anagedDataType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs22===
errors}else{var valid0=true}if(valid0){if(data.volumeRequest!==void 0){const _errs24=errors;if(typeof data.volumeRequest!==
"string"){validate184.errors=[{instancePath:instancePath+"/volumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs24===errors}else{var valid0=true}if(valid0){
if(data.volume!==void 0){const _errs26=errors;if(!validate186(data.volume,{instancePath:instancePath+"/volume",parentData:data,
parentDataProperty:"volume",rootData})){vErrors=vErrors===null?validate186.errors:vErrors.concat(validate186.errors);errors=
vErrors.length}var valid0=_errs26===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data13=data.
properties;const _errs27=errors;if(errors===_errs27){if(Array.isArray(data13)){var valid5=true;const len2=data13.length;
for(let i3=0;i3<len2;i3++){let data14=data13[i3];const _errs29=errors;const _errs30=errors;if(errors===_errs30){if(data14&&
typeof data14=="object"&&!Array.isArray(data14)){let missing1;if(data14.name===void 0&&(missing1="name")){validate184.errors=
[{instancePath:instancePath+"/properties/"+i3,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs32=errors;for(const key1 in data14){
if(!(key1==="name"||key1==="value")){validate184.errors=[{instancePath:instancePath+"/properties/"+i3,schemaPath:"#/defi\
nitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT\
 have additional properties"}];return false;break}}if(_errs32===errors){if(data14.name!==void 0){const _errs33=errors;if(typeof data14.
name!=="string"){validate184.errors=[{instancePath:instancePath+"/properties/"+i3+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs33===
errors}else{var valid7=true}if(valid7){if(data14.value!==void 0){const _errs35=errors;if(typeof data14.value!=="string"){
validate184.errors=[{instancePath:instancePath+"/properties/"+i3+"/value",schemaPath:"#/definitions/property/properties/\
value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs35===errors}else{
var valid7=true}}}}}else{validate184.errors=[{instancePath:instancePath+"/properties/"+i3,schemaPath:"#/definitions/prop\
erty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid5=_errs29===errors;if(!valid5){
break}}}else{validate184.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs27===errors}else{var valid0=true}}}}}}}}}}}}}}}else{
validate184.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate184.errors=vErrors;return errors===0}function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data["\
bom-ref"]===void 0&&(missing0="bom-ref")||data.uid===void 0&&(missing0="uid")||data.taskTypes===void 0&&(missing0="taskT\
ypes")){validate157.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(
schema163.properties,key0)){validate157.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate157.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate157.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
uid!==void 0){const _errs5=errors;if(typeof data.uid!=="string"){validate157.errors=[{instancePath:instancePath+"/uid",schemaPath:"\
#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs7=errors;if(typeof data.name!=="string"){validate157.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.description!==void 0){
const _errs9=errors;if(typeof data.description!=="string"){validate157.errors=[{instancePath:instancePath+"/description",
schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.resourceReferences!==void 0){let data4=data.resourceReferences;
const _errs11=errors;if(errors===_errs11){if(Array.isArray(data4)){var valid2=true;const len0=data4.length;for(let i0=0;i0<
len0;i0++){const _errs13=errors;if(!validate154(data4[i0],{instancePath:instancePath+"/resourceReferences/"+i0,parentData:data4,
parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.
length}var valid2=_errs13===errors;if(!valid2){break}}if(valid2){let i1=data4.length;let j0;if(i1>1){outer0:for(;i1--;){
for(j0=i1;j0--;){if(func0(data4[i1],data4[j0])){validate157.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"\
#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate i\
tems (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate157.errors=[{instancePath:instancePath+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.taskTypes!==void 0){let data6=data.
taskTypes;const _errs14=errors;if(errors===_errs14){if(Array.isArray(data6)){var valid4=true;const len1=data6.length;for(let i2=0;i2<
len1;i2++){let data7=data6[i2];const _errs16=errors;if(typeof data7!=="string"){validate157.errors=[{instancePath:instancePath+
"/taskTypes/"+i2,schemaPath:"#/definitions/taskType/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data7==="copy"||data7==="clone"||data7==="lint"||data7==="scan"||data7==="merge"||data7==="build"||data7===
"test"||data7==="deliver"||data7==="deploy"||data7==="release"||data7==="clean"||data7==="other")){validate157.errors=[{
instancePath:instancePath+"/taskTypes/"+i2,schemaPath:"#/definitions/taskType/enum",keyword:"enum",params:{allowedValues:schema165.
enum},message:"must be equal to one of the allowed values"}];return false}var valid4=_errs16===errors;if(!valid4){break}}}else{
validate157.errors=[{instancePath:instancePath+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{var valid0=true}if(valid0){if(data.
trigger!==void 0){const _errs19=errors;if(!validate159(data.trigger,{instancePath:instancePath+"/trigger",parentData:data,
parentDataProperty:"trigger",rootData})){vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors);errors=
vErrors.length}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.steps!==void 0){let data9=data.steps;
const _errs20=errors;if(errors===_errs20){if(Array.isArray(data9)){var valid6=true;const len2=data9.length;for(let i3=0;i3<
len2;i3++){const _errs22=errors;if(!validate178(data9[i3],{instancePath:instancePath+"/steps/"+i3,parentData:data9,parentDataProperty:i3,
rootData})){vErrors=vErrors===null?validate178.errors:vErrors.concat(validate178.errors);errors=vErrors.length}var valid6=_errs22===
errors;if(!valid6){break}}if(valid6){let i4=data9.length;let j1;if(i4>1){outer1:for(;i4--;){for(j1=i4;j1--;){if(func0(data9[i4],
data9[j1])){validate157.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"\
uniqueItems",params:{i:i4,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"}];return false;
break outer1}}}}}}else{validate157.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs20===errors}else{var valid0=true}if(valid0){
if(data.inputs!==void 0){let data11=data.inputs;const _errs23=errors;if(errors===_errs23){if(Array.isArray(data11)){var valid8=true;
const len3=data11.length;for(let i5=0;i5<len3;i5++){const _errs25=errors;if(!validate167(data11[i5],{instancePath:instancePath+
"/inputs/"+i5,parentData:data11,parentDataProperty:i5,rootData})){vErrors=vErrors===null?validate167.errors:vErrors.concat(
validate167.errors);errors=vErrors.length}var valid8=_errs25===errors;if(!valid8){break}}if(valid8){let i6=data11.length;
let j2;if(i6>1){outer2:for(;i6--;){for(j2=i6;j2--;){if(func0(data11[i6],data11[j2])){validate157.errors=[{instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:i6,j:j2},message:"must NOT have d\
uplicate items (items ## "+j2+" and "+i6+" are identical)"}];return false;break outer2}}}}}}else{validate157.errors=[{instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.outputs!==void 0){let data13=data.outputs;const _errs26=errors;
if(errors===_errs26){if(Array.isArray(data13)){var valid10=true;const len4=data13.length;for(let i7=0;i7<len4;i7++){const _errs28=errors;
if(!validate172(data13[i7],{instancePath:instancePath+"/outputs/"+i7,parentData:data13,parentDataProperty:i7,rootData})){
vErrors=vErrors===null?validate172.errors:vErrors.concat(validate172.errors);errors=vErrors.length}var valid10=_errs28===
errors;if(!valid10){break}}if(valid10){let i8=data13.length;let j3;if(i8>1){outer3:for(;i8--;){for(j3=i8;j3--;){if(func0(
data13[i8],data13[j3])){validate157.errors=[{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/uniqu\
eItems",keyword:"uniqueItems",params:{i:i8,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are \
identical)"}];return false;break outer3}}}}}}else{validate157.errors=[{instancePath:instancePath+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs26===
errors}else{var valid0=true}if(valid0){if(data.timeStart!==void 0){let data15=data.timeStart;const _errs29=errors;if(errors===
_errs29){if(errors===_errs29){if(typeof data15==="string"){if(!formats0.validate(data15)){validate157.errors=[{instancePath:instancePath+
"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}];return false}}else{validate157.errors=[{instancePath:instancePath+"/timeStart",schemaPath:"#/prop\
erties/timeStart/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs29===
errors}else{var valid0=true}if(valid0){if(data.timeEnd!==void 0){let data16=data.timeEnd;const _errs31=errors;if(errors===
_errs31){if(errors===_errs31){if(typeof data16==="string"){if(!formats0.validate(data16)){validate157.errors=[{instancePath:instancePath+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'}];return false}}else{validate157.errors=[{instancePath:instancePath+"/timeEnd",schemaPath:"#/properties\
/timeEnd/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs31===errors}else{
var valid0=true}if(valid0){if(data.workspaces!==void 0){let data17=data.workspaces;const _errs33=errors;if(errors===_errs33){
if(Array.isArray(data17)){var valid12=true;const len5=data17.length;for(let i9=0;i9<len5;i9++){const _errs35=errors;if(!validate184(
data17[i9],{instancePath:instancePath+"/workspaces/"+i9,parentData:data17,parentDataProperty:i9,rootData})){vErrors=vErrors===
null?validate184.errors:vErrors.concat(validate184.errors);errors=vErrors.length}var valid12=_errs35===errors;if(!valid12){
break}}if(valid12){let i10=data17.length;let j4;if(i10>1){outer4:for(;i10--;){for(j4=i10;j4--;){if(func0(data17[i10],data17[j4])){
validate157.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",keyword:"u\
niqueItems",params:{i:i10,j:j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"}];return false;
break outer4}}}}}}else{validate157.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/\
type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs33===errors}else{var valid0=true}
if(valid0){if(data.runtimeTopology!==void 0){let data19=data.runtimeTopology;const _errs36=errors;if(errors===_errs36){if(Array.
isArray(data19)){var valid14=true;const len6=data19.length;for(let i11=0;i11<len6;i11++){const _errs38=errors;if(!validate129(
data19[i11],{instancePath:instancePath+"/runtimeTopology/"+i11,parentData:data19,parentDataProperty:i11,rootData})){vErrors=
vErrors===null?validate129.errors:vErrors.concat(validate129.errors);errors=vErrors.length}var valid14=_errs38===errors;
if(!valid14){break}}if(valid14){let i12=data19.length;let j5;if(i12>1){outer5:for(;i12--;){for(j5=i12;j5--;){if(func0(data19[i12],
data19[j5])){validate157.errors=[{instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/\
uniqueItems",keyword:"uniqueItems",params:{i:i12,j:j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+
" are identical)"}];return false;break outer5}}}}}}else{validate157.errors=[{instancePath:instancePath+"/runtimeTopology",
schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs36===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data21=data.properties;const _errs39=errors;
if(errors===_errs39){if(Array.isArray(data21)){var valid16=true;const len7=data21.length;for(let i13=0;i13<len7;i13++){let data22=data21[i13];
const _errs41=errors;const _errs42=errors;if(errors===_errs42){if(data22&&typeof data22=="object"&&!Array.isArray(data22)){
let missing1;if(data22.name===void 0&&(missing1="name")){validate157.errors=[{instancePath:instancePath+"/properties/"+i13,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},message:"must have req\
uired property '"+missing1+"'"}];return false}else{const _errs44=errors;for(const key1 in data22){if(!(key1==="name"||key1===
"value")){validate157.errors=[{instancePath:instancePath+"/properties/"+i13,schemaPath:"#/definitions/property/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional propertie\
s"}];return false;break}}if(_errs44===errors){if(data22.name!==void 0){const _errs45=errors;if(typeof data22.name!=="str\
ing"){validate157.errors=[{instancePath:instancePath+"/properties/"+i13+"/name",schemaPath:"#/definitions/property/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid18=_errs45===errors}else{
var valid18=true}if(valid18){if(data22.value!==void 0){const _errs47=errors;if(typeof data22.value!=="string"){validate157.
errors=[{instancePath:instancePath+"/properties/"+i13+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid18=_errs47===errors}else{var valid18=true}}}}}else{
validate157.errors=[{instancePath:instancePath+"/properties/"+i13,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid16=_errs41===errors;if(!valid16){break}}}else{validate157.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs39===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}else{validate157.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate157.errors=vErrors;return errors===0}function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data["\
bom-ref"]===void 0&&(missing0="bom-ref")||data.uid===void 0&&(missing0="uid")||data.taskTypes===void 0&&(missing0="taskT\
ypes")){validate153.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(
schema158.properties,key0)){validate153.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate153.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate153.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
uid!==void 0){const _errs5=errors;if(typeof data.uid!=="string"){validate153.errors=[{instancePath:instancePath+"/uid",schemaPath:"\
#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs7=errors;if(typeof data.name!=="string"){validate153.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.description!==void 0){
const _errs9=errors;if(typeof data.description!=="string"){validate153.errors=[{instancePath:instancePath+"/description",
schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.resourceReferences!==void 0){let data4=data.resourceReferences;
const _errs11=errors;if(errors===_errs11){if(Array.isArray(data4)){var valid2=true;const len0=data4.length;for(let i0=0;i0<
len0;i0++){const _errs13=errors;if(!validate154(data4[i0],{instancePath:instancePath+"/resourceReferences/"+i0,parentData:data4,
parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.
length}var valid2=_errs13===errors;if(!valid2){break}}if(valid2){let i1=data4.length;let j0;if(i1>1){outer0:for(;i1--;){
for(j0=i1;j0--;){if(func0(data4[i1],data4[j0])){validate153.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"\
#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate i\
tems (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate153.errors=[{instancePath:instancePath+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.tasks!==void 0){let data6=data.
tasks;const _errs14=errors;if(errors===_errs14){if(Array.isArray(data6)){var valid4=true;const len1=data6.length;for(let i2=0;i2<
len1;i2++){const _errs16=errors;if(!validate157(data6[i2],{instancePath:instancePath+"/tasks/"+i2,parentData:data6,parentDataProperty:i2,
rootData})){vErrors=vErrors===null?validate157.errors:vErrors.concat(validate157.errors);errors=vErrors.length}var valid4=_errs16===
errors;if(!valid4){break}}if(valid4){let i3=data6.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data6[i3],
data6[j1])){validate153.errors=[{instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;
break outer1}}}}}}else{validate153.errors=[{instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{var valid0=true}if(valid0){
if(data.taskDependencies!==void 0){let data8=data.taskDependencies;const _errs17=errors;if(errors===_errs17){if(Array.isArray(
data8)){var valid6=true;const len2=data8.length;for(let i4=0;i4<len2;i4++){const _errs19=errors;if(!validate129(data8[i4],
{instancePath:instancePath+"/taskDependencies/"+i4,parentData:data8,parentDataProperty:i4,rootData})){vErrors=vErrors===
null?validate129.errors:vErrors.concat(validate129.errors);errors=vErrors.length}var valid6=_errs19===errors;if(!valid6){
break}}if(valid6){let i5=data8.length;let j2;if(i5>1){outer2:for(;i5--;){for(j2=i5;j2--;){if(func0(data8[i5],data8[j2])){
validate153.errors=[{instancePath:instancePath+"/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",
keyword:"uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identica\
l)"}];return false;break outer2}}}}}}else{validate153.errors=[{instancePath:instancePath+"/taskDependencies",schemaPath:"\
#/properties/taskDependencies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs17===
errors}else{var valid0=true}if(valid0){if(data.taskTypes!==void 0){let data10=data.taskTypes;const _errs20=errors;if(errors===
_errs20){if(Array.isArray(data10)){var valid8=true;const len3=data10.length;for(let i6=0;i6<len3;i6++){let data11=data10[i6];
const _errs22=errors;if(typeof data11!=="string"){validate153.errors=[{instancePath:instancePath+"/taskTypes/"+i6,schemaPath:"\
#/definitions/taskType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data11===
"copy"||data11==="clone"||data11==="lint"||data11==="scan"||data11==="merge"||data11==="build"||data11==="test"||data11===
"deliver"||data11==="deploy"||data11==="release"||data11==="clean"||data11==="other")){validate153.errors=[{instancePath:instancePath+
"/taskTypes/"+i6,schemaPath:"#/definitions/taskType/enum",keyword:"enum",params:{allowedValues:schema165.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid8=_errs22===errors;if(!valid8){break}}}else{validate153.
errors=[{instancePath:instancePath+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}];return false}}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.trigger!==
void 0){const _errs25=errors;if(!validate159(data.trigger,{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"\
trigger",rootData})){vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors);errors=vErrors.length}
var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.steps!==void 0){let data13=data.steps;const _errs26=errors;
if(errors===_errs26){if(Array.isArray(data13)){var valid10=true;const len4=data13.length;for(let i7=0;i7<len4;i7++){const _errs28=errors;
if(!validate178(data13[i7],{instancePath:instancePath+"/steps/"+i7,parentData:data13,parentDataProperty:i7,rootData})){vErrors=
vErrors===null?validate178.errors:vErrors.concat(validate178.errors);errors=vErrors.length}var valid10=_errs28===errors;
if(!valid10){break}}if(valid10){let i8=data13.length;let j3;if(i8>1){outer3:for(;i8--;){for(j3=i8;j3--;){if(func0(data13[i8],
data13[j3])){validate153.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"\
uniqueItems",params:{i:i8,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"}];return false;
break outer3}}}}}}else{validate153.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs26===errors}else{var valid0=true}if(valid0){
if(data.inputs!==void 0){let data15=data.inputs;const _errs29=errors;if(errors===_errs29){if(Array.isArray(data15)){var valid12=true;
const len5=data15.length;for(let i9=0;i9<len5;i9++){const _errs31=errors;if(!validate167(data15[i9],{instancePath:instancePath+
"/inputs/"+i9,parentData:data15,parentDataProperty:i9,rootData})){vErrors=vErrors===null?validate167.errors:vErrors.concat(
validate167.errors);errors=vErrors.length}var valid12=_errs31===errors;if(!valid12){break}}if(valid12){let i10=data15.length;
let j4;if(i10>1){outer4:for(;i10--;){for(j4=i10;j4--;){if(func0(data15[i10],data15[j4])){validate153.errors=[{instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:i10,j:j4},message:"must NOT have \
duplicate items (items ## "+j4+" and "+i10+" are identical)"}];return false;break outer4}}}}}}else{validate153.errors=[{
instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs29===errors}else{var valid0=true}if(valid0){if(data.outputs!==void 0){let data17=data.
outputs;const _errs32=errors;if(errors===_errs32){if(Array.isArray(data17)){var valid14=true;const len6=data17.length;for(let i11=0;i11<
len6;i11++){const _errs34=errors;if(!validate172(data17[i11],{instancePath:instancePath+"/outputs/"+i11,parentData:data17,
parentDataProperty:i11,rootData})){vErrors=vErrors===null?validate172.errors:vErrors.concat(validate172.errors);errors=vErrors.
length}var valid14=_errs34===errors;if(!valid14){break}}if(valid14){let i12=data17.length;let j5;if(i12>1){outer5:for(;i12--;){
for(j5=i12;j5--;){if(func0(data17[i12],data17[j5])){validate153.errors=[{instancePath:instancePath+"/outputs",schemaPath:"\
#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:i12,j:j5},message:"must NOT have duplicate items (item\
s ## "+j5+" and "+i12+" are identical)"}];return false;break outer5}}}}}}else{validate153.errors=[{instancePath:instancePath+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs32===errors}else{var valid0=true}if(valid0){if(data.timeStart!==void 0){let data19=data.timeStart;const _errs35=errors;
if(errors===_errs35){if(errors===_errs35){if(typeof data19==="string"){if(!formats0.validate(data19)){validate153.errors=
[{instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"dat\
e-time"},message:'must match format "date-time"'}];return false}}else{validate153.errors=[{instancePath:instancePath+"/t\
imeStart",schemaPath:"#/properties/timeStart/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs35===errors}else{var valid0=true}if(valid0){if(data.timeEnd!==void 0){let data20=data.timeEnd;const _errs37=errors;
if(errors===_errs37){if(errors===_errs37){if(typeof data20==="string"){if(!formats0.validate(data20)){validate153.errors=
[{instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-ti\
me"},message:'must match format "date-time"'}];return false}}else{validate153.errors=[{instancePath:instancePath+"/timeE\
nd",schemaPath:"#/properties/timeEnd/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs37===errors}else{var valid0=true}if(valid0){if(data.workspaces!==void 0){let data21=data.workspaces;const _errs39=errors;
if(errors===_errs39){if(Array.isArray(data21)){var valid16=true;const len7=data21.length;for(let i13=0;i13<len7;i13++){const _errs41=errors;
if(!validate184(data21[i13],{instancePath:instancePath+"/workspaces/"+i13,parentData:data21,parentDataProperty:i13,rootData})){
vErrors=vErrors===null?validate184.errors:vErrors.concat(validate184.errors);errors=vErrors.length}var valid16=_errs41===
errors;if(!valid16){break}}if(valid16){let i14=data21.length;let j6;if(i14>1){outer6:for(;i14--;){for(j6=i14;j6--;){if(func0(
data21[i14],data21[j6])){validate153.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:i14,j:j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i14+
" are identical)"}];return false;break outer6}}}}}}else{validate153.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"\
#/properties/workspaces/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs39===
errors}else{var valid0=true}if(valid0){if(data.runtimeTopology!==void 0){let data23=data.runtimeTopology;const _errs42=errors;
if(errors===_errs42){if(Array.isArray(data23)){var valid18=true;const len8=data23.length;for(let i15=0;i15<len8;i15++){const _errs44=errors;
if(!validate129(data23[i15],{instancePath:instancePath+"/runtimeTopology/"+i15,parentData:data23,parentDataProperty:i15,
rootData})){vErrors=vErrors===null?validate129.errors:vErrors.concat(validate129.errors);errors=vErrors.length}var valid18=_errs44===
errors;if(!valid18){break}}if(valid18){let i16=data23.length;let j7;if(i16>1){outer7:for(;i16--;){for(j7=i16;j7--;){if(func0(
data23[i16],data23[j7])){validate153.errors=[{instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runt\
imeTopology/uniqueItems",keyword:"uniqueItems",params:{i:i16,j:j7},message:"must NOT have duplicate items (items ## "+j7+
" and "+i16+" are identical)"}];return false;break outer7}}}}}}else{validate153.errors=[{instancePath:instancePath+"/run\
timeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs42===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data25=data.properties;
const _errs45=errors;if(errors===_errs45){if(Array.isArray(data25)){var valid20=true;const len9=data25.length;for(let i17=0;i17<
len9;i17++){let data26=data25[i17];const _errs47=errors;const _errs48=errors;if(errors===_errs48){if(data26&&typeof data26==
"object"&&!Array.isArray(data26)){let missing1;if(data26.name===void 0&&(missing1="name")){validate153.errors=[{instancePath:instancePath+
"/properties/"+i17,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs50=errors;for(const key1 in data26){if(!(key1===
"name"||key1==="value")){validate153.errors=[{instancePath:instancePath+"/properties/"+i17,schemaPath:"#/definitions/pro\
perty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have addit\
ional properties"}];return false;break}}if(_errs50===errors){if(data26.name!==void 0){const _errs51=errors;if(typeof data26.
name!=="string"){validate153.errors=[{instancePath:instancePath+"/properties/"+i17+"/name",schemaPath:"#/definitions/pro\
perty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid22=_errs51===
errors}else{var valid22=true}if(valid22){if(data26.value!==void 0){const _errs53=errors;if(typeof data26.value!=="string"){
validate153.errors=[{instancePath:instancePath+"/properties/"+i17+"/value",schemaPath:"#/definitions/property/properties\
/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid22=_errs53===errors}else{
var valid22=true}}}}}else{validate153.errors=[{instancePath:instancePath+"/properties/"+i17,schemaPath:"#/definitions/pr\
operty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid20=_errs47===errors;
if(!valid20){break}}}else{validate153.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properti\
es/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs45===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}else{
validate153.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate153.errors=vErrors;return errors===0}function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="components"||key0==="services"||key0==="workflows"||key0==="properties")){validate150.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate150.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate150.errors=[{instancePath:instancePath+"/bo\
m-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.components!==void 0){let data1=data.components;const _errs5=errors;
if(errors===_errs5){if(Array.isArray(data1)){var valid2=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs7=errors;
if(!validate12(data1[i0],{instancePath:instancePath+"/components/"+i0,parentData:data1,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.length}var valid2=_errs7===errors;
if(!valid2){break}}if(valid2){let i1=data1.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data1[i1],
data1[j0])){validate150.errors=[{instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",
keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)"}];return false;break outer0}}}}}}else{validate150.errors=[{instancePath:instancePath+"/components",schemaPath:"#/pro\
perties/components/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.services!==void 0){let data3=data.services;const _errs8=errors;if(errors===
_errs8){if(Array.isArray(data3)){var valid4=true;const len1=data3.length;for(let i2=0;i2<len1;i2++){const _errs10=errors;
if(!validate105(data3[i2],{instancePath:instancePath+"/services/"+i2,parentData:data3,parentDataProperty:i2,rootData})){
vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors);errors=vErrors.length}var valid4=_errs10===
errors;if(!valid4){break}}if(valid4){let i3=data3.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data3[i3],
data3[j1])){validate150.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;
break outer1}}}}}}else{validate150.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}
if(valid0){if(data.workflows!==void 0){let data5=data.workflows;const _errs11=errors;if(errors===_errs11){if(Array.isArray(
data5)){var valid6=true;const len2=data5.length;for(let i4=0;i4<len2;i4++){const _errs13=errors;if(!validate153(data5[i4],
{instancePath:instancePath+"/workflows/"+i4,parentData:data5,parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate153.
errors:vErrors.concat(validate153.errors);errors=vErrors.length}var valid6=_errs13===errors;if(!valid6){break}}if(valid6){
let i5=data5.length;let j2;if(i5>1){outer2:for(;i5--;){for(j2=i5;j2--;){if(func0(data5[i5],data5[j2])){validate150.errors=
[{instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:i5,
j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];return false;break outer2}}}}}}else{
validate150.errors=[{instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.
properties!==void 0){let data7=data.properties;const _errs14=errors;if(errors===_errs14){if(Array.isArray(data7)){var valid8=true;
const len3=data7.length;for(let i6=0;i6<len3;i6++){let data8=data7[i6];const _errs16=errors;const _errs17=errors;if(errors===
_errs17){if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing0;if(data8.name===void 0&&(missing0="name")){
validate150.errors=[{instancePath:instancePath+"/properties/"+i6,schemaPath:"#/definitions/property/required",keyword:"r\
equired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs19=errors;
for(const key1 in data8){if(!(key1==="name"||key1==="value")){validate150.errors=[{instancePath:instancePath+"/propertie\
s/"+i6,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs19===errors){if(data8.name!==void 0){const _errs20=errors;
if(typeof data8.name!=="string"){validate150.errors=[{instancePath:instancePath+"/properties/"+i6+"/name",schemaPath:"#/\
definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid10=_errs20===errors}else{var valid10=true}if(valid10){if(data8.value!==void 0){const _errs22=errors;if(typeof data8.
value!=="string"){validate150.errors=[{instancePath:instancePath+"/properties/"+i6+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs22===
errors}else{var valid10=true}}}}}else{validate150.errors=[{instancePath:instancePath+"/properties/"+i6,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid8=_errs16===
errors;if(!valid8){break}}}else{validate150.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{
var valid0=true}}}}}}}else{validate150.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate150.errors=vErrors;return errors===0}var schema210={"type":"object","additionalP\
roperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"version":{"type":"st\
ring"},"description":{"type":"string"},"owner":{"type":"string"},"requirements":{"type":"array","items":{"type":"object",
"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"string"},"ti\
tle":{"type":"string"},"text":{"type":"string"},"descriptions":{"type":"array","items":{"type":"string"}},"openCre":{"ty\
pe":"array","items":{"type":"string","pattern":"^CRE:[0-9]+-[0-9]+$"}},"parent":{"$ref":"#/definitions/refLinkType"},"pr\
operties":{"type":"array","items":{"$ref":"#/definitions/property"}},"externalReferences":{"type":"array","items":{"$ref":"\
#/definitions/externalReference"}}}}},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,"pr\
operties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"descript\
ion":{"type":"string"},"requirements":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}}}}},"externalReferenc\
es":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"signature":{"$ref":"#/definitions/signature"}}};
var pattern14=new RegExp("^CRE:[0-9]+-[0-9]+$","u");function validate216(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;
for(const key0 in data){if(!func2.call(schema210.properties,key0)){validate216.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate216.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate216.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/defini\
tions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.name!==void 0){const _errs5=errors;if(typeof data.name!=="string"){validate216.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){const _errs7=errors;
if(typeof data.version!=="string"){validate216.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/ve\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===errors}else{
var valid0=true}if(valid0){if(data.description!==void 0){const _errs9=errors;if(typeof data.description!=="string"){validate216.
errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.owner!==
void 0){const _errs11=errors;if(typeof data.owner!=="string"){validate216.errors=[{instancePath:instancePath+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs11===
errors}else{var valid0=true}if(valid0){if(data.requirements!==void 0){let data5=data.requirements;const _errs13=errors;if(errors===
_errs13){if(Array.isArray(data5)){var valid2=true;const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];
const _errs15=errors;if(errors===_errs15){if(data6&&typeof data6=="object"&&!Array.isArray(data6)){const _errs17=errors;
for(const key1 in data6){if(!func2.call(schema210.properties.requirements.items.properties,key1)){validate216.errors=[{instancePath:instancePath+
"/requirements/"+i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs17===errors){if(data6["\
bom-ref"]!==void 0){let data7=data6["bom-ref"];const _errs18=errors;const _errs19=errors;if(errors===_errs19){if(typeof data7===
"string"){if(func5(data7)<1){validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/bom-ref",schemaPath:"#\
/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid3=_errs18===errors}else{var valid3=true}if(valid3){
if(data6.identifier!==void 0){const _errs21=errors;if(typeof data6.identifier!=="string"){validate216.errors=[{instancePath:instancePath+
"/requirements/"+i0+"/identifier",schemaPath:"#/properties/requirements/items/properties/identifier/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}var valid3=_errs21===errors}else{var valid3=true}if(valid3){
if(data6.title!==void 0){const _errs23=errors;if(typeof data6.title!=="string"){validate216.errors=[{instancePath:instancePath+
"/requirements/"+i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid3=_errs23===errors}else{var valid3=true}if(valid3){if(data6.text!==
void 0){const _errs25=errors;if(typeof data6.text!=="string"){validate216.errors=[{instancePath:instancePath+"/requireme\
nts/"+i0+"/text",schemaPath:"#/properties/requirements/items/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid3=_errs25===errors}else{var valid3=true}if(valid3){if(data6.descriptions!==
void 0){let data11=data6.descriptions;const _errs27=errors;if(errors===_errs27){if(Array.isArray(data11)){var valid5=true;
const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs29=errors;if(typeof data11[i1]!=="string"){validate216.errors=
[{instancePath:instancePath+"/requirements/"+i0+"/descriptions/"+i1,schemaPath:"#/properties/requirements/items/properti\
es/descriptions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs29===
errors;if(!valid5){break}}}else{validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/descriptions",schemaPath:"\
#/properties/requirements/items/properties/descriptions/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}];return false}}var valid3=_errs27===errors}else{var valid3=true}if(valid3){if(data6.openCre!==void 0){let data13=data6.
openCre;const _errs31=errors;if(errors===_errs31){if(Array.isArray(data13)){var valid6=true;const len2=data13.length;for(let i2=0;i2<
len2;i2++){let data14=data13[i2];const _errs33=errors;if(errors===_errs33){if(typeof data14==="string"){if(!pattern14.test(
data14)){validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/openCre/"+i2,schemaPath:"#/properties/requ\
irements/items/properties/openCre/items/pattern",keyword:"pattern",params:{pattern:"^CRE:[0-9]+-[0-9]+$"},message:'must \
match pattern "^CRE:[0-9]+-[0-9]+$"'}];return false}}else{validate216.errors=[{instancePath:instancePath+"/requirements/"+
i0+"/openCre/"+i2,schemaPath:"#/properties/requirements/items/properties/openCre/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}var valid6=_errs33===errors;if(!valid6){break}}}else{validate216.errors=
[{instancePath:instancePath+"/requirements/"+i0+"/openCre",schemaPath:"#/properties/requirements/items/properties/openCr\
e/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid3=_errs31===errors}else{var valid3=true}
if(valid3){if(data6.parent!==void 0){let data15=data6.parent;const _errs35=errors;const _errs36=errors;if(errors===_errs36){
if(typeof data15==="string"){if(func5(data15)<1){validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/pa\
rent",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}];return false}}else{validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/parent",schemaPath:"\
#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid3=_errs35===
errors}else{var valid3=true}if(valid3){if(data6.properties!==void 0){let data16=data6.properties;const _errs38=errors;if(errors===
_errs38){if(Array.isArray(data16)){var valid8=true;const len3=data16.length;for(let i3=0;i3<len3;i3++){let data17=data16[i3];
const _errs40=errors;const _errs41=errors;if(errors===_errs41){if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing0;if(data17.name===void 0&&(missing0="name")){validate216.errors=[{instancePath:instancePath+"/requirements/"+
i0+"/properties/"+i3,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs43=errors;for(const key2 in data17){if(!(key2===
"name"||key2==="value")){validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/properties/"+i3,schemaPath:"\
#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"mu\
st NOT have additional properties"}];return false;break}}if(_errs43===errors){if(data17.name!==void 0){const _errs44=errors;
if(typeof data17.name!=="string"){validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/properties/"+i3+"\
/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid10=_errs44===errors}else{var valid10=true}if(valid10){if(data17.value!==void 0){const _errs46=errors;
if(typeof data17.value!=="string"){validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/properties/"+i3+
"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}];return false}var valid10=_errs46===errors}else{var valid10=true}}}}}else{validate216.errors=[{instancePath:instancePath+
"/requirements/"+i0+"/properties/"+i3,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}var valid8=_errs40===errors;if(!valid8){break}}}else{validate216.errors=[{instancePath:instancePath+
"/requirements/"+i0+"/properties",schemaPath:"#/properties/requirements/items/properties/properties/type",keyword:"type",
params:{type:"array"},message:"must be array"}];return false}}var valid3=_errs38===errors}else{var valid3=true}if(valid3){
if(data6.externalReferences!==void 0){let data20=data6.externalReferences;const _errs48=errors;if(errors===_errs48){if(Array.
isArray(data20)){var valid11=true;const len4=data20.length;for(let i4=0;i4<len4;i4++){const _errs50=errors;if(!validate41(
data20[i4],{instancePath:instancePath+"/requirements/"+i0+"/externalReferences/"+i4,parentData:data20,parentDataProperty:i4,
rootData})){vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors);errors=vErrors.length}var valid11=_errs50===
errors;if(!valid11){break}}}else{validate216.errors=[{instancePath:instancePath+"/requirements/"+i0+"/externalReferences",
schemaPath:"#/properties/requirements/items/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid3=_errs48===errors}else{var valid3=true}}}}}}}}}}}else{validate216.errors=[{instancePath:instancePath+
"/requirements/"+i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}];return false}}var valid2=_errs15===errors;if(!valid2){break}}}else{validate216.errors=[{instancePath:instancePath+
"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.levels!==void 0){let data22=data.levels;
const _errs51=errors;if(errors===_errs51){if(Array.isArray(data22)){var valid12=true;const len5=data22.length;for(let i5=0;i5<
len5;i5++){let data23=data22[i5];const _errs53=errors;if(errors===_errs53){if(data23&&typeof data23=="object"&&!Array.isArray(
data23)){const _errs55=errors;for(const key3 in data23){if(!(key3==="bom-ref"||key3==="identifier"||key3==="title"||key3===
"description"||key3==="requirements")){validate216.errors=[{instancePath:instancePath+"/levels/"+i5,schemaPath:"#/proper\
ties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NO\
T have additional properties"}];return false;break}}if(_errs55===errors){if(data23["bom-ref"]!==void 0){let data24=data23["\
bom-ref"];const _errs56=errors;const _errs57=errors;if(errors===_errs57){if(typeof data24==="string"){if(func5(data24)<1){
validate216.errors=[{instancePath:instancePath+"/levels/"+i5+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate216.errors=[{instancePath:instancePath+
"/levels/"+i5+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be \
string"}];return false}}var valid13=_errs56===errors}else{var valid13=true}if(valid13){if(data23.identifier!==void 0){const _errs59=errors;
if(typeof data23.identifier!=="string"){validate216.errors=[{instancePath:instancePath+"/levels/"+i5+"/identifier",schemaPath:"\
#/properties/levels/items/properties/identifier/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid13=_errs59===errors}else{var valid13=true}if(valid13){if(data23.title!==void 0){const _errs61=errors;if(typeof data23.
title!=="string"){validate216.errors=[{instancePath:instancePath+"/levels/"+i5+"/title",schemaPath:"#/properties/levels/\
items/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs61===
errors}else{var valid13=true}if(valid13){if(data23.description!==void 0){const _errs63=errors;if(typeof data23.description!==
"string"){validate216.errors=[{instancePath:instancePath+"/levels/"+i5+"/description",schemaPath:"#/properties/levels/it\
ems/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs63===
errors}else{var valid13=true}if(valid13){if(data23.requirements!==void 0){let data28=data23.requirements;const _errs65=errors;
if(errors===_errs65){if(Array.isArray(data28)){var valid15=true;const len6=data28.length;for(let i6=0;i6<len6;i6++){let data29=data28[i6];
const _errs67=errors;const _errs68=errors;if(errors===_errs68){if(typeof data29==="string"){if(func5(data29)<1){validate216.
errors=[{instancePath:instancePath+"/levels/"+i5+"/requirements/"+i6,schemaPath:"#/definitions/refLinkType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate216.errors=[{instancePath:instancePath+
"/levels/"+i5+"/requirements/"+i6,schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}var valid15=_errs67===errors;if(!valid15){break}}}else{validate216.errors=[{instancePath:instancePath+
"/levels/"+i5+"/requirements",schemaPath:"#/properties/levels/items/properties/requirements/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid13=_errs65===errors}else{var valid13=true}}}}}}}else{validate216.
errors=[{instancePath:instancePath+"/levels/"+i5,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}var valid12=_errs53===errors;if(!valid12){break}}}else{validate216.errors=
[{instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs51===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==
void 0){let data30=data.externalReferences;const _errs70=errors;if(errors===_errs70){if(Array.isArray(data30)){var valid17=true;
const len7=data30.length;for(let i7=0;i7<len7;i7++){const _errs72=errors;if(!validate41(data30[i7],{instancePath:instancePath+
"/externalReferences/"+i7,parentData:data30,parentDataProperty:i7,rootData})){vErrors=vErrors===null?validate41.errors:vErrors.
concat(validate41.errors);errors=vErrors.length}var valid17=_errs72===errors;if(!valid17){break}}}else{validate216.errors=
[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs70===errors}else{var valid0=true}if(valid0){if(data.
signature!==void 0){const _errs73=errors;if(!validate96(data.signature,{instancePath:instancePath+"/signature",parentData:data,
parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors);errors=
vErrors.length}var valid0=_errs73===errors}else{var valid0=true}}}}}}}}}}}else{validate216.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate216.errors=vErrors;return errors===
0}function validate10(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){;let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bomFormat===void 0&&(missing0=
"bomFormat")||data.specVersion===void 0&&(missing0="specVersion")){validate10.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{
const _errs1=errors;for(const key0 in data){if(!func2.call(schema11.properties,key0)){validate10.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data.$schema!==void 0){const _errs2=errors;if(typeof data.$schema!==
"string"){validate10.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.bomFormat!==void 0){let data1=data.bomFormat;const _errs4=errors;if(typeof data1!=="string"){validate10.errors=[
{instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data1==="CycloneDX")){validate10.errors=[{instancePath:instancePath+"/bomFormat",schemaPath:"\
#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:schema11.properties.bomFormat.enum},message:"must be e\
qual to one of the allowed values"}];return false}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.specVersion!==
void 0){const _errs6=errors;if(typeof data.specVersion!=="string"){validate10.errors=[{instancePath:instancePath+"/specV\
ersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.serialNumber!==void 0){let data3=data.serialNumber;const _errs8=errors;
if(errors===_errs8){if(typeof data3==="string"){if(!pattern0.test(data3)){validate10.errors=[{instancePath:instancePath+
"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-\
[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a\
-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'}];return false}}else{validate10.errors=[{instancePath:instancePath+"/serialNumber",schemaPath:"\
#/properties/serialNumber/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs8===
errors}else{var valid0=true}if(valid0){if(data.version!==void 0){let data4=data.version;const _errs10=errors;if(!(typeof data4==
"number"&&(!(data4%1)&&!isNaN(data4)))){validate10.errors=[{instancePath:instancePath+"/version",schemaPath:"#/propertie\
s/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}if(errors===_errs10){if(typeof data4==
"number"){if(data4<1||isNaN(data4)){validate10.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/ve\
rsion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}];return false}}}var valid0=_errs10===
errors}else{var valid0=true}if(valid0){if(data.metadata!==void 0){const _errs12=errors;if(!validate11(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData})){vErrors=vErrors===null?validate11.errors:vErrors.concat(
validate11.errors);errors=vErrors.length}var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.components!==
void 0){let data6=data.components;const _errs13=errors;if(errors===_errs13){if(Array.isArray(data6)){var valid1=true;const len0=data6.
length;for(let i0=0;i0<len0;i0++){const _errs15=errors;if(!validate12(data6[i0],{instancePath:instancePath+"/components/"+
i0,parentData:data6,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate12.errors:vErrors.concat(validate12.
errors);errors=vErrors.length}var valid1=_errs15===errors;if(!valid1){break}}if(valid1){let i1=data6.length;let j0;if(i1>
1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data6[i1],data6[j0])){validate10.errors=[{instancePath:instancePath+"/co\
mponents",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT ha\
ve duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate10.errors=[
{instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.services!==void 0){
let data8=data.services;const _errs16=errors;if(errors===_errs16){if(Array.isArray(data8)){var valid3=true;const len1=data8.
length;for(let i2=0;i2<len1;i2++){const _errs18=errors;if(!validate105(data8[i2],{instancePath:instancePath+"/services/"+
i2,parentData:data8,parentDataProperty:i2,rootData})){vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.
errors);errors=vErrors.length}var valid3=_errs18===errors;if(!valid3){break}}if(valid3){let i3=data8.length;let j1;if(i3>
1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data8[i3],data8[j1])){validate10.errors=[{instancePath:instancePath+"/se\
rvices",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have d\
uplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;break outer1}}}}}}else{validate10.errors=[{instancePath:instancePath+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs16===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){let data10=data.externalReferences;
const _errs19=errors;if(errors===_errs19){if(Array.isArray(data10)){var valid5=true;const len2=data10.length;for(let i4=0;i4<
len2;i4++){const _errs21=errors;if(!validate41(data10[i4],{instancePath:instancePath+"/externalReferences/"+i4,parentData:data10,
parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors);errors=vErrors.
length}var valid5=_errs21===errors;if(!valid5){break}}}else{validate10.errors=[{instancePath:instancePath+"/externalRefe\
rences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.dependencies!==void 0){let data12=data.
dependencies;const _errs22=errors;if(errors===_errs22){if(Array.isArray(data12)){var valid6=true;const len3=data12.length;
for(let i5=0;i5<len3;i5++){const _errs24=errors;if(!validate129(data12[i5],{instancePath:instancePath+"/dependencies/"+i5,
parentData:data12,parentDataProperty:i5,rootData})){vErrors=vErrors===null?validate129.errors:vErrors.concat(validate129.
errors);errors=vErrors.length}var valid6=_errs24===errors;if(!valid6){break}}if(valid6){let i6=data12.length;let j2;if(i6>
1){outer2:for(;i6--;){for(j2=i6;j2--;){if(func0(data12[i6],data12[j2])){validate10.errors=[{instancePath:instancePath+"/\
dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i:i6,j:j2},message:"must \
NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"}];return false;break outer2}}}}}}else{validate10.errors=
[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}];return false}}var valid0=_errs22===errors}else{var valid0=true}if(valid0){if(data.compositions!==
void 0){let data14=data.compositions;const _errs25=errors;if(errors===_errs25){if(Array.isArray(data14)){var valid8=true;
const len4=data14.length;for(let i7=0;i7<len4;i7++){const _errs27=errors;if(!validate131(data14[i7],{instancePath:instancePath+
"/compositions/"+i7,parentData:data14,parentDataProperty:i7,rootData})){vErrors=vErrors===null?validate131.errors:vErrors.
concat(validate131.errors);errors=vErrors.length}var valid8=_errs27===errors;if(!valid8){break}}if(valid8){let i8=data14.
length;let j3;if(i8>1){outer3:for(;i8--;){for(j3=i8;j3--;){if(func0(data14[i8],data14[j3])){validate10.errors=[{instancePath:instancePath+
"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i:i8,j:j3},message:"mus\
t NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"}];return false;break outer3}}}}}}else{validate10.
errors=[{instancePath:instancePath+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.vulnerabilities!==
void 0){let data16=data.vulnerabilities;const _errs28=errors;if(errors===_errs28){if(Array.isArray(data16)){var valid10=true;
const len5=data16.length;for(let i9=0;i9<len5;i9++){const _errs30=errors;if(!validate134(data16[i9],{instancePath:instancePath+
"/vulnerabilities/"+i9,parentData:data16,parentDataProperty:i9,rootData})){vErrors=vErrors===null?validate134.errors:vErrors.
concat(validate134.errors);errors=vErrors.length}var valid10=_errs30===errors;if(!valid10){break}}if(valid10){let i10=data16.
length;let j4;if(i10>1){outer4:for(;i10--;){for(j4=i10;j4--;){if(func0(data16[i10],data16[j4])){validate10.errors=[{instancePath:instancePath+
"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:i10,j:j4},message:"\
must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"}];return false;break outer4}}}}}}else{validate10.
errors=[{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs28===errors}else{var valid0=true}if(valid0){if(data.
annotations!==void 0){let data18=data.annotations;const _errs31=errors;if(errors===_errs31){if(Array.isArray(data18)){var valid12=true;
const len6=data18.length;for(let i11=0;i11<len6;i11++){const _errs33=errors;if(!validate143(data18[i11],{instancePath:instancePath+
"/annotations/"+i11,parentData:data18,parentDataProperty:i11,rootData})){vErrors=vErrors===null?validate143.errors:vErrors.
concat(validate143.errors);errors=vErrors.length}var valid12=_errs33===errors;if(!valid12){break}}if(valid12){let i12=data18.
length;let j5;if(i12>1){outer5:for(;i12--;){for(j5=i12;j5--;){if(func0(data18[i12],data18[j5])){validate10.errors=[{instancePath:instancePath+
"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{i:i12,j:j5},message:"must\
 NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)"}];return false;break outer5}}}}}}else{validate10.
errors=[{instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs31===errors}else{var valid0=true}if(valid0){if(data.formulation!==
void 0){let data20=data.formulation;const _errs34=errors;if(errors===_errs34){if(Array.isArray(data20)){var valid14=true;
const len7=data20.length;for(let i13=0;i13<len7;i13++){const _errs36=errors;if(!validate150(data20[i13],{instancePath:instancePath+
"/formulation/"+i13,parentData:data20,parentDataProperty:i13,rootData})){vErrors=vErrors===null?validate150.errors:vErrors.
concat(validate150.errors);errors=vErrors.length}var valid14=_errs36===errors;if(!valid14){break}}if(valid14){let i14=data20.
length;let j6;if(i14>1){outer6:for(;i14--;){for(j6=i14;j6--;){if(func0(data20[i14],data20[j6])){validate10.errors=[{instancePath:instancePath+
"/formulation",schemaPath:"#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{i:i14,j:j6},message:"must\
 NOT have duplicate items (items ## "+j6+" and "+i14+" are identical)"}];return false;break outer6}}}}}}else{validate10.
errors=[{instancePath:instancePath+"/formulation",schemaPath:"#/properties/formulation/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs34===errors}else{var valid0=true}if(valid0){if(data.declarations!==
void 0){let data22=data.declarations;const _errs37=errors;if(errors===_errs37){if(data22&&typeof data22=="object"&&!Array.
isArray(data22)){const _errs39=errors;for(const key1 in data22){if(!(key1==="assessors"||key1==="attestations"||key1==="\
claims"||key1==="evidence"||key1==="targets"||key1==="affirmation"||key1==="signature")){validate10.errors=[{instancePath:instancePath+
"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs39===errors){if(data22.assessors!==void 0){let data23=data22.
assessors;const _errs40=errors;if(errors===_errs40){if(Array.isArray(data23)){var valid17=true;const len8=data23.length;
for(let i15=0;i15<len8;i15++){let data24=data23[i15];const _errs42=errors;if(errors===_errs42){if(data24&&typeof data24==
"object"&&!Array.isArray(data24)){const _errs44=errors;for(const key2 in data24){if(!(key2==="bom-ref"||key2==="thirdPar\
ty"||key2==="organization")){validate10.errors=[{instancePath:instancePath+"/declarations/assessors/"+i15,schemaPath:"#/\
properties/declarations/properties/assessors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs44===errors){if(data24["bom-ref"]!==void 0){
let data25=data24["bom-ref"];const _errs45=errors;const _errs46=errors;if(errors===_errs46){if(typeof data25==="string"){
if(func5(data25)<1){validate10.errors=[{instancePath:instancePath+"/declarations/assessors/"+i15+"/bom-ref",schemaPath:"\
#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];
return false}}else{validate10.errors=[{instancePath:instancePath+"/declarations/assessors/"+i15+"/bom-ref",schemaPath:"#\
/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid18=_errs45===
errors}else{var valid18=true}if(valid18){if(data24.thirdParty!==void 0){const _errs48=errors;if(typeof data24.thirdParty!==
"boolean"){validate10.errors=[{instancePath:instancePath+"/declarations/assessors/"+i15+"/thirdParty",schemaPath:"#/prop\
erties/declarations/properties/assessors/items/properties/thirdParty/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}];return false}var valid18=_errs48===errors}else{var valid18=true}if(valid18){if(data24.organization!==
void 0){const _errs50=errors;if(!validate13(data24.organization,{instancePath:instancePath+"/declarations/assessors/"+i15+
"/organization",parentData:data24,parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.errors:
vErrors.concat(validate13.errors);errors=vErrors.length}var valid18=_errs50===errors}else{var valid18=true}}}}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/assessors/"+i15,schemaPath:"#/properties/declarations/properties/asses\
sors/items/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid17=_errs42===errors;
if(!valid17){break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/assessors",schemaPath:"#/properti\
es/declarations/properties/assessors/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid16=_errs40===errors}else{var valid16=true}if(valid16){if(data22.attestations!==void 0){let data28=data22.attestations;
const _errs51=errors;if(errors===_errs51){if(Array.isArray(data28)){var valid20=true;const len9=data28.length;for(let i16=0;i16<
len9;i16++){let data29=data28[i16];const _errs53=errors;if(errors===_errs53){if(data29&&typeof data29=="object"&&!Array.
isArray(data29)){const _errs55=errors;for(const key3 in data29){if(!(key3==="summary"||key3==="assessor"||key3==="map"||
key3==="signature")){validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16,schemaPath:"#/prope\
rties/declarations/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties"}];return false;break}}if(_errs55===errors){if(data29.summary!==void 0){const _errs56=errors;
if(typeof data29.summary!=="string"){validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/s\
ummary",schemaPath:"#/properties/declarations/properties/attestations/items/properties/summary/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid21=_errs56===errors}else{var valid21=true}if(valid21){if(data29.
assessor!==void 0){let data31=data29.assessor;const _errs58=errors;const _errs59=errors;if(errors===_errs59){if(typeof data31===
"string"){if(func5(data31)<1){validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/assessor",
schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}];return false}}else{validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/ass\
essor",schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid21=_errs58===errors}else{var valid21=true}if(valid21){if(data29.map!==void 0){let data32=data29.map;const _errs61=errors;
if(errors===_errs61){if(Array.isArray(data32)){var valid23=true;const len10=data32.length;for(let i17=0;i17<len10;i17++){
let data33=data32[i17];const _errs63=errors;if(errors===_errs63){if(data33&&typeof data33=="object"&&!Array.isArray(data33)){
const _errs65=errors;for(const key4 in data33){if(!(key4==="requirement"||key4==="claims"||key4==="counterClaims"||key4===
"conformance"||key4==="confidence")){validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/m\
ap/"+i17,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"}];return false;
break}}if(_errs65===errors){if(data33.requirement!==void 0){let data34=data33.requirement;const _errs66=errors;const _errs67=errors;
if(errors===_errs67){if(typeof data34==="string"){if(func5(data34)<1){validate10.errors=[{instancePath:instancePath+"/de\
clarations/attestations/"+i16+"/map/"+i17+"/requirement",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17+"/requirement",schemaPath:"#/definitions/refLinkType/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}var valid24=_errs66===errors}else{var valid24=true}if(valid24){
if(data33.claims!==void 0){let data35=data33.claims;const _errs69=errors;if(errors===_errs69){if(Array.isArray(data35)){
var valid26=true;const len11=data35.length;for(let i18=0;i18<len11;i18++){let data36=data35[i18];const _errs71=errors;const _errs72=errors;
if(errors===_errs72){if(typeof data36==="string"){if(func5(data36)<1){validate10.errors=[{instancePath:instancePath+"/de\
clarations/attestations/"+i16+"/map/"+i17+"/claims/"+i18,schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17+"/claims/"+i18,schemaPath:"#/definitions/refLinkType/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}var valid26=_errs71===errors;if(!valid26){break}}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/map/"+i17+"/claims",schemaPath:"#/properties/decl\
arations/properties/attestations/items/properties/map/items/properties/claims/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid24=_errs69===errors}else{var valid24=true}if(valid24){if(data33.counterClaims!==
void 0){let data37=data33.counterClaims;const _errs74=errors;if(errors===_errs74){if(Array.isArray(data37)){var valid28=true;
const len12=data37.length;for(let i19=0;i19<len12;i19++){let data38=data37[i19];const _errs76=errors;const _errs77=errors;
if(errors===_errs77){if(typeof data38==="string"){if(func5(data38)<1){validate10.errors=[{instancePath:instancePath+"/de\
clarations/attestations/"+i16+"/map/"+i17+"/counterClaims/"+i19,schemaPath:"#/definitions/refLinkType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17+"/counterClaims/"+i19,schemaPath:"#/definitions/refLinkType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid28=_errs76===errors;if(!valid28){break}}}else{
validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/map/"+i17+"/counterClaims",schemaPath:"\
#/properties/declarations/properties/attestations/items/properties/map/items/properties/counterClaims/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}];return false}}var valid24=_errs74===errors}else{var valid24=true}if(valid24){
if(data33.conformance!==void 0){let data39=data33.conformance;const _errs79=errors;if(errors===_errs79){if(data39&&typeof data39==
"object"&&!Array.isArray(data39)){const _errs81=errors;for(const key5 in data39){if(!(key5==="score"||key5==="rationale"||
key5==="mitigationStrategies")){validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/map/"+
i17+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/c\
onformance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have \
additional properties"}];return false;break}}if(_errs81===errors){if(data39.score!==void 0){let data40=data39.score;const _errs82=errors;
if(errors===_errs82){if(typeof data40=="number"){if(data40>1||isNaN(data40)){validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17+"/conformance/score",schemaPath:"#/properties/declarations/properties/atte\
stations/items/properties/map/items/properties/conformance/properties/score/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}];return false}else{if(data40<0||isNaN(data40)){validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17+"/conformance/score",schemaPath:"#/properties/declarations/properties/atte\
stations/items/properties/map/items/properties/conformance/properties/score/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}];return false}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/a\
ttestations/"+i16+"/map/"+i17+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/p\
roperties/map/items/properties/conformance/properties/score/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}];return false}}var valid30=_errs82===errors}else{var valid30=true}if(valid30){if(data39.rationale!==void 0){const _errs84=errors;
if(typeof data39.rationale!=="string"){validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"\
/map/"+i17+"/conformance/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/i\
tems/properties/conformance/properties/rationale/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid30=_errs84===errors}else{var valid30=true}if(valid30){if(data39.mitigationStrategies!==void 0){let data42=data39.
mitigationStrategies;const _errs86=errors;if(errors===_errs86){if(Array.isArray(data42)){var valid31=true;const len13=data42.
length;for(let i20=0;i20<len13;i20++){let data43=data42[i20];const _errs88=errors;const _errs89=errors;if(errors===_errs89){
if(typeof data43==="string"){if(func5(data43)<1){validate10.errors=[{instancePath:instancePath+"/declarations/attestatio\
ns/"+i16+"/map/"+i17+"/conformance/mitigationStrategies/"+i20,schemaPath:"#/definitions/refLinkType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17+"/conformance/mitigationStrategies/"+i20,schemaPath:"#/definitions/refLink\
Type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid31=_errs88===errors;if(!valid31){
break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/map/"+i17+"/conformance/m\
itigationStrategies",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties\
/conformance/properties/mitigationStrategies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid30=_errs86===errors}else{var valid30=true}}}}}else{validate10.errors=[{instancePath:instancePath+"/declarations\
/attestations/"+i16+"/map/"+i17+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/prope\
rties/map/items/properties/conformance/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid24=_errs79===errors}else{var valid24=true}if(valid24){if(data33.confidence!==void 0){let data44=data33.confidence;
const _errs91=errors;if(errors===_errs91){if(data44&&typeof data44=="object"&&!Array.isArray(data44)){const _errs93=errors;
for(const key6 in data44){if(!(key6==="score"||key6==="rationale")){validate10.errors=[{instancePath:instancePath+"/decl\
arations/attestations/"+i16+"/map/"+i17+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/item\
s/properties/map/items/properties/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties"}];return false;break}}if(_errs93===errors){if(data44.score!==void 0){let data45=data44.
score;const _errs94=errors;if(errors===_errs94){if(typeof data45=="number"){if(data45>1||isNaN(data45)){validate10.errors=
[{instancePath:instancePath+"/declarations/attestations/"+i16+"/map/"+i17+"/confidence/score",schemaPath:"#/properties/d\
eclarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}];return false}else{if(data45<0||isNaN(data45)){validate10.
errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/map/"+i17+"/confidence/score",schemaPath:"#/prope\
rties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}];return false}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17+"/confidence/score",schemaPath:"#/properties/declarations/properties/attes\
tations/items/properties/map/items/properties/confidence/properties/score/type",keyword:"type",params:{type:"number"},message:"\
must be number"}];return false}}var valid33=_errs94===errors}else{var valid33=true}if(valid33){if(data44.rationale!==void 0){
const _errs96=errors;if(typeof data44.rationale!=="string"){validate10.errors=[{instancePath:instancePath+"/declarations\
/attestations/"+i16+"/map/"+i17+"/confidence/rationale",schemaPath:"#/properties/declarations/properties/attestations/it\
ems/properties/map/items/properties/confidence/properties/rationale/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid33=_errs96===errors}else{var valid33=true}}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17+"/confidence",schemaPath:"#/properties/declarations/properties/attestation\
s/items/properties/map/items/properties/confidence/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid24=_errs91===errors}else{var valid24=true}}}}}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/attestations/"+i16+"/map/"+i17,schemaPath:"#/properties/declarations/properties/attestations/items/proper\
ties/map/items/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid23=_errs63===
errors;if(!valid23){break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/attestations/"+i16+"/map",
schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}];return false}}var valid21=_errs61===errors}else{var valid21=true}if(valid21){if(data29.signature!==
void 0){const _errs98=errors;if(!validate96(data29.signature,{instancePath:instancePath+"/declarations/attestations/"+i16+
"/signature",parentData:data29,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate96.errors:vErrors.
concat(validate96.errors);errors=vErrors.length}var valid21=_errs98===errors}else{var valid21=true}}}}}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/attestations/"+i16,schemaPath:"#/properties/declarations/properties/at\
testations/items/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid20=_errs53===
errors;if(!valid20){break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/attestations",schemaPath:"\
#/properties/declarations/properties/attestations/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid16=_errs51===errors}else{var valid16=true}if(valid16){if(data22.claims!==void 0){let data48=data22.claims;const _errs99=errors;
if(errors===_errs99){if(Array.isArray(data48)){var valid34=true;const len14=data48.length;for(let i21=0;i21<len14;i21++){
let data49=data48[i21];const _errs101=errors;if(errors===_errs101){if(data49&&typeof data49=="object"&&!Array.isArray(data49)){
const _errs103=errors;for(const key7 in data49){if(!func2.call(schema11.properties.declarations.properties.claims.items.
properties,key7)){validate10.errors=[{instancePath:instancePath+"/declarations/claims/"+i21,schemaPath:"#/properties/dec\
larations/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},
message:"must NOT have additional properties"}];return false;break}}if(_errs103===errors){if(data49["bom-ref"]!==void 0){
let data50=data49["bom-ref"];const _errs104=errors;const _errs105=errors;if(errors===_errs105){if(typeof data50==="strin\
g"){if(func5(data50)<1){validate10.errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/bom-ref",schemaPath:"\
#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];
return false}}else{validate10.errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/bom-ref",schemaPath:"#/de\
finitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid35=_errs104===
errors}else{var valid35=true}if(valid35){if(data49.target!==void 0){let data51=data49.target;const _errs107=errors;const _errs108=errors;
if(errors===_errs108){if(typeof data51==="string"){if(func5(data51)<1){validate10.errors=[{instancePath:instancePath+"/d\
eclarations/claims/"+i21+"/target",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate10.errors=[{instancePath:instancePath+"/dec\
larations/claims/"+i21+"/target",schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}var valid35=_errs107===errors}else{var valid35=true}if(valid35){if(data49.predicate!==void 0){
const _errs110=errors;if(typeof data49.predicate!=="string"){validate10.errors=[{instancePath:instancePath+"/declaration\
s/claims/"+i21+"/predicate",schemaPath:"#/properties/declarations/properties/claims/items/properties/predicate/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid35=_errs110===errors}else{var valid35=true}
if(valid35){if(data49.mitigationStrategies!==void 0){let data53=data49.mitigationStrategies;const _errs112=errors;if(errors===
_errs112){if(Array.isArray(data53)){var valid38=true;const len15=data53.length;for(let i22=0;i22<len15;i22++){let data54=data53[i22];
const _errs114=errors;const _errs115=errors;if(errors===_errs115){if(typeof data54==="string"){if(func5(data54)<1){validate10.
errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/mitigationStrategies/"+i22,schemaPath:"#/definitions/re\
fLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate10.errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/mitigationStrategies/"+i22,schemaPath:"#/def\
initions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid38=_errs114===
errors;if(!valid38){break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/mitigationS\
trategies",schemaPath:"#/properties/declarations/properties/claims/items/properties/mitigationStrategies/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid35=_errs112===errors}else{var valid35=true}
if(valid35){if(data49.reasoning!==void 0){const _errs117=errors;if(typeof data49.reasoning!=="string"){validate10.errors=
[{instancePath:instancePath+"/declarations/claims/"+i21+"/reasoning",schemaPath:"#/properties/declarations/properties/cl\
aims/items/properties/reasoning/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid35=_errs117===
errors}else{var valid35=true}if(valid35){if(data49.evidence!==void 0){let data56=data49.evidence;const _errs119=errors;if(errors===
_errs119){if(Array.isArray(data56)){var valid40=true;const len16=data56.length;for(let i23=0;i23<len16;i23++){let data57=data56[i23];
const _errs121=errors;const _errs122=errors;if(errors===_errs122){if(typeof data57==="string"){if(func5(data57)<1){validate10.
errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/evidence/"+i23,schemaPath:"#/definitions/refLinkType/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/evidence/"+i23,schemaPath:"#/definitions/refLinkType/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid40=_errs121===errors;if(!valid40){
break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/evidence",schemaPath:"#/propert\
ies/declarations/properties/claims/items/properties/evidence/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}];return false}}var valid35=_errs119===errors}else{var valid35=true}if(valid35){if(data49.counterEvidence!==void 0){
let data58=data49.counterEvidence;const _errs124=errors;if(errors===_errs124){if(Array.isArray(data58)){var valid42=true;
const len17=data58.length;for(let i24=0;i24<len17;i24++){let data59=data58[i24];const _errs126=errors;const _errs127=errors;
if(errors===_errs127){if(typeof data59==="string"){if(func5(data59)<1){validate10.errors=[{instancePath:instancePath+"/d\
eclarations/claims/"+i21+"/counterEvidence/"+i24,schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/claims/"+i21+"/counterEvidence/"+i24,schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}var valid42=_errs126===errors;if(!valid42){break}}}else{validate10.errors=
[{instancePath:instancePath+"/declarations/claims/"+i21+"/counterEvidence",schemaPath:"#/properties/declarations/propert\
ies/claims/items/properties/counterEvidence/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid35=_errs124===errors}else{var valid35=true}if(valid35){if(data49.externalReferences!==void 0){let data60=data49.
externalReferences;const _errs129=errors;if(errors===_errs129){if(Array.isArray(data60)){var valid44=true;const len18=data60.
length;for(let i25=0;i25<len18;i25++){const _errs131=errors;if(!validate41(data60[i25],{instancePath:instancePath+"/decl\
arations/claims/"+i21+"/externalReferences/"+i25,parentData:data60,parentDataProperty:i25,rootData})){vErrors=vErrors===
null?validate41.errors:vErrors.concat(validate41.errors);errors=vErrors.length}var valid44=_errs131===errors;if(!valid44){
break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/externalReferences",schemaPath:"\
#/properties/declarations/properties/claims/items/properties/externalReferences/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid35=_errs129===errors}else{var valid35=true}if(valid35){if(data49.signature!==
void 0){const _errs132=errors;if(!validate96(data49.signature,{instancePath:instancePath+"/declarations/claims/"+i21+"/s\
ignature",parentData:data49,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate96.errors:vErrors.
concat(validate96.errors);errors=vErrors.length}var valid35=_errs132===errors}else{var valid35=true}}}}}}}}}}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/claims/"+i21,schemaPath:"#/properties/declarations/properties/claims/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid34=_errs101===errors;
if(!valid34){break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/claims",schemaPath:"#/properties/\
declarations/properties/claims/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid16=_errs99===
errors}else{var valid16=true}if(valid16){if(data22.evidence!==void 0){let data63=data22.evidence;const _errs133=errors;if(errors===
_errs133){if(Array.isArray(data63)){var valid45=true;const len19=data63.length;for(let i26=0;i26<len19;i26++){let data64=data63[i26];
const _errs135=errors;if(errors===_errs135){if(data64&&typeof data64=="object"&&!Array.isArray(data64)){const _errs137=errors;
for(const key8 in data64){if(!func2.call(schema11.properties.declarations.properties.evidence.items.properties,key8)){validate10.
errors=[{instancePath:instancePath+"/declarations/evidence/"+i26,schemaPath:"#/properties/declarations/properties/eviden\
ce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have ad\
ditional properties"}];return false;break}}if(_errs137===errors){if(data64["bom-ref"]!==void 0){let data65=data64["bom-r\
ef"];const _errs138=errors;const _errs139=errors;if(errors===_errs139){if(typeof data65==="string"){if(func5(data65)<1){
validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/bom-ref",schemaPath:"#/definitions/refType\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid46=_errs138===errors}else{var valid46=true}
if(valid46){if(data64.propertyName!==void 0){const _errs141=errors;if(typeof data64.propertyName!=="string"){validate10.
errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/propertyName",schemaPath:"#/properties/declarations/p\
roperties/evidence/items/properties/propertyName/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid46=_errs141===errors}else{var valid46=true}if(valid46){if(data64.description!==void 0){const _errs143=errors;
if(typeof data64.description!=="string"){validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/d\
escription",schemaPath:"#/properties/declarations/properties/evidence/items/properties/description/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}var valid46=_errs143===errors}else{var valid46=true}if(valid46){
if(data64.data!==void 0){let data68=data64.data;const _errs145=errors;if(errors===_errs145){if(Array.isArray(data68)){var valid48=true;
const len20=data68.length;for(let i27=0;i27<len20;i27++){let data69=data68[i27];const _errs147=errors;if(errors===_errs147){
if(data69&&typeof data69=="object"&&!Array.isArray(data69)){const _errs149=errors;for(const key9 in data69){if(!(key9===
"name"||key9==="contents"||key9==="classification"||key9==="sensitiveData"||key9==="governance")){validate10.errors=[{instancePath:instancePath+
"/declarations/evidence/"+i26+"/data/"+i27,schemaPath:"#/properties/declarations/properties/evidence/items/properties/da\
ta/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"must NOT have ad\
ditional properties"}];return false;break}}if(_errs149===errors){if(data69.name!==void 0){const _errs150=errors;if(typeof data69.
name!=="string"){validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/data/"+i27+"/name",schemaPath:"\
#/properties/declarations/properties/evidence/items/properties/data/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid49=_errs150===errors}else{var valid49=true}if(valid49){if(data69.
contents!==void 0){let data71=data69.contents;const _errs152=errors;if(errors===_errs152){if(data71&&typeof data71=="obj\
ect"&&!Array.isArray(data71)){const _errs154=errors;for(const key10 in data71){if(!(key10==="attachment"||key10==="url")){
validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/data/"+i27+"/contents",schemaPath:"#/prope\
rties/declarations/properties/evidence/items/properties/data/items/properties/contents/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key10},message:"must NOT have additional properties"}];return false;break}}
if(_errs154===errors){if(data71.attachment!==void 0){let data72=data71.attachment;const _errs155=errors;const _errs156=errors;
if(errors===_errs156){if(data72&&typeof data72=="object"&&!Array.isArray(data72)){let missing1;if(data72.content===void 0&&
(missing1="content")){validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/data/"+i27+"/content\
s/attachment",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs158=errors;for(const key11 in data72){if(!(key11===
"contentType"||key11==="encoding"||key11==="content")){validate10.errors=[{instancePath:instancePath+"/declarations/evid\
ence/"+i26+"/data/"+i27+"/contents/attachment",schemaPath:"#/definitions/attachment/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key11},message:"must NOT have additional properties"}];return false;break}}if(_errs158===
errors){if(data72.contentType!==void 0){const _errs159=errors;if(typeof data72.contentType!=="string"){validate10.errors=
[{instancePath:instancePath+"/declarations/evidence/"+i26+"/data/"+i27+"/contents/attachment/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid52=_errs159===errors}else{var valid52=true}if(valid52){if(data72.encoding!==void 0){let data74=data72.encoding;
const _errs161=errors;if(typeof data74!=="string"){validate10.errors=[{instancePath:instancePath+"/declarations/evidence\
/"+i26+"/data/"+i27+"/contents/attachment/encoding",schemaPath:"#/definitions/attachment/properties/encoding/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data74==="base64")){validate10.errors=[{instancePath:instancePath+
"/declarations/evidence/"+i26+"/data/"+i27+"/contents/attachment/encoding",schemaPath:"#/definitions/attachment/properti\
es/encoding/enum",keyword:"enum",params:{allowedValues:schema30.properties.encoding.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid52=_errs161===errors}else{var valid52=true}if(valid52){if(data72.content!==
void 0){const _errs163=errors;if(typeof data72.content!=="string"){validate10.errors=[{instancePath:instancePath+"/decla\
rations/evidence/"+i26+"/data/"+i27+"/contents/attachment/content",schemaPath:"#/definitions/attachment/properties/conte\
nt/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid52=_errs163===errors}else{
var valid52=true}}}}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/data/"+i27+"/co\
ntents/attachment",schemaPath:"#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}];return false}}var valid50=_errs155===errors}else{var valid50=true}if(valid50){if(data71.url!==void 0){const _errs165=errors;
if(errors===_errs165){if(errors===_errs165){if(!(typeof data71.url==="string")){validate10.errors=[{instancePath:instancePath+
"/declarations/evidence/"+i26+"/data/"+i27+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/ite\
ms/properties/data/items/properties/contents/properties/url/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}];return false}}}var valid50=_errs165===errors}else{var valid50=true}}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/evidence/"+i26+"/data/"+i27+"/contents",schemaPath:"#/properties/declarations/properties/evidence/items/p\
roperties/data/items/properties/contents/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid49=_errs152===errors}else{var valid49=true}if(valid49){if(data69.classification!==void 0){const _errs167=errors;
if(typeof data69.classification!=="string"){validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+
"/data/"+i27+"/classification",schemaPath:"#/definitions/dataClassification/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid49=_errs167===errors}else{var valid49=true}if(valid49){if(data69.sensitiveData!==
void 0){let data78=data69.sensitiveData;const _errs170=errors;if(errors===_errs170){if(Array.isArray(data78)){var valid54=true;
const len21=data78.length;for(let i28=0;i28<len21;i28++){const _errs172=errors;if(typeof data78[i28]!=="string"){validate10.
errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/data/"+i27+"/sensitiveData/"+i28,schemaPath:"#/proper\
ties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid54=_errs172===errors;if(!valid54){break}}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/data/"+i27+"/sensitiveData",schemaPath:"#/properties/\
declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid49=_errs170===errors}else{var valid49=true}if(valid49){if(data69.
governance!==void 0){const _errs174=errors;if(!validate62(data69.governance,{instancePath:instancePath+"/declarations/ev\
idence/"+i26+"/data/"+i27+"/governance",parentData:data69,parentDataProperty:"governance",rootData})){vErrors=vErrors===
null?validate62.errors:vErrors.concat(validate62.errors);errors=vErrors.length}var valid49=_errs174===errors}else{var valid49=true}}}}}}}else{
validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/data/"+i27,schemaPath:"#/properties/declar\
ations/properties/evidence/items/properties/data/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}];return false}}var valid48=_errs147===errors;if(!valid48){break}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/evidence/"+i26+"/data",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid46=_errs145===errors}else{var valid46=true}
if(valid46){if(data64.created!==void 0){let data81=data64.created;const _errs175=errors;if(errors===_errs175){if(errors===
_errs175){if(typeof data81==="string"){if(!formats0.validate(data81)){validate10.errors=[{instancePath:instancePath+"/de\
clarations/evidence/"+i26+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/\
format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/created",schemaPath:"#/properties/declarations/proper\
ties/evidence/items/properties/created/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid46=_errs175===errors}else{var valid46=true}if(valid46){if(data64.expires!==void 0){let data82=data64.expires;const _errs177=errors;
if(errors===_errs177){if(errors===_errs177){if(typeof data82==="string"){if(!formats0.validate(data82)){validate10.errors=
[{instancePath:instancePath+"/declarations/evidence/"+i26+"/expires",schemaPath:"#/properties/declarations/properties/ev\
idence/items/properties/expires/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-ti\
me"'}];return false}}else{validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26+"/expires",schemaPath:"\
#/properties/declarations/properties/evidence/items/properties/expires/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid46=_errs177===errors}else{var valid46=true}if(valid46){if(data64.author!==void 0){
const _errs179=errors;if(!validate16(data64.author,{instancePath:instancePath+"/declarations/evidence/"+i26+"/author",parentData:data64,
parentDataProperty:"author",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=
vErrors.length}var valid46=_errs179===errors}else{var valid46=true}if(valid46){if(data64.reviewer!==void 0){const _errs180=errors;
if(!validate16(data64.reviewer,{instancePath:instancePath+"/declarations/evidence/"+i26+"/reviewer",parentData:data64,parentDataProperty:"\
reviewer",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid46=_errs180===
errors}else{var valid46=true}if(valid46){if(data64.signature!==void 0){const _errs181=errors;if(!validate96(data64.signature,
{instancePath:instancePath+"/declarations/evidence/"+i26+"/signature",parentData:data64,parentDataProperty:"signature",rootData})){
vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors);errors=vErrors.length}var valid46=_errs181===
errors}else{var valid46=true}}}}}}}}}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/evidence/"+i26,
schemaPath:"#/properties/declarations/properties/evidence/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}];return false}}var valid45=_errs135===errors;if(!valid45){break}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/evidence",schemaPath:"#/properties/declarations/properties/evidence/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}];return false}}var valid16=_errs133===errors}else{var valid16=true}if(valid16){if(data22.
targets!==void 0){let data86=data22.targets;const _errs182=errors;if(errors===_errs182){if(data86&&typeof data86=="objec\
t"&&!Array.isArray(data86)){const _errs184=errors;for(const key12 in data86){if(!(key12==="organizations"||key12==="comp\
onents"||key12==="services")){validate10.errors=[{instancePath:instancePath+"/declarations/targets",schemaPath:"#/proper\
ties/declarations/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},
message:"must NOT have additional properties"}];return false;break}}if(_errs184===errors){if(data86.organizations!==void 0){
let data87=data86.organizations;const _errs185=errors;if(errors===_errs185){if(Array.isArray(data87)){var valid56=true;const len22=data87.
length;for(let i29=0;i29<len22;i29++){const _errs187=errors;if(!validate13(data87[i29],{instancePath:instancePath+"/decl\
arations/targets/organizations/"+i29,parentData:data87,parentDataProperty:i29,rootData})){vErrors=vErrors===null?validate13.
errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid56=_errs187===errors;if(!valid56){break}}}else{validate10.
errors=[{instancePath:instancePath+"/declarations/targets/organizations",schemaPath:"#/properties/declarations/propertie\
s/targets/properties/organizations/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid55=_errs185===
errors}else{var valid55=true}if(valid55){if(data86.components!==void 0){let data89=data86.components;const _errs188=errors;
if(errors===_errs188){if(Array.isArray(data89)){var valid57=true;const len23=data89.length;for(let i30=0;i30<len23;i30++){
const _errs190=errors;if(!validate12(data89[i30],{instancePath:instancePath+"/declarations/targets/components/"+i30,parentData:data89,
parentDataProperty:i30,rootData})){vErrors=vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.
length}var valid57=_errs190===errors;if(!valid57){break}}}else{validate10.errors=[{instancePath:instancePath+"/declarati\
ons/targets/components",schemaPath:"#/properties/declarations/properties/targets/properties/components/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}];return false}}var valid55=_errs188===errors}else{var valid55=true}if(valid55){
if(data86.services!==void 0){let data91=data86.services;const _errs191=errors;if(errors===_errs191){if(Array.isArray(data91)){
var valid58=true;const len24=data91.length;for(let i31=0;i31<len24;i31++){const _errs193=errors;if(!validate105(data91[i31],
{instancePath:instancePath+"/declarations/targets/services/"+i31,parentData:data91,parentDataProperty:i31,rootData})){vErrors=
vErrors===null?validate105.errors:vErrors.concat(validate105.errors);errors=vErrors.length}var valid58=_errs193===errors;
if(!valid58){break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/targets/services",schemaPath:"#/p\
roperties/declarations/properties/targets/properties/services/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}];return false}}var valid55=_errs191===errors}else{var valid55=true}}}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}];return false}}var valid16=_errs182===errors}else{var valid16=true}if(valid16){if(data22.
affirmation!==void 0){let data93=data22.affirmation;const _errs194=errors;if(errors===_errs194){if(data93&&typeof data93==
"object"&&!Array.isArray(data93)){const _errs196=errors;for(const key13 in data93){if(!(key13==="statement"||key13==="si\
gnatories"||key13==="signature")){validate10.errors=[{instancePath:instancePath+"/declarations/affirmation",schemaPath:"\
#/properties/declarations/properties/affirmation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13},
message:"must NOT have additional properties"}];return false;break}}if(_errs196===errors){if(data93.statement!==void 0){
const _errs197=errors;if(typeof data93.statement!=="string"){validate10.errors=[{instancePath:instancePath+"/declaration\
s/affirmation/statement",schemaPath:"#/properties/declarations/properties/affirmation/properties/statement/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid59=_errs197===errors}else{var valid59=true}
if(valid59){if(data93.signatories!==void 0){let data95=data93.signatories;const _errs199=errors;if(errors===_errs199){if(Array.
isArray(data95)){var valid60=true;const len25=data95.length;for(let i32=0;i32<len25;i32++){let data96=data95[i32];const _errs201=errors;
const _errs203=errors;let valid61=false;let passing0=null;const _errs204=errors;if(data96&&typeof data96=="object"&&!Array.
isArray(data96)){let missing2;if(data96.signature===void 0&&(missing2="signature")){const err0={instancePath:instancePath+
"/declarations/affirmation/signatories/"+i32,schemaPath:"#/properties/declarations/properties/affirmation/properties/sig\
natories/items/oneOf/0/required",keyword:"required",params:{missingProperty:missing2},message:"must have required proper\
ty '"+missing2+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs204===errors;if(_valid0){
valid61=true;passing0=0}const _errs205=errors;if(data96&&typeof data96=="object"&&!Array.isArray(data96)){let missing3;if(data96.
externalReference===void 0&&(missing3="externalReference")||data96.organization===void 0&&(missing3="organization")){const err1={
instancePath:instancePath+"/declarations/affirmation/signatories/"+i32,schemaPath:"#/properties/declarations/properties/\
affirmation/properties/signatories/items/oneOf/1/required",keyword:"required",params:{missingProperty:missing3},message:"\
must have required property '"+missing3+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}var _valid0=_errs205===
errors;if(_valid0&&valid61){valid61=false;passing0=[passing0,1]}else{if(_valid0){valid61=true;passing0=1}}if(!valid61){const err2={
instancePath:instancePath+"/declarations/affirmation/signatories/"+i32,schemaPath:"#/properties/declarations/properties/\
affirmation/properties/signatories/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exa\
ctly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate10.errors=vErrors;
return false}else{errors=_errs203;if(vErrors!==null){if(_errs203){vErrors.length=_errs203}else{vErrors=null}}}if(errors===
_errs201){if(data96&&typeof data96=="object"&&!Array.isArray(data96)){const _errs206=errors;for(const key14 in data96){if(!(key14===
"name"||key14==="role"||key14==="signature"||key14==="organization"||key14==="externalReference")){validate10.errors=[{instancePath:instancePath+
"/declarations/affirmation/signatories/"+i32,schemaPath:"#/properties/declarations/properties/affirmation/properties/sig\
natories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14},message:"must NOT \
have additional properties"}];return false;break}}if(_errs206===errors){if(data96.name!==void 0){const _errs207=errors;if(typeof data96.
name!=="string"){validate10.errors=[{instancePath:instancePath+"/declarations/affirmation/signatories/"+i32+"/name",schemaPath:"\
#/properties/declarations/properties/affirmation/properties/signatories/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid62=_errs207===errors}else{var valid62=true}if(valid62){if(data96.
role!==void 0){const _errs209=errors;if(typeof data96.role!=="string"){validate10.errors=[{instancePath:instancePath+"/d\
eclarations/affirmation/signatories/"+i32+"/role",schemaPath:"#/properties/declarations/properties/affirmation/propertie\
s/signatories/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid62=_errs209===errors}else{var valid62=true}if(valid62){if(data96.signature!==void 0){const _errs211=errors;if(!validate96(
data96.signature,{instancePath:instancePath+"/declarations/affirmation/signatories/"+i32+"/signature",parentData:data96,
parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors);errors=
vErrors.length}var valid62=_errs211===errors}else{var valid62=true}if(valid62){if(data96.organization!==void 0){const _errs212=errors;
if(!validate13(data96.organization,{instancePath:instancePath+"/declarations/affirmation/signatories/"+i32+"/organizatio\
n",parentData:data96,parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(
validate13.errors);errors=vErrors.length}var valid62=_errs212===errors}else{var valid62=true}if(valid62){if(data96.externalReference!==
void 0){const _errs213=errors;if(!validate41(data96.externalReference,{instancePath:instancePath+"/declarations/affirmat\
ion/signatories/"+i32+"/externalReference",parentData:data96,parentDataProperty:"externalReference",rootData})){vErrors=
vErrors===null?validate41.errors:vErrors.concat(validate41.errors);errors=vErrors.length}var valid62=_errs213===errors}else{
var valid62=true}}}}}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/affirmation/signatories/"+i32,schemaPath:"\
#/properties/declarations/properties/affirmation/properties/signatories/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}var valid60=_errs201===errors;if(!valid60){break}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/affirmation/signatories",schemaPath:"#/properties/declarations/properties/affirmation/properties/signator\
ies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid59=_errs199===errors}else{
var valid59=true}if(valid59){if(data93.signature!==void 0){const _errs214=errors;if(!validate96(data93.signature,{instancePath:instancePath+
"/declarations/affirmation/signature",parentData:data93,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?
validate96.errors:vErrors.concat(validate96.errors);errors=vErrors.length}var valid59=_errs214===errors}else{var valid59=true}}}}}else{
validate10.errors=[{instancePath:instancePath+"/declarations/affirmation",schemaPath:"#/properties/declarations/properti\
es/affirmation/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid16=_errs194===
errors}else{var valid16=true}if(valid16){if(data22.signature!==void 0){const _errs215=errors;if(!validate96(data22.signature,
{instancePath:instancePath+"/declarations/signature",parentData:data22,parentDataProperty:"signature",rootData})){vErrors=
vErrors===null?validate96.errors:vErrors.concat(validate96.errors);errors=vErrors.length}var valid16=_errs215===errors}else{
var valid16=true}}}}}}}}}else{validate10.errors=[{instancePath:instancePath+"/declarations",schemaPath:"#/properties/dec\
larations/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs37===errors}else{
var valid0=true}if(valid0){if(data.definitions!==void 0){let data104=data.definitions;const _errs216=errors;if(errors===
_errs216){if(data104&&typeof data104=="object"&&!Array.isArray(data104)){const _errs218=errors;for(const key15 in data104){
if(!(key15==="standards")){validate10.errors=[{instancePath:instancePath+"/definitions",schemaPath:"#/properties/definit\
ions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15},message:"must NOT have addit\
ional properties"}];return false;break}}if(_errs218===errors){if(data104.standards!==void 0){let data105=data104.standards;
const _errs219=errors;if(errors===_errs219){if(Array.isArray(data105)){var valid64=true;const len26=data105.length;for(let i33=0;i33<
len26;i33++){const _errs221=errors;if(!validate216(data105[i33],{instancePath:instancePath+"/definitions/standards/"+i33,
parentData:data105,parentDataProperty:i33,rootData})){vErrors=vErrors===null?validate216.errors:vErrors.concat(validate216.
errors);errors=vErrors.length}var valid64=_errs221===errors;if(!valid64){break}}}else{validate10.errors=[{instancePath:instancePath+
"/definitions/standards",schemaPath:"#/properties/definitions/properties/standards/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}];return false}}}}}else{validate10.errors=[{instancePath:instancePath+"/definitions",schemaPath:"\
#/properties/definitions/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs216===
errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data107=data.properties;const _errs222=errors;if(errors===
_errs222){if(Array.isArray(data107)){var valid65=true;const len27=data107.length;for(let i34=0;i34<len27;i34++){let data108=data107[i34];
const _errs224=errors;const _errs225=errors;if(errors===_errs225){if(data108&&typeof data108=="object"&&!Array.isArray(data108)){
let missing4;if(data108.name===void 0&&(missing4="name")){validate10.errors=[{instancePath:instancePath+"/properties/"+i34,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing4},message:"must have req\
uired property '"+missing4+"'"}];return false}else{const _errs227=errors;for(const key16 in data108){if(!(key16==="name"||
key16==="value")){validate10.errors=[{instancePath:instancePath+"/properties/"+i34,schemaPath:"#/definitions/property/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16},message:"must NOT have additional p\
roperties"}];return false;break}}if(_errs227===errors){if(data108.name!==void 0){const _errs228=errors;if(typeof data108.
name!=="string"){validate10.errors=[{instancePath:instancePath+"/properties/"+i34+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid67=_errs228===
errors}else{var valid67=true}if(valid67){if(data108.value!==void 0){const _errs230=errors;if(typeof data108.value!=="str\
ing"){validate10.errors=[{instancePath:instancePath+"/properties/"+i34+"/value",schemaPath:"#/definitions/property/prope\
rties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid67=_errs230===errors}else{
var valid67=true}}}}}else{validate10.errors=[{instancePath:instancePath+"/properties/"+i34,schemaPath:"#/definitions/pro\
perty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid65=_errs224===errors;
if(!valid65){break}}}else{validate10.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/propertie\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs222===errors}else{var valid0=true}
if(valid0){if(data.signature!==void 0){const _errs232=errors;if(!validate96(data.signature,{instancePath:instancePath+"/\
signature",parentData:data,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate96.errors:vErrors.concat(
validate96.errors);errors=vErrors.length}var valid0=_errs232===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}}else{validate10.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate10.errors=vErrors;return errors===0}}});var stdin_default=require_sallyport_cyclonedx_validator_1();export{stdin_default as default};
