/** How organisations are told from people. */
import { wordSet } from './word-set'

/** Countries and regions, in full and as headlines write them. They stand before an organisation or an office. */
export const places = wordSet(`
  미국 중국 일본 한국 북한 대한민국 러시아 영국 프랑스 독일 유럽 유럽연합 이탈리아 스페인 인도 대만 호주 캐나다 브라질 멕시코 이스라엘 이란 이라크 터키 튀르키예 우크라이나 베트남 태국 필리핀 인도네시아
  말레이시아 싱가포르 홍콩 몽골 스위스 스웨덴 노르웨이 핀란드 덴마크 네덜란드 벨기에 오스트리아 폴란드 체코 헝가리 그리스 포르투갈 아일랜드 이집트 사우디 사우디아라비아 카타르 시리아 남아공 우즈베키스탄
  카자흐스탄 뉴질랜드 칠레 아르헨티나 콜롬비아 바티칸 미 중 일 러 북 영 독 프 美 中 日 北 英 獨 佛 韓 도 시 군 구
  서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 경기도 강원도 충청도 전라도 경상도 제주도 충청북도 충청남도 전라북도 전라남도 경상북도 경상남도 경북도 경남도 전북도 전남도 충북도 충남도 수도권
  서울시 부산시 대구시 인천시 광주시 대전시 울산시 세종시 실리콘밸리 워싱턴 뉴욕 런던 베이징 도쿄 파리 글로벌 국내 해외 현지
`)

/** Well-known firms, whose country is no part of their name. */
export const firms = wordSet(`
  구글 애플 메타 아마존 테슬라 엔비디아 인텔 퀄컴 소니 넷플릭스 페이스북 트위터 유튜브 마이크로소프트 오라클 앤스로픽 앤트로픽 딥마인드 딥시크 퍼플렉시티 미스트랄 허깅페이스 코히어 알리바바 텐센트 바이두 화웨이
  바이트댄스 틱톡 샤오미 소프트뱅크 도요타 네이버 카카오 쿠팡 배달의민족 토스 당근 라인 삼성 현대 기아 롯데 신세계 한화 두산 포스코 효성 이마트 셀트리온 하이브
`)

/** Bodies whose names have no telling ending. */
export const knownOrganisations = wordSet(`
  국정원 청와대 백악관 국민의힘 경찰 검찰 정부 군 재판부 헌재 금감원 한은 재계 학계 정치권 여권 야권 금융권 경제계 경영계 로이터 블룸버그 가디언 이코노미스트 포브스 와이어드 더버지 테크크런치
  닛케이 신화 타스 뉴시스 외신 사측 제작진 주최 측 유족 지도부
`)

/** Endings of names of organisations, of two syllables or more. */
export const organisationEndings = wordSet(`
  전자 증권 생명 화재 보험 카드 캐피탈 자산운용 투자 홀딩스 지주 건설 중공업 화학 제약 바이오 텔레콤 모빌리티 모터스 마트 백화점 항공 조선 에너지 소프트 게임즈 엔터테인먼트 미디어 스튜디오 테크
  테크놀로지 테크놀로지스 랩 랩스 시스템 시스템즈 네트웍스 로보틱스 인베스트먼트 벤처스 파트너스 컴퍼니 코리아 일보 타임스 타임즈 포스트 저널 뉴스 데일리 인사이더 리뷰 매거진 경제 헤럴드 투데이
  미술관 박물관 도서관 과학관 극장 극단 합창단 연합 연대 동맹 노동조합 재판소 공대 캐피털 노총 공사 공단 개발원 감독원 정보원 진흥원 국회 법원 지법 고법 지검 경찰서 경찰국 특사경 소방서 구청 시청 도청 군청 대사관 사령부 총국 특위 상공회의소 적십자 유엔 외무성 방위성 재무성 산업성
  상무부 정당 뱅크 플랫폼
`)

/** Nouns that need the words before them to be a name: 동네 소식 채널. */
export const commonOrganisations = wordSet(`
  방송 신문 통신 매체 언론 채널 재단 센터 병원 학교 대학 대학원 협회 학회 협의회 연합회 연맹 조합 노조 위원회 연구소 연구원 연구팀 연구진 본부 사업부 사업본부 구단 소속사 출판사 제작사 제조사 개발사 증권사
  통신사 언론사 방송사 항공사 당국 의회 의료원 사무국 사무처 사무소 대책위 비대위 선대위 그룹 은행 업체 회사 단체 노동계 의료계 교육계 업계 증권가 정가 월가 법조계 문화계 체육계 종교계 산업계 과학계 연예계 의학계 금융계
`)

/** What a firm is called before its name: 미국 AI 스타트업 가온랩. */
export const kindsOfFirm = /(?:스타트업|기업|업체|회사|매체|플랫폼)$/

/** Endings of one syllable: after them a name of three syllables is an organisation all the same, … */
export const shortEndings = wordSet('당 청 처 위 회 실 단 팀')

/** … or only before titles that go with such an organisation: 가온대 교수, but 김영대 대표. */
export const endingsByTitle: Readonly<Record<string, RegExp>> = {
  대: /교수$|총장$|학장$|연구원$|학생$|박사$|동문$/,
  부: /장관$|차관$|대변인$|관계자$|당국자$/,
  사: /관계자$|직원$|임원$|대표이사$/,
  차: /관계자$|사장$|회장$|노조/,
  국: /관계자$|국장$|과장$/,
  서: /관계자$|서장$|과장$|경찰관$/,
}

/** Media: `로이터에 따르면` passes on what others said. */
export const media =
  /(?:통신|방송|신문|일보|타임스|타임즈|포스트|저널|뉴스|데일리|헤럴드|투데이|매거진|매체|언론|외신|로이터|블룸버그|CNN|CNBC|WSJ|NYT|BBC|WP|FT|AP|AFP)$/
