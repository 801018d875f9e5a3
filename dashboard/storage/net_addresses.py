"""Which internet addresses may be fetched: those of the public internet, and no others.

A page, feed or redirect that names a private address would make this program knock at the doors
of the network it runs in (a router, a cloud's metadata service) and show what it found there.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
#: From a host's name and a port to its numeric addresses.
Resolve = Callable[[str, int], Awaitable[list[str]]]

#: IPv6 addresses that carry an IPv4 address through a translator (RFC 6052, RFC 8215).
_TRANSLATED = tuple(ipaddress.ip_network(net) for net in ("64:ff9b::/96", "64:ff9b:1::/48"))


async def resolve(host: str, port: int) -> list[str]:
    """The numeric addresses of a host, by the system's resolver, in its order.

    Raises:
        OSError: The name is not known.
        UnicodeError: It is no name.
    """
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def why_refused(address: str) -> str | None:
    """Why this numeric address is not fetched; None when it lies in the public internet.

    >>> why_refused("192.168.1.1")
    'a private address'
    >>> why_refused("169.254.169.254"), why_refused("::ffff:127.0.0.1")
    ('a link-local address', 'a loopback address')
    >>> why_refused("64:ff9b::10.0.0.1")
    'a private address'
    >>> why_refused("93.184.215.14") is None
    True
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "no internet address"
    inside = _carried(found)
    return _why(found) if inside is None else _why(inside) or _why_tunnel(found)


def _why(address: Address) -> str | None:
    kinds = (
        (address.is_unspecified, "an unspecified address"),
        (address.is_loopback, "a loopback address"),
        (address.is_link_local, "a link-local address"),
        (address.is_multicast, "a multicast address"),
        (address.is_private or _is_site_local(address), "a private address"),
        (address.is_reserved or not address.is_global, "an address outside the public internet"),
    )
    return next((kind for applies, kind in kinds if applies), None)


def _is_site_local(address: Address) -> bool:
    """``fec0::1``: IPv6's first private addresses (RFC 3879); old networks have them still."""
    return isinstance(address, ipaddress.IPv6Address) and address.is_site_local


def _carried(address: Address) -> Address | None:
    """The IPv4 address that an IPv6 one stands for: mapped, translated, 6to4 or Teredo."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if any(address in net for net in _TRANSLATED):
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    if address.sixtofour is not None:
        return address.sixtofour
    return address.teredo[1] if address.teredo is not None else None


def _why_tunnel(address: Address) -> str | None:
    """6to4 and Teredo are dead in practice; nobody publishes news there."""
    tunnel = isinstance(address, ipaddress.IPv6Address) and (
        address.sixtofour is not None or address.teredo is not None
    )
    return "an address of a tunnel" if tunnel else None
