<?php

// Generated from spec/messages/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents;

use RdsmEvents\Messages\En;
use RdsmEvents\Messages\Es;
use RdsmEvents\Messages\PtBr;
use RdsmEvents\Runtime\Translation;

/** The languages of messages for forms. */
enum Language: string
{
    case En = 'en';
    case PtBr = 'pt-br';
    case Es = 'es';

    /** The messages of errors and notices. */
    public function translation(): Translation
    {
        return new Translation(match ($this) {
            self::En => En::MESSAGES,
            self::PtBr => PtBr::MESSAGES,
            self::Es => Es::MESSAGES,
        });
    }

    /** What the field at the end of a path is called; null for a field without a label. */
    public function label(string $path): ?string
    {
        $labels = match ($this) {
            self::En => En::LABELS,
            self::PtBr => PtBr::LABELS,
            self::Es => Es::LABELS,
        };
        $name = explode('[', substr($path, (int) strrpos(".$path", '.')))[0];

        return str_contains($path, '"') ? null : $labels[$name] ?? null;
    }
}
