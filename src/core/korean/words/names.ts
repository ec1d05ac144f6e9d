/** What Korean names begin with, and words that stand for a person named before. */
import { wordSet } from './word-set'

export const surnames = wordSet(`
  김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 나 민 진 지 엄 채 원 천 방 공 현 함 변 염
  여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 라 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 경 봉 복 태 목 계 피 두 빈 동 호 범 팽 승 리 량 림 감 음 온 옹 빙 좌
  남궁 황보 제갈 선우 독고 사공 서문
`)

export const pronouns = wordSet('그 그녀 그들 이들')
export const pluralPronouns = wordSet('그들 이들')

/** Before a source without a name, or pointing back: 한 관계자, 이 매체. */
export const determiners = wordSet('한 이 그 일부 또다른 다른 익명의 복수의 해당 여러 모 어느 각 대다수 많은 몇몇')

/** Syllables of given names. A word with another syllable after the surname is no Korean name: 이야기, 전투기. */
export const givenSyllables = new Set(
  '가강건겸경고관광교구국권귀규균근금기길나남내노누다단달담대덕도돈동두든들라란람랑래량련령례로루룡류륜률름리린림마만말매명모목무문미민바배백범별병보복본봄봉부분비빈빛사산삼상새샘생서석선설섭성세소솔송수숙순슬승시식신실심아안애양언엄여연열엽영예오옥온완요용우욱운웅원월위유육윤율은을음의이익인일임자잔장재전정제조종주준중지직진찬창채천철청초추춘충치태택파판평풍필하학한해행향헌혁현협형혜호홍화환황회효후훈휘희흥탁걸곤득렬록묵벽칠표훤맹늘결힘늬갑계난능등변엘올왕롬솜'.split(
    '',
  ),
)

/** Words of three or so syllables that look like a Korean name and are none. */
export const notNames = wordSet(`
  정치 정보 국민 국가 국제 한국인 이후 이용 이용자 이사회 연구 전국 전문 전직 전임 현직 현장 현재 신임 신규 주요 주민 주무 주주 주가 소비자 소식 고위 고교 공동 공식 조사
  조직 장기 장애인 임시 오전 오후 오늘 서부 서비스 신고 안전 송도 문화 문제 양국 양사 배경 백신 유명 남부 남성 심사 심리 노동 노동자 노사 하지만 하루 하원 성인 성명 차기
  주말 주심 우리 우선 나머지 민주 민원 진행 진보 지난 지난해 지난달 지원 지인 원내 원조 방문 공장 변호 여성 여사 추가 도내 도심 도로 석유 선수들 선임 마지막 마을 길이 연인
  위기 위로 표결 명예 기자들 기관 반대 왕실 인근 인사 인권 제보자 모든 모두 어제 어린이 용의자 예비 경영 복지 태도 계열사 피해자 피의자 이미지 추도식 차세대 신생아 고령화
  지지율 고양이 지하철 정치인 여의도 전성기 우주선 복지비 신도시 현실화 신청서 유연성 주파수 지진파 지도자 고수익 성장률 성장세 고정비 정무직 고위직 지원금 공연장 지지자 원리금
  채무자 고용률 공모전 양산화 방정식 전산학 고분자 송유관 공동화 지구상 지상부 전도성 안전성 고해상 하향식 전자파 최신형 양도세 현실성 공정성 장기화 권고안 배우자 진정성 공소권
  복귀전 복지관 한동안 한마음 나선형 한국형 구조자 노조원 이재민 기자단 지원단 안보리 주식회 정상회 고소인 원고인 지배인 한부모 김치 한류 이상 이하 이전 유권자 정규직 임대 임금
  신도 신인 신용 선배 동생 홍보
`)

/** Kin and such: 이하늘 군 아버지 이강산 씨. They belong to no role. */
export const kin = wordSet(
  '아버지 어머니 엄마 아빠 부친 모친 아들 딸 남편 아내 부인 형 누나 언니 오빠 동생 할머니 할아버지 친구 삼촌 이모 고모',
)

/** They point at something named before, as 이 지역 점주들. */
export const pointingDeterminers = wordSet('이 그 해당')

/** Where unnamed sources are found. */
export const scenes = wordSet('지역 매체 회사 업체 단체 학교 대학 병원 기업 마을 가게 식당 나라 도시 기관 대회 행사')

/** 가온청 고위 관계자. */
export const ranks = wordSet('고위 핵심 내부 익명 고위급 실무 현지')

/** 한가람 전 대표, 고 이하늘 군. */
export const officeModifiers = wordSet('전 현 당시 신임 전직 현직 고')

/** Words that describe a member of parliament, a professor, a worker, and are no name: 초선 여성 의원. */
export const descriptors =
  /(?:계|권|급|파|직)$|^(?:초선|재선|[2-9]선|중진|다선|여성|남성|청년|젊은|현역|지역구|비례대표|비례|친.|비.|반.|외부|내부|핵심|원로|당내|야당|여당|제1|책임|선임|수석|국내|해외|익명|신입|퇴직|전직|현직)$/

/** 20대 관객, 4학년 학부모: the only numbers that belong to who speaks. */
export const ageOrGrade = /^\d{1,2}(?:대|학년|년차)$/
