/** The text size of a browser in which nobody has asked for another. Unit: CSS pixels */
const usualSize = 16

/** The size that the person has set for text in the browser itself: it changes nothing by itself where sizes are fixed. */
export function fontScale(): number {
  known ??= textSize() / usualSize
  return known
}

let known: number | undefined

function textSize(): number {
  const sample = document.createElement('span')
  sample.style.fontSize = 'medium'
  document.body.append(sample)
  const size = Number.parseFloat(getComputedStyle(sample).fontSize)
  sample.remove()
  return size
}
