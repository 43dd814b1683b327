import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    readonly axe: typeof axe
    readonly tappable: Set<EventTarget>
  }
}

/** What axe finds serious or critical, as "rule: elements". */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations }: AxeResults = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`))
}

/** The small phone of an elder: every text twice as large. */
export async function readLargeOnSmallPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>(':root, [style*="--scale"]'))
      element.style.setProperty('--scale', '2', 'important')
  })
}

/** Letters that find room beside each other at twice the size on a small phone, an icon before them. */
const longestName = 8

/** Short names on buttons that are broken in two, and so read like two words. */
export function brokenNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    longest =>
      [...document.querySelectorAll('[role="button"]')].flatMap(button => {
        const words = [...button.childNodes].findLast(child => child.nodeName === 'TARO-TEXT-CORE' || child.nodeName === 'SPAN')
        // a tile is made for two lines
        if (!words || !button.checkVisibility() || getComputedStyle(button).flexDirection !== 'row') return []
        if ((words.textContent ?? '').length > longest) return []
        const range = document.createRange()
        range.selectNodeContents(words)
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)))
        return lines.size > 1 ? [words.textContent ?? ''] : []
      }),
    longestName
  )
}

/** What reaches over the right edge of the window, where only sideways scrolling would show it. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scroller = [...document.querySelectorAll('.taro_page')].find(shown => shown.checkVisibility()) ?? document.documentElement
    if (scroller.scrollWidth <= scroller.clientWidth) return []
    return [...scroller.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
      .map(element => element.outerHTML.slice(0, 160))
  })
}

/** Buttons that something else lies over, even after scrolling to them. */
export function coveredButtons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="button"]')]
      .filter(button => button.checkVisibility())
      .filter(button => {
        button.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = button.getBoundingClientRect()
        const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
        return onTop === null || !(button.contains(onTop) || onTop.contains(button))
      })
      .map(button => button.outerHTML.slice(0, 160))
  )
}

/** Before a page loads: keeps in mind what listens to taps. */
export async function noteTappable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tappable = new Set<EventTarget>()
    Object.assign(window, { tappable })
    const listen = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (...details: Parameters<typeof listen>) {
      if (details[0] === 'click') tappable.add(this)
      return listen.apply(this, details)
    }
  })
}

/** What can be tapped and not reached with Tab, and what is reached and not seen to be. */
export async function outOfReach(page: Page): Promise<readonly string[]> {
  const unreachable = await page.evaluate(() => {
    const reachable = 'a[href], button, input, textarea, [tabindex="0"]'
    return [...window.tappable]
      .filter(target => target instanceof HTMLElement)
      .filter(
        element => element.closest('.taro_page') && element.checkVisibility() && !element.matches(`${reachable}, [aria-hidden="true"]`)
      )
      .map(element => `out of reach: ${element.outerHTML.slice(0, 160)}`)
  })
  const unseen: string[] = []
  for (let stop = await nextStop(page); stop !== undefined; stop = await nextStop(page))
    if (!stop.isSeen) unseen.push(`not seen: ${stop.html}`)
  return [...unreachable, ...unseen]
}

/** Undefined after the last. */
async function nextStop(page: Page): Promise<{ readonly html: string; readonly isSeen: boolean } | undefined> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body || focused.hasAttribute('data-passed')) return undefined
    focused.setAttribute('data-passed', '')
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    return { html: focused.outerHTML.slice(0, 160), isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 }
  })
}
