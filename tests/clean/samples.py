"""Articles of our own, to plant noise in, and short ways to clean a text."""

from __future__ import annotations

import unicodedata

from pipeline.clean import clean, is_accounted
from pipeline.model import CleanText, Document, Media
from pipeline.settings import Settings

HARBOUR = """The harbour council of Port Amble voted on Tuesday to rebuild its eastern pier, that a storm broke.

The work will cost 14 million crowns and take two summers, said Ines Okoro, who heads the council's building office.

"We will not wait for another winter," she told reporters after the vote. "The ferries need this pier."

Fishermen had asked for a cheaper repair. Their union said the larger pier would bring larger ships and dearer berths.

The council expects the first stones to be laid in May, once the tenders have been opened and the winner is known."""

DROUGHT = """Les éleveurs de la vallée du Tamba ont demandé lundi une aide d'urgence après trois mois sans pluie.

Selon la préfecture, près de 4 000 bêtes ont été déplacées vers le fleuve depuis le début de la saison.

« Nous avons perdu la moitié du troupeau », a déclaré Moussa Diarrel, porte-parole des éleveurs de la région.

Le gouvernement a promis d'ouvrir des points d'eau supplémentaires avant la fin du mois prochain."""


def cleaned(source: str, title: str | None = None, media: Media = Media.TEXT) -> CleanText:
    """Clean a source text; its account and its idempotence are checked on the way."""
    document = Document(source=unicodedata.normalize("NFC", source), media=media, title=title)
    result = clean(document, Settings())
    assert is_accounted(document.source, result)
    again = clean(Document(source=result.text, media=media, title=result.title), Settings())
    assert again.text == result.text
    return result


def rules_of(result: CleanText) -> list[str]:
    """The names of the rules that cut something, in the order of the text."""
    return [removed.rule for removed in result.removed]


def facts_of(result: CleanText, rule: str) -> dict[str, str]:
    """What is known of the first span that a rule cut."""
    return dict(next(removed.facts for removed in result.removed if removed.rule == rule))
