"""Counts the services of a GetAvailableServices answer and sums up its texts, with lxml and nothing of altinnkit.

    python leaf_checksum.py answer.xml  ->  <number of services> <sha256>

The sum is over the texts of all elements without children, in document order, a line each, empty ones left out: a program
that read the answer through altinnkit must come to the same.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from lxml import etree


def leaf_checksum(xml: bytes) -> tuple[int, str]:
    """The number of services, and the sum over all texts."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    root = etree.fromstring(xml, parser)
    services = sum(
        1 for element in root.iter("{*}*") if etree.QName(element).localname.startswith("AvailableServiceBE")
    )
    total = hashlib.sha256()
    for element in root.iter("{*}*"):
        if len(element) == 0 and element.text:
            total.update(element.text.encode() + b"\n")
    return services, total.hexdigest()


if __name__ == "__main__":
    print(*leaf_checksum(Path(sys.argv[1]).read_bytes()))
