"""Staff lists as offices export them: members in the law's words, and every row accounted for.

`file_rows` opens a file of any kind, `column_map` says which column tells what, `directory` where
offices and units are placed, `position` and `service_status` read titles, `side_files` what no
export holds; `person_facts` puts a row together, and `read_staff` accounts for all of them.
"""

from asn_wfh.people.column_map import ColumnMap
from asn_wfh.people.directory import Directory, Office, OfficeUnit
from asn_wfh.people.directory_file import load_directory, shipped_directories
from asn_wfh.people.file_rows import staff_columns
from asn_wfh.people.members import FormerMember, Member, StaffReading, UnknownFact
from asn_wfh.people.read_staff import read_staff
from asn_wfh.people.staff_table import staff_table

__all__ = [
    "ColumnMap",
    "Directory",
    "FormerMember",
    "Member",
    "Office",
    "OfficeUnit",
    "StaffReading",
    "UnknownFact",
    "load_directory",
    "read_staff",
    "shipped_directories",
    "staff_columns",
    "staff_table",
]
