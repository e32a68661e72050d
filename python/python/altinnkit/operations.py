# Written by `cargo xtask surfaces`; changes belong in the core.
"""Every operation and every flow, at its address: `altinn.soap.receipt.get_receipt(...)`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from . import types
from ._altinnkit import Secret
from ._group import Caller, Group
from .blob import BlobInput
from .call import Call
from .flow import Flow

__all__ = ["Operations"]


class SoapReceipt(Group):
    """The operations at `altinn.soap.receipt`."""

    def get_receipt(
        self,
        *,
        search: types.ReceiptSearch,
    ) -> Call[types.Receipt]:
        """Asks for a receipt and its sub-receipts.

        Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
        `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.

        Args:
            search: Which receipt.

        Returns:
            A call to send; its answer is `Receipt`: What became of a shipment, and of each of its parts.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.receipt.get_receipt", (search,))


class Soap(Group):
    """The operations at `altinn.soap`."""

    receipt: SoapReceipt

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.receipt = SoapReceipt(caller)


class Operations:
    """What Altinn can be asked to do."""

    soap: Soap
    """The operations at `altinn.soap`."""

    def __init__(self, caller: Caller) -> None:
        self.soap = Soap(caller)
