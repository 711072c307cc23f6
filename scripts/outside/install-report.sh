#!/usr/bin/env bash
# Installs the programs that read our reports: Microsoft's SARIF multitool with the ingestion rules of GitHub code
# scanning, and cmark-gfm, GitHub's markdown (as the Python package cmarkgfm).
#
#   install-report.sh
#
# Both are pinned by version and SHA-256. What is in place is left alone, so the script is cheap to call before every
# run. Prints nothing when all is well.
#
#   SALLYPORT_OUTSIDE  where to install         (default: ~/.cache/sallyport-outside)
#   PYTHON             interpreter for the venv (default: python3; 3.11 or 3.12)
#
# Needs: bash, npm, tar, x86-64 Linux, Python 3.11 or 3.12 with venv and pip. Exit: 0 both are in place, 1 not.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}
python=${PYTHON:-python3}

package=@microsoft/sarif-multitool-linux
version=5.7.0
sha256=27d8e3e96dde578a23b7c45035b8d741fece5731e2700aa068015b8c44d1514e

die() { printf 'install-report: error: %s\n' "$1" >&2; exit 1; }

install_multitool() {
  local target=$outside/share/sarif-multitool-$version work archive
  [ -x "$target/Sarif.Multitool" ] && return
  work=$(mktemp -d "$outside/staging.XXXXXX")
  (cd "$work" && npm pack --silent "$package@$version" >/dev/null) || die "npm pack $package@$version failed"
  archive=$(find "$work" -name '*.tgz')
  printf '%s  %s\n' "$sha256" "$archive" | sha256sum --check --status || die "$package@$version is not what was pinned"
  tar -xzf "$archive" -C "$work"
  # The package has no executable bits; npm would set them for its bin entry only.
  chmod +x "$work/package/Sarif.Multitool"
  rm -rf "$target" && mv "$work/package" "$target" && rm -rf "$work"
}

install_cmarkgfm() {
  local venv=$outside/venv/cmarkgfm lock=$here/locks/cmarkgfm.txt
  cmp --silent "$lock" "$venv/.installed" && "$venv/bin/python" -c 'import cmarkgfm' 2>/dev/null && return
  rm -rf "$venv"
  "$python" -m venv "$venv" || die "$python makes no virtual environment; set PYTHON"
  "$venv/bin/python" -m pip --disable-pip-version-check --no-input install --quiet --require-hashes --no-deps \
    --only-binary :all: -r "$lock" || die 'cmarkgfm did not install'
  cp "$lock" "$venv/.installed"
}

mkdir -p "$outside/share" "$outside/venv"
outside=$(cd "$outside" && pwd)
# Two runs at once would install over each other.
if command -v flock >/dev/null; then exec 9>"$outside/.lock-report" && flock 9; fi
install_multitool
install_cmarkgfm
