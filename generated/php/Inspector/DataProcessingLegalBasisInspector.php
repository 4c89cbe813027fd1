<?php

// Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\ObjectInspector;

/** Collects the notices of a value: Legal basis for data processing. */
final class DataProcessingLegalBasisInspector extends ObjectInspector
{
    protected static function inspectFields(array $fields, string $path, Notices $notices): void
    {
        $value = $fields['category'] ?? null;
        if (is_scalar($value) && $value === 'data_processing') {
            $notices->add(
                $path . '.category',
                'DEPRECATED',
                ['successor' => 'communications'],
                Origins::NEWER_DOCS_5,
                'successor',
                'data_processing',
            );
        }
    }
}
