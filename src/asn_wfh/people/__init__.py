"""Staff lists as offices export them: members in the law's words, and every row accounted for."""

from asn_wfh.people.column_map import ColumnMap
from asn_wfh.people.members import FormerMember, Member, StaffReading, UnknownFact
from asn_wfh.people.read_staff import read_staff

__all__ = ["ColumnMap", "FormerMember", "Member", "StaffReading", "UnknownFact", "read_staff"]
