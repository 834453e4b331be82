"""Changes the allow-list: asks where others may depend on it, offers to take it back, and says what others did."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...core.carto.allow_list import ANY, opens_to_everybody, parse_entry
from ...core.carto.errors import InvalidAddress
from ..text import translate
from ..widgets.question_panel import Question
from .jobs import access

if TYPE_CHECKING:
    from ...core.use_cases.addresses import Addresses
    from .model import AccessModel
    from .work import AccessWork


class AddressesController:
    """Every change is merged with what others have written meanwhile; here that is also said."""

    def __init__(self, work: AccessWork, model: AccessModel) -> None:
        self._work = work
        self._model = model

    def fetch(self) -> None:
        """Show the list as it is now."""
        title = translate("Access", "Fetching the allowed addresses…")
        self._work.run(
            title,
            lambda owner: access(owner, lambda use, feedback: use.addresses(feedback)),
            lambda addresses: self._model.learn(addresses=addresses),
        )

    def add(self, typed: str) -> None:
        """Allow what was typed, or, where nothing was, this computer's own address."""
        if typed and _is_everybody(typed):
            question = Question(
                translate("Access", "Let in every computer in the world?"),
                translate(
                    "Access", "Only certificate and API key protect the account then. CARTO writes it {entry}."
                ).format(entry=ANY),
                translate("Access", "Let Everybody In"),
            )
            self._model.ask(question, partial(self._add, typed, everybody=True))
        else:
            self._add(typed)

    def remove(self, entry: str) -> None:
        """Take an entry off the list, after it was asked about."""
        addresses = self._model.state.addresses
        if addresses is None:
            return
        question = Question(
            _removal_question(entry, addresses),
            _who_depends(entry, addresses),
            translate("Access", "Take It Off the List"),
        )
        self._model.ask(question, partial(self._remove, entry))

    def _add(self, typed: str, everybody: bool = False) -> None:
        own = self._own()
        self._work.run(
            translate("Access", "Allowing the address…"),
            lambda owner: access(owner, lambda use, feedback: use.allow(typed, own, everybody, feedback)),
            partial(self._added, self._model.state.addresses),
        )

    def _remove(self, entry: str) -> None:
        own = self._own()
        self._work.run(
            translate("Access", "Taking {entry} off the list…").format(entry=entry),
            lambda owner: access(owner, lambda use, feedback: use.remove(entry, own, feedback)),
            partial(self._removed, entry, self._model.state.addresses),
        )

    def _restore(self, entry: str) -> None:
        own = self._own()
        self._work.run(
            translate("Access", "Allowing {entry} again…").format(entry=entry),
            lambda owner: access(owner, lambda use, feedback: use.restore(entry, own, feedback)),
            partial(self._restored, entry, self._model.state.addresses),
        )

    def _added(self, before: Addresses | None, answer: tuple[str, Addresses]) -> None:
        entry, after = answer
        self._model.learn(addresses=after)
        if entry in _texts(before) or entry not in _texts(after):
            text = translate("Access", "{entry} was allowed already.").format(entry=entry)
            self._model.say(_with_meanwhile(text, before, after))
            return
        text = translate("Access", "{entry} is allowed. It takes CARTO's firewall a moment.").format(entry=entry)
        label = translate("Access", "Undo: take it off again")
        self._model.say(_with_meanwhile(text, before, after, added=entry), label, partial(self._remove, entry))

    def _removed(self, entry: str, before: Addresses | None, after: Addresses) -> None:
        self._model.learn(addresses=after)
        text = translate("Access", "{entry} was taken off the list.").format(entry=entry)
        label = translate("Access", "Undo: allow it again")
        self._model.say(_with_meanwhile(text, before, after, removed=entry), label, partial(self._restore, entry))

    def _restored(self, entry: str, before: Addresses | None, after: Addresses) -> None:
        self._model.learn(addresses=after)
        text = translate("Access", "{entry} is allowed again.").format(entry=entry)
        self._model.say(_with_meanwhile(text, before, after, added=entry))

    def _own(self) -> str:
        addresses = self._model.state.addresses
        return addresses.own if addresses is not None else ""


def _is_everybody(typed: str) -> bool:
    try:
        return parse_entry(typed) == ANY
    except InvalidAddress:
        return False  # the use case says why


def _removal_question(entry: str, addresses: Addresses) -> str:
    if addresses.locks_out(entry):
        text = translate("Access", "Take {entry} off the list? This computer would not get in any more.")
        return text.format(entry=entry)
    return translate("Access", "Take {entry} off the list?").format(entry=entry)


def _who_depends(entry: str, addresses: Addresses) -> str:
    """Who may not get in any more."""
    if opens_to_everybody(entry):
        return translate("Access", "Whoever comes from an address that is not listed besides cannot get in any more.")
    if "/" in entry:
        return translate("Access", "Every computer of this network cannot get in any more, colleagues' among them.")
    added = next((one.added for one in addresses.entries if one.text == entry), None)
    if added is not None:
        return translate(
            "Access", "It was added from this computer, but others may share the address: a whole office can."
        )
    return translate("Access", "It was not added from this computer: somebody else may depend on it.")


def _with_meanwhile(text: str, before: Addresses | None, after: Addresses, added: str = "", removed: str = "") -> str:
    """What happened, and what others have changed between two looks at the list; nothing of theirs was lost."""
    if before is None:
        return text
    came = [one for one in _texts(after) if one not in _texts(before) and one != added]
    went = [one for one in _texts(before) if one not in _texts(after) and one != removed]
    parts = [text]
    if came:
        parts.append(
            translate("Access", "Added by somebody else meanwhile: {entries}.").format(entries=", ".join(came))
        )
    if went:
        parts.append(
            translate("Access", "Taken off by somebody else meanwhile: {entries}.").format(entries=", ".join(went))
        )
    return " ".join(parts)


def _texts(addresses: Addresses | None) -> list[str]:
    return [entry.text for entry in addresses.entries] if addresses is not None else []
