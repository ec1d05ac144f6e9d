/** What was measured with answers to the product's own prompts. It cannot be measured again by a command: the answers came from outside. */
export const written = `## What a model writes with the prompt

Measured on 2026-11-29. The answers came from a large language model that was asked to answer in one quick pass as the smaller hosted models do, and saw neither the code nor what is right; the judge was another instance of it, in the part of a bilingual editor. Whether a given hosted model does as well was not measured.

**The writing.** Twenty articles of ko_news2 and en_news2, ten in each language, half of the summaries in the article's language and half in the other; our prompt and those of two public summarisers as published, formats rendered as plain text. Three judgements, each article's three summaries in another order, the authors unnamed; the forms can be told apart. Sums of ranks over twenty articles: 20 is always first, 60 always last.

| | ours: headline, lede, three points, quotations | one sentence and three points | sections with headings |
|---|---|---|---|
| reader with 20 seconds | 21, 20, 25 | 39, 41, 35 | 60, 59, 60 |
| reader who wants to know who said what | 27, 25, 27 | 60, 60, 60 | 33, 35, 33 |
| lines found wrong by a judgement | 1, 0, 1 of 100 | 2, 1, 0 of 80 | 2, 3, 2 |

The one line of ours found wrong calls two agency heads “the advertising industry”. No quotation was misquoted and none given to the wrong person; three affiliations had been cut to the name of another body, one office was told without what it is of, one was tied to the wrong body, one name had the firm in it, and one picked part began in mid-clause. The cut is mended since, the others are not. One lede and one point of 80 were longer than asked for.

**Doubtful speakers named by the model.** All articles of both sets with a speaker in doubt (\`eval:prompts\`, \`eval:answers\`):

| | right without | right with it | certain and right, told | mended | spoilt |
|---|---|---|---|---|---|
| ko_news2 | 93.6 | 95.9 | 98.0 of 94.3 | 7 | 0 |
| en_news2 | 90.5 | 94.9 | 97.5 of 94.6 | 21 | 0 |

**Lines checked, and looked at again.** 287 lines of the set claims (\`eval:second-looks\`): the sound ones left clean, the wrong ones noticed.

| | clean | fact that stands nowhere | fact that stands elsewhere | direction or speaker |
|---|---|---|---|---|
| code alone | 98.6 | 100 | 67.5 | 40 |
| with the second look | 98.6 | 100 | 97.5 | 100 |

224 lines on sixteen other articles were written without sight of the rules. Code alone, at first sight: 89.4 of 100 sound lines clean, 81 of 100 facts that stand nowhere noticed, 59 of those elsewhere, 13 of directions and speakers. After the rules were mended by half of the articles, of the other half, which nobody had read: 93.8 clean, 88 nowhere, 56 elsewhere, none of eight directions and speakers.
`
