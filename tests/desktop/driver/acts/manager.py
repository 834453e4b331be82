"""QGIS's own Plugin Manager."""

from __future__ import annotations

import pyplugin_installer
from pyplugin_installer.installer_data import officialRepo, plugins, reposGroup
from qgis import utils
from qgis.core import QgsSettings, QgsSettingsTree

from ..play import Act, Until
from ..stage import Stage

PLUGIN = "carto_direct_sql"


def offer(_stage: Stage, repository: str) -> Act:
    """Have QGIS know a repository of ours in place of its official one, and what is in it."""
    settings = QgsSettings()
    settings.setValue(f"{reposGroup}/{officialRepo[0]}/url", officialRepo[1])
    settings.setValue(f"{reposGroup}/{officialRepo[0]}/enabled", False)
    settings.setValue(f"{reposGroup}/Loopback/url", repository)
    settings.setValue(f"{reposGroup}/Loopback/enabled", True)
    QgsSettingsTree.node("plugin-manager").childSetting("allow-experimental").setValue(True)
    pyplugin_installer.instance().fetchAvailablePlugins(True)
    yield Until("the repository offers the plugin", lambda: plugins.all().get(PLUGIN, {}).get("version_available"))


def install(stage: Stage, repository: str) -> Act:
    """Install the plugin, or its newer version, from a repository that is added where it is missing."""
    yield from offer(stage, repository)
    installer = pyplugin_installer.instance()
    found = plugins.all()[PLUGIN]
    status = found["status_exp"] if found["version_available_experimental"] else found["status"]
    installer.installPlugin(PLUGIN, stable=not found["version_available_experimental"])
    yield Until("the plugin runs", lambda: PLUGIN in utils.active_plugins)
    return {"was": status, "version": plugins.all()[PLUGIN]["version_installed"]}


def reload(_stage: Stage, times: int) -> Act:
    """As plugin developers do all day."""
    for number in range(times):
        utils.reloadPlugin(PLUGIN)
        yield Until(f"reload {number + 1}", lambda: PLUGIN in utils.active_plugins)


def uninstall(_stage: Stage) -> Act:
    """Take it away again."""
    pyplugin_installer.instance().uninstallPlugin(PLUGIN, quiet=True)
    yield Until("the plugin is gone", lambda: PLUGIN not in utils.active_plugins)
