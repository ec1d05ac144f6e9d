import { describe, expect, it } from 'vitest'
import { quotesIn, speakersIn } from './speakers-of'

const said = ' “기쁘다”고 말했다.'

describe('names, titles and organisations in Korean', () => {
  it.each([
    ['NAME ORG TITLE', '박도현 다솜랩 대표는', '박도현', '대표', '다솜랩'],
    ['NAME ORG 및 ORG TITLE', '박도현 가온랩 및 다솜랩 대표는', '박도현', '대표', '가온랩 및 다솜랩'],
    ['ORG NAME TITLE', '다솜증권 윤서아 애널리스트는', '윤서아', '애널리스트', '다솜증권'],
    ['ORG의 NAME TITLE', '가온랩의 토비 랜스 최고경영자(CEO)는', '토비 랜스', '최고경영자(CEO)', '가온랩'],
    ['ORG ROLE인 NAME', '가온랩 창업자인 량이청은', '량이청', '창업자', '가온랩'],
    ['ORG TITLE NAME', '가온랩 최고경영자 토비 랜스는', '토비 랜스', '최고경영자', '가온랩'],
    ['ROLE NAME 씨', '대중문화평론가 윤서아 씨는', '윤서아', '대중문화평론가', null],
    ['NAME(GLOSS) TITLE', '중국 백운테크의 천하오(陳浩·Chen Hao) 회장은', '천하오', '회장', '중국 백운테크'],
    ['a former office', '박도현 전 다솜당 대표는', '박도현', '대표', '전 다솜당'],
    ['an office within the title', '윤서아 통일부장관은', '윤서아', '통일부장관', '통일부'],
    ['a hidden name', '직장인 이모(45)씨는', '이모씨', '직장인', null],
    ['NAME of two syllables of surname', '선우가람 다솜노조 위원장은', '선우가람', '위원장', '다솜노조'],
    ['a name that ends like a particle', '이하은 다솜증권 연구원은', '이하은', '연구원', '다솜증권'],
    ['a given name that looks Korean', '카타리나 노이만 다솜발레단 감독은', '카타리나 노이만', '감독', '다솜발레단'],
    ['two offices', '음하준 다솜카드 부사장 겸 최고재무책임자(CFO)는', '음하준', '부사장 겸 최고재무책임자(CFO)', '다솜카드'],
    ['ROLE인 NAME', '공동 저자인 이반 소콜로프 다솜대 교수는', '이반 소콜로프', '교수', '다솜대'],
    ['GROUP OFFICE NAME', '버들마을 이장 국중도(63) 씨는', '국중도', '이장', '버들마을'],
    ['a clause before', '가온당을 이끄는 박도현 대표는', '박도현', '대표', '가온당'],
    ['a firm in parentheses', '류가온 노무사(노동법률 두걸음)는', '류가온', '노무사', '노동법률 두걸음'],
    ['an origin', '무대를 떠난 가온국 출신 엘레나 소콜로바 감독은', '엘레나 소콜로바', '감독', null],
    ['NAME ORG TITLE 겸 OTHER TITLE', '남궁윤 가온대 교수 겸 새배움포럼 공동대표는', '남궁윤', '교수 겸 새배움포럼 공동대표', '가온대'],
    ['a foreign name before 씨', '베트남 출신 용접공 응우옌 반 뚜(33)씨는', '응우옌 반 뚜', '용접공', null],
    ['a foreign name behind 이 회사', '이 회사 대니얼 밀러 부사장은', '대니얼 밀러', '부사장', null],
    ['a foreign surname of one syllable', '다솜저널의 마르코 벨은', '마르코 벨', null, '다솜저널'],
    ['an age, which is no body', '50대 직원은', '50대 직원', '직원', null],
    ['an age', '한 20대 관객은', '20대 관객', null, null],
    ['a trade in words that look foreign', '한 온라인 쇼핑몰 운영자는', '온라인 쇼핑몰 운영자', null, null],
    ['a source', '방통위 고위 관계자는', '방통위 고위 관계자', '고위 관계자', '방통위'],
  ])('%s', (_, subject, canonical, role, affiliation) => {
    expect(quotesIn(subject + said)[0]?.speaker).toMatchObject({ canonical, role, affiliation })
  })

  it.each([
    ['그는', '토비 랜스 가온랩 CEO는 윤서아 교수를 만났다. 그는', '토비 랜스'],
    ['surname and title', '박도현 다솜랩 대표가 왔다. 박 대표는', '박도현'],
    ['part of a foreign name', '토비 랜스 가온랩 CEO가 왔다. 랜스는', '토비 랜스'],
    ['title alone', '토비 랜스 가온랩 CEO가 왔다.\nCEO는', '토비 랜스'],
    ['이 as a surname', '이민재 다솜증권 애널리스트가 나섰다. 이 연구원은', '이민재'],
    ['이 as a pointer', '박도현 후보는 출마했다. 이 후보는', '박도현'],
    ['the same surname twice', '리나 랜스 사장과 토비 랜스 대표가 왔다. 리나 랜스는', '리나 랜스'],
    ['another title of the same person', '옹해솔 다솜랩 로봇 총괄 임원이 왔다. 옹 총괄은', '옹해솔'],
    ['a surname that is a word too', '지하람 다솜랩 본부장(부사장)이 왔다. 지 부사장은', '지하람'],
    ['the surname of a Chinese name', '쉬자룽 다솜랩 회장이 왔다. 쉬 회장은', '쉬자룽'],
    ['a name after a verb that looks foreign', '차에서 빠져나온 우상필 씨가 왔다. 우 씨는', '우상필'],
    ['a Chinese name before a body', '린쯔위안 다솜국 해양부 대변인이 왔다. 린 대변인은', '린쯔위안'],
    ['a rank after a station', '제갈민 가온소방서 소방위가 왔다. 제갈 소방위는', '제갈민'],
    ['a foreign name met in passing', '의장은 특사 에스더 니암부라와 만났다. 니암부라 특사는', '에스더 니암부라'],
    ['him whom a clause is about', '윤서아 국장이 문을 닫는 동안에도 고성은 이어졌다. 그는', '윤서아'],
    ['those whose faces are told of', '박도현 대표는 웃었다. 하청 노동자들의 표정은 어둡다. 이들은', '하청 노동자들'],
    ['him, not the film', '박도현 감독이 왔다. 새 영상은 “고맙다”고 말했다. 그는', '박도현'],
    ['a name behind a people', '가온인 앤서니 랜들러는', '앤서니 랜들러'],
    ['her, not her father', '박도현 대표가 왔다. 아버지는 “가라”고 했다. 그녀는', '박도현'],
    ['initials', '하늘경제신문(HEN)이 전했다. HEN은', '하늘경제신문'],
    ['a team by what it is', '가온대 공동 연구팀이 새 칩을 냈다. 연구팀은', '가온대 공동 연구팀'],
    ['a body that ends as if it owned something', '박도현 호수시민회의 사무처장은', '박도현'],
    ['a ministry', '다솜국 국방부가 나섰다. 국방부는', '다솜국 국방부'],
  ])('traces %s', (_, text, canonical) => {
    expect(speakersIn(text + said).at(-1)).toBe(canonical)
  })

  it.each([
    ['the firm that the article is about', '가온전자가 새 칩을 냈다. 박도현 최고기술책임자(CTO)는', '가온전자'],
    ['an institute', '해양환경연구원은 결과를 냈다. 박도현 책임연구원은', '해양환경연구원'],
    ['a party named before', '이하늘 가온당 대표가 왔다. 같은 당 박도현 의원은', '가온당'],
    ['none that is a person', '리나 랜스 회장이 왔다.\n박도현 / 랜스 변호사\n“곧 모두가 보게 됩니다.”\n박 변호사는', null],
    ['none that is half of an office', '박도현 정책위부의장은', null],
    ['none that is anywhere', '박도현 글로벌 전략 수석은', null],
    ['none for an expert from outside', '가온전자가 새 칩을 냈다. 박도현 변호사는', null],
  ])('finds the organisation: %s', (_, text, affiliation) => {
    expect(quotesIn(text + said)[0]?.speaker).toMatchObject({ canonical: '박도현', affiliation })
  })

  it('does not choose between two of one surname when the title fits neither', () => {
    expect(speakersIn(`김도현 의원과 김하늘 감독이 왔다. 김 교수는${said}`)).toEqual(['김 교수'])
  })

  it('says what a resolution rests on', () => {
    const speaker = quotesIn(`토비 랜스 가온랩 CEO가 왔다.\n그는${said}`)[0]?.speaker
    expect(speaker).toMatchObject({ mention: { text: '그' }, evidence: { kind: 'pronoun', note: '그 → 토비 랜스, ¶1' } })
  })

  it.each([
    ['two of one surname', '정말순씨와 정태호씨가 왔다. 정씨는', 'person'],
    ['one of that surname', '정말순씨와 박도현씨가 왔다. 정씨는', 'none'],
  ])('doubts a surname that is shared: %s', (_, text, doubt) => {
    expect(quotesIn(text + said)[0]?.speaker?.doubt).toBe(doubt)
  })

  it('doubts which of two teams is meant', () => {
    const [speaker] = quotesIn(`가온대 연구팀은 칩을 냈다. 다솜대 연구팀은 로봇을 냈다. 연구팀은${said}`).map((quote) => quote.speaker)
    expect(speaker).toMatchObject({ canonical: '다솜대 연구팀', doubt: 'person' })
  })

  it.each(['양측은', '변호인은', '아내는'])('doubts who %s is, as long as nobody is named', (subject) => {
    expect(quotesIn(subject + said)[0]?.speaker?.doubt).toBe('person')
  })
})
