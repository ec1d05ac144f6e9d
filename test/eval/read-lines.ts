import { readFileSync } from 'node:fs'

/** The JSON objects of a JSONL file, one a line. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
