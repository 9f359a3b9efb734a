"""Months, weekdays and the words around a date line, per language."""

MONTHS: dict[str, str] = {  # twelve entries a language, other forms of one month behind a slash
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep "
    "october/oct november/nov december/dec",
    "fr": "janvier/janv février/févr/fevrier/fév mars avril/avr mai juin juillet/juil août/aout septembre/"
    "sept octobre/oct "
    "novembre/nov décembre/déc/decembre",
    "es": "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/"
    "setiembre/sep/sept "
    "octubre/oct noviembre/nov diciembre/dic",
    "pt": "janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set "
    "outubro/out novembro/nov dezembro/dez",
    "de": "januar/jänner/jan februar/feber/feb märz/mär/maerz april/apr mai juni/jun juli/jul august/aug "
    "september/sept/sep "
    "oktober/okt november/nov dezember/dez",
    "it": "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set "
    "ottobre/ott novembre/nov dicembre/dic",
    "nl": "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt "
    "november/nov december/dec",
    "pl": "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec "
    "sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
    "ru": "января/январь/янв февраля/февраль/фев марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн "
    "июля/июль/июл "
    "августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек",
    "uk": "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень "
    "серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень",
    "ar": "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونية يوليو/يولية أغسطس/اغسطس سبتمبر أكتوبر/"
    "اكتوبر نوفمبر ديسمبر",
    "ar-levant": "كانون‌الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين‌الأول تشرين‌الثاني كانون‌الأول",
    "ar-maghreb": "جانفي/يناير فيفري/فبراير مارس أفريل/أبريل ماي/مايو جوان/يونيو جويلية/يوليوز أوت/غشت سبتمبر/شتنبر "
    "أكتوبر نوفمبر/نونبر ديسمبر/دجنبر",
    "tr": "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl "
    "ekim/eki kasım/kas "
    "aralık/ara",
    "sv": "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt "
    "november/nov december/dec",
    "da": "januar/jan februar/feb marts/mars/mar april/apr maj/mai juni/jun juli/jul august/aug september/"
    "sep oktober/okt "
    "november/nov december/desember/dec/des",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "cs": "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec "
    "srpna/srpen "
    "září října/říjen listopadu/listopad prosince/prosinec",
    "ro": "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept "
    "octombrie/oct noiembrie/nov decembrie/dec",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου/μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου "
    "νοεμβρίου δεκεμβρίου",
    "id": "januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu september/sep oktober/okt "
    "november/nov desember/des",
}

WEEKDAYS: dict[str, str] = {  # in lower case, split at spaces
    "en": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles miercoles jueves viernes sábado sabado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça "
    "quarta quinta sexta",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс",
    "uk": "понеділок вівторок середа четвер п'ятниця субота неділя",
    "ar": "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "cs": "pondělí úterý středa čtvrtek pátek sobota neděle",
    "id": "senin selasa rabu kamis jumat sabtu minggu",
    "zh": "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日",
    "ja": "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
}

PUBLISHED: dict[str, str] = {  # words that say a date line is the publication date; split at the bars
    "en": "published|published on|published at|publication date|posted|posted on|posted at|date|first published|"
    "date published|created|released|issued on|publish date",
    "fr": "publié le|publiée le|publié|mis en ligne le|date de publication|posté le|paru le|le",
    "es": "publicado el|publicado|publicada el|fecha de publicación|fecha|creado el",
    "pt": "publicado em|publicado|publicada em|data de publicação|data|publicado a",
    "de": "veröffentlicht am|veröffentlicht|erschienen am|datum|vom|erstellt am|publiziert am",
    "it": "pubblicato il|pubblicato|data di pubblicazione|data|pubblicata il",
    "nl": "gepubliceerd op|gepubliceerd|geplaatst op|datum",
    "pl": "opublikowano|data publikacji|data|dodano",
    "ru": "опубликовано|дата публикации|дата|размещено|добавлено",
    "uk": "опубліковано|дата публікації|дата|розміщено",
    "ar": "نشر في|نُشر في|نشر بتاريخ|تاريخ النشر|نشر|التاريخ|تم النشر في|نشر يوم",
    "tr": "yayınlanma tarihi|yayınlanma|yayın tarihi|giriş tarihi|giriş|tarih|yayınlandı|eklenme tarihi|"
    "oluşturulma tarihi",
    "sv": "publicerad|publicerat|publicerades",
    "da": "publiceret|offentliggjort|publisert",
    "cs": "publikováno|zveřejněno|vydáno",
    "id": "dipublikasikan|diterbitkan|terbit",
    "zh": "发布时间|发表时间|发布日期|时间|日期|發布時間|發佈時間|發表時間|日期",
    "ja": "公開日|公開|掲載日|配信日|投稿日",
    "ko": "입력|등록|게시일|승인|기사입력",
}

UPDATED: dict[str, str] = {  # words that say it is the day of a change: cut, no evidence
    "en": "updated|updated on|updated at|last updated|last updated on|last update|last modified|modified|"
    "modified on|edited",
    "fr": "mis à jour le|mise à jour le|mis à jour|mise à jour|modifié le|actualisé le|dernière mise à jour|maj",
    "es": "actualizado el|actualizado|actualizada el|última actualización|act|modificado el",
    "pt": "atualizado em|atualizado|actualizado em|última atualização|modificado em",
    "de": "aktualisiert am|aktualisiert|zuletzt aktualisiert|zuletzt aktualisiert am|stand|letzte "
    "aktualisierung|update",
    "it": "aggiornato il|aggiornato|ultimo aggiornamento|ultima modifica|aggiornamento",
    "nl": "bijgewerkt|bijgewerkt op|laatst bijgewerkt|aangepast|laatste update",
    "pl": "aktualizacja|ostatnia aktualizacja|zaktualizowano",
    "ru": "обновлено|последнее обновление|изменено",
    "uk": "оновлено|останнє оновлення",
    "ar": "آخر تحديث|تحديث|تم التحديث|آخر تعديل|تم التحديث في",
    "tr": "güncelleme|güncelleme tarihi|son güncelleme|güncellenme|güncellendi",
    "sv": "uppdaterad|uppdaterat|senast uppdaterad",
    "da": "opdateret|senest opdateret|oppdatert",
    "cs": "aktualizováno|aktualizace",
    "id": "diperbarui|terakhir diperbarui",
    "zh": "更新时间|更新時間|更新|最后更新",
    "ja": "更新日|更新|最終更新|最終更新日",
    "ko": "수정|최종수정|업데이트",
}
