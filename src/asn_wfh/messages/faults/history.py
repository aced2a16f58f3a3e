"""What goes wrong between the circulars of one region over time."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "no_circular": Message(
        id="tidak ada surat edaran yang diberikan",
        en="no circular is given",
        fix_id="berikan sedikitnya satu",
        fix_en="give at least one",
    ),
    "not_an_event": Message(
        id="`{value}` bukan peristiwa",
        en="`{value}` is no event",
        fix_id="berikan Review atau Extension",
        fix_en="give a Review or an Extension",
    ),
    "policy_twice": Message(
        id="nama `{name}` dipakai juga di {other}",
        en="the name `{name}` stands in {other} too",
        fix_id="beri tiap surat edaran di wilayah itu namanya sendiri",
        fix_en="give each circular of the region a name of its own",
    ),
    "other_region": Message(
        id="`{name}` dari wilayah {mine}, sedangkan {other} dari {region}",
        en="`{name}` is of the region {mine}, and {other} of {region}",
        fix_id="kumpulkan surat edaran satu wilayah saja",
        fix_en="put the circulars of one region together, and no other",
    ),
    "unknown_policy": Message(
        id="tidak ada surat edaran lain di wilayah ini yang bernama `{name}`",
        en="no other circular of the region is called `{name}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "amends_later": Message(
        id="`{name}` ditetapkan {date}, sesudah surat edaran ini",
        en="`{name}` was signed on {date}, after this circular",
        fix_id="nyatakan dalam surat edaran yang kemudian akibatnya bagi yang terdahulu",
        fix_en="say in the later circular what it does to the earlier one",
    ),
    "in_circle": Message(
        id="{names} saling menyatakan akibat bagi yang lain, melingkar",
        en="{names} each say what they do to the next, in a circle",
        fix_id="biarkan hanya satu dari dua surat edaran yang menyatakan akibatnya bagi yang lain",
        fix_en="let only one of two circulars say what it does to the other",
    ),
    "outside_force": Message(
        id="surat edaran ini sendiri tidak berlaku pada {date}",
        en="this circular itself does not hold on {date}",
        fix_id="tulis tanggal saat ia berlaku, menurut `in_force`-nya",
        fix_en="write a date on which it does, as its `in_force` says",
    ),
    "endless": Message(
        id="`{name}` tidak mempunyai akhir yang dapat diundur, menurut tafsir mana pun",
        en="`{name}` has no end that could be moved, under any reading",
        fix_id="hapus ini",
        fix_en="delete this",
    ),
    "no_later": Message(
        id="`{name}` tanpa ini pun berlaku sampai {date}",
        en="`{name}` holds until {date} without this",
        fix_id="tulis tanggal yang lebih kemudian, atau hapus ini",
        fix_en="write a later date, or delete this",
    ),
    "no_reviews": Message(
        id="`{name}` tidak menetapkan evaluasi",
        en="`{name}` sets no reviews",
        fix_id="hapus ini, atau tulis `review_every` pada `in_force`-nya",
        fix_en="delete this, or write `review_every` in its `in_force`",
    ),
    "no_such_review": Message(
        id="`{name}` tidak mempunyai evaluasi pada {date}",
        en="`{name}` has no review on {date}",
        fix_id="tulis tanggal jatuh temponya, salah satu dari {dates}, ...",
        fix_en="write the date on which it was due, one of {dates}, ...",
    ),
    "known_early": Message(
        id="`{name}` ditetapkan {date}, padahal ini sudah diketahui sebelumnya",
        en="`{name}` was signed on {date}, and this was known before",
        fix_id="tulis tanggal saat ini mulai diketahui",
        fix_en="write the date on which this became known",
    ),
    "overlap": Message(
        id="`{name}` dan `{first}` ({other}) sama-sama berlaku pada {date}, tanpa menyatakan mana yang didahulukan",
        en="`{name}` and `{first}` ({other}) both hold on {date}, and neither says which goes first",
        fix_id="nyatakan dalam yang kemudian akibatnya bagi yang terdahulu, misalnya `replaces: {first}`",
        fix_en="write in the later one what it does to the earlier, as `replaces: {first}`",
    ),
    "overlap_known": Message(
        id="`{name}` dan `{first}` ({other}) sama-sama berlaku pada {date} sejauh diketahui pada {known}, tanpa menyatakan mana yang didahulukan",
        en="`{name}` and `{first}` ({other}) both hold on {date} as known on {known}, and neither says which goes first",
        fix_id="nyatakan dalam yang kemudian akibatnya bagi yang terdahulu, misalnya `replaces: {first}`",
        fix_en="write in the later one what it does to the earlier, as `replaces: {first}`",
    ),
    "overlap_read": Message(
        id="`{name}` dan `{first}` ({other}) sama-sama berlaku pada {date} bila dibaca {stance}, tanpa menyatakan mana yang didahulukan",
        en="`{name}` and `{first}` ({other}) both hold on {date} if read as {stance}, and neither says which goes first",
        fix_id="nyatakan dalam yang kemudian akibatnya bagi yang terdahulu, misalnya `replaces: {first}`",
        fix_en="write in the later one what it does to the earlier, as `replaces: {first}`",
    ),
}
