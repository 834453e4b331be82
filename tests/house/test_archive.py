"""The archive's rules notice what the plugin repository would refuse."""

from __future__ import annotations

from zipfile import ZipFile, ZipInfo

import archive
import pytest

GOOD = ("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "core/errors.py", "i18n/x_de.qm", "icon.svg")


def test_a_good_archive_has_no_problems(tmp_path):
    assert _problems(tmp_path, [f"pack/{name}" for name in GOOD]) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("other/x.py", "one folder"),
        ("pack/.git/config.py", "hidden"),
        ("pack/tests/test_x.py", "for developers"),
        ("pack/core/__pycache__/x.py", "for developers"),
        ("pack/core/x.pyc", "of a kind"),
        ("pack/core/fast.so", "of a kind"),
        ("pack/../x.py", "leads out"),
    ],
)
def test_what_does_not_belong_is_named(tmp_path, name, words):
    assert words in " ".join(_problems(tmp_path, [*(f"pack/{name}" for name in GOOD), name]))


def test_what_is_missing_is_named(tmp_path):
    assert _problems(tmp_path, [f"pack/{name}" for name in GOOD if name != "LICENSE"]) == ["LICENSE is missing"]


def test_links_and_programs_are_refused(tmp_path):
    for mode in (0o120777, 0o100755):
        assert "plain file" in " ".join(_problems(tmp_path, [f"pack/{name}" for name in GOOD], mode))


def test_size_is_limited(tmp_path):
    assert _problems(tmp_path, [f"pack/{name}" for name in GOOD], size=25_000_001) != []


def _problems(folder, names, mode=0o100644, size=1000):
    path = folder / "x.zip"
    with ZipFile(path, "w") as written:
        for name in names:
            entry = ZipInfo(name)
            entry.external_attr = mode << 16
            written.writestr(entry, b"")
    with ZipFile(path) as read:
        return list(archive.problems(read, size))
