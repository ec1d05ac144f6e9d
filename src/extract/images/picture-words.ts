/** What alternative texts, captions and file names say of a picture: that it is a chart, or that it is a photograph or no content at all. */

/** Words for charts, whole in English, and in Korean where no longer word of another meaning holds them. */
export const chartWords =
  /그래프|그래픽|도표|차트|인포그래|통계표|막대|꺾은선|추이|자료\s*[=:：]|(?:^|[\s[(<])표(?:$|[\s\])>=:.\d])|(?:^|[^a-z])(?:info-?graphics?|charts?|graphs?|graphics?|diagrams?|datawrapper|flourish)(?:[^a-z]|$)|\btable \d|\bsource:/i

/** A file photograph (`자료사진`), and who gave it (`사진 제공`), are no chart's words. */
export const photoWords =
  /사진|포토|촬영|photo|image credits?|getty images|\bphotograph|(?:^|[^a-z])(?:portrait|headshot|mugshot|profile|avatar)(?:[^a-z]|$)|프로필|인물/i

/** Names of news agencies: a caption that is little more is a photographer's. */
export const agencyWords = /연합뉴스|뉴시스|뉴스1|로이터|\b(?:Reuters|AFP|EPA|AP|Bloomberg)\b|=\s*[가-힣]{2,4}\s*기자/

/** Never content: signs, buttons, advertisements. */
export const ornamentWords =
  /(?:^|[^a-z])(?:icons?|ico|logos?|banners?|btn|buttons?|sprites?|emojis?|emoticons?|ads?|adv|blank|spacer|pixel|placeholder|loading|pinterest|thumb(?:nail)?s?)(?:[^a-z]|$)|로고|배너|광고|구독/i

/** Names of boxes in an article's body that hold something other than the article. */
export const foreignBoxes =
  /related|recommend|advert|sponsor|banner|promo|newsletter|sidebar|profile|reporter|journalist|author|comment|popular|ranking|subscri|taboola|outbrain|(?:^|[\s_-])(?:ads?|sns|share|logo)(?:[\s_-]|$)/i
