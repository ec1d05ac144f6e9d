import { describe, expect, test } from 'vitest'
import { otherLanguageOf } from '../../../../src/core/text/other-language'
import { koreanParagraph, paragraph } from '../../../fixtures/pages/page-parts'

const texts: Record<string, string> = {
  ja: '港の町ハルノの議会は火曜日、古い桟橋を冬までに直すことを決めた。町長のミナ・タドリ氏は「船が着かない港は港ではない」と話した。工事は来月に始まり、費用は町と州が半分ずつ負担する。',
  zh: '港口小镇哈尔诺的议会星期二决定在冬天之前修好旧码头。镇长米娜说,没有船靠岸的港口不是港口。工程将于下个月开始,费用由镇和州各承担一半。居民们希望渡轮明年春天能够恢复通航。',
  ru: 'Совет портового города Харно решил во вторник починить старый причал до зимы. Мэр Мина Тадри сказала, что гавань без кораблей не гавань. Работы начнутся в следующем месяце, а расходы город и область разделят пополам.',
  ar: 'قرر مجلس بلدة حارنو الساحلية يوم الثلاثاء إصلاح الرصيف القديم قبل الشتاء. وقالت رئيسة البلدية إن الميناء الذي لا تصل إليه السفن ليس ميناء. وستبدأ الأعمال في الشهر المقبل.',
  hi: 'बंदरगाह के शहर हारनो की परिषद ने मंगलवार को पुराने घाट की मरम्मत का फ़ैसला किया। महापौर ने कहा कि जिस बंदरगाह में जहाज़ नहीं आते वह बंदरगाह नहीं है। काम अगले महीने शुरू होगा।',
  th: 'สภาเมืองท่าฮาร์โนมีมติเมื่อวันอังคารให้ซ่อมท่าเรือเก่าก่อนฤดูหนาว นายกเทศมนตรีกล่าวว่าท่าเรือที่ไม่มีเรือเข้าไม่ใช่ท่าเรือ งานจะเริ่มในเดือนหน้า',
  de: 'Der Rat der Hafenstadt Harno hat am Dienstag beschlossen, den alten Anleger vor dem Winter zu reparieren. Ein Hafen, in dem keine Schiffe liegen, sei kein Hafen, sagte die Bürgermeisterin. Die Arbeiten beginnen im nächsten Monat, und die Kosten teilen sich die Stadt und das Land.',
  es: 'El consejo de la ciudad portuaria de Harno decidió el martes reparar el viejo muelle antes del invierno. Un puerto sin barcos no es un puerto, dijo la alcaldesa. Las obras comenzarán el próximo mes y los gastos se los repartirán la ciudad y la región.',
  fr: 'Le conseil de la ville portuaire de Harno a décidé mardi de réparer le vieux quai avant l’hiver. Un port sans bateaux n’est pas un port, a dit la maire. Les travaux commenceront le mois prochain et les frais seront partagés entre la ville et la région.',
  pt: 'O conselho da cidade portuária de Harno decidiu na terça-feira reparar o velho cais antes do inverno. Um porto sem barcos não é um porto, disse a presidente da câmara. As obras começam no próximo mês e os custos são divididos entre a cidade e a região.',
  it: 'Il consiglio della città portuale di Harno ha deciso martedì di riparare il vecchio molo prima dell’inverno. Un porto senza navi non è un porto, ha detto la sindaca. I lavori cominciano il mese prossimo e le spese sono divise tra la città e la regione.',
  nl: 'De raad van de havenstad Harno heeft dinsdag besloten om de oude steiger voor de winter te herstellen. Een haven zonder schepen is geen haven, zei de burgemeester. Het werk begint in de volgende maand en de kosten zijn voor de stad en het gewest.',
  vi: 'Hội đồng thành phố cảng Harno đã quyết định hôm thứ ba sẽ sửa bến tàu cũ trước mùa đông. Thị trưởng nói rằng một bến cảng không có tàu thì không phải là bến cảng. Công việc sẽ bắt đầu trong tháng tới và chi phí được chia cho thành phố và tỉnh.',
  id: 'Dewan kota pelabuhan Harno pada hari Selasa memutuskan untuk memperbaiki dermaga tua itu sebelum musim dingin. Pelabuhan yang tidak didatangi kapal bukan pelabuhan, kata wali kota. Pekerjaan akan dimulai bulan depan dan biaya dibagi oleh kota dan provinsi.',
  tr: 'Liman kenti Harno meclisi salı günü eski iskeleyi kıştan önce onarmaya karar verdi. Belediye başkanı, gemi gelmeyen bir liman için liman denmez ve bu böyle olarak kalmaz dedi. İş gelecek ay başlayacak ve masraf kent ile bölge için çok olacak ve da bir daha konuşulacak.',
}

describe('a text in neither Korean nor English', () => {
  test.each(Object.entries(texts))('is known: %s', (code, text) => {
    expect(otherLanguageOf(text)).toBe(code)
  })

  test('in a script of several languages is named by letters that only one of them has', () => {
    const russian = texts['ru'] ?? ''
    expect(otherLanguageOf(russian.replaceAll('ы', 'ї'))).toBe('uk')
    expect(otherLanguageOf(russian.replace(/[ыэё]/g, 'и'))).toBe('und')
    expect(otherLanguageOf((texts['ar'] ?? '').replaceAll('ت', 'پ'))).toBe('fa')
  })
})

describe('a text in Korean or English', () => {
  const english = Array.from({ length: 4 }, (_, index) => paragraph(index)).join(' ')
  const korean = Array.from({ length: 4 }, (_, index) => koreanParagraph(index)).join(' ')

  test('is none', () => {
    expect([otherLanguageOf(english), otherLanguageOf(korean)]).toEqual([null, null])
  })

  test.each([
    ['with a sentence of another one', english.slice(0, 400) + (texts['de'] ?? '').slice(0, 90)],
    [
      'with names in Han',
      `${korean} 하루노(春野)의 다도리 미나(田取美奈) 시장은 “배가 닿지 않는 항구는 항구가 아니다”(船が着かない港)라고 말했다.`,
    ],
    ['of a few words', 'De Vries en Van den Berg'],
    ['that says one thing over and over', '“No, 42,” she said. '.repeat(40)],
    ['of figures', '12 31 44 51 62 71 82 90'.repeat(9)],
  ])('is none %s', (_, text) => {
    expect(otherLanguageOf(text)).toBeNull()
  })
})
