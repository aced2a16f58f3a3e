"""Staff lists as offices export them: each row becomes a person with facts, or a fault.

`files` opens a file of any kind, `staff_columns_by_field` says which column tells what,
`office_directory` where offices and units are placed, `read_position` and
`read_employment_and_absence` read titles, `read_side_files_by_person` what no export holds;
`read_person_of_row` puts a row together, and `read_staff` accounts for all of them. `questions`
finds on which facts an answer turns, asks for the fewest in a workbook and puts its answers into
the list; `record_and_delete_files_about_list` names every file that was written about it.
"""

from asn_wfh.people.answer_counts_by_office import OfficeCount, count_by_office
from asn_wfh.people.decided_members import AnsweredMember, decided_members
from asn_wfh.people.files.file_rows import staff_columns
from asn_wfh.people.members_and_staff_list_reading import (
    FormerMember,
    Member,
    StaffReading,
    UnknownFact,
)
from asn_wfh.people.members_as_table import staff_table
from asn_wfh.people.office_directory import Directory
from asn_wfh.people.office_directory_file import load_directory, shipped_directories
from asn_wfh.people.offices_and_placements import Office, OfficeUnit
from asn_wfh.people.questions.apply_fact_answers import answered
from asn_wfh.people.questions.fact_answers_that_agree import FactAnswer
from asn_wfh.people.questions.fact_question_and_whom_to_ask import FactQuestion, Person, SharedValue
from asn_wfh.people.questions.fewest_facts_to_ask import FewestFacts, RankedQuestion, fewest_facts
from asn_wfh.people.questions.question_workbook import workbook_bytes
from asn_wfh.people.questions.read_filled_in_workbook import WorkbookReading, read_workbook
from asn_wfh.people.read_staff import read_staff
from asn_wfh.people.staff_columns_by_field import ColumnMap

__all__ = [
    "AnsweredMember",
    "ColumnMap",
    "Directory",
    "FactAnswer",
    "FactQuestion",
    "FewestFacts",
    "FormerMember",
    "Member",
    "Office",
    "OfficeCount",
    "OfficeUnit",
    "Person",
    "RankedQuestion",
    "SharedValue",
    "StaffReading",
    "UnknownFact",
    "WorkbookReading",
    "answered",
    "count_by_office",
    "decided_members",
    "fewest_facts",
    "load_directory",
    "read_staff",
    "read_workbook",
    "shipped_directories",
    "staff_columns",
    "staff_table",
    "workbook_bytes",
]
