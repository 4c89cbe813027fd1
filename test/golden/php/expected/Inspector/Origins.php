<?php

// Generated from spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

/** Where notices come from. */
final class Origins
{
    public const NEWER_DOCS_1 = [
        'grade' => 'newer docs',
        'source' => 'https://legacydevelopers.rdstation.com/es/reference/events',
    ];
    public const NEWER_DOCS_2 = [
        'grade' => 'newer docs',
        'source' => 'https://developers.rdstation.com/reference/bases-legais-rdstation-marketing',
    ];
}
