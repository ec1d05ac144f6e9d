/** Reads a written date, with its time and zone where it has them, as ISO 8601. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const numeric = /(\d{4})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})(?:일|\.)?/
const named =
  /(?:(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})|([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))/
const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/

const zoneOffsets: Readonly<Record<string, string>> = {
  ...{ z: 'Z', utc: 'Z', gmt: 'Z', bst: '+01:00', cet: '+01:00', cest: '+02:00', kst: '+09:00', jst: '+09:00' },
  ...{ est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
}
const zone = `(?:${Object.keys(zoneOffsets).join('|')})\\b|[+-]\\d{2}(?::?\\d{2})?(?!\\d)`
/** Groups: the half of the day before the time, hour, minute, second, the half after it, zone. */
const time = `(오전|오후|[ap]\\.?m\\.?)?\\s*(\\d{1,2})\\s?(?::\\s?(\\d{2})|시(?:\\s?(\\d{1,2})분?)?)(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\b\\.?)?\\s*(${zone})?`
const timeAfter = new RegExp(`^(?:[T\\s,|·•–/-]|at\\b|\\([^)]{1,3}\\))*${time}`, 'i')
const timeBefore = new RegExp(`(?:^|\\s)${time}(?:[\\s,|·•–-]|on\\b)*$`, 'i')
/** A time stands near its date. */
const nearby = 40

/** To the precision given; null when the text holds no plausible date. */
export function parseDate(text: string): string | null {
  const match = numeric.exec(text) ?? named.exec(text)
  if (!match) return parseCompact(text.trim())
  const date = match.length === 4 ? toDate(match[1], match[2], match[3]) : namedDate(match)
  if (!date) return null
  const end = match.index + match[0].length
  const clock = timeAfter.exec(text.slice(end, end + nearby)) ?? timeBefore.exec(text.slice(Math.max(0, match.index - nearby), match.index))
  return date + (clock ? toTime(clock) : '')
}

function namedDate(match: RegExpExecArray): string | null {
  const month = months.indexOf((match[2] ?? match[4] ?? '').slice(0, 3).toLowerCase()) + 1
  return month === 0 ? null : toDate(match[3] ?? match[6], String(month), match[1] ?? match[5])
}

function parseCompact(text: string): string | null {
  const match = compact.exec(text)
  const date = match && toDate(match[1], match[2], match[3])
  return date && match[4] ? `${date}T${match[4]}:${match[5]}:${match[6] ?? '00'}` : date
}

function toDate(year = '', month = '', day = ''): string | null {
  const isPlausible = Number(year) > 1980 && Number(year) < 2100 && isBetween(month, 1, 12) && isBetween(day, 1, 31)
  return isPlausible ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

const isBetween = (number: string, least: number, most: number) => Number(number) >= least && Number(number) <= most

/** Empty when the clock has no such time. Midnight is 12 a.m., noon is 12 p.m. */
function toTime([, halfBefore, hour = '', minute, minuteAfterHour, second, halfAfter, zoneName]: RegExpExecArray): string {
  const half = (halfBefore ?? halfAfter ?? '').toLowerCase()
  const isAfternoon = half === '오후' || half.startsWith('p')
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0)
  const minutes = minute ?? minuteAfterHour ?? '0'
  if (hours > 23 || Number(hour) > 24 || Number(minutes) > 59) return ''
  return `T${String(hours).padStart(2, '0')}:${minutes.padStart(2, '0')}:${second ?? '00'}${toOffset(zoneName)}`
}

function toOffset(name: string | undefined): string {
  if (name === undefined) return ''
  const offset = zoneOffsets[name.toLowerCase()]
  if (offset !== undefined) return offset
  return `${name.slice(0, 3)}:${name.slice(3).replace(':', '') || '00'}`
}
