<?php

// Generated from CommunicationsLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Model;

use RdsmEvents\Enum\LegalBasisStatus;
use RdsmEvents\Enum\LegalBasisType;
use RdsmEvents\Runtime\Model;

/**
 * Legal basis for communications
 *
 * Why the contact may be written to, or that the contact declined.
 */
final class CommunicationsLegalBasis extends Model
{
    protected const CONSTANTS = ['category' => 'communications'];

    /**
     * @param LegalBasisType $type Ground on which the data is used.
     * @param LegalBasisStatus $status Whether the contact agreed to be written to.
     */
    public function __construct(
        public readonly LegalBasisType $type,
        public readonly LegalBasisStatus $status,
    ) {
    }
}
