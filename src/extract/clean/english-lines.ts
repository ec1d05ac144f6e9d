/** Lines of English news pages that stand in the story's holder and are not the story. */

/** The page's own sign: rights, reporter, desk. What follows them is no longer the story. */
export const englishSignOffs: readonly RegExp[] = [
  /^\(?(?:END|ENDS)\)?$/,
  /^(?:copyright\b|©|\(c\)\s)|all rights reserved/i,
  /^\(?(?:(?:additional )?reporting|writing|editing|compiled|edited|written|photographs?|with (?:files|reporting|additional reporting)|this (?:article|story|report) (?:was|has been) (?:edited|written|updated|produced|translated|originally|first))\b[^.]{0,12}\b(?:by|from)\b/i,
  /^our standards:/i,
  /^about the authors?$/i,
  /^(?:purchase licensing rights|reuse this content|reprints? (?:and|&) permissions?|rights (?:and|&) permissions)/i,
  /^(?:do you have|have you got|got) (?:a|any) (?:story|tip|news|question|comment)s?\b/i,
  /^(?:get in touch|contact (?:us|the author|our)|email (?:us|the author|your)|send (?:us|your))\b.{0,80}(?:@|\bby\b|\bat\b|here)/i,
  /^(?:for more (?:stories|news)|our website is (?:the|your)|this is a breaking)/i,
  /^(?:accuracy and availability of|transcript text may be)/i,
  /^[•·\s]*(?:e-?mail|twitter|follow)?\s?:?\s?[\w.+-]+@[\w-]+\.[\w.]+$/i,
  /^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S+$/i,
]

/** Pointers to other stories, and headings of lists of them. */
export const englishRelated: readonly RegExp[] = [
  /^(?:also |you (?:may|might) also |further |recommended |must |suggested )?(?:read(?:ing)?|see|watch|listen|like|view|explore|check out)(?: (?:more|next|also|now|here|on|about))*\s?(?::|\||–|—|-\s|$|\.\.\.)/i,
  /^(?:more|related|don['’]?t miss|in case you missed it|keep reading|up next|trending|most (?:read|popular|viewed|watched)|top (?:stories|news|articles|posts)|latest (?:from|news|stories|national|videos?)|read (?:more|next|also)|editor['’]?s? (?:picks?|choice)|recommended|popular (?:now|stories|articles)|what to read next|you (?:may|might) (?:also )?(?:like|enjoy)|more (?:from|on|stories|news|in|like)|related (?:articles?|stories|posts?|news|content|links?|topics?|roundups?|coverage|video)|buyer['’]?s guide|sponsored|promoted|from our partners)\b(?:.{0,50}(?:\.{3}|…|(?<![.!?…]))$|\s?:)/i,
  /^(?:ALSO|READ|SEE|WATCH|LISTEN|MORE|RELATED|GET|CLICK|SUBSCRIBE|FOLLOW)\b[A-Z\s&,'’]{6,}/,
]

/** Invitations: kept only where they are plainly prose, so they count when the line also links or names a channel. */
export const englishInvitations =
  /^(?:please )?(?:sign up|subscribe|follow|join|get|listen|download|click|tap|watch|read|share|support|become|register|log ?in|sign in|create|access|enjoy|start|visit|check out|learn|find|buy|add|see|click here|for more|if you (?:enjoyed|liked|value)|want more|to read)\b/i
export const englishChannels =
  /\b(?:newsletter|inbox|youtube|twitter|facebook|instagram|linkedin|telegram|whatsapp|tiktok|google news|podcast|itunes|spotify|account|articles|subscri\w+|unlimited|sign in|e-?mail (?:updates|alerts)|your e-?mail|our app|membership)\b/i

/** Words of the page's controls and labels. */
export const englishControls: readonly RegExp[] = [
  /^(?:advertisements?|ad|article content|story continues below.{0,40}|continue reading.{0,40}|this advertisement has not loaded.{0,80}|we apologize, but this video.{0,60}|loading\.*|image \d+ of \d+|\d+ of \d+|\d+\/\d+|close|share(?: this.{0,30})?|save|print|comments?(?: \(?\d+\)?)?|\d+ comments?|like|tweet|reply|copy link|copied|back to top|home|topics?|tags?|tag:.{0,40}|filed under.{0,40}|key event|click to tweet|learn more|show more|view (?:all|gallery|comments)|skip (?:to|ad).{0,30}|play video|play|pause|mute|getty images|reuters|afp|ap|review|opinion|transcript|sponsor message|enlarge(?: this)?(?: image)?|toggle caption|hide caption|photo gallery|top|menu|search)$/i,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,60}$/i,
  /^(?:\d+|an?|one|two|three) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i,
  /^\d+[\s-]min(?:ute)?s? read$/i,
  /^(?:listen to this (?:article|story)|gift this article|register\b.{0,20}sign in.{0,40}|don['’]t have an account\?.{0,20})/i,
  /^FILE\s?[-–—]|\((?:AP|AFP|Reuters|EPA|Getty)?\s?(?:Photo|Image|File|Courtesy)[^)]{0,80}\)\.?$|\bvia (?:AP|Getty Images|Reuters|AFP)\)?\.?$/,
  /^\(?(?:AP|AFP|Reuters|EPA|Getty Images)\s?(?:Photo)?\s?[/|].{0,60}$|^.{2,40}\/(?:AP|AFP|Reuters|EPA|Getty Images)(?: (?:Photo|Images))?\)?$/,
  /^(?:photo(?:graph)?s?|image|picture|video|illustration|credit|source|graphic)(?: credits?)?(?: by| courtesy)?\s?[:/]|^\(?(?:image|photo)(?: credit)?:/i,
]
