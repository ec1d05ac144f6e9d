/** Given names by the pronoun they usually take, for telling “he” from “she”. Absent names fit both. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const maleNames = set(`
  aaron abdul abraham adam ahmed alan albert alejandro alexander alexei ali allen alistair amir amit andre andrea andreas andrei andrew andy angus anthony antonio
  arthur arvind barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brendon brent bret brett brian bruce bryan
  caleb carl carlos casey chad charles charlie christian christopher chuck clarence clark claude cliff colin connor craig cyrus dan daniel
  darren dario dave david dean dennis derek diego dmitri dominic don donald doug douglas duncan dwight earl ed eddie edgar eduardo edward elon
  emmanuel enrique eric erik ernest ethan eugene evan fernando francis francisco frank franklin fred frederick gabriel gareth gary gavin
  gene geoff geoffrey george gerald gilbert giovanni glenn gordon graham greg gregory guy hank hans harold harry harvey hassan henry herbert
  howard hugh hugo ian ibrahim igor ilya isaac ivan jack jacob jake jamal james jamie jared jason javier jay jean jeb jeff jeffrey jensen jeremy jerome
  jerry jesse jim jimmy joe joel johan john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karim karl keith
  ken kenneth kevin khalid kurt kyle lance larry lars laurent lawrence lee len leo leon leonard lewis liam lindsey lloyd louis luis lucas luke
  manuel marc marcel marco marcus mario mark martin marvin mateo matt matthew max michael miguel mike mitch mitt mohamed mohammad mohammed
  muhammad mustafa narendra nathan neal neil nelson newt nicholas nick nicolas nigel noah noam norman olaf oliver omar oscar owen pablo patrick paul
  pedro pete peter phil philip phillip pierre piers rafael rahul raj ralph ramesh randy raymond reid rex ricardo richard rick ricky rob robert roberto
  rodney rodrigo roger roland ron ronald ross roy rudy rupert russell ryan sam samuel satya scott sean sebastian sergei sergey seth shane shaun simon
  stanley stefan stephen steve steven stuart sundar sunil ted terry thomas tim timothy tobias todd tom tommy tony travis trevor tucker tyler
  vernon victor vikram vincent viktor vladimir wade wallace walter warren wayne wesley will william willie winston wolfgang xavier yann yasser yusuf zachary
  royce strauss jamil saikat martin
`)

export const femaleNames = set(`
  abigail ada adele alessandra alexandra alexis alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela anita ann anna anne annie
  april ariana ariane ashley audrey barbara beatrice becky bernadette beth betsy betty beverly bonnie brenda bridget brittany camila camille carla carly carmen carol
  carole caroline carolyn catherine cathy cecile charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie cynthia
  daisy dana daniela danielle deborah debbie debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elise elizabeth
  ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances gabriela gail georgia gina ginny giulia gloria grace greta gwen hannah harriet
  heather heidi helen helena hillary holly hope huma ida ingrid irene iris isabel isabella ivanka jacqueline jan jane janet janice jean jeanne jen
  jenna jennifer jenny jessica jill joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia julie june karen karin kate katherine katie kathleen kathryn
  kathy katrina kayleigh kelly kellyanne kelsey kim kimberly kirsten kirstjen kristen kristin kristina laura lauren leah lena leslie lila lillian lina linda lisa liz
  loretta lori louise lucia lucy lydia lynn mackenzie madeleine madison malala margaret maria marie marilyn marina marine marissa martha mary maureen maya megan
  megyn melania melanie melissa meredith mia michelle mira miranda molly monica monika nadia nancy naomi natalie natasha nicola nicole nikki nina noor nora
  olga olivia pamela patricia patty paula pauline peggy penny phyllis priya rachel rebecca regina renee rita roberta robin rosa rose ruth sally samantha
  sandra sara sarah shannon sharon sheila shelley sheryl shirley silvia simone sofia sonia sophia sophie stacey stephanie sue susan suzanne sylvia tammy tara teresa theresa
  tiffany tina tracy ursula valerie vanessa vera veronica vicki victoria virginia vivian wanda wendy whitney yolanda yvonne zoe
`)
