import { describe, expect, it } from 'vitest'
import { quotesIn, wordsIn } from './speakers-of'

describe('what is speech in Korean', () => {
  it.each([
    ['“…”고', '박도현 대표는 “믿어 달라”고 말했다.', ['믿어 달라']],
    ['“…”이라고', '박도현 대표는 "이제 시작"이라고 말했다.', ['이제 시작']],
    ['“A”라며 “B”고, two quotations', '박도현 대표는 “기회”라며 “놓치지 않겠다”고 했다.', ['기회', '놓치지 않겠다']],
    ['single marks with a clause', '박도현 대표는 ‘모두 내 잘못’이라며 고개를 숙였다.', ['모두 내 잘못']],
    ['marks that do not match', '박도현 대표는 "이제 시작이다”라고 말했다.', ['이제 시작이다']],
    ['nested marks', '박도현 대표는 “직원들이 ‘힘들다’고 했다”고 전했다.', ['직원들이 ‘힘들다’고 했다']],
    ['a noun of speech', '박도현 대표는 “검토할 수 있다”는 입장을 밝혔다.', ['검토할 수 있다']],
    ['a space before 고', '박도현 대표는 "다리를 먼저 놓겠다" 고 밝혔다.', ['다리를 먼저 놓겠다']],
    ['a space before 며', '박도현 대표는 "다리를 먼저 놓겠다" 며 웃었다.', ['다리를 먼저 놓겠다']],
    ['a space before 면서', '박도현 대표는 "다리를 먼저 놓겠다" 면서 손을 들었다.', ['다리를 먼저 놓겠다']],
    ['a space before 는', '박도현 대표는 "다리를 먼저 놓겠다" 는 뜻을 전했다.', ['다리를 먼저 놓겠다']],
    ['marks of other keyboards', '박도현 대표는 〝다리를 놓겠다〞고 말했고, ｢곧 연다｣고 덧붙였다.', ['다리를 놓겠다', '곧 연다']],
    ['하고', '“어서 오세요” 하고 그녀가 말했다.', ['어서 오세요']],
    ['a copula', '그의 대답은 “아니다”였다.', ['아니다']],
    ['several paragraphs', '윤서아 교수는 이렇게 말했다.\n“첫째는 자료다.\n둘째는 시간이다.”', ['첫째는 자료다.\n둘째는 시간이다.']],
  ])('%s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it.each([
    ['emphasis', '가온랩은 ‘제2의 도약’을 내걸었다.'],
    ['a plan in double marks', '가온랩은 “열린 생태계 전략”을 추진한다.'],
    ['titles of works', '그는 『긴 겨울의 끝』과 「얼음의 시간」을 펴냈다.'],
    ['a belief', '‘가온랩이라면 된다’는 믿음이 흔들렸다.'],
    ['a title of an event', '‘열린 마당(Open Yard)’에서 발표가 이어졌다.'],
    ['a slogan', '행사장에는 “함께 여는 내일을 위하여”라는 구호가 걸렸다.'],
    ['a name', '이 제품은 “하늘 사다리”라고 불린다.'],
    ['a reporter’s question', '취재진이 “사퇴할 것이냐”고 물었다.'],
    ['a question put to the speaker', '“계획이 있느냐”는 질문에 답하지 않았다.'],
    ['a headline', '박도현 “물러서지 않겠다”'],
  ])('is not: %s', (_, text) => {
    expect(wordsIn(text)).toEqual([])
  })
})

describe('whole utterances and parts of them in Korean', () => {
  it.each([
    ['direct', '박도현 대표는 “물러서지 않겠다”고 말했다.'],
    ['direct', '박도현 대표는 “우리에게 남아 있는 마지막 선택”이라고 말했다.'],
    ['partial', '박도현 대표는 이를 두고 “한 편의 희극”이라고 말했다.'],
  ])('%s', (kind, text) => {
    expect(quotesIn(text)[0]?.kind).toBe(kind)
  })
})
