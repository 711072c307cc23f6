"""Reads statements (JSON Lines) with in-toto-attestation from PyPI; unknown fields of a predicate are an error."""

import json
import sys

import google.protobuf.json_format as json_format
from in_toto_attestation.predicates.provenance.v1 import provenance_pb2
from in_toto_attestation.predicates.scai.v0 import scai_pb2
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement

PREDICATES = {
    "https://slsa.dev/provenance/v1": provenance_pb2.Provenance,
    "https://in-toto.io/attestation/test-result/v0.1": test_result_pb2.TestResult,
    "https://in-toto.io/attestation/scai/v0.3": scai_pb2.AttributeReport,
}

seen = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        value = json.loads(line)
        statement = json_format.ParseDict(value, statement_pb2.Statement())
        Statement.copy_from_pb(statement).validate()
        json_format.ParseDict(value["predicate"], PREDICATES[value["predicateType"]]())
        seen += 1
print(seen)
