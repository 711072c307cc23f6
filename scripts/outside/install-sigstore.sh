#!/usr/bin/env bash
# Installs the real Sigstore and OCI programs that we are compared with, each at an exact version. What is there at
# that version is left alone. Any failure ends the script with a non-zero status.
#
#   install-sigstore.sh                  all of them
#   install-sigstore.sh NAME [NAME ...]  only these
#   install-sigstore.sh --list           names, versions, packages
#
#   SALLYPORT_OUTSIDE  where to install           (default: ~/.cache/sallyport-outside)
#   OUTSIDE_JOBS       packages compiled at once  (default: 2)
#
# Needs Go 1.26.7 or later. From nothing all of them take about twelve minutes of two cores, half of it cosign.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}
jobs=${OUTSIDE_JOBS:-2}
bin=$outside/bin

# name                   package                                                            version
tools='
cosign                   github.com/sigstore/cosign/v3/cmd/cosign                           v3.1.3
fulcio                   github.com/sigstore/fulcio                                         v1.8.8
rekor-server-posix       github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix          v2.3.0
rekor-server-posix-2.2   github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix          v2.2.1
rekor-server             github.com/sigstore/rekor/cmd/rekor-server                         v1.5.4
distribution-registry    github.com/distribution/distribution/v3/cmd/registry               v3.1.2
crane                    github.com/google/go-containerregistry/cmd/crane                   v0.22.1
oras                     oras.land/oras/cmd/oras                                            v1.3.6
'
# Small programs of our own around upstream libraries, in helpers/ beside this script; helpers/go.mod and go.sum fix
# their versions. Second column: the library whose version to show.
helpers='
timestamp-server-loopback   github.com/sigstore/timestamp-authority/v2
trillian-loopback           github.com/google/trillian
registry-referrers          cuelabs.dev/go/oci/ociregistry
'
# rekor-tiles 2.4, timestamp-authority 2.1.4 and Rekor 1.5.5 need Go 1.27, hence the versions one step below. Rekor 2.2 is
# the last v2 that takes "dsse" entries. rekor-server is Rekor v1; trillian-loopback keeps its log, in memory.

die() { printf 'install-sigstore: error: %s\n' "$2" >&2; exit "$1"; }

# The module version a Go program was built from, or nothing.
built_version() { go version -m "$1" 2>/dev/null | awk '$1 == "mod" { print $3 }'; }
library_version() { go version -m "$1" 2>/dev/null | awk -v m="$2" '$1 == "dep" && $2 == m { print $3 }'; }

install_tool() { # name package version
  if [[ $(built_version "$bin/$1") != "$3" ]]; then
    GOBIN=$staging nice -n 10 go install -p "$jobs" "$2@$3" || die 1 "$1: go install $2@$3 failed"
    mv "$staging/$(basename "$2")" "$bin/$1"
  fi
  [[ $(built_version "$bin/$1") == "$3" ]] || die 1 "$1: expected $3, found '$(built_version "$bin/$1")'"
  printf '%-27s %s\n' "$1" "$3"
}

install_helper() { # name library
  local stamp source
  source=$(cat "$here/helpers/go.mod" "$here/helpers/go.sum" "$here/helpers/$1"/*.go | cksum)
  stamp=$bin/.$1.source
  if [[ ! -x $bin/$1 || $(cat "$stamp" 2>/dev/null) != "$source" ]]; then
    (cd "$here/helpers" && nice -n 10 go build -mod=readonly -p "$jobs" -o "$staging/$1" "./$1") ||
      die 1 "$1: go build failed"
    mv "$staging/$1" "$bin/$1"
    printf '%s\n' "$source" >"$stamp"
  fi
  printf '%-27s %s %s\n' "$1" "$2" "$(library_version "$bin/$1" "$2")"
}

row() { awk -v n="$2" '$1 == n' <<<"$1"; }
names() { awk 'NF { print $1 }' <<<"$tools$helpers"; }

case ${1:-} in
  --list) awk 'NF' <<<"$tools$helpers"; exit 0 ;;
  -*) die 2 "unknown option $1; use --list or names" ;;
  '') mapfile -t wanted < <(names) ;;
  *) wanted=("$@") ;;
esac
command -v go >/dev/null || die 2 'go is not on the PATH; install Go 1.26.7 or later'
mkdir -p "$bin"
export GOFLAGS="-trimpath ${GOFLAGS:-}"
staging=$(mktemp -d "$outside/staging.XXXXXX")
trap 'rm -rf "$staging"' EXIT
for name in "${wanted[@]}"; do
  if [[ -n $(row "$tools" "$name") ]]; then
    # shellcheck disable=SC2046 # the row is three words
    install_tool $(row "$tools" "$name")
  elif [[ -n $(row "$helpers" "$name") ]]; then
    # shellcheck disable=SC2046
    install_helper $(row "$helpers" "$name")
  else
    die 2 "unknown program '$name'; known: $(names | tr '\n' ' ')"
  fi
done
