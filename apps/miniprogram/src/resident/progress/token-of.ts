/** What a code's link carries: https://…/t/<token>. Undefined for any other link. */
export function tokenOf(link: string): string | undefined {
  return /\/t\/([A-Za-z0-9_-]{22})(?:[?#].*)?$/.exec(link)?.[1]
}
