"""Known names that may be meant by unknown ones."""

from __future__ import annotations

import re
import unicodedata
from typing import Collection, Iterable, List, Mapping, NamedTuple, Pattern

from .json_types import utf16_length

_MAX_LENGTH = 64
"""A longer name means nothing, and need not be read. Paths show as much of a name."""
_MAX_CACHED = 100
"""How many names are cached: no sender can fill the memory."""
_MAX_SUGGESTIONS = 3
_ACCENTS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[A-Z]+[a-z0-9]*|[a-z0-9]+")


class _Known(NamedTuple):
    name: str
    words: List[str]
    phrase: str
    """The words between spaces."""


class Names:
    """The names of the fields of an object, or enum values.

    Names are compared by their words, ignoring case, accents and separators. Suggested
    is the best of: the same words, an alias, the only name of which they are a part, and
    one edit in one word, or in two.
    """

    def __init__(
        self,
        names: Iterable[str],
        aliases: Mapping[str, str] | None = None,
        custom: Pattern[str] | None = None,
    ) -> None:
        """Declare names.

        Args:
            names: The names, in the order of the documented table.
            aliases: Other names, by name: lower-case letters, separated by spaces.
                Under the empty name: names that mean nothing.
            custom: What the names of custom fields match.
        """
        self.names = tuple(names)
        self._indices = {name: index for index, name in enumerate(self.names)}
        self._aliases = aliases or {}
        self._custom = custom
        self._known: List[_Known] = []
        # A sender that misspells a field does so in every event.
        self._cache: dict[str, List[str]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._indices

    def unknown(self, fields: Mapping[str, object]) -> List[str]:
        """Return the names of the fields that are not among these."""
        return [name for name in fields if name not in self._indices]

    def meant(self, name: str) -> List[str]:
        """Return the name itself if it is known, else what may be meant by it."""
        if name in self._indices or (self._custom and self._custom.search(name)):
            return [name]
        return self.suggest(name)

    def suggest(self, unknown: str) -> List[str]:
        """Return the names that may be meant by an unknown one; at most three."""
        if utf16_length(unknown) > _MAX_LENGTH:
            return []
        found = self._cache.get(unknown)
        if found is None:
            found = self._find(_words_of(unknown))[:_MAX_SUGGESTIONS]
            if len(self._cache) < _MAX_CACHED:
                self._cache[unknown] = found
        return found[:]

    def _find(self, words: List[str]) -> List[str]:
        letters = "".join(words)
        if not letters:
            return []
        if not self._known:
            self._known = list(map(_read_known, self.names))
        known = self._known
        same = [one.name for one in known if "".join(one.words) == letters]
        if same:
            return same
        aliased = [
            name
            for name, others in self._aliases.items()
            if f" {letters} " in f" {others} "
        ]
        if aliased:
            return [name for name in aliased if name]
        # A short word is a part of many names, and each edit makes another word of it.
        if len(letters) < 4:
            return []
        phrase = _phrase_of(words)
        whole = [one.name for one in known if phrase in one.phrase]
        if len(whole) == 1:
            return whole
        edits = [(_count_edits(words, one.words), one.name) for one in known]
        return [name for wanted in (1, 2) for count, name in edits if count == wanted]


def suggest_custom_field(
    unknown: str, prefix: str, others: Collection[str] = ()
) -> List[str]:
    """Suggest the custom field whose prefix a sender left out or wrote in another way.

    Args:
        unknown: The name that was sent.
        prefix: How the names of custom fields begin.
        others: No name that contains one of these is suggested.
    """
    words = [] if utf16_length(unknown) > _MAX_LENGTH else _words_of(unknown)
    start = "_".join(_words_of(prefix))
    name = re.sub(f"^{start}_?", "", "_".join(words))
    is_other = any(f"_{other}_" in f"_{name}_" for other in others)
    return [] if not name or is_other else [prefix + name]


def did_you_mean(names: List[str]) -> dict[str, List[str]] | None:
    """Return suggestions as validation rules; None if there are none."""
    return {"did_you_mean": names} if names else None


def _words_of(name: str) -> List[str]:
    """Return lower-case words: ``jobTitle``, ``job_title``, ``Job title`` have the same."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", name))
    return [word.lower() for word in _WORD.findall(plain)]


def _read_known(name: str) -> _Known:
    words = _words_of(name)
    return _Known(name, words, _phrase_of(words))


def _phrase_of(words: List[str]) -> str:
    return f" {' '.join(words)} "


def _count_edits(words: List[str], known: List[str]) -> int:
    """Count words with one edit; 0 if a word has several, or there is another word."""
    if len(words) != len(known):
        return 0
    edited = [pair for pair in zip(words, known) if pair[0] != pair[1]]
    return (
        len(edited) if all(_is_one_edit(word, other) for word, other in edited) else 0
    )


def _is_one_edit(word: str, known: str) -> bool:
    """Whether one character is added, removed, replaced or swapped with the next.

    A short word is another one if a character is replaced: site is not size.
    """
    if len(known) < 4 or abs(len(word) - len(known)) > 1:
        return False
    start = 0
    while word[start : start + 1] == known[start : start + 1]:
        start += 1
    rest, known_rest = word[start:], known[start:]
    return (
        rest[1:] == known_rest
        or rest == known_rest[1:]
        or (len(known) > 5 and rest[1:] == known_rest[1:])
        or (len(rest) > 1 and rest[1] + rest[0] + rest[2:] == known_rest)
    )
