"""The parts of the benchmark that measure `aloud batch`, on folders of invented articles."""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import measure

HERE = Path(__file__).resolve().parent
ARTICLES, SHORTEST, LONGEST = 200, 200, 1500  # articles; words of one
MANY = 2000  # articles, for memory
SMALL = (1000, 10_000)  # small articles, for proportion
RUNS = 3


def articles(folder, count, shortest, longest):
    """Fills a folder with articles, none of whose paragraphs stands in another."""
    step = (longest - shortest) / max(1, count - 1)
    sizes = [int(shortest + step * (number * 7919 % count)) for number in range(count)]
    command = [sys.executable, "-B", HERE / "benchmark-article", str(sum(sizes) + 100 * count)]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    paragraphs = iter(text.split("\n\n"))
    for number, size in enumerate(sizes):
        words, parts = 0, []
        while words < size:
            parts.append(next(paragraphs))
            words += len(parts[-1].split())
        path = folder / f"{number % 10}" / f"article-{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


class Folder:
    """A folder of articles with its clips, and the same spoken texts for espeak-ng."""

    def __init__(self, options, folder, tools):
        self.aloud, self.folder, self.tools = options.aloud, folder, tools
        self.errors = folder / "errors"
        self.articles, self.clips = folder / "in", folder / "out"
        self.remark = tools.remark

    def batch(self, *arguments):
        return [str(self.aloud), "batch", str(self.articles), "-o", str(self.clips), *arguments]

    def timed(self, *arguments):
        return measure.run(self.batch("--quiet", *arguments), self.errors).wall

    def summary(self, *arguments):
        run = subprocess.run(
            self.batch("--quiet", "--json", *arguments), check=True, capture_output=True, text=True
        )
        return json.loads(run.stdout.splitlines()[-1])["summary"]

    def prepare_espeak(self):
        """Writes what the clips say into files, and gives the command for all of them."""
        texts = self.folder / "spoken"
        texts.mkdir()
        for path in sorted(self.clips.glob("*/*.clip.json")):
            record = json.loads(path.read_text(encoding="utf-8"))
            name = path.name.removesuffix(".clip.json")
            (texts / name).write_text(self.tools.spoken_text(record), encoding="utf-8")
        espeak = self.tools.espeak_command(record["voice"], "{}", "{}.wav")
        listing = self.folder / "listing"
        listing.write_text("\n".join(str(path) for path in sorted(texts.iterdir())) + "\n")
        return lambda jobs: ["xargs", "-a", str(listing), f"-P{jobs}", "-I{}", *espeak]


def batching(options, folder, tools):
    tools.remark(f"{ARTICLES} articles: the first run")
    work = Folder(options, folder, tools)
    articles(work.articles, ARTICLES, SHORTEST, LONGEST)
    work.timed()
    espeak = work.prepare_espeak()
    jobs = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    walls = {name: [] for name in ("ours", "theirs", "ours alone", "theirs alone")}
    for turn in range(RUNS):
        tools.remark(f"{ARTICLES} articles: turn {turn + 1} of {RUNS}")
        walls["ours"].append(work.timed("--force", "--jobs", str(jobs)))
        walls["theirs"].append(measure.run(espeak(jobs), work.errors).wall)
        walls["ours alone"].append(work.timed("--force", "--jobs", "1"))
        walls["theirs alone"].append(measure.run(espeak(1), work.errors).wall)
        tools.remark(", ".join(f"{name} {runs[-1]:.2f} s" for name, runs in walls.items()))
    first = median(walls["ours"])
    against = median(a / b for a, b in zip(walls["ours"], walls["theirs"]))
    ours = median(a / b for a, b in zip(walls["ours alone"], walls["ours"]))
    theirs = median(a / b for a, b in zip(walls["theirs alone"], walls["theirs"]))
    tools.remark(f"{ARTICLES} articles: unchanged, and one sentence changed")
    unchanged = median(work.timed() for _ in range(5))
    changed, spoken = [], set()
    article = work.articles / "0/article-0.txt"
    text = article.read_text(encoding="utf-8")
    for turn in range(5):
        article.write_text(f"Only this is new, for the time number {turn}. {text}", encoding="utf-8")
        summary = work.summary()
        changed.append(summary["wallSeconds"])
        spoken.add(summary["segmentsSpoken"])
    seconds = tools.seconds
    rows = [
        [f"all, against `xargs -P{jobs} espeak-ng`", seconds(first),
         seconds(median(walls["theirs"])), f"{against:.2f}", "≤ 1.00"],
        [f"gain of {jobs} jobs over 1, against that of xargs", f"{ours:.2f} times",
         f"{theirs:.2f} times", f"{ours / theirs:.2f}", "≥ 0.90"],
        ["again, nothing changed", seconds(unchanged), "", f"{unchanged / first:.1%}", "≤ 2%"],
        [f"again, one sentence changed ({'/'.join(map(str, spoken))} spoken)",
         seconds(median(changed)), "", f"{median(changed) / first:.1%}", "≤ 3%"],
    ]
    heads = [f"`aloud batch`, {ARTICLES} articles of {SHORTEST} to {LONGEST:,} words"]
    return tools.table(heads + ["Aloud, s", "espeak-ng, s", "Ratio", "Wanted"], rows)


def scaling(options, folder, tools):
    """Memory and time of folders of several sizes."""
    rows = []
    peaks = {}
    for count in (ARTICLES, MANY):
        tools.remark(f"memory of {count} articles")
        work = Folder(options, folder / f"memory-{count}", tools)
        work.folder.mkdir()
        articles(work.articles, count, 200, 400)
        # A peak is one moment of a run, and that of a short run varies more.
        runs = [
            measure.peak_memory(work.batch("--quiet", "--force"), work.errors)
            for _ in range(RUNS if count == ARTICLES else 1)
        ]
        peaks[count] = None if None in runs else median(run.together for run in runs)
    few, many = (peaks[count] for count in (ARTICLES, MANY))
    if few:
        sizes = f"{ARTICLES} (of {RUNS} runs) and {MANY:,} articles"
        rows.append([f"peak memory of all processes, {sizes}",
                     f"{tools.megabytes(few)} MB, {tools.megabytes(many)} MB",
                     f"{many / few:.2f}", "< 200 MB, ≤ 1.10"])
    walls = []
    for count in SMALL:
        tools.remark(f"time of {count} small articles")
        work = Folder(options, folder / f"small-{count}", tools)
        work.folder.mkdir()
        articles(work.articles, count, 20, 40)
        walls.append(work.timed())
    proportion = (walls[1] / walls[0]) / (SMALL[1] / SMALL[0])
    rows.append([f"time, {SMALL[0]:,} and {SMALL[1]:,} small articles",
                 f"{walls[0]:.1f} s, {walls[1]:.1f} s", f"{proportion:.2f}", "about 1"])
    return tools.table(["`aloud batch`, folders of several sizes", "", "Ratio", "Wanted"], rows)
