"""A plugin repository of one's own on loopback: `plugins.xml` and the archives it names."""

from __future__ import annotations

import configparser
from pathlib import Path
from types import TracebackType
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZipFile

from aiohttp import web
from project import PACKAGE
from sandbox.loop_thread import LoopThread
from sandbox.ports import LOOPBACK, listener

# plugins.xml by metadata.txt
_ELEMENTS = {
    "description": "description",
    "about": "about",
    "version": "version",
    "qgis_minimum_version": "qgisMinimumVersion",
    "qgis_maximum_version": "qgisMaximumVersion",
    "homepage": "homepage",
    "author_name": "author",
    "tags": "tags",
    "experimental": "experimental",
    "deprecated": "deprecated",
    "tracker": "tracker",
    "repository": "repository",
}


class PluginRepository:
    """Offers one version at a time, while the `with` block lasts. `url` is what goes into the Plugin Manager."""

    def __init__(self) -> None:
        self._loop = LoopThread()
        self._socket = listener()
        self._address = f"http://{LOOPBACK}:{self._socket.getsockname()[1]}"
        self._archive: Path | None = None
        self.url = f"{self._address}/plugins.xml"

    def __enter__(self) -> PluginRepository:
        self._loop.run(self._serve())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.run(self._runner.cleanup())
        self._loop.stop()

    def offer(self, archive: Path) -> None:
        """Offer this ZIP from now on."""
        self._archive = archive

    async def _serve(self) -> None:
        application = web.Application()
        application.add_routes([web.get("/plugins.xml", self._list), web.get(f"/{PACKAGE}.zip", self._download)])
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.SockSite(self._runner, self._socket).start()

    async def _list(self, _request: web.Request) -> web.Response:
        plugins = ElementTree.Element("plugins")
        if self._archive is not None:
            metadata = metadata_of(self._archive)
            plugin = ElementTree.SubElement(
                plugins, "pyqgis_plugin", name=metadata["name"], version=metadata["version"]
            )
            for element, key in _ELEMENTS.items():
                ElementTree.SubElement(plugin, element).text = metadata[key]
            ElementTree.SubElement(plugin, "file_name").text = f"{PACKAGE}.zip"
            ElementTree.SubElement(plugin, "download_url").text = f"{self._address}/{PACKAGE}.zip"
        return web.Response(body=ElementTree.tostring(plugins), content_type="text/xml")

    async def _download(self, _request: web.Request) -> web.StreamResponse:
        if self._archive is None:
            raise web.HTTPNotFound
        return web.FileResponse(self._archive)


def metadata_of(archive: Path) -> configparser.SectionProxy:
    """The section `general` of the archive's metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    with ZipFile(archive) as file:
        parser.read_string(file.read(f"{PACKAGE}/metadata.txt").decode())
    return parser["general"]


def older(archive: Path, target: Path, version: str) -> Path:
    """The same plugin under an older number."""
    name, now = f"{PACKAGE}/metadata.txt", metadata_of(archive)["version"]
    with ZipFile(archive) as source, ZipFile(target, "w", ZIP_DEFLATED) as made:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == name:
                content = content.replace(f"version={now}\n".encode(), f"version={version}\n".encode(), 1)
            made.writestr(entry, content)
    return target
