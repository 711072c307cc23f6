#!/usr/bin/env bash
# Installs what the PKCS#11 check needs: SoftHSM 2 (Debian package) and the npm package pkcs11js, an optional dependency
# with a native part that is compiled here. What is there is left alone.
#
#   SALLYPORT_OUTSIDE  where pkcs11js goes (default: ~/.cache/sallyport-outside)
#
# Needs: root for apt-get when SoftHSM is missing; a C++ compiler, make and Python for pkcs11js.
set -euo pipefail

outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}
version=2.1.7
home=$outside/pkcs11

if ! command -v softhsm2-util >/dev/null; then
  apt-get update -q >/dev/null
  apt-get install -y -q --no-install-recommends softhsm2 >/dev/null
fi
softhsm2-util --version | sed 's/^/softhsm2 /'

installed=$(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$home/node_modules/pkcs11js/package.json" 2>/dev/null || true)
if [[ $installed != "$version" || ! -f $home/node_modules/pkcs11js/build/Release/pkcs11.node ]]; then
  mkdir -p "$home"
  echo '{"private":true}' >"$home/package.json"
  # The install script compiles the binding: allowed here, for this one package, and nowhere else.
  npm install --prefix "$home" --ignore-scripts --no-audit --no-fund --save-exact "pkcs11js@$version" >/dev/null
  (cd "$home" && npm rebuild pkcs11js --ignore-scripts=false --foreground-scripts) >"$home/build.log" 2>&1 ||
    { tail -n 20 "$home/build.log" >&2; exit 1; }
fi
[[ -f $home/node_modules/pkcs11js/build/Release/pkcs11.node ]] || { tail -n 20 "$home/build.log" >&2; exit 1; }
printf 'pkcs11js %s\n' "$version"
