"""Reports to deduplicate: made-up texts, long enough to be compared."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from pipeline.dedup import fingerprints
from pipeline.model import CleanText, Dated, Fingerprint, Located, Report
from pipeline.settings import Settings

SETTINGS = Settings()

HARBOUR = (
    "The harbour authority of Port Almeria said on Monday that it would close two of its five container berths for "
    "repairs after cracks were found in the quay wall. Ships of more than 200 metres will be sent to the northern "
    "terminal, where waiting times are expected to rise. A spokeswoman said the work would take until October and cost "
    "about 14.5 million euros, most of it paid by the regional government. Fishing boats are not affected."
)
ELECTION = (
    "Voters in the island republic went to the polls on Sunday to choose a new parliament, the first election since "
    "the constitution was changed last year. Queues formed early outside schools in the capital. Observers from the "
    "regional bloc reported few problems, though some polling stations opened late because ballot papers had not "
    "arrived. First results are expected on Tuesday, and a second round may follow in three weeks."
)
DROUGHT = (
    "Farmers in the eastern valleys have lost a third of their maize to the drought, according to a survey that the "
    "ministry of agriculture published this week. Reservoirs stand at their lowest level in two decades. The minister "
    "promised cheap loans and seed for the next season but ruled out a ban on exports. Aid groups called the measures "
    "too small and asked for water trucks to be sent to the villages that are worst hit."
)


def report(
    name: str,
    text: str,
    day: str | None = "2024-07-30",
    *,
    title: str | None = None,
    url: str | None = None,
    captured: int | None = None,
) -> Report:
    """A report with what deduplication looks at; `captured` is an hour of one day."""
    return Report(
        id=name,
        clean=CleanText(text, title=title),
        dated=Dated(day=date.fromisoformat(day) if day else None),
        located=Located(),
        language="en",
        raw_path=f"{name}.txt",
        raw_sha256="",
        source_sha256="",
        url=url,
        captured_at=datetime(2024, 8, 1, captured, tzinfo=UTC) if captured is not None else None,
    )


def fingerprinted(*reports: Report) -> list[Fingerprint]:
    """Their fingerprints."""
    return fingerprints(reports, SETTINGS)


def one(text: str) -> Fingerprint:
    """The fingerprint of one text."""
    return fingerprinted(report("one", text))[0]


def words(count: int, start: int = 0) -> str:
    """Many different words.

    >>> words(3)
    'worda wordb wordc'
    """
    return " ".join(f"word{_letters(number)}" for number in range(start, start + count))


def _letters(number: int) -> str:
    letters = chr(ord("a") + number % 26)
    return letters if number < 26 else _letters(number // 26 - 1) + letters


def splice(parts: Sequence[str]) -> str:
    """Paragraphs as one text."""
    return "\n\n".join(parts)
