import type { Link } from '../routes'

/** Pages of a mini-program have no address outside of WeChat: they are forwarded as cards. */
export function addressOf(_link: Link): string | undefined {
  return undefined
}

export function useAddress(_link: Link): void {}
