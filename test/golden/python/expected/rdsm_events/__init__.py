# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""Events of RD Station Marketing: build them, validate them."""

from __future__ import annotations

from ._builders.communications_legal_basis import communications_legal_basis
from ._builders.cookies import tracking_id_from_cookie, traffic_from_cookie
from ._builders.data_processing_legal_basis import data_processing_legal_basis
from ._builders.farewell_said import farewell_said
from ._builders.greeting import greeting
from ._builders.split_batch import split_batch
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
from ._validators.batch import validate_batch
from ._validators.event import validate
from ._validators.farewell_said import validate_farewell_said
from ._validators.greeting import validate_greeting

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
    "communications_legal_basis",
    "data_processing_legal_basis",
    "farewell_said",
    "greeting",
    "notices",
    "notices_of_batch",
    "notices_of_farewell_said",
    "notices_of_greeting",
    "split_batch",
    "tracking_id_from_cookie",
    "traffic_from_cookie",
    "validate",
    "validate_batch",
    "validate_farewell_said",
    "validate_greeting",
]
