"""Build dist/carto_direct_sql.zip, as the plugin repository wants it.

What git tracks and `.gitattributes` does not leave out, as it stands in the working tree, plus the compiled
translations and the changelog. The same tree gives the same bytes.
"""

from __future__ import annotations

import io
import os
import shutil
import tarfile
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import archive
import metadata
from project import ARCHIVE, PACKAGE, ROOT, Failure, git, output, run


def build(target: Path = ARCHIVE) -> Path:
    """Write the archive of the working tree to `target`. Raises `Failure` when the repository would refuse it."""
    files = _exported(_tree())
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    files["metadata.txt"] = metadata.with_changelog(files["metadata.txt"].decode(), changelog).encode()
    files.update(_translations())
    target.parent.mkdir(parents=True, exist_ok=True)
    _write(target, files)
    with ZipFile(target) as written:
        objections = list(archive.problems(written, target.stat().st_size))
    if objections:
        target.unlink()
        unknown = [f"git does not know {name} yet" for name in left_out()]
        raise Failure("The plugin repository would refuse this archive:\n  " + "\n  ".join(objections + unknown))
    return target


def _tree() -> str:
    """The tracked files as they stand in the working tree, as a tree object of git; index and branch stay untouched."""
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index"
        shutil.copyfile(ROOT / git("rev-parse", "--git-path", "index"), index)
        env = {**os.environ, "GIT_INDEX_FILE": str(index)}
        git("add", "--update", env=env)
        return git("write-tree", env=env)


def _exported(tree: str) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tree.tar"
        git("archive", "--format=tar", f"--output={path}", tree)
        with tarfile.open(fileobj=io.BytesIO(path.read_bytes())) as tar:
            entries = [(entry.name, tar.extractfile(entry)) for entry in tar.getmembers() if not entry.isdir()]
            links = [name for name, file in entries if file is None]
            if links:
                raise Failure(f"The plugin repository takes no links: {', '.join(links)}")
            return {name: file.read() for name, file in entries if file is not None}


def _translations() -> dict[str, bytes]:
    """Compiled translations: what QGIS loads, by the names under which the plugin looks for them."""
    compiled = {}
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted((ROOT / "i18n").glob("*.ts")):
            target = Path(folder) / f"{source.stem}.qm"
            output([_lrelease(), "-silent", str(source), "-qm", str(target)])
            compiled[f"i18n/{target.name}"] = target.read_bytes()
    return compiled


def _lrelease() -> str:
    path = os.pathsep.join(["/usr/lib/qt5/bin", os.environ.get("PATH", "")])
    program = shutil.which("lrelease", path=path)
    if program is None:
        raise Failure("lrelease is missing; Debian's package qttools5-dev-tools has it.")
    return program


def _write(target: Path, files: dict[str, bytes]) -> None:
    # One date for all files, the last commit's, so that the same tree gives the same bytes.
    date = time.gmtime(int(git("log", "-1", "--format=%ct")))[:6]
    with ZipFile(target, "w", ZIP_DEFLATED, compresslevel=9) as written:
        for name in sorted(files):
            entry = ZipInfo(f"{PACKAGE}/{name}", date)
            entry.create_system = 3  # Unix: only then do the permissions count
            entry.external_attr = 0o100644 << 16
            entry.compress_type = ZIP_DEFLATED
            written.writestr(entry, files[name])


def left_out() -> list[str]:
    """New files that would belong into the archive, but that git does not know yet."""
    unknown = git("ls-files", "--others", "--exclude-standard").splitlines()
    # An attribute of a folder does not show at its files, so ask for both.
    asked = sorted({part for name in unknown for part in (name, name.partition("/")[0])})
    answers = git("check-attr", "export-ignore", "--", *asked).splitlines() if asked else []
    ignored = {answer.rpartition(": export-ignore: ")[0] for answer in answers if answer.endswith(": set")}
    return [name for name in unknown if name not in ignored and name.partition("/")[0] not in ignored]


def main(arguments: Sequence[str]) -> int:
    parser = ArgumentParser(prog="./dev package", description="Build the plugin's ZIP.")
    parser.add_argument("--release", action="store_true", help="refuse what must not be published")
    release = parser.parse_args(arguments).release
    changed = git("status", "--porcelain", "--untracked-files=no")
    if release:
        metadata.refuse_unpublished_home(metadata.read())
        if changed:
            raise Failure("There are changes that are not committed; a release is made from a commit.")
    for name in left_out():
        print(f"Left out, because git does not know it yet: {name}")
    target = build()
    state = (
        "the working tree, with changes that are not committed" if changed else git("describe", "--always", "--tags")
    )
    print(
        f"{target.relative_to(ROOT)}: version {metadata.read()['version']} of {state}, {target.stat().st_size:,} bytes"
    )
    return 0


if __name__ == "__main__":
    run(main)
