import { visibleText } from '../../text/visible'

/** Text of the page as a line of a prompt has it: what a reader sees of it, in one line. */
export const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim()
