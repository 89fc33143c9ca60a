"""Zips made to do harm, or broken on their way, are refused before opening."""

import io
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from childfirst.exchange import limits
from childfirst.exchange.reading.archive import BoundedZip
from tests.exchange.deliveries import (
    CHILD,
    children_text,
    only,
    refused,
    rows_of,
    zipped,
)

CHILDREN = rows_of("children", CHILD)


def test_a_zip_bomb(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bomb.zip", {"children.csv": b"a" * (limits.RATIO_FREE_BYTES + 1)})
    assert "unfolds" in only(refused(path)).found


def test_a_zip_too_large_once_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DELIVERY_BYTES", 200)
    path = zipped(tmp_path / "big.zip", {"children.csv": children_text(CHILD), "b.csv": "x" * 100})
    assert "unpacked" in only(refused(path)).found


def test_a_zip_with_too_many_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FOLDER_FILES", 2)
    path = zipped(tmp_path / "many.zip", {f"{n}.csv": "a" for n in range(3)})
    assert "3 files" in only(refused(path)).found


@pytest.mark.parametrize("name", ["../children.csv", "/children.csv", "C:/children.csv"])
def test_a_zip_whose_member_leads_out(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "out.zip", {name: children_text(CHILD)})
    assert "leads out" in only(refused(path)).found


def test_a_link_in_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "link.zip"
    link = zipfile.ZipInfo("children.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert "leads out" in only(refused(path)).found


def test_a_zip_in_a_zip(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("children.csv", children_text(CHILD))
    path = zipped(tmp_path / "outer.zip", {"inner.zip": inner.getvalue()})
    assert "zip inside" in only(refused(path)).found


def test_an_encrypted_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "locked.zip", {"children.csv": children_text(CHILD)})
    data = bytearray(path.read_bytes())
    directory = data.index(b"PK\x01\x02")
    struct.pack_into("<H", data, directory + 8, 1)
    path.write_bytes(data)
    assert "encrypted" in only(refused(path)).found


def test_a_zip_cut_off(tmp_path: Path) -> None:
    path = zipped(tmp_path / "cut.zip", {"children.csv": children_text(CHILD)})
    path.write_bytes(path.read_bytes()[:-40])
    assert "damaged" in only(refused(path)).found


def test_a_zip_with_a_damaged_member(tmp_path: Path) -> None:
    path = zipped(tmp_path / "hurt.zip", {"children.csv": children_text(CHILD)})
    data = bytearray(path.read_bytes())
    data[60] ^= 0xFF
    path.write_bytes(data)
    finding = only(refused(path))
    assert "damaged" in finding.found
    assert finding.file == "hurt.zip/children.csv"


def test_a_zip_packed_in_a_rare_way(tmp_path: Path) -> None:
    path = tmp_path / "rare.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("children.csv", children_text(CHILD))
    assert "packed in a way" in only(refused(path)).found


def test_a_member_unfolds_to_no_more_than_it_says() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", b"a" * 3_000_000)
    lie, size = made.getvalue(), struct.pack("<I", 3_000_000)
    with BoundedZip(io.BytesIO(lie.replace(size, struct.pack("<I", 5_000)))) as archive:
        tracemalloc.start()
        with pytest.raises(zipfile.BadZipFile):
            archive.read("a.xml")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 1_000_000
