<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use BackedEnum;
use stdClass;

/** An object with typed fields. Its public properties are the fields; those that are null are not sent. */
abstract class Model implements Data
{
    /** Fields that have one value only. */
    protected const CONSTANTS = [];

    /** The property with fields that are not listed, by name. */
    protected const OTHER_FIELDS = null;

    /** The fields whose names are none of properties, by the names of their properties. */
    protected const RENAMED = [];

    /** @return array<string, mixed> */
    public function toArray(): array
    {
        return $this->fields();
    }

    final public function jsonSerialize(): array|stdClass
    {
        return self::object($this->toArray());
    }

    /** @return array<string, mixed> */
    final protected function fields(): array
    {
        $fields = get_object_vars($this);
        $others = static::OTHER_FIELDS === null ? [] : $fields[static::OTHER_FIELDS];
        unset($fields[static::OTHER_FIELDS ?? '']);
        foreach (static::RENAMED as $property => $name) {
            $fields[$name] = $fields[$property];
            unset($fields[$property]);
        }
        $isSent = static fn (mixed $value): bool => $value !== null;

        return static::CONSTANTS
            + array_map(self::plain(...), array_filter($fields, $isSent) + array_filter($others, $isSent));
    }

    /**
     * Fields as they are sent: without fields, an array would be a list.
     *
     * @param array<string, mixed> $fields
     *
     * @return array<string, mixed>|stdClass
     */
    final protected static function object(array $fields): array|stdClass
    {
        return $fields === [] ? new stdClass() : $fields;
    }

    private static function plain(mixed $value): mixed
    {
        return match (true) {
            is_array($value) => array_map(self::plain(...), $value),
            $value instanceof BackedEnum => $value->value,
            $value instanceof Data => self::object($value->toArray()),
            default => $value,
        };
    }
}
