#!/usr/bin/env python3
"""How long `aloud feedback report` takes over many clips with logs.

scripts/benchmark_feedback.py [CLIPS]      100,000 clips unless told otherwise

Makes a folder of so many records and logs (100 a folder, three remarks a log), then times the report
four times: the first time, when nothing is known yet; with nothing changed; with one log in a hundred
changed; and with a filter. Needs `scripts/demo` or `swift build -c release` before.
"""

import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

ALOUD = pathlib.Path(__file__).resolve().parent.parent / ".build/release/aloud"
WORDS = ["Niamey", "Ouagadougou", "Reykjavik", "Kyiv", "Nguyen", "Xi", "quinoa", "Porsche", "Worcester"]
KINDS = ["pronunciation", "number", "pause", "praise"]
DAY = "2026-11-22T17:02:11Z"


def remark(chance, number, clip):
    return {
        "event": "feedback", "version": 1, "id": f"{number:020d}", "at": DAY, "clip": clip,
        "rating": chance.randint(1, 5), "kind": chance.choice(KINDS), "position": 42.5,
        "word": chance.choice(WORDS), "sayAs": f"say it {chance.randint(0, 9)}", "listener": "Ann",
        "segment": 7, "written": "The envoys met in Niamey on Friday, the ministry said.",
        "spoken": "The envoys met in Niamey on Friday, the ministry said.", "rule": "word",
    }


def make(folder, clips):
    chance = random.Random(1)
    for number in range(clips):
        place = folder / f"{number // 100:04d}"
        place.mkdir(exist_ok=True)
        clip = f"sha256:{number:064x}"
        made = {
            "event": "generated", "version": 1, "at": DAY, "clip": clip, "engine": "eSpeak NG 1.51",
            "voice": "newsreader-us", "seconds": 133.4, "warnings": 0,
        }
        events = [made] + [remark(chance, number * 3 + i, clip) for i in range(3)]
        stem = place / f"article-{number:06d}"
        lines = "".join(json.dumps(event) + "\n" for event in events)
        stem.with_suffix(".feedback.jsonl").write_text(lines)
        record = {"schema": 1, "clip": clip, "title": f"Article {number}", "language": "en-US"}
        stem.with_suffix(".clip.json").write_text(json.dumps(record))


def report(folder, *options):
    start = time.monotonic()
    run = subprocess.run(
        [ALOUD, "feedback", "report", folder, "--json", *options],
        check=True, stdout=subprocess.PIPE)
    seconds = time.monotonic() - start
    return seconds, sum(json.loads(run.stdout)["kinds"].values())


def main():
    clips = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    folder = pathlib.Path(tempfile.mkdtemp(prefix="aloud-feedback-"))
    try:
        make(folder, clips)
        # A log that changed a moment ago is read again the next time.
        time.sleep(4)
        for what, options in [("first", []), ("unchanged", []), ("unchanged", [])]:
            seconds, remarks = report(folder, *options)
            print(f"{what:12} {seconds:6.2f} s   {remarks} remarks")
        for number in range(0, clips, 100):
            log = folder / f"{number // 100:04d}" / f"article-{number:06d}.feedback.jsonl"
            with log.open("a") as file:
                file.write(json.dumps(remark(random.Random(number), 10**9 + number, "x")) + "\n")
        for what, options in [("1% changed", []), ("filtered", ["--open", "--kind", "number"])]:
            seconds, remarks = report(folder, *options)
            print(f"{what:12} {seconds:6.2f} s   {remarks} remarks")
    finally:
        shutil.rmtree(folder)


main()
