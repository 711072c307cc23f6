import{require_sallyport_cyclonedx_formats}from"./chunk-AIQPOEQ4.js";import{require_equal,require_ucs2length}from"./chunk-Q6YOO33Q.js";
import{__commonJS}from"./chunk-LVG4QLPG.js";var require_sallyport_cyclonedx_validator_1=__commonJS({"cyclonedx:sallyport\
:cyclonedx-validator-1.4"(exports,module){module.exports=validate10;module.exports.default=validate10;var schema11={"$sc\
hema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/bom-1.4.schema.json","type":"object",
"required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFormat":{
"type":"string","enum":["CycloneDX"]},"specVersion":{"type":"string"},"serialNumber":{"type":"string","pattern":"^urn:uu\
id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer","default":1},"metadata":{
"$ref":"#/definitions/metadata"},"components":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/com\
ponent"},"uniqueItems":true},"services":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/service"},
"uniqueItems":true},"externalReferences":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/external\
Reference"}},"dependencies":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/dependency"},"uniqueI\
tems":true},"compositions":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/compositions"},"unique\
Items":true},"vulnerabilities":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/vulnerability"},"u\
niqueItems":true},"signature":{"$ref":"#/definitions/signature"}},"definitions":{"refType":{"type":"string"},"metadata":{
"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"tools":{"\
type":"array","additionalItems":false,"items":{"$ref":"#/definitions/tool"}},"authors":{"type":"array","additionalItems":false,
"items":{"$ref":"#/definitions/organizationalContact"}},"component":{"$ref":"#/definitions/component"},"manufacture":{"$\
ref":"#/definitions/organizationalEntity"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"licenses":{"type":"\
array","additionalItems":false,"items":{"$ref":"#/definitions/licenseChoice"}},"properties":{"type":"array","additionalI\
tems":false,"items":{"$ref":"#/definitions/property"}}}},"tool":{"type":"object","additionalProperties":false,"propertie\
s":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"hashes":{"type":"array","additional\
Items":false,"items":{"$ref":"#/definitions/hash"}},"externalReferences":{"type":"array","additionalItems":false,"items":{
"$ref":"#/definitions/externalReference"}}}},"organizationalEntity":{"type":"object","additionalProperties":false,"prope\
rties":{"name":{"type":"string"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"t\
ype":"array","additionalItems":false,"items":{"$ref":"#/definitions/organizationalContact"}}}},"organizationalContact":{
"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"email":{"type":"string","format":"i\
dn-email"},"phone":{"type":"string"}}},"component":{"type":"object","required":["type","name"],"additionalProperties":false,
"properties":{"type":{"type":"string","enum":["application","framework","library","container","operating-system","device",
"firmware","file"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitio\
ns/refType"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"author":{"type":"string"},"publisher":{"type":"st\
ring"},"group":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"s\
cope":{"type":"string","enum":["required","optional","excluded"],"default":"required"},"hashes":{"type":"array","additio\
nalItems":false,"items":{"$ref":"#/definitions/hash"}},"licenses":{"type":"array","additionalItems":false,"items":{"$ref":"\
#/definitions/licenseChoice"}},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"swid":{"$\
ref":"#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"prope\
rties":{"ancestors":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/component"}},"descendants":{"\
type":"array","additionalItems":false,"items":{"$ref":"#/definitions/component"}},"variants":{"type":"array","additional\
Items":false,"items":{"$ref":"#/definitions/component"}},"commits":{"type":"array","additionalItems":false,"items":{"$re\
f":"#/definitions/commit"}},"patches":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/patch"}},"n\
otes":{"type":"string"}}},"externalReferences":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/ex\
ternalReference"}},"components":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/component"},"uniq\
ueItems":true},"evidence":{"$ref":"#/definitions/componentEvidence"},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},
"properties":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/property"}},"signature":{"$ref":"#/d\
efinitions/signature"}}},"swid":{"type":"object","required":["tagId","name"],"additionalProperties":false,"properties":{
"tagId":{"type":"string"},"name":{"type":"string"},"version":{"type":"string","default":"0.0"},"tagVersion":{"type":"int\
eger","default":0},"patch":{"type":"boolean","default":false},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"\
string","format":"iri-reference"}}},"attachment":{"type":"object","required":["content"],"additionalProperties":false,"p\
roperties":{"contentType":{"type":"string","default":"text/plain"},"encoding":{"type":"string","enum":["base64"]},"conte\
nt":{"type":"string"}}},"hash":{"type":"object","required":["alg","content"],"additionalProperties":false,"properties":{
"alg":{"$ref":"#/definitions/hash-alg"},"content":{"$ref":"#/definitions/hash-content"}}},"hash-alg":{"type":"string","e\
num":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-\
512","BLAKE3"]},"hash-content":{"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]\
{96}|[a-fA-F0-9]{128})$"},"license":{"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProp\
erties":false,"properties":{"id":{"$ref":"spdx.SNAPSHOT.schema.json"},"name":{"type":"string"},"text":{"$ref":"#/definit\
ions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"licenseChoice":{"type":"object","additionalPropert\
ies":false,"properties":{"license":{"$ref":"#/definitions/license"},"expression":{"type":"string"}},"oneOf":[{"required":[
"license"]},{"required":["expression"]}]},"commit":{"type":"object","additionalProperties":false,"properties":{"uid":{"t\
ype":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"#/definitions/identifiableAction"},"co\
mmitter":{"$ref":"#/definitions/identifiableAction"},"message":{"type":"string"}}},"patch":{"type":"object","required":[
"type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","che\
rry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array","additionalItems":false,"items":{"$ref":"#/d\
efinitions/issue"}}}},"diff":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"#/definitions/a\
ttachment"},"url":{"type":"string","format":"iri-reference"}}},"issue":{"type":"object","required":["type"],"additionalP\
roperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},
"name":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"propert\
ies":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{
"type":"string","format":"iri-reference"}}}},"identifiableAction":{"type":"object","additionalProperties":false,"propert\
ies":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"string","format":"idn\
-email"}}},"externalReference":{"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"ur\
l":{"type":"string","format":"iri-reference"},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-t\
racker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","\
build-meta","build-system","release-notes","other"]},"hashes":{"type":"array","additionalItems":false,"items":{"$ref":"#\
/definitions/hash"}}}},"dependency":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{
"$ref":"#/definitions/refType"},"dependsOn":{"type":"array","uniqueItems":true,"additionalItems":false,"items":{"$ref":"\
#/definitions/refType"}}}},"service":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"bo\
m-ref":{"$ref":"#/definitions/refType"},"provider":{"$ref":"#/definitions/organizationalEntity"},"group":{"type":"string"},
"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"endpoints":{"type":"array","items":{
"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boolean"},"dat\
a":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/dataClassification"}},"licenses":{"type":"arra\
y","additionalItems":false,"items":{"$ref":"#/definitions/licenseChoice"}},"externalReferences":{"type":"array","additio\
nalItems":false,"items":{"$ref":"#/definitions/externalReference"}},"services":{"type":"array","additionalItems":false,"\
items":{"$ref":"#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"proper\
ties":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/property"}},"signature":{"$ref":"#/definiti\
ons/signature"}}},"dataClassification":{"type":"object","required":["flow","classification"],"additionalProperties":false,
"properties":{"flow":{"$ref":"#/definitions/dataFlow"},"classification":{"type":"string"}}},"dataFlow":{"type":"string",
"enum":["inbound","outbound","bi-directional","unknown"]},"copyright":{"type":"object","required":["text"],"additionalPr\
operties":false,"properties":{"text":{"type":"string"}}},"componentEvidence":{"type":"object","additionalProperties":false,
"properties":{"licenses":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/licenseChoice"}},"copyri\
ght":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/copyright"}}}},"compositions":{"type":"objec\
t","required":["aggregate"],"additionalProperties":false,"properties":{"aggregate":{"$ref":"#/definitions/aggregateType"},
"assemblies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"dependencies":{"type":"array","uniqueItems":true,
"items":{"type":"string"}},"signature":{"$ref":"#/definitions/signature"}}},"aggregateType":{"type":"string","default":"\
not_specified","enum":["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","no\
t_specified"]},"property":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}}},"localeTyp\
e":{"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releaseType":{"type":"string"},"note":{"type":"object","requi\
red":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"#/definitions/localeType"},"text":{"$ref":"#/\
definitions/attachment"}}},"releaseNotes":{"type":"object","required":["type"],"additionalProperties":false,"properties":{
"type":{"$ref":"#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-ref\
erence"},"socialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"s\
tring","format":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"type":"array","items":{"type":"\
string"}},"resolves":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/issue"}},"notes":{"type":"ar\
ray","additionalItems":false,"items":{"$ref":"#/definitions/note"}},"properties":{"type":"array","additionalItems":false,
"items":{"$ref":"#/definitions/property"}}}},"advisory":{"type":"object","required":["url"],"additionalProperties":false,
"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"cwe":{"type":"integer","mini\
mum":1},"severity":{"type":"string","enum":["critical","high","medium","low","info","none","unknown"]},"scoreMethod":{"t\
ype":"string","enum":["CVSSv2","CVSSv3","CVSSv31","OWASP","other"]},"impactAnalysisState":{"type":"string","enum":["reso\
lved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},"impactAnalysisJustification":{
"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires\
_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},
"rating":{"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/vulnerabilitySource"},
"score":{"type":"number"},"severity":{"$ref":"#/definitions/severity"},"method":{"$ref":"#/definitions/scoreMethod"},"ve\
ctor":{"type":"string"},"justification":{"type":"string"}}},"vulnerabilitySource":{"type":"object","additionalProperties":false,
"properties":{"url":{"type":"string"},"name":{"type":"string"}}},"vulnerability":{"type":"object","additionalProperties":false,
"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerab\
ilitySource"},"references":{"type":"array","additionalItems":false,"items":{"required":["id","source"],"additionalProper\
ties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilitySource"}}}},"ratings":{"ty\
pe":"array","additionalItems":false,"items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"array","additionalItems":false,
"items":{"$ref":"#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"\
string"},"advisories":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/advisory"}},"created":{"typ\
e":"string","format":"date-time"},"published":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"\
date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","addit\
ionalItems":false,"items":{"$ref":"#/definitions/organizationalEntity"}},"individuals":{"type":"array","additionalItems":false,
"items":{"$ref":"#/definitions/organizationalContact"}}}},"tools":{"type":"array","additionalItems":false,"items":{"$ref":"\
#/definitions/tool"}},"analysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"#/definiti\
ons/impactAnalysisState"},"justification":{"$ref":"#/definitions/impactAnalysisJustification"},"response":{"type":"array",
"additionalItems":false,"items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_av\
ailable"]}},"detail":{"type":"string"}}},"affects":{"type":"array","uniqueItems":true,"additionalItems":false,"items":{"\
required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"#/definitions/refType"},"versions":{"type":"\
array","additionalItems":false,"items":{"oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,
"properties":{"version":{"$ref":"#/definitions/version"},"range":{"$ref":"#/definitions/range"},"status":{"$ref":"#/defi\
nitions/affectedStatus","default":"affected"}}}}}}},"properties":{"type":"array","additionalItems":false,"items":{"$ref":"\
#/definitions/property"}}}},"affectedStatus":{"type":"string","enum":["affected","unaffected","unknown"]},"version":{"ty\
pe":"string","minLength":1,"maxLength":1024},"range":{"type":"string","minLength":1,"maxLength":1024},"signature":{"$ref":"\
jsf-0.82.SNAPSHOT.schema.json#/definitions/signature"}}};var func2=Object.prototype.hasOwnProperty;var func0=require_equal().
default;var pattern0=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");var formats0=require_sallyport_cyclonedx_formats()["\
date-time"];var formats2=require_sallyport_cyclonedx_formats()["idn-email"];var schema15={"type":"string","enum":["MD5",
"SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};
var pattern1=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function validate13(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.alg===void 0&&(missing0="alg")||data.content===void 0&&(missing0="c\
ontent")){validate13.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"alg"||key0==="content")){validate13.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){
if(data.alg!==void 0){let data0=data.alg;const _errs2=errors;if(typeof data0!=="string"){validate13.errors=[{instancePath:instancePath+
"/alg",schemaPath:"#/definitions/hash-alg/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data0==="MD5"||data0==="SHA-1"||data0==="SHA-256"||data0==="SHA-384"||data0==="SHA-512"||data0==="SHA3-256"||data0===
"SHA3-384"||data0==="SHA3-512"||data0==="BLAKE2b-256"||data0==="BLAKE2b-384"||data0==="BLAKE2b-512"||data0==="BLAKE3")){
validate13.errors=[{instancePath:instancePath+"/alg",schemaPath:"#/definitions/hash-alg/enum",keyword:"enum",params:{allowedValues:schema15.
enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.content!==void 0){let data1=data.content;const _errs5=errors;const _errs6=errors;if(errors===_errs6){
if(typeof data1==="string"){if(!pattern1.test(data1)){validate13.errors=[{instancePath:instancePath+"/content",schemaPath:"\
#/definitions/hash-content/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}\
|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},message:'must match pattern "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-\
fA-F0-9]{96}|[a-fA-F0-9]{128})$"'}];return false}}else{validate13.errors=[{instancePath:instancePath+"/content",schemaPath:"\
#/definitions/hash-content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs5===
errors}else{var valid0=true}}}}}else{validate13.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}];return false}}validate13.errors=vErrors;return errors===0}var schema17={"type":"objec\
t","required":["url","type"],"additionalProperties":false,"properties":{"url":{"type":"string","format":"iri-reference"},
"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-\
list","social","chat","documentation","support","distribution","license","build-meta","build-system","release-notes","ot\
her"]},"hashes":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/hash"}}}};function validate15(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.url===void 0&&(missing0="url")||data.type===void 0&&(missing0="type")){
validate15.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"m\
ust have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="\
url"||key0==="comment"||key0==="type"||key0==="hashes")){validate15.errors=[{instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;
break}}if(_errs1===errors){if(data.url!==void 0){const _errs2=errors;if(errors===_errs2){if(errors===_errs2){if(!(typeof data.
url==="string")){validate15.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.comment!==void 0){const _errs4=errors;if(typeof data.comment!=="string"){validate15.errors=[{instancePath:instancePath+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.type!==void 0){let data2=data.type;const _errs6=errors;
if(typeof data2!=="string"){validate15.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}if(!(data2==="vcs"||data2==="issue-tracker"||data2===
"website"||data2==="advisories"||data2==="bom"||data2==="mailing-list"||data2==="social"||data2==="chat"||data2==="docum\
entation"||data2==="support"||data2==="distribution"||data2==="license"||data2==="build-meta"||data2==="build-system"||data2===
"release-notes"||data2==="other")){validate15.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/e\
num",keyword:"enum",params:{allowedValues:schema17.properties.type.enum},message:"must be equal to one of the allowed va\
lues"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.hashes!==void 0){let data3=data.
hashes;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data3)){var valid1=true;const len0=data3.length;for(let i0=0;i0<
len0;i0++){const _errs10=errors;if(!validate13(data3[i0],{instancePath:instancePath+"/hashes/"+i0,parentData:data3,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid1=_errs10===
errors;if(!valid1){break}}}else{validate15.errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/\
type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}}}}}}}else{
validate15.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate15.errors=vErrors;return errors===0}function validate12(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="vendor"||key0==="name"||key0==="version"||key0==="hashes"||key0==="externalReferences")){validate12.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.vendor!==void 0){const _errs2=errors;
if(typeof data.vendor!=="string"){validate12.errors=[{instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendo\
r/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data.name!==void 0){const _errs4=errors;if(typeof data.name!=="string"){validate12.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){const _errs6=errors;if(typeof data.
version!=="string"){validate12.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){
if(data.hashes!==void 0){let data3=data.hashes;const _errs8=errors;if(errors===_errs8){if(Array.isArray(data3)){var valid1=true;
const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs10=errors;if(!validate13(data3[i0],{instancePath:instancePath+
"/hashes/"+i0,parentData:data3,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate13.errors:vErrors.concat(
validate13.errors);errors=vErrors.length}var valid1=_errs10===errors;if(!valid1){break}}}else{validate12.errors=[{instancePath:instancePath+
"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.externalReferences!==void 0){let data5=data.externalReferences;
const _errs11=errors;if(errors===_errs11){if(Array.isArray(data5)){var valid2=true;const len1=data5.length;for(let i1=0;i1<
len1;i1++){const _errs13=errors;if(!validate15(data5[i1],{instancePath:instancePath+"/externalReferences/"+i1,parentData:data5,
parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate15.errors:vErrors.concat(validate15.errors);errors=vErrors.
length}var valid2=_errs13===errors;if(!valid2){break}}}else{validate12.errors=[{instancePath:instancePath+"/externalRefe\
rences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"},message:"must be array"}];
return false}}var valid0=_errs11===errors}else{var valid0=true}}}}}}}else{validate12.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate12.errors=vErrors;return errors===
0}var schema19={"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"st\
ring","enum":["application","framework","library","container","operating-system","device","firmware","file"]},"mime-type":{
"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType"},"supplier":{"$ref":"\
#/definitions/organizationalEntity"},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},
"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"scope":{"type":"string","enum":["r\
equired","optional","excluded"],"default":"required"},"hashes":{"type":"array","additionalItems":false,"items":{"$ref":"\
#/definitions/hash"}},"licenses":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/licenseChoice"}},
"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"swid":{"$ref":"#/definitions/swid"},"mod\
ified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"ar\
ray","additionalItems":false,"items":{"$ref":"#/definitions/component"}},"descendants":{"type":"array","additionalItems":false,
"items":{"$ref":"#/definitions/component"}},"variants":{"type":"array","additionalItems":false,"items":{"$ref":"#/defini\
tions/component"}},"commits":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/commit"}},"patches":{
"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/patch"}},"notes":{"type":"string"}}},"externalRefe\
rences":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/externalReference"}},"components":{"type":"\
array","additionalItems":false,"items":{"$ref":"#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"#/defi\
nitions/componentEvidence"},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"properties":{"type":"array","additiona\
lItems":false,"items":{"$ref":"#/definitions/property"}},"signature":{"$ref":"#/definitions/signature"}}};var pattern2=new RegExp(
"^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="name"||key0==="url"||key0==="contact")){validate20.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;
break}}if(_errs1===errors){if(data.name!==void 0){const _errs2=errors;if(typeof data.name!=="string"){validate20.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.url!==void 0){let data1=data.
url;const _errs4=errors;if(errors===_errs4){if(Array.isArray(data1)){var valid1=true;const len0=data1.length;for(let i0=0;i0<
len0;i0++){const _errs6=errors;if(errors===_errs6){if(errors===_errs6){if(!(typeof data1[i0]==="string")){validate20.errors=
[{instancePath:instancePath+"/url/"+i0,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid1=_errs6===errors;if(!valid1){break}}}else{validate20.errors=[{instancePath:instancePath+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===
errors}else{var valid0=true}if(valid0){if(data.contact!==void 0){let data3=data.contact;const _errs8=errors;if(errors===
_errs8){if(Array.isArray(data3)){var valid2=true;const len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];
const _errs10=errors;const _errs11=errors;if(errors===_errs11){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){
const _errs13=errors;for(const key1 in data4){if(!(key1==="name"||key1==="email"||key1==="phone")){validate20.errors=[{instancePath:instancePath+
"/contact/"+i1,schemaPath:"#/definitions/organizationalContact/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs13===errors){if(data4.
name!==void 0){const _errs14=errors;if(typeof data4.name!=="string"){validate20.errors=[{instancePath:instancePath+"/con\
tact/"+i1+"/name",schemaPath:"#/definitions/organizationalContact/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid4=_errs14===errors}else{var valid4=true}if(valid4){if(data4.email!==
void 0){let data6=data4.email;const _errs16=errors;if(errors===_errs16){if(errors===_errs16){if(typeof data6==="string"){
if(!formats2(data6)){validate20.errors=[{instancePath:instancePath+"/contact/"+i1+"/email",schemaPath:"#/definitions/org\
anizationalContact/properties/email/format",keyword:"format",params:{format:"idn-email"},message:'must match format "idn\
-email"'}];return false}}else{validate20.errors=[{instancePath:instancePath+"/contact/"+i1+"/email",schemaPath:"#/defini\
tions/organizationalContact/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid4=_errs16===errors}else{var valid4=true}if(valid4){if(data4.phone!==void 0){const _errs18=errors;if(typeof data4.
phone!=="string"){validate20.errors=[{instancePath:instancePath+"/contact/"+i1+"/phone",schemaPath:"#/definitions/organi\
zationalContact/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs18===
errors}else{var valid4=true}}}}}else{validate20.errors=[{instancePath:instancePath+"/contact/"+i1,schemaPath:"#/definiti\
ons/organizationalContact/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid2=_errs10===
errors;if(!valid2){break}}}else{validate20.errors=[{instancePath:instancePath+"/contact",schemaPath:"#/properties/contac\
t/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs8===errors}else{var valid0=true}}}}}else{
validate20.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate20.errors=vErrors;return errors===0}var schema25={"$schema":"http://json-schema.org/draft-07/schema#","$id":"htt\
p://cyclonedx.org/schema/spdx.schema.json","type":"string","enum":["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc",
"Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AF\
L-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only",
"AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTL\
R-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APS\
L-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.\
0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr",
"bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","Bl\
ueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","B\
rian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD\
-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-uncha\
nged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-C\
lause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-\
Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-\
MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Claus\
e-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaim\
er","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","B\
SD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUS\
L-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preambl\
e","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC\
-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-B\
Y-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-\
NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA\
-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.\
0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-\
DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-B\
Y-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0",
"CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.\
0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","\
CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python\
-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossl\
ess-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","cur\
l","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema",
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
ftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]};var schema26={"type":"object","required":[
"content"],"additionalProperties":false,"properties":{"contentType":{"type":"string","default":"text/plain"},"encoding":{
"type":"string","enum":["base64"]},"content":{"type":"string"}}};function validate24(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")){const err0={instancePath,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){
valid0=true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.name===
void 0&&(missing1="name")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){valid0=true;passing0=
1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"m\
ust match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate24.errors=
vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;for(const key0 in data){if(!(key0==="id"||key0===
"name"||key0==="text"||key0==="url")){validate24.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs4===
errors){if(data.id!==void 0){let data0=data.id;const _errs5=errors;if(typeof data0!=="string"){validate24.errors=[{instancePath:instancePath+
"/id",schemaPath:"spdx.SNAPSHOT.schema.json/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
let valid3;valid3=false;for(const v0 of schema25.enum){if(func0(data0,v0)){valid3=true;break}}if(!valid3){validate24.errors=
[{instancePath:instancePath+"/id",schemaPath:"spdx.SNAPSHOT.schema.json/enum",keyword:"enum",params:{allowedValues:schema25.
enum},message:"must be equal to one of the allowed values"}];return false}var valid1=_errs5===errors}else{var valid1=true}
if(valid1){if(data.name!==void 0){const _errs8=errors;if(typeof data.name!=="string"){validate24.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid1=_errs8===errors}else{var valid1=true}if(valid1){if(data.text!==void 0){let data2=data.text;const _errs10=errors;
const _errs11=errors;if(errors===_errs11){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing2;if(data2.
content===void 0&&(missing2="content")){validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/\
attachment/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+
"'"}];return false}else{const _errs13=errors;for(const key1 in data2){if(!(key1==="contentType"||key1==="encoding"||key1===
"content")){validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs13===errors){if(data2.contentType!==void 0){const _errs14=errors;if(typeof data2.contentType!=="string"){
validate24.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/definitions/attachment/properties/conten\
tType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs14===errors}else{
var valid5=true}if(valid5){if(data2.encoding!==void 0){let data4=data2.encoding;const _errs16=errors;if(typeof data4!=="\
string"){validate24.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/properties/\
encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data4==="base64")){validate24.
errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"\
enum",params:{allowedValues:schema26.properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}
var valid5=_errs16===errors}else{var valid5=true}if(valid5){if(data2.content!==void 0){const _errs18=errors;if(typeof data2.
content!=="string"){validate24.errors=[{instancePath:instancePath+"/text/content",schemaPath:"#/definitions/attachment/p\
roperties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid5=_errs18===
errors}else{var valid5=true}}}}}}else{validate24.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/at\
tachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid1=_errs10===errors}else{
var valid1=true}if(valid1){if(data.url!==void 0){const _errs20=errors;if(errors===_errs20){if(errors===_errs20){if(!(typeof data.
url==="string")){validate24.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}}var valid1=_errs20===errors}else{var valid1=true}}}}}}else{
validate24.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate24.errors=vErrors;return errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;const _errs1=errors;let valid0=false;let passing0=null;const _errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.license===void 0&&(missing0="license")){const err0={instancePath,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===errors;if(_valid0){valid0=
true;passing0=0}const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.expression===
void 0&&(missing1="expression")){const err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
var _valid0=_errs3===errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,1]}else{if(_valid0){valid0=true;passing0=
1}}if(!valid0){const err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"m\
ust match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate23.errors=
vErrors;return false}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(errors===
0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs4=errors;for(const key0 in data){if(!(key0==="licens\
e"||key0==="expression")){validate23.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs4===errors){
if(data.license!==void 0){const _errs5=errors;if(!validate24(data.license,{instancePath:instancePath+"/license",parentData:data,
parentDataProperty:"license",rootData})){vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors);errors=
vErrors.length}var valid1=_errs5===errors}else{var valid1=true}if(valid1){if(data.expression!==void 0){const _errs6=errors;
if(typeof data.expression!=="string"){validate23.errors=[{instancePath:instancePath+"/expression",schemaPath:"#/properti\
es/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid1=_errs6===errors}else{
var valid1=true}}}}else{validate23.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate23.errors=vErrors;return errors===0}function validate27(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.tagId===void 0&&(missing0="tagId")||data.name===void 0&&(missing0="name")){validate27.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have re\
quired property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="tagId"||key0===
"name"||key0==="version"||key0==="tagVersion"||key0==="patch"||key0==="text"||key0==="url")){validate27.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data.tagId!==void 0){const _errs2=errors;if(typeof data.
tagId!=="string"){validate27.errors=[{instancePath:instancePath+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.name!==void 0){const _errs4=errors;if(typeof data.name!=="string"){validate27.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){const _errs6=errors;if(typeof data.
version!=="string"){validate27.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){
if(data.tagVersion!==void 0){let data3=data.tagVersion;const _errs8=errors;if(!(typeof data3=="number"&&(!(data3%1)&&!isNaN(
data3)))){validate27.errors=[{instancePath:instancePath+"/tagVersion",schemaPath:"#/properties/tagVersion/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}];return false}var valid0=_errs8===errors}else{var valid0=true}if(valid0){
if(data.patch!==void 0){const _errs10=errors;if(typeof data.patch!=="boolean"){validate27.errors=[{instancePath:instancePath+
"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}];return false}
var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.text!==void 0){let data5=data.text;const _errs12=errors;
const _errs13=errors;if(errors===_errs13){if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.
content===void 0&&(missing1="content")){validate27.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/\
attachment/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}];return false}else{const _errs15=errors;for(const key1 in data5){if(!(key1==="contentType"||key1==="encoding"||key1===
"content")){validate27.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;
break}}if(_errs15===errors){if(data5.contentType!==void 0){const _errs16=errors;if(typeof data5.contentType!=="string"){
validate27.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/definitions/attachment/properties/conten\
tType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs16===errors}else{
var valid2=true}if(valid2){if(data5.encoding!==void 0){let data7=data5.encoding;const _errs18=errors;if(typeof data7!=="\
string"){validate27.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/properties/\
encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data7==="base64")){validate27.
errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/properties/encoding/enum",keyword:"\
enum",params:{allowedValues:schema26.properties.encoding.enum},message:"must be equal to one of the allowed values"}];return false}
var valid2=_errs18===errors}else{var valid2=true}if(valid2){if(data5.content!==void 0){const _errs20=errors;if(typeof data5.
content!=="string"){validate27.errors=[{instancePath:instancePath+"/text/content",schemaPath:"#/definitions/attachment/p\
roperties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs20===
errors}else{var valid2=true}}}}}}else{validate27.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/at\
tachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs12===errors}else{
var valid0=true}if(valid0){if(data.url!==void 0){const _errs22=errors;if(errors===_errs22){if(errors===_errs22){if(!(typeof data.
url==="string")){validate27.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs22===errors}else{var valid0=true}}}}}}}}}}else{
validate27.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate27.errors=vErrors;return errors===0}function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="uid"||key0==="url"||key0==="author"||key0==="committer"||key0==="message")){validate29.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"}];return false;break}}if(_errs1===errors){if(data.uid!==void 0){const _errs2=errors;if(typeof data.
uid!=="string"){validate29.errors=[{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
url!==void 0){const _errs4=errors;if(errors===_errs4){if(errors===_errs4){if(!(typeof data.url==="string")){validate29.errors=
[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}];return false}}}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.author!==void 0){let data2=data.
author;const _errs6=errors;const _errs7=errors;if(errors===_errs7){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
const _errs9=errors;for(const key1 in data2){if(!(key1==="timestamp"||key1==="name"||key1==="email")){validate29.errors=
[{instancePath:instancePath+"/author",schemaPath:"#/definitions/identifiableAction/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs9===
errors){if(data2.timestamp!==void 0){let data3=data2.timestamp;const _errs10=errors;if(errors===_errs10){if(errors===_errs10){
if(typeof data3==="string"){if(!formats0.validate(data3)){validate29.errors=[{instancePath:instancePath+"/author/timesta\
mp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}];return false}}else{validate29.errors=[{instancePath:instancePath+"/author/time\
stamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid2=_errs10===errors}else{var valid2=true}if(valid2){if(data2.name!==void 0){const _errs12=errors;
if(typeof data2.name!=="string"){validate29.errors=[{instancePath:instancePath+"/author/name",schemaPath:"#/definitions/\
identifiableAction/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs12===
errors}else{var valid2=true}if(valid2){if(data2.email!==void 0){let data5=data2.email;const _errs14=errors;if(errors===_errs14){
if(errors===_errs14){if(typeof data5==="string"){if(!formats2(data5)){validate29.errors=[{instancePath:instancePath+"/au\
thor/email",schemaPath:"#/definitions/identifiableAction/properties/email/format",keyword:"format",params:{format:"idn-e\
mail"},message:'must match format "idn-email"'}];return false}}else{validate29.errors=[{instancePath:instancePath+"/auth\
or/email",schemaPath:"#/definitions/identifiableAction/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid2=_errs14===errors}else{var valid2=true}}}}}else{validate29.errors=[{instancePath:instancePath+
"/author",schemaPath:"#/definitions/identifiableAction/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}];return false}}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.committer!==void 0){let data6=data.
committer;const _errs16=errors;const _errs17=errors;if(errors===_errs17){if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){const _errs19=errors;for(const key2 in data6){if(!(key2==="timestamp"||key2==="name"||key2==="email")){validate29.
errors=[{instancePath:instancePath+"/committer",schemaPath:"#/definitions/identifiableAction/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}
if(_errs19===errors){if(data6.timestamp!==void 0){let data7=data6.timestamp;const _errs20=errors;if(errors===_errs20){if(errors===
_errs20){if(typeof data7==="string"){if(!formats0.validate(data7)){validate29.errors=[{instancePath:instancePath+"/commi\
tter/timestamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}];return false}}else{validate29.errors=[{instancePath:instancePath+"\
/committer/timestamp",schemaPath:"#/definitions/identifiableAction/properties/timestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}}var valid4=_errs20===errors}else{var valid4=true}if(valid4){if(data6.
name!==void 0){const _errs22=errors;if(typeof data6.name!=="string"){validate29.errors=[{instancePath:instancePath+"/com\
mitter/name",schemaPath:"#/definitions/identifiableAction/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid4=_errs22===errors}else{var valid4=true}if(valid4){if(data6.email!==void 0){let data9=data6.
email;const _errs24=errors;if(errors===_errs24){if(errors===_errs24){if(typeof data9==="string"){if(!formats2(data9)){validate29.
errors=[{instancePath:instancePath+"/committer/email",schemaPath:"#/definitions/identifiableAction/properties/email/form\
at",keyword:"format",params:{format:"idn-email"},message:'must match format "idn-email"'}];return false}}else{validate29.
errors=[{instancePath:instancePath+"/committer/email",schemaPath:"#/definitions/identifiableAction/properties/email/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid4=_errs24===errors}else{var valid4=true}}}}}else{
validate29.errors=[{instancePath:instancePath+"/committer",schemaPath:"#/definitions/identifiableAction/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs16===errors}else{var valid0=true}if(valid0){
if(data.message!==void 0){const _errs26=errors;if(typeof data.message!=="string"){validate29.errors=[{instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs26===errors}else{var valid0=true}}}}}}}else{validate29.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate29.errors=vErrors;return errors===0}var schema32={
"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unoffici\
al","monkey","backport","cherry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array","additionalItems":false,
"items":{"$ref":"#/definitions/issue"}}}};var schema35={"type":"object","required":["type"],"additionalProperties":false,
"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"\
string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"t\
ype":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string",
"format":"iri-reference"}}}};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="text"||key0==="url")){validate32.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.text!==void 0){let data0=data.text;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){let missing0;if(data0.content===void 0&&(missing0="content")){validate32.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs5=errors;for(const key1 in data0){if(!(key1===
"contentType"||key1==="encoding"||key1==="content")){validate32.errors=[{instancePath:instancePath+"/text",schemaPath:"#\
/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"m\
ust NOT have additional properties"}];return false;break}}if(_errs5===errors){if(data0.contentType!==void 0){const _errs6=errors;
if(typeof data0.contentType!=="string"){validate32.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs6===errors}else{var valid2=true}if(valid2){if(data0.encoding!==void 0){let data2=data0.encoding;const _errs8=errors;
if(typeof data2!=="string"){validate32.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/att\
achment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data2===
"base64")){validate32.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/propertie\
s/encoding/enum",keyword:"enum",params:{allowedValues:schema26.properties.encoding.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid2=_errs8===errors}else{var valid2=true}if(valid2){if(data0.content!==void 0){
const _errs10=errors;if(typeof data0.content!=="string"){validate32.errors=[{instancePath:instancePath+"/text/content",schemaPath:"\
#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid2=_errs10===errors}else{var valid2=true}}}}}}else{validate32.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs2===
errors}else{var valid0=true}if(valid0){if(data.url!==void 0){const _errs12=errors;if(errors===_errs12){if(errors===_errs12){
if(!(typeof data.url==="string")){validate32.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid0=_errs12===errors}else{var valid0=true}}}}else{
validate32.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate32.errors=vErrors;return errors===0}function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")){validate31.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"type"||key0==="diff"||key0==="resolves")){validate31.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.type!==void 0){let data0=data.type;const _errs2=errors;if(typeof data0!=="string"){validate31.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data0==="unofficial"||data0==="monkey"||data0==="backport"||data0==="cherry-pick")){
validate31.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema32.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.diff!==void 0){const _errs4=errors;if(!validate32(data.diff,{instancePath:instancePath+
"/diff",parentData:data,parentDataProperty:"diff",rootData})){vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.
errors);errors=vErrors.length}var valid0=_errs4===errors}else{var valid0=true}if(valid0){if(data.resolves!==void 0){let data2=data.
resolves;const _errs5=errors;if(errors===_errs5){if(Array.isArray(data2)){var valid1=true;const len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];const _errs7=errors;const _errs8=errors;if(errors===_errs8){if(data3&&typeof data3=="obje\
ct"&&!Array.isArray(data3)){let missing1;if(data3.type===void 0&&(missing1="type")){validate31.errors=[{instancePath:instancePath+
"/resolves/"+i0,schemaPath:"#/definitions/issue/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1===
"type"||key1==="id"||key1==="name"||key1==="description"||key1==="source"||key1==="references")){validate31.errors=[{instancePath:instancePath+
"/resolves/"+i0,schemaPath:"#/definitions/issue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs10===errors){if(data3.type!==void 0){let data4=data3.
type;const _errs11=errors;if(typeof data4!=="string"){validate31.errors=[{instancePath:instancePath+"/resolves/"+i0+"/ty\
pe",schemaPath:"#/definitions/issue/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data4==="defect"||data4==="enhancement"||data4==="security")){validate31.errors=[{instancePath:instancePath+
"/resolves/"+i0+"/type",schemaPath:"#/definitions/issue/properties/type/enum",keyword:"enum",params:{allowedValues:schema35.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid3=_errs11===errors}else{
var valid3=true}if(valid3){if(data3.id!==void 0){const _errs13=errors;if(typeof data3.id!=="string"){validate31.errors=[
{instancePath:instancePath+"/resolves/"+i0+"/id",schemaPath:"#/definitions/issue/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid3=_errs13===errors}else{var valid3=true}if(valid3){if(data3.
name!==void 0){const _errs15=errors;if(typeof data3.name!=="string"){validate31.errors=[{instancePath:instancePath+"/res\
olves/"+i0+"/name",schemaPath:"#/definitions/issue/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid3=_errs15===errors}else{var valid3=true}if(valid3){if(data3.description!==void 0){
const _errs17=errors;if(typeof data3.description!=="string"){validate31.errors=[{instancePath:instancePath+"/resolves/"+
i0+"/description",schemaPath:"#/definitions/issue/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid3=_errs17===errors}else{var valid3=true}if(valid3){if(data3.source!==void 0){let data8=data3.
source;const _errs19=errors;if(errors===_errs19){if(data8&&typeof data8=="object"&&!Array.isArray(data8)){const _errs21=errors;
for(const key2 in data8){if(!(key2==="name"||key2==="url")){validate31.errors=[{instancePath:instancePath+"/resolves/"+i0+
"/source",schemaPath:"#/definitions/issue/properties/source/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs21===errors){if(data8.
name!==void 0){const _errs22=errors;if(typeof data8.name!=="string"){validate31.errors=[{instancePath:instancePath+"/res\
olves/"+i0+"/source/name",schemaPath:"#/definitions/issue/properties/source/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid4=_errs22===errors}else{var valid4=true}if(valid4){if(data8.
url!==void 0){const _errs24=errors;if(errors===_errs24){if(errors===_errs24){if(!(typeof data8.url==="string")){validate31.
errors=[{instancePath:instancePath+"/resolves/"+i0+"/source/url",schemaPath:"#/definitions/issue/properties/source/prope\
rties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid4=_errs24===errors}else{
var valid4=true}}}}else{validate31.errors=[{instancePath:instancePath+"/resolves/"+i0+"/source",schemaPath:"#/definition\
s/issue/properties/source/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid3=_errs19===
errors}else{var valid3=true}if(valid3){if(data3.references!==void 0){let data11=data3.references;const _errs26=errors;if(errors===
_errs26){if(Array.isArray(data11)){var valid5=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs28=errors;
if(errors===_errs28){if(errors===_errs28){if(!(typeof data11[i1]==="string")){validate31.errors=[{instancePath:instancePath+
"/resolves/"+i0+"/references/"+i1,schemaPath:"#/definitions/issue/properties/references/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}}var valid5=_errs28===errors;if(!valid5){break}}}else{validate31.
errors=[{instancePath:instancePath+"/resolves/"+i0+"/references",schemaPath:"#/definitions/issue/properties/references/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid3=_errs26===errors}else{var valid3=true}}}}}}}}}else{
validate31.errors=[{instancePath:instancePath+"/resolves/"+i0,schemaPath:"#/definitions/issue/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid1=_errs7===errors;if(!valid1){break}}}else{validate31.errors=
[{instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}}}}}}else{validate31.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate31.errors=vErrors;
return errors===0}function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="licenses"||key0==="copyright")){validate36.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}
if(_errs1===errors){if(data.licenses!==void 0){let data0=data.licenses;const _errs2=errors;if(errors===_errs2){if(Array.
isArray(data0)){var valid1=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs4=errors;if(!validate23(data0[i0],
{instancePath:instancePath+"/licenses/"+i0,parentData:data0,parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors);errors=vErrors.length}var valid1=_errs4===errors;if(!valid1){break}}}else{validate36.
errors=[{instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.copyright!==
void 0){let data2=data.copyright;const _errs5=errors;if(errors===_errs5){if(Array.isArray(data2)){var valid2=true;const len1=data2.
length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];const _errs7=errors;const _errs8=errors;if(errors===_errs8){if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.text===void 0&&(missing0="text")){validate36.errors=
[{instancePath:instancePath+"/copyright/"+i1,schemaPath:"#/definitions/copyright/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs10=errors;for(const key1 in data3){if(!(key1===
"text")){validate36.errors=[{instancePath:instancePath+"/copyright/"+i1,schemaPath:"#/definitions/copyright/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}];
return false;break}}if(_errs10===errors){if(data3.text!==void 0){if(typeof data3.text!=="string"){validate36.errors=[{instancePath:instancePath+
"/copyright/"+i1+"/text",schemaPath:"#/definitions/copyright/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}}}}}else{validate36.errors=[{instancePath:instancePath+"/copyright/"+i1,schemaPath:"\
#/definitions/copyright/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid2=_errs7===
errors;if(!valid2){break}}}else{validate36.errors=[{instancePath:instancePath+"/copyright",schemaPath:"#/properties/copy\
right/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs5===errors}else{
var valid0=true}}}}else{validate36.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate36.errors=vErrors;return errors===0}var schema38={"type":"object","required":["t\
ype"],"additionalProperties":false,"properties":{"type":{"$ref":"#/definitions/releaseType"},"title":{"type":"string"},"\
featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"desc\
ription":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"\
string"}},"tags":{"type":"array","items":{"type":"string"}},"resolves":{"type":"array","additionalItems":false,"items":{
"$ref":"#/definitions/issue"}},"notes":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/note"}},"p\
roperties":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/property"}}}};var pattern3=new RegExp(
"^([a-z]{2})(-[A-Z]{2})?$","u");function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
text===void 0&&(missing0="text")){validate40.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"locale"||key0==="text")){validate40.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){
if(data.locale!==void 0){let data0=data.locale;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(typeof data0===
"string"){if(!pattern3.test(data0)){validate40.errors=[{instancePath:instancePath+"/locale",schemaPath:"#/definitions/lo\
caleType/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"},message:'must match pattern "^([a-z]{2})\
(-[A-Z]{2})?$"'}];return false}}else{validate40.errors=[{instancePath:instancePath+"/locale",schemaPath:"#/definitions/l\
ocaleType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.text!==void 0){let data1=data.text;const _errs5=errors;const _errs6=errors;if(errors===
_errs6){if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.content===void 0&&(missing1="cont\
ent")){validate40.errors=[{instancePath:instancePath+"/text",schemaPath:"#/definitions/attachment/required",keyword:"req\
uired",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{const _errs8=errors;
for(const key1 in data1){if(!(key1==="contentType"||key1==="encoding"||key1==="content")){validate40.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/definitions/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs8===errors){if(data1.contentType!==void 0){const _errs9=errors;
if(typeof data1.contentType!=="string"){validate40.errors=[{instancePath:instancePath+"/text/contentType",schemaPath:"#/\
definitions/attachment/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs9===errors}else{var valid3=true}if(valid3){if(data1.encoding!==void 0){let data3=data1.encoding;const _errs11=errors;
if(typeof data3!=="string"){validate40.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/att\
achment/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data3===
"base64")){validate40.errors=[{instancePath:instancePath+"/text/encoding",schemaPath:"#/definitions/attachment/propertie\
s/encoding/enum",keyword:"enum",params:{allowedValues:schema26.properties.encoding.enum},message:"must be equal to one o\
f the allowed values"}];return false}var valid3=_errs11===errors}else{var valid3=true}if(valid3){if(data1.content!==void 0){
const _errs13=errors;if(typeof data1.content!=="string"){validate40.errors=[{instancePath:instancePath+"/text/content",schemaPath:"\
#/definitions/attachment/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs13===errors}else{var valid3=true}}}}}}else{validate40.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/definitions/attachment/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs5===
errors}else{var valid0=true}}}}}else{validate40.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}];return false}}validate40.errors=vErrors;return errors===0}function validate39(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){validate39.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];
return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema38.properties,key0)){validate39.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.type!==void 0){const _errs2=errors;
if(typeof data.type!=="string"){validate39.errors=[{instancePath:instancePath+"/type",schemaPath:"#/definitions/releaseT\
ype/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.title!==void 0){const _errs5=errors;if(typeof data.title!=="string"){validate39.errors=
[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.featuredImage!==void 0){
const _errs7=errors;if(errors===_errs7){if(errors===_errs7){if(!(typeof data.featuredImage==="string")){validate39.errors=
[{instancePath:instancePath+"/featuredImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){if(data.socialImage!==
void 0){const _errs9=errors;if(errors===_errs9){if(errors===_errs9){if(!(typeof data.socialImage==="string")){validate39.
errors=[{instancePath:instancePath+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}}}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.description!==
void 0){const _errs11=errors;if(typeof data.description!=="string"){validate39.errors=[{instancePath:instancePath+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.timestamp!==void 0){let data5=data.timestamp;const _errs13=errors;
if(errors===_errs13){if(errors===_errs13){if(typeof data5==="string"){if(!formats0.validate(data5)){validate39.errors=[{
instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-\
time"},message:'must match format "date-time"'}];return false}}else{validate39.errors=[{instancePath:instancePath+"/time\
stamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.aliases!==void 0){let data6=data.aliases;const _errs15=errors;
if(errors===_errs15){if(Array.isArray(data6)){var valid2=true;const len0=data6.length;for(let i0=0;i0<len0;i0++){const _errs17=errors;
if(typeof data6[i0]!=="string"){validate39.errors=[{instancePath:instancePath+"/aliases/"+i0,schemaPath:"#/properties/al\
iases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs17===errors;
if(!valid2){break}}}else{validate39.errors=[{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===errors}else{var valid0=true}
if(valid0){if(data.tags!==void 0){let data8=data.tags;const _errs19=errors;if(errors===_errs19){if(Array.isArray(data8)){
var valid3=true;const len1=data8.length;for(let i1=0;i1<len1;i1++){const _errs21=errors;if(typeof data8[i1]!=="string"){
validate39.errors=[{instancePath:instancePath+"/tags/"+i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid3=_errs21===errors;if(!valid3){break}}}else{validate39.errors=
[{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}];return false}}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.resolves!==void 0){let data10=data.
resolves;const _errs23=errors;if(errors===_errs23){if(Array.isArray(data10)){var valid4=true;const len2=data10.length;for(let i2=0;i2<
len2;i2++){let data11=data10[i2];const _errs25=errors;const _errs26=errors;if(errors===_errs26){if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){let missing1;if(data11.type===void 0&&(missing1="type")){validate39.errors=[{instancePath:instancePath+
"/resolves/"+i2,schemaPath:"#/definitions/issue/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}];return false}else{const _errs28=errors;for(const key1 in data11){if(!(key1===
"type"||key1==="id"||key1==="name"||key1==="description"||key1==="source"||key1==="references")){validate39.errors=[{instancePath:instancePath+
"/resolves/"+i2,schemaPath:"#/definitions/issue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs28===errors){if(data11.type!==void 0){let data12=data11.
type;const _errs29=errors;if(typeof data12!=="string"){validate39.errors=[{instancePath:instancePath+"/resolves/"+i2+"/t\
ype",schemaPath:"#/definitions/issue/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}if(!(data12==="defect"||data12==="enhancement"||data12==="security")){validate39.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/type",schemaPath:"#/definitions/issue/properties/type/enum",keyword:"enum",params:{allowedValues:schema35.
properties.type.enum},message:"must be equal to one of the allowed values"}];return false}var valid6=_errs29===errors}else{
var valid6=true}if(valid6){if(data11.id!==void 0){const _errs31=errors;if(typeof data11.id!=="string"){validate39.errors=
[{instancePath:instancePath+"/resolves/"+i2+"/id",schemaPath:"#/definitions/issue/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid6=_errs31===errors}else{var valid6=true}if(valid6){if(data11.
name!==void 0){const _errs33=errors;if(typeof data11.name!=="string"){validate39.errors=[{instancePath:instancePath+"/re\
solves/"+i2+"/name",schemaPath:"#/definitions/issue/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid6=_errs33===errors}else{var valid6=true}if(valid6){if(data11.description!==void 0){
const _errs35=errors;if(typeof data11.description!=="string"){validate39.errors=[{instancePath:instancePath+"/resolves/"+
i2+"/description",schemaPath:"#/definitions/issue/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid6=_errs35===errors}else{var valid6=true}if(valid6){if(data11.source!==void 0){let data16=data11.
source;const _errs37=errors;if(errors===_errs37){if(data16&&typeof data16=="object"&&!Array.isArray(data16)){const _errs39=errors;
for(const key2 in data16){if(!(key2==="name"||key2==="url")){validate39.errors=[{instancePath:instancePath+"/resolves/"+
i2+"/source",schemaPath:"#/definitions/issue/properties/source/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs39===errors){if(data16.
name!==void 0){const _errs40=errors;if(typeof data16.name!=="string"){validate39.errors=[{instancePath:instancePath+"/re\
solves/"+i2+"/source/name",schemaPath:"#/definitions/issue/properties/source/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid7=_errs40===errors}else{var valid7=true}if(valid7){if(data16.
url!==void 0){const _errs42=errors;if(errors===_errs42){if(errors===_errs42){if(!(typeof data16.url==="string")){validate39.
errors=[{instancePath:instancePath+"/resolves/"+i2+"/source/url",schemaPath:"#/definitions/issue/properties/source/prope\
rties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid7=_errs42===errors}else{
var valid7=true}}}}else{validate39.errors=[{instancePath:instancePath+"/resolves/"+i2+"/source",schemaPath:"#/definition\
s/issue/properties/source/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid6=_errs37===
errors}else{var valid6=true}if(valid6){if(data11.references!==void 0){let data19=data11.references;const _errs44=errors;
if(errors===_errs44){if(Array.isArray(data19)){var valid8=true;const len3=data19.length;for(let i3=0;i3<len3;i3++){const _errs46=errors;
if(errors===_errs46){if(errors===_errs46){if(!(typeof data19[i3]==="string")){validate39.errors=[{instancePath:instancePath+
"/resolves/"+i2+"/references/"+i3,schemaPath:"#/definitions/issue/properties/references/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}}var valid8=_errs46===errors;if(!valid8){break}}}else{validate39.
errors=[{instancePath:instancePath+"/resolves/"+i2+"/references",schemaPath:"#/definitions/issue/properties/references/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid6=_errs44===errors}else{var valid6=true}}}}}}}}}else{
validate39.errors=[{instancePath:instancePath+"/resolves/"+i2,schemaPath:"#/definitions/issue/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid4=_errs25===errors;if(!valid4){break}}}else{validate39.
errors=[{instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}];return false}}var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.notes!==
void 0){let data21=data.notes;const _errs48=errors;if(errors===_errs48){if(Array.isArray(data21)){var valid9=true;const len4=data21.
length;for(let i4=0;i4<len4;i4++){const _errs50=errors;if(!validate40(data21[i4],{instancePath:instancePath+"/notes/"+i4,
parentData:data21,parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors);
errors=vErrors.length}var valid9=_errs50===errors;if(!valid9){break}}}else{validate39.errors=[{instancePath:instancePath+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs48===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data23=data.properties;const _errs51=errors;
if(errors===_errs51){if(Array.isArray(data23)){var valid10=true;const len5=data23.length;for(let i5=0;i5<len5;i5++){let data24=data23[i5];
const _errs53=errors;const _errs54=errors;if(errors===_errs54){if(data24&&typeof data24=="object"&&!Array.isArray(data24)){
if(data24.name!==void 0){const _errs56=errors;if(typeof data24.name!=="string"){validate39.errors=[{instancePath:instancePath+
"/properties/"+i5+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid12=_errs56===errors}else{var valid12=true}if(valid12){if(data24.value!==
void 0){const _errs58=errors;if(typeof data24.value!=="string"){validate39.errors=[{instancePath:instancePath+"/properti\
es/"+i5+"/value",schemaPath:"#/definitions/property/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid12=_errs58===errors}else{var valid12=true}}}else{validate39.errors=[{instancePath:instancePath+
"/properties/"+i5,schemaPath:"#/definitions/property/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid10=_errs53===errors;if(!valid10){break}}}else{validate39.errors=[{instancePath:instancePath+"/pro\
perties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs51===errors}else{var valid0=true}}}}}}}}}}}}}}else{validate39.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate39.errors=vErrors;return errors===
0}var schema48={"type":"object","required":["algorithm","value"],"additionalProperties":false,"properties":{"algorithm":{
"oneOf":[{"type":"string","enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed4\
48","HS256","HS384","HS512"]},{"type":"string","format":"uri"}]},"keyId":{"type":"string"},"publicKey":{"$ref":"#/defini\
tions/publicKey"},"certificatePath":{"type":"array","items":{"type":"string"}},"excludes":{"type":"array","items":{"type":"\
string"}},"value":{"type":"string"}}};var formats16=require_sallyport_cyclonedx_formats().uri;var schema49={"type":"obje\
ct","required":["kty"],"additionalProperties":true,"properties":{"kty":{"$ref":"#/definitions/keyType"}},"allOf":[{"if":{
"properties":{"kty":{"const":"EC"}}},"then":{"required":["kty","crv","x","y"],"additionalProperties":false,"properties":{
"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","enum":["P-256","P-384","P-521"]},"x":{"type":"string"},"y":{
"type":"string"}}}},{"if":{"properties":{"kty":{"const":"OKP"}}},"then":{"required":["kty","crv","x"],"additionalPropert\
ies":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","enum":["Ed25519","Ed448"]},"x":{
"type":"string"}}}},{"if":{"properties":{"kty":{"const":"RSA"}}},"then":{"required":["kty","n","e"],"additionalPropertie\
s":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"n":{"type":"string"},"e":{"type":"string"}}}}]};var schema50={
"type":"string","enum":["EC","OKP","RSA"]};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;const _errs1=errors;const _errs2=errors;let valid1=true;const _errs3=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.kty!==void 0){if("EC"!==data.kty){const err0={};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}}var _valid0=_errs3===errors;errors=_errs2;if(vErrors!==null){if(_errs2){vErrors.length=_errs2}else{
vErrors=null}}if(_valid0){const _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
kty===void 0&&(missing0="kty")||data.crv===void 0&&(missing0="crv")||data.x===void 0&&(missing0="x")||data.y===void 0&&(missing0=
"y")){validate46.errors=[{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs6=errors;for(const key0 in data){if(!(key0===
"kty"||key0==="crv"||key0==="x"||key0==="y")){validate46.errors=[{instancePath,schemaPath:"#/allOf/0/then/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];
return false;break}}if(_errs6===errors){if(data.kty!==void 0){let data1=data.kty;const _errs7=errors;if(typeof data1!=="\
string"){validate46.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}if(!(data1==="EC"||data1==="OKP"||data1==="RSA")){validate46.errors=
[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/enum",keyword:"enum",params:{allowedValues:schema50.
enum},message:"must be equal to one of the allowed values"}];return false}var valid3=_errs7===errors}else{var valid3=true}
if(valid3){if(data.crv!==void 0){let data2=data.crv;const _errs10=errors;if(typeof data2!=="string"){validate46.errors=[
{instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/crv/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}if(!(data2==="P-256"||data2==="P-384"||data2==="P-521")){validate46.errors=[{instancePath:instancePath+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:schema49.allOf[0].then.properties.
crv.enum},message:"must be equal to one of the allowed values"}];return false}var valid3=_errs10===errors}else{var valid3=true}
if(valid3){if(data.x!==void 0){const _errs12=errors;if(typeof data.x!=="string"){validate46.errors=[{instancePath:instancePath+
"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid3=_errs12===errors}else{var valid3=true}if(valid3){if(data.y!==void 0){const _errs14=errors;if(typeof data.y!==
"string"){validate46.errors=[{instancePath:instancePath+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",
params:{type:"string"},message:"must be string"}];return false}var valid3=_errs14===errors}else{var valid3=true}}}}}}}var _valid0=_errs5===
errors;valid1=_valid0}if(!valid1){const err1={instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++;validate46.
errors=vErrors;return false}var valid0=_errs1===errors;if(valid0){const _errs16=errors;const _errs17=errors;let valid5=true;
const _errs18=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kty!==void 0){if("OKP"!==data.kty){const err2={};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}}var _valid1=_errs18===errors;errors=_errs17;if(vErrors!==
null){if(_errs17){vErrors.length=_errs17}else{vErrors=null}}if(_valid1){const _errs20=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){let missing1;if(data.kty===void 0&&(missing1="kty")||data.crv===void 0&&(missing1="crv")||data.
x===void 0&&(missing1="x")){validate46.errors=[{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"}];return false}else{const _errs21=errors;
for(const key1 in data){if(!(key1==="kty"||key1==="crv"||key1==="x")){validate46.errors=[{instancePath,schemaPath:"#/all\
Of/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have a\
dditional properties"}];return false;break}}if(_errs21===errors){if(data.kty!==void 0){let data6=data.kty;const _errs22=errors;
if(typeof data6!=="string"){validate46.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data6==="EC"||data6==="OKP"||data6===
"RSA")){validate46.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/enum",keyword:"enum",params:{
allowedValues:schema50.enum},message:"must be equal to one of the allowed values"}];return false}var valid7=_errs22===errors}else{
var valid7=true}if(valid7){if(data.crv!==void 0){let data7=data.crv;const _errs25=errors;if(typeof data7!=="string"){validate46.
errors=[{instancePath:instancePath+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}];return false}if(!(data7==="Ed25519"||data7==="Ed448")){validate46.errors=[{instancePath:instancePath+
"/crv",schemaPath:"#/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:schema49.allOf[1].then.properties.
crv.enum},message:"must be equal to one of the allowed values"}];return false}var valid7=_errs25===errors}else{var valid7=true}
if(valid7){if(data.x!==void 0){const _errs27=errors;if(typeof data.x!=="string"){validate46.errors=[{instancePath:instancePath+
"/x",schemaPath:"#/allOf/1/then/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid7=_errs27===errors}else{var valid7=true}}}}}}var _valid1=_errs20===errors;valid5=_valid1}if(!valid5){const err3={
instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++;validate46.errors=vErrors;return false}var valid0=_errs16===errors;
if(valid0){const _errs29=errors;const _errs30=errors;let valid9=true;const _errs31=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.kty!==void 0){if("RSA"!==data.kty){const err4={};if(vErrors===null){vErrors=[err4]}else{vErrors.
push(err4)}errors++}}}var _valid2=_errs31===errors;errors=_errs30;if(vErrors!==null){if(_errs30){vErrors.length=_errs30}else{
vErrors=null}}if(_valid2){const _errs33=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.
kty===void 0&&(missing2="kty")||data.n===void 0&&(missing2="n")||data.e===void 0&&(missing2="e")){validate46.errors=[{instancePath,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:missing2},message:"must have required pr\
operty '"+missing2+"'"}];return false}else{const _errs34=errors;for(const key2 in data){if(!(key2==="kty"||key2==="n"||key2===
"e")){validate46.errors=[{instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs34===errors){if(data.
kty!==void 0){let data10=data.kty;const _errs35=errors;if(typeof data10!=="string"){validate46.errors=[{instancePath:instancePath+
"/kty",schemaPath:"#/definitions/keyType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data10==="EC"||data10==="OKP"||data10==="RSA")){validate46.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/\
definitions/keyType/enum",keyword:"enum",params:{allowedValues:schema50.enum},message:"must be equal to one of the allow\
ed values"}];return false}var valid11=_errs35===errors}else{var valid11=true}if(valid11){if(data.n!==void 0){const _errs38=errors;
if(typeof data.n!=="string"){validate46.errors=[{instancePath:instancePath+"/n",schemaPath:"#/allOf/2/then/properties/n/\
type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid11=_errs38===errors}else{var valid11=true}
if(valid11){if(data.e!==void 0){const _errs40=errors;if(typeof data.e!=="string"){validate46.errors=[{instancePath:instancePath+
"/e",schemaPath:"#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid11=_errs40===errors}else{var valid11=true}}}}}}var _valid2=_errs33===errors;valid9=_valid2}if(!valid9){const err5={
instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++;validate46.errors=vErrors;return false}var valid0=_errs29===errors}}
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.kty===void 0&&(missing3="kty")){
validate46.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing3},message:"m\
ust have required property '"+missing3+"'"}];return false}else{if(data.kty!==void 0){let data13=data.kty;if(typeof data13!==
"string"){validate46.errors=[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}if(!(data13==="EC"||data13==="OKP"||data13==="RSA")){validate46.errors=
[{instancePath:instancePath+"/kty",schemaPath:"#/definitions/keyType/enum",keyword:"enum",params:{allowedValues:schema50.
enum},message:"must be equal to one of the allowed values"}];return false}}}}else{validate46.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate46.errors=vErrors;return errors===
0}function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.algorithm===void 0&&(missing0=
"algorithm")||data.value===void 0&&(missing0="value")){validate45.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;
for(const key0 in data){if(!(key0==="algorithm"||key0==="keyId"||key0==="publicKey"||key0==="certificatePath"||key0==="e\
xcludes"||key0==="value")){validate45.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.algorithm!==void 0){let data0=data.algorithm;const _errs2=errors;const _errs3=errors;let valid1=false;let passing0=null;
const _errs4=errors;if(typeof data0!=="string"){const err0={instancePath:instancePath+"/algorithm",schemaPath:"#/propert\
ies/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[
err0]}else{vErrors.push(err0)}errors++}if(!(data0==="RS256"||data0==="RS384"||data0==="RS512"||data0==="PS256"||data0===
"PS384"||data0==="PS512"||data0==="ES256"||data0==="ES384"||data0==="ES512"||data0==="Ed25519"||data0==="Ed448"||data0===
"HS256"||data0==="HS384"||data0==="HS512")){const err1={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/\
algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues:schema48.properties.algorithm.oneOf[0].enum},message:"must \
be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}var _valid0=_errs4===
errors;if(_valid0){valid1=true;passing0=0}const _errs6=errors;if(errors===_errs6){if(errors===_errs6){if(typeof data0===
"string"){if(!formats16(data0)){const err2={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/on\
eOf/1/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/\
oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}}var _valid0=_errs6===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){
valid1=true;passing0=1}}if(!valid1){const err4={instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorith\
m/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate45.errors=vErrors;return false}else{errors=_errs3;if(vErrors!==
null){if(_errs3){vErrors.length=_errs3}else{vErrors=null}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
keyId!==void 0){const _errs8=errors;if(typeof data.keyId!=="string"){validate45.errors=[{instancePath:instancePath+"/key\
Id",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs8===
errors}else{var valid0=true}if(valid0){if(data.publicKey!==void 0){const _errs10=errors;if(!validate46(data.publicKey,{instancePath:instancePath+
"/publicKey",parentData:data,parentDataProperty:"publicKey",rootData})){vErrors=vErrors===null?validate46.errors:vErrors.
concat(validate46.errors);errors=vErrors.length}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.certificatePath!==
void 0){let data3=data.certificatePath;const _errs11=errors;if(errors===_errs11){if(Array.isArray(data3)){var valid2=true;
const len0=data3.length;for(let i0=0;i0<len0;i0++){const _errs13=errors;if(typeof data3[i0]!=="string"){validate45.errors=
[{instancePath:instancePath+"/certificatePath/"+i0,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid2=_errs13===errors;if(!valid2){break}}}else{validate45.errors=
[{instancePath:instancePath+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.excludes!==
void 0){let data5=data.excludes;const _errs15=errors;if(errors===_errs15){if(Array.isArray(data5)){var valid3=true;const len1=data5.
length;for(let i1=0;i1<len1;i1++){const _errs17=errors;if(typeof data5[i1]!=="string"){validate45.errors=[{instancePath:instancePath+
"/excludes/"+i1,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}];return false}var valid3=_errs17===errors;if(!valid3){break}}}else{validate45.errors=[{instancePath:instancePath+"\
/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs15===errors}else{var valid0=true}if(valid0){if(data.value!==void 0){const _errs19=errors;if(typeof data.
value!=="string"){validate45.errors=[{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs19===errors}else{var valid0=true}}}}}}}}}else{
validate45.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate45.errors=vErrors;return errors===0}function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))){validate44.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}const _errs1=errors;let valid0=false;
let passing0=null;const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs3=errors;for(const key0 in data){
if(!(key0==="signers")){const err0={instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++;break}}if(_errs3===errors){if(data.signers!==void 0){let data0=data.signers;const _errs4=errors;
if(errors===_errs4){if(Array.isArray(data0)){var valid2=true;const len0=data0.length;for(let i0=0;i0<len0;i0++){const _errs6=errors;
if(!validate45(data0[i0],{instancePath:instancePath+"/signers/"+i0,parentData:data0,parentDataProperty:i0,rootData})){vErrors=
vErrors===null?validate45.errors:vErrors.concat(validate45.errors);errors=vErrors.length}var valid2=_errs6===errors;if(!valid2){
break}}}else{const err1={instancePath:instancePath+"/signers",schemaPath:"#/oneOf/0/properties/signers/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}}
var _valid0=_errs2===errors;if(_valid0){valid0=true;passing0=0}const _errs7=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){const _errs8=errors;for(const key1 in data){if(!(key1==="chain")){const err2={instancePath,schemaPath:"#/\
oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have add\
itional properties"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;break}}if(_errs8===errors){if(data.
chain!==void 0){let data2=data.chain;const _errs9=errors;if(errors===_errs9){if(Array.isArray(data2)){var valid4=true;const len1=data2.
length;for(let i1=0;i1<len1;i1++){const _errs11=errors;if(!validate45(data2[i1],{instancePath:instancePath+"/chain/"+i1,
parentData:data2,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors);
errors=vErrors.length}var valid4=_errs11===errors;if(!valid4){break}}}else{const err3={instancePath:instancePath+"/chain",
schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}}}var _valid0=_errs7===errors;if(_valid0&&valid0){valid0=false;passing0=
[passing0,1]}else{if(_valid0){valid0=true;passing0=1}const _errs12=errors;if(!validate45(data,{instancePath,parentData,parentDataProperty,
rootData})){vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors);errors=vErrors.length}var _valid0=_errs12===
errors;if(_valid0&&valid0){valid0=false;passing0=[passing0,2]}else{if(_valid0){valid0=true;passing0=2}}}if(!valid0){const err4={
instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schem\
a in oneOf"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++;validate44.errors=vErrors;return false}else{
errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}validate44.errors=vErrors;return errors===
0}var wrapper0={validate:validate19};function validate19(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")||data.name===void 0&&(missing0="name")){validate19.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{
const _errs1=errors;for(const key0 in data){if(!func2.call(schema19.properties,key0)){validate19.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"}];return false;break}}if(_errs1===errors){if(data.type!==void 0){let data0=data.type;const _errs2=errors;if(typeof data0!==
"string"){validate19.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}if(!(data0==="application"||data0==="framework"||data0==="library"||
data0==="container"||data0==="operating-system"||data0==="device"||data0==="firmware"||data0==="file")){validate19.errors=
[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema19.properties.
type.enum},message:"must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}
if(valid0){if(data["mime-type"]!==void 0){let data1=data["mime-type"];const _errs4=errors;if(errors===_errs4){if(typeof data1===
"string"){if(!pattern2.test(data1)){validate19.errors=[{instancePath:instancePath+"/mime-type",schemaPath:"#/properties/\
mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},message:'must match pattern "^[-+a-z\
0-9.]+/[-+a-z0-9.]+$"'}];return false}}else{validate19.errors=[{instancePath:instancePath+"/mime-type",schemaPath:"#/pro\
perties/mime-type/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid0=_errs4===
errors}else{var valid0=true}if(valid0){if(data["bom-ref"]!==void 0){const _errs6=errors;if(typeof data["bom-ref"]!=="str\
ing"){validate19.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.
supplier!==void 0){const _errs9=errors;if(!validate20(data.supplier,{instancePath:instancePath+"/supplier",parentData:data,
parentDataProperty:"supplier",rootData})){vErrors=vErrors===null?validate20.errors:vErrors.concat(validate20.errors);errors=
vErrors.length}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.author!==void 0){const _errs10=errors;
if(typeof data.author!=="string"){validate19.errors=[{instancePath:instancePath+"/author",schemaPath:"#/properties/autho\
r/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs10===errors}else{var valid0=true}
if(valid0){if(data.publisher!==void 0){const _errs12=errors;if(typeof data.publisher!=="string"){validate19.errors=[{instancePath:instancePath+
"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.group!==void 0){const _errs14=errors;if(typeof data.
group!=="string"){validate19.errors=[{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs14===errors}else{var valid0=true}if(valid0){
if(data.name!==void 0){const _errs16=errors;if(typeof data.name!=="string"){validate19.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs16===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){const _errs18=errors;if(typeof data.
version!=="string"){validate19.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs18===errors}else{var valid0=true}if(valid0){
if(data.description!==void 0){const _errs20=errors;if(typeof data.description!=="string"){validate19.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.scope!==void 0){let data10=data.scope;const _errs22=errors;
if(typeof data10!=="string"){validate19.errors=[{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data10==="required"||data10==="option\
al"||data10==="excluded")){validate19.errors=[{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"\
enum",params:{allowedValues:schema19.properties.scope.enum},message:"must be equal to one of the allowed values"}];return false}
var valid0=_errs22===errors}else{var valid0=true}if(valid0){if(data.hashes!==void 0){let data11=data.hashes;const _errs24=errors;
if(errors===_errs24){if(Array.isArray(data11)){var valid2=true;const len0=data11.length;for(let i0=0;i0<len0;i0++){const _errs26=errors;
if(!validate13(data11[i0],{instancePath:instancePath+"/hashes/"+i0,parentData:data11,parentDataProperty:i0,rootData})){vErrors=
vErrors===null?validate13.errors:vErrors.concat(validate13.errors);errors=vErrors.length}var valid2=_errs26===errors;if(!valid2){
break}}}else{validate19.errors=[{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",
params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs24===errors}else{var valid0=true}if(valid0){
if(data.licenses!==void 0){let data13=data.licenses;const _errs27=errors;if(errors===_errs27){if(Array.isArray(data13)){
var valid3=true;const len1=data13.length;for(let i1=0;i1<len1;i1++){const _errs29=errors;if(!validate23(data13[i1],{instancePath:instancePath+
"/licenses/"+i1,parentData:data13,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(
validate23.errors);errors=vErrors.length}var valid3=_errs29===errors;if(!valid3){break}}}else{validate19.errors=[{instancePath:instancePath+
"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs27===errors}else{var valid0=true}if(valid0){if(data.copyright!==void 0){const _errs30=errors;if(typeof data.
copyright!=="string"){validate19.errors=[{instancePath:instancePath+"/copyright",schemaPath:"#/properties/copyright/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs30===errors}else{var valid0=true}
if(valid0){if(data.cpe!==void 0){const _errs32=errors;if(typeof data.cpe!=="string"){validate19.errors=[{instancePath:instancePath+
"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs32===errors}else{var valid0=true}if(valid0){if(data.purl!==void 0){const _errs34=errors;if(typeof data.purl!==
"string"){validate19.errors=[{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs34===errors}else{var valid0=true}if(valid0){if(data.
swid!==void 0){const _errs36=errors;if(!validate27(data.swid,{instancePath:instancePath+"/swid",parentData:data,parentDataProperty:"\
swid",rootData})){vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors);errors=vErrors.length}var valid0=_errs36===
errors}else{var valid0=true}if(valid0){if(data.modified!==void 0){const _errs37=errors;if(typeof data.modified!=="boolea\
n"){validate19.errors=[{instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}];return false}var valid0=_errs37===errors}else{var valid0=true}if(valid0){if(data.
pedigree!==void 0){let data20=data.pedigree;const _errs39=errors;if(errors===_errs39){if(data20&&typeof data20=="object"&&
!Array.isArray(data20)){const _errs41=errors;for(const key1 in data20){if(!(key1==="ancestors"||key1==="descendants"||key1===
"variants"||key1==="commits"||key1==="patches"||key1==="notes")){validate19.errors=[{instancePath:instancePath+"/pedigre\
e",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs41===errors){if(data20.ancestors!==void 0){let data21=data20.
ancestors;const _errs42=errors;if(errors===_errs42){if(Array.isArray(data21)){var valid5=true;const len2=data21.length;for(let i2=0;i2<
len2;i2++){const _errs44=errors;if(!wrapper0.validate(data21[i2],{instancePath:instancePath+"/pedigree/ancestors/"+i2,parentData:data21,
parentDataProperty:i2,rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);
errors=vErrors.length}var valid5=_errs44===errors;if(!valid5){break}}}else{validate19.errors=[{instancePath:instancePath+
"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid4=_errs42===errors}else{var valid4=true}if(valid4){if(data20.descendants!==
void 0){let data23=data20.descendants;const _errs45=errors;if(errors===_errs45){if(Array.isArray(data23)){var valid6=true;
const len3=data23.length;for(let i3=0;i3<len3;i3++){const _errs47=errors;if(!wrapper0.validate(data23[i3],{instancePath:instancePath+
"/pedigree/descendants/"+i3,parentData:data23,parentDataProperty:i3,rootData})){vErrors=vErrors===null?wrapper0.validate.
errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}var valid6=_errs47===errors;if(!valid6){break}}}else{
validate19.errors=[{instancePath:instancePath+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/desce\
ndants/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid4=_errs45===errors}else{
var valid4=true}if(valid4){if(data20.variants!==void 0){let data25=data20.variants;const _errs48=errors;if(errors===_errs48){
if(Array.isArray(data25)){var valid7=true;const len4=data25.length;for(let i4=0;i4<len4;i4++){const _errs50=errors;if(!wrapper0.
validate(data25[i4],{instancePath:instancePath+"/pedigree/variants/"+i4,parentData:data25,parentDataProperty:i4,rootData})){
vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}var valid7=_errs50===
errors;if(!valid7){break}}}else{validate19.errors=[{instancePath:instancePath+"/pedigree/variants",schemaPath:"#/propert\
ies/pedigree/properties/variants/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid4=_errs48===
errors}else{var valid4=true}if(valid4){if(data20.commits!==void 0){let data27=data20.commits;const _errs51=errors;if(errors===
_errs51){if(Array.isArray(data27)){var valid8=true;const len5=data27.length;for(let i5=0;i5<len5;i5++){const _errs53=errors;
if(!validate29(data27[i5],{instancePath:instancePath+"/pedigree/commits/"+i5,parentData:data27,parentDataProperty:i5,rootData})){
vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors);errors=vErrors.length}var valid8=_errs53===errors;
if(!valid8){break}}}else{validate19.errors=[{instancePath:instancePath+"/pedigree/commits",schemaPath:"#/properties/pedi\
gree/properties/commits/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid4=_errs51===
errors}else{var valid4=true}if(valid4){if(data20.patches!==void 0){let data29=data20.patches;const _errs54=errors;if(errors===
_errs54){if(Array.isArray(data29)){var valid9=true;const len6=data29.length;for(let i6=0;i6<len6;i6++){const _errs56=errors;
if(!validate31(data29[i6],{instancePath:instancePath+"/pedigree/patches/"+i6,parentData:data29,parentDataProperty:i6,rootData})){
vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors);errors=vErrors.length}var valid9=_errs56===errors;
if(!valid9){break}}}else{validate19.errors=[{instancePath:instancePath+"/pedigree/patches",schemaPath:"#/properties/pedi\
gree/properties/patches/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid4=_errs54===
errors}else{var valid4=true}if(valid4){if(data20.notes!==void 0){const _errs57=errors;if(typeof data20.notes!=="string"){
validate19.errors=[{instancePath:instancePath+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs57===errors}else{var valid4=true}}}}}}}}else{
validate19.errors=[{instancePath:instancePath+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid0=_errs39===errors}else{var valid0=true}if(valid0){if(data.
externalReferences!==void 0){let data32=data.externalReferences;const _errs59=errors;if(errors===_errs59){if(Array.isArray(
data32)){var valid10=true;const len7=data32.length;for(let i7=0;i7<len7;i7++){const _errs61=errors;if(!validate15(data32[i7],
{instancePath:instancePath+"/externalReferences/"+i7,parentData:data32,parentDataProperty:i7,rootData})){vErrors=vErrors===
null?validate15.errors:vErrors.concat(validate15.errors);errors=vErrors.length}var valid10=_errs61===errors;if(!valid10){
break}}}else{validate19.errors=[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalRefere\
nces/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs59===errors}else{
var valid0=true}if(valid0){if(data.components!==void 0){let data34=data.components;const _errs62=errors;if(errors===_errs62){
if(Array.isArray(data34)){var valid11=true;const len8=data34.length;for(let i8=0;i8<len8;i8++){const _errs64=errors;if(!wrapper0.
validate(data34[i8],{instancePath:instancePath+"/components/"+i8,parentData:data34,parentDataProperty:i8,rootData})){vErrors=
vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors);errors=vErrors.length}var valid11=_errs64===
errors;if(!valid11){break}}if(valid11){let i9=data34.length;let j0;if(i9>1){outer0:for(;i9--;){for(j0=i9;j0--;){if(func0(
data34[i9],data34[j0])){validate19.errors=[{instancePath:instancePath+"/components",schemaPath:"#/properties/components/\
uniqueItems",keyword:"uniqueItems",params:{i:i9,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i9+"\
 are identical)"}];return false;break outer0}}}}}}else{validate19.errors=[{instancePath:instancePath+"/components",schemaPath:"\
#/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs62===
errors}else{var valid0=true}if(valid0){if(data.evidence!==void 0){const _errs65=errors;if(!validate36(data.evidence,{instancePath:instancePath+
"/evidence",parentData:data,parentDataProperty:"evidence",rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(
validate36.errors);errors=vErrors.length}var valid0=_errs65===errors}else{var valid0=true}if(valid0){if(data.releaseNotes!==
void 0){const _errs66=errors;if(!validate39(data.releaseNotes,{instancePath:instancePath+"/releaseNotes",parentData:data,
parentDataProperty:"releaseNotes",rootData})){vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors);
errors=vErrors.length}var valid0=_errs66===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){let data38=data.
properties;const _errs67=errors;if(errors===_errs67){if(Array.isArray(data38)){var valid13=true;const len9=data38.length;
for(let i10=0;i10<len9;i10++){let data39=data38[i10];const _errs69=errors;const _errs70=errors;if(errors===_errs70){if(data39&&
typeof data39=="object"&&!Array.isArray(data39)){if(data39.name!==void 0){const _errs72=errors;if(typeof data39.name!=="\
string"){validate19.errors=[{instancePath:instancePath+"/properties/"+i10+"/name",schemaPath:"#/definitions/property/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid15=_errs72===errors}else{
var valid15=true}if(valid15){if(data39.value!==void 0){const _errs74=errors;if(typeof data39.value!=="string"){validate19.
errors=[{instancePath:instancePath+"/properties/"+i10+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid15=_errs74===errors}else{var valid15=true}}}else{
validate19.errors=[{instancePath:instancePath+"/properties/"+i10,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid13=_errs69===errors;if(!valid13){break}}}else{validate19.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs67===errors}else{var valid0=true}if(valid0){if(data.signature!==
void 0){const _errs76=errors;if(!validate44(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"\
signature",rootData})){vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors);errors=vErrors.length}
var valid0=_errs76===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}}}}}}}}}else{validate19.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate19.errors=vErrors;return errors===
0}function validate11(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){if(!(key0===
"timestamp"||key0==="tools"||key0==="authors"||key0==="component"||key0==="manufacture"||key0==="supplier"||key0==="lice\
nses"||key0==="properties")){validate11.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.timestamp!==void 0){let data0=data.timestamp;const _errs2=errors;if(errors===_errs2){if(errors===_errs2){
if(typeof data0==="string"){if(!formats0.validate(data0)){validate11.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"\
#/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}];return false}}else{
validate11.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
tools!==void 0){let data1=data.tools;const _errs4=errors;if(errors===_errs4){if(Array.isArray(data1)){var valid1=true;const len0=data1.
length;for(let i0=0;i0<len0;i0++){const _errs6=errors;if(!validate12(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,
parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.
length}var valid1=_errs6===errors;if(!valid1){break}}}else{validate11.errors=[{instancePath:instancePath+"/tools",schemaPath:"\
#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs4===
errors}else{var valid0=true}if(valid0){if(data.authors!==void 0){let data3=data.authors;const _errs7=errors;if(errors===
_errs7){if(Array.isArray(data3)){var valid2=true;const len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];
const _errs9=errors;const _errs10=errors;if(errors===_errs10){if(data4&&typeof data4=="object"&&!Array.isArray(data4)){const _errs12=errors;
for(const key1 in data4){if(!(key1==="name"||key1==="email"||key1==="phone")){validate11.errors=[{instancePath:instancePath+
"/authors/"+i1,schemaPath:"#/definitions/organizationalContact/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"}];return false;break}}if(_errs12===errors){if(data4.
name!==void 0){const _errs13=errors;if(typeof data4.name!=="string"){validate11.errors=[{instancePath:instancePath+"/aut\
hors/"+i1+"/name",schemaPath:"#/definitions/organizationalContact/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}];return false}var valid4=_errs13===errors}else{var valid4=true}if(valid4){if(data4.email!==
void 0){let data6=data4.email;const _errs15=errors;if(errors===_errs15){if(errors===_errs15){if(typeof data6==="string"){
if(!formats2(data6)){validate11.errors=[{instancePath:instancePath+"/authors/"+i1+"/email",schemaPath:"#/definitions/org\
anizationalContact/properties/email/format",keyword:"format",params:{format:"idn-email"},message:'must match format "idn\
-email"'}];return false}}else{validate11.errors=[{instancePath:instancePath+"/authors/"+i1+"/email",schemaPath:"#/defini\
tions/organizationalContact/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid4=_errs15===errors}else{var valid4=true}if(valid4){if(data4.phone!==void 0){const _errs17=errors;if(typeof data4.
phone!=="string"){validate11.errors=[{instancePath:instancePath+"/authors/"+i1+"/phone",schemaPath:"#/definitions/organi\
zationalContact/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs17===
errors}else{var valid4=true}}}}}else{validate11.errors=[{instancePath:instancePath+"/authors/"+i1,schemaPath:"#/definiti\
ons/organizationalContact/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid2=_errs9===
errors;if(!valid2){break}}}else{validate11.errors=[{instancePath:instancePath+"/authors",schemaPath:"#/properties/author\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs7===errors}else{var valid0=true}
if(valid0){if(data.component!==void 0){const _errs19=errors;if(!validate19(data.component,{instancePath:instancePath+"/c\
omponent",parentData:data,parentDataProperty:"component",rootData})){vErrors=vErrors===null?validate19.errors:vErrors.concat(
validate19.errors);errors=vErrors.length}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.manufacture!==
void 0){const _errs20=errors;if(!validate20(data.manufacture,{instancePath:instancePath+"/manufacture",parentData:data,parentDataProperty:"\
manufacture",rootData})){vErrors=vErrors===null?validate20.errors:vErrors.concat(validate20.errors);errors=vErrors.length}
var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.supplier!==void 0){const _errs21=errors;if(!validate20(
data.supplier,{instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"supplier",rootData})){vErrors=vErrors===
null?validate20.errors:vErrors.concat(validate20.errors);errors=vErrors.length}var valid0=_errs21===errors}else{var valid0=true}
if(valid0){if(data.licenses!==void 0){let data11=data.licenses;const _errs22=errors;if(errors===_errs22){if(Array.isArray(
data11)){var valid5=true;const len2=data11.length;for(let i2=0;i2<len2;i2++){const _errs24=errors;if(!validate23(data11[i2],
{instancePath:instancePath+"/licenses/"+i2,parentData:data11,parentDataProperty:i2,rootData})){vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors);errors=vErrors.length}var valid5=_errs24===errors;if(!valid5){break}}}else{validate11.
errors=[{instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}];return false}}var valid0=_errs22===errors}else{var valid0=true}if(valid0){if(data.properties!==
void 0){let data13=data.properties;const _errs25=errors;if(errors===_errs25){if(Array.isArray(data13)){var valid6=true;const len3=data13.
length;for(let i3=0;i3<len3;i3++){let data14=data13[i3];const _errs27=errors;const _errs28=errors;if(errors===_errs28){if(data14&&
typeof data14=="object"&&!Array.isArray(data14)){if(data14.name!==void 0){const _errs30=errors;if(typeof data14.name!=="\
string"){validate11.errors=[{instancePath:instancePath+"/properties/"+i3+"/name",schemaPath:"#/definitions/property/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid8=_errs30===errors}else{
var valid8=true}if(valid8){if(data14.value!==void 0){const _errs32=errors;if(typeof data14.value!=="string"){validate11.
errors=[{instancePath:instancePath+"/properties/"+i3+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid8=_errs32===errors}else{var valid8=true}}}else{
validate11.errors=[{instancePath:instancePath+"/properties/"+i3,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid6=_errs27===errors;if(!valid6){break}}}else{validate11.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs25===errors}else{var valid0=true}}}}}}}}}}else{validate11.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate11.errors=vErrors;return errors===0}var schema55={"type":"object","required":["name"],"additionalProperties":false,
"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"provider":{"$ref":"#/definitions/organizationalEntity"},"group":{
"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"endpoints":{"type":"\
array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"\
boolean"},"data":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/dataClassification"}},"licenses":{
"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/licenseChoice"}},"externalReferences":{"type":"arr\
ay","additionalItems":false,"items":{"$ref":"#/definitions/externalReference"}},"services":{"type":"array","additionalIt\
ems":false,"items":{"$ref":"#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"#/definitions/releaseNot\
es"},"properties":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/property"}},"signature":{"$ref":"\
#/definitions/signature"}}};var schema58={"type":"string","enum":["inbound","outbound","bi-directional","unknown"]};function validate60(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.flow===void 0&&(missing0="flow")||data.classification===void 0&&(missing0=
"classification")){validate60.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0===
"flow"||key0==="classification")){validate60.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.flow!==void 0){let data0=data.flow;const _errs2=errors;if(typeof data0!=="string"){validate60.errors=[{instancePath:instancePath+
"/flow",schemaPath:"#/definitions/dataFlow/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data0==="inbound"||data0==="outbound"||data0==="bi-directional"||data0==="unknown")){validate60.errors=[{instancePath:instancePath+
"/flow",schemaPath:"#/definitions/dataFlow/enum",keyword:"enum",params:{allowedValues:schema58.enum},message:"must be eq\
ual to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.classification!==
void 0){const _errs5=errors;if(typeof data.classification!=="string"){validate60.errors=[{instancePath:instancePath+"/cl\
assification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}];return false}var valid0=_errs5===errors}else{var valid0=true}}}}}else{validate60.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate60.errors=vErrors;return errors===
0}var wrapper4={validate:validate58};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
name===void 0&&(missing0="name")){validate58.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.
call(schema55.properties,key0)){validate58.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data["bom-ref"]!==void 0){const _errs2=errors;if(typeof data["bom-ref"]!=="string"){validate58.errors=[{instancePath:instancePath+
"/bom-ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.provider!==void 0){const _errs5=errors;if(!validate20(
data.provider,{instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData})){vErrors=vErrors===
null?validate20.errors:vErrors.concat(validate20.errors);errors=vErrors.length}var valid0=_errs5===errors}else{var valid0=true}
if(valid0){if(data.group!==void 0){const _errs6=errors;if(typeof data.group!=="string"){validate58.errors=[{instancePath:instancePath+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.name!==void 0){const _errs8=errors;if(typeof data.name!==
"string"){validate58.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.
version!==void 0){const _errs10=errors;if(typeof data.version!=="string"){validate58.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs12=errors;if(typeof data.
description!=="string"){validate58.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/descriptio\
n/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs12===errors}else{var valid0=true}
if(valid0){if(data.endpoints!==void 0){let data6=data.endpoints;const _errs14=errors;if(errors===_errs14){if(Array.isArray(
data6)){var valid2=true;const len0=data6.length;for(let i0=0;i0<len0;i0++){const _errs16=errors;if(errors===_errs16){if(errors===
_errs16){if(!(typeof data6[i0]==="string")){validate58.errors=[{instancePath:instancePath+"/endpoints/"+i0,schemaPath:"#\
/properties/endpoints/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}var valid2=_errs16===
errors;if(!valid2){break}}}else{validate58.errors=[{instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endp\
oints/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs14===errors}else{
var valid0=true}if(valid0){if(data.authenticated!==void 0){const _errs18=errors;if(typeof data.authenticated!=="boolean"){
validate58.errors=[{instancePath:instancePath+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"}];return false}var valid0=_errs18===errors}else{var valid0=true}if(valid0){
if(data["x-trust-boundary"]!==void 0){const _errs20=errors;if(typeof data["x-trust-boundary"]!=="boolean"){validate58.errors=
[{instancePath:instancePath+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}];return false}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.data!==
void 0){let data10=data.data;const _errs22=errors;if(errors===_errs22){if(Array.isArray(data10)){var valid3=true;const len1=data10.
length;for(let i1=0;i1<len1;i1++){const _errs24=errors;if(!validate60(data10[i1],{instancePath:instancePath+"/data/"+i1,
parentData:data10,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors);
errors=vErrors.length}var valid3=_errs24===errors;if(!valid3){break}}}else{validate58.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs22===errors}else{var valid0=true}if(valid0){if(data.licenses!==void 0){let data12=data.licenses;const _errs25=errors;
if(errors===_errs25){if(Array.isArray(data12)){var valid4=true;const len2=data12.length;for(let i2=0;i2<len2;i2++){const _errs27=errors;
if(!validate23(data12[i2],{instancePath:instancePath+"/licenses/"+i2,parentData:data12,parentDataProperty:i2,rootData})){
vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors);errors=vErrors.length}var valid4=_errs27===errors;
if(!valid4){break}}}else{validate58.errors=[{instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs25===errors}else{var valid0=true}
if(valid0){if(data.externalReferences!==void 0){let data14=data.externalReferences;const _errs28=errors;if(errors===_errs28){
if(Array.isArray(data14)){var valid5=true;const len3=data14.length;for(let i3=0;i3<len3;i3++){const _errs30=errors;if(!validate15(
data14[i3],{instancePath:instancePath+"/externalReferences/"+i3,parentData:data14,parentDataProperty:i3,rootData})){vErrors=
vErrors===null?validate15.errors:vErrors.concat(validate15.errors);errors=vErrors.length}var valid5=_errs30===errors;if(!valid5){
break}}}else{validate58.errors=[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalRefere\
nces/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs28===errors}else{
var valid0=true}if(valid0){if(data.services!==void 0){let data16=data.services;const _errs31=errors;if(errors===_errs31){
if(Array.isArray(data16)){var valid6=true;const len4=data16.length;for(let i4=0;i4<len4;i4++){const _errs33=errors;if(!wrapper4.
validate(data16[i4],{instancePath:instancePath+"/services/"+i4,parentData:data16,parentDataProperty:i4,rootData})){vErrors=
vErrors===null?wrapper4.validate.errors:vErrors.concat(wrapper4.validate.errors);errors=vErrors.length}var valid6=_errs33===
errors;if(!valid6){break}}if(valid6){let i5=data16.length;let j0;if(i5>1){outer0:for(;i5--;){for(j0=i5;j0--;){if(func0(data16[i5],
data16[j0])){validate58.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"\
uniqueItems",params:{i:i5,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)"}];return false;
break outer0}}}}}}else{validate58.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs31===errors}else{var valid0=true}
if(valid0){if(data.releaseNotes!==void 0){const _errs34=errors;if(!validate39(data.releaseNotes,{instancePath:instancePath+
"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData})){vErrors=vErrors===null?validate39.errors:vErrors.
concat(validate39.errors);errors=vErrors.length}var valid0=_errs34===errors}else{var valid0=true}if(valid0){if(data.properties!==
void 0){let data19=data.properties;const _errs35=errors;if(errors===_errs35){if(Array.isArray(data19)){var valid8=true;const len5=data19.
length;for(let i6=0;i6<len5;i6++){let data20=data19[i6];const _errs37=errors;const _errs38=errors;if(errors===_errs38){if(data20&&
typeof data20=="object"&&!Array.isArray(data20)){if(data20.name!==void 0){const _errs40=errors;if(typeof data20.name!=="\
string"){validate58.errors=[{instancePath:instancePath+"/properties/"+i6+"/name",schemaPath:"#/definitions/property/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs40===errors}else{
var valid10=true}if(valid10){if(data20.value!==void 0){const _errs42=errors;if(typeof data20.value!=="string"){validate58.
errors=[{instancePath:instancePath+"/properties/"+i6+"/value",schemaPath:"#/definitions/property/properties/value/type",
keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid10=_errs42===errors}else{var valid10=true}}}else{
validate58.errors=[{instancePath:instancePath+"/properties/"+i6,schemaPath:"#/definitions/property/type",keyword:"type",
params:{type:"object"},message:"must be object"}];return false}}var valid8=_errs37===errors;if(!valid8){break}}}else{validate58.
errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs35===errors}else{var valid0=true}if(valid0){if(data.signature!==
void 0){const _errs44=errors;if(!validate44(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"\
signature",rootData})){vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors);errors=vErrors.length}
var valid0=_errs44===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}else{validate58.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}validate58.errors=vErrors;return errors===
0}function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.ref===void 0&&(missing0="ref")){
validate68.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"m\
ust have required property '"+missing0+"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="\
ref"||key0==="dependsOn")){validate68.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.ref!==void 0){const _errs2=errors;if(typeof data.ref!=="string"){validate68.errors=[{instancePath:instancePath+
"/ref",schemaPath:"#/definitions/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.dependsOn!==void 0){let data1=data.dependsOn;const _errs5=errors;
if(errors===_errs5){if(Array.isArray(data1)){var valid2=true;const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs7=errors;
if(typeof data1[i0]!=="string"){validate68.errors=[{instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"#/definitions\
/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs7===errors;
if(!valid2){break}}if(valid2){let i1=data1.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data1[i1],
data1[j0])){validate68.errors=[{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];return false;
break outer0}}}}}}else{validate68.errors=[{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs5===errors}else{var valid0=true}}}}}else{
validate68.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate68.errors=vErrors;return errors===0}var schema64={"type":"string","default":"not_specified","enum":["complete","\
incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]};function validate70(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.aggregate===void 0&&(missing0="aggregate")){validate70.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="aggregate"||key0==="assemblies"||key0===
"dependencies"||key0==="signature")){validate70.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}];return false;break}}if(_errs1===
errors){if(data.aggregate!==void 0){let data0=data.aggregate;const _errs2=errors;if(typeof data0!=="string"){validate70.
errors=[{instancePath:instancePath+"/aggregate",schemaPath:"#/definitions/aggregateType/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}if(!(data0==="complete"||data0==="incomplete"||data0==="incomplete_firs\
t_party_only"||data0==="incomplete_third_party_only"||data0==="unknown"||data0==="not_specified")){validate70.errors=[{instancePath:instancePath+
"/aggregate",schemaPath:"#/definitions/aggregateType/enum",keyword:"enum",params:{allowedValues:schema64.enum},message:"\
must be equal to one of the allowed values"}];return false}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.
assemblies!==void 0){let data1=data.assemblies;const _errs5=errors;if(errors===_errs5){if(Array.isArray(data1)){var valid2=true;
const len0=data1.length;for(let i0=0;i0<len0;i0++){const _errs7=errors;if(typeof data1[i0]!=="string"){validate70.errors=
[{instancePath:instancePath+"/assemblies/"+i0,schemaPath:"#/properties/assemblies/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid2=_errs7===errors;if(!valid2){break}}if(valid2){let i1=data1.length;
let j0;if(i1>1){const indices0={};for(;i1--;){let item0=data1[i1];if(typeof item0!=="string"){continue}if(typeof indices0[item0]==
"number"){j0=indices0[item0];validate70.errors=[{instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemb\
lies/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+
i1+" are identical)"}];return false;break}indices0[item0]=i1}}}}else{validate70.errors=[{instancePath:instancePath+"/ass\
emblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.dependencies!==void 0){let data3=data.dependencies;const _errs9=errors;
if(errors===_errs9){if(Array.isArray(data3)){var valid4=true;const len1=data3.length;for(let i2=0;i2<len1;i2++){const _errs11=errors;
if(typeof data3[i2]!=="string"){validate70.errors=[{instancePath:instancePath+"/dependencies/"+i2,schemaPath:"#/properti\
es/dependencies/items/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid4=_errs11===
errors;if(!valid4){break}}if(valid4){let i3=data3.length;let j1;if(i3>1){const indices1={};for(;i3--;){let item1=data3[i3];
if(typeof item1!=="string"){continue}if(typeof indices1[item1]=="number"){j1=indices1[item1];validate70.errors=[{instancePath:instancePath+
"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"mus\
t NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;break}indices1[item1]=i3}}}}else{validate70.
errors=[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"},message:"must be array"}];return false}}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.signature!==
void 0){const _errs13=errors;if(!validate44(data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"\
signature",rootData})){vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors);errors=vErrors.length}
var valid0=_errs13===errors}else{var valid0=true}}}}}}}else{validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}];return false}}validate70.errors=vErrors;return errors===0}var schema65={
"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"type":"stri\
ng"},"source":{"$ref":"#/definitions/vulnerabilitySource"},"references":{"type":"array","additionalItems":false,"items":{
"required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"#/definit\
ions/vulnerabilitySource"}}}},"ratings":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/rating"}},
"cwes":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/cwe"}},"description":{"type":"string"},"de\
tail":{"type":"string"},"recommendation":{"type":"string"},"advisories":{"type":"array","additionalItems":false,"items":{
"$ref":"#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string","format":"\
date-time"},"updated":{"type":"string","format":"date-time"},"credits":{"type":"object","additionalProperties":false,"pr\
operties":{"organizations":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/organizationalEntity"}},
"individuals":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/organizationalContact"}}}},"tools":{
"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/tool"}},"analysis":{"type":"object","additionalPro\
perties":false,"properties":{"state":{"$ref":"#/definitions/impactAnalysisState"},"justification":{"$ref":"#/definitions\
/impactAnalysisJustification"},"response":{"type":"array","additionalItems":false,"items":{"type":"string","enum":["can_\
not_fix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"}}},"affects":{"type":"ar\
ray","uniqueItems":true,"additionalItems":false,"items":{"required":["ref"],"additionalProperties":false,"properties":{"\
ref":{"$ref":"#/definitions/refType"},"versions":{"type":"array","additionalItems":false,"items":{"oneOf":[{"required":[
"version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"#/definitions/version"},
"range":{"$ref":"#/definitions/range"},"status":{"$ref":"#/definitions/affectedStatus","default":"affected"}}}}}}},"prop\
erties":{"type":"array","additionalItems":false,"items":{"$ref":"#/definitions/property"}}}};var schema76={"type":"strin\
g","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};var schema77={
"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires\
_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};
var schema81={"type":"string","enum":["affected","unaffected","unknown"]};var func15=require_ucs2length().default;var schema71={
"type":"string","enum":["critical","high","medium","low","info","none","unknown"]};var schema72={"type":"string","enum":[
"CVSSv2","CVSSv3","CVSSv31","OWASP","other"]};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){const _errs1=errors;for(const key0 in data){
if(!(key0==="source"||key0==="score"||key0==="severity"||key0==="method"||key0==="vector"||key0==="justification")){validate74.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.source!==void 0){let data0=data.
source;const _errs2=errors;const _errs3=errors;if(errors===_errs3){if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
const _errs5=errors;for(const key1 in data0){if(!(key1==="url"||key1==="name")){validate74.errors=[{instancePath:instancePath+
"/source",schemaPath:"#/definitions/vulnerabilitySource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}];return false;break}}if(_errs5===errors){if(data0.url!==void 0){const _errs6=errors;
if(typeof data0.url!=="string"){validate74.errors=[{instancePath:instancePath+"/source/url",schemaPath:"#/definitions/vu\
lnerabilitySource/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs6===
errors}else{var valid2=true}if(valid2){if(data0.name!==void 0){const _errs8=errors;if(typeof data0.name!=="string"){validate74.
errors=[{instancePath:instancePath+"/source/name",schemaPath:"#/definitions/vulnerabilitySource/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid2=_errs8===errors}else{var valid2=true}}}}else{
validate74.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs2===errors}else{var valid0=true}if(valid0){
if(data.score!==void 0){const _errs10=errors;if(!(typeof data.score=="number")){validate74.errors=[{instancePath:instancePath+
"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"},message:"must be number"}];return false}
var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.severity!==void 0){let data4=data.severity;const _errs12=errors;
if(typeof data4!=="string"){validate74.errors=[{instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity\
/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data4==="critical"||data4==="h\
igh"||data4==="medium"||data4==="low"||data4==="info"||data4==="none"||data4==="unknown")){validate74.errors=[{instancePath:instancePath+
"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues:schema71.enum},message:"must b\
e equal to one of the allowed values"}];return false}var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.
method!==void 0){let data5=data.method;const _errs15=errors;if(typeof data5!=="string"){validate74.errors=[{instancePath:instancePath+
"/method",schemaPath:"#/definitions/scoreMethod/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
if(!(data5==="CVSSv2"||data5==="CVSSv3"||data5==="CVSSv31"||data5==="OWASP"||data5==="other")){validate74.errors=[{instancePath:instancePath+
"/method",schemaPath:"#/definitions/scoreMethod/enum",keyword:"enum",params:{allowedValues:schema72.enum},message:"must \
be equal to one of the allowed values"}];return false}var valid0=_errs15===errors}else{var valid0=true}if(valid0){if(data.
vector!==void 0){const _errs18=errors;if(typeof data.vector!=="string"){validate74.errors=[{instancePath:instancePath+"/\
vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs18===errors}else{var valid0=true}if(valid0){if(data.justification!==void 0){const _errs20=errors;if(typeof data.
justification!=="string"){validate74.errors=[{instancePath:instancePath+"/justification",schemaPath:"#/properties/justif\
ication/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs20===errors}else{
var valid0=true}}}}}}}}else{validate74.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}];return false}}validate74.errors=vErrors;return errors===0}function validate73(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.
isArray(data)){const _errs1=errors;for(const key0 in data){if(!func2.call(schema65.properties,key0)){validate73.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data["bom-ref"]!==void 0){const _errs2=errors;
if(typeof data["bom-ref"]!=="string"){validate73.errors=[{instancePath:instancePath+"/bom-ref",schemaPath:"#/definitions\
/refType/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs2===errors}else{
var valid0=true}if(valid0){if(data.id!==void 0){const _errs5=errors;if(typeof data.id!=="string"){validate73.errors=[{instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs5===
errors}else{var valid0=true}if(valid0){if(data.source!==void 0){let data2=data.source;const _errs7=errors;const _errs8=errors;
if(errors===_errs8){if(data2&&typeof data2=="object"&&!Array.isArray(data2)){const _errs10=errors;for(const key1 in data2){
if(!(key1==="url"||key1==="name")){validate73.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vul\
nerabilitySource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT\
 have additional properties"}];return false;break}}if(_errs10===errors){if(data2.url!==void 0){const _errs11=errors;if(typeof data2.
url!=="string"){validate73.errors=[{instancePath:instancePath+"/source/url",schemaPath:"#/definitions/vulnerabilitySourc\
e/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs11===
errors}else{var valid3=true}if(valid3){if(data2.name!==void 0){const _errs13=errors;if(typeof data2.name!=="string"){validate73.
errors=[{instancePath:instancePath+"/source/name",schemaPath:"#/definitions/vulnerabilitySource/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid3=_errs13===errors}else{var valid3=true}}}}else{
validate73.errors=[{instancePath:instancePath+"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}];return false}}var valid0=_errs7===errors}else{var valid0=true}if(valid0){
if(data.references!==void 0){let data5=data.references;const _errs15=errors;if(errors===_errs15){if(Array.isArray(data5)){
var valid4=true;const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];const _errs17=errors;if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){let missing0;if(data6.id===void 0&&(missing0="id")||data6.source===void 0&&(missing0="s\
ource")){validate73.errors=[{instancePath:instancePath+"/references/"+i0,schemaPath:"#/properties/references/items/requi\
red",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}];return false}else{
const _errs18=errors;for(const key2 in data6){if(!(key2==="id"||key2==="source")){validate73.errors=[{instancePath:instancePath+
"/references/"+i0,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2},message:"must NOT have additional properties"}];return false;break}}if(_errs18===errors){if(data6.
id!==void 0){const _errs19=errors;if(typeof data6.id!=="string"){validate73.errors=[{instancePath:instancePath+"/referen\
ces/"+i0+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}var valid5=_errs19===errors}else{var valid5=true}if(valid5){if(data6.source!==void 0){let data8=data6.
source;const _errs21=errors;const _errs22=errors;if(errors===_errs22){if(data8&&typeof data8=="object"&&!Array.isArray(data8)){
const _errs24=errors;for(const key3 in data8){if(!(key3==="url"||key3==="name")){validate73.errors=[{instancePath:instancePath+
"/references/"+i0+"/source",schemaPath:"#/definitions/vulnerabilitySource/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key3},message:"must NOT have additional properties"}];return false;break}}if(_errs24===
errors){if(data8.url!==void 0){const _errs25=errors;if(typeof data8.url!=="string"){validate73.errors=[{instancePath:instancePath+
"/references/"+i0+"/source/url",schemaPath:"#/definitions/vulnerabilitySource/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string"}];return false}var valid7=_errs25===errors}else{var valid7=true}if(valid7){if(data8.
name!==void 0){const _errs27=errors;if(typeof data8.name!=="string"){validate73.errors=[{instancePath:instancePath+"/ref\
erences/"+i0+"/source/name",schemaPath:"#/definitions/vulnerabilitySource/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}];return false}var valid7=_errs27===errors}else{var valid7=true}}}}else{validate73.errors=
[{instancePath:instancePath+"/references/"+i0+"/source",schemaPath:"#/definitions/vulnerabilitySource/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}];return false}}var valid5=_errs21===errors}else{var valid5=true}}}}}
var valid4=_errs17===errors;if(!valid4){break}}}else{validate73.errors=[{instancePath:instancePath+"/references",schemaPath:"\
#/properties/references/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs15===
errors}else{var valid0=true}if(valid0){if(data.ratings!==void 0){let data11=data.ratings;const _errs29=errors;if(errors===
_errs29){if(Array.isArray(data11)){var valid8=true;const len1=data11.length;for(let i1=0;i1<len1;i1++){const _errs31=errors;
if(!validate74(data11[i1],{instancePath:instancePath+"/ratings/"+i1,parentData:data11,parentDataProperty:i1,rootData})){
vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors);errors=vErrors.length}var valid8=_errs31===errors;
if(!valid8){break}}}else{validate73.errors=[{instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratings/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs29===errors}else{var valid0=true}
if(valid0){if(data.cwes!==void 0){let data13=data.cwes;const _errs32=errors;if(errors===_errs32){if(Array.isArray(data13)){
var valid9=true;const len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];const _errs34=errors;const _errs35=errors;
if(!(typeof data14=="number"&&(!(data14%1)&&!isNaN(data14)))){validate73.errors=[{instancePath:instancePath+"/cwes/"+i2,
schemaPath:"#/definitions/cwe/type",keyword:"type",params:{type:"integer"},message:"must be integer"}];return false}if(errors===
_errs35){if(typeof data14=="number"){if(data14<1||isNaN(data14)){validate73.errors=[{instancePath:instancePath+"/cwes/"+
i2,schemaPath:"#/definitions/cwe/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}];return false}}}
var valid9=_errs34===errors;if(!valid9){break}}}else{validate73.errors=[{instancePath:instancePath+"/cwes",schemaPath:"#\
/properties/cwes/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs32===
errors}else{var valid0=true}if(valid0){if(data.description!==void 0){const _errs37=errors;if(typeof data.description!=="\
string"){validate73.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs37===errors}else{var valid0=true}if(valid0){
if(data.detail!==void 0){const _errs39=errors;if(typeof data.detail!=="string"){validate73.errors=[{instancePath:instancePath+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid0=_errs39===errors}else{var valid0=true}if(valid0){if(data.recommendation!==void 0){const _errs41=errors;if(typeof data.
recommendation!=="string"){validate73.errors=[{instancePath:instancePath+"/recommendation",schemaPath:"#/properties/reco\
mmendation/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid0=_errs41===errors}else{
var valid0=true}if(valid0){if(data.advisories!==void 0){let data18=data.advisories;const _errs43=errors;if(errors===_errs43){
if(Array.isArray(data18)){var valid11=true;const len3=data18.length;for(let i3=0;i3<len3;i3++){let data19=data18[i3];const _errs45=errors;
const _errs46=errors;if(errors===_errs46){if(data19&&typeof data19=="object"&&!Array.isArray(data19)){let missing1;if(data19.
url===void 0&&(missing1="url")){validate73.errors=[{instancePath:instancePath+"/advisories/"+i3,schemaPath:"#/definition\
s/advisory/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}];return false}else{const _errs48=errors;for(const key4 in data19){if(!(key4==="title"||key4==="url")){validate73.errors=
[{instancePath:instancePath+"/advisories/"+i3,schemaPath:"#/definitions/advisory/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"}];return false;break}}if(_errs48===
errors){if(data19.title!==void 0){const _errs49=errors;if(typeof data19.title!=="string"){validate73.errors=[{instancePath:instancePath+
"/advisories/"+i3+"/title",schemaPath:"#/definitions/advisory/properties/title/type",keyword:"type",params:{type:"string"},
message:"must be string"}];return false}var valid13=_errs49===errors}else{var valid13=true}if(valid13){if(data19.url!==void 0){
const _errs51=errors;if(errors===_errs51){if(errors===_errs51){if(!(typeof data19.url==="string")){validate73.errors=[{instancePath:instancePath+
"/advisories/"+i3+"/url",schemaPath:"#/definitions/advisory/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}}var valid13=_errs51===errors}else{var valid13=true}}}}}else{validate73.errors=[{instancePath:instancePath+
"/advisories/"+i3,schemaPath:"#/definitions/advisory/type",keyword:"type",params:{type:"object"},message:"must be object"}];
return false}}var valid11=_errs45===errors;if(!valid11){break}}}else{validate73.errors=[{instancePath:instancePath+"/adv\
isories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs43===errors}else{var valid0=true}if(valid0){if(data.created!==void 0){let data22=data.created;const _errs53=errors;
if(errors===_errs53){if(errors===_errs53){if(typeof data22==="string"){if(!formats0.validate(data22)){validate73.errors=
[{instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-ti\
me"},message:'must match format "date-time"'}];return false}}else{validate73.errors=[{instancePath:instancePath+"/create\
d",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs53===errors}else{var valid0=true}if(valid0){if(data.published!==void 0){let data23=data.published;const _errs55=errors;
if(errors===_errs55){if(errors===_errs55){if(typeof data23==="string"){if(!formats0.validate(data23)){validate73.errors=
[{instancePath:instancePath+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"dat\
e-time"},message:'must match format "date-time"'}];return false}}else{validate73.errors=[{instancePath:instancePath+"/pu\
blished",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs55===errors}else{var valid0=true}if(valid0){if(data.updated!==void 0){let data24=data.updated;const _errs57=errors;
if(errors===_errs57){if(errors===_errs57){if(typeof data24==="string"){if(!formats0.validate(data24)){validate73.errors=
[{instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"date-ti\
me"},message:'must match format "date-time"'}];return false}}else{validate73.errors=[{instancePath:instancePath+"/update\
d",schemaPath:"#/properties/updated/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid0=_errs57===errors}else{var valid0=true}if(valid0){if(data.credits!==void 0){let data25=data.credits;const _errs59=errors;
if(errors===_errs59){if(data25&&typeof data25=="object"&&!Array.isArray(data25)){const _errs61=errors;for(const key5 in data25){
if(!(key5==="organizations"||key5==="individuals")){validate73.errors=[{instancePath:instancePath+"/credits",schemaPath:"\
#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must\
 NOT have additional properties"}];return false;break}}if(_errs61===errors){if(data25.organizations!==void 0){let data26=data25.
organizations;const _errs62=errors;if(errors===_errs62){if(Array.isArray(data26)){var valid15=true;const len4=data26.length;
for(let i4=0;i4<len4;i4++){const _errs64=errors;if(!validate20(data26[i4],{instancePath:instancePath+"/credits/organizat\
ions/"+i4,parentData:data26,parentDataProperty:i4,rootData})){vErrors=vErrors===null?validate20.errors:vErrors.concat(validate20.
errors);errors=vErrors.length}var valid15=_errs64===errors;if(!valid15){break}}}else{validate73.errors=[{instancePath:instancePath+
"/credits/organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}];return false}}var valid14=_errs62===errors}else{var valid14=true}if(valid14){if(data25.individuals!==
void 0){let data28=data25.individuals;const _errs65=errors;if(errors===_errs65){if(Array.isArray(data28)){var valid16=true;
const len5=data28.length;for(let i5=0;i5<len5;i5++){let data29=data28[i5];const _errs67=errors;const _errs68=errors;if(errors===
_errs68){if(data29&&typeof data29=="object"&&!Array.isArray(data29)){const _errs70=errors;for(const key6 in data29){if(!(key6===
"name"||key6==="email"||key6==="phone")){validate73.errors=[{instancePath:instancePath+"/credits/individuals/"+i5,schemaPath:"\
#/definitions/organizationalContact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties"}];return false;break}}if(_errs70===errors){if(data29.name!==void 0){const _errs71=errors;
if(typeof data29.name!=="string"){validate73.errors=[{instancePath:instancePath+"/credits/individuals/"+i5+"/name",schemaPath:"\
#/definitions/organizationalContact/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];
return false}var valid18=_errs71===errors}else{var valid18=true}if(valid18){if(data29.email!==void 0){let data31=data29.
email;const _errs73=errors;if(errors===_errs73){if(errors===_errs73){if(typeof data31==="string"){if(!formats2(data31)){
validate73.errors=[{instancePath:instancePath+"/credits/individuals/"+i5+"/email",schemaPath:"#/definitions/organization\
alContact/properties/email/format",keyword:"format",params:{format:"idn-email"},message:'must match format "idn-email"'}];
return false}}else{validate73.errors=[{instancePath:instancePath+"/credits/individuals/"+i5+"/email",schemaPath:"#/defin\
itions/organizationalContact/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}}
var valid18=_errs73===errors}else{var valid18=true}if(valid18){if(data29.phone!==void 0){const _errs75=errors;if(typeof data29.
phone!=="string"){validate73.errors=[{instancePath:instancePath+"/credits/individuals/"+i5+"/phone",schemaPath:"#/defini\
tions/organizationalContact/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}
var valid18=_errs75===errors}else{var valid18=true}}}}}else{validate73.errors=[{instancePath:instancePath+"/credits/indi\
viduals/"+i5,schemaPath:"#/definitions/organizationalContact/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}];return false}}var valid16=_errs67===errors;if(!valid16){break}}}else{validate73.errors=[{instancePath:instancePath+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"},
message:"must be array"}];return false}}var valid14=_errs65===errors}else{var valid14=true}}}}else{validate73.errors=[{instancePath:instancePath+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
var valid0=_errs59===errors}else{var valid0=true}if(valid0){if(data.tools!==void 0){let data33=data.tools;const _errs77=errors;
if(errors===_errs77){if(Array.isArray(data33)){var valid19=true;const len6=data33.length;for(let i6=0;i6<len6;i6++){const _errs79=errors;
if(!validate12(data33[i6],{instancePath:instancePath+"/tools/"+i6,parentData:data33,parentDataProperty:i6,rootData})){vErrors=
vErrors===null?validate12.errors:vErrors.concat(validate12.errors);errors=vErrors.length}var valid19=_errs79===errors;if(!valid19){
break}}}else{validate73.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",
params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs77===errors}else{var valid0=true}if(valid0){
if(data.analysis!==void 0){let data35=data.analysis;const _errs80=errors;if(errors===_errs80){if(data35&&typeof data35==
"object"&&!Array.isArray(data35)){const _errs82=errors;for(const key7 in data35){if(!(key7==="state"||key7==="justificat\
ion"||key7==="response"||key7==="detail")){validate73.errors=[{instancePath:instancePath+"/analysis",schemaPath:"#/prope\
rties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT h\
ave additional properties"}];return false;break}}if(_errs82===errors){if(data35.state!==void 0){let data36=data35.state;
const _errs83=errors;if(typeof data36!=="string"){validate73.errors=[{instancePath:instancePath+"/analysis/state",schemaPath:"\
#/definitions/impactAnalysisState/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data36===
"resolved"||data36==="resolved_with_pedigree"||data36==="exploitable"||data36==="in_triage"||data36==="false_positive"||
data36==="not_affected")){validate73.errors=[{instancePath:instancePath+"/analysis/state",schemaPath:"#/definitions/impa\
ctAnalysisState/enum",keyword:"enum",params:{allowedValues:schema76.enum},message:"must be equal to one of the allowed v\
alues"}];return false}var valid20=_errs83===errors}else{var valid20=true}if(valid20){if(data35.justification!==void 0){let data37=data35.
justification;const _errs86=errors;if(typeof data37!=="string"){validate73.errors=[{instancePath:instancePath+"/analysis\
/justification",schemaPath:"#/definitions/impactAnalysisJustification/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}if(!(data37==="code_not_present"||data37==="code_not_reachable"||data37==="requires_confi\
guration"||data37==="requires_dependency"||data37==="requires_environment"||data37==="protected_by_compiler"||data37==="\
protected_at_runtime"||data37==="protected_at_perimeter"||data37==="protected_by_mitigating_control")){validate73.errors=
[{instancePath:instancePath+"/analysis/justification",schemaPath:"#/definitions/impactAnalysisJustification/enum",keyword:"\
enum",params:{allowedValues:schema77.enum},message:"must be equal to one of the allowed values"}];return false}var valid20=_errs86===
errors}else{var valid20=true}if(valid20){if(data35.response!==void 0){let data38=data35.response;const _errs89=errors;if(errors===
_errs89){if(Array.isArray(data38)){var valid23=true;const len7=data38.length;for(let i7=0;i7<len7;i7++){let data39=data38[i7];
const _errs91=errors;if(typeof data39!=="string"){validate73.errors=[{instancePath:instancePath+"/analysis/response/"+i7,
schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}];return false}if(!(data39==="can_not_fix"||data39==="will_not_fix"||data39==="update"||data39==="rollback"||data39===
"workaround_available")){validate73.errors=[{instancePath:instancePath+"/analysis/response/"+i7,schemaPath:"#/properties\
/analysis/properties/response/items/enum",keyword:"enum",params:{allowedValues:schema65.properties.analysis.properties.response.
items.enum},message:"must be equal to one of the allowed values"}];return false}var valid23=_errs91===errors;if(!valid23){
break}}}else{validate73.errors=[{instancePath:instancePath+"/analysis/response",schemaPath:"#/properties/analysis/proper\
ties/response/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid20=_errs89===errors}else{
var valid20=true}if(valid20){if(data35.detail!==void 0){const _errs93=errors;if(typeof data35.detail!=="string"){validate73.
errors=[{instancePath:instancePath+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"\
type",params:{type:"string"},message:"must be string"}];return false}var valid20=_errs93===errors}else{var valid20=true}}}}}}else{
validate73.errors=[{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{
type:"object"},message:"must be object"}];return false}}var valid0=_errs80===errors}else{var valid0=true}if(valid0){if(data.
affects!==void 0){let data41=data.affects;const _errs95=errors;if(errors===_errs95){if(Array.isArray(data41)){var valid24=true;
const len8=data41.length;for(let i8=0;i8<len8;i8++){let data42=data41[i8];const _errs97=errors;if(data42&&typeof data42==
"object"&&!Array.isArray(data42)){let missing2;if(data42.ref===void 0&&(missing2="ref")){validate73.errors=[{instancePath:instancePath+
"/affects/"+i8,schemaPath:"#/properties/affects/items/required",keyword:"required",params:{missingProperty:missing2},message:"\
must have required property '"+missing2+"'"}];return false}else{const _errs98=errors;for(const key8 in data42){if(!(key8===
"ref"||key8==="versions")){validate73.errors=[{instancePath:instancePath+"/affects/"+i8,schemaPath:"#/properties/affects\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have addi\
tional properties"}];return false;break}}if(_errs98===errors){if(data42.ref!==void 0){const _errs99=errors;if(typeof data42.
ref!=="string"){validate73.errors=[{instancePath:instancePath+"/affects/"+i8+"/ref",schemaPath:"#/definitions/refType/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid25=_errs99===errors}else{var valid25=true}
if(valid25){if(data42.versions!==void 0){let data44=data42.versions;const _errs102=errors;if(errors===_errs102){if(Array.
isArray(data44)){var valid27=true;const len9=data44.length;for(let i9=0;i9<len9;i9++){let data45=data44[i9];const _errs104=errors;
const _errs105=errors;let valid28=false;let passing0=null;const _errs106=errors;if(data45&&typeof data45=="object"&&!Array.
isArray(data45)){let missing3;if(data45.version===void 0&&(missing3="version")){const err0={instancePath:instancePath+"/\
affects/"+i8+"/versions/"+i9,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf/0/required",keyword:"\
required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs106===errors;if(_valid0){valid28=true;passing0=0}const _errs107=errors;
if(data45&&typeof data45=="object"&&!Array.isArray(data45)){let missing4;if(data45.range===void 0&&(missing4="range")){const err1={
instancePath:instancePath+"/affects/"+i8+"/versions/"+i9,schemaPath:"#/properties/affects/items/properties/versions/item\
s/oneOf/1/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+
"'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}var _valid0=_errs107===errors;if(_valid0&&valid28){
valid28=false;passing0=[passing0,1]}else{if(_valid0){valid28=true;passing0=1}}if(!valid28){const err2={instancePath:instancePath+
"/affects/"+i8+"/versions/"+i9,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++;validate73.errors=vErrors;return false}else{errors=_errs105;if(vErrors!==null){if(_errs105){vErrors.
length=_errs105}else{vErrors=null}}}if(errors===_errs104){if(data45&&typeof data45=="object"&&!Array.isArray(data45)){const _errs108=errors;
for(const key9 in data45){if(!(key9==="version"||key9==="range"||key9==="status")){validate73.errors=[{instancePath:instancePath+
"/affects/"+i8+"/versions/"+i9,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key9},message:"must NOT have additional properties"}];return false;break}}
if(_errs108===errors){if(data45.version!==void 0){let data46=data45.version;const _errs109=errors;const _errs110=errors;
if(errors===_errs110){if(typeof data46==="string"){if(func15(data46)>1024){validate73.errors=[{instancePath:instancePath+
"/affects/"+i8+"/versions/"+i9+"/version",schemaPath:"#/definitions/version/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}];return false}else{if(func15(data46)<1){validate73.errors=[{instancePath:instancePath+
"/affects/"+i8+"/versions/"+i9+"/version",schemaPath:"#/definitions/version/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}];return false}}}else{validate73.errors=[{instancePath:instancePath+"/af\
fects/"+i8+"/versions/"+i9+"/version",schemaPath:"#/definitions/version/type",keyword:"type",params:{type:"string"},message:"\
must be string"}];return false}}var valid29=_errs109===errors}else{var valid29=true}if(valid29){if(data45.range!==void 0){
let data47=data45.range;const _errs112=errors;const _errs113=errors;if(errors===_errs113){if(typeof data47==="string"){if(func15(
data47)>1024){validate73.errors=[{instancePath:instancePath+"/affects/"+i8+"/versions/"+i9+"/range",schemaPath:"#/defini\
tions/range/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}];return false}else{
if(func15(data47)<1){validate73.errors=[{instancePath:instancePath+"/affects/"+i8+"/versions/"+i9+"/range",schemaPath:"#\
/definitions/range/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}];return false}}}else{
validate73.errors=[{instancePath:instancePath+"/affects/"+i8+"/versions/"+i9+"/range",schemaPath:"#/definitions/range/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}];return false}}var valid29=_errs112===errors}else{var valid29=true}
if(valid29){if(data45.status!==void 0){let data48=data45.status;const _errs115=errors;if(typeof data48!=="string"){validate73.
errors=[{instancePath:instancePath+"/affects/"+i8+"/versions/"+i9+"/status",schemaPath:"#/definitions/affectedStatus/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}];return false}if(!(data48==="affected"||data48==="una\
ffected"||data48==="unknown")){validate73.errors=[{instancePath:instancePath+"/affects/"+i8+"/versions/"+i9+"/status",schemaPath:"\
#/definitions/affectedStatus/enum",keyword:"enum",params:{allowedValues:schema81.enum},message:"must be equal to one of \
the allowed values"}];return false}var valid29=_errs115===errors}else{var valid29=true}}}}}}var valid27=_errs104===errors;
if(!valid27){break}}}else{validate73.errors=[{instancePath:instancePath+"/affects/"+i8+"/versions",schemaPath:"#/propert\
ies/affects/items/properties/versions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid25=_errs102===errors}else{var valid25=true}}}}}var valid24=_errs97===errors;if(!valid24){break}}if(valid24){let i10=data41.
length;let j0;if(i10>1){outer0:for(;i10--;){for(j0=i10;j0--;){if(func0(data41[i10],data41[j0])){validate73.errors=[{instancePath:instancePath+
"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:i10,j:j0},message:"must NOT hav\
e duplicate items (items ## "+j0+" and "+i10+" are identical)"}];return false;break outer0}}}}}}else{validate73.errors=[
{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}];return false}}var valid0=_errs95===errors}else{var valid0=true}if(valid0){if(data.properties!==void 0){
let data49=data.properties;const _errs118=errors;if(errors===_errs118){if(Array.isArray(data49)){var valid34=true;const len10=data49.
length;for(let i11=0;i11<len10;i11++){let data50=data49[i11];const _errs120=errors;const _errs121=errors;if(errors===_errs121){
if(data50&&typeof data50=="object"&&!Array.isArray(data50)){if(data50.name!==void 0){const _errs123=errors;if(typeof data50.
name!=="string"){validate73.errors=[{instancePath:instancePath+"/properties/"+i11+"/name",schemaPath:"#/definitions/prop\
erty/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid36=_errs123===
errors}else{var valid36=true}if(valid36){if(data50.value!==void 0){const _errs125=errors;if(typeof data50.value!=="strin\
g"){validate73.errors=[{instancePath:instancePath+"/properties/"+i11+"/value",schemaPath:"#/definitions/property/propert\
ies/value/type",keyword:"type",params:{type:"string"},message:"must be string"}];return false}var valid36=_errs125===errors}else{
var valid36=true}}}else{validate73.errors=[{instancePath:instancePath+"/properties/"+i11,schemaPath:"#/definitions/prope\
rty/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}var valid34=_errs120===errors;if(!valid34){
break}}}else{validate73.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs118===errors}else{var valid0=true}}}}}}}}}}}}}}}}}}}}else{
validate73.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}];return false}}
validate73.errors=vErrors;return errors===0}function validate10(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
;let vErrors=null;let errors=0;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
bomFormat===void 0&&(missing0="bomFormat")||data.specVersion===void 0&&(missing0="specVersion")){validate10.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}];return false}else{const _errs1=errors;for(const key0 in data){if(!func2.call(schema11.properties,key0)){validate10.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}];return false;break}}if(_errs1===errors){if(data.$schema!==void 0){const _errs2=errors;
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
r"},message:"must be integer"}];return false}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.metadata!==
void 0){const _errs12=errors;if(!validate11(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData})){vErrors=vErrors===null?validate11.errors:vErrors.concat(validate11.errors);errors=vErrors.length}var valid0=_errs12===
errors}else{var valid0=true}if(valid0){if(data.components!==void 0){let data6=data.components;const _errs13=errors;if(errors===
_errs13){if(Array.isArray(data6)){var valid1=true;const len0=data6.length;for(let i0=0;i0<len0;i0++){const _errs15=errors;
if(!validate19(data6[i0],{instancePath:instancePath+"/components/"+i0,parentData:data6,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate19.errors:vErrors.concat(validate19.errors);errors=vErrors.length}var valid1=_errs15===errors;
if(!valid1){break}}if(valid1){let i1=data6.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data6[i1],
data6[j0])){validate10.errors=[{instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",
keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)"}];return false;break outer0}}}}}}else{validate10.errors=[{instancePath:instancePath+"/components",schemaPath:"#/prop\
erties/components/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs13===
errors}else{var valid0=true}if(valid0){if(data.services!==void 0){let data8=data.services;const _errs16=errors;if(errors===
_errs16){if(Array.isArray(data8)){var valid3=true;const len1=data8.length;for(let i2=0;i2<len1;i2++){const _errs18=errors;
if(!validate58(data8[i2],{instancePath:instancePath+"/services/"+i2,parentData:data8,parentDataProperty:i2,rootData})){vErrors=
vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}var valid3=_errs18===errors;if(!valid3){
break}}if(valid3){let i3=data8.length;let j1;if(i3>1){outer1:for(;i3--;){for(j1=i3;j1--;){if(func0(data8[i3],data8[j1])){
validate10.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"unique\
Items",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];return false;
break outer1}}}}}}else{validate10.errors=[{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",
keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs16===errors}else{var valid0=true}
if(valid0){if(data.externalReferences!==void 0){let data10=data.externalReferences;const _errs19=errors;if(errors===_errs19){
if(Array.isArray(data10)){var valid5=true;const len2=data10.length;for(let i4=0;i4<len2;i4++){const _errs21=errors;if(!validate15(
data10[i4],{instancePath:instancePath+"/externalReferences/"+i4,parentData:data10,parentDataProperty:i4,rootData})){vErrors=
vErrors===null?validate15.errors:vErrors.concat(validate15.errors);errors=vErrors.length}var valid5=_errs21===errors;if(!valid5){
break}}}else{validate10.errors=[{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalRefere\
nces/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs19===errors}else{
var valid0=true}if(valid0){if(data.dependencies!==void 0){let data12=data.dependencies;const _errs22=errors;if(errors===
_errs22){if(Array.isArray(data12)){var valid6=true;const len3=data12.length;for(let i5=0;i5<len3;i5++){const _errs24=errors;
if(!validate68(data12[i5],{instancePath:instancePath+"/dependencies/"+i5,parentData:data12,parentDataProperty:i5,rootData})){
vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors);errors=vErrors.length}var valid6=_errs24===errors;
if(!valid6){break}}if(valid6){let i6=data12.length;let j2;if(i6>1){outer2:for(;i6--;){for(j2=i6;j2--;){if(func0(data12[i6],
data12[j2])){validate10.errors=[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/uniqueI\
tems",keyword:"uniqueItems",params:{i:i6,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are id\
entical)"}];return false;break outer2}}}}}}else{validate10.errors=[{instancePath:instancePath+"/dependencies",schemaPath:"\
#/properties/dependencies/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs22===
errors}else{var valid0=true}if(valid0){if(data.compositions!==void 0){let data14=data.compositions;const _errs25=errors;
if(errors===_errs25){if(Array.isArray(data14)){var valid8=true;const len4=data14.length;for(let i7=0;i7<len4;i7++){const _errs27=errors;
if(!validate70(data14[i7],{instancePath:instancePath+"/compositions/"+i7,parentData:data14,parentDataProperty:i7,rootData})){
vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.length}var valid8=_errs27===errors;
if(!valid8){break}}if(valid8){let i8=data14.length;let j3;if(i8>1){outer3:for(;i8--;){for(j3=i8;j3--;){if(func0(data14[i8],
data14[j3])){validate10.errors=[{instancePath:instancePath+"/compositions",schemaPath:"#/properties/compositions/uniqueI\
tems",keyword:"uniqueItems",params:{i:i8,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are id\
entical)"}];return false;break outer3}}}}}}else{validate10.errors=[{instancePath:instancePath+"/compositions",schemaPath:"\
#/properties/compositions/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}var valid0=_errs25===
errors}else{var valid0=true}if(valid0){if(data.vulnerabilities!==void 0){let data16=data.vulnerabilities;const _errs28=errors;
if(errors===_errs28){if(Array.isArray(data16)){var valid10=true;const len5=data16.length;for(let i9=0;i9<len5;i9++){const _errs30=errors;
if(!validate73(data16[i9],{instancePath:instancePath+"/vulnerabilities/"+i9,parentData:data16,parentDataProperty:i9,rootData})){
vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors);errors=vErrors.length}var valid10=_errs30===errors;
if(!valid10){break}}if(valid10){let i10=data16.length;let j4;if(i10>1){outer4:for(;i10--;){for(j4=i10;j4--;){if(func0(data16[i10],
data16[j4])){validate10.errors=[{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/u\
niqueItems",keyword:"uniqueItems",params:{i:i10,j:j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+
" are identical)"}];return false;break outer4}}}}}}else{validate10.errors=[{instancePath:instancePath+"/vulnerabilities",
schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"},message:"must be array"}];return false}}
var valid0=_errs28===errors}else{var valid0=true}if(valid0){if(data.signature!==void 0){const _errs31=errors;if(!validate44(
data.signature,{instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData})){vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors);errors=vErrors.length}var valid0=_errs31===errors}else{
var valid0=true}}}}}}}}}}}}}}}}else{validate10.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}];return false}}validate10.errors=vErrors;return errors===0}}});var stdin_default=require_sallyport_cyclonedx_validator_1();export{stdin_default as default};
