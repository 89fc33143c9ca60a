"""Serves the pages on this machine."""

from __future__ import annotations

import socket

ADDRESS = "127.0.0.1"


class PortInUse(Exception):
    """Another program listens on the port already."""


def serve_pages(port: int) -> None:
    """Serve until interrupted; raise PortInUse when the port is taken."""
    from granian.constants import Interfaces
    from granian.server import Server

    with socket.socket() as probe:
        if probe.connect_ex((ADDRESS, port)) == 0:
            raise PortInUse(port)
    Server(
        "childfirst.web.application:application",
        address=ADDRESS,
        port=port,
        interface=Interfaces.WSGI,
        log_enabled=False,
    ).serve()
