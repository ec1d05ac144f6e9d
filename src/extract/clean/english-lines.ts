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
  /\b(?:can|may) be (?:reached|contacted) (?:at|by|via|on)\b.{0,80}(?:@|\d{3}[-. )]+\d{3})/i,
  /^[—–-]?\s?(?:you can )?(?:contact|e-?mail|reach|write to|follow) .{2,60}(?:\bat |\bon )?[\w.+-]*@[\w.-]+/i,
  /^this (?:story|article|post|piece) (?:was )?(?:originally|first) (?:published|appeared)\b/i,
  /\bcontributed (?:reporting|research|to this (?:story|report|article|piece))\b[^.]{0,30}\.?$/i,
  /^disclaimer:/i,
  /^(?:accuracy and availability of|transcript text may be)/i,
  /^[•·\s]*(?:e-?mail|twitter|follow)?\s?:?\s?[\w.+-]+@[\w-]+\.[\w.]+$/i,
  /^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S+$/i,
]

/** Pointers to other stories, and headings of lists of them. */
export const englishRelated: readonly RegExp[] = [
  /^(?:also |you (?:may|might) also |further |recommended |must |suggested )?(?:read(?:ing)?|see|watch|listen|like|view|explore|check out)(?: (?:more|next|also|now|here|on|about))*\s?(?::|\||–|—|-\s|$|\.\.\.)/i,
  /^(?:more|related|don['’]?t miss|in case you missed it|keep reading|up next|trending|most (?:read|popular|viewed|watched)|top (?:stories|news|articles|posts)|latest (?:from|news|stories|national|videos?)|read (?:more|next|also)|editor['’]?s? (?:picks?|choice)|recommended|popular (?:now|stories|articles)|what to read next|you (?:may|might) (?:also )?(?:like|enjoy)|more (?:from|on|stories|news|in|like)|related (?:articles?|stories|posts?|news|content|links?|topics?|roundups?|coverage|video)|buyer['’]?s guide|sponsored|promoted|from our partners)\b(?:.{0,50}(?:\.{3}|…|(?<![.!?…]))$|\s?:)/i,
  /^(?:ALSO|REQUIRED|READ|SEE|WATCH|LISTEN|MORE|RELATED|GET|CLICK|SUBSCRIBE|FOLLOW)\b[A-Z\s&,'’]{6,}/,
]

/** The shop's word for its links: wherever it stands, it is not the story. */
export const affiliateNote =
  /\baffiliate (?:link|commission|partner|program)|\b(?:earn|receive|get|make|collect)s? (?:an? |a small )?(?:\w+ )?(?:commission|share of (?:the )?sales)\b|\bindependently (?:selected|chosen|reviewed)\b.{0,60}\b(?:editors|by our|team)\b/i

/** Who wrote it, told about them: only at the story's end, where no sentence of it follows. */
export const authorPortrait =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:\([^)]{1,30}\) )?(?:is|was|has been|covers|writes|reports|joined)\b.{0,60}\b(?:reporter|writer|editor|correspondent|columnist|journalist|producer|contributor|critic|covers|covering|writes about|reporting|newsletter|freelance)\b/u

/** Invitations: kept only where they are plainly prose, so they count when the line also links or names a channel. */
export const englishInvitations =
  /^(?:please )?(?:sign up|subscribe|follow|join|get|listen|download|click|tap|watch|read|share|support|become|register|log ?in|sign in|create|access|enjoy|start|visit|check out|learn|find|buy|add|see|click here|for more|if you (?:enjoyed|liked|value)|want more|to read)\b/i
export const englishChannels =
  /\b(?:newsletter|inbox|youtube|twitter|facebook|instagram|linkedin|telegram|whatsapp|tiktok|google news|podcast|itunes|spotify|account|articles|subscri\w+|unlimited|sign in|e-?mail (?:updates|alerts)|your e-?mail|our app|the (?:[\p{L}\d ]{2,25} )?app|membership)\b/iu

/** Headings of boxes in which a machine sums the story up, and its word for having done so. */
export const englishSummaryLabel =
  /^(?:AI|artificial intelligence)[- ]?(?:generated |powered )?(?:summary|key (?:points|takeaways)|overview)\b.{0,40}$|^(?:summary|summari[sz]ed|generated) (?:was |is )?(?:(?:generated|created|written) )?(?:by|with|using) (?:AI|artificial intelligence)\b.{0,60}$/i

/** Words of the page's controls and labels. */
export const englishControls: readonly RegExp[] = [
  /^(?:advertisements?|ad|article content|story continues below.{0,40}|continue reading.{0,40}|this advertisement has not loaded.{0,80}|we apologize, but this video.{0,60}|loading\.*|image \d+ of \d+|\d+ of \d+|\d+\/\d+|close|share(?: this.{0,30})?|save|print|comments?(?: \(?\d+\)?)?|\d+ comments?|like|tweet|reply|copy link|copied|back to top|home|topics?|tags?|tag:.{0,40}|filed under.{0,40}|key event|click to tweet|learn more|show more|view (?:all|gallery|comments)|skip (?:to|ad).{0,30}|play video|play|pause|mute|getty images|reuters|afp|ap|review|opinion|transcript|sponsor message|enlarge(?: this)?(?: image)?|toggle caption|hide caption|photo gallery|top|menu|search)$/i,
  /^(?:view (?:this|more) (?:post|photo|video|profile)s? on \w+|(?:waiting for )?(?:your )?permission to load\b.{0,60}|a post shared by\b.{0,80}|external link(?: to)?|article continues below.{0,40}|your subscription (?:has been|could not be)\b.{0,60})\.?$/i,
  /^[$€£]\s?\d[\d,.]*(?:\s(?:from|at|on)\s.{2,30})?$|^(?:(?:buy|shop|pre-?order|check price|see price)(?: now| here)?(?: (?:at|on|from|for)\b.{2,40})?)$/i,
  /^(?:contribute:?|send us a tip|contact the editors?|submit a tip|would you like to comment on this (?:article|story)\??)$/i,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,60}$/i,
  /^(?:\d+|an?|one|two|three) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i,
  /^\d+[\s-]min(?:ute)?s? read$/i,
  /^(?:listen to this (?:article|story)|gift this article|register\b.{0,20}sign in.{0,40}|don['’]t have an account\?.{0,20})/i,
  /^FILE\s?[-–—]|\((?:AP|AFP|Reuters|EPA|Getty)?\s?(?:Photo|Image|File|Courtesy)[^)]{0,80}\)\.?$|\bvia (?:AP|Getty Images|Reuters|AFP)\)?\.?$/,
  /^\(?(?:AP|AFP|Reuters|EPA|Getty Images)\s?(?:Photo)?\s?[/|].{0,60}$|^.{2,40}\/(?:AP|AFP|Reuters|EPA|Getty Images)(?: (?:Photo|Images))?\)?$/,
  /^(?:photo(?:graph)?s?|image|picture|video|illustration|credit|source|graphic)(?: credits?)?(?: by| courtesy)?\s?[:/]|^\(?(?:image|photo)(?: credit)?:/i,
]
