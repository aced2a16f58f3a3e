"""Words that are made when somebody asks for them, and not while a case is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Protocol

__all__ = ["NO_WORDS", "Describable", "DescribableField", "EnglishText"]


class Describable(Protocol):
    """What can be put into words: a rule, or the rules that an option changes."""

    def sentence(self, lang: str, /) -> str:
        """The words in `id` or `en`; empty where there are none."""
        ...


@dataclass(frozen=True, slots=True)
class EnglishText:
    """English words that a stored answer brings along."""

    text: str

    def sentence(self, _lang: str, /) -> str:
        """The English words, whatever the language: a stored answer has no others."""
        return self.text


NO_WORDS = EnglishText("")
"""Nothing to say, as for a ground that no clause gives."""


class _ReadAndWrittenAsEnglish:
    """How pydantic takes what can be put into words: as its English words."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:  # pydantic's own name
        """The schema of a string that becomes a text, and of what is written as one."""
        from pydantic_core import core_schema

        from_text = core_schema.no_info_after_validator_function(
            EnglishText, core_schema.str_schema()
        )
        return core_schema.json_or_python_schema(
            json_schema=from_text,
            python_schema=core_schema.any_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _english_words, return_schema=core_schema.str_schema()
            ),
        )


def _english_words(describable: Describable) -> str:
    return describable.sentence("en")


DescribableField = Annotated[Describable, _ReadAndWrittenAsEnglish()]
"""What can be put into words as the field of a value that pydantic reads and writes."""
