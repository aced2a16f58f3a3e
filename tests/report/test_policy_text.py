"""A policy as an auditor reads it: notes say for which option they were written."""

from asn_wfh import Policy
from asn_wfh.report import policy_text


def notes(policy: Policy, clause: str, lang: str) -> list[str]:
    """The lines of one provision in which a note of ours stands."""
    lines = [line.text for line in policy_text(policy, lang)]
    start = next(n for n, line in enumerate(lines) if line.startswith(f"{clause}  "))
    rest = lines[start + 1 :]
    end = next((n for n, line in enumerate(rest) if not line.startswith("    ")), len(rest))
    return [line.strip() for line in rest[:end] if "our note" in line or "catatan kami" in line]


def test_a_note_was_written_for_the_chosen_option(bukittinggi: Policy) -> None:
    """Where another option is in use the note is marked; elsewhere it stands as before."""
    (chosen,) = notes(bukittinggi, "1.d/c", "en")
    assert chosen.startswith("(our note: ")
    other = bukittinggi.under({"jadwal-wfo": "perintah_saja"})
    (marked,) = notes(other, "1.d/c", "en")
    assert marked.startswith("(our note, for the option that the policy chose: ")
    (indonesian,) = notes(other, "1.d/c", "id")
    assert indonesian.startswith("(catatan kami, untuk pilihan bawaan: ")
    assert notes(other, "1.d/b", "en") == notes(bukittinggi, "1.d/b", "en") != []
