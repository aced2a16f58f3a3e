"""What a suite of scenarios and the command `test` say."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "scenario.lacking": Message(id="seharusnya ada {lines}", en="expected {lines}"),
    "scenario.unexpected": Message(id="tidak diharapkan {lines}", en="did not expect {lines}"),
    "trial.passed": Message(
        id="{policy}: {passed} skenario dengan {asked} pertanyaan, semuanya menghasilkan jawaban yang diharapkan",
        en="{policy}: {passed:count.scenarios} with {asked:count.questions}, all as expected",
    ),
    "trial.failed": Message(
        id="{policy}: {failed} skenario tidak sesuai, {passed} sesuai",
        en="{policy}: {failed:count.scenarios} not as expected, {passed} as expected",
    ),
    "scenario.more": Message(
        id="dan {count} pertanyaan lagi",
        en="and {count:count.questions} more",
    ),
}
