/** What a post's code carries: https://…/p/<token>, or the token alone. Undefined for anything else. */
export function postToken(link: string): string | undefined {
  return /(?:^|\/p\/)([A-Za-z0-9_-]{22})(?:[?#].*)?$/.exec(link)?.[1]
}
