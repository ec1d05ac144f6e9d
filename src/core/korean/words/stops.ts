/** Words at which a noun phrase ends, and nouns that never speak. */
import { wordSet } from './word-set'

/** Adverbs, times and bound nouns: they belong to no name that follows. */
export const boundaryWords = wordSet(`
  이날 당시 최근 현재 지난 지난달 지난해 올해 내년 작년 이달 이번 오늘 어제 전날 다음날 다음 오전 오후 새벽 저녁 아침 밤 이후 이전 후 전후 뒤 앞 중 동안 사이 때 말 초 초반 중반 상반기
  하반기 이어 또 그리고 그러나 한편 반면 특히 앞서 아울러 그러자 따라 따르면 대해 통해 위해 관련 관련해 관해 인해 의해 함께 직접 먼저 역시 결국 실제 사실 물론 이미 아직 다시 계속 더 매우
  가장 모두 거듭 재차 공식 잇따라 각각 일단 우선 마침내 드디어 그때 그날 이때 과정 등 및 즉 예컨대 들어 대신 이렇게 그렇게 새로운 큰 그런 이런 저런 어떤 모든 온 각 매 따른 있는 없는 된
  한때 바 채 듯 줄 것 데 적 지 만 여기 거기 저기 첫 했고 했으나 됐고 있고 없고 물으면 묻자 보면 보니 가운데 속 겸 인근 주변 일대 낸 든 둔 연 단 뗀 본 까지 게 건 하며 하고 해 해서
  달리 비롯해 포함해 이자 이며 라며 라고 며 고 면서 인터뷰 통화 출연 출신 날 정작 오히려 도리어 다만 단지 그저 심지어 이처럼 한편으로 반대로 대체로 끝내 이내 곧바로 뒤늦게 줄곧 내내 일제히 나란히 연신
`)

/** Verb and adjective endings of a word without particle: a phrase cannot reach back over it. */
export const verbalEnding =
  /[가-힣](?:하는|되는|하여|해서|하며|하고|지만|면서|는데|도록|려고|으며|었고|았고|였고|됐고|했고|라고|다고|다며|라며|자고|어서|아서|이나|이란|이라)$|[가-힣]{2}(?:한|된|던)$|[가-힣]인데$|(?:나온|나간|나선|들어온|돌아온|내려온|올라온|다녀온|찾아온|달려온)$|^[가-힣](?:한|된|던)$|^(?:열린|밝힌|맡은|받은|지낸|나온|나선|만난|떠난|이끈|찾은|올린|벌인|보낸|꺼낸|겪은|잃은|찍은|적은|거둔|모은|얻은|이룬|펼친|세운|만든|숨진|다친|꼽은|이끄는)$/

/** Endings that names have too: 불거진, but 최하진. */
export const doubtfulEnding = /[가-힣]{2}(?:진|른|은|린|긴|친|운)$/

/** Words that stand before 은/는/이/가 and are never the speaker, though nothing in their looks says so. */
export const neverSpeakers = wordSet(`
  것 거 게 점 때 경우 이유 까닭 배경 원인 결과 사실 내용 문제 질문 발언 말 글 가운데 중 이날 오늘 올해 당시 현재 최근 이번 바 데 뿐 무엇 누구 어디 언제 이것 그것 이 저 나 우리 저희 너 당신 자신 서로 모두 나머지 하나
`)
