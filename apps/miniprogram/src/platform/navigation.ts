import Taro from '@tarojs/taro'
import type { Link } from '../routes'

/** Opens a page on top of this one. */
export async function open(link: Link): Promise<void> {
  await Taro.navigateTo({ url: link.url })
}

/** Opens a page instead of this one. */
export async function replaceWith(link: Link): Promise<void> {
  await Taro.redirectTo({ url: link.url })
}

export async function openTab(link: Link): Promise<void> {
  await Taro.switchTab({ url: link.url })
}

/** Forgets all open pages, as signing in or out does. */
export async function startOver(link: Link): Promise<void> {
  await Taro.reLaunch({ url: link.url })
}

/** Goes back one page, or to `otherwise` where this page was opened from outside. */
export async function goBack(otherwise: Link): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await startOver(otherwise)
}

export function hasPageBelow(): boolean {
  return Taro.getCurrentPages().length > 1
}

/** The page's query, as it arrived: any part may be missing. */
export function useQuery(): Readonly<Record<string, string | undefined>> {
  const { params } = Taro.useRouter()
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value && decoded(value)]))
}

// WeChat hands the query over encoded, H5 decoded
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
