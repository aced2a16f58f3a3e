"""What goes wrong between the circulars of one region over time."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "no_circular": Message(
        id="tidak ada surat edaran yang disebut",
        en="no circular was passed",
        fix_id="sebutkan paling sedikit satu",
        fix_en="pass at least one",
    ),
    "not_an_event": Message(
        id="`{value}` bukan evaluasi atau perpanjangan",
        en="`{value}` is not a review or an extension",
        fix_id="gunakan Review atau Extension",
        fix_en="pass a Review or an Extension",
    ),
    "policy_twice": Message(
        id="nama `{name}` sudah digunakan dalam {other}",
        en="the name `{name}` is already used in {other}",
        fix_id="beri setiap surat edaran wilayah itu nama tersendiri",
        fix_en="give each circular of the region its own name",
    ),
    "other_region": Message(
        id="`{name}` berlaku untuk wilayah {mine}, sedangkan {other} untuk wilayah {region}",
        en="`{name}` is for the region {mine}, but {other} is for the region {region}",
        fix_id="gabungkan hanya surat edaran dari satu wilayah",
        fix_en="combine circulars of one region only",
    ),
    "unknown_policy": Message(
        id="tidak ada surat edaran lain di wilayah ini yang bernama `{name}`",
        en="the region has no other circular named `{name}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "amends_later": Message(
        id="`{name}` ditetapkan pada {date}, sesudah surat edaran ini, sehingga tidak dapat diubah di sini",
        en="`{name}` was signed on {date}, after this circular, so this circular cannot amend it",
        fix_id="tulis dalam berkas surat edaran yang terbit kemudian bagaimana surat edaran ini diubah",
        fix_en="write in the file of the later circular how it changes this one",
    ),
    "in_circle": Message(
        id="{names} saling merujuk secara melingkar",
        en="{names} amend each other in a circle",
        fix_id="hapus rujukan pada salah satu surat edaran, yaitu yang lebih dahulu",
        fix_en="delete the relation in the earlier circular",
    ),
    "outside_force": Message(
        id="surat edaran ini sendiri tidak berlaku pada {date}",
        en="this circular itself is not in force on {date}",
        fix_id="tulis tanggal dalam masa berlakunya, menurut `in_force`",
        fix_en="write a date on which it is in force, see its `in_force`",
    ),
    "endless": Message(
        id="`{name}` tidak mempunyai tanggal akhir yang dapat diperpanjang, menurut tafsir mana pun",
        en="`{name}` has no end date that could be extended, under any reading",
        fix_id="hapus perpanjangan ini",
        fix_en="delete this extension",
    ),
    "no_later": Message(
        id="`{name}` sudah berlaku sampai dengan {date} tanpa perpanjangan ini",
        en="`{name}` is in force until {date} even without this extension",
        fix_id="tulis tanggal yang lebih kemudian, atau hapus perpanjangan ini",
        fix_en="write a later date, or delete this extension",
    ),
    "no_reviews": Message(
        id="`{name}` tidak menetapkan evaluasi",
        en="`{name}` sets no reviews",
        fix_id="hapus evaluasi ini, atau tulis `review_every` dalam `in_force` surat edaran itu",
        fix_en="delete this review, or write `review_every` in the `in_force` of that circular",
    ),
    "no_such_review": Message(
        id="`{name}` tidak menjadwalkan evaluasi pada {date}",
        en="`{name}` has no review scheduled on {date}",
        fix_id="tulis tanggal evaluasi yang dijadwalkan, yaitu salah satu dari {dates}, ...",
        fix_en="write the scheduled date, one of {dates}, ...",
    ),
    "known_early": Message(
        id="`{name}` baru ditetapkan pada {date}, sesudah tanggal yang ditulis dalam `known`",
        en="`{name}` was signed on {date}, later than the date in `known`",
        fix_id="tulis tanggal ketika hal ini mulai diketahui, paling cepat {date}",
        fix_en="write the date on which this became known, {date} or later",
    ),
    "overlap": Message(
        id="`{name}` dan `{first}` ({other}) sama-sama berlaku pada {date}, dan tidak disebutkan mana yang didahulukan",
        en="`{name}` and `{first}` ({other}) are both in force on {date}, and neither says which one applies",
        fix_id="nyatakan dalam surat edaran yang terbit kemudian apakah yang terdahulu dicabut, diganti, atau diubah, misalnya `replaces: {first}`",
        fix_en="say in the later circular whether it revokes, replaces or amends the earlier one, for example `replaces: {first}`",
    ),
    "overlap_known": Message(
        id="menurut informasi sampai dengan {known}, `{name}` dan `{first}` ({other}) sama-sama berlaku pada {date}, dan tidak disebutkan mana yang didahulukan",
        en="by what was known on {known}, `{name}` and `{first}` ({other}) are both in force on {date}, and neither says which one applies",
        fix_id="nyatakan dalam surat edaran yang terbit kemudian apakah yang terdahulu dicabut, diganti, atau diubah, misalnya `replaces: {first}`",
        fix_en="say in the later circular whether it revokes, replaces or amends the earlier one, for example `replaces: {first}`",
    ),
    "overlap_read": Message(
        id="dengan tafsir {stance}, `{name}` dan `{first}` ({other}) sama-sama berlaku pada {date}, dan tidak disebutkan mana yang didahulukan",
        en="under the reading {stance}, `{name}` and `{first}` ({other}) are both in force on {date}, and neither says which one applies",
        fix_id="nyatakan dalam surat edaran yang terbit kemudian apakah yang terdahulu dicabut, diganti, atau diubah, misalnya `replaces: {first}`",
        fix_en="say in the later circular whether it revokes, replaces or amends the earlier one, for example `replaces: {first}`",
    ),
}
