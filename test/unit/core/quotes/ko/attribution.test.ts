import { describe, expect, it } from 'vitest'
import { quotesIn, speakersIn } from './speakers-of'

describe('who speaks in Korean', () => {
  it.each([
    ['the matrix topic, not the subject of a clause', '박도현 대표는 가온랩이 제소한 데 대해 “유감이다”라고 말했다.', ['박도현']],
    ['nobody whose deed is only talked about', '박도현 대표가 왔다. 윤서아 의원이 탈당한 데 대해 “존중한다”고 했다.', ['박도현']],
    ['the asker of a question', '유하람이 “잘 지내느냐”고 묻자 강이든은 “잘 지낸다”고 답했다.', ['유하람', '강이든']],
    ['two in one sentence', '박도현 대표는 “이긴다”고 했고, 윤서아 의원은 “두고 보자”고 했다.', ['박도현', '윤서아']],
    ['a genitive behind', '“너무 비싸다”는 윤서아 의원의 지적에 박도현 대표는 “아니다”라고 답했다.', ['윤서아', '박도현']],
    ['a sentence of their words', '“자료가 없으면 안 됩니다.” 윤서아 교수의 말이다.', ['윤서아']],
    ['a subject behind', '“미래는 밝다”고 박도현 대표는 말했다.', ['박도현']],
    ['an office and a name behind', '누리시는 회의를 열었다.\n“다리를 놓겠다”고 시장 박도현은 말했다.', ['박도현']],
    ['a trade and a name behind', '누리시는 회의를 열었다.\n“다리를 놓겠다”고 소설가 윤서아가 말했다.', ['윤서아']],
    ['an assistant professor', '“곧 걷게 된다”고 박도현 누리대 조교수는 말했다.', ['박도현']],
    ['a described speaker', '“끝까지 간다”고 강조한 박도현 대표는 “믿어 달라”고 말했다.', ['박도현', '박도현']],
    ['the one who is cited', '하늘방송은 가온경찰국 대변인 말을 인용, “모두 무사하다”고 전했다.', ['가온경찰국 대변인']],
    ['a name that ends in 라', '루카스 페헤이라는 “기쁘다”고 말했다.', ['루카스 페헤이라']],
    ['whom a question in marks is put to', '박도현 대표는 ‘출마하느냐’는 질문에는 “전혀 아니다”라고 답했다.', ['박도현']],
    ['those whose short reactions are listed', '박도현 대표가 떠났다. 팬들은 “기다렸다”, “다행이다” 등의 반응을 보였다.', ['팬들', '팬들']],
    ['a source of another’s report', '가온경찰서에 따르면 “불은 꺼졌다”고 한다.', ['가온경찰서']],
    ['an organisation through its side', '가온랩 측은 “사실이 아니다”라고 밝혔다.', ['가온랩']],
    ['a document', '보고서는 “수요가 준다”고 분석했다.', ['보고서']],
    ['an unnamed source', '업계 관계자는 “칩이 모자란다”고 말했다.', ['업계 관계자']],
    ['a subject far behind', '“이제는 비만 와도 무섭습니다.” 마을에서 만난 윤서아 씨가 손을 저으며 말했다.', ['윤서아']],
    ['no clause a noun takes up', '박도현 대표는 개편을 알렸다. 부담이 커질 수 있다는 지적에는 “함께 풀겠다”고 답했다.', ['박도현']],
    ['a name in brackets above the words', '박도현 대표가 왔다.\n[박정연]\n"곧 모두가 쓰게 됩니다."', ['박정연']],
    ['talk of the town', '박도현 대표는 “좋다”고 했다. 업계에서는 “때가 늦었다”는 말이 나온다.', ['박도현', null]],
    ['a body that ends like a title', '국가도로운영공사는 “곧 연다”고 했다.', ['국가도로운영공사']],
    ['an office after a verb that looks like a name', '돌아온 도지사의 답은 “둘 다 검토하겠다”였다.', ['도지사']],
    ['a name after an adverbial', '본지 질의에 윤보람 대표는 “뜻은 없었다”고 답했다.', ['윤보람']],
    [
      'a name after the verb of the quotation',
      '박도현 후보가 “멈추자”고 막아서자 문태준 후보는 “계속하자”고 했다. 문 후보는 “믿어 달라”고 말했다.',
      ['박도현', '문태준', '문태준'],
    ],
    [
      'a surname after the verb of the quotation',
      '문태준 후보가 왔다. 박도현 후보가 “멈추자”고 바로잡자 문 후보는 “계속하자”고 했다.',
      ['박도현', '문태준'],
    ],
    ['those whom an adverb precedes', '정작 유권자들은 “이름도 헷갈린다”고 말했다.', ['유권자들']],
    [
      'whoever of one surname was named last',
      '정말순씨는 웃었다. 정씨는 “좋다”고 했다. 아들 정태호씨는 “나쁘다”고 했다.',
      ['정말순', '정태호'],
    ],
    ['a subject behind with any verb', '“우리가 졌단 말이냐”라고 한 주민은 목소리를 높였다.', ['주민']],
    [
      'whom the words were heard from',
      '박도현 대표는 윤서아 의원에게서 “돕겠다”는 약속을 받았다고 했다. 이어 “기쁘다”고 말했다.',
      ['윤서아', '박도현'],
    ],
    ['talk, whatever the sentence is about', '박도현 대표는 귀국했지만 “늦었다”는 탄식이 회의장 안팎에서 나왔다.', [null]],
    ['whoever is asked, not what about', '박도현 대표가 왔다. 돌아올 생각은 없느냐고 묻자 “없다”고 답했다.', ['박도현']],
    [
      'whose remark the next sentence says it is',
      '“오랫동안 준비해서 자신이 있습니다.”\n박도현 대표가 기자간담회에서 가장 먼저 한 발언이다.',
      ['박도현'],
    ],
    ['the mayor, not the market', '박도현 시장이 왔다. 회의장을 나온 시장은 “끝났다”고 했다.', ['박도현']],
    ['the paper named before', '동녘경제신문은 “늦었다”고 썼다. 이 매체는 “서둘러야 한다”고도 했다.', ['동녘경제신문', '동녘경제신문']],
    ['no firm for a paper', '가온랩은 “이긴다”고 했다. 이 신문은 “질 것”이라고 썼다.', ['가온랩', '신문']],
    ['whoever shouts', '주민들은 “물러나라”를 외쳤다.', ['주민들']],
    ['those in a place', '방청석의 학부모들은 “우리도 그렇다”고 했다.', ['학부모들']],
    ['a source that stays nameless', '익명의 소식통은 “곧 만난다”고 했다.', ['익명의 소식통']],
    ['whose promise it was', '“내년에도 불을 켜 두겠다”던 박도현 집행위원장의 약속은 지켜졌다.', ['박도현']],
    ['whose view it is', '주민들은 “없던 일로 하지 않으면 안 나간다”는 입장이어서 진통이 예상된다.', ['주민들']],
    ['him, a doctor', '윤서아 교수는 “좋다”고 했다. 하린결 전 공중보건의는 떠났다. 그는 “아쉽다”고 했다.', ['윤서아', '하린결']],
    ['the line below', '“곧 모두가 쓰게 됩니다.”\n- 한도담 다솜대 화학공학부 교수', ['한도담']],
    ['no one of several', '박도현 의원은 “늦었다”고 했다. 한도담 팀장 등이 남았다. 이어 “서두르자”고 했다.', ['박도현', '박도현']],
    ['two at once', '[인터뷰]\n한도담·이하늘 / 다솜대 전자공학과\n“직접 쓰던 기계들을 볼 수 있어서 새롭기도 합니다.”', ['한도담·이하늘']],
    ['nobody', '이어 "그 일은 잊었다"고 말했다.', [null]],
  ])('%s', (_, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })

  it.each([
    ['이어', '박도현 대표는 “시작이다”라고 말했다. 이어 “지켜봐 달라”고 덧붙였다.'],
    ['a new paragraph', '박도현 대표는 “시작이다”라고 말했다.\n그러면서 “지켜봐 달라”고 덧붙였다.'],
    ['a topic told before', '박도현 대표는 24일 귀국했다. 공항에서 “쉬고 싶다”고 말했다.'],
  ])('goes on with the speaker: %s', (_, text) => {
    expect(quotesIn(text).at(-1)?.speaker).toMatchObject({ canonical: '박도현', evidence: { kind: 'continued' } })
  })

  it.each([
    ['broadcast brackets', '[박정연/다솜랩 대표 : "곧 모두가 쓰게 됩니다."]'],
    ['an interview line', '▶ 인터뷰 : 박정연 / 다솜랩 대표\n- "곧 모두가 쓰게 됩니다."'],
    ['a label between arrows', '◀박정연/다솜랩 대표▶ "곧 모두가 쓰게 됩니다."'],
    ['a label above the words', '[박정연/다솜랩 대표]\n곧 모두가 쓰게 됩니다.'],
    ['a line of names', '박정연 / 다솜랩 대표\n"곧 모두가 쓰게 됩니다."'],
  ])('reads turns: %s', (_, text) => {
    const speaker = { canonical: '박정연', role: '대표', affiliation: '다솜랩' }
    expect(quotesIn(text)).toMatchObject([{ speaker }])
  })

  it.each([
    ['letters', '윤서아 가온대병원 교수에게 물었다.\nQ. 자국이 없으면 안심해도 되나.\nA. 아닙니다. 병원에 오셔야 합니다.'],
    ['signs', '윤서아 교수는 “느려도 된다”고 했다.\n―왜 일을 그만두었나.\n▲ 그만둔 것이 아니라 자리를 옮겼다고 생각합니다.'],
  ])('knows whose answers without a name are: %s', (_, text) => {
    expect(speakersIn(text).at(-1)).toBe('윤서아')
  })

  it('goes on with the one who was asked, not with the one who asked', () => {
    const text = '박도현 대표는 “늦었다”고 했다. 윤서아 의원이 “왜 늦었느냐”고 묻자 고개를 숙였다. 이어 “사과드린다”고 말했다.'
    expect(speakersIn(text)).toEqual(['박도현', '윤서아', '박도현'])
  })

  it('leaves out the interviewer', () => {
    const text = '◆ 한가을: 언제부터 준비하셨는지 궁금합니다. 말씀해 주시겠어요?\n◇ 박정연: 삼 년 전부터 조용히 준비했습니다.'
    expect(speakersIn(text)).toEqual(['박정연'])
  })
})

describe('questions and answers in Korean', () => {
  it('quotes the answers alone, of the person the article is about', () => {
    const text = '박정연 다솜랩 대표를 만났다. 박 대표는 차분했다.\nQ. 언제 문을 여나.\nA. 내년 봄에 문을 열 계획입니다.'
    expect(quotesIn(text)).toMatchObject([{ speaker: { canonical: '박정연' } }])
  })
})
