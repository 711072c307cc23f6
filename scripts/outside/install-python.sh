#!/usr/bin/env bash
# Installs the Python programs that we are compared with.
#
#   install-python.sh                  all of them
#   install-python.sh NAME [NAME ...]  only these
#   install-python.sh --list           names, exact versions, commands
#
# Each gets a virtual environment of its own, venv/NAME, filled from locks/NAME.txt: every package at an exact
# version and checked by SHA-256. Its commands are linked into bin. What is there in the wanted version is left
# alone, so the script is cheap to call before every run.
#
#   SALLYPORT_OUTSIDE  where to install          (default: ~/.cache/sallyport-outside)
#   PYTHON             interpreter for the venvs (default: python3; 3.11 or 3.12)
#
# Needs: bash, Python 3.11 or 3.12 with venv and pip, a package index that pip is set up for.
# Exit: 0 all wanted programs are in place, 1 an install failed, 2 wrong usage or no usable Python.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}
python=${PYTHON:-python3}

# name | distribution and version shown | commands linked into bin
programs='
model-signing | model-signing 1.1.1 | model_signing sigstore
model-signing-0.2.0 | model-signing 0.2.0 |
model-signing-1.0.0 | model-signing 1.0.0 |
model-signing-1.0.1 | model-signing 1.0.1 |
spdx-tools    | spdx-tools 0.8.5    | pyspdxtools pyspdxtools3
spdx3-validate | spdx3-validate 0.0.7 | spdx3-validate
cyclonedx-bom | cyclonedx-bom 7.5.0 | cyclonedx-py
model-formats | onnx 1.23.2 |
moto          | moto 5.2.5          | moto_server
'

die() { printf 'install-python: error: %s\n' "$2" >&2; exit "$1"; }
complain() { tail -n 20 "$2" >&2; printf 'install-python: error: %s; whole log: %s\n' "$1" "$2" >&2; }

# field NAME N -> the N-th column of the row, without surrounding blanks
field() {
  awk -F'|' -v name="$1" -v n="$2" '
    { gsub(/^[ \t]+|[ \t]+$/, "", $1); gsub(/^[ \t]+|[ \t]+$/, "", $n) }
    $1 == name { print $n; found = 1 }
    END { exit found ? 0 : 1 }' <<<"$programs"
}

names() { awk -F'|' 'NF == 3 { gsub(/ /, "", $1); print $1 }' <<<"$programs"; }

check_python() {
  command -v "$python" >/dev/null || die 2 "no $python on the PATH; install Python 3.11 or 3.12, or set PYTHON"
  "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' ||
    die 2 "$python is $("$python" -V 2>&1); the locks are for Python 3.11 and 3.12; set PYTHON"
  "$python" -c 'import venv, ensurepip' 2>/dev/null ||
    die 2 "$python has no venv or ensurepip module; install the distribution's python3-venv package"
}

# What a finished environment is compared with: this layout, the interpreter, the lock.
stamp_of() {
  "$python" - "$here/locks/$1.txt" <<'PY'
import hashlib, pathlib, sys
lock = pathlib.Path(sys.argv[1]).read_bytes()
print("1", sys.version.split()[0], hashlib.sha256(lock).hexdigest())
PY
}

build_venv() {
  local name=$1 venv=$2
  rm -rf "$venv"
  "$python" -m venv "$venv" || return 1
  # The lock names every package. Without --no-deps pip also weighs newer releases of what an extra asks for
  # ("pydantic[email]") and stops, because those have no hash in the lock.
  local pip=("$venv/bin/python" -m pip --disable-pip-version-check --no-input install --quiet --require-hashes
    --no-deps --only-binary :all:)
  if [ "$name" = spdx3-validate ]; then
    # Its dependency halo exists as source only: built with pinned tools, not with whatever is newest today.
    "${pip[@]}" -r "$here/locks/_build.txt" || return 1
    pip+=(--no-build-isolation --no-binary halo)
  fi
  "${pip[@]}" -r "$here/locks/$name.txt" || return 1
  "$venv/bin/python" -m pip --disable-pip-version-check check
}

# whole NAME VENV: the interpreter still runs and every command is there
whole() {
  local command
  "$2/bin/python" -c '' 2>/dev/null || return 1
  for command in $(field "$1" 3); do [ -x "$2/bin/$command" ] || return 1; done
}

install_one() {
  local name=$1 dist version venv stamp want log got command
  read -r dist version <<<"$(field "$name" 2)"
  venv=$outside/venv/$name
  stamp=$venv/.installed
  log=$outside/venv/$name.log
  want=$(stamp_of "$name")
  if [ "$(cat "$stamp" 2>/dev/null || true)" != "$want" ] || ! whole "$name" "$venv"; then
    build_venv "$name" "$venv" >"$log" 2>&1 || { complain "$name $version did not install" "$log"; rm -rf "$venv"; return 1; }
    # Some releases install cleanly and then do not start (an undeclared dependency): run every command once.
    for command in $(field "$name" 3); do
      "$venv/bin/$command" --help </dev/null >>"$log" 2>&1 ||
        { complain "$name $version: '$command --help' fails" "$log"; rm -rf "$venv"; return 1; }
    done
  fi
  got=$("$venv/bin/python" -c 'import sys, importlib.metadata as m; print(m.version(sys.argv[1]))' "$dist" 2>>"$log") || true
  [ "$got" = "$version" ] || { complain "$name is '$got' in $venv, wanted $version" "$log"; return 1; }
  for command in $(field "$name" 3); do ln -sfn "$venv/bin/$command" "$outside/bin/$command"; done
  printf '%s\n' "$want" >"$stamp"
  printf '%-27s %s\n' "$name" "$version"
}

wanted=() failed=()
case ${1:-} in
  --list) for name in $(names); do printf '%s: %s\n' "$(field "$name" 2)" "$(field "$name" 3)"; done; exit 0 ;;
  -*) die 2 "unknown option $1; use --list or names" ;;
  '') mapfile -t wanted < <(names) ;;
  *) wanted=("$@") ;;
esac
for name in "${wanted[@]}"; do
  field "$name" 1 >/dev/null || die 2 "unknown program '$name'; known: $(names | tr '\n' ' ')"
done
check_python
mkdir -p "$outside/bin" "$outside/venv"
outside=$(cd "$outside" && pwd)
# Two runs at once would build the same environment over each other.
if command -v flock >/dev/null; then exec 9>"$outside/.lock" && flock 9; fi
for name in "${wanted[@]}"; do install_one "$name" || failed+=("$name"); done
[ ${#failed[@]} -eq 0 ] || die 1 "not installed: ${failed[*]}"
