"""Labels by their build in Indonesian and Hindi."""

INDONESIAN = (
    r"(?:bagikan|kirim|cetak|simpan|salin|dengarkan|unduh|laporkan|sebarkan)(?: (?:artikel|berita|tautan|link"
    r"|halaman|ini|url|konten|kesalahan))*(?: (?:ke|di|lewat|melalui|via|dengan))?(?: (?:NET|teman|pdf"
    r"|media sosial))?",
    r"(?:tautan|link|url|alamat)(?: (?:telah|berhasil|sudah|artikel))* (?:di ?salin|tersalin"
    r"|di ?copy)(?: ke (?:papan klip|clipboard))?|(?:berhasil )?disalin(?: ke (?:papan klip|clipboard))?",
    r"(?:ikuti|temukan|gabung|langganan|cara mengikuti|di mana mengikuti)(?: (?:kami|bersama|di|media sosial"
    r"|akun|kanal|saluran|channel|NET|google news|juga))*",
    r"(?:sedang|paling|banyak|lagi|terbanyak)(?: (?:ramai|banyak|hangat|sering))* (?:dibaca|dibicarakan"
    r"|ditonton|dicari|tren|trending|populer|dibagikan|dikomentari)|(?:orang lain juga|pembaca lain) (?:membaca"
    r"|menonton|baca)",
    r"(?:waktu|lama|durasi) baca TIME|TIME (?:baca|membaca|waktu baca)|(?:baca|lihat|simak|tonton) (?:juga"
    r"|lainnya|selengkapnya|lagi|semua|berita lainnya)",
    r"(?:berita|artikel|konten|topik|video|kabar|tag|kata kunci)(?: (?:terkait|lainnya|terbaru|terpopuler"
    r"|populer|pilihan|rekomendasi|serupa|terkini|hari ini|utama|sebelumnya|berikutnya))+|(?:tulis|beri|lihat"
    r"|tinggalkan|kirim)(?: (?:semua))?(?: 0)? (?:komentar|balasan)|0 (?:komentar|kali dibaca|dilihat|dibagikan"
    r"|pembaca|notifikasi(?: baru)?|berita belum dibaca)",
    r"(?:tanya|tanyakan|coba|ngobrol dengan)(?: (?:pada|ke|fitur|asisten))* (?:ai|chatbot|asisten ai)(?: kami)?",
)

HINDI = (
    r"(?:लिंक|यूआरएल|पता)(?: (?:सफलतापूर्वक|को))? कॉपी (?:हो गया|किया गया|करें|हो गई|हो चुका है|हुआ)"
    r"|(?:इस )?(?:खबर|लेख|आर्टिकल|स्टोरी|पेज)(?: को)?(?: NET पर)? (?:शेयर|साझा|प्रिंट|सेव|सुनें)(?: करें)?",
    r"(?:हमें|हमसे|हमारे)(?: (?:यहां|सोशल मीडिया|NET|चैनल को|पेज को|से|पर))* (?:फॉलो करें|जुड़ें|लाइक करें"
    r"|सब्सक्राइब करें)|(?:NET )(?:पर )?(?:शेयर करें|साझा करें|फॉलो करें|जुड़ें)",
    r"(?:संबंधित|ताज़ा|ताजा|अन्य|लेटेस्ट|ट्रेंडिंग|लोकप्रिय|बड़ी|मुख्य|सबसे ज्यादा पढ़ी गई|टॉप"
    r"|और)(?: (?:बड़ी))? (?:खबरें|समाचार|न्यूज़|लेख|वीडियो|स्टोरी|आर्टिकल|खबर)|(?:ये|यह|इसे|इन्हें"
    r"|और)(?: भी)? (?:पढ़ें|देखें|सुनें)|(?:अभी|सबसे ज्यादा) (?:देखा|पढ़ा) (?:जा रहा|जा रहा है|गया)|(?:कमेंट"
    r"|टिप्पणी)(?: (?:करें|लिखें|देखें))|TIME (?:में पढ़ें|पढ़ने का समय)|पढ़ने का समय TIME",
)
