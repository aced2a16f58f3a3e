"""A question to a person, with the answers that make a difference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from asn_wfh.analysis.format import format_value
from asn_wfh.decision import Missing
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import Lang, message

__all__ = ["Choice", "Question"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question: the values that no clause tells apart, and what is asked then.

    `word` is what states it: the first of its values, or a region code for a home.  `leaves`
    are the facts that would still be missing.  `rest` marks the last choice, where its values
    are too many to be listed.
    """

    fact: str
    values: tuple[str, ...]
    word: str
    leaves: tuple[str, ...]
    rest: bool = False

    def sentence(self, lang: Lang) -> str:
        """The choice in words, in `id` or `en`."""
        check_language(lang)
        if self.rest:
            return message("question.rest", lang)
        return message("or", lang).join(
            format_value(self.fact, value, lang) for value in self.values
        )


@dataclass(frozen=True, slots=True)
class Question:
    """The best single question: a fact that can still change the outcome, and its choices.

    `description` counts from 1, and is None for a fact of the day and where one description is
    all there is.
    """

    missing: Missing
    description: int | None
    choices: tuple[Choice, ...]

    @property
    def fact(self) -> str:
        """The name of the fact."""
        return self.missing.fact

    @property
    def key(self) -> str:
        """The fact by name, with the number of the description where there are several."""
        return self.fact if self.description is None else f"{self.fact}:{self.description}"

    def sentence(self, lang: Lang) -> str:
        """The question in `id` or `en`; that of a policy's own fact as the policy asks it."""
        check_language(lang)
        asked = Missing(self.fact, (), self.missing.asks).sentence(lang)
        if self.description is None:
            return asked
        return message("question.of", lang, question=asked, number=self.description)

    def as_dict(self) -> dict[str, Any]:
        """The question as plain JSON values."""
        return {
            "fact": self.fact,
            "description": self.description,
            "question": {lang: self.sentence(lang) for lang in ("id", "en")},
            "clauses": list(self.missing.clauses),
            "choices": [
                {
                    "word": choice.word,
                    "values": list(choice.values),
                    "label": {lang: choice.sentence(lang) for lang in ("id", "en")},
                    "leaves": list(choice.leaves),
                }
                for choice in self.choices
            ],
        }
