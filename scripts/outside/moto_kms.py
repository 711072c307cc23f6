"""moto's server, with the one thing that its AWS KMS says it leaves out: MessageType DIGEST.

    python moto_kms.py -H 127.0.0.1 -p PORT

With DIGEST the message is the hash already (KMS API reference, Sign); moto would hash it once more.
"""
import contextvars
import sys

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives import hashes
from moto.kms.responses import KmsResponse
from moto.kms.utils import ECDSAPrivateKey
from moto.server import main

HASHES = {
    "ECDSA_SHA_256": hashes.SHA256,
    "ECDSA_SHA_384": hashes.SHA384,
    "ECDSA_SHA_512": hashes.SHA512,
}
message_type = contextvars.ContextVar("message_type", default="RAW")
respond = KmsResponse.sign
sign_raw = ECDSAPrivateKey.sign


def sign_request(self):
    message_type.set(self._get_param("MessageType") or "RAW")
    return respond(self)


def sign(self, message, signing_algorithm):
    if message_type.get() == "RAW" or signing_algorithm not in self.valid_signing_algorithms:
        return sign_raw(self, message, signing_algorithm)
    algorithm = Prehashed(HASHES[signing_algorithm]())
    return self.private_key.sign(message, ec.ECDSA(algorithm))


KmsResponse.sign = sign_request
ECDSAPrivateKey.sign = sign
main(sys.argv[1:])
