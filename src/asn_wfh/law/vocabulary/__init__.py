"""The law's words, closed, with labels in both languages and sources.

Each list of words is a `Literal`, so that a type checker knows them, and a table of labels
with the same keys (a test holds the two together).  How papers print them is said by
`paper.printed_forms`.
"""

from asn_wfh.law.vocabulary.facets import DAY_FACETS, FACETS, PERSON_FACETS, WEEK_FACETS
from asn_wfh.law.vocabulary.government_affairs import AFFAIR, Affair
from asn_wfh.law.vocabulary.labelled_words_and_facets import FacetWords, Word
from asn_wfh.law.vocabulary.weekday_absence_and_roster_words import (
    ABSENCE,
    LEFT_OUT,
    ROSTER,
    UNSTATED,
    WEEKDAYS,
    Absence,
    Rostered,
    Weekday,
    roster_word,
)
from asn_wfh.law.vocabulary.words_of_duties_limits_sanctions import (
    ACT_AUTHOR,
    ADDRESSEE,
    AUTHORITY,
    DUTY,
    LIMITED,
    PREFERENCE,
    SANCTION,
    ActAuthorWord,
    AddresseeWord,
    AuthorityWord,
    DutyWord,
    Limited,
    PreferenceWord,
    SanctionWord,
)
from asn_wfh.law.vocabulary.words_of_persons import (
    EMPLOYMENT,
    LEVEL,
    POST,
    SERVICE,
    TASK,
    UNIT,
    Employment,
    Level,
    Post,
    Service,
    Task,
    Unit,
)

__all__ = [
    "ABSENCE",
    "ACT_AUTHOR",
    "ADDRESSEE",
    "AFFAIR",
    "AUTHORITY",
    "DAY_FACETS",
    "DUTY",
    "EMPLOYMENT",
    "FACETS",
    "LEFT_OUT",
    "LEVEL",
    "LIMITED",
    "PERSON_FACETS",
    "POST",
    "PREFERENCE",
    "ROSTER",
    "SANCTION",
    "SERVICE",
    "TASK",
    "UNIT",
    "UNSTATED",
    "WEEKDAYS",
    "WEEK_FACETS",
    "Absence",
    "ActAuthorWord",
    "AddresseeWord",
    "Affair",
    "AuthorityWord",
    "DutyWord",
    "Employment",
    "FacetWords",
    "Level",
    "Limited",
    "Post",
    "PreferenceWord",
    "Rostered",
    "SanctionWord",
    "Service",
    "Task",
    "Unit",
    "Weekday",
    "Word",
    "roster_word",
]
