"""Runs a program and measures the whole of it: time by the clock, processor time, memory.

Every figure takes in the program's own children, those that outlive it too: this process adopts
them (Linux) and waits until they are gone.
"""

import ctypes
import os
import resource
import signal
import sys
import threading
import time
from dataclasses import dataclass

PR_SET_CHILD_SUBREAPER = 36  # of linux/prctl.h
SAMPLE_EVERY = 0.005  # seconds
ORPHANS_MAY_TAKE = 10  # seconds


class Failed(Exception):
    """A program that ended with another code than 0."""


@dataclass
class Run:
    wall: float  # seconds, until all its processes had ended
    cpu: float  # seconds, user and system, of all its processes


@dataclass
class Memory:
    together: int  # bytes, the peak of all processes together
    largest: int  # bytes, the resident peak of the largest process


def adopt_orphans():
    """Makes this process the parent of what a program leaves behind."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def run(command, errors, stdin=os.devnull):
    """Runs a command with its output thrown away; its standard error goes to the file `errors`."""
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    ]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    # Python ignores SIGPIPE; what it starts shall not.
    pid = os.posix_spawnp(
        command[0], command, os.environ, file_actions=actions, setsigdef=[signal.SIGPIPE]
    )
    try:
        _, status = os.waitpid(pid, 0)
    except BaseException:
        os.kill(pid, signal.SIGTERM)
        os.waitpid(pid, 0)
        raise
    await_orphans(command)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if status != 0:
        code = os.waitstatus_to_exitcode(status)
        with open(errors, encoding="utf-8", errors="replace") as said:
            raise Failed(f"{' '.join(command)}\nended with {code}: {said.read().strip()}")
    cpu = (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
    return Run(wall, cpu)


def await_orphans(command):
    """Waits for what a program left behind, so that no work goes uncounted."""
    give_up = time.monotonic() + ORPHANS_MAY_TAKE
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if time.monotonic() > give_up:
            raise Failed(f"{' '.join(command)}\nended, but processes that it started live on")
        if not pid:
            time.sleep(0.001)


def peak_memory(command, errors, at_least=1.0):
    """The peaks of memory of a command.

    Together, each process counts with its proportional share (PSS), so that pages which a fork
    shares count once; with its resident size where the kernel does not tell the share. To these comes
    each file in memory (memfd) that any of them has open, once: what is written to it and never mapped
    is in nobody's share. The peak of one process is the kernel's own (VmHWM); `ru_maxrss` would begin
    with the size of this process. A short command is run again until it was watched for `at_least`
    seconds. None where there is no /proc.
    """
    if not os.path.isdir("/proc/self"):
        return None
    watcher = _Watcher()
    watcher.start()
    try:
        watched = 0.0
        while watched < at_least:
            watched += run(command, errors).wall
    finally:
        watcher.stop()
    return watcher.memory


def read(path):
    """The text of a small file, or None when it is gone: processes end while they are read."""
    try:
        with open(path, encoding="ascii", errors="replace") as file:
            return file.read()
    except OSError:
        return None


def children_by_parent():
    """The ids of all processes of the machine under the id of their parent."""
    children = {}
    for name in os.listdir("/proc"):
        stat = read(f"/proc/{name}/stat") if name.isdigit() else None
        if stat:
            # The name in brackets may hold anything; the state and the parent follow it.
            parent = int(stat[stat.rindex(")") + 1 :].split()[1])
            children.setdefault(parent, []).append(int(name))
    return children


def field(name, text):
    """The bytes that a line such as `VmHWM:   9216 kB` tells, or None where there is no such line."""
    for line in (text or "").splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) * 1024
    return None


def memory_of(pid):
    """The share of memory of one process in bytes."""
    share = field("Pss", read(f"/proc/{pid}/smaps_rollup"))
    if share is not None:
        return share
    fields = (read(f"/proc/{pid}/statm") or "").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") if len(fields) > 1 else 0


def memory_files_of(pid):
    """The bytes of each file in memory that a process has open, under what identifies the file."""
    folder = f"/proc/{pid}/fd"
    sizes = {}
    try:
        names = os.listdir(folder)
    except OSError:
        return sizes  # It has ended.
    for name in names:
        try:
            if os.readlink(f"{folder}/{name}").startswith("/memfd:"):
                status = os.stat(f"{folder}/{name}")
                sizes[status.st_dev, status.st_ino] = status.st_blocks * 512
        except OSError:
            pass  # It was closed meanwhile.
    return sizes


class _Watcher(threading.Thread):
    """Adds up the memory of all descendants of this process, again and again."""

    def __init__(self):
        super().__init__(daemon=True)
        self.memory = Memory(0, 0)
        self._done = threading.Event()

    def run(self):
        while not self._done.wait(SAMPLE_EVERY):
            children = children_by_parent()
            total, waiting = 0, children.get(os.getpid(), [])
            files = {}
            while waiting:
                pid = waiting.pop()
                total += memory_of(pid)
                files |= memory_files_of(pid)
                resident = field("VmHWM", read(f"/proc/{pid}/status")) or 0
                self.memory.largest = max(self.memory.largest, resident)
                waiting += children.get(pid, [])
            self.memory.together = max(self.memory.together, total + sum(files.values()))

    def stop(self):
        self._done.set()
        self.join()
