/** Nouns for those who speak: people by what they are or do, bodies, and documents. Lower case, singular where regular. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles that stand before a name and belong to it. Compared without the full stop. */
export const titles = set(`
  mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative reps sens gov governor lt president chairman
  chairwoman chairperson secretary minister judge justice gen general col colonel capt captain maj major sgt sergeant adm admiral
  cmdr commander rev reverend pastor rabbi bishop archbishop cardinal pope father sister brother imam king queen prince princess
  ambassador mayor sheriff officer detective attorney congressman congresswoman councilman councilwoman commissioner director
  coach analyst speaker chancellor premier vice-president vice deputy former ex-president doctor chief superintendent rear editor-in-chief
  alderman assemblyman assemblywoman delegate councillor speaker-elect first lady house senate majority minority leader
  prime foreign defense finance interior health state press treasury ceo cto cfo coo
`)

export const personNouns = set(`
  activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor announcer assistant
  attendee attorney author backer banker biographer blogger boss broadcaster businessman businesswoman candidate captain
  cardinal caller campaigner chair chairman chairwoman champion chief child client clerk coach co-founder cofounder colleague
  columnist commander commentator commissioner confidant congressman congresswoman conservative consultant contributor
  coordinator correspondent counsel counselor counterpart critic customer daughter dean defender delegate democrat deputy
  designer detective developer diplomat director doctor donor driver economist editor employee engineer entrepreneur envoy
  executive expert farmer father fellow founder friend frontrunner front-runner fundraiser general governor graduate
  guest guy head heckler historian host husband insider instructor intern interviewer investigator investor journalist
  judge justice lady lawmaker lawyer leader legislator liberal lieutenant lobbyist man manager mayor member minister moderator
  mogul mother musician narrator native neighbor neurosurgeon nominee nurse observer officer official operative organizer
  owner panelist parent participant partner pastor patient person pilot player poet politician pollster pope president
  priest producer professor prosecutor protester psychologist publisher rapper reader reporter representative republican
  resident researcher rival scholar scientist secretary senator sergeant sheriff singer sister socialist soldier son source speaker
  specialist spokesman spokesperson spokeswoman staffer star strategist student superintendent supporter surrogate surgeon survivor
  teacher teenager treasurer trader tycoon user veteran victim viewer visitor volunteer voter wife winner witness woman worker
  writer youth billionaire boy girl brother cousin uncle aunt dad mom insurgent incumbent democrat
  assailant prince princess king queen lecturer barrister jurist cleric merchant planner lead vp svp evp premier chancellor
  newcomer holdout skeptic defector refugee immigrant migrant demonstrator businessperson delegate founder
  editor-in-chief chairperson ceo cto cfo vendor maker programmer officer lead boss narrator impostor designer
`)

/** Plurals that spelling does not make, and nouns that are plural by nature. */
export const irregularPeople = set(`
  men women children people police businessmen businesswomen spokesmen spokeswomen chairmen congressmen lawmen wives crowd audience
  public family team staff aides sources critics others authorities media allies lobby public rivals both
`)

export const organisationNouns = set(`
  administration agency alliance army assembly association bank board body bureau cabinet campaign center centre chamber
  church club coalition college commission committee company conference congress corporation council court department
  embassy firm force foundation fund government group house industry institute institution legislature magazine ministry
  movement museum network newspaper office organization organisation outlet pac panel paper parliament party press regime
  school senate service site society startup station store studio tabloid team television tribunal union university
  website white-house maker giant operator publisher tank think-tank carrier chain publication channel carrier retailer nonprofit
`)

export const documentNouns = set(`
  account ad advertisement affidavit announcement article bill blog book brief caption column complaint document editorial email
  e-mail essay excerpt filing footnote headline indictment interview lawsuit law letter memo message narrator note notice op-ed
  page passage petition piece plan platform playbook poll post poster press-release query question record release report
  resolution review ruling script sign slogan statement study summary survey text transcript translation tweet update verdict
  video voice warrant opinion words guidelines constitution
`)

export const isPersonNoun = (word: string): boolean =>
  personNouns.has(word) || irregularPeople.has(word) || (word.endsWith('s') && personNouns.has(word.slice(0, -1)))

export const isOrganisationNoun = (word: string): boolean =>
  organisationNouns.has(word) || (word.endsWith('s') && organisationNouns.has(word.slice(0, -1)))

export const isDocumentNoun = (word: string): boolean =>
  documentNouns.has(word) || (word.endsWith('s') && documentNouns.has(word.slice(0, -1)))
