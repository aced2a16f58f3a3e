"""Seven changes of each official paper that turn its meaning, and the clauses that they touch."""

from dataclasses import dataclass

__all__ = ["PLANTED_CHANGES", "PlantedChange"]


@dataclass(frozen=True)
class PlantedChange:
    """What is printed, what stands in its place, and the clauses of which a finding must speak.

    Where nothing is to stand in its place, the whole line goes that begins with it.
    """

    name: str
    printed: str
    changed: str
    clauses: tuple[str, ...]

    def of(self, text: str) -> str:
        """The text with the change, which must be possible in one place alone."""
        if text.count(self.printed) != 1:
            raise ValueError(self.name)
        if self.changed:
            return text.replace(self.printed, self.changed)
        lines = text.splitlines(keepends=True)
        left = "".join(line for line in lines if not line.strip(" -").startswith(self.printed))
        if left == text:
            raise ValueError(self.name)
        return left


PLANTED_CHANGES = {
    "bukittinggi": (
        PlantedChange("a number", "WFO maksimal 10%", "WFO maksimal 30%", ("1.d",)),
        PlantedChange("a day", "setiap hari Jum'at", "setiap hari Rabu", ("1.b",)),
        PlantedChange("an exception", "u. Sopir;", "u. Sopir kecuali sopir bupati;", ("1.i.u",)),
        PlantedChange("dapat", "WFH wajib membuat", "WFH dapat membuat", ("2.a",)),
        PlantedChange("an item less", "u. Sopir;\n - v. ", "u. ", ("1.i.u", "1.i.v")),
        PlantedChange(
            "an item more", "- j. Agar melak", "- w. Penyuluh;\n- j. Agar melak", ("1.i.w",)
        ),
        PlantedChange("an addressee", "kepada Walikota melalui", "kepada Camat melalui", ("3.1",)),
    ),
    "bangka_barat": (
        PlantedChange("a number", "50% WFO dan 50% WFH", "75% WFO dan 25% WFH", ("5.a",)),
        PlantedChange("a day", "setiap hari jumat", "setiap hari rabu", ("1.b",)),
        PlantedChange(
            "an exception", "Camat dan Lurah.", "Camat dan Lurah kecuali Lurah Tua.", ("4.a",)
        ),
        PlantedChange("dapat", "harus tetap mengaktifkan", "dapat mengaktifkan", ("6",)),
        PlantedChange("an item less", "j. Unit layanan publik", "", ("4.j",)),
        PlantedChange(
            "an item more", "5. Agar seluruh", "  - k. Penyuluh.\n5. Agar seluruh", ("4.k",)
        ),
        PlantedChange(
            "an addressee", "2. Para Staf Ahli", "2. Para Camat dan Staf", ("addressees",)
        ),
    ),
}
