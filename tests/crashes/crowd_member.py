"""One of many computers that put their addresses on one allow-list at the same time: the core alone, without QGIS.

Started with the sandbox's facts as its only argument. It allows each address that standard input names, a line each,
and answers with `ok` or the name of the error.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import checkout


def main() -> None:
    checkout.register()
    import requests

    from carto_direct_sql.core.carto.account import parse_account
    from carto_direct_sql.core.carto.allow_list_change import allow
    from carto_direct_sql.core.carto.api import CartoApi
    from carto_direct_sql.core.errors import DirectSqlError
    from carto_direct_sql.core.feedback import Unstoppable
    from carto_direct_sql.core.secret import Secret
    from carto_direct_sql.core.timeouts import Timeouts

    facts = json.loads(sys.argv[1])
    session = requests.Session()
    session.trust_env = False
    session.verify = facts["ca_file"]
    account, key = parse_account(facts["account"]), Secret(facts["master_key"])
    api = CartoApi(account, key, session, Unstoppable(), Timeouts())
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        try:
            allow(api, line.strip())
            answer = "ok"
        except DirectSqlError as error:
            answer = f"{type(error).__name__} {error}"
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
