"""Reads statements (JSON Lines) with in-toto-attestation from PyPI; unknown fields of a predicate are an error."""

import json
import sys

import google.protobuf.json_format as json_format
from in_toto_attestation.predicates.provenance.v1 import provenance_pb2
from in_toto_attestation.predicates.scai.v0 import scai_pb2
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
from in_toto_attestation.predicates.vsa.v1 import vsa_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement

# Predicates it has a class for; of all others it reads the statement alone.
PREDICATES = {
    "https://slsa.dev/provenance/v1": provenance_pb2.Provenance,
    "https://slsa.dev/verification_summary/v1": vsa_pb2.VerificationSummary,
    "https://in-toto.io/attestation/test-result/v0.1": test_result_pb2.TestResult,
    "https://in-toto.io/attestation/scai/v0.3": scai_pb2.AttributeReport,
}


def standard_part(value):
    """Without what the classes lack though the specification has it: extension fields, which are named by URIs; the
    version of a verifier, which came with SLSA 1.1; more than one verified level."""
    known = {name: each for name, each in value["predicate"].items() if not name.startswith("https://")}
    if "verifier" in known:
        known["verifier"] = {name: each for name, each in known["verifier"].items() if name != "version"}
    if "verifiedLevels" in known:
        known["verifiedLevels"] = " ".join(known["verifiedLevels"])
    return known


seen = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        value = json.loads(line)
        statement = json_format.ParseDict(value, statement_pb2.Statement())
        Statement.copy_from_pb(statement).validate()
        predicate_class = PREDICATES.get(value["predicateType"])
        if predicate_class is not None:
            json_format.ParseDict(standard_part(value), predicate_class())
        seen += 1
print(seen)
