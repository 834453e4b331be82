"""Makes API keys for chosen tables, changes, regenerates and deletes them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from ...core.carto.api_keys import ApiKey, TableGrant
from ...core.use_cases.api_keys import KeyEntry
from ..text import translate
from ..widgets.question_panel import Question
from .jobs import access, grantable_tables, replace_key
from .views.state import KeyDraft

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.secret import Secret
    from ...core.use_cases.connect.request import Connected
    from .model import AccessModel
    from .work import AccessWork


class KeysController:
    """`copy` puts a key onto the clipboard; `connected` hears of connections that got another key."""

    def __init__(
        self,
        work: AccessWork,
        model: AccessModel,
        copy: Callable[[Secret], None],
        connected: Callable[[Connected], None],
    ) -> None:
        self._work = work
        self._model = model
        self._copy = copy
        self._connected = connected

    def fetch(self) -> None:
        """Show the keys as they are now."""
        self._fetch(lambda: None)

    def begin(self) -> None:
        """Choose the tables of a new key; it is for the connection that is shown, unless somebody says otherwise."""
        saved = self._model.saved
        if saved is not None:
            self._begin(KeyDraft(connection=saved.connection.name))

    def change(self, name: str) -> None:
        """Choose other tables for a key."""
        entry = self._entry(name)
        if entry is not None:
            self._begin(KeyDraft(entry.key.name, entry.connection, chosen=entry.key.tables))

    def make(self, name: str, connection: str, tables: tuple[TableGrant, ...]) -> None:
        """What was chosen for the draft is what the key may do."""
        draft = self._model.state.draft
        if draft is None:
            return
        connection = draft.connection if draft.replaces else connection
        title = translate("Access", "CARTO makes an API key…")
        if connection:
            self._work.run(title, lambda owner: replace_key(owner, connection, tables), self._replaced)
        else:
            wanted = draft.replaces or name
            self._work.run(
                title,
                lambda owner: access(owner, lambda use, feedback: use.create_api_key(wanted, tables, feedback)),
                partial(self._made, draft.replaces),
            )

    def regenerate(self, name: str) -> None:
        """Give a key another token, after it was asked about."""
        question = Question(
            translate("Access", "Regenerate the key {name}?").format(name=name),
            _regeneration_advice(self._entry(name)),
            translate("Access", "Regenerate It"),
        )
        self._model.ask(question, partial(self._regenerate, name))

    def delete(self, name: str) -> None:
        """Delete a key, after it was asked about."""
        question = Question(
            translate("Access", "Delete the key {name}?").format(name=name),
            _deletion_advice(self._entry(name)),
            translate("Access", "Delete It"),
        )
        self._model.ask(question, partial(self._delete, name))

    def copy(self, name: str) -> None:
        """Put a key onto the clipboard."""
        entry = self._entry(name)
        if entry is not None:
            self._copy(entry.key.token)
            self._model.say(translate("Access", "{name} is on the clipboard.").format(name=name))

    def _begin(self, draft: KeyDraft) -> None:
        self._work.run(
            translate("Access", "Fetching the account's tables…"),
            grantable_tables,
            lambda tables: self._model.begin_draft(replace(draft, tables=tables)),
        )

    def _regenerate(self, name: str) -> None:
        self._work.run(
            translate("Access", "Regenerating the key…"),
            lambda owner: access(owner, lambda use, feedback: use.regenerate_api_key(name, feedback)),
            partial(self._regenerated, name),
        )

    def _delete(self, name: str) -> None:
        self._work.run(
            translate("Access", "Deleting the key…"),
            lambda owner: access(owner, lambda use, feedback: use.delete_api_key(name, feedback)),
            partial(self._deleted, name),
        )

    def _replaced(self, connected: Connected) -> None:
        self._connected(connected)
        self._model.discard_draft()
        text = translate("Access", "“{connection}” has the new key {name}.")
        name, key = connected.saved.connection.name, connected.saved.key_name
        self._fetch(lambda: self._model.say(text.format(connection=name, name=key)))

    def _made(self, replaced: str, made: ApiKey) -> None:
        self._model.discard_draft()
        text = translate(
            "Access", "{name} was made. “Copy” puts it onto the clipboard, to paste it where it is needed."
        )
        if replaced:
            text = translate(
                "Access",
                "{name} was made. Put it where {old} was used, and delete {old} when nothing uses it any more.",
            )
        self._fetch(lambda: self._model.say(text.format(name=made.name, old=replaced)))

    def _regenerated(self, name: str, changed: tuple[SavedAccount, ...]) -> None:
        text = translate("Access", "{name} has another token. “Copy” puts it onto the clipboard.")
        if changed:
            text = translate("Access", "{name} has another token, and “{connection}” uses it already.")
        connection = changed[0].connection.name if changed else ""
        self._fetch(lambda: self._model.say(text.format(name=name, connection=connection)))

    def _deleted(self, name: str, after: tuple[KeyEntry, ...]) -> None:
        self._model.learn(keys=after)
        self._model.say(translate("Access", "{name} was deleted.").format(name=name))

    def _fetch(self, then: Callable[[], None]) -> None:
        def learn(keys: Any) -> None:
            self._model.learn(keys=keys)
            then()

        self._work.run(
            translate("Access", "Fetching the API keys…"),
            lambda owner: access(owner, lambda use, feedback: use.api_keys(feedback)),
            learn,
        )

    def _entry(self, name: str) -> KeyEntry | None:
        return next((one for one in self._model.state.keys or () if one.key.name == name), None)


def _regeneration_advice(entry: KeyEntry | None) -> str:
    if entry is not None and entry.connection:
        text = translate(
            "Access",
            "“{connection}” takes the new token over by itself. Other computers and programs with this key stop "
            "working at once.",
        )
        return text.format(connection=entry.connection)
    return translate("Access", "Whatever signs in with this key, on any computer, stops working at once.")


def _deletion_advice(entry: KeyEntry | None) -> str:
    if entry is not None and entry.connection:
        text = translate("Access", "“{connection}” signs in with it, and does not open any more until it gets another.")
        return text.format(connection=entry.connection)
    return translate("Access", "Whatever signs in with this key, on any computer, stops working at once.")
