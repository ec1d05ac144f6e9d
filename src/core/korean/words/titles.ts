/**
 * What people are called after or before their name. To add a title, put it into the table it belongs to;
 * compounds need no entry: 남부소방서장 is read as 남부소방 + 서장.
 */
import { wordSet } from './word-set'

/** Titles that name an office or a trade. */
export const titles = wordSet(`
  선장 항해사 조합원 해커 학부모 지사장 법인장 공장장 교육장 장학사 면장 동장 읍장 총무 요원 상담사 중개사 큐레이터 트레이너 전략가 총통 왕자 투수 포수 내야수 외야수 공격수
  수비수 골키퍼 미드필더 세터 대행 진행자 해설자 주부 직장인 자영업자 공무원 경찰관 소방관 대학생 대학원생 취업준비생 유학생 종업원 대표 대표이사 부대표 원내대표 정책위의장 회장
  부회장 사장 부사장 의장 이사장 전무 상무 이사 감사 임원 총재 행장 최고경영자 책임자 경영자 창업자 공동창업자 설립자 창립자 CEO CTO CFO COO CPO CMO CSO
  CIO PD VP 총괄 부문장 그룹장 본부장 실장 팀장 국장 과장 부장 차장 파트장 센터장 소장 원장 총장 학장 처장 청장 차관 장관 총리 부총리 대통령 부통령 주석 서기 수상
  국왕 왕세자 당선인 당선자 후보 후보자 의원 최고위원 위원 위원장 간사 대변인 수석 비서관 행정관 정책관 심의관 기획관 연구관 보좌관 특보 시장 지사 군수 서장 검사장 검사 판사
  부장판사 재판장 대법관 재판관 변호사 법무사 회계사 세무사 노무사 교수 부교수 조교수 강사 교사 교장 교감 교육감 박사 연구원 연구위원 연구자 학자 교관 애널리스트 이코노미스트 컨설턴트 매니저
  디렉터 엔지니어 개발자 디자이너 프로듀서 트레이더 파트너 책임 프로 대사 공사 영사 특사 사령관 대장 중장 준장 대령 중령 소령 대위 중위 소위 상병 병장 참모 감독 감독관 코치
  선수 주장 심판 단장 구단주 해설가 기자 특파원 앵커 아나운서 리포터 편집장 평론가 비평가 칼럼니스트 작가 시인 소설가 화가 사진가 작곡가 작사가 음악가 지휘자 연주자 가수 래퍼
  배우 탤런트 코미디언 개그맨 개그우먼 방송인 멤버 리더 보컬 주연 MC 모델 무용가 예술가 유튜버 의사 전문의 간호사 약사 목사 신부 스님 추기경 교황 주교 전문가 활동가 운동가
  기업인 사업가 기업가 투자자 고문 자문관 통보관 예보관 분석관 관장 이장 통장 반장 점장 조합장 대표자 담당자 담당관 담당 조사관 수사관 경감 경위 경정 총경 경사 대원 조종사
  기장 직원 사원 대리 주임 법률대리인 대리인 변호인 관계자 측근 소식통 당국자 실무자 간부 주무관 사무관 서기관 팬 코디네이터 셰프 요리사 농부 어부 관리자 관리인 승무원 상인
  전공의 수련의 전임의 개원의 봉직의 주치의 공중보건의 업주 점주 농민 어민 과정생 소방사 소방교 소방장 소방위 소방경 소방령 재무관 주심 부심 선심 루심
`)

/** Titles that say how one is addressed, and nothing of an office. */
export const honorifics = wordSet('씨 군 양 님 옹 여사 선생 선생님')

/** Words that are titles only after a name: 김 시장, but 한국 시장. */
export const titlesAfterNames = wordSet(
  '시장 주장 소장 감사 이사 의사 대사 공사 특사 책임 프로 총괄 대리 통장 파트너 서기 기장 대장 수상 담당 신부 소위 중위 참모 군 양 팬 이장 모델 고문 수석',
)

/** Sources that never have their name before them. */
export const neverNamed = wordSet(
  '관계자 측근 소식통 당국자 실무자 간부 직원 사원 인사 임원 점주 업주 상인 농민 어민 팬 대원 담당자 법률대리인 대리인 변호인',
)

/** Degrees: an office named before them says more. */
export const degrees = wordSet('박사')

/** Sources without a name. 한 관계자, 업계 관계자들. */
export const unnamedSources = wordSet(`
  공무원 직장인 회사원 주부 자영업자 경찰관 소방관 작가 배우 선수 가수 유튜버 상담사 종업원 활동가 기업인 사업가
  관계자 측근 소식통 당국자 전문가 인사 임원 간부 실무자 목격자 유족 시민 주민 네티즌 누리꾼 이용자 소비자 학생 대학생 직장인 직원 의원 교수 애널리스트 연구원 변호사
  참가자 참석자 피해자 지인 지지자 팬 손님 고객 상인 점주 업주 투자자 개발자 운영자 담당자 매체 언론 외신 자문위원 위원 판사 검사 의사 간호사 교사 기자 학부모 부모 노동자
`)

/** Titles that mean the same office. */
export const sameOffice: readonly ReadonlySet<string>[] = [
  wordSet('CEO 최고경영자 대표 대표이사'),
  wordSet('연구원 연구위원 애널리스트'),
  wordSet('창업자 공동창업자 설립자 공동설립자 창립자'),
  wordSet('의원 대표 원내대표 최고위원 의장 위원장 간사'),
  wordSet('후보 예비후보 후보자'),
]
