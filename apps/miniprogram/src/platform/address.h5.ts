import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { Link } from '../routes'

/** What another browser opens to see the same page. */
export function addressOf({ url }: Link): string {
  return `${location.origin}${location.pathname}#${url}`
}

/** Keeps in the address what the page shows now, so that loading it again or a bookmark leads back to it. */
export function useAddress(link: Link): void {
  const address = addressOf(link)
  const keep = () => history.replaceState(history.state, '', address)
  // the address belongs to the browser
  useEffect(keep, [address])
  // a page in front of this one has had its own there
  Taro.useDidShow(keep)
}
