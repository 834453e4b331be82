"""Open layers follow an account's key: one that may change more than the one before it, or replaces a refused one.

Where a layer keeps its connection, one that people have set to read-only for example, QGIS lets layers of its browser
share it, and they may do what the key of that time may.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ..text import translate

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ..tasks.broken_layers import Opened
    from ..tasks.task_runner import TaskRunner
    from .model import DockModel


@dataclass(frozen=True)
class _Looked:
    """The layers that were looked at for one key."""

    key_authcfg: str
    layer_ids: set[str] = field(default_factory=set)


class OpenLayersController(QObject):
    """Has a layer sign in once for each key: what it may not do then, the key does not allow.

    One that is being edited takes its changes along, unless the database holds them, or the new key may not save them:
    then it follows when editing ends.
    """

    def __init__(self, tasks: TaskRunner, model: DockModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._model = model
        self._keys = {saved.connection.service: saved.key_authcfg for saved in model.accounts.all()}
        self._looked: dict[str, _Looked] = {}
        self._refused: set[str] = set()
        self._edited: set[str] = set()
        self._project = QgsProject.instance()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_again)
        self._project.legendLayersAdded.connect(self._expect)
        self._project.readProject.connect(self._expect)

    def close(self) -> None:
        """Look no more."""
        self._project.legendLayersAdded.disconnect(self._expect)
        self._project.readProject.disconnect(self._expect)

    def note_refused(self, saved: SavedAccount) -> None:
        """The key with which the account's layers have signed in is no good any more."""
        self._refused.add(saved.connection.service)

    def follow_refused(self, saved: SavedAccount) -> None:
        """The account opens again: layers would go on to knock with the key that was refused."""
        from ..tasks import open_layers

        service = saved.connection.service
        if service in self._refused:
            self._refused.discard(service)
            self._looked[service] = _Looked(saved.key_authcfg, set(open_layers.layer_ids(service)))
            self._sign_in(saved, set(self._looked[service].layer_ids))

    def follow(self, saved: SavedAccount) -> None:
        """The account opens: if it is by another key than before, its layers may do what that one may."""
        service = saved.connection.service
        before, self._keys[service] = self._keys.get(service), saved.key_authcfg
        if before in (None, saved.key_authcfg):
            return
        if saved.key_name and not saved.key_writes:
            self._looked.pop(service, None)  # it was made for reading alone: nobody dials to find out
            return
        if service in self._looked and self._looked[service].key_authcfg == saved.key_authcfg:
            self._look(saved)
        else:
            self._look_anew(saved)

    def _expect(self, _what: object) -> None:
        """Many layers that come at once are looked at together."""
        if self._looked:
            self._timer.start()

    def _look_again(self) -> None:
        for saved in self._model.accounts.all():
            if saved.connection.service in self._looked:
                self._look(saved, is_asked=False)

    def _look_anew(self, saved: SavedAccount) -> None:
        self._looked[saved.connection.service] = _Looked(saved.key_authcfg)
        self._look(saved)

    def _look(self, saved: SavedAccount, is_asked: bool = True) -> None:
        from ..tasks import broken_layers, open_layers

        service = saved.connection.service
        before = self._looked[service].layer_ids
        sources = tuple(one for one in open_layers.uneditable_sources(service) if one.layer_id not in before)
        before.update(one.layer_id for one in sources)
        if sources:
            task = self._tasks.start(broken_layers.open_providers(saved, sources))
            task.succeeded.connect(open_layers.make_editable)
            task.failed.connect(partial(self._fail, saved, partial(self._look_anew, saved), is_asked))

    def _sign_in(self, saved: SavedAccount, layer_ids: set[str]) -> None:
        from ..tasks import broken_layers, open_layers

        sources = open_layers.sources(saved.connection.service, layer_ids)
        signed_in = partial(self._signed_in, saved, layer_ids)
        if not sources:
            signed_in(())
            return
        task = self._tasks.start(broken_layers.open_providers(saved, sources))
        task.succeeded.connect(signed_in)
        task.failed.connect(partial(self._fail, saved, partial(self._sign_in, saved, layer_ids), True))

    def _signed_in(self, saved: SavedAccount, layer_ids: set[str], opened: tuple[Opened, ...]) -> None:
        from ..tasks import open_layers

        left = layer_ids - open_layers.sign_in_anew(opened)
        edited = [layer for layer in open_layers.edited_layers(saved.connection.service) if layer.id() in left]
        for layer in edited:
            self._edited.add(layer.id())
            layer.editingStopped.connect(partial(self._sign_in_later, saved, layer.id()))
        if edited:
            text = translate(
                "Dock",
                "Still being edited with the key that was refused: {layers}. What was changed there may not be saved; "
                "end editing, and the new key takes over.",
            )
            names = ", ".join(sorted(layer.name() for layer in edited))
            self._model.succeed(text.format(layers=names), is_shown=False)

    def _sign_in_later(self, saved: SavedAccount, layer_id: str) -> None:
        if layer_id in self._edited:  # once: it may be edited again
            self._edited.discard(layer_id)
            self._sign_in(saved, {layer_id})

    def _fail(self, saved: SavedAccount, again: Callable[[], None], is_asked: bool, error: DirectSqlError) -> None:
        self._model.fail(error, saved, again=again, quietly=not is_asked)
