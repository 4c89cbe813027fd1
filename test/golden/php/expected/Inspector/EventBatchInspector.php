<?php

// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Inspect;
use RdsmEvents\Runtime\Notices;

/** Collects the notices of a list of events. */
final class EventBatchInspector
{
    /** Adds the notices of a value. */
    public static function inspect(mixed $value, string $path, Notices $notices): void
    {
        Inspect::items($value, $path, $notices, static function (mixed $item, string $at) use ($notices): void {
            RdsmEventInspector::inspect($item, $at, $notices);
        });
    }
}
