<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/**
 * Suggests known names for unknown ones, which may have any length.
 *
 * Names are compared by their words, ignoring case, accents and separators. The best of: the same words, an alias, the
 * only name of which it is a part, and one edit in one word, or in two.
 */
final class Suggestions
{
    /** A longer name means nothing, and need not be read. In UTF-16 code units. */
    public const MAX_LENGTH = 64;

    /** How many names are cached: no sender can fill the memory. */
    private const MAX_CACHED = 100;

    /** @var array<string, list<string>> The words of the known names. */
    private array $words = [];

    /** @var array<string, list<string>> A sender that misspells a field does so in every event. */
    private array $cache = [];

    /**
     * @param list<string> $names The known names: of fields, or enum values.
     * @param array<string, string> $aliases Other names by known name, separated by spaces. Under '': names that mean
     *     nothing.
     */
    public function __construct(array $names, private readonly array $aliases = [])
    {
        foreach ($names as $name) {
            $this->words[$name] = Words::of($name);
        }
    }

    /** @return list<string> The names that may be meant by an unknown one, at most three. */
    public function for(string $unknown): array
    {
        if (!self::isReadable($unknown)) {
            return [];
        }
        $found = $this->cache[$unknown] ?? array_slice($this->find(Words::of($unknown)), 0, 3);
        if (count($this->cache) < self::MAX_CACHED) {
            $this->cache[$unknown] = $found;
        }

        return $found;
    }

    /** Whether a name is short enough to mean something. */
    public static function isReadable(string $name): bool
    {
        return strlen($name) <= self::MAX_LENGTH
            || (strlen($name) <= 3 * self::MAX_LENGTH && Text::utf16Length($name) <= self::MAX_LENGTH);
    }

    /**
     * @param list<string> $words
     *
     * @return list<string>
     */
    private function find(array $words): array
    {
        $letters = implode('', $words);
        if ($letters === '') {
            return [];
        }
        $same = $this->names(static fn (array $known): bool => implode('', $known) === $letters);
        if ($same !== []) {
            return $same;
        }
        $isAlias = static fn (string $others): bool => str_contains(" $others ", " $letters ");
        $aliased = array_filter($this->aliases, $isAlias);
        if ($aliased !== []) {
            return array_values(array_filter(array_map(strval(...), array_keys($aliased)), strlen(...)));
        }

        // A short word is a part of many names, and each edit makes another word of it.
        return strlen($letters) < 4 ? [] : $this->findSimilar($words);
    }

    /**
     * @param list<string> $words
     *
     * @return list<string>
     */
    private function findSimilar(array $words): array
    {
        $phrase = ' ' . implode(' ', $words) . ' ';
        $whole = $this->names(
            static fn (array $known): bool => str_contains(' ' . implode(' ', $known) . ' ', $phrase),
        );
        if (count($whole) === 1) {
            return $whole;
        }
        $edited = fn (int $edits): array => $this->names(
            static fn (array $known): bool => Words::countEdits($words, $known) === $edits,
        );

        return [...$edited(1), ...$edited(2)];
    }

    /**
     * @param \Closure(list<string>): bool $isMeant
     *
     * @return list<string>
     */
    private function names(\Closure $isMeant): array
    {
        return array_map(strval(...), array_keys(array_filter($this->words, $isMeant)));
    }
}
