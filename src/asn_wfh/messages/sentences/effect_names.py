"""What a lawyer calls each effect word: the one table for pages and text."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "effect.permit": Message(id="izin WFH", en="permission to work from home"),
    "effect.require": Message(id="perintah WFH", en="order to work from home"),
    "effect.exclude": Message(id="pengecualian dari WFH", en="exclusion from working from home"),
    "effect.recall": Message(id="perintah WFO", en="recall to the office"),
    "effect.rotate": Message(id="WFH bergiliran", en="turns at home"),
    "effect.share": Message(id="porsi WFH", en="share at home"),
    "effect.schedule": Message(id="jadwal WFH dan WFO", en="schedule of days"),
    "effect.stay_within": Message(id="syarat tempat tinggal", en="condition of residence"),
    "effect.exempt": Message(id="pengecualian dari kewajiban", en="exemption from a duty"),
    "effect.oblige": Message(id="kewajiban", en="duty"),
    "effect.limit": Message(id="pembatasan", en="limit"),
    "effect.prefer": Message(id="prioritas", en="order of preference"),
    "effect.sanction": Message(id="sanksi", en="sanction"),
    "effect.in_force": Message(id="masa berlaku", en="period in force"),
    "effect.no_rule": Message(id="tanpa akibat hukum", en="no legal effect"),
}
