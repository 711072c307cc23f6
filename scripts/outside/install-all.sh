#!/usr/bin/env bash
# Installs every outside tool that .ci/run needs, pinned, into ${SALLYPORT_OUTSIDE:-$HOME/.cache/sallyport-outside}.
# What is in place is left alone. From nothing about 10 minutes on two cores, most of it cosign.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

bash "$here/install-python.sh" model-signing model-signing-0.2.0 model-signing-1.0.0 model-signing-1.0.1 spdx-tools cyclonedx-bom spdx3-validate model-formats moto
bash "$here/install-java.sh" spdx-tools-java spdx3-model
bash "$here/install-scanners.sh" actionlint zizmor act kingfisher
bash "$here/install-report.sh"
bash "$here/install-github-openapi.sh"
# Tests of SSH signatures are held against the real program.
command -v ssh-keygen >/dev/null || { apt-get update -q && apt-get install -y -q --no-install-recommends openssh-client; } >/dev/null
bash "$here/install-pkcs11.sh"
bash "$here/install-sigstore.sh"
