"""Marks text for translation in code that knows no Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` as it is.

    Pylupdate6 finds it by this function's name, `ui.text.translate` shows it in the user's language.
    """
    return text
