"""What an editor infers in code that uses the package. A comment states which error it reports in a line."""

from typing import Dict, Iterator, List, Mapping, Optional

from rdsm_events import (
    Error,
    RdsmValidationError,
    SaleEvent,
    SalePayload,
    assert_sale,
    assert_sale_payload,
    communications_legal_basis,
    conversion,
    data_processing_legal_basis,
    sale,
    split_batch,
    tracking_id_from_cookie,
    traffic_source_from,
    validate_sale_payload,
)
from rdsm_events.messages import pt_br
from typing_extensions import Any, assert_type


def from_form(form: Dict[str, str], cookies: Dict[str, str], query: Mapping[str, str]) -> None:
    """Make a conversion of a form, as a view of Django."""
    basis = communications_legal_basis(
        type="consent", status="granted" if form.get("agreed") else "declined"
    )
    bases = [basis]
    event = conversion(
        conversion_identifier="newsletter",
        email=form["email"],
        name=form.get("name"),
        legal_bases=bases,
        client_tracking_id=tracking_id_from_cookie(cookies),
        **traffic_source_from(cookie=cookies, url=query),
    )
    assert_type(event["payload"].get("name"), Optional[str])
    both = [basis, data_processing_legal_basis(type="consent", status="granted")]
    conversion(conversion_identifier="newsletter", email="ana@example.com", legal_bases=both)
    batches = split_batch([event, sale(email="ana@example.com", funnel_name="default")])
    assert_type(batches, Iterator[List[Mapping[str, Any]]])


def from_json(value: object) -> None:
    """Validate values of any type."""
    assert_type(assert_sale(value), SaleEvent)
    assert_type(assert_sale_payload(value), SalePayload)
    assert_type(validate_sale_payload(value), List[Error])
    try:
        assert_type(assert_sale(value)["payload"]["email"], str)
    except RdsmValidationError as error:
        assert_type(pt_br.translate(error.errors), List[Dict[str, Any]])


def mistakes() -> None:
    """Make mistakes that an editor underlines."""
    sale(email="ana@example.com")  # pyright: ignore[reportCallIssue]
    sale(email="ana@example.com", funnel_name="default", valeu=1)  # pyright: ignore[reportCallIssue]
    sale(email="ana@example.com", funnel_name="default", value="1")  # pyright: ignore[reportArgumentType]
    communications_legal_basis(type="consnt", status="granted")  # pyright: ignore[reportArgumentType]
    traffic_source_from(url=b"utm_source=google")  # pyright: ignore[reportArgumentType]
