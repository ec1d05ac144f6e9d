/** Places under their Korean and English names, peoples included: the first Korean form is the shortest that names no other place. */

const table = `
미국 미=United States|U.S.|US|USA|America|American|Americans
한국 대한민국 남한 국내=South Korea|Korea|Korean|South Korean|Koreans
북한 북=North Korea|North Korean
중국 중=China|Chinese
일본 일=Japan|Japanese
대만=Taiwan|Taiwanese
홍콩=Hong Kong
러시아=Russia|Russian
우크라이나=Ukraine|Ukrainian
영국=Britain|British|U.K.|UK|United Kingdom|England|English
프랑스=France|French
독일=Germany|German
이탈리아=Italy|Italian
스페인=Spain|Spanish
포르투갈=Portugal|Portuguese
네덜란드=Netherlands|Dutch
벨기에=Belgium|Belgian
스위스=Switzerland|Swiss
오스트리아=Austria|Austrian
덴마크=Denmark|Danish
스웨덴=Sweden|Swedish
노르웨이=Norway|Norwegian
핀란드=Finland|Finnish
폴란드=Poland|Polish
체코=Czech|Czechia|Czech Republic
헝가리=Hungary|Hungarian
그리스=Greece|Greek
튀르키예 터키=Turkey|Turkish|Türkiye
아일랜드=Ireland|Irish
유럽연합=European Union|EU
유럽=Europe|European|EU
캐나다=Canada|Canadian
멕시코=Mexico|Mexican
브라질=Brazil|Brazilian
아르헨티나=Argentina|Argentine
칠레=Chile|Chilean
페루=Peru|Peruvian
콜롬비아=Colombia|Colombian
호주=Australia|Australian
뉴질랜드=New Zealand
인도네시아=Indonesia|Indonesian
인도=India|Indian
베트남=Vietnam|Vietnamese
태국=Thailand|Thai
필리핀=Philippines|Filipino|Philippine
말레이시아=Malaysia|Malaysian
싱가포르=Singapore
몽골=Mongolia|Mongolian
이스라엘=Israel|Israeli
이란=Iran|Iranian
이라크=Iraq|Iraqi
시리아=Syria|Syrian
사우디아라비아 사우디=Saudi Arabia|Saudi
아랍에미리트=United Arab Emirates|UAE|Emirates|Emirati
카타르=Qatar|Qatari
이집트=Egypt|Egyptian
남아프리카공화국 남아공=South Africa|South African
나이지리아=Nigeria|Nigerian
케냐=Kenya|Kenyan
에티오피아=Ethiopia|Ethiopian
아프리카=Africa|African
아시아=Asia|Asian
중동=Middle East|Middle Eastern
남미=South America|Latin America
서울=Seoul
부산=Busan|Pusan
대구=Daegu
인천=Incheon
광주=Gwangju
대전=Daejeon
울산=Ulsan
세종=Sejong
수원=Suwon
제주=Jeju
경기=Gyeonggi
강원=Gangwon
충북 충청북도=North Chungcheong|Chungbuk
충남 충청남도=South Chungcheong|Chungnam
전북 전라북도=North Jeolla|Jeonbuk
전남 전라남도=South Jeolla|Jeonnam
경북 경상북도=North Gyeongsang|Gyeongbuk
경남 경상남도=South Gyeongsang|Gyeongnam
평양=Pyongyang
베이징=Beijing
상하이=Shanghai
도쿄=Tokyo
오사카=Osaka
하노이=Hanoi
방콕=Bangkok
마닐라=Manila
자카르타=Jakarta
뭄바이=Mumbai
뉴델리=New Delhi|Delhi
두바이=Dubai
카이로=Cairo
나이로비=Nairobi
라고스=Lagos
워싱턴=Washington
뉴욕=New York
보스턴=Boston
시카고=Chicago
텍사스=Texas|Texan
캘리포니아=California|Californian
플로리다=Florida
애리조나=Arizona
오하이오=Ohio
조지아=Georgia|Georgian
실리콘밸리=Silicon Valley
로스앤젤레스=Los Angeles|LA
샌프란시스코=San Francisco
시애틀=Seattle
밴쿠버=Vancouver
토론토=Toronto
몬트리올=Montreal
런던=London
파리=Paris
베를린=Berlin
뮌헨=Munich
프랑크푸르트=Frankfurt
로마=Rome
밀라노=Milan
마드리드=Madrid
바르셀로나=Barcelona
리스본=Lisbon
브뤼셀=Brussels
암스테르담=Amsterdam
제네바=Geneva
취리히=Zurich
빈=Vienna
프라하=Prague
바르샤바=Warsaw
모스크바=Moscow
키이우=Kyiv|Kiev
이스탄불=Istanbul
시드니=Sydney
멜버른=Melbourne
`

const rows = table
  .trim()
  .split('\n')
  .map((row) => {
    const [korean = '', english = ''] = row.split('=')
    return { korean: korean.split(' '), english: english.split('|') }
  })

const byName = new Map<string, string[]>()
for (const { korean, english } of rows) {
  const names = [...korean, ...english]
  for (const name of names) byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), ...names])
}

/** True for a place of the table. Latin names in any case. */
export function isPlace(name: string): boolean {
  return byName.has(name.toLowerCase())
}

/** All names of the places that bear this name, in both scripts: 미국, America, Americans. Empty for what is not in the table. */
export function namesOfPlace(name: string): readonly string[] {
  return byName.get(name.toLowerCase()) ?? []
}
