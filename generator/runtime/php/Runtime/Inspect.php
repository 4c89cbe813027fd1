<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use Closure;

/** What the classes that collect notices have in common. A value of the wrong type has an error, and no notice. */
final class Inspect
{
    /**
     * Inspects the items of a list.
     *
     * @param Closure(mixed, string): void $inspectItem
     */
    public static function items(mixed $value, string $path, Notices $notices, Closure $inspectItem): void
    {
        foreach (Value::items($value) ?? [] as $index => $item) {
            if ($notices->isFull()) {
                return;
            }
            $inspectItem($item, $path . '[' . $index . ']');
        }
    }

    public static function isInteger(mixed $value): bool
    {
        return is_int($value) || (is_float($value) && is_finite($value) && floor($value) === $value);
    }

    public static function isNumber(mixed $value): bool
    {
        return is_int($value) || (is_float($value) && is_finite($value));
    }

    /**
     * Adds the notice of a field that no source lists.
     *
     * @param array<string, string> $origin
     */
    public static function unlisted(
        string $name,
        string $path,
        Notices $notices,
        Suggestions $suggestions,
        array $origin,
    ): void {
        $meant = $suggestions->for($name);
        $details = $meant === [] ? [] : ['did_you_mean' => $meant];
        $notices->add(Path::field($path, $name), 'UNLISTED', $details, $origin);
    }
}
