"""Networks, lists of them and lengths of time, as patterns of whole words in a key."""

NETWORKS = (  # one of them or a list: NET
    r"(?:the )?(?:facebook|fb|twitter|x twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest"
    r"|reddit|threads|bluesky"
    r"|mastodon|messenger|viber|snapchat|google news|google|flipboard|rss|apple news|spotify|vk|wechat|line|e ?mail"
    r"|mail|sms|pocket|tumblr|xing"
    r"|фейсбук\w*|твиттер\w*|телеграм\w*|вконтакте|вк|вотсап\w*|ватсап\w*|одноклассник\w*|дзен\w*|вайбер\w*|max"
    r"|яндекс\w*"
    r"|فيسبوك|تويتر|واتساب|واتس اب|تلغرام|تليغرام|تيليجرام|إنستغرام|انستغرام|يوتيوب|تيك توك|لينكد إن|إكس|جوجل"
    r"|تلگرام|اینستاگرام|واتساپ"
    r"|facebooku|facebookiem|twitterze|telegramie|whatsappie|(?:facebook|twitter|whatsapp|instagram|telegram"
    r"|youtube) [td]a"
    r"|微信|微博|朋友圈|脸书|臉書|推特|qq|फेसबुक|ट्विटर|व्हाट्सएप|टेलीग्राम|इंस्टाग्राम|यूट्यूब|गूगल न्यूज़?)"
)
LISTED = r"(?: (?:and |et |y |e |und |en |i |и |та |و |ve |dan |और )?| )"
TIMES = (  # a length: TIME
    r"(?:(?:about|approx|approximately|around|less than|environ|moins de|aproximado|aprox|alrededor de|cerca de"
    r"|circa|ca|etwa|około|ok"
    r"|около|примерно|приблизно|حوالي|نحو|yaklaşık|約|sekitar) )?0(?: 0)? ?"
    r"(?:minutes?|minutos?|minuti|minuto|minuten|minuut|minuty|minut|mins?|mn|m|minuuttia|perc|seconds?|secs?|seg|s"
    r"|sek|мин\w*|хв\w*|دقيقة|دقائق|دقيقه"
    r"|دقیقه|dk|dakika|分钟|分鐘|分|분|menit|phút|मिनट|λεπτά)"
)
