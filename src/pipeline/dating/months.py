"""Month names of the world's news languages, and what month a word names.

The table is CLDR's (unicode.org/license), without the abbreviations that are the beginning of a name, since those are
understood anyway. It is kept here and not asked of babel at run time because babel's answer for a language depends on
which languages were asked before, and because loading fifty of them takes half a second.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache

SHORTEST = 3  # letters of an abbreviation: two ("ma", "ju") fit two months in most languages

# January to December; "|" between forms of one name, "_" for the space inside one.
MONTHS = {
    "en": "january february march april may june july august september october november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart|mrt april mei juni juli augustus september oktober november december",
    "ca": "gener febrer març abril maig juny juliol agost|ag setembre octubre novembre desembre",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie|nov decembrie",
    "ru": (
        "января|январь февраля|февраль марта апреля|апрель мая|май июня|июнь июля|июль августа сентября|сентябрь "
        "октября|октябрь ноября|ноябрь декабря|декабрь"
    ),
    "uk": (
        "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень "
        "серпня|серпень вересня|вересень жовтня|жовтень листопада грудня|грудень"
    ),
    "be": (
        "студзеня|студзень лютага|люты сакавіка красавіка мая|май чэрвеня|чэрвень ліпеня|ліпень жніўня|жнівень "
        "верасня|верасень кастрычніка лістапада снежня|снежань"
    ),
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "sr": "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "sr-Latn": "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
    "hr": (
        "siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj "
        "srpnja|srpanj kolovoza rujna|rujan listopada studenoga|studeni prosinca|prosinac"
    ),
    "sl": "januar februar marec april maj junij julij avgust september oktober november december",
    "cs": (
        "ledna|leden února března|březen dubna|duben května|květen června|červen|čvn července|červenec|čvc "
        "srpna|srpen září října|říjen listopadu prosince|prosinec"
    ),
    "sk": (
        "januára februára marca|marec apríla mája júna júla augusta septembra|september októbra|október "
        "novembra|november decembra|december"
    ),
    "pl": (
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja czerwca|czerwiec lipca|lipiec "
        "sierpnia|sierpień września|wrzesień października listopada grudnia|grudzień"
    ),
    "lt": (
        "sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės birželio|birželis liepos|liepa "
        "rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis"
    ),
    "lv": "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    "fi": (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta "
        "lokakuuta marraskuuta joulukuuta"
    ),
    "hu": "január február március április május június július augusztus szeptember október november december",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "el": (
        "ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος μαΐου|μάιος "
        "ιουνίου|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος "
        "νοεμβρίου|νοέμβριος δεκεμβρίου|δεκέμβριος"
    ),
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "az": "yanvar fevral mart aprel may iyun|iyn iyul|iyl avqust sentyabr oktyabr noyabr dekabr",
    "uz": "yanvar fevral mart aprel may iyun|iyn iyul|iyl avgust sentabr oktabr noyabr dekabr",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "is": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ar-LB": "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    "ar-DZ": "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "fa": "ژانویهٔ|ژانویه فوریهٔ|فوریه مارس آوریل مهٔ|مه ژوئن ژوئیهٔ|ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "he": (
        "ינואר|ינו׳ פברואר|פבר׳ מרץ אפריל|אפר׳ מאי יוני יולי אוגוסט|אוג׳ ספטמבר|ספט׳ אוקטובר|אוק׳ נובמבר|נוב׳ "
        "דצמבר|דצמ׳"
    ),
    "hi": ("जनवरी|जन॰ फ़रवरी|फ़र॰ मार्च अप्रैल मई जून जुलाई|जुल॰ अगस्त|अग॰ सितंबर|सित॰ अक्टूबर|अक्टू॰ नवंबर|नव॰ दिसंबर|दिस॰"),
    "bn": "জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগ সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "ta": "ஜனவரி|ஜன பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர் அக்டோபர் நவம்பர்|நவ டிசம்பர்",
    "te": "జనవరి|జన ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు|ఆగ సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
    "th": (
        "มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค "
        "กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค"
    ),
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "ms": "januari februari mac april mei jun julai ogos september oktober november disember",
    "sw": "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
    "ha": "janairu faburairu maris afirilu mayu yuni yuli agusta satumba oktoba nuwamba disamba",
    "so": (
        "janaayo febraayo maarso|mar abriil maayo|may juun|jun luulyo|lul agosto|ogs sebtembar oktoobar "
        "noofeembar|nof diseembar"
    ),
    "am": "ጃንዋሪ|ጃን ፌብሩዋሪ|ፌብ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር",
    "hy": (
        "հունվարի|հնվ փետրվարի|փտվ մարտի|մրտ ապրիլի մայիսի|մյս հունիսի|հնս հուլիսի|հլս օգոստոսի|օգս սեպտեմբերի "
        "հոկտեմբերի նոյեմբերի դեկտեմբերի"
    ),
    "ka": "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
    "af": "januarie februarie maart|mrt april mei junie julie augustus september oktober november desember",
}


def fold(word: str) -> str:
    """The form in which names are compared: without case, accents, final dots and Arabic vowel signs.

    >>> fold("Févr."), fold("أبريل") == fold("ابريل")
    ('fevr', True)
    """
    if word.isascii():
        return word.lower().strip(" .")
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    return "".join(c for c in parts if not ("\u0300" <= c < "\u0370" or "\u064b" <= c < "\u0660")).strip(" .")


@cache
def _names(language: str) -> dict[str, int]:
    """Every name of one language, and every beginning of one that fits a single month."""
    months: dict[str, set[int]] = defaultdict(set)
    whole: dict[str, int] = {}
    for number, names in enumerate(MONTHS[language].split(), start=1):
        for name in map(fold, names.replace("_", " ").split("|")):
            whole[name] = number
            for length in range(SHORTEST, len(name)):
                months[name[:length]].add(number)
    return {name: min(numbers) for name, numbers in months.items() if len(numbers) == 1} | whole


@cache
def _all_names() -> dict[str, tuple[int, ...]]:
    """Every name of every language, with all the months it means somewhere."""
    months: dict[str, set[int]] = defaultdict(set)
    for language in MONTHS:
        for name, number in _names(language).items():
            months[name].add(number)
    return {name: tuple(sorted(numbers)) for name, numbers in months.items()}


def month_numbers(word: str, language: str | None = None) -> tuple[int, ...]:
    """The months a word names: in `language` if that knows it, else in any; more than one where languages differ.

    >>> month_numbers("Sept."), month_numbers("апр"), month_numbers("listopada"), month_numbers("listopada", "pl")
    ((9,), (4,), (10, 11), (11,))
    >>> month_numbers("Monday")
    ()
    """
    name = fold(word)
    if language in MONTHS and name in _names(language):
        return (_names(language)[name],)
    return _all_names().get(name, ())
