"""JSON Schemas of what people and programs write and read: policies, persons, cases, decisions.

An editor checks a file by them while it is written, and another program what it sends.  They are
built from the shapes of the readers themselves, and so say no less and no more than these.
"""

from asn_wfh.schema.json_schema_by_name import (
    SCHEMA_FILE,
    SCHEMAS,
    json_schema_of,
    json_schema_text,
)

__all__ = ["SCHEMAS", "SCHEMA_FILE", "json_schema_of", "json_schema_text"]
