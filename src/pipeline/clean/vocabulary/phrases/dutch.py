"""Labels by their build in Dutch."""

DUTCH = (
    r"(?:deel|print|mail|stuur|bewaar|kopieer|beluister|download|tweet|meld)(?: (?:dit|de|het|deze"
    r"|een))?(?: (?:artikel|link|pagina|bericht|nieuws|verhaal|url|video))?"
    r"(?: (?:op|via|per|met|naar|als)(?: (?:een))? (?:NET|vrienden|pdf|klembord|sociale media))?",
    r"(?:(?:de|het) )?(?:link|url|adres|tekst)(?: (?:is|werd"
    r"|succesvol))*(?: naar (?:het )?klembord)? gekopieerd(?: naar (?:het |je )?klembord)?"
    r"|gekopieerd(?: naar (?:het |je )?klembord)?",
    r"(?:volg|vind|bezoek|like) ons(?: (?:ook|op|via|NET|sociale media))*|(?:waar|hoe) (?:kun|kunt|kan) (?:je"
    r"|u) ons (?:volgen|vinden)",
    r"(?:nu|meest|anderen|lezers)(?: (?:nu|ook|lezen|bekijken))* (?:populair|gelezen|bekeken|trending|lazen"
    r"|lezen|bekijken)",
    r"(?:leestijd|leesduur)(?: (?:is|circa))? TIME|TIME (?:leestijd|lezen|leesduur)|lees in TIME",
    r"(?:lees|kijk|luister|bekijk|zie) (?:ook|verder|meer|nu)|(?:gerelateerde?|vergelijkbare|aanbevolen"
    r"|populaire|laatste|recente|meer|ander|andere) (?:artikelen|nieuws|berichten|onderwerpen|video s|verhalen"
    r"|inhoud)",
    r"(?:vraag|praat met|probeer)(?: (?:het|aan|onze|de))* (?:ai|chatbot|ai assistent)",
    r"(?:bekijk|lees|plaats|schrijf|toon|geef|laat)(?: (?:alle|een|je|de))*(?: 0)? (?:reacties?"
    r"|commentaar)(?: achter)?|0 (?:reacties?|keer gelezen|keer gedeeld|ongelezen berichten|weergaven)",
)
