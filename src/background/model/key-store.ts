/** API keys, one for each origin. A key comes in once from options and leaves only to the place where a provider is made. */
import { database } from '../storage/database'

/** Keeps the key of an origin; an empty key forgets it. */
export async function keepKey(origin: string, key: string): Promise<void> {
  const db = await database()
  await (key === '' ? db.delete('keys', origin) : db.put('keys', key, origin))
}

export async function keyOf(origin: string): Promise<string | null> {
  const key: unknown = await (await database()).get('keys', origin)
  return typeof key === 'string' ? key : null
}

export async function countKeys(): Promise<number> {
  return (await database()).count('keys')
}

export async function forgetKeys(): Promise<void> {
  await (await database()).clear('keys')
}
