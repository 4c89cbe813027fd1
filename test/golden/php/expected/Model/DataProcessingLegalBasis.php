<?php

// Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Model;

use RdsmEvents\Enum\DataProcessingLegalBasisStatus;
use RdsmEvents\Enum\LegalBasisType;
use RdsmEvents\Runtime\Model;

/**
 * Legal basis for data processing
 *
 * Why the data of the contact may be processed.
 */
final class DataProcessingLegalBasis extends Model
{
    protected const CONSTANTS = ['category' => 'data_processing'];

    /**
     * @param LegalBasisType $type Ground on which the data is used.
     * @param DataProcessingLegalBasisStatus|null $status May be left out; processing cannot be declined.
     */
    public function __construct(
        public readonly LegalBasisType $type,
        public readonly ?DataProcessingLegalBasisStatus $status = null,
    ) {
    }
}
