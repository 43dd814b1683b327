interface Piece {
  readonly text: string
  readonly isDay: boolean
  /** Where in the whole text it begins. */
  readonly at: number
}

/**
 * A text of ours in pieces, those that name a day apart, so that a screen can keep each of them in one line: 12月 and 1日 are no day. The text
 * itself stays as it is, for messages, for searching and for whoever copies it.
 */
export function aroundDays(text: string): readonly Piece[] {
  const pieces = text.split(named)
  return pieces
    .map((piece, index) => ({ text: piece, isDay: index % 2 === 1, at: pieces.slice(0, index).join('').length }))
    .filter(piece => piece.text !== '')
}

/** As `dayWords` says them, a year apart. */
const named = /(\d{1,2}月\d{1,2}日|[昨今明]天)/
