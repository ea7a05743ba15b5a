"""How much of written news is read right: `scripts/benchmark --only readings`.

Sentences as papers print them stand in Tests/NormalisationTests/Readings, each with what a newsreader
says, written down by people who did not know what Aloud does. `seen.tsv` is what rules were mended
with; nobody works on the failures of `unseen.tsv`, so that its figure says something of other texts.

A sentence counts as right where it sounds like a reading that is accepted, by the ear of eSpeak NG:
the same sounds, whatever the stress, the pauses and the spelling. "and" in a number, "oh" for zero,
"a hundred" for "one hundred", "two dollars twenty" for "two dollars and twenty cents" and the two orders of
a day and its month count as equal. One wrong token makes the sentence wrong.
"""

import functools
import itertools
import re
import subprocess
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "Tests/NormalisationTests/Readings"
VOICES = {"en-US": "en-us", "en-GB": "en-gb"}


MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)


def rows(path):
    """(language, kind, written, accepted readings) of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        language, kind, written, readings = line.split("\t")
        yield language, kind, written, expanded(readings)


def expanded(template):
    """The readings that a template stands for: "{a|one} hundred {and|} ten" is four."""
    parts = re.split(r"\{([^}]*)\}", template)
    choices = [part.split("|") if place % 2 else [part] for place, part in enumerate(parts)]
    return [" ".join("".join(chosen).split()) for chosen in itertools.product(*choices)]


def plain(text):
    """The words of a reading alone, as a listener counts them."""
    text = text.replace("’", "'").replace("‘", "'")
    text = re.sub(r"(?<!\w)'|'(?!\w)|[^\w\s'&@#%+=/$£€°.]|[.](?!\d)|(?<!\d)[.]", " ", text)
    text = re.sub(r"\b(hundred|thousand|million|billion) and\b", r"\1", text)
    text = re.sub(r"\boh\b", "zero", text)
    text = re.sub(r"\ba (?=hundred|thousand|million|billion)", "one ", text)
    text = re.sub(
        r"\b((?:pound|dollar|euro)s?) (?:and )?([a-z]+(?: [a-z]+)?) (?:pence|cents)\b", r"\1 \2", text
    )
    text = re.sub(r"\b(north|south) (east|west)", r"\1\2", text)
    text = re.sub(r"\bper one (?=hundred|thousand)", "per ", text)
    text = re.sub(r"\b([A-Z])s\b", r"\1's", text)
    text = re.sub(rf"\bthe ((?:\w+ )?\w+) of ({MONTHS})\b", r"\2 \1", text)
    text = re.sub(rf"\b({MONTHS}) the (?=\w+(?:st|nd|rd|th)\b)", r"\1 ", text)
    # The letter, which the engine takes for the article.
    text = re.sub(r"(?<=\b[A-Z] )A\b|\bA(?= [A-Z]\b)", "eigh", text)
    return " ".join(text.split())


@functools.cache
def sounds(text, language):
    """What eSpeak NG says of a text: its sounds without stress and pauses."""
    command = ["espeak-ng", "-v", VOICES[language], "-q", "-x", "--stdin"]
    said = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
    return re.sub(r"[\s',_:;|!#\-=%]", "", said)


def is_right(said, readings, language):
    said = plain(said)
    wanted = [plain(reading) for reading in readings]
    if said.lower() in (reading.lower() for reading in wanted):
        return True
    heard = sounds(said, language)
    return any(heard == sounds(reading, language) for reading in wanted)


def normalised(aloud, language, lines):
    run = subprocess.run(
        [str(aloud), "normalise", "--language", language],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.splitlines()


def judged(aloud, path):
    """(kind, whether Aloud is right, whether espeak-ng alone is, written, said, accepted) of each row."""
    table = list(rows(path))
    said = {}
    for language in VOICES:
        written = [row[2] for row in table if row[0] == language]
        said.update(zip(((language, line) for line in written), normalised(aloud, language, written)))
    for language, kind, written, readings in table:
        ours = said[language, written]
        yield (
            kind,
            is_right(ours, readings, language),
            is_right(written, readings, language),
            written,
            ours,
            readings,
        )


def share(results):
    return f"{100 * sum(results) / len(results):.1f}" if results else "—"


def readings(options, bench):
    """The table of shares by kind, and a file with the failures of what was seen."""
    files = {name: list(judged(options.aloud, FOLDER / f"{name}.tsv")) for name in ("seen", "unseen")}
    kinds = sorted({row[0] for rows in files.values() for row in rows})
    lines = []
    for kind in [*kinds, None]:
        cells = [kind or "all"]
        for rows_of in files.values():
            those = [row for row in rows_of if kind in (None, row[0])]
            cells += [str(len(those)), share([row[2] for row in those]), share([row[1] for row in those])]
        lines.append(cells)
    failures = bench.ROOT / ".build/readings-failed.tsv"
    with open(failures, "w", encoding="utf-8") as file:
        for kind, ours, _, written, said, accepted in files["seen"]:
            if not ours:
                file.write("\t".join([kind, written, said, accepted[0]]) + "\n")
    bench.remark(f"the failures of seen.tsv: {failures}")
    heads = ["Hardest token of the sentence"]
    for name in files:
        heads += [name, "espeak-ng alone, %", "Aloud, %"]
    return bench.table(heads, lines)
