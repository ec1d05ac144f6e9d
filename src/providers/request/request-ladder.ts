/** What to leave out next when a server refuses the form of a request, and what a server was found to refuse. */
import { imagesRefused } from '../../core/language-model'
import type { RequestForm } from './request-form'

interface Step {
  /** What a server complains of when this step helps, as `failure/parameters.ts` calls it. */
  parameter: string
  /** Whether the form still has what the step would leave out. */
  isLeft(form: RequestForm): boolean
  leaveOut(form: RequestForm): RequestForm
  /** The change in one line, in the words of the protocol. */
  describe(form: RequestForm): string
}

const otherTokenParameter = ({ tokenParameter }: RequestForm) => (tokenParameter === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens')

/** In the order in which they are tried when the server does not say what it dislikes. */
const steps = {
  json_object: {
    parameter: 'format',
    isLeft: (form) => form.responseFormat === 'json_schema',
    leaveOut: (form) => ({ ...form, responseFormat: 'json_object' }),
    describe: () => 'json_schema → json_object',
  },
  no_format: {
    parameter: 'format',
    isLeft: (form) => form.responseFormat !== 'none',
    leaveOut: (form) => ({ ...form, responseFormat: 'none' }),
    describe: (form) => `${form.responseFormat} → none`,
  },
  other_token_parameter: {
    parameter: 'tokens',
    isLeft: () => true,
    leaveOut: (form) => ({ ...form, tokenParameter: otherTokenParameter(form) }),
    describe: (form) => `${form.tokenParameter} → ${otherTokenParameter(form)}`,
  },
  no_temperature: {
    parameter: 'temperature',
    isLeft: (form) => form.temperature !== null,
    leaveOut: (form) => ({ ...form, temperature: null }),
    describe: () => 'temperature → none',
  },
  no_thinking_switch: {
    parameter: 'thinking',
    isLeft: (form) => form.thinkingSwitch !== null,
    leaveOut: (form) => ({ ...form, thinkingSwitch: null }),
    describe: (form) => `${Object.keys(form.thinkingSwitch ?? {}).join(', ')} → none`,
  },
  no_usage: {
    parameter: 'usage',
    isLeft: (form) => form.usageOption,
    leaveOut: (form) => ({ ...form, usageOption: false }),
    describe: () => 'stream_options → none',
  },
  no_images: {
    parameter: 'images',
    isLeft: (form) => form.images,
    leaveOut: (form) => ({ ...form, images: false }),
    describe: () => imagesRefused,
  },
} as const satisfies Record<string, Step>

export type Adaptation = keyof typeof steps

const stepOf = (adaptation: Adaptation): Step => steps[adaptation]

const adaptations = Object.keys(steps) as Adaptation[]

/** What an older or newer version noted may not be known. */
export const isAdaptation = (noted: string): noted is Adaptation => Object.hasOwn(steps, noted)

export const applyAdaptation = (form: RequestForm, adaptation: Adaptation): RequestForm => stepOf(adaptation).leaveOut(form)

export const describeAdaptation = (form: RequestForm, adaptation: Adaptation): string => stepOf(adaptation).describe(form)

/**
 * @param parameter what the server complained of; null when it did not say.
 * @param tried adaptations already made; none is made twice.
 * @returns the next adaptation, or null when nothing is left to leave out.
 */
export function nextAdaptation(form: RequestForm, parameter: string | null, tried: readonly Adaptation[]): Adaptation | null {
  const open = adaptations.filter((adaptation) => !tried.includes(adaptation) && stepOf(adaptation).isLeft(form))
  return open.find((adaptation) => stepOf(adaptation).parameter === parameter) ?? open[0] ?? null
}
