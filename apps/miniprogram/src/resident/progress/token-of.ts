/** What a code's link carries: https://…/t/<token>, or the token alone. Undefined for anything else. */
export function tokenOf(link: string): string | undefined {
  return /(?:^|\/t\/)([A-Za-z0-9_-]{22})(?:[?#].*)?$/.exec(link)?.[1]
}
