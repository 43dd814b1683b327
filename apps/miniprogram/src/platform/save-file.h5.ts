import { apiBase } from './api-base'
import type { FileWanted } from './save-file'

/** The browser keeps it where it keeps its downloads. */
export async function saveFile({ path, name, accessToken }: FileWanted): Promise<boolean> {
  try {
    const answer = await fetch(`${apiBase}${path}`, { headers: { authorization: `Bearer ${accessToken}` } })
    if (!answer.ok) return false
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await answer.blob())
    link.download = name
    link.click()
    URL.revokeObjectURL(link.href)
    return true
  } catch {
    return false
  }
}
