#!/usr/bin/env bash
# Installs the generators of bills of materials that bench/aibom.ts compares with: cdxgen and syft.
#
#   install-bom-peers.sh                  both
#   install-bom-peers.sh NAME [NAME ...]  cdxgen, syft
#
# cdxgen comes from npm by locks/cdxgen/package-lock.json, without install scripts and optional plug-ins; syft is built by
# install-scanners.sh, which takes half an hour on two cores. No check of CI needs either.
#
#   SALLYPORT_OUTSIDE  where to install  (default: ~/.cache/sallyport-outside)
#
# Needs: bash, Node 20 or later with npm; for syft Go. Exit: 0 all wanted programs are in place, 1 not, 2 wrong usage.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}

install_cdxgen() {
  local target=$outside/share/cdxgen lock=$here/locks/cdxgen/package-lock.json
  mkdir -p "$outside/bin" "$target"
  if ! cmp --silent "$lock" "$target/.installed"; then
    cp "$here/locks/cdxgen/package.json" "$lock" "$target/"
    # Not "npm ci": it wants the optional plug-ins of every platform in the lock. Versions and hashes of the lock hold here too.
    (cd "$target" && npm install --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error)
    cp "$lock" "$target/.installed"
  fi
  printf '#!/bin/sh\nexec node "%s" "$@"\n' "$target/node_modules/@cyclonedx/cdxgen/bin/cdxgen.js" >"$outside/bin/cdxgen"
  chmod 755 "$outside/bin/cdxgen"
}

wanted=("$@")
[ $# -gt 0 ] || wanted=(cdxgen syft)
for name in "${wanted[@]}"; do
  case $name in
    cdxgen) install_cdxgen ;;
    syft) bash "$here/install-scanners.sh" syft ;;
    *) printf 'install-bom-peers: error: unknown program %s; known: cdxgen syft\n' "$name" >&2; exit 2 ;;
  esac
done
