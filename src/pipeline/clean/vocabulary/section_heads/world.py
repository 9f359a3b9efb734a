"""Heads of what a page sets under an article in languages of Asia and Africa."""

WORLD: dict[str, str] = {
    "ar": """
        اقرأ أيضا | اقرأ ايضا | اقرأ أيضاً | إقرأ أيضا | اقرأ المزيد | إقرأ المزيد | اقرا ايضا | اقرأ كذلك |
        اقرؤوا أيضا | شاهد أيضا | شاهد أيضاً | شاهد المزيد | مواضيع ذات صلة | مواضيع متعلقة | مواضيع مرتبطة |
        موضوعات ذات صلة | موضوعات متعلقة | مقالات ذات صلة | مقالات مشابهة | مقالات متعلقة | أخبار ذات صلة |
        أخبار متعلقة | اخبار ذات صلة | أخبار مرتبطة | الأخبار ذات الصلة | المقالات ذات الصلة | ذات صلة | ذات صله |
        قد يعجبك أيضا | قد يعجبك أيضاً | قد يهمك | قد يهمك أيضا | قد يهمك أيضاً | ربما يعجبك | الأكثر قراءة |
        الاكثر قراءة | الأكثر مشاهدة | الأكثر تعليقا | الأكثر تداولا | الأكثر شعبية | آخر الأخبار | أحدث الأخبار |
        المزيد من الأخبار | أخبار أخرى | 0 تعليقات | 0 تعليق | لا توجد تعليقات | لا يوجد تعليقات | أضف تعليق |
        أضف تعليقا | أضف تعليقك | اترك تعليقا | اترك تعليقاً | اترك رد | اترك ردا | اترك تعليق | اكتب تعليقك |
        شارك هذا المقال | شارك المقال | شارك الخبر | شاركها | المقال السابق | المقال التالي | الخبر السابق |
        الخبر التالي | كلمات مفتاحية | الكلمات المفتاحية | الكلمات الدلالية | كلمات دلالية |
          موضوعات قد تهمك | المزيد حول هذا الموضوع | أهم الأخبار | تابع القراءة |
        التعليقات مغلقة
    """,
    "fa": """
        مطالب مرتبط | اخبار مرتبط | بیشتر بخوانید | همچنین بخوانید | مطالب پیشنهادی | پربازدیدترین |
        پربیننده ترین | پربازدیدها | آخرین اخبار | نظر شما | نظرات کاربران | ارسال نظر | ثبت نظر |
        اشتراک گذاری | خبرهای مرتبط |  برچسب ها | دیدگاه شما
    """,
    "he": """
        כתבות נוספות | כתבות קשורות | קראו גם | קרא גם | עוד בנושא | תגובות אחרונות | 0 תגובות |
        אולי יעניין אותך | הנקראות ביותר | הוסף תגובה
    """,
    "tr": """
        ilgili haberler | ilgili haber | ilgili yazılar | ilgili içerikler | ilgili konular | benzer haberler |
        diğer haberler | son haberler | son dakika haberleri | çok okunanlar | en çok okunanlar |
        en çok okunan haberler | öne çıkanlar | bunlar da ilginizi çekebilir | ilginizi çekebilir |
        şunlar da ilginizi çekebilir | ayrıca okuyun | bunu da okuyun | daha fazla oku | devamını oku |
        haberin devamı | devamı için tıklayın | okumaya devam et | yorum yap | yorum yaz | yorumlar kapalı |
        0 yorum | bir yanıt yazın | bir cevap yazın | yanıtı iptal et | önceki haber | sonraki haber |
        haberi paylaş | sizin için seçtiklerimiz | önerilen haberler | günün öne çıkan haberleri |
        editörün seçtikleri
    """,
    "id": """
        baca juga | baca selengkapnya | artikel terkait | berita terkait | berita lainnya | artikel lainnya |
        terpopuler | berita terpopuler | berita terbaru | rekomendasi untuk anda | tinggalkan komentar |
        0 komentar | tinggalkan balasan | lihat juga | simak juga | topik terkait | tag terkait | baca lagi |
        berita berkaitan
    """,
    "vi": """
        tin liên quan | bài viết liên quan | đọc thêm | xem thêm | đọc nhiều nhất | tin mới nhất | tin khác |
        0 bình luận | bình luận của bạn | có thể bạn quan tâm | tin cùng chuyên mục | để lại bình luận
    """,
    "hi": """
        यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | संबंधित खबरें | संबंधित समाचार | अन्य खबरें |
        ताजा खबरें | टिप्पणी करें | 0 टिप्पणियां | लेटेस्ट न्यूज़ | पढ़ें यह भी
    """,
    "bn": """
        আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | সর্বশেষ সংবাদ | সর্বাধিক পঠিত | মন্তব্য করুন |
        এ সম্পর্কিত আরও খবর
    """,
    "zh": """
        相关新闻 | 相关文章 | 相关阅读 | 相关报道 | 相关推荐 | 延伸阅读 | 推荐阅读 | 热门文章 | 热门新闻 |
        热门推荐 | 最新新闻 | 最新消息 | 更多新闻 | 更多文章 | 阅读更多 | 阅读全文 | 查看更多 | 猜你喜欢 |
        大家都在看 | 网友评论 | 发表评论 | 我要评论 | 暂无评论 | 0条评论 | 上一篇 | 下一篇 | 编辑推荐 | 为你推荐 |
        分享到 | 相關新聞 | 相關文章 | 相關閱讀 | 相關報導 | 延伸閱讀 | 推薦閱讀 | 熱門文章 | 熱門新聞 |
        更多新聞 | 閱讀更多 | 閱讀全文 | 猜你喜歡 | 網友評論 | 發表評論 | 發表回應 | 留言 | 你可能感興趣 |
        看更多 | 你可能也喜歡 | 你可能喜歡 | 其他新聞
    """,
    "ja": """
        関連記事 | 関連ニュース | 関連リンク | 関連トピックス | 関連キーワード | あわせて読みたい | おすすめ記事 |
        おすすめ | おすすめの記事 | 人気記事 | 人気ランキング | アクセスランキング | ランキング | 最新記事 |
        最新ニュース | 新着記事 | 続きを読む | もっと見る | もっと読む | コメントを残す | コメントする |
        コメント0件 | 0件のコメント | この記事をシェア | この記事をシェアする | 前の記事 | 次の記事 | 記事一覧 |
        こちらもおすすめ | 注目記事 | 読まれている記事 | 関連するニュース | 関連画像
    """,
    "ko": """
        관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 인기기사 | 인기 기사 | 많이 본 뉴스 | 많이 본 기사 |
        최신뉴스 | 최신 기사 | 추천기사 | 추천 기사 | 더보기 | 더 보기 | 댓글 0 | 댓글 쓰기 | 댓글쓰기 | 댓글 |
        이전기사 | 다음기사 | 함께 보면 좋은 기사 | 주요뉴스 | 이 시각 주요뉴스
    """,
    "sw": """
        soma zaidi | soma pia | habari zinazohusiana | makala zinazohusiana | zinazosomwa zaidi |
        habari nyingine | toa maoni
    """,
}
