"""`no_rule`: the clause leaves the answer alone, and why."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import model_validator

from asn_wfh.kernel.json_schema_parts import JsonSchema, text_schema
from asn_wfh.messages.sentences import message
from asn_wfh.rules.base_rule import Role, Rule
from asn_wfh.rules.field_readers import Text
from asn_wfh.rules.paper_wording_shared_by_rules import (
    IN_CASES,
    MAY_SELECTIVELY,
    NOBODY,
    PrintedForms,
)
from asn_wfh.rules.words_of_leave_advice_and_denial import MODAL_WORDS

__all__ = ["NoRule"]

_INFORMS = ("keterangan", "latar belakang", "pengertian", "definisi")


class NoRule(Rule):
    """A clause that decides nothing stands in the policy too, so that silence is never meant."""

    word: ClassVar[str] = "no_rule"
    role: ClassVar[Role] = "silent"
    alike: ClassVar[bool] = True
    printed: ClassVar[PrintedForms] = PrintedForms(
        binding=(NOBODY, IN_CASES, MAY_SELECTIVELY, *MODAL_WORDS)
    )

    reason: Text

    @model_validator(mode="before")
    @classmethod
    def _wrap_text_as_reason_key(cls, value: Any) -> Any:
        return {"reason": value}

    @property
    def has_information_only_reason(self) -> bool:
        """Whether the reason begins with a word by which a clause is called information."""
        return self.reason.casefold().startswith(_INFORMS)

    @classmethod
    def written_schema(cls) -> JsonSchema:
        """The reason stands straight below the word."""
        return text_schema()

    @classmethod
    def otherwise_schema(cls) -> JsonSchema:
        """Another reason."""
        return cls.written_schema()

    def sentence(self, lang: str) -> str:
        """The reason why the clause leaves the answer alone."""
        return message("rule.no_rule", lang, reason=self.reason)
