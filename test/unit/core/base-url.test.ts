import { describe, expect, it } from 'vitest'
import { isUnencrypted, mendBaseURL, versionedBaseURL } from '../../../src/core/presets/base-url'
import { presets } from '../../../src/core/presets/presets'

describe('a base URL', () => {
  it.each([
    ['127.0.0.1:4802', 'http://127.0.0.1:4802'],
    ['localhost:11434/v1', 'http://localhost:11434/v1'],
    ['[::1]:8080/v1', 'http://[::1]:8080/v1'],
    ['192.168.0.7:1234/v1', 'http://192.168.0.7:1234/v1'],
    ['workstation:8000', 'http://workstation:8000'],
    ['studio.local:8000', 'http://studio.local:8000'],
    ['models.newsroom.example/v1', 'https://models.newsroom.example/v1'],
    ['//models.newsroom.example', 'https://models.newsroom.example'],
    ['name:secret@models.newsroom.example/v1', 'https://name:secret@models.newsroom.example/v1'],
    [' https://models.newsroom.example/v1/chat/completions ', 'https://models.newsroom.example/v1'],
    ['https://models.newsroom.example/v1/chat/completions?stream=true', 'https://models.newsroom.example/v1'],
    ['models.newsroom.example/v1/models/', 'https://models.newsroom.example/v1'],
    ['ftp://models.newsroom.example', 'ftp://models.newsroom.example'],
    ['', ''],
  ])('typed as %j is meant as %j', (typed, meant) => {
    expect(mendBaseURL(typed)).toBe(meant)
  })

  it('of a preset is as it should be', () => {
    for (const { baseURL } of presets) expect(mendBaseURL(baseURL)).toBe(baseURL)
  })

  it.each([
    ['http://127.0.0.1:4802', 'http://127.0.0.1:4802/v1'],
    ['https://models.newsroom.example/llm/', 'https://models.newsroom.example/llm/v1'],
    ['https://models.newsroom.example/v1beta/openai', null],
    ['https://models.newsroom.example/v1/', null],
    ['https://models.newsroom.example/?region=kr', null],
    ['no address', null],
  ])('%j may lack its version: %j', (baseURL, versioned) => {
    expect(versionedBaseURL(baseURL)).toBe(versioned)
  })

  it.each([
    ['http://localhost:11434/v1', false],
    ['http://127.0.0.1:1234/v1', false],
    ['http://[::1]:1234/v1', false],
    ['https://models.newsroom.example', false],
    ['http://192.168.0.7:1234/v1', true],
    ['http://localhost.newsroom.example/v1', true],
  ])('%j crosses a network unencrypted: %j', (baseURL, unencrypted) => {
    expect(isUnencrypted(baseURL)).toBe(unencrypted)
  })
})
