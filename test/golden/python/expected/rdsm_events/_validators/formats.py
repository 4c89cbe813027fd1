# Generated from spec/strings.ts. Do not edit: change the spec and run "npm run generate".
"""The checks of strings of named formats."""

from __future__ import annotations

import re

from .._runtime.scalars import formatted

EMAIL = re.compile(
    r"^[^@\t-\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\t-\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+\Z",
)

check_email = formatted(EMAIL, "email")

DATE_TIME = re.compile(
    r"^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\Z",
)

check_date_time = formatted(DATE_TIME, "date-time")
