/** Hangul words that look taken from another language: in an English article they must have a word that sounds like them. */
import { commonLoans } from './words/loans'

/** Every syllable that a Chinese character is read as; common words of news are made of these. */
const characterReadings = new Set(`
  가각간갈감갑강개객갱거건걸검겁게격견결겸경계고곡곤골공과곽관괄광괘괴교구국군굴궁권궐귀규균귤극근금급긍기긴길김나낙난날남납낭내냉녀년념녕
  노농뇌뇨누눈눌늑능니다단달담답당대댁덕도독돈돌동두둔득등라락란랄람랍랑래랭략량려력련렬렴렵령례로록론롱뢰료룡루류륙륜률륭륵릉리린림립마막만말
  망매맥맹면멸명모목몰몽묘무묵문물미민밀박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙사삭산살삼삽상새색생서석선설섬섭성세소속손솔송
  쇄쇠수숙순술숭슬습승시식신실심십쌍씨아악안알암압앙애액앵야약양어억언얼엄업여역연열염엽영예오옥온올옹와완왕왜외요욕용우욱운울웅원월위유육
  윤율융은을음읍응의이익인일임입잉자작잔잠잡장재쟁저적전절점접정제조족존졸종좌죄주죽준줄중즉즐증지직진질짐집징차착찬찰참창채책처척천철첨첩
  청체초촉촌총촬최추축춘출충취측층치칙친칠침칩칭쾌타탁탄탈탐탑탕태택토통퇴투특파판팔패팽편평폐포폭표품풍피필핍하학한할함합항해핵행향허헌헐
  험혁현혈혐협형혜호혹혼홀홍화확환활황회획횡효후훈훼휘휴흉흑흔흘흠흡흥희힐
`)
/** Syllables of native words and verb forms, besides those that can be told by their letters. */
const nativeSyllables = new Set('들는던럼큼움름럽롭릴릭겠려혀켜쳐져워러먼셔여줘봐놔돼나너네내게데든건걸젊어기힘봄딸달밤잠꿈몸맘삶앎것')
const tenseInitials = new Set([1, 4, 8, 10, 13])
/** Final consonants that no foreign word is written with. */
const nativeFinals = new Set([2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27])

/** True when a noun looks foreign: a syllable that no character is read as, and none that only native words have. */
export function looksForeign(noun: string): boolean {
  return noun.length > 1 && foreignSyllables(noun) > 0
}

/** How many syllables only a foreign word would have; 0 for a word that has native ones, or that news uses every day. */
export function foreignSyllables(noun: string): number {
  if (!/^[가-힣]+$/.test(noun) || endsCommonly(noun)) return 0
  const syllables = Array.from(noun)
  if (syllables.some(isNative)) return 0
  return syllables.filter((syllable) => !characterReadings.has(syllable) && !nativeSyllables.has(syllable)).length
}

/** 해운그룹, 데이터센터. */
function endsCommonly(noun: string): boolean {
  return Array.from(noun, (_, at) => noun.slice(at)).some((ending) => commonLoans.has(ending))
}

function isNative(syllable: string): boolean {
  const code = syllable.charCodeAt(0) - 0xac00
  return tenseInitials.has(Math.floor(code / 588)) || nativeFinals.has(code % 28)
}
