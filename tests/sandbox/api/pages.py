"""Web pages that come where data was asked for."""

from __future__ import annotations

_PAGE = "<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>\n"

NOT_FOUND = _PAGE.format(title="404", text="The page you were looking for does not exist.")
FAILED = _PAGE.format(title="We are sorry, but something went wrong.", text="Please try again later.")
PORTAL = _PAGE.format(
    title="Welcome to Free Airport Wi-Fi", text='<form action="/accept">Accept the terms to go online.</form>'
)
LOGIN = _PAGE.format(title="Log in", text='<form method="post" action="/login"><input name="email"></form>')
PLATFORM = _PAGE.format(title="CARTO Workspace", text="Sign in to continue.")
GATEWAY = _PAGE.format(title="Too many requests", text="The gateway has had enough of you for the moment.")
