/** Capitalised and loan words that name nobody in particular. */
import { wordSet } from '../../quotes/ko/words/word-set'

/** English words that institutions, ranks and headings are made of: what is left of a name without them tells it apart. Lower case. */
export const genericEnglish = wordSet(`
  what who how why where here let
  the a an of and for to in on at by from with as but or its his her their our this that these those it he she they we you i if
  after before since when while although though because under over during between among about both all some many most no not more less
  agency association assembly authority bank board bureau cabinet center centre chamber church city club college commission committee
  company conference congress corp corporation council country county court data department district division economic education
  electronics energy environment exchange federal federation finance financial foreign foundation fund general government group health
  high holdings hospital house inc industries industry institute insurance international justice labor labour law limited ltd local
  minister ministry motor motors museum national network office official officials organization organisation parliament party plant police
  press program programme project public regional research school science securities security senate service services social society
  south north east west southern northern eastern western state states street supreme systems technologies technology trade transport
  treasury trust union united university water world typhoon hurricane storm airport bridge river island mount lake sea road station
  factory park tower stock market index prize award cup league olympics games summit accord treaty act bill fed
  mr mrs ms dr prof professor sir lord president chairman chairwoman chair chief executive officer ceo cfo cto coo vice deputy director
  manager mayor governor senator representative secretary premier prime chancellor king queen prince princess pope general colonel
  captain major judge inspector analyst researcher researchers engineer scientist spokesman spokeswoman spokesperson leader member
  founder cofounder head former acting senior junior new old first second third fourth last next
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas
  ok ai it gdp cpi r&d pr hr ev evs esg ipo cctv pc tv usb gps dna rna covid ngo ngos km kg am pm
`)

/** Korean loan words of everyday news, which an English article may well call something else. */
export const commonLoans = wordSet(`
  그룹 센터 팀 프로젝트 프로그램 서비스 시스템 데이터 에너지 글로벌 온라인 오프라인 브랜드 콘텐츠 플랫폼 이슈 리더 리더십 캠페인 테스트 모델 소프트웨어 하드웨어 인터넷 컴퓨터 바이러스 백신 스타트업 스마트폰
  파트너 파트너십 네트워크 클라우드 로봇 배터리 디지털 게임 영화 드라마 뉴스 미디어 인터뷰 메시지 이메일 트위터 페이스북 유튜브 포인트 퍼센트 달러 유로 파운드 위안 마일 미터 킬로미터 킬로그램 그램 톤 리터
  트럭 버스 택시 페리 보트 헬기 헬리콥터 드론 카메라 케이블 콘크리트 엔진 타이어 디스플레이 메모리 칩 웨이퍼 플랜트 라인 모니터 마케팅 컨설팅 컨소시엄 펀드 리스크 인플레이션 금리 쇼크 패널 트렌드 아파트 빌딩 호텔
  스포츠 리그 팀장 코치 골프 올림픽 월드컵 챔피언 마라톤 쇼핑 마트 카드 보너스 인센티브 로열티 라이선스 특허 소프트 업그레이드 업데이트 서버 해킹 테러 게릴라 미사일 탱크 레이더 인프라 스캔들 시즌 투어 콘서트 앨범 티켓
  가이드라인 가스 가솔린 디젤 하이브리드 알고리즘 프로토콜 코드 오픈 소스 베타 버전 세트 세미나 포럼 워크숍 심포지엄 회원 아이디어 아이템 이벤트 파티 메뉴 레스토랑 카페 커피 와인 초콜릿 피자 샘플 노트북 태블릿 키트 키오스크
  말라리아 인플루엔자 알츠하이머 호르몬 단백질 비타민 칼로리 스트레스 트라우마 카운트 타깃 타임 라이벌 스타 팬 크루 스태프 매니저 디렉터 프로듀서 아티스트 시리즈 시나리오 포스터 스튜디오 채널 크리에이터 인플루언서
`)

/** Adverbs that look like a name of three syllables. */
export const nameLikeAdverbs = wordSet('여기서 거기서 어디서 이어서 한동안 조만간 오로지 오히려')
