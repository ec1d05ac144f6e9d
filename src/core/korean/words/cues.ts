/** Verbs and nouns of speaking and the words that link sentences, as stems. */
import { wordSet } from './word-set'

/** Nouns that make “…”라는 ○○ a report of speech. */
export const speechNouns = wordSet(`
  말 말씀 첫마디 한마디 발언 지적 설명 주장 입장 소신 소감 바람 글 답 답변 대답 분석 평가 전망 의견 견해 비판 반응 호소 당부 조언 해명 반론 반박 제안 메시지 게시글 댓글 글귀 멘트 농담 고백 증언 진술 경고 약속 다짐 각오
  포부 요구 요청 지시 우려 토로 하소연 푸념 불만 진단 판단 관측 논평 성명 입장문 법리 논리 음모론 반문 이야기 얘기 후기 목소리 위로 칭찬 격려 축하 회답 응답 답장 편지 유언 시각 해석 추측 주문 훈시 선언 발표
  외침 제언 탄식 여론 야유 심사평 총평 촌평 일침 쓴소리 볼멘소리 아우성 고언 충고 질책 감탄 탄성 항의 성토
`)

/** Stems of verbs of speaking, as they begin an eojeol after the closing mark. */
export const speechVerb =
  /^(?:말이다|말이었|말입니다|말하|말했|말한|말할|말해|말씀|밝히|밝혔|밝힌|밝혀|설명|강조|덧붙|전하|전했|전한|전해|주장|지적|비판|답하|답했|답한|답변|대답|당부|분석|촉구|꼬집|평가|반박|묻|물었|물은|내다봤|내다본|전망|언급|경고|반문|부연|보도|해명|토로|지시|비난|적었|적은|썼|쓴|조언|소개|진단|제안|요구|우려|판단|회신|일축|요청|귀띔|고백|짚|약속|호소|반발|진술|주문|기대|화답|질타|해석|올렸|판시|다짐|사과|예상|부인|알렸|확인|발표|자평|규정|회상|항변|하소연|폭로|풀이|칭찬|항의|되물|되묻|일갈|예고|비꼬|이야기|얘기|외치|외쳤|외친|자랑|선언|소리|털어놓|털어놨|털어놓|타박|인정|했|한다|하며|하자|하더|해 |웃었|거들|맞받|받아쳤|따졌|제언|성토|논평|추천|제시|공개|꼽)/

/** “…”는 [거듭된] 질문에. */
export const questionNoun = /^(?:거듭된 |이어진 |기자들?의 |취재진의 |[가-힣]{1,8}의 )?(?:질문|물음)/

/** “…”고 묻자. */
export const question = /^(?:묻자|물어보자|묻는|물은|물으면|질문하자|질문했|물었더니)/

/** What stands written somewhere: only a named speaker makes it a quotation. */
export const writtenVerb = /^(?:적혀|적힌|쓰여|쓰인|써 ?있|돼|되어|나와|담겨|담긴|새겨|규정|명시|응답한|답한|생각한|대답한)/

/** Stems that name a thing instead of speaking: ‘…’라고 불린다. */
export const namingVerb = /^(?:불리|불린|불렸|부르|부른|불러|불렀|일컫|일컬|칭하|칭한|명명|이름|지칭|표기|쓰인|쓰여|적힌|적혀|새겨|새긴)/

/** Whoever asks for the paper: their questions are not quoted. */
export const askers = wordSet('기자 기자들 취재진 진행자 사회자 앵커 질문자 인터뷰어')
