"""Labels by their build in English."""

ENGLISH = (
    r"(?:share|post|send|tweet|pin|e ?mail|print|save|bookmark|copy|download|report|rate|gift|listen to|hear"
    r"|translate|cite|flag)"
    r"(?: (?:this|the|our|your|a))?(?: (?:full|whole|short|permanent))?"
    r" (?:article|story|post|page|news|report|item|link|url|video|content|episode|gallery|quote|address|location)s?"
    r"(?: (?:link|url|address|audio|pdf))?(?: (?:on|to|via|by|with|in|as|using|for|through)(?: (?:a|your|the))?"
    r" (?:NET|friends?|others|pdf|later|clipboard|social media|your network|ai))?",
    r"(?:share|post|tweet|send|find us|follow us|join us|like us|connect with us|subscribe|get us|us)(?: (?:it"
    r"|this))?"
    r" (?:on|to|via|by|with|in) (?:our |all )?(?:NET|social media|socials?|social networks?)(?:channels?|pages?"
    r"|groups?)?",
    r"(?:(?:the|your|this|short|article|page|share) )*(?:link|url|address|text|code|quote|permalink)"
    r"(?: (?:has been|have been|was|is|successfully|now))*"
    r" (?:copied|saved)(?: successfully)?(?: to(?: (?:the|your))? clip ?board)?"
    r"|copied(?: successfully)?(?: to(?: (?:the|your))? clip ?board)?",
    r"(?:ask|chat with|talk to|try|use|meet|explore|discover|open|launch|start|enable|query|question)(?: (?:our"
    r"|the|your|a|my|with|all))*"
    r"(?: (?:new|free|latest|news|smart|own|\w+))? (?:ai|chatbot|copilot|assistant|gpt|chatgpt)"
    r"(?: (?:features?|tools?|assistants?|chatbots?|bots?|search|summar(?:y|ies)|powered|search|helper|now|mode"
    r"|beta|can do for you))*"
    r"(?: (?:about|on|to explain|to summari[sz]e) (?:this|the) (?:article|story|news|topic|text))?",
    r"(?:ask|questions?|chat)(?: (?:a question|questions|anything|us|more|me anything))?(?: about)? (?:this"
    r"|the) (?:article|story|news|topic|text|report)",
    r"ai(?: generated)? (?:summary|takeaways|overview|highlights|key points)(?: of (?:this )?(?:article"
    r"|story))?|(?:summary|key points|highlights)(?: generated)? by (?:our )?ai",
    r"(?:explore|see|discover|find out|learn) what (?:\w+ ){1,4}can do for you",
    r"(?:you have |you ve got |your |show |see |mark )?(?:all )?(?:0 |no )?(?:new |unread |more )"
    r"(?:news|notifications?|messages?|stories|articles?|posts?|updates?|items?|alerts?)(?: (?:as )?(?:read"
    r"|items?))?",
    r"0 (?:unread|new|views?|shares?|likes?|reads?|reactions?|comments?|replies|posts?|stories|articles|news"
    r"|followers|votes?|claps?)"
    r"(?: (?:so far|today|yet|on this (?:article|story|post)))?",
    r"(?:how|where)(?: (?:you )?(?:can|to))(?: you)? (?:follow|find|reach|watch|read|hear|listen to|contact"
    r"|join) us(?: online| on NET)?",
    r"(?:what )?(?:people|others?|readers|users|viewers|everyone|they)(?: (?:are|re|is|were))?(?: (?:now|also"
    r"|currently|just))?"
    r" (?:watching|reading|following|viewing|saying|read|watched|liked|sharing|talking about)(?: (?:now"
    r"|right now|today|this week|too))?",
    r"(?:now|currently|being|also) (?:watching|reading|trending|playing|viewed|popular|on air|streaming|live)"
    r"|(?:trending|popular|live|on air|playing|watching) (?:now|today|this week)",
    r"(?:estimated |average )?(?:reading|read|listening|listen|watch|viewing)(?: time)?(?: is)? TIME(?: (?:read"
    r"|s))?|TIME (?:read|listen|watch|video|audio|ago)(?:ing)?(?: time)?",
    r"(?:read|see|view|show|hide|join|load|leave|add|post|write|open|sort|all|be the first to|start|have"
    r"|make)(?: (?:the|all|a|your|in|on|us))*"
    r"(?: 0)?(?: (?:user|reader|readers|more|new|latest))? (?:comments?|discussion|debate|conversation|replies"
    r"|reply|responses|say)(?: (?:below|here|section|now))?(?: 0)?(?: comments?)?",
    r"(?:comments?|replies|responses|discussion|views?|shares?|reads?|likes?|hits?|published|posted|id"
    r"|ref)(?: (?:count|total))? 0",
    r"(?:related|similar|recommended|suggested|latest|most read|most viewed|most popular|popular|top|trending"
    r"|featured|more|other|recent|breaking|further"
    r"|also|editors?|today s|important|main|hot|must read|sponsored|promoted|linked|associated"
    r"|connected)(?: (?:top|breaking|latest|related|local|world|sponsored))?"
    r" (?:news|stor(?:y|ies)|articles?|posts?|videos?|topics?|headlines?|reads?|content|coverage|links?"
    r"|reports?|tags?|categories|keywords?|searches|sections?|podcasts?|galleries|photos?"
    r"|events?|materials?|reading|items?|pages?|offers?)(?: (?:for you|now|today|here|this week|of the day"
    r"|on (?:this|the) (?:topic|subject|issue)))?",
    r"(?:related|relevant|linked|connected) to (?:the|this) (?:topic|article|story|subject|theme|news|post|issue)",
    r"more (?:on|about) (?:this|the) (?:topic|story|subject|issue|theme|event|author)",
    r"(?:sign up|sign in|log ?in|register|subscribe|join)(?: (?:now|here|today|free|for free|to|for|our|the|a"
    r"|or|your|daily|weekly|free|e ?mail|news))*"
    r"(?: (?:newsletters?|account|alerts?|comment|continue|continue reading|read more|updates?|notifications?"
    r"|mailing list|log ?in|sign up|sign in|register|profile|save))?",
    r"(?:get|download|install|open|try|use|read (?:it|this|more)? ?(?:in|on))(?: (?:our|the|your|in|with|free"
    r"|new|mobile|news|\w+))* app(?: (?:now|today|here|for free|on NET))?",
    r"(?:support|donate to|help|back|fund|contribute to)(?: (?:us|our|the|independent|quality"
    r"|local))+(?: (?:journalism|work|reporting|newsroom|team|mission))?(?: (?:today|now))?",
    r"(?:turn on|enable|allow|get|manage|receive|disable)(?: (?:our|the|push|desktop|browser|breaking|news"
    r"|e ?mail|your))* (?:notifications?|alerts?|cookies|javascript|preferences|settings)",
    r"(?:skip|go|jump|back|return|scroll)(?: (?:back|directly))? to(?: (?:the|main|page|site))* (?:content|top"
    r"|navigation|home ?page|home|main|menu|article|search|bottom|news|list)",
    r"(?:continue|keep|start|finish|resume) reading(?: (?:this|the|below|here|more|full))*(?: (?:article|story"
    r"|post))?",
    r"(?:story|article|text|content|report)(?: (?:continues|resumes))(?: (?:below|after|under"
    r"|beneath))(?: (?:this|the))?(?: (?:ad|ads|advert|advertisement|video|photo|gallery|promo))?",
    r"(?:recommended|external|embedded|third party|editorial|partner|sponsored|paid|promoted)(?: (?:external"
    r"|embedded|editorial))? content",
    r"(?:this|the) (?:article|story|content|video|post|page|file)(?: (?:is|was|has been))? (?:not available"
    r"|unavailable|no longer available|loading|premium|for subscribers only)(?: in your (?:country|region))?",
    r"(?:successfully|already) (?:saved|added|sent|submitted|completed|subscribed|updated|removed)|(?:saved"
    r"|added|sent|submitted|completed|subscribed|updated|removed)(?: successfully| (?:to"
    r"|from) (?:your )?(?:favou?rites|bookmarks|list|reading list|library))",
    r"(?:report|found|spotted|see|notice|suggest|submit)(?: (?:an?|any|the))? (?:error|mistake|typo|correction"
    r"|problem|issue)(?: (?:in|on|with|to)(?: (?:this|the|our))? (?:article|story|text|page|post|ad))?",
    r"(?:connect|keep in touch|get in touch|stay connected|stay in touch|chat) with us(?: (?:on|via) NET)?",
    r"(?:so )?what (?:do you|are your|did you) (?:think|thoughts|make of it)(?: (?:of|about|on) (?:this"
    r"|the)(?: \w+)?)?|(?:tell us|let us know|share|have your say|leave|give us)(?: (?:what you think"
    r"|your (?:thoughts|views?|opinions?|comments?|feedback|story)))?(?: (?:in|on|about|below))?(?: (?:the"
    r"|this))?(?: (?:comments?|comment section|article|story))?(?: (?:below|section|here))?",
    r"(?:advertise|advertising|work|write|partner)(?: (?:with|for) us)",
)
