"""Measures Aloud against espeak-ng and prints Markdown tables for the README.

Narrating: `aloud narrate ARTICLE --force` (all four files, synced to the disk) against
`espeak-ng -f SPOKEN -w OUT` on the very text that Aloud speaks, in the same voice at the same rate
and pitch. The two take turns; a ratio is the median of the ratios of the pairs.
Normalising: the text of Samples/ through `aloud normalise`, on one core.
Long: the samples repeated to an article of more than ten hours, for the memory that it takes.
Readings: how many sentences of written news are read right, beside espeak-ng alone.
Batch and scale: folders of invented articles, against espeak-ng under xargs; some minutes each.
"""

import argparse
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import benchmark_batch
import benchmark_readings
import measure

ROOT = Path(__file__).resolve().parent.parent
NORMALISE_BYTES = 20_000_000
STARTS = 25
LONG_WORDS = 100_000


@dataclass
class Case:
    name: str
    article: Path
    wanted: float  # at most this share of espeak-ng's time


def remark(text):
    print(text, file=sys.stderr, flush=True)


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/benchmark", description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=5, help="pairs of runs (default 5)")
    parser.add_argument(
        "--aloud",
        type=Path,
        default=ROOT / ".build/release/aloud",
        help="the program to measure (default .build/release/aloud)",
    )
    parser.add_argument(
        "--only", choices=list(PARTS), help="one part of it (default all)"
    )
    options = parser.parse_args()
    if options.pairs < 1:
        parser.error("--pairs wants 1 or more")
    return options


def spoken_text(record):
    """What Aloud speaks: a segment a line, a blank line between blocks."""
    lines, block = [], None
    for place, segment in enumerate(record["segments"]):
        if place and segment.get("block") != block:
            lines.append("")
        block = segment.get("block")
        lines.append(segment["spoken"])
    return "\n".join(lines) + "\n"


def espeak_command(voice, spoken, audio):
    """espeak-ng with the voice of a record. Its name for the voice is not checked by espeak-ng,
    which falls back to another without a word: it must be the record's."""
    command = ["espeak-ng", "-b", "1", "-v", voice["engineVoice"]]
    command += ["-s", str(voice["rate"]), "-p", str(voice["pitch"])]
    listing = subprocess.run(["espeak-ng", "--help"], capture_output=True, text=True).stdout
    if "\n-P " in listing:
        command += ["-P", str(voice["range"])]
    elif voice["range"] != 50:
        remark(f"espeak-ng has no option for the range: {voice['range']} against its 50")
    if voice["wordGap"]:
        command += ["-g", str(voice["wordGap"])]
    return command + ["-f", str(spoken), "-w", str(audio)]


def narrate_row(case, aloud, pairs, folder):
    """A row of the table of narrating."""
    errors = folder / "errors"
    out = folder / case.article.stem
    out.mkdir()
    ours = [str(aloud), "narrate", str(case.article), "--force", "-o", f"{out}/"]
    remark(f"{case.name}: warming up")
    measure.run(ours, errors)
    record = json.loads((out / f"{case.article.stem}.clip.json").read_text(encoding="utf-8"))
    if record["warnings"]:
        remark(f"{case.name}: the record has {len(record['warnings'])} warnings")
    spoken = folder / f"{case.article.stem}.spoken"
    spoken.write_text(spoken_text(record), encoding="utf-8")
    theirs = espeak_command(record["voice"], spoken, folder / f"{case.article.stem}.espeak.wav")
    measure.run(theirs, errors)

    ours_runs, theirs_runs = [], []
    for pair in range(pairs):
        remark(f"{case.name}: pair {pair + 1} of {pairs}")
        turns = [(ours, ours_runs), (theirs, theirs_runs)]
        for command, runs in turns if pair % 2 == 0 else reversed(turns):
            runs.append(measure.run(command, errors))
    remark(f"{case.name}: memory")
    memory = [measure.peak_memory(command, errors) for command in (ours, theirs)]

    ratio = median(a.wall / b.wall for a, b in zip(ours_runs, theirs_runs))
    return [
        case.name,
        seconds(median(run.wall for run in ours_runs)),
        seconds(median(run.wall for run in theirs_runs)),
        f"{ratio:.2f}",
        f"≤ {case.wanted:.2f}",
        " / ".join(seconds(median(run.cpu for run in runs)) for runs in (ours_runs, theirs_runs)),
        " / ".join(megabytes(peak and peak.together) for peak in memory),
        " / ".join(megabytes(peak and peak.largest) for peak in memory),
    ]


def seconds(value):
    return f"{value:.3f}" if value < 1 else f"{value:.2f}"


def megabytes(value):
    return "—" if value is None else f"{value / 1e6:.0f}"


def narrating(options, folder):
    cases = []
    for words, wanted in ((350, 0.85), (15_000, 0.65)):
        article = folder / f"{words}.txt"
        with open(article, "wb") as file:
            script = ROOT / "scripts/benchmark-article"
            subprocess.run([sys.executable, "-B", script, str(words)], stdout=file, check=True)
        cases.append(Case(f"{words:,} words", article, wanted))
    heads = ["Article", "Aloud, s", "espeak-ng, s", "Ratio", "Wanted"]
    heads += ["CPU, s", "Peak MB, all processes", "Peak MB, largest process"]
    return table(
        heads, [narrate_row(case, options.aloud, options.pairs, folder) for case in cases]
    )


