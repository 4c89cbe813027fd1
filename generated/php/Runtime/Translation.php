<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Messages for people who fill in a form, in one language. */
final class Translation
{
    /**
     * The rule whose value distinguishes messages of a type. The values of other rules never do: the enum values and
     * the patterns of an account are anything.
     */
    private const DISTINGUISHING = [
        'CANNOT_BE_NULL' => 'origin',
        'INVALID_DATA_TYPE' => 'data_type',
        'INVALID_OPTION' => 'origin',
        'INVALID_FORMAT' => 'format',
        'TOO_LONG' => 'unit',
        'INVALID' => 'format',
        'CONFLICTING_FIELD' => 'conflicts_with',
        'AT_LEAST_ONE_REQUIRED' => 'fields',
        'INVALID_FIELDS' => 'did_you_mean',
        'UNUSUAL' => 'pattern',
    ];

    /** The rule whose values are dates, as RFC 3339 writes them. */
    private const DATES = 'refused_after';

    /** The rule whose values are types of values, as the API names them. */
    private const DATA_TYPES = 'data_types';

    /** More values of a rule than this are no help. */
    private const MAXIMUM = 100;

    /** @param array<string, string> $messages By type, and what distinguishes messages of one type. */
    public function __construct(private readonly array $messages)
    {
    }

    /**
     * The message of an error or a notice.
     *
     * @param array<array-key, mixed> $details Its validation rules, or the details of a notice.
     * @param string $fallback The type whose message an unknown type has.
     */
    public function message(string $type, array $details, string $fallback): string
    {
        $rules = self::readRules($details);
        foreach ($this->keys($type, $rules) as $key) {
            $template = $this->messages[$key] ?? null;
            $message = $template === null ? null : $this->fillIn($template, $rules);
            if ($template !== null && $message !== null) {
                return implode(' ', [$message, ...$this->hints($template, $rules)]);
            }
        }

        return $this->messages[$fallback] ?? '';
    }

    /**
     * The keys of messages, the most specific one first.
     *
     * @param array<string, list<string>> $rules
     *
     * @return list<string>
     */
    private function keys(string $type, array $rules): array
    {
        $names = array_keys($rules);
        $values = $rules[self::DISTINGUISHING[$type] ?? ''] ?? null;
        $variants = [implode('.', $names), ...$names, ...($values === null ? [] : [implode(', ', $values)])];

        return [...array_map(static fn (string $variant): string => "$type.$variant", $variants), $type];
    }

    /**
     * What may be meant, unless the message contains it.
     *
     * @param array<string, list<string>> $rules
     *
     * @return list<string>
     */
    private function hints(string $template, array $rules): array
    {
        if (str_contains($template, '{did_you_mean}')) {
            return [];
        }
        $hints = array_map(
            fn (string $key): ?string => isset($this->messages[$key])
                ? $this->fillIn($this->messages[$key], $rules)
                : null,
            ['DID_YOU_MEAN', 'FOUND_AT'],
        );

        return array_values(array_filter($hints, is_string(...)));
    }

    /**
     * The message with the values of its placeholders; null if one has none.
     *
     * @param array<string, list<string>> $rules
     */
    private function fillIn(string $template, array $rules): ?string
    {
        preg_match_all('/\{([a-z_]+)\}/', $template, $placeholders);
        $values = [];
        foreach ($placeholders[1] as $name) {
            if (!isset($rules[$name])) {
                return null;
            }
            $values["{{$name}}"] = $this->printList($name, $rules[$name]);
        }

        return strtr($template, $values);
    }

    /** @param list<string> $values */
    private function printList(string $name, array $values): string
    {
        $printed = match ($name) {
            self::DATES => array_map($this->printDate(...), $values),
            self::DATA_TYPES => array_map($this->printDataType(...), $values),
            default => $values,
        };
        $last = array_pop($printed);

        return $printed === [] ? (string) $last : implode(', ', $printed) . ($this->messages['OR'] ?? ', ') . $last;
    }

    /** A date as people of the language write it. */
    private function printDate(string $date): string
    {
        [$year, $month, $day] = [...explode('-', $date), '', ''];
        $format = $day === '' ? $date : $this->messages['DATE'] ?? $date;

        return strtr($format, ['{year}' => $year, '{month}' => $month, '{day}' => $day]);
    }

    private function printDataType(string $type): string
    {
        return $this->messages["DATA_TYPE.$type"] ?? $type;
    }

    /**
     * The rules that can be shown. Those of an API are somebody else's data: anything may be in them.
     *
     * @param array<array-key, mixed> $details
     *
     * @return array<string, list<string>>
     */
    private static function readRules(array $details): array
    {
        $rules = [];
        foreach ($details as $name => $rule) {
            $values = array_slice(Value::items($rule) ?? [$rule], 0, self::MAXIMUM);
            if ($values !== [] && array_filter($values, is_scalar(...)) === $values) {
                $rules[(string) $name] = array_map(self::print(...), $values);
            }
        }

        return $rules;
    }

    /** A path is shown as its last field. */
    private static function print(string|int|float|bool $value): string
    {
        return is_string($value)
            ? (string) preg_replace('/^\$\..*\./', '', $value)
            : (string) json_encode($value);
    }
}
