# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""Events of RD Station Marketing: build them, validate them."""

from __future__ import annotations

from ._builders.communications_legal_basis import communications_legal_basis
from ._builders.data_processing_legal_basis import data_processing_legal_basis
from ._builders.farewell_said import farewell_said
from ._builders.greeting import greeting
from ._builders.split_batch import split_batch
from ._builders.tracking_id import tracking_id_from_cookie
from ._builders.traffic_source import (
    TrafficFields,
    custom_fields_from_utm,
    traffic_source_from,
    traffic_source_from_cookie,
    traffic_source_from_utm,
)
from ._notices.event import notices, notices_of_batch
from ._notices.farewell_said import notices_of_farewell_said
from ._notices.greeting import notices_of_greeting
from ._runtime.errors import Error
from ._runtime.notices import Notice
from ._runtime.validation_error import RdsmValidationError
from ._types.batch import EventBatch
from ._types.communications_legal_basis import CommunicationsLegalBasis
from ._types.data_processing_legal_basis import DataProcessingLegalBasis
from ._types.event import EventType, RdsmEvent
from ._types.farewell_said import FarewellSaidEvent, FarewellSaidPayload
from ._types.greeting import GreetingEvent, GreetingPayload
from ._types.legal_basis import LegalBasis
from ._validators.batch import assert_batch, validate_batch
from ._validators.event import assert_event, validate
from ._validators.farewell_said import (
    assert_farewell_said,
    assert_farewell_said_payload,
    validate_farewell_said,
    validate_farewell_said_payload,
)
from ._validators.greeting import (
    assert_greeting,
    assert_greeting_payload,
    validate_greeting,
    validate_greeting_payload,
)

__all__ = [
    "CommunicationsLegalBasis",
    "DataProcessingLegalBasis",
    "Error",
    "EventBatch",
    "EventType",
    "FarewellSaidEvent",
    "FarewellSaidPayload",
    "GreetingEvent",
    "GreetingPayload",
    "LegalBasis",
    "Notice",
    "RdsmEvent",
    "RdsmValidationError",
    "TrafficFields",
    "assert_batch",
    "assert_event",
    "assert_farewell_said",
    "assert_farewell_said_payload",
    "assert_greeting",
    "assert_greeting_payload",
    "communications_legal_basis",
    "custom_fields_from_utm",
    "data_processing_legal_basis",
    "farewell_said",
    "greeting",
    "notices",
    "notices_of_batch",
    "notices_of_farewell_said",
    "notices_of_greeting",
    "split_batch",
    "tracking_id_from_cookie",
    "traffic_source_from",
    "traffic_source_from_cookie",
    "traffic_source_from_utm",
    "validate",
    "validate_batch",
    "validate_farewell_said",
    "validate_farewell_said_payload",
    "validate_greeting",
    "validate_greeting_payload",
]
