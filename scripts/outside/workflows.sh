#!/usr/bin/env bash
# Every workflow and action file of the repository, ours and the examples, by actionlint and zizmor.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=${SALLYPORT_OUTSIDE:-$HOME/.cache/sallyport-outside}/bin

mapfile -t workflows < <(git ls-files '.github/workflows/*.yml' 'examples/workflows/*.yml')
mapfile -t actions < <(git ls-files 'action.yml' '*/action.yml')
[ "${#workflows[@]}" -gt 0 ] && [ "${#actions[@]}" -gt 0 ] || { echo 'no workflow or action files found' >&2; exit 1; }

"$bin/actionlint" -shellcheck= -pyflakes= "${workflows[@]}"
"$bin/zizmor" --offline --no-progress --strict-collection "${workflows[@]}" "${actions[@]}"
printf '%s workflows and %s actions: actionlint and zizmor found nothing\n' "${#workflows[@]}" "${#actions[@]}"
