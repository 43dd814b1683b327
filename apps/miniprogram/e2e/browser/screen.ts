import type { Locator, Page } from 'playwright-core'

/** The element with this id on the page in front: the pages below it stay in the document, hidden. */
export function byId(page: Page, id: string): Locator {
  return page.locator(`[id="${id}"]:visible`).last()
}

export function byText(page: Page, words: string): Locator {
  return page.getByText(words).and(page.locator(':visible')).last()
}

export async function tap(page: Page, id: string): Promise<void> {
  await byId(page, id).click()
}

/** Waits until the page in front says so. */
export async function says(page: Page, words: string): Promise<void> {
  await byText(page, words).waitFor()
}

export async function type(page: Page, id: string, text: string): Promise<void> {
  await byId(page, id).locator('input, textarea').fill(text)
}

/** Takes a picture where the phone would open its camera. */
export async function takePicture(page: Page, id: string, jpeg: Uint8Array): Promise<void> {
  const [camera] = await Promise.all([page.waitForEvent('filechooser'), tap(page, id)])
  await camera.setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg) })
  await says(page, '已选 1 张')
}

/** From any page that offers it, with one tap on the name, and back to that page. */
export async function signIn(page: Page, name: string): Promise<void> {
  await tap(page, 'sign-in-open')
  await byText(page, name).click()
  await byId(page, 'sign-in').waitFor({ state: 'hidden' })
}
