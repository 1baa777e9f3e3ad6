#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tryout founders
# SPDX-License-Identifier: GPL-3.0-or-later

"""How long a call takes while others hold connections and ask nothing, and what memory the sandbox has then.

    cmake --build --preset release --target tryout && tests/benchmarks/sandboxsockets.py
"""

import contextlib
import json
import pathlib
import random
import resource
import socket
import subprocess
import time
import urllib.request

PROGRAM = pathlib.Path(__file__).parents[2] / "build/release/bin/tryout"


class Sandbox:
    def __init__(self, process):
        self.process = process
        started = json.loads(process.stdout.readline())
        self.base = started["baseUrl"]
        self.path = f"/organization/{started['organizationId']}/v3/address-book"
        self.token = started["token"]
        self.port = int(self.base.rsplit(":", 1)[1])

    def milliseconds(self):
        """Of one honest call."""
        begin = time.monotonic()
        call = urllib.request.Request(self.base + self.path, headers={"Authorization": "Bearer " + self.token})
        with urllib.request.urlopen(call, timeout=10) as answer:
            assert answer.status == 200
        return (time.monotonic() - begin) * 1000

    def memory(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as lines:
            return next(line.split()[1] for line in lines if line.startswith("VmRSS"))


def say(connection, data):
    # Whom the server has put out cannot speak any more.
    with contextlib.suppress(OSError):
        connection.sendall(data)


def half_close(connection):
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_WR)


def measure(sandbox, name, count, begin, again=None):
    """Lets `count` clients `begin`, and twice say something `again`."""
    held = []
    worst = 0
    for number in range(count):
        held.append(socket.create_connection(("127.0.0.1", sandbox.port), timeout=10))
        begin(held[-1])
        if number % 100 == 0:
            worst = max(worst, sandbox.milliseconds())
    for _ in range(2 if again else 0):
        for connection in held:
            again(connection)
        worst = max(worst, sandbox.milliseconds())
    print(f"{count:6} {name}: the slowest call took {worst:.1f} ms; {sandbox.memory()} kB")
    for connection in held:
        connection.close()


def main():
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    random.seed(1)
    process = subprocess.Popen([PROGRAM, "sandbox", "--listen", "127.0.0.1:0", "--in-memory"], stdout=subprocess.PIPE, text=True)
    try:
        sandbox = Sandbox(process)
        body = f"POST {sandbox.path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9000000\r\n\r\n".encode()
        print(f"     0 others: a call took {sandbox.milliseconds():.1f} ms; {sandbox.memory()} kB")
        measure(sandbox, "who say nothing", 10_000, lambda connection: None)
        measure(sandbox, "who drip a head", 2_000, lambda connection: say(connection, b"GET / HTTP/1.1\r\nX-A: "), lambda each: say(each, b"b"))
        measure(sandbox, "who drip a body", 2_000, lambda connection: say(connection, body), lambda each: say(each, b"x" * 100))
        measure(sandbox, "who close their half", 2_000, half_close)
        measure(sandbox, "who say anything", 2_000, lambda connection: say(connection, random.randbytes(random.randrange(1, 3000))))
    finally:
        process.terminate()
        process.wait()


main()
