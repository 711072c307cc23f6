"""Checks CycloneDX JSON files against the schema of their specVersion, offline, by cyclonedx-python-lib.

    python cyclonedx_validate.py FILE [FILE ...]

One line per fault: FILE: JSON-PATH: MESSAGE. Exit: 0 all valid, 1 at least one is not.
"""
import json
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

failed = False
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        text = file.read()
    version = SchemaVersion.from_version(json.loads(text)["specVersion"])
    for error in JsonStrictValidator(version).validate_str(text, all_errors=True) or []:
        failed = True
        print(f"{name}: {error.data.json_path}: {error.data.message[:500]}")
sys.exit(1 if failed else 0)
