"""A cell of answers is blank, a fault, or exactly the words that it names: never part of them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from asn_wfh.law.vocabulary import FACETS
from asn_wfh.messages.errors import Fault
from asn_wfh.people.questions.lay_out_question_sheets import QuestionColumn, choice_text
from asn_wfh.people.questions.read_answer_cell import read_answer_cell
from asn_wfh.rules.group_in_words import format_value


def column(fact: str) -> QuestionColumn:
    """A column that asks for a fact, with the choices of the law."""
    words = FACETS[fact].words
    labels = {
        str(word): (format_value(fact, word, "id"), format_value(fact, word, "en"))
        for word in words
    }
    return QuestionColumn(fact, fact, None, labels)


TASK, UNIT, AFFAIR = column("task"), column("unit"), column("affair")
SEPARATORS = (";", " ; ", ",", ", ", " dan ", " and ", "/", " & ", "+", "\n", "\r\n", " ", "\u00a0")
BRACKETS = ("[", "]", "[]")
REFUSED = ("bukan ", "atau ", " atau ", "?", "kecuali ", "[supir]")
Token = tuple[str, str]


def tokens(asked: QuestionColumn) -> st.SearchStrategy[Token]:
    """A piece of a cell, with the word that it names or an empty one."""
    return st.one_of(
        st.sampled_from(sorted(asked.choices)).flatmap(
            lambda word: st.tuples(
                st.sampled_from(
                    (
                        word,
                        asked.choices[word][0],
                        choice_text(word, asked.choices[word][0]),
                        choice_text(word, asked.choices[word][0]).upper(),
                        f"[{word}]",
                    )
                ),
                st.just(word),
            )
        ),
        st.tuples(st.sampled_from(SEPARATORS), st.just("")),
        st.tuples(st.sampled_from((*BRACKETS, *REFUSED)), st.just("")),
    )


def cells(asked: QuestionColumn) -> st.SearchStrategy[list[Token]]:
    """The pieces of a cell."""
    return st.lists(tokens(asked), max_size=7)


@given(st.sampled_from((TASK, UNIT, AFFAIR)).flatmap(lambda c: st.tuples(st.just(c), cells(c))))
@example((TASK, [("sopir [sopir]", "sopir"), (", ", ""), ("tugas lain [lainnya]", "lainnya")]))
@example((TASK, [(";", "")]))
def test_a_cell_is_blank_a_fault_or_all_that_it_names(
    asked_and_cell: tuple[QuestionColumn, list[Token]],
) -> None:
    """Of whatever choices, separators, brackets and blanks: nothing that is named is lost."""
    asked, cell = asked_and_cell
    text = "".join(piece for piece, _ in cell)
    read = read_answer_cell(asked, text)
    if isinstance(read, Fault):
        assert read.message("id")
        assert text.strip()
        return
    assert set(read) == {word for _, word in cell if word}
    assert len(read) == len(set(read))
    assert not {piece for piece, _ in cell} & set(REFUSED)
    if not read:
        assert set(text) <= set(SEPARATORS[0] + "\u00a0 \r\n")
    if asked is UNIT:
        assert len(read) <= 1


JOINED = (";", "; ", " ;; ", ", ", ",", "\n", " \r\n ", " dan ", " and ", "/", " & ", " + ", " ")


@pytest.mark.parametrize("joined", JOINED)
def test_choices_of_the_list_are_all_read_whatever_joins_them(joined: str) -> None:
    """Each choice ends with its word in brackets, so that it needs no semicolon behind it."""
    three = [choice_text(word, TASK.choices[word][0]) for word in ("sopir", "lapangan", "lainnya")]
    assert read_answer_cell(TASK, joined.join(three)) == ("sopir", "lapangan", "lainnya")
    labels = [AFFAIR.choices[word][0] for word in ("koperasi_ukm", "perdagangan")]
    assert read_answer_cell(AFFAIR, "\n".join(labels)) == ("koperasi_ukm", "perdagangan")
    assert read_answer_cell(AFFAIR, ";".join(labels)) == ("koperasi_ukm", "perdagangan")


@pytest.mark.parametrize("text", [";", ";;", " ; ; ", ";\n;", "\u00a0;"])
def test_separators_alone_state_nothing(text: str) -> None:
    """A cell of semicolons is as empty as a blank one."""
    assert read_answer_cell(TASK, text) == ()


@pytest.mark.parametrize(
    ("asked", "text", "code"),
    [
        (TASK, "sopir, lainnya", "answer_choices_not_apart"),
        (TASK, "sopir dan tugas lain", "answer_choices_not_apart"),
        (TASK, "sopir/lainnya", "answer_choices_not_apart"),
        (TASK, "sopir [sopir] atau tugas lain [lainnya]", "answer_choices_not_apart"),
        (TASK, "sopir [lainnya]", "answer_choices_not_apart"),
        (UNIT, "UPTD [uptd], kantor induk perangkat daerah [induk]", "answer_one_choice_only"),
        (UNIT, "uptd; induk", "answer_one_choice_only"),
        (UNIT, "uptd\ninduk", "answer_one_choice_only"),
        (TASK, "bukan sopir [sopir]", "unknown_word"),
        (TASK, "sopir [sopir] sejak Mei", "unknown_word"),
        (TASK, "sopir [sopir] [supir]", "unknown_word"),
        (TASK, "[]", "unknown_word"),
        (UNIT, ";", "unknown_word"),
    ],
)
def test_what_is_no_choice_from_end_to_end_is_a_fault(
    asked: QuestionColumn, text: str, code: str
) -> None:
    """No choice in a cell is read alone where the rest of it says more, or otherwise."""
    read = read_answer_cell(asked, text)
    assert isinstance(read, Fault)
    assert read.code == code


def test_the_remedy_is_what_may_be_written() -> None:
    """What the fault offers in place of choices that stand together is read as all of them."""
    fault = read_answer_cell(TASK, "sopir, lainnya")
    assert isinstance(fault, Fault)
    assert fault.message("en") == (
        "`sopir, lainnya` has several choices that are not separated by semicolons; if all of "
        "them are right, write `sopir; lainnya`; if not, write the right one alone"
    )
    assert read_answer_cell(TASK, "sopir; lainnya") == ("sopir", "lainnya")
