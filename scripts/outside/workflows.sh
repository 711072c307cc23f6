#!/usr/bin/env bash
# Every workflow and action file of the repository, ours and the examples, by actionlint and zizmor. Then the inputs and
# outputs that the examples name: actionlint knows those of local actions only, so it sees the examples a second time as
# if they lay beside our action.yml files. Last, that both programs still refuse what they should.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=${SALLYPORT_OUTSIDE:-$HOME/.cache/sallyport-outside}/bin
lint=("$bin/actionlint" -shellcheck= -pyflakes=)
audit=("$bin/zizmor" --offline --no-progress --strict-collection --persona=auditor)
die() { printf 'workflows: %s\n' "$1" >&2; exit 1; }

mapfile -t workflows < <(git ls-files '.github/workflows/*.yml' 'examples/workflows/*.yml')
mapfile -t actions < <(git ls-files 'action.yml' '*/action.yml')
[ "${#workflows[@]}" -gt 0 ] && [ "${#actions[@]}" -gt 0 ] || die 'no workflow or action files found'

"${lint[@]}" "${workflows[@]}"
"${audit[@]}" "${workflows[@]}" "${actions[@]}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp --parents "${actions[@]}" "$work"
# A local action without its code is an error of its own.
sed -n 's#^ *main: *\(\.\./\)*##p' "${actions[@]}" | sort -u | while read -r main; do
  mkdir -p "$work/$(dirname "$main")" && : >"$work/$main"
done
mkdir -p "$work/.github/workflows"
git -C "$work" init -q
ours='s#uses: *acme/sallyport(/[a-z./-]+)?@.*#uses: .\1#; s#uses: \.$#uses: ./#'
for workflow in "${workflows[@]}"; do
  # Examples call reusable workflows of the same name.
  case $workflow in examples/*) name=example-$(basename "$workflow") ;; *) name=$(basename "$workflow") ;; esac
  sed -E "$ours" "$workflow" >"$work/.github/workflows/$name"
done
used=$(grep -ho 'uses: \./.*' "$work"/.github/workflows/*.yml | wc -l)
[ "$used" -gt 0 ] || die 'no example uses an action of ours'
(cd "$work" && "${lint[@]}")

cat >"$work/.github/workflows/wrong.yml" <<'END'
on: push
jobs:
  wrong:
    runs-on: ubuntu-24.04
    steps:
      - uses: ./gate
        with: { subject: model, no-such-input: x }
      - run: echo ${{ github.event.head_commit.message }}
END
if (cd "$work" && "${lint[@]}") >"$work/lint.txt" 2>&1 || ! grep -q no-such-input "$work/lint.txt"; then
  die 'actionlint did not see an input that does not exist'
fi
if "${audit[@]}" "$work/.github/workflows/wrong.yml" >"$work/audit.txt" 2>&1 || ! grep -q template-injection "$work/audit.txt"; then
  die 'zizmor did not see a script injection'
fi
printf '%s workflows with %s uses of our actions, and %s actions: actionlint and zizmor found nothing\n' \
  "${#workflows[@]}" "$used" "${#actions[@]}"
