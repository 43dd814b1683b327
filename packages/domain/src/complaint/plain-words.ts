/** Words as they are compared: full width as half, letters as capitals, without what stands between them: 周 敏, 周·敏 → 周敏. */
export function plainWords(words: string): string {
  return widthless(words).replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, '')
}

/** As `plainWords`, with what stands between them: where a number ends is only seen there. */
export function widthless(words: string): string {
  return words.normalize('NFKC').toUpperCase()
}
