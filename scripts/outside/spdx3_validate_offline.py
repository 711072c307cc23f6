"""spdx3-validate without the network.

spdx3-validate 0.0.7 downloads the JSON schema, the JSON-LD context and the SHACL model of SPDX 3 each time and has no
option for local copies. Here those three addresses are answered from SPDX3_MODEL_DIR (install-java.sh spdx3-model) and
every other address is refused. Arguments and exit codes are its own: 0 valid, 1 invalid; 2: the copies are missing.
With --no-schema before them it checks SHACL alone: its JSON schema validator, written in Python, takes a minute for a
document of a few hundred elements.
"""
import email.message
import io
import os
import pathlib
import sys
import urllib.error
import urllib.request
import urllib.response

folder = pathlib.Path(os.environ["SPDX3_MODEL_DIR"])
COPIES = {
    address: folder / version / name
    for version in ("3.0.0", "3.0.1")
    for address, name in (
        (f"https://spdx.org/rdf/{version}/spdx-context.jsonld", "spdx-context.jsonld"),
        (f"https://spdx.org/rdf/{version}/spdx-model.ttl", "spdx-model.jsonld"),
        (f"https://spdx.org/schema/{version}/spdx-json-schema.json", "spdx-json-schema.json"),
    )
}


class LocalOnly(urllib.request.BaseHandler):
    handler_order = 100

    def default_open(self, request):
        path = COPIES.get(request.full_url)
        if path is None:
            raise urllib.error.URLError(f"{request.full_url} is not one of the local copies")
        headers = email.message.Message()
        headers["Content-Type"] = "application/json" if path.suffix == ".json" else "application/ld+json"
        response = urllib.response.addinfourl(io.BytesIO(path.read_bytes()), headers, request.full_url, 200)
        response.msg = "OK"
        return response


missing = [str(path) for path in COPIES.values() if not path.is_file()]
if missing:
    sys.stderr.write(f"no {missing[0]}; run install-java.sh spdx3-model\n")
    sys.exit(2)
urllib.request.install_opener(urllib.request.build_opener(LocalOnly()))
from spdx3_validate import main as program  # noqa: E402


class NoSchema:
    def iter_errors(self, _document):
        return iter(())


if sys.argv[1:2] == ["--no-schema"]:
    del sys.argv[1]
    program.schema_validator = lambda _schema: NoSchema()
sys.exit(program.main())
