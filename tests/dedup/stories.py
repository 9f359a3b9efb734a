"""Made-up texts to judge: a report to be copied, forms to be filled in, one story in several languages."""

from __future__ import annotations

from tests.dedup.samples import DROUGHT, ELECTION, splice

BRIDGE = (
    "The old iron bridge over the river Senn at Karlow will stay closed to lorries until at least November, the roads "
    "office said on Tuesday, after divers found that two of its piers had been washed out by the spring floods.",
    "Engineers had hoped to open one lane by the end of August. But a second survey showed that the damage reaches 3 "
    "metres below the river bed, deeper than first thought, said Hanna Brecht, who heads the office. Repairs are "
    "expected to cost 7.2 million euros, of which the state will pay half.",
    "Hauliers complained that the detour through Altmark adds 40 minutes to each trip. The town council of Karlow has "
    "asked for a ferry. Cars and buses may still cross at walking speed, and cyclists are not affected.",
    "The bridge was built in 1911 and carries about 9,000 vehicles a day. It was last repaired in 1987.",
)
WHOLE = splice(BRIDGE)
PONTOON = (
    'Hauliers called on Wednesday for an army pontoon at Karlow. "We lose a day a week," said the owner of a firm with '
    "30 lorries, who has written to the defence ministry."
)
MINISTRY = (
    "The defence ministry said it had not yet received the letter. A spokeswoman pointed out that pontoons bear "
    "lorries of 20 tons at most and must be taken up whenever the river rises. She would not say how many are in store."
)
ADVERTISED = (
    "From our own desk: how the valley towns want to save their fairs this summer, which swimming pools are open, "
    "and why the price of cherries has doubled since May."
)
SHARES = splice([ELECTION, DROUGHT, "Shares of the mill owners {} {} percent to {} crowns in {} trade."])
RUSSIAN = (
    "Министерство транспорта сообщило во вторник, что мост через реку закрыт до октября. Всё движение грузовиков "
    "пойдёт в объезд через северный район, где ожидаются заторы. Ремонт обойдётся областному бюджету почти в миллиард "
    "рублей, сказал представитель ведомства. Пешеходам мост останется доступен, а велосипедистам придётся спешиваться."
)
CHINESE = (
    "交通部星期二表示，横跨河流的大桥将关闭至10月15日进行维修，货车须绕行北部地区，"
    "预计当地将出现拥堵。发言人说，维修费用约7.2亿元，由省政府承担，行人仍可通行。"
)
JAPANESE = (
    "国土交通省は火曜日、川に架かる橋を十月まで通行止めにして補修すると発表した。",
    "大型車は北部を迂回することになり、渋滞が予想される。費用は県が負担し、歩行者は引き続き渡れるという。",
)
ARABIC = (
    "أعلنت وزارة النقل يوم الثلاثاء أن الجسر الواقع على النهر سيغلق أمام حركة المرور حتى أكتوبر المقبل. وستحول "
    "الشاحنات إلى طريق المنطقة الشمالية حيث يتوقع ازدحام شديد. وقال متحدث باسم الوزارة إن المشاة سيظلون قادرين على "
    "عبوره."
)
THAI = (
    "กระทรวงคมนาคมแถลงเมื่อวันอังคารว่าจะปิดสะพานข้ามแม่น้ำเพื่อซ่อมแซมจนถึงเดือนตุลาคม "
    "รถบรรทุกต้องใช้เส้นทางเลี่ยงทางภาคเหนือ ซึ่งคาดว่าการจราจรจะติดขัด"
)
KOREAN = (
    "교통부는 화요일 강을 가로지르는 다리를 10월까지 폐쇄하고 보수한다고 발표했다. "
    "화물차는 북부 지역으로 우회해야 하며 그곳에서는 심한 정체가 예상된다. "
    "대변인은 보수 비용을 도에서 부담하며 보행자는 계속 다리를 건널 수 있다고 말했다."
)
WEATHER = (
    "For the coast the weather office expects a {} day with a light wind from the west that freshens towards evening, "
    "and highs of {} degrees in the ports and {} degrees inland. Overnight lows fall to {} degrees. The water of the "
    "bay has {} degrees. The sun sets at {} and the tide is highest at {}."
)
CLOSE = (
    "The main index of the Karlow exchange closed {} percent {} at {} points in thin trade as investors waited for the "
    "decision of the central bank later this week, dealers said. Turnover was {} million crowns. The crown was at {} "
    "to the dollar in late trade, little changed from the close of the day before."
)
MATCH = (
    "{} beat {} {} on Saturday in the second round of the regional league. Before {} spectators the home side went "
    "ahead in minute {} with a header, and added a penalty shortly before the break. The visitors hit the post twice "
    "but never found their game. The winners now have {} points and meet the leaders of the table next week."
)
DIVIDEND = (
    "{} said on Tuesday its board declared a quarterly dividend of {} cents a share, payable June {} to holders of "
    "record on June {}. It is the first payout since the company went public on the regional exchange three years ago, "
    "and depends on the consent of its creditors, who have to answer by the end of the month."
)
SHIPPING = (
    "Grain ships cleared {} thousand tons for export in the week to {} June, against {} thousand in the week before, "
    "the harbour office reported. Wheat made up {} thousand tons of it. Since the beginning of the season, {} thousand "
    "tons have left the ports of the bay, most of them for mills around the inland sea."
)
OPENING = (
    "The town library is closed over the holidays and opens again on Monday {} January {}. Books that fall due before "
    "may be returned until {} January without a fine. Last year {} readers borrowed {} books, a little more than in "
    "the year before, and the reading room on the upper floor stayed open {} evenings longer."
)
DEATH = (
    "The family of {}, who died on {} June aged {}, thanks all who have sent words of comfort in these days. The "
    "funeral is on {} June at {} in the parish church of Karlow. Instead of flowers the family asks for gifts to the "
    "hospice, account {}, where so many nurses and helpers stood by us."
)
RISK = (
    "{} reported on {} that its risk from trading in commodities {} in the last quarter of 2023 from the quarter "
    "before. Value at risk, which tells how much a bank may lose in a day of trading one kind of asset, was {} million "
    "a day, against {} million in the third quarter and {} million in the last quarter of 2022, the bank said."
)
TENDER = (
    "中国央行今日以利率招标方式开展了{}亿元7天期逆回购操作，中标利率为{}%。今日有{}亿元逆回购到期，"
    "当日实现净投放{}亿元。交易员表示，资金面整体平稳。"
)
FORECAST = (
    "По данным метеослужбы, в области завтра будет переменная облачность без существенных осадков, ветер слабый, утром "
    "местами туман. Температура воздуха ночью {} градусов, днём {} градусов тепла. Атмосферное давление составит {} "
    "миллиметров, влажность воздуха около {} процентов. Купаться в озёрах спасатели пока не советуют, вода прогреется "
    "не раньше конца месяца."
)
DISPUTE = (
    "On the first day of the dispute the drivers walked out over the new rosters and left the depots at noon.",
    "On the second day the company offered a bonus, which the union called an insult to its members.",
    "On the third day the mayor asked both sides to his office, where they sat in different rooms.",
    "On the fourth day a court refused to forbid the strike, as the company had hoped it would.",
    "On the fifth day the union let the school buses run after parents had protested in front of its hall.",
    "On the sixth day an arbiter was named, a retired judge whom both sides have known for years.",
)
QUOTED = (
    '"The river does not ask the council when it may rise, and the piers will not wait for the next budget either," '
    "said Hanna Brecht, who heads the roads office."
)
OWN_WORDS = (
    "No lorry will cross the Senn at Karlow before winter. Spring floods tore the ground from under two piers of the "
    "iron bridge, and what divers saw there on a second visit was worse than after the first. The roads office puts "
    "the bill at 7.2 million euros. Drivers of cars need patience, those of lorries a detour of 40 minutes."
)
ENGLISH_RUSSIAN = (
    "The ministry of transport said on Tuesday that the bridge over the river is closed until October. All lorries "
    "will go round through the northern district, where jams are expected. Repairs will cost the budget of the region "
    "almost a billion roubles, its spokesman said. Walkers may still use the bridge, while cyclists have to dismount."
)
PIERS = (
    "The harbour master of Karlow let ships through the lock again {} on the terms that were known: one at a time, "
    "with a pilot, and none with more than {} metres from bow to stern. The level of the river was watched from the "
    "bridge. {}"
)
