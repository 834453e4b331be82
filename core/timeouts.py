"""How long to wait for what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Timeouts:
    """All in seconds.

    `connect_s`: until a server is reached; `answer_s`: between two signs of life of CARTO; `issuing_s`: the same while
    it makes a certificate, which waits for a private CA on CARTO's side (1 to 8 s are normal); `whole_answer_s`: from
    sending to the last byte, for a server that never falls silent may still never end; `retry_s`: before the second and
    each further try of what may be repeated; `longest_retry_s`: a longer Retry-After is the user's to wait for;
    `lost_answer_s`: for a thing to appear whose request got no answer; `undoing_s`: for an answer while something is
    taken back, asked for once only, for what gets none waits for the next time; `longest_rest_s`: at most so much
    longer than needed, until it is looked whether another computer changed the allow-list, too; `firewall_s`: before
    each further dial while a newly allowed address reaches CARTO's firewall.
    """

    connect_s: float = 10.0
    answer_s: float = 30.0
    issuing_s: float = 60.0
    whole_answer_s: float = 120.0
    retry_s: tuple[float, ...] = (0.5, 2.0)
    longest_retry_s: float = 10.0
    lost_answer_s: float = 8.0
    undoing_s: float = 5.0
    longest_rest_s: float = 0.4
    firewall_s: tuple[float, ...] = (2.0, 4.0, 8.0)
