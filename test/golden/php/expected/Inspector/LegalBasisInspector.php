<?php

// Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\Value;

/** Collects the notices of a value: Legal basis. */
final class LegalBasisInspector
{
    /** Adds the notices of a value. */
    public static function inspect(mixed $value, string $path, Notices $notices): void
    {
        if (Value::field($value, 'category') === 'data_processing') {
            DataProcessingLegalBasisInspector::inspect($value, $path, $notices);
        }
    }
}
