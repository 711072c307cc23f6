import{require_sallyport_cyclonedx_formats}from"./chunk-AIQPOEQ4.js";import{require_equal,require_ucs2length}from"./chunk-Q6YOO33Q.js";
import{__commonJS}from"./chunk-LVG4QLPG.js";var require_sallyport_cyclonedx_validator_1=__commonJS({"cyclonedx:sallyport\
:cyclonedx-validator-1.7"(exports,module){module.exports=validate10;module.exports.default=validate10;var schema11={"$sc\
hema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/bom-1.7.schema.json","type":"object",
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
"$ref":"#/definitions/standard"}},"patents":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/patent"},{"$ref":"#\
/definitions/patentFamily"}]}}}},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"uniqueItems":true},
"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"signature":{"$ref":"#/definitions/signature"}},
"definitions":{"refType":{"type":"string","minLength":1},"refLinkType":{"$ref":"#/definitions/refType"},"bomLinkDocument\
Type":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9\
a-f]{12}/[1-9][0-9]*$"},"bomLinkElementType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[\
0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},"bomLink":{"anyOf":[{"$ref":"#/definitions/bomLinkDocu\
mentType"},{"$ref":"#/definitions/bomLinkElementType"}]},"metadata":{"type":"object","additionalProperties":false,"prope\
rties":{"timestamp":{"type":"string","format":"date-time"},"lifecycles":{"type":"array","items":{"type":"object","oneOf":[
{"required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","enum":["design","pre-build","\
build","post-build","operations","discovery","decommission"]}}},{"required":["name"],"additionalProperties":false,"prope\
rties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[{"type":"object","additionalProp\
erties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},
"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"\
#/definitions/tool"}}]},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{
"$ref":"#/definitions/organizationalContact"}},"component":{"$ref":"#/definitions/component"},"manufacture":{"$ref":"#/d\
efinitions/organizationalEntity"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"licenses":{"$ref":"#/definit\
ions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"distributionConstraints":{
"type":"object","properties":{"tlp":{"$ref":"#/definitions/tlpClassification"}},"additionalProperties":false}}},"tlpClas\
sification":{"type":"string","default":"CLEAR","enum":["CLEAR","GREEN","AMBER","AMBER_AND_STRICT","RED"]},"tool":{"type":"\
object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"\
#/definitions/version"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"externalReferences":{"type":"ar\
ray","items":{"$ref":"#/definitions/externalReference"}}}},"organizationalEntity":{"type":"object","additionalProperties":false,
"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"address":{"$ref":"#/definitions/posta\
lAddress"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"type":"array","items":{
"$ref":"#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"object","additionalProperties":false,"\
properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"email":{"type":"string","format":"idn-\
email"},"phone":{"type":"string"}}},"component":{"type":"object","required":["type","name"],"additionalProperties":false,
"properties":{"type":{"type":"string","enum":["application","framework","library","container","platform","operating-syst\
em","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{"typ\
e":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType"},"supplier":{"$ref":"#/de\
finitions/organizationalEntity"},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array",
"items":{"$ref":"#/definitions/organizationalContact"}},"author":{"type":"string"},"publisher":{"type":"string"},"group":{
"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"versionRange":{"$ref":"#/definitio\
ns/versionRange"},"isExternal":{"type":"boolean","default":false},"description":{"type":"string"},"scope":{"type":"strin\
g","enum":["required","optional","excluded"],"default":"required"},"hashes":{"type":"array","items":{"$ref":"#/definitio\
ns/hash"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"string"},"patentAssertions":{"$ref":"#\
/definitions/patentAssertions"},"cpe":{"type":"string"},"purl":{"type":"string"},"omniborId":{"type":"array","items":{"t\
ype":"string"}},"swhid":{"type":"array","items":{"type":"string"}},"swid":{"$ref":"#/definitions/swid"},"modified":{"typ\
e":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{
"$ref":"#/definitions/component"}},"descendants":{"type":"array","items":{"$ref":"#/definitions/component"}},"variants":{
"type":"array","items":{"$ref":"#/definitions/component"}},"commits":{"type":"array","items":{"$ref":"#/definitions/comm\
it"}},"patches":{"type":"array","items":{"$ref":"#/definitions/patch"}},"notes":{"type":"string"}}},"externalReferences":{
"type":"array","items":{"$ref":"#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"#/defin\
itions/component"},"uniqueItems":true},"evidence":{"$ref":"#/definitions/componentEvidence"},"releaseNotes":{"$ref":"#/d\
efinitions/releaseNotes"},"modelCard":{"$ref":"#/definitions/modelCard"},"data":{"type":"array","items":{"$ref":"#/defin\
itions/componentData"}},"cryptoProperties":{"$ref":"#/definitions/cryptoProperties"},"properties":{"type":"array","items":{
"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}},"\
allOf":[{"not":{"required":["version","versionRange"]}},{"if":{"properties":{"isExternal":{"const":false}}},"then":{"not":{
"required":["versionRange"]}},"else":true}]},"swid":{"type":"object","required":["tagId","name"],"additionalProperties":false,
"properties":{"tagId":{"type":"string"},"name":{"type":"string"},"version":{"type":"string","default":"0.0"},"tagVersion":{
"type":"integer","default":0},"patch":{"type":"boolean","default":false},"text":{"$ref":"#/definitions/attachment"},"url":{
"type":"string","format":"iri-reference"}}},"attachment":{"type":"object","required":["content"],"additionalProperties":false,
"properties":{"contentType":{"type":"string","default":"text/plain"},"encoding":{"type":"string","enum":["base64"]},"con\
tent":{"type":"string"}}},"hash":{"type":"object","required":["alg","content"],"additionalProperties":false,"properties":{
"alg":{"$ref":"#/definitions/hash-alg"},"content":{"$ref":"#/definitions/hash-content"}}},"hash-alg":{"type":"string","e\
num":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-\
512","BLAKE3","Streebog-256","Streebog-512"]},"hash-content":{"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{4\
0}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},"licensing":{"type":"object","additionalProperties":false,"prope\
rties":{"altIds":{"type":"array","items":{"type":"string"}},"licensor":{"type":"object","additionalProperties":false,"pr\
operties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organization\
alContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"type":"object","additiona\
lProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/de\
finitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"ty\
pe":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"in\
dividual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individua\
l"]}]},"purchaseOrder":{"type":"string"},"licenseTypes":{"type":"array","items":{"type":"string","enum":["academic","app\
liance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked",
"oem","perpetual","processor-points","subscription","user","other"]}},"lastRenewal":{"type":"string","format":"date-time"},
"expiration":{"type":"string","format":"date-time"}}},"license":{"type":"object","oneOf":[{"required":["id"]},{"required":[
"name"]}],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"$ref":"spdx.SNAPS\
HOT.schema.json"},"name":{"type":"string"},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},
"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"licensing":{"$ref":"#/defin\
itions/licensing"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"licenseAcknowledgementEnum\
eration":{"type":"string","enum":["declared","concluded"]},"licenseChoice":{"type":"array","items":{"oneOf":[{"type":"ob\
ject","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"#/definitions/license"}}},{"t\
ype":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"type":"string"},"expre\
ssionDetails":{"type":"array","items":{"type":"object","required":["licenseIdentifier"],"properties":{"licenseIdentifier":{
"type":"string"},"bom-ref":{"$ref":"#/definitions/refType"},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"st\
ring","format":"iri-reference"}},"additionalProperties":false}},"acknowledgement":{"$ref":"#/definitions/licenseAcknowle\
dgementEnumeration"},"bom-ref":{"$ref":"#/definitions/refType"},"licensing":{"$ref":"#/definitions/licensing"},"properti\
es":{"type":"array","items":{"$ref":"#/definitions/property"}}}}]}},"commit":{"type":"object","additionalProperties":false,
"properties":{"uid":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"#/definitions/i\
dentifiableAction"},"committer":{"$ref":"#/definitions/identifiableAction"},"message":{"type":"string"}}},"patch":{"type":"\
object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","mon\
key","backport","cherry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"#/defin\
itions/issue"}}}},"diff":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"#/definitions/attac\
hment"},"url":{"type":"string","format":"iri-reference"}}},"issue":{"type":"object","required":["type"],"additionalPrope\
rties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"n\
ame":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"propertie\
s":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"t\
ype":"string","format":"iri-reference"}}}},"identifiableAction":{"type":"object","additionalProperties":false,"propertie\
s":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"string","format":"idn-e\
mail"}}},"externalReference":{"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"url":{
"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLink"}]},"comment":{"type":"string"},"type":{
"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation",
"support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-note\
s","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversar\
y-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report",
"dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report",
"codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","patent","paten\
t-family","patent-assertion","citation","other"]},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"prope\
rties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"dependency":{"type":"object","required":["ref"],"ad\
ditionalProperties":false,"properties":{"ref":{"$ref":"#/definitions/refLinkType"},"dependsOn":{"type":"array","uniqueIt\
ems":true,"items":{"$ref":"#/definitions/refLinkType"}},"provides":{"type":"array","uniqueItems":true,"items":{"$ref":"#\
/definitions/refLinkType"}}}},"service":{"type":"object","required":["name"],"additionalProperties":false,"properties":{
"bom-ref":{"$ref":"#/definitions/refType"},"provider":{"$ref":"#/definitions/organizationalEntity"},"group":{"type":"str\
ing"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"endpoints":{"\
type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{
"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/definitions/serviceData"}},"li\
censes":{"$ref":"#/definitions/licenseChoice"},"patentAssertions":{"$ref":"#/definitions/patentAssertions"},"externalRef\
erences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"services":{"type":"array","items":{"$ref":"\
#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"properties":{"type":"a\
rray","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions\
/signature"}}},"serviceData":{"type":"object","required":["flow","classification"],"additionalProperties":false,"propert\
ies":{"flow":{"$ref":"#/definitions/dataFlowDirection"},"classification":{"$ref":"#/definitions/dataClassification"},"na\
me":{"type":"string"},"description":{"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"},"source":{"ty\
pe":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLinkElementType"}]}},
"destination":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLin\
kElementType"}]}}}},"dataFlowDirection":{"type":"string","enum":["inbound","outbound","bi-directional","unknown"]},"copy\
right":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string"}}},"compo\
nentEvidence":{"type":"object","additionalProperties":false,"properties":{"identity":{"oneOf":[{"type":"array","items":{
"$ref":"#/definitions/componentIdentityEvidence"}},{"$ref":"#/definitions/componentIdentityEvidence"}]},"occurrences":{"\
type":"array","items":{"type":"object","required":["location"],"additionalProperties":false,"properties":{"bom-ref":{"$r\
ef":"#/definitions/refType"},"location":{"type":"string"},"line":{"type":"integer","minimum":0},"offset":{"type":"intege\
r","minimum":0},"symbol":{"type":"string"},"additionalContext":{"type":"string"}}}},"callstack":{"type":"object","additi\
onalProperties":false,"properties":{"frames":{"type":"array","items":{"type":"object","required":["module"],"additionalP\
roperties":false,"properties":{"package":{"type":"string"},"module":{"type":"string"},"function":{"type":"string"},"para\
meters":{"type":"array","items":{"type":"string"}},"line":{"type":"integer"},"column":{"type":"integer"},"fullFilename":{
"type":"string"}}}}}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"array","items":{"$ref":"#/d\
efinitions/copyright"}}}},"compositions":{"type":"object","required":["aggregate"],"additionalProperties":false,"propert\
ies":{"bom-ref":{"$ref":"#/definitions/refType"},"aggregate":{"$ref":"#/definitions/aggregateType"},"assemblies":{"type":"\
array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementTy\
pe"}]}},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"vulnerabilities":{"type":"array","\
uniqueItems":true,"items":{"type":"string"}},"signature":{"$ref":"#/definitions/signature"}}},"aggregateType":{"type":"s\
tring","default":"not_specified","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_p\
roprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_propriet\
ary_only","incomplete_third_party_opensource_only","unknown","not_specified"]},"property":{"type":"object","required":["\
name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"}}},"localeType":{"ty\
pe":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releaseType":{"type":"string"},"note":{"type":"object","required":["\
text"],"additionalProperties":false,"properties":{"locale":{"$ref":"#/definitions/localeType"},"text":{"$ref":"#/definit\
ions/attachment"}}},"releaseNotes":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{
"$ref":"#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-reference"},
"socialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"string","f\
ormat":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"$ref":"#/definitions/tags"},"resolves":{
"type":"array","items":{"$ref":"#/definitions/issue"}},"notes":{"type":"array","items":{"$ref":"#/definitions/note"}},"p\
roperties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"advisory":{"type":"object","required":["url"],"\
additionalProperties":false,"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"\
cwe":{"type":"integer","minimum":1},"severity":{"type":"string","enum":["critical","high","medium","low","info","none","\
unknown"]},"scoreMethod":{"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},"impactA\
nalysisState":{"type":"string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","n\
ot_affected"]},"impactAnalysisJustification":{"type":"string","enum":["code_not_present","code_not_reachable","requires_\
configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at\
_perimeter","protected_by_mitigating_control"]},"rating":{"type":"object","additionalProperties":false,"properties":{"so\
urce":{"$ref":"#/definitions/vulnerabilitySource"},"score":{"type":"number"},"severity":{"$ref":"#/definitions/severity"},
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
components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","i\
tems":{"$ref":"#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"a\
nalysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"#/definitions/impactAnalysisState"},
"justification":{"$ref":"#/definitions/impactAnalysisJustification"},"response":{"type":"array","items":{"type":"string",
"enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"},"firstIssu\
ed":{"type":"string","format":"date-time"},"lastUpdated":{"type":"string","format":"date-time"}}},"affects":{"type":"arr\
ay","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"an\
yOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]},"versions":{"type":"array","ite\
ms":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{
"version":{"$ref":"#/definitions/version"},"range":{"$ref":"#/definitions/versionRange"},"status":{"$ref":"#/definitions\
/affectedStatus","default":"affected"}}}}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"\
affectedStatus":{"type":"string","enum":["affected","unaffected","unknown"]},"version":{"type":"string","maxLength":1024},
"versionRange":{"type":"string","minLength":1,"maxLength":4096},"range":{"$ref":"#/definitions/versionRange"},"annotatio\
ns":{"type":"object","required":["subjects","annotator","timestamp","text"],"additionalProperties":false,"properties":{"\
bom-ref":{"$ref":"#/definitions/refType"},"subjects":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/def\
initions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}},"annotator":{"type":"object","oneOf":[{"required":[
"organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],"additionalProperties":false,
"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizat\
ionalContact"},"component":{"$ref":"#/definitions/component"},"service":{"$ref":"#/definitions/service"}}},"timestamp":{
"type":"string","format":"date-time"},"text":{"type":"string"},"signature":{"$ref":"#/definitions/signature"}}},"modelCa\
rd":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"modelParamet\
ers":{"type":"object","additionalProperties":false,"properties":{"approach":{"type":"object","additionalProperties":false,
"properties":{"type":{"type":"string","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","se\
lf-supervised"]}}},"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},
"datasets":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/componentData"},{"type":"object","additionalProperti\
es":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}],
"type":"string"}}}]}},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputOutputMLParameters"}},"outputs":{"typ\
e":"array","items":{"$ref":"#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","addition\
alProperties":false,"properties":{"performanceMetrics":{"type":"array","items":{"$ref":"#/definitions/performanceMetric"}},
"graphics":{"$ref":"#/definitions/graphicsCollection"}}},"considerations":{"type":"object","additionalProperties":false,
"properties":{"users":{"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"\
technicalLimitations":{"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"\
string"}},"ethicalConsiderations":{"type":"array","items":{"$ref":"#/definitions/risk"}},"environmentalConsiderations":{
"$ref":"#/definitions/environmentalConsiderations"},"fairnessAssessments":{"type":"array","items":{"$ref":"#/definitions\
/fairnessAssessment"}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"inputOutputMLParamet\
ers":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string"}}},"componentData":{"type":"o\
bject","additionalProperties":false,"required":["type"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"type":{
"type":"string","enum":["source-code","configuration","dataset","definition","other"]},"name":{"type":"string"},"content\
s":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"#/definitions/attachment"},"url":{"\
type":"string","format":"iri-reference"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"clas\
sification":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"grap\
hics":{"$ref":"#/definitions/graphicsCollection"},"description":{"type":"string"},"governance":{"$ref":"#/definitions/da\
taGovernance"}}},"dataGovernance":{"type":"object","additionalProperties":false,"properties":{"custodians":{"type":"arra\
y","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","items":{"$ref":"#/defini\
tions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibl\
eParty"}}}},"dataGovernanceResponsibleParty":{"type":"object","additionalProperties":false,"properties":{"organization":{
"$ref":"#/definitions/organizationalEntity"},"contact":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"requir\
ed":["organization"]},{"required":["contact"]}]},"graphicsCollection":{"type":"object","additionalProperties":false,"pro\
perties":{"description":{"type":"string"},"collection":{"type":"array","items":{"$ref":"#/definitions/graphic"}}}},"grap\
hic":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"image":{"$ref":"#/definitions\
/attachment"}}},"performanceMetric":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},
"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"object","additionalProperties":false,"\
properties":{"lowerBound":{"type":"string"},"upperBound":{"type":"string"}}}}},"risk":{"type":"object","additionalProper\
ties":false,"properties":{"name":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"fairnessAssessment":{"type":"\
object","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{
"type":"string"},"mitigationStrategy":{"type":"string"}}},"dataClassification":{"type":"string"},"environmentalConsidera\
tions":{"type":"object","additionalProperties":false,"properties":{"energyConsumptions":{"type":"array","items":{"$ref":"\
#/definitions/energyConsumption"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"energyCons\
umption":{"type":"object","required":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"p\
roperties":{"activity":{"type":"string","enum":["design","data-collection","data-preparation","training","fine-tuning","\
validation","deployment","inference","other"]},"energyProviders":{"type":"array","items":{"$ref":"#/definitions/energyPr\
ovider"}},"activityEnergyCost":{"$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"#/definitions/co2Meas\
ure"},"co2CostOffset":{"$ref":"#/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"#/definitions/pr\
operty"}}}},"energyMeasure":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"val\
ue":{"type":"number"},"unit":{"type":"string","enum":["kWh"]}}},"co2Measure":{"type":"object","required":["value","unit"],
"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}},"energ\
yProvider":{"type":"object","required":["organization","energySource","energyProvided"],"additionalProperties":false,"pr\
operties":{"bom-ref":{"$ref":"#/definitions/refType"},"description":{"type":"string"},"organization":{"type":"object","$\
ref":"#/definitions/organizationalEntity"},"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear",
"wind","solar","geothermal","hydropower","biofuel","unknown","other"]},"energyProvided":{"$ref":"#/definitions/energyMea\
sure"},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}},"postalAddress":{"type":"\
object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"country":{"type":"string"},
"region":{"type":"string"},"locality":{"type":"string"},"postOfficeBoxNumber":{"type":"string"},"postalCode":{"type":"st\
ring"},"streetAddress":{"type":"string"}}},"formula":{"type":"object","additionalProperties":false,"properties":{"bom-re\
f":{"$ref":"#/definitions/refType"},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},
"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"workflows":{"type":"array","ite\
ms":{"$ref":"#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/pr\
operty"}}}},"workflow":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"propertie\
s":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"s\
tring"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},
"tasks":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/task"}},"taskDependencies":{"type":"array","un\
iqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/\
taskType"}},"trigger":{"$ref":"#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"un\
iqueItems":true},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"typ\
e":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-t\
ime"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","uniqueItems":true,"items":{"$ref":"\
#/definitions/workspace"}},"runtimeTopology":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependenc\
y"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"task":{"type":"object","required":["bom-\
ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"ty\
pe":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,
"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/tas\
kType"}},"trigger":{"$ref":"#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqu\
eItems":true},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"\
array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},
"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","items":{"$ref":"#/definitions/workspace"},
"uniqueItems":true},"runtimeTopology":{"type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"p\
roperties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"step":{"type":"object","additionalProperties":false,
"properties":{"name":{"type":"string"},"description":{"type":"string"},"commands":{"type":"array","items":{"$ref":"#/def\
initions/command"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"command":{"type":"object",
"additionalProperties":false,"properties":{"executed":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/\
definitions/property"}}}},"workspace":{"type":"object","required":["bom-ref","uid"],"additionalProperties":false,"proper\
ties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"ar\
ray","items":{"type":"string"}},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,
"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"accessMode":{"type":"string","enum":["read-only","read-write",
"read-write-once","write-once","write-only"]},"mountPath":{"type":"string"},"managedDataType":{"type":"string"},"volumeR\
equest":{"type":"string"},"volume":{"$ref":"#/definitions/volume"},"properties":{"type":"array","items":{"$ref":"#/defin\
itions/property"}}}},"volume":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"name":{
"type":"string"},"mode":{"type":"string","enum":["filesystem","block"],"default":"filesystem"},"path":{"type":"string"},
"sizeAllocated":{"type":"string"},"persistent":{"type":"boolean"},"remote":{"type":"boolean"},"properties":{"type":"arra\
y","items":{"$ref":"#/definitions/property"}}}},"trigger":{"type":"object","additionalProperties":false,"required":["typ\
e","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"str\
ing"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definit\
ions/resourceReferenceChoice"}},"type":{"type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"$ref":"\
#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/condition"}},"timeA\
ctivated":{"type":"string","format":"date-time"},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"un\
iqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"properties":{
"type":"array","items":{"$ref":"#/definitions/property"}}}},"event":{"type":"object","additionalProperties":false,"prope\
rties":{"uid":{"type":"string"},"description":{"type":"string"},"timeReceived":{"type":"string","format":"date-time"},"d\
ata":{"$ref":"#/definitions/attachment"},"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/d\
efinitions/resourceReferenceChoice"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"inputTyp\
e":{"type":"object","oneOf":[{"required":["resource"]},{"required":["parameters"]},{"required":["environmentVars"]},{"re\
quired":["data"]}],"additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/resourceReferenceChoice"},
"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"p\
arameters":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/parameter"}},"environmentVars":{"type":"arr\
ay","uniqueItems":true,"items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]}},"data":{"$ref":"#/defini\
tions/attachment"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"outputType":{"type":"objec\
t","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,
"properties":{"type":{"type":"string","enum":["artifact","attestation","log","evidence","metrics","other"]},"source":{"$\
ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$re\
f":"#/definitions/resourceReferenceChoice"},"data":{"$ref":"#/definitions/attachment"},"environmentVars":{"type":"array",
"items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array",
"items":{"$ref":"#/definitions/property"}}}},"resourceReferenceChoice":{"type":"object","additionalProperties":false,"pr\
operties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]},"externalR\
eference":{"$ref":"#/definitions/externalReference"}},"oneOf":[{"required":["ref"]},{"required":["externalReference"]}]},
"condition":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"expression":{"t\
ype":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"taskType":{"type":"string","en\
um":["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]},"parameter":{"ty\
pe":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"dataType":{"\
type":"string"}}},"componentIdentityEvidence":{"type":"object","required":["field"],"additionalProperties":false,"proper\
ties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},"confi\
dence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"string"},"methods":{"type":"array","items":{"\
type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"str\
ing","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumen\
tation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},"va\
lue":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkTyp\
e"},{"$ref":"#/definitions/bomLinkElementType"}]}}}},"standard":{"type":"object","additionalProperties":false,"propertie\
s":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"\
string"},"owner":{"type":"string"},"requirements":{"type":"array","items":{"type":"object","additionalProperties":false,
"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"text":{
"type":"string"},"descriptions":{"type":"array","items":{"type":"string"}},"openCre":{"type":"array","items":{"type":"st\
ring","pattern":"^CRE:[0-9]+-[0-9]+$"}},"parent":{"$ref":"#/definitions/refLinkType"},"properties":{"type":"array","item\
s":{"$ref":"#/definitions/property"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalRefere\
nce"}}}}},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"\
#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"requir\
ements":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}}}}},"externalReferences":{"type":"array","items":{"\
$ref":"#/definitions/externalReference"}},"signature":{"$ref":"#/definitions/signature"}}},"signature":{"$ref":"jsf-0.82\
.SNAPSHOT.schema.json#/definitions/signature"},"cryptoProperties":{"type":"object","additionalProperties":false,"require\
d":["assetType"],"properties":{"assetType":{"type":"string","enum":["algorithm","certificate","protocol","related-crypto\
-material"]},"algorithmProperties":{"type":"object","additionalProperties":false,"properties":{"primitive":{"type":"stri\
ng","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","com\
biner","key-wrap","other","unknown"]},"algorithmFamily":{"$ref":"cryptography-defs.SNAPSHOT.schema.json#/definitions/alg\
orithmFamiliesEnum"},"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},"ellipticCurve":{"$ref":"crypt\
ography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum"},"executionEnvironment":{"type":"string","enum":["sof\
tware-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},"implementationPlatform":{"type":"\
string","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64",
"ppc64le","other","unknown"]},"certificationLevel":{"type":"array","items":{"type":"string","enum":["none","fips140-1-l1",
"fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1",
"fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","c\
c-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},"mode":{"type":"string","en\
um":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},"padding":{"type":"string","enum":["pkcs5","pkcs7","p\
kcs1v15","oaep","raw","other","unknown"]},"cryptoFunctions":{"type":"array","items":{"type":"string","enum":["generate",
"keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},
"classicalSecurityLevel":{"type":"integer","minimum":0},"nistQuantumSecurityLevel":{"type":"integer","minimum":0,"maximu\
m":6}}},"certificateProperties":{"type":"object","additionalProperties":false,"properties":{"serialNumber":{"type":"stri\
ng"},"subjectName":{"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"string","format":"date-tim\
e"},"notValidAfter":{"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"#/definitions/refType"},"sub\
jectPublicKeyRef":{"$ref":"#/definitions/refType"},"certificateFormat":{"type":"string"},"certificateExtension":{"type":"\
string"},"certificateFileExtension":{"type":"string"},"fingerprint":{"type":"object","$ref":"#/definitions/hash"},"certi\
ficateState":{"type":"array","items":{"type":"object","oneOf":[{"required":["state"],"additionalProperties":false,"prope\
rties":{"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated","revoked","destroyed"]},"re\
ason":{"type":"string"}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"desc\
ription":{"type":"string"},"reason":{"type":"string"}}}]}},"creationDate":{"type":"string","format":"date-time"},"activa\
tionDate":{"type":"string","format":"date-time"},"deactivationDate":{"type":"string","format":"date-time"},"revocationDa\
te":{"type":"string","format":"date-time"},"destructionDate":{"type":"string","format":"date-time"},"certificateExtensio\
ns":{"type":"array","items":{"type":"object","oneOf":[{"required":["commonExtensionName","commonExtensionValue"],"additi\
onalProperties":false,"properties":{"commonExtensionName":{"type":"string","enum":["basicConstraints","keyUsage","extend\
edKeyUsage","subjectAlternativeName","authorityKeyIdentifier","subjectKeyIdentifier","authorityInformationAccess","certi\
ficatePolicies","crlDistributionPoints","signedCertificateTimestamp"]},"commonExtensionValue":{"type":"string"}}},{"requ\
ired":["customExtensionName"],"additionalProperties":false,"properties":{"customExtensionName":{"type":"string"},"custom\
ExtensionValue":{"type":"string"}}}]}},"relatedCryptographicAssets":{"$ref":"#/definitions/relatedCryptographicAssets"}}},
"relatedCryptoMaterialProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","e\
num":["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","s\
eed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"]},"id":{"type":"st\
ring"},"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated","compromised","destroyed"]},
"algorithmRef":{"$ref":"#/definitions/refType"},"creationDate":{"type":"string","format":"date-time"},"activationDate":{
"type":"string","format":"date-time"},"updateDate":{"type":"string","format":"date-time"},"expirationDate":{"type":"stri\
ng","format":"date-time"},"value":{"type":"string"},"size":{"type":"integer"},"format":{"type":"string"},"securedBy":{"$\
ref":"#/definitions/securedBy"},"fingerprint":{"type":"object","$ref":"#/definitions/hash"},"relatedCryptographicAssets":{
"$ref":"#/definitions/relatedCryptographicAssets"}}},"protocolProperties":{"type":"object","additionalProperties":false,
"properties":{"type":{"type":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","dtls","quic","eap-aka","eap-aka-pr\
ime","prins","5g-aka","other","unknown"]},"version":{"type":"string"},"cipherSuites":{"type":"array","items":{"$ref":"#/\
definitions/cipherSuite"}},"ikev2TransformTypes":{"type":"object","additionalProperties":false,"properties":{"encr":{"an\
yOf":[{"type":"array","items":{"$ref":"#/definitions/ikeV2Enc"}},{"$ref":"#/definitions/cryptoRefArray"}]},"prf":{"anyOf":[
{"type":"array","items":{"$ref":"#/definitions/ikeV2Prf"}},{"$ref":"#/definitions/cryptoRefArray"}]},"integ":{"anyOf":[{
"type":"array","items":{"$ref":"#/definitions/ikeV2Integ"}},{"$ref":"#/definitions/cryptoRefArray"}]},"ke":{"anyOf":[{"t\
ype":"array","items":{"$ref":"#/definitions/ikeV2Ke"}},{"$ref":"#/definitions/cryptoRefArray"}]},"esn":{"type":"boolean"},
"auth":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ikeV2Auth"}},{"$ref":"#/definitions/cryptoRefArray"}]}}},
"cryptoRefArray":{"$ref":"#/definitions/cryptoRefArray"},"relatedCryptographicAssets":{"$ref":"#/definitions/relatedCryp\
tographicAssets"}}},"oid":{"type":"string"}}},"cipherSuite":{"type":"object","additionalProperties":false,"properties":{
"name":{"type":"string"},"algorithms":{"type":"array","items":{"$ref":"#/definitions/refType"}},"identifiers":{"type":"a\
rray","items":{"type":"string"}},"tlsGroups":{"type":"array","items":{"type":"string"}},"tlsSignatureSchemes":{"type":"a\
rray","items":{"type":"string"}}}},"ikeV2Enc":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"\
string"},"keyLength":{"type":"integer"},"algorithm":{"$ref":"#/definitions/refType"}}},"ikeV2Prf":{"type":"object","addi\
tionalProperties":false,"properties":{"name":{"type":"string"},"algorithm":{"$ref":"#/definitions/refType"}}},"ikeV2Inte\
g":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithm":{"$ref":"#/definitio\
ns/refType"}}},"ikeV2Ke":{"type":"object","additionalProperties":false,"properties":{"group":{"type":"integer"},"algorit\
hm":{"$ref":"#/definitions/refType"}}},"ikeV2Auth":{"type":"object","additionalProperties":false,"properties":{"name":{"\
type":"string"},"algorithm":{"$ref":"#/definitions/refType"}}},"cryptoRefArray":{"type":"array","items":{"$ref":"#/defin\
itions/refType"}},"relatedCryptographicAssets":{"type":"array","items":{"$ref":"#/definitions/relatedCryptographicAsset"}},
"relatedCryptographicAsset":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"ref":{
"$ref":"#/definitions/refType"}}},"securedBy":{"type":"object","additionalProperties":false,"properties":{"mechanism":{"\
type":"string"},"algorithmRef":{"$ref":"#/definitions/refType"}}},"tags":{"type":"array","items":{"type":"string"}},"pat\
entFamily":{"type":"object","required":["familyId"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/defi\
nitions/refType"},"familyId":{"type":"string"},"priorityApplication":{"$ref":"#/definitions/priorityApplication"},"membe\
rs":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},"externalReferences":{"type":"array","items":{"$ref":"\
#/definitions/externalReference"}}}},"patent":{"type":"object","required":["patentNumber","jurisdiction","patentLegalSta\
tus"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"patentNumber":{"type":"stri\
ng","pattern":"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},"applicationNumber":{"$ref":"#/definitions/patentAp\
plicationNumber"},"jurisdiction":{"$ref":"#/definitions/patentJurisdiction"},"priorityApplication":{"$ref":"#/definition\
s/priorityApplication"},"publicationNumber":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]\
$"},"title":{"type":"string"},"abstract":{"type":"string"},"filingDate":{"type":"string","format":"date"},"grantDate":{"\
type":"string","format":"date"},"patentExpirationDate":{"type":"string","format":"date"},"patentLegalStatus":{"type":"st\
ring","enum":["pending","granted","revoked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","opposed",
"terminated","invalidated","in-force"]},"patentAssignee":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/organi\
zationalContact"},{"$ref":"#/definitions/organizationalEntity"}]}},"externalReferences":{"type":"array","items":{"$ref":"\
#/definitions/externalReference"}}}},"patentAssertions":{"type":"array","items":{"type":"object","required":["assertionT\
ype","asserter"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"assertionType":{
"type":"string","enum":["ownership","license","third-party-claim","standards-inclusion","prior-art","exclusive-rights","\
non-assertion","research-or-evaluation"]},"patentRefs":{"type":"array","items":{"$ref":"#/definitions/refType"}},"assert\
er":{"oneOf":[{"$ref":"#/definitions/organizationalEntity"},{"$ref":"#/definitions/organizationalContact"},{"$ref":"#/de\
finitions/refLinkType"}]},"notes":{"type":"string"}}}},"patentApplicationNumber":{"type":"string","pattern":"^[A-Za-z0-9\
][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},"patentJurisdiction":{"type":"string","pattern":"^[A-Z]{2}$"},"patentFilingDa\
te":{"type":"string","format":"date"},"priorityApplication":{"type":"object","required":["applicationNumber","jurisdicti\
on","filingDate"],"additionalProperties":false,"properties":{"applicationNumber":{"$ref":"#/definitions/patentApplicatio\
nNumber"},"jurisdiction":{"$ref":"#/definitions/patentJurisdiction"},"filingDate":{"$ref":"#/definitions/patentFilingDat\
e"}}},"citation":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},
"pointers":{"type":"array","items":{"type":"string"},"minItems":1},"expressions":{"type":"array","items":{"type":"string"},
"minItems":1},"timestamp":{"type":"string","format":"date-time"},"attributedTo":{"$ref":"#/definitions/refLinkType"},"pr\
ocess":{"$ref":"#/definitions/refLinkType"},"note":{"type":"string"},"signature":{"$ref":"#/definitions/signature"}},"re\
quired":["timestamp"],"anyOf":[{"required":["attributedTo"]},{"required":["process"]}],"oneOf":[{"required":["pointers"]},
{"required":["expressions"]}]}}};var schema31={"type":"object","required":["content"],"additionalProperties":false,"prop\
erties":{"contentType":{"type":"string","default":"text/plain"},"encoding":{"type":"string","enum":["base64"]},"content":{
"type":"string"}}};var func2=Object.prototype.hasOwnProperty;var func0=require_equal().default;var func5=require_ucs2length().
default;var pattern0=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");var schema12={
"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"lifecycle\
s":{"type":"array","items":{"type":"object","oneOf":[{"required":["phase"],"additionalProperties":false,"properties":{"p\
hase":{"type":"string","enum":["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{"r\
equired":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},
"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$re\
f":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"u\
niqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"manufacturer":{"$ref":"#/definitions/organ\
izationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}},"component":{"$ref":"\
#/definitions/component"},"manufacture":{"$ref":"#/definitions/organizationalEntity"},"supplier":{"$ref":"#/definitions/\
organizationalEntity"},"licenses":{"$ref":"#/definitions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"#\
/definitions/property"}},"distributionConstraints":{"type":"object","properties":{"tlp":{"$ref":"#/definitions/tlpClassi\
fication"}},"additionalProperties":false}}};var schema150={"type":"string","default":"CLEAR","enum":["CLEAR","GREEN","AM\
BER","AMBER_AND_STRICT","RED"]};var formats0=require_sallyport_cyclonedx_formats()["date-time"];var schema13={"type":"ob\
ject","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application",
"framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-lear\
ning-model","data","cryptographic-asset"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-re\
f":{"$ref":"#/definitions/refType"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"manufacturer":{"$ref":"#/d\
efinitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}},"aut\
hor":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"\
#/definitions/version"},"versionRange":{"$ref":"#/definitions/versionRange"},"isExternal":{"type":"boolean","default":false},
"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"],"default":"required"},
"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyr\
ight":{"type":"string"},"patentAssertions":{"$ref":"#/definitions/patentAssertions"},"cpe":{"type":"string"},"purl":{"ty\
pe":"string"},"omniborId":{"type":"array","items":{"type":"string"}},"swhid":{"type":"array","items":{"type":"string"}},
"swid":{"$ref":"#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,
"properties":{"ancestors":{"type":"array","items":{"$ref":"#/definitions/component"}},"descendants":{"type":"array","ite\
ms":{"$ref":"#/definitions/component"}},"variants":{"type":"array","items":{"$ref":"#/definitions/component"}},"commits":{
"type":"array","items":{"$ref":"#/definitions/commit"}},"patches":{"type":"array","items":{"$ref":"#/definitions/patch"}},
"notes":{"type":"string"}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"co\
mponents":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"#/definitio\
ns/componentEvidence"},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"modelCard":{"$ref":"#/definitions/modelCard"},
"data":{"type":"array","items":{"$ref":"#/definitions/componentData"}},"cryptoProperties":{"$ref":"#/definitions/cryptoP\
roperties"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},
"signature":{"$ref":"#/definitions/signature"}},"allOf":[{"not":{"required":["version","versionRange"]}},{"if":{"propert\
ies":{"isExternal":{"const":false}}},"then":{"not":{"required":["versionRange"]}},"else":true}]};var pattern1=new RegExp(
"^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function validate14(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="country"||key0==="region"||key0==="locality"||key0==="postOfficeBoxNumber"||key0==="posta\
lCode"||key0==="streetAddress")){validate14.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate14.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/de\
finitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate14.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
country!==void 0){const _errs5=errors;if(typeof data.country!=="string"){validate14.errors=[{instancePath:instancePath+"\
/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.region!==void 0){const _errs7=errors;if(typeof data.region!==
"string"){validate14.errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.
locality!==void 0){const _errs9=errors;if(typeof data.locality!=="string"){validate14.errors=[{instancePath:instancePath+
"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.postOfficeBoxNumber!==void 0){const _errs11=errors;if(typeof data.
postOfficeBoxNumber!=="string"){validate14.errors=[{instancePath:instancePath+"/postOfficeBoxNumber",schemaPath:"#/prope\
rties/postOfficeBoxNumber/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs11===
errors}else{var valid0=true}if(valid0){if(data.postalCode!==void 0){const _errs13=errors;if(typeof data.postalCode!=="st\
ring"){validate14.errors=[{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs13===errors}else{var valid0=true}if(valid0){
if(data.streetAddress!==void 0){const _errs15=errors;if(typeof data.streetAddress!=="string"){validate14.errors=[{instancePath:instancePath+
"/streetAddress",schemaPath:"#/properties/streetAddress/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid0=_errs15===errors}else{var valid0=true}}}}}}}}}else{validate14.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate14.errors=vErrors;return errors===
0}var formats2=require_sallyport_cyclonedx_formats()["idn-email"];function validate16(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;
for(const key0 in data){if(!(key0==="bom-ref"||key0==="name"||key0==="email"||key0==="phone")){validate16.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];
const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate16.errors=
[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate16.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs5=errors;if(typeof data.name!==
"string"){validate16.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.
email!==void 0){let data2=data.email;const _errs7=errors;if(errors===_errs7){if(errors===_errs7){if(typeof data2==="stri\
ng"){if(!formats2(data2)){validate16.errors=[{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",
keyword:"format",params:{format:"idn-email"},message:'must match format "idn-email"'}];return false}}else{validate16.errors=
[{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.phone!==void 0){const _errs9=errors;
if(typeof data.phone!=="string"){validate16.errors=[{instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs9===errors}else{var valid0=true}}}}}}else{
validate16.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
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
errors=vErrors;return errors===0}var schema24={"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3\
-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"]};var pattern2=new RegExp(
"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function validate21(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.alg===void 0&&(missing0="alg")||data.content===void 0&&(missing0="conte\
nt")){validate21.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"alg"||key0==="content")){validate21.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){
if(data.alg!==void 0){let data0=data.alg;const _errs2=errors;if(typeof data0!=="string"){validate21.errors=[{instancePath:instancePath+
"/alg",schemaPath:"#/definitions/hash-alg/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data0==="MD5"||data0==="SHA-1"||data0==="SHA-256"||data0==="SHA-384"||data0==="SHA-512"||data0==="SHA3-256"||data0===
"SHA3-384"||data0==="SHA3-512"||data0==="BLAKE2b-256"||data0==="BLAKE2b-384"||data0==="BLAKE2b-512"||data0==="BLAKE3"||data0===
"Streebog-256"||data0==="Streebog-512")){validate21.errors=[{instancePath:instancePath+"/alg",schemaPath:"#/definitions/\
hash-alg/enum",keyword:"enum",params:{allowedValues:schema24.enum},message:"must be equal to one of the allowed values"}];
return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.content!==void 0){let data1=data.content;
const _errs5=errors;const _errs6=errors;if(errors===_errs6){if(typeof data1==="string"){if(!pattern2.test(data1)){validate21.
errors=[{instancePath:instancePath+"/content",schemaPath:"#/definitions/hash-content/pattern",keyword:"pattern",params:{
pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},message:'must match patt\
ern "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"'}];return false}}else{validate21.
errors=[{instancePath:instancePath+"/content",schemaPath:"#/definitions/hash-content/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}var valid0=_errs5===errors}else{var valid0=true}}}}}else{validate21.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate21.
errors=vErrors;return errors===0}var schema30={"type":"string","enum":["declared","concluded"]};var schema29={"$schema":"\
http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/spdx.schema.json","type":"string","enum":["0\
BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia",
"ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-\
only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","\
AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apach\
e-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0",
"Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digita\
l-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Ver\
a","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","\
Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","B\
SD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2\
-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-\
3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modif\
ication","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BS\
D-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","\
BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement",
"BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection",
"BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-\
Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Com\
bined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY\
-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-\
US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-\
NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IG\
O","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK",
"CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-N\
D-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","C\
C-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-\
PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CD\
LA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2",
"CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-\
Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyl\
eft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","Cry\
ptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","D\
L-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DS\
DP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.\
0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","E\
UDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-\
1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1\
-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-\
invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.\
1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants\
-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL\
-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-l\
ater","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL\
-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL\
-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-\
only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gt\
kbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","\
HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","H\
PND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND\
-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-se\
ll-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-varia\
nt-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code\
-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup",
"Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JP\
L-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Lepto\
nica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-lat\
er","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinu\
x-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-ma\
n-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document",
"LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.1\
1-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2\
html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Cli\
ck","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT\
-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1",
"MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics",
"Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Ne\
wsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLP\
L","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-\
PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-\
1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-\
1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","\
OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenS\
SL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OS\
L-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","P\
ixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","\
PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rd\
isc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCE\
A","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL",
"SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SN\
IA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH",
"SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro",
"SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threepartta\
ble","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-fo\
nt-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCry\
pt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM",
"VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL",
"wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xero\
x","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Z\
ed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-except\
ion","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Auto\
conf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-except\
ion-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLIS\
P-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-\
2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","fr\
eertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception",
"GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-e\
xception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GSt\
reamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exce\
ption","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","L\
ibtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia\
-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl\
-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","\
Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync\
-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-except\
ion","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-\
exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11\
vnc-openssl-exception"]};var schema32={"type":"object","additionalProperties":false,"properties":{"altIds":{"type":"arra\
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
date-time"}}};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="altIds"||key0==="licensor"||key0==="licensee"||key0==="purchaser"||key0==="purchaseOrder"||key0==="licenseT\
ypes"||key0==="lastRenewal"||key0==="expiration")){validate25.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;
break}}if(_errs1===errors){if(data.altIds!==void 0){let data0=data.altIds;const _errs2=errors;if(errors===_errs2){if(Array.
isArray(data0)){var valid1=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs4=errors;if(typeof data0[i0]!==
"string"){validate25.errors=[{instancePath:instancePath+"/altIds/"+i0,schemaPath:"#/properties/altIds/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid1=_errs4===errors;if(!valid1){break}}}else{
validate25.errors=[{instancePath:instancePath+"/altIds",schemaPath:"#/properties/altIds/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.licensor!==
void 0){let data2=data.licensor;const _errs6=errors;const _errs8=errors;let valid2=false;let passing0=null;const _errs9=errors;
if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing0;if(data2.organization===void 0&&(missing0="organiz\
ation")){const err0={instancePath:instancePath+"/licensor",schemaPath:"#/properties/licensor/oneOf/0/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs9===errors;if(_valid0){valid2=true;passing0=0}const _errs10=errors;
if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.individual===void 0&&(missing1="individua\
l")){const err1={instancePath:instancePath+"/licensor",schemaPath:"#/properties/licensor/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}var _valid0=_errs10===errors;if(_valid0&&valid2){valid2=false;passing0=[passing0,
1]}else{if(_valid0){valid2=true;passing0=1}}if(!valid2){const err2={instancePath:instancePath+"/licensor",schemaPath:"#/\
properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in on\
eOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate25.errors=vErrors;return false}else{errors=
_errs8;if(vErrors!==null){if(_errs8){vErrors.length=_errs8}else{vErrors=null}}}if(errors===_errs6){if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){const _errs11=errors;for(const key1 in data2){if(!(key1==="organization"||key1==="indiv\
idual")){validate25.errors=[{instancePath:instancePath+"/licensor",schemaPath:"#/properties/licensor/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs11===errors){if(data2.organization!==void 0){const _errs12=errors;if(!validate13(data2.organization,{instancePath:instancePath+
"/licensor/organization",parentData:data2,parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.
errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid3=_errs12===errors}else{var valid3=true}if(valid3){
if(data2.individual!==void 0){const _errs13=errors;if(!validate16(data2.individual,{instancePath:instancePath+"/licensor\
/individual",parentData:data2,parentDataProperty:"individual",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.
concat(validate16.errors);errors=vErrors.length}var valid3=_errs13===errors}else{var valid3=true}}}}else{validate25.errors=
[{instancePath:instancePath+"/licensor",schemaPath:"#/properties/licensor/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.licensee!==void 0){let data5=data.
licensee;const _errs14=errors;const _errs16=errors;let valid4=false;let passing1=null;const _errs17=errors;if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){let missing2;if(data5.organization===void 0&&(missing2="organization")){const err3={instancePath:instancePath+
"/licensee",schemaPath:"#/properties/licensee/oneOf/0/required",keyword:"required",params:{missingProperty:missing2},message:"\
must have required property '"+missing2+"'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}var _valid1=_errs17===
errors;if(_valid1){valid4=true;passing1=0}const _errs18=errors;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){
let missing3;if(data5.individual===void 0&&(missing3="individual")){const err4={instancePath:instancePath+"/licensee",schemaPath:"\
#/properties/licensee/oneOf/1/required",keyword:"required",params:{missingProperty:missing3},message:"must have required\
 property '"+missing3+"'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}var _valid1=_errs18===errors;
if(_valid1&&valid4){valid4=false;passing1=[passing1,1]}else{if(_valid1){valid4=true;passing1=1}}if(!valid4){const err5={
instancePath:instancePath+"/licensee",schemaPath:"#/properties/licensee/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++;validate25.
errors=vErrors;return false}else{errors=_errs16;if(vErrors!==null){if(_errs16){vErrors.length=_errs16}else{vErrors=null}}}
if(errors===_errs14){if(data5&&typeof data5=="object"&&!Array.isArray(data5)){const _errs19=errors;for(const key2 in data5){
if(!(key2==="organization"||key2==="individual")){validate25.errors=[{instancePath:instancePath+"/licensee",schemaPath:"\
#/properties/licensee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"mus\
t NOT have additional properties"}];return false;break}}if(_errs19===errors){if(data5.organization!==void 0){const _errs20=errors;
if(!validate13(data5.organization,{instancePath:instancePath+"/licensee/organization",parentData:data5,parentDataProperty:"\
organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}
var valid5=_errs20===errors}else{var valid5=true}if(valid5){if(data5.individual!==void 0){const _errs21=errors;if(!validate16(
data5.individual,{instancePath:instancePath+"/licensee/individual",parentData:data5,parentDataProperty:"individual",rootData})){
vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid5=_errs21===errors}else{
var valid5=true}}}}else{validate25.errors=[{instancePath:instancePath+"/licensee",schemaPath:"#/properties/licensee/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs14===errors}else{var valid0=true}
if(valid0){if(data.purchaser!==void 0){let data8=data.purchaser;const _errs22=errors;const _errs24=errors;let valid6=false;
let passing2=null;const _errs25=errors;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing4;if(data8.organization===
void 0&&(missing4="organization")){const err6={instancePath:instancePath+"/purchaser",schemaPath:"#/properties/purchaser\
/oneOf/0/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+
"'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}var _valid2=_errs25===errors;if(_valid2){valid6=
true;passing2=0}const _errs26=errors;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing5;if(data8.individual===
void 0&&(missing5="individual")){const err7={instancePath:instancePath+"/purchaser",schemaPath:"#/properties/purchaser/o\
neOf/1/required",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"\
'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}var _valid2=_errs26===errors;if(_valid2&&valid6){
valid6=false;passing2=[passing2,1]}else{if(_valid2){valid6=true;passing2=1}}if(!valid6){const err8={instancePath:instancePath+
"/purchaser",schemaPath:"#/properties/purchaser/oneOf",keyword:"oneOf",params:{passingSchemas:passing2},message:"must ma\
tch exactly one schema in oneOf"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++;validate25.errors=vErrors;
return false}else{errors=_errs24;if(vErrors!==null){if(_errs24){vErrors.length=_errs24}else{vErrors=null}}}if(errors===_errs22){
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){const _errs27=errors;for(const key3 in data8){if(!(key3==="orga\
nization"||key3==="individual")){validate25.errors=[{instancePath:instancePath+"/purchaser",schemaPath:"#/properties/pur\
chaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have addi\
tional properties"}];return false;break}}if(_errs27===errors){if(data8.organization!==void 0){const _errs28=errors;if(!validate13(
data8.organization,{instancePath:instancePath+"/purchaser/organization",parentData:data8,parentDataProperty:"organizatio\
n",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid7=_errs28===
errors}else{var valid7=true}if(valid7){if(data8.individual!==void 0){const _errs29=errors;if(!validate16(data8.individual,
{instancePath:instancePath+"/purchaser/individual",parentData:data8,parentDataProperty:"individual",rootData})){vErrors=
vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid7=_errs29===errors}else{
var valid7=true}}}}else{validate25.errors=[{instancePath:instancePath+"/purchaser",schemaPath:"#/properties/purchaser/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs22===errors}else{var valid0=true}
if(valid0){if(data.purchaseOrder!==void 0){const _errs30=errors;if(typeof data.purchaseOrder!=="string"){validate25.errors=
[{instancePath:instancePath+"/purchaseOrder",schemaPath:"#/properties/purchaseOrder/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}var valid0=_errs30===errors}else{var valid0=true}if(valid0){if(data.licenseTypes!==
void 0){let data12=data.licenseTypes;const _errs32=errors;if(errors===_errs32){if(Array.isArray(data12)){var valid8=true;
const len1=data12.length;for(let i1=0;i1<len1;i1++){let data13=data12[i1];const _errs34=errors;if(typeof data13!=="strin\
g"){validate25.errors=[{instancePath:instancePath+"/licenseTypes/"+i1,schemaPath:"#/properties/licenseTypes/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data13==="academic"||data13==="applia\
nce"||data13==="client-access"||data13==="concurrent-user"||data13==="core-points"||data13==="custom-metric"||data13==="\
device"||data13==="evaluation"||data13==="named-user"||data13==="node-locked"||data13==="oem"||data13==="perpetual"||data13===
"processor-points"||data13==="subscription"||data13==="user"||data13==="other")){validate25.errors=[{instancePath:instancePath+
"/licenseTypes/"+i1,schemaPath:"#/properties/licenseTypes/items/enum",keyword:"enum",params:{allowedValues:schema32.properties.
licenseTypes.items.enum},message:"must be equal to one of the allowed values"}];return false}var valid8=_errs34===errors;
if(!valid8){break}}}else{validate25.errors=[{instancePath:instancePath+"/licenseTypes",schemaPath:"#/properties/licenseT\
ypes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs32===errors}else{
var valid0=true}if(valid0){if(data.lastRenewal!==void 0){let data14=data.lastRenewal;const _errs36=errors;if(errors===_errs36){
if(errors===_errs36){if(typeof data14==="string"){if(!formats0.validate(data14)){validate25.errors=[{instancePath:instancePath+
"/lastRenewal",schemaPath:"#/properties/lastRenewal/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'}];return false}}else{validate25.errors=[{instancePath:instancePath+"/lastRenewal",schemaPath:"#\
/properties/lastRenewal/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs36===
errors}else{var valid0=true}if(valid0){if(data.expiration!==void 0){let data15=data.expiration;const _errs38=errors;if(errors===
_errs38){if(errors===_errs38){if(typeof data15==="string"){if(!formats0.validate(data15)){validate25.errors=[{instancePath:instancePath+
"/expiration",schemaPath:"#/properties/expiration/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'}];return false}}else{validate25.errors=[{instancePath:instancePath+"/expiration",schemaPath:"#/pr\
operties/expiration/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs38===
errors}else{var valid0=true}}}}}}}}}}else{validate25.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}validate25.errors=vErrors;return errors===0}function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;
let passing0=null;const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&
(missing0="id")){const err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}
var _valid0=_errs2===errors;if(_valid0){valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing1;if(data.name===void 0&&(missing1="name")){const err1={instancePath,schemaPath:"#/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=
[passing0,1]}else{if(_valid0){valid0=true;passing0=1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++;validate24.errors=vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.
length=_errs1}else{vErrors=null}}}if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;
for(const key0 in data){if(!(key0==="bom-ref"||key0==="id"||key0==="name"||key0==="acknowledgement"||key0==="text"||key0===
"url"||key0==="licensing"||key0==="properties")){validate24.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs4===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs5=errors;const _errs6=errors;if(errors===
_errs6){if(typeof data0==="string"){if(func5(data0)<1){validate24.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"\
#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];
return false}}else{validate24.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid1=_errs5===errors}else{var valid1=true}if(valid1){
if(data.id!==void 0){let data1=data.id;const _errs8=errors;if(typeof data1!=="string"){validate24.errors=[{instancePath:instancePath+
"/id",schemaPath:"spdx.SNAPSHOT.schema.json/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
let valid4;valid4=false;for(const v0 of schema29.enum){if(func0(data1,v0)){valid4=true;break}}if(!valid4){validate24.errors=
[{instancePath:instancePath+"/id",schemaPath:"spdx.SNAPSHOT.schema.json/enum",keyword:"enum",params:{allowedValues:schema29.
enum},message:"must be equal to one of the allowed values"}];return false}var valid1=_errs8===errors}else{var valid1=true}
if(valid1){if(data.name!==void 0){const _errs11=errors;if(typeof data.name!=="string"){validate24.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid1=_errs11===errors}else{var valid1=true}if(valid1){if(data.acknowledgement!==void 0){let data3=data.acknowledgement;
const _errs13=errors;if(typeof data3!=="string"){validate24.errors=[{instancePath:instancePath+"/acknowledgement",schemaPath:"\
#/definitions/licenseAcknowledgementEnumeration/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data3==="declared"||data3==="concluded")){validate24.errors=[{instancePath:instancePath+"/acknowledgement",schemaPath:"\
#/definitions/licenseAcknowledgementEnumeration/enum",keyword:"enum",params:{allowedValues:schema30.enum},message:"must \
be equal to one of the allowed values"}];return false}var valid1=_errs13===errors}else{var valid1=true}if(valid1){if(data.
text!==void 0){let data4=data.text;const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){let missing2;if(data4.content===void 0&&(missing2="content")){validate24.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing2},message:"mus\
t have required property '"+missing2+"'"}];return false}else{const _errs19=errors;for(const key1 in data4){if(!(key1==="\
contentType"||key1==="encoding"||key1==="content")){validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"#/\
definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"mu\
st NOT have additional properties"}];return false;break}}if(_errs19===errors){if(data4.contentType!==void 0){const _errs20=errors;
if(typeof data4.contentType!=="string"){validate24.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid7=_errs20===errors}else{var valid7=true}if(valid7){if(data4.encoding!==void 0){let data6=data4.encoding;const _errs22=errors;
if(typeof data6!=="string"){validate24.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/att\
achment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6===
"base64")){validate24.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/propertie\
s/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid7=_errs22===errors}else{var valid7=true}if(valid7){if(data4.content!==void 0){
const _errs24=errors;if(typeof data4.content!=="string"){validate24.errors=[{instancePath:instancePath+"/text/content",schemaPath:"\
#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid7=_errs24===errors}else{var valid7=true}}}}}}else{validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs16===
errors}else{var valid1=true}if(valid1){if(data.url!==void 0){const _errs26=errors;if(errors===_errs26){if(errors===_errs26){
if(!(typeof data.url==="string")){validate24.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid1=_errs26===errors}else{var valid1=true}
if(valid1){if(data.licensing!==void 0){const _errs28=errors;if(!validate25(data.licensing,{instancePath:instancePath+"/l\
icensing",parentData:data,parentDataProperty:"licensing",rootData})){vErrors=vErrors===null?validate25.errors:vErrors.concat(
validate25.errors);errors=vErrors.length}var valid1=_errs28===errors}else{var valid1=true}if(valid1){if(data.properties!==
void 0){let data10=data.properties;const _errs29=errors;if(errors===_errs29){if(Array.isArray(data10)){var valid8=true;const len0=data10.
length;for(let i0=0;i0<len0;i0++){let data11=data10[i0];const _errs31=errors;const _errs32=errors;if(errors===_errs32){if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){let missing3;if(data11.name===void 0&&(missing3="name")){validate24.errors=
[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing3},
message:"must have required property '"+missing3+"'"}];return false}else{const _errs34=errors;for(const key2 in data11){
if(!(key2==="name"||key2==="value")){validate24.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/defin\
itions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT \
have additional properties"}];return false;break}}if(_errs34===errors){if(data11.name!==void 0){const _errs35=errors;if(typeof data11.
name!=="string"){validate24.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/definitions/prope\
rty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs35===
errors}else{var valid10=true}if(valid10){if(data11.value!==void 0){const _errs37=errors;if(typeof data11.value!=="string"){
validate24.errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs37===errors}else{
var valid10=true}}}}}else{validate24.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid8=_errs31===errors;if(!valid8){
break}}}else{validate24.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid1=_errs29===errors}else{var valid1=true}}}}}}}}}}else{
validate24.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate24.errors=vErrors;return errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(Array.isArray(data)){var valid0=true;const len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];const _errs1=errors;const _errs2=errors;let valid1=false;let passing0=null;const _errs3=errors;
if(errors===_errs3){if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing0;if(data0.license===void 0&&(missing0=
"license")){const err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/0/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}else{const _errs5=errors;for(const key0 in data0){if(!(key0==="license")){const err1={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++;break}}
if(_errs5===errors){if(data0.license!==void 0){if(!validate24(data0.license,{instancePath:instancePath+"/"+i0+"/license",
parentData:data0,parentDataProperty:"license",rootData})){vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.
errors);errors=vErrors.length}}}}}else{const err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}
var _valid0=_errs3===errors;if(_valid0){valid1=true;passing0=0}const _errs7=errors;if(errors===_errs7){if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){let missing1;if(data0.expression===void 0&&(missing1="expression")){const err3={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have req\
uired property '"+missing1+"'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}else{const _errs9=errors;
for(const key1 in data0){if(!(key1==="expression"||key1==="expressionDetails"||key1==="acknowledgement"||key1==="bom-ref"||
key1==="licensing"||key1==="properties")){const err4={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/1/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional prope\
rties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;break}}if(_errs9===errors){if(data0.expression!==
void 0){const _errs10=errors;if(typeof data0.expression!=="string"){const err5={instancePath:instancePath+"/"+i0+"/expre\
ssion",schemaPath:"#/items/oneOf/1/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}var valid3=_errs10===errors}else{var valid3=true}
if(valid3){if(data0.expressionDetails!==void 0){let data3=data0.expressionDetails;const _errs12=errors;if(errors===_errs12){
if(Array.isArray(data3)){var valid4=true;const len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];const _errs14=errors;
if(errors===_errs14){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing2;if(data4.licenseIdentifier===
void 0&&(missing2="licenseIdentifier")){const err6={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1,schemaPath:"\
#/items/oneOf/1/properties/expressionDetails/items/required",keyword:"required",params:{missingProperty:missing2},message:"\
must have required property '"+missing2+"'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}else{const _errs16=errors;
for(const key2 in data4){if(!(key2==="licenseIdentifier"||key2==="bom-ref"||key2==="text"||key2==="url")){const err7={instancePath:instancePath+
"/"+i0+"/expressionDetails/"+i1,schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===null){
vErrors=[err7]}else{vErrors.push(err7)}errors++;break}}if(_errs16===errors){if(data4.licenseIdentifier!==void 0){const _errs17=errors;
if(typeof data4.licenseIdentifier!=="string"){const err8={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/li\
censeIdentifier",schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/properties/licenseIdentifier/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
var valid5=_errs17===errors}else{var valid5=true}if(valid5){if(data4["bom-ref"]!==void 0){let data6=data4["bom-ref"];const _errs19=errors;
const _errs20=errors;if(errors===_errs20){if(typeof data6==="string"){if(func5(data6)<1){const err9={instancePath:instancePath+
"/"+i0+"/expressionDetails/"+i1+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}else{
const err10={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/bom-ref",schemaPath:"#/definitions/refType/type",
keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}
errors++}}var valid5=_errs19===errors}else{var valid5=true}if(valid5){if(data4.text!==void 0){let data7=data4.text;const _errs22=errors;
const _errs23=errors;if(errors===_errs23){if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing3;if(data7.
content===void 0&&(missing3="content")){const err11={instancePath:instancePath+"/"+i0+"/expressionDetails/"+i1+"/text",schemaPath:"\
#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing3},message:"must have required prop\
erty '"+missing3+"'"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}else{const _errs25=errors;for(const key3 in data7){
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
err24]}else{vErrors.push(err24)}errors++}}var valid3=_errs37===errors}else{var valid3=true}if(valid3){if(data0.licensing!==
void 0){const _errs40=errors;if(!validate25(data0.licensing,{instancePath:instancePath+"/"+i0+"/licensing",parentData:data0,
parentDataProperty:"licensing",rootData})){vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors);errors=
vErrors.length}var valid3=_errs40===errors}else{var valid3=true}if(valid3){if(data0.properties!==void 0){let data15=data0.
properties;const _errs41=errors;if(errors===_errs41){if(Array.isArray(data15)){var valid11=true;const len2=data15.length;
for(let i2=0;i2<len2;i2++){let data16=data15[i2];const _errs43=errors;const _errs44=errors;if(errors===_errs44){if(data16&&
typeof data16=="object"&&!Array.isArray(data16)){let missing4;if(data16.name===void 0&&(missing4="name")){const err25={instancePath:instancePath+
"/"+i0+"/properties/"+i2,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}else{
const _errs46=errors;for(const key4 in data16){if(!(key4==="name"||key4==="value")){const err26={instancePath:instancePath+
"/"+i0+"/properties/"+i2,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key4},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err26]}else{vErrors.
push(err26)}errors++;break}}if(_errs46===errors){if(data16.name!==void 0){const _errs47=errors;if(typeof data16.name!=="\
string"){const err27={instancePath:instancePath+"/"+i0+"/properties/"+i2+"/name",schemaPath:"#/definitions/property/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err27]}else{
vErrors.push(err27)}errors++}var valid13=_errs47===errors}else{var valid13=true}if(valid13){if(data16.value!==void 0){const _errs49=errors;
if(typeof data16.value!=="string"){const err28={instancePath:instancePath+"/"+i0+"/properties/"+i2+"/value",schemaPath:"\
#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err28]}else{vErrors.push(err28)}errors++}var valid13=_errs49===errors}else{var valid13=true}}}}}else{const err29={
instancePath:instancePath+"/"+i0+"/properties/"+i2,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}}var valid11=_errs43===
errors;if(!valid11){break}}}else{const err30={instancePath:instancePath+"/"+i0+"/properties",schemaPath:"#/items/oneOf/1\
/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err30]}else{
vErrors.push(err30)}errors++}}var valid3=_errs41===errors}else{var valid3=true}}}}}}}}}else{const err31={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){
vErrors=[err31]}else{vErrors.push(err31)}errors++}}var _valid0=_errs7===errors;if(_valid0&&valid1){valid1=false;passing0=
[passing0,1]}else{if(_valid0){valid1=true;passing0=1}}if(!valid1){const err32={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===
null){vErrors=[err32]}else{vErrors.push(err32)}errors++;validate23.errors=vErrors;return false}else{errors=_errs2;if(vErrors!==
null){if(_errs2){vErrors.length=_errs2}else{vErrors=null}}}var valid0=_errs1===errors;if(!valid0){break}}}else{validate23.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}validate23.
errors=vErrors;return errors===0}var schema39={"type":"array","items":{"type":"object","required":["assertionType","asse\
rter"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"assertionType":{"type":"st\
ring","enum":["ownership","license","third-party-claim","standards-inclusion","prior-art","exclusive-rights","non-assert\
ion","research-or-evaluation"]},"patentRefs":{"type":"array","items":{"$ref":"#/definitions/refType"}},"asserter":{"oneO\
f":[{"$ref":"#/definitions/organizationalEntity"},{"$ref":"#/definitions/organizationalContact"},{"$ref":"#/definitions/\
refLinkType"}]},"notes":{"type":"string"}}}};function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(Array.isArray(data)){var valid0=true;const len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];const _errs1=errors;if(errors===_errs1){if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
let missing0;if(data0.assertionType===void 0&&(missing0="assertionType")||data0.asserter===void 0&&(missing0="asserter")){
validate36.errors=[{instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs3=errors;for(const key0 in data0){if(!(key0===
"bom-ref"||key0==="assertionType"||key0==="patentRefs"||key0==="asserter"||key0==="notes")){validate36.errors=[{instancePath:instancePath+
"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs3===errors){if(data0["bom-ref"]!==void 0){let data1=data0["\
bom-ref"];const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(typeof data1==="string"){if(func5(data1)<1){validate36.
errors=[{instancePath:instancePath+"/"+i0+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate36.errors=[{instancePath:instancePath+
"/"+i0+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}}var valid1=_errs4===errors}else{var valid1=true}if(valid1){if(data0.assertionType!==void 0){let data2=data0.
assertionType;const _errs7=errors;if(typeof data2!=="string"){validate36.errors=[{instancePath:instancePath+"/"+i0+"/ass\
ertionType",schemaPath:"#/items/properties/assertionType/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}];return false}if(!(data2==="ownership"||data2==="license"||data2==="third-party-claim"||data2==="standards-inclus\
ion"||data2==="prior-art"||data2==="exclusive-rights"||data2==="non-assertion"||data2==="research-or-evaluation")){validate36.
errors=[{instancePath:instancePath+"/"+i0+"/assertionType",schemaPath:"#/items/properties/assertionType/enum",keyword:"e\
num",params:{allowedValues:schema39.items.properties.assertionType.enum},message:"must be equal to one of the allowed va\
lues"}];return false}var valid1=_errs7===errors}else{var valid1=true}if(valid1){if(data0.patentRefs!==void 0){let data3=data0.
patentRefs;const _errs9=errors;if(errors===_errs9){if(Array.isArray(data3)){var valid3=true;const len1=data3.length;for(let i1=0;i1<
len1;i1++){let data4=data3[i1];const _errs11=errors;const _errs12=errors;if(errors===_errs12){if(typeof data4==="string"){
if(func5(data4)<1){validate36.errors=[{instancePath:instancePath+"/"+i0+"/patentRefs/"+i1,schemaPath:"#/definitions/refT\
ype/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate36.errors=[{instancePath:instancePath+"/"+i0+"/patentRefs/"+i1,schemaPath:"#/definitions/refType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid3=_errs11===errors;if(!valid3){break}}}else{
validate36.errors=[{instancePath:instancePath+"/"+i0+"/patentRefs",schemaPath:"#/items/properties/patentRefs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid1=_errs9===errors}else{var valid1=true}if(valid1){
if(data0.asserter!==void 0){let data5=data0.asserter;const _errs14=errors;const _errs15=errors;let valid5=false;let passing0=null;
const _errs16=errors;if(!validate13(data5,{instancePath:instancePath+"/"+i0+"/asserter",parentData:data0,parentDataProperty:"\
asserter",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var _valid0=_errs16===
errors;if(_valid0){valid5=true;passing0=0}const _errs17=errors;if(!validate16(data5,{instancePath:instancePath+"/"+i0+"/\
asserter",parentData:data0,parentDataProperty:"asserter",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(
validate16.errors);errors=vErrors.length}var _valid0=_errs17===errors;if(_valid0&&valid5){valid5=false;passing0=[passing0,
1]}else{if(_valid0){valid5=true;passing0=1}const _errs18=errors;const _errs19=errors;if(errors===_errs19){if(typeof data5===
"string"){if(func5(data5)<1){const err0={instancePath:instancePath+"/"+i0+"/asserter",schemaPath:"#/definitions/refLinkT\
ype/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath:instancePath+"/"+i0+"/asserter",schemaPath:"\
#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}var _valid0=_errs18===errors;if(_valid0&&valid5){valid5=false;passing0=[passing0,
2]}else{if(_valid0){valid5=true;passing0=2}}}if(!valid5){const err2={instancePath:instancePath+"/"+i0+"/asserter",schemaPath:"\
#/items/properties/asserter/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one sche\
ma in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate36.errors=vErrors;return false}else{
errors=_errs15;if(vErrors!==null){if(_errs15){vErrors.length=_errs15}else{vErrors=null}}}var valid1=_errs14===errors}else{
var valid1=true}if(valid1){if(data0.notes!==void 0){const _errs21=errors;if(typeof data0.notes!=="string"){validate36.errors=
[{instancePath:instancePath+"/"+i0+"/notes",schemaPath:"#/items/properties/notes/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}];return false}var valid1=_errs21===errors}else{var valid1=true}}}}}}}}else{validate36.errors=
[{instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}];return false}}var valid0=_errs1===errors;if(!valid0){break}}}else{validate36.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}validate36.errors=vErrors;return errors===
0}function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tagId===void 0&&(missing0="tag\
Id")||data.name===void 0&&(missing0="name")){validate40.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!(key0==="tagId"||key0==="name"||key0==="version"||key0==="tagVersion"||key0==="patch"||key0===
"text"||key0==="url")){validate40.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){
if(data.tagId!==void 0){const _errs2=errors;if(typeof data.tagId!=="string"){validate40.errors=[{instancePath:instancePath+
"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs4=errors;if(typeof data.name!==
"string"){validate40.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.
version!==void 0){const _errs6=errors;if(typeof data.version!=="string"){validate40.errors=[{instancePath:instancePath+"\
/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.tagVersion!==void 0){let data3=data.tagVersion;const _errs8=errors;
if(!(typeof data3=="number"&&(!(data3%1)&&!isNaN(data3)))){validate40.errors=[{instancePath:instancePath+"/tagVersion",schemaPath:"\
#/properties/tagVersion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}var valid0=_errs8===
errors}else{var valid0=true}if(valid0){if(data.patch!==void 0){const _errs10=errors;if(typeof data.patch!=="boolean"){validate40.
errors=[{instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}];return false}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.text!==void 0){
let data5=data.text;const _errs12=errors;const _errs13=errors;if(errors===_errs13){if(data5&&typeof data5=="object"&&!Array.
isArray(data5)){let missing1;if(data5.content===void 0&&(missing1="content")){validate40.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing1},message:"mus\
t have required property '"+missing1+"'"}];return false}else{const _errs15=errors;for(const key1 in data5){if(!(key1==="\
contentType"||key1==="encoding"||key1==="content")){validate40.errors=[{instancePath:instancePath+"/text",schemaPath:"#/\
definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"mu\
st NOT have additional properties"}];return false;break}}if(_errs15===errors){if(data5.contentType!==void 0){const _errs16=errors;
if(typeof data5.contentType!=="string"){validate40.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs16===errors}else{var valid2=true}if(valid2){if(data5.encoding!==void 0){let data7=data5.encoding;const _errs18=errors;
if(typeof data7!=="string"){validate40.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/att\
achment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data7===
"base64")){validate40.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/propertie\
s/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid2=_errs18===errors}else{var valid2=true}if(valid2){if(data5.content!==void 0){
const _errs20=errors;if(typeof data5.content!=="string"){validate40.errors=[{instancePath:instancePath+"/text/content",schemaPath:"\
#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs20===errors}else{var valid2=true}}}}}}else{validate40.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs12===
errors}else{var valid0=true}if(valid0){if(data.url!==void 0){const _errs22=errors;if(errors===_errs22){if(errors===_errs22){
if(!(typeof data.url==="string")){validate40.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs22===errors}else{var valid0=true}}}}}}}}}}else{
validate40.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate40.errors=vErrors;return errors===0}function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="uid"||key0==="url"||key0==="author"||key0==="committer"||key0==="message")){validate42.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data.uid!==void 0){const _errs2=errors;if(typeof data.
uid!=="string"){validate42.errors=[{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
url!==void 0){const _errs4=errors;if(errors===_errs4){if(errors===_errs4){if(!(typeof data.url==="string")){validate42.errors=
[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.author!==void 0){let data2=data.
author;const _errs6=errors;const _errs7=errors;if(errors===_errs7){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
const _errs9=errors;for(const key1 in data2){if(!(key1==="timestamp"||key1==="name"||key1==="email")){validate42.errors=
[{instancePath:instancePath+"/author",schemaPath:"#/definitions/identifiableAction/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs9===
errors){if(data2.timestamp!==void 0){let data3=data2.timestamp;const _errs10=errors;if(errors===_errs10){if(errors===_errs10){
if(typeof data3==="string"){if(!formats0.validate(data3)){validate42.errors=[{instancePath:instancePath+"/author/timesta\
mp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}];return false}}else{validate42.errors=[{instancePath:instancePath+"/author/time\
stamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid2=_errs10===errors}else{var valid2=true}if(valid2){if(data2.name!==void 0){const _errs12=errors;
if(typeof data2.name!=="string"){validate42.errors=[{instancePath:instancePath+"/author/name",schemaPath:"#/definitions/\
identifiableAction/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs12===
errors}else{var valid2=true}if(valid2){if(data2.email!==void 0){let data5=data2.email;const _errs14=errors;if(errors===_errs14){
if(errors===_errs14){if(typeof data5==="string"){if(!formats2(data5)){validate42.errors=[{instancePath:instancePath+"/au\
thor/email",schemaPath:"#/definitions/identifiableAction/properties/email/format",keyword:"format",params:{format:"idn-e\
mail"},message:'must match format "idn-email"'}];return false}}else{validate42.errors=[{instancePath:instancePath+"/auth\
or/email",schemaPath:"#/definitions/identifiableAction/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid2=_errs14===errors}else{var valid2=true}}}}}else{validate42.errors=[{instancePath:instancePath+
"/author",schemaPath:"#/definitions/identifiableAction/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}];return false}}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.committer!==void 0){let data6=data.
committer;const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){const _errs19=errors;for(const key2 in data6){if(!(key2==="timestamp"||key2==="name"||key2==="email")){validate42.
errors=[{instancePath:instancePath+"/committer",schemaPath:"#/definitions/identifiableAction/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}
if(_errs19===errors){if(data6.timestamp!==void 0){let data7=data6.timestamp;const _errs20=errors;if(errors===_errs20){if(errors===
_errs20){if(typeof data7==="string"){if(!formats0.validate(data7)){validate42.errors=[{instancePath:instancePath+"/commi\
tter/timestamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}];return false}}else{validate42.errors=[{instancePath:instancePath+"\
/committer/timestamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}}var valid4=_errs20===errors}else{var valid4=true}if(valid4){if(data6.
name!==void 0){const _errs22=errors;if(typeof data6.name!=="string"){validate42.errors=[{instancePath:instancePath+"/com\
mitter/name",schemaPath:"#/definitions/identifiableAction/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid4=_errs22===errors}else{var valid4=true}if(valid4){if(data6.email!==void 0){let data9=data6.
email;const _errs24=errors;if(errors===_errs24){if(errors===_errs24){if(typeof data9==="string"){if(!formats2(data9)){validate42.
errors=[{instancePath:instancePath+"/committer/email",schemaPath:"#/definitions/identifiableAction/properties/email/form\
at",keyword:"format",params:{format:"idn-email"},message:'must match format "idn-email"'}];return false}}else{validate42.
errors=[{instancePath:instancePath+"/committer/email",schemaPath:"#/definitions/identifiableAction/properties/email/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid4=_errs24===errors}else{var valid4=true}}}}}else{
validate42.errors=[{instancePath:instancePath+"/committer",schemaPath:"#/definitions/identifiableAction/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs16===errors}else{var valid0=true}if(valid0){
if(data.message!==void 0){const _errs26=errors;if(typeof data.message!=="string"){validate42.errors=[{instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs26===errors}else{var valid0=true}}}}}}}else{validate42.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate42.errors=vErrors;return errors===0}var schema48={
"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unoffici\
al","monkey","backport","cherry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"\
#/definitions/issue"}}}};var schema51={"type":"object","required":["type"],"additionalProperties":false,"properties":{"t\
ype":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},"descr\
iption":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},
"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-r\
eference"}}}};function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="text"||key0==="url")){validate45.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.text!==void 0){let data0=data.text;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){let missing0;if(data0.content===void 0&&(missing0="content")){validate45.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs5=errors;for(const key1 in data0){if(!(key1===
"contentType"||key1==="encoding"||key1==="content")){validate45.errors=[{instancePath:instancePath+"/text",schemaPath:"#\
/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"m\
ust NOT have additional properties"}];return false;break}}if(_errs5===errors){if(data0.contentType!==void 0){const _errs6=errors;
if(typeof data0.contentType!=="string"){validate45.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs6===errors}else{var valid2=true}if(valid2){if(data0.encoding!==void 0){let data2=data0.encoding;const _errs8=errors;
if(typeof data2!=="string"){validate45.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/att\
achment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data2===
"base64")){validate45.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/propertie\
s/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data0.content!==void 0){
const _errs10=errors;if(typeof data0.content!=="string"){validate45.errors=[{instancePath:instancePath+"/text/content",schemaPath:"\
#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs10===errors}else{var valid2=true}}}}}}else{validate45.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.url!==void 0){const _errs12=errors;if(errors===_errs12){if(errors===_errs12){
if(!(typeof data.url==="string")){validate45.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs12===errors}else{var valid0=true}}}}else{
validate45.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate45.errors=vErrors;return errors===0}function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")){validate44.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"type"||key0==="diff"||key0==="resolves")){validate44.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.type!==void 0){let data0=data.type;const _errs2=errors;if(typeof data0!=="string"){validate44.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data0==="unofficial"||data0==="monkey"||data0==="backport"||data0==="cherry-pick")){
validate44.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema48.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.diff!==void 0){const _errs4=errors;if(!validate45(data.diff,{instancePath:instancePath+
"/diff",parentData:data,parentDataProperty:"diff",rootData})){vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.
errors);errors=vErrors.length}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.resolves!==void 0){let data2=data.
resolves;const _errs5=errors;if(errors===_errs5){if(Array.isArray(data2)){var valid1=true;const len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];const _errs7=errors;const _errs8=errors;if(errors===_errs8){if(data3&&typeof data3=="obje\
ct"&&!Array.isArray(data3)){let missing1;if(data3.type===void 0&&(missing1="type")){validate44.errors=[{instancePath:instancePath+
"/resolves/"+i0,schemaPath:"#/definitions/issue/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1===
"type"||key1==="id"||key1==="name"||key1==="description"||key1==="source"||key1==="references")){validate44.errors=[{instancePath:instancePath+
"/resolves/"+i0,schemaPath:"#/definitions/issue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs10===errors){if(data3.type!==void 0){let data4=data3.
type;const _errs11=errors;if(typeof data4!=="string"){validate44.errors=[{instancePath:instancePath+"/resolves/"+i0+"/ty\
pe",schemaPath:"#/definitions/issue/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data4==="defect"||data4==="enhancement"||data4==="security")){validate44.errors=[{instancePath:instancePath+
"/resolves/"+i0+"/type",schemaPath:"#/definitions/issue/properties/type/enum",keyword:"enum",params:{allowedValues:schema51.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid3=_errs11===errors}else{
var valid3=true}if(valid3){if(data3.id!==void 0){const _errs13=errors;if(typeof data3.id!=="string"){validate44.errors=[
{instancePath:instancePath+"/resolves/"+i0+"/id",schemaPath:"#/definitions/issue/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid3=_errs13===errors}else{var valid3=true}if(valid3){if(data3.
name!==void 0){const _errs15=errors;if(typeof data3.name!=="string"){validate44.errors=[{instancePath:instancePath+"/res\
olves/"+i0+"/name",schemaPath:"#/definitions/issue/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid3=_errs15===errors}else{var valid3=true}if(valid3){if(data3.description!==void 0){
const _errs17=errors;if(typeof data3.description!=="string"){validate44.errors=[{instancePath:instancePath+"/resolves/"+
i0+"/description",schemaPath:"#/definitions/issue/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid3=_errs17===errors}else{var valid3=true}if(valid3){if(data3.source!==void 0){let data8=data3.
source;const _errs19=errors;if(errors===_errs19){if(data8&&typeof data8=="object"&&!Array.isArray(data8)){const _errs21=errors;
for(const key2 in data8){if(!(key2==="name"||key2==="url")){validate44.errors=[{instancePath:instancePath+"/resolves/"+i0+
"/source",schemaPath:"#/definitions/issue/properties/source/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs21===errors){if(data8.
name!==void 0){const _errs22=errors;if(typeof data8.name!=="string"){validate44.errors=[{instancePath:instancePath+"/res\
olves/"+i0+"/source/name",schemaPath:"#/definitions/issue/properties/source/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid4=_errs22===errors}else{var valid4=true}if(valid4){if(data8.
url!==void 0){const _errs24=errors;if(errors===_errs24){if(errors===_errs24){if(!(typeof data8.url==="string")){validate44.
errors=[{instancePath:instancePath+"/resolves/"+i0+"/source/url",schemaPath:"#/definitions/issue/properties/source/prope\
rties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid4=_errs24===errors}else{
var valid4=true}}}}else{validate44.errors=[{instancePath:instancePath+"/resolves/"+i0+"/source",schemaPath:"#/definition\
s/issue/properties/source/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs19===
errors}else{var valid3=true}if(valid3){if(data3.references!==void 0){let data11=data3.references;const _errs26=errors;if(errors===
_errs26){if(Array.isArray(data11)){var valid5=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs28=errors;
if(errors===_errs28){if(errors===_errs28){if(!(typeof data11[i1]==="string")){validate44.errors=[{instancePath:instancePath+
"/resolves/"+i0+"/references/"+i1,schemaPath:"#/definitions/issue/properties/references/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}}var valid5=_errs28===errors;if(!valid5){break}}}else{validate44.
errors=[{instancePath:instancePath+"/resolves/"+i0+"/references",schemaPath:"#/definitions/issue/properties/references/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid3=_errs26===errors}else{var valid3=true}}}}}}}}}else{
validate44.errors=[{instancePath:instancePath+"/resolves/"+i0,schemaPath:"#/definitions/issue/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid1=_errs7===errors;if(!valid1){break}}}else{validate44.errors=
[{instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}}}}}}else{validate44.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate44.errors=vErrors;
return errors===0}var schema52={"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"ur\
l":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLink"}]},"comment":{"type":"string"},"\
type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","docume\
ntation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","rel\
ease-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model",
"adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analys\
is-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certificat\
ion-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","pa\
tent","patent-family","patent-assertion","citation","other"]},"hashes":{"type":"array","items":{"$ref":"#/definitions/ha\
sh"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var pattern3=new RegExp("^urn:cdx:[0-9a-\
f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");var pattern4=new RegExp("^urn:cdx:[0-9a-f]{8}-\
[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function validate49(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs0=errors;let valid0=false;const _errs1=errors;
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
[err4]}else{vErrors.push(err4)}errors++;validate49.errors=vErrors;return false}else{errors=_errs0;if(vErrors!==null){if(_errs0){
vErrors.length=_errs0}else{vErrors=null}}}validate49.errors=vErrors;return errors===0}function validate48(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.url===void 0&&(missing0="url")||data.type===void 0&&(missing0="type")){
validate48.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"m\
ust have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="\
url"||key0==="comment"||key0==="type"||key0==="hashes"||key0==="properties")){validate48.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data.url!==void 0){let data0=data.url;const _errs2=errors;const _errs3=errors;
let valid1=false;const _errs4=errors;if(errors===_errs4){if(errors===_errs4){if(!(typeof data0==="string")){const err0={
instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}}var _valid0=_errs4===errors;valid1=
valid1||_valid0;if(!valid1){const _errs6=errors;if(!validate49(data0,{instancePath:instancePath+"/url",parentData:data,parentDataProperty:"\
url",rootData})){vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.errors);errors=vErrors.length}var _valid0=_errs6===
errors;valid1=valid1||_valid0}if(!valid1){const err1={instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyO\
f",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++;validate48.errors=vErrors;return false}else{errors=_errs3;if(vErrors!==null){if(_errs3){vErrors.length=_errs3}else{
vErrors=null}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.comment!==void 0){const _errs7=errors;
if(typeof data.comment!=="string"){validate48.errors=[{instancePath:instancePath+"/comment",schemaPath:"#/properties/com\
ment/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===errors}else{
var valid0=true}if(valid0){if(data.type!==void 0){let data2=data.type;const _errs9=errors;if(typeof data2!=="string"){validate48.
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
6"||data2==="patent"||data2==="patent-family"||data2==="patent-assertion"||data2==="citation"||data2==="other")){validate48.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema52.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs9===errors}else{
var valid0=true}if(valid0){if(data.hashes!==void 0){let data3=data.hashes;const _errs11=errors;if(errors===_errs11){if(Array.
isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;if(!validate21(data3[i0],
{instancePath:instancePath+"/hashes/"+i0,parentData:data3,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate21.
errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid2=_errs13===errors;if(!valid2){break}}}else{validate48.
errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.properties!==
void 0){let data5=data.properties;const _errs14=errors;if(errors===_errs14){if(Array.isArray(data5)){var valid3=true;const len1=data5.
length;for(let i1=0;i1<len1;i1++){let data6=data5[i1];const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(data6&&
typeof data6=="object"&&!Array.isArray(data6)){let missing1;if(data6.name===void 0&&(missing1="name")){validate48.errors=
[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs19=errors;for(const key1 in data6){if(!(key1===
"name"||key1==="value")){validate48.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/prope\
rty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additio\
nal properties"}];return false;break}}if(_errs19===errors){if(data6.name!==void 0){const _errs20=errors;if(typeof data6.
name!=="string"){validate48.errors=[{instancePath:instancePath+"/properties/"+i1+"/name",schemaPath:"#/definitions/prope\
rty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs20===
errors}else{var valid5=true}if(valid5){if(data6.value!==void 0){const _errs22=errors;if(typeof data6.value!=="string"){validate48.
errors=[{instancePath:instancePath+"/properties/"+i1+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs22===errors}else{var valid5=true}}}}}else{
validate48.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs16===errors;if(!valid3){break}}}else{validate48.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{var valid0=true}}}}}}}}else{validate48.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate48.errors=vErrors;return errors===0}var schema58={"type":"object","required":["field"],"additionalProperties":false,
"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},
"confidence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"string"},"methods":{"type":"array","ite\
ms":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"\
string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instru\
mentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},
"value":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLink\
Type"},{"$ref":"#/definitions/bomLinkElementType"}]}}}};function validate54(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.field===void 0&&(missing0="field")){validate54.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!(key0==="field"||key0==="confidence"||key0==="concludedValue"||key0==="methods"||key0==="too\
ls")){validate54.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.field!==void 0){let data0=data.
field;const _errs2=errors;if(typeof data0!=="string"){validate54.errors=[{instancePath:instancePath+"/field",schemaPath:"\
#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data0==="gro\
up"||data0==="name"||data0==="version"||data0==="purl"||data0==="cpe"||data0==="omniborId"||data0==="swhid"||data0==="sw\
id"||data0==="hash")){validate54.errors=[{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"\
enum",params:{allowedValues:schema58.properties.field.enum},message:"must be equal to one of the allowed values"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.confidence!==void 0){let data1=data.confidence;const _errs4=errors;
if(errors===_errs4){if(typeof data1=="number"){if(data1>1||isNaN(data1)){validate54.errors=[{instancePath:instancePath+"\
/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"mu\
st be <= 1"}];return false}else{if(data1<0||isNaN(data1)){validate54.errors=[{instancePath:instancePath+"/confidence",schemaPath:"\
#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}];return false}}}else{
validate54.errors=[{instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}];return false}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.
concludedValue!==void 0){const _errs6=errors;if(typeof data.concludedValue!=="string"){validate54.errors=[{instancePath:instancePath+
"/concludedValue",schemaPath:"#/properties/concludedValue/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.methods!==void 0){let data3=data.
methods;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data3)){var valid1=true;const len0=data3.length;for(let i0=0;i0<
len0;i0++){let data4=data3[i0];const _errs10=errors;if(errors===_errs10){if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let missing1;if(data4.technique===void 0&&(missing1="technique")||data4.confidence===void 0&&(missing1="confiden\
ce")){validate54.errors=[{instancePath:instancePath+"/methods/"+i0,schemaPath:"#/properties/methods/items/required",keyword:"\
required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{const _errs12=errors;
for(const key1 in data4){if(!(key1==="technique"||key1==="confidence"||key1==="value")){validate54.errors=[{instancePath:instancePath+
"/methods/"+i0,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs12===errors){if(data4.technique!==void 0){let data5=data4.
technique;const _errs13=errors;if(typeof data5!=="string"){validate54.errors=[{instancePath:instancePath+"/methods/"+i0+
"/technique",schemaPath:"#/properties/methods/items/properties/technique/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data5==="source-code-analysis"||data5==="binary-analysis"||data5==="manifest-analysi\
s"||data5==="ast-fingerprint"||data5==="hash-comparison"||data5==="instrumentation"||data5==="dynamic-analysis"||data5===
"filename"||data5==="attestation"||data5==="other")){validate54.errors=[{instancePath:instancePath+"/methods/"+i0+"/tech\
nique",schemaPath:"#/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues:schema58.properties.
methods.items.properties.technique.enum},message:"must be equal to one of the allowed values"}];return false}var valid2=_errs13===
errors}else{var valid2=true}if(valid2){if(data4.confidence!==void 0){let data6=data4.confidence;const _errs15=errors;if(errors===
_errs15){if(typeof data6=="number"){if(data6>1||isNaN(data6)){validate54.errors=[{instancePath:instancePath+"/methods/"+
i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}];return false}else{if(data6<0||isNaN(data6)){validate54.errors=[{instancePath:instancePath+
"/methods/"+i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}];return false}}}else{validate54.errors=[{instancePath:instancePath+"/me\
thods/"+i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/type",keyword:"type",params:{type:"\
number"},message:"must be number"}];return false}}var valid2=_errs15===errors}else{var valid2=true}if(valid2){if(data4.value!==
void 0){const _errs17=errors;if(typeof data4.value!=="string"){validate54.errors=[{instancePath:instancePath+"/methods/"+
i0+"/value",schemaPath:"#/properties/methods/items/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs17===errors}else{var valid2=true}}}}}}else{validate54.errors=[{instancePath:instancePath+
"/methods/"+i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}];return false}}var valid1=_errs10===errors;if(!valid1){break}}}else{validate54.errors=[{instancePath:instancePath+"/\
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
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate54.errors=vErrors;return false}else{errors=_errs22;
if(vErrors!==null){if(_errs22){vErrors.length=_errs22}else{vErrors=null}}}var valid3=_errs21===errors;if(!valid3){break}}
if(valid3){let i2=data8.length;let j0;if(i2>1){outer0:for(;i2--;){for(j0=i2;j0--;){if(func0(data8[i2],data8[j0])){validate54.
errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:i2,
j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}];return false;break outer0}}}}}}else{
validate54.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}else{validate54.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate54.errors=vErrors;return errors===0}function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="identity"||key0==="occurrences"||key0==="callstack"||key0==="licenses"||key0==="copyright")){validate53.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.identity!==void 0){let data0=data.
identity;const _errs2=errors;const _errs3=errors;let valid1=false;let passing0=null;const _errs4=errors;if(errors===_errs4){
if(Array.isArray(data0)){var valid2=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;if(!validate54(
data0[i0],{instancePath:instancePath+"/identity/"+i0,parentData:data0,parentDataProperty:i0,rootData})){vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors);errors=vErrors.length}var valid2=_errs6===errors;if(!valid2){break}}}else{
const err0={instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{
type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs4===
errors;if(_valid0){valid1=true;passing0=0}const _errs7=errors;if(!validate54(data0,{instancePath:instancePath+"/identity",
parentData:data,parentDataProperty:"identity",rootData})){vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors);errors=vErrors.length}var _valid0=_errs7===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){
valid1=true;passing0=1}}if(!valid1){const err1={instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/\
oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++;validate53.errors=vErrors;return false}else{errors=_errs3;if(vErrors!==null){
if(_errs3){vErrors.length=_errs3}else{vErrors=null}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
occurrences!==void 0){let data2=data.occurrences;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data2)){var valid3=true;
const len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];const _errs10=errors;if(errors===_errs10){if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.location===void 0&&(missing0="location")){validate53.
errors=[{instancePath:instancePath+"/occurrences/"+i1,schemaPath:"#/properties/occurrences/items/required",keyword:"requ\
ired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs12=errors;
for(const key1 in data3){if(!(key1==="bom-ref"||key1==="location"||key1==="line"||key1==="offset"||key1==="symbol"||key1===
"additionalContext")){validate53.errors=[{instancePath:instancePath+"/occurrences/"+i1,schemaPath:"#/properties/occurren\
ces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have a\
dditional properties"}];return false;break}}if(_errs12===errors){if(data3["bom-ref"]!==void 0){let data4=data3["bom-ref"];
const _errs13=errors;const _errs14=errors;if(errors===_errs14){if(typeof data4==="string"){if(func5(data4)<1){validate53.
errors=[{instancePath:instancePath+"/occurrences/"+i1+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate53.errors=[{instancePath:instancePath+
"/occurrences/"+i1+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}}var valid4=_errs13===errors}else{var valid4=true}if(valid4){if(data3.location!==void 0){const _errs16=errors;
if(typeof data3.location!=="string"){validate53.errors=[{instancePath:instancePath+"/occurrences/"+i1+"/location",schemaPath:"\
#/properties/occurrences/items/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid4=_errs16===errors}else{var valid4=true}if(valid4){if(data3.line!==void 0){let data6=data3.line;const _errs18=errors;
if(!(typeof data6=="number"&&(!(data6%1)&&!isNaN(data6)))){validate53.errors=[{instancePath:instancePath+"/occurrences/"+
i1+"/line",schemaPath:"#/properties/occurrences/items/properties/line/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}];return false}if(errors===_errs18){if(typeof data6=="number"){if(data6<0||isNaN(data6)){validate53.errors=
[{instancePath:instancePath+"/occurrences/"+i1+"/line",schemaPath:"#/properties/occurrences/items/properties/line/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}];return false}}}var valid4=_errs18===errors}else{
var valid4=true}if(valid4){if(data3.offset!==void 0){let data7=data3.offset;const _errs20=errors;if(!(typeof data7=="num\
ber"&&(!(data7%1)&&!isNaN(data7)))){validate53.errors=[{instancePath:instancePath+"/occurrences/"+i1+"/offset",schemaPath:"\
#/properties/occurrences/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];
return false}if(errors===_errs20){if(typeof data7=="number"){if(data7<0||isNaN(data7)){validate53.errors=[{instancePath:instancePath+
"/occurrences/"+i1+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}];return false}}}var valid4=_errs20===errors}else{var valid4=true}if(valid4){
if(data3.symbol!==void 0){const _errs22=errors;if(typeof data3.symbol!=="string"){validate53.errors=[{instancePath:instancePath+
"/occurrences/"+i1+"/symbol",schemaPath:"#/properties/occurrences/items/properties/symbol/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid4=_errs22===errors}else{var valid4=true}if(valid4){if(data3.additionalContext!==
void 0){const _errs24=errors;if(typeof data3.additionalContext!=="string"){validate53.errors=[{instancePath:instancePath+
"/occurrences/"+i1+"/additionalContext",schemaPath:"#/properties/occurrences/items/properties/additionalContext/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs24===errors}else{var valid4=true}}}}}}}}}else{
validate53.errors=[{instancePath:instancePath+"/occurrences/"+i1,schemaPath:"#/properties/occurrences/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs10===errors;if(!valid3){break}}}else{
validate53.errors=[{instancePath:instancePath+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.
callstack!==void 0){let data10=data.callstack;const _errs26=errors;if(errors===_errs26){if(data10&&typeof data10=="objec\
t"&&!Array.isArray(data10)){const _errs28=errors;for(const key2 in data10){if(!(key2==="frames")){validate53.errors=[{instancePath:instancePath+
"/callstack",schemaPath:"#/properties/callstack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs28===errors){if(data10.frames!==void 0){let data11=data10.
frames;const _errs29=errors;if(errors===_errs29){if(Array.isArray(data11)){var valid7=true;const len2=data11.length;for(let i2=0;i2<
len2;i2++){let data12=data11[i2];const _errs31=errors;if(errors===_errs31){if(data12&&typeof data12=="object"&&!Array.isArray(
data12)){let missing1;if(data12.module===void 0&&(missing1="module")){validate53.errors=[{instancePath:instancePath+"/ca\
llstack/frames/"+i2,schemaPath:"#/properties/callstack/properties/frames/items/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs33=errors;for(const key3 in data12){
if(!(key3==="package"||key3==="module"||key3==="function"||key3==="parameters"||key3==="line"||key3==="column"||key3==="\
fullFilename")){validate53.errors=[{instancePath:instancePath+"/callstack/frames/"+i2,schemaPath:"#/properties/callstack\
/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties"}];return false;break}}if(_errs33===errors){if(data12.package!==void 0){const _errs34=errors;
if(typeof data12.package!=="string"){validate53.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/package",schemaPath:"\
#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}];return false}var valid8=_errs34===errors}else{var valid8=true}if(valid8){if(data12.module!==void 0){const _errs36=errors;
if(typeof data12.module!=="string"){validate53.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/module",schemaPath:"\
#/properties/callstack/properties/frames/items/properties/module/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}];return false}var valid8=_errs36===errors}else{var valid8=true}if(valid8){if(data12.function!==void 0){const _errs38=errors;
if(typeof data12.function!=="string"){validate53.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/function",
schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid8=_errs38===errors}else{var valid8=true}if(valid8){if(data12.parameters!==
void 0){let data16=data12.parameters;const _errs40=errors;if(errors===_errs40){if(Array.isArray(data16)){var valid9=true;
const len3=data16.length;for(let i3=0;i3<len3;i3++){const _errs42=errors;if(typeof data16[i3]!=="string"){validate53.errors=
[{instancePath:instancePath+"/callstack/frames/"+i2+"/parameters/"+i3,schemaPath:"#/properties/callstack/properties/fram\
es/items/properties/parameters/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid9=_errs42===errors;if(!valid9){break}}}else{validate53.errors=[{instancePath:instancePath+"/callstack/frames/"+
i2+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid8=_errs40===errors}else{var valid8=true}if(valid8){if(data12.
line!==void 0){let data18=data12.line;const _errs44=errors;if(!(typeof data18=="number"&&(!(data18%1)&&!isNaN(data18)))){
validate53.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/line",schemaPath:"#/properties/callstack/propert\
ies/frames/items/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}var valid8=_errs44===
errors}else{var valid8=true}if(valid8){if(data12.column!==void 0){let data19=data12.column;const _errs46=errors;if(!(typeof data19==
"number"&&(!(data19%1)&&!isNaN(data19)))){validate53.errors=[{instancePath:instancePath+"/callstack/frames/"+i2+"/column",
schemaPath:"#/properties/callstack/properties/frames/items/properties/column/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}];return false}var valid8=_errs46===errors}else{var valid8=true}if(valid8){if(data12.fullFilename!==
void 0){const _errs48=errors;if(typeof data12.fullFilename!=="string"){validate53.errors=[{instancePath:instancePath+"/c\
allstack/frames/"+i2+"/fullFilename",schemaPath:"#/properties/callstack/properties/frames/items/properties/fullFilename/\
type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid8=_errs48===errors}else{var valid8=true}}}}}}}}}}else{
validate53.errors=[{instancePath:instancePath+"/callstack/frames/"+i2,schemaPath:"#/properties/callstack/properties/fram\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid7=_errs31===errors;
if(!valid7){break}}}else{validate53.errors=[{instancePath:instancePath+"/callstack/frames",schemaPath:"#/properties/call\
stack/properties/frames/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}}}}else{validate53.
errors=[{instancePath:instancePath+"/callstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}];return false}}var valid0=_errs26===errors}else{var valid0=true}if(valid0){if(data.licenses!==
void 0){const _errs50=errors;if(!validate23(data.licenses,{instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"\
licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors);errors=vErrors.length}var valid0=_errs50===
errors}else{var valid0=true}if(valid0){if(data.copyright!==void 0){let data22=data.copyright;const _errs51=errors;if(errors===
_errs51){if(Array.isArray(data22)){var valid10=true;const len4=data22.length;for(let i4=0;i4<len4;i4++){let data23=data22[i4];
const _errs53=errors;const _errs54=errors;if(errors===_errs54){if(data23&&typeof data23=="object"&&!Array.isArray(data23)){
let missing2;if(data23.text===void 0&&(missing2="text")){validate53.errors=[{instancePath:instancePath+"/copyright/"+i4,
schemaPath:"#/definitions/copyright/required",keyword:"required",params:{missingProperty:missing2},message:"must have re\
quired property '"+missing2+"'"}];return false}else{const _errs56=errors;for(const key4 in data23){if(!(key4==="text")){
validate53.errors=[{instancePath:instancePath+"/copyright/"+i4,schemaPath:"#/definitions/copyright/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"}];return false;
break}}if(_errs56===errors){if(data23.text!==void 0){if(typeof data23.text!=="string"){validate53.errors=[{instancePath:instancePath+
"/copyright/"+i4+"/text",schemaPath:"#/definitions/copyright/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}}}}}else{validate53.errors=[{instancePath:instancePath+"/copyright/"+i4,schemaPath:"\
#/definitions/copyright/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid10=_errs53===
errors;if(!valid10){break}}}else{validate53.errors=[{instancePath:instancePath+"/copyright",schemaPath:"#/properties/cop\
yright/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs51===errors}else{
var valid0=true}}}}}}}else{validate53.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate53.errors=vErrors;return errors===0}var schema63={"type":"object","required":["t\
ype"],"additionalProperties":false,"properties":{"type":{"$ref":"#/definitions/releaseType"},"title":{"type":"string"},"\
featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"desc\
ription":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"\
string"}},"tags":{"$ref":"#/definitions/tags"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"}},"notes":{
"type":"array","items":{"$ref":"#/definitions/note"}},"properties":{"type":"array","items":{"$ref":"#/definitions/proper\
ty"}}}};var pattern6=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function validate60(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.text===void 0&&(missing0="text")){validate60.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){
if(!(key0==="locale"||key0==="text")){validate60.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.locale!==void 0){let data0=data.locale;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0===
"string"){if(!pattern6.test(data0)){validate60.errors=[{instancePath:instancePath+"/locale",schemaPath:"#/definitions/lo\
caleType/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"},message:'must match pattern "^([a-z]{2})\
(-[A-Z]{2})?$"'}];return false}}else{validate60.errors=[{instancePath:instancePath+"/locale",schemaPath:"#/definitions/l\
ocaleType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.text!==void 0){let data1=data.text;const _errs5=errors;const _errs6=errors;if(errors===
_errs6){if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.content===void 0&&(missing1="cont\
ent")){validate60.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/required",keyword:"req\
uired",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{const _errs8=errors;
for(const key1 in data1){if(!(key1==="contentType"||key1==="encoding"||key1==="content")){validate60.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs8===errors){if(data1.contentType!==void 0){const _errs9=errors;
if(typeof data1.contentType!=="string"){validate60.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs9===errors}else{var valid3=true}if(valid3){if(data1.encoding!==void 0){let data3=data1.encoding;const _errs11=errors;
if(typeof data3!=="string"){validate60.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/att\
achment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3===
"base64")){validate60.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/propertie\
s/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid3=_errs11===errors}else{var valid3=true}if(valid3){if(data1.content!==void 0){
const _errs13=errors;if(typeof data1.content!=="string"){validate60.errors=[{instancePath:instancePath+"/text/content",schemaPath:"\
#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs13===errors}else{var valid3=true}}}}}}else{validate60.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs5===
errors}else{var valid0=true}}}}}else{validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}];return false}}validate60.errors=vErrors;return errors===0}function validate59(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){validate59.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];
return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema63.properties,key0)){validate59.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.type!==void 0){const _errs2=errors;
if(typeof data.type!=="string"){validate59.errors=[{instancePath:instancePath+"/type",schemaPath:"#/definitions/releaseT\
ype/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.title!==void 0){const _errs5=errors;if(typeof data.title!=="string"){validate59.errors=
[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.featuredImage!==void 0){
const _errs7=errors;if(errors===_errs7){if(errors===_errs7){if(!(typeof data.featuredImage==="string")){validate59.errors=
[{instancePath:instancePath+"/featuredImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.socialImage!==
void 0){const _errs9=errors;if(errors===_errs9){if(errors===_errs9){if(!(typeof data.socialImage==="string")){validate59.
errors=[{instancePath:instancePath+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs11=errors;if(typeof data.description!=="string"){validate59.errors=[{instancePath:instancePath+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.timestamp!==void 0){let data5=data.timestamp;const _errs13=errors;
if(errors===_errs13){if(errors===_errs13){if(typeof data5==="string"){if(!formats0.validate(data5)){validate59.errors=[{
instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-\
time"},message:'must match format "date-time"'}];return false}}else{validate59.errors=[{instancePath:instancePath+"/time\
stamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.aliases!==void 0){let data6=data.aliases;const _errs15=errors;
if(errors===_errs15){if(Array.isArray(data6)){var valid2=true;const len0=data6.length;for(let i0=0;i0<len0;i0++){const _errs17=errors;
if(typeof data6[i0]!=="string"){validate59.errors=[{instancePath:instancePath+"/aliases/"+i0,schemaPath:"#/properties/al\
iases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs17===errors;
if(!valid2){break}}}else{validate59.errors=[{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===errors}else{var valid0=true}
if(valid0){if(data.tags!==void 0){let data8=data.tags;const _errs19=errors;const _errs20=errors;if(errors===_errs20){if(Array.
isArray(data8)){var valid4=true;const len1=data8.length;for(let i1=0;i1<len1;i1++){const _errs22=errors;if(typeof data8[i1]!==
"string"){validate59.errors=[{instancePath:instancePath+"/tags/"+i1,schemaPath:"#/definitions/tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs22===errors;if(!valid4){break}}}else{
validate59.errors=[{instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.resolves!==
void 0){let data10=data.resolves;const _errs24=errors;if(errors===_errs24){if(Array.isArray(data10)){var valid5=true;const len2=data10.
length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];const _errs26=errors;const _errs27=errors;if(errors===_errs27){if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){let missing1;if(data11.type===void 0&&(missing1="type")){validate59.errors=
[{instancePath:instancePath+"/resolves/"+i2,schemaPath:"#/definitions/issue/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs29=errors;for(const key1 in data11){
if(!(key1==="type"||key1==="id"||key1==="name"||key1==="description"||key1==="source"||key1==="references")){validate59.
errors=[{instancePath:instancePath+"/resolves/"+i2,schemaPath:"#/definitions/issue/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs29===
errors){if(data11.type!==void 0){let data12=data11.type;const _errs30=errors;if(typeof data12!=="string"){validate59.errors=
[{instancePath:instancePath+"/resolves/"+i2+"/type",schemaPath:"#/definitions/issue/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}if(!(data12==="defect"||data12==="enhancement"||data12===
"security")){validate59.errors=[{instancePath:instancePath+"/resolves/"+i2+"/type",schemaPath:"#/definitions/issue/prope\
rties/type/enum",keyword:"enum",params:{allowedValues:schema51.properties.type.enum},message:"must be equal to one of th\
e allowed values"}];return false}var valid7=_errs30===errors}else{var valid7=true}if(valid7){if(data11.id!==void 0){const _errs32=errors;
if(typeof data11.id!=="string"){validate59.errors=[{instancePath:instancePath+"/resolves/"+i2+"/id",schemaPath:"#/defini\
tions/issue/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs32===
errors}else{var valid7=true}if(valid7){if(data11.name!==void 0){const _errs34=errors;if(typeof data11.name!=="string"){validate59.
errors=[{instancePath:instancePath+"/resolves/"+i2+"/name",schemaPath:"#/definitions/issue/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs34===errors}else{var valid7=true}if(valid7){
if(data11.description!==void 0){const _errs36=errors;if(typeof data11.description!=="string"){validate59.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/description",schemaPath:"#/definitions/issue/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid7=_errs36===errors}else{var valid7=true}if(valid7){if(data11.source!==
void 0){let data16=data11.source;const _errs38=errors;if(errors===_errs38){if(data16&&typeof data16=="object"&&!Array.isArray(
data16)){const _errs40=errors;for(const key2 in data16){if(!(key2==="name"||key2==="url")){validate59.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/source",schemaPath:"#/definitions/issue/properties/source/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs40===
errors){if(data16.name!==void 0){const _errs41=errors;if(typeof data16.name!=="string"){validate59.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/source/name",schemaPath:"#/definitions/issue/properties/source/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid8=_errs41===errors}else{var valid8=true}if(valid8){if(data16.
url!==void 0){const _errs43=errors;if(errors===_errs43){if(errors===_errs43){if(!(typeof data16.url==="string")){validate59.
errors=[{instancePath:instancePath+"/resolves/"+i2+"/source/url",schemaPath:"#/definitions/issue/properties/source/prope\
rties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid8=_errs43===errors}else{
var valid8=true}}}}else{validate59.errors=[{instancePath:instancePath+"/resolves/"+i2+"/source",schemaPath:"#/definition\
s/issue/properties/source/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid7=_errs38===
errors}else{var valid7=true}if(valid7){if(data11.references!==void 0){let data19=data11.references;const _errs45=errors;
if(errors===_errs45){if(Array.isArray(data19)){var valid9=true;const len3=data19.length;for(let i3=0;i3<len3;i3++){const _errs47=errors;
if(errors===_errs47){if(errors===_errs47){if(!(typeof data19[i3]==="string")){validate59.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/references/"+i3,schemaPath:"#/definitions/issue/properties/references/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}}var valid9=_errs47===errors;if(!valid9){break}}}else{validate59.
errors=[{instancePath:instancePath+"/resolves/"+i2+"/references",schemaPath:"#/definitions/issue/properties/references/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid7=_errs45===errors}else{var valid7=true}}}}}}}}}else{
validate59.errors=[{instancePath:instancePath+"/resolves/"+i2,schemaPath:"#/definitions/issue/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid5=_errs26===errors;if(!valid5){break}}}else{validate59.
errors=[{instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}];return false}}var valid0=_errs24===errors}else{var valid0=true}if(valid0){if(data.notes!==
void 0){let data21=data.notes;const _errs49=errors;if(errors===_errs49){if(Array.isArray(data21)){var valid10=true;const len4=data21.
length;for(let i4=0;i4<len4;i4++){const _errs51=errors;if(!validate60(data21[i4],{instancePath:instancePath+"/notes/"+i4,
parentData:data21,parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors);
errors=vErrors.length}var valid10=_errs51===errors;if(!valid10){break}}}else{validate59.errors=[{instancePath:instancePath+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs49===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data23=data.properties;const _errs52=errors;
if(errors===_errs52){if(Array.isArray(data23)){var valid11=true;const len5=data23.length;for(let i5=0;i5<len5;i5++){let data24=data23[i5];
const _errs54=errors;const _errs55=errors;if(errors===_errs55){if(data24&&typeof data24=="object"&&!Array.isArray(data24)){
let missing2;if(data24.name===void 0&&(missing2="name")){validate59.errors=[{instancePath:instancePath+"/properties/"+i5,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing2},message:"must have req\
uired property '"+missing2+"'"}];return false}else{const _errs57=errors;for(const key3 in data24){if(!(key3==="name"||key3===
"value")){validate59.errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"}];
return false;break}}if(_errs57===errors){if(data24.name!==void 0){const _errs58=errors;if(typeof data24.name!=="string"){
validate59.errors=[{instancePath:instancePath+"/properties/"+i5+"/name",schemaPath:"#/definitions/property/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs58===errors}else{
var valid13=true}if(valid13){if(data24.value!==void 0){const _errs60=errors;if(typeof data24.value!=="string"){validate59.
errors=[{instancePath:instancePath+"/properties/"+i5+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs60===errors}else{var valid13=true}}}}}else{
validate59.errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid11=_errs54===errors;if(!valid11){break}}}else{validate59.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs52===errors}else{var valid0=true}}}}}}}}}}}}}}else{validate59.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate59.errors=vErrors;return errors===0}var schema71={"type":"object","additionalProperties":false,"properties":{"bo\
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
f":"#/definitions/property"}}}};var schema73={"type":"object","additionalProperties":false,"required":["type"],"properti\
es":{"bom-ref":{"$ref":"#/definitions/refType"},"type":{"type":"string","enum":["source-code","configuration","dataset",
"definition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"\
attachment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"properties":{"type":"a\
rray","items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensiti\
veData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"#/definitions/graphicsCollection"},"description":{
"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"}}};function validate66(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="name"||key0==="image")){validate66.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;if(typeof data.
name!=="string"){validate66.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.image!==void 0){let data1=data.image;const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){let missing0;if(data1.content===void 0&&(missing0="content")){validate66.errors=[{instancePath:instancePath+
"/image",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing0},message:"mu\
st have required property '"+missing0+"'"}];return false}else{const _errs7=errors;for(const key1 in data1){if(!(key1==="\
contentType"||key1==="encoding"||key1==="content")){validate66.errors=[{instancePath:instancePath+"/image",schemaPath:"#\
/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"m\
ust NOT have additional properties"}];return false;break}}if(_errs7===errors){if(data1.contentType!==void 0){const _errs8=errors;
if(typeof data1.contentType!=="string"){validate66.errors=[{instancePath:instancePath+"/image/contentType",schemaPath:"#\
/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data1.encoding!==void 0){let data3=data1.encoding;const _errs10=errors;
if(typeof data3!=="string"){validate66.errors=[{instancePath:instancePath+"/image/encoding",schemaPath:"#/definitions/at\
tachment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3===
"base64")){validate66.errors=[{instancePath:instancePath+"/image/encoding",schemaPath:"#/definitions/attachment/properti\
es/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid2=_errs10===errors}else{var valid2=true}if(valid2){if(data1.content!==void 0){
const _errs12=errors;if(typeof data1.content!=="string"){validate66.errors=[{instancePath:instancePath+"/image/content",
schemaPath:"#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid2=_errs12===errors}else{var valid2=true}}}}}}else{validate66.errors=[{instancePath:instancePath+
"/image",schemaPath:"#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs4===errors}else{var valid0=true}}}}else{validate66.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}validate66.errors=vErrors;return errors===0}function validate65(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="description"||key0==="collectio\
n")){validate65.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.description!==void 0){const _errs2=errors;
if(typeof data.description!=="string"){validate65.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.collection!==void 0){let data1=data.collection;const _errs4=errors;if(errors===
_errs4){if(Array.isArray(data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;
if(!validate66(data1[i0],{instancePath:instancePath+"/collection/"+i0,parentData:data1,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors);errors=vErrors.length}var valid1=_errs6===errors;
if(!valid1){break}}}else{validate65.errors=[{instancePath:instancePath+"/collection",schemaPath:"#/properties/collection\
/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{
validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate65.errors=vErrors;return errors===0}function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.organization===void 0&&(missing0="organization")){const err0={instancePath,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){
valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.contact===
void 0&&(missing1="contact")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){valid0=true;passing0=
1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"m\
ust match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate70.errors=
vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;for(const key0 in data){if(!(key0==="organi\
zation"||key0==="contact")){validate70.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs4===
errors){if(data.organization!==void 0){const _errs5=errors;if(!validate13(data.organization,{instancePath:instancePath+"\
/organization",parentData:data,parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.
concat(validate13.errors);errors=vErrors.length}var valid1=_errs5===errors}else{var valid1=true}if(valid1){if(data.contact!==
void 0){const _errs6=errors;if(!validate16(data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"\
contact",rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(validate16.errors);errors=vErrors.length}var valid1=_errs6===
errors}else{var valid1=true}}}}else{validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}];return false}}validate70.errors=vErrors;return errors===0}function validate69(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="custodians"||key0==="stewards"||key0===
"owners")){validate69.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.custodians!==void 0){let data0=data.
custodians;const _errs2=errors;if(errors===_errs2){if(Array.isArray(data0)){var valid1=true;const len0=data0.length;for(let i0=0;i0<
len0;i0++){const _errs4=errors;if(!validate70(data0[i0],{instancePath:instancePath+"/custodians/"+i0,parentData:data0,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.length}var valid1=_errs4===
errors;if(!valid1){break}}}else{validate69.errors=[{instancePath:instancePath+"/custodians",schemaPath:"#/properties/cus\
todians/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.stewards!==void 0){let data2=data.stewards;const _errs5=errors;if(errors===_errs5){if(Array.
isArray(data2)){var valid2=true;const len1=data2.length;for(let i1=0;i1<len1;i1++){const _errs7=errors;if(!validate70(data2[i1],
{instancePath:instancePath+"/stewards/"+i1,parentData:data2,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate70.
errors:vErrors.concat(validate70.errors);errors=vErrors.length}var valid2=_errs7===errors;if(!valid2){break}}}else{validate69.
errors=[{instancePath:instancePath+"/stewards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.owners!==
void 0){let data4=data.owners;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data4)){var valid3=true;const len2=data4.
length;for(let i2=0;i2<len2;i2++){const _errs10=errors;if(!validate70(data4[i2],{instancePath:instancePath+"/owners/"+i2,
parentData:data4,parentDataProperty:i2,rootData})){vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);
errors=vErrors.length}var valid3=_errs10===errors;if(!valid3){break}}}else{validate69.errors=[{instancePath:instancePath+
"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs8===errors}else{var valid0=true}}}}}else{validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}];return false}}validate69.errors=vErrors;return errors===0}function validate64(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){validate64.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema73.properties,key0)){validate64.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate64.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate64.errors=[{instancePath:instancePath+"/bom\
-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.type!==void 0){let data1=data.type;const _errs5=errors;
if(typeof data1!=="string"){validate64.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="source-code"||data1==="configuration"||
data1==="dataset"||data1==="definition"||data1==="other")){validate64.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema73.properties.type.enum},message:"must be equal to on\
e of the allowed values"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){
const _errs7=errors;if(typeof data.name!=="string"){validate64.errors=[{instancePath:instancePath+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===
errors}else{var valid0=true}if(valid0){if(data.contents!==void 0){let data3=data.contents;const _errs9=errors;if(errors===
_errs9){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){const _errs11=errors;for(const key1 in data3){if(!(key1===
"attachment"||key1==="url"||key1==="properties")){validate64.errors=[{instancePath:instancePath+"/contents",schemaPath:"\
#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"mus\
t NOT have additional properties"}];return false;break}}if(_errs11===errors){if(data3.attachment!==void 0){let data4=data3.
attachment;const _errs12=errors;const _errs13=errors;if(errors===_errs13){if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let missing1;if(data4.content===void 0&&(missing1="content")){validate64.errors=[{instancePath:instancePath+"/co\
ntents/attachment",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs15=errors;for(const key2 in data4){if(!(key2===
"contentType"||key2==="encoding"||key2==="content")){validate64.errors=[{instancePath:instancePath+"/contents/attachment",
schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs15===errors){if(data4.contentType!==void 0){
const _errs16=errors;if(typeof data4.contentType!=="string"){validate64.errors=[{instancePath:instancePath+"/contents/at\
tachment/contentType",schemaPath:"#/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid4=_errs16===errors}else{var valid4=true}if(valid4){if(data4.encoding!==
void 0){let data6=data4.encoding;const _errs18=errors;if(typeof data6!=="string"){validate64.errors=[{instancePath:instancePath+
"/contents/attachment/encoding",schemaPath:"#/definitions/attachment/properties/encoding/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}if(!(data6==="base64")){validate64.errors=[{instancePath:instancePath+"\
/contents/attachment/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"enum",params:{allowedValues:schema31.
properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}var valid4=_errs18===errors}else{
var valid4=true}if(valid4){if(data4.content!==void 0){const _errs20=errors;if(typeof data4.content!=="string"){validate64.
errors=[{instancePath:instancePath+"/contents/attachment/content",schemaPath:"#/definitions/attachment/properties/conten\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs20===errors}else{var valid4=true}}}}}}else{
validate64.errors=[{instancePath:instancePath+"/contents/attachment",schemaPath:"#/definitions/attachment/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}var valid2=_errs12===errors}else{var valid2=true}if(valid2){
if(data3.url!==void 0){const _errs22=errors;if(errors===_errs22){if(errors===_errs22){if(!(typeof data3.url==="string")){
validate64.errors=[{instancePath:instancePath+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}var valid2=_errs22===errors}else{var valid2=true}
if(valid2){if(data3.properties!==void 0){let data9=data3.properties;const _errs24=errors;if(errors===_errs24){if(Array.isArray(
data9)){var valid5=true;const len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0];const _errs26=errors;const _errs27=errors;
if(errors===_errs27){if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.name===void 0&&(missing2=
"name")){validate64.errors=[{instancePath:instancePath+"/contents/properties/"+i0,schemaPath:"#/definitions/property/req\
uired",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{
const _errs29=errors;for(const key3 in data10){if(!(key3==="name"||key3==="value")){validate64.errors=[{instancePath:instancePath+
"/contents/properties/"+i0,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3},message:"must NOT have additional properties"}];return false;break}}if(_errs29===errors){if(data10.
name!==void 0){const _errs30=errors;if(typeof data10.name!=="string"){validate64.errors=[{instancePath:instancePath+"/co\
ntents/properties/"+i0+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid7=_errs30===errors}else{var valid7=true}if(valid7){if(data10.value!==
void 0){const _errs32=errors;if(typeof data10.value!=="string"){validate64.errors=[{instancePath:instancePath+"/contents\
/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid7=_errs32===errors}else{var valid7=true}}}}}else{validate64.errors=[{instancePath:instancePath+
"/contents/properties/"+i0,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must \
be object"}];return false}}var valid5=_errs26===errors;if(!valid5){break}}}else{validate64.errors=[{instancePath:instancePath+
"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid2=_errs24===errors}else{var valid2=true}}}}}else{validate64.errors=[{instancePath:instancePath+
"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.classification!==void 0){const _errs34=errors;if(typeof data.
classification!=="string"){validate64.errors=[{instancePath:instancePath+"/classification",schemaPath:"#/definitions/dat\
aClassification/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs34===
errors}else{var valid0=true}if(valid0){if(data.sensitiveData!==void 0){let data14=data.sensitiveData;const _errs37=errors;
if(errors===_errs37){if(Array.isArray(data14)){var valid9=true;const len1=data14.length;for(let i1=0;i1<len1;i1++){const _errs39=errors;
if(typeof data14[i1]!=="string"){validate64.errors=[{instancePath:instancePath+"/sensitiveData/"+i1,schemaPath:"#/proper\
ties/sensitiveData/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid9=_errs39===
errors;if(!valid9){break}}}else{validate64.errors=[{instancePath:instancePath+"/sensitiveData",schemaPath:"#/properties/\
sensitiveData/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs37===errors}else{
var valid0=true}if(valid0){if(data.graphics!==void 0){const _errs41=errors;if(!validate65(data.graphics,{instancePath:instancePath+
"/graphics",parentData:data,parentDataProperty:"graphics",rootData})){vErrors=vErrors===null?validate65.errors:vErrors.concat(
validate65.errors);errors=vErrors.length}var valid0=_errs41===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs42=errors;if(typeof data.description!=="string"){validate64.errors=[{instancePath:instancePath+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs42===errors}else{var valid0=true}if(valid0){if(data.governance!==void 0){const _errs44=errors;if(!validate69(
data.governance,{instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData})){vErrors=
vErrors===null?validate69.errors:vErrors.concat(validate69.errors);errors=vErrors.length}var valid0=_errs44===errors}else{
var valid0=true}}}}}}}}}}}}else{validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate64.errors=vErrors;return errors===0}var schema90={"type":"object","requ\
ired":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"\
string","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","infere\
nce","other"]},"energyProviders":{"type":"array","items":{"$ref":"#/definitions/energyProvider"}},"activityEnergyCost":{
"$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"#/definitions/co2Measure"},"co2CostOffset":{"$ref":"#\
/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var schema93={"type":"\
object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"\
string","enum":["kWh"]}}};var schema95={"type":"object","required":["value","unit"],"additionalProperties":false,"proper\
ties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}};var schema91={"type":"object","required":[
"organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definiti\
ons/refType"},"description":{"type":"string"},"organization":{"type":"object","$ref":"#/definitions/organizationalEntity"},
"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","b\
iofuel","unknown","other"]},"energyProvided":{"$ref":"#/definitions/energyMeasure"},"externalReferences":{"type":"array",
"items":{"$ref":"#/definitions/externalReference"}}}};function validate81(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.organization===void 0&&(missing0="organization")||data.energySource===void 0&&(missing0="energySource")||data.energyProvided===
void 0&&(missing0="energyProvided")){validate81.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="description"||key0==="organization"||key0==="energySource"||key0==="energyProvided"||key0===
"externalReferences")){validate81.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){
if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0===
"string"){if(func5(data0)<1){validate81.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate81.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs5=errors;if(typeof data.description!=="string"){validate81.errors=[{instancePath:instancePath+"/descr\
iption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.organization!==void 0){let data2=data.organization;const _errs7=errors;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){validate81.errors=[{instancePath:instancePath+"/organization",
schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}
if(!validate13(data2,{instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData})){
vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid0=_errs7===errors}else{
var valid0=true}if(valid0){if(data.energySource!==void 0){let data3=data.energySource;const _errs9=errors;if(typeof data3!==
"string"){validate81.errors=[{instancePath:instancePath+"/energySource",schemaPath:"#/properties/energySource/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data3==="coal"||data3==="oil"||data3==="natura\
l-gas"||data3==="nuclear"||data3==="wind"||data3==="solar"||data3==="geothermal"||data3==="hydropower"||data3==="biofuel"||
data3==="unknown"||data3==="other")){validate81.errors=[{instancePath:instancePath+"/energySource",schemaPath:"#/propert\
ies/energySource/enum",keyword:"enum",params:{allowedValues:schema91.properties.energySource.enum},message:"must be equa\
l to one of the allowed values"}];return false}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.energyProvided!==
void 0){let data4=data.energyProvided;const _errs11=errors;const _errs12=errors;if(errors===_errs12){if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){let missing1;if(data4.value===void 0&&(missing1="value")||data4.unit===void 0&&(missing1=
"unit")){validate81.errors=[{instancePath:instancePath+"/energyProvided",schemaPath:"#/definitions/energyMeasure/require\
d",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{
const _errs14=errors;for(const key1 in data4){if(!(key1==="value"||key1==="unit")){validate81.errors=[{instancePath:instancePath+
"/energyProvided",schemaPath:"#/definitions/energyMeasure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs14===errors){if(data4.value!==void 0){const _errs15=errors;
if(!(typeof data4.value=="number")){validate81.errors=[{instancePath:instancePath+"/energyProvided/value",schemaPath:"#/\
definitions/energyMeasure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid3=_errs15===errors}else{var valid3=true}if(valid3){if(data4.unit!==void 0){let data6=data4.unit;const _errs17=errors;
if(typeof data6!=="string"){validate81.errors=[{instancePath:instancePath+"/energyProvided/unit",schemaPath:"#/definitio\
ns/energyMeasure/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6===
"kWh")){validate81.errors=[{instancePath:instancePath+"/energyProvided/unit",schemaPath:"#/definitions/energyMeasure/pro\
perties/unit/enum",keyword:"enum",params:{allowedValues:schema93.properties.unit.enum},message:"must be equal to one of \
the allowed values"}];return false}var valid3=_errs17===errors}else{var valid3=true}}}}}else{validate81.errors=[{instancePath:instancePath+
"/energyProvided",schemaPath:"#/definitions/energyMeasure/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){
let data7=data.externalReferences;const _errs19=errors;if(errors===_errs19){if(Array.isArray(data7)){var valid4=true;const len0=data7.
length;for(let i0=0;i0<len0;i0++){const _errs21=errors;if(!validate48(data7[i0],{instancePath:instancePath+"/externalRef\
erences/"+i0,parentData:data7,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate48.errors:vErrors.concat(
validate48.errors);errors=vErrors.length}var valid4=_errs21===errors;if(!valid4){break}}}else{validate81.errors=[{instancePath:instancePath+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}}else{validate81.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate81.errors=vErrors;
return errors===0}function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.activity===void 0&&
(missing0="activity")||data.energyProviders===void 0&&(missing0="energyProviders")||data.activityEnergyCost===void 0&&(missing0=
"activityEnergyCost")){validate80.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"activity"||key0==="energyProviders"||key0==="activityEnergyCost"||key0==="co2CostEquivalent"||key0==="co2CostOffset"||key0===
"properties")){validate80.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.
activity!==void 0){let data0=data.activity;const _errs2=errors;if(typeof data0!=="string"){validate80.errors=[{instancePath:instancePath+
"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data0==="design"||data0==="data-collection"||data0==="data-preparation"||data0==="training"||data0==="fine-tuning"||
data0==="validation"||data0==="deployment"||data0==="inference"||data0==="other")){validate80.errors=[{instancePath:instancePath+
"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues:schema90.properties.activity.enum},
message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.energyProviders!==void 0){let data1=data.energyProviders;const _errs4=errors;if(errors===_errs4){if(Array.isArray(
data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;if(!validate81(data1[i0],
{instancePath:instancePath+"/energyProviders/"+i0,parentData:data1,parentDataProperty:i0,rootData})){vErrors=vErrors===null?
validate81.errors:vErrors.concat(validate81.errors);errors=vErrors.length}var valid1=_errs6===errors;if(!valid1){break}}}else{
validate80.errors=[{instancePath:instancePath+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){
if(data.activityEnergyCost!==void 0){let data3=data.activityEnergyCost;const _errs7=errors;const _errs8=errors;if(errors===
_errs8){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.value===void 0&&(missing1="value")||
data3.unit===void 0&&(missing1="unit")){validate80.errors=[{instancePath:instancePath+"/activityEnergyCost",schemaPath:"\
#/definitions/energyMeasure/required",keyword:"required",params:{missingProperty:missing1},message:"must have required p\
roperty '"+missing1+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1==="value"||key1==="u\
nit")){validate80.errors=[{instancePath:instancePath+"/activityEnergyCost",schemaPath:"#/definitions/energyMeasure/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs10===errors){if(data3.value!==void 0){const _errs11=errors;if(!(typeof data3.value==
"number")){validate80.errors=[{instancePath:instancePath+"/activityEnergyCost/value",schemaPath:"#/definitions/energyMea\
sure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}var valid3=_errs11===
errors}else{var valid3=true}if(valid3){if(data3.unit!==void 0){let data5=data3.unit;const _errs13=errors;if(typeof data5!==
"string"){validate80.errors=[{instancePath:instancePath+"/activityEnergyCost/unit",schemaPath:"#/definitions/energyMeasu\
re/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data5==="kWh")){
validate80.errors=[{instancePath:instancePath+"/activityEnergyCost/unit",schemaPath:"#/definitions/energyMeasure/propert\
ies/unit/enum",keyword:"enum",params:{allowedValues:schema93.properties.unit.enum},message:"must be equal to one of the \
allowed values"}];return false}var valid3=_errs13===errors}else{var valid3=true}}}}}else{validate80.errors=[{instancePath:instancePath+
"/activityEnergyCost",schemaPath:"#/definitions/energyMeasure/type",keyword:"type",params:{type:"object"},message:"must \
be object"}];return false}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.co2CostEquivalent!==void 0){
let data6=data.co2CostEquivalent;const _errs15=errors;const _errs16=errors;if(errors===_errs16){if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){let missing2;if(data6.value===void 0&&(missing2="value")||data6.unit===void 0&&(missing2=
"unit")){validate80.errors=[{instancePath:instancePath+"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/require\
d",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{
const _errs18=errors;for(const key2 in data6){if(!(key2==="value"||key2==="unit")){validate80.errors=[{instancePath:instancePath+
"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs18===errors){if(data6.value!==void 0){const _errs19=errors;
if(!(typeof data6.value=="number")){validate80.errors=[{instancePath:instancePath+"/co2CostEquivalent/value",schemaPath:"\
#/definitions/co2Measure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid5=_errs19===errors}else{var valid5=true}if(valid5){if(data6.unit!==void 0){let data8=data6.unit;const _errs21=errors;
if(typeof data8!=="string"){validate80.errors=[{instancePath:instancePath+"/co2CostEquivalent/unit",schemaPath:"#/defini\
tions/co2Measure/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data8===
"tCO2eq")){validate80.errors=[{instancePath:instancePath+"/co2CostEquivalent/unit",schemaPath:"#/definitions/co2Measure/\
properties/unit/enum",keyword:"enum",params:{allowedValues:schema95.properties.unit.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid5=_errs21===errors}else{var valid5=true}}}}}else{validate80.errors=[{instancePath:instancePath+
"/co2CostEquivalent",schemaPath:"#/definitions/co2Measure/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs15===errors}else{var valid0=true}if(valid0){if(data.co2CostOffset!==void 0){let data9=data.
co2CostOffset;const _errs23=errors;const _errs24=errors;if(errors===_errs24){if(data9&&typeof data9=="object"&&!Array.isArray(
data9)){let missing3;if(data9.value===void 0&&(missing3="value")||data9.unit===void 0&&(missing3="unit")){validate80.errors=
[{instancePath:instancePath+"/co2CostOffset",schemaPath:"#/definitions/co2Measure/required",keyword:"required",params:{missingProperty:missing3},
message:"must have required property '"+missing3+"'"}];return false}else{const _errs26=errors;for(const key3 in data9){if(!(key3===
"value"||key3==="unit")){validate80.errors=[{instancePath:instancePath+"/co2CostOffset",schemaPath:"#/definitions/co2Mea\
sure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs26===errors){if(data9.value!==void 0){const _errs27=errors;if(!(typeof data9.
value=="number")){validate80.errors=[{instancePath:instancePath+"/co2CostOffset/value",schemaPath:"#/definitions/co2Meas\
ure/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}var valid7=_errs27===
errors}else{var valid7=true}if(valid7){if(data9.unit!==void 0){let data11=data9.unit;const _errs29=errors;if(typeof data11!==
"string"){validate80.errors=[{instancePath:instancePath+"/co2CostOffset/unit",schemaPath:"#/definitions/co2Measure/prope\
rties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data11==="tCO2eq")){
validate80.errors=[{instancePath:instancePath+"/co2CostOffset/unit",schemaPath:"#/definitions/co2Measure/properties/unit\
/enum",keyword:"enum",params:{allowedValues:schema95.properties.unit.enum},message:"must be equal to one of the allowed \
values"}];return false}var valid7=_errs29===errors}else{var valid7=true}}}}}else{validate80.errors=[{instancePath:instancePath+
"/co2CostOffset",schemaPath:"#/definitions/co2Measure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}];return false}}var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data12=data.
properties;const _errs31=errors;if(errors===_errs31){if(Array.isArray(data12)){var valid8=true;const len1=data12.length;
for(let i1=0;i1<len1;i1++){let data13=data12[i1];const _errs33=errors;const _errs34=errors;if(errors===_errs34){if(data13&&
typeof data13=="object"&&!Array.isArray(data13)){let missing4;if(data13.name===void 0&&(missing4="name")){validate80.errors=
[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"}];return false}else{const _errs36=errors;for(const key4 in data13){
if(!(key4==="name"||key4==="value")){validate80.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/defin\
itions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT \
have additional properties"}];return false;break}}if(_errs36===errors){if(data13.name!==void 0){const _errs37=errors;if(typeof data13.
name!=="string"){validate80.errors=[{instancePath:instancePath+"/properties/"+i1+"/name",schemaPath:"#/definitions/prope\
rty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs37===
errors}else{var valid10=true}if(valid10){if(data13.value!==void 0){const _errs39=errors;if(typeof data13.value!=="string"){
validate80.errors=[{instancePath:instancePath+"/properties/"+i1+"/value",schemaPath:"#/definitions/property/properties/v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs39===errors}else{
var valid10=true}}}}}else{validate80.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/prop\
erty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid8=_errs33===errors;if(!valid8){
break}}}else{validate80.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs31===errors}else{var valid0=true}}}}}}}}}else{
validate80.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate80.errors=vErrors;return errors===0}function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="energyConsumptions"||key0==="properties")){validate79.errors=[{instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;
break}}if(_errs1===errors){if(data.energyConsumptions!==void 0){let data0=data.energyConsumptions;const _errs2=errors;if(errors===
_errs2){if(Array.isArray(data0)){var valid1=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs4=errors;
if(!validate80(data0[i0],{instancePath:instancePath+"/energyConsumptions/"+i0,parentData:data0,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors);errors=vErrors.length}var valid1=_errs4===errors;
if(!valid1){break}}}else{validate79.errors=[{instancePath:instancePath+"/energyConsumptions",schemaPath:"#/properties/en\
ergyConsumptions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data2=data.properties;const _errs5=errors;if(errors===
_errs5){if(Array.isArray(data2)){var valid2=true;const len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];
const _errs7=errors;const _errs8=errors;if(errors===_errs8){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing0;
if(data3.name===void 0&&(missing0="name")){validate79.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#\
/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1==="name"||key1==="value")){
validate79.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs10===errors){if(data3.name!==void 0){const _errs11=errors;if(typeof data3.name!=="string"){validate79.errors=
[{instancePath:instancePath+"/properties/"+i1+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs11===errors}else{var valid4=true}if(valid4){
if(data3.value!==void 0){const _errs13=errors;if(typeof data3.value!=="string"){validate79.errors=[{instancePath:instancePath+
"/properties/"+i1+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid4=_errs13===errors}else{var valid4=true}}}}}else{validate79.errors=[{instancePath:instancePath+
"/properties/"+i1,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid2=_errs7===errors;if(!valid2){break}}}else{validate79.errors=[{instancePath:instancePath+"/proper\
ties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs5===errors}else{var valid0=true}}}}else{validate79.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}validate79.errors=vErrors;return errors===0}function validate63(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0==="modelParamete\
rs"||key0==="quantitativeAnalysis"||key0==="considerations"||key0==="properties")){validate63.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate63.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate63.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definit\
ions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.modelParameters!==void 0){let data1=data.modelParameters;const _errs5=errors;if(errors===
_errs5){if(data1&&typeof data1=="object"&&!Array.isArray(data1)){const _errs7=errors;for(const key1 in data1){if(!(key1===
"approach"||key1==="task"||key1==="architectureFamily"||key1==="modelArchitecture"||key1==="datasets"||key1==="inputs"||
key1==="outputs")){validate63.errors=[{instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParame\
ters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs7===errors){if(data1.approach!==void 0){let data2=data1.approach;const _errs8=errors;
if(errors===_errs8){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){const _errs10=errors;for(const key2 in data2){
if(!(key2==="type")){validate63.errors=[{instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/\
modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"}];return false;break}}if(_errs10===errors){if(data2.type!==void 0){let data3=data2.
type;if(typeof data3!=="string"){validate63.errors=[{instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"\
#/properties/modelParameters/properties/approach/properties/type/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}];return false}if(!(data3==="supervised"||data3==="unsupervised"||data3==="reinforcement-learning"||data3===
"semi-supervised"||data3==="self-supervised")){validate63.errors=[{instancePath:instancePath+"/modelParameters/approach/\
type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/enum",keyword:"enum",params:{allowedValues:schema71.
properties.modelParameters.properties.approach.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false}}}}else{validate63.errors=[{instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/\
modelParameters/properties/approach/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data1.task!==void 0){const _errs13=errors;if(typeof data1.
task!=="string"){validate63.errors=[{instancePath:instancePath+"/modelParameters/task",schemaPath:"#/properties/modelPar\
ameters/properties/task/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs13===
errors}else{var valid2=true}if(valid2){if(data1.architectureFamily!==void 0){const _errs15=errors;if(typeof data1.architectureFamily!==
"string"){validate63.errors=[{instancePath:instancePath+"/modelParameters/architectureFamily",schemaPath:"#/properties/m\
odelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs15===errors}else{var valid2=true}if(valid2){if(data1.modelArchitecture!==void 0){const _errs17=errors;if(typeof data1.
modelArchitecture!=="string"){validate63.errors=[{instancePath:instancePath+"/modelParameters/modelArchitecture",schemaPath:"\
#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid2=_errs17===errors}else{var valid2=true}if(valid2){if(data1.datasets!==void 0){let data7=data1.
datasets;const _errs19=errors;if(errors===_errs19){if(Array.isArray(data7)){var valid4=true;const len0=data7.length;for(let i0=0;i0<
len0;i0++){let data8=data7[i0];const _errs21=errors;const _errs22=errors;let valid5=false;let passing0=null;const _errs23=errors;
if(!validate64(data8,{instancePath:instancePath+"/modelParameters/datasets/"+i0,parentData:data7,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors);errors=vErrors.length}var _valid0=_errs23===errors;
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
vErrors.push(err8)}errors++;validate63.errors=vErrors;return false}else{errors=_errs22;if(vErrors!==null){if(_errs22){vErrors.
length=_errs22}else{vErrors=null}}}var valid4=_errs21===errors;if(!valid4){break}}}else{validate63.errors=[{instancePath:instancePath+
"/modelParameters/datasets",schemaPath:"#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid2=_errs19===errors}else{var valid2=true}if(valid2){if(data1.inputs!==
void 0){let data10=data1.inputs;const _errs36=errors;if(errors===_errs36){if(Array.isArray(data10)){var valid10=true;const len1=data10.
length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];const _errs38=errors;const _errs39=errors;if(errors===_errs39){if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){const _errs41=errors;for(const key4 in data11){if(!(key4==="format")){validate63.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1,schemaPath:"#/definitions/inputOutputMLParameters/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs41===errors){if(data11.format!==void 0){if(typeof data11.format!=="string"){validate63.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1+"/format",schemaPath:"#/definitions/inputOutputMLParame\
ters/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}}else{validate63.
errors=[{instancePath:instancePath+"/modelParameters/inputs/"+i1,schemaPath:"#/definitions/inputOutputMLParameters/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid10=_errs38===errors;if(!valid10){
break}}}else{validate63.errors=[{instancePath:instancePath+"/modelParameters/inputs",schemaPath:"#/properties/modelParam\
eters/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid2=_errs36===
errors}else{var valid2=true}if(valid2){if(data1.outputs!==void 0){let data13=data1.outputs;const _errs44=errors;if(errors===
_errs44){if(Array.isArray(data13)){var valid13=true;const len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];
const _errs46=errors;const _errs47=errors;if(errors===_errs47){if(data14&&typeof data14=="object"&&!Array.isArray(data14)){
const _errs49=errors;for(const key5 in data14){if(!(key5==="format")){validate63.errors=[{instancePath:instancePath+"/mo\
delParameters/outputs/"+i2,schemaPath:"#/definitions/inputOutputMLParameters/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key5},message:"must NOT have additional properties"}];return false;break}}if(_errs49===
errors){if(data14.format!==void 0){if(typeof data14.format!=="string"){validate63.errors=[{instancePath:instancePath+"/m\
odelParameters/outputs/"+i2+"/format",schemaPath:"#/definitions/inputOutputMLParameters/properties/format/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}}else{validate63.errors=[{instancePath:instancePath+
"/modelParameters/outputs/"+i2,schemaPath:"#/definitions/inputOutputMLParameters/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}];return false}}var valid13=_errs46===errors;if(!valid13){break}}}else{validate63.errors=[
{instancePath:instancePath+"/modelParameters/outputs",schemaPath:"#/properties/modelParameters/properties/outputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid2=_errs44===errors}else{var valid2=true}}}}}}}}}else{
validate63.errors=[{instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs5===errors}else{var valid0=true}if(valid0){
if(data.quantitativeAnalysis!==void 0){let data16=data.quantitativeAnalysis;const _errs52=errors;if(errors===_errs52){if(data16&&
typeof data16=="object"&&!Array.isArray(data16)){const _errs54=errors;for(const key6 in data16){if(!(key6==="performance\
Metrics"||key6==="graphics")){validate63.errors=[{instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/proper\
ties/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"\
must NOT have additional properties"}];return false;break}}if(_errs54===errors){if(data16.performanceMetrics!==void 0){let data17=data16.
performanceMetrics;const _errs55=errors;if(errors===_errs55){if(Array.isArray(data17)){var valid17=true;const len3=data17.
length;for(let i3=0;i3<len3;i3++){let data18=data17[i3];const _errs57=errors;const _errs58=errors;if(errors===_errs58){if(data18&&
typeof data18=="object"&&!Array.isArray(data18)){const _errs60=errors;for(const key7 in data18){if(!(key7==="type"||key7===
"value"||key7==="slice"||key7==="confidenceInterval")){validate63.errors=[{instancePath:instancePath+"/quantitativeAnaly\
sis/performanceMetrics/"+i3,schemaPath:"#/definitions/performanceMetric/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key7},message:"must NOT have additional properties"}];return false;break}}if(_errs60===errors){
if(data18.type!==void 0){const _errs61=errors;if(typeof data18.type!=="string"){validate63.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/type",schemaPath:"#/definitions/performanceMetric/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs61===errors}else{var valid19=true}
if(valid19){if(data18.value!==void 0){const _errs63=errors;if(typeof data18.value!=="string"){validate63.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/value",schemaPath:"#/definitions/performanceMetric/properties/value/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs63===errors}else{var valid19=true}
if(valid19){if(data18.slice!==void 0){const _errs65=errors;if(typeof data18.slice!=="string"){validate63.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/slice",schemaPath:"#/definitions/performanceMetric/properties/slice/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid19=_errs65===errors}else{var valid19=true}
if(valid19){if(data18.confidenceInterval!==void 0){let data22=data18.confidenceInterval;const _errs67=errors;if(errors===
_errs67){if(data22&&typeof data22=="object"&&!Array.isArray(data22)){const _errs69=errors;for(const key8 in data22){if(!(key8===
"lowerBound"||key8==="upperBound")){validate63.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceMetr\
ics/"+i3+"/confidenceInterval",schemaPath:"#/definitions/performanceMetric/properties/confidenceInterval/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties"}];return false;
break}}if(_errs69===errors){if(data22.lowerBound!==void 0){const _errs70=errors;if(typeof data22.lowerBound!=="string"){
validate63.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval/lowerB\
ound",schemaPath:"#/definitions/performanceMetric/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}];return false}var valid20=_errs70===errors}else{var valid20=true}if(valid20){
if(data22.upperBound!==void 0){const _errs72=errors;if(typeof data22.upperBound!=="string"){validate63.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval/upperBound",schemaPath:"#/definitions/performanceMet\
ric/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid20=_errs72===errors}else{var valid20=true}}}}else{validate63.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics/"+i3+"/confidenceInterval",schemaPath:"#/definitions/performanceMetric/propert\
ies/confidenceInterval/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid19=_errs67===
errors}else{var valid19=true}}}}}}else{validate63.errors=[{instancePath:instancePath+"/quantitativeAnalysis/performanceM\
etrics/"+i3,schemaPath:"#/definitions/performanceMetric/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}];return false}}var valid17=_errs57===errors;if(!valid17){break}}}else{validate63.errors=[{instancePath:instancePath+
"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid16=_errs55===errors}else{var valid16=true}
if(valid16){if(data16.graphics!==void 0){const _errs74=errors;if(!validate65(data16.graphics,{instancePath:instancePath+
"/quantitativeAnalysis/graphics",parentData:data16,parentDataProperty:"graphics",rootData})){vErrors=vErrors===null?validate65.
errors:vErrors.concat(validate65.errors);errors=vErrors.length}var valid16=_errs74===errors}else{var valid16=true}}}}else{
validate63.errors=[{instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs52===errors}else{var valid0=true}
if(valid0){if(data.considerations!==void 0){let data26=data.considerations;const _errs75=errors;if(errors===_errs75){if(data26&&
typeof data26=="object"&&!Array.isArray(data26)){const _errs77=errors;for(const key9 in data26){if(!(key9==="users"||key9===
"useCases"||key9==="technicalLimitations"||key9==="performanceTradeoffs"||key9==="ethicalConsiderations"||key9==="enviro\
nmentalConsiderations"||key9==="fairnessAssessments")){validate63.errors=[{instancePath:instancePath+"/considerations",schemaPath:"\
#/properties/considerations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"\
must NOT have additional properties"}];return false;break}}if(_errs77===errors){if(data26.users!==void 0){let data27=data26.
users;const _errs78=errors;if(errors===_errs78){if(Array.isArray(data27)){var valid22=true;const len4=data27.length;for(let i4=0;i4<
len4;i4++){const _errs80=errors;if(typeof data27[i4]!=="string"){validate63.errors=[{instancePath:instancePath+"/conside\
rations/users/"+i4,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid22=_errs80===errors;if(!valid22){break}}}else{validate63.errors=[
{instancePath:instancePath+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid21=_errs78===errors}else{var valid21=true}if(valid21){
if(data26.useCases!==void 0){let data29=data26.useCases;const _errs82=errors;if(errors===_errs82){if(Array.isArray(data29)){
var valid23=true;const len5=data29.length;for(let i5=0;i5<len5;i5++){const _errs84=errors;if(typeof data29[i5]!=="string"){
validate63.errors=[{instancePath:instancePath+"/considerations/useCases/"+i5,schemaPath:"#/properties/considerations/pro\
perties/useCases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid23=_errs84===
errors;if(!valid23){break}}}else{validate63.errors=[{instancePath:instancePath+"/considerations/useCases",schemaPath:"#/\
properties/considerations/properties/useCases/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs82===errors}else{var valid21=true}if(valid21){if(data26.technicalLimitations!==void 0){let data31=data26.
technicalLimitations;const _errs86=errors;if(errors===_errs86){if(Array.isArray(data31)){var valid24=true;const len6=data31.
length;for(let i6=0;i6<len6;i6++){const _errs88=errors;if(typeof data31[i6]!=="string"){validate63.errors=[{instancePath:instancePath+
"/considerations/technicalLimitations/"+i6,schemaPath:"#/properties/considerations/properties/technicalLimitations/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid24=_errs88===errors;if(!valid24){
break}}}else{validate63.errors=[{instancePath:instancePath+"/considerations/technicalLimitations",schemaPath:"#/properti\
es/considerations/properties/technicalLimitations/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs86===errors}else{var valid21=true}if(valid21){if(data26.performanceTradeoffs!==void 0){let data33=data26.
performanceTradeoffs;const _errs90=errors;if(errors===_errs90){if(Array.isArray(data33)){var valid25=true;const len7=data33.
length;for(let i7=0;i7<len7;i7++){const _errs92=errors;if(typeof data33[i7]!=="string"){validate63.errors=[{instancePath:instancePath+
"/considerations/performanceTradeoffs/"+i7,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid25=_errs92===errors;if(!valid25){
break}}}else{validate63.errors=[{instancePath:instancePath+"/considerations/performanceTradeoffs",schemaPath:"#/properti\
es/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid21=_errs90===errors}else{var valid21=true}if(valid21){if(data26.ethicalConsiderations!==void 0){let data35=data26.
ethicalConsiderations;const _errs94=errors;if(errors===_errs94){if(Array.isArray(data35)){var valid26=true;const len8=data35.
length;for(let i8=0;i8<len8;i8++){let data36=data35[i8];const _errs96=errors;const _errs97=errors;if(errors===_errs97){if(data36&&
typeof data36=="object"&&!Array.isArray(data36)){const _errs99=errors;for(const key10 in data36){if(!(key10==="name"||key10===
"mitigationStrategy")){validate63.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+i8,schemaPath:"\
#/definitions/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},message:"must \
NOT have additional properties"}];return false;break}}if(_errs99===errors){if(data36.name!==void 0){const _errs100=errors;
if(typeof data36.name!=="string"){validate63.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+
i8+"/name",schemaPath:"#/definitions/risk/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid28=_errs100===errors}else{var valid28=true}if(valid28){if(data36.mitigationStrategy!==void 0){
const _errs102=errors;if(typeof data36.mitigationStrategy!=="string"){validate63.errors=[{instancePath:instancePath+"/co\
nsiderations/ethicalConsiderations/"+i8+"/mitigationStrategy",schemaPath:"#/definitions/risk/properties/mitigationStrate\
gy/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid28=_errs102===errors}else{
var valid28=true}}}}else{validate63.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations/"+i8,schemaPath:"\
#/definitions/risk/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid26=_errs96===
errors;if(!valid26){break}}}else{validate63.errors=[{instancePath:instancePath+"/considerations/ethicalConsiderations",schemaPath:"\
#/properties/considerations/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}];return false}}var valid21=_errs94===errors}else{var valid21=true}if(valid21){if(data26.environmentalConsiderations!==
void 0){const _errs104=errors;if(!validate79(data26.environmentalConsiderations,{instancePath:instancePath+"/considerati\
ons/environmentalConsiderations",parentData:data26,parentDataProperty:"environmentalConsiderations",rootData})){vErrors=
vErrors===null?validate79.errors:vErrors.concat(validate79.errors);errors=vErrors.length}var valid21=_errs104===errors}else{
var valid21=true}if(valid21){if(data26.fairnessAssessments!==void 0){let data40=data26.fairnessAssessments;const _errs105=errors;
if(errors===_errs105){if(Array.isArray(data40)){var valid29=true;const len9=data40.length;for(let i9=0;i9<len9;i9++){let data41=data40[i9];
const _errs107=errors;const _errs108=errors;if(errors===_errs108){if(data41&&typeof data41=="object"&&!Array.isArray(data41)){
const _errs110=errors;for(const key11 in data41){if(!(key11==="groupAtRisk"||key11==="benefits"||key11==="harms"||key11===
"mitigationStrategy")){validate63.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9,schemaPath:"\
#/definitions/fairnessAssessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},
message:"must NOT have additional properties"}];return false;break}}if(_errs110===errors){if(data41.groupAtRisk!==void 0){
const _errs111=errors;if(typeof data41.groupAtRisk!=="string"){validate63.errors=[{instancePath:instancePath+"/considera\
tions/fairnessAssessments/"+i9+"/groupAtRisk",schemaPath:"#/definitions/fairnessAssessment/properties/groupAtRisk/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs111===errors}else{var valid31=true}
if(valid31){if(data41.benefits!==void 0){const _errs113=errors;if(typeof data41.benefits!=="string"){validate63.errors=[
{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9+"/benefits",schemaPath:"#/definitions/fairnessAsses\
sment/properties/benefits/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs113===
errors}else{var valid31=true}if(valid31){if(data41.harms!==void 0){const _errs115=errors;if(typeof data41.harms!=="strin\
g"){validate63.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9+"/harms",schemaPath:"#/defin\
itions/fairnessAssessment/properties/harms/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid31=_errs115===errors}else{var valid31=true}if(valid31){if(data41.mitigationStrategy!==void 0){const _errs117=errors;
if(typeof data41.mitigationStrategy!=="string"){validate63.errors=[{instancePath:instancePath+"/considerations/fairnessA\
ssessments/"+i9+"/mitigationStrategy",schemaPath:"#/definitions/fairnessAssessment/properties/mitigationStrategy/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid31=_errs117===errors}else{var valid31=true}}}}}}else{
validate63.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments/"+i9,schemaPath:"#/definitions/fairne\
ssAssessment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid29=_errs107===
errors;if(!valid29){break}}}else{validate63.errors=[{instancePath:instancePath+"/considerations/fairnessAssessments",schemaPath:"\
#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}];return false}}var valid21=_errs105===errors}else{var valid21=true}}}}}}}}}else{validate63.errors=[{instancePath:instancePath+
"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}];return false}}var valid0=_errs75===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data46=data.
properties;const _errs119=errors;if(errors===_errs119){if(Array.isArray(data46)){var valid32=true;const len10=data46.length;
for(let i10=0;i10<len10;i10++){let data47=data46[i10];const _errs121=errors;const _errs122=errors;if(errors===_errs122){
if(data47&&typeof data47=="object"&&!Array.isArray(data47)){let missing0;if(data47.name===void 0&&(missing0="name")){validate63.
errors=[{instancePath:instancePath+"/properties/"+i10,schemaPath:"#/definitions/property/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs124=errors;
for(const key12 in data47){if(!(key12==="name"||key12==="value")){validate63.errors=[{instancePath:instancePath+"/proper\
ties/"+i10,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},
message:"must NOT have additional properties"}];return false;break}}if(_errs124===errors){if(data47.name!==void 0){const _errs125=errors;
if(typeof data47.name!=="string"){validate63.errors=[{instancePath:instancePath+"/properties/"+i10+"/name",schemaPath:"#\
/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid34=_errs125===errors}else{var valid34=true}if(valid34){if(data47.value!==void 0){const _errs127=errors;if(typeof data47.
value!=="string"){validate63.errors=[{instancePath:instancePath+"/properties/"+i10+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid34=_errs127===
errors}else{var valid34=true}}}}}else{validate63.errors=[{instancePath:instancePath+"/properties/"+i10,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid32=_errs121===
errors;if(!valid32){break}}}else{validate63.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs119===errors}else{
var valid0=true}}}}}}}else{validate63.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate63.errors=vErrors;return errors===0}var schema101={"type":"object","additionalPr\
operties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","enum":["algorithm","certificate","p\
rotocol","related-crypto-material"]},"algorithmProperties":{"type":"object","additionalProperties":false,"properties":{"\
primitive":{"type":"string","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","ke\
y-agree","kem","ae","combiner","key-wrap","other","unknown"]},"algorithmFamily":{"$ref":"cryptography-defs.SNAPSHOT.sche\
ma.json#/definitions/algorithmFamiliesEnum"},"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},"ellip\
ticCurve":{"$ref":"cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum"},"executionEnvironment":{"typ\
e":"string","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},"impleme\
ntationPlatform":{"type":"string","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a",
"armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array","items":{"type":"string","e\
num":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","f\
ips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-e\
al3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},
"mode":{"type":"string","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},"padding":{"type":"string",
"enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},"cryptoFunctions":{"type":"array","items":{"type":"s\
tring","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsu\
late","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","minimum":0},"nistQuantumSecurityLevel":{"type":"i\
nteger","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","additionalProperties":false,"properties":{"\
serialNumber":{"type":"string"},"subjectName":{"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"\
string","format":"date-time"},"notValidAfter":{"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"#/\
definitions/refType"},"subjectPublicKeyRef":{"$ref":"#/definitions/refType"},"certificateFormat":{"type":"string"},"cert\
ificateExtension":{"type":"string"},"certificateFileExtension":{"type":"string"},"fingerprint":{"type":"object","$ref":"\
#/definitions/hash"},"certificateState":{"type":"array","items":{"type":"object","oneOf":[{"required":["state"],"additio\
nalProperties":false,"properties":{"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated",
"revoked","destroyed"]},"reason":{"type":"string"}}},{"required":["name"],"additionalProperties":false,"properties":{"na\
me":{"type":"string"},"description":{"type":"string"},"reason":{"type":"string"}}}]}},"creationDate":{"type":"string","f\
ormat":"date-time"},"activationDate":{"type":"string","format":"date-time"},"deactivationDate":{"type":"string","format":"\
date-time"},"revocationDate":{"type":"string","format":"date-time"},"destructionDate":{"type":"string","format":"date-ti\
me"},"certificateExtensions":{"type":"array","items":{"type":"object","oneOf":[{"required":["commonExtensionName","commo\
nExtensionValue"],"additionalProperties":false,"properties":{"commonExtensionName":{"type":"string","enum":["basicConstr\
aints","keyUsage","extendedKeyUsage","subjectAlternativeName","authorityKeyIdentifier","subjectKeyIdentifier","authority\
InformationAccess","certificatePolicies","crlDistributionPoints","signedCertificateTimestamp"]},"commonExtensionValue":{
"type":"string"}}},{"required":["customExtensionName"],"additionalProperties":false,"properties":{"customExtensionName":{
"type":"string"},"customExtensionValue":{"type":"string"}}}]}},"relatedCryptographicAssets":{"$ref":"#/definitions/relat\
edCryptographicAssets"}}},"relatedCryptoMaterialProperties":{"type":"object","additionalProperties":false,"properties":{
"type":{"type":"string","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","initial\
ization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other","u\
nknown"]},"id":{"type":"string"},"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated","c\
ompromised","destroyed"]},"algorithmRef":{"$ref":"#/definitions/refType"},"creationDate":{"type":"string","format":"date\
-time"},"activationDate":{"type":"string","format":"date-time"},"updateDate":{"type":"string","format":"date-time"},"exp\
irationDate":{"type":"string","format":"date-time"},"value":{"type":"string"},"size":{"type":"integer"},"format":{"type":"\
string"},"securedBy":{"$ref":"#/definitions/securedBy"},"fingerprint":{"type":"object","$ref":"#/definitions/hash"},"rel\
atedCryptographicAssets":{"$ref":"#/definitions/relatedCryptographicAssets"}}},"protocolProperties":{"type":"object","ad\
ditionalProperties":false,"properties":{"type":{"type":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","dtls","q\
uic","eap-aka","eap-aka-prime","prins","5g-aka","other","unknown"]},"version":{"type":"string"},"cipherSuites":{"type":"\
array","items":{"$ref":"#/definitions/cipherSuite"}},"ikev2TransformTypes":{"type":"object","additionalProperties":false,
"properties":{"encr":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ikeV2Enc"}},{"$ref":"#/definitions/cryptoR\
efArray"}]},"prf":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ikeV2Prf"}},{"$ref":"#/definitions/cryptoRefA\
rray"}]},"integ":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ikeV2Integ"}},{"$ref":"#/definitions/cryptoRef\
Array"}]},"ke":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ikeV2Ke"}},{"$ref":"#/definitions/cryptoRefArray"}]},
"esn":{"type":"boolean"},"auth":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ikeV2Auth"}},{"$ref":"#/definit\
ions/cryptoRefArray"}]}}},"cryptoRefArray":{"$ref":"#/definitions/cryptoRefArray"},"relatedCryptographicAssets":{"$ref":"\
#/definitions/relatedCryptographicAssets"}}},"oid":{"type":"string"}}};var schema103={"type":"string","enum":["3DES","3G\
PP-XOR","A5/1","A5/2","AES","ARIA","Argon2","Ascon","BLAKE2","BLAKE3","BLS","Blowfish","CAMELLIA","CAST5","CAST6","CMAC",
"CMEA","CTR_DRBG","ChaCha","ChaCha20","DES","DSA","ECDH","ECDSA","ECIES","EdDSA","ElGamal","FFDH","Fortuna","GOST","HC",
"HKDF","HMAC","HMAC_DRBG","HPKE","Hash_DRBG","IDEA","IKE-PRF","J-PAKE","LMS","MD2","MD4","MD5","MILENAGE","ML-DSA","ML-K\
EM","MQV","OPAQUE","PBES1","PBES2","PBKDF1","PBKDF2","PBMAC1","Poly1305","RABBIT","RC2","RC4","RC5","RC6","RIPEMD","RSAE\
S-OAEP","RSAES-PKCS1","RSASSA-PKCS1","RSASSA-PSS","SEED","SHA-1","SHA-2","SHA-3","SLH-DSA","SM2","SM3","SM4","SM9","SNOW\
3G","SP800-108","SPAKE2","SPAKE2PLUS","SRP","Salsa20","Serpent","SipHash","Skipjack","TUAK","Twofish","UMAC","Whirlpool",
"X3DH","XMSS","Yarrow","ZUC","bcrypt","scrypt","yescrypt"]};var schema104={"type":"string","enum":["anssi/FRP256v1","bls\
/BLS12-377","bls/BLS12-381","bls/BLS12-446","bls/BLS12-455","bls/BLS12-638","bls/BLS24-477","bls/Bandersnatch","bn/bn158",
"bn/bn190","bn/bn222","bn/bn254","bn/bn286","bn/bn318","bn/bn350","bn/bn382","bn/bn414","bn/bn446","bn/bn478","bn/bn510",
"bn/bn542","bn/bn574","bn/bn606","bn/bn638","brainpool/brainpoolP160r1","brainpool/brainpoolP160t1","brainpool/brainpool\
P192r1","brainpool/brainpoolP192t1","brainpool/brainpoolP224r1","brainpool/brainpoolP224t1","brainpool/brainpoolP256r1",
"brainpool/brainpoolP256t1","brainpool/brainpoolP320r1","brainpool/brainpoolP320t1","brainpool/brainpoolP384r1","brainpo\
ol/brainpoolP384t1","brainpool/brainpoolP512r1","brainpool/brainpoolP512t1","gost/gost256","gost/gost512","gost/id-GostR\
3410-2001-CryptoPro-A-ParamSet","gost/id-GostR3410-2001-CryptoPro-B-ParamSet","gost/id-GostR3410-2001-CryptoPro-C-ParamS\
et","gost/id-tc26-gost-3410-12-512-paramSetA","gost/id-tc26-gost-3410-12-512-paramSetB","gost/id-tc26-gost-3410-2012-256\
-paramSetA","gost/id-tc26-gost-3410-2012-512-paramSetC","mnt/mnt1","mnt/mnt2/1","mnt/mnt2/2","mnt/mnt3/1","mnt/mnt3/2","\
mnt/mnt3/3","mnt/mnt4","mnt/mnt5/1","mnt/mnt5/2","mnt/mnt5/3","nist/B-163","nist/B-233","nist/B-283","nist/B-409","nist/\
B-571","nist/K-163","nist/K-233","nist/K-283","nist/K-409","nist/K-571","nist/P-192","nist/P-224","nist/P-256","nist/P-3\
84","nist/P-521","nums/ed-254-mont","nums/ed-255-mers","nums/ed-256-mont","nums/ed-382-mont","nums/ed-383-mers","nums/ed\
-384-mont","nums/ed-510-mont","nums/ed-511-mers","nums/ed-512-mont","nums/numsp256d1","nums/numsp256t1","nums/numsp384d1",
"nums/numsp384t1","nums/numsp512d1","nums/numsp512t1","nums/w-254-mont","nums/w-255-mers","nums/w-256-mont","nums/w-382-\
mont","nums/w-383-mers","nums/w-384-mont","nums/w-510-mont","nums/w-511-mers","nums/w-512-mont","oakley/192-bit Random E\
CP Group","oakley/224-bit Random ECP Group","oakley/256-bit Random ECP Group","oakley/384-bit Random ECP Group","oakley/\
521-bit Random ECP Group","oakley/Oakley Group 3","oakley/Oakley Group 4","oscaa/SM2","other/BADA55-R-256","other/BADA55\
-VPR-224","other/BADA55-VPR2-224","other/BADA55-VR-224","other/BADA55-VR-256","other/BADA55-VR-384","other/Curve1174","o\
ther/Curve22103","other/Curve25519","other/Curve383187","other/Curve41417","other/Curve4417","other/Curve448","other/Cur\
ve67254","other/E-222","other/E-382","other/E-521","other/Ed25519","other/Ed448","other/Ed448-Goldilocks","other/FourQ",
"other/Fp224BN","other/Fp254BNa","other/Fp254BNb","other/Fp254n2BNa","other/Fp256BN","other/Fp384BN","other/Fp512BN","ot\
her/JubJub","other/M-221","other/M-383","other/M-511","other/MDC201601","other/Pallas","other/Tom-256","other/Tom-384","\
other/Tom-521","other/Tweedledee","other/Tweedledum","other/Vesta","other/ssc-160","other/ssc-192","other/ssc-224","othe\
r/ssc-256","other/ssc-288","other/ssc-320","other/ssc-384","other/ssc-512","secg/secp112r1","secg/secp112r2","secg/secp1\
28r1","secg/secp128r2","secg/secp160k1","secg/secp160r1","secg/secp160r2","secg/secp192k1","secg/secp192r1","secg/secp22\
4k1","secg/secp224r1","secg/secp256k1","secg/secp256r1","secg/secp384r1","secg/secp521r1","secg/sect113r1","secg/sect113\
r2","secg/sect131r1","secg/sect131r2","secg/sect163k1","secg/sect163r1","secg/sect163r2","secg/sect193r1","secg/sect193r\
2","secg/sect233k1","secg/sect233r1","secg/sect239k1","secg/sect283k1","secg/sect283r1","secg/sect409k1","secg/sect409r1",
"secg/sect571k1","secg/sect571r1","wtls/wap-wsg-idm-ecid-wtls1","wtls/wap-wsg-idm-ecid-wtls10","wtls/wap-wsg-idm-ecid-wt\
ls11","wtls/wap-wsg-idm-ecid-wtls12","wtls/wap-wsg-idm-ecid-wtls3","wtls/wap-wsg-idm-ecid-wtls4","wtls/wap-wsg-idm-ecid-\
wtls5","wtls/wap-wsg-idm-ecid-wtls6","wtls/wap-wsg-idm-ecid-wtls7","wtls/wap-wsg-idm-ecid-wtls8","wtls/wap-wsg-idm-ecid-\
wtls9","x962/c2onb191v4","x962/c2onb191v5","x962/c2onb239v4","x962/c2onb239v5","x962/c2pnb163v1","x962/c2pnb163v2","x962\
/c2pnb163v3","x962/c2pnb176w1","x962/c2pnb208w1","x962/c2pnb272w1","x962/c2pnb304w1","x962/c2pnb368w1","x962/c2tnb191v1",
"x962/c2tnb191v2","x962/c2tnb191v3","x962/c2tnb239v1","x962/c2tnb239v2","x962/c2tnb239v3","x962/c2tnb359v1","x962/c2tnb4\
31r1","x962/prime192v1","x962/prime192v2","x962/prime192v3","x962/prime239v1","x962/prime239v2","x962/prime239v3","x962/\
prime256v1","x963/ansip160k1","x963/ansip160r1","x963/ansip160r2","x963/ansip192k1","x963/ansip224k1","x963/ansip224r1",
"x963/ansip256k1","x963/ansip384r1","x963/ansip521r1","x963/ansit163k1","x963/ansit163r1","x963/ansit163r2","x963/ansit1\
93r1","x963/ansit193r2","x963/ansit233k1","x963/ansit233r1","x963/ansit239k1","x963/ansit283k1","x963/ansit283r1","x963/\
ansit409k1","x963/ansit409r1","x963/ansit571k1","x963/ansit571r1"]};function validate93(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="type"||key0==="ref")){validate93.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data.type!==void 0){const _errs2=errors;if(typeof data.
type!=="string"){validate93.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.ref!==void 0){let data1=data.ref;const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(typeof data1==="\
string"){if(func5(data1)<1){validate93.errors=[{instancePath:instancePath+"/ref",schemaPath:"#/definitions/refType/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate93.
errors=[{instancePath:instancePath+"/ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{validate93.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate93.errors=vErrors;
return errors===0}function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(Array.isArray(data)){var valid0=true;const len0=data.length;for(let i0=0;i0<len0;i0++){const _errs1=errors;
if(!validate93(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})){vErrors=vErrors===
null?validate93.errors:vErrors.concat(validate93.errors);errors=vErrors.length}var valid0=_errs1===errors;if(!valid0){break}}}else{
validate92.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
validate92.errors=vErrors;return errors===0}function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="mechanism"||key0==="algorithmRef")){validate96.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.mechanism!==void 0){const _errs2=errors;if(typeof data.mechanism!=="string"){validate96.errors=
[{instancePath:instancePath+"/mechanism",schemaPath:"#/properties/mechanism/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.algorithmRef!==
void 0){let data1=data.algorithmRef;const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(typeof data1==="strin\
g"){if(func5(data1)<1){validate96.errors=[{instancePath:instancePath+"/algorithmRef",schemaPath:"#/definitions/refType/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate96.
errors=[{instancePath:instancePath+"/algorithmRef",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{validate96.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate96.
errors=vErrors;return errors===0}function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="name"||key0==="algorithms"||key0==="identifiers"||key0==="tlsGroups"||key0==="tlsSignatureSchemes")){validate100.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;
if(typeof data.name!=="string"){validate100.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.algorithms!==void 0){let data1=data.algorithms;const _errs4=errors;if(errors===_errs4){if(Array.isArray(
data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];const _errs6=errors;const _errs7=errors;
if(errors===_errs7){if(typeof data2==="string"){if(func5(data2)<1){validate100.errors=[{instancePath:instancePath+"/algo\
rithms/"+i0,schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"}];return false}}else{validate100.errors=[{instancePath:instancePath+"/algorithms/"+i0,schemaPath:"\
#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid1=_errs6===
errors;if(!valid1){break}}}else{validate100.errors=[{instancePath:instancePath+"/algorithms",schemaPath:"#/properties/al\
gorithms/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{
var valid0=true}if(valid0){if(data.identifiers!==void 0){let data3=data.identifiers;const _errs9=errors;if(errors===_errs9){
if(Array.isArray(data3)){var valid3=true;const len1=data3.length;for(let i1=0;i1<len1;i1++){const _errs11=errors;if(typeof data3[i1]!==
"string"){validate100.errors=[{instancePath:instancePath+"/identifiers/"+i1,schemaPath:"#/properties/identifiers/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs11===errors;if(!valid3){
break}}}else{validate100.errors=[{instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs9===errors}else{var valid0=true}if(valid0){
if(data.tlsGroups!==void 0){let data5=data.tlsGroups;const _errs13=errors;if(errors===_errs13){if(Array.isArray(data5)){
var valid4=true;const len2=data5.length;for(let i2=0;i2<len2;i2++){const _errs15=errors;if(typeof data5[i2]!=="string"){
validate100.errors=[{instancePath:instancePath+"/tlsGroups/"+i2,schemaPath:"#/properties/tlsGroups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs15===errors;if(!valid4){break}}}else{
validate100.errors=[{instancePath:instancePath+"/tlsGroups",schemaPath:"#/properties/tlsGroups/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.
tlsSignatureSchemes!==void 0){let data7=data.tlsSignatureSchemes;const _errs17=errors;if(errors===_errs17){if(Array.isArray(
data7)){var valid5=true;const len3=data7.length;for(let i3=0;i3<len3;i3++){const _errs19=errors;if(typeof data7[i3]!=="s\
tring"){validate100.errors=[{instancePath:instancePath+"/tlsSignatureSchemes/"+i3,schemaPath:"#/properties/tlsSignatureS\
chemes/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs19===errors;
if(!valid5){break}}}else{validate100.errors=[{instancePath:instancePath+"/tlsSignatureSchemes",schemaPath:"#/properties/\
tlsSignatureSchemes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs17===
errors}else{var valid0=true}}}}}}}else{validate100.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}validate100.errors=vErrors;return errors===0}function validate102(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="name"||key0==="keyLength"||key0===
"algorithm")){validate102.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.
name!==void 0){const _errs2=errors;if(typeof data.name!=="string"){validate102.errors=[{instancePath:instancePath+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.keyLength!==void 0){let data1=data.keyLength;const _errs4=errors;if(!(typeof data1==
"number"&&(!(data1%1)&&!isNaN(data1)))){validate102.errors=[{instancePath:instancePath+"/keyLength",schemaPath:"#/proper\
ties/keyLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}var valid0=_errs4===
errors}else{var valid0=true}if(valid0){if(data.algorithm!==void 0){let data2=data.algorithm;const _errs6=errors;const _errs7=errors;
if(errors===_errs7){if(typeof data2==="string"){if(func5(data2)<1){validate102.errors=[{instancePath:instancePath+"/algo\
rithm",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}];return false}}else{validate102.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"#/definiti\
ons/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs6===errors}else{
var valid0=true}}}}}else{validate102.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate102.errors=vErrors;return errors===0}function validate104(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(Array.isArray(data)){var valid0=true;
const len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];const _errs1=errors;const _errs2=errors;if(errors===
_errs2){if(typeof data0==="string"){if(func5(data0)<1){validate104.errors=[{instancePath:instancePath+"/"+i0,schemaPath:"\
#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];
return false}}else{validate104.errors=[{instancePath:instancePath+"/"+i0,schemaPath:"#/definitions/refType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs1===errors;if(!valid0){break}}}else{
validate104.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
validate104.errors=vErrors;return errors===0}function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="name"||key0==="algorithm")){validate106.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;if(typeof data.name!=="string"){validate106.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.algorithm!==void 0){let data1=data.algorithm;const _errs4=errors;
const _errs5=errors;if(errors===_errs5){if(typeof data1==="string"){if(func5(data1)<1){validate106.errors=[{instancePath:instancePath+
"/algorithm",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"}];return false}}else{validate106.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"#/de\
finitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs4===
errors}else{var valid0=true}}}}else{validate106.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}];return false}}validate106.errors=vErrors;return errors===0}function validate109(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0==="name"||key0==="algorithm")){validate109.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;
if(typeof data.name!=="string"){validate109.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.algorithm!==void 0){let data1=data.algorithm;const _errs4=errors;const _errs5=errors;if(errors===_errs5){
if(typeof data1==="string"){if(func5(data1)<1){validate109.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"#\
/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate109.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{validate109.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate109.errors=vErrors;return errors===0}function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="group"||key0==="algorithm")){validate112.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.group!==void 0){let data0=data.group;const _errs2=errors;if(!(typeof data0=="number"&&(!(data0%
1)&&!isNaN(data0)))){validate112.errors=[{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.algorithm!==void 0){let data1=data.algorithm;const _errs4=errors;const _errs5=errors;if(errors===_errs5){if(typeof data1===
"string"){if(func5(data1)<1){validate112.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"#/definitions/refTy\
pe/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate112.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{validate112.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate112.errors=vErrors;return errors===0}function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="name"||key0==="algorithm")){validate115.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;if(typeof data.name!=="string"){validate115.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.algorithm!==void 0){let data1=data.algorithm;const _errs4=errors;
const _errs5=errors;if(errors===_errs5){if(typeof data1==="string"){if(func5(data1)<1){validate115.errors=[{instancePath:instancePath+
"/algorithm",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"}];return false}}else{validate115.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"#/de\
finitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs4===
errors}else{var valid0=true}}}}else{validate115.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}];return false}}validate115.errors=vErrors;return errors===0}function validate89(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.assetType===void 0&&(missing0="assetType")){validate89.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="assetType"||key0==="algorithmProperties"||
key0==="certificateProperties"||key0==="relatedCryptoMaterialProperties"||key0==="protocolProperties"||key0==="oid")){validate89.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.assetType!==void 0){let data0=data.
assetType;const _errs2=errors;if(typeof data0!=="string"){validate89.errors=[{instancePath:instancePath+"/assetType",schemaPath:"\
#/properties/assetType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data0===
"algorithm"||data0==="certificate"||data0==="protocol"||data0==="related-crypto-material")){validate89.errors=[{instancePath:instancePath+
"/assetType",schemaPath:"#/properties/assetType/enum",keyword:"enum",params:{allowedValues:schema101.properties.assetType.
enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.algorithmProperties!==void 0){let data1=data.algorithmProperties;const _errs4=errors;if(errors===_errs4){
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){const _errs6=errors;for(const key1 in data1){if(!func2.call(schema101.
properties.algorithmProperties.properties,key1)){validate89.errors=[{instancePath:instancePath+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties"}];return false;break}}if(_errs6===errors){if(data1.primitive!==void 0){let data2=data1.
primitive;const _errs7=errors;if(typeof data2!=="string"){validate89.errors=[{instancePath:instancePath+"/algorithmPrope\
rties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}];return false}if(!(data2==="drbg"||data2==="mac"||data2==="block-cipher"||data2==="stre\
am-cipher"||data2==="signature"||data2==="hash"||data2==="pke"||data2==="xof"||data2==="kdf"||data2==="key-agree"||data2===
"kem"||data2==="ae"||data2==="combiner"||data2==="key-wrap"||data2==="other"||data2==="unknown")){validate89.errors=[{instancePath:instancePath+
"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/enum",keyword:"enum",
params:{allowedValues:schema101.properties.algorithmProperties.properties.primitive.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid1=_errs7===errors}else{var valid1=true}if(valid1){if(data1.algorithmFamily!==
void 0){let data3=data1.algorithmFamily;const _errs9=errors;if(typeof data3!=="string"){validate89.errors=[{instancePath:instancePath+
"/algorithmProperties/algorithmFamily",schemaPath:"cryptography-defs.SNAPSHOT.schema.json#/definitions/algorithmFamilies\
Enum/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3==="3DES"||data3==="3\
GPP-XOR"||data3==="A5/1"||data3==="A5/2"||data3==="AES"||data3==="ARIA"||data3==="Argon2"||data3==="Ascon"||data3==="BLA\
KE2"||data3==="BLAKE3"||data3==="BLS"||data3==="Blowfish"||data3==="CAMELLIA"||data3==="CAST5"||data3==="CAST6"||data3===
"CMAC"||data3==="CMEA"||data3==="CTR_DRBG"||data3==="ChaCha"||data3==="ChaCha20"||data3==="DES"||data3==="DSA"||data3===
"ECDH"||data3==="ECDSA"||data3==="ECIES"||data3==="EdDSA"||data3==="ElGamal"||data3==="FFDH"||data3==="Fortuna"||data3===
"GOST"||data3==="HC"||data3==="HKDF"||data3==="HMAC"||data3==="HMAC_DRBG"||data3==="HPKE"||data3==="Hash_DRBG"||data3===
"IDEA"||data3==="IKE-PRF"||data3==="J-PAKE"||data3==="LMS"||data3==="MD2"||data3==="MD4"||data3==="MD5"||data3==="MILENA\
GE"||data3==="ML-DSA"||data3==="ML-KEM"||data3==="MQV"||data3==="OPAQUE"||data3==="PBES1"||data3==="PBES2"||data3==="PBK\
DF1"||data3==="PBKDF2"||data3==="PBMAC1"||data3==="Poly1305"||data3==="RABBIT"||data3==="RC2"||data3==="RC4"||data3==="R\
C5"||data3==="RC6"||data3==="RIPEMD"||data3==="RSAES-OAEP"||data3==="RSAES-PKCS1"||data3==="RSASSA-PKCS1"||data3==="RSAS\
SA-PSS"||data3==="SEED"||data3==="SHA-1"||data3==="SHA-2"||data3==="SHA-3"||data3==="SLH-DSA"||data3==="SM2"||data3==="S\
M3"||data3==="SM4"||data3==="SM9"||data3==="SNOW3G"||data3==="SP800-108"||data3==="SPAKE2"||data3==="SPAKE2PLUS"||data3===
"SRP"||data3==="Salsa20"||data3==="Serpent"||data3==="SipHash"||data3==="Skipjack"||data3==="TUAK"||data3==="Twofish"||data3===
"UMAC"||data3==="Whirlpool"||data3==="X3DH"||data3==="XMSS"||data3==="Yarrow"||data3==="ZUC"||data3==="bcrypt"||data3===
"scrypt"||data3==="yescrypt")){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/algorithmFamily",schemaPath:"\
cryptography-defs.SNAPSHOT.schema.json#/definitions/algorithmFamiliesEnum/enum",keyword:"enum",params:{allowedValues:schema103.
enum},message:"must be equal to one of the allowed values"}];return false}var valid1=_errs9===errors}else{var valid1=true}
if(valid1){if(data1.parameterSetIdentifier!==void 0){const _errs12=errors;if(typeof data1.parameterSetIdentifier!=="stri\
ng"){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/parameterSetIdentifier",schemaPath:"#/propertie\
s/algorithmProperties/properties/parameterSetIdentifier/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid1=_errs12===errors}else{var valid1=true}if(valid1){if(data1.curve!==void 0){const _errs14=errors;
if(typeof data1.curve!=="string"){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/curve",schemaPath:"\
#/properties/algorithmProperties/properties/curve/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid1=_errs14===errors}else{var valid1=true}if(valid1){if(data1.ellipticCurve!==void 0){let data6=data1.
ellipticCurve;const _errs16=errors;if(typeof data6!=="string"){validate89.errors=[{instancePath:instancePath+"/algorithm\
Properties/ellipticCurve",schemaPath:"cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}let valid4;valid4=false;for(const v0 of schema104.enum){
if(func0(data6,v0)){valid4=true;break}}if(!valid4){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/e\
llipticCurve",schemaPath:"cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum/enum",keyword:"enum",params:{
allowedValues:schema104.enum},message:"must be equal to one of the allowed values"}];return false}var valid1=_errs16===errors}else{
var valid1=true}if(valid1){if(data1.executionEnvironment!==void 0){let data7=data1.executionEnvironment;const _errs19=errors;
if(typeof data7!=="string"){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/executionEnvironment",schemaPath:"\
#/properties/algorithmProperties/properties/executionEnvironment/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}];return false}if(!(data7==="software-plain-ram"||data7==="software-encrypted-ram"||data7==="software-tee"||
data7==="hardware"||data7==="other"||data7==="unknown")){validate89.errors=[{instancePath:instancePath+"/algorithmProper\
ties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/enum",keyword:"e\
num",params:{allowedValues:schema101.properties.algorithmProperties.properties.executionEnvironment.enum},message:"must \
be equal to one of the allowed values"}];return false}var valid1=_errs19===errors}else{var valid1=true}if(valid1){if(data1.
implementationPlatform!==void 0){let data8=data1.implementationPlatform;const _errs21=errors;if(typeof data8!=="string"){
validate89.errors=[{instancePath:instancePath+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/alg\
orithmProperties/properties/implementationPlatform/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data8==="generic"||data8==="x86_32"||data8==="x86_64"||data8==="armv7-a"||data8==="armv7-m"||data8==="\
armv8-a"||data8==="armv8-m"||data8==="armv9-a"||data8==="armv9-m"||data8==="s390x"||data8==="ppc64"||data8==="ppc64le"||
data8==="other"||data8==="unknown")){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/implementationP\
latform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/enum",keyword:"enum",params:{allowedValues:schema101.
properties.algorithmProperties.properties.implementationPlatform.enum},message:"must be equal to one of the allowed valu\
es"}];return false}var valid1=_errs21===errors}else{var valid1=true}if(valid1){if(data1.certificationLevel!==void 0){let data9=data1.
certificationLevel;const _errs23=errors;if(errors===_errs23){if(Array.isArray(data9)){var valid5=true;const len0=data9.length;
for(let i0=0;i0<len0;i0++){let data10=data9[i0];const _errs25=errors;if(typeof data10!=="string"){validate89.errors=[{instancePath:instancePath+
"/algorithmProperties/certificationLevel/"+i0,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data10==="none"||data10===
"fips140-1-l1"||data10==="fips140-1-l2"||data10==="fips140-1-l3"||data10==="fips140-1-l4"||data10==="fips140-2-l1"||data10===
"fips140-2-l2"||data10==="fips140-2-l3"||data10==="fips140-2-l4"||data10==="fips140-3-l1"||data10==="fips140-3-l2"||data10===
"fips140-3-l3"||data10==="fips140-3-l4"||data10==="cc-eal1"||data10==="cc-eal1+"||data10==="cc-eal2"||data10==="cc-eal2+"||
data10==="cc-eal3"||data10==="cc-eal3+"||data10==="cc-eal4"||data10==="cc-eal4+"||data10==="cc-eal5"||data10==="cc-eal5+"||
data10==="cc-eal6"||data10==="cc-eal6+"||data10==="cc-eal7"||data10==="cc-eal7+"||data10==="other"||data10==="unknown")){
validate89.errors=[{instancePath:instancePath+"/algorithmProperties/certificationLevel/"+i0,schemaPath:"#/properties/alg\
orithmProperties/properties/certificationLevel/items/enum",keyword:"enum",params:{allowedValues:schema101.properties.algorithmProperties.
properties.certificationLevel.items.enum},message:"must be equal to one of the allowed values"}];return false}var valid5=_errs25===
errors;if(!valid5){break}}}else{validate89.errors=[{instancePath:instancePath+"/algorithmProperties/certificationLevel",
schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid1=_errs23===errors}else{var valid1=true}if(valid1){if(data1.mode!==void 0){let data11=data1.
mode;const _errs27=errors;if(typeof data11!=="string"){validate89.errors=[{instancePath:instancePath+"/algorithmProperti\
es/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data11==="cbc"||data11==="ecb"||data11==="ccm"||data11==="gcm"||data11==="cfb"||data11===
"ofb"||data11==="ctr"||data11==="other"||data11==="unknown")){validate89.errors=[{instancePath:instancePath+"/algorithmP\
roperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/enum",keyword:"enum",params:{allowedValues:schema101.
properties.algorithmProperties.properties.mode.enum},message:"must be equal to one of the allowed values"}];return false}
var valid1=_errs27===errors}else{var valid1=true}if(valid1){if(data1.padding!==void 0){let data12=data1.padding;const _errs29=errors;
if(typeof data12!=="string"){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/padding",schemaPath:"#/\
properties/algorithmProperties/properties/padding/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data12==="pkcs5"||data12==="pkcs7"||data12==="pkcs1v15"||data12==="oaep"||data12==="raw"||data12==="ot\
her"||data12==="unknown")){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/padding",schemaPath:"#/pr\
operties/algorithmProperties/properties/padding/enum",keyword:"enum",params:{allowedValues:schema101.properties.algorithmProperties.
properties.padding.enum},message:"must be equal to one of the allowed values"}];return false}var valid1=_errs29===errors}else{
var valid1=true}if(valid1){if(data1.cryptoFunctions!==void 0){let data13=data1.cryptoFunctions;const _errs31=errors;if(errors===
_errs31){if(Array.isArray(data13)){var valid6=true;const len1=data13.length;for(let i1=0;i1<len1;i1++){let data14=data13[i1];
const _errs33=errors;if(typeof data14!=="string"){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/cr\
yptoFunctions/"+i1,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}if(!(data14==="generate"||data14==="keygen"||data14==="encrypt"||
data14==="decrypt"||data14==="digest"||data14==="tag"||data14==="keyderive"||data14==="sign"||data14==="verify"||data14===
"encapsulate"||data14==="decapsulate"||data14==="other"||data14==="unknown")){validate89.errors=[{instancePath:instancePath+
"/algorithmProperties/cryptoFunctions/"+i1,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items\
/enum",keyword:"enum",params:{allowedValues:schema101.properties.algorithmProperties.properties.cryptoFunctions.items.enum},
message:"must be equal to one of the allowed values"}];return false}var valid6=_errs33===errors;if(!valid6){break}}}else{
validate89.errors=[{instancePath:instancePath+"/algorithmProperties/cryptoFunctions",schemaPath:"#/properties/algorithmP\
roperties/properties/cryptoFunctions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid1=_errs31===errors}else{var valid1=true}if(valid1){if(data1.classicalSecurityLevel!==void 0){let data15=data1.classicalSecurityLevel;
const _errs35=errors;if(!(typeof data15=="number"&&(!(data15%1)&&!isNaN(data15)))){validate89.errors=[{instancePath:instancePath+
"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityL\
evel/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}if(errors===_errs35){if(typeof data15==
"number"){if(data15<0||isNaN(data15)){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/classicalSecur\
ityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}];return false}}}var valid1=_errs35===errors}else{var valid1=true}if(valid1){
if(data1.nistQuantumSecurityLevel!==void 0){let data16=data1.nistQuantumSecurityLevel;const _errs37=errors;if(!(typeof data16==
"number"&&(!(data16%1)&&!isNaN(data16)))){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/nistQuantu\
mSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}];return false}if(errors===_errs37){if(typeof data16=="number"){if(data16>6||isNaN(
data16)){validate89.errors=[{instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/pro\
perties/algorithmProperties/properties/nistQuantumSecurityLevel/maximum",keyword:"maximum",params:{comparison:"<=",limit:6},
message:"must be <= 6"}];return false}else{if(data16<0||isNaN(data16)){validate89.errors=[{instancePath:instancePath+"/a\
lgorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurity\
Level/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}];return false}}}}var valid1=_errs37===
errors}else{var valid1=true}}}}}}}}}}}}}}}else{validate89.errors=[{instancePath:instancePath+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs4===
errors}else{var valid0=true}if(valid0){if(data.certificateProperties!==void 0){let data17=data.certificateProperties;const _errs39=errors;
if(errors===_errs39){if(data17&&typeof data17=="object"&&!Array.isArray(data17)){const _errs41=errors;for(const key2 in data17){
if(!func2.call(schema101.properties.certificateProperties.properties,key2)){validate89.errors=[{instancePath:instancePath+
"/certificateProperties",schemaPath:"#/properties/certificateProperties/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs41===errors){
if(data17.serialNumber!==void 0){const _errs42=errors;if(typeof data17.serialNumber!=="string"){validate89.errors=[{instancePath:instancePath+
"/certificateProperties/serialNumber",schemaPath:"#/properties/certificateProperties/properties/serialNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs42===errors}else{var valid7=true}if(valid7){
if(data17.subjectName!==void 0){const _errs44=errors;if(typeof data17.subjectName!=="string"){validate89.errors=[{instancePath:instancePath+
"/certificateProperties/subjectName",schemaPath:"#/properties/certificateProperties/properties/subjectName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs44===errors}else{var valid7=true}if(valid7){
if(data17.issuerName!==void 0){const _errs46=errors;if(typeof data17.issuerName!=="string"){validate89.errors=[{instancePath:instancePath+
"/certificateProperties/issuerName",schemaPath:"#/properties/certificateProperties/properties/issuerName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs46===errors}else{var valid7=true}if(valid7){
if(data17.notValidBefore!==void 0){let data21=data17.notValidBefore;const _errs48=errors;if(errors===_errs48){if(errors===
_errs48){if(typeof data21==="string"){if(!formats0.validate(data21)){validate89.errors=[{instancePath:instancePath+"/cer\
tificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{validate89.errors=[{instancePath:instancePath+
"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}var valid7=_errs48===errors}else{var valid7=true}
if(valid7){if(data17.notValidAfter!==void 0){let data22=data17.notValidAfter;const _errs50=errors;if(errors===_errs50){if(errors===
_errs50){if(typeof data22==="string"){if(!formats0.validate(data22)){validate89.errors=[{instancePath:instancePath+"/cer\
tificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{validate89.errors=[{instancePath:instancePath+
"/certificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}var valid7=_errs50===errors}else{var valid7=true}
if(valid7){if(data17.signatureAlgorithmRef!==void 0){let data23=data17.signatureAlgorithmRef;const _errs52=errors;const _errs53=errors;
if(errors===_errs53){if(typeof data23==="string"){if(func5(data23)<1){validate89.errors=[{instancePath:instancePath+"/ce\
rtificateProperties/signatureAlgorithmRef",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate89.errors=[{instancePath:instancePath+"/cer\
tificateProperties/signatureAlgorithmRef",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}}var valid7=_errs52===errors}else{var valid7=true}if(valid7){if(data17.subjectPublicKeyRef!==
void 0){let data24=data17.subjectPublicKeyRef;const _errs55=errors;const _errs56=errors;if(errors===_errs56){if(typeof data24===
"string"){if(func5(data24)<1){validate89.errors=[{instancePath:instancePath+"/certificateProperties/subjectPublicKeyRef",
schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"}];return false}}else{validate89.errors=[{instancePath:instancePath+"/certificateProperties/subjectPublicKeyRef",
schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid7=_errs55===
errors}else{var valid7=true}if(valid7){if(data17.certificateFormat!==void 0){const _errs58=errors;if(typeof data17.certificateFormat!==
"string"){validate89.errors=[{instancePath:instancePath+"/certificateProperties/certificateFormat",schemaPath:"#/propert\
ies/certificateProperties/properties/certificateFormat/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}];return false}var valid7=_errs58===errors}else{var valid7=true}if(valid7){if(data17.certificateExtension!==void 0){
const _errs60=errors;if(typeof data17.certificateExtension!=="string"){validate89.errors=[{instancePath:instancePath+"/c\
ertificateProperties/certificateExtension",schemaPath:"#/properties/certificateProperties/properties/certificateExtensio\
n/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs60===errors}else{var valid7=true}
if(valid7){if(data17.certificateFileExtension!==void 0){const _errs62=errors;if(typeof data17.certificateFileExtension!==
"string"){validate89.errors=[{instancePath:instancePath+"/certificateProperties/certificateFileExtension",schemaPath:"#/\
properties/certificateProperties/properties/certificateFileExtension/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid7=_errs62===errors}else{var valid7=true}if(valid7){if(data17.fingerprint!==void 0){
let data28=data17.fingerprint;const _errs64=errors;if(!(data28&&typeof data28=="object"&&!Array.isArray(data28))){validate89.
errors=[{instancePath:instancePath+"/certificateProperties/fingerprint",schemaPath:"#/properties/certificateProperties/p\
roperties/fingerprint/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}if(!validate21(
data28,{instancePath:instancePath+"/certificateProperties/fingerprint",parentData:data17,parentDataProperty:"fingerprint",
rootData})){vErrors=vErrors===null?validate21.errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid7=_errs64===
errors}else{var valid7=true}if(valid7){if(data17.certificateState!==void 0){let data29=data17.certificateState;const _errs66=errors;
if(errors===_errs66){if(Array.isArray(data29)){var valid10=true;const len2=data29.length;for(let i2=0;i2<len2;i2++){let data30=data29[i2];
const _errs68=errors;if(!(data30&&typeof data30=="object"&&!Array.isArray(data30))){validate89.errors=[{instancePath:instancePath+
"/certificateProperties/certificateState/"+i2,schemaPath:"#/properties/certificateProperties/properties/certificateState\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}const _errs70=errors;let valid11=false;
let passing0=null;const _errs71=errors;if(data30&&typeof data30=="object"&&!Array.isArray(data30)){let missing1;if(data30.
state===void 0&&(missing1="state")){const err0={instancePath:instancePath+"/certificateProperties/certificateState/"+i2,
schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/0/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}else{const _errs72=errors;for(const key3 in data30){if(!(key3==="state"||key3==="reason")){const err1={
instancePath:instancePath+"/certificateProperties/certificateState/"+i2,schemaPath:"#/properties/certificateProperties/p\
roperties/certificateState/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++;break}}
if(_errs72===errors){if(data30.state!==void 0){let data31=data30.state;const _errs73=errors;if(typeof data31!=="string"){
const err2={instancePath:instancePath+"/certificateProperties/certificateState/"+i2+"/state",schemaPath:"#/properties/ce\
rtificateProperties/properties/certificateState/items/oneOf/0/properties/state/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!(data31==="pre-activati\
on"||data31==="active"||data31==="suspended"||data31==="deactivated"||data31==="revoked"||data31==="destroyed")){const err3={
instancePath:instancePath+"/certificateProperties/certificateState/"+i2+"/state",schemaPath:"#/properties/certificatePro\
perties/properties/certificateState/items/oneOf/0/properties/state/enum",keyword:"enum",params:{allowedValues:schema101.
properties.certificateProperties.properties.certificateState.items.oneOf[0].properties.state.enum},message:"must be equa\
l to one of the allowed values"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}var valid12=_errs73===
errors}else{var valid12=true}if(valid12){if(data30.reason!==void 0){const _errs75=errors;if(typeof data30.reason!=="stri\
ng"){const err4={instancePath:instancePath+"/certificateProperties/certificateState/"+i2+"/reason",schemaPath:"#/propert\
ies/certificateProperties/properties/certificateState/items/oneOf/0/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}var valid12=_errs75===
errors}else{var valid12=true}}}}}var _valid0=_errs71===errors;if(_valid0){valid11=true;passing0=0}const _errs77=errors;if(data30&&
typeof data30=="object"&&!Array.isArray(data30)){let missing2;if(data30.name===void 0&&(missing2="name")){const err5={instancePath:instancePath+
"/certificateProperties/certificateState/"+i2,schemaPath:"#/properties/certificateProperties/properties/certificateState\
/items/oneOf/1/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+
"'"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}else{const _errs78=errors;for(const key4 in data30){
if(!(key4==="name"||key4==="description"||key4==="reason")){const err6={instancePath:instancePath+"/certificatePropertie\
s/certificateState/"+i2,schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/1/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional propert\
ies"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++;break}}if(_errs78===errors){if(data30.name!==void 0){
const _errs79=errors;if(typeof data30.name!=="string"){const err7={instancePath:instancePath+"/certificateProperties/cer\
tificateState/"+i2+"/name",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/1/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}var valid13=_errs79===errors}else{var valid13=true}if(valid13){if(data30.description!==void 0){
const _errs81=errors;if(typeof data30.description!=="string"){const err8={instancePath:instancePath+"/certificatePropert\
ies/certificateState/"+i2+"/description",schemaPath:"#/properties/certificateProperties/properties/certificateState/item\
s/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err8]}else{vErrors.push(err8)}errors++}var valid13=_errs81===errors}else{var valid13=true}if(valid13){if(data30.
reason!==void 0){const _errs83=errors;if(typeof data30.reason!=="string"){const err9={instancePath:instancePath+"/certif\
icateProperties/certificateState/"+i2+"/reason",schemaPath:"#/properties/certificateProperties/properties/certificateSta\
te/items/oneOf/1/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err9]}else{vErrors.push(err9)}errors++}var valid13=_errs83===errors}else{var valid13=true}}}}}}var _valid0=_errs77===
errors;if(_valid0&&valid11){valid11=false;passing0=[passing0,1]}else{if(_valid0){valid11=true;passing0=1}}if(!valid11){const err10={
instancePath:instancePath+"/certificateProperties/certificateState/"+i2,schemaPath:"#/properties/certificateProperties/p\
roperties/certificateState/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one\
 schema in oneOf"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++;validate89.errors=vErrors;return false}else{
errors=_errs70;if(vErrors!==null){if(_errs70){vErrors.length=_errs70}else{vErrors=null}}}var valid10=_errs68===errors;if(!valid10){
break}}}else{validate89.errors=[{instancePath:instancePath+"/certificateProperties/certificateState",schemaPath:"#/prope\
rties/certificateProperties/properties/certificateState/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}];return false}}var valid7=_errs66===errors}else{var valid7=true}if(valid7){if(data17.creationDate!==void 0){let data36=data17.
creationDate;const _errs85=errors;if(errors===_errs85){if(errors===_errs85){if(typeof data36==="string"){if(!formats0.validate(
data36)){validate89.errors=[{instancePath:instancePath+"/certificateProperties/creationDate",schemaPath:"#/properties/ce\
rtificateProperties/properties/creationDate/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'}];return false}}else{validate89.errors=[{instancePath:instancePath+"/certificateProperties/creationDate",
schemaPath:"#/properties/certificateProperties/properties/creationDate/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid7=_errs85===errors}else{var valid7=true}if(valid7){if(data17.activationDate!==
void 0){let data37=data17.activationDate;const _errs87=errors;if(errors===_errs87){if(errors===_errs87){if(typeof data37===
"string"){if(!formats0.validate(data37)){validate89.errors=[{instancePath:instancePath+"/certificateProperties/activatio\
nDate",schemaPath:"#/properties/certificateProperties/properties/activationDate/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}];return false}}else{validate89.errors=[{instancePath:instancePath+"\
/certificateProperties/activationDate",schemaPath:"#/properties/certificateProperties/properties/activationDate/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}}var valid7=_errs87===errors}else{var valid7=true}
if(valid7){if(data17.deactivationDate!==void 0){let data38=data17.deactivationDate;const _errs89=errors;if(errors===_errs89){
if(errors===_errs89){if(typeof data38==="string"){if(!formats0.validate(data38)){validate89.errors=[{instancePath:instancePath+
"/certificateProperties/deactivationDate",schemaPath:"#/properties/certificateProperties/properties/deactivationDate/for\
mat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{validate89.
errors=[{instancePath:instancePath+"/certificateProperties/deactivationDate",schemaPath:"#/properties/certificatePropert\
ies/properties/deactivationDate/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid7=_errs89===
errors}else{var valid7=true}if(valid7){if(data17.revocationDate!==void 0){let data39=data17.revocationDate;const _errs91=errors;
if(errors===_errs91){if(errors===_errs91){if(typeof data39==="string"){if(!formats0.validate(data39)){validate89.errors=
[{instancePath:instancePath+"/certificateProperties/revocationDate",schemaPath:"#/properties/certificateProperties/prope\
rties/revocationDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{
validate89.errors=[{instancePath:instancePath+"/certificateProperties/revocationDate",schemaPath:"#/properties/certifica\
teProperties/properties/revocationDate/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid7=_errs91===errors}else{var valid7=true}if(valid7){if(data17.destructionDate!==void 0){let data40=data17.destructionDate;
const _errs93=errors;if(errors===_errs93){if(errors===_errs93){if(typeof data40==="string"){if(!formats0.validate(data40)){
validate89.errors=[{instancePath:instancePath+"/certificateProperties/destructionDate",schemaPath:"#/properties/certific\
ateProperties/properties/destructionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format\
 "date-time"'}];return false}}else{validate89.errors=[{instancePath:instancePath+"/certificateProperties/destructionDate",
schemaPath:"#/properties/certificateProperties/properties/destructionDate/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid7=_errs93===errors}else{var valid7=true}if(valid7){if(data17.certificateExtensions!==
void 0){let data41=data17.certificateExtensions;const _errs95=errors;if(errors===_errs95){if(Array.isArray(data41)){var valid14=true;
const len3=data41.length;for(let i3=0;i3<len3;i3++){let data42=data41[i3];const _errs97=errors;if(!(data42&&typeof data42==
"object"&&!Array.isArray(data42))){validate89.errors=[{instancePath:instancePath+"/certificateProperties/certificateExte\
nsions/"+i3,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}const _errs99=errors;let valid15=false;let passing1=null;const _errs100=errors;
if(data42&&typeof data42=="object"&&!Array.isArray(data42)){let missing3;if(data42.commonExtensionName===void 0&&(missing3=
"commonExtensionName")||data42.commonExtensionValue===void 0&&(missing3="commonExtensionValue")){const err11={instancePath:instancePath+
"/certificateProperties/certificateExtensions/"+i3,schemaPath:"#/properties/certificateProperties/properties/certificate\
Extensions/items/oneOf/0/required",keyword:"required",params:{missingProperty:missing3},message:"must have required prop\
erty '"+missing3+"'"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}else{const _errs101=errors;for(const key5 in data42){
if(!(key5==="commonExtensionName"||key5==="commonExtensionValue")){const err12={instancePath:instancePath+"/certificateP\
roperties/certificateExtensions/"+i3,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/ite\
ms/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have \
additional properties"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++;break}}if(_errs101===errors){
if(data42.commonExtensionName!==void 0){let data43=data42.commonExtensionName;const _errs102=errors;if(typeof data43!=="\
string"){const err13={instancePath:instancePath+"/certificateProperties/certificateExtensions/"+i3+"/commonExtensionName",
schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtension\
Name/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err13]}else{vErrors.
push(err13)}errors++}if(!(data43==="basicConstraints"||data43==="keyUsage"||data43==="extendedKeyUsage"||data43==="subje\
ctAlternativeName"||data43==="authorityKeyIdentifier"||data43==="subjectKeyIdentifier"||data43==="authorityInformationAc\
cess"||data43==="certificatePolicies"||data43==="crlDistributionPoints"||data43==="signedCertificateTimestamp")){const err14={
instancePath:instancePath+"/certificateProperties/certificateExtensions/"+i3+"/commonExtensionName",schemaPath:"#/proper\
ties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionName/enum",keyword:"\
enum",params:{allowedValues:schema101.properties.certificateProperties.properties.certificateExtensions.items.oneOf[0].properties.
commonExtensionName.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err14]}else{
vErrors.push(err14)}errors++}var valid16=_errs102===errors}else{var valid16=true}if(valid16){if(data42.commonExtensionValue!==
void 0){const _errs104=errors;if(typeof data42.commonExtensionValue!=="string"){const err15={instancePath:instancePath+"\
/certificateProperties/certificateExtensions/"+i3+"/commonExtensionValue",schemaPath:"#/properties/certificateProperties\
/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionValue/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}var valid16=_errs104===
errors}else{var valid16=true}}}}}var _valid1=_errs100===errors;if(_valid1){valid15=true;passing1=0}const _errs106=errors;
if(data42&&typeof data42=="object"&&!Array.isArray(data42)){let missing4;if(data42.customExtensionName===void 0&&(missing4=
"customExtensionName")){const err16={instancePath:instancePath+"/certificateProperties/certificateExtensions/"+i3,schemaPath:"\
#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}else{
const _errs107=errors;for(const key6 in data42){if(!(key6==="customExtensionName"||key6==="customExtensionValue")){const err17={
instancePath:instancePath+"/certificateProperties/certificateExtensions/"+i3,schemaPath:"#/properties/certificatePropert\
ies/properties/certificateExtensions/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++;break}}
if(_errs107===errors){if(data42.customExtensionName!==void 0){const _errs108=errors;if(typeof data42.customExtensionName!==
"string"){const err18={instancePath:instancePath+"/certificateProperties/certificateExtensions/"+i3+"/customExtensionNam\
e",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/properties/customExtens\
ionName/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{vErrors.
push(err18)}errors++}var valid17=_errs108===errors}else{var valid17=true}if(valid17){if(data42.customExtensionValue!==void 0){
const _errs110=errors;if(typeof data42.customExtensionValue!=="string"){const err19={instancePath:instancePath+"/certifi\
cateProperties/certificateExtensions/"+i3+"/customExtensionValue",schemaPath:"#/properties/certificateProperties/propert\
ies/certificateExtensions/items/oneOf/1/properties/customExtensionValue/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}var valid17=_errs110===errors}else{
var valid17=true}}}}}var _valid1=_errs106===errors;if(_valid1&&valid15){valid15=false;passing1=[passing1,1]}else{if(_valid1){
valid15=true;passing1=1}}if(!valid15){const err20={instancePath:instancePath+"/certificateProperties/certificateExtensio\
ns/"+i3,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf",keyword:"oneOf",params:{
passingSchemas:passing1},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err20]}else{vErrors.
push(err20)}errors++;validate89.errors=vErrors;return false}else{errors=_errs99;if(vErrors!==null){if(_errs99){vErrors.length=
_errs99}else{vErrors=null}}}var valid14=_errs97===errors;if(!valid14){break}}}else{validate89.errors=[{instancePath:instancePath+
"/certificateProperties/certificateExtensions",schemaPath:"#/properties/certificateProperties/properties/certificateExte\
nsions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid7=_errs95===errors}else{
var valid7=true}if(valid7){if(data17.relatedCryptographicAssets!==void 0){const _errs112=errors;if(!validate92(data17.relatedCryptographicAssets,
{instancePath:instancePath+"/certificateProperties/relatedCryptographicAssets",parentData:data17,parentDataProperty:"rel\
atedCryptographicAssets",rootData})){vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors);errors=vErrors.
length}var valid7=_errs112===errors}else{var valid7=true}}}}}}}}}}}}}}}}}}}}}else{validate89.errors=[{instancePath:instancePath+
"/certificateProperties",schemaPath:"#/properties/certificateProperties/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}var valid0=_errs39===errors}else{var valid0=true}if(valid0){if(data.relatedCryptoMaterialProperties!==
void 0){let data48=data.relatedCryptoMaterialProperties;const _errs113=errors;if(errors===_errs113){if(data48&&typeof data48==
"object"&&!Array.isArray(data48)){const _errs115=errors;for(const key7 in data48){if(!func2.call(schema101.properties.relatedCryptoMaterialProperties.
properties,key7)){validate89.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties",schemaPath:"#/propert\
ies/relatedCryptoMaterialProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},
message:"must NOT have additional properties"}];return false;break}}if(_errs115===errors){if(data48.type!==void 0){let data49=data48.
type;const _errs116=errors;if(typeof data49!=="string"){validate89.errors=[{instancePath:instancePath+"/relatedCryptoMat\
erialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}if(!(data49==="private-key"||data49==="public-key"||data49==="sec\
ret-key"||data49==="key"||data49==="ciphertext"||data49==="signature"||data49==="digest"||data49==="initialization-vecto\
r"||data49==="nonce"||data49==="seed"||data49==="salt"||data49==="shared-secret"||data49==="tag"||data49==="additional-d\
ata"||data49==="password"||data49==="credential"||data49==="token"||data49==="other"||data49==="unknown")){validate89.errors=
[{instancePath:instancePath+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProper\
ties/properties/type/enum",keyword:"enum",params:{allowedValues:schema101.properties.relatedCryptoMaterialProperties.properties.
type.enum},message:"must be equal to one of the allowed values"}];return false}var valid18=_errs116===errors}else{var valid18=true}
if(valid18){if(data48.id!==void 0){const _errs118=errors;if(typeof data48.id!=="string"){validate89.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties/id",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid18=_errs118===errors}else{var valid18=true}
if(valid18){if(data48.state!==void 0){let data51=data48.state;const _errs120=errors;if(typeof data51!=="string"){validate89.
errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMateri\
alProperties/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data51===
"pre-activation"||data51==="active"||data51==="suspended"||data51==="deactivated"||data51==="compromised"||data51==="des\
troyed")){validate89.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/state",schemaPath:"#/propertie\
s/relatedCryptoMaterialProperties/properties/state/enum",keyword:"enum",params:{allowedValues:schema101.properties.relatedCryptoMaterialProperties.
properties.state.enum},message:"must be equal to one of the allowed values"}];return false}var valid18=_errs120===errors}else{
var valid18=true}if(valid18){if(data48.algorithmRef!==void 0){let data52=data48.algorithmRef;const _errs122=errors;const _errs123=errors;
if(errors===_errs123){if(typeof data52==="string"){if(func5(data52)<1){validate89.errors=[{instancePath:instancePath+"/r\
elatedCryptoMaterialProperties/algorithmRef",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate89.errors=[{instancePath:instancePath+"/rel\
atedCryptoMaterialProperties/algorithmRef",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}}var valid18=_errs122===errors}else{var valid18=true}if(valid18){if(data48.creationDate!==
void 0){let data53=data48.creationDate;const _errs125=errors;if(errors===_errs125){if(errors===_errs125){if(typeof data53===
"string"){if(!formats0.validate(data53)){validate89.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties\
/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{validate89.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/crea\
tionDate/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid18=_errs125===errors}else{
var valid18=true}if(valid18){if(data48.activationDate!==void 0){let data54=data48.activationDate;const _errs127=errors;if(errors===
_errs127){if(errors===_errs127){if(typeof data54==="string"){if(!formats0.validate(data54)){validate89.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/ac\
tivationDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{
validate89.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties\
/relatedCryptoMaterialProperties/properties/activationDate/type",keyword:"type",params:{type:"string"},message:"must be \
string"}];return false}}}var valid18=_errs127===errors}else{var valid18=true}if(valid18){if(data48.updateDate!==void 0){
let data55=data48.updateDate;const _errs129=errors;if(errors===_errs129){if(errors===_errs129){if(typeof data55==="strin\
g"){if(!formats0.validate(data55)){validate89.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/updat\
eDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}];return false}}else{validate89.errors=[{instancePath:instancePath+"\
/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateD\
ate/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid18=_errs129===errors}else{
var valid18=true}if(valid18){if(data48.expirationDate!==void 0){let data56=data48.expirationDate;const _errs131=errors;if(errors===
_errs131){if(errors===_errs131){if(typeof data56==="string"){if(!formats0.validate(data56)){validate89.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/ex\
pirationDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{
validate89.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties\
/relatedCryptoMaterialProperties/properties/expirationDate/type",keyword:"type",params:{type:"string"},message:"must be \
string"}];return false}}}var valid18=_errs131===errors}else{var valid18=true}if(valid18){if(data48.value!==void 0){const _errs133=errors;
if(typeof data48.value!=="string"){validate89.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/value",
schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid18=_errs133===errors}else{var valid18=true}if(valid18){if(data48.size!==void 0){
let data58=data48.size;const _errs135=errors;if(!(typeof data58=="number"&&(!(data58%1)&&!isNaN(data58)))){validate89.errors=
[{instancePath:instancePath+"/relatedCryptoMaterialProperties/size",schemaPath:"#/properties/relatedCryptoMaterialProper\
ties/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}var valid18=_errs135===
errors}else{var valid18=true}if(valid18){if(data48.format!==void 0){const _errs137=errors;if(typeof data48.format!=="str\
ing"){validate89.errors=[{instancePath:instancePath+"/relatedCryptoMaterialProperties/format",schemaPath:"#/properties/r\
elatedCryptoMaterialProperties/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid18=_errs137===errors}else{var valid18=true}if(valid18){if(data48.securedBy!==void 0){const _errs139=errors;
if(!validate96(data48.securedBy,{instancePath:instancePath+"/relatedCryptoMaterialProperties/securedBy",parentData:data48,
parentDataProperty:"securedBy",rootData})){vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors);errors=
vErrors.length}var valid18=_errs139===errors}else{var valid18=true}if(valid18){if(data48.fingerprint!==void 0){let data61=data48.
fingerprint;const _errs140=errors;if(!(data61&&typeof data61=="object"&&!Array.isArray(data61))){validate89.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties/fingerprint",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/finge\
rprint/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}if(!validate21(data61,{instancePath:instancePath+
"/relatedCryptoMaterialProperties/fingerprint",parentData:data48,parentDataProperty:"fingerprint",rootData})){vErrors=vErrors===
null?validate21.errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid18=_errs140===errors}else{var valid18=true}
if(valid18){if(data48.relatedCryptographicAssets!==void 0){const _errs142=errors;if(!validate92(data48.relatedCryptographicAssets,
{instancePath:instancePath+"/relatedCryptoMaterialProperties/relatedCryptographicAssets",parentData:data48,parentDataProperty:"\
relatedCryptographicAssets",rootData})){vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors);errors=
vErrors.length}var valid18=_errs142===errors}else{var valid18=true}}}}}}}}}}}}}}}}else{validate89.errors=[{instancePath:instancePath+
"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid0=_errs113===errors}else{var valid0=true}if(valid0){if(data.
protocolProperties!==void 0){let data63=data.protocolProperties;const _errs143=errors;if(errors===_errs143){if(data63&&typeof data63==
"object"&&!Array.isArray(data63)){const _errs145=errors;for(const key8 in data63){if(!(key8==="type"||key8==="version"||
key8==="cipherSuites"||key8==="ikev2TransformTypes"||key8==="cryptoRefArray"||key8==="relatedCryptographicAssets")){validate89.
errors=[{instancePath:instancePath+"/protocolProperties",schemaPath:"#/properties/protocolProperties/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties"}];return false;
break}}if(_errs145===errors){if(data63.type!==void 0){let data64=data63.type;const _errs146=errors;if(typeof data64!=="s\
tring"){validate89.errors=[{instancePath:instancePath+"/protocolProperties/type",schemaPath:"#/properties/protocolProper\
ties/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data64==="\
tls"||data64==="ssh"||data64==="ipsec"||data64==="ike"||data64==="sstp"||data64==="wpa"||data64==="dtls"||data64==="quic"||
data64==="eap-aka"||data64==="eap-aka-prime"||data64==="prins"||data64==="5g-aka"||data64==="other"||data64==="unknown")){
validate89.errors=[{instancePath:instancePath+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/pro\
perties/type/enum",keyword:"enum",params:{allowedValues:schema101.properties.protocolProperties.properties.type.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid20=_errs146===errors}else{var valid20=true}if(valid20){
if(data63.version!==void 0){const _errs148=errors;if(typeof data63.version!=="string"){validate89.errors=[{instancePath:instancePath+
"/protocolProperties/version",schemaPath:"#/properties/protocolProperties/properties/version/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid20=_errs148===errors}else{var valid20=true}if(valid20){if(data63.
cipherSuites!==void 0){let data66=data63.cipherSuites;const _errs150=errors;if(errors===_errs150){if(Array.isArray(data66)){
var valid21=true;const len4=data66.length;for(let i4=0;i4<len4;i4++){const _errs152=errors;if(!validate100(data66[i4],{instancePath:instancePath+
"/protocolProperties/cipherSuites/"+i4,parentData:data66,parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate100.
errors:vErrors.concat(validate100.errors);errors=vErrors.length}var valid21=_errs152===errors;if(!valid21){break}}}else{
validate89.errors=[{instancePath:instancePath+"/protocolProperties/cipherSuites",schemaPath:"#/properties/protocolProper\
ties/properties/cipherSuites/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid20=_errs150===
errors}else{var valid20=true}if(valid20){if(data63.ikev2TransformTypes!==void 0){let data68=data63.ikev2TransformTypes;const _errs153=errors;
if(errors===_errs153){if(data68&&typeof data68=="object"&&!Array.isArray(data68)){const _errs155=errors;for(const key9 in data68){
if(!(key9==="encr"||key9==="prf"||key9==="integ"||key9==="ke"||key9==="esn"||key9==="auth")){validate89.errors=[{instancePath:instancePath+
"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"must NOT have additional pro\
perties"}];return false;break}}if(_errs155===errors){if(data68.encr!==void 0){let data69=data68.encr;const _errs156=errors;
const _errs157=errors;let valid23=false;const _errs158=errors;if(errors===_errs158){if(Array.isArray(data69)){var valid24=true;
const len5=data69.length;for(let i5=0;i5<len5;i5++){const _errs160=errors;if(!validate102(data69[i5],{instancePath:instancePath+
"/protocolProperties/ikev2TransformTypes/encr/"+i5,parentData:data69,parentDataProperty:i5,rootData})){vErrors=vErrors===
null?validate102.errors:vErrors.concat(validate102.errors);errors=vErrors.length}var valid24=_errs160===errors;if(!valid24){
break}}}else{const err21={instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/encr",schemaPath:"#/propert\
ies/protocolProperties/properties/ikev2TransformTypes/properties/encr/anyOf/0/type",keyword:"type",params:{type:"array"},
message:"must be array"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}var _valid2=_errs158===errors;
valid23=valid23||_valid2;if(!valid23){const _errs161=errors;if(!validate104(data69,{instancePath:instancePath+"/protocol\
Properties/ikev2TransformTypes/encr",parentData:data68,parentDataProperty:"encr",rootData})){vErrors=vErrors===null?validate104.
errors:vErrors.concat(validate104.errors);errors=vErrors.length}var _valid2=_errs161===errors;valid23=valid23||_valid2}if(!valid23){
const err22={instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/encr",schemaPath:"#/properties/protocolP\
roperties/properties/ikev2TransformTypes/properties/encr/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++;validate89.errors=vErrors;return false}else{
errors=_errs157;if(vErrors!==null){if(_errs157){vErrors.length=_errs157}else{vErrors=null}}}var valid22=_errs156===errors}else{
var valid22=true}if(valid22){if(data68.prf!==void 0){let data71=data68.prf;const _errs162=errors;const _errs163=errors;let valid25=false;
const _errs164=errors;if(errors===_errs164){if(Array.isArray(data71)){var valid26=true;const len6=data71.length;for(let i6=0;i6<
len6;i6++){const _errs166=errors;if(!validate106(data71[i6],{instancePath:instancePath+"/protocolProperties/ikev2Transfo\
rmTypes/prf/"+i6,parentData:data71,parentDataProperty:i6,rootData})){vErrors=vErrors===null?validate106.errors:vErrors.concat(
validate106.errors);errors=vErrors.length}var valid26=_errs166===errors;if(!valid26){break}}}else{const err23={instancePath:instancePath+
"/protocolProperties/ikev2TransformTypes/prf",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes\
/properties/prf/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[
err23]}else{vErrors.push(err23)}errors++}}var _valid3=_errs164===errors;valid25=valid25||_valid3;if(!valid25){const _errs167=errors;
if(!validate104(data71,{instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/prf",parentData:data68,parentDataProperty:"\
prf",rootData})){vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors);errors=vErrors.length}var _valid3=_errs167===
errors;valid25=valid25||_valid3}if(!valid25){const err24={instancePath:instancePath+"/protocolProperties/ikev2TransformT\
ypes/prf",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/prf/anyOf",keyword:"anyO\
f",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++;
validate89.errors=vErrors;return false}else{errors=_errs163;if(vErrors!==null){if(_errs163){vErrors.length=_errs163}else{
vErrors=null}}}var valid22=_errs162===errors}else{var valid22=true}if(valid22){if(data68.integ!==void 0){let data73=data68.
integ;const _errs168=errors;const _errs169=errors;let valid27=false;const _errs170=errors;if(errors===_errs170){if(Array.
isArray(data73)){var valid28=true;const len7=data73.length;for(let i7=0;i7<len7;i7++){const _errs172=errors;if(!validate109(
data73[i7],{instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/integ/"+i7,parentData:data73,parentDataProperty:i7,
rootData})){vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors);errors=vErrors.length}var valid28=_errs172===
errors;if(!valid28){break}}}else{const err25={instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/integ",
schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/integ/anyOf/0/type",keyword:"type",
params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}}var _valid4=_errs170===
errors;valid27=valid27||_valid4;if(!valid27){const _errs173=errors;if(!validate104(data73,{instancePath:instancePath+"/p\
rotocolProperties/ikev2TransformTypes/integ",parentData:data68,parentDataProperty:"integ",rootData})){vErrors=vErrors===
null?validate104.errors:vErrors.concat(validate104.errors);errors=vErrors.length}var _valid4=_errs173===errors;valid27=valid27||
_valid4}if(!valid27){const err26={instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/integ",schemaPath:"\
#/properties/protocolProperties/properties/ikev2TransformTypes/properties/integ/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++;validate89.errors=vErrors;
return false}else{errors=_errs169;if(vErrors!==null){if(_errs169){vErrors.length=_errs169}else{vErrors=null}}}var valid22=_errs168===
errors}else{var valid22=true}if(valid22){if(data68.ke!==void 0){let data75=data68.ke;const _errs174=errors;const _errs175=errors;
let valid29=false;const _errs176=errors;if(errors===_errs176){if(Array.isArray(data75)){var valid30=true;const len8=data75.
length;for(let i8=0;i8<len8;i8++){const _errs178=errors;if(!validate112(data75[i8],{instancePath:instancePath+"/protocol\
Properties/ikev2TransformTypes/ke/"+i8,parentData:data75,parentDataProperty:i8,rootData})){vErrors=vErrors===null?validate112.
errors:vErrors.concat(validate112.errors);errors=vErrors.length}var valid30=_errs178===errors;if(!valid30){break}}}else{
const err27={instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/ke",schemaPath:"#/properties/protocolPro\
perties/properties/ikev2TransformTypes/properties/ke/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}}var _valid5=_errs176===errors;valid29=valid29||
_valid5;if(!valid29){const _errs179=errors;if(!validate104(data75,{instancePath:instancePath+"/protocolProperties/ikev2T\
ransformTypes/ke",parentData:data68,parentDataProperty:"ke",rootData})){vErrors=vErrors===null?validate104.errors:vErrors.
concat(validate104.errors);errors=vErrors.length}var _valid5=_errs179===errors;valid29=valid29||_valid5}if(!valid29){const err28={
instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/ke",schemaPath:"#/properties/protocolProperties/prope\
rties/ikev2TransformTypes/properties/ke/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===
null){vErrors=[err28]}else{vErrors.push(err28)}errors++;validate89.errors=vErrors;return false}else{errors=_errs175;if(vErrors!==
null){if(_errs175){vErrors.length=_errs175}else{vErrors=null}}}var valid22=_errs174===errors}else{var valid22=true}if(valid22){
if(data68.esn!==void 0){const _errs180=errors;if(typeof data68.esn!=="boolean"){validate89.errors=[{instancePath:instancePath+
"/protocolProperties/ikev2TransformTypes/esn",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes\
/properties/esn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}var valid22=_errs180===
errors}else{var valid22=true}if(valid22){if(data68.auth!==void 0){let data78=data68.auth;const _errs182=errors;const _errs183=errors;
let valid31=false;const _errs184=errors;if(errors===_errs184){if(Array.isArray(data78)){var valid32=true;const len9=data78.
length;for(let i9=0;i9<len9;i9++){const _errs186=errors;if(!validate115(data78[i9],{instancePath:instancePath+"/protocol\
Properties/ikev2TransformTypes/auth/"+i9,parentData:data78,parentDataProperty:i9,rootData})){vErrors=vErrors===null?validate115.
errors:vErrors.concat(validate115.errors);errors=vErrors.length}var valid32=_errs186===errors;if(!valid32){break}}}else{
const err29={instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/auth",schemaPath:"#/properties/protocolP\
roperties/properties/ikev2TransformTypes/properties/auth/anyOf/0/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}}var _valid6=_errs184===errors;valid31=
valid31||_valid6;if(!valid31){const _errs187=errors;if(!validate104(data78,{instancePath:instancePath+"/protocolProperti\
es/ikev2TransformTypes/auth",parentData:data68,parentDataProperty:"auth",rootData})){vErrors=vErrors===null?validate104.
errors:vErrors.concat(validate104.errors);errors=vErrors.length}var _valid6=_errs187===errors;valid31=valid31||_valid6}if(!valid31){
const err30={instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/auth",schemaPath:"#/properties/protocolP\
roperties/properties/ikev2TransformTypes/properties/auth/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++;validate89.errors=vErrors;return false}else{
errors=_errs183;if(vErrors!==null){if(_errs183){vErrors.length=_errs183}else{vErrors=null}}}var valid22=_errs182===errors}else{
var valid22=true}}}}}}}}else{validate89.errors=[{instancePath:instancePath+"/protocolProperties/ikev2TransformTypes",schemaPath:"\
#/properties/protocolProperties/properties/ikev2TransformTypes/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}];return false}}var valid20=_errs153===errors}else{var valid20=true}if(valid20){if(data63.cryptoRefArray!==void 0){
const _errs188=errors;if(!validate104(data63.cryptoRefArray,{instancePath:instancePath+"/protocolProperties/cryptoRefArr\
ay",parentData:data63,parentDataProperty:"cryptoRefArray",rootData})){vErrors=vErrors===null?validate104.errors:vErrors.
concat(validate104.errors);errors=vErrors.length}var valid20=_errs188===errors}else{var valid20=true}if(valid20){if(data63.
relatedCryptographicAssets!==void 0){const _errs189=errors;if(!validate92(data63.relatedCryptographicAssets,{instancePath:instancePath+
"/protocolProperties/relatedCryptographicAssets",parentData:data63,parentDataProperty:"relatedCryptographicAssets",rootData})){
vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors);errors=vErrors.length}var valid20=_errs189===
errors}else{var valid20=true}}}}}}}}else{validate89.errors=[{instancePath:instancePath+"/protocolProperties",schemaPath:"\
#/properties/protocolProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs143===
errors}else{var valid0=true}if(valid0){if(data.oid!==void 0){const _errs190=errors;if(typeof data.oid!=="string"){validate89.
errors=[{instancePath:instancePath+"/oid",schemaPath:"#/properties/oid/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs190===errors}else{var valid0=true}}}}}}}}}else{validate89.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate89.errors=vErrors;
return errors===0}var schema131={"type":"object","required":["algorithm","value"],"additionalProperties":false,"properti\
es":{"algorithm":{"oneOf":[{"type":"string","enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES5\
12","Ed25519","Ed448","HS256","HS384","HS512"]},{"type":"string","format":"uri"}]},"keyId":{"type":"string"},"publicKey":{
"$ref":"#/definitions/publicKey"},"certificatePath":{"type":"array","items":{"type":"string"}},"excludes":{"type":"array",
"items":{"type":"string"}},"value":{"type":"string"}}};var formats42=require_sallyport_cyclonedx_formats().uri;var schema132={
"type":"object","required":["kty"],"additionalProperties":true,"properties":{"kty":{"$ref":"#/definitions/keyType"}},"al\
lOf":[{"if":{"properties":{"kty":{"const":"EC"}}},"then":{"required":["kty","crv","x","y"],"additionalProperties":false,
"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","enum":["P-256","P-384","P-521"]},"x":{"type":"\
string"},"y":{"type":"string"}}}},{"if":{"properties":{"kty":{"const":"OKP"}}},"then":{"required":["kty","crv","x"],"add\
itionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","enum":["Ed25519","\
Ed448"]},"x":{"type":"string"}}}},{"if":{"properties":{"kty":{"const":"RSA"}}},"then":{"required":["kty","n","e"],"addit\
ionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"n":{"type":"string"},"e":{"type":"string"}}}}]};
var schema133={"type":"string","enum":["EC","OKP","RSA"]};function validate124(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;const _errs2=errors;let valid1=true;const _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kty!==void 0){if("EC"!==data.kty){const err0={};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}}var _valid0=_errs3===errors;errors=_errs2;if(vErrors!==null){if(_errs2){
vErrors.length=_errs2}else{vErrors=null}}if(_valid0){const _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.kty===void 0&&(missing0="kty")||data.crv===void 0&&(missing0="crv")||data.x===void 0&&(missing0=
"x")||data.y===void 0&&(missing0="y")){validate124.errors=[{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"r\
equired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs6=errors;
for(const key0 in data){if(!(key0==="kty"||key0==="crv"||key0==="x"||key0==="y")){validate124.errors=[{instancePath,schemaPath:"\
#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT h\
ave additional properties"}];return false;break}}if(_errs6===errors){if(data.kty!==void 0){let data1=data.kty;const _errs7=errors;
if(typeof data1!=="string"){validate124.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="EC"||data1==="OKP"||data1===
"RSA")){validate124.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/enum",keyword:"enum",params:{
allowedValues:schema133.enum},message:"must be equal to one of the allowed values"}];return false}var valid3=_errs7===errors}else{
var valid3=true}if(valid3){if(data.crv!==void 0){let data2=data.crv;const _errs10=errors;if(typeof data2!=="string"){validate124.
errors=[{instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/crv/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}if(!(data2==="P-256"||data2==="P-384"||data2==="P-521")){validate124.errors=
[{instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:schema132.
allOf[0].then.properties.crv.enum},message:"must be equal to one of the allowed values"}];return false}var valid3=_errs10===
errors}else{var valid3=true}if(valid3){if(data.x!==void 0){const _errs12=errors;if(typeof data.x!=="string"){validate124.
errors=[{instancePath:instancePath+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}var valid3=_errs12===errors}else{var valid3=true}if(valid3){if(data.y!==void 0){
const _errs14=errors;if(typeof data.y!=="string"){validate124.errors=[{instancePath:instancePath+"/y",schemaPath:"#/allO\
f/0/then/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs14===
errors}else{var valid3=true}}}}}}}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){const err1={instancePath,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++;validate124.errors=vErrors;return false}var valid0=_errs1===errors;if(valid0){const _errs16=errors;
const _errs17=errors;let valid5=true;const _errs18=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
kty!==void 0){if("OKP"!==data.kty){const err2={};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}}var _valid1=_errs18===
errors;errors=_errs17;if(vErrors!==null){if(_errs17){vErrors.length=_errs17}else{vErrors=null}}if(_valid1){const _errs20=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.kty===void 0&&(missing1="kty")||data.crv===void 0&&
(missing1="crv")||data.x===void 0&&(missing1="x")){validate124.errors=[{instancePath,schemaPath:"#/allOf/1/then/required",
keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{
const _errs21=errors;for(const key1 in data){if(!(key1==="kty"||key1==="crv"||key1==="x")){validate124.errors=[{instancePath,
schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties"}];return false;break}}if(_errs21===errors){if(data.kty!==void 0){let data6=data.kty;
const _errs22=errors;if(typeof data6!=="string"){validate124.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/def\
initions/keyType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6==="EC"||
data6==="OKP"||data6==="RSA")){validate124.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/e\
num",keyword:"enum",params:{allowedValues:schema133.enum},message:"must be equal to one of the allowed values"}];return false}
var valid7=_errs22===errors}else{var valid7=true}if(valid7){if(data.crv!==void 0){let data7=data.crv;const _errs25=errors;
if(typeof data7!=="string"){validate124.errors=[{instancePath:instancePath+"/crv",schemaPath:"#/allOf/1/then/properties/\
crv/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data7==="Ed25519"||data7===
"Ed448")){validate124.errors=[{instancePath:instancePath+"/crv",schemaPath:"#/allOf/1/then/properties/crv/enum",keyword:"\
enum",params:{allowedValues:schema132.allOf[1].then.properties.crv.enum},message:"must be equal to one of the allowed va\
lues"}];return false}var valid7=_errs25===errors}else{var valid7=true}if(valid7){if(data.x!==void 0){const _errs27=errors;
if(typeof data.x!=="string"){validate124.errors=[{instancePath:instancePath+"/x",schemaPath:"#/allOf/1/then/properties/x\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs27===errors}else{var valid7=true}}}}}}
var _valid1=_errs20===errors;valid5=_valid1}if(!valid5){const err3={instancePath,schemaPath:"#/allOf/1/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}
errors++;validate124.errors=vErrors;return false}var valid0=_errs16===errors;if(valid0){const _errs29=errors;const _errs30=errors;
let valid9=true;const _errs31=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kty!==void 0){if("RSA"!==
data.kty){const err4={};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}}var _valid2=_errs31===errors;
errors=_errs30;if(vErrors!==null){if(_errs30){vErrors.length=_errs30}else{vErrors=null}}if(_valid2){const _errs33=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.kty===void 0&&(missing2="kty")||data.n===void 0&&
(missing2="n")||data.e===void 0&&(missing2="e")){validate124.errors=[{instancePath,schemaPath:"#/allOf/2/then/required",
keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];return false}else{
const _errs34=errors;for(const key2 in data){if(!(key2==="kty"||key2==="n"||key2==="e")){validate124.errors=[{instancePath,
schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"\
must NOT have additional properties"}];return false;break}}if(_errs34===errors){if(data.kty!==void 0){let data10=data.kty;
const _errs35=errors;if(typeof data10!=="string"){validate124.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/de\
finitions/keyType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data10==="EC"||
data10==="OKP"||data10==="RSA")){validate124.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType\
/enum",keyword:"enum",params:{allowedValues:schema133.enum},message:"must be equal to one of the allowed values"}];return false}
var valid11=_errs35===errors}else{var valid11=true}if(valid11){if(data.n!==void 0){const _errs38=errors;if(typeof data.n!==
"string"){validate124.errors=[{instancePath:instancePath+"/n",schemaPath:"#/allOf/2/then/properties/n/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs38===errors}else{var valid11=true}if(valid11){
if(data.e!==void 0){const _errs40=errors;if(typeof data.e!=="string"){validate124.errors=[{instancePath:instancePath+"/e",
schemaPath:"#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid11=_errs40===errors}else{var valid11=true}}}}}}var _valid2=_errs33===errors;valid9=_valid2}if(!valid9){const err5={
instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++;validate124.errors=vErrors;return false}var valid0=_errs29===errors}}
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.kty===void 0&&(missing3="kty")){
validate124.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing3},message:"\
must have required property '"+missing3+"'"}];return false}else{if(data.kty!==void 0){let data13=data.kty;if(typeof data13!==
"string"){validate124.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}if(!(data13==="EC"||data13==="OKP"||data13==="RSA")){validate124.
errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/enum",keyword:"enum",params:{allowedValues:schema133.
enum},message:"must be equal to one of the allowed values"}];return false}}}}else{validate124.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate124.errors=vErrors;return errors===
0}function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.algorithm===void 0&&(missing0=
"algorithm")||data.value===void 0&&(missing0="value")){validate123.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!(key0==="algorithm"||key0==="keyId"||key0==="publicKey"||key0==="certificatePath"||key0==="e\
xcludes"||key0==="value")){validate123.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.algorithm!==void 0){let data0=data.algorithm;const _errs2=errors;const _errs3=errors;let valid1=false;let passing0=null;
const _errs4=errors;if(typeof data0!=="string"){const err0={instancePath:instancePath+"/algorithm",schemaPath:"#/propert\
ies/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[
err0]}else{vErrors.push(err0)}errors++}if(!(data0==="RS256"||data0==="RS384"||data0==="RS512"||data0==="PS256"||data0===
"PS384"||data0==="PS512"||data0==="ES256"||data0==="ES384"||data0==="ES512"||data0==="Ed25519"||data0==="Ed448"||data0===
"HS256"||data0==="HS384"||data0==="HS512")){const err1={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/\
algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues:schema131.properties.algorithm.oneOf[0].enum},message:"must\
 be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}var _valid0=_errs4===
errors;if(_valid0){valid1=true;passing0=0}const _errs6=errors;if(errors===_errs6){if(errors===_errs6){if(typeof data0===
"string"){if(!formats42(data0)){const err2={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/on\
eOf/1/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/\
oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}}var _valid0=_errs6===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){
valid1=true;passing0=1}}if(!valid1){const err4={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorith\
m/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate123.errors=vErrors;return false}else{errors=_errs3;if(vErrors!==
null){if(_errs3){vErrors.length=_errs3}else{vErrors=null}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
keyId!==void 0){const _errs8=errors;if(typeof data.keyId!=="string"){validate123.errors=[{instancePath:instancePath+"/ke\
yId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.publicKey!==void 0){const _errs10=errors;if(!validate124(
data.publicKey,{instancePath:instancePath+"/publicKey",parentData:data,parentDataProperty:"publicKey",rootData})){vErrors=
vErrors===null?validate124.errors:vErrors.concat(validate124.errors);errors=vErrors.length}var valid0=_errs10===errors}else{
var valid0=true}if(valid0){if(data.certificatePath!==void 0){let data3=data.certificatePath;const _errs11=errors;if(errors===
_errs11){if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;
if(typeof data3[i0]!=="string"){validate123.errors=[{instancePath:instancePath+"/certificatePath/"+i0,schemaPath:"#/prop\
erties/certificatePath/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs13===
errors;if(!valid2){break}}}else{validate123.errors=[{instancePath:instancePath+"/certificatePath",schemaPath:"#/properti\
es/certificatePath/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs11===
errors}else{var valid0=true}if(valid0){if(data.excludes!==void 0){let data5=data.excludes;const _errs15=errors;if(errors===
_errs15){if(Array.isArray(data5)){var valid3=true;const len1=data5.length;for(let i1=0;i1<len1;i1++){const _errs17=errors;
if(typeof data5[i1]!=="string"){validate123.errors=[{instancePath:instancePath+"/excludes/"+i1,schemaPath:"#/properties/\
excludes/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs17===
errors;if(!valid3){break}}}else{validate123.errors=[{instancePath:instancePath+"/excludes",schemaPath:"#/properties/excl\
udes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===errors}else{
var valid0=true}if(valid0){if(data.value!==void 0){const _errs19=errors;if(typeof data.value!=="string"){validate123.errors=
[{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}}else{validate123.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate123.errors=vErrors;
return errors===0}function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))){validate122.errors=[{instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}];return false}const _errs1=errors;let valid0=false;let passing0=null;
const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs3=errors;for(const key0 in data){if(!(key0===
"signers")){const err0={instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(
err0)}errors++;break}}if(_errs3===errors){if(data.signers!==void 0){let data0=data.signers;const _errs4=errors;if(errors===
_errs4){if(Array.isArray(data0)){var valid2=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;
if(!validate123(data0[i0],{instancePath:instancePath+"/signers/"+i0,parentData:data0,parentDataProperty:i0,rootData})){vErrors=
vErrors===null?validate123.errors:vErrors.concat(validate123.errors);errors=vErrors.length}var valid2=_errs6===errors;if(!valid2){
break}}}else{const err1={instancePath:instancePath+"/signers",schemaPath:"#/oneOf/0/properties/signers/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}}
var _valid0=_errs2===errors;if(_valid0){valid0=true;passing0=0}const _errs7=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){const _errs8=errors;for(const key1 in data){if(!(key1==="chain")){const err2={instancePath,schemaPath:"#/\
oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have add\
itional properties"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;break}}if(_errs8===errors){if(data.
chain!==void 0){let data2=data.chain;const _errs9=errors;if(errors===_errs9){if(Array.isArray(data2)){var valid4=true;const len1=data2.
length;for(let i1=0;i1<len1;i1++){const _errs11=errors;if(!validate123(data2[i1],{instancePath:instancePath+"/chain/"+i1,
parentData:data2,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.
errors);errors=vErrors.length}var valid4=_errs11===errors;if(!valid4){break}}}else{const err3={instancePath:instancePath+
"/chain",schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}}}var _valid0=_errs7===errors;if(_valid0&&valid0){valid0=false;passing0=
[passing0,1]}else{if(_valid0){valid0=true;passing0=1}const _errs12=errors;if(!validate123(data,{instancePath,parentData,
parentDataProperty,rootData})){vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors);errors=vErrors.
length}var _valid0=_errs12===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,2]}else{if(_valid0){valid0=true;
passing0=2}}}if(!valid0){const err4={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate122.
errors=vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}validate122.
errors=vErrors;return errors===0}var wrapper0={validate:validate12};function validate12(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;const _errs2=errors;const _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0="version")||data.
versionRange===void 0&&(missing0="versionRange")){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}}var valid1=_errs3===errors;if(valid1){validate12.errors=[{instancePath,schemaPath:"#/allOf/0/not",keyword:"not",
params:{},message:"must NOT be valid"}];return false}else{errors=_errs2;if(vErrors!==null){if(_errs2){vErrors.length=_errs2}else{
vErrors=null}}}var valid0=_errs1===errors;if(valid0){const _errs4=errors;const _errs5=errors;let valid2=true;const _errs6=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.isExternal!==void 0){if(false!==data.isExternal){const err1={};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}var _valid0=_errs6===errors;errors=_errs5;if(vErrors!==
null){if(_errs5){vErrors.length=_errs5}else{vErrors=null}}if(_valid0){const _errs8=errors;const _errs9=errors;const _errs10=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.versionRange===void 0&&(missing1="versionRang\
e")){const err2={};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}var valid4=_errs10===errors;if(valid4){
validate12.errors=[{instancePath,schemaPath:"#/allOf/1/then/not",keyword:"not",params:{},message:"must NOT be valid"}];return false}else{
errors=_errs9;if(vErrors!==null){if(_errs9){vErrors.length=_errs9}else{vErrors=null}}}var _valid0=_errs8===errors;valid2=
_valid0}if(!valid2){const err3={instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;validate12.errors=vErrors;
return false}var valid0=_errs4===errors}if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;
if(data.type===void 0&&(missing2="type")||data.name===void 0&&(missing2="name")){validate12.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}];
return false}else{const _errs11=errors;for(const key0 in data){if(!func2.call(schema13.properties,key0)){validate12.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs11===errors){if(data.type!==void 0){let data1=data.type;
const _errs12=errors;if(typeof data1!=="string"){validate12.errors=[{instancePath:instancePath+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="applicati\
on"||data1==="framework"||data1==="library"||data1==="container"||data1==="platform"||data1==="operating-system"||data1===
"device"||data1==="device-driver"||data1==="firmware"||data1==="file"||data1==="machine-learning-model"||data1==="data"||
data1==="cryptographic-asset")){validate12.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",
keyword:"enum",params:{allowedValues:schema13.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false}var valid5=_errs12===errors}else{var valid5=true}if(valid5){if(data["mime-type"]!==void 0){let data2=data["\
mime-type"];const _errs14=errors;if(errors===_errs14){if(typeof data2==="string"){if(!pattern1.test(data2)){validate12.errors=
[{instancePath:instancePath+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"\
^[-+a-z0-9.]+/[-+a-z0-9.]+$"},message:'must match pattern "^[-+a-z0-9.]+/[-+a-z0-9.]+$"'}];return false}}else{validate12.
errors=[{instancePath:instancePath+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}];return false}}var valid5=_errs14===errors}else{var valid5=true}if(valid5){if(data["bom\
-ref"]!==void 0){let data3=data["bom-ref"];const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(typeof data3===
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
var valid5=true}if(valid5){if(data.patentAssertions!==void 0){const _errs50=errors;if(!validate36(data.patentAssertions,
{instancePath:instancePath+"/patentAssertions",parentData:data,parentDataProperty:"patentAssertions",rootData})){vErrors=
vErrors===null?validate36.errors:vErrors.concat(validate36.errors);errors=vErrors.length}var valid5=_errs50===errors}else{
var valid5=true}if(valid5){if(data.cpe!==void 0){const _errs51=errors;if(typeof data.cpe!=="string"){validate12.errors=[
{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}];return false}var valid5=_errs51===errors}else{var valid5=true}if(valid5){if(data.purl!==void 0){const _errs53=errors;
if(typeof data.purl!=="string"){validate12.errors=[{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs53===errors}else{var valid5=true}
if(valid5){if(data.omniborId!==void 0){let data24=data.omniborId;const _errs55=errors;if(errors===_errs55){if(Array.isArray(
data24)){var valid11=true;const len2=data24.length;for(let i2=0;i2<len2;i2++){const _errs57=errors;if(typeof data24[i2]!==
"string"){validate12.errors=[{instancePath:instancePath+"/omniborId/"+i2,schemaPath:"#/properties/omniborId/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs57===errors;if(!valid11){
break}}}else{validate12.errors=[{instancePath:instancePath+"/omniborId",schemaPath:"#/properties/omniborId/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid5=_errs55===errors}else{var valid5=true}if(valid5){
if(data.swhid!==void 0){let data26=data.swhid;const _errs59=errors;if(errors===_errs59){if(Array.isArray(data26)){var valid12=true;
const len3=data26.length;for(let i3=0;i3<len3;i3++){const _errs61=errors;if(typeof data26[i3]!=="string"){validate12.errors=
[{instancePath:instancePath+"/swhid/"+i3,schemaPath:"#/properties/swhid/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid12=_errs61===errors;if(!valid12){break}}}else{validate12.errors=[{instancePath:instancePath+
"/swhid",schemaPath:"#/properties/swhid/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid5=_errs59===errors}else{var valid5=true}if(valid5){if(data.swid!==void 0){const _errs63=errors;if(!validate40(data.
swid,{instancePath:instancePath+"/swid",parentData:data,parentDataProperty:"swid",rootData})){vErrors=vErrors===null?validate40.
errors:vErrors.concat(validate40.errors);errors=vErrors.length}var valid5=_errs63===errors}else{var valid5=true}if(valid5){
if(data.modified!==void 0){const _errs64=errors;if(typeof data.modified!=="boolean"){validate12.errors=[{instancePath:instancePath+
"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}
var valid5=_errs64===errors}else{var valid5=true}if(valid5){if(data.pedigree!==void 0){let data30=data.pedigree;const _errs66=errors;
if(errors===_errs66){if(data30&&typeof data30=="object"&&!Array.isArray(data30)){const _errs68=errors;for(const key1 in data30){
if(!(key1==="ancestors"||key1==="descendants"||key1==="variants"||key1==="commits"||key1==="patches"||key1==="notes")){validate12.
errors=[{instancePath:instancePath+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs68===
errors){if(data30.ancestors!==void 0){let data31=data30.ancestors;const _errs69=errors;if(errors===_errs69){if(Array.isArray(
data31)){var valid14=true;const len4=data31.length;for(let i4=0;i4<len4;i4++){const _errs71=errors;if(!wrapper0.validate(
data31[i4],{instancePath:instancePath+"/pedigree/ancestors/"+i4,parentData:data31,parentDataProperty:i4,rootData})){vErrors=
vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}var valid14=_errs71===
errors;if(!valid14){break}}}else{validate12.errors=[{instancePath:instancePath+"/pedigree/ancestors",schemaPath:"#/prope\
rties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid13=_errs69===
errors}else{var valid13=true}if(valid13){if(data30.descendants!==void 0){let data33=data30.descendants;const _errs72=errors;
if(errors===_errs72){if(Array.isArray(data33)){var valid15=true;const len5=data33.length;for(let i5=0;i5<len5;i5++){const _errs74=errors;
if(!wrapper0.validate(data33[i5],{instancePath:instancePath+"/pedigree/descendants/"+i5,parentData:data33,parentDataProperty:i5,
rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}
var valid15=_errs74===errors;if(!valid15){break}}}else{validate12.errors=[{instancePath:instancePath+"/pedigree/descenda\
nts",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}];return false}}var valid13=_errs72===errors}else{var valid13=true}if(valid13){if(data30.variants!==void 0){let data35=data30.
variants;const _errs75=errors;if(errors===_errs75){if(Array.isArray(data35)){var valid16=true;const len6=data35.length;for(let i6=0;i6<
len6;i6++){const _errs77=errors;if(!wrapper0.validate(data35[i6],{instancePath:instancePath+"/pedigree/variants/"+i6,parentData:data35,
parentDataProperty:i6,rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);
errors=vErrors.length}var valid16=_errs77===errors;if(!valid16){break}}}else{validate12.errors=[{instancePath:instancePath+
"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid13=_errs75===errors}else{var valid13=true}if(valid13){if(data30.commits!==void 0){
let data37=data30.commits;const _errs78=errors;if(errors===_errs78){if(Array.isArray(data37)){var valid17=true;const len7=data37.
length;for(let i7=0;i7<len7;i7++){const _errs80=errors;if(!validate42(data37[i7],{instancePath:instancePath+"/pedigree/c\
ommits/"+i7,parentData:data37,parentDataProperty:i7,rootData})){vErrors=vErrors===null?validate42.errors:vErrors.concat(
validate42.errors);errors=vErrors.length}var valid17=_errs80===errors;if(!valid17){break}}}else{validate12.errors=[{instancePath:instancePath+
"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid13=_errs78===errors}else{var valid13=true}if(valid13){if(data30.patches!==void 0){
let data39=data30.patches;const _errs81=errors;if(errors===_errs81){if(Array.isArray(data39)){var valid18=true;const len8=data39.
length;for(let i8=0;i8<len8;i8++){const _errs83=errors;if(!validate44(data39[i8],{instancePath:instancePath+"/pedigree/p\
atches/"+i8,parentData:data39,parentDataProperty:i8,rootData})){vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors);errors=vErrors.length}var valid18=_errs83===errors;if(!valid18){break}}}else{validate12.errors=[{instancePath:instancePath+
"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid13=_errs81===errors}else{var valid13=true}if(valid13){if(data30.notes!==void 0){
const _errs84=errors;if(typeof data30.notes!=="string"){validate12.errors=[{instancePath:instancePath+"/pedigree/notes",
schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid13=_errs84===errors}else{var valid13=true}}}}}}}}else{validate12.errors=[{instancePath:instancePath+
"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid5=_errs66===errors}else{var valid5=true}if(valid5){if(data.externalReferences!==void 0){let data42=data.externalReferences;
const _errs86=errors;if(errors===_errs86){if(Array.isArray(data42)){var valid19=true;const len9=data42.length;for(let i9=0;i9<
len9;i9++){const _errs88=errors;if(!validate48(data42[i9],{instancePath:instancePath+"/externalReferences/"+i9,parentData:data42,
parentDataProperty:i9,rootData})){vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors);errors=vErrors.
length}var valid19=_errs88===errors;if(!valid19){break}}}else{validate12.errors=[{instancePath:instancePath+"/externalRe\
ferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid5=_errs86===errors}else{var valid5=true}if(valid5){if(data.components!==void 0){let data44=data.components;
const _errs89=errors;if(errors===_errs89){if(Array.isArray(data44)){var valid20=true;const len10=data44.length;for(let i10=0;i10<
len10;i10++){const _errs91=errors;if(!wrapper0.validate(data44[i10],{instancePath:instancePath+"/components/"+i10,parentData:data44,
parentDataProperty:i10,rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);
errors=vErrors.length}var valid20=_errs91===errors;if(!valid20){break}}if(valid20){let i11=data44.length;let j0;if(i11>1){
outer0:for(;i11--;){for(j0=i11;j0--;){if(func0(data44[i11],data44[j0])){validate12.errors=[{instancePath:instancePath+"/\
components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:i11,j:j0},message:"must NOT\
 have duplicate items (items ## "+j0+" and "+i11+" are identical)"}];return false;break outer0}}}}}}else{validate12.errors=
[{instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid5=_errs89===errors}else{var valid5=true}if(valid5){if(data.evidence!==void 0){
const _errs92=errors;if(!validate53(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"\
evidence",rootData})){vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors);errors=vErrors.length}var valid5=_errs92===
errors}else{var valid5=true}if(valid5){if(data.releaseNotes!==void 0){const _errs93=errors;if(!validate59(data.releaseNotes,
{instancePath:instancePath+"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData})){vErrors=vErrors===
null?validate59.errors:vErrors.concat(validate59.errors);errors=vErrors.length}var valid5=_errs93===errors}else{var valid5=true}
if(valid5){if(data.modelCard!==void 0){const _errs94=errors;if(!validate63(data.modelCard,{instancePath:instancePath+"/m\
odelCard",parentData:data,parentDataProperty:"modelCard",rootData})){vErrors=vErrors===null?validate63.errors:vErrors.concat(
validate63.errors);errors=vErrors.length}var valid5=_errs94===errors}else{var valid5=true}if(valid5){if(data.data!==void 0){
let data49=data.data;const _errs95=errors;if(errors===_errs95){if(Array.isArray(data49)){var valid22=true;const len11=data49.
length;for(let i12=0;i12<len11;i12++){const _errs97=errors;if(!validate64(data49[i12],{instancePath:instancePath+"/data/"+
i12,parentData:data49,parentDataProperty:i12,rootData})){vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors);errors=vErrors.length}var valid22=_errs97===errors;if(!valid22){break}}}else{validate12.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid5=_errs95===errors}else{var valid5=true}if(valid5){if(data.cryptoProperties!==void 0){const _errs98=errors;if(!validate89(
data.cryptoProperties,{instancePath:instancePath+"/cryptoProperties",parentData:data,parentDataProperty:"cryptoPropertie\
s",rootData})){vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors);errors=vErrors.length}var valid5=_errs98===
errors}else{var valid5=true}if(valid5){if(data.properties!==void 0){let data52=data.properties;const _errs99=errors;if(errors===
_errs99){if(Array.isArray(data52)){var valid23=true;const len12=data52.length;for(let i13=0;i13<len12;i13++){let data53=data52[i13];
const _errs101=errors;const _errs102=errors;if(errors===_errs102){if(data53&&typeof data53=="object"&&!Array.isArray(data53)){
let missing3;if(data53.name===void 0&&(missing3="name")){validate12.errors=[{instancePath:instancePath+"/properties/"+i13,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing3},message:"must have req\
uired property '"+missing3+"'"}];return false}else{const _errs104=errors;for(const key2 in data53){if(!(key2==="name"||key2===
"value")){validate12.errors=[{instancePath:instancePath+"/properties/"+i13,schemaPath:"#/definitions/property/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];
return false;break}}if(_errs104===errors){if(data53.name!==void 0){const _errs105=errors;if(typeof data53.name!=="string"){
validate12.errors=[{instancePath:instancePath+"/properties/"+i13+"/name",schemaPath:"#/definitions/property/properties/n\
ame/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid25=_errs105===errors}else{
var valid25=true}if(valid25){if(data53.value!==void 0){const _errs107=errors;if(typeof data53.value!=="string"){validate12.
errors=[{instancePath:instancePath+"/properties/"+i13+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid25=_errs107===errors}else{var valid25=true}}}}}else{
validate12.errors=[{instancePath:instancePath+"/properties/"+i13,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid23=_errs101===errors;if(!valid23){break}}}else{
validate12.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid5=_errs99===errors}else{var valid5=true}if(valid5){if(data.
tags!==void 0){let data56=data.tags;const _errs109=errors;const _errs110=errors;if(errors===_errs110){if(Array.isArray(data56)){
var valid27=true;const len13=data56.length;for(let i14=0;i14<len13;i14++){const _errs112=errors;if(typeof data56[i14]!==
"string"){validate12.errors=[{instancePath:instancePath+"/tags/"+i14,schemaPath:"#/definitions/tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid27=_errs112===errors;if(!valid27){break}}}else{
validate12.errors=[{instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid5=_errs109===errors}else{var valid5=true}if(valid5){if(data.signature!==
void 0){const _errs114=errors;if(!validate122(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"\
signature",rootData})){vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors);errors=vErrors.length}
var valid5=_errs114===errors}else{var valid5=true}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else{validate12.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate12.errors=vErrors;
return errors===0}var schema137={"type":"object","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{
"$ref":"#/definitions/refType"},"provider":{"$ref":"#/definitions/organizationalEntity"},"group":{"type":"string"},"name":{
"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"endpoints":{"type":"array",
"items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boole\
an"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/definitions/serviceData"}},"licenses":{"$re\
f":"#/definitions/licenseChoice"},"patentAssertions":{"$ref":"#/definitions/patentAssertions"},"externalReferences":{"ty\
pe":"array","items":{"$ref":"#/definitions/externalReference"}},"services":{"type":"array","items":{"$ref":"#/definition\
s/service"},"uniqueItems":true},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"properties":{"type":"array","items":{
"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}}};
var schema141={"type":"string","enum":["inbound","outbound","bi-directional","unknown"]};function validate133(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.flow===void 0&&(missing0="flow")||data.classification===void 0&&(missing0=
"classification")){validate133.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"flow"||key0==="classification"||key0==="name"||key0==="description"||key0==="governance"||key0==="source"||key0==="dest\
ination")){validate133.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.
flow!==void 0){let data0=data.flow;const _errs2=errors;if(typeof data0!=="string"){validate133.errors=[{instancePath:instancePath+
"/flow",schemaPath:"#/definitions/dataFlowDirection/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data0==="inbound"||data0==="outbound"||data0==="bi-directional"||data0==="unknown")){validate133.errors=
[{instancePath:instancePath+"/flow",schemaPath:"#/definitions/dataFlowDirection/enum",keyword:"enum",params:{allowedValues:schema141.
enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.classification!==void 0){const _errs5=errors;if(typeof data.classification!=="string"){validate133.errors=
[{instancePath:instancePath+"/classification",schemaPath:"#/definitions/dataClassification/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.
name!==void 0){const _errs8=errors;if(typeof data.name!=="string"){validate133.errors=[{instancePath:instancePath+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs8===
errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs10=errors;if(typeof data.description!=="\
string"){validate133.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs10===errors}else{var valid0=true}if(valid0){
if(data.governance!==void 0){const _errs12=errors;if(!validate69(data.governance,{instancePath:instancePath+"/governance",
parentData:data,parentDataProperty:"governance",rootData})){vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.
errors);errors=vErrors.length}var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.source!==void 0){let data5=data.
source;const _errs13=errors;if(errors===_errs13){if(Array.isArray(data5)){var valid3=true;const len0=data5.length;for(let i0=0;i0<
len0;i0++){let data6=data5[i0];const _errs15=errors;const _errs16=errors;let valid4=false;const _errs17=errors;if(errors===
_errs17){if(errors===_errs17){if(!(typeof data6==="string")){const err0={instancePath:instancePath+"/source/"+i0,schemaPath:"\
#/properties/source/items/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}}}var _valid0=_errs17===errors;valid4=valid4||_valid0;if(!valid4){const _errs19=errors;
const _errs20=errors;if(errors===_errs20){if(errors===_errs20){if(typeof data6==="string"){if(!pattern4.test(data6)){const err1={
instancePath:instancePath+"/source/"+i0,schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{
pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pat\
tern "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath:instancePath+"/source/"+i0,schemaPath:"#/definiti\
ons/bomLinkElementType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}}var _valid0=_errs19===errors;valid4=valid4||_valid0}if(!valid4){const err3={instancePath:instancePath+
"/source/"+i0,schemaPath:"#/properties/source/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;validate133.errors=vErrors;return false}else{errors=
_errs16;if(vErrors!==null){if(_errs16){vErrors.length=_errs16}else{vErrors=null}}}var valid3=_errs15===errors;if(!valid3){
break}}}else{validate133.errors=[{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"typ\
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
[err7]}else{vErrors.push(err7)}errors++;validate133.errors=vErrors;return false}else{errors=_errs25;if(vErrors!==null){if(_errs25){
vErrors.length=_errs25}else{vErrors=null}}}var valid6=_errs24===errors;if(!valid6){break}}}else{validate133.errors=[{instancePath:instancePath+
"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs22===errors}else{var valid0=true}}}}}}}}}}else{validate133.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate133.errors=vErrors;return errors===
0}var wrapper4={validate:validate131};function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
name===void 0&&(missing0="name")){validate131.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.
call(schema137.properties,key0)){validate131.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate131.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate131.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
provider!==void 0){const _errs5=errors;if(!validate13(data.provider,{instancePath:instancePath+"/provider",parentData:data,
parentDataProperty:"provider",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=
vErrors.length}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.group!==void 0){const _errs6=errors;if(typeof data.
group!=="string"){validate131.errors=[{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){
if(data.name!==void 0){const _errs8=errors;if(typeof data.name!=="string"){validate131.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){let data4=data.version;const _errs10=errors;
const _errs11=errors;if(errors===_errs11){if(typeof data4==="string"){if(func5(data4)>1024){validate131.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/definitions/version/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have m\
ore than 1024 characters"}];return false}}else{validate131.errors=[{instancePath:instancePath+"/version",schemaPath:"#/d\
efinitions/version/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs10===
errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs13=errors;if(typeof data.description!=="\
string"){validate131.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs13===errors}else{var valid0=true}if(valid0){
if(data.endpoints!==void 0){let data6=data.endpoints;const _errs15=errors;if(errors===_errs15){if(Array.isArray(data6)){
var valid3=true;const len0=data6.length;for(let i0=0;i0<len0;i0++){const _errs17=errors;if(errors===_errs17){if(errors===
_errs17){if(!(typeof data6[i0]==="string")){validate131.errors=[{instancePath:instancePath+"/endpoints/"+i0,schemaPath:"\
#/properties/endpoints/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid3=_errs17===
errors;if(!valid3){break}}}else{validate131.errors=[{instancePath:instancePath+"/endpoints",schemaPath:"#/properties/end\
points/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===errors}else{
var valid0=true}if(valid0){if(data.authenticated!==void 0){const _errs19=errors;if(typeof data.authenticated!=="boolean"){
validate131.errors=[{instancePath:instancePath+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}];return false}var valid0=_errs19===errors}else{var valid0=true}if(valid0){
if(data["x-trust-boundary"]!==void 0){const _errs21=errors;if(typeof data["x-trust-boundary"]!=="boolean"){validate131.errors=
[{instancePath:instancePath+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}];return false}var valid0=_errs21===errors}else{var valid0=true}if(valid0){if(data.trustZone!==
void 0){const _errs23=errors;if(typeof data.trustZone!=="string"){validate131.errors=[{instancePath:instancePath+"/trust\
Zone",schemaPath:"#/properties/trustZone/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.data!==void 0){let data11=data.data;const _errs25=errors;
if(errors===_errs25){if(Array.isArray(data11)){var valid4=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs27=errors;
if(!validate133(data11[i1],{instancePath:instancePath+"/data/"+i1,parentData:data11,parentDataProperty:i1,rootData})){vErrors=
vErrors===null?validate133.errors:vErrors.concat(validate133.errors);errors=vErrors.length}var valid4=_errs27===errors;if(!valid4){
break}}}else{validate131.errors=[{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.
licenses!==void 0){const _errs28=errors;if(!validate23(data.licenses,{instancePath:instancePath+"/licenses",parentData:data,
parentDataProperty:"licenses",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors);errors=
vErrors.length}var valid0=_errs28===errors}else{var valid0=true}if(valid0){if(data.patentAssertions!==void 0){const _errs29=errors;
if(!validate36(data.patentAssertions,{instancePath:instancePath+"/patentAssertions",parentData:data,parentDataProperty:"\
patentAssertions",rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors);errors=vErrors.
length}var valid0=_errs29===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){let data15=data.
externalReferences;const _errs30=errors;if(errors===_errs30){if(Array.isArray(data15)){var valid5=true;const len2=data15.
length;for(let i2=0;i2<len2;i2++){const _errs32=errors;if(!validate48(data15[i2],{instancePath:instancePath+"/externalRe\
ferences/"+i2,parentData:data15,parentDataProperty:i2,rootData})){vErrors=vErrors===null?validate48.errors:vErrors.concat(
validate48.errors);errors=vErrors.length}var valid5=_errs32===errors;if(!valid5){break}}}else{validate131.errors=[{instancePath:instancePath+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs30===errors}else{var valid0=true}if(valid0){if(data.services!==void 0){let data17=data.
services;const _errs33=errors;if(errors===_errs33){if(Array.isArray(data17)){var valid6=true;const len3=data17.length;for(let i3=0;i3<
len3;i3++){const _errs35=errors;if(!wrapper4.validate(data17[i3],{instancePath:instancePath+"/services/"+i3,parentData:data17,
parentDataProperty:i3,rootData})){vErrors=vErrors===null?wrapper4.validate.errors:vErrors.concat(wrapper4.validate.errors);
errors=vErrors.length}var valid6=_errs35===errors;if(!valid6){break}}if(valid6){let i4=data17.length;let j0;if(i4>1){outer0:
for(;i4--;){for(j0=i4;j0--;){if(func0(data17[i4],data17[j0])){validate131.errors=[{instancePath:instancePath+"/services",
schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:i4,j:j0},message:"must NOT have duplicate\
 items (items ## "+j0+" and "+i4+" are identical)"}];return false;break outer0}}}}}}else{validate131.errors=[{instancePath:instancePath+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs33===errors}else{var valid0=true}if(valid0){if(data.releaseNotes!==void 0){const _errs36=errors;if(!validate59(
data.releaseNotes,{instancePath:instancePath+"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData})){
vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors);errors=vErrors.length}var valid0=_errs36===errors}else{
var valid0=true}if(valid0){if(data.properties!==void 0){let data20=data.properties;const _errs37=errors;if(errors===_errs37){
if(Array.isArray(data20)){var valid8=true;const len4=data20.length;for(let i5=0;i5<len4;i5++){let data21=data20[i5];const _errs39=errors;
const _errs40=errors;if(errors===_errs40){if(data21&&typeof data21=="object"&&!Array.isArray(data21)){let missing1;if(data21.
name===void 0&&(missing1="name")){validate131.errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definit\
ions/property/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}];return false}else{const _errs42=errors;for(const key1 in data21){if(!(key1==="name"||key1==="value")){validate131.
errors=[{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}
if(_errs42===errors){if(data21.name!==void 0){const _errs43=errors;if(typeof data21.name!=="string"){validate131.errors=
[{instancePath:instancePath+"/properties/"+i5+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs43===errors}else{var valid10=true}
if(valid10){if(data21.value!==void 0){const _errs45=errors;if(typeof data21.value!=="string"){validate131.errors=[{instancePath:instancePath+
"/properties/"+i5+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid10=_errs45===errors}else{var valid10=true}}}}}else{validate131.errors=[
{instancePath:instancePath+"/properties/"+i5,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}];return false}}var valid8=_errs39===errors;if(!valid8){break}}}else{validate131.errors=[{instancePath:instancePath+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs37===errors}else{var valid0=true}if(valid0){if(data.tags!==void 0){let data24=data.tags;const _errs47=errors;
const _errs48=errors;if(errors===_errs48){if(Array.isArray(data24)){var valid12=true;const len5=data24.length;for(let i6=0;i6<
len5;i6++){const _errs50=errors;if(typeof data24[i6]!=="string"){validate131.errors=[{instancePath:instancePath+"/tags/"+
i6,schemaPath:"#/definitions/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid12=_errs50===errors;if(!valid12){break}}}else{validate131.errors=[{instancePath:instancePath+"/tags",schemaPath:"\
#/definitions/tags/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs47===
errors}else{var valid0=true}if(valid0){if(data.signature!==void 0){const _errs52=errors;if(!validate122(data.signature,{
instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?
validate122.errors:vErrors.concat(validate122.errors);errors=vErrors.length}var valid0=_errs52===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}}}else{
validate131.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate131.errors=vErrors;return errors===0}function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="vendor"||key0==="name"||key0==="version"||key0==="hashes"||key0==="externalReferences")){validate142.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.vendor!==void 0){const _errs2=errors;
if(typeof data.vendor!=="string"){validate142.errors=[{instancePath:instancePath+"/vendor",schemaPath:"#/properties/vend\
or/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.name!==void 0){const _errs4=errors;if(typeof data.name!=="string"){validate142.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){let data2=data.version;const _errs6=errors;
const _errs7=errors;if(errors===_errs7){if(typeof data2==="string"){if(func5(data2)>1024){validate142.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/definitions/version/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have m\
ore than 1024 characters"}];return false}}else{validate142.errors=[{instancePath:instancePath+"/version",schemaPath:"#/d\
efinitions/version/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs6===
errors}else{var valid0=true}if(valid0){if(data.hashes!==void 0){let data3=data.hashes;const _errs9=errors;if(errors===_errs9){
if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs11=errors;if(!validate21(
data3[i0],{instancePath:instancePath+"/hashes/"+i0,parentData:data3,parentDataProperty:i0,rootData})){vErrors=vErrors===
null?validate21.errors:vErrors.concat(validate21.errors);errors=vErrors.length}var valid2=_errs11===errors;if(!valid2){break}}}else{
validate142.errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==
void 0){let data5=data.externalReferences;const _errs12=errors;if(errors===_errs12){if(Array.isArray(data5)){var valid3=true;
const len1=data5.length;for(let i1=0;i1<len1;i1++){const _errs14=errors;if(!validate48(data5[i1],{instancePath:instancePath+
"/externalReferences/"+i1,parentData:data5,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate48.errors:vErrors.
concat(validate48.errors);errors=vErrors.length}var valid3=_errs14===errors;if(!valid3){break}}}else{validate142.errors=
[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs12===errors}else{var valid0=true}}}}}}}else{validate142.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate142.errors=vErrors;return errors===0}function validate11(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
length;for(let i3=0;i3<len2;i3++){const _errs29=errors;if(!validate131(data9[i3],{instancePath:instancePath+"/tools/serv\
ices/"+i3,parentData:data9,parentDataProperty:i3,rootData})){vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.
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
length;for(let i5=0;i5<len3;i5++){const _errs32=errors;if(!validate142(data6[i5],{instancePath:instancePath+"/tools/"+i5,
parentData:data6,parentDataProperty:i5,rootData})){vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.
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
var valid0=true}if(valid0){if(data.distributionConstraints!==void 0){let data23=data.distributionConstraints;const _errs51=errors;
if(errors===_errs51){if(data23&&typeof data23=="object"&&!Array.isArray(data23)){const _errs53=errors;for(const key5 in data23){
if(!(key5==="tlp")){validate11.errors=[{instancePath:instancePath+"/distributionConstraints",schemaPath:"#/properties/di\
stributionConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"mus\
t NOT have additional properties"}];return false;break}}if(_errs53===errors){if(data23.tlp!==void 0){let data24=data23.tlp;
if(typeof data24!=="string"){validate11.errors=[{instancePath:instancePath+"/distributionConstraints/tlp",schemaPath:"#/\
definitions/tlpClassification/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data24===
"CLEAR"||data24==="GREEN"||data24==="AMBER"||data24==="AMBER_AND_STRICT"||data24==="RED")){validate11.errors=[{instancePath:instancePath+
"/distributionConstraints/tlp",schemaPath:"#/definitions/tlpClassification/enum",keyword:"enum",params:{allowedValues:schema150.
enum},message:"must be equal to one of the allowed values"}];return false}}}}else{validate11.errors=[{instancePath:instancePath+
"/distributionConstraints",schemaPath:"#/properties/distributionConstraints/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}var valid0=_errs51===errors}else{var valid0=true}}}}}}}}}}}}}else{validate11.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate11.
errors=vErrors;return errors===0}function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
ref===void 0&&(missing0="ref")){validate156.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"ref"||key0==="dependsOn"||key0==="provides")){validate156.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.ref!==void 0){let data0=data.ref;const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate156.errors=[{instancePath:instancePath+"/ref",schemaPath:"#/defin\
itions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate156.errors=[{instancePath:instancePath+"/ref",schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
dependsOn!==void 0){let data1=data.dependsOn;const _errs5=errors;if(errors===_errs5){if(Array.isArray(data1)){var valid2=true;
const len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];const _errs7=errors;const _errs8=errors;if(errors===
_errs8){if(typeof data2==="string"){if(func5(data2)<1){validate156.errors=[{instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"\
#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];
return false}}else{validate156.errors=[{instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"#/definitions/refLinkType\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid2=_errs7===errors;if(!valid2){
break}}if(valid2){let i1=data1.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data1[i1],data1[j0])){
validate156.errors=[{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uni\
queItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;
break outer0}}}}}}else{validate156.errors=[{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}
if(valid0){if(data.provides!==void 0){let data3=data.provides;const _errs10=errors;if(errors===_errs10){if(Array.isArray(
data3)){var valid5=true;const len1=data3.length;for(let i2=0;i2<len1;i2++){let data4=data3[i2];const _errs12=errors;const _errs13=errors;
if(errors===_errs13){if(typeof data4==="string"){if(func5(data4)<1){validate156.errors=[{instancePath:instancePath+"/pro\
vides/"+i2,schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"}];return false}}else{validate156.errors=[{instancePath:instancePath+"/provides/"+i2,schemaPath:"\
#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid5=_errs12===
errors;if(!valid5){break}}if(valid5){let i3=data3.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data3[i3],
data3[j1])){validate156.errors=[{instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;
break outer1}}}}}}else{validate156.errors=[{instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs10===errors}else{var valid0=true}}}}}}else{
validate156.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate156.errors=vErrors;return errors===0}var schema157={"type":"string","default":"not_specified","enum":["complete",
"incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_\
only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","\
unknown","not_specified"]};function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.aggregate===void 0&&
(missing0="aggregate")){validate158.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"bom-ref"||key0==="aggregate"||key0==="assemblies"||key0==="dependencies"||key0==="vulnerabilities"||key0==="signature")){
validate158.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate158.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate158.errors=[{instancePath:instancePath+"/bo\
m-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.aggregate!==void 0){let data1=data.aggregate;const _errs5=errors;
if(typeof data1!=="string"){validate158.errors=[{instancePath:instancePath+"/aggregate",schemaPath:"#/definitions/aggreg\
ateType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="complete"||data1===
"incomplete"||data1==="incomplete_first_party_only"||data1==="incomplete_first_party_proprietary_only"||data1==="incompl\
ete_first_party_opensource_only"||data1==="incomplete_third_party_only"||data1==="incomplete_third_party_proprietary_onl\
y"||data1==="incomplete_third_party_opensource_only"||data1==="unknown"||data1==="not_specified")){validate158.errors=[{
instancePath:instancePath+"/aggregate",schemaPath:"#/definitions/aggregateType/enum",keyword:"enum",params:{allowedValues:schema157.
enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs5===errors}else{var valid0=true}
if(valid0){if(data.assemblies!==void 0){let data2=data.assemblies;const _errs8=errors;if(errors===_errs8){if(Array.isArray(
data2)){var valid3=true;const len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];const _errs10=errors;const _errs11=errors;
let valid4=false;const _errs12=errors;const _errs13=errors;if(errors===_errs13){if(typeof data3==="string"){if(func5(data3)<
1){const err0={instancePath:instancePath+"/assemblies/"+i0,schemaPath:"#/definitions/refLinkType/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}}else{const err1={instancePath:instancePath+"/assemblies/"+i0,schemaPath:"#/definitions/refLinkType/\
type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}}var _valid0=_errs12===errors;valid4=valid4||_valid0;if(!valid4){const _errs15=errors;const _errs16=errors;
if(errors===_errs16){if(errors===_errs16){if(typeof data3==="string"){if(!pattern4.test(data3)){const err2={instancePath:instancePath+
"/assemblies/"+i0,schemaPath:"#/definitions/bomLinkElementType/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9\
a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:'must match pattern "^urn:cdx:[0-9a-f\
]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath:instancePath+"/assemblies/"+i0,schemaPath:"#/definitions/bomLinkEleme\
ntType/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}}var _valid0=_errs15===errors;valid4=valid4||_valid0}if(!valid4){const err4={instancePath:instancePath+
"/assemblies/"+i0,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate158.errors=vErrors;return false}else{
errors=_errs11;if(vErrors!==null){if(_errs11){vErrors.length=_errs11}else{vErrors=null}}}var valid3=_errs10===errors;if(!valid3){
break}}if(valid3){let i1=data2.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data2[i1],data2[j0])){
validate158.errors=[{instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"u\
niqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;
break outer0}}}}}}else{validate158.errors=[{instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemblies/\
type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}
if(valid0){if(data.dependencies!==void 0){let data4=data.dependencies;const _errs18=errors;if(errors===_errs18){if(Array.
isArray(data4)){var valid8=true;const len1=data4.length;for(let i2=0;i2<len1;i2++){const _errs20=errors;if(typeof data4[i2]!==
"string"){validate158.errors=[{instancePath:instancePath+"/dependencies/"+i2,schemaPath:"#/properties/dependencies/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid8=_errs20===errors;if(!valid8){
break}}if(valid8){let i3=data4.length;let j1;if(i3>1){const indices0={};for(;i3--;){let item0=data4[i3];if(typeof item0!==
"string"){continue}if(typeof indices0[item0]=="number"){j1=indices0[item0];validate158.errors=[{instancePath:instancePath+
"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"mus\
t NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;break}indices0[item0]=i3}}}}else{validate158.
errors=[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs18===errors}else{var valid0=true}if(valid0){if(data.vulnerabilities!==
void 0){let data6=data.vulnerabilities;const _errs22=errors;if(errors===_errs22){if(Array.isArray(data6)){var valid10=true;
const len2=data6.length;for(let i4=0;i4<len2;i4++){const _errs24=errors;if(typeof data6[i4]!=="string"){validate158.errors=
[{instancePath:instancePath+"/vulnerabilities/"+i4,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid10=_errs24===errors;if(!valid10){break}}if(valid10){let i5=data6.
length;let j2;if(i5>1){const indices1={};for(;i5--;){let item1=data6[i5];if(typeof item1!=="string"){continue}if(typeof indices1[item1]==
"number"){j2=indices1[item1];validate158.errors=[{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/\
vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+
j2+" and "+i5+" are identical)"}];return false;break}indices1[item1]=i5}}}}else{validate158.errors=[{instancePath:instancePath+
"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"},message:"must be \
array"}];return false}}var valid0=_errs22===errors}else{var valid0=true}if(valid0){if(data.signature!==void 0){const _errs26=errors;
if(!validate122(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData})){
vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors);errors=vErrors.length}var valid0=_errs26===
errors}else{var valid0=true}}}}}}}}}else{validate158.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}validate158.errors=vErrors;return errors===0}var schema160={"type":"ob\
ject","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"type":"string"},"sour\
ce":{"$ref":"#/definitions/vulnerabilitySource"},"references":{"type":"array","items":{"type":"object","required":["id",
"source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilit\
ySource"}}}},"ratings":{"type":"array","items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"array","items":{"$ref":"\
#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"work\
around":{"type":"string"},"proofOfConcept":{"type":"object","properties":{"reproductionSteps":{"type":"string"},"environ\
ment":{"type":"string"},"supportingMaterial":{"type":"array","items":{"$ref":"#/definitions/attachment"}}}},"advisories":{
"type":"array","items":{"$ref":"#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{
"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"rejected":{"type":"string","form\
at":"date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","\
items":{"$ref":"#/definitions/organizationalEntity"}},"individuals":{"type":"array","items":{"$ref":"#/definitions/organ\
izationalContact"}}}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"\
array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/defi\
nitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"analysis":{"type":"obj\
ect","additionalProperties":false,"properties":{"state":{"$ref":"#/definitions/impactAnalysisState"},"justification":{"$\
ref":"#/definitions/impactAnalysisJustification"},"response":{"type":"array","items":{"type":"string","enum":["can_not_f\
ix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"},"firstIssued":{"type":"strin\
g","format":"date-time"},"lastUpdated":{"type":"string","format":"date-time"}}},"affects":{"type":"array","uniqueItems":true,
"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/defini\
tions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]},"versions":{"type":"array","items":{"type":"object","o\
neOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"#/\
definitions/version"},"range":{"$ref":"#/definitions/versionRange"},"status":{"$ref":"#/definitions/affectedStatus","def\
ault":"affected"}}}}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var schema171={"type":"\
string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};var schema172={
"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires\
_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};
var schema177={"type":"string","enum":["affected","unaffected","unknown"]};var schema166={"type":"string","enum":["criti\
cal","high","medium","low","info","none","unknown"]};var schema167={"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31",
"CVSSv4","OWASP","SSVC","other"]};function validate162(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="source"||key0==="score"||key0==="severity"||key0==="method"||key0==="vector"||key0==="justification")){validate162.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.source!==void 0){let data0=data.
source;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
const _errs5=errors;for(const key1 in data0){if(!(key1==="url"||key1==="name")){validate162.errors=[{instancePath:instancePath+
"/source",schemaPath:"#/definitions/vulnerabilitySource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs5===errors){if(data0.url!==void 0){const _errs6=errors;
if(typeof data0.url!=="string"){validate162.errors=[{instancePath:instancePath+"/source/url",schemaPath:"#/definitions/v\
ulnerabilitySource/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs6===
errors}else{var valid2=true}if(valid2){if(data0.name!==void 0){const _errs8=errors;if(typeof data0.name!=="string"){validate162.
errors=[{instancePath:instancePath+"/source/name",schemaPath:"#/definitions/vulnerabilitySource/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs8===errors}else{var valid2=true}}}}else{
validate162.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.score!==void 0){const _errs10=errors;if(!(typeof data.score=="number")){validate162.errors=[{instancePath:instancePath+
"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.severity!==void 0){let data4=data.severity;const _errs12=errors;
if(typeof data4!=="string"){validate162.errors=[{instancePath:instancePath+"/severity",schemaPath:"#/definitions/severit\
y/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data4==="critical"||data4==="\
high"||data4==="medium"||data4==="low"||data4==="info"||data4==="none"||data4==="unknown")){validate162.errors=[{instancePath:instancePath+
"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues:schema166.enum},message:"must \
be equal to one of the allowed values"}];return false}var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.
method!==void 0){let data5=data.method;const _errs15=errors;if(typeof data5!=="string"){validate162.errors=[{instancePath:instancePath+
"/method",schemaPath:"#/definitions/scoreMethod/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data5==="CVSSv2"||data5==="CVSSv3"||data5==="CVSSv31"||data5==="CVSSv4"||data5==="OWASP"||data5==="SSVC"||data5==="\
other")){validate162.errors=[{instancePath:instancePath+"/method",schemaPath:"#/definitions/scoreMethod/enum",keyword:"e\
num",params:{allowedValues:schema167.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs15===
errors}else{var valid0=true}if(valid0){if(data.vector!==void 0){const _errs18=errors;if(typeof data.vector!=="string"){validate162.
errors=[{instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid0=_errs18===errors}else{var valid0=true}if(valid0){if(data.justification!==
void 0){const _errs20=errors;if(typeof data.justification!=="string"){validate162.errors=[{instancePath:instancePath+"/j\
ustification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs20===errors}else{var valid0=true}}}}}}}}else{validate162.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate162.errors=vErrors;return errors===
0}function validate161(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!func2.
call(schema160.properties,key0)){validate161.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate161.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate161.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
id!==void 0){const _errs5=errors;if(typeof data.id!=="string"){validate161.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.source!==void 0){let data2=data.source;const _errs7=errors;const _errs8=errors;
if(errors===_errs8){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){const _errs10=errors;for(const key1 in data2){
if(!(key1==="url"||key1==="name")){validate161.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vu\
lnerabilitySource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NO\
T have additional properties"}];return false;break}}if(_errs10===errors){if(data2.url!==void 0){const _errs11=errors;if(typeof data2.
url!=="string"){validate161.errors=[{instancePath:instancePath+"/source/url",schemaPath:"#/definitions/vulnerabilitySour\
ce/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs11===
errors}else{var valid3=true}if(valid3){if(data2.name!==void 0){const _errs13=errors;if(typeof data2.name!=="string"){validate161.
errors=[{instancePath:instancePath+"/source/name",schemaPath:"#/definitions/vulnerabilitySource/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs13===errors}else{var valid3=true}}}}else{
validate161.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){
if(data.references!==void 0){let data5=data.references;const _errs15=errors;if(errors===_errs15){if(Array.isArray(data5)){
var valid4=true;const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];const _errs17=errors;if(errors===
_errs17){if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let missing0;if(data6.id===void 0&&(missing0="id")||data6.
source===void 0&&(missing0="source")){validate161.errors=[{instancePath:instancePath+"/references/"+i0,schemaPath:"#/pro\
perties/references/items/required",keyword:"required",params:{missingProperty:missing0},message:"must have required prop\
erty '"+missing0+"'"}];return false}else{const _errs19=errors;for(const key2 in data6){if(!(key2==="id"||key2==="source")){
validate161.errors=[{instancePath:instancePath+"/references/"+i0,schemaPath:"#/properties/references/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];
return false;break}}if(_errs19===errors){if(data6.id!==void 0){const _errs20=errors;if(typeof data6.id!=="string"){validate161.
errors=[{instancePath:instancePath+"/references/"+i0+"/id",schemaPath:"#/properties/references/items/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs20===errors}else{var valid5=true}
if(valid5){if(data6.source!==void 0){let data8=data6.source;const _errs22=errors;const _errs23=errors;if(errors===_errs23){
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){const _errs25=errors;for(const key3 in data8){if(!(key3==="url"||
key3==="name")){validate161.errors=[{instancePath:instancePath+"/references/"+i0+"/source",schemaPath:"#/definitions/vul\
nerabilitySource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT\
 have additional properties"}];return false;break}}if(_errs25===errors){if(data8.url!==void 0){const _errs26=errors;if(typeof data8.
url!=="string"){validate161.errors=[{instancePath:instancePath+"/references/"+i0+"/source/url",schemaPath:"#/definitions\
/vulnerabilitySource/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid7=_errs26===errors}else{var valid7=true}if(valid7){if(data8.name!==void 0){const _errs28=errors;if(typeof data8.
name!=="string"){validate161.errors=[{instancePath:instancePath+"/references/"+i0+"/source/name",schemaPath:"#/definitio\
ns/vulnerabilitySource/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid7=_errs28===errors}else{var valid7=true}}}}else{validate161.errors=[{instancePath:instancePath+"/references/"+i0+
"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}];return false}}var valid5=_errs22===errors}else{var valid5=true}}}}}else{validate161.errors=[{instancePath:instancePath+
"/references/"+i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}];return false}}var valid4=_errs17===errors;if(!valid4){break}}}else{validate161.errors=[{instancePath:instancePath+
"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs15===errors}else{var valid0=true}if(valid0){if(data.ratings!==void 0){let data11=data.ratings;const _errs30=errors;
if(errors===_errs30){if(Array.isArray(data11)){var valid8=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs32=errors;
if(!validate162(data11[i1],{instancePath:instancePath+"/ratings/"+i1,parentData:data11,parentDataProperty:i1,rootData})){
vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.errors);errors=vErrors.length}var valid8=_errs32===
errors;if(!valid8){break}}}else{validate161.errors=[{instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratin\
gs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs30===errors}else{var valid0=true}
if(valid0){if(data.cwes!==void 0){let data13=data.cwes;const _errs33=errors;if(errors===_errs33){if(Array.isArray(data13)){
var valid9=true;const len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];const _errs35=errors;const _errs36=errors;
if(!(typeof data14=="number"&&(!(data14%1)&&!isNaN(data14)))){validate161.errors=[{instancePath:instancePath+"/cwes/"+i2,
schemaPath:"#/definitions/cwe/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}if(errors===
_errs36){if(typeof data14=="number"){if(data14<1||isNaN(data14)){validate161.errors=[{instancePath:instancePath+"/cwes/"+
i2,schemaPath:"#/definitions/cwe/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}];return false}}}
var valid9=_errs35===errors;if(!valid9){break}}}else{validate161.errors=[{instancePath:instancePath+"/cwes",schemaPath:"\
#/properties/cwes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs33===
errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs38=errors;if(typeof data.description!=="\
string"){validate161.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs38===errors}else{var valid0=true}if(valid0){
if(data.detail!==void 0){const _errs40=errors;if(typeof data.detail!=="string"){validate161.errors=[{instancePath:instancePath+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs40===errors}else{var valid0=true}if(valid0){if(data.recommendation!==void 0){const _errs42=errors;if(typeof data.
recommendation!=="string"){validate161.errors=[{instancePath:instancePath+"/recommendation",schemaPath:"#/properties/rec\
ommendation/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs42===errors}else{
var valid0=true}if(valid0){if(data.workaround!==void 0){const _errs44=errors;if(typeof data.workaround!=="string"){validate161.
errors=[{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid0=_errs44===errors}else{var valid0=true}if(valid0){if(data.proofOfConcept!==
void 0){let data19=data.proofOfConcept;const _errs46=errors;if(errors===_errs46){if(data19&&typeof data19=="object"&&!Array.
isArray(data19)){if(data19.reproductionSteps!==void 0){const _errs48=errors;if(typeof data19.reproductionSteps!=="string"){
validate161.errors=[{instancePath:instancePath+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConce\
pt/properties/reproductionSteps/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs48===
errors}else{var valid11=true}if(valid11){if(data19.environment!==void 0){const _errs50=errors;if(typeof data19.environment!==
"string"){validate161.errors=[{instancePath:instancePath+"/proofOfConcept/environment",schemaPath:"#/properties/proofOfC\
oncept/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs50===
errors}else{var valid11=true}if(valid11){if(data19.supportingMaterial!==void 0){let data22=data19.supportingMaterial;const _errs52=errors;
if(errors===_errs52){if(Array.isArray(data22)){var valid12=true;const len3=data22.length;for(let i3=0;i3<len3;i3++){let data23=data22[i3];
const _errs54=errors;const _errs55=errors;if(errors===_errs55){if(data23&&typeof data23=="object"&&!Array.isArray(data23)){
let missing1;if(data23.content===void 0&&(missing1="content")){validate161.errors=[{instancePath:instancePath+"/proofOfC\
oncept/supportingMaterial/"+i3,schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs57=errors;for(const key4 in data23){
if(!(key4==="contentType"||key4==="encoding"||key4==="content")){validate161.errors=[{instancePath:instancePath+"/proofO\
fConcept/supportingMaterial/"+i3,schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key4},message:"must NOT have additional properties"}];return false;break}}if(_errs57===errors){
if(data23.contentType!==void 0){const _errs58=errors;if(typeof data23.contentType!=="string"){validate161.errors=[{instancePath:instancePath+
"/proofOfConcept/supportingMaterial/"+i3+"/contentType",schemaPath:"#/definitions/attachment/properties/contentType/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid14=_errs58===errors}else{var valid14=true}
if(valid14){if(data23.encoding!==void 0){let data25=data23.encoding;const _errs60=errors;if(typeof data25!=="string"){validate161.
errors=[{instancePath:instancePath+"/proofOfConcept/supportingMaterial/"+i3+"/encoding",schemaPath:"#/definitions/attach\
ment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data25===
"base64")){validate161.errors=[{instancePath:instancePath+"/proofOfConcept/supportingMaterial/"+i3+"/encoding",schemaPath:"\
#/definitions/attachment/properties/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},
message:"must be equal to one of the allowed values"}];return false}var valid14=_errs60===errors}else{var valid14=true}if(valid14){
if(data23.content!==void 0){const _errs62=errors;if(typeof data23.content!=="string"){validate161.errors=[{instancePath:instancePath+
"/proofOfConcept/supportingMaterial/"+i3+"/content",schemaPath:"#/definitions/attachment/properties/content/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid14=_errs62===errors}else{var valid14=true}}}}}}else{
validate161.errors=[{instancePath:instancePath+"/proofOfConcept/supportingMaterial/"+i3,schemaPath:"#/definitions/attach\
ment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid12=_errs54===errors;if(!valid12){
break}}}else{validate161.errors=[{instancePath:instancePath+"/proofOfConcept/supportingMaterial",schemaPath:"#/propertie\
s/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid11=_errs52===errors}else{var valid11=true}}}}else{validate161.errors=[{instancePath:instancePath+"/proofOfConce\
pt",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs46===errors}else{var valid0=true}if(valid0){if(data.advisories!==void 0){let data27=data.advisories;const _errs64=errors;
if(errors===_errs64){if(Array.isArray(data27)){var valid15=true;const len4=data27.length;for(let i4=0;i4<len4;i4++){let data28=data27[i4];
const _errs66=errors;const _errs67=errors;if(errors===_errs67){if(data28&&typeof data28=="object"&&!Array.isArray(data28)){
let missing2;if(data28.url===void 0&&(missing2="url")){validate161.errors=[{instancePath:instancePath+"/advisories/"+i4,
schemaPath:"#/definitions/advisory/required",keyword:"required",params:{missingProperty:missing2},message:"must have req\
uired property '"+missing2+"'"}];return false}else{const _errs69=errors;for(const key5 in data28){if(!(key5==="title"||key5===
"url")){validate161.errors=[{instancePath:instancePath+"/advisories/"+i4,schemaPath:"#/definitions/advisory/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties"}];
return false;break}}if(_errs69===errors){if(data28.title!==void 0){const _errs70=errors;if(typeof data28.title!=="string"){
validate161.errors=[{instancePath:instancePath+"/advisories/"+i4+"/title",schemaPath:"#/definitions/advisory/properties/\
title/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid17=_errs70===errors}else{
var valid17=true}if(valid17){if(data28.url!==void 0){const _errs72=errors;if(errors===_errs72){if(errors===_errs72){if(!(typeof data28.
url==="string")){validate161.errors=[{instancePath:instancePath+"/advisories/"+i4+"/url",schemaPath:"#/definitions/advis\
ory/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid17=_errs72===
errors}else{var valid17=true}}}}}else{validate161.errors=[{instancePath:instancePath+"/advisories/"+i4,schemaPath:"#/def\
initions/advisory/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid15=_errs66===
errors;if(!valid15){break}}}else{validate161.errors=[{instancePath:instancePath+"/advisories",schemaPath:"#/properties/a\
dvisories/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs64===errors}else{
var valid0=true}if(valid0){if(data.created!==void 0){let data31=data.created;const _errs74=errors;if(errors===_errs74){if(errors===
_errs74){if(typeof data31==="string"){if(!formats0.validate(data31)){validate161.errors=[{instancePath:instancePath+"/cr\
eated",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'}];return false}}else{validate161.errors=[{instancePath:instancePath+"/created",schemaPath:"#/properties/cre\
ated/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs74===errors}else{
var valid0=true}if(valid0){if(data.published!==void 0){let data32=data.published;const _errs76=errors;if(errors===_errs76){
if(errors===_errs76){if(typeof data32==="string"){if(!formats0.validate(data32)){validate161.errors=[{instancePath:instancePath+
"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}];return false}}else{validate161.errors=[{instancePath:instancePath+"/published",schemaPath:"#/prop\
erties/published/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs76===
errors}else{var valid0=true}if(valid0){if(data.updated!==void 0){let data33=data.updated;const _errs78=errors;if(errors===
_errs78){if(errors===_errs78){if(typeof data33==="string"){if(!formats0.validate(data33)){validate161.errors=[{instancePath:instancePath+
"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'}];return false}}else{validate161.errors=[{instancePath:instancePath+"/updated",schemaPath:"#/properties\
/updated/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs78===errors}else{
var valid0=true}if(valid0){if(data.rejected!==void 0){let data34=data.rejected;const _errs80=errors;if(errors===_errs80){
if(errors===_errs80){if(typeof data34==="string"){if(!formats0.validate(data34)){validate161.errors=[{instancePath:instancePath+
"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'}];return false}}else{validate161.errors=[{instancePath:instancePath+"/rejected",schemaPath:"#/propert\
ies/rejected/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs80===
errors}else{var valid0=true}if(valid0){if(data.credits!==void 0){let data35=data.credits;const _errs82=errors;if(errors===
_errs82){if(data35&&typeof data35=="object"&&!Array.isArray(data35)){const _errs84=errors;for(const key6 in data35){if(!(key6===
"organizations"||key6==="individuals")){validate161.errors=[{instancePath:instancePath+"/credits",schemaPath:"#/properti\
es/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have \
additional properties"}];return false;break}}if(_errs84===errors){if(data35.organizations!==void 0){let data36=data35.organizations;
const _errs85=errors;if(errors===_errs85){if(Array.isArray(data36)){var valid19=true;const len5=data36.length;for(let i5=0;i5<
len5;i5++){const _errs87=errors;if(!validate13(data36[i5],{instancePath:instancePath+"/credits/organizations/"+i5,parentData:data36,
parentDataProperty:i5,rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.
length}var valid19=_errs87===errors;if(!valid19){break}}}else{validate161.errors=[{instancePath:instancePath+"/credits/o\
rganizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid18=_errs85===errors}else{var valid18=true}if(valid18){if(data35.individuals!==void 0){
let data38=data35.individuals;const _errs88=errors;if(errors===_errs88){if(Array.isArray(data38)){var valid20=true;const len6=data38.
length;for(let i6=0;i6<len6;i6++){const _errs90=errors;if(!validate16(data38[i6],{instancePath:instancePath+"/credits/in\
dividuals/"+i6,parentData:data38,parentDataProperty:i6,rootData})){vErrors=vErrors===null?validate16.errors:vErrors.concat(
validate16.errors);errors=vErrors.length}var valid20=_errs90===errors;if(!valid20){break}}}else{validate161.errors=[{instancePath:instancePath+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid18=_errs88===errors}else{var valid18=true}}}}else{validate161.errors=[{
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
data43)){var valid25=true;const len8=data43.length;for(let i9=0;i9<len8;i9++){const _errs101=errors;if(!validate131(data43[i9],
{instancePath:instancePath+"/tools/services/"+i9,parentData:data43,parentDataProperty:i9,rootData})){vErrors=vErrors===null?
validate131.errors:vErrors.concat(validate131.errors);errors=vErrors.length}var valid25=_errs101===errors;if(!valid25){break}}
if(valid25){let i10=data43.length;let j1;if(i10>1){outer1:for(;i10--;){for(j1=i10;j1--;){if(func0(data43[i10],data43[j1])){
const err3={instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqu\
eItems",keyword:"uniqueItems",params:{i:i10,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i10+" ar\
e identical)"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;break outer1}}}}}}else{const err4={instancePath:instancePath+
"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"},
message:"must be array"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}var valid22=_errs99===errors}else{
var valid22=true}}}}else{const err5={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}
var _valid0=_errs93===errors;if(_valid0){valid21=true;passing0=0}const _errs102=errors;if(errors===_errs102){if(Array.isArray(
data40)){var valid27=true;const len9=data40.length;for(let i11=0;i11<len9;i11++){const _errs104=errors;if(!validate142(data40[i11],
{instancePath:instancePath+"/tools/"+i11,parentData:data40,parentDataProperty:i11,rootData})){vErrors=vErrors===null?validate142.
errors:vErrors.concat(validate142.errors);errors=vErrors.length}var valid27=_errs104===errors;if(!valid27){break}}}else{
const err6={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}var _valid0=_errs102===
errors;if(_valid0&&valid21){valid21=false;passing0=[passing0,1]}else{if(_valid0){valid21=true;passing0=1}}if(!valid21){const err7={
instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++;validate161.
errors=vErrors;return false}else{errors=_errs92;if(vErrors!==null){if(_errs92){vErrors.length=_errs92}else{vErrors=null}}}
var valid0=_errs91===errors}else{var valid0=true}if(valid0){if(data.analysis!==void 0){let data46=data.analysis;const _errs105=errors;
if(errors===_errs105){if(data46&&typeof data46=="object"&&!Array.isArray(data46)){const _errs107=errors;for(const key8 in data46){
if(!(key8==="state"||key8==="justification"||key8==="response"||key8==="detail"||key8==="firstIssued"||key8==="lastUpdat\
ed")){validate161.errors=[{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties"}];return false;
break}}if(_errs107===errors){if(data46.state!==void 0){let data47=data46.state;const _errs108=errors;if(typeof data47!==
"string"){validate161.errors=[{instancePath:instancePath+"/analysis/state",schemaPath:"#/definitions/impactAnalysisState\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data47==="resolved"||data47===
"resolved_with_pedigree"||data47==="exploitable"||data47==="in_triage"||data47==="false_positive"||data47==="not_affecte\
d")){validate161.errors=[{instancePath:instancePath+"/analysis/state",schemaPath:"#/definitions/impactAnalysisState/enum",
keyword:"enum",params:{allowedValues:schema171.enum},message:"must be equal to one of the allowed values"}];return false}
var valid28=_errs108===errors}else{var valid28=true}if(valid28){if(data46.justification!==void 0){let data48=data46.justification;
const _errs111=errors;if(typeof data48!=="string"){validate161.errors=[{instancePath:instancePath+"/analysis/justificati\
on",schemaPath:"#/definitions/impactAnalysisJustification/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}if(!(data48==="code_not_present"||data48==="code_not_reachable"||data48==="requires_configuration"||
data48==="requires_dependency"||data48==="requires_environment"||data48==="protected_by_compiler"||data48==="protected_a\
t_runtime"||data48==="protected_at_perimeter"||data48==="protected_by_mitigating_control")){validate161.errors=[{instancePath:instancePath+
"/analysis/justification",schemaPath:"#/definitions/impactAnalysisJustification/enum",keyword:"enum",params:{allowedValues:schema172.
enum},message:"must be equal to one of the allowed values"}];return false}var valid28=_errs111===errors}else{var valid28=true}
if(valid28){if(data46.response!==void 0){let data49=data46.response;const _errs114=errors;if(errors===_errs114){if(Array.
isArray(data49)){var valid31=true;const len10=data49.length;for(let i12=0;i12<len10;i12++){let data50=data49[i12];const _errs116=errors;
if(typeof data50!=="string"){validate161.errors=[{instancePath:instancePath+"/analysis/response/"+i12,schemaPath:"#/prop\
erties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data50==="can_not_fix"||data50==="will_not_fix"||data50==="update"||data50==="rollback"||data50==="workaround_avail\
able")){validate161.errors=[{instancePath:instancePath+"/analysis/response/"+i12,schemaPath:"#/properties/analysis/prope\
rties/response/items/enum",keyword:"enum",params:{allowedValues:schema160.properties.analysis.properties.response.items.
enum},message:"must be equal to one of the allowed values"}];return false}var valid31=_errs116===errors;if(!valid31){break}}}else{
validate161.errors=[{instancePath:instancePath+"/analysis/response",schemaPath:"#/properties/analysis/properties/respons\
e/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid28=_errs114===errors}else{
var valid28=true}if(valid28){if(data46.detail!==void 0){const _errs118=errors;if(typeof data46.detail!=="string"){validate161.
errors=[{instancePath:instancePath+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid28=_errs118===errors}else{var valid28=true}
if(valid28){if(data46.firstIssued!==void 0){let data52=data46.firstIssued;const _errs120=errors;if(errors===_errs120){if(errors===
_errs120){if(typeof data52==="string"){if(!formats0.validate(data52)){validate161.errors=[{instancePath:instancePath+"/a\
nalysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"format",params:{format:"d\
ate-time"},message:'must match format "date-time"'}];return false}}else{validate161.errors=[{instancePath:instancePath+"\
/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}];return false}}}var valid28=_errs120===errors}else{var valid28=true}if(valid28){if(data46.
lastUpdated!==void 0){let data53=data46.lastUpdated;const _errs122=errors;if(errors===_errs122){if(errors===_errs122){if(typeof data53===
"string"){if(!formats0.validate(data53)){validate161.errors=[{instancePath:instancePath+"/analysis/lastUpdated",schemaPath:"\
#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}];return false}}else{validate161.errors=[{instancePath:instancePath+"/analysis/lastUpdated",schemaPath:"\
#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid28=_errs122===errors}else{var valid28=true}}}}}}}}else{validate161.errors=[{instancePath:instancePath+"/analysi\
s",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs105===errors}else{var valid0=true}if(valid0){if(data.affects!==void 0){let data54=data.affects;const _errs124=errors;
if(errors===_errs124){if(Array.isArray(data54)){var valid32=true;const len11=data54.length;for(let i13=0;i13<len11;i13++){
let data55=data54[i13];const _errs126=errors;if(errors===_errs126){if(data55&&typeof data55=="object"&&!Array.isArray(data55)){
let missing3;if(data55.ref===void 0&&(missing3="ref")){validate161.errors=[{instancePath:instancePath+"/affects/"+i13,schemaPath:"\
#/properties/affects/items/required",keyword:"required",params:{missingProperty:missing3},message:"must have required pr\
operty '"+missing3+"'"}];return false}else{const _errs128=errors;for(const key9 in data55){if(!(key9==="ref"||key9==="ve\
rsions")){validate161.errors=[{instancePath:instancePath+"/affects/"+i13,schemaPath:"#/properties/affects/items/addition\
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
ust match a schema in anyOf"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++;validate161.errors=vErrors;
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
vErrors.push(err15)}errors++;validate161.errors=vErrors;return false}else{errors=_errs141;if(vErrors!==null){if(_errs141){
vErrors.length=_errs141}else{vErrors=null}}}if(errors===_errs139){if(data58&&typeof data58=="object"&&!Array.isArray(data58)){
const _errs144=errors;for(const key10 in data58){if(!(key10==="version"||key10==="range"||key10==="status")){validate161.
errors=[{instancePath:instancePath+"/affects/"+i13+"/versions/"+i14,schemaPath:"#/properties/affects/items/properties/ve\
rsions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs144===errors){if(data58.version!==void 0){let data59=data58.version;
const _errs145=errors;const _errs146=errors;if(errors===_errs146){if(typeof data59==="string"){if(func5(data59)>1024){validate161.
errors=[{instancePath:instancePath+"/affects/"+i13+"/versions/"+i14+"/version",schemaPath:"#/definitions/version/maxLeng\
th",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}];return false}}else{validate161.
errors=[{instancePath:instancePath+"/affects/"+i13+"/versions/"+i14+"/version",schemaPath:"#/definitions/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid39=_errs145===errors}else{var valid39=true}
if(valid39){if(data58.range!==void 0){let data60=data58.range;const _errs148=errors;const _errs149=errors;if(errors===_errs149){
if(typeof data60==="string"){if(func5(data60)>4096){validate161.errors=[{instancePath:instancePath+"/affects/"+i13+"/ver\
sions/"+i14+"/range",schemaPath:"#/definitions/versionRange/maxLength",keyword:"maxLength",params:{limit:4096},message:"\
must NOT have more than 4096 characters"}];return false}else{if(func5(data60)<1){validate161.errors=[{instancePath:instancePath+
"/affects/"+i13+"/versions/"+i14+"/range",schemaPath:"#/definitions/versionRange/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}];return false}}}else{validate161.errors=[{instancePath:instancePath+
"/affects/"+i13+"/versions/"+i14+"/range",schemaPath:"#/definitions/versionRange/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}];return false}}var valid39=_errs148===errors}else{var valid39=true}if(valid39){if(data58.
status!==void 0){let data61=data58.status;const _errs151=errors;if(typeof data61!=="string"){validate161.errors=[{instancePath:instancePath+
"/affects/"+i13+"/versions/"+i14+"/status",schemaPath:"#/definitions/affectedStatus/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}if(!(data61==="affected"||data61==="unaffected"||data61==="unknown")){validate161.
errors=[{instancePath:instancePath+"/affects/"+i13+"/versions/"+i14+"/status",schemaPath:"#/definitions/affectedStatus/e\
num",keyword:"enum",params:{allowedValues:schema177.enum},message:"must be equal to one of the allowed values"}];return false}
var valid39=_errs151===errors}else{var valid39=true}}}}}else{validate161.errors=[{instancePath:instancePath+"/affects/"+
i13+"/versions/"+i14,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}var valid37=_errs139===errors;if(!valid37){break}}}else{validate161.errors=
[{instancePath:instancePath+"/affects/"+i13+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid33=_errs137===errors}else{var valid33=true}}}}}else{
validate161.errors=[{instancePath:instancePath+"/affects/"+i13,schemaPath:"#/properties/affects/items/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}];return false}}var valid32=_errs126===errors;if(!valid32){break}}if(valid32){
let i15=data54.length;let j2;if(i15>1){outer2:for(;i15--;){for(j2=i15;j2--;){if(func0(data54[i15],data54[j2])){validate161.
errors=[{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{
i:i15,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i15+" are identical)"}];return false;break outer2}}}}}}else{
validate161.errors=[{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs124===errors}else{var valid0=true}if(valid0){if(data.
properties!==void 0){let data62=data.properties;const _errs154=errors;if(errors===_errs154){if(Array.isArray(data62)){var valid44=true;
const len13=data62.length;for(let i16=0;i16<len13;i16++){let data63=data62[i16];const _errs156=errors;const _errs157=errors;
if(errors===_errs157){if(data63&&typeof data63=="object"&&!Array.isArray(data63)){let missing6;if(data63.name===void 0&&
(missing6="name")){validate161.errors=[{instancePath:instancePath+"/properties/"+i16,schemaPath:"#/definitions/property/\
required",keyword:"required",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"}];return false}else{
const _errs159=errors;for(const key11 in data63){if(!(key11==="name"||key11==="value")){validate161.errors=[{instancePath:instancePath+
"/properties/"+i16,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},
message:"must NOT have additional properties"}];return false;break}}if(_errs159===errors){if(data63.name!==void 0){const _errs160=errors;
if(typeof data63.name!=="string"){validate161.errors=[{instancePath:instancePath+"/properties/"+i16+"/name",schemaPath:"\
#/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid46=_errs160===errors}else{var valid46=true}if(valid46){if(data63.value!==void 0){const _errs162=errors;if(typeof data63.
value!=="string"){validate161.errors=[{instancePath:instancePath+"/properties/"+i16+"/value",schemaPath:"#/definitions/p\
roperty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid46=_errs162===
errors}else{var valid46=true}}}}}else{validate161.errors=[{instancePath:instancePath+"/properties/"+i16,schemaPath:"#/de\
finitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid44=_errs156===
errors;if(!valid44){break}}}else{validate161.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/p\
roperties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs154===errors}else{
var valid0=true}}}}}}}}}}}}}}}}}}}}}}}else{validate161.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}validate161.errors=vErrors;return errors===0}function validate170(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.subjects===void 0&&(missing0="subjects")||data.annotator===void 0&&
(missing0="annotator")||data.timestamp===void 0&&(missing0="timestamp")||data.text===void 0&&(missing0="text")){validate170.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have re\
quired property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="bom-ref"||key0===
"subjects"||key0==="annotator"||key0==="timestamp"||key0==="text"||key0==="signature")){validate170.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];
const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate170.errors=
[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate170.errors=[{instancePath:instancePath+"/bo\
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
anyOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate170.errors=vErrors;return false}else{
errors=_errs8;if(vErrors!==null){if(_errs8){vErrors.length=_errs8}else{vErrors=null}}}var valid2=_errs7===errors;if(!valid2){
break}}if(valid2){let i1=data1.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data1[i1],data1[j0])){
validate170.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqu\
eItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;
break outer0}}}}}}else{validate170.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",
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
vErrors.push(err9)}errors++;validate170.errors=vErrors;return false}else{errors=_errs17;if(vErrors!==null){if(_errs17){vErrors.
length=_errs17}else{vErrors=null}}}if(errors===_errs15){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){const _errs22=errors;
for(const key1 in data3){if(!(key1==="organization"||key1==="individual"||key1==="component"||key1==="service")){validate170.
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
if(!validate131(data3.service,{instancePath:instancePath+"/annotator/service",parentData:data3,parentDataProperty:"servi\
ce",rootData})){vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors);errors=vErrors.length}var valid8=_errs26===
errors}else{var valid8=true}}}}}}else{validate170.errors=[{instancePath:instancePath+"/annotator",schemaPath:"#/properti\
es/annotator/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs15===errors}else{
var valid0=true}if(valid0){if(data.timestamp!==void 0){let data8=data.timestamp;const _errs27=errors;if(errors===_errs27){
if(errors===_errs27){if(typeof data8==="string"){if(!formats0.validate(data8)){validate170.errors=[{instancePath:instancePath+
"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}];return false}}else{validate170.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"#/prop\
erties/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs27===
errors}else{var valid0=true}if(valid0){if(data.text!==void 0){const _errs29=errors;if(typeof data.text!=="string"){validate170.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs29===errors}else{var valid0=true}if(valid0){if(data.signature!==void 0){const _errs31=errors;
if(!validate122(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData})){
vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors);errors=vErrors.length}var valid0=_errs31===
errors}else{var valid0=true}}}}}}}}}else{validate170.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}validate170.errors=vErrors;return errors===0}var schema185={"type":"ob\
ject","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitio\
ns/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"typ\
e":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"tasks":{"type":"array","uniqueI\
tems":true,"items":{"$ref":"#/definitions/task"}},"taskDependencies":{"type":"array","uniqueItems":true,"items":{"$ref":"\
#/definitions/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$ref":"#/\
definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"type":"\
array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/defin\
itions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","f\
ormat":"date-time"},"workspaces":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/workspace"}},"runtime\
Topology":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"properties":{"type":"array","\
items":{"$ref":"#/definitions/property"}}}};var schema192={"type":"string","enum":["copy","clone","lint","scan","merge",
"build","test","deliver","deploy","release","clean","other"]};function validate181(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.ref===void 0&&(missing0="ref")){const err0={instancePath,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){
valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.externalReference===
void 0&&(missing1="externalReference")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}}var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){
valid0=true;passing0=1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate181.
errors=vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;for(const key0 in data){if(!(key0==="ref"||
key0==="externalReference")){validate181.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
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
null){vErrors=[err7]}else{vErrors.push(err7)}errors++;validate181.errors=vErrors;return false}else{errors=_errs6;if(vErrors!==
null){if(_errs6){vErrors.length=_errs6}else{vErrors=null}}}var valid1=_errs5===errors}else{var valid1=true}if(valid1){if(data.
externalReference!==void 0){const _errs13=errors;if(!validate48(data.externalReference,{instancePath:instancePath+"/exte\
rnalReference",parentData:data,parentDataProperty:"externalReference",rootData})){vErrors=vErrors===null?validate48.errors:
vErrors.concat(validate48.errors);errors=vErrors.length}var valid1=_errs13===errors}else{var valid1=true}}}}else{validate181.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate181.errors=vErrors;return errors===0}var schema190={"type":"object","required":["bom-ref","uid","taskTypes"],"ad\
ditionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"\
string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/defi\
nitions/resourceReferenceChoice"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$r\
ef":"#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{
"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"\
#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"str\
ing","format":"date-time"},"workspaces":{"type":"array","items":{"$ref":"#/definitions/workspace"},"uniqueItems":true},"\
runtimeTopology":{"type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"a\
rray","items":{"$ref":"#/definitions/property"}}}};var schema193={"type":"object","additionalProperties":false,"required":[
"type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"\
string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/defi\
nitions/resourceReferenceChoice"}},"type":{"type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"$ref":"\
#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/condition"}},"timeA\
ctivated":{"type":"string","format":"date-time"},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"un\
iqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"properties":{
"type":"array","items":{"$ref":"#/definitions/property"}}}};function validate188(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;
for(const key0 in data){if(!(key0==="uid"||key0==="description"||key0==="timeReceived"||key0==="data"||key0==="source"||
key0==="target"||key0==="properties")){validate188.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.uid!==void 0){const _errs2=errors;if(typeof data.uid!=="string"){validate188.errors=[{instancePath:instancePath+
"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs4=errors;if(typeof data.
description!=="string"){validate188.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/descripti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs4===errors}else{var valid0=true}
if(valid0){if(data.timeReceived!==void 0){let data2=data.timeReceived;const _errs6=errors;if(errors===_errs6){if(errors===
_errs6){if(typeof data2==="string"){if(!formats0.validate(data2)){validate188.errors=[{instancePath:instancePath+"/timeR\
eceived",schemaPath:"#/properties/timeReceived/format",keyword:"format",params:{format:"date-time"},message:'must match \
format "date-time"'}];return false}}else{validate188.errors=[{instancePath:instancePath+"/timeReceived",schemaPath:"#/pr\
operties/timeReceived/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs6===
errors}else{var valid0=true}if(valid0){if(data.data!==void 0){let data3=data.data;const _errs8=errors;const _errs9=errors;
if(errors===_errs9){if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.content===void 0&&(missing0=
"content")){validate188.errors=[{instancePath:instancePath+"/data",schemaPath:"#/definitions/attachment/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs11=errors;
for(const key1 in data3){if(!(key1==="contentType"||key1==="encoding"||key1==="content")){validate188.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs11===errors){if(data3.contentType!==void 0){
const _errs12=errors;if(typeof data3.contentType!=="string"){validate188.errors=[{instancePath:instancePath+"/data/conte\
ntType",schemaPath:"#/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs12===errors}else{var valid2=true}if(valid2){if(data3.encoding!==void 0){let data5=data3.
encoding;const _errs14=errors;if(typeof data5!=="string"){validate188.errors=[{instancePath:instancePath+"/data/encoding",
schemaPath:"#/definitions/attachment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}];return false}if(!(data5==="base64")){validate188.errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"\
#/definitions/attachment/properties/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},
message:"must be equal to one of the allowed values"}];return false}var valid2=_errs14===errors}else{var valid2=true}if(valid2){
if(data3.content!==void 0){const _errs16=errors;if(typeof data3.content!=="string"){validate188.errors=[{instancePath:instancePath+
"/data/content",schemaPath:"#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs16===errors}else{var valid2=true}}}}}}else{validate188.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.source!==void 0){const _errs18=errors;if(!validate181(
data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})){vErrors=vErrors===
null?validate181.errors:vErrors.concat(validate181.errors);errors=vErrors.length}var valid0=_errs18===errors}else{var valid0=true}
if(valid0){if(data.target!==void 0){const _errs19=errors;if(!validate181(data.target,{instancePath:instancePath+"/target",
parentData:data,parentDataProperty:"target",rootData})){vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.
errors);errors=vErrors.length}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data9=data.
properties;const _errs20=errors;if(errors===_errs20){if(Array.isArray(data9)){var valid3=true;const len0=data9.length;for(let i0=0;i0<
len0;i0++){let data10=data9[i0];const _errs22=errors;const _errs23=errors;if(errors===_errs23){if(data10&&typeof data10==
"object"&&!Array.isArray(data10)){let missing1;if(data10.name===void 0&&(missing1="name")){validate188.errors=[{instancePath:instancePath+
"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs25=errors;for(const key2 in data10){if(!(key2===
"name"||key2==="value")){validate188.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs25===errors){if(data10.name!==void 0){const _errs26=errors;if(typeof data10.
name!=="string"){validate188.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs26===
errors}else{var valid5=true}if(valid5){if(data10.value!==void 0){const _errs28=errors;if(typeof data10.value!=="string"){
validate188.errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/\
value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs28===errors}else{
var valid5=true}}}}}else{validate188.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs22===errors;if(!valid3){
break}}}else{validate188.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs20===errors}else{var valid0=true}}}}}}}}}else{
validate188.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate188.errors=vErrors;return errors===0}function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="description"||key0==="expression"||key0==="properties")){validate192.errors=[{instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pr\
operties"}];return false;break}}if(_errs1===errors){if(data.description!==void 0){const _errs2=errors;if(typeof data.description!==
"string"){validate192.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.expression!==void 0){const _errs4=errors;if(typeof data.expression!=="string"){validate192.errors=[{instancePath:instancePath+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data2=data.properties;
const _errs6=errors;if(errors===_errs6){if(Array.isArray(data2)){var valid1=true;const len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];const _errs8=errors;const _errs9=errors;if(errors===_errs9){if(data3&&typeof data3=="obje\
ct"&&!Array.isArray(data3)){let missing0;if(data3.name===void 0&&(missing0="name")){validate192.errors=[{instancePath:instancePath+
"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs11=errors;for(const key1 in data3){if(!(key1===
"name"||key1==="value")){validate192.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs11===errors){if(data3.name!==void 0){const _errs12=errors;if(typeof data3.
name!=="string"){validate192.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs12===
errors}else{var valid3=true}if(valid3){if(data3.value!==void 0){const _errs14=errors;if(typeof data3.value!=="string"){validate192.
errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs14===errors}else{var valid3=true}}}}}else{
validate192.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs8===errors;if(!valid1){break}}}else{validate192.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs6===errors}else{var valid0=true}}}}}else{validate192.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate192.
errors=vErrors;return errors===0}function validate194(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
a in oneOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate194.errors=vErrors;return false}else{
errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs6=errors;for(const key0 in data){if(!(key0==="source"||key0==="target"||key0===
"resource"||key0==="parameters"||key0==="environmentVars"||key0==="data"||key0==="properties")){validate194.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs6===errors){if(data.source!==void 0){const _errs7=errors;if(!validate181(
data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})){vErrors=vErrors===
null?validate181.errors:vErrors.concat(validate181.errors);errors=vErrors.length}var valid1=_errs7===errors}else{var valid1=true}
if(valid1){if(data.target!==void 0){const _errs8=errors;if(!validate181(data.target,{instancePath:instancePath+"/target",
parentData:data,parentDataProperty:"target",rootData})){vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.
errors);errors=vErrors.length}var valid1=_errs8===errors}else{var valid1=true}if(valid1){if(data.resource!==void 0){const _errs9=errors;
if(!validate181(data.resource,{instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData})){
vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors);errors=vErrors.length}var valid1=_errs9===errors}else{
var valid1=true}if(valid1){if(data.parameters!==void 0){let data3=data.parameters;const _errs10=errors;if(errors===_errs10){
if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];const _errs12=errors;
const _errs13=errors;if(errors===_errs13){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){const _errs15=errors;
for(const key1 in data4){if(!(key1==="name"||key1==="value"||key1==="dataType")){validate194.errors=[{instancePath:instancePath+
"/parameters/"+i0,schemaPath:"#/definitions/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs15===errors){if(data4.name!==void 0){const _errs16=errors;
if(typeof data4.name!=="string"){validate194.errors=[{instancePath:instancePath+"/parameters/"+i0+"/name",schemaPath:"#/\
definitions/parameter/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid4=_errs16===errors}else{var valid4=true}if(valid4){if(data4.value!==void 0){const _errs18=errors;if(typeof data4.
value!=="string"){validate194.errors=[{instancePath:instancePath+"/parameters/"+i0+"/value",schemaPath:"#/definitions/pa\
rameter/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs18===
errors}else{var valid4=true}if(valid4){if(data4.dataType!==void 0){const _errs20=errors;if(typeof data4.dataType!=="stri\
ng"){validate194.errors=[{instancePath:instancePath+"/parameters/"+i0+"/dataType",schemaPath:"#/definitions/parameter/pr\
operties/dataType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs20===
errors}else{var valid4=true}}}}}else{validate194.errors=[{instancePath:instancePath+"/parameters/"+i0,schemaPath:"#/defi\
nitions/parameter/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid2=_errs12===
errors;if(!valid2){break}}if(valid2){let i1=data3.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data3[i1],
data3[j0])){validate194.errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",
keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)"}];return false;break outer0}}}}}}else{validate194.errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/pro\
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
push(err11)}errors++;validate194.errors=vErrors;return false}else{errors=_errs25;if(vErrors!==null){if(_errs25){vErrors.
length=_errs25}else{vErrors=null}}}var valid6=_errs24===errors;if(!valid6){break}}if(valid6){let i3=data8.length;let j1;
if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data8[i3],data8[j1])){validate194.errors=[{instancePath:instancePath+
"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"\
must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;break outer1}}}}}}else{validate194.
errors=[{instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid1=_errs22===errors}else{var valid1=true}if(valid1){if(data.
data!==void 0){let data12=data.data;const _errs36=errors;const _errs37=errors;if(errors===_errs37){if(data12&&typeof data12==
"object"&&!Array.isArray(data12)){let missing5;if(data12.content===void 0&&(missing5="content")){validate194.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing5},message:"mus\
t have required property '"+missing5+"'"}];return false}else{const _errs39=errors;for(const key3 in data12){if(!(key3===
"contentType"||key3==="encoding"||key3==="content")){validate194.errors=[{instancePath:instancePath+"/data",schemaPath:"\
#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties"}];return false;break}}if(_errs39===errors){if(data12.contentType!==void 0){const _errs40=errors;
if(typeof data12.contentType!=="string"){validate194.errors=[{instancePath:instancePath+"/data/contentType",schemaPath:"\
#/definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid12=_errs40===errors}else{var valid12=true}if(valid12){if(data12.encoding!==void 0){let data14=data12.encoding;const _errs42=errors;
if(typeof data14!=="string"){validate194.errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"#/definitions/a\
ttachment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data14===
"base64")){validate194.errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"#/definitions/attachment/properti\
es/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one \
of the allowed values"}];return false}var valid12=_errs42===errors}else{var valid12=true}if(valid12){if(data12.content!==
void 0){const _errs44=errors;if(typeof data12.content!=="string"){validate194.errors=[{instancePath:instancePath+"/data/\
content",schemaPath:"#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}];return false}var valid12=_errs44===errors}else{var valid12=true}}}}}}else{validate194.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid1=_errs36===errors}else{var valid1=true}if(valid1){if(data.properties!==void 0){let data16=data.properties;const _errs46=errors;
if(errors===_errs46){if(Array.isArray(data16)){var valid13=true;const len2=data16.length;for(let i4=0;i4<len2;i4++){let data17=data16[i4];
const _errs48=errors;const _errs49=errors;if(errors===_errs49){if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing6;if(data17.name===void 0&&(missing6="name")){validate194.errors=[{instancePath:instancePath+"/properties/"+i4,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing6},message:"must have req\
uired property '"+missing6+"'"}];return false}else{const _errs51=errors;for(const key4 in data17){if(!(key4==="name"||key4===
"value")){validate194.errors=[{instancePath:instancePath+"/properties/"+i4,schemaPath:"#/definitions/property/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"}];
return false;break}}if(_errs51===errors){if(data17.name!==void 0){const _errs52=errors;if(typeof data17.name!=="string"){
validate194.errors=[{instancePath:instancePath+"/properties/"+i4+"/name",schemaPath:"#/definitions/property/properties/n\
ame/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid15=_errs52===errors}else{
var valid15=true}if(valid15){if(data17.value!==void 0){const _errs54=errors;if(typeof data17.value!=="string"){validate194.
errors=[{instancePath:instancePath+"/properties/"+i4+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid15=_errs54===errors}else{var valid15=true}}}}}else{
validate194.errors=[{instancePath:instancePath+"/properties/"+i4,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid13=_errs48===errors;if(!valid13){break}}}else{validate194.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid1=_errs46===errors}else{var valid1=true}}}}}}}}}else{validate194.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate194.errors=vErrors;return errors===0}var schema205={"type":"object","oneOf":[{"required":["resource"]},{"require\
d":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":[
"artifact","attestation","log","evidence","metrics","other"]},"source":{"$ref":"#/definitions/resourceReferenceChoice"},
"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"d\
ata":{"$ref":"#/definitions/attachment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/prop\
erty"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
function validate199(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
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
a in oneOf"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;validate199.errors=vErrors;return false}else{
errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){const _errs5=errors;for(const key0 in data){if(!(key0==="type"||key0==="source"||key0===
"target"||key0==="resource"||key0==="data"||key0==="environmentVars"||key0==="properties")){validate199.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs5===errors){if(data.type!==void 0){let data0=data.type;const _errs6=errors;
if(typeof data0!=="string"){validate199.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data0==="artifact"||data0==="attestation"||data0===
"log"||data0==="evidence"||data0==="metrics"||data0==="other")){validate199.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema205.properties.type.enum},message:"must be equal to o\
ne of the allowed values"}];return false}var valid1=_errs6===errors}else{var valid1=true}if(valid1){if(data.source!==void 0){
const _errs8=errors;if(!validate181(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"\
source",rootData})){vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors);errors=vErrors.length}var valid1=_errs8===
errors}else{var valid1=true}if(valid1){if(data.target!==void 0){const _errs9=errors;if(!validate181(data.target,{instancePath:instancePath+
"/target",parentData:data,parentDataProperty:"target",rootData})){vErrors=vErrors===null?validate181.errors:vErrors.concat(
validate181.errors);errors=vErrors.length}var valid1=_errs9===errors}else{var valid1=true}if(valid1){if(data.resource!==
void 0){const _errs10=errors;if(!validate181(data.resource,{instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"\
resource",rootData})){vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors);errors=vErrors.length}
var valid1=_errs10===errors}else{var valid1=true}if(valid1){if(data.data!==void 0){let data4=data.data;const _errs11=errors;
const _errs12=errors;if(errors===_errs12){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing3;if(data4.
content===void 0&&(missing3="content")){validate199.errors=[{instancePath:instancePath+"/data",schemaPath:"#/definitions\
/attachment/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+
"'"}];return false}else{const _errs14=errors;for(const key1 in data4){if(!(key1==="contentType"||key1==="encoding"||key1===
"content")){validate199.errors=[{instancePath:instancePath+"/data",schemaPath:"#/definitions/attachment/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs14===errors){if(data4.contentType!==void 0){const _errs15=errors;if(typeof data4.contentType!=="string"){
validate199.errors=[{instancePath:instancePath+"/data/contentType",schemaPath:"#/definitions/attachment/properties/conte\
ntType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs15===errors}else{
var valid3=true}if(valid3){if(data4.encoding!==void 0){let data6=data4.encoding;const _errs17=errors;if(typeof data6!=="\
string"){validate199.errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"#/definitions/attachment/properties\
/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6==="base64")){validate199.
errors=[{instancePath:instancePath+"/data/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}
var valid3=_errs17===errors}else{var valid3=true}if(valid3){if(data4.content!==void 0){const _errs19=errors;if(typeof data4.
content!=="string"){validate199.errors=[{instancePath:instancePath+"/data/content",schemaPath:"#/definitions/attachment/\
properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs19===
errors}else{var valid3=true}}}}}}else{validate199.errors=[{instancePath:instancePath+"/data",schemaPath:"#/definitions/a\
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
push(err10)}errors++;validate199.errors=vErrors;return false}else{errors=_errs24;if(vErrors!==null){if(_errs24){vErrors.
length=_errs24}else{vErrors=null}}}var valid4=_errs23===errors;if(!valid4){break}}if(valid4){let i1=data8.length;let j0;
if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data8[i1],data8[j0])){validate199.errors=[{instancePath:instancePath+
"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate199.
errors=[{instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid1=_errs21===errors}else{var valid1=true}if(valid1){if(data.
properties!==void 0){let data12=data.properties;const _errs35=errors;if(errors===_errs35){if(Array.isArray(data12)){var valid9=true;
const len1=data12.length;for(let i2=0;i2<len1;i2++){let data13=data12[i2];const _errs37=errors;const _errs38=errors;if(errors===
_errs38){if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing5;if(data13.name===void 0&&(missing5="na\
me")){validate199.errors=[{instancePath:instancePath+"/properties/"+i2,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"}];return false}else{const _errs40=errors;
for(const key3 in data13){if(!(key3==="name"||key3==="value")){validate199.errors=[{instancePath:instancePath+"/properti\
es/"+i2,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties"}];return false;break}}if(_errs40===errors){if(data13.name!==void 0){const _errs41=errors;
if(typeof data13.name!=="string"){validate199.errors=[{instancePath:instancePath+"/properties/"+i2+"/name",schemaPath:"#\
/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid11=_errs41===errors}else{var valid11=true}if(valid11){if(data13.value!==void 0){const _errs43=errors;if(typeof data13.
value!=="string"){validate199.errors=[{instancePath:instancePath+"/properties/"+i2+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs43===
errors}else{var valid11=true}}}}}else{validate199.errors=[{instancePath:instancePath+"/properties/"+i2,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid9=_errs37===
errors;if(!valid9){break}}}else{validate199.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid1=_errs35===errors}else{
var valid1=true}}}}}}}}}else{validate199.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate199.errors=vErrors;return errors===0}function validate186(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data["bom-ref"]===void 0&&(missing0="\
bom-ref")||data.uid===void 0&&(missing0="uid")){validate186.errors=[{instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!func2.call(schema193.properties,key0)){validate186.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate186.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate186.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/defini\
tions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.uid!==void 0){const _errs5=errors;if(typeof data.uid!=="string"){validate186.errors=[
{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs7=errors;
if(typeof data.name!=="string"){validate186.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}
if(valid0){if(data.description!==void 0){const _errs9=errors;if(typeof data.description!=="string"){validate186.errors=[
{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.resourceReferences!==
void 0){let data4=data.resourceReferences;const _errs11=errors;if(errors===_errs11){if(Array.isArray(data4)){var valid2=true;
const len0=data4.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;if(!validate181(data4[i0],{instancePath:instancePath+
"/resourceReferences/"+i0,parentData:data4,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate181.errors:vErrors.
concat(validate181.errors);errors=vErrors.length}var valid2=_errs13===errors;if(!valid2){break}}if(valid2){let i1=data4.
length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data4[i1],data4[j0])){validate186.errors=[{instancePath:instancePath+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{
validate186.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){
if(data.type!==void 0){let data6=data.type;const _errs14=errors;if(typeof data6!=="string"){validate186.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data6==="manual"||data6==="api"||data6==="webhook"||data6==="scheduled")){validate186.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema193.properties.type.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid0=_errs14===errors}else{var valid0=true}if(valid0){if(data.
event!==void 0){const _errs16=errors;if(!validate188(data.event,{instancePath:instancePath+"/event",parentData:data,parentDataProperty:"\
event",rootData})){vErrors=vErrors===null?validate188.errors:vErrors.concat(validate188.errors);errors=vErrors.length}var valid0=_errs16===
errors}else{var valid0=true}if(valid0){if(data.conditions!==void 0){let data8=data.conditions;const _errs17=errors;if(errors===
_errs17){if(Array.isArray(data8)){var valid4=true;const len1=data8.length;for(let i2=0;i2<len1;i2++){const _errs19=errors;
if(!validate192(data8[i2],{instancePath:instancePath+"/conditions/"+i2,parentData:data8,parentDataProperty:i2,rootData})){
vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.errors);errors=vErrors.length}var valid4=_errs19===
errors;if(!valid4){break}}if(valid4){let i3=data8.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data8[i3],
data8[j1])){validate186.errors=[{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/uniqueItems",
keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identica\
l)"}];return false;break outer1}}}}}}else{validate186.errors=[{instancePath:instancePath+"/conditions",schemaPath:"#/pro\
perties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs17===
errors}else{var valid0=true}if(valid0){if(data.timeActivated!==void 0){let data10=data.timeActivated;const _errs20=errors;
if(errors===_errs20){if(errors===_errs20){if(typeof data10==="string"){if(!formats0.validate(data10)){validate186.errors=
[{instancePath:instancePath+"/timeActivated",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}];return false}}else{validate186.errors=[{instancePath:instancePath+
"/timeActivated",schemaPath:"#/properties/timeActivated/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}}}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.inputs!==void 0){let data11=data.
inputs;const _errs22=errors;if(errors===_errs22){if(Array.isArray(data11)){var valid6=true;const len2=data11.length;for(let i4=0;i4<
len2;i4++){const _errs24=errors;if(!validate194(data11[i4],{instancePath:instancePath+"/inputs/"+i4,parentData:data11,parentDataProperty:i4,
rootData})){vErrors=vErrors===null?validate194.errors:vErrors.concat(validate194.errors);errors=vErrors.length}var valid6=_errs24===
errors;if(!valid6){break}}if(valid6){let i5=data11.length;let j2;if(i5>1){outer2:for(;i5--;){for(j2=i5;j2--;){if(func0(data11[i5],
data11[j2])){validate186.errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"\
uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];return false;
break outer2}}}}}}else{validate186.errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs22===errors}else{var valid0=true}if(valid0){
if(data.outputs!==void 0){let data13=data.outputs;const _errs25=errors;if(errors===_errs25){if(Array.isArray(data13)){var valid8=true;
const len3=data13.length;for(let i6=0;i6<len3;i6++){const _errs27=errors;if(!validate199(data13[i6],{instancePath:instancePath+
"/outputs/"+i6,parentData:data13,parentDataProperty:i6,rootData})){vErrors=vErrors===null?validate199.errors:vErrors.concat(
validate199.errors);errors=vErrors.length}var valid8=_errs27===errors;if(!valid8){break}}if(valid8){let i7=data13.length;
let j3;if(i7>1){outer3:for(;i7--;){for(j3=i7;j3--;){if(func0(data13[i7],data13[j3])){validate186.errors=[{instancePath:instancePath+
"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j3},message:"must NOT have\
 duplicate items (items ## "+j3+" and "+i7+" are identical)"}];return false;break outer3}}}}}}else{validate186.errors=[{
instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){
let data15=data.properties;const _errs28=errors;if(errors===_errs28){if(Array.isArray(data15)){var valid10=true;const len4=data15.
length;for(let i8=0;i8<len4;i8++){let data16=data15[i8];const _errs30=errors;const _errs31=errors;if(errors===_errs31){if(data16&&
typeof data16=="object"&&!Array.isArray(data16)){let missing1;if(data16.name===void 0&&(missing1="name")){validate186.errors=
[{instancePath:instancePath+"/properties/"+i8,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs33=errors;for(const key1 in data16){
if(!(key1==="name"||key1==="value")){validate186.errors=[{instancePath:instancePath+"/properties/"+i8,schemaPath:"#/defi\
nitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT\
 have additional properties"}];return false;break}}if(_errs33===errors){if(data16.name!==void 0){const _errs34=errors;if(typeof data16.
name!=="string"){validate186.errors=[{instancePath:instancePath+"/properties/"+i8+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid12=_errs34===
errors}else{var valid12=true}if(valid12){if(data16.value!==void 0){const _errs36=errors;if(typeof data16.value!=="string"){
validate186.errors=[{instancePath:instancePath+"/properties/"+i8+"/value",schemaPath:"#/definitions/property/properties/\
value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid12=_errs36===errors}else{
var valid12=true}}}}}else{validate186.errors=[{instancePath:instancePath+"/properties/"+i8,schemaPath:"#/definitions/pro\
perty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid10=_errs30===errors;
if(!valid10){break}}}else{validate186.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properti\
es/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs28===errors}else{var valid0=true}}}}}}}}}}}}}}}else{
validate186.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate186.errors=vErrors;return errors===0}function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="executed"||key0==="properties")){validate206.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.executed!==void 0){const _errs2=errors;if(typeof data.executed!=="string"){validate206.errors=
[{instancePath:instancePath+"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data1=data.
properties;const _errs4=errors;if(errors===_errs4){if(Array.isArray(data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0];const _errs6=errors;const _errs7=errors;if(errors===_errs7){if(data2&&typeof data2=="obje\
ct"&&!Array.isArray(data2)){let missing0;if(data2.name===void 0&&(missing0="name")){validate206.errors=[{instancePath:instancePath+
"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs9=errors;for(const key1 in data2){if(!(key1===
"name"||key1==="value")){validate206.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/prop\
erty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additi\
onal properties"}];return false;break}}if(_errs9===errors){if(data2.name!==void 0){const _errs10=errors;if(typeof data2.
name!=="string"){validate206.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs10===
errors}else{var valid3=true}if(valid3){if(data2.value!==void 0){const _errs12=errors;if(typeof data2.value!=="string"){validate206.
errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs12===errors}else{var valid3=true}}}}}else{
validate206.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs6===errors;if(!valid1){break}}}else{validate206.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs4===errors}else{var valid0=true}}}}else{validate206.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate206.
errors=vErrors;return errors===0}function validate205(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="name"||key0==="description"||key0==="commands"||key0==="properties")){validate205.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;if(typeof data.name!==
"string"){validate205.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
description!==void 0){const _errs4=errors;if(typeof data.description!=="string"){validate205.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.commands!==void 0){let data2=data.commands;
const _errs6=errors;if(errors===_errs6){if(Array.isArray(data2)){var valid1=true;const len0=data2.length;for(let i0=0;i0<
len0;i0++){const _errs8=errors;if(!validate206(data2[i0],{instancePath:instancePath+"/commands/"+i0,parentData:data2,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate206.errors:vErrors.concat(validate206.errors);errors=vErrors.length}var valid1=_errs8===
errors;if(!valid1){break}}}else{validate205.errors=[{instancePath:instancePath+"/commands",schemaPath:"#/properties/comm\
ands/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs6===errors}else{
var valid0=true}if(valid0){if(data.properties!==void 0){let data4=data.properties;const _errs9=errors;if(errors===_errs9){
if(Array.isArray(data4)){var valid2=true;const len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];const _errs11=errors;
const _errs12=errors;if(errors===_errs12){if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing0;if(data5.
name===void 0&&(missing0="name")){validate205.errors=[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definit\
ions/property/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs14=errors;for(const key1 in data5){if(!(key1==="name"||key1==="value")){validate205.errors=
[{instancePath:instancePath+"/properties/"+i1,schemaPath:"#/definitions/property/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs14===
errors){if(data5.name!==void 0){const _errs15=errors;if(typeof data5.name!=="string"){validate205.errors=[{instancePath:instancePath+
"/properties/"+i1+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid4=_errs15===errors}else{var valid4=true}if(valid4){if(data5.value!==void 0){
const _errs17=errors;if(typeof data5.value!=="string"){validate205.errors=[{instancePath:instancePath+"/properties/"+i1+
"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}];return false}var valid4=_errs17===errors}else{var valid4=true}}}}}else{validate205.errors=[{instancePath:instancePath+
"/properties/"+i1,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid2=_errs11===errors;if(!valid2){break}}}else{validate205.errors=[{instancePath:instancePath+"/prop\
erties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs9===errors}else{var valid0=true}}}}}}else{validate205.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate205.errors=vErrors;return errors===0}var schema214={
"type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions\
/refType"},"uid":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"descri\
ption":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resource\
ReferenceChoice"}},"accessMode":{"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-\
only"]},"mountPath":{"type":"string"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$\
ref":"#/definitions/volume"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};var schema216={"t\
ype":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"\
string","enum":["filesystem","block"],"default":"filesystem"},"path":{"type":"string"},"sizeAllocated":{"type":"string"},
"persistent":{"type":"boolean"},"remote":{"type":"boolean"},"properties":{"type":"array","items":{"$ref":"#/definitions/\
property"}}}};function validate213(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="uid"||key0==="name"||key0==="mode"||key0==="path"||key0==="sizeAllocated"||key0==="persistent"||key0==="rem\
ote"||key0==="properties")){validate213.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.uid!==void 0){const _errs2=errors;if(typeof data.uid!=="string"){validate213.errors=[{instancePath:instancePath+
"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs4=errors;if(typeof data.name!==
"string"){validate213.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.
mode!==void 0){let data2=data.mode;const _errs6=errors;if(typeof data2!=="string"){validate213.errors=[{instancePath:instancePath+
"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data2==="filesystem"||data2==="block")){validate213.errors=[{instancePath:instancePath+"/mode",schemaPath:"#/proper\
ties/mode/enum",keyword:"enum",params:{allowedValues:schema216.properties.mode.enum},message:"must be equal to one of th\
e allowed values"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.path!==void 0){const _errs8=errors;
if(typeof data.path!=="string"){validate213.errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs8===errors}else{var valid0=true}
if(valid0){if(data.sizeAllocated!==void 0){const _errs10=errors;if(typeof data.sizeAllocated!=="string"){validate213.errors=
[{instancePath:instancePath+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.persistent!==
void 0){const _errs12=errors;if(typeof data.persistent!=="boolean"){validate213.errors=[{instancePath:instancePath+"/per\
sistent",schemaPath:"#/properties/persistent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}
var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.remote!==void 0){const _errs14=errors;if(typeof data.
remote!=="boolean"){validate213.errors=[{instancePath:instancePath+"/remote",schemaPath:"#/properties/remote/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}];return false}var valid0=_errs14===errors}else{var valid0=true}
if(valid0){if(data.properties!==void 0){let data7=data.properties;const _errs16=errors;if(errors===_errs16){if(Array.isArray(
data7)){var valid1=true;const len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];const _errs18=errors;const _errs19=errors;
if(errors===_errs19){if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing0;if(data8.name===void 0&&(missing0=
"name")){validate213.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/definitions/property/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs21=errors;
for(const key1 in data8){if(!(key1==="name"||key1==="value")){validate213.errors=[{instancePath:instancePath+"/propertie\
s/"+i0,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs21===errors){if(data8.name!==void 0){const _errs22=errors;
if(typeof data8.name!=="string"){validate213.errors=[{instancePath:instancePath+"/properties/"+i0+"/name",schemaPath:"#/\
definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs22===errors}else{var valid3=true}if(valid3){if(data8.value!==void 0){const _errs24=errors;if(typeof data8.
value!=="string"){validate213.errors=[{instancePath:instancePath+"/properties/"+i0+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs24===
errors}else{var valid3=true}}}}}else{validate213.errors=[{instancePath:instancePath+"/properties/"+i0,schemaPath:"#/defi\
nitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs18===
errors;if(!valid1){break}}}else{validate213.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs16===errors}else{
var valid0=true}}}}}}}}}}else{validate213.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}validate213.errors=vErrors;return errors===0}function validate211(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data["bom-ref"]===void 0&&(missing0="bom-ref")||data.uid===void 0&&(missing0=
"uid")){validate211.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(
schema214.properties,key0)){validate211.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate211.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate211.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
uid!==void 0){const _errs5=errors;if(typeof data.uid!=="string"){validate211.errors=[{instancePath:instancePath+"/uid",schemaPath:"\
#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs7=errors;if(typeof data.name!=="string"){validate211.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.aliases!==void 0){let data3=data.
aliases;const _errs9=errors;if(errors===_errs9){if(Array.isArray(data3)){var valid2=true;const len0=data3.length;for(let i0=0;i0<
len0;i0++){const _errs11=errors;if(typeof data3[i0]!=="string"){validate211.errors=[{instancePath:instancePath+"/aliases\
/"+i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs11===errors;if(!valid2){break}}}else{validate211.errors=[{instancePath:instancePath+"/aliases",schemaPath:"\
#/properties/aliases/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs9===
errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs13=errors;if(typeof data.description!=="\
string"){validate211.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs13===errors}else{var valid0=true}if(valid0){
if(data.resourceReferences!==void 0){let data6=data.resourceReferences;const _errs15=errors;if(errors===_errs15){if(Array.
isArray(data6)){var valid3=true;const len1=data6.length;for(let i1=0;i1<len1;i1++){const _errs17=errors;if(!validate181(
data6[i1],{instancePath:instancePath+"/resourceReferences/"+i1,parentData:data6,parentDataProperty:i1,rootData})){vErrors=
vErrors===null?validate181.errors:vErrors.concat(validate181.errors);errors=vErrors.length}var valid3=_errs17===errors;if(!valid3){
break}}if(valid3){let i2=data6.length;let j0;if(i2>1){outer0:for(;i2--;){for(j0=i2;j0--;){if(func0(data6[i2],data6[j0])){
validate211.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueI\
tems",keyword:"uniqueItems",params:{i:i2,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are id\
entical)"}];return false;break outer0}}}}}}else{validate211.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"\
#/properties/resourceReferences/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===
errors}else{var valid0=true}if(valid0){if(data.accessMode!==void 0){let data8=data.accessMode;const _errs18=errors;if(typeof data8!==
"string"){validate211.errors=[{instancePath:instancePath+"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data8==="read-only"||data8==="read-write"||data8===
"read-write-once"||data8==="write-once"||data8==="write-only")){validate211.errors=[{instancePath:instancePath+"/accessM\
ode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues:schema214.properties.accessMode.enum},
message:"must be equal to one of the allowed values"}];return false}var valid0=_errs18===errors}else{var valid0=true}if(valid0){
if(data.mountPath!==void 0){const _errs20=errors;if(typeof data.mountPath!=="string"){validate211.errors=[{instancePath:instancePath+
"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.managedDataType!==void 0){const _errs22=errors;if(typeof data.
managedDataType!=="string"){validate211.errors=[{instancePath:instancePath+"/managedDataType",schemaPath:"#/properties/m\
anagedDataType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs22===
errors}else{var valid0=true}if(valid0){if(data.volumeRequest!==void 0){const _errs24=errors;if(typeof data.volumeRequest!==
"string"){validate211.errors=[{instancePath:instancePath+"/volumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs24===errors}else{var valid0=true}if(valid0){
if(data.volume!==void 0){const _errs26=errors;if(!validate213(data.volume,{instancePath:instancePath+"/volume",parentData:data,
parentDataProperty:"volume",rootData})){vErrors=vErrors===null?validate213.errors:vErrors.concat(validate213.errors);errors=
vErrors.length}var valid0=_errs26===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data13=data.
properties;const _errs27=errors;if(errors===_errs27){if(Array.isArray(data13)){var valid5=true;const len2=data13.length;
for(let i3=0;i3<len2;i3++){let data14=data13[i3];const _errs29=errors;const _errs30=errors;if(errors===_errs30){if(data14&&
typeof data14=="object"&&!Array.isArray(data14)){let missing1;if(data14.name===void 0&&(missing1="name")){validate211.errors=
[{instancePath:instancePath+"/properties/"+i3,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}];return false}else{const _errs32=errors;for(const key1 in data14){
if(!(key1==="name"||key1==="value")){validate211.errors=[{instancePath:instancePath+"/properties/"+i3,schemaPath:"#/defi\
nitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT\
 have additional properties"}];return false;break}}if(_errs32===errors){if(data14.name!==void 0){const _errs33=errors;if(typeof data14.
name!=="string"){validate211.errors=[{instancePath:instancePath+"/properties/"+i3+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs33===
errors}else{var valid7=true}if(valid7){if(data14.value!==void 0){const _errs35=errors;if(typeof data14.value!=="string"){
validate211.errors=[{instancePath:instancePath+"/properties/"+i3+"/value",schemaPath:"#/definitions/property/properties/\
value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid7=_errs35===errors}else{
var valid7=true}}}}}else{validate211.errors=[{instancePath:instancePath+"/properties/"+i3,schemaPath:"#/definitions/prop\
erty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid5=_errs29===errors;if(!valid5){
break}}}else{validate211.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs27===errors}else{var valid0=true}}}}}}}}}}}}}}}else{
validate211.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate211.errors=vErrors;return errors===0}function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data["\
bom-ref"]===void 0&&(missing0="bom-ref")||data.uid===void 0&&(missing0="uid")||data.taskTypes===void 0&&(missing0="taskT\
ypes")){validate184.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(
schema190.properties,key0)){validate184.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
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
must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.description!==void 0){
const _errs9=errors;if(typeof data.description!=="string"){validate184.errors=[{instancePath:instancePath+"/description",
schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.resourceReferences!==void 0){let data4=data.resourceReferences;
const _errs11=errors;if(errors===_errs11){if(Array.isArray(data4)){var valid2=true;const len0=data4.length;for(let i0=0;i0<
len0;i0++){const _errs13=errors;if(!validate181(data4[i0],{instancePath:instancePath+"/resourceReferences/"+i0,parentData:data4,
parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors);errors=vErrors.
length}var valid2=_errs13===errors;if(!valid2){break}}if(valid2){let i1=data4.length;let j0;if(i1>1){outer0:for(;i1--;){
for(j0=i1;j0--;){if(func0(data4[i1],data4[j0])){validate184.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"\
#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate i\
tems (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate184.errors=[{instancePath:instancePath+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.taskTypes!==void 0){let data6=data.
taskTypes;const _errs14=errors;if(errors===_errs14){if(Array.isArray(data6)){var valid4=true;const len1=data6.length;for(let i2=0;i2<
len1;i2++){let data7=data6[i2];const _errs16=errors;if(typeof data7!=="string"){validate184.errors=[{instancePath:instancePath+
"/taskTypes/"+i2,schemaPath:"#/definitions/taskType/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data7==="copy"||data7==="clone"||data7==="lint"||data7==="scan"||data7==="merge"||data7==="build"||data7===
"test"||data7==="deliver"||data7==="deploy"||data7==="release"||data7==="clean"||data7==="other")){validate184.errors=[{
instancePath:instancePath+"/taskTypes/"+i2,schemaPath:"#/definitions/taskType/enum",keyword:"enum",params:{allowedValues:schema192.
enum},message:"must be equal to one of the allowed values"}];return false}var valid4=_errs16===errors;if(!valid4){break}}}else{
validate184.errors=[{instancePath:instancePath+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{var valid0=true}if(valid0){if(data.
trigger!==void 0){const _errs19=errors;if(!validate186(data.trigger,{instancePath:instancePath+"/trigger",parentData:data,
parentDataProperty:"trigger",rootData})){vErrors=vErrors===null?validate186.errors:vErrors.concat(validate186.errors);errors=
vErrors.length}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.steps!==void 0){let data9=data.steps;
const _errs20=errors;if(errors===_errs20){if(Array.isArray(data9)){var valid6=true;const len2=data9.length;for(let i3=0;i3<
len2;i3++){const _errs22=errors;if(!validate205(data9[i3],{instancePath:instancePath+"/steps/"+i3,parentData:data9,parentDataProperty:i3,
rootData})){vErrors=vErrors===null?validate205.errors:vErrors.concat(validate205.errors);errors=vErrors.length}var valid6=_errs22===
errors;if(!valid6){break}}if(valid6){let i4=data9.length;let j1;if(i4>1){outer1:for(;i4--;){for(j1=i4;j1--;){if(func0(data9[i4],
data9[j1])){validate184.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"\
uniqueItems",params:{i:i4,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"}];return false;
break outer1}}}}}}else{validate184.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs20===errors}else{var valid0=true}if(valid0){
if(data.inputs!==void 0){let data11=data.inputs;const _errs23=errors;if(errors===_errs23){if(Array.isArray(data11)){var valid8=true;
const len3=data11.length;for(let i5=0;i5<len3;i5++){const _errs25=errors;if(!validate194(data11[i5],{instancePath:instancePath+
"/inputs/"+i5,parentData:data11,parentDataProperty:i5,rootData})){vErrors=vErrors===null?validate194.errors:vErrors.concat(
validate194.errors);errors=vErrors.length}var valid8=_errs25===errors;if(!valid8){break}}if(valid8){let i6=data11.length;
let j2;if(i6>1){outer2:for(;i6--;){for(j2=i6;j2--;){if(func0(data11[i6],data11[j2])){validate184.errors=[{instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:i6,j:j2},message:"must NOT have d\
uplicate items (items ## "+j2+" and "+i6+" are identical)"}];return false;break outer2}}}}}}else{validate184.errors=[{instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.outputs!==void 0){let data13=data.outputs;const _errs26=errors;
if(errors===_errs26){if(Array.isArray(data13)){var valid10=true;const len4=data13.length;for(let i7=0;i7<len4;i7++){const _errs28=errors;
if(!validate199(data13[i7],{instancePath:instancePath+"/outputs/"+i7,parentData:data13,parentDataProperty:i7,rootData})){
vErrors=vErrors===null?validate199.errors:vErrors.concat(validate199.errors);errors=vErrors.length}var valid10=_errs28===
errors;if(!valid10){break}}if(valid10){let i8=data13.length;let j3;if(i8>1){outer3:for(;i8--;){for(j3=i8;j3--;){if(func0(
data13[i8],data13[j3])){validate184.errors=[{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/uniqu\
eItems",keyword:"uniqueItems",params:{i:i8,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are \
identical)"}];return false;break outer3}}}}}}else{validate184.errors=[{instancePath:instancePath+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs26===
errors}else{var valid0=true}if(valid0){if(data.timeStart!==void 0){let data15=data.timeStart;const _errs29=errors;if(errors===
_errs29){if(errors===_errs29){if(typeof data15==="string"){if(!formats0.validate(data15)){validate184.errors=[{instancePath:instancePath+
"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}];return false}}else{validate184.errors=[{instancePath:instancePath+"/timeStart",schemaPath:"#/prop\
erties/timeStart/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs29===
errors}else{var valid0=true}if(valid0){if(data.timeEnd!==void 0){let data16=data.timeEnd;const _errs31=errors;if(errors===
_errs31){if(errors===_errs31){if(typeof data16==="string"){if(!formats0.validate(data16)){validate184.errors=[{instancePath:instancePath+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'}];return false}}else{validate184.errors=[{instancePath:instancePath+"/timeEnd",schemaPath:"#/properties\
/timeEnd/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs31===errors}else{
var valid0=true}if(valid0){if(data.workspaces!==void 0){let data17=data.workspaces;const _errs33=errors;if(errors===_errs33){
if(Array.isArray(data17)){var valid12=true;const len5=data17.length;for(let i9=0;i9<len5;i9++){const _errs35=errors;if(!validate211(
data17[i9],{instancePath:instancePath+"/workspaces/"+i9,parentData:data17,parentDataProperty:i9,rootData})){vErrors=vErrors===
null?validate211.errors:vErrors.concat(validate211.errors);errors=vErrors.length}var valid12=_errs35===errors;if(!valid12){
break}}if(valid12){let i10=data17.length;let j4;if(i10>1){outer4:for(;i10--;){for(j4=i10;j4--;){if(func0(data17[i10],data17[j4])){
validate184.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",keyword:"u\
niqueItems",params:{i:i10,j:j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"}];return false;
break outer4}}}}}}else{validate184.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/\
type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs33===errors}else{var valid0=true}
if(valid0){if(data.runtimeTopology!==void 0){let data19=data.runtimeTopology;const _errs36=errors;if(errors===_errs36){if(Array.
isArray(data19)){var valid14=true;const len6=data19.length;for(let i11=0;i11<len6;i11++){const _errs38=errors;if(!validate156(
data19[i11],{instancePath:instancePath+"/runtimeTopology/"+i11,parentData:data19,parentDataProperty:i11,rootData})){vErrors=
vErrors===null?validate156.errors:vErrors.concat(validate156.errors);errors=vErrors.length}var valid14=_errs38===errors;
if(!valid14){break}}if(valid14){let i12=data19.length;let j5;if(i12>1){outer5:for(;i12--;){for(j5=i12;j5--;){if(func0(data19[i12],
data19[j5])){validate184.errors=[{instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/\
uniqueItems",keyword:"uniqueItems",params:{i:i12,j:j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+
" are identical)"}];return false;break outer5}}}}}}else{validate184.errors=[{instancePath:instancePath+"/runtimeTopology",
schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs36===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data21=data.properties;const _errs39=errors;
if(errors===_errs39){if(Array.isArray(data21)){var valid16=true;const len7=data21.length;for(let i13=0;i13<len7;i13++){let data22=data21[i13];
const _errs41=errors;const _errs42=errors;if(errors===_errs42){if(data22&&typeof data22=="object"&&!Array.isArray(data22)){
let missing1;if(data22.name===void 0&&(missing1="name")){validate184.errors=[{instancePath:instancePath+"/properties/"+i13,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},message:"must have req\
uired property '"+missing1+"'"}];return false}else{const _errs44=errors;for(const key1 in data22){if(!(key1==="name"||key1===
"value")){validate184.errors=[{instancePath:instancePath+"/properties/"+i13,schemaPath:"#/definitions/property/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional propertie\
s"}];return false;break}}if(_errs44===errors){if(data22.name!==void 0){const _errs45=errors;if(typeof data22.name!=="str\
ing"){validate184.errors=[{instancePath:instancePath+"/properties/"+i13+"/name",schemaPath:"#/definitions/property/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid18=_errs45===errors}else{
var valid18=true}if(valid18){if(data22.value!==void 0){const _errs47=errors;if(typeof data22.value!=="string"){validate184.
errors=[{instancePath:instancePath+"/properties/"+i13+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid18=_errs47===errors}else{var valid18=true}}}}}else{
validate184.errors=[{instancePath:instancePath+"/properties/"+i13,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid16=_errs41===errors;if(!valid16){break}}}else{validate184.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs39===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}else{validate184.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate184.errors=vErrors;return errors===0}function validate180(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data["\
bom-ref"]===void 0&&(missing0="bom-ref")||data.uid===void 0&&(missing0="uid")||data.taskTypes===void 0&&(missing0="taskT\
ypes")){validate180.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(
schema185.properties,key0)){validate180.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(func5(data0)<1){validate180.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate180.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
uid!==void 0){const _errs5=errors;if(typeof data.uid!=="string"){validate180.errors=[{instancePath:instancePath+"/uid",schemaPath:"\
#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs7=errors;if(typeof data.name!=="string"){validate180.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.description!==void 0){
const _errs9=errors;if(typeof data.description!=="string"){validate180.errors=[{instancePath:instancePath+"/description",
schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.resourceReferences!==void 0){let data4=data.resourceReferences;
const _errs11=errors;if(errors===_errs11){if(Array.isArray(data4)){var valid2=true;const len0=data4.length;for(let i0=0;i0<
len0;i0++){const _errs13=errors;if(!validate181(data4[i0],{instancePath:instancePath+"/resourceReferences/"+i0,parentData:data4,
parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors);errors=vErrors.
length}var valid2=_errs13===errors;if(!valid2){break}}if(valid2){let i1=data4.length;let j0;if(i1>1){outer0:for(;i1--;){
for(j0=i1;j0--;){if(func0(data4[i1],data4[j0])){validate180.errors=[{instancePath:instancePath+"/resourceReferences",schemaPath:"\
#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate i\
tems (items ## "+j0+" and "+i1+" are identical)"}];return false;break outer0}}}}}}else{validate180.errors=[{instancePath:instancePath+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.tasks!==void 0){let data6=data.
tasks;const _errs14=errors;if(errors===_errs14){if(Array.isArray(data6)){var valid4=true;const len1=data6.length;for(let i2=0;i2<
len1;i2++){const _errs16=errors;if(!validate184(data6[i2],{instancePath:instancePath+"/tasks/"+i2,parentData:data6,parentDataProperty:i2,
rootData})){vErrors=vErrors===null?validate184.errors:vErrors.concat(validate184.errors);errors=vErrors.length}var valid4=_errs16===
errors;if(!valid4){break}}if(valid4){let i3=data6.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data6[i3],
data6[j1])){validate180.errors=[{instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;
break outer1}}}}}}else{validate180.errors=[{instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{var valid0=true}if(valid0){
if(data.taskDependencies!==void 0){let data8=data.taskDependencies;const _errs17=errors;if(errors===_errs17){if(Array.isArray(
data8)){var valid6=true;const len2=data8.length;for(let i4=0;i4<len2;i4++){const _errs19=errors;if(!validate156(data8[i4],
{instancePath:instancePath+"/taskDependencies/"+i4,parentData:data8,parentDataProperty:i4,rootData})){vErrors=vErrors===
null?validate156.errors:vErrors.concat(validate156.errors);errors=vErrors.length}var valid6=_errs19===errors;if(!valid6){
break}}if(valid6){let i5=data8.length;let j2;if(i5>1){outer2:for(;i5--;){for(j2=i5;j2--;){if(func0(data8[i5],data8[j2])){
validate180.errors=[{instancePath:instancePath+"/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",
keyword:"uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identica\
l)"}];return false;break outer2}}}}}}else{validate180.errors=[{instancePath:instancePath+"/taskDependencies",schemaPath:"\
#/properties/taskDependencies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs17===
errors}else{var valid0=true}if(valid0){if(data.taskTypes!==void 0){let data10=data.taskTypes;const _errs20=errors;if(errors===
_errs20){if(Array.isArray(data10)){var valid8=true;const len3=data10.length;for(let i6=0;i6<len3;i6++){let data11=data10[i6];
const _errs22=errors;if(typeof data11!=="string"){validate180.errors=[{instancePath:instancePath+"/taskTypes/"+i6,schemaPath:"\
#/definitions/taskType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data11===
"copy"||data11==="clone"||data11==="lint"||data11==="scan"||data11==="merge"||data11==="build"||data11==="test"||data11===
"deliver"||data11==="deploy"||data11==="release"||data11==="clean"||data11==="other")){validate180.errors=[{instancePath:instancePath+
"/taskTypes/"+i6,schemaPath:"#/definitions/taskType/enum",keyword:"enum",params:{allowedValues:schema192.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid8=_errs22===errors;if(!valid8){break}}}else{validate180.
errors=[{instancePath:instancePath+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}];return false}}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.trigger!==
void 0){const _errs25=errors;if(!validate186(data.trigger,{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"\
trigger",rootData})){vErrors=vErrors===null?validate186.errors:vErrors.concat(validate186.errors);errors=vErrors.length}
var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.steps!==void 0){let data13=data.steps;const _errs26=errors;
if(errors===_errs26){if(Array.isArray(data13)){var valid10=true;const len4=data13.length;for(let i7=0;i7<len4;i7++){const _errs28=errors;
if(!validate205(data13[i7],{instancePath:instancePath+"/steps/"+i7,parentData:data13,parentDataProperty:i7,rootData})){vErrors=
vErrors===null?validate205.errors:vErrors.concat(validate205.errors);errors=vErrors.length}var valid10=_errs28===errors;
if(!valid10){break}}if(valid10){let i8=data13.length;let j3;if(i8>1){outer3:for(;i8--;){for(j3=i8;j3--;){if(func0(data13[i8],
data13[j3])){validate180.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"\
uniqueItems",params:{i:i8,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"}];return false;
break outer3}}}}}}else{validate180.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs26===errors}else{var valid0=true}if(valid0){
if(data.inputs!==void 0){let data15=data.inputs;const _errs29=errors;if(errors===_errs29){if(Array.isArray(data15)){var valid12=true;
const len5=data15.length;for(let i9=0;i9<len5;i9++){const _errs31=errors;if(!validate194(data15[i9],{instancePath:instancePath+
"/inputs/"+i9,parentData:data15,parentDataProperty:i9,rootData})){vErrors=vErrors===null?validate194.errors:vErrors.concat(
validate194.errors);errors=vErrors.length}var valid12=_errs31===errors;if(!valid12){break}}if(valid12){let i10=data15.length;
let j4;if(i10>1){outer4:for(;i10--;){for(j4=i10;j4--;){if(func0(data15[i10],data15[j4])){validate180.errors=[{instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:i10,j:j4},message:"must NOT have \
duplicate items (items ## "+j4+" and "+i10+" are identical)"}];return false;break outer4}}}}}}else{validate180.errors=[{
instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs29===errors}else{var valid0=true}if(valid0){if(data.outputs!==void 0){let data17=data.
outputs;const _errs32=errors;if(errors===_errs32){if(Array.isArray(data17)){var valid14=true;const len6=data17.length;for(let i11=0;i11<
len6;i11++){const _errs34=errors;if(!validate199(data17[i11],{instancePath:instancePath+"/outputs/"+i11,parentData:data17,
parentDataProperty:i11,rootData})){vErrors=vErrors===null?validate199.errors:vErrors.concat(validate199.errors);errors=vErrors.
length}var valid14=_errs34===errors;if(!valid14){break}}if(valid14){let i12=data17.length;let j5;if(i12>1){outer5:for(;i12--;){
for(j5=i12;j5--;){if(func0(data17[i12],data17[j5])){validate180.errors=[{instancePath:instancePath+"/outputs",schemaPath:"\
#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:i12,j:j5},message:"must NOT have duplicate items (item\
s ## "+j5+" and "+i12+" are identical)"}];return false;break outer5}}}}}}else{validate180.errors=[{instancePath:instancePath+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs32===errors}else{var valid0=true}if(valid0){if(data.timeStart!==void 0){let data19=data.timeStart;const _errs35=errors;
if(errors===_errs35){if(errors===_errs35){if(typeof data19==="string"){if(!formats0.validate(data19)){validate180.errors=
[{instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"dat\
e-time"},message:'must match format "date-time"'}];return false}}else{validate180.errors=[{instancePath:instancePath+"/t\
imeStart",schemaPath:"#/properties/timeStart/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs35===errors}else{var valid0=true}if(valid0){if(data.timeEnd!==void 0){let data20=data.timeEnd;const _errs37=errors;
if(errors===_errs37){if(errors===_errs37){if(typeof data20==="string"){if(!formats0.validate(data20)){validate180.errors=
[{instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-ti\
me"},message:'must match format "date-time"'}];return false}}else{validate180.errors=[{instancePath:instancePath+"/timeE\
nd",schemaPath:"#/properties/timeEnd/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs37===errors}else{var valid0=true}if(valid0){if(data.workspaces!==void 0){let data21=data.workspaces;const _errs39=errors;
if(errors===_errs39){if(Array.isArray(data21)){var valid16=true;const len7=data21.length;for(let i13=0;i13<len7;i13++){const _errs41=errors;
if(!validate211(data21[i13],{instancePath:instancePath+"/workspaces/"+i13,parentData:data21,parentDataProperty:i13,rootData})){
vErrors=vErrors===null?validate211.errors:vErrors.concat(validate211.errors);errors=vErrors.length}var valid16=_errs41===
errors;if(!valid16){break}}if(valid16){let i14=data21.length;let j6;if(i14>1){outer6:for(;i14--;){for(j6=i14;j6--;){if(func0(
data21[i14],data21[j6])){validate180.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:i14,j:j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i14+
" are identical)"}];return false;break outer6}}}}}}else{validate180.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"\
#/properties/workspaces/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs39===
errors}else{var valid0=true}if(valid0){if(data.runtimeTopology!==void 0){let data23=data.runtimeTopology;const _errs42=errors;
if(errors===_errs42){if(Array.isArray(data23)){var valid18=true;const len8=data23.length;for(let i15=0;i15<len8;i15++){const _errs44=errors;
if(!validate156(data23[i15],{instancePath:instancePath+"/runtimeTopology/"+i15,parentData:data23,parentDataProperty:i15,
rootData})){vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.errors);errors=vErrors.length}var valid18=_errs44===
errors;if(!valid18){break}}if(valid18){let i16=data23.length;let j7;if(i16>1){outer7:for(;i16--;){for(j7=i16;j7--;){if(func0(
data23[i16],data23[j7])){validate180.errors=[{instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runt\
imeTopology/uniqueItems",keyword:"uniqueItems",params:{i:i16,j:j7},message:"must NOT have duplicate items (items ## "+j7+
" and "+i16+" are identical)"}];return false;break outer7}}}}}}else{validate180.errors=[{instancePath:instancePath+"/run\
timeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs42===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data25=data.properties;
const _errs45=errors;if(errors===_errs45){if(Array.isArray(data25)){var valid20=true;const len9=data25.length;for(let i17=0;i17<
len9;i17++){let data26=data25[i17];const _errs47=errors;const _errs48=errors;if(errors===_errs48){if(data26&&typeof data26==
"object"&&!Array.isArray(data26)){let missing1;if(data26.name===void 0&&(missing1="name")){validate180.errors=[{instancePath:instancePath+
"/properties/"+i17,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs50=errors;for(const key1 in data26){if(!(key1===
"name"||key1==="value")){validate180.errors=[{instancePath:instancePath+"/properties/"+i17,schemaPath:"#/definitions/pro\
perty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have addit\
ional properties"}];return false;break}}if(_errs50===errors){if(data26.name!==void 0){const _errs51=errors;if(typeof data26.
name!=="string"){validate180.errors=[{instancePath:instancePath+"/properties/"+i17+"/name",schemaPath:"#/definitions/pro\
perty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid22=_errs51===
errors}else{var valid22=true}if(valid22){if(data26.value!==void 0){const _errs53=errors;if(typeof data26.value!=="string"){
validate180.errors=[{instancePath:instancePath+"/properties/"+i17+"/value",schemaPath:"#/definitions/property/properties\
/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid22=_errs53===errors}else{
var valid22=true}}}}}else{validate180.errors=[{instancePath:instancePath+"/properties/"+i17,schemaPath:"#/definitions/pr\
operty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid20=_errs47===errors;
if(!valid20){break}}}else{validate180.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properti\
es/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs45===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}else{
validate180.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate180.errors=vErrors;return errors===0}function validate177(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="components"||key0==="services"||key0==="workflows"||key0==="properties")){validate177.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate177.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate177.errors=[{instancePath:instancePath+"/bo\
m-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.components!==void 0){let data1=data.components;const _errs5=errors;
if(errors===_errs5){if(Array.isArray(data1)){var valid2=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs7=errors;
if(!validate12(data1[i0],{instancePath:instancePath+"/components/"+i0,parentData:data1,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.length}var valid2=_errs7===errors;
if(!valid2){break}}if(valid2){let i1=data1.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data1[i1],
data1[j0])){validate177.errors=[{instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",
keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)"}];return false;break outer0}}}}}}else{validate177.errors=[{instancePath:instancePath+"/components",schemaPath:"#/pro\
perties/components/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.services!==void 0){let data3=data.services;const _errs8=errors;if(errors===
_errs8){if(Array.isArray(data3)){var valid4=true;const len1=data3.length;for(let i2=0;i2<len1;i2++){const _errs10=errors;
if(!validate131(data3[i2],{instancePath:instancePath+"/services/"+i2,parentData:data3,parentDataProperty:i2,rootData})){
vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors);errors=vErrors.length}var valid4=_errs10===
errors;if(!valid4){break}}if(valid4){let i3=data3.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data3[i3],
data3[j1])){validate177.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;
break outer1}}}}}}else{validate177.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}
if(valid0){if(data.workflows!==void 0){let data5=data.workflows;const _errs11=errors;if(errors===_errs11){if(Array.isArray(
data5)){var valid6=true;const len2=data5.length;for(let i4=0;i4<len2;i4++){const _errs13=errors;if(!validate180(data5[i4],
{instancePath:instancePath+"/workflows/"+i4,parentData:data5,parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate180.
errors:vErrors.concat(validate180.errors);errors=vErrors.length}var valid6=_errs13===errors;if(!valid6){break}}if(valid6){
let i5=data5.length;let j2;if(i5>1){outer2:for(;i5--;){for(j2=i5;j2--;){if(func0(data5[i5],data5[j2])){validate177.errors=
[{instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:i5,
j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];return false;break outer2}}}}}}else{
validate177.errors=[{instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.
properties!==void 0){let data7=data.properties;const _errs14=errors;if(errors===_errs14){if(Array.isArray(data7)){var valid8=true;
const len3=data7.length;for(let i6=0;i6<len3;i6++){let data8=data7[i6];const _errs16=errors;const _errs17=errors;if(errors===
_errs17){if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing0;if(data8.name===void 0&&(missing0="name")){
validate177.errors=[{instancePath:instancePath+"/properties/"+i6,schemaPath:"#/definitions/property/required",keyword:"r\
equired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs19=errors;
for(const key1 in data8){if(!(key1==="name"||key1==="value")){validate177.errors=[{instancePath:instancePath+"/propertie\
s/"+i6,schemaPath:"#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs19===errors){if(data8.name!==void 0){const _errs20=errors;
if(typeof data8.name!=="string"){validate177.errors=[{instancePath:instancePath+"/properties/"+i6+"/name",schemaPath:"#/\
definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid10=_errs20===errors}else{var valid10=true}if(valid10){if(data8.value!==void 0){const _errs22=errors;if(typeof data8.
value!=="string"){validate177.errors=[{instancePath:instancePath+"/properties/"+i6+"/value",schemaPath:"#/definitions/pr\
operty/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs22===
errors}else{var valid10=true}}}}}else{validate177.errors=[{instancePath:instancePath+"/properties/"+i6,schemaPath:"#/def\
initions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid8=_errs16===
errors;if(!valid8){break}}}else{validate177.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/pr\
operties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{
var valid0=true}}}}}}}else{validate177.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate177.errors=vErrors;return errors===0}var schema237={"type":"object","additionalP\
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
var pattern14=new RegExp("^CRE:[0-9]+-[0-9]+$","u");function validate243(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;
for(const key0 in data){if(!func2.call(schema237.properties,key0)){validate243.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prope\
rties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs2=errors;
const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate243.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}];return false}}else{validate243.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/defini\
tions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.name!==void 0){const _errs5=errors;if(typeof data.name!=="string"){validate243.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){const _errs7=errors;
if(typeof data.version!=="string"){validate243.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/ve\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs7===errors}else{
var valid0=true}if(valid0){if(data.description!==void 0){const _errs9=errors;if(typeof data.description!=="string"){validate243.
errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.owner!==
void 0){const _errs11=errors;if(typeof data.owner!=="string"){validate243.errors=[{instancePath:instancePath+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs11===
errors}else{var valid0=true}if(valid0){if(data.requirements!==void 0){let data5=data.requirements;const _errs13=errors;if(errors===
_errs13){if(Array.isArray(data5)){var valid2=true;const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];
const _errs15=errors;if(errors===_errs15){if(data6&&typeof data6=="object"&&!Array.isArray(data6)){const _errs17=errors;
for(const key1 in data6){if(!func2.call(schema237.properties.requirements.items.properties,key1)){validate243.errors=[{instancePath:instancePath+
"/requirements/"+i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs17===errors){if(data6["\
bom-ref"]!==void 0){let data7=data6["bom-ref"];const _errs18=errors;const _errs19=errors;if(errors===_errs19){if(typeof data7===
"string"){if(func5(data7)<1){validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/bom-ref",schemaPath:"#\
/definitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid3=_errs18===errors}else{var valid3=true}if(valid3){
if(data6.identifier!==void 0){const _errs21=errors;if(typeof data6.identifier!=="string"){validate243.errors=[{instancePath:instancePath+
"/requirements/"+i0+"/identifier",schemaPath:"#/properties/requirements/items/properties/identifier/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}var valid3=_errs21===errors}else{var valid3=true}if(valid3){
if(data6.title!==void 0){const _errs23=errors;if(typeof data6.title!=="string"){validate243.errors=[{instancePath:instancePath+
"/requirements/"+i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid3=_errs23===errors}else{var valid3=true}if(valid3){if(data6.text!==
void 0){const _errs25=errors;if(typeof data6.text!=="string"){validate243.errors=[{instancePath:instancePath+"/requireme\
nts/"+i0+"/text",schemaPath:"#/properties/requirements/items/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid3=_errs25===errors}else{var valid3=true}if(valid3){if(data6.descriptions!==
void 0){let data11=data6.descriptions;const _errs27=errors;if(errors===_errs27){if(Array.isArray(data11)){var valid5=true;
const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs29=errors;if(typeof data11[i1]!=="string"){validate243.errors=
[{instancePath:instancePath+"/requirements/"+i0+"/descriptions/"+i1,schemaPath:"#/properties/requirements/items/properti\
es/descriptions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs29===
errors;if(!valid5){break}}}else{validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/descriptions",schemaPath:"\
#/properties/requirements/items/properties/descriptions/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}];return false}}var valid3=_errs27===errors}else{var valid3=true}if(valid3){if(data6.openCre!==void 0){let data13=data6.
openCre;const _errs31=errors;if(errors===_errs31){if(Array.isArray(data13)){var valid6=true;const len2=data13.length;for(let i2=0;i2<
len2;i2++){let data14=data13[i2];const _errs33=errors;if(errors===_errs33){if(typeof data14==="string"){if(!pattern14.test(
data14)){validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/openCre/"+i2,schemaPath:"#/properties/requ\
irements/items/properties/openCre/items/pattern",keyword:"pattern",params:{pattern:"^CRE:[0-9]+-[0-9]+$"},message:'must \
match pattern "^CRE:[0-9]+-[0-9]+$"'}];return false}}else{validate243.errors=[{instancePath:instancePath+"/requirements/"+
i0+"/openCre/"+i2,schemaPath:"#/properties/requirements/items/properties/openCre/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}var valid6=_errs33===errors;if(!valid6){break}}}else{validate243.errors=
[{instancePath:instancePath+"/requirements/"+i0+"/openCre",schemaPath:"#/properties/requirements/items/properties/openCr\
e/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid3=_errs31===errors}else{var valid3=true}
if(valid3){if(data6.parent!==void 0){let data15=data6.parent;const _errs35=errors;const _errs36=errors;if(errors===_errs36){
if(typeof data15==="string"){if(func5(data15)<1){validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/pa\
rent",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}];return false}}else{validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/parent",schemaPath:"\
#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid3=_errs35===
errors}else{var valid3=true}if(valid3){if(data6.properties!==void 0){let data16=data6.properties;const _errs38=errors;if(errors===
_errs38){if(Array.isArray(data16)){var valid8=true;const len3=data16.length;for(let i3=0;i3<len3;i3++){let data17=data16[i3];
const _errs40=errors;const _errs41=errors;if(errors===_errs41){if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing0;if(data17.name===void 0&&(missing0="name")){validate243.errors=[{instancePath:instancePath+"/requirements/"+
i0+"/properties/"+i3,schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}];return false}else{const _errs43=errors;for(const key2 in data17){if(!(key2===
"name"||key2==="value")){validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/properties/"+i3,schemaPath:"\
#/definitions/property/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"mu\
st NOT have additional properties"}];return false;break}}if(_errs43===errors){if(data17.name!==void 0){const _errs44=errors;
if(typeof data17.name!=="string"){validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/properties/"+i3+"\
/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}];return false}var valid10=_errs44===errors}else{var valid10=true}if(valid10){if(data17.value!==void 0){const _errs46=errors;
if(typeof data17.value!=="string"){validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/properties/"+i3+
"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}];return false}var valid10=_errs46===errors}else{var valid10=true}}}}}else{validate243.errors=[{instancePath:instancePath+
"/requirements/"+i0+"/properties/"+i3,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}var valid8=_errs40===errors;if(!valid8){break}}}else{validate243.errors=[{instancePath:instancePath+
"/requirements/"+i0+"/properties",schemaPath:"#/properties/requirements/items/properties/properties/type",keyword:"type",
params:{type:"array"},message:"must be array"}];return false}}var valid3=_errs38===errors}else{var valid3=true}if(valid3){
if(data6.externalReferences!==void 0){let data20=data6.externalReferences;const _errs48=errors;if(errors===_errs48){if(Array.
isArray(data20)){var valid11=true;const len4=data20.length;for(let i4=0;i4<len4;i4++){const _errs50=errors;if(!validate48(
data20[i4],{instancePath:instancePath+"/requirements/"+i0+"/externalReferences/"+i4,parentData:data20,parentDataProperty:i4,
rootData})){vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors);errors=vErrors.length}var valid11=_errs50===
errors;if(!valid11){break}}}else{validate243.errors=[{instancePath:instancePath+"/requirements/"+i0+"/externalReferences",
schemaPath:"#/properties/requirements/items/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid3=_errs48===errors}else{var valid3=true}}}}}}}}}}}else{validate243.errors=[{instancePath:instancePath+
"/requirements/"+i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}];return false}}var valid2=_errs15===errors;if(!valid2){break}}}else{validate243.errors=[{instancePath:instancePath+
"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.levels!==void 0){let data22=data.levels;
const _errs51=errors;if(errors===_errs51){if(Array.isArray(data22)){var valid12=true;const len5=data22.length;for(let i5=0;i5<
len5;i5++){let data23=data22[i5];const _errs53=errors;if(errors===_errs53){if(data23&&typeof data23=="object"&&!Array.isArray(
data23)){const _errs55=errors;for(const key3 in data23){if(!(key3==="bom-ref"||key3==="identifier"||key3==="title"||key3===
"description"||key3==="requirements")){validate243.errors=[{instancePath:instancePath+"/levels/"+i5,schemaPath:"#/proper\
ties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NO\
T have additional properties"}];return false;break}}if(_errs55===errors){if(data23["bom-ref"]!==void 0){let data24=data23["\
bom-ref"];const _errs56=errors;const _errs57=errors;if(errors===_errs57){if(typeof data24==="string"){if(func5(data24)<1){
validate243.errors=[{instancePath:instancePath+"/levels/"+i5+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate243.errors=[{instancePath:instancePath+
"/levels/"+i5+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be \
string"}];return false}}var valid13=_errs56===errors}else{var valid13=true}if(valid13){if(data23.identifier!==void 0){const _errs59=errors;
if(typeof data23.identifier!=="string"){validate243.errors=[{instancePath:instancePath+"/levels/"+i5+"/identifier",schemaPath:"\
#/properties/levels/items/properties/identifier/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid13=_errs59===errors}else{var valid13=true}if(valid13){if(data23.title!==void 0){const _errs61=errors;if(typeof data23.
title!=="string"){validate243.errors=[{instancePath:instancePath+"/levels/"+i5+"/title",schemaPath:"#/properties/levels/\
items/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs61===
errors}else{var valid13=true}if(valid13){if(data23.description!==void 0){const _errs63=errors;if(typeof data23.description!==
"string"){validate243.errors=[{instancePath:instancePath+"/levels/"+i5+"/description",schemaPath:"#/properties/levels/it\
ems/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid13=_errs63===
errors}else{var valid13=true}if(valid13){if(data23.requirements!==void 0){let data28=data23.requirements;const _errs65=errors;
if(errors===_errs65){if(Array.isArray(data28)){var valid15=true;const len6=data28.length;for(let i6=0;i6<len6;i6++){let data29=data28[i6];
const _errs67=errors;const _errs68=errors;if(errors===_errs68){if(typeof data29==="string"){if(func5(data29)<1){validate243.
errors=[{instancePath:instancePath+"/levels/"+i5+"/requirements/"+i6,schemaPath:"#/definitions/refLinkType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{validate243.errors=[{instancePath:instancePath+
"/levels/"+i5+"/requirements/"+i6,schemaPath:"#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}var valid15=_errs67===errors;if(!valid15){break}}}else{validate243.errors=[{instancePath:instancePath+
"/levels/"+i5+"/requirements",schemaPath:"#/properties/levels/items/properties/requirements/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid13=_errs65===errors}else{var valid13=true}}}}}}}else{validate243.
errors=[{instancePath:instancePath+"/levels/"+i5,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}];return false}}var valid12=_errs53===errors;if(!valid12){break}}}else{validate243.errors=
[{instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs51===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==
void 0){let data30=data.externalReferences;const _errs70=errors;if(errors===_errs70){if(Array.isArray(data30)){var valid17=true;
const len7=data30.length;for(let i7=0;i7<len7;i7++){const _errs72=errors;if(!validate48(data30[i7],{instancePath:instancePath+
"/externalReferences/"+i7,parentData:data30,parentDataProperty:i7,rootData})){vErrors=vErrors===null?validate48.errors:vErrors.
concat(validate48.errors);errors=vErrors.length}var valid17=_errs72===errors;if(!valid17){break}}}else{validate243.errors=
[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"}];return false}}var valid0=_errs70===errors}else{var valid0=true}if(valid0){if(data.
signature!==void 0){const _errs73=errors;if(!validate122(data.signature,{instancePath:instancePath+"/signature",parentData:data,
parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors);
errors=vErrors.length}var valid0=_errs73===errors}else{var valid0=true}}}}}}}}}}}else{validate243.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate243.errors=vErrors;
return errors===0}var schema244={"type":"object","required":["patentNumber","jurisdiction","patentLegalStatus"],"additio\
nalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"patentNumber":{"type":"string","pattern":"\
^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},"applicationNumber":{"$ref":"#/definitions/patentApplicationNumber"},
"jurisdiction":{"$ref":"#/definitions/patentJurisdiction"},"priorityApplication":{"$ref":"#/definitions/priorityApplicat\
ion"},"publicationNumber":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},"title":{"ty\
pe":"string"},"abstract":{"type":"string"},"filingDate":{"type":"string","format":"date"},"grantDate":{"type":"string","\
format":"date"},"patentExpirationDate":{"type":"string","format":"date"},"patentLegalStatus":{"type":"string","enum":["p\
ending","granted","revoked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","opposed","terminated","\
invalidated","in-force"]},"patentAssignee":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/organizationalContac\
t"},{"$ref":"#/definitions/organizationalEntity"}]}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions\
/externalReference"}}}};var pattern15=new RegExp("^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$","u");var pattern17=new RegExp(
"^[A-Z]{2}$","u");var formats74=require_sallyport_cyclonedx_formats().date;function validate249(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.applicationNumber===void 0&&(missing0="applicationNumber")||data.jurisdiction===void 0&&
(missing0="jurisdiction")||data.filingDate===void 0&&(missing0="filingDate")){validate249.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];
return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="applicationNumber"||key0==="jurisdiction"||key0===
"filingDate")){validate249.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.
applicationNumber!==void 0){let data0=data.applicationNumber;const _errs2=errors;const _errs3=errors;if(errors===_errs3){
if(typeof data0==="string"){if(!pattern15.test(data0)){validate249.errors=[{instancePath:instancePath+"/applicationNumbe\
r",schemaPath:"#/definitions/patentApplicationNumber/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\\
-/.()\\s]{0,28}[A-Za-z0-9]$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"'}];return false}}else{
validate249.errors=[{instancePath:instancePath+"/applicationNumber",schemaPath:"#/definitions/patentApplicationNumber/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.jurisdiction!==void 0){let data1=data.jurisdiction;const _errs5=errors;const _errs6=errors;if(errors===
_errs6){if(typeof data1==="string"){if(!pattern17.test(data1)){validate249.errors=[{instancePath:instancePath+"/jurisdic\
tion",schemaPath:"#/definitions/patentJurisdiction/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'mus\
t match pattern "^[A-Z]{2}$"'}];return false}}else{validate249.errors=[{instancePath:instancePath+"/jurisdiction",schemaPath:"\
#/definitions/patentJurisdiction/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.filingDate!==void 0){let data2=data.filingDate;const _errs8=errors;const _errs9=errors;
if(errors===_errs9){if(errors===_errs9){if(typeof data2==="string"){if(!formats74.validate(data2)){validate249.errors=[{
instancePath:instancePath+"/filingDate",schemaPath:"#/definitions/patentFilingDate/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'}];return false}}else{validate249.errors=[{instancePath:instancePath+"/filingDa\
te",schemaPath:"#/definitions/patentFilingDate/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs8===errors}else{var valid0=true}}}}}}else{validate249.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate249.errors=vErrors;return errors===0}function validate248(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.patentNumber===void 0&&(missing0="patentNumber")||data.jurisdiction===
void 0&&(missing0="jurisdiction")||data.patentLegalStatus===void 0&&(missing0="patentLegalStatus")){validate248.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required p\
roperty '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema244.properties,
key0)){validate248.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate248.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate248.errors=[{instancePath:instancePath+"/bo\
m-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.patentNumber!==void 0){let data1=data.patentNumber;const _errs5=errors;
if(errors===_errs5){if(typeof data1==="string"){if(!pattern15.test(data1)){validate248.errors=[{instancePath:instancePath+
"/patentNumber",schemaPath:"#/properties/patentNumber/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\
\\-/.()\\s]{0,28}[A-Za-z0-9]$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"'}];return false}}else{
validate248.errors=[{instancePath:instancePath+"/patentNumber",schemaPath:"#/properties/patentNumber/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs5===errors}else{var valid0=true}if(valid0){
if(data.applicationNumber!==void 0){let data2=data.applicationNumber;const _errs7=errors;const _errs8=errors;if(errors===
_errs8){if(typeof data2==="string"){if(!pattern15.test(data2)){validate248.errors=[{instancePath:instancePath+"/applicat\
ionNumber",schemaPath:"#/definitions/patentApplicationNumber/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-\
Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"'}];
return false}}else{validate248.errors=[{instancePath:instancePath+"/applicationNumber",schemaPath:"#/definitions/patentA\
pplicationNumber/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs7===
errors}else{var valid0=true}if(valid0){if(data.jurisdiction!==void 0){let data3=data.jurisdiction;const _errs10=errors;const _errs11=errors;
if(errors===_errs11){if(typeof data3==="string"){if(!pattern17.test(data3)){validate248.errors=[{instancePath:instancePath+
"/jurisdiction",schemaPath:"#/definitions/patentJurisdiction/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'\
must match pattern "^[A-Z]{2}$"'}];return false}}else{validate248.errors=[{instancePath:instancePath+"/jurisdiction",schemaPath:"\
#/definitions/patentJurisdiction/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs10===
errors}else{var valid0=true}if(valid0){if(data.priorityApplication!==void 0){const _errs13=errors;if(!validate249(data.priorityApplication,
{instancePath:instancePath+"/priorityApplication",parentData:data,parentDataProperty:"priorityApplication",rootData})){vErrors=
vErrors===null?validate249.errors:vErrors.concat(validate249.errors);errors=vErrors.length}var valid0=_errs13===errors}else{
var valid0=true}if(valid0){if(data.publicationNumber!==void 0){let data5=data.publicationNumber;const _errs14=errors;if(errors===
_errs14){if(typeof data5==="string"){if(!pattern15.test(data5)){validate248.errors=[{instancePath:instancePath+"/publica\
tionNumber",schemaPath:"#/properties/publicationNumber/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-\
9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"'}];return false}}else{
validate248.errors=[{instancePath:instancePath+"/publicationNumber",schemaPath:"#/properties/publicationNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs14===errors}else{var valid0=true}if(valid0){
if(data.title!==void 0){const _errs16=errors;if(typeof data.title!=="string"){validate248.errors=[{instancePath:instancePath+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs16===errors}else{var valid0=true}if(valid0){if(data.abstract!==void 0){const _errs18=errors;if(typeof data.
abstract!=="string"){validate248.errors=[{instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs18===errors}else{var valid0=true}
if(valid0){if(data.filingDate!==void 0){let data8=data.filingDate;const _errs20=errors;if(errors===_errs20){if(errors===
_errs20){if(typeof data8==="string"){if(!formats74.validate(data8)){validate248.errors=[{instancePath:instancePath+"/fil\
ingDate",schemaPath:"#/properties/filingDate/format",keyword:"format",params:{format:"date"},message:'must match format \
"date"'}];return false}}else{validate248.errors=[{instancePath:instancePath+"/filingDate",schemaPath:"#/properties/filin\
gDate/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs20===errors}else{
var valid0=true}if(valid0){if(data.grantDate!==void 0){let data9=data.grantDate;const _errs22=errors;if(errors===_errs22){
if(errors===_errs22){if(typeof data9==="string"){if(!formats74.validate(data9)){validate248.errors=[{instancePath:instancePath+
"/grantDate",schemaPath:"#/properties/grantDate/format",keyword:"format",params:{format:"date"},message:'must match form\
at "date"'}];return false}}else{validate248.errors=[{instancePath:instancePath+"/grantDate",schemaPath:"#/properties/gra\
ntDate/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs22===errors}else{
var valid0=true}if(valid0){if(data.patentExpirationDate!==void 0){let data10=data.patentExpirationDate;const _errs24=errors;
if(errors===_errs24){if(errors===_errs24){if(typeof data10==="string"){if(!formats74.validate(data10)){validate248.errors=
[{instancePath:instancePath+"/patentExpirationDate",schemaPath:"#/properties/patentExpirationDate/format",keyword:"forma\
t",params:{format:"date"},message:'must match format "date"'}];return false}}else{validate248.errors=[{instancePath:instancePath+
"/patentExpirationDate",schemaPath:"#/properties/patentExpirationDate/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid0=_errs24===errors}else{var valid0=true}if(valid0){if(data.patentLegalStatus!==
void 0){let data11=data.patentLegalStatus;const _errs26=errors;if(typeof data11!=="string"){validate248.errors=[{instancePath:instancePath+
"/patentLegalStatus",schemaPath:"#/properties/patentLegalStatus/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}if(!(data11==="pending"||data11==="granted"||data11==="revoked"||data11==="expired"||data11===
"lapsed"||data11==="withdrawn"||data11==="abandoned"||data11==="suspended"||data11==="reinstated"||data11==="opposed"||data11===
"terminated"||data11==="invalidated"||data11==="in-force")){validate248.errors=[{instancePath:instancePath+"/patentLegal\
Status",schemaPath:"#/properties/patentLegalStatus/enum",keyword:"enum",params:{allowedValues:schema244.properties.patentLegalStatus.
enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs26===errors}else{var valid0=true}
if(valid0){if(data.patentAssignee!==void 0){let data12=data.patentAssignee;const _errs28=errors;if(errors===_errs28){if(Array.
isArray(data12)){var valid4=true;const len0=data12.length;for(let i0=0;i0<len0;i0++){let data13=data12[i0];const _errs30=errors;
const _errs31=errors;let valid5=false;let passing0=null;const _errs32=errors;if(!validate16(data13,{instancePath:instancePath+
"/patentAssignee/"+i0,parentData:data12,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate16.errors:vErrors.
concat(validate16.errors);errors=vErrors.length}var _valid0=_errs32===errors;if(_valid0){valid5=true;passing0=0}const _errs33=errors;
if(!validate13(data13,{instancePath:instancePath+"/patentAssignee/"+i0,parentData:data12,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var _valid0=_errs33===errors;
if(_valid0&&valid5){valid5=false;passing0=[passing0,1]}else{if(_valid0){valid5=true;passing0=1}}if(!valid5){const err0={
instancePath:instancePath+"/patentAssignee/"+i0,schemaPath:"#/properties/patentAssignee/items/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++;validate248.errors=vErrors;return false}else{errors=_errs31;if(vErrors!==null){if(_errs31){vErrors.length=
_errs31}else{vErrors=null}}}var valid4=_errs30===errors;if(!valid4){break}}}else{validate248.errors=[{instancePath:instancePath+
"/patentAssignee",schemaPath:"#/properties/patentAssignee/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}];return false}}var valid0=_errs28===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){let data14=data.
externalReferences;const _errs34=errors;if(errors===_errs34){if(Array.isArray(data14)){var valid6=true;const len1=data14.
length;for(let i1=0;i1<len1;i1++){const _errs36=errors;if(!validate48(data14[i1],{instancePath:instancePath+"/externalRe\
ferences/"+i1,parentData:data14,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate48.errors:vErrors.concat(
validate48.errors);errors=vErrors.length}var valid6=_errs36===errors;if(!valid6){break}}}else{validate248.errors=[{instancePath:instancePath+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs34===errors}else{var valid0=true}}}}}}}}}}}}}}}}}else{validate248.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate248.
errors=vErrors;return errors===0}function validate255(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
familyId===void 0&&(missing0="familyId")){validate255.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){
if(!(key0==="bom-ref"||key0==="familyId"||key0==="priorityApplication"||key0==="members"||key0==="externalReferences")){
validate255.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){let data0=data["\
bom-ref"];const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0==="string"){if(func5(data0)<1){validate255.
errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}else{validate255.errors=[{instancePath:instancePath+"/bo\
m-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.familyId!==void 0){const _errs5=errors;if(typeof data.
familyId!=="string"){validate255.errors=[{instancePath:instancePath+"/familyId",schemaPath:"#/properties/familyId/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}
if(valid0){if(data.priorityApplication!==void 0){const _errs7=errors;if(!validate249(data.priorityApplication,{instancePath:instancePath+
"/priorityApplication",parentData:data,parentDataProperty:"priorityApplication",rootData})){vErrors=vErrors===null?validate249.
errors:vErrors.concat(validate249.errors);errors=vErrors.length}var valid0=_errs7===errors}else{var valid0=true}if(valid0){
if(data.members!==void 0){let data3=data.members;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data3)){var valid2=true;
const len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];const _errs10=errors;const _errs11=errors;if(errors===
_errs11){if(typeof data4==="string"){if(func5(data4)<1){validate255.errors=[{instancePath:instancePath+"/members/"+i0,schemaPath:"\
#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];
return false}}else{validate255.errors=[{instancePath:instancePath+"/members/"+i0,schemaPath:"#/definitions/refLinkType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid2=_errs10===errors;if(!valid2){
break}}}else{validate255.errors=[{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}if(valid0){
if(data.externalReferences!==void 0){let data5=data.externalReferences;const _errs13=errors;if(errors===_errs13){if(Array.
isArray(data5)){var valid4=true;const len1=data5.length;for(let i1=0;i1<len1;i1++){const _errs15=errors;if(!validate48(data5[i1],
{instancePath:instancePath+"/externalReferences/"+i1,parentData:data5,parentDataProperty:i1,rootData})){vErrors=vErrors===
null?validate48.errors:vErrors.concat(validate48.errors);errors=vErrors.length}var valid4=_errs15===errors;if(!valid4){break}}}else{
validate255.errors=[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs13===errors}else{var valid0=true}}}}}}}}else{
validate255.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate255.errors=vErrors;return errors===0}function validate259(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;const _errs2=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.attributedTo===void 0&&(missing0="attributedTo")){const err0={instancePath,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;valid0=valid0||_valid0;
if(!valid0){const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.process===void 0&&
(missing1="process")){const err1={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
var _valid0=_errs3===errors;valid0=valid0||_valid0}if(!valid0){const err2={instancePath,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;
validate259.errors=vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=
null}}const _errs4=errors;let valid1=false;let passing0=null;const _errs5=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing2;if(data.pointers===void 0&&(missing2="pointers")){const err3={instancePath,schemaPath:"#/one\
Of/0/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"};
if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}var _valid1=_errs5===errors;if(_valid1){valid1=true;
passing0=0}const _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.expressions===
void 0&&(missing3="expressions")){const err4={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing3},
message:"must have required property '"+missing3+"'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}
var _valid1=_errs6===errors;if(_valid1&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid1){valid1=true;passing0=
1}}if(!valid1){const err5={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"m\
ust match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++;validate259.errors=
vErrors;return false}else{errors=_errs4;if(vErrors!==null){if(_errs4){vErrors.length=_errs4}else{vErrors=null}}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.timestamp===void 0&&(missing4="timestamp")){
validate259.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing4},message:"\
must have required property '"+missing4+"'"}];return false}else{const _errs7=errors;for(const key0 in data){if(!(key0===
"bom-ref"||key0==="pointers"||key0==="expressions"||key0==="timestamp"||key0==="attributedTo"||key0==="process"||key0===
"note"||key0==="signature")){validate259.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs7===
errors){if(data["bom-ref"]!==void 0){let data0=data["bom-ref"];const _errs8=errors;const _errs9=errors;if(errors===_errs9){
if(typeof data0==="string"){if(func5(data0)<1){validate259.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/d\
efinitions/refType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}else{
validate259.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data.
pointers!==void 0){let data1=data.pointers;const _errs11=errors;if(errors===_errs11){if(Array.isArray(data1)){if(data1.length<
1){validate259.errors=[{instancePath:instancePath+"/pointers",schemaPath:"#/properties/pointers/minItems",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items"}];return false}else{var valid4=true;const len0=data1.length;
for(let i0=0;i0<len0;i0++){const _errs13=errors;if(typeof data1[i0]!=="string"){validate259.errors=[{instancePath:instancePath+
"/pointers/"+i0,schemaPath:"#/properties/pointers/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid4=_errs13===errors;if(!valid4){break}}}}else{validate259.errors=[{instancePath:instancePath+
"/pointers",schemaPath:"#/properties/pointers/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid2=_errs11===errors}else{var valid2=true}if(valid2){if(data.expressions!==void 0){let data3=data.expressions;const _errs15=errors;
if(errors===_errs15){if(Array.isArray(data3)){if(data3.length<1){validate259.errors=[{instancePath:instancePath+"/expres\
sions",schemaPath:"#/properties/expressions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer t\
han 1 items"}];return false}else{var valid5=true;const len1=data3.length;for(let i1=0;i1<len1;i1++){const _errs17=errors;
if(typeof data3[i1]!=="string"){validate259.errors=[{instancePath:instancePath+"/expressions/"+i1,schemaPath:"#/properti\
es/expressions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs17===
errors;if(!valid5){break}}}}else{validate259.errors=[{instancePath:instancePath+"/expressions",schemaPath:"#/properties/\
expressions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid2=_errs15===errors}else{
var valid2=true}if(valid2){if(data.timestamp!==void 0){let data5=data.timestamp;const _errs19=errors;if(errors===_errs19){
if(errors===_errs19){if(typeof data5==="string"){if(!formats0.validate(data5)){validate259.errors=[{instancePath:instancePath+
"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}];return false}}else{validate259.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"#/prop\
erties/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid2=_errs19===
errors}else{var valid2=true}if(valid2){if(data.attributedTo!==void 0){let data6=data.attributedTo;const _errs21=errors;const _errs22=errors;
if(errors===_errs22){if(typeof data6==="string"){if(func5(data6)<1){validate259.errors=[{instancePath:instancePath+"/att\
ributedTo",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"}];return false}}else{validate259.errors=[{instancePath:instancePath+"/attributedTo",schemaPath:"\
#/definitions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid2=_errs21===
errors}else{var valid2=true}if(valid2){if(data.process!==void 0){let data7=data.process;const _errs24=errors;const _errs25=errors;
if(errors===_errs25){if(typeof data7==="string"){if(func5(data7)<1){validate259.errors=[{instancePath:instancePath+"/pro\
cess",schemaPath:"#/definitions/refLinkType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}];return false}}else{validate259.errors=[{instancePath:instancePath+"/process",schemaPath:"#/definit\
ions/refLinkType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid2=_errs24===
errors}else{var valid2=true}if(valid2){if(data.note!==void 0){const _errs27=errors;if(typeof data.note!=="string"){validate259.
errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid2=_errs27===errors}else{var valid2=true}if(valid2){if(data.signature!==void 0){const _errs29=errors;
if(!validate122(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData})){
vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors);errors=vErrors.length}var valid2=_errs29===
errors}else{var valid2=true}}}}}}}}}}}else{validate259.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}validate259.errors=vErrors;return errors===0}function validate10(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){;let vErrors=null;let errors=0;if(errors===0){if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bomFormat===void 0&&(missing0="bomFormat")||data.specVersion===
void 0&&(missing0="specVersion")){validate10.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.
call(schema11.properties,key0)){validate10.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.$schema!==void 0){const _errs2=errors;if(typeof data.$schema!=="string"){validate10.errors=[{instancePath:instancePath+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.bomFormat!==void 0){let data1=data.bomFormat;const _errs4=errors;
if(typeof data1!=="string"){validate10.errors=[{instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomForma\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data1==="CycloneDX")){validate10.
errors=[{instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:schema11.
properties.bomFormat.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs4===errors}else{
var valid0=true}if(valid0){if(data.specVersion!==void 0){const _errs6=errors;if(typeof data.specVersion!=="string"){validate10.
errors=[{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.serialNumber!==
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
errors}else{var valid0=true}if(valid0){if(data.services!==void 0){let data8=data.services;const _errs16=errors;if(errors===
_errs16){if(Array.isArray(data8)){var valid3=true;const len1=data8.length;for(let i2=0;i2<len1;i2++){const _errs18=errors;
if(!validate131(data8[i2],{instancePath:instancePath+"/services/"+i2,parentData:data8,parentDataProperty:i2,rootData})){
vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors);errors=vErrors.length}var valid3=_errs18===
errors;if(!valid3){break}}if(valid3){let i3=data8.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data8[i3],
data8[j1])){validate10.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;
break outer1}}}}}}else{validate10.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs16===errors}else{var valid0=true}
if(valid0){if(data.externalReferences!==void 0){let data10=data.externalReferences;const _errs19=errors;if(errors===_errs19){
if(Array.isArray(data10)){var valid5=true;const len2=data10.length;for(let i4=0;i4<len2;i4++){const _errs21=errors;if(!validate48(
data10[i4],{instancePath:instancePath+"/externalReferences/"+i4,parentData:data10,parentDataProperty:i4,rootData})){vErrors=
vErrors===null?validate48.errors:vErrors.concat(validate48.errors);errors=vErrors.length}var valid5=_errs21===errors;if(!valid5){
break}}}else{validate10.errors=[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalRefere\
nces/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs19===errors}else{
var valid0=true}if(valid0){if(data.dependencies!==void 0){let data12=data.dependencies;const _errs22=errors;if(errors===
_errs22){if(Array.isArray(data12)){var valid6=true;const len3=data12.length;for(let i5=0;i5<len3;i5++){const _errs24=errors;
if(!validate156(data12[i5],{instancePath:instancePath+"/dependencies/"+i5,parentData:data12,parentDataProperty:i5,rootData})){
vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.errors);errors=vErrors.length}var valid6=_errs24===
errors;if(!valid6){break}}if(valid6){let i6=data12.length;let j2;if(i6>1){outer2:for(;i6--;){for(j2=i6;j2--;){if(func0(data12[i6],
data12[j2])){validate10.errors=[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/uniqueI\
tems",keyword:"uniqueItems",params:{i:i6,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are id\
entical)"}];return false;break outer2}}}}}}else{validate10.errors=[{instancePath:instancePath+"/dependencies",schemaPath:"\
#/properties/dependencies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs22===
errors}else{var valid0=true}if(valid0){if(data.compositions!==void 0){let data14=data.compositions;const _errs25=errors;
if(errors===_errs25){if(Array.isArray(data14)){var valid8=true;const len4=data14.length;for(let i7=0;i7<len4;i7++){const _errs27=errors;
if(!validate158(data14[i7],{instancePath:instancePath+"/compositions/"+i7,parentData:data14,parentDataProperty:i7,rootData})){
vErrors=vErrors===null?validate158.errors:vErrors.concat(validate158.errors);errors=vErrors.length}var valid8=_errs27===
errors;if(!valid8){break}}if(valid8){let i8=data14.length;let j3;if(i8>1){outer3:for(;i8--;){for(j3=i8;j3--;){if(func0(data14[i8],
data14[j3])){validate10.errors=[{instancePath:instancePath+"/compositions",schemaPath:"#/properties/compositions/uniqueI\
tems",keyword:"uniqueItems",params:{i:i8,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are id\
entical)"}];return false;break outer3}}}}}}else{validate10.errors=[{instancePath:instancePath+"/compositions",schemaPath:"\
#/properties/compositions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs25===
errors}else{var valid0=true}if(valid0){if(data.vulnerabilities!==void 0){let data16=data.vulnerabilities;const _errs28=errors;
if(errors===_errs28){if(Array.isArray(data16)){var valid10=true;const len5=data16.length;for(let i9=0;i9<len5;i9++){const _errs30=errors;
if(!validate161(data16[i9],{instancePath:instancePath+"/vulnerabilities/"+i9,parentData:data16,parentDataProperty:i9,rootData})){
vErrors=vErrors===null?validate161.errors:vErrors.concat(validate161.errors);errors=vErrors.length}var valid10=_errs30===
errors;if(!valid10){break}}if(valid10){let i10=data16.length;let j4;if(i10>1){outer4:for(;i10--;){for(j4=i10;j4--;){if(func0(
data16[i10],data16[j4])){validate10.errors=[{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulne\
rabilities/uniqueItems",keyword:"uniqueItems",params:{i:i10,j:j4},message:"must NOT have duplicate items (items ## "+j4+
" and "+i10+" are identical)"}];return false;break outer4}}}}}}else{validate10.errors=[{instancePath:instancePath+"/vuln\
erabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs28===errors}else{var valid0=true}if(valid0){if(data.annotations!==void 0){let data18=data.
annotations;const _errs31=errors;if(errors===_errs31){if(Array.isArray(data18)){var valid12=true;const len6=data18.length;
for(let i11=0;i11<len6;i11++){const _errs33=errors;if(!validate170(data18[i11],{instancePath:instancePath+"/annotations/"+
i11,parentData:data18,parentDataProperty:i11,rootData})){vErrors=vErrors===null?validate170.errors:vErrors.concat(validate170.
errors);errors=vErrors.length}var valid12=_errs33===errors;if(!valid12){break}}if(valid12){let i12=data18.length;let j5;
if(i12>1){outer5:for(;i12--;){for(j5=i12;j5--;){if(func0(data18[i12],data18[j5])){validate10.errors=[{instancePath:instancePath+
"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{i:i12,j:j5},message:"must\
 NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)"}];return false;break outer5}}}}}}else{validate10.
errors=[{instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs31===errors}else{var valid0=true}if(valid0){if(data.formulation!==
void 0){let data20=data.formulation;const _errs34=errors;if(errors===_errs34){if(Array.isArray(data20)){var valid14=true;
const len7=data20.length;for(let i13=0;i13<len7;i13++){const _errs36=errors;if(!validate177(data20[i13],{instancePath:instancePath+
"/formulation/"+i13,parentData:data20,parentDataProperty:i13,rootData})){vErrors=vErrors===null?validate177.errors:vErrors.
concat(validate177.errors);errors=vErrors.length}var valid14=_errs36===errors;if(!valid14){break}}if(valid14){let i14=data20.
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
void 0){const _errs98=errors;if(!validate122(data29.signature,{instancePath:instancePath+"/declarations/attestations/"+i16+
"/signature",parentData:data29,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate122.errors:vErrors.
concat(validate122.errors);errors=vErrors.length}var valid21=_errs98===errors}else{var valid21=true}}}}}}else{validate10.
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
length;for(let i25=0;i25<len18;i25++){const _errs131=errors;if(!validate48(data60[i25],{instancePath:instancePath+"/decl\
arations/claims/"+i21+"/externalReferences/"+i25,parentData:data60,parentDataProperty:i25,rootData})){vErrors=vErrors===
null?validate48.errors:vErrors.concat(validate48.errors);errors=vErrors.length}var valid44=_errs131===errors;if(!valid44){
break}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/claims/"+i21+"/externalReferences",schemaPath:"\
#/properties/declarations/properties/claims/items/properties/externalReferences/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid35=_errs129===errors}else{var valid35=true}if(valid35){if(data49.signature!==
void 0){const _errs132=errors;if(!validate122(data49.signature,{instancePath:instancePath+"/declarations/claims/"+i21+"/\
signature",parentData:data49,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate122.errors:vErrors.
concat(validate122.errors);errors=vErrors.length}var valid35=_errs132===errors}else{var valid35=true}}}}}}}}}}}else{validate10.
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
es/encoding/enum",keyword:"enum",params:{allowedValues:schema31.properties.encoding.enum},message:"must be equal to one \
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
governance!==void 0){const _errs174=errors;if(!validate69(data69.governance,{instancePath:instancePath+"/declarations/ev\
idence/"+i26+"/data/"+i27+"/governance",parentData:data69,parentDataProperty:"governance",rootData})){vErrors=vErrors===
null?validate69.errors:vErrors.concat(validate69.errors);errors=vErrors.length}var valid49=_errs174===errors}else{var valid49=true}}}}}}}else{
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
errors}else{var valid46=true}if(valid46){if(data64.signature!==void 0){const _errs181=errors;if(!validate122(data64.signature,
{instancePath:instancePath+"/declarations/evidence/"+i26+"/signature",parentData:data64,parentDataProperty:"signature",rootData})){
vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors);errors=vErrors.length}var valid46=_errs181===
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
var valid58=true;const len24=data91.length;for(let i31=0;i31<len24;i31++){const _errs193=errors;if(!validate131(data91[i31],
{instancePath:instancePath+"/declarations/targets/services/"+i31,parentData:data91,parentDataProperty:i31,rootData})){vErrors=
vErrors===null?validate131.errors:vErrors.concat(validate131.errors);errors=vErrors.length}var valid58=_errs193===errors;
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
var valid62=_errs209===errors}else{var valid62=true}if(valid62){if(data96.signature!==void 0){const _errs211=errors;if(!validate122(
data96.signature,{instancePath:instancePath+"/declarations/affirmation/signatories/"+i32+"/signature",parentData:data96,
parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors);
errors=vErrors.length}var valid62=_errs211===errors}else{var valid62=true}if(valid62){if(data96.organization!==void 0){const _errs212=errors;
if(!validate13(data96.organization,{instancePath:instancePath+"/declarations/affirmation/signatories/"+i32+"/organizatio\
n",parentData:data96,parentDataProperty:"organization",rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(
validate13.errors);errors=vErrors.length}var valid62=_errs212===errors}else{var valid62=true}if(valid62){if(data96.externalReference!==
void 0){const _errs213=errors;if(!validate48(data96.externalReference,{instancePath:instancePath+"/declarations/affirmat\
ion/signatories/"+i32+"/externalReference",parentData:data96,parentDataProperty:"externalReference",rootData})){vErrors=
vErrors===null?validate48.errors:vErrors.concat(validate48.errors);errors=vErrors.length}var valid62=_errs213===errors}else{
var valid62=true}}}}}}}else{validate10.errors=[{instancePath:instancePath+"/declarations/affirmation/signatories/"+i32,schemaPath:"\
#/properties/declarations/properties/affirmation/properties/signatories/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}];return false}}var valid60=_errs201===errors;if(!valid60){break}}}else{validate10.errors=[{instancePath:instancePath+
"/declarations/affirmation/signatories",schemaPath:"#/properties/declarations/properties/affirmation/properties/signator\
ies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid59=_errs199===errors}else{
var valid59=true}if(valid59){if(data93.signature!==void 0){const _errs214=errors;if(!validate122(data93.signature,{instancePath:instancePath+
"/declarations/affirmation/signature",parentData:data93,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?
validate122.errors:vErrors.concat(validate122.errors);errors=vErrors.length}var valid59=_errs214===errors}else{var valid59=true}}}}}else{
validate10.errors=[{instancePath:instancePath+"/declarations/affirmation",schemaPath:"#/properties/declarations/properti\
es/affirmation/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid16=_errs194===
errors}else{var valid16=true}if(valid16){if(data22.signature!==void 0){const _errs215=errors;if(!validate122(data22.signature,
{instancePath:instancePath+"/declarations/signature",parentData:data22,parentDataProperty:"signature",rootData})){vErrors=
vErrors===null?validate122.errors:vErrors.concat(validate122.errors);errors=vErrors.length}var valid16=_errs215===errors}else{
var valid16=true}}}}}}}}}else{validate10.errors=[{instancePath:instancePath+"/declarations",schemaPath:"#/properties/dec\
larations/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs37===errors}else{
var valid0=true}if(valid0){if(data.definitions!==void 0){let data104=data.definitions;const _errs216=errors;if(errors===
_errs216){if(data104&&typeof data104=="object"&&!Array.isArray(data104)){const _errs218=errors;for(const key15 in data104){
if(!(key15==="standards"||key15==="patents")){validate10.errors=[{instancePath:instancePath+"/definitions",schemaPath:"#\
/properties/definitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15},message:"\
must NOT have additional properties"}];return false;break}}if(_errs218===errors){if(data104.standards!==void 0){let data105=data104.
standards;const _errs219=errors;if(errors===_errs219){if(Array.isArray(data105)){var valid64=true;const len26=data105.length;
for(let i33=0;i33<len26;i33++){const _errs221=errors;if(!validate243(data105[i33],{instancePath:instancePath+"/definitio\
ns/standards/"+i33,parentData:data105,parentDataProperty:i33,rootData})){vErrors=vErrors===null?validate243.errors:vErrors.
concat(validate243.errors);errors=vErrors.length}var valid64=_errs221===errors;if(!valid64){break}}}else{validate10.errors=
[{instancePath:instancePath+"/definitions/standards",schemaPath:"#/properties/definitions/properties/standards/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid63=_errs219===errors}else{var valid63=true}
if(valid63){if(data104.patents!==void 0){let data107=data104.patents;const _errs222=errors;if(errors===_errs222){if(Array.
isArray(data107)){var valid65=true;const len27=data107.length;for(let i34=0;i34<len27;i34++){let data108=data107[i34];const _errs224=errors;
const _errs225=errors;let valid66=false;const _errs226=errors;if(!validate248(data108,{instancePath:instancePath+"/defin\
itions/patents/"+i34,parentData:data107,parentDataProperty:i34,rootData})){vErrors=vErrors===null?validate248.errors:vErrors.
concat(validate248.errors);errors=vErrors.length}var _valid1=_errs226===errors;valid66=valid66||_valid1;if(!valid66){const _errs227=errors;
if(!validate255(data108,{instancePath:instancePath+"/definitions/patents/"+i34,parentData:data107,parentDataProperty:i34,
rootData})){vErrors=vErrors===null?validate255.errors:vErrors.concat(validate255.errors);errors=vErrors.length}var _valid1=_errs227===
errors;valid66=valid66||_valid1}if(!valid66){const err3={instancePath:instancePath+"/definitions/patents/"+i34,schemaPath:"\
#/properties/definitions/properties/patents/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;validate10.errors=vErrors;return false}else{errors=_errs225;
if(vErrors!==null){if(_errs225){vErrors.length=_errs225}else{vErrors=null}}}var valid65=_errs224===errors;if(!valid65){break}}}else{
validate10.errors=[{instancePath:instancePath+"/definitions/patents",schemaPath:"#/properties/definitions/properties/pat\
ents/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid63=_errs222===errors}else{
var valid63=true}}}}else{validate10.errors=[{instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitio\
ns/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs216===errors}else{
var valid0=true}if(valid0){if(data.citations!==void 0){let data109=data.citations;const _errs228=errors;if(errors===_errs228){
if(Array.isArray(data109)){var valid67=true;const len28=data109.length;for(let i35=0;i35<len28;i35++){const _errs230=errors;
if(!validate259(data109[i35],{instancePath:instancePath+"/citations/"+i35,parentData:data109,parentDataProperty:i35,rootData})){
vErrors=vErrors===null?validate259.errors:vErrors.concat(validate259.errors);errors=vErrors.length}var valid67=_errs230===
errors;if(!valid67){break}}if(valid67){let i36=data109.length;let j7;if(i36>1){outer7:for(;i36--;){for(j7=i36;j7--;){if(func0(
data109[i36],data109[j7])){validate10.errors=[{instancePath:instancePath+"/citations",schemaPath:"#/properties/citations\
/uniqueItems",keyword:"uniqueItems",params:{i:i36,j:j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i36+
" are identical)"}];return false;break outer7}}}}}}else{validate10.errors=[{instancePath:instancePath+"/citations",schemaPath:"\
#/properties/citations/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs228===
errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data111=data.properties;const _errs231=errors;if(errors===
_errs231){if(Array.isArray(data111)){var valid69=true;const len29=data111.length;for(let i37=0;i37<len29;i37++){let data112=data111[i37];
const _errs233=errors;const _errs234=errors;if(errors===_errs234){if(data112&&typeof data112=="object"&&!Array.isArray(data112)){
let missing4;if(data112.name===void 0&&(missing4="name")){validate10.errors=[{instancePath:instancePath+"/properties/"+i37,
schemaPath:"#/definitions/property/required",keyword:"required",params:{missingProperty:missing4},message:"must have req\
uired property '"+missing4+"'"}];return false}else{const _errs236=errors;for(const key16 in data112){if(!(key16==="name"||
key16==="value")){validate10.errors=[{instancePath:instancePath+"/properties/"+i37,schemaPath:"#/definitions/property/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16},message:"must NOT have additional p\
roperties"}];return false;break}}if(_errs236===errors){if(data112.name!==void 0){const _errs237=errors;if(typeof data112.
name!=="string"){validate10.errors=[{instancePath:instancePath+"/properties/"+i37+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid71=_errs237===
errors}else{var valid71=true}if(valid71){if(data112.value!==void 0){const _errs239=errors;if(typeof data112.value!=="str\
ing"){validate10.errors=[{instancePath:instancePath+"/properties/"+i37+"/value",schemaPath:"#/definitions/property/prope\
rties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid71=_errs239===errors}else{
var valid71=true}}}}}else{validate10.errors=[{instancePath:instancePath+"/properties/"+i37,schemaPath:"#/definitions/pro\
perty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid69=_errs233===errors;
if(!valid69){break}}}else{validate10.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/propertie\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs231===errors}else{var valid0=true}
if(valid0){if(data.signature!==void 0){const _errs241=errors;if(!validate122(data.signature,{instancePath:instancePath+"\
/signature",parentData:data,parentDataProperty:"signature",rootData})){vErrors=vErrors===null?validate122.errors:vErrors.
concat(validate122.errors);errors=vErrors.length}var valid0=_errs241===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}}}else{
validate10.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate10.errors=vErrors;return errors===0}}});var stdin_default=require_sallyport_cyclonedx_validator_1();export{stdin_default as default};
