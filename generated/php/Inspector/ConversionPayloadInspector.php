<?php

// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Inspect;
use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\ObjectInspector;
use RdsmEvents\Runtime\Path;
use RdsmEvents\Runtime\Text;

/** Collects the notices of the payload of a CONVERSION event. */
final class ConversionPayloadInspector extends ObjectInspector
{
    protected static function inspectFields(array $fields, string $path, Notices $notices): void
    {
        $value = $fields['tags'] ?? null;
        Inspect::items(
            $value,
            $path . '.tags',
            $notices,
            static function (mixed $item, string $at) use ($notices): void {
                if (is_string($item) && !Text::matches('/^[^A-Z\x{C0}-\x{D6}\x{D8}-\x{DE}]*$/uD', $item)) {
                    $notices->add(
                        $at,
                        'UNUSUAL',
                        ['pattern' => '^[^A-ZÀ-ÖØ-Þ]*$'],
                        Origins::NEWER_DOCS_1,
                        'lower_case',
                    );
                }
            },
        );
        if (!array_key_exists('legal_bases', $fields)) {
            $notices->add($path . '.legal_bases', 'EXPECTED', [], Origins::OURS_1);
        }
        $value = $fields['legal_bases'] ?? null;
        Inspect::items(
            $value,
            $path . '.legal_bases',
            $notices,
            static function (mixed $item, string $at) use ($notices): void {
                LegalBasisInspector::inspect($item, $at, $notices);
            },
        );
    }
}
