/** The words of lines that ask for a subscription, an account or a payment. */

const wall =
  /(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,60}\b(?:to (?:continue|keep|read|unlock|access|finish)|for (?:full|unlimited) access)|(?:continue|keep) reading (?:with|by|for)|this (?:article|story|content) is (?:for|reserved for|exclusive to|available (?:only )?to) (?:our )?(?:subscribers|members|premium)|already a (?:subscriber|member)\?|you['’]ve (?:reached|read) your|remaining (?:free )?articles?|(?:유료|구독|멤버십|프리미엄|로그인|회원)[^.]{0,25}(?:전용|전문|전체|이어서|계속|나머지|볼 수 있|읽을 수 있|이용하실 수|서비스입니다|콘텐츠입니다)|기사\s?전문은|이\s?기사는\s?(?:유료|구독|회원)/i

/** Prompts that stand for a story, or for the rest of one. */
const gate =
  /(?:subscribers?|members?|premium|registered (?:users?|readers?))[- ]only|(?:only|exclusive(?:ly)?) (?:for|to) (?:our )?(?:subscribers|members)|(?:please|must|need to|have to) (?:be )?(?:subscribe|sign(?:ed)? in|log(?:ged)?[- ]?in|register)|(?:sign|log) ?in (?:to|for) (?:view|see|access|read)|unlock (?:this|the|full)|create (?:a|your) (?:free )?account to|(?:구독|로그인|회원\s?가입|결제)[^.]{0,12}(?:후|하시면|하면|해야|필요|하고)[^.]{0,20}(?:읽|보|볼|열람|이용|확인|필요)|로그인이\s?필요|(?:구독자|회원|유료)\s?(?:만|전용|에게만|기사)|전문을?\s?(?:보시려면|읽으시려면|보려면|읽으려면)/i

/** A line that asks for a subscription, an account or a payment to read on. */
export const isWall = (text: string): boolean => wall.test(text) || gate.test(text)

/** One that stands after the beginning of a story. */
export const isPrompt = (text: string): boolean => wall.test(text)