def normalising(options, folder):
    """The speed of `aloud normalise` and what of it is start-up, pinned to one core."""
    samples = b"".join(path.read_bytes() + b"\n" for path in sorted((ROOT / "Samples").iterdir()))
    inputs = {
        "news": samples * (NORMALISE_BYTES // len(samples) + 1),
        "line": b"The deal is worth $1.2bn, or 3.5% of sales.\n",
        "nothing": b"",
    }
    for name, text in inputs.items():
        (folder / name).write_bytes(text)
    command = [str(options.aloud), "normalise"]

    def timed(name, runs):
        walls = (measure.run(command, folder / "errors", folder / name).wall for _ in range(runs))
        return median(walls)

    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    if cores:
        os.sched_setaffinity(0, {min(cores)})
    try:
        remark("normalising")
        timed("line", 1)
        nothing, line = timed("nothing", STARTS), timed("line", STARTS)
        news = timed("news", max(5, options.pairs))
    finally:
        if cores:
            os.sched_setaffinity(0, cores)
    size = len(inputs["news"])
    rows = [
        [f"{size / 1e6:.1f} MB of news", f"{news:.2f} s", f"{size / 1e6 / news:.1f} MB/s", "≥ 5 MB/s"],
        ["one line", f"{line * 1000:.1f} ms", "", "< 10 ms"],
        ["nothing (start-up alone)", f"{nothing * 1000:.1f} ms", "", ""],
    ]
    return table(["Input of `aloud normalise`, one core", "Time", "Speed", "Wanted"], rows)


def lasting(options, folder):
    """The peak of memory of an article of more than ten hours."""
    samples = sorted((ROOT / "Samples").iterdir())
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in samples) + "\n\n"
    article = folder / "ten-hours.md"
    article.write_text(text * (LONG_WORDS // len(text.split()) + 1), encoding="utf-8")
    out = folder / "ten-hours"
    out.mkdir()
    remark("an article of ten hours")
    start = time.perf_counter()
    memory = measure.peak_memory(
        [str(options.aloud), "narrate", str(article), "-o", f"{out}/"], folder / "errors"
    )
    took = time.perf_counter() - start
    record = json.loads((out / "ten-hours.clip.json").read_text(encoding="utf-8"))
    audio = record["audio"]["seconds"] / 3600
    row = [
        f"{len(article.read_text(encoding='utf-8').split()):,} words",
        f"{audio:.1f}",
        f"{took:.0f}",
        megabytes(memory and memory.together),
        "< 200",
        megabytes(memory and memory.largest),
    ]
    heads = ["Article", "Audio, h", "Time, s", "Peak MB, all processes", "Wanted"]
    return table(heads + ["Peak MB, largest process"], [row])


def table(heads, rows):
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1)] + rows
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def machine(aloud):
    """One line about the machine and the versions."""
    name = platform.processor() or platform.machine()
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                name = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())

    def version(command):
        result = subprocess.run([*command, "--version"], capture_output=True, text=True)
        return " ".join(result.stdout.split("Data at:")[0].split())

    return (
        f"{cores} cores of {name}; {platform.system()} {platform.release()}; "
        f"{version([str(aloud)])}; {version(['espeak-ng'])}; load before {load}."
    )


def main():
    options = arguments()
    options.aloud = options.aloud.resolve()
    if not os.access(options.aloud, os.X_OK):
        sys.exit(
            f"benchmark: {options.aloud} is not there. Build it first:\n"
            "  swift build -c release"
        )
    if not shutil.which("espeak-ng"):
        sys.exit("benchmark: espeak-ng is not there; scripts/setup benchmark installs it")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    measure.adopt_orphans()
    about = machine(options.aloud)
    build = ROOT / ".build"
    build.mkdir(exist_ok=True)
    try:
        # On the disk of the build, so that syncing costs what it costs; /tmp may be memory.
        with tempfile.TemporaryDirectory(prefix="benchmark-", dir=build) as folder:
            tables = []
            for name, part in PARTS.items():
                if options.only in (None, name):
                    work = Path(folder) / name
                    work.mkdir()
                    tables.append(part(options, work))
                    shutil.rmtree(work)
    except measure.Failed as failure:
        sys.exit(f"benchmark: {failure}")
    except KeyboardInterrupt:
        sys.exit(130)
    print("\n\n".join(tables))
    if options.only == "readings":
        print(f"\n{about}")
        return
    print(
        f"\nMedians of {options.pairs} interleaved pairs (one run of the long article); two figures"
        f" are Aloud's / espeak-ng's.\n{about}"
    )


def batching(options, folder):
    return benchmark_batch.batching(options, folder, sys.modules[__name__])


def scaling(options, folder):
    return benchmark_batch.scaling(options, folder, sys.modules[__name__])


def reading(options, folder):
    return benchmark_readings.readings(options, sys.modules[__name__])


PARTS = {
    "narrate": narrating,
    "normalise": normalising,
    "readings": reading,
    "long": lasting,
    "batch": batching,
    "scale": scaling,
}

if __name__ == "__main__":
    main()
