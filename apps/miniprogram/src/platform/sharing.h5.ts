import type { ShareCard } from './sharing'

export function useShareCard(_card: ShareCard): void {
  // a browser's own share menu takes the page's address
}

export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

export async function saveImage(url: string): Promise<void> {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
}
