"""The five documents: sound, the same every time, and built from the rules and shapes alone."""

import json
from typing import Any, ClassVar

import pytest
from jsonschema import Draft202012Validator

from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.sentences import SENTENCES
from asn_wfh.rules import EFFECTS, Rule
from asn_wfh.rules.base_rule import Role
from asn_wfh.rules.field_readers import Text
from asn_wfh.rules.schemas_of_model_keys import KeyDescription
from asn_wfh.schema import SCHEMAS, json_schema_of, json_schema_text, policy_file_schema
from schema.validation import document_of, parts


@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_each_is_json_schema_of_2020(name: str, lang: str) -> None:
    """Each document is sound by the schema of schemas, names itself without a host, and is told."""
    document = json_schema_of(name, lang)
    Draft202012Validator.check_schema(document)
    assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert document["$id"] == f"urn:asn-wfh:schema:{name}"
    assert document["title"]
    assert document["description"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_text_is_sorted_and_always_the_same(name: str) -> None:
    """The text of a document is its JSON with sorted keys, and the same twice."""
    text = json_schema_text(name)
    assert text == json_schema_text(name)
    assert json.loads(text) == json_schema_of(name)
    sorted_text = json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False)
    assert json.dumps(json.loads(text), ensure_ascii=False) == sorted_text


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_reference_leads_somewhere(name: str) -> None:
    """Each reference is to a part of the document, and each part is referred to."""
    document = document_of(name)
    named = {p["$ref"] for p in parts(document) if isinstance(p, dict) and "$ref" in p}
    assert named == {f"#/$defs/{part}" for part in document.get("$defs", {})}


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_mapping_takes_unknown_keys(name: str) -> None:
    """Whatever lists its keys takes no others, but for facts of a policy's own in a group."""
    open_parts = [
        part
        for part in parts(document_of(name))
        if isinstance(part, dict)
        and isinstance(part.get("properties"), dict)
        and part.get("type") == "object"
        and part.get("additionalProperties") is not False
    ]
    groups = [part for part in open_parts if PERSON_FACETS.keys() & part["properties"].keys()]
    assert open_parts == groups
    assert name == "policy" or not groups


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_that_is_described_has_its_sentence(name: str) -> None:
    """What an editor shows of a key stands in the table of messages."""
    keys = {part.key for part in parts(SCHEMAS[name]()) if isinstance(part, KeyDescription)}
    assert {key for key in keys if f"schema.{key}" not in SENTENCES} == set()


@pytest.mark.parametrize("word", EFFECTS)
def test_each_effect_word_has_all_its_words(word: str) -> None:
    """A provision may have each effect word, with every key that its rule reads."""
    definitions = document_of("policy")["$defs"]
    assert word in definitions["provision"]["properties"]
    assert word in definitions["otherwise"]["properties"]
    texts = json.dumps([part for name, part in definitions.items() if word in name])
    fields = EFFECTS[word].model_fields.items()
    keys = {field.alias or name for name, field in fields if not field.exclude}
    # These two are the words of the file as a whole, and no key.
    assert {key for key in keys - {"groups", "reason"} if f'"{key}":' not in texts} == set()


class Remind(Rule):
    """A word that no circular has."""

    word: ClassVar[str] = "remind"
    role: ClassVar[Role] = "silent"

    of: Text
    kindly: Text | None = None


def test_a_new_effect_word_needs_no_change_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that is one module and a line of the table stands in the schema with its keys."""
    monkeypatch.setattr(policy_file_schema, "EFFECTS", {**EFFECTS, Remind.word: Remind})
    document = json_schema_of("policy")
    validator = Draft202012Validator(document)
    tree: dict[str, Any] = {
        "policy": "contoh",
        "government": {"name": "Kota Contoh", "code": "99.01", "timezone": "Asia/Jakarta"},
        "circular": {"number": "1/2027", "signed": "2027-01-02", "issuer": "Wali Kota Contoh"},
        "covers": {"at": "opening", "whose": "semua"},
        "provisions": [{"at": "1", "says": "Berlaku.", "in_force": {"from": "2027-01-02"}}],
    }
    for effect, sound in (({"of": "x"}, True), ({"kindly": "x"}, False), ({"off": "x"}, False)):
        reminder = {"at": "2", "says": "Ingat.", "remind": effect}
        assert validator.is_valid({**tree, "provisions": [*tree["provisions"], reminder]}) is sound


def test_labels_are_those_of_the_vocabulary() -> None:
    """An editor shows the law's own label of a value, and the question of a fact."""
    level = json_schema_of("policy")["$defs"]["level_word"]["anyOf"]
    assert {one["const"]: one["title"] for one in level} == {
        word: label.id for word, label in PERSON_FACETS["level"].words.items()
    }
    english = json_schema_of("person", "en")["properties"]["level"]
    assert english["title"] == "level of post"
    assert english["description"] == PERSON_FACETS["level"].question.en


def test_an_unknown_name_is_refused() -> None:
    """There is no schema of anything else."""
    with pytest.raises(KeyError):
        json_schema_of("polisi")
