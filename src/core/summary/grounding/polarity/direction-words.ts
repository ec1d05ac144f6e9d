/** Words that say which way something went: what a wrong sign of a figure would turn around. */

export type Axis = 'change' | 'decision' | 'stance' | 'result'
export type Pole = 'up' | 'down'

export interface DirectionWords {
  axis: Axis
  pole: Pole
  pattern: RegExp
}

/** English words whole, or open at a `*`; Korean stems as verbs and nouns begin with them. */
function directionWords(axis: Axis, pole: Pole, english: string, korean: string): DirectionWords {
  const whole = english.trim().split(/\s+/).join('|').replaceAll('*', '\\w*')
  const stems = korean.trim().split(/\s+/).join('|')
  return { axis, pole, pattern: new RegExp(english === '' ? stems : `\\b(?:${whole})\\b(?<!\\bup(?= to\\b))|${stems}`, 'g') }
}

export const directionTable: readonly DirectionWords[] = [
  directionWords(
    'change',
    'up',
    `rose risen rise rises rising climb* increas* grew grow grows grown growing growth gain gains gained gaining jump* surge* surging soar*
    advanced advances advancing expand* raise raises raised raising higher rebound* up`,
    `늘어 늘었 늘린 늘렸 늘려 늘리 늘릴 늘며 늘고 늘자 늘겠 증가 증액 올라 올랐 올린 올렸 올려 올리 올릴 오른 오를 상승 급증 급등 인상 높아 높였 높인 높이
    높여 확대 성장 뛰어 뛰었 뛴 반등`,
  ),
  directionWords(
    'change',
    'down',
    `fell fall falls fallen falling drop* declin* decreas* slip* slid slide slides lost lose loses losing plung* sank sink* shrank shrink*
    shrunk cut cuts cutting reduc* lower* narrow* dip dips dipped tumbl* wane* waning down`,
    `줄어 줄었 줄인 줄였 줄여 줄이 줄일 줄고 줄며 줄면 감소 감액 삭감 내렸 내린 내려 내리 내릴 하락 급감 급락 인하 떨어 낮아 낮췄 낮춘 낮추 낮춰 축소 위축 둔화`,
  ),
  directionWords('decision', 'up', 'approv* adopted authoriz* authoris* passed ratif*', '승인 가결 통과 허가 의결 인가'),
  directionWords('decision', 'down', 'reject* refus* deny denies denied veto* dismiss*', '부결 거부 기각 반려 불허 부인'),
  directionWords(
    'stance',
    'up',
    'support supports supported supporting favor* favour* endors* backs backed backing welcom*',
    '찬성 지지 환영',
  ),
  directionWords('stance', 'down', 'oppose opposes opposed opposing opposition objects objected condemn*', '반대 규탄'),
  directionWords('result', 'up', '', '흑자'),
  directionWords('result', 'down', '', '적자'),
]

/** Where one statement ends and another may say the opposite. */
export const clauseEnd = /[;,](?=\s)|\s(?:while|but|and|whereas|although|though)\s|지만|으나|(?<=[가-힣]{2})(?:고|며|면서|는데)(?=[\s,])/g
