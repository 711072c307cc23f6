#!/usr/bin/env bash
# Installs what checks SPDX documents and comes from Maven.
#
#   install-java.sh                  both
#   install-java.sh NAME [NAME ...]  only these
#
#   spdx-tools-java  org.spdx:tools-java with its dependencies, as bin/spdx-tools-java
#   spdx3-model      the published SPDX 3.0.1 JSON schema, JSON-LD context and SHACL model, from
#                    org.spdx:spdx-v3jsonld-store, into share/spdx3: what spdx3-validate reads here
#
# Each jar is fetched at an exact version and compared with a pinned SHA-256. What is in place is left alone.
#
#   SALLYPORT_OUTSIDE  where to install (default: ~/.cache/sallyport-outside)
#
# Needs: bash, Java 11 or later, Maven with a repository that it is set up for, python3.
# Exit: 0 in place, 1 an install failed, 2 wrong usage or a tool is missing.
set -euo pipefail

outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

die() { printf 'install-java: error: %s\n' "$2" >&2; exit "$1"; }
sha256() { python3 -c 'import hashlib,sys; print(hashlib.sha256(open(sys.argv[1],"rb").read()).hexdigest())' "$1"; }

# fetch ARTIFACT JAR SHA256: through Maven into java/JAR
fetch() {
  local jar=$outside/java/$2 folder
  [ -f "$jar" ] && [ "$(sha256 "$jar")" = "$3" ] && return 0
  folder=$(mktemp -d "$outside/java/.fetch.XXXXXX")
  (cd "$folder" && mvn -q -B -C "$copy:copy" "-Dartifact=$1" "-DoutputDirectory=$folder") >"$folder/log" 2>&1 ||
    { tail -n 20 "$folder/log" >&2; rm -rf "$folder"; die 1 "Maven could not get $1"; }
  [ "$(sha256 "$folder/$2")" = "$3" ] || { rm -rf "$folder"; die 1 "$1 is not the pinned file (its SHA-256 is not $3)"; }
  mv -f "$folder/$2" "$jar"
  rm -rf "$folder"
}

install_tools() {
  local jar=tools-java-2.0.1-jar-with-dependencies.jar
  fetch org.spdx:tools-java:2.0.1:jar:jar-with-dependencies "$jar" \
    91199aea28398c0f7f3d53f65437c0123fb763b65faacd55375839b1a05c73cd
  # 512 MB of heap is too little for SPDX 3. Listed licences come from the jar, not the network.
  cat >"$outside/bin/.spdx-tools-java.new" <<WRAPPER
#!/bin/sh
exec java -Xmx2g -DSPDXParser.OnlyUseLocalLicenses=true -jar "$outside/java/$jar" "\$@"
WRAPPER
  chmod +x "$outside/bin/.spdx-tools-java.new"
  mv -f "$outside/bin/.spdx-tools-java.new" "$outside/bin/spdx-tools-java"
  printf '%-27s %s\n' spdx-tools-java 2.0.1
}

install_model() {
  local jar=spdx-v3jsonld-store-1.0.0.jar
  fetch org.spdx:spdx-v3jsonld-store:1.0.0 "$jar" 8eeb4f2694bc770004a70a1dd4a9b8dac5cbe9880ea30b49b717e787ee43846f
  python3 - "$outside/java/$jar" "$outside/share/spdx3" <<'PY' || die 1 'could not unpack the SPDX 3 model'
import pathlib, sys, zipfile
jar, out = zipfile.ZipFile(sys.argv[1]), pathlib.Path(sys.argv[2])
for version in ("3.0.0", "3.0.1"):
    folder = out / version
    folder.mkdir(parents=True, exist_ok=True)
    for member, name in (("schema-v%s.json", "spdx-json-schema.json"),
                         ("spdx-context-v%s.jsonld", "spdx-context.jsonld"),
                         ("spdx-model-v%s.jsonld", "spdx-model.jsonld")):
        (folder / name).write_bytes(jar.read("resources/" + member % version))
PY
  printf '%-27s %s\n' spdx3-model '3.0.0 3.0.1'
}

[ $# -gt 0 ] || set -- spdx-tools-java spdx3-model
for tool in java mvn python3; do command -v "$tool" >/dev/null || die 2 "no $tool on the PATH"; done
mkdir -p "$outside/bin" "$outside/java" "$outside/share"
outside=$(cd "$outside" && pwd)
if command -v flock >/dev/null; then exec 9>"$outside/.lock-java" && flock 9; fi
for name in "$@"; do
  case $name in
    spdx-tools-java) install_tools ;;
    spdx3-model) install_model ;;
    *) die 2 "unknown name '$name'; known: spdx-tools-java spdx3-model" ;;
  esac
done
