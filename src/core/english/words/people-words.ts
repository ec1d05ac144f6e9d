/** Nouns for those who speak: people by what they are or do, bodies, and documents. Lower case, singular where regular. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles that stand before a name and belong to it. Compared without the full stop. */
export const titles = set(`
  mr mrs ms miss sir dame dr prof professor lord lady sen senator rep representative reps sens gov governor lt president chairman
  chairwoman secretary minister judge justice gen general col captain major admiral commander rev pastor rabbi bishop archbishop
  pope father sister brother king queen prince princess ambassador mayor sheriff officer attorney congressman congresswoman
  commissioner director analyst speaker chancellor premier vice deputy former doctor chief rear editor-in-chief delegate first
  house senate majority minority leader prime foreign defense finance interior health state press treasury ceo cto cfo coo
  capt coach superintendent councillor councilor sgt sergeant det detective inspector insp constable baroness cllr cpl corporal principal
  chairperson provost archdeacon envoy
`)

export const personNouns = set(`
  activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor assistant attendee
  attorney author backer banker boss businessman businesswoman candidate captain chair chairman chairwoman champion chief child
  client co-founder colleague columnist commander commentator commissioner confidant congressman congresswoman conservative
  consultant contributor coordinator correspondent counsel counterpart critic customer daughter dean defender delegate democrat
  deputy developer diplomat director doctor donor driver economist editor employee engineer entrepreneur envoy executive expert
  farmer father fellow founder friend frontrunner front-runner fundraiser general governor graduate guest guy head historian host
  husband insider intern investigator investor journalist judge justice lady lawmaker lawyer leader legislator liberal lobbyist
  man manager mayor member minister moderator mogul mp mother narrator native neighbor neurosurgeon nominee nurse observer officer
  official operative organizer owner parent participant partner lead pastor patient person pilot player poet politician pollster pope
  president priest producer professor prosecutor protester publisher reader reporter representative republican resident researcher
  rival scholar scientist secretary senator sheriff singer sister socialist soldier son source speaker spokesman spokesperson
  spokeswoman staffer star strategist student supporter surrogate surgeon survivor teacher teenager trader tycoon user veteran
  victim viewer volunteer voter wife winner witness woman worker writer youth billionaire boy girl brother dad mom prince king
  queen planner vp svp chancellor demonstrator editor-in-chief ceo cto cfo maker
  aunt coach councillor dad detective forecaster grandfather grandmother inspector juror mom nephew niece novelist sergeant superintendent
  uncle widow widower keeper firefighter baker dishwasher caretaker neighbour clerk commuter striker midfielder goalkeeper winger quarterback skipper
  headteacher pupil shopkeeper miner chef customer someone somebody
  anthropologist archaeologist architect astronomer barrister biologist blogger boxer broadcaster cardiologist carpenter chemist
  choreographer climatologist comedian composer conductor curator cyclist dancer dentist designer drummer ecologist electrician
  epidemiologist essayist ethicist filmmaker gardener geologist golfer goalie guitarist illustrator influencer librarian magistrate
  mathematician meteorologist midwife musician neuroscientist novelist olympian oncologist painter paramedic pensioner pharmacist
  philosopher photographer physician physicist pianist pitcher playwright plumber podcaster presenter psychiatrist psychologist
  accountant archivist auditor barber bartender beekeeper bookseller butcher bystander cashier collector cousin cyclist distributor docker
  fan florist gendarme granddaughter grandson hiker interpreter landlord mechanic monk motorist nun passenger passer-by ranger rescuer rider
  sailor shepherd shopper surveyor tenant tourist translator trustee vicar villager waiter waitress welder
  rancher rapper refugee retiree sculptor seismologist sociologist solicitor songwriter sprinter statistician streamer swimmer
  technologist theologian trucker veterinarian violinist virologist wrestler
`)

/** Plurals that spelling does not make, and nouns that are plural by nature. */
export const irregularPeople = set(`
  men women children people police chairmen crowd audience family families team staff aides sources critics others authorities media allies
  lobby rivals both
`)

const organisationNouns = set(`
  lab administration agency district federation hospital airline charity league retailer alliance army association bank board body bureau cabinet campaign center centre chamber church club
  coalition college commission committee company conference congress corporation council court department embassy firm force
  foundation fund government group house industry institute institution legislature magazine ministry movement museum network
  newspaper office organization organisation outlet pac panel paper parliament party press regime school senate service site
  society startup station store studio tabloid team television union university website maker giant operator publisher tank
  think-tank carrier chain publication channel retailer nonprofit
`)

const documentNouns = set(`
  account ad advertisement affidavit announcement article bill blog book brief column complaint document editorial email e-mail
  essay excerpt filing headline indictment interview lawsuit law letter memo message narrator note notice op-ed page passage
  petition piece plan platform playbook poll post question record release report resolution review ruling script sign slogan
  statement booklet brochure decree dossier handbook invitation judgment leaflet manual newsletter pamphlet questionnaire verdict
  study summary survey text transcript tweet update video voice opinion words guidelines constitution
`)

/** True when the table has the word, its singular, or the noun a compound ends in: “officials”, “co-host”. */
const isListed = (table: ReadonlySet<string>, word: string): boolean => {
  if (table.has(word)) return true
  const noun = word.slice(word.lastIndexOf('-') + 1)
  return table.has(noun) || (noun.endsWith('s') && table.has(noun.slice(0, -1)))
}

export const isPersonNoun = (word: string): boolean => irregularPeople.has(word) || isListed(personNouns, word)
export const isOrganisationNoun = (word: string): boolean => isListed(organisationNouns, word)
export const isDocumentNoun = (word: string): boolean => isListed(documentNouns, word)
