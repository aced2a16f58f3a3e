"""What goes wrong with the page of a roster."""

from asn_wfh.messages.message import Message

FAULTS = {
    "roster_no_office": Message(
        id="jadwal ini tidak memuat kantor `{name}`",
        en="the roster has no office `{name}`",
        fix_id="tulis nama kantor sebagaimana dalam jadwal",
        fix_en="write the name of an office as the roster has it",
    ),
}
