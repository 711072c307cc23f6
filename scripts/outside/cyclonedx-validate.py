"""Validates CycloneDX JSON documents with cyclonedx-python-lib: its own copy of the schemas, every string format checked.

    python cyclonedx-validate.py FILE [FILE ...]

Prints "FILE: valid VERSION" or one line for each error. Exit 0 when all are valid, 1 when one is not, 2 when one
cannot be judged (unreadable, another format, an unknown version).
"""
import json
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

worst = 0
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        text = file.read()
    try:
        version = SchemaVersion.from_version(json.loads(text)["specVersion"])
    except (ValueError, KeyError, TypeError) as error:
        print(f"{name}: cannot be judged: {error!r}")
        worst = 2
        continue
    errors = list(JsonStrictValidator(version).validate_str(text, all_errors=True) or [])
    for error in errors:
        print(f"{name}: {error.data.json_path}: {error.data.message[:300]}")
    if errors:
        worst = max(worst, 1)
    else:
        print(f"{name}: valid {version.to_version()}")
sys.exit(worst)
