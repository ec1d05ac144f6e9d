/** Offices in Korean and English, so that a role on the page can be compared with one of the registry. */
export interface Office {
  words: readonly string[]
  /** So many hold it that it proves little about a name many people bear. */
  widespread: boolean
}

export const offices: readonly Office[] = [
  { words: ['ceo', 'chief executive', '최고경영자', '최고경영책임자', '대표'], widespread: true },
  { words: ['founder', '창업자', '창립자', '설립자'], widespread: true },
  { words: ['professor', '교수'], widespread: true },
  { words: ['researcher', '연구원'], widespread: true },
  { words: ['director', '소장', '센터장', '본부장', '원장'], widespread: true },
  { words: ['vice president', '부사장'], widespread: true },
  { words: ['chair', '회장', '의장', '이사장'], widespread: true },
  { words: ['company president', '사장'], widespread: true },
  { words: ['cto', 'chief technology', '최고기술책임자'], widespread: false },
  { words: ['cfo', 'chief financial', '최고재무책임자'], widespread: false },
  { words: ['coo', 'chief operating', '최고운영책임자'], widespread: false },
  { words: ['cpo', 'chief product', '최고제품책임자'], widespread: false },
  { words: ['chief scientist', 'chief ai scientist', 'chief science', '수석과학자', '수석 과학자', '최고과학책임자'], widespread: false },
  { words: ['chief ai officer', '최고ai책임자', '최고인공지능책임자'], widespread: false },
  { words: ['president of', 'the president', 'u.s. president', '대통령'], widespread: false },
  { words: ['prime minister', '총리'], widespread: false },
  { words: ['minister', '장관'], widespread: false },
  { words: ['senator', '상원의원'], widespread: false },
  { words: ['nobel', '노벨'], widespread: false },
]
