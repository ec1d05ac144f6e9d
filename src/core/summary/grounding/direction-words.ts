/** Words that say which way something went: what a wrong sign of a figure would turn around. */

export type Axis = 'change' | 'decision' | 'stance' | 'result'
export type Pole = 'up' | 'down'

export interface DirectionWords {
  axis: Axis
  pole: Pole
  pattern: RegExp
}

export const directionWords: readonly DirectionWords[] = [
  {
    axis: 'change',
    pole: 'up',
    pattern:
      /\b(?:rose|risen|ris(?:es?|ing)|climb\w*|increas\w*|gr(?:ew|ow|ows|own|owing|owth)|gain(?:s|ed|ing)?|jump\w*|surg\w+|soar\w*|advanc(?:ed|es|ing)|expand\w*|rais(?:e|es|ed|ing)|higher|rebound\w*|up(?! to\b))\b|늘(?:어|었|린|렸|려|리|릴|며|고|자|겠)|늘[린었]|증가|증액|올(?:라|랐|린|렸|려|리|릴)|오른|오를|상승|급증|급등|인상|높(?:아|였|인|이|여)|확대|성장|뛰(?:어|었)|뛴|반등/g,
  },
  {
    axis: 'change',
    pole: 'down',
    pattern:
      /\b(?:f[ea]ll(?:s|en|ing)?|drop\w*|declin\w*|decreas\w*|slip\w*|slid(?:e|es)?|lost|los(?:es|ing)|plung\w*|sank|sink\w*|shr[aiu]nk\w*|cut(?:s|ting)?|reduc\w*|lower\w*|narrow\w*|dip(?:s|ped)?|tumbl\w*|wan(?:e|ed|es|ing)|down)\b|줄(?:어|었|인|였|여|이|일|고|며|면)|줄[였]|감소|감액|삭감|내(?:렸|린|려|리|릴)|하락|급감|급락|인하|떨어|낮(?:아|췄|춘|추|춰)|축소|위축|둔화/g,
  },
  { axis: 'decision', pole: 'up', pattern: /\b(?:approv\w*|adopted|authori[sz]\w*|passed|ratif\w*)\b|승인|가결|통과|허가|의결|인가/g },
  {
    axis: 'decision',
    pole: 'down',
    pattern: /\b(?:reject\w*|refus\w*|den(?:y|ies|ied)|veto\w*|dismiss\w*|voted down)\b|부결|거부|기각|반려|불허|부인/g,
  },
  {
    axis: 'stance',
    pole: 'up',
    pattern: /\b(?:support(?:s|ed|ing)?|favou?r(?:s|ed)?|endors\w*|back(?:s|ed|ing)|welcom\w*)\b|찬성|지지|환영/g,
  },
  { axis: 'stance', pole: 'down', pattern: /\b(?:oppos(?:e|es|ed|ing|ition)|object(?:s|ed)|condemn\w*)\b|반대|규탄/g },
  { axis: 'result', pole: 'up', pattern: /흑자/g },
  { axis: 'result', pole: 'down', pattern: /적자/g },
]

/** Where one statement ends and another may say the opposite. */
export const clauseEnd = /[;,](?=\s)|\s(?:while|but|and|whereas|although|though)\s|지만|으나|(?<=[가-힣]{2})(?:고|며|면서|는데)(?=[\s,])/g
