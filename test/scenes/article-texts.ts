/** Invented news: no person, firm or outlet in it exists. */

export const koreanParagraphs = [
  '국내 인공지능 기업 누리봇이 휴대전화에서도 돌아가는 소형 언어모델 ‘하늘’을 12일 무료로 공개했다. 누구나 내려받아 고쳐 쓰고 제품에 넣을 수 있다.',
  '한서윤 누리봇 대표는 이날 서울 본사에서 연 간담회에서 “큰 모델을 빌려 쓰는 시대는 길지 않을 것”이라며 “손안의 기기에서 끝나는 인공지능이 결국 표준이 된다”고 말했다.',
  '하늘은 매개변수가 30억 개다. 누리봇은 같은 크기의 공개 모델보다 한국어 시험 점수가 11% 높고, 운영비는 약 95% 적게 든다고 설명했다.',
  '업계의 반응은 엇갈렸다. 미국 오로라랩스의 마거릿 홈 최고경영자는 본지에 “공개는 선물이 아니라 전략이다. 우리는 다른 길을 가겠다”고 밝혔다. 그는 “안전을 시험하지 않은 모델을 수백만 명의 주머니에 넣는 일은 서두를 일이 아니다”라고도 했다.',
  '한 대표는 이런 지적에 “시험 결과를 모두 올렸다”고 반박했다.',
  '정부도 움직였다. 과기 당국 관계자는 “공공 데이터 1200만 건을 추가로 열 계획”이라고 했다.',
  '시장에서는 “값이 내려가면 쓰는 사람이 는다. 그다음이 진짜 경쟁”이라는 말이 나온다. 누리봇은 내년 4월까지 영어판도 내놓기로 했다.',
]

export const englishParagraphs = [
  'Aurora Labs on Thursday released the weights of a language model small enough to run on a phone, free for anyone to change and sell.',
  '“We are not giving it away,” said Margaret Holm, chief executive of Aurora Labs. “We are giving it back.”',
  'The model has 3 billion parameters and costs about 95% less to run than the company’s hosted service, Aurora said.',
  '“Nobody asked the people whose pockets it will sit in,” said Daniel Okoro, director of the Open Ledger Institute, which tracks how such models are tested.',
  'Holm rejected the criticism. “The tests are public, and so are the failures,” she said. An English and a Korean edition will follow by April.',
]
