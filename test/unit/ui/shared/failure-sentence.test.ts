import { describe, expect, it, vi } from 'vitest'
import english from '../../../../public/_locales/en/messages.json'
import korean from '../../../../public/_locales/ko/messages.json'
import { modelErrors, pageErrors, runErrors, type Failure } from '../../../../src/core/error'
import { actionFor } from '../../../../src/ui/summary/notices/failure-action'
import { failureSentence } from '../../../../src/ui/shared/failure-sentence'

const spoken = vi.hoisted(() => ({ language: 'ko' }))
vi.mock('../../../../src/platform/i18n', () => ({
  interfaceLocale: () => spoken.language,
  message: (key: string, ...values: (string | number)[]) => {
    const words: Record<string, { message: string }> = spoken.language === 'ko' ? korean : english
    return (words[key]?.message ?? key).replace(/\$(\d)/g, (whole, place: string) => String(values[Number(place) - 1] ?? whole))
  },
}))

const codes = [...pageErrors, ...modelErrors, ...runErrors]
const inBoth = (failure: Failure): string[] =>
  ['ko', 'en'].map((language) => {
    spoken.language = language
    return failureSentence(failure)
  })

describe('what a failure says', () => {
  it('is a whole sentence in both languages, whether or not its facts are known', () => {
    for (const code of codes)
      for (const detail of [{}, { host: 'models.example', model: 'small', seconds: 18 }])
        for (const sentence of inBoth({ code, detail })) expect(sentence, code).toMatch(/^[^$]+[.]$/)
  })

  it('tells how long a server wants to wait', () => {
    for (const sentence of inBoth({ code: 'rate_limit', detail: { seconds: 18 } })) expect(sentence).toContain('18')
  })

  it('names the host that could not be reached, and the model that is not there', () => {
    for (const sentence of inBoth({ code: 'network', detail: { host: 'models.example' } })) expect(sentence).toContain('models.example')
    for (const sentence of inBoth({ code: 'model_not_found', detail: { model: 'small' } })) expect(sentence).toContain('small')
  })

  it('comes with the one action that helps', () => {
    expect(codes.map(actionFor)).not.toContain(undefined)
    expect(actionFor('auth')).toBe('settings')
    expect(actionFor('host_permission')).toBe('allow')
    expect(actionFor('quota')).toBe('quota_page')
  })
})
