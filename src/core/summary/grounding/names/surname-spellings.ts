/**
 * Korean family names as the people who bear them write them in Latin letters, which follows no one rule.
 * Source: National Institute of Korean Language, survey of surname spellings (2015), https://www.korean.go.kr
 */
const table = `
김=kim gim|이=lee yi rhee ri i|박=park bak pak|최=choi choe|정=jung jeong chung cheong joung|강=kang gang|
조=cho jo joe|윤=yoon yun youn|장=jang chang|임=lim im yim rim|한=han|오=oh o|서=seo suh so|신=shin sin|권=kwon gwon|
황=hwang|안=ahn an|송=song|류=ryu lyu yoo yu|유=yoo yu you ryu|전=jeon jun chun|홍=hong|고=ko go koh|문=moon mun|양=yang|
손=son sohn|배=bae pae|백=baek paik back|허=heo huh hur|남=nam|심=shim sim|노=noh roh no|하=ha|곽=kwak gwak|
성=sung seong|차=cha|주=joo ju chu|우=woo wu|구=koo ku gu|나=na ra|민=min|진=jin chin|지=ji chi|엄=eom um uhm|채=chae|
원=won|천=cheon chun|방=bang|공=kong gong|현=hyun hyeon|함=ham|변=byun byeon|염=yeom youm|추=choo chu|도=do doh|
석=seok suk|마=ma|길=gil kil|표=pyo|명=myung myeong|기=ki gi
`

const bySpelling = new Map<string, string[]>()
for (const row of table.replaceAll('\n', '').split('|')) {
  const [syllable = '', spellings = ''] = row.split('=')
  for (const spelling of spellings.split(' ')) bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), syllable])
}

/** The family names a Latin word may be: Lee is 이. Empty for other words. */
export function surnamesSpelt(word: string): readonly string[] {
  return bySpelling.get(word.toLowerCase()) ?? []
}
