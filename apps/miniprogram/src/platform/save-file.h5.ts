import { apiBase } from './api-base'
import { downloadTimeoutMs } from './http-message'
import type { FileWanted } from './save-file'
import { withinTime } from './within-time.h5'

/** The browser keeps it where it keeps its downloads. */
export async function saveFile({ path, name, accessToken }: FileWanted): Promise<boolean> {
  try {
    const file = await withinTime(downloadTimeoutMs, async signal => {
      const answer = await fetch(`${apiBase}${path}`, { headers: { authorization: `Bearer ${accessToken}` }, signal })
      return answer.ok ? answer.blob() : undefined
    })
    if (file === undefined) return false
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = name
    link.click()
    URL.revokeObjectURL(link.href)
    return true
  } catch {
    return false
  }
}
