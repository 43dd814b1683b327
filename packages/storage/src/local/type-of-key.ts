const typeByEnding: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** The type that a key's ending promises: a disk keeps bytes only, so the type has to be in the name. */
export function typeOfKey(key: string): string {
  return typeByEnding[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
