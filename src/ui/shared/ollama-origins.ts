/** What Ollama must be told before it answers an extension; the same on every system. */
export const ollamaOrigins = 'OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*'
