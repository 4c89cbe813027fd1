<?php

// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Enum;

/** Ground on which the data is used. */
enum LegalBasisType: string
{
    case PreExistentContract = 'pre_existent_contract';
    case Consent = 'consent';
    case LegitimateInterest = 'legitimate_interest';
    case JudicialProcess = 'judicial_process';
    case VitalInterest = 'vital_interest';
    case PublicInterest = 'public_interest';
}
