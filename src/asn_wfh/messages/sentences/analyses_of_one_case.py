"""What the analyses of one case say: sufficient facts, questions, counterfactuals."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "told.description": Message(
        id="{fact} (keterangan ke-{number})",
        en="{fact} (description {number})",
    ),
    "told.date": Message(id="tanggal: {days}", en="date: {days}"),
    "told.before": Message(id="tanggal: sampai {until}", en="date: until {until}"),
    "told.since": Message(id="tanggal: sejak {since}", en="date: from {since}"),
    "told.between": Message(
        id="tanggal: {since} sampai {until}",
        en="date: from {since} until {until}",
    ),
    "sufficient.line": Message(
        id="cukup diketahui: {facts}. {reasons}",
        en="it is enough to know: {facts}. {reasons}",
    ),
    "sufficient.always": Message(
        id="begitu bagi siapa pun dan kapan pun. {reasons}",
        en="so it is for anyone on any date. {reasons}",
    ),
    "sufficient.open": Message(
        id="Fakta yang disebut belum menentukan jawaban",
        en="The stated facts do not fix the outcome yet",
    ),
    "question.choice": Message(id="{number}. {choice}", en="{number}. {choice}"),
    "question.rest": Message(id="bukan salah satu di atas", en="none of the above"),
    "question.of": Message(
        id="{question} (keterangan ke-{number})",
        en="{question} (description {number})",
    ),
    "question.prompt": Message(
        id="Jawaban (angka atau kata; `?` penjelasan; kosong bila tidak tahu):",
        en="Answer (number or word; `?` explains; empty if not known):",
    ),
    "question.turns": Message(id="Ditanyakan karena:", en="Asked because of:"),
    "question.of_day": Message(
        id="Jawabannya menentukan apakah tanggal itu hari kerja.",
        en="The answer says whether that date is a working day.",
    ),
    "question.of_cover": Message(
        id="Jawabannya menentukan apakah Saudara dicakup surat edaran ({clause}).",
        en="The answer says whether the circular covers them ({clause}).",
    ),
    "changes.none": Message(
        id="Tidak ada perubahan atas fakta yang boleh berubah yang mengubah jawaban: {outcome}",
        en="No change of the facts that may change can change the answer: {outcome}",
    ),
    "changes.some": Message(
        id="{outcome}. Yang dapat mengubahnya, dari yang paling sedikit:",
        en="{outcome}. What would change it, fewest changes first:",
    ),
    "changes.way": Message(
        id="{outcome} bila {facts}. {reasons}",
        en="{outcome} if {facts}. {reasons}",
    ),
}
