"""The picture of a comparison in the documentation shows the page as it is now.

`ASN_WFH_TAKE_PICTURES=1` takes it anew.
"""

import os
from base64 import b64encode

import pytest
from playwright.sync_api import Browser

from asn_wfh.compare import compare
from asn_wfh.report import comparison_page
from browser.conftest import MADE
from places import ROOT

PICTURE = ROOT / "docs" / "how-to" / "comparison.png"
DIFFERENT_SHARE = 0.05
"""Fonts differ between machines by less; a sentence that moves the table differs by more."""

COUNT_DIFFERENT_PIXELS = """async sources => {
    const pixels = await Promise.all(sources.map(async source => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
    }));
    const [one, other] = pixels;
    if (one.length !== other.length) return 1;
    let different = 0;
    for (let at = 0; at < one.length; at += 4)
        if ([0, 1, 2].some(c => Math.abs(one[at + c] - other[at + c]) > 64)) different += 1;
    return different / (one.length / 4);
}"""


@pytest.fixture
def picture(chromium: Browser) -> bytes:
    """The table of who may on the page that compares the two shipped circulars, in English."""
    page = chromium.new_page(viewport={"width": 1000, "height": 700})
    page.set_content(comparison_page(compare("bukittinggi", "bangka_barat"), "en", MADE))
    top = page.locator("h2").first.bounding_box()
    assert top
    area = {"x": 0, "y": top["y"] - 20, "width": 1000, "height": 620}
    shot = page.screenshot(full_page=True, clip=area)  # type: ignore[arg-type]  # a typed dict of four numbers
    page.close()
    return shot


def _source(picture: bytes) -> str:
    """A picture as an address."""
    return f"data:image/png;base64,{b64encode(picture).decode()}"


def test_the_picture_shows_the_page(chromium: Browser, picture: bytes) -> None:
    """The stored picture and one taken now are the same, but for how a machine draws letters."""
    if os.environ.get("ASN_WFH_TAKE_PICTURES") == "1":
        PICTURE.write_bytes(picture)
    page = chromium.new_page()
    sources = [_source(picture), _source(PICTURE.read_bytes())]
    assert page.evaluate(COUNT_DIFFERENT_PIXELS, sources) < DIFFERENT_SHARE
    page.close()
