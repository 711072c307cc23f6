"""A consumer of verification summaries (SLSA VSA v1) that has nothing of this product in it.

  vsa_consumer.py JOBS.json

JOBS is a list; each job names a bundle file and what its consumer expects:
  bundle       a Sigstore bundle with a DSSE envelope, signed by a plain key
  verifiers    PEM public key file of a verifier -> the verifier id it may sign for
  sha256       of the artifact
  resourceUri  what the artifact is to be used as
  levels       levels that must have been verified
  notBefore    optional: a summary of an earlier time is stale (RFC 3339)
Prints one line a job: "accepted", or the first of the checks of the specification ("How to verify") that failed.
"""

import base64
import datetime
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

STATEMENT = "https://in-toto.io/Statement/v1"
VSA = "https://slsa.dev/verification_summary/v1"
PAYLOAD = "application/vnd.in-toto+json"


class Refused(Exception):
    pass


def need(held, check):
    if not held:
        raise Refused(check)


def unique(pairs):
    need(len({name for name, _ in pairs}) == len(pairs), "readable")
    return dict(pairs)


def read_json(data):
    return json.loads(data, object_pairs_hook=unique)


def pae(payload_type, payload):
    kind = payload_type.encode()
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def signed_payload(envelope, verifiers):
    """The payload and the verifier id whose key signed it (check 1)."""
    payload = base64.b64decode(envelope["payload"], validate=True)
    need(envelope["payloadType"] == PAYLOAD, "signature")
    for signature in envelope["signatures"]:
        value = base64.b64decode(signature["sig"], validate=True)
        for file, verifier in verifiers.items():
            with open(file, "rb") as pem:
                key = serialization.load_pem_public_key(pem.read())
            try:
                key.verify(value, pae(envelope["payloadType"], payload), ec.ECDSA(hashes.SHA256()))
                return payload, verifier
            except InvalidSignature:
                continue
    raise Refused("signature")


def time_of(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def consume(job):
    with open(job["bundle"], "rb") as file:
        envelope = read_json(file.read())["dsseEnvelope"]
    payload, verifier = signed_payload(envelope, job["verifiers"])
    statement = read_json(payload)
    need(statement["_type"] == STATEMENT, "statement")
    need(any(each["digest"].get("sha256") == job["sha256"] for each in statement["subject"]), "subject")
    need(statement["predicateType"] == VSA, "predicateType")
    summary = statement["predicate"]
    need(summary["verifier"]["id"] == verifier, "verifier")
    need(summary["resourceUri"] == job["resourceUri"], "resourceUri")
    need(summary["verificationResult"] == "PASSED", "verificationResult")
    levels = summary["verifiedLevels"]
    need("FAILED" not in levels and all(each in levels for each in job["levels"]), "verifiedLevels")
    # Members that a passing summary must have whether or not somebody asks for them.
    need(summary["policy"]["uri"] and len(summary["policy"]["digest"]["sha256"]) == 64, "policy")
    need(all(len(each["digest"]["sha256"]) == 64 for each in summary["inputAttestations"]), "inputAttestations")
    if "notBefore" in job:
        need(time_of(summary["timeVerified"]) >= time_of(job["notBefore"]), "timeVerified")


def answer(job):
    try:
        consume(job)
        return "accepted"
    except Refused as refused:
        return str(refused)
    except (KeyError, TypeError, ValueError) as broken:
        return f"readable: {broken!r}"


with open(sys.argv[1], encoding="utf-8") as jobs:
    for each in json.load(jobs):
        print(answer(each))
