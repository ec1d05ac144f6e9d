import { readFileSync } from 'node:fs'

/** The JSON objects of JSONL, one a line. */
export const parseLines = <T>(lines: string): T[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** The JSON objects of a JSONL file. */
export const readLines = <T>(file: string): T[] => parseLines(readFileSync(file, 'utf8'))
