/** Words that name days, months and years. */

export const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const englishWeekdays = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']
export const koreanWeekdays = ['일', '월', '화', '수', '목', '금', '토']
export const ordinalQuarters = ['first', 'second', 'third', 'fourth']

/** Years away from the article's own. */
export const koreanYearsAway: Readonly<Record<string, number>> = { 재작년: -2, 지난해: -1, 작년: -1, 올해: 0, 올: 0, 내년: 1 }

/** Months away from the article's own. */
export const koreanMonthsAway: Readonly<Record<string, number>> = {
  ...{ 지난달: -1, '지난 달': -1, 이달: 0, '이번 달': 0, 내달: 1, '다음 달': 1, 다음달: 1 },
}
