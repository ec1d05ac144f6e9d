/** Words and endings that bind a sentence and tell nothing of its subject. */

/** Korean particles, longest first, as they cling to the end of a word. */
export const koreanParticles: readonly string[] = [
  ...['에서는', '에게서', '으로는', '으로도', '이라는', '이라고', '에서도', '까지는', '부터는'],
  ...['라는', '라고', '에서', '에게', '으로', '까지', '부터', '보다', '처럼', '에는', '에도', '와의', '과의', '이다'],
  ...['들은', '들이', '들을', '들의'],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '로', '와', '과', '도', '만', '며', '고', '다'],
]

export const englishStopWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'and', 'or', 'but', 'nor', 'so', 'yet', 'if', 'then', 'than', 'as', 'of', 'in', 'on', 'at', 'by', 'for', 'from'],
  ...['to', 'with', 'into', 'onto', 'over', 'under', 'about', 'after', 'before', 'between', 'through', 'during', 'without', 'within'],
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'do', 'does', 'did', 'has', 'have', 'had', 'having', 'will', 'would'],
  ...['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'not', 'no', 'it', 'its', 'he', 'him', 'his', 'she', 'her', 'hers'],
  ...['they', 'them', 'their', 'we', 'us', 'our', 'you', 'your', 'i', 'me', 'my', 'this', 'that', 'these', 'those', 'there', 'here'],
  ...['who', 'whom', 'whose', 'which', 'what', 'when', 'where', 'why', 'how', 'all', 'any', 'both', 'each', 'more', 'most', 'other'],
  ...['some', 'such', 'only', 'own', 'same', 'too', 'very', 'also', 'just', 'said', 'says', 'say', 'mr', 'ms', 'mrs', 'dr'],
])
