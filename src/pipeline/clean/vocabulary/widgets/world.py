"""Buttons, toasts, notices and menu entries of pages in languages of Asia and Africa."""

WORLD: dict[str, str] = {
    "ar": """
        تابعنا | تابعونا | تابعنا على | تابعونا على | شارك على فيسبوك | شارك على تويتر | مشاركة على فيسبوك |
        مشاركة على تويتر | نسخ الرابط | انسخ الرابط | تم نسخ الرابط | تم النسخ | طباعة المقال | طباعة الخبر |
        استمع للمقال | استمع إلى المقال | استمع للخبر | تخطى إلى المحتوى | تخطي إلى المحتوى | انتقل إلى المحتوى |
        إعلان | اعلان | إعلانات | جاري التحميل | جار التحميل | تحميل المزيد | الرجاء الانتظار | يرجى الانتظار |
        تسجيل الدخول | سجل الدخول | إنشاء حساب | اشترك | اشترك الآن | اشترك في النشرة | اشترك في النشرة البريدية |
        اشترك في نشرتنا الإخبارية | النشرة البريدية | سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام |
        سياسة ملفات تعريف الارتباط | قبول | موافق | أوافق | قبول الكل | رفض الكل | عرض المزيد | عرض الكل |
        المزيد | العودة إلى الأعلى | إلى الأعلى | قراءة المقال كاملا | اقرأ المقال كاملا | اقرأ الخبر كاملا |
        كل الأخبار | جميع الأخبار | مدة القراءة 0 دقائق | مدة القراءة 0 دقيقة | وقت القراءة 0 دقائق |
        وقت القراءة 0 دقيقة | 0 دقائق قراءة | 0 دقيقة قراءة | دقيقة واحدة | 0 مشاهدة | 0 مشاهدات |
         الإبلاغ عن خطأ | حمل التطبيق | حمل تطبيقنا | لن يتم نشر عنوان بريدك الإلكتروني |
        الحقول الإلزامية مشار إليها بـ | حفظ المقال | ادعمنا | تم نسخ الرابط بنجاح | خط أصغر | خط أكبر |
        حجم الخط
    """,
    "fa": """
        اشتراک گذاری در تلگرام | کپی لینک | چاپ خبر | نسخه چاپی |  تبلیغات | ورود | ثبت نام | عضویت |
        ما را دنبال کنید | در حال بارگذاری | بیشتر | همه اخبار | زمان مطالعه 0 دقیقه | لینک کوتاه | پرینت |
        ارسال به دوستان
    """,
    "he": """
        פרסומת | העתק קישור | הקישור הועתק | שתף בפייסבוק | שתפו | הירשמו לניוזלטר | התחבר | טוען | קרא עוד |
        זמן קריאה 0 דקות | דלג לתוכן
    """,
    "tr": """
        bizi takip edin | takip et | abone ol | abone olun | facebook ta paylaş | twitter da paylaş |
        whatsapp ta paylaş | linki kopyala | bağlantıyı kopyala | bağlantı kopyalandı | kopyalandı | yazdır |
        haberi dinle | içeriğe geç | içeriğe atla | reklam | reklamlar | advertorial | yükleniyor |
        lütfen bekleyin | giriş yap | üye ol | kayıt ol | gizlilik politikası | çerez politikası |
        kullanım koşulları | kabul et | tümünü kabul et | kabul ediyorum | reddet | daha fazla göster |
        daha fazla yükle | tümünü gör | tümü | yukarı çık | başa dön | haberin tamamı | tüm haberler |
        okuma süresi 0 dakika | okuma süresi 0 dk | 0 dk okuma süresi | 0 dakikalık okuma | 0 dk okuma |
        0 görüntülenme | 0 okunma | 0 paylaşım | hata bildir | uygulamayı indir |
        e posta adresiniz yayınlanmayacak | gerekli alanlar ile işaretlenmişlerdir | google news te abone ol |
        google haberler | favorilere ekle | haber devam ediyor | yazı boyutu
    """,
    "id": """
        ikuti kami | bagikan ke facebook | bagikan artikel ini | salin tautan | tautan disalin | cetak | iklan |
        advertisement | memuat | masuk | daftar | berlangganan | lihat semua | muat lagi | muat lainnya |
        selengkapnya | lewati ke konten | langsung ke konten | waktu baca 0 menit | 0 menit baca |
        lanjutkan membaca | gulir untuk lanjut membaca | scroll untuk lanjut membaca
    """,
    "vi": """
        theo dõi chúng tôi | chia sẻ facebook | sao chép liên kết | in bài viết | quảng cáo | đang tải |
        đăng nhập | đăng ký | xem tất cả | tải thêm
    """,
    "hi": """
        हमें फॉलो करें | शेयर करें | लिंक कॉपी करें | विज्ञापन | लोड हो रहा है | लॉग इन | साइन इन |
        सब्सक्राइब करें | और देखें | सभी देखें
    """,
    "zh": """
        关注我们 | 分享到微信 | 分享到微博 | 复制链接 | 链接已复制 | 打印 | 打印本页 | 广告 | 正在加载 | 加载中 |
        加载更多 | 登录 | 注册 | 订阅 | 展开全文 | 查看全部 | 返回顶部 | 回到顶部 | 跳到内容 | 收藏 | 举报 |
        点赞 | 字体大小 | 隐私政策 | 接受 | 同意 | 關注我們 | 複製連結 | 已複製連結 | 列印 | 廣告 | 載入中 |
        載入更多 | 登入 | 註冊 | 訂閱 | 展開全文 | 返回頂部 | 回到頂部 | 分享至facebook | 隱私權政策 |
        阅读时间0分钟 | 閱讀時間0分鐘 | 0次阅读 |   正在播放
    """,
    "ja": """
         コピーしました | リンクをコピー | リンクをコピーしました | urlをコピー |
        urlをコピーしました | フォローする | フォローしました | シェアする | ツイートする | ポスト | 印刷 |
        印刷する | 広告 | pr | 読み込み中 | 読み込んでいます | ログイン | 新規登録 | 会員登録 | 無料会員登録 |
        購読する | 全文を読む | すべて見る | トップへ戻る | ページトップへ | このページのトップへ |
        ページの先頭へ | 保存しました | 保存する | クリップする | クリップしました | 記事を保存 | 登録しました |
         削除しました | 送信しました | 本文へスキップ | メインコンテンツへスキップ |
        スクラップする | スクラップしました | 拡大する | 画像を拡大 | 画像を拡大する | 文字サイズ | 閉じる |
        エラーが発生しました | 通知を受け取る | この記事は有料会員記事です | 有料会員限定 | 会員限定記事 |
        有料記事
    """,
    "ko": """
        팔로우 | 구독하기 | 구독 | 공유하기 | 공유 | 링크 복사 | url 복사 | 링크가 복사되었습니다 |
        복사되었습니다 | 인쇄 | 인쇄하기 | 프린트 | 광고 | 로딩중 | 로그인 | 회원가입 | 전체보기 | 맨위로 |
        맨 위로 | 본문 바로가기 | 글자크기 | 글자 크기 설정 | 스크랩 | 좋아요 | 페이스북 공유 | 카카오톡 공유
    """,
    "sw": """
        tufuate | shiriki | matangazo | tangazo | ingia | jisajili
    """,
}
