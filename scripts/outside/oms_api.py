"""model_signing through its API, for what its command line does not offer, and for versions without one.

    oms_api.py sign   MODEL SIGNATURE METHOD HASH SHARD_SIZE KEY [CERTIFICATE CHAIN...]
    oms_api.py verify MODEL SIGNATURE METHOD HASH SHARD_SIZE PUBLIC_KEY

Hash names are those of the API: sha256, blake2, blake3.
"""

import pathlib
import sys

what, model, signature, method, algorithm, shard_size, key, *certificates = sys.argv[1:]
model, signature = pathlib.Path(model), pathlib.Path(signature)


def old_sign():
    """Version 0.2, whose signer of keys and certificates takes a statement."""
    from model_signing import model as api
    from model_signing.hashing import file, memory
    from model_signing.serialization import serialize_by_file
    from model_signing.signature import key as ec
    from model_signing.signature import pki
    from model_signing.signing import in_toto, in_toto_signature

    if certificates:
        signer = pki.PKISigner.from_path(key, certificates[0], certificates[1:])
    else:
        signer = ec.ECKeySigner.from_path(key)
    serializer = serialize_by_file.ManifestSerializer(
        lambda path: file.SimpleFileHasher(path, memory.SHA256())
    )
    made = api.sign(
        model,
        in_toto_signature.IntotoSigner(signer),
        in_toto.DigestsIntotoPayload.from_manifest,
        serializer,
        [signature],
    )
    made.write(signature)


def hashing_config():
    from model_signing import hashing

    config = hashing.Config()
    if method == "files":
        config.use_file_serialization(hashing_algorithm=algorithm)
    else:
        config.use_shard_serialization(hashing_algorithm=algorithm, shard_size=int(shard_size))
    return config.set_ignored_paths(paths=[signature.relative_to(model)])


def sign():
    from model_signing import signing

    # Without __init__: releases before 1.1 ask the network for Sigstore's trust root there.
    config = object.__new__(signing.Config)
    config.set_hashing_config(hashing_config())
    if certificates:
        config.use_certificate_signer(
            private_key=key, signing_certificate=certificates[0], certificate_chain=certificates[1:]
        )
    else:
        config.use_elliptic_key_signer(private_key=key)
    config.sign(model, signature)


def verify():
    from model_signing import verifying

    config = verifying.Config().use_elliptic_key_verifier(public_key=key)
    config.set_hashing_config(hashing_config()).verify(model, signature)


if what == "verify":
    verify()
else:
    try:
        from model_signing import signing as _  # noqa: F401  a module since 0.3

        is_old = not hasattr(_, "Config")
    except ImportError:
        is_old = True
    if is_old:
        old_sign()
    else:
        sign()
