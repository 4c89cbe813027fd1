<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** The words of names: `jobTitle`, `job_title` and `Job title` have the same. */
final class Words
{
    /** @return list<string> In lower case, without accents. */
    public static function of(string $name): array
    {
        if (preg_match('/[^\x00-\x7F]/', $name) === 1) {
            $name = (string) preg_replace('/[\x{300}-\x{36F}]/u', '', strtr($name, Accents::PLAIN));
        }
        preg_match_all('/[A-Z]+[a-z\d]*|[a-z\d]+/', $name, $words);

        return array_map(strtolower(...), $words[0]);
    }

    /**
     * How many words have one edit; 0 if a word has several, or another word is added.
     *
     * @param list<string> $words
     * @param list<string> $known
     */
    public static function countEdits(array $words, array $known): int
    {
        if (count($words) !== count($known)) {
            return 0;
        }
        $edits = 0;
        foreach ($known as $index => $word) {
            if ($word === $words[$index]) {
                continue;
            }
            if (!self::isOneEdit($words[$index], $word)) {
                return 0;
            }
            $edits++;
        }

        return $edits;
    }

    /**
     * Whether one letter is added, removed, replaced or swapped with the next. A short word is another one if a letter
     * is replaced: site is not size.
     */
    private static function isOneEdit(string $word, string $known): bool
    {
        // Most words differ by more than that, and need not be read.
        if (strlen($known) < 4 || abs(strlen($word) - strlen($known)) > 1) {
            return false;
        }
        $start = strspn($word ^ $known, "\0");
        $rest = substr($word, $start);
        $knownRest = substr($known, $start);

        return substr($rest, 1) === $knownRest
            || $rest === substr($knownRest, 1)
            || (strlen($known) > 5 && substr($rest, 1) === substr($knownRest, 1))
            || (strlen($rest) > 1 && $rest[1] . $rest[0] . substr($rest, 2) === $knownRest);
    }
}
