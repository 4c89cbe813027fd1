<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use JsonSerializable;

/** An event, or an object in one. */
interface Data extends JsonSerializable
{
    /** @return array<string, mixed> As it is sent, without the fields that are null. */
    public function toArray(): array;
}
