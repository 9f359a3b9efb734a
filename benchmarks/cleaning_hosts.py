"""Articles of our own in which noise is planted: a title and five paragraphs each, made up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Host:
    """A clean article."""

    title: str
    paragraphs: tuple[str, ...]


def host(text: str) -> Host:
    """The first line is the title."""
    title, *paragraphs = (line.strip() for line in text.strip().splitlines() if line.strip())
    return Host(title, tuple(paragraphs))


HOSTS: dict[str, tuple[Host, ...]] = {
    "en": (
        host("""
Port Amble votes to rebuild its eastern pier
The harbour council of Port Amble voted on Tuesday to rebuild its eastern pier, which a storm broke in March.
The work will cost 14 million crowns and take two summers, said Ines Okoro, who heads the council's building office.
"We will not wait for another winter," she told reporters after the vote. "The ferries need this pier."
Fishermen had asked for a cheaper repair. Their union said a larger pier would bring larger ships and dearer berths.
The council expects the first stones to be laid in May, once the tenders have been opened and the winner is known.
"""),
        host("""
Lake schools stay shut as wells run dry, ministry says
Schools around Lake Serrin will stay shut until Monday because their wells have run dry, the education ministry said.
About 9,000 pupils are affected. Lorries carried water to four villages over the weekend, but two of them broke down.
“Nobody knows when the rain will come,” said Daniel Amsu, a teacher in Old Ferry. “We teach under a tree.”
The ministry has asked neighbouring districts for tanks. It did not say how long the supplies at hand would last.
Last year’s dry season ended in early June; this year’s has already lasted three weeks longer than the average.
"""),
    ),
    "fr": (
        host("""
Sécheresse : les éleveurs du Tamba demandent une aide d'urgence
Les éleveurs de la vallée du Tamba ont demandé lundi une aide d'urgence après trois mois sans pluie dans la région.
Selon la préfecture, près de 4 000 bêtes ont été déplacées vers le fleuve depuis le début de la saison sèche.
« Nous avons perdu la moitié du troupeau », a déclaré Moussa Diarrel, porte-parole des éleveurs de la région.
Le gouvernement a promis d'ouvrir des points d'eau supplémentaires avant la fin du mois prochain, sans donner de date.
Une réunion avec les représentants des éleveurs est prévue jeudi dans le chef-lieu, a précisé la préfecture.
"""),
    ),
    "es": (
        host("""
El puerto de Santa Rita reabre tras nueve días de huelga
El puerto de Santa Rita reabrió el martes después de nueve días de huelga de los estibadores, informó la autoridad.
Los trabajadores aceptaron un aumento del seis por ciento y una revisión de los turnos de noche a partir de enero.
«Es un buen acuerdo para las dos partes», dijo la secretaria del sindicato, Elvira Monte, al salir de la reunión.
Unas cuarenta naves esperaban frente a la costa, y las primeras entraron a puerto antes del mediodía.
La autoridad calcula que la actividad tardará al menos dos semanas en volver a la normalidad en todas las terminales.
"""),
    ),
    "pt": (
        host("""
Ponte sobre o rio Alvor reabre ao trânsito na sexta-feira
A ponte sobre o rio Alvor reabre ao trânsito na sexta-feira, depois de quatro meses de obras, anunciou a câmara.
As obras custaram três milhões de euros e incluíram a substituição de todos os cabos do tabuleiro central.
"Era urgente e ficou pronta antes do prazo", afirmou a vereadora Teresa Lagos durante uma visita ao local.
Durante as obras, os moradores da margem sul tiveram de fazer um desvio de vinte quilómetros por dia.
A câmara promete agora inspeções anuais e uma nova iluminação até ao final do próximo ano.
"""),
    ),
    "de": (
        host("""
Hafenrat von Nordersand beschließt Neubau der Mole
Der Hafenrat von Nordersand hat am Dienstag den Neubau der östlichen Mole beschlossen, die ein Sturm zerstört hatte.
Die Arbeiten sollen 14 Millionen Euro kosten und zwei Sommer dauern, sagte die Leiterin des Bauamts, Ines Okoro.
„Wir warten nicht noch einen Winter“, sagte sie nach der Abstimmung. „Die Fähren brauchen diese Mole.“
Die Fischer hatten eine billigere Reparatur verlangt. Eine größere Mole bringe größere Schiffe und höhere Gebühren.
Der Rat rechnet damit, dass die ersten Steine im Mai gesetzt werden, sobald die Angebote geprüft worden sind.
"""),
    ),
    "it": (
        host("""
Riapre dopo due anni il teatro di Borgo San Lorio
Il teatro comunale di Borgo San Lorio riapre sabato dopo due anni di lavori, ha annunciato il comune lunedì.
Il restauro è costato quattro milioni di euro e ha riguardato il tetto, la platea e l'impianto elettrico.
«Restituiamo alla città un luogo amato da tutti», ha detto la sindaca Marta Belli durante la conferenza stampa.
I commercianti del centro sperano che la riapertura riporti visitatori anche nelle sere d'inverno.
La stagione comincia con un concerto dell'orchestra regionale, e i biglietti sono già esauriti da una settimana.
"""),
    ),
    "ru": (
        host("""
Власти Приозёрска закрыли мост на ремонт до осени
Власти Приозёрска закрыли старый мост через реку на ремонт, работы продлятся до осени, сообщила мэрия во вторник.
По словам главы строительного управления Инны Окоровой, ремонт обойдётся бюджету города в сорок миллионов.
«Ждать ещё одну зиму мы не можем, опоры в плохом состоянии», — сказала она журналистам после заседания.
Жители левого берега будут добираться до центра на пароме, который ходит каждые двадцать минут.
Мэрия обещает открыть движение в одну полосу уже в августе, если погода позволит закончить первую очередь.
"""),
    ),
    "ar": (
        host("""
مجلس الميناء يقر إعادة بناء الرصيف الشرقي بعد العاصفة
أقر مجلس الميناء يوم الثلاثاء إعادة بناء الرصيف الشرقي الذي دمرته عاصفة في شهر مارس الماضي.
وقالت رئيسة مكتب البناء إيناس عكورو إن الأشغال ستكلف أربعة عشر مليونا وستستغرق صيفين كاملين.
وأضافت بعد التصويت أن العبارات تحتاج إلى هذا الرصيف وأن المدينة لن تنتظر شتاء آخر.
وكان الصيادون قد طالبوا بإصلاح أقل كلفة، وقالت نقابتهم إن الرصيف الكبير سيجلب سفنا أكبر.
ويتوقع المجلس أن يبدأ العمل في شهر مايو بعد فتح العروض وإعلان الشركة الفائزة بالمشروع.
"""),
    ),
    "ja": (
        host("""
東浜港の桟橋、再建を議会が可決 工期は二年
東浜市議会は火曜日、三月の嵐で壊れた東側の桟橋を再建する予算案を賛成多数で可決した。
工事費は十四億円で、完成までに二年かかる見通しだと、市の建設課長は記者団に説明した。
「もう一度冬を待つことはできない。連絡船にはこの桟橋が必要だ」と課長は述べた。
漁業組合は、より安い修理を求めていた。大きな桟橋は大型船を呼び込み、使用料が上がるためだ。
市は入札の結果を待って、五月にも最初の工事を始める予定だとしている。
"""),
    ),
}
