/** Words that say which way something went, and those that say the opposite: what a wrong word would turn around. */

export type Pole = 'up' | 'down'

export interface DirectionWords {
  /** What both poles are about. */
  axis: string
  pole: Pole
  pattern: RegExp
}

/** English words whole, or open at a `*`, `_` for a space; Korean stems as verbs and nouns begin with them. */
function directionWords(axis: string, pole: Pole, english: string, korean: string): DirectionWords {
  const words = (list: string): string => list.trim().split(/\s+/).join('|').replaceAll('_', ' ')
  const whole = words(english).replaceAll('*', '\\w*')
  const stems = words(korean)
  const pattern = english === '' ? stems : `\\b(?:${whole})\\b(?<!\\bup(?= to\\b))` + (stems === '' ? '' : `|${stems}`)
  return { axis, pole, pattern: new RegExp(pattern, 'gi') }
}

const pairOf = (axis: string, up: readonly [english: string, korean: string], down: readonly [english: string, korean: string]) => [
  directionWords(axis, 'up', ...up),
  directionWords(axis, 'down', ...down),
]

export const directionTable: readonly DirectionWords[] = [
  ...pairOf(
    'change',
    [
      `rose risen rise rises rising climb* increas* grew grow grows grown growing growth gains gained gaining jump* surge* surging
      soar* advanced advances advancing expand* raise raises raised raising higher rebound* up`,
      `늘[어었린렸려리릴며고자겠] 증가 증액 올[라랐린렸려리릴] 오[른를] 상승 급증 급등 인상 높[아였인이여] 확대 성장 뛰[어었] 뛴 반등`,
    ],
    [
      `fell fall falls fallen falling drop drops dropping declin* decreas* slip* slid slide slides plung* sank sink* shrank shrink* shrunk
      cut cuts cutting reduc* lower* narrow* dip dips dipped tumbl* wane* waning down`,
      `줄[어었인였여이일고며면] 감소 감액 삭감 내[렸린려리릴] 하락 급감 급락 인하 떨어 낮[아췄춘추춰] 축소 위축 둔화`,
    ],
  ),
  ...pairOf(
    'decision',
    ['approv* adopted authoriz* authoris* passed ratif*', '승인 가결 통과 허가 의결 인가'],
    ['reject* refus* veto* dismiss*', '부결 거부 기각 반려 불허'],
  ),
  ...pairOf(
    'consent',
    [
      'agree agrees agreed agreeing accept* cooperat* compl(?:y|ies|ied|ying) tak(?:e|es|en|ing)_up took_up',
      '동의 수락 수용 받아들 협조 응[했하]',
    ],
    ['refus* reject* turn(?:ed|s|ing)?_down spurn* resist* declined_to declines_to', '거부 거절 불응 고사 뿌리'],
  ),
  ...pairOf(
    'stance',
    [
      'support supports supported supporting favor* favour* endors* backs backed backing welcom* prais*',
      '찬성 (?<![가-힣])지지 환영 칭찬 옹호',
    ],
    ['oppose opposes opposed opposing opposition objects objected condemn* criticiz* criticis*', '반대 규탄 비판 비난'],
  ),
  ...pairOf('admission', ['admit* acknowledg* confess* conced*', '인정 시인 자백'], ['deny denies denied denying', '부인']),
  ...pairOf(
    'measure',
    ['exceed* topped tops beat beats beating surpass* outp* above', '웃[돌돈도] 상회 초과 넘어섰 넘겼'],
    ['fell_short fall_short falls_short falling_short missed misses missing below underperform*', '밑[돌돈도] 하회 미달 못_미'],
  ),
  ...pairOf(
    'rank',
    ['(?<!at_)most highest largest biggest strongest busiest best', '최고 최다 최대 가장_[높많큰크강]'],
    ['(?<!at_)least lowest smallest fewest weakest worst', '최저 최소 가장_[낮적작약]'],
  ),
  ...pairOf(
    'contest',
    ['win wins (?<!\\d_|illion_)won winning victory victorious', '승리 승소 이[겼긴] 이기고 우승'],
    ['lost loses losing defeat', '패배 패했 패소 (?<![가-힣])졌다 (?<![가-힣])졌고'],
  ),
  ...pairOf(
    'course',
    ['starts started starting begin begins began begun launched launches launching resum*', '시작 착수 개시 개막 돌입 재개 출범'],
    [
      'ends ended ending stops stopped stopping halt* suspend* ceas* scrap* cancel* called_off',
      '종료 중단 중지 끝[났내] 폐지 폐막 취소 철회',
    ],
  ),
  ...pairOf(
    'trade',
    ['buy buys bought buying purchas* acquir*', '매수 매입 사들'],
    ['sell sells sold selling divest*', '매도 매각 팔[았기]'],
  ),
  ...pairOf(
    'permission',
    ['allow* permit permits permitted legaliz* legalis*', '허용 허락'],
    ['ban bans banned prohibit* forbid* forbade outlaw*', '금지 불허'],
  ),
  ...pairOf(
    'force',
    ['tighten* strengthen* bolster* toughen* intensif*', '강화'],
    ['eas(?:e|es|ed|ing) weaken* relax* loosen*', '완화 약화'],
  ),
  ...pairOf('custody', ['arrest* detain* jail*', '구속 체포 수감'], ['releas* freed', '석방 풀려']),
  ...pairOf('result', ['', '흑자'], ['', '적자']),
]
